### Les mots des pages de l’équipe. Brouillon, qui attend d’être relu par des personnes dont c’est la langue.
### Français clair, « vous », sans formes qui fixent le genre ; les mots sont ceux des pages des personnes qui participent.
### Petit glossaire / glossary:
### survivor panel = comité de survivantes et survivants; custodian = responsable des réponses; reader = équipe de lecture
### administrator = administration; coordinator = coordination; assister = accompagnement; designer = équipe du plan; auditor = audit
### card = carte; batch = lot; draft = projet; question = question; notice = texte d’information; choice = choix
### release = publication; figures = chiffres; words = textes; line = ligne; held back = pas montré; main idea, theme = idée principale
### key = clé; fingerprint = empreinte; code = code; form = formulaire; booklet = livret; slip = petit papier
### complaint = réclamation; concern = signalement; desk = bureau de lecture; account = compte; sign in = se connecter

## On every page
overview = Vue d’ensemble
accounts = Comptes
role-administrator = administration
role-panel = comité
role-custodian = responsable des réponses
role-reader = lecture
role-coordinator = coordination
role-assister = accompagnement
role-designer = équipe du plan
role-auditor = audit
language-en = anglais
language-fr = français
language-ar = arabe
language-sw = swahili
language-uk = ukrainien
language-es = espagnol
skip-to-main = Aller au texte principal
main-navigation = Principal
your-account = Votre compte
sign-out = Se déconnecter
demonstration = Ceci est une démonstration. Rien n’est vrai ici.
more = Plus
help = Aide
accessibility = Accessibilité
looking-after-yourself = Prendre soin de vous
language-choice = Langue

## What pages share
before-happens = Ce qui se passe
before-whom = Pour qui
before-undo = Peut-on revenir en arrière ?
not-saved-yet = Pas encore enregistré
before-this = Avant que cela soit possible :
sure-no-way-back = J’ai lu ceci. On ne pourra pas revenir en arrière.
fingerprint-of-shown = Empreinte de ce qui est montré
fingerprint-text = Deux personnes qui voient la même empreinte voient le même contenu, à la lettre près.

## Signing in
sign-in = Se connecter
sign-in-refused = Cela ne correspond pas
sign-in-refused-text = Vérifiez l’adresse et le mot de passe, puis essayez encore.
sign-in-lead = Pour les personnes qui travaillent sur une consultation. Si on vous a donné une carte, [allez plutôt à la page des cartes].
password-is-set = *Votre mot de passe est enregistré.* Personne d’autre ne le connaît, et personne ne peut le retrouver.
work-email = Adresse de courriel professionnelle
sign-in-organisation = Organisation
organisation-why = Son nom, tel que l’a écrit la personne qui vous a invité·e.
password = Mot de passe
six-numbers = Six chiffres de votre application d’authentification
six-numbers-why = Un mot de passe seul ne suffit pas ici, à cause de ce qu’il ouvre.
have-invitation = J’ai un code d’invitation
quiet-minutes = Après 15 minutes sans activité, les responsables des réponses et l’équipe de lecture sont déconnectés ; les autres personnes, après 30 minutes. Ce que vous avez enregistré est gardé.
fault-password-short = Utilisez au moins 15 caractères. Quelques mots à la suite se retiennent facilement.
fault-password-long = Utilisez au plus 256 caractères.
fault-password-plain = Utilisez davantage de caractères différents.
fault-code-character = Un caractère semble faux. Regardez encore chaque groupe.
fault-code-over = Ce code ne marche pas, ou plus. Demandez-en un nouveau à la personne qui vous a invité.

## Your account
name = Nom
name-and-email = Nom et adresse de courriel
organisation = Organisation
makes-accounts = Vous créez les comptes et vous apportez les consultations.
your-roles = Vos rôles
no-roles-yet = Aucun pour le moment. L’administration vous en donne un, séparément dans chaque consultation.
key-in-words = Votre clé, en six mots
key-in-words-text = Quand quelqu’un s’apprête à vous donner une clé, cette personne peut vous demander ces mots, en personne ou au téléphone. Ils ne sont pas secrets. Ils montrent que la clé est faite pour vous et pour personne d’autre.
your-password = Votre mot de passe
your-password-text = Il ouvre ce qui vous est confié : personne ne peut donc le retrouver ni le changer pour vous. Si vous pensez que quelqu’un le connaît, dites-le aujourd’hui à l’administration : vos rôles et vos clés vous sont retirés, et vous recevez un nouveau compte.
language-of-pages = La langue de vos pages
language-of-pages-text = Elle vaut pour les pages de l’équipe et pour les courriels que vous recevez. Ce que lisent les personnes qui participent ne change pas.
language-keep = Garder cette langue
language-kept = Vos pages sont maintenant en français.

## Overview
your-consultations = Vos consultations
overview-no-role = Vous n’avez pas encore de rôle dans une consultation.
overview-no-role-text = L’administration vous en donne un. Vous le trouverez alors ici, avec ce qui vous attend. Vous n’avez rien à faire.
overview-waiting = { $count ->
    [0] Rien ne vous attend maintenant.
    [one] Une consultation vous attend.
    [many] { $count } de consultations vous attendent.
   *[other] { $count } consultations vous attendent.
}
you-are = votre rôle : { $roles }
paused-tag = En pause
waits-for-you = Vous attend :
please-check = À regarder
your-organisation = Votre organisation
your-organisation-text = Vous pouvez [voir les comptes et en créer].
your-organisation-import = Une nouvelle consultation s’apporte sur la ligne de commande du serveur, avec *linden consultation import* : ainsi, ses fichiers restent la seule version qui compte.

## Messages
incident-say = Si vous demandez de l’aide, donnez ce numéro :
to-overview = Aller à la vue d’ensemble
error-nothing = Rien ici
error-nothing-text = Il y a peut-être une erreur dans l’adresse, ou la page a changé de place.
error-through = Cela n’est pas passé
error-through-text = Rien n’a été changé. Revenez en arrière, rechargez la page et essayez encore.
error-large = C’est plus que ce qui tient ici
error-large-text = Rien n’a été changé. Essayez en plus petits morceaux.
error-role = Cela ne fait pas partie de votre rôle ici
error-role-text = L’administration peut vous dire qui s’en charge.
error-rested = Cette page a attendu trop longtemps
error-rested-text = Rien n’a été changé. Connectez-vous de nouveau et continuez.
error-stage = Pas à cette étape
error-stage-text = Rien n’a été changé. La vue d’ensemble montre ce qui vient ensuite.
error-now = Pas tout de suite
error-now-text = Rien n’a été changé. Essayez encore dans une minute.
error-ours = Quelque chose n’a pas marché de notre côté
error-ours-text = Rien n’a été changé. Le problème a été noté.
signed-out = La connexion est fermée
signed-out-text = Ce que vous avez enregistré est gardé. Rien de cette séance ne reste dans ce navigateur.
signed-out-close = Si d’autres personnes utilisent cet ordinateur, fermez aussi la fenêtre.
sign-in-again = Se connecter de nouveau

## A consultation
done-sent = Envoyé. Toutes les personnes du comité peuvent le lire maintenant.
done-approved = Approuvé au nom du comité. L’administration et les responsables des réponses le voient.
done-keys = Les clés sont faites. Une personne responsable des réponses peut ouvrir.
done-open = Ouvert. Toute personne qui a une carte peut répondre maintenant.
done-paused = En pause. Les pages des cartes sont au repos dans la minute.
done-resumed = Les pages des cartes reçoivent de nouveau des réponses dans la minute.
done-closed = Fermé. L’équipe de lecture peut commencer.
done-analysis = La lecture est terminée. La publication peut être préparée.
done-checked = Signé. Le comité peut lire les chiffres maintenant.
paused-note = *En pause.* Les pages des cartes sont au repos. Rien de ce qui a été envoyé n’est perdu, et on peut toujours retirer ses réponses.
next-is = Ensuite : { $what }
still-missing = Il manque encore :
ten-steps = Les dix étapes
about-this = À propos de cette consultation
your-pages-here = Vos pages ici
how-many-answered = Combien ont répondu
band-text = Une fourchette, comptée une fois par semaine. Il n’existe nulle part de nombre exact ou en direct, pour personne.
dates = Dates
languages = Langues
opens-on = Ouvre le
closes-by-itself = Se ferme de soi-même le
reply-by = Une réponse à chaque idée principale avant le
erased-by = Réponses effacées avant le
by-itself = De soi-même
who-panel = Comité de survivantes et survivants
who-administrator = Administration
who-custodian = Responsable des réponses
who-designer = Équipe du plan
lacking-two = Deux personnes qui ont le rôle « { $role } » et ont accepté leur invitation.
lacking-ready = Deux personnes qui ont le rôle « { $role } », ont accepté leur invitation et ont réglé leur second facteur.
lacking-administrator = Une personne de l’administration qui a accepté l’invitation et réglé son second facteur.
lacking-holders = Deux personnes qui ont le rôle « { $role } » et tiennent sa clé. Une personne qui la tient la donne à qui a reçu le rôle plus tard.
lacking-who-asks = Qui demande, et qui garde ce que les gens envoient.
lacking-panel = L’approbation par le comité de ce qui se trouve ici maintenant.
lacking-keys = Les clés. L’administration les fait.
lacking-day = Le jour : la consultation ouvre le { $day }, pas avant.
lacking-later = Des jours plus tardifs : le jour prévu pour la fermeture est passé. L’administration en apporte de nouveaux.
lacking-another = Une autre personne responsable des réponses : vous avez vous-même approuvé les questions.
way-desk = Lire ce que les personnes ont écrit
way-themes = Les idées principales
way-quotes = Vérifier les citations
way-quotes-panel = Citations pour le comité
way-texts = Vérifier ce qui est caché
way-texts-panel = Textes pour le comité
way-concerns = Signalements de protection
way-cards = Cartes
way-papers = Formulaires papier
way-assist = Aider quelqu’un à participer
way-people = Personnes et rôles
way-services = Services de soutien
way-complaints = Réclamations
way-audit = Journal d’audit
way-check = La vérification de la publication
way-figures-first = Les chiffres, avant tout le monde
way-approves = Ce que le comité approuve
way-approved = Ce que le comité a approuvé
way-keys = Qui peut ouvrir quoi
way-before-opening = Ce qui manque encore avant l’ouverture
way-published = Les chiffres publiés
way-look-like = À quoi ressembleront les chiffres

## The ten steps
state-draft = Projet
state-panel-review = Lecture par le comité
state-approved = Approuvé
state-open = Ouvert
state-closed = Fermé
state-analysis = Préparation de la publication
state-summary-review = Le comité lit les chiffres
state-published = Publié
state-answered = Avec les réponses de l’équipe
state-archived = Archivé
happens-draft = Le projet, les questions et le texte d’information sont écrits.
happens-panel-review = Le comité lit tout, dans chaque langue, et peut demander des changements.
happens-approved = Les clés sont faites. Une personne responsable des réponses vérifie encore une fois et ouvre.
happens-open = Les personnes qui ont une carte lisent, répondent, changent et retirent.
happens-closed = Plus de nouvelles réponses. L’équipe de lecture lit ce que les personnes ont écrit et nomme les idées principales.
happens-analysis = Une personne responsable des réponses prépare les chiffres qui peuvent être montrés, et les vérifie.
happens-summary-review = Le comité voit exactement ce que tout le monde verrait, et approuve.
happens-published = Tout le monde lit les mêmes chiffres au même moment.
happens-answered = Chaque idée principale a reçu une réponse : ce qui en a été fait, et pourquoi.
happens-archived = Les réponses sont effacées et les clés détruites. Les chiffres et les réponses de l’équipe restent.
who-administrator-then = Administration, puis responsable des réponses
who-everyone = Toute personne qui a une carte
who-readers = Équipe de lecture
who-with-approval = Personne : cela se fait avec l’accord du comité
who-designers = Équipe du plan
who-promised-day = Personne : cela se fait le jour promis
step-done = fait
step-now = maintenant

## What comes next
next-closes = la consultation se ferme le { $day }
next-closes-text = Cela se fait de soi-même. Ensuite, l’équipe de lecture lit ce que les personnes ont écrit.
next-reply = une réponse à chaque idée principale avant le { $day }
next-reply-text = L’équipe du plan répond. Si une réponse est en retard, la page publique le dit de soi-même.
next-erased = les réponses sont effacées avant le { $day }
next-erased-text = Cela se fait de soi-même. Les chiffres et les réponses de l’équipe restent.
next-nothing = rien
next-to-panel = le projet part au comité
next-to-panel-text = L’administration l’envoie. Tant que le comité n’a pas approuvé, une nouvelle version peut être apportée à tout moment.
next-panel-decides = le comité lit et décide
next-panel-decides-text = Une personne approuve au nom du comité. Ensuite, les clés sont faites et une personne responsable des réponses ouvre.
next-opens = une personne responsable des réponses ouvre
next-opens-text = Ensuite, toute personne qui a une carte peut répondre, et plus rien ne peut être changé aux questions.
next-keys = les clés sont faites
next-keys-text = L’administration les fait, pour que d’autres les tiennent. Ensuite, une personne responsable des réponses ouvre.
next-reading = l’équipe de lecture lit ce que les personnes ont écrit
next-reading-text = Un texte à la fois, jusqu’à ce que tout soit lu. Ensuite, une personne responsable des réponses termine la lecture.
next-checks = une personne responsable des réponses vérifie la publication
next-checks-text = Elle lit chaque ligne comme tout le monde la lirait, et signe. Ensuite, le comité a 14 jours pour lire.
next-builds = une personne responsable des réponses prépare la publication
next-builds-text = Elle se prépare une fois et plus jamais. Ensuite, une personne responsable des réponses lit chaque ligne et signe la vérification.
next-figures = le comité lit les chiffres, jusqu’au { $day }
next-figures-text = Son accord les publie, pour tout le monde au même moment.

## Alerts
alert-harder-paused = Participer a rendu les choses plus difficiles pour trop de personnes. La consultation est en pause : le comité décide avec vous de la suite.
alert-harder = Participer a rendu les choses plus difficiles pour trop de personnes. Faites-la mettre en pause, et dites-le au comité.
alert-what-now = Que faire maintenant
alert-concern = Un signalement de protection est ouvert.
alert-see-concerns = Voir les signalements
alert-quote-check = Une citation attend une deuxième personne de l’équipe de lecture.
alert-quote-panel = Une citation attend le comité.
alert-see-quotes = Voir les citations
alert-text-check = Un texte attend une deuxième personne de l’équipe de lecture avant que le comité le lise.
alert-see-texts = Voir les textes
alert-see-complaints = Voir les réclamations
alert-see-services = Voir les services de soutien
alert-see-keys = Voir les clés
alert-key-left = { $name } n’est plus là, et tenait une clé que vous tenez aussi. Il faut la remplacer : appuyez ici.
alert-key-unfinished = Le remplacement de la clé que vous tenez n’est pas arrivé au bout. Appuyez ici pour continuer.
alert-key-nobody = Mettez la consultation en pause, pour qu’il n’arrive plus de réponses que personne ne peut ouvrir.

## Why nothing happened
refused-not-sure = Cochez la case après avoir lu ce qui va se passer.
refused-moved-on = Rien n’a été changé : la consultation a avancé depuis que vous avez ouvert la page.
refused-changed = Quelque chose a changé pendant que vous appuyiez. Relisez la page, puis décidez.
refused-no-key = Vous n’avez pas de clé pour cela. Une autre personne responsable des réponses en a une.
refused-not-held = Vous ne tenez pas cette clé, ou pas tous ses numéros encore en service. Une personne qui la tient depuis plus longtemps peut le faire.
refused-missing = Il manque encore : { $what }
refused-unread = Tout n’a pas encore été lu. Ce qui reste n’est pas dit, car cela reviendrait à compter les personnes.
refused-built = La publication est déjà préparée. Elle n’est jamais préparée une seconde fois.
refused-pinned = Rien n’a été préparé. Linden a attaqué les chiffres comme le ferait un inconnu qui sait qui a participé, et ceux-ci montreraient ce qu’ils doivent cacher : { $what }. Vous pouvez préparer la publication sans eux : cochez la deuxième case ci-dessous. Ils y figureront comme « non montrés ».
pinned-paragraph = { $line }, paragraphe { $paragraph }
pinned-themes = les thèmes de { $line }
pinned-breakdown = { $line } par { $band }
build-without = Si l’attaque de Linden nomme une ligne ou une comparaison : préparer sans elle. Elle n’est alors jamais montrée.

## How far a language is
language-not-said = Le service ne dit pas tout dans cette langue : aucune page n’y est donc montrée.
language-reviewed = Relue.
language-unreviewed = Pas relue par des personnes qui la parlent : ses pages le disent.
language-not-approved = Pas encore approuvée par le comité.
language-approved = Approuvée par { $who }, le { $day }.
language-approved-with = Approuvée avec les questions par { $who }, le { $day }.
language-stands = Complète. { $reviewed } { $approved }
language-lacks = L’accord du comité pour cette langue : { $language }. Une personne du comité qui la lit le donne.

## What can be done, and what it does
act-send = Envoyer au comité
act-send-happens = Le comité peut tout lire et approuver, ou demander des changements.
act-send-whom = Toutes les personnes du comité. Les personnes qui participent ne voient rien.
act-send-undo = Rien n’est encore fixé. Vous pouvez apporter une nouvelle version jusqu’à l’accord du comité ; c’est celle-là qu’il lira.
act-questions = Lire et décider
act-questions-happens = Vous lisez tout ce que verra une personne qui participe, et qui y travaille. L’accord se donne sur cette page-là.
act-questions-whom = L’administration et les responsables des réponses voient que le comité a approuvé.
act-reading-undo = Lire ne change rien.
act-keys = Aller aux clés
act-keys-happens = Vous voyez ce que sont les clés et qui les tiendra. On les fait sur cette page-là.
act-keys-whom = Responsables des réponses, équipe de lecture et comité.
act-looking-undo = Regarder ne change rien.
act-open = Ouvrir aux réponses
act-open-happens = Les personnes qui ont une carte peuvent répondre dès maintenant. Les questions, les choix et les règles de publication sont verrouillés.
act-everyone-whom = Toute personne qui a une carte.
act-open-undo = Non. On peut mettre en pause ou fermer, mais les questions ne peuvent plus être changées.
act-pause = Mettre en pause
act-pause-happens = Les pages des cartes sont au repos dans la minute, partout. Les personnes qui reviennent avec leur code peuvent toujours lire et retirer.
act-pause-whom = Toute personne qui n’a pas encore envoyé.
act-pause-undo = Oui, à tout moment. Rien de ce qui a été envoyé n’est perdu.
act-resume = Reprendre
act-resume-happens = Les pages des cartes reçoivent de nouveau des réponses dans la minute.
act-resume-undo = Oui, vous pouvez remettre en pause.
act-close = Fermer plus tôt
act-close-happens = Plus de nouvelles réponses ni de changements, avant le jour promis. Retirer ses réponses reste possible.
act-close-whom = Toute personne qui a une carte, même si elle n’a pas encore répondu.
act-close-undo = Non. On ne peut pas rouvrir.
act-end-reading = Terminer la lecture
act-end-reading-happens = La lecture se termine, et une personne responsable des réponses peut préparer les chiffres. C’est refusé tant qu’un texte n’est pas lu.
act-end-reading-whom = L’équipe de lecture : le bureau de lecture se ferme. L’équipe du plan et le public ne voient encore rien.
act-end-reading-undo = Non. Les idées principales sont fixées ensuite.
act-build = Préparer la publication
act-build-happens = Les réponses sont ouvertes en mémoire et comptées ; les chiffres qui peuvent être montrés sont calculés et éprouvés. Personne ne voit la ligne d’une personne.
act-build-whom = Vous et le comité les verrez, exactement comme tout le monde les verrait. Rien n’est publié par ce geste.
building = La publication se prépare
building-begun = Les réponses sont en train d’être comptées : c’est commencé.
building-quarter = Les réponses sont en train d’être comptées : un quart environ est fait.
building-half = Les réponses sont en train d’être comptées : la moitié environ est faite.
building-most = Les réponses sont en train d’être comptées : la plus grande partie est faite.
building-how-far = Où en est le comptage
building-leave = Vous pouvez quitter cette page et y revenir. Le comptage continue de lui-même, et personne n’en voit rien avant la fin.
building-see = Voir où il en est
building-stop = Arrêter le comptage
building-stop-text = Arrêter ne fait rien perdre : ce qui a été compté est oublié, et la publication pourra être préparée une autre fois.
refused-stopped = Le comptage a été arrêté. Rien n’a été préparé, et rien n’est perdu : la publication pourra l’être une autre fois.
act-build-undo = Non. Elle se prépare une seule fois : la différence entre deux versions pourrait montrer une personne.
act-check = Vérifier la publication
act-check-happens = Vous voyez exactement ce qui serait publié. On signe sur cette page-là.
act-check-whom = Seulement vous et les autres responsables des réponses, jusqu’à votre signature.
act-figures = Lire les chiffres et décider
act-figures-happens = Vous voyez exactement ce que tout le monde verrait. L’accord se donne sur cette page-là, et il publie.
act-figures-whom = Seuls les responsables des réponses et le comité voient ces chiffres maintenant.

## What is wrong with a form
fault-look-again = Regardez encore une fois ici.
fault-email = Écrivez une adresse de courriel, par exemple nom@example.org.
fault-own-email = Écrivez votre adresse de courriel, par exemple nom@example.org.
fault-100 = Utilisez au plus 100 caractères.
fault-60 = Utilisez au plus 60 caractères.
fault-six-digits = Le code a six chiffres.
fault-no-password = Écrivez votre mot de passe.
fault-card-or-form = Écrivez le code de la carte, ou le numéro du formulaire.
fault-question = Choisissez une question.
fault-role = Choisissez un rôle.
fault-invitation-code = Écrivez le code de votre invitation.
fault-shredded = Écrivez combien de formulaires vous avez détruits.
fault-person = Choisissez une personne.
fault-language = Choisissez une langue.
fault-not-same = Ce n’est pas le même que le mot de passe au-dessus.
fault-one-theme = Choisissez au moins une idée principale, ou « Aucune idée ne convient ».
fault-both-themes = Choisissez des idées principales, ou « Aucune idée ne convient », mais pas les deux.
fault-quote-theme = Une citation représente une idée principale. Choisissez d’abord au moins une idée.
fault-quote-idea = Choisissez l’idée que la citation représente, parmi celles que porte le texte.
fault-quote-passage = Copiez le morceau du texte dont la citation est faite.
fault-quote-long = Une citation a 50 mots au plus. Prenez un morceau plus court.
fault-quote-not-in-text = Ceci ne se trouve pas ainsi dans le texte. Copiez-le du texte, et mettez [...] à la place de ce que vous cachez. La façon dont il sera lu s’écrit dans les champs plus bas.
fault-quote-wording = Écrivez ce que la citation doit dire en { $language }.
fault-quote-long-in = Une citation a 50 mots au plus, en { $language } aussi.
fault-quote-not-agreed = La personne qui a écrit ceci n’est pas d’accord pour être citée, ou ne l’est plus. Rien n’a été gardé.
fault-hide-empty = Écrivez ou copiez d’abord les mots à cacher.
fault-hide-not-in-text = Ces mots ne se trouvent pas ainsi dans le texte. Copiez-les du texte. Rien d’autre n’a été changé.
fault-text-look = Ce qui est caché ici n’est pas ce que vous aviez vu en appuyant. Regardez encore une fois, puis décidez. Rien n’a été changé.
fault-quote-second = Quelque chose que cette personne a écrit est déjà proposé comme citation. Une personne est citée une seule fois.
fault-reply-signs = Écrivez de nouveau la réponse : certains signes ne peuvent pas être gardés.
fault-no-reply = Écrivez une réponse. C’est tout ce que cette personne lira.
fault-holds-code = Retirez le code. Personne n’en a besoin, sauf la personne à qui il est.
fault-2000 = Écrivez au plus 2 000 caractères.
fault-theme-words = Écrivez l’idée principale dans chaque langue, en 80 caractères au plus chaque fois.
fault-cards = Écrivez un nombre de 10 à 500. Moins de 10 cartes pourraient désigner des personnes.
fault-batch = Choisissez le lot qui était dans l’enveloppe.
fault-read-again = Ouvrez de nouveau la page et relisez-la.
fault-batch-name = Écrivez un nom court pour ce lot, sur une ligne.
fault-name = Écrivez un nom, sur une ligne.
fault-how-help = Dites comment vous aidez.
fault-concern-kind = Choisissez ce que montre le texte.
fault-outcome = Choisissez une issue.
fault-concern-note = Écrivez ce que vous avez transmis, et à qui, en 1 000 caractères au plus.

## Effacement
way-erasure = Ce qui est effacé, et quand
erasure = Effacement
erasure-lead = Tout ce que les personnes ont envoyé est effacé le jour prévu, sans qu’il faille rien faire. Rien de ce qui est effacé ne peut revenir.
erasure-calendar = Ce qui est effacé, et quand
erasure-raw-words = Ce que les personnes ont écrit, avec leurs propres mots
erasure-about-you = Ce que les personnes ont dit d’elles-mêmes
erasure-not-kept = Réponses des personnes qui n’ont pas accepté une conservation plus longue
erasure-cards = Cartes, utilisées ou non, avec leurs lots et les jours d’aide
erasure-everything = Tout ce qui reste, les noms des thèmes et la clé
erasure-after-release = 30 jours après la publication
erasure-stays = Le jour indiqué, il n’en reste rien. Ce qui a été publié reste : publications, déclarations et réponses.
erasure-done = Ce qui a été effacé
erasure-nothing-yet = Rien pour le moment.
erasure-bands = Les nombres sont donnés à peu près, pour que personne ne se voie. Ce qu’une personne retire elle-même est effacé tout de suite et n’apparaît nulle part.
band-under-10 = moins de 10
band-from-10 = de 10 à 19
band-from-20 = de 20 à 49
band-from-50 = de 50 à 99
band-from-100 = 100 ou plus
erasure-held = Tout est conservé depuis le { $day }. Rien n’est effacé à la date prévue tant que cela dure. Chaque personne peut toujours retirer ce qu’elle a envoyé, à tout moment.
erasure-purged = Tout ce que les personnes ont envoyé a été effacé le { $day }.
erasure-key-here = La clé est encore sur cette machine.
erasure-key-gone = La clé de cette machine est détruite : les anciennes sauvegardes ne s’ouvrent plus avec elle.
erasure-kit-open = La clé est encore dans la pochette des clés, tant que deux responsables des réponses n’ont pas attesté sa destruction.
erasure-kit-gone = Deux responsables des réponses ont attesté, le { $day } au plus tard, que la pochette des clés est détruite.
erasure-two-people = Ce qui demande deux personnes
erasure-two = Deux personnes signent à 14 jours d’écart au plus : une personne responsable des réponses, et l’administration au nom de l’organisme responsable. Le comité le voit.
erasure-two-custodians = Deux responsables des réponses signent, à 14 jours d’écart au plus. Le comité le voit.
erasure-one-signed = Une personne a signé
erasure-waits = { $role }, { $day }. Cette signature compte pendant 14 jours.
erasure-sure = J’ai lu ce qui se passe.
erasure-sign = Signer
done-signed = C’est signé. Cela compte dès que deux personnes ont signé.
hold-label = Tout conserver
hold-happens = Rien de cette consultation n’est effacé à la date prévue, tant que cela dure.
hold-whom = Toutes les personnes qui ont répondu. Elles peuvent toujours retirer ce qu’elles ont envoyé.
hold-undo = Oui. Les deux mêmes rôles y mettent fin ; ce qui est en retard est alors effacé tout de suite.
end-hold-label = Mettre fin à la conservation
end-hold-happens = Ce qui est en retard est effacé en moins d’une minute, et le reste à la date prévue.
end-hold-whom = Toutes les personnes qui ont répondu.
end-hold-undo = Non. Ce qui est effacé ne peut pas revenir.
erase-early-label = Tout effacer maintenant
erase-early-happens = Toutes les réponses, tous les textes, les réclamations et les cartes sont effacés en moins d’une minute, et la clé avec. Ce qui a été publié reste.
erase-early-whom = Toutes les personnes qui ont répondu, dans toute la consultation.
erase-early-undo = Non. Rien ne peut revenir.
kit-label = Attester que la pochette des clés est détruite
kit-happens = Vous affirmez que la pochette imprimée des clés de cette consultation est détruite. Détruisez-la d’abord.
kit-whom = Toutes les personnes qui ont répondu : ensuite, aucune ancienne sauvegarde ne s’ouvre.
kit-undo = Non.
refused-not-to-decide = Ce n’est pas à décider maintenant. La page montre où cela en est.
refused-state-first = Pas encore : pour tout conserver, la consultation doit être ouverte ; pour effacer plus tôt, elle doit être fermée.
refused-held = Tout est conservé. Il faut d’abord y mettre fin.
refused-signed-before = Vous avez déjà signé. C’est à l’autre personne de signer.
## Accepting an invitation
accept = Accepter une invitation
accept-welcome = Bienvenue, { $name }
accept-lead = Vous choisissez un mot de passe. Il fait deux choses : il vous connecte, et il ouvre ce qui vous est confié.
accept-no-reset = *Personne ne peut rétablir ce qu’il ouvre.* Une clé, qui n’est qu’à vous, est faite maintenant à partir de votre mot de passe. L’administration peut vous donner un nouveau compte, mais pas ce que seule votre clé pouvait ouvrir. Si vous le perdez, les collègues qui ont le même rôle ont toujours la leur.
accept-code = Le code qu’on vous a donné
accept-code-hint = En majuscules ou en minuscules, avec ou sans espaces.
accept-password = Un nouveau mot de passe
accept-password-hint = Au moins 15 caractères, exactement comme vous les tapez. Plusieurs mots à la suite se retiennent mieux que des signes. Un gestionnaire de mots de passe aide.
accept-again = Le même mot de passe, encore une fois
accept-again-hint = Pour qu’une faute de frappe ne vous laisse pas dehors.
accept-happens = Le code est utilisé, votre clé est faite, puis on vous demande de vous connecter.
accept-whom = Vous seulement. La personne qui a fait l’invitation voit que vous avez accepté.
accept-undo = Non. Le code marche une seule fois. Si vous perdez le mot de passe, une nouvelle invitation vous donne une nouvelle clé, sans ce que l’ancienne ouvrait.
accept-do = Enregistrer le mot de passe

## Accounts
accounts-lead = Les personnes de votre organisation qui peuvent se connecter. Un compte seul n’ouvre rien : ce qu’une personne peut faire se décide dans chaque consultation.
accounts-who = Les comptes qui existent
accounts-makes = crée les comptes
accounts-accepted = Acceptée
accounts-not-yet = Pas encore
accounts-new-code = Nouveau code
accounts-make = Créer un compte
accounts-make-happens = Vous voyez un code à transmettre, qui sert une seule fois. La personne qui le reçoit choisit un mot de passe, que personne d’autre ne connaît jamais.
accounts-make-whom = Cette personne seulement. Elle ne peut rien ouvrir tant qu’elle n’a pas de rôle.
accounts-make-undo = Une invitation qui n’est pas utilisée cesse de marcher d’elle-même.
accounts-name-hint = Comme les collègues le verront.
accounts-make-do = Créer le compte
accounts-address-taken = Un compte existe déjà avec cette adresse.
accounts-name-fault = Écrivez un nom sur une ligne, en 100 caractères au plus.
accounts-mail-lost = Le courriel n’a pas pu être remis. Regardez l’adresse, et donnez un nouveau code en main propre.
accounts-mail-happens = Un code à usage unique lui est envoyé par courriel, et vous est montré une fois. La personne qui l’a choisit un mot de passe, que personne d’autre ne connaît jamais.
accounts-end = Fermer ce compte
accounts-ended = Fermé le { $day }. Le nom reste, pour ce que cette personne a approuvé.
done-ended = Le compte est fermé, dès la prochaine page que cette personne aurait ouverte.
end-account = Fermer le compte
end-account-of = Fermer le compte de { $name }
end-account-lead = Quand une personne part, ou ne doit plus entrer.
end-account-no-role = Cette personne n’a de rôle dans aucune consultation.
end-account-roles = Rôles qui prennent fin : { $roles }.
end-account-last = C’est ici la seule personne qui a le rôle « administration ». Donnez-le d’abord à quelqu’un d’autre.
end-account-replace = { $key } devra être remplacée ensuite. Les personnes qui la tiennent encore le voient sur leur première page ; vous ne pouvez pas le faire.
end-account-happens = Rôles, clés, mot de passe, deuxième facteur et connexions prennent fin aussitôt. L’adresse de travail est effacée ; le nom reste, pour ce que cette personne a approuvé.
end-account-whom = Cette personne, dès la prochaine page qu’elle ouvrirait. Les autres continuent.
end-account-undo = Non. Si elle revient, créez un nouveau compte ; une clé est transmise par une personne qui la tient.
end-account-sure = J’ai lu ce qui prend fin.
end-account-sure-lost = J’ai lu ce qui prend fin, et ce qui pourrait être perdu.
invitation-on-its-way = Elle est en route par courriel vers
invitation-nothing-more = Vous n’avez rien de plus à faire.
invitation-if-not = Si le courriel n’arrive pas
invitation-back = Revenir aux comptes

## An invitation
invitation = Invitation
invitation-for = Invitation pour { $name }
invitation-once = *Ce code est montré seulement maintenant.* S’il est perdu, personne ne peut le retrouver. Vous faites alors une nouvelle invitation, et celle-ci ne marche plus.
invitation-until = À écrire jusqu’au { $day }, avec un mot de passe que la personne choisit elle-même, à cette adresse :
invitation-hand-over = Transmettez-le en personne ou au téléphone, à { $name } et à personne d’autre.
invitation-not-left = Ne le laissez pas dans une messagerie ni dans une boîte de courriel partagée : la personne qui l’utilise en premier devient { $name } ici. Il est pour l’adresse { $mail }.
invitation-works-once = Il marche une seule fois. Personne ne connaîtra jamais le mot de passe, vous non plus.
invitation-done = Je l’ai transmis

## People and roles
people = Personnes
people-lead = Qui fait quoi dans cette consultation, et nulle part ailleurs. Un changement compte dès la prochaine page que la personne ouvre.
people-roles = Rôles
people-taking-away = Un rôle retiré ne compte plus dès la prochaine page que la personne ouvre. Vous pouvez le redonner ; une clé qui allait avec ne revient pas d’elle-même.
people-needed = { $count ->
    [one] il manque { $count } personne pour ouvrir
    [many] il manque { $count } de personnes pour ouvrir
   *[other] il manque { $count } personnes pour ouvrir
}
people-nobody = Personne pour le moment.
people-take-away = Retirer
people-give = Donner un rôle
people-give-happens = La personne peut faire ce que le rôle permet, dès la prochaine page qu’elle ouvre.
people-give-whom = Cette personne seulement. Ce qu’elle peut faire est écrit à côté du rôle.
people-give-undo = Oui : retirez le rôle. Mais ce que la personne a lu, elle l’a lu.
people-person = Personne
people-role = Rôle
people-choose = Choisir
people-give-do = Donner le rôle
people-apart = Rôles qui doivent rester séparés
people-apart-text = Dans une même consultation, une même personne ne peut pas avoir :
people-apart-designer = le rôle « équipe du plan » avec « lecture », « responsable des réponses » ou « comité » : qui a écrit le plan ne doit ni voir les réponses brutes, ni décider de ce qui est montré ;
people-apart-custodian = le rôle « responsable des réponses » avec « lecture » : personne n’ouvre à la fois les chiffres et les textes ;
people-apart-coordinator = les rôles « coordination », « accompagnement » ou « comité » avec « lecture » ou « responsable des réponses » : qui connaît les personnes ne doit pas ouvrir leurs réponses ;
people-apart-administrator = les rôles « administration » ou « audit » avec n’importe quel autre : qui met en place ou vérifie ne prend pas part au reste.
people-not-here = Choisissez une personne de cette organisation.
people-together = Cette personne a ici le rôle « { $held } ». Personne ne peut avoir les rôles « { $held } » et « { $wanted } » dans une même consultation. { $why }
people-organisation = Cette personne crée les comptes de l’organisation. Elle peut donc avoir seulement le rôle « administration » ici.
people-last = C’est la seule personne qui a le rôle « administration ». Donnez-le d’abord à quelqu’un d’autre.
people-cancels = Le comité a approuvé. Si une personne change parmi les responsables des réponses, l’équipe de lecture ou le comité, cet accord est annulé, et on le demande de nouveau au comité.
people-running = La consultation est en cours. Une nouvelle personne ne reçoit pas de clé par ce geste : seules les personnes qui tiennent déjà les clés peuvent ouvrir.
people-few = Trop peu de personnes tiendraient la clé
people-few-sure = J’ai lu ce qui pourrait être perdu. Le rôle doit être retiré malgré tout.
people-few-do = Retirer le rôle malgré tout
lost-one = { $key } : une seule personne la tiendrait encore. Si son mot de passe est perdu, personne ne pourra jamais ouvrir ce qui est sous cette clé.
lost-nobody = { $key } : plus personne ne la tiendrait. Ce qui est sous cette clé resterait fermé pour toute l’équipe, sans retour, et rien ne pourrait être publié à partir de là. Les personnes pourraient encore lire, changer et reprendre leurs réponses avec leur code. Mettez d’abord la consultation en pause, pour qu’il n’arrive plus de réponses que personne ne peut ouvrir.

## What a role is for
purpose-administrator = Met tout en place. N’a pas de clé et ne voit aucune réponse.
purpose-panel = Approuve les questions, les mots et les chiffres. Ne voit jamais les réponses de quelqu’un.
purpose-custodian = Ouvre la consultation, prépare les chiffres et les vérifie. Ne voit jamais la ligne d’une personne.
purpose-reader = Lit ce que les personnes ont écrit, un texte à la fois.
purpose-coordinator = Imprime les cartes. Ne peut pas voir qui en a utilisé une.
purpose-assister = Saisit les réponses d’une personne qui le demande. N’en garde aucune.
purpose-designer = Lit les chiffres publiés, comme tout le monde.
purpose-auditor = Regarde comment le travail est mené. Ne change rien.

## Keys
keys-lead = Les réponses sont mises sous clé dès leur arrivée. Les chiffres, les textes et les textes du comité ont chacun leur serrure, et aucune personne ne peut tenir à la fois la clé des chiffres et celle des textes.
keys-figures = La clé des chiffres
keys-words = La clé des textes
keys-panel = La clé du comité
keys-figures-opens = Ouvre les cases cochées, les échelles et les tranches « à propos de vous », seulement pour les compter. Personne ne voit jamais la ligne d’une personne.
keys-words-opens = Ouvre ce que les personnes ont écrit, un texte à la fois, sans leurs cases cochées ni leurs tranches à côté.
keys-panel-opens = Ouvre des textes et des citations vérifiés, et seulement avec l’accord de la personne qui les a écrits.
keys-figures-can = { $count ->
    [0] Personne ne peut ouvrir les chiffres.
    [one] Une personne peut ouvrir les chiffres :
    [many] { $count } de personnes peuvent ouvrir les chiffres :
    [2] Deux personnes peuvent ouvrir les chiffres :
    [3] Trois personnes peuvent ouvrir les chiffres :
    [4] Quatre personnes peuvent ouvrir les chiffres :
   *[other] { $count } personnes peuvent ouvrir les chiffres :
}
keys-figures-will = { $count ->
    [0] Personne ne peut ouvrir les chiffres.
    [one] Une personne pourra ouvrir les chiffres :
    [many] { $count } de personnes pourront ouvrir les chiffres :
    [2] Deux personnes pourront ouvrir les chiffres :
    [3] Trois personnes pourront ouvrir les chiffres :
    [4] Quatre personnes pourront ouvrir les chiffres :
   *[other] { $count } personnes pourront ouvrir les chiffres :
}
keys-words-can = { $count ->
    [0] Personne ne peut ouvrir les textes.
    [one] Une personne peut ouvrir les textes :
    [many] { $count } de personnes peuvent ouvrir les textes :
    [2] Deux personnes peuvent ouvrir les textes :
    [3] Trois personnes peuvent ouvrir les textes :
    [4] Quatre personnes peuvent ouvrir les textes :
   *[other] { $count } personnes peuvent ouvrir les textes :
}
keys-words-will = { $count ->
    [0] Personne ne peut ouvrir les textes.
    [one] Une personne pourra ouvrir les textes :
    [many] { $count } de personnes pourront ouvrir les textes :
    [2] Deux personnes pourront ouvrir les textes :
    [3] Trois personnes pourront ouvrir les textes :
    [4] Quatre personnes pourront ouvrir les textes :
   *[other] { $count } personnes pourront ouvrir les textes :
}
keys-panel-can = { $count ->
    [0] Personne ne peut ouvrir les textes du comité.
    [one] Une personne peut ouvrir les textes du comité :
    [many] { $count } de personnes peuvent ouvrir les textes du comité :
    [2] Deux personnes peuvent ouvrir les textes du comité :
    [3] Trois personnes peuvent ouvrir les textes du comité :
    [4] Quatre personnes peuvent ouvrir les textes du comité :
   *[other] { $count } personnes peuvent ouvrir les textes du comité :
}
keys-panel-will = { $count ->
    [0] Personne ne peut ouvrir les textes du comité.
    [one] Une personne pourra ouvrir les textes du comité :
    [many] { $count } de personnes pourront ouvrir les textes du comité :
    [2] Deux personnes pourront ouvrir les textes du comité :
    [3] Trois personnes pourront ouvrir les textes du comité :
    [4] Quatre personnes pourront ouvrir les textes du comité :
   *[other] { $count } personnes pourront ouvrir les textes du comité :
}
keys-not-accepted = n’a pas accepté l’invitation
keys-if-one-leaves = { $count ->
    [0] Si cette personne part aussi, ou perd son mot de passe, plus personne ne peut ouvrir. Alors seule une pochette des clés imprimée aide encore.
    [one] Si l’une des deux part, il reste une personne. Un seul mot de passe perdu perdrait alors ce qui est derrière.
    [many] Si une personne part, il en reste { $count }.
   *[other] Si une personne part, il en reste { $count }.
}
keys-nobody-left = Ce qui est sous cette clé reste fermé. Seule une pochette des clés imprimée peut encore l’ouvrir.
keys-not-made = Pas encore faite.
keys-made = Faite.
keys-made-anew = Refaite ; c’est la clé numéro { $number }.
keys-fingerprint = Son empreinte : { $words }.
keys-make = Faire les clés
keys-once = Les clés pourront être faites quand plus rien ne manquera. Il manque encore :
keys-make-happens = Trois serrures sont faites, et leurs clés sont scellées, une pour chaque personne nommée plus haut. Les clés elles-mêmes n’existent que pendant ce moment.
keys-make-whom = Les responsables des réponses, l’équipe de lecture et le comité, avec les noms écrits plus haut. Vous ne recevez pas de clé.
keys-make-undo = Oui, jusqu’à l’ouverture : on peut les refaire. Après l’ouverture, seule une personne qui les tient peut les renouveler.
keys-compare = Avant d’appuyer, comparez les six mots avec chacune de ces personnes, face à face ou au téléphone.
keys-nothing-missing = Rien ne manque. L’administration les fait.
keys-others = Les autres personnes n’ouvrent rien
keys-others-do = Ce qu’elles font, sans clé
keys-lost = Si un mot de passe est perdu
keys-lost-text = Personne ne peut ouvrir une clé sans le mot de passe de la personne qui la tient, même pas sur le serveur. C’est pourquoi au moins deux personnes tiennent chaque clé.
keys-left = { $name } tenait cette clé, et n’est plus là depuis le { $day }. Il faut la remplacer.
keys-unfinished = Son remplacement n’est pas arrivé au bout. Rien n’est perdu ; une personne qui la tient peut continuer.
keys-running-begun = Elle est en cours de remplacement : c’est commencé.
keys-running-quarter = Elle est en cours de remplacement : un quart environ est fait.
keys-running-half = Elle est en cours de remplacement : la moitié environ est faite.
keys-running-most = Elle est en cours de remplacement : la plus grande partie est faite.
keys-unopened = { $count ->
    [one] Une entrée ne s’ouvrait ni avant, ni après. Elle reste comme elle est, et on ne dit à personne laquelle.
    [many] { $count } d’entrées ne s’ouvraient ni avant, ni après. Elles restent comme elles sont, et on ne dit à personne lesquelles.
   *[other] { $count } entrées ne s’ouvraient ni avant, ni après. Elles restent comme elles sont, et on ne dit à personne lesquelles.
}
keys-replaced = Mise à la place de la précédente par { $name } le { $day }.
keys-first = L’ouverture a approuvé la clé numéro 1. Son empreinte : { $words }.
keys-replace-figures = Remplacer la clé des chiffres
keys-replace-words = Remplacer la clé des textes
keys-replace-panel = Remplacer la clé du comité
keys-replace-happens = Une nouvelle clé est faite, et scellée pour toutes les personnes qui tiennent celle-ci. Tout ce qui est gardé ici passe sous la nouvelle, puis l’ancienne n’ouvre plus rien ici. Pendant ce temps les envois continuent, et les codes des personnes marchent toujours.
keys-replace-whom = Les personnes nommées plus haut qui tiennent cette clé. Personne d’autre ne la reçoit, et personne n’a rien à faire.
keys-replace-undo = Non, mais rien n’est perdu : la nouvelle clé ouvre ce que l’ancienne ouvrait. Ce qui a été copié avant reste copié.
keys-replace-sure = J’ai lu ce qui va se passer, et comparé les mots.
keys-replace-go-on = Continuer le remplacement
keys-replace-unfinished = Le remplacement n’est pas arrivé au bout. Appuyez pour continuer là où il s’est arrêté.
keys-replace-goes-on = La nouvelle clé est en service. Le reste se fait tout seul, même si vous fermez cette page.
keys-replace-reload = Voir où cela en est

## Support services
services-lead = Ce que l’on voit quand on appuie sur « Soutien », sur chaque page. Quelqu’un devrait vérifier chaque entrée tous les 90 jours.
services-alert = { $count ->
    [one] Un service de soutien a été vérifié pour la dernière fois il y a plus de 90 jours.
    [many] { $count } de services de soutien ont été vérifiés pour la dernière fois il y a plus de 90 jours.
   *[other] { $count } services de soutien ont été vérifiés pour la dernière fois il y a plus de 90 jours.
}
services-old = { $count ->
    [one] Une entrée a été vérifiée pour la dernière fois il y a plus de 90 jours.
    [many] { $count } d’entrées ont été vérifiées pour la dernière fois il y a plus de 90 jours.
   *[other] { $count } entrées ont été vérifiées pour la dernière fois il y a plus de 90 jours.
}
services-old-text = À côté, les personnes qui participent lisent « Vérifiez d’abord, s’il vous plaît ». Appelez ou allez sur place, puis appuyez sur « Vérifié aujourd’hui ».
services-happens = La liste change tout de suite, dans chaque langue. Une entrée enregistrée compte comme vérifiée aujourd’hui.
services-whom = Toute personne qui ouvre la page de soutien. Ce que le comité a approuvé reste approuvé.
services-undo = Oui : changez-la de nouveau. Ce qui a été enlevé doit être réécrit.
services-last-checked = Vérifié la dernière fois le { $day }.
services-checked-today = Vérifié aujourd’hui
services-change = Changer
services-save = Enregistrer l’entrée
services-remove = Enlever
services-remove-text = L’entrée disparaît tout de suite de la page de soutien, dans chaque langue.
services-remove-do = Enlever cette entrée
services-add = Ajouter un service
services-country = Pays
services-country-hint = Deux lettres majuscules, par exemple IQ, ou * pour les personnes de tous les pays.
services-add-do = Ajouter le service
services-reach = Comment le joindre
services-hours = Quand
services-every-country = Tous les pays
services-done-checked = C’est noté : vérifié aujourd’hui.
services-done-saved = Enregistré. Tout le monde le voit maintenant.
services-done-removed = Enlevé.
services-list-changed = La liste a changé depuis que vous avez ouvert la page. Voici comment elle est maintenant.
services-country-fault = Écrivez deux lettres majuscules, par exemple IQ, ou *.
services-folder-only = Ces services sont écrits d’une façon que seul le dossier lui-même peut changer. Apportez-le de nouveau.
services-folder-says = La vérification du dossier dit, en anglais : { $what }

## The help page
help-lead = Avec Linden, des survivantes et des survivants donnent leur avis sur un plan encore en projet, sans dire leur nom. Ces pages sont pour les personnes qui rendent cela possible.
help-way = Comment se passe une consultation
help-way-1 = L’*administration* apporte le projet, les questions et le texte d’information, et donne les rôles.
help-way-2 = Le *comité de survivantes et survivants* lit tout, puis approuve ou demande des changements. Rien n’ouvre sans son accord.
help-way-3 = L’administration fait les clés, pour que d’autres les tiennent. Une personne *responsable des réponses* ouvre.
help-way-4 = La *coordination* imprime les cartes et les distribue sans savoir quelle carte va à quelle personne. Celles qui en ont une répondent.
help-way-5 = Après la fermeture, l’*équipe de lecture* lit ce que les personnes ont écrit, un texte à la fois, et nomme les idées principales.
help-way-6 = Une personne responsable des réponses termine la lecture, prépare les chiffres et vérifie chaque ligne.
help-way-7 = Le comité lit les chiffres avant tout le monde. Son accord les publie.
help-way-8 = L’*équipe du plan* et tout le monde lisent les mêmes chiffres, au même moment.
help-here = Ce que vous trouverez ici
help-here-1 = La *vue d’ensemble* montre vos consultations. Ce qui vous attend vient en premier.
help-here-2 = La page d’une consultation montre les dix étapes, ce qui vient ensuite, et ce que vous pouvez faire maintenant.
help-here-3 = Avant chaque bouton, vous lisez ce qui se passe, pour qui, et si l’on peut revenir en arrière.
help-here-4 = S’il manque quelque chose pour l’étape suivante, la page dit quoi, et qui peut s’en occuper.
help-harder = Si participer a rendu les choses plus difficiles
help-harder-text = À la fin, chaque personne peut dire comment c’était pour elle de participer. Une fois par semaine, à la première connexion d’une personne responsable des réponses, le service regarde si cela a rendu les choses plus difficiles pour trop de personnes : au moins une sur cinq, quand au moins dix ont dit comment c’était. Seul cela est signalé, et jamais un nombre : ainsi, personne ne peut guetter la réponse de quelqu’un.
help-harder-1 = La personne responsable des réponses qui l’apprend demande à l’administration d’appuyer sur « Mettre en pause ». On peut reprendre à tout moment, et rien de ce qui a été envoyé n’est perdu.
help-harder-2 = Elle le dit au comité, en personne ou au téléphone.
help-harder-3 = Le comité regarde avec elle les services de soutien, ce que la coordination entend, et les questions marquées comme sensibles. Puis vient la décision : reprendre, ou fermer plus tôt.
help-not-here = Pourquoi certaines choses ne sont pas ici
help-not-here-1 = Pas de nombre de réponses, ni exact ni en direct. Il montrerait qui vient de répondre.
help-not-here-2 = Aucun moyen de chercher une personne, une carte ou une seule réponse. Il n’en existe pour personne.
help-not-here-3 = Pas de filtre sur les chiffres. Deux chiffres qui diffèrent d’une seule personne trahiraient cette personne.
help-stuck = Quand vous ne savez plus que faire
help-stuck-text = Demandez à l’administration de votre organisation. Si une page montre un numéro, donnez-le : il aide à retrouver la ligne dans le journal du service, et ne dit rien de vous.

## The page on accessibility
accessibility-lead = Ces pages doivent marcher pour toutes les personnes qui s’en servent au travail. La mesure est WCAG 2.2, niveau AA.
accessibility-works = Ce sur quoi vous pouvez compter
accessibility-keyboard = Tout marche avec le clavier seul, et sans scripts.
accessibility-skip = Sur chaque page, le premier arrêt mène droit au texte principal.
accessibility-size = Le texte peut être agrandi quatre fois, et les pages tiennent dans une largeur de 320 pixels, sans défiler de côté.
accessibility-colours = Les couleurs suivent votre système : claires, sombres, ou les vôtres. Rien n’est dit par la couleur seule.
accessibility-charts = À côté de chaque graphique, il y a ses nombres, en tableau ou en mots.
accessibility-faults = Ce qui ne va pas est dit en haut et à côté du champ, et ce que vous avez écrit reste.
accessibility-short = Ce qui ne suffit pas encore
accessibility-languages = Les pages de l’équipe sont seulement en anglais et en français, et leur français attend d’être relu par des personnes dont c’est la langue.
accessibility-quiet = Après un temps sans activité, la connexion se ferme, pour la sécurité des personnes à qui sont ces réponses. Ce que vous avez enregistré est gardé, et vous pouvez vous reconnecter tout de suite.
accessibility-out = Si quelque chose vous barre le chemin
accessibility-out-text = Dites à l’administration de votre organisation de quelle page il s’agit et ce que vous utilisez. C’est traité comme une panne.

## Looking after yourself
care-lead = Ce que vous lisez peut rester longtemps en vous. Ce n’est pas une faiblesse, et cela arrive surtout aux personnes attentives.
care-while = Pendant que vous lisez
care-hour = Lisez pendant une heure au plus, puis faites quelque chose avec vos mains ou vos pieds.
care-day = Lisez de jour, près d’autres personnes, et pas juste avant de dormir.
care-hand-back = Rendez tout texte que vous préférez ne pas lire jusqu’au bout. Personne ne voit que vous l’avez rendu.
care-body = Écoutez ce que dit votre corps : mâchoire serrée, souffle court, mains froides. Arrêtez-vous là.
care-after = Après
care-close = Fermez la page, et dites-vous que c’était votre travail pour aujourd’hui.
care-talk = Parlez à la personne que votre organisation a nommée pour cela, plutôt tôt que tard. Vous n’avez pas à dire ce que vous avez lu, seulement comment vous allez.
care-sleep = Dormir, manger et voir du monde aident plus qu’on ne croit.
care-pause = Demandez une pause
care-pause-text = Si des images reviennent, si vous dormez mal pendant plusieurs nuits, ou si vous ne ressentez plus rien, demandez un autre travail pour un temps. Une autre personne de l’équipe de lecture peut continuer ; les textes attendent.
care-own = Si c’est aussi votre histoire
care-own-text = Rien ne vous oblige à la raconter. Vous pouvez demander à quitter ce rôle à tout moment, sans dire pourquoi.

## Every component
look = Tous les éléments
look-lead = Ce dont les pages sont faites, dans chaque état. Tout est inventé ici, et rien ne peut être envoyé. Les raisons sont dans les notes de conception du code source.
look-voices = Les voix
look-voice-service = Le service parle avec ces caractères. *Avec du poids*.
look-voice-soft = Doucement.
look-voice-small = En petit.
look-voice-people = Les personnes et les documents parlent avec ceux-ci : le projet, ce que quelqu’un a écrit, la déclaration du comité.
look-buttons = Boutons et chemins
look-button-main = Le chemin principal
look-button-equal = Un chemin égal
look-button-quiet = Un chemin discret
look-button-small = Un petit
look-yes = Oui
look-no = Non
look-way = Un chemin dans une phrase
look-status = État
look-chosen = Choisi
look-choices = Choix
look-choice = Un choix, avec ce que veut dire un non
look-choice-no = Si vous dites non, rien ne change pour vous.
look-one = Un parmi plusieurs, un choisi
look-mostly = Plutôt
look-middle = Au milieu
look-several = Plusieurs
look-health = Soins de santé
look-legal = Aide juridique
look-fields = Champs
look-field-fault = Un champ où il y a quelque chose à corriger
look-field-hint = Seule l’équipe voit ce qui est écrit ici.
look-field = Un champ
look-second-meeting = Deuxième réunion
look-first-meeting = Première réunion
look-words = Texte
look-words-stay = Ce qui a été écrit reste.
look-notes = Notes
look-note-done = Fait : dit une fois, en haut.
look-note-quiet = Une note discrète
look-note-quiet-text = Une chose à savoir, rien à faire.
look-held = Pas montré : trop peu de personnes ont répondu pour que nous montrions ceci.
look-act = Avant un geste
look-empty = Vide, un, plusieurs
look-none = Rien pour le moment
look-none-text = Les lots seront ici dès qu’il y en aura un.
look-many = Plusieurs
look-many-20 = 20 cartes · 9 mars 2026
look-many-30 = 30 cartes · 2 mars 2026
look-batch = Lot
look-made-on = Fait le
look-cards = Cartes
look-day = 9 mars 2026
look-code = Le code
look-answered = Ce qui a été répondu
look-road = Le chemin
look-colours = Couleurs
look-colours-text = Les degrés d’un graphique, le plus favorable d’abord, et un nombre caché.
look-colours-chart = Cinq degrés, de la feuille à l’écorce, et une place en pointillés pour ce qui est caché
look-plan = Un plan inventé
look-promise = Promesse A
look-missing = Ce qui manque
look-home = Un logement pour la première année.
look-safe = Si l’on s’y sent en sécurité
## What the panel approves
review-title = Relecture
review-lead = Voici tout ce qu’une personne qui participe verra, tout ce qu’on lui demandera, et qui y travaille. Prenez le temps qu’il vous faut : rien n’est décidé avant la fin de la page.
review-text-language = Langue des textes
review-on-page = Sur cette page
review-told = Ce qu’on dit d’abord aux personnes
review-choices = Les choix qu’elles font
review-choices-text = Chaque choix est demandé à part. Oui et non ont la même taille, et aucun n’est coché d’avance.
review-needed = nécessaire pour participer
review-draft = Le projet
review-follows = Le projet précédent
review-follows-lead = Ce projet suit celui de { $name }, à l’adresse { $address }. Une fois que les deux ont des résultats publiés, une page publique montre chaque partie de ce projet à côté des parties dont elle vient : les mots des deux, et les chiffres publiés des deux. Rien n’est soustrait. Vous approuvez quelle partie est devenue laquelle avec tout le reste ici ; un changement annule l’approbation.
review-follows-asked = Parmi les chiffres, les réponses à { $earlier } là-bas et à { $question } ici sont montrées côte à côte.
review-follows-grew = Elle vient de :
review-follows-new = Elle est nouvelle : elle ne vient d’aucune partie du projet précédent.
review-follows-left-out = Retiré. Aucune partie de ce projet ne vient de celles-ci :
review-follows-none-left = Aucune partie du projet précédent n’est retirée.
review-easy = Le projet, facile à lire
review-easy-text = Les personnes qui choisissent « Facile à lire » voient ceci à la place.
review-easy-label = Facile à lire :
review-questions = Les questions
review-questions-text = Chacune peut être passée.
review-media = Enregistrements et images
review-media-text = Chacun s’ouvre à part. Les voix et les films se trouvent sur la page de leur question ou du texte d’information, les images dans la version facile à lire.
review-about-you = À propos de vous
review-about-you-text = Demandé seulement aux personnes qui l’acceptent. « Je préfère ne pas le dire » est toujours là.
review-shown = Ce qui pourra être montré ensuite
review-rules = Les règles s’appellent « { $name } ». Elles sont fixées à l’ouverture, et personne ne peut plus les assouplir ensuite.
review-profile-standard = Standard
review-profile-high = Élevé
review-everyone-only = Les chiffres sont montrés pour tout le monde ensemble, jamais par groupe.
review-groups = Les groupes ne sont comparés qu’ici, une sorte de groupe à la fois :
review-breakdown = { $reference }, par groupe (« { $band } ») : { $question }
review-breakdown-together = { $reference }, par groupe (« { $band } ») : { $question }, avec aussi les petits groupes ensemble
review-people = Qui y travaille
review-people-publisher = Qui publie
review-people-custodians = Responsables des réponses
review-people-readers = Équipe de lecture
review-people-panel = Comité
review-languages = Les langues
review-languages-text = La langue à partir de laquelle les autres ont été traduites est approuvée avec les questions. Chacune des autres est approuvée à part, par une personne du comité qui la lit bien.
review-language-cancels = Tout changement aux textes, ou aux mots du service en { $language }, annule cet accord.
review-language-others = Personne du comité n’a encore approuvé les textes en { $language }. Cet accord n’appartient qu’au comité.
review-language-yours = Tout ce qui précède est en { $language }. Les mots du service autour, par exemple ceux des boutons, se trouvent sur les pages que voient les personnes qui participent. La personne qui s’occupe du service peut tous les imprimer pour vous.
review-language-happens = Il est noté que vous approuvez les textes ci-dessus et les mots du service, dans cette langue, tels qu’ils sont aujourd’hui.
review-language-whom = Toutes les personnes qui travaillent sur cette consultation voient votre nom et le jour.
review-language-undo = Oui, jusqu’à l’ouverture : tout changement aux mots annule l’accord, et on demande de nouveau au comité.
review-language-sure = Je lis bien cette langue. J’ai lu tout ceci dans cette langue : cela dit ce qu’il faut, avec des mots que les gens comprendront.
review-language-approve = Approuver les textes en { $language }
review-language-not-sure = Cochez la case après avoir tout lu dans cette langue.
review-deciding = Décider
review-approved = Approuvé par { $who }, le { $day }.
review-cancels = Tout changement à ce qui précède annule cet accord, et on demande de nouveau au comité.
review-others = Le comité n’a pas encore décidé. Vous pouvez tout lire ; cet accord n’appartient qu’au comité.
review-yours = Voulez-vous un changement ? Dites lequel à l’administration, de la façon convenue entre vous. N’approuvez pas avant d’avoir lu la nouvelle version. Vous n’avez pas à dire pourquoi vous attendez.
review-happens = L’accord du comité est noté pour exactement ce texte, dans chaque langue. Une personne responsable des réponses peut alors ouvrir la consultation.
review-whom = L’administration et les responsables des réponses le voient. On dit aux personnes qui participent que le comité a approuvé.
review-undo = Oui, jusqu’à l’ouverture : tout changement au texte ou aux personnes annule l’accord, et on vous demande de nouveau.
review-sure = Nous avons lu ceci, dans les langues que nous savons lire, et nous sommes d’accord.
review-approve = Approuver au nom du comité
review-moved-on = Rien n’a été approuvé : la consultation a avancé depuis que vous avez ouvert la page.
review-newer = Rien n’a été approuvé : il y a une version plus récente. Lisez-la, puis décidez.
review-slot-who = Qui demande
review-slot-why = Pourquoi
review-slot-what = Ce qui est demandé
review-slot-how-long = Combien de temps les réponses sont gardées
review-slot-risks = Risques
review-slot-undo = Comment revenir en arrière
review-slot-promise = Ce qui est promis
review-slot-can-change = Ce qui peut encore changer
review-slot-cannot-change = Ce qui ne peut pas changer
review-slot-who-decides = Qui décide, et avant quand
review-slot-payment = Paiement ou remerciement
review-slot-law = Ce que la loi pourrait nous obliger à donner
review-slot-must-act = Quand quelqu’un peut devoir agir
review-slot-nobody-watches = Que personne ne lit les réponses tout de suite
review-slot-protection = Ce qui protège les personnes, et jusqu’où
review-slot-complaint = Où faire une réclamation
review-slot-hosting = Où les réponses sont gardées
review-slot-safeguarding = Ce qui se passe quand la sécurité de quelqu’un inquiète
review-kind-scale = Un degré d’une échelle
review-kind-single = Une seule réponse
review-kind-any = Autant de réponses que l’on veut
review-kind-some = { $count ->
    [one] Jusqu’à { $count } réponse
    [many] Jusqu’à { $count } de réponses
   *[other] Jusqu’à { $count } réponses
}
review-kind-ranking = Premier, deuxième et troisième choix
review-kind-words = { $count ->
    [one] Avec ses propres mots, en { $count } caractère au plus
    [many] Avec ses propres mots, en { $count } de caractères au plus
   *[other] Avec ses propres mots, en { $count } caractères au plus
}
review-kind-parts = Une réponse pour n’importe quelle partie du projet
review-kind-parts-comment = { $count ->
    [one] Une réponse pour n’importe quelle partie du projet, avec un commentaire de { $count } caractère au plus
    [many] Une réponse pour n’importe quelle partie du projet, avec un commentaire de { $count } de caractères au plus
   *[other] Une réponse pour n’importe quelle partie du projet, avec un commentaire de { $count } caractères au plus
}
review-remark-sensitive = Marquée comme sensible : une note vient avant la question, avec un moyen de la passer.
review-remark-words = Si presque tout le monde est d’accord, des mots peuvent remplacer les nombres : « Presque tout le monde était d’accord. »
review-remark-no-words = Si presque tout le monde est d’accord, rien n’est montré : les mots à la place des nombres sont désactivés.
review-remark-consent = Seules les personnes qui acceptent qu’une équipe lise ce qu’elles écrivent peuvent écrire ici.
review-remark-themes = L’équipe de lecture trouve les idées principales ; on compte les idées, jamais les mots.
review-rule-line = { $count ->
    [one] Une ligne qui compte moins de { $count } personne ne montre aucun nombre.
    [many] Une ligne qui compte moins de { $count } de personnes ne montre aucun nombre.
   *[other] Une ligne qui compte moins de { $count } personnes ne montre aucun nombre.
}
review-rule-part = { $count ->
    [one] Aucune partie d’une ligne n’est montrée si elle compte moins de { $count } personne, ou s’il y en a moins de { $count } en dehors. Des réponses voisines sont mises ensemble, ou la ligne n’est pas montrée.
    [many] Aucune partie d’une ligne n’est montrée si elle compte moins de { $count } de personnes, ou s’il y en a moins de { $count } en dehors. Des réponses voisines sont mises ensemble, ou la ligne n’est pas montrée.
   *[other] Aucune partie d’une ligne n’est montrée si elle compte moins de { $count } personnes, ou s’il y en a moins de { $count } en dehors. Des réponses voisines sont mises ensemble, ou la ligne n’est pas montrée.
}
review-rule-step = { $count ->
   *[other] Chaque nombre est arrondi de { $count } en { $count }.
}
review-rule-percent = { $count ->
    [one] Les pourcentages ne paraissent qu’à partir de { $count } personne.
    [many] Les pourcentages ne paraissent qu’à partir de { $count } de personnes.
   *[other] Les pourcentages ne paraissent qu’à partir de { $count } personnes.
}

## The release
release-number = Publication { $number }
release-dissent = Le comité n’a pas approuvé ceci.
release-lead = Publié le { $day }. Tout le monde lit la même chose, à l’adresse [{ $address }]. Il n’y a rien derrière que seule l’équipe pourrait ouvrir.
release-about = À propos de cette publication
release-take = À emporter
release-workbook = Classeur avec explications (XLSX)
release-table = Tableau (CSV)
release-json = Tout, pour les programmes (JSON)
release-signature = Signature du fichier JSON
release-package = Le tout avec une description (data package, ZIP)
release-unpublished = En fichiers, avant tout le monde
release-unpublished-text = Ces fichiers quittent la protection de cette page. Gardez-les là où personne d’autre ne peut les ouvrir, et effacez-les une fois la publication faite.
release-mark = Un nombre qui n’est pas montré s’écrit *[c]*. Ce n’est pas zéro, et aucun calcul ne permet de le retrouver.
release-fair = Lire sans se tromper
release-fair-people = Les chiffres parlent des personnes qui ont répondu, pas de l’ensemble des survivantes et survivants.
release-fair-rounded = Les nombres sont arrondis : leur somme peut donc être un peu différente. N’en soustrayez pas un d’un autre.
release-fair-few = « Trop peu pour être compté » ne veut pas dire « pas entendu ».
release-fair-nobody = N’essayez de reconnaître personne. Si vous pensez qu’on peut retrouver quelqu’un ici, dites-le aujourd’hui à une personne responsable des réponses.
release-promised = Ce qui a été promis aux personnes
release-reply-by = Une réponse à chaque idée principale avant le { $day }. Si elle est en retard, la page publique le dit de soi-même.
release-check-lead = Voici exactement ce que tout le monde lirait. Rien d’autre sur les réponses ne quitte jamais ce système.
release-signing = Signature
release-sign = Signer la vérification
release-signed = Signé par { $who }, le { $day }. Le comité lit. Rien n’est publié avant son accord.
release-not-signed = Aucune personne responsable des réponses n’a encore signé.
release-check-say = Vous dites que vous avez lu chaque ligne, et que vous ne connaissez rien qui permettrait d’y retrouver une personne.
release-check-happens = Les chiffres partent au comité, qui a 14 jours. Son accord les publie.
release-check-whom = Le comité voit ces lignes et aucune réponse. L’équipe du plan et le public ne voient encore rien.
release-check-undo = Non. Si quelque chose ne va pas, ne signez pas : parlez d’abord avec les autres responsables des réponses.
release-check-sure = J’ai lu chaque ligne.
release-check-sign = Signer et envoyer au comité
release-without = Sans le comité
release-without-happens = Les chiffres sont publiés tout de suite, sous le titre « Le comité n’a pas approuvé ceci ».
release-publish-whom = Tout le monde : l’équipe du plan, les personnes qui participent et le public, au même moment.
release-publish-undo = Non. Ce qui est publié reste public.
release-without-sure = Le comité a eu ses 14 jours. Publiez.
release-without-publish = Publier sans le comité
release-review-title = Les chiffres
release-review-lead = Voici les chiffres exactement comme tout le monde les verrait. { $who } les a vérifiés le { $day }. L’équipe du plan n’a rien vu.
release-approved = Approuvé par { $who }, le { $day }, et publié en même temps.
release-others = Le comité a jusqu’au { $day }. Cet accord n’appartient qu’au comité.
release-approve-happens = C’est la deuxième signature : les chiffres sont publiés tout de suite, dans chaque langue.
release-approve-sure = Nous avons lu ceci. Publiez.
release-approve = Approuver et publier
release-14-days = Vous avez 14 jours
release-until = Prenez-les, jusqu’au { $day }. Approuver plus tôt est votre choix ; personne ne peut vous presser.
release-disagree = Si vous n’êtes pas d’accord
release-veto = N’approuvez pas. Sans vous, rien n’est publié.
release-no-veto = N’approuvez pas. Personne ne peut changer un chiffre, mais après les 14 jours la publication ne peut paraître que sous le titre « Le comité n’a pas approuvé ceci », avec votre propre déclaration à côté : sans rien y changer, sur la même page, à la même taille.
waiting-title = Chiffres
waiting-heading = Les chiffres ne sont pas encore là
waiting-lead = Il n’y a rien à voir avant la publication des chiffres, ni pour vous ni pour personne : des chiffres qui bougent montreraient qui vient de répondre.
waiting-get = Ce que vous recevrez
waiting-made-up = *Ces nombres sont inventés.* Ils montrent avec quelles sortes de chiffres et de mots vous pourrez travailler, et comment on voit qu’un nombre n’est pas montré. Ils ne disent rien de cette consultation.
waiting-dates = Dates promises
waiting-meanwhile = En attendant
waiting-meanwhile-text = Chaque idée principale attendra une réponse de vous : acceptée, en partie, pas acceptée avec la raison, ou pas encore décidée avec une date. Il est utile de convenir dès maintenant de qui les écrira.
waiting-closes = Fin des réponses le
release-not-shown = Ce n’est pas la publication qui vous a été montrée. Ouvrez de nouveau la page et relisez-la.
release-none-to-check = Il n’y a pas de publication à vérifier.
release-lacks-days = Les 14 jours du comité. Ils finissent le { $day }.
release-lacks-another = Une autre personne responsable des réponses : vous avez signé la vérification, et il faut toujours deux personnes.
release-too-early = Le comité a les chiffres depuis moins de 14 jours.
release-never-without = Sans le comité, rien n’est publié ici.
release-none-to-read = Il n’y a pas de chiffres à lire avant l’heure.
release-not-checked = Aucune personne responsable des réponses n’a encore signé la vérification.
release-same-person = Vous avez signé la vérification : une autre personne doit donc approuver. Il faut toujours deux personnes.

## Themes
themes-title = Idées principales
themes-lead = Les idées principales de ce que les personnes ont écrit, une liste par question. Toute l’équipe de lecture les partage.
themes-happens = Une nouvelle idée peut être choisie tout de suite. Un nouveau nom remplace l’ancien partout, et les textes qui portent l’idée la gardent.
themes-whom = Toute l’équipe de lecture maintenant ; tout le monde, une fois les chiffres publiés. Les personnes qui ont écrit voient les idées de leur propre texte avec leur code.
themes-undo = Les noms peuvent changer jusqu’à la fin de la lecture. Une idée ne peut pas être enlevée : si personne ne l’a choisie, elle n’est simplement pas montrée.
themes-none = Pas encore d’idée principale.
themes-save = Enregistrer les noms
themes-add = Ajouter une idée principale
themes-hint = Une idée, en quelques mots simples. Rien qui pourrait montrer qui a écrit.
themes-add-it = Ajouter l’idée
themes-over = La lecture est terminée : rien n’a donc été changé.
themes-full = Cette question a déjà autant d’idées principales que possible. Renommez-en plutôt une.
themes-label = Écrivez l’idée principale en { $language }, sur une ligne de 80 caractères au plus.
themes-fixed = La lecture est terminée. Les idées principales sont fixées maintenant.

## The desk
desk-title = Lecture
desk-heading = Lire un texte
desk-lead = Un texte, d’une personne, sans aucun ordre. Arrêtez-vous quand vous en avez besoin.
desk-part = Sur la partie { $part }
desk-enough = Lire suffit
desk-enough-text = On ne note pas d’idées principales pour cette question. Ce que la personne a coché est compté, et ce qu’elle a écrit est entendu parce que vous le lisez.
desk-ideas = Idées principales
desk-no-theme = Aucune idée ne convient
desk-see-themes = Voir ou ajouter des idées principales
desk-goes-back = (ce texte est rendu)
desk-next = Enregistrer et lire le suivant
desk-stop = Enregistrer et s’arrêter
desk-back = Rendre ce texte
desk-concern = Faire un signalement de protection
desk-concern-text = Si le texte montre un enfant en danger, une menace immédiate, ou un abus commis par une personne qui travaille dans l’aide. Vous voyez d’abord le chemin à suivre.
desk-saving = Enregistrer garde les idées principales avec ce texte, sous clé. Si le comité peut le lire, ce que vous cachez attend une deuxième personne ; de tout autre texte, rien d’autre n’est gardé. Rendre ne garde rien : une autre personne de l’équipe de lecture recevra le texte, et personne ne voit que vous l’avez rendu.
desk-to-consultation = Revenir à la consultation
desk-read-on = Continuer à lire
desk-nothing = Plus rien à lire
desk-looking = La recherche continue
desk-not-yet = La lecture n’a pas commencé
desk-stopped = Vous avez arrêté
desk-nothing-lead = Chaque texte a été lu. Merci pour le soin que vous y avez mis.
desk-looking-lead = La plupart des textes ont été lus. En trouver un qui ne l’est pas prend maintenant un peu plus de temps.
desk-not-yet-lead = Elle commence quand la consultation est fermée. Jusque-là, les personnes peuvent encore changer ce qu’elles ont écrit.
desk-stopped-lead = Ce que vous avez enregistré est gardé. Un texte que vous avez laissé ouvert est rendu, et peut revenir à vous ou à quelqu’un d’autre.
desk-nothing-text = Une personne responsable des réponses peut maintenant terminer la lecture et préparer la publication. Vous n’avez plus rien à faire.
desk-looking-text = Appuyez pour continuer. La recherche reprend là où elle s’est arrêtée.
desk-stopped-text = Si quelque chose que vous avez lu vous suit, parlez-en à la personne désignée pour cela. Vous n’avez pas à dire ce que c’était.
desk-not-yet-text = Vous pouvez déjà regarder les idées principales.
desk-before = Avant de lire
desk-before-lead = Certains textes peuvent être douloureux. On a demandé qu’ils parlent du plan, mais les gens écrivent ce qu’ils ont besoin d’écrire.
desk-before-one = Vous voyez un texte à la fois, sans aucun ordre, sans les autres réponses de la personne.
desk-before-back = Rendez tout texte que vous préférez ne pas lire jusqu’au bout. Vous n’avez jamais à dire pourquoi.
desk-stop-any-time = Arrêtez-vous chaque fois que vous en avez besoin. Ce que vous avez enregistré est gardé.
desk-before-day = Au plus { $most } textes s’ouvrent pour vous en un jour, toutes consultations confondues.
desk-before-alone = Lisez là où personne ne regarde par-dessus votre épaule. Ne copiez rien, et ne parlez d’aucun texte en particulier.
desk-before-care = Prendre soin de vous, et à qui parler
desk-first = Lire le premier texte
desk-not-now = Pas maintenant
enough = C’est assez pour aujourd’hui
enough-lead = Vous avez ouvert { $most } textes aujourd’hui. C’est autant qu’une personne devrait avoir à lire en un jour.
enough-no-fault = Cette limite est là pour prendre soin de vous. Rien n’a mal tourné, et personne de l’équipe ne voit que vous en êtes là.
enough-kept = Ce que vous avez enregistré est gardé. Un texte encore ouvert dans une autre fenêtre peut être enregistré ou rendu.
enough-on = Vous pourrez lire de nouveau à partir du { $day }, 00:00 UTC.
enough-others = Vous partagez la lecture ici avec { $names }. Les textes attendent.
enough-nobody = Personne d’autre ne lit ici. Les textes attendent jusque-là.
desk-no-key = Vous n’avez pas de clé pour cela. Une autre personne de l’équipe de lecture en a une.
desk-quote = Proposer une citation
desk-quote-text = Cette personne est d’accord pour qu’un court morceau soit cité. Choisissez d’abord ses idées principales.

## Cacher des détails, et les textes pour le comité
detail-name = nom
detail-place = lieu
detail-date = date
detail-job = métier
detail-children = nombre d’enfants
detail-unit = nom d’une unité
detail-event = événement peu commun
detail-contact = numéro ou adresse
detail-other = autre chose
hidden-said = caché :
hide-for-nobody = Personne d’autre que l’équipe de lecture ne voit jamais ce texte : il n’y a donc rien à cacher. Seules les idées principales sont gardées.
hide-for-panel = Cette personne est d’accord pour que le comité lise le texte, sans rien qui montre qui l’a écrit.
hide-for-quote = Cette personne est d’accord pour qu’un court morceau soit cité, sans rien qui montre qui l’a écrit.
hide-for-both = Cette personne est d’accord pour que le comité lise le texte et pour qu’un court morceau soit cité, sans rien qui montre qui l’a écrit.
hide-heading = Cacher ce qui pourrait montrer qui a écrit
hide-words = Mots à cacher
hide-words-hint = Noms, lieux plus petits qu’un pays, dates, métiers, nombres d’enfants, unités, événements peu communs. Écrivez ou copiez les mots du texte : ils sont cachés partout où ils se trouvent.
hide-kind = Ce que c’est
hide-typed = Cacher ces mots
hide-hints = Faut-il cacher ceci ?
hide-piece = Cacher
hide-so-far = Caché jusqu’ici
hide-show = Montrer à nouveau
texts-lead = Une autre personne de l’équipe de lecture a caché des détails d’un texte que le comité peut lire. Avant que le comité le lise, une deuxième personne regarde ce qui est caché.
texts-look-hidden = Chaque nom, lieu, date, métier, nombre d’enfants, unité et événement peu commun est-il caché ?
texts-look-change = S’il faut cacher autre chose, changez-le et rendez le texte : quelqu’un d’autre de l’équipe le confirme.
texts-begin = Regarder un texte
text-check-heading = Vérifier ce qui est caché
text-check-lead = Ce qui est marqué est ce que le comité ne verra pas. En cas de doute, dites non : vous n’avez pas à dire pourquoi.
text-yes = Rien d’autre ne montre de qui il s’agit : au comité
text-yes-happens = Avec un oui, le comité peut le lire, sans ce qui est caché. Avec un non, il n’est pas montré au comité.
text-yes-whom = Le comité. On ne dit rien à la personne qui a écrit.
text-yes-undo = Pas par l’équipe de lecture. Le texte est effacé quand les chiffres sont publiés, et la personne qui a écrit peut le reprendre n’importe quel jour.
text-change = Le rendre avec ces changements
text-change-happens = Ce qui est caché maintenant attend, sous clé, une autre personne de l’équipe de lecture. Avec un non, le texte n’est pas montré au comité.
text-change-whom = Les autres personnes de l’équipe de lecture. Le comité ne voit encore rien.
text-change-undo = Oui : quelqu’un d’autre de l’équipe peut encore le changer.
text-no = Non, pas au comité
text-done-confirmed = Le comité peut le lire.
text-done-changed = Il attend une autre personne de l’équipe de lecture, avec vos changements.
text-done-declined = Le comité ne verra pas ce texte.
text-done-other = Rien n’a été changé : quelqu’un d’autre a été plus rapide, ou la personne a repris le texte.
text-none-waits = Aucun texte ne vous attend. Ce que vous avez caché est vérifié par quelqu’un d’autre.
text-not-now = Les textes sont vérifiés entre la clôture et la publication, et pas maintenant. Rien n’a été changé.
text-same-person = Vous avez caché ces détails : une autre personne de l’équipe de lecture doit les confirmer.
panel-texts-lead = Des personnes sont d’accord pour que vous lisiez ce qu’elles ont écrit. Deux personnes de l’équipe de lecture ont caché ce qui pourrait montrer de qui il s’agit.
panel-texts-one = Vous voyez un texte à la fois, sans aucun ordre, avec sa question et sans les autres réponses de la personne.
panel-texts-hidden = À la place d’un détail caché se trouve ce que c’était, comme un nom ou un lieu. N’essayez pas d’en savoir plus.
panel-texts-until = Lisez-les avant la publication des chiffres : les textes sont alors effacés.
panel-texts-none = Aucun texte n’attend le comité.
panel-texts-all = Vous avez vu chaque texte. Vous pouvez recommencer depuis la page de la consultation.
panel-texts-not-now = Les textes sont lus entre la clôture et la publication, et pas maintenant.
panel-text-heading = Un texte
panel-text-next = Lire le texte suivant
panel-text-stop = S’arrêter pour l’instant
panel-text-nothing-kept = Rien n’est gardé de ce que vous lisez ni du temps que vous y passez ; le journal dit que vous avez lu des textes pendant cette heure.

## Citations

quote-title = Proposer une citation
quote-lead = Un court morceau, sans rien qui montre qui l’a écrit. Une deuxième personne de l’équipe de lecture le vérifie, puis le comité décide.
quote-idea = Quelle idée représente-t-il ?
quote-passage = Le morceau, mot pour mot
quote-passage-hint = Copiez { $most } mots du texte au plus. Mettez [...] à la place de ce que vous avez caché au bureau, et de chaque autre nom, lieu, date, métier, nombre d’enfants, et de tout ce qui pourrait montrer de qui il s’agit.
quote-wordings = Ce que tout le monde lira
quote-wordings-hint = { $most } mots au plus dans chaque langue. Adoucissez un peu si la façon de parler pourrait montrer de qui il s’agit, et ne changez rien à ce qui est voulu. C’est écrit dans toutes les langues, pour qu’aucune page ne montre laquelle était la première.
quote-happens = Les idées principales sont enregistrées avec le texte, et la citation attend, sous clé, une deuxième personne de l’équipe de lecture.
quote-whom = Les autres personnes de l’équipe de lecture voient le texte, le morceau et votre formulation. Le comité voit la formulation seule. Personne d’autre ne voit rien avant la publication des chiffres.
quote-undo = Oui, jusque-là : la deuxième personne ou le comité peuvent dire non. La personne qui a écrit peut la reprendre n’importe quel jour.
quote-propose = La proposer et lire le texte suivant
quote-done-proposed = La citation attend une deuxième personne.
quote-done-nothing = Rien n’a été gardé de ce texte : quelqu’un d’autre a été plus rapide, ou la personne l’a repris.
quotes-lead = Une autre personne de l’équipe de lecture a fait une citation d’un texte. Avant que le comité la voie, une deuxième personne regarde ce qui est caché.
quotes-look-hidden = Chaque nom, lieu, date, métier, nombre d’enfants et événement peu commun est-il caché ?
quotes-look-voice = La façon de parler pourrait-elle montrer de qui il s’agit ? Alors elle doit être plus douce.
quotes-look-meaning = Chaque langue dit-elle ce que la personne voulait dire, et rien de plus ?
quotes-begin = Regarder une citation
quote-none-waits = Aucune citation ne vous attend. Ce que vous avez proposé est vérifié par quelqu’un d’autre.
quote-not-now = Les citations sont vérifiées et approuvées entre la clôture et la publication, et pas maintenant. Rien n’a été changé.
quote-check-heading = Vérifier une citation
quote-check-lead = Le texte entier se trouve à côté. En cas de doute, dites non : vous n’avez pas à dire pourquoi.
quote-check-passage = Le morceau, avec ce qui est caché
quote-says = Ce que tout le monde lira sous « { $idea } »
quote-check-happens = Avec un oui, elle va au comité, sans le texte et sans le morceau. Avec un non, elle est effacée.
quote-check-whom = Le comité. On ne dit rien à la personne qui a écrit.
quote-check-undo = Un oui : le comité peut encore dire non. Un non : elle ne peut pas revenir.
quote-check-yes = Rien n’y montre de qui il s’agit : au comité
quote-no = Non, l’effacer
quote-done-checked = Elle va au comité.
quote-done-approved = Approuvée. Elle se trouvera à côté des chiffres une fois publiés, s’ils montrent son idée.
quote-done-declined = La citation est effacée.
quote-done-other = Rien n’a été changé : quelqu’un d’autre a décidé avant vous, ou la personne l’a reprise.
quote-same-person = Vous avez proposé cette citation : une autre personne de l’équipe de lecture doit la vérifier.
quote-no-key = Vous n’avez pas de clé pour ce qui est remis au comité. Un autre membre du comité en a une.
quotes-panel-lead = De courts morceaux de ce que des personnes ont écrit, avec leur accord. Deux personnes de l’équipe de lecture ont vérifié que rien n’y montre de qui il s’agit. Vous voyez ce que tout le monde verrait.
quotes-panel-none = Aucune citation n’attend le comité.
quote-approve-happens = Une citation approuvée est publiée avec les chiffres, sous son idée, si les chiffres montrent combien de personnes ont eu cette idée. Sinon elle n’est pas montrée. Une citation refusée est effacée.
quote-approve-whom = Toutes les personnes qui lisent les résultats.
quote-approve-undo = Non. Mais la personne qui a écrit peut la reprendre n’importe quel jour, et elle disparaît alors de la page.
quote-approve = L’approuver
## Helping to answer
assist-title = Aider quelqu’un à participer
assist-lead = Vous lisez à voix haute ou vous recopiez. C’est la personne qui décide. Rien de ce qui est gardé ne dit qui a aidé.
assist-begin-one = Commencer avec une personne, ou un formulaire
assist-happens = Les pages que voient les personnes viennent l’une après l’autre, avec une ligne pour vous sur chacune. Le total des saisies du jour augmente de un.
assist-whom = La personne à côté de vous, ou celle qui a rempli le formulaire. Ses réponses comptent comme celles de tout le monde.
assist-undo = Avant l’envoi, si vous quittez la page, rien n’est gardé. Après l’envoi, seul le code de la personne permet de retirer les réponses.
assist-how = Comment aidez-vous ?
assist-interpreter = Comme interprète, vers une autre langue
assist-aloud = En lisant à voix haute et en écrivant, dans la langue de la personne
assist-from-paper = À partir d’un formulaire papier
assist-language = Langue des pages
assist-language-hint = Un formulaire papier apparaît dans la langue où il est imprimé, quel que soit votre choix ici.
assist-code = Code de la carte, ou numéro du formulaire
assist-code-hint = C’est la personne qui tire la carte. N’en choisissez pas une à sa place.
assist-begin = Commencer
assist-before = Avant de commencer
assist-before-1 = Installez-vous là où personne d’autre ne voit ni n’entend, et demandez si c’est un bon moment.
assist-before-2 = Dites d’abord : « Vous pouvez demander l’aide de quelqu’un d’autre. Vous n’avez pas à dire pourquoi. » Si la personne préfère une femme ou un homme, arrangez cela de vive voix ; ce n’est écrit nulle part.
assist-before-3 = Dites ce qui devrait être transmis, avant que la personne vous raconte quoi que ce soit.
assist-before-4 = Aidez à comprendre. Ne répondez jamais à la place de la personne, même quand elle hésite.
assist-before-5 = Ne gardez pas de notes. Fermez la page entre deux personnes.
assist-days = Vos journées
assist-no-days = Rien pour le moment. Seuls des totaux par jour sont gardés, et aucune heure.
assist-with-people = { $count ->
    [one] 1 avec une personne
    [many] { $count } avec des personnes
   *[other] { $count } avec des personnes
}
assist-forms = { $count ->
    [one] 1 formulaire, pas encore détruit
    [many] { $count } de formulaires (déjà détruits : { $shredded })
   *[other] { $count } formulaires (déjà détruits : { $shredded })
}
assist-form-shredded = 1 formulaire, détruit
assist-days-text = Ce sont les saisies commencées. Les formulaires sont recopiés dans les 7 jours, puis détruits à la machine.
assist-shredded-of = Formulaires du { $day } que vous avez détruits
assist-shred = Noter qu’ils sont détruits
assist-done-promised = C’est noté. Vous pouvez aider maintenant.
assist-done-shredded = C’est noté.
assist-rests = La consultation est en pause aujourd’hui. Revenez un autre jour, s’il vous plaît.
assist-not-open = La consultation n’est pas encore ouverte.
assist-over = La consultation ne reçoit plus de réponses. Les formulaires qui n’ont pas été recopiés sont détruits à la machine.
assist-no-answers = La consultation ne reçoit pas de réponses maintenant.
assist-character = Un caractère semble faux. Regardez encore chaque groupe, s’il vous plaît.
assist-which-language = Choisissez la langue des pages.
assist-not-ours = Ce n’est pas une carte de cette consultation.
assist-own-group = Vous avez imprimé cette carte : elle est donc pour votre propre groupe. Demandez à quelqu’un d’autre de l’accompagnement d’aider cette personne.
assist-paper-number = C’est le numéro d’un formulaire papier. Choisissez « À partir d’un formulaire papier », ou prenez une carte si la personne est avec vous.
assist-no-paper-number = Ce n’est pas le numéro d’un formulaire papier. Choisissez comment vous aidez la personne.
assist-too-many = C’est plus que les formulaires recopiés par vous ce jour-là.
assist-as-number = Écrivez en chiffres combien de formulaires vous avez détruits.
promise-before = Avant d’aider quelqu’un
promise-lead = Les personnes vous confient ce qu’elles disent ici. Lisez ces promesses, et faites-les seulement si vous pouvez tenir chacune d’elles.
promise-give = Faire cette promesse
promise-happens = Il est noté que vous avez fait cette promesse, et quel jour. Ensuite, vous pouvez écrire les réponses des personnes qui vous le demandent.
promise-whom = Pour vous, et pour personne d’autre. Votre nom n’est pas dit aux personnes que vous aidez.
promise-undo = Vous pouvez demander à tout moment à l’administration de vous retirer ce rôle. Ce que vous avez entendu reste confidentiel.
promise-sure = Je promets tout cela.
promise-changed = La promesse a changé. Relisez-la, s’il vous plaît.

## Cards and paper forms
batches-made = Lots déjà faits
batches-none = Aucun pour le moment.
batch = Lot
batch-day = Fait le
batch-name = Un nom pour ce lot
batch-name-hint = Seule l’équipe le voit. Pas de noms de personnes.
handing-out = Les distribuer
print-no-copies = Ne gardez pas cette page dans un fichier, et n’imprimez pas sur une machine qui garde des copies.
print-done = C’est imprimé
cards-lead = Une carte permet à une personne de répondre une fois. Elle ne nomme personne, n’a pas de numéro, et personne ne peut voir si elle a servi, pas même vous.
cards-handing-1 = Mélangez, et laissez les personnes tirer une carte sans regarder.
cards-handing-2 = Ne donnez jamais une carte dont vous connaissez le code à une personne que vous connaissez.
cards-handing-3 = Ne tenez pas de liste et n’écrivez pas de noms. Une personne qui dit non ne prend pas de carte, ou en prend une et la laisse.
cards-handing-4 = Prenez plus de cartes qu’il n’y a de personnes, pour que personne ne puisse compter.
cards-new = Nouvelles cartes
cards-happens = De nouveaux codes sont tirés et montrés une seule fois, sur une feuille à imprimer.
cards-whom = Vous voyez la feuille. Ensuite, personne ne peut retrouver un code.
cards-undo = Imprimez la feuille quand vous la voyez. Si quelque chose se passe mal, faites de nouvelles cartes et détruisez les anciennes.
cards-number = Combien de cartes
cards-number-hint = Au moins 10, avec une réserve.
cards-language = Langue des cartes
cards-language-hint = Une fois sur le site, chaque personne peut choisir n’importe quelle langue.
cards-make = Faire et montrer les cartes
cards-over = La consultation ne reçoit plus de réponses : de nouvelles cartes ne mèneraient nulle part.
cards-not-made = La consultation ne reçoit plus de réponses : aucune carte n’a été faite.
cards-sheet = Cartes à imprimer
cards-sheet-lead = { $count ->
    [one] { $count } carte pour « { $label } ». Elle ne dit rien du sujet et n’a pas de numéro.
    [many] { $count } de cartes pour « { $label } ». Elles ne disent rien du sujet, n’ont pas de numéro et ne sont dans aucun ordre.
   *[other] { $count } cartes pour « { $label } ». Elles ne disent rien du sujet, n’ont pas de numéro et ne sont dans aucun ordre.
}
cards-sheet-once = *Ces codes ne sont montrés que maintenant.* Si vous quittez cette page sans imprimer, ces cartes sont perdues et vous en faites de nouvelles. Personne ne peut retrouver un code, pas même l’administration.
cards-sheet-1 = Imprimez sur du papier ordinaire, avec la commande d’impression de votre navigateur : A4, taille normale. Seules les cartes sortent.
cards-sheet-2 = Coupez le long des pointillés et mélangez. Ne lisez pas les codes pendant que vous coupez.
today-open = *Ouvert aujourd’hui.* Les personnes qui ont une carte peuvent répondre.
today-rests = *En pause aujourd’hui.* Personne ne peut répondre pour l’instant, et chaque carte reste valable. N’envoyez personne sur la page, s’il vous plaît.
today-not-yet = *Pas encore ouvert.* Gardez les cartes sous enveloppe jusque-là, s’il vous plaît.
today-over = *Terminé.* Personne ne peut plus répondre. Détruisez les cartes qui restent, s’il vous plaît.
cards-lost = Une enveloppe est perdue
cards-lost-lead = Annulez ses cartes, pour que personne ne puisse répondre avec une carte trouvée. Le même nombre peut être imprimé de nouveau tout de suite.
cards-lost-which = Quel lot s’y trouvait
cards-lost-pick = Choisissez le lot
cards-lost-batch = { $count ->
    [one] { $label }, { $day }, { $count } carte
    [many] { $label }, { $day }, { $count } de cartes
   *[other] { $label }, { $day }, { $count } cartes
}
cards-lost-happens = Toutes les cartes de ce lot cessent de marcher, utilisées ou non. Ce qui a été envoyé avec elles reste. De nouvelles cartes, du même nombre et sous le même nom, apparaissent sur une feuille à imprimer.
cards-lost-whom = Toutes les personnes qui ont une carte de ce lot. Il en faut une autre à chaque personne à qui vous en avez donné une.
cards-lost-undo = Non. Une carte annulée ne marche plus jamais.
cards-lost-language = Langue des nouvelles cartes
cards-lost-sure = J’ai lu cela, et l’enveloppe reste introuvable.
cards-lost-again = Annuler et imprimer de nouveau
cards-lost-only = Annuler, ne rien imprimer
cards-lost-done = Les cartes de ce lot sont annulées.
cards-try = Essayer vous-même
cards-try-lead = Avec cette carte d’essai, vous pouvez faire tout le chemin, comme les personnes le font. Rien n’est envoyé, et rien n’en est gardé.
cards-try-card = Carte d’essai, à ne donner à personne
cards-try-go = Ouvrir la première page
cards-try-1 = À partir du code, chaque page dit que c’est un essai.
cards-try-2 = Elle marche autant de fois que vous voulez, aujourd’hui et demain.
cards-try-3 = Ce qu’une personne écrit avec elle est perdu pour cette personne. Ne l’imprimez donc jamais et ne la distribuez jamais.
cards-try-4 = Le code pour revenir, que vous voyez vers la fin, n’ouvre rien.
cards-try-later = L’essai est possible tant que c’est ouvert.
say = Que dire, et que ne pas dire
say-lead = Pour toute personne qui distribue des cartes. Le mieux est de dire peu, et de dire vrai.
say-print = Imprimez cette page avec la commande d’impression du navigateur. Elle tient sur une feuille et ne nomme pas le sujet.
say-this = Dites
say-1 = « Vous pouvez dire non. Rien ne change pour vous. »
say-2 = « Personne ne demandera ce qui vous est arrivé. »
say-3 = « Vous n’avez pas à donner votre nom. »
say-4 = « Vous pouvez laisser n’importe quelle question, et arrêter à tout moment. »
say-5 = « À la fin, il y a un code. Avec lui, vous pouvez reprendre ce que vous avez envoyé. Vous pouvez aussi participer sans code. »
say-6 = « Toute personne qui regarde votre téléphone peut voir que vous étiez sur la page. »
say-not = Ne dites pas
say-not-1 = Que personne ne pourra jamais le savoir. Personne ne peut le promettre. Dites ce que dit la première page, et rien de plus.
say-not-2 = Que quelque chose changera sûrement, ou que participer apporte de l’aide ou de l’argent.
say-not-3 = Ce que vous répondriez, ou ce que d’autres ont dit.
say-not-4 = De quoi il s’agit, là où d’autres peuvent entendre.
say-if = S’il se passe quelque chose
say-if-1 = Une carte ne marche pas : donnez-en une autre, et ne demandez pas pourquoi.
say-if-2 = La page est en pause : la carte reste valable. Revenez un autre jour.
say-if-3 = Une enveloppe est perdue : faites annuler ses cartes le jour même.
say-if-4 = Une personne ne va pas bien : arrêtez. Sur chaque page, « Soutien » montre où trouver de l’aide.
say-if-5 = Quelqu’un demande si une carte a été utilisée, ou ce qui a été dit : personne ne peut le voir, pas même vous.
papers-lead = Un livret avec les mêmes textes et les mêmes questions que les pages, pour les personnes qui préfèrent écrire à la main. Il reçoit une seule fois les réponses d’une seule personne.
papers-forms = Formulaires
papers-handing-1 = Pliez chaque livret pour que seule la couverture se voie, ou mettez-le dans une enveloppe. Mélangez, et laissez les personnes en prendre un sans regarder.
papers-handing-2 = N’écrivez pas de noms et ne tenez pas de liste. Un livret qui revient vide est détruit à la machine comme les autres.
papers-handing-3 = Le petit papier de la dernière page est pour la personne qui a le livret. Elle le détache avant de rendre le livret.
papers-handing-4 = Une autre personne que vous, qui a le rôle « accompagnement », recopie les livrets dans les 7 jours et les détruit à la machine.
papers-new = Nouveaux formulaires
papers-happens = De nouveaux livrets sont tirés et montrés une seule fois, pour être imprimés. Chacun a son propre numéro, et un petit papier avec un code qui permet de retirer les réponses et ne les montre jamais.
papers-whom = Vous voyez les numéros et les codes pendant que vous imprimez : ne les lisez donc pas. Avec le code d’un petit papier, personne ne peut lire de réponses, mais la personne qui l’a peut les retirer.
papers-undo = Imprimez-les quand vous les voyez. Si quelque chose se passe mal, faites-en de nouveaux et détruisez les anciens.
papers-number = Combien de formulaires
papers-number-hint = De 10 à 60.
papers-most = Écrivez un nombre de 10 à { $most }.
papers-language = Langue des formulaires
papers-language-hint = Tout le livret est dans cette langue.
papers-make = Faire et montrer les formulaires
papers-not-open = Les formulaires peuvent être imprimés une fois la consultation ouverte : d’ici là, ce qu’ils disent peut encore changer.
papers-over = La consultation ne reçoit plus de réponses : de nouveaux formulaires ne mèneraient nulle part.
papers-not-made = La consultation ne reçoit pas de réponses maintenant : aucun formulaire n’a été fait.
papers-sheet = Formulaires papier à imprimer
papers-sheet-lead = { $count ->
    [one] { $count } livret pour « { $label } ». La couverture ne dit rien du sujet.
    [many] { $count } de livrets pour « { $label } ». La couverture ne dit rien du sujet. Ils ne sont dans aucun ordre.
   *[other] { $count } livrets pour « { $label } ». La couverture ne dit rien du sujet. Ils ne sont dans aucun ordre.
}
papers-sheet-once = *Ces livrets ne sont montrés que maintenant.* Si vous quittez cette page sans imprimer, ils sont perdus et vous en faites de nouveaux. Personne ne peut retrouver un numéro ou un code, pas même l’administration.
papers-sheet-1 = Imprimez avec la commande d’impression de votre navigateur : A4, taille normale, chaque livret agrafé. Seuls les livrets sortent.
papers-sheet-2 = Ne lisez pas les codes des petits papiers. Avec eux, personne ne peut lire de réponses, mais des réponses pourraient être retirées.

## Complaints
complaints-lead = Elles sont écrites sans nom. La réception de chacune est confirmée dans les 30 jours, et chacune reçoit une réponse. Seules les personnes responsables des réponses peuvent les ouvrir, et la personne qui en a écrit une, avec son code.
complaints-overdue = { $count ->
    [one] Une réclamation est en retard.
    [many] { $count } de réclamations sont en retard.
   *[other] { $count } réclamations sont en retard.
}
complaints-overdue-text = Confirmez d’abord la réception ; la réponse peut suivre.
complaints-waiting = En attente de réponse
complaints-none = Aucune réclamation n’attend.
complaints-closed = Fermées
complaints-note = Ouvrir une réclamation ne change rien, et la personne ne voit pas que vous l’avez ouverte. Une réclamation qui a été retirée n’est plus dans cette liste.
complaint-came = Arrivée le { $day }
complaint-overdue = En retard
complaint-open = L’ouvrir
complaint-which = (arrivée le { $day } : { $state })
complaint-not-yet = Réception pas encore confirmée
complaint-waits-reply = Attend sa réponse
complaint-to-acknowledge = Réception à confirmer au plus tard le { $day } : { $left }.
complaint-acknowledged = Réception confirmée le { $day }.
complaint-closed = Réception confirmée le { $day }, fermée le { $closed }.
complaint-days-left = { $count ->
    [0] c’est le dernier jour
    [one] il reste un jour
    [many] il reste { $count } de jours
   *[other] il reste { $count } jours
}
complaint-days-over = { $count ->
    [one] en retard depuis hier
    [many] en retard depuis { $count } de jours
   *[other] en retard depuis { $count } jours
}
complaint-alert-overdue = { $count ->
    [one] Une réclamation est en retard : personne n’en a confirmé la réception dans les 30 jours.
    [many] { $count } de réclamations sont en retard : personne n’en a confirmé la réception dans les 30 jours.
   *[other] { $count } réclamations sont en retard : personne n’en a confirmé la réception dans les 30 jours.
}
complaint-alert-new = { $count ->
    [one] Une réclamation attend que sa réception soit confirmée : { $left }.
    [many] { $count } de réclamations attendent que leur réception soit confirmée. Pour la première : { $left }.
   *[other] { $count } réclamations attendent que leur réception soit confirmée. Pour la première : { $left }.
}
complaint-alert-open = { $count ->
    [one] Une réclamation attend sa réponse.
    [many] { $count } de réclamations attendent leur réponse.
   *[other] { $count } réclamations attendent leur réponse.
}
complaint-done-acknowledged = La réception est confirmée. La personne qui a écrit la réclamation peut le voir maintenant.
complaint-done-closed = La réclamation est fermée. La personne qui l’a écrite peut lire la réponse maintenant.
complaint-taken-back = La personne qui a écrit cette réclamation l’a retirée. Il n’en reste rien ici.
complaint-another-first = Une autre personne responsable des réponses l’a fait avant vous. Rien de ce que vous avez écrit n’a été envoyé.
complaint-one = Une réclamation
complaint-way-back = Réclamations, { $name }
complaint-due = Personne n’en a encore confirmé la réception. Cela doit être fait au plus tard le { $day } : { $left }.
complaint-came-on = Arrivée le
complaint-acknowledged-on = Réception confirmée le
complaint-acknowledge-by = Réception à confirmer au plus tard le
complaint-closed-on = Fermée le
complaint-wrote = Ce que la personne a écrit
complaint-reply-given = La réponse
complaint-answer = Répondre et fermer
complaint-outcome = Issue
complaint-reply = Réponse
complaint-reply-hint = Dans la langue de la réclamation, en phrases courtes et simples : ce que vous avez trouvé, ce qui a été fait ou le sera, et à qui d’autre la personne peut s’adresser. Pas de noms, pas de codes. Au plus 2 000 caractères.
complaint-close-happens = L’issue et votre réponse sont scellées dans la réclamation, et elle est fermée aujourd’hui. Cela en confirme aussi la réception.
complaint-close-whom = La personne qui l’a écrite lit les deux avec son code, et les autres responsables des réponses le peuvent aussi. Personne d’autre, et aucun courriel n’est envoyé.
complaint-close-undo = Non. La personne peut lire la réponse un instant plus tard. Si vous hésitez, faites-la donc lire d’abord par une autre personne responsable des réponses.
complaint-send = Envoyer la réponse et fermer
complaint-about = À propos de cette réclamation
complaint-days = Dates
complaint-acknowledge = Confirmer la réception
complaint-acknowledge-happens = La date d’aujourd’hui est notée : c’est le jour où vous avez dit que la réclamation est bien arrivée.
complaint-acknowledge-whom = La personne qui l’a écrite le voit avec son code. Votre nom n’est pas montré.
complaint-acknowledge-undo = Non. Mais cela ne promet rien d’autre qu’une réponse.
complaint-whose = Personne ne peut dire qui a écrit ceci. N’essayez pas de le savoir, s’il vous plaît, et ne cherchez pas les réponses de la personne : la réclamation n’est liée à aucune.
outcome-upheld = Fondée
outcome-partly-upheld = Fondée en partie
outcome-not-upheld = Pas fondée
outcome-elsewhere = Ne concerne pas cette consultation

## Concerns
concerns = Signalements
concerns-lead-reads = Ce que l’équipe de lecture a signalé quand un texte montrait que quelqu’un est peut-être en danger. Les notes ne s’ouvrent que pour l’équipe de lecture.
concerns-lead = Ce que l’équipe de lecture a signalé quand un texte montrait que quelqu’un est peut-être en danger. Vous voyez de quoi il s’agit, et les jours ; les notes sont pour l’équipe de lecture seulement.
concerns-route = La marche à suivre pour cette consultation
concerns-route-reads = C’est vous qui la suivez : rien n’est envoyé d’ici.
concerns-route-text = C’est l’équipe de lecture qui la suit. Assurez-vous que la personne qu’il faut prévenir peut être jointe, et posez la question à l’équipe de lecture si un signalement reste ouvert.
concerns-none = Il n’y a aucun signalement.
concern-raised = Fait le { $day }
concern-closed = Fermé le { $day }
concern-open = Ouvert
concern-close = Le fermer
concern-which = ({ $kind }, fait le { $day })
concern-close-happens = Il est montré comme fermé aujourd’hui. La note reste, scellée.
concern-close-whom = L’équipe de lecture et les responsables des réponses de cette consultation.
concern-close-undo = Non. Si quelque chose de nouveau apparaît, faites un autre signalement.
concern-close-now = La marche à suivre a été suivie : fermer
concern-done-raised = Le signalement est gardé. Si vous n’avez pas encore suivi la marche à suivre, faites-le maintenant.
concern-done-raised-desk = Le signalement est gardé. Si vous n’avez pas encore suivi la marche à suivre, faites-le maintenant. Le texte est toujours là.
concern-done-closed = Le signalement est fermé. La note reste scellée, et l’équipe de lecture peut toujours l’ouvrir.
concern-done-other = Rien n’a été changé : quelqu’un l’a fermé avant vous.
concern-no-key = Vous n’avez pas de clé pour les notes. Une autre personne de l’équipe de lecture en a une.
concern-not-read = Rien n’a été gardé : rien n’a encore été lu ici.
concern-child = Enfant en danger
concern-threat = Menace immédiate
concern-aid-worker = Abus par une personne qui apporte l’aide
concern-one = Un signalement
concern-heading = Faire un signalement de protection
concern-lead = Suivez d’abord la marche à suivre, si quelqu’un est peut-être en danger maintenant. Cette page n’envoie rien à personne : elle garde une trace de ce que vous avez fait.
concern-route-text = C’est ce que le texte d’information a dit à toutes les personnes qui ont répondu. Ne transmettez que ce qui est nécessaire.
concern-kind = Que montre le texte ?
concern-note = Ce que vous avez transmis, et à qui
concern-note-hint = Jusqu’à 1 000 caractères, pour l’équipe de lecture seulement. N’y mettez pas ce que la personne a écrit, ni aucun nom qui n’est pas nécessaire.
concern-text = Le texte. Rien n’en est copié.
concern-happens = Ce que montre le texte, la date d’aujourd’hui et votre note sont gardés ; la note est scellée pour la clé de l’équipe de lecture. Rien ne dit de qui était le texte, ni lequel c’était.
concern-whom = L’équipe de lecture peut ouvrir la note. Les responsables des réponses voient qu’il y a un signalement, de quoi il s’agit et depuis quand. Personne d’autre ne le voit, et la personne qui a écrit n’en sait rien.
concern-undo = Non. Un signalement n’est jamais enlevé. Une personne de l’équipe de lecture le ferme une fois que la marche à suivre a été suivie.
concern-keep = Garder le signalement, et revenir au texte
concern-keep-nothing = Ne rien garder et lire un autre texte
concern-unread = Celui-ci retourne parmi les textes qui ne sont pas lus.

## The audit log
audit-lead = Ce que l’équipe a fait, qui l’a fait, et pendant quelle heure. Rien de ce que font les personnes qui participent n’y figure.
audit-choose = Choisir ce qu’on voit
audit-asked = Ce que vous avez demandé, du plus récent au plus ancien
audit-all = Toutes les entrées, de la plus récente à la plus ancienne
audit-left-out = Une partie de votre demande n’a pas pu être comprise et a été laissée de côté.
audit-none-fits = Aucune entrée ne correspond. Demandez plus de jours ou d’autres personnes.
audit-none = Il n’y a pas encore d’entrée.
audit-more = Autres entrées
audit-newest = Entrées les plus récentes
audit-older = Entrées plus anciennes
audit-what = Quoi
audit-everything = Tout
audit-who = Qui
audit-everyone = Tout le monde
audit-from = À partir de ce jour
audit-to = Jusqu’à ce jour
audit-show = Montrer
audit-show-everything = Tout montrer
audit-about = À propos de ce journal
audit-about-whom = Vous voyez ce qui a été fait dans cette consultation, et ce que les personnes de votre organisation ont fait en dehors de toute consultation, comme se connecter.
audit-about-times = Les heures sont en temps universel (UTC). Une entrée est gardée 24 mois. Si une entrée a été changée ou enlevée, cela se voit : la personne qui s’occupe du serveur le vérifie avec *linden audit verify*.
audit-when = { $day }, de { $from } h à { $to } h
audit-this-entry = Cette entrée
audit-not-readable = ne peut pas être lue : elle a été changée.
audit-who-service = Le service lui-même
audit-who-on-command-line = Quelqu’un, sur la ligne de commande,
audit-who-unknown = Quelqu’un
audit-who-of-another = Une personne d’une autre organisation
audit-of-another = une personne d’une autre organisation
audit-on-command-line = { $who }, sur la ligne de commande,
audit-kind-invitation-accepted = Invitation acceptée
audit-kind-signed-in = Connexion ouverte
audit-kind-sign-in-refused = Connexion refusée
audit-kind-more-sign-ins-refused = Connexion refusée, de nombreuses fois
audit-kind-signed-out = Connexion fermée
audit-kind-refused = Accès refusé
audit-kind-more-refused = Accès refusé, de nombreuses fois
audit-kind-imported = Consultation apportée
audit-kind-imported-again = Nouvelle version apportée
audit-kind-exported = Copie de la consultation prise
audit-kind-services-changed = Services de soutien modifiés
audit-kind-sent-to-panel = Envoyé au comité
audit-kind-keys-made = Clés faites
audit-kind-key-replaced = Clé remplacée
audit-kind-key-continued = Remplacement d’une clé continué
audit-kind-key-ended = Remplacement d’une clé terminé
audit-kind-account-ended = Compte fermé
audit-kind-paused = Mise en pause
audit-kind-resumed = Reprise après une pause
audit-kind-closed = Fermeture
audit-kind-analysis-started = Lecture terminée
audit-kind-cards-printed = Cartes imprimées
audit-kind-cards-voided = Cartes d’une enveloppe perdue annulées
audit-kind-papers-printed = Formulaires papier imprimés
audit-kind-promise-given = Promesse faite
audit-kind-independence-answered = Qui demande : réponse donnée
audit-kind-terms-accepted = Conditions acceptées
audit-kind-forms-destroyed = Formulaires papier détruits
audit-kind-texts-read = Textes lus
audit-kind-theme-written = Idée principale écrite
audit-kind-texts-checked = Textes vérifiés
audit-kind-quote-proposed = Citation proposée
audit-kind-quote-declined = Citation refusée
audit-kind-feelings-looked = Regard sur la façon dont participer est vécu
audit-kind-complaint-opened = Réclamation lue
audit-kind-complaint-acknowledged = Réception d’une réclamation confirmée
audit-kind-complaint-closed = Réclamation fermée
audit-kind-concern-raised = Signalement fait
audit-kind-concern-closed = Signalement fermé
audit-kind-purged = Tout effacé
audit-kind-key-destroyed = Clé détruite
audit-kind-erasing-run = Effacement lancé à la main
audit-kind-backed-up = Sauvegarde faite
audit-kind-restored = Sauvegarde remise en place
audit-kind-organisation-renamed = Organisation renommée
audit-kind-organisation-ended = Organisation fermée
audit-kind-machine-forgotten = Machine oubliée
audit-kind-first-account-made = Organisation mise en place
audit-kind-invited = Invitation
audit-kind-invited-again = Nouvelle invitation
audit-kind-role-given = Rôle donné
audit-kind-role-taken = Rôle retiré
audit-kind-approved = Approbation
audit-kind-release-built = Publication préparée
audit-kind-release-without = Publication préparée, avec quelque chose en moins
audit-kind-helped = Aide pour participer
audit-kind-erased = Anciennes entrées effacées
audit-kind-other = Autre chose
audit-invitation-accepted = a accepté l’invitation et choisi un mot de passe.
audit-signed-in = a ouvert une connexion.
audit-sign-in-refused = a essayé de se connecter, mais l’adresse et le mot de passe ne correspondaient pas.
audit-more-sign-ins-refused = a essayé de se connecter pendant cette heure plus souvent que ce qui est noté un par un. Aucun essai n’a réussi.
audit-signed-out = a fermé sa connexion.
audit-more-refused = a demandé pendant cette heure, plus souvent que ce qui est noté un par un, ce qui n’est pas de son ressort.
audit-imported = a apporté cette consultation.
audit-imported-again = a apporté une nouvelle version de cette consultation.
audit-exported = a pris une copie des textes et des questions de la consultation.
audit-services-changed = a modifié les services de soutien, ou noté qu’ils ont été vérifiés.
audit-sent-to-panel = a envoyé le projet au comité.
audit-keys-made = a fait les clés.
audit-key-replaced = a mis en service une nouvelle clé, numéro { $number }. Empreinte : { $hash }.
audit-key-continued = a continué le remplacement d’une clé par le numéro { $number }. Empreinte : { $hash }.
audit-key-ended = a tout fait passer sous la clé numéro { $number } ; les précédentes ne servent plus. Empreinte : { $hash }.
audit-account-ended = a fermé le compte de { $name }.
audit-paused = a mis en pause : plus aucune nouvelle réponse n’est reçue.
audit-resumed = a repris : de nouvelles réponses sont reçues.
audit-closed = a fermé la consultation.
audit-analysis-started = a terminé la lecture.
audit-cards-printed = a imprimé un lot de cartes.
audit-cards-voided = a annulé les cartes d’une enveloppe perdue.
audit-papers-printed = a imprimé un lot de formulaires papier.
audit-promise-given = a fait la promesse de confidentialité.
audit-independence-answered = a dit qui demande et qui garde ce que les gens envoient.
audit-terms-accepted = a accepté les conditions pour lire les résultats.
audit-forms-destroyed = a noté que des formulaires papier ont été détruits.
audit-texts-read = a lu des textes pendant cette heure.
audit-texts-checked = a regardé, comme deuxième personne, ce qui est caché de textes pour le comité pendant cette heure.
audit-theme-written = a ajouté ou renommé une idée principale.
audit-quote-proposed = a proposé une citation.
audit-quote-declined = a dit non à une citation, qui est effacée.
audit-feelings-looked = a fait regarder, en ouvrant une connexion, les réponses de la semaine sur la façon dont participer est vécu.
audit-complaint-opened = a ouvert et lu une réclamation.
audit-complaint-acknowledged = a confirmé la réception d’une réclamation.
audit-complaint-closed = a répondu à une réclamation et l’a fermée.
audit-concern-raised = a fait un signalement de protection.
audit-concern-closed = a fermé un signalement de protection.
audit-purged = a effacé tout ce que les personnes ont envoyé dans cette consultation.
audit-key-destroyed = a détruit la clé de cette consultation sur une machine.
audit-erasing-run = a fait effacer tout ce qui devait l’être.
audit-backed-up = a fait une sauvegarde.
audit-restored = a remis en place une sauvegarde. Les entrées d’après ce jour-là ne sont pas ici.
audit-organisation-renamed = a donné un autre nom à l’organisation.
audit-organisation-ended = a fermé l’organisation, avec tous ses comptes.
audit-machine-forgotten = a déclaré qu’une machine qui détenait des clés est perdue pour de bon. Elle n’est plus comptée. Son numéro commence par { $number }.
audit-first-account-made = a mis en place l’organisation, avec { $name } pour l’administrer.
audit-invited = a invité { $name }.
audit-invited-again = a invité de nouveau { $name }. Le code d’avant ne marche plus.
audit-role-given = a donné à { $name } le rôle « { $role } ».
audit-role-taken = a retiré à { $name } le rôle « { $role } ».
audit-approved-questions = a approuvé les questions, leur formulation et les personnes. Empreinte : { $hash }.
audit-approved-language = a approuvé une langue. Empreinte : { $hash }.
audit-approved-open = a approuvé l’ouverture, et ainsi ouvert. Empreinte : { $hash }.
audit-approved-replace-key = a mis en service une nouvelle clé. Empreinte : { $hash }.
audit-approved-check = a signé la vérification de la publication. Empreinte : { $hash }.
audit-approved-publish = a approuvé la publication, et ainsi publié. Empreinte : { $hash }.
audit-approved-check-quote = a confirmé, comme deuxième personne, qu’une citation ne montre personne. Empreinte : { $hash }.
audit-approved-approve-quote = a approuvé une citation. Empreinte : { $hash }.
audit-approved-dissent = a fait paraître la publication sans l’accord du comité. Empreinte : { $hash }.
audit-approved-hold = a signé pour tout conserver. Empreinte : { $hash }.
audit-approved-end-hold = a signé pour mettre fin à la conservation. Empreinte : { $hash }.
audit-approved-erase-early = a signé pour tout effacer plus tôt. Empreinte : { $hash }.
audit-approved-kit-destroyed = a attesté que la pochette des clés est détruite. Empreinte : { $hash }.
audit-release-built = a préparé la publication qui a l’empreinte { $hash }.
audit-release-without = a préparé la publication qui a l’empreinte { $hash }, sans ce que l’attaque de Linden avait nommé.
audit-helped = a saisi des réponses pour d’autres personnes le { $day }.
audit-refused-first-page = a demandé la première page de la consultation, et l’accès a été refusé.
audit-refused-page-here = a demandé la page { $path } de la consultation, et l’accès a été refusé.
audit-refused-form-here = a envoyé le formulaire { $path } de la consultation, et l’accès a été refusé.
audit-refused-page = a demandé la page { $path }, et l’accès a été refusé.
audit-refused-form = a envoyé le formulaire { $path }, et l’accès a été refusé.
audit-refused-command = a demandé sur la ligne de commande ce qui n’est pas de son ressort, et cela a été refusé.
audit-erased = a effacé les entrées jusqu’au numéro { $number } : leurs 24 mois étaient passés.
## Two factors
password-is-new = *Votre nouveau mot de passe est enregistré.* Votre clé et ce qu’elle ouvre sont gardés. Connectez-vous avec lui maintenant.
lost-password = Je ne peux pas me connecter
code-now = Le code de votre application
code-now-text = Votre mot de passe est juste. Ouvrez votre application d’authentification et écrivez les six chiffres qu’elle montre pour Linden.
code-refused = Ce n’est pas le code de maintenant
code-refused-text = Chaque code marche une fois, pendant une minute environ. Attendez le suivant et écrivez-le aussitôt.
code-lost = J’ai perdu mon application ou mon téléphone
code-lost-text = Demandez un code à usage unique à l’administration de votre organisation. Vous choisissez alors un nouveau mot de passe et une nouvelle application ou clé d’accès. Comme elles sont perdues, ce que seule votre clé pouvait ouvrir est perdu pour vous ; les collègues du même rôle gardent leur accès.
fault-six-numbers = Ce n’est pas le code de maintenant. Écrivez les six chiffres que votre application montre en ce moment.
set-up = Préparez votre second facteur
set-up-lead = Un mot de passe seul ne suffit pas ici, à cause de ce qu’il ouvre. Une application sur votre téléphone ou votre ordinateur montre six chiffres qui changent chaque demi-minute ; vous les écrivez après votre mot de passe.
set-up-app = Ouvrez une application d’authentification. Toute application pour les codes « TOTP » convient ; les gestionnaires de mots de passe en ont une aussi. Il ne faut ni numéro de téléphone ni réseau.
set-up-scan = Lisez le carré avec elle, ou tapez les lettres ci-dessous.
set-up-first = Écrivez les six chiffres qu’elle montre.
set-up-square = Le code carré pour votre application d’authentification. Les lettres ci-dessous disent la même chose.
set-up-type = Si vous ne pouvez pas lire le carré, tapez ces lettres dans l’application :
set-up-kind = Type : selon l’heure, six chiffres, 30 secondes, SHA-1.
set-up-code = Les six chiffres que votre application montre maintenant
set-up-go-on = Continuer
set-up-happens = À partir de maintenant, vous vous connectez avec votre mot de passe et un code de cette application.
set-up-whom = Vous seulement. Personne d’autre ne peut le voir ni le retrouver.
set-up-undo = Vous pouvez changer d’application à tout moment, sur la page de votre compte.
set-up-again-happens = Les codes de cette application comptent à partir de maintenant, et ceux de la précédente ne comptent plus. Partout ailleurs, votre connexion est fermée.
set-up-again-undo = Vous pouvez changer encore à tout moment.
recovery-code = Imprimez votre code de secours
recovery-lead = Si un jour vous perdez votre mot de passe, ce code ouvre de nouveau votre clé. Rien d’autre ne le fait.
recovery-once = *Il n’est montré que maintenant.* Il n’est gardé nulle part. Si vous ouvrez cette page encore une fois, un autre code est montré.
recovery-print = Imprimez cette page, ou écrivez le code à la main. Ne le gardez ni en photo ni dans un fichier.
recovery-keep = Gardez-le avec vos papiers importants, loin de votre téléphone et de votre ordinateur.
recovery-needs = Il n’ouvre rien tout seul : il faut aussi un code à usage unique de l’administration ou un lien reçu par courriel, et votre application ou votre clé d’accès.
recovery-happens = Votre clé est enveloppée une seconde fois, pour que ce code puisse l’ouvrir.
recovery-undo = Vous pouvez faire un nouveau code à tout moment. Le précédent n’ouvre alors plus rien.
recovery-again-undo = Le code précédent n’ouvre plus rien à partir de maintenant. Détruisez ce papier.
recovery-printed = Le code est sur papier, et je peux lire chaque lettre.
fault-not-printed = Imprimez le code ou écrivez-le, puis cochez la case.
recover = Un nouveau mot de passe
recover-lead = Si vous avez perdu votre mot de passe, vous pouvez en choisir un nouveau et garder votre clé. Il faut trois choses : un code à usage unique de l’administration ou un lien reçu par courriel, votre code de secours sur papier, et votre application d’authentification ou votre clé d’accès.
recover-without = Sans le code de secours, ou sans application ni clé d’accès, vous pouvez revenir avec le code à usage unique, mais avec une nouvelle clé : [utilisez-le comme une invitation]. Ce que votre ancienne clé ouvrait est alors perdu pour vous.
recover-refused = Cela ne va pas ensemble
recover-refused-text = Vérifiez le code à usage unique, le code de secours et les six chiffres. Rien n’a été changé, et aucun code n’est usé. Un lien reçu par courriel marche pendant une demi-heure.
recover-happens = Votre nouveau mot de passe compte ; votre clé et ce qu’elle ouvre sont gardés. Votre connexion est fermée partout.
recover-undo = Non. Le code à usage unique est usé, et vous imprimez un nouveau code de secours à la prochaine connexion.
recover-set = Enregistrer le nouveau mot de passe
one-time-code = Le code à usage unique
one-time-code-hint = De l’administration de votre organisation, ou l’adresse reçue par courriel.
recovery-code-yours = Votre code de secours
recovery-code-hint = Sur votre papier : onze groupes de trois. Majuscules ou minuscules, avec ou sans espaces.
new-password = Un nouveau mot de passe
new-password-hint = Au moins 15 caractères, exactement comme vous les tapez.
new-password-again = Le même mot de passe encore une fois
fault-one-time-code = Écrivez le code à usage unique.
fault-recovery-code = Écrivez votre code de secours.
anew-lost = *Ce compte a déjà une clé.* Si vous continuez, une nouvelle clé est faite. Tout ce qui était confié à l’ancienne est perdu pour vous ; second facteur et code de secours sont à refaire. Les collègues du même rôle gardent leur accès.
anew-recover = Si vous avez votre code de secours et votre application d’authentification, [gardez plutôt votre clé].
anew-sure = Je sais que ce que seule mon ancienne clé pouvait ouvrir est perdu pour moi.
lost-code-make = Mot de passe perdu : nouveau code
lost-code-text = Un code à usage unique pour un mot de passe perdu ne change rien tant qu’il n’est pas utilisé. Avec le code de secours et l’application, la clé est gardée. Sans eux, une nouvelle clé est faite, et tout ce qui était confié à l’ancienne est perdu.
lost-code-made = Avec le code de secours, il s’écrit ici, et la clé est gardée :
confirm = Est-ce toujours vous ?
confirm-lead = Ce que vous allez faire compte : un code est donc demandé encore une fois. Ce que vous avez écrit est gardé, et rien n’est encore fait.
confirm-hint = Un code marche une fois : si vous venez d’utiliser celui de l’écran, attendez le suivant.
confirm-go-on = Continuer
confirm-leave = Ne pas le faire
wait-a-while = Un peu de patience
wait-seconds = { $count ->
    [one] Plusieurs essais n’allaient pas. Le suivant est possible dans { $count } seconde.
    [many] Plusieurs essais n’allaient pas. Le suivant est possible dans { $count } de secondes.
   *[other] Plusieurs essais n’allaient pas. Le suivant est possible dans { $count } secondes.
}
wait-minutes = { $count ->
    [one] Plusieurs essais n’allaient pas. Le suivant est possible dans { $count } minute.
    [many] Plusieurs essais n’allaient pas. Le suivant est possible dans { $count } de minutes.
   *[other] Plusieurs essais n’allaient pas. Le suivant est possible dans { $count } minutes.
}
wait-why = Personne ne reste dehors pour toujours. Dans un navigateur que vous avez déjà utilisé ici, les essais des autres ne comptent pas contre vous.
try-again = Essayer encore
second-factor = Votre second facteur
second-factor-text = Vous vous connectez avec votre mot de passe et l’un de ceux-ci :
second-factor-change = Changer d’application
recovery-code-text = Votre code de secours est sur papier. S’il est perdu, ou si quelqu’un a pu le voir, faites-en un nouveau.
recovery-code-new = Faire un nouveau code de secours
done-second-factor = Les codes de votre nouvelle application comptent à partir de maintenant.
done-recovery-code = Le nouveau code de secours compte à partir de maintenant. Détruisez l’ancien papier.
done-sign-ins = C’est fermé. Personne ne peut continuer là-bas.
where-signed-in = Où votre compte est ouvert
where-signed-in-text = On ne connaît que le jour, ni le lieu ni l’appareil. Si une connexion n’est pas la vôtre, fermez-la et dites-le à l’administration.
sign-in-here = Ici, depuis le { $day }
sign-in-there = Dans un autre navigateur, depuis le { $day }
sign-in-end = La fermer
sign-in-end-others = Fermer toutes les autres

factor-app = Six chiffres d’une application d’authentification
factor-app-add = Ajouter une application d’authentification
factor-passkey = { $name }, une clé d’accès, depuis le { $day }
factor-remove = Retirer
factor-remove-text = Ce qui est retiré ne compte plus, et partout ailleurs votre connexion est fermée. Il en reste toujours un.
factor-last = C’est le seul que vous ayez : il reste donc. Ajoutez-en un autre avant de le retirer.
done-passkey = La clé d’accès compte à partir de maintenant.
done-factor-removed = C’est retiré. Partout ailleurs, votre connexion est fermée.

## Passkeys
passkey-add = Ajouter une clé d’accès
passkey-what = Une clé d’accès (passkey) est gardée par votre téléphone, votre ordinateur ou une petite clé à brancher. Vous la confirmez avec votre doigt, votre visage ou un code PIN, et elle ne marche qu’à cette adresse.
passkey-name = Un nom pour elle
passkey-name-hint = Pour en distinguer plusieurs : « clé bleue », « téléphone ».
passkey-make = Créer la clé d’accès
passkey-set-up = Utiliser plutôt une clé d’accès
passkey-instead = Ou bien une clé d’accès
passkey-happens = À partir de maintenant, vous pouvez donner cette clé d’accès après votre mot de passe.
passkey-whom = Vous seulement. Votre doigt ou votre visage ne quitte jamais votre appareil.
passkey-undo = Vous pouvez la retirer à tout moment, sur la page de votre compte.
passkey-back = Retour à votre compte
passkey-not-here = Les clés d’accès ne marchent pas à l’adresse où vous avez ouvert cette page. Votre application marche partout.
passkey-use = Utiliser une clé d’accès
passkey-or = Ou donnez une de vos clés d’accès :
passkey-without = Une clé d’accès a besoin d’un navigateur qui exécute le script de cette page. Sans lui, utilisez le code de l’application.
passkey-without-here = Une clé d’accès a besoin d’un navigateur qui exécute le script de cette page. Dans celui-ci, votre application marche comme avant.
passkey-without-app = Une clé d’accès a besoin d’un navigateur qui exécute le script de cette page. Ouvrez la page dans un tel navigateur.
passkey-elsewhere = Votre clé d’accès a été créée à une autre adresse de ce service, et ne marche que là.
passkey-waiting = Votre navigateur la demande maintenant.
passkey-stopped = Cela n’a pas marché, ou a été arrêté. Rien n’a été changé, et vous pouvez essayer encore.
passkey-now = Votre clé d’accès
passkey-now-text = Votre mot de passe est juste. Donnez maintenant votre clé d’accès.
passkey-refused = Cette clé d’accès n’a pas été acceptée
passkey-refused-text = La page est peut-être restée ouverte plus de cinq minutes. Essayez encore une fois.
passkey-lost = J’ai perdu ma clé d’accès
fault-passkey-name = Donnez-lui un nom de 60 caractères au plus, sur une ligne.
fault-passkey-made = La clé d’accès n’a pas été acceptée. La page est peut-être restée ouverte plus de cinq minutes. Essayez encore une fois.
confirm-lead-passkey = Ce que vous allez faire compte : votre clé d’accès est donc demandée encore une fois. Ce que vous avez écrit est gardé, et rien n’est encore fait.
recover-otp-hint = Si vous n’avez qu’une clé d’accès, laissez ce champ vide : elle est demandée ensuite.
recover-passkey = Les codes vont ensemble. Donnez maintenant votre clé d’accès, et votre nouveau mot de passe est enregistré.
recover-passkey-use = Donner la clé d’accès et enregistrer le mot de passe

## A way back by mail
return = Je ne peux pas me connecter
return-lead = Il y a un chemin de retour. Tant que vous ne l’avez pas suivi, rien ne change.
return-mail = Un lien par courriel
return-mail-text = S’il y a un compte avec votre adresse, un courriel avec un lien y est envoyé. Il marche une fois, pendant une demi-heure. Il vous faut aussi votre code de secours sur papier et votre application ou votre clé d’accès.
return-send = M’envoyer le lien
return-asked = *S’il y a un compte avec cette adresse, un courriel est en route.* Cela peut prendre quelques minutes. S’il n’arrive pas, demandez un code à usage unique à l’administration.
return-code = Un code à usage unique
return-code-text = L’administration de votre organisation peut en faire un pour vous. Si vous l’avez, [choisissez un nouveau mot de passe].

## Two factors in the audit log
audit-kind-factor-set = Deuxième facteur mis en place
audit-kind-factor-changed = Deuxième facteur changé
audit-kind-recovery-code-made = Code de secours imprimé
audit-kind-password-recovered = Mot de passe changé avec un code de secours
audit-kind-sign-ins-ended = Connexions fermées ailleurs
audit-kind-invited-anew = Code à usage unique après une perte d’accès
audit-factor-set = a mis en place un deuxième facteur et a ouvert une connexion.
audit-factor-changed = a changé de deuxième facteur.
audit-recovery-code-made = a imprimé un nouveau code de secours.
audit-password-recovered = a choisi un nouveau mot de passe avec le code de secours, et a gardé la clé.
audit-sign-ins-ended = a fermé ses connexions ailleurs.
audit-invited-anew = a fait un code à usage unique pour { $name } : mot de passe ou deuxième facteur perdu.
audit-kind-passkey-added = Clé d’accès ajoutée
audit-kind-factor-removed = Deuxième facteur retiré
audit-kind-return-asked = Retour par courriel demandé
audit-kind-more-returns-asked = D’autres retours par courriel demandés
audit-passkey-added = a ajouté une clé d’accès.
audit-factor-removed = a retiré un deuxième facteur.
audit-return-asked = a reçu un lien par courriel, comme quelqu’un l’a demandé, ou personne ne l’a reçu.
audit-more-returns-asked = Plus de liens par courriel ont été demandés pendant cette heure qu’il n’en est noté un à un.

## Donner une clé, et la pochette des clés
fault-six-words = Tapez les six mots que l’autre personne vous lit.
done-key-given = La clé est donnée. Elle sert dès la page suivante.
refused-other-words = Ce ne sont pas les six mots de la clé de cette personne. Rien n’a été donné. Demandez-lui de relire les mots sur la page de son compte. S’ils ne correspondent toujours pas, ne donnez rien et prévenez l’administration.
refused-not-waiting = Cette personne n’attend plus cette clé.
keys-waiting = Qui attend une clé
keys-give = Donner la clé
keys-give-whom = Cette personne peut désormais ouvrir tout ce que cette clé ouvre, l’ancien comme le nouveau.
keys-give-undo = L’administration peut retirer le rôle, et la clé avec lui. Ce qui a été lu entre-temps reste lu.
keys-give-how = Demandez à { $name } de vous lire les six mots de la page de son compte, en personne ou au téléphone, d’une voix que vous connaissez.
keys-give-words = Les six mots
keys-give-hint = Tapez-les comme vous les entendez. Ils ne sont pas affichés ici, afin que seule la bonne personne puisse vous les dire.
keys-give-others = Une personne qui a cette clé la donne ici, dans le rôle « { $role } ».
keys-kits = La pochette des clés
keys-kits-text = Si le disque du serveur est perdu, seul le papier rend les clés. La personne qui gère le serveur imprime la pochette en deux moitiés, la retape, et remet chaque moitié à une autre personne. Aucune page ne la montre jamais.
lacking-kit-service = La pochette des clés de ce service, sur papier. La personne qui gère le serveur l’imprime et la retape.
lacking-kit-service-typed = La pochette des clés de ce service, retapée. Elle est imprimée ; la personne qui gère le serveur la retape d’après le papier.
lacking-kit = La pochette des clés de cette consultation, sur papier. La personne qui gère le serveur l’imprime et la retape.
lacking-kit-typed = La pochette des clés de cette consultation, retapée. Elle est imprimée ; la personne qui gère le serveur la retape d’après le papier.
opening-fingerprints = Les clés que vous approuvez, en mots
opening-fingerprints-text = L’ouverture approuve exactement ces clés. Chaque personne peut vous lire ses six mots sur la page de son compte.
error-no-key = Une clé manque sur ce serveur
error-no-key-text = Cette consultation est fermée à clé ici : sa clé { $file } n’est pas sur ce serveur. La personne qui le gère la copie depuis un autre, ou la retape d’après la pochette des clés.
error-no-key-elsewhere = Rien n’a été changé. Sur un autre serveur de ce service, la page s’ouvre peut-être.
erasure-copies-gone = Aucun autre serveur connu n’a la clé.
erasure-copies = Serveurs qui ont encore la clé : { $number }. Celui qui se tait depuis le plus longtemps s’est manifesté le { $day }.
erasure-kit-printed = Nombre d’impressions de la pochette des clés : { $number }, la première le { $first }, la dernière le { $last }. Chaque papier contient la clé.
erasure-kit-never = Aucune pochette des clés de cette consultation n’a été imprimée.
erasure-complete = La clé est détruite partout : sur chaque serveur et sur papier.
erasure-not-complete = La clé n’est pas encore détruite partout.
audit-kind-key-granted = Clé donnée à quelqu’un
audit-kind-key-not-granted = Clé non donnée : autres mots
audit-kind-kit-printed = Pochette des clés imprimée
audit-kind-kit-read-back = Pochette des clés retapée
audit-key-granted = a donné la clé à { $name }, après avoir tapé ses six mots.
audit-key-not-granted = a tapé des mots qui ne sont pas ceux de la clé de { $name }. Rien n’a été donné.
audit-kit-printed = a imprimé une pochette des clés. Empreinte : { $hash }.
audit-kit-read-back = a retapé une pochette des clés. Empreinte : { $hash }.

## Ce qui manque encore avant l’ouverture
missing-count = { $count ->
    [0] Il ne manque rien : une personne responsable des réponses peut ouvrir.
    [one] Il manque { $count } chose avant l’ouverture.
    [many] Il manque { $count } de choses avant l’ouverture.
   *[other] Il manque { $count } choses avant l’ouverture.
}
missing-opened = Cette consultation est ouverte. Rien sur cette page ne peut plus manquer.
missing-yours = À faire par vous
missing-yours-none = Rien ne vous attend maintenant.
missing-others = Attend d’autres personnes
missing-time = Seulement le temps
missing-seven = Les sept personnes
missing-seven-text = Une consultation demande au moins une personne à l’administration, deux responsables des réponses, deux personnes pour la lecture et deux membres du comité : sept personnes différentes. Ainsi personne ne décide seul, et un mot de passe perdu ne perd rien.
missing-cards = Personne ici n’a encore le rôle de coordination. L’ouverture est possible sans, mais personne ne peut participer avant que des cartes soient imprimées. Un membre du comité peut avoir aussi ce rôle.
missing-standing = Où en est chaque chose
topic-people = Personnes
topic-who-asks = Qui demande
topic-panel = Approbation du comité
topic-languages = Langues
topic-keys = Paires de clés
topic-day = Le jour
topic-notice = Texte d’information
topic-notice-text = Chaque partie est écrite dans chaque langue. Un dossier sans cela n’est pas accepté.
topic-services = Services de soutien
topic-services-count = { $count ->
    [one] { $count } entrée, dans chaque langue.
    [many] { $count } d’entrées, dans chaque langue.
   *[other] { $count } entrées, dans chaque langue.
}
topic-done = Fait
topic-missing = Manque encore
seat-ready = Prête
seat-invited = Invitation pas encore acceptée
seat-no-factor = Pas encore de second facteur
seat-no-key = Pas encore de clé
apart = Qui ne peut pas être qui, et pourquoi
apart-lead = Une personne peut avoir plusieurs rôles dans une consultation, mais jamais ceux-ci ensemble.
apart-administrator = Administration avec tout autre rôle
apart-administrator-why = Qui fait les comptes et donne les rôles pourrait se donner une clé. Cela vaut aussi pour qui administre l’organisation.
apart-auditor = Audit avec tout autre rôle
apart-auditor-why = Personne ne contrôle son propre travail.
apart-keys = Responsable des réponses avec lecture
apart-keys-why = Une seule personne tiendrait les clés des chiffres et des mots, et pourrait les rapprocher.
apart-near = Coordination, accompagnement ou comité avec responsable des réponses ou lecture
apart-near-why = Qui connaît les personnes qui participent pourrait les reconnaître à ce qu’elles ont coché ou écrit.
apart-designer = Équipe du plan avec responsable des réponses, lecture ou comité
apart-designer-why = Qui écrit le projet voit seulement les résultats et ne décide rien sur les réponses.
asks = Qui demande, et qui garde ce que les gens envoient
asks-why = Quand un gouvernement ou un groupe armé demande, l’ordinateur et les responsables des réponses devraient appartenir à un organisme indépendant. Le comité approuve la réponse, et toute personne qui participe la lit dans le texte d’information.
asks-publisher = Qu’est-ce qui publie le projet ?
asks-government = Un gouvernement, ou une partie d’un gouvernement
asks-armed = Une armée ou un autre groupe armé, ou une partie d’un tel groupe
asks-other = Ni l’un ni l’autre
asks-hosting = Qui fait marcher l’ordinateur sur lequel se trouve ce service ?
asks-custodians = Pour qui travaillent les responsables des réponses ?
asks-independent = Un organisme indépendant de qui publie
asks-publisher-holds = Qui publie
asks-keep = Garder la réponse
asks-kept = La réponse est gardée. Le comité la lira avec tout le reste.
asks-cancels = Le comité a approuvé. Une autre réponse annule cela, et le comité relit.
asks-locked = La réponse est fixée : elle a été dite aux gens.
asks-told = Ce que les gens lisent dans le texte d’information
asks-against = Ce n’est pas comme il faudrait. Un gouvernement ou un groupe armé demande, et il tient l’ordinateur ou les clés. Les gens le lisent, et certaines personnes auront raison de ne pas participer. Trouvez un organisme indépendant si vous le pouvez.
fault-asks = Répondez aux trois questions.

## Conditions avant les premiers résultats
terms-before = Avant de voir les premiers résultats
terms-lead = Des personnes ont participé en sachant qu’elles ne seraient pas retrouvées. Lisez ces phrases et acceptez-les une fois pour cette consultation.
terms-give = Accepter
terms-happens = Les résultats s’ouvrent pour vous. Que vous avez accepté, et quel jour, est noté dans le journal.
terms-whom = Vous, dans cette consultation.
terms-undo = Non. Cela est demandé une fois, et de nouveau seulement si le texte change.
terms-sure = J’ai lu ceci et je l’accepte.
terms-changed = Le texte a changé depuis que vous avez ouvert la page. Merci de le relire.

## Ce qui sera probablement visible, selon le nombre de personnes (AGG-3 à AGG-9)
# A word of the table may be parted where it is marked: five columns fit on a phone.
plan = Que pourrez-vous voir ?
plan-lead = Moins de personnes, moins de chiffres : ce qui pourrait désigner quelqu’un est réuni avec d’autres réponses, ou caché. Voici ce que les règles laisseront très probablement voir à tout le monde. Cela vient de personnes inventées. Aucune réponse n’a servi, et aucune ne le pourrait.
plan-expected = Cette consultation attend environ { $count } personnes.
plan-questions = Question par question
plan-questions-caption = Ce qui est visible de chaque question, tout le monde ensemble, selon le nombre de personnes qui participent
plan-breakdowns = Groupe par groupe
plan-breakdowns-caption = Ce qui est visible de chaque comparaison de groupes, selon le nombre de personnes qui participent
plan-breakdowns-none = Aucune comparaison de groupes n’est prévue.
plan-people = { $count } per{ "\u00AD" }sonnes
plan-by-group = { $reference } { $question }, selon « { $band } »
plan-by-group-option = { $reference } { $question } : { $option }, selon « { $band } »
plan-from = Probable à partir de { $count } personnes.
plan-from-none = Peu probable, même avec { $count } personnes.
plan-never-any = Jamais avec moins de { $count } personnes.
plan-full = en entier
plan-coarser = re{ "\u00AD" }grou{ "\u00AD" }pé
plan-words = en mots
plan-nothing = pas du tout
plan-never = jamais
plan-nearly-always = pres{ "\u00AD" }que tou{ "\u00AD" }jours
plan-often = souvent
plan-sometimes = parfois
plan-or = ou
plan-means = Ce que ces mots veulent dire
plan-full-means = Comme la question a été posée.
plan-coarser-means = Des réponses ou des groupes sont montrés ensemble, ou certains sont cachés.
plan-words-means = Une phrase comme « La plupart étaient d’accord », et aucun nombre.
plan-nothing-means = Trop peu de personnes ont répondu, ou un nombre en dirait trop sur certaines. De même un classement où tout est sur la même marche : il ne dit rien.
plan-never-means = Les règles ne le permettent pas avec si peu de personnes, quoi qu’elles répondent.
plan-nearly-always-means = Dans au moins neuf consultations inventées sur dix.
plan-often-means = Dans au moins la moitié.
plan-sometimes-means = Dans au moins une sur dix. Ce qui est plus rare n’est pas dit ici.
plan-assumed = Ce qui est supposé des personnes inventées
plan-assumed-answer = Neuf sur dix répondent à une question. Trois sur quatre répondent à une question marquée comme sensible. Trois sur cinq disent quelque chose de chaque partie du projet.
plan-assumed-write = La moitié écrit quelque chose et permet qu’on le lise. Quatre idées y sont trouvées.
plan-assumed-say = Trois sur quatre disent à quel groupe elles appartiennent, pour chaque question sur elles-mêmes.
plan-assumed-divide = Dans un tiers des consultations inventées, chaque réponse est donnée aussi souvent que les autres. Dans un tiers, chaque réponse suivante est donnée deux tiers aussi souvent que la précédente. Dans un tiers, les personnes penchent fortement d’un côté : chaque réponse suivante est donnée un tiers aussi souvent. Les groupes se divisent de ces trois mêmes façons.
plan-assumed-apart = Le groupe d’une personne ne dit rien de ses réponses.
plan-assumed-several = Quand plusieurs réponses peuvent être cochées, elles en cochent jusqu’à trois.
plan-limits = Les gens ne feront pas exactement cela, et un plan ne promet rien. Quand presque tout le monde est d’accord, davantage est caché. Le contrôle avant une publication peut en cacher davantage.
plan-only-words = Les questions auxquelles on répond seulement en mots libres, et où aucune idée n’est comptée, n’ont de chiffres à aucune taille.

## Deux consultations qui demandent la même chose (AGG-21)
lacking-overlap = La décision d’une personne responsable des réponses : une autre consultation a posé la même question aux mêmes gens il y a moins d’un an, ou ce projet suit celui dont elle parlait.
overlap = Autres consultations
overlap-why = Pour la même organisation qui publie, les mêmes gens ont reçu la même question il y a moins d’un an, ou ce projet suit un projet dont on parlait alors. Qui met les deux résultats côte à côte peut les soustraire. Si peu de personnes ont participé à l’une et pas à l’autre, cela peut montrer ce que ces quelques personnes ont dit.
overlap-one = { $name }, fermée le { $day } : { $questions }
overlap-followed = { $name }, fermée le { $day } : { $questions }. Ce projet suit le sien : une fois les deux publiés, une page publique montre les deux résultats côte à côte, partie par partie.
overlap-elsewhere = Une consultation d’une autre organisation
overlap-happens = Votre décision de demander de nouveau est notée, avec votre nom et le jour. Ensuite l’ouverture est possible.
overlap-whom = Toute personne qui participe aux deux.
overlap-undo = Non. Un autre projet, ou une consultation de plus qui ferme, demande une nouvelle décision.
overlap-sure = J’ai regardé les deux. Nous demandons de nouveau, en sachant que les résultats pourraient être soustraits.
overlap-do = Noter la décision
overlap-kept = C’est noté. La décision est dans le journal.
overlap-decided = Une personne responsable des réponses a décidé de demander quand même. La décision est dans le journal.
overlap-waits = Une personne responsable des réponses doit décider avant l’ouverture. Il vaut peut-être mieux changer la question, ou attendre.
audit-approved-overlap = a décidé de demander de nouveau ce qu’une autre consultation a demandé. Empreinte : { $hash }.
