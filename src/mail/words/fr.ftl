# Courriels au personnel. L’objet ne nomme ni projet, ni consultation, ni sujet : d’autres peuvent le lire.

subject-invitation = Votre invitation
subject-trial = Un essai

hello = Bonjour,
nobody-reads = Personne ne lit ce qui est envoyé à cette adresse.

invitation-what = Une personne avec qui vous travaillez a créé un compte pour vous.
invitation-address = Pour le mettre en place, ouvrez cette adresse :
invitation-code = et saisissez ce code :
invitation-password = Vous choisissez alors un mot de passe, que personne d’autre ne connaîtra jamais.
invitation-until = Le code fonctionne une seule fois, jusqu’au { $day } inclus.
invitation-keep = Ne transmettez ce courriel à personne : qui saisit le code en premier prend votre place. Si vous ne l’attendiez pas, supprimez-le et prévenez la personne avec qui vous travaillez.

trial-what = Ce courriel a été demandé en ligne de commande, pour savoir si le courrier arrive. Il n’y a rien à faire.
