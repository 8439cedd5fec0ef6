### Brouillon en français. Il attend d’être relu par des personnes dont c’est la langue.
### Français simple, pour des personnes qui le lisent souvent comme deuxième langue. « Vous ». Pas de formes qui fixent le genre.
### Petit glossaire / glossary:
### card = carte; code = code; answers = réponses; choices = choix; views = avis
### take back (withdraw) = retirer; erase, delete = effacer; save = enregistrer; keep = garder; send = envoyer
### support = soutien; help = aide
### survivors = survivantes et survivants; (survivor) panel = comité; survivor group = groupe de survivantes et survivants
### plan = plan; draft = projet; part = partie; policy team = équipe du plan
### custodians = responsables des réponses; readers = équipe de lecture; notice = texte d’information
### form = formulaire; booklet = livret; slip = petit papier; receipt = reçu
### totals = totaux; figures = chiffres; results = résultats; release = publication; held back = pas montré
### skip = passer; skipped = sans réponse; tick = cocher; press = appuyer; type = écrire (paper: recopier); main idea = idée principale
### complaint = réclamation (not « plainte », which is for the police or a court); safety copy = copie de secours

## On every page
name = Avis
leave = Quitter cette page
leave-twice-more = Appuyez encore deux fois sur Shift pour quitter
leave-once-more = Appuyez encore une fois sur Shift pour quitter
step-lost = Cela n’est pas passé. Ce que vous avez écrit est toujours là. Appuyez encore une fois sur le bouton, s’il vous plaît.
skip-to-main = Aller au texte principal
support = Soutien
support-places = Des lieux où trouver du soutien
safety = Comment rester en sécurité
answers = Ce que deviennent les réponses
languages = Langues
language = Langue
more = Plus
next = Suivant
back = Retour
go-on = Continuer
yes = Oui
no = Non
part = Partie
stop = S’arrêter ici
stop-hint = Vous choisissez : envoyer ce que vous avez déjà répondu, ou tout effacer.
time = { $count ->
    [one] Cette page attend { $count } minute.
    [many] Cette page attend { $count } minutes.
   *[other] Cette page attend { $count } minutes.
}
time-soon = Cette page se ferme dans deux minutes.
more-time = Plus de temps
demonstration = Ceci est une démonstration. N’écrivez rien de vrai, s’il vous plaît.
demonstration-name = Démonstration
trial = Ceci est un essai. Rien de ce qui est écrit ici n’est gardé.
trial-name = Essai
trial-title = L’essai est fini
trial-lead = Rien n’a été envoyé et rien n’a été gardé.
unreviewed = Aucune personne qui parle bien cette langue n’a encore relu ces mots. Il peut y avoir des erreurs.
unreviewed-name = À propos de ces mots
to-start = Aller à la première page
back-to-step = Revenir là où vous étiez
leave-as-it-is = Laisser comme c’est

## First page
start-title = Accueil
start-heading = Nous voulons votre avis sur un plan
start-lead = Nous ne demandons pas ce qui vous est arrivé. Vous n’avez pas besoin de dire qui vous êtes.
start-about = De quoi parle le plan ?
private-heading = Êtes-vous à un endroit où personne ne regarde ?
private-leave = Vous pouvez appuyer sur *Quitter cette page* à tout moment. Ce bouton est toujours en haut.
private-lost = Les réponses que vous n’avez pas envoyées sont alors perdues. Personne d’autre ne peut les voir.
private-history = Nous ne pouvons pas effacer l’historique de votre téléphone ou de votre ordinateur. Si vous effacez tout l’historique, cela peut aussi se remarquer.
private-watched = Si quelqu’un regarde dans votre téléphone, il est peut-être plus sûr d’en utiliser un autre.
private-more = En savoir plus pour rester en sécurité
how-heading = Comment cela se passe
how-questions = { $count ->
    [one] Il y a { $count } question.
    [many] Il y a { $count } questions.
   *[other] Il y a { $count } questions.
}
how-minutes = { $count ->
    [one] Cela prend environ { $count } minute.
    [many] Cela prend environ { $count } minutes.
   *[other] Cela prend environ { $count } minutes.
}
how-skip = Vous pouvez passer toutes les questions que vous voulez.
how-stop = Vous pouvez vous arrêter à tout moment, ou commencer un autre jour.
how-buttons = Utilisez les boutons de la page, pas ceux de votre navigateur.
have-card = J’ai une carte
been-before = Ce n’est pas ma première visite

## Card
card-title = Votre carte
card-heading = Qu’est-ce qui est écrit sur votre carte ?
card-hint = Écrivez le code de votre carte. Petites ou grandes lettres, espaces et tirets : cela ne change rien. Si vous hésitez entre 0 et O, ou entre 1 et I, les deux vont bien.
card-kinds = Le code ressemble à l’un de ceux-ci :
card-letters = quatre groupes de lettres et de chiffres :
card-numbers = six groupes de chiffres :
card-saves-nothing = Écrire le code n’enregistre rien et ne prévient personne. Votre carte reste valable jusqu’à l’envoi de vos réponses.
print-instruction = Ouvrez cette adresse, ou montrez le carré à l’appareil photo. Puis écrivez le code.
print-square = Carré qui contient l’adresse
print-once = Sert une seule fois. Vous pouvez aussi ne pas l’utiliser.
card-once = Une carte sert une seule fois. Si vous avez déjà envoyé des réponses avec elle, revenez avec votre propre code.
code-unsent = Si vous avez noté un code sans appuyer sur Envoyer ni sur Enregistrer, rien n’a été gardé.

## Notice
notice-title = Avant de commencer
notice-heading = Avant de commencer
notice-lead = Lisez d’abord ceci, s’il vous plaît. Ensuite, vous choisissez ce que nous pouvons faire de vos réponses.
notice-changed = Ces mots ont changé depuis que vous avez commencé
notice-changed-text = Lisez-les encore une fois, s’il vous plaît. Ensuite, nous vous demandons à nouveau vos choix. Rien de ce que vous avez écrit n’est perdu.
notice-who = Qui demande
notice-why = Pourquoi nous demandons
notice-what = De quoi il s’agit
notice-how-long = Combien de temps cela prend
notice-risks = À quoi penser d’abord
notice-undo = Si vous changez d’avis
notice-limits = Ce que nous pouvons faire, et ce que nous ne pouvons pas faire
notice-watch = Quand les réponses sont lues
notice-must-act = Quand nous devons agir
notice-law = Ce que la loi peut nous demander
notice-rest = Tout lire
notice-promise = Ce que nous promettons
notice-can-change = Ce que vos réponses peuvent changer
notice-cannot-change = Ce qu’elles ne peuvent pas changer
notice-decides = Qui décide
notice-payment = Argent
notice-protection = Comment les réponses sont protégées
notice-hosting = Où les réponses sont gardées
asked-by-government = Les personnes qui posent ces questions font partie d’un gouvernement.
asked-by-armed = Les personnes qui posent ces questions font partie d’une armée ou d’un autre groupe armé.
asked-by-other = Les personnes qui posent ces questions ne font partie ni d’un gouvernement ni d’un groupe armé.
kept-apart = L’ordinateur qui garde vos réponses ne leur appartient pas.
kept-by-them = L’ordinateur qui garde vos réponses leur appartient.
custodians-apart = Les responsables des réponses veillent sur vos réponses. Ces personnes ne travaillent pas pour celles qui posent les questions.
custodians-of-them = Les responsables des réponses veillent sur vos réponses. Ces personnes travaillent pour celles qui posent les questions.
notice-safeguarding = Si quelqu’un est en danger
notice-complaint = Si quelque chose ne va pas
erasing-heading = Ce qui est effacé, et quand
erasing-after = { $count ->
    [one] { $count } jour après la publication des résultats : ce que vous écrivez et ce que vous dites sur vous. Si vous dites non à une conservation plus longue, toutes vos réponses.
    [many] { $count } de jours après la publication des résultats : ce que vous écrivez et ce que vous dites sur vous. Si vous dites non à une conservation plus longue, toutes vos réponses.
   *[other] { $count } jours après la publication des résultats : ce que vous écrivez et ce que vous dites sur vous. Si vous dites non à une conservation plus longue, toutes vos réponses.
}
erasing-after-day = Le { $day } : ce que vous avez écrit et ce que vous avez dit sur vous. Si vous avez dit non à une conservation plus longue, toutes vos réponses.
erasing-cards = Le { $day } : les cartes.
erasing-everything = Le { $day } au plus tard : tout ce que les gens ont envoyé.
erasing-sooner = Ces jours peuvent venir plus tôt. Ils ne peuvent jamais venir plus tard.
erasing-back = Ce que vous retirez est effacé tout de suite. Cela peut rester jusqu’à 30 jours de plus dans des copies de secours, sous clé.
erasing-hold = Si la loi le demande, deux personnes ensemble peuvent suspendre ces jours pour un temps. Elles ne peuvent pas vous empêcher de retirer vos réponses.
erasing-held = Ces jours sont suspendus pour un temps, car deux personnes ont dit que la loi le demande. Vous pouvez toujours retirer vos réponses.

## Of age
adults-title = Avant de commencer
adults-heading = Avez-vous 18 ans ou plus ?
adults-lead = Ces questions sont pour les adultes. Nous ne gardons pas ce que vous dites ici.
adults-unsaid = Je préfère ne pas le dire
adults-only-heading = Merci pour votre visite
adults-only-lead = Ces questions sont pour les personnes de 18 ans ou plus. Rien n’a été envoyé et rien n’a été gardé.
adults-only-support = Vous pouvez demander du soutien à tout âge, même sans participer.

## Check that I have understood
understood-open = Vérifier que j’ai bien compris
understood-title = Vérifier que j’ai bien compris
understood-lead = Trois questions, seulement pour vous. Appuyez sur une réponse pour voir ce qui est vrai. Rien n’est envoyé ni gardé. Vous pouvez continuer, quelle que soit votre réponse.
understood-read = Quand est-ce que quelqu’un lit mes réponses ?
understood-read-1 = Plus tard, après le jour de la fermeture
understood-read-1-said = Oui. Personne ne les lit tout de suite. Nous ne pouvons donc pas envoyer d’aide à cause de ce que vous écrivez. Le bouton Soutien, en haut, montre des lieux qui peuvent aider.
understood-read-2 = Dès que je les envoie
understood-read-2-said = Pas tout à fait. Personne ne les lit tout de suite. Nous ne pouvons donc pas envoyer d’aide à cause de ce que vous écrivez. Le bouton Soutien, en haut, montre des lieux qui peuvent aider.
understood-undo = Est-ce que je peux changer d’avis après l’envoi ?
understood-undo-1 = Oui, avec mon code
understood-undo-1-said = Oui. Votre code sert à retirer vos réponses n’importe quel jour, sans dire pourquoi. Les totaux déjà publiés restent comme ils sont. Aucun nouveau total ne contiendra vos réponses.
understood-undo-2 = Non, ce qui est envoyé est envoyé
understood-undo-2-said = Pas tout à fait. Votre code sert à retirer vos réponses n’importe quel jour, sans dire pourquoi. Seuls les totaux déjà publiés restent comme ils sont.
understood-choose = Est-ce que je dois dire oui à tout ?
understood-choose-1 = Non, chaque choix est à part
understood-choose-1-said = Oui, chaque choix est à part. Seul le premier est nécessaire pour participer. Si vous dites non aux autres, on vous traite de la même façon.
understood-choose-2 = Oui, sinon je ne peux pas participer
understood-choose-2-said = Pas tout à fait. Seul le premier choix est nécessaire pour participer. Si vous dites non aux autres, on vous traite de la même façon.
understood-end = Si quelque chose n’est pas encore clair, vous pouvez relire la page. Vous pouvez aussi demander au groupe qui vous a donné la carte.

## Choices
choices-title = Vos choix
choices-lead = Chaque choix est à part. Oui et non sont deux bonnes réponses. Si vous laissez un choix vide, nous comprenons non.
choices-undo = Vous pouvez changer d’avis. Utilisez votre code sur ce site. Vous n’avez pas besoin de dire pourquoi. Les totaux déjà publiés ne peuvent pas changer, mais vos réponses ne seront dans aucun nouveau total.
refused-title = Merci pour votre visite
refused-lead = C’est très bien ainsi. Rien n’a été envoyé et rien n’a été gardé.
refused-text = Pour participer, il faudrait un oui au premier choix. C’est à vous de décider, aujourd’hui ou un autre jour. Votre carte reste valable.

## Draft
draft-title = Le plan
draft-heading = Le plan
draft-lead = Chaque partie commence par une version courte, avec des mots simples. Les mots complets du projet viennent après, à côté de la ligne verte. Vous n’avez pas besoin de tout lire.
draft-lead-easy = Ici, le plan est écrit en lignes courtes. Le texte complet en dit plus. Vous n’avez pas besoin de tout lire.
draft-next = Continuer vers les questions
draft-jump = Aller à une partie
one-page = Toutes les questions sur une page
read-draft = Lire le plan
one-by-one = Une question à la fois
easy-read = Facile à lire
full-read = Revenir au texte complet
easy-choose = Facile à lire : des lignes courtes, une idée dans chacune
played = Écouter ou regarder
played-quiet = Les personnes près de vous peuvent entendre. Allez dans un endroit calme, ou mettez des écouteurs.
played-voice = Une voix enregistrée
played-clip = Un film en langue des signes

## Questions
question-of = Question { $number } sur { $total }
change-title = Changer une réponse
skip = Passer cette question
leave-empty = Laisser vide
keep-answer = Garder cette réponse
save-answer = Enregistrer cette réponse
before-question = Avant cette question
skip-sensitive = Passer cette question
skip-any = Vous pouvez la laisser vide et continuer.
tick-up-to = { $count ->
    [one] Vous pouvez en cocher { $count }.
    [many] Vous pouvez en cocher jusqu’à { $count }.
   *[other] Vous pouvez en cocher jusqu’à { $count }.
}
tick-any = Cochez autant de cases que vous voulez.
rank-hint = Appuyez sur 1er à côté de votre premier choix, sur 2e à côté du deuxième et sur 3e à côté du troisième. Un ou deux choix, c’est bien aussi. Pour déplacer un numéro, appuyez sur ce numéro à un autre endroit.
rank-1 = 1er
rank-2 = 2e
rank-3 = 3e
rank-said = { $place } choix : { $option }
clear = Effacer mes choix
up-to-characters = { $count ->
    [one] Il y a de la place pour { $count } lettre.
    [many] Il y a de la place pour { $count } lettres et espaces.
   *[other] Il y a de la place pour { $count } lettres et espaces.
}
parts-hint = Appuyez sur une partie pour l’ouvrir. Pas besoin de les regarder toutes.
parts-hint-here = Répondez pour les parties que vous voulez. Pas besoin de les regarder toutes.
parts-done = J’ai fini avec les parties
part-said = { $count ->
   *[other] Le plan, partie { $count }
}
part-read = Lire les mots du projet
part-question = Que faut-il faire de cette partie ?
part-comment = Que voulez-vous changer, et comment ?
part-comment-hint = Vous n’avez pas besoin d’écrire. Ne mettez pas de noms ni de lieux, s’il vous plaît.
part-write = Écrire sur cette partie
part-choose = Dire ce qu’il faut faire de cette partie
part-wrote = Vous avez écrit sur cette partie
part-done = Garder ceci et revenir aux parties
part-done-draft = Garder ceci et revenir au plan
part-done-one-page = Garder ceci et revenir à toutes les questions
part-leave-out = Laisser cette partie vide
one-page-title = Toutes les questions sur une page
one-page-lead = Répondez seulement à ce que vous voulez. Vous pouvez laisser le reste vide.
to-check = Continuer et vérifier

## About you
about-heading = À propos de vous
about-lead = Ces réponses nous aident à voir si les groupes pensent différemment. Répondez seulement à ce que vous voulez.
about-small = Certains groupes sont petits. Si peu de personnes comme vous répondent, nous ne montrons pas ce groupe.
about-skip = Passer cette page
rather-not-say = Je préfère ne pas le dire

## Check, code, send
check-title = Vérifier vos réponses
check-lead = Rien n’est encore envoyé. Vous pouvez changer toutes vos réponses. Les questions sans réponse peuvent rester sans réponse.
check-next = Ensuite, nous vous montrons un code. Vous envoyez après cela.
feeling-heading = Comment était-ce pour vous de participer ?
feeling-hint = Vous pouvez laisser ceci vide. Votre réponse nous aide à mieux poser nos questions.
feeling-helpful = Cela m’a été utile
feeling-all-right = Cela allait
feeling-harder = Cela a rendu les choses plus difficiles
check-choices = Revoir mes choix
check-go-on = Continuer vers mon code
skipped = Sans réponse
between = {" "};
answer = Répondre
change = Changer
code-title = Votre code
code-lead = Avec ce code, vous pouvez lire, changer ou effacer vos réponses plus tard. *Vos réponses ne sont pas encore envoyées.*
code-copy-letters = Appuyez une fois sur le code : tout est sélectionné, prêt à copier. Ou écrivez-le sur papier : cinq groupes de cinq.
code-copy-numbers = Appuyez une fois sur le code : tout est sélectionné, prêt à copier. Ou écrivez-le sur papier : dix groupes de quatre.
code-in-numbers = Plus facile à dire : le même code en chiffres
code-in-letters = Plus court à écrire : le même code en lettres et en chiffres
code-keep = Gardez-le là où personne d’autre ne regarde. Nous ne pouvons pas vous l’envoyer. Sans lui, personne ne peut trouver vos réponses, même pas nous. Toute personne qui a ce code peut les lire.
code-lead-take-back = Avec ce code, vous pouvez seulement tout retirer. Il ne montre jamais vos réponses. *Vos réponses ne sont pas encore envoyées.*
code-keep-take-back = Gardez-le là où personne d’autre ne regarde. Nous ne pouvons pas vous l’envoyer. Une personne qui le trouve ne peut jamais lire vos réponses avec lui. Mais elle peut les retirer.
code-other = Une autre sorte de code, ou pas de code
code-full = Un code qui ouvre mes réponses
code-full-text = Le code habituel sert à lire, à changer et à retirer.
code-take-back = Un code qui sert seulement à retirer
code-take-back-text = Si quelqu’un fouille dans vos papiers, vous pouvez choisir un code qui ne montre jamais rien. Il sert seulement à tout retirer.
code-none = Pas de code
code-none-text = Vous pouvez aussi envoyer sans code.
no-code-heading = Envoyer sans code ?
no-code-lead = Après l’envoi, vos réponses ne peuvent plus être trouvées, changées ni effacées. Ni par vous, ni par nous.
no-code-1 = Vous ne pouvez pas les relire.
no-code-2 = Vous ne pouvez pas les retirer si vous changez d’avis.
no-code-3 = Elles sont effacées quand leur temps est fini, comme celles de tout le monde.
no-code-yes = Oui, envoyer sans code
no-code-back = Revenir à mon code
code-replaced = Ceci est un nouveau code
code-replaced-text = Vous avez donné une autre carte. Le code que vous avez vu avant ne marche donc plus. Gardez celui-ci à la place, s’il vous plaît.
send = Envoyer mes réponses
slip-heading = Un petit papier pour votre poche
slip-text = Il ne dit rien du plan. Copiez-le à la main, ou imprimez cette page : seul le petit papier sort.
home-title = Accueil
home-heading = Votre avis compte ici
home-lead = Choisissez le nom qui est sur votre carte.
home-none = Rien n’est ouvert pour le moment.
next-closes = Nous recevons les réponses
next-closes-when = Jusqu’au { $day }. Jusque-là, vous pouvez changer vos réponses avec votre code.
next-closes-day = Jusqu’au { $day }.
next-panel = Un comité de survivantes et survivants vérifie ce qui est dit
next-results = Les résultats sont publiés
next-reply = Les personnes qui ont écrit le plan répondent
next-reply-when = Au plus tard le { $day }. Elles disent ce qu’elles vont faire de chaque idée.
no-results-title = Résultats
no-results-lead = Il n’y a pas encore de résultats.
no-results-closes = Nous recevons les réponses jusqu’au { $day }. Ensuite, un comité de survivantes et survivants vérifie ce que l’on en dit.
no-results-reply = Les personnes qui ont écrit le plan répondent au plus tard le { $day }.
done-title = Merci
done-heading = Merci. Vos réponses sont arrivées
done-lead = Elles sont sous clé. Vous pouvez les ouvrir avec votre code.
done-lead-take-back = Elles sont sous clé. Votre code peut les retirer, et ne les montre jamais.
done-lead-no-code = Elles sont sous clé. Il n’y a pas de code pour elles. Elles sont effacées quand leur temps est fini.
done-already = Nous avions déjà vos réponses
done-already-text = Elles sont en sécurité. Si vous avez changé quelque chose depuis, revenez avec votre code et changez vos réponses là.
done-already-safe = Elles sont en sécurité. Vous n’avez plus rien à faire.
done-code = Montrer encore mon code
done-code-text = Pour le cacher, appuyez encore sur la ligne au-dessus.
done-next = Ce qui se passe ensuite
done-after = Prenez soin de vous maintenant
done-after-text = Si vous ressentez de la peine ou de la fatigue, cela se comprend. Vous n’avez pas à porter cela sans aide.
done-leave = Vous pouvez quitter cette page maintenant. Vous n’avez plus rien à faire.

## Stopping
stop-title = Vous pouvez vous arrêter ici
stop-answered = { $count ->
    [0] Vous n’avez encore répondu à aucune question.
    [one] Vous avez répondu à { $count } question.
    [many] Vous avez répondu à { $count } questions.
   *[other] Vous avez répondu à { $count } questions.
}
stop-lead = Rien n’a été envoyé. Vous n’avez pas besoin de dire pourquoi vous vous arrêtez.
stop-send = Envoyer ce que j’ai déjà répondu
stop-send-text = Nous vous montrons d’abord un code. Les questions que vous n’avez pas vues restent sans réponse.
stop-send-button = Continuer vers mon code
stop-drop = Tout effacer
stop-drop-text = Rien n’est gardé. Votre carte reste valable. Vous pouvez recommencer un autre jour.
stop-drop-button = Tout effacer
stop-save = Ou garder ce que vous avez déjà répondu, et continuer dans les trois jours :
save-title = Enregistrer et revenir
save-lead = Avec ce code, vous pouvez ouvrir ce que vous avez déjà répondu et continuer. *Enregistrer n’envoie rien.*
save-keep = Gardez le code là où personne d’autre ne regarde. Toute personne qui a ce code peut lire ce que vous avez écrit. Après trois jours, tout s’efface tout seul.
save-button = J’ai le code, enregistrer
saved-title = Enregistré
saved-lead = Ce que vous avez écrit est gardé pendant trois jours. Revenez avec votre code pour continuer.
saved-text = Rien n’a été envoyé. Après trois jours, tout s’efface tout seul.
stop-back = Revenir aux questions
stop-tired = Si vous ressentez de la peine ou de la fatigue, cela se comprend.
dropped-title = Tout est effacé
dropped-lead = Rien n’a été envoyé et rien n’a été gardé. Merci pour votre temps.

## When a visit is over
expired-title = Cette page s’est fermée toute seule
expired-lead = Elle a attendu un moment, puis elle s’est fermée pour vous protéger. Vous n’avez rien fait de mal.
expired-text = Rien n’a été envoyé et rien n’a été gardé. Votre carte est toujours valable.
expired-sent = Ce que vous aviez envoyé est resté comme vous l’avez laissé. Vous pouvez l’ouvrir encore avec votre code.
ended-title = Cette page est fermée
ended-lead = Vous pouvez recommencer à la première page.

## When a consultation rests
rest-title = Pas ouvert aujourd’hui
rest-lead = Cette page est en pause. Vous n’avez rien fait de mal.
rest-text = Rien n’a été envoyé et rien n’a été gardé. Votre carte est toujours valable. Revenez un autre jour, s’il vous plaît.
not-yet-title = Pas encore ouvert
not-yet-lead = Cette page ouvre bientôt. Votre carte sera valable à ce moment-là.
not-yet-text = Vous n’avez rien à faire jusque-là.
closed-title = C’est fermé
closed-lead = On ne peut plus envoyer de réponses ici. Merci à toutes les personnes qui ont participé.
closed-text = Si vous avez envoyé des réponses, votre code marche toujours. Vous pouvez retirer vos réponses n’importe quel jour.
to-results = Lire ce que les gens ont dit
not-open-title = Cela s’est fermé pendant que vous écriviez
not-open-lead = Nous le regrettons. Vos réponses ne pouvaient plus être envoyées, et rien n’a été gardé.
not-open-change = Nous le regrettons. Votre changement ne pouvait plus être gardé. Ce que vous aviez envoyé avant est resté comme il était.
not-open-nothing = Merci pour le temps que vous avez donné.
not-open-words = Voici ce que vous avez écrit. Vous pouvez le copier. Il disparaît quand vous quittez cette page.

## Support
support-heading = Des lieux où trouver du soutien
support-lead = Vous pouvez demander du soutien, même sans participer. Il ne faut ni carte ni code.
support-everywhere = Partout
support-checked = Vérifié la dernière fois le { $day }.
support-check-first = Vérifiez d’abord, s’il vous plaît : cela a peut-être changé.
support-where = Où êtes-vous ?
support-none = Le groupe qui vous a donné la carte peut vous dire où trouver du soutien.
support-danger = Si vous êtes en danger maintenant, allez à un endroit où des gens peuvent vous aider.
support-calls = Un appel, ou une visite sur un autre site, peut rester dans l’historique de votre téléphone.

## Staying safe
safety-lead = Quelques petites choses qui peuvent aider. C’est vous qui connaissez le mieux votre situation.
safety-leave = Quitter vite
safety-leave-1 = Appuyez sur *Quitter cette page*, en haut. Vous arrivez alors sur un site ordinaire.
safety-leave-2 = Les réponses que vous n’avez pas envoyées sont alors perdues. Personne d’autre ne peut les voir.
safety-leave-3 = Ensuite, fermez aussi la fenêtre. Le bouton Retour ne peut alors pas ramener ici.
safety-device = Votre téléphone ou votre ordinateur
safety-device-1 = Si quelqu’un regarde dedans ou s’en sert aussi, il est peut-être plus sûr d’en utiliser un autre.
safety-device-2 = Des programmes qui surveillent un téléphone peuvent voir ce que vous faites ici. Nous ne pouvons pas l’empêcher.
safety-device-3 = Tant qu’une page est ouverte, toute personne qui tient le téléphone peut la voir. Après son temps d’attente, la page se ferme toute seule.
safety-device-4 = Utilisez les boutons de la page. Le bouton Retour du navigateur peut demander d’envoyer une page encore une fois.
safety-history = Ce qui reste après
safety-history-1 = Nous ne mettons pas de cookies sur votre téléphone. Votre historique montre seulement le nom de ce site.
safety-history-2 = Nous ne pouvons pas effacer votre historique. Si vous effacez tout l’historique, cela peut aussi se remarquer.
safety-history-3 = Une fenêtre privée ne garde pas d’historique. Mais le réseau voit encore votre visite. Avec Tor Browser, il ne la voit pas.
safety-code = Votre carte et votre code
safety-code-1 = La carte ne dit rien du plan. Après l’envoi, vous pouvez la laisser.
safety-code-2 = Toute personne qui a votre code peut lire vos réponses. Gardez-le là où personne d’autre ne regarde.
safety-code-3 = Si vous pensez que quelqu’un a votre code, ouvrez ce site et retirez tout.

## What happens to answers
answers-lead = Vos réponses sont mises sous clé quand vous les envoyez. Avant cela, rien n’est gardé.
answers-who = Qui peut voir quoi
answers-who-1 = Vous, avec votre code.
answers-who-2 = Les responsables des réponses peuvent les compter. Ces personnes ne voient jamais les réponses d’une seule personne.
answers-who-3 = L’équipe de lecture voit des textes un par un, si vous avez dit oui. Elle ne voit pas vos autres réponses.
answers-who-4 = Les personnes qui écrivent le plan voient seulement des totaux, qui ne montrent personne en particulier.
answers-keep = Combien de temps elles sont gardées
answers-keep-1 = Vous pouvez les retirer n’importe quel jour. Vous n’avez pas besoin de dire pourquoi.
answers-keep-2 = Après cela, elles peuvent rester jusqu’à 30 jours de plus dans des copies de secours, sous clé.
answers-keep-3 = Les totaux déjà publiés ne peuvent pas changer.
answers-limits = Ce que nous ne pouvons pas promettre
answers-limits-1 = Personne ne lit les réponses tout de suite. Nous ne pouvons donc pas envoyer d’aide.
answers-limits-2 = Un tribunal pourrait nous obliger à donner ce que nous avons. C’est pourquoi nous demandons si peu.
answers-limits-3 = Ce que vous écrivez pourrait montrer qui vous êtes. Ne mettez pas de noms ni de lieux, s’il vous plaît.
answers-notice = Le texte d’information complet
languages-lead = Choisissez la langue que vous aimez le mieux lire. Vos réponses restent.

## Coming back
return-title = Revenir
return-heading = Écrivez votre code
return-hint = C’est le code que vous avez vu avant d’envoyer vos réponses. Petites ou grandes lettres, espaces et tirets : cela ne change rien.
return-open = Ouvrir mes réponses
return-take-back = Tout retirer
return-private = Vos réponses vont être à l’écran. Êtes-vous à un endroit où personne ne regarde ?
return-take-back-text = Retirer ne montre rien à l’écran. Nous demandons encore une fois, et jamais pourquoi.
return-lost = Sans le code, personne ne peut trouver les réponses, même pas nous.
own-title = Vos réponses
own-until = Vous pouvez les changer jusqu’au { $day }.
own-frozen = Vous ne pouvez plus changer vos réponses, car c’est fermé.
own-take-back-any-day = Vous pouvez les retirer n’importe quel jour.
own-themes = Les idées trouvées dans vos mots
own-themes-text = L’équipe de lecture a noté ces idées dans ce que vous avez écrit.
own-choices = Vos choix
own-choices-text = Un oui peut devenir un non, n’importe quel jour.
to-no = Changer en non
to-yes = Changer en oui
own-download = Garder une copie
own-download-text = La copie contient vos réponses. Toute personne qui l’ouvre peut les lire.
own-download-txt = En texte simple
own-download-json = Pour un programme
own-take-back-text = Toutes vos réponses, vos mots et vos choix sont effacés.
own-papers = Ce que vous avez accepté
own-papers-text = Vous pouvez relire les mots auxquels vous avez dit oui ou non. Vous pouvez aussi avoir un reçu complet. Les deux disent le sujet.
own-notice-open = Relire ce que j’ai accepté
own-notice-title = Ce que vous avez accepté
own-notice-lead = Ce sont exactement les mots que vous avez lus avant de choisir.
own-notice-version = { $count ->
   *[other] Version { $count }
}
receipt-open = Reçu complet
receipt-title = Reçu complet
receipt-warning = Le reçu complet dit ce que vous avez accepté, mot pour mot. *Il dit le sujet et qui demande.* Toute personne qui le voit sait à quoi vous avez participé.
receipt-warning-pocket = Pour votre poche, le code suffit. Il ne dit rien du plan.
receipt-show = Le montrer sur cette page
receipt-download = Le garder comme fichier
receipt-record = Numéro de ce reçu
receipt-person = Votre numéro ici
receipt-collected = Comment vos réponses sont arrivées
receipt-online = Sur ce site
receipt-assisted = Sur ce site, avec de l’aide
receipt-paper = Sur papier
receipt-by-her = la personne qui participe
receipt-by-her-helped = la personne qui participe, avec de l’aide
receipt-done-with = Ce que l’on en fait
receipt-counting = Compter, avec des totaux qui ne montrent personne en particulier
receipt-reading = Lecture par une petite équipe dont les noms sont connus, seulement avec un oui
receipt-no-profiles = Aucun portrait d’une personne, et aucune décision par une machine
receipt-recipients = Qui reçoit quoi
receipt-to-team = Les personnes qui écrivent le plan : seulement les totaux publiés
receipt-to-custodians = Les responsables des réponses : des nombres, jamais les réponses d’une seule personne
receipt-to-readers = L’équipe de lecture : ce qui est écrit, seulement avec un oui
receipt-to-panel = Le comité de survivantes et survivants : des mots vérifiés, seulement avec un oui
receipt-until = Tout est effacé au plus tard le
receipt-withdraw = Comment retirer
receipt-withdrawal = À l’adresse { $address }, avec votre code
receipt-rights = Ce que vous pouvez demander
receipt-right-read = Lire vos réponses et garder une copie
receipt-right-change = Les changer jusqu’au jour de la fermeture
receipt-right-erase = Retirer un choix ou tout retirer, n’importe quel jour
receipt-right-complain = Faire une réclamation, sans donner de nom
receipt-given = Oui, le { $day }
receipt-refused = Non, le { $day }
receipt-withdrawn = Changé en non le { $day }
receipt-notices = Les mots que vous avez lus
own-finished = Quand vous avez fini, appuyez sur le bouton en haut pour quitter.
purpose-add = Voulez-vous dire oui à ceci ?
purpose-add-text = Vous pouvez revenir à non n’importe quel jour.
purpose-add-button = Oui
purpose-remove = Voulez-vous changer ceci en non ?
purpose-also = Avec lui, ceci change aussi en non :
purpose-remove-text = Ce que vous avez donné pour cela est effacé tout de suite. Cela peut rester jusqu’à 30 jours de plus dans des copies de secours, sous clé. Vous n’avez pas besoin de dire pourquoi.
purpose-remove-button = Changer en non
news-changed = Votre changement est enregistré.
news-withdrawn = Changé en non. Ce qui allait avec est effacé.
news-added = Changé en oui.
take-back-title = Tout retirer
take-back-heading = Tout retirer ?
take-back-lead = Nous effaçons tout ce qui va avec ce code. Vous n’avez pas besoin de dire pourquoi.
take-back-1 = Après, nous ne pouvons plus faire revenir vos réponses.
take-back-2 = Les totaux déjà publiés restent comme ils sont. Aucun nouveau total ne contiendra vos réponses.
take-back-3 = Elles peuvent rester jusqu’à 30 jours de plus dans des copies de secours, sous clé.
take-back-yes = Oui, tout retirer
taken-back-title = C’est fait
taken-back-lead = Si ce code était juste, les réponses ne sont plus là.
taken-back-1 = Cette page est la même pour tous les codes. Ainsi, personne ne peut rien apprendre avec elle.
taken-back-2 = Les copies de secours, sous clé, disparaissent après 30 jours au plus.
taken-back-3 = Merci pour le temps que vous avez donné. Vous n’avez plus rien à faire.

## What can be put right
fault-code = Nous n’avons pas encore pu utiliser ce code
fault-no-code = Écrivez le code ici, s’il vous plaît. Prenez votre temps.
fault-misspelt = Il y a peut-être une lettre ou un chiffre à corriger. Regardez encore chaque groupe, s’il vous plaît. Vous pouvez essayer autant de fois que vous voulez.
fault-card = Cette carte ne peut pas servir ici. Si vous avez déjà envoyé des réponses avec elle, revenez avec votre propre code. Ou demandez une autre carte. Rien n’est perdu.
fault-nothing = Nous n’avons rien trouvé pour ce code
fault-nothing-text = Regardez encore chaque groupe, s’il vous plaît. Si vous avez retiré vos réponses, ou si leur temps est fini, elles ne sont plus là. Si vous n’avez jamais appuyé sur Envoyer, rien n’a été gardé.
fault-no-room = On ne peut pas enregistrer pour le moment
fault-no-room-text = Ce que vous avez écrit est toujours là. Vous pouvez essayer encore dans un petit moment, l’envoyer, ou quitter sans rien garder.
fault-too-many = C’est un peu plus que ce que nous demandons
fault-too-many-text = { $count ->
    [one] Cochez-en seulement { $count }, le plus important pour vous, s’il vous plaît.
    [many] Cochez-en jusqu’à { $count }, les plus importants pour vous, s’il vous plaît.
   *[other] Cochez-en jusqu’à { $count }, les plus importants pour vous, s’il vous plaît.
}
fault-too-long = C’est un peu trop long
fault-too-long-text = { $count ->
    [one] Il y a de la place pour { $count } lettre. Ce que vous avez écrit est toujours là.
    [many] Il y a de la place pour { $count } lettres et espaces. Ce que vous avez écrit est toujours là.
   *[other] Il y a de la place pour { $count } lettres et espaces. Ce que vous avez écrit est toujours là.
}
fault-ranked = Un choix a deux places
fault-ranked-text = Donnez une seule place à chaque choix, s’il vous plaît.
fault-unreadable = Certains signes ne peuvent pas être gardés
fault-unreadable-text = Écrivez encore une fois cette partie, s’il vous plaît. Le reste est toujours là.
fault-holds-code = Votre propre code est dans ce texte
fault-holds-code-text = Enlevez-le, s’il vous plaît. Ainsi, personne ne peut trouver vos réponses avec lui.

## Rights, by the code
rights = Vos droits
rights-lead = Vos réponses sont à vous. Votre code suffit. Vous n’avez jamais besoin de donner votre nom, ni de dire pourquoi.
rights-code = Avec votre code
rights-see = *Les voir.* Ouvrez vos réponses et lisez tout ce que nous en gardons.
rights-correct = *Les corriger.* Changez vos réponses jusqu’à la fermeture.
rights-erase = *Les effacer.* Retirez tout, ou une partie, n’importe quel jour.
rights-object = *Dire non à une utilisation.* Retirez ce oui-là. Le reste peut rester.
rights-copy = *Prendre une copie.* Enregistrez vos réponses comme fichier. Le fichier ne dit pas d’où il vient.
rights-open = Utiliser mon code
rights-where = Utilisez votre code sur ce site, à l’adresse
rights-without = Sans code
rights-without-1 = Personne ne peut trouver vos réponses sans votre code, même pas nous. Nous ne pouvons donc pas les montrer, les changer ou les effacer pour vous.
rights-without-2 = Elles sont effacées le jour que dit le texte d’information, comme celles de tout le monde.
rights-complain = Si quelque chose ne va pas
rights-complain-1 = Le texte d’information de chaque consultation dit à qui vous pouvez faire une réclamation. Vous n’avez pas besoin de donner votre nom.
rights-complain-2 = Une réclamation ne change rien à vos réponses, ni à l’aide que vous recevez.

## A complaint, without a name
rights-complain-where = Vous pouvez écrire une réclamation sur ce site, sans donner de nom, à l’adresse
rights-complain-form = Vous pouvez aussi en écrire une ici, sans donner de nom. La page pour l’écrire est sous « Vos droits », dans les pages de cette consultation.
complaint-title = Dites-nous ce qui ne va pas
complaint-lead = Vous pouvez faire une réclamation quand les réponses ne sont pas gardées en sécurité. Ou quand quelque chose qui pourrait montrer qui sont les gens n’est pas gardé en sécurité. Vous n’avez pas besoin de donner un nom, et nous n’en demandons pas.
complaint-who = Les responsables des réponses la lisent. Ces personnes veillent sur les réponses. Personne d’autre ne peut l’ouvrir.
complaint-when = Dans les 30 jours, ces personnes disent qu’elles l’ont reçue. Plus tard, elles répondent. Vous lisez les deux sur cette page, avec un code que nous vous montrons.
complaint-apart = Elle n’est liée à aucune réponse aux questions. Elle ne change rien à vos réponses, ni à l’aide que vous recevez.
complaint-nobody = Personne ne peut vous contacter, car personne ne sait qui l’a écrite.
complaint-begin = Écrire une réclamation
complaint-back = Avez-vous déjà écrit ?
complaint-back-hint = Écrivez le code que vous avez vu à ce moment-là. Le code de vos réponses ne marche pas ici.
complaint-open = Lire la réponse
complaint-others = Vous pouvez aussi le dire à d’autres
complaint-write = Qu’est-ce qui ne va pas ?
complaint-write-hint = Ne mettez pas de noms, de lieux ni de codes, s’il vous plaît. Ni les vôtres, ni ceux d’autres personnes.
complaint-write-next = Ensuite, nous vous montrons un code. Rien n’est gardé avant que vous appuyiez sur Envoyer.
complaint-empty = Rien n’est encore écrit
complaint-empty-text = Écrivez en quelques mots ce qui ne va pas, s’il vous plaît. Ou revenez en arrière.
complaint-code-lead = Avec ce code, vous pouvez lire la réponse, ou retirer votre réclamation. *Elle n’est pas encore envoyée.*
complaint-code-keep = Gardez-le là où personne d’autre ne regarde. Nous ne pouvons pas vous l’envoyer. Sans lui, vous ne pouvez pas lire la réponse. Toute personne qui a ce code peut lire ce que vous avez écrit.
complaint-where = Vous pouvez lire la réponse à l’adresse
complaint-send = Envoyer la réclamation
complaint-full = Il n’y a pas de place pour le moment
complaint-full-text = Rien n’a été envoyé. Ce que vous avez écrit est toujours là. Vous pouvez essayer encore dans un petit moment, ou le copier.
complaint-done = Votre réclamation est arrivée
complaint-done-lead = Elle est sous clé. Seuls les responsables des réponses peuvent l’ouvrir, et vous avec votre code.
complaint-done-reply = Ensuite, ces personnes regardent ce qui s’est passé. Vous pouvez lire leur réponse avec votre code.
complaint-already = Nous avons déjà une réclamation sous ce code
complaint-already-text = Elle est en sécurité. Si vous avez changé quelque chose depuis, ce changement n’a pas été gardé. Vous pouvez écrire une autre réclamation.
complaint-own = Votre réclamation
complaint-received = Elle est arrivée le { $day }.
complaint-due = Au plus tard le { $day }, les responsables des réponses disent qu’elle est bien arrivée.
complaint-acknowledged = Le { $day }, les responsables des réponses ont dit qu’elle est bien arrivée.
complaint-closed = La réponse est venue le { $day }.
complaint-reply = La réponse
complaint-no-reply = Il n’y a pas encore de réponse. Vous pouvez regarder encore un autre jour.
complaint-upheld = Vous aviez raison.
complaint-partly-upheld = Vous aviez raison sur une partie.
complaint-not-upheld = Les responsables des réponses ont regardé ce qui s’est passé, et ont trouvé que tout a été fait comme il faut.
complaint-elsewhere = Elle parle d’autre chose que de cette consultation.
complaint-not-content = Si vous n’êtes pas d’accord :
complaint-yours = Ce que vous avez écrit
complaint-take-back = Retirer la réclamation
complaint-take-back-heading = Retirer la réclamation ?
complaint-take-back-lead = Nous l’effaçons, et la réponse avec elle. Vous n’avez pas besoin de dire pourquoi.
complaint-take-back-2 = Vos réponses aux questions restent comme elles sont.
complaint-take-back-yes = Oui, la retirer
complaint-taken-back = Si ce code était juste, la réclamation n’est plus là.
complaint-to-door = Aller à la page des réclamations
complaint-nothing = Regardez encore chaque groupe, s’il vous plaît. Si vous l’avez retirée, elle n’est plus là. Si vous n’avez jamais appuyé sur Envoyer, rien n’a été gardé. Le code de vos réponses ne marche pas ici.
complaint-expired = Ce que vous aviez envoyé est resté comme vous l’avez laissé. Ce qui n’était pas envoyé n’est plus là.

## What may show who somebody is
noticed = Ceci peut montrer qui vous êtes. Voulez-vous le changer ?
noticed-text = Nous avons marqué l’endroit. Vous pouvez le changer, ou le laisser comme il est. Rien n’est encore envoyé.
noticed-change = Le changer
noticed-keep = Le garder comme il est

## When something does not work
error-not-found = Nous ne trouvons pas cette page
error-not-found-text = L’adresse n’est peut-être pas tout à fait la bonne. Rien n’est perdu.
error-malformed = Cela n’est pas passé
error-malformed-text = Rien n’a été gardé. Recommencez à la première page, s’il vous plaît. Votre carte est toujours valable.
error-too-large = C’est plus long que la place prévue
error-too-large-text = Rien n’a été gardé. Revenez en arrière et raccourcissez un peu, s’il vous plaît.
error-unavailable = Pas pour le moment
error-unavailable-text = Une chose dont nous avons besoin est en pause. Votre carte est toujours valable. Essayez encore dans une minute, s’il vous plaît.
error-internal = Il y a un problème de notre côté
error-internal-text = Vous n’avez rien fait de mal. Votre carte est toujours valable, sauf si vous aviez déjà envoyé.
error-number = Si vous demandez de l’aide, vous pouvez donner ce numéro :

## Leaving
exit-title = Page
exit-link = Continuer

### Results pages, and the sentences that are written down inside a release.

## Inside a release: frozen with the figures
release-rule-line = Aucun chiffre ne représente moins de { $line } personnes, et aucune partie d’un chiffre moins de { $cell }.
release-rule-hidden = Quand un nombre pourrait faire penser à une personne, on le met avec d’autres, on le dit avec des mots, ou on ne le montre pas.
release-rule-mark = [c] veut dire que le nombre n’est pas montré. Il peut être très petit ou très grand.
release-rule-rounding = Chaque nombre est arrondi à part, de { $step } en { $step }. Les nombres sont arrondis. Leur somme peut donc être un peu différente.
release-rule-percent = Les pourcentages sont faits avec des nombres arrondis, et seulement là où environ { $percent } personnes ou plus ont répondu.
release-rule-skipped = Les personnes qui ont passé une question n’y sont pas comptées. On ne dit jamais combien l’ont passée.
release-rule-people = Ces chiffres parlent des personnes qui ont répondu, pas de l’ensemble des survivantes et survivants.
release-rule-protection = Personne ne peut deviner la réponse d’une personne avec ces chiffres. C’est vrai même si quelqu’un connaît les règles, sait qui a participé, et connaît les réponses de { $others } autres personnes. À côté d’un chiffre dit avec des mots, c’est { $fewer } autres personnes.
release-note-shown = Les nombres sont arrondis. Leur somme peut donc être un peu différente.
release-note-combined = Certaines réponses ou certains groupes sont montrés ensemble. Les nombres sont arrondis. Leur somme peut donc être un peu différente.
release-note-words = Ceci est dit avec des mots, sans nombres, pour protéger les personnes qui ont répondu.
release-note-too-few = Trop peu de personnes ont répondu pour que nous montrions ceci.
release-note-withheld = Nous ne montrons pas ceci, pour protéger les personnes qui ont répondu.
release-not-said = Pas dit
release-other-answers = Toutes les autres réponses
release-other-groups = Tous les autres groupes
release-not-chosen = Pas choisi
release-small-letters = yes
release-nearly-everyone = Presque tout le monde était d’accord.
release-most-people = La plupart des personnes étaient d’accord.
release-nearly-everyone-other = Presque tout le monde était entre les deux ou pas d’accord.
release-most-people-other = La plupart des personnes étaient entre les deux ou pas d’accord.
release-idea = Idée inventée { $count }

## The page
results-title = Résultats
results-heading = Ce que les gens nous ont dit
results-closed = On pouvait répondre jusqu’au { $date }.
results-published = Publié le { $date }.
results-not-published = Ceci n’est pas encore publié.
results-number = Publication { $count }.
results-people = Ces chiffres parlent des personnes qui ont répondu, pas de l’ensemble des survivantes et survivants.
results-rounding = Les nombres sont arrondis. Leur somme peut donc être un peu différente.
results-hidden = Quand un nombre pourrait faire penser à une personne, nous le mettons avec d’autres, nous utilisons des mots, ou nous ne le montrons pas.
results-contents = Sur cette page
results-in-short = En bref
results-questions = Question par question
results-draft = Le plan, partie par partie
results-draft-apart = Ce que les gens ont dit de chaque partie se trouve sur une page à part, à côté du texte du plan.
results-draft-go = Voir ce que les gens ont dit de chaque partie
results-groups = Les groupes pensent-ils différemment ?
results-replies = Ce que vous avez dit, ce que nous avons fait
results-quotes = Avec leurs propres mots
results-quotes-lead = Ces personnes ont accepté d’être citées. Deux personnes qui lisent ont caché ce qui pourrait montrer de qui il s’agit, et changé la façon de le dire quand elle pouvait le montrer. Le comité de survivantes et survivants a accepté chaque citation. La personne qui l’a écrite peut la reprendre : elle disparaît alors de cette liste.
results-how = Comment nous protégeons les gens
results-files = Les chiffres en fichiers

results-summary = Le résumé
results-summary-by = Écrit par l’équipe du plan avec le comité de survivantes et survivants
results-statement = La déclaration du comité de survivantes et survivants
results-statement-by = Avec les mots du comité, sans rien changer
results-dissent = Le comité n’a pas approuvé ceci.
results-dissent-more = Il avait { $count ->
    [one] { $count } jour
    [many] { $count } jours
   *[other] { $count } jours
} pour répondre. Sa déclaration est à côté du résumé.

results-read-bars = Chaque barre est coupée à la réponse du milieu. Plus elle va loin du côté de la première réponse, plus de gens ont choisi cette réponse ou une réponse proche.
results-read-marks = *[c]* veut dire que le nombre n’est pas montré. Il peut être très petit ou très grand.
results-read-draft = Ce que les gens veulent pour chaque partie. Plus la couleur est forte et plus le trait dessous est long, plus il y a de gens.
results-read-parts = Appuyez sur le nom d’une partie pour la lire.
results-read-groups = Chaque barre est un groupe. Elle montre comment les réponses de ce groupe se partagent. Une barre en pointillés est un groupe qui n’est pas montré.
results-bar = Barre des nombres de la liste en dessous
results-bar-part = { $label } : { $number }
results-percent = { $count } %
results-others = { $label } ({ $count ->
    [one] { $count } réponse possible
    [many] { $count } réponses possibles
   *[other] { $count } réponses possibles
})
results-base = { $count ->
    [one] Environ { $count } personne a répondu.
    [many] Environ { $count } personnes ont répondu.
   *[other] Environ { $count } personnes ont répondu.
}
results-base-themes = { $count ->
    [one] Environ { $count } personne a écrit quelque chose.
    [many] Environ { $count } personnes ont écrit quelque chose.
   *[other] Environ { $count } personnes ont écrit quelque chose.
}
results-themes-found = L’équipe de lecture, qui est formée, a trouvé ces idées principales.
results-band-base = { $count ->
    [one] environ { $count } personne
    [many] environ { $count } personnes
   *[other] environ { $count } personnes
}
results-words-answers = Cela veut dire les réponses : { $answers }.
results-held = pas montré
results-still-counts = Ce qui n’est pas montré compte quand même : le comité et l’équipe du plan doivent répondre à ce que les gens ont écrit.
results-tiers = Ce que les gens veulent le plus vient d’abord. Les choix placés ensemble étaient trop proches pour être séparés.
results-by-band = { $question } : { $band }
results-table = En tableau
results-table-of = { $label } : les mêmes nombres en tableau
results-column-part = Réponse
results-column-group = Groupe
results-column-count = Personnes, environ
results-column-percent = En pourcentage
results-column-place = Place
results-column-base = Ont répondu, environ

results-replies-promised = Chaque idée principale reçoit une réponse. La date promise était le { $date }.
results-you-said = Vous avez dit :
results-we-did = Nous avons fait :
results-reply-accepted = Accepté
results-reply-partly = Accepté en partie
results-reply-not-accepted = Pas accepté
results-reply-undecided = Pas encore décidé
results-reply-none = Pas encore de réponse
results-reply-by = Au plus tard le { $date }.
results-reply-late = Cette réponse est en retard. Elle était promise au plus tard le { $date }.

results-csv = Un tableau pour les tableurs (CSV)
results-json = Tout, pour les programmes (JSON)
results-signature = La signature du fichier JSON
results-fingerprint = Empreinte (SHA-256) du fichier JSON :
results-key = On vérifie la signature avec cette clé (Ed25519) :
results-same-for-all = Tout le monde lit les mêmes chiffres. Ils ne changent jamais.
results-xlsx = Un classeur qui s’explique lui-même (XLSX)
results-package = Tout dans un seul fichier, avec une description (data package, ZIP)
results-earlier = Lire ce plan à côté du projet précédent, partie par partie
two-title = Deux projets
two-heading = Deux projets, partie par partie
two-lead = Le plan a été changé après un projet précédent. Ici, chaque partie du projet plus récent est à côté de la partie dont elle vient, avec ce que les gens ont répondu sur chacune.
two-groups = Ce sont deux groupes de personnes. Certaines personnes sont peut-être dans les deux.
two-no-difference = Une différence entre deux nombres ne dit rien d’aucune personne. Elle ne montre pas que quelqu’un a changé d’avis.
two-earlier = Projet précédent
two-later = Projet plus récent
two-asked = Ce qui a été demandé sur chaque partie
two-results-earlier = Tous les résultats sur le projet précédent
two-results-later = Tous les résultats sur le projet plus récent
two-parts = Partie par partie
two-part = Projet précédent, partie { $number } : { $heading }
two-place-earlier = Projet précédent, partie { $number }
two-place-later = Projet plus récent, partie { $number }
two-new = Cette partie est nouvelle. Elle ne vient d’aucune partie du projet précédent.
two-left-out = Retiré du projet plus récent
two-left-out-lead = Aucune partie du projet plus récent ne vient de celles-ci.
two-read = Lire les mots des deux projets
two-read-one = Lire les mots de cette partie
two-unchanged = Les mots sont les mêmes dans les deux projets :
two-column = Projet
two-elsewhere = Le projet précédent n’est pas écrit dans cette langue. On ne peut donc pas montrer ici les deux projets côte à côte.
two-languages = Vous pouvez lire les deux en :
two-nowhere = Il n’y a aucune langue dans laquelle les deux sont écrits.
two-back = Retour aux résultats
results-sheet-figures = Chiffres
results-sheet-about = Explications
results-column-question = Question
results-column-asked = Ce qui a été demandé
results-column-paragraph = Partie du plan
results-column-themes = Idées principales
results-column-band = Sorte de groupe
results-column-order = Ordre
results-column-status = Comment c’est montré
results-column-note = Note
results-about-columns = Ce que veulent dire les colonnes
results-about-csv = Nom dans le fichier CSV
results-about-meaning = Ce que cela veut dire
results-about-check = Comment vérifier que rien n’a été changé
results-about-check-how = Tous les chiffres viennent du fichier JSON. Avec ce fichier, sa signature et la clé, on peut vérifier que personne n’a changé un nombre.
results-means-question = Le numéro de la question.
results-means-asked = Les mots de la question. Ils ne sont pas dans le fichier CSV.
results-means-paragraph = La partie du plan dont parle la question. Vide quand la question porte sur tout le plan.
results-means-themes = « true » là où l’équipe de lecture a compté les idées principales dans ce que les gens ont écrit.
results-means-band = Ce qui sert à former les groupes, par exemple l’âge. Vide quand le chiffre parle de toutes les personnes qui ont répondu.
results-means-group = Le groupe dont parle le chiffre.
results-means-order = L’ordre des réponses, à partir de 0. « others » veut dire toutes les autres réponses ensemble. « tier 1 » est ce que les gens veulent le plus.
results-means-part = La réponse. Quand aucun nombre n’est montré, c’est écrit ici.
results-means-status = Un des mots expliqués plus bas.
results-means-count = Environ combien de personnes ont donné cette réponse. [c] veut dire que le nombre n’est pas montré.
results-means-percent = Sur 100 personnes qui ont répondu, combien ont donné cette réponse. Vide quand les pourcentages ne sont pas montrés.
results-means-base = Environ combien de personnes ont répondu à la question.
results-means-note = Ce que nous avons fait avec les nombres de cette question.

## The preview, before there is a release
results-preview-title = À quoi ressembleront les résultats
results-preview-lead = Il n’y a pas encore de résultats. Cette page montre leur forme, avec des nombres inventés.
results-made-up = Nombres inventés
results-made-up-all = Tous les nombres de cette page sont inventés. Aucun ne vient de la réponse de quelqu’un.
results-made-up-dates = Voici ce qui est promis pour les vrais résultats.
results-made-up-closes = On peut répondre jusqu’au { $date }.
results-made-up-reply = Chaque idée principale a une réponse au plus tard le { $date }.
results-made-up-between = Entre les deux, l’équipe de lecture lit ce que les gens ont écrit. Une personne responsable des réponses prépare les chiffres. Le comité de survivantes et survivants les vérifie.

### Words for whoever helps somebody take part, and for the paper form. The same rules as in en.ftl.

## Beside a page, for the person who helps
assist-notice = Lisez cette page à voix haute, mot pour mot. La personne peut demander l’aide de quelqu’un d’autre, à tout moment et sans dire pourquoi.
assist-adults = Posez la question, et appuyez sur ce que dit la personne.
assist-choices = Lisez chaque choix à voix haute et appuyez sur ce que dit la personne. Si elle ne dit rien, laissez vide. Vide compte comme non.
assist-draft = Lisez le plan à voix haute, aussi loin que la personne veut l’entendre.
assist-question = Lisez la question et toutes les réponses à voix haute. Appuyez sur ce que dit la personne, ou écrivez-le avec ses mots. Elle peut passer la question.
assist-check = Relisez les réponses à voix haute, et changez ce que la personne veut changer.
assist-code = Ce code est à la personne. Aidez-la à l’écrire. Ne le gardez pas, ne le photographiez pas, ne le dites pas là où d’autres entendent.
assist-card = La personne a besoin d’une autre carte.
assist-done = Fermez cette page quand la personne a ce qu’il lui faut. Ce que vous avez entendu reste entre vous.
assist-next = Revenir à votre page d’aide
paper-adults = Appuyez sur ce qui est coché sur le formulaire. Si rien n’est coché, appuyez sur « Je préfère ne pas le dire ».
paper-choices = Appuyez sur ce qui est coché sur le formulaire. Si rien n’est coché, laissez vide. Vide compte comme non.
paper-question = Recopiez ce qui est sur le formulaire, sans rien changer. Si vous ne voyez pas bien ce qui est coché ou écrit, laissez vide.
paper-check = Tenez le formulaire à côté de l’écran et comparez, page par page.
paper-send-title = Envoyer ce qui est sur le formulaire
paper-send-lead = Après l’envoi, ce formulaire ne peut plus être recopié. Son code est sur le petit papier que la personne a détaché, et nulle part ailleurs.
paper-done-title = Le formulaire
paper-done-kept = Le formulaire est recopié
paper-done-kept-text = Il est arrivé et il est sous clé.
paper-done-before = Ce formulaire a déjà été recopié
paper-done-before-text = Rien n’a été gardé deux fois.
paper-done-used = Le numéro de ce formulaire a déjà servi
paper-done-used-text = La personne a répondu d’une autre façon, et ce sont ces réponses-là qui comptent. Rien du formulaire n’a été gardé.
paper-done-nothing = Rien de ce formulaire n’est gardé
paper-done-nothing-text = Sans un oui sur le formulaire, on ne doit rien en recopier.
paper-done-shred = Maintenant, détruisez le formulaire à la machine. Ne le gardez pas, ne le copiez pas, ne le photographiez pas.

## The paper form
paper-cover = Vous pouvez utiliser ce livret ou le laisser. Personne n’a besoin de savoir si vous l’utilisez.
paper-cover-place = Ouvrez-le là où personne ne peut lire avec vous.
paper-safe-heading = Avant de lire la suite
paper-safe-1 = Les pages à l’intérieur disent de quoi il s’agit. Gardez le livret là où personne ne le trouve, ou rendez-le tout de suite.
paper-safe-2 = Vous pouvez passer toutes les questions que vous voulez, vous arrêter à tout moment, et rendre le livret vide.
paper-safe-3 = Ne mettez pas de noms, de lieux ni de dates. Écrivez sur le plan, pas sur ce qui vous est arrivé.
paper-safe-4 = Utilisez ce livret ou le site, pas les deux. Le premier qui arrive compte.
paper-safe-5 = Quelqu’un peut vous le lire ou écrire pour vous. Vous pouvez toujours demander une autre personne.
paper-stop = Si votre réponse n’est pas oui, arrêtez-vous ici et rendez le livret, s’il vous plaît. Rien n’en est gardé.
paper-first-no = Sans un oui au premier choix, rien de ce livret n’est gardé. Il est détruit à la machine.
paper-undo = Vous pouvez changer d’avis. Utilisez sur le site le code de votre petit papier. Vous n’avez pas besoin de dire pourquoi. Les totaux déjà publiés ne peuvent pas changer, mais vos réponses ne seront dans aucun nouveau total.
paper-version = Version { $version } de ces mots
paper-one = Cochez une seule case, ou passez cette question.
paper-rank = Écrivez 1 à côté de votre premier choix, 2 à côté du deuxième et 3 à côté du troisième. Un ou deux choix, c’est bien aussi.
paper-with-words = Seulement si vous avez dit oui pour qu’une petite équipe lise ce que vous écrivez.
paper-with-about = Seulement si vous avez dit oui pour que nous utilisions vos réponses à propos de vous.
paper-comment = Que voulez-vous changer, et comment ?
paper-end-heading = Quand vous avez fini
paper-end-1 = Détachez le petit papier en bas. Gardez-le là où personne d’autre ne regarde.
paper-end-2 = Fermez le livret et rendez-le, dans son enveloppe s’il y en a une.
paper-end-3 = Il est recopié dans les 7 jours, puis détruit à la machine.
paper-number = Numéro de ce livret
paper-number-for = Pour la personne qui le recopie.
paper-slip = Ce code sert seulement à retirer. Il ne montre jamais rien.
paper-tear = Détacher ici

## Countries, by their two letters: members and observers of the United Nations. Others are shown by their letters.
country-AD = Andorre
country-AE = Émirats arabes unis
country-AF = Afghanistan
country-AG = Antigua-et-Barbuda
country-AL = Albanie
country-AM = Arménie
country-AO = Angola
country-AR = Argentine
country-AT = Autriche
country-AU = Australie
country-AZ = Azerbaïdjan
country-BA = Bosnie-Herzégovine
country-BB = Barbade
country-BD = Bangladesh
country-BE = Belgique
country-BF = Burkina Faso
country-BG = Bulgarie
country-BH = Bahreïn
country-BI = Burundi
country-BJ = Bénin
country-BN = Brunei
country-BO = Bolivie
country-BR = Brésil
country-BS = Bahamas
country-BT = Bhoutan
country-BW = Botswana
country-BY = Biélorussie
country-BZ = Belize
country-CA = Canada
country-CD = République démocratique du Congo
country-CF = République centrafricaine
country-CG = République du Congo
country-CH = Suisse
country-CI = Côte d’Ivoire
country-CL = Chili
country-CM = Cameroun
country-CN = Chine
country-CO = Colombie
country-CR = Costa Rica
country-CU = Cuba
country-CV = Cap-Vert
country-CY = Chypre
country-CZ = Tchéquie
country-DE = Allemagne
country-DJ = Djibouti
country-DK = Danemark
country-DM = Dominique
country-DO = République dominicaine
country-DZ = Algérie
country-EC = Équateur
country-EE = Estonie
country-EG = Égypte
country-ER = Érythrée
country-ES = Espagne
country-ET = Éthiopie
country-FI = Finlande
country-FJ = Fidji
country-FM = Micronésie
country-FR = France
country-GA = Gabon
country-GB = Royaume-Uni
country-GD = Grenade
country-GE = Géorgie
country-GH = Ghana
country-GM = Gambie
country-GN = Guinée
country-GQ = Guinée équatoriale
country-GR = Grèce
country-GT = Guatemala
country-GW = Guinée-Bissau
country-GY = Guyana
country-HN = Honduras
country-HR = Croatie
country-HT = Haïti
country-HU = Hongrie
country-ID = Indonésie
country-IE = Irlande
country-IL = Israël
country-IN = Inde
country-IQ = Irak
country-IR = Iran
country-IS = Islande
country-IT = Italie
country-JM = Jamaïque
country-JO = Jordanie
country-JP = Japon
country-KE = Kenya
country-KG = Kirghizistan
country-KH = Cambodge
country-KI = Kiribati
country-KM = Comores
country-KN = Saint-Kitts-et-Nevis
country-KP = Corée du Nord
country-KR = Corée du Sud
country-KW = Koweït
country-KZ = Kazakhstan
country-LA = Laos
country-LB = Liban
country-LC = Sainte-Lucie
country-LI = Liechtenstein
country-LK = Sri Lanka
country-LR = Liberia
country-LS = Lesotho
country-LT = Lituanie
country-LU = Luxembourg
country-LV = Lettonie
country-LY = Libye
country-MA = Maroc
country-MC = Monaco
country-MD = Moldavie
country-ME = Monténégro
country-MG = Madagascar
country-MH = Îles Marshall
country-MK = Macédoine du Nord
country-ML = Mali
country-MM = Myanmar
country-MN = Mongolie
country-MR = Mauritanie
country-MT = Malte
country-MU = Maurice
country-MV = Maldives
country-MW = Malawi
country-MX = Mexique
country-MY = Malaisie
country-MZ = Mozambique
country-NA = Namibie
country-NE = Niger
country-NG = Nigeria
country-NI = Nicaragua
country-NL = Pays-Bas
country-NO = Norvège
country-NP = Népal
country-NR = Nauru
country-NZ = Nouvelle-Zélande
country-OM = Oman
country-PA = Panama
country-PE = Pérou
country-PG = Papouasie-Nouvelle-Guinée
country-PH = Philippines
country-PK = Pakistan
country-PL = Pologne
country-PS = Palestine
country-PT = Portugal
country-PW = Palaos
country-PY = Paraguay
country-QA = Qatar
country-RO = Roumanie
country-RS = Serbie
country-RU = Russie
country-RW = Rwanda
country-SA = Arabie saoudite
country-SB = Îles Salomon
country-SC = Seychelles
country-SD = Soudan
country-SE = Suède
country-SG = Singapour
country-SI = Slovénie
country-SK = Slovaquie
country-SL = Sierra Leone
country-SM = Saint-Marin
country-SN = Sénégal
country-SO = Somalie
country-SR = Suriname
country-SS = Soudan du Sud
country-ST = Sao Tomé-et-Principe
country-SV = Salvador
country-SY = Syrie
country-SZ = Eswatini
country-TD = Tchad
country-TG = Togo
country-TH = Thaïlande
country-TJ = Tadjikistan
country-TL = Timor-Leste
country-TM = Turkménistan
country-TN = Tunisie
country-TO = Tonga
country-TR = Turquie
country-TT = Trinité-et-Tobago
country-TV = Tuvalu
country-TZ = Tanzanie
country-UA = Ukraine
country-UG = Ouganda
country-US = États-Unis
country-UY = Uruguay
country-UZ = Ouzbékistan
country-VA = Saint-Siège
country-VC = Saint-Vincent-et-les-Grenadines
country-VE = Venezuela
country-VN = Vietnam
country-VU = Vanuatu
country-WS = Samoa
country-YE = Yémen
country-ZA = Afrique du Sud
country-ZM = Zambie
country-ZW = Zimbabwe
