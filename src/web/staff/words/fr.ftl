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
password-is-set = *Votre mot de passe est enregistré.* Connectez-vous avec lui maintenant. Personne d’autre ne le connaît, et personne ne peut le retrouver.
work-email = Adresse de courriel professionnelle
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
lacking-keys = Les clés. L’administration les fait.
lacking-day = Le jour : la consultation ouvre le { $day }, pas avant.
lacking-later = Des jours plus tardifs : le jour prévu pour la fermeture est passé. L’administration en apporte de nouveaux.
lacking-another = Une autre personne responsable des réponses : vous avez vous-même approuvé les questions.
way-desk = Lire ce que les personnes ont écrit
way-themes = Les idées principales
way-concerns = Signalements de protection
way-cards = Cartes
way-papers = Formulaires papier
way-assist = Aider quelqu’un à participer
way-people = Personnes et rôles
way-services = Services de soutien
way-complaints = Réclamations
way-check = La vérification de la publication
way-figures-first = Les chiffres, avant tout le monde
way-approves = Ce que le comité approuve
way-approved = Ce que le comité a approuvé
way-keys = Qui peut ouvrir quoi
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
alert-see-complaints = Voir les réclamations
alert-see-services = Voir les services de soutien

## Why nothing happened
refused-not-sure = Cochez la case après avoir lu ce qui va se passer.
refused-moved-on = Rien n’a été changé : la consultation a avancé depuis que vous avez ouvert la page.
refused-changed = Quelque chose a changé pendant que vous appuyiez. Relisez la page, puis décidez.
refused-no-key = Vous n’avez pas de clé pour cela. Une autre personne responsable des réponses en a une.
refused-missing = Il manque encore : { $what }
refused-same-person = Vous avez approuvé les questions : une autre personne responsable des réponses doit donc ouvrir. Il faut toujours deux personnes.
refused-no-keys = Les clés ne sont pas encore faites. L’administration les fait.
refused-not-yet = Elle ouvre le { $day }, pas avant.
refused-over = Elle devait se fermer le { $day }. L’administration apporte d’abord de nouveaux jours.
refused-unread = Tout n’a pas encore été lu. Ce qui reste n’est pas dit, car cela reviendrait à compter les personnes.
refused-built = La publication est déjà préparée. Elle n’est jamais préparée une seconde fois.

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
fault-open-again = Ouvrez de nouveau la page.
fault-not-same = Ce n’est pas le même que le mot de passe au-dessus.
fault-one-theme = Choisissez au moins une idée principale, ou « Aucune idée ne convient ».
fault-both-themes = Choisissez des idées principales, ou « Aucune idée ne convient », mais pas les deux.
fault-reply-signs = Écrivez de nouveau la réponse : certains signes ne peuvent pas être gardés.
fault-no-reply = Écrivez une réponse. C’est tout ce que cette personne lira.
fault-holds-code = Retirez le code. Personne n’en a besoin, sauf la personne à qui il est.
fault-2000 = Écrivez au plus 2 000 caractères.
fault-theme-words = Écrivez l’idée principale dans chaque langue, en 80 caractères au plus chaque fois.
fault-cards = Écrivez un nombre de 10 à 500. Moins de 10 cartes pourraient désigner des personnes.
fault-read-again = Ouvrez de nouveau la page et relisez-la.
fault-batch-name = Écrivez un nom court pour ce lot, sur une ligne.
fault-name = Écrivez un nom, sur une ligne.
fault-how-help = Dites comment vous aidez.
fault-concern-kind = Choisissez ce que montre le texte.
fault-outcome = Choisissez une issue.
fault-concern-note = Écrivez ce que vous avez transmis, et à qui, en 1 000 caractères au plus.

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
