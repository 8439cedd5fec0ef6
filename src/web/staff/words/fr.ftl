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

## Effacement
way-erasure = Ce qui est effacé, et quand
erasure = Effacement
erasure-lead = Tout ce que les personnes ont envoyé est effacé le jour prévu, sans qu’il faille rien faire. Rien de ce qui est effacé ne peut revenir.
erasure-calendar = Ce qui est effacé, et quand
erasure-raw-words = Ce que les personnes ont écrit, avec leurs propres mots
erasure-about-you = Ce que les personnes ont dit d’elles-mêmes
erasure-not-kept = Réponses des personnes qui n’ont pas accepté une conservation plus longue
erasure-cards = Cartes, utilisées ou non
erasure-everything = Tout ce qui reste, et la clé
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
