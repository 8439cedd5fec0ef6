# Courriels au personnel. L’objet ne nomme ni projet, ni consultation, ni sujet : d’autres peuvent le lire.

subject-invitation = Votre invitation
subject-return = Votre retour
subject-changed = Votre connexion a été modifiée
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

return-what = Quelqu’un, sans doute vous, a demandé à retrouver l’accès à votre compte. Ouvrez cette adresse :
return-code = Si la page demande un code, copiez l’adresse entière dans son champ.
return-until = Elle fonctionne une seule fois, pendant une demi-heure. Il vous faut aussi votre code de secours sur papier, et votre application ou votre clé d’accès. Sans eux, vous pouvez revenir avec une nouvelle clé ; la page dit ce qui est alors perdu.
return-keep = Si vous n’avez rien demandé, supprimez ce courriel : rien n’a été modifié. Ne le transmettez à personne.

changed-factor = Ce que vous donnez après votre mot de passe a été modifié : une application ou une clé d’accès a été ajoutée, remplacée ou retirée.
changed-password = Un nouveau mot de passe a été choisi pour votre compte. Partout ailleurs, la connexion a pris fin.
changed-not-you = Si c’était vous, il n’y a rien à faire. Sinon, prévenez aujourd’hui une personne qui administre votre organisation.
