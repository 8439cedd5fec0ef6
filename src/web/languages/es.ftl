### Borrador en español (uso de Colombia, trato de usted). Espera la revisión de personas que hablan este idioma.
### Las formas evitan fijar el género de quien lee: sustantivos, infinitivos, «la persona», «quien».
### Palabras fijas / glossary:
### card = tarjeta · code = código · answers = respuestas · reply = contestación · choices = decisiones · option = opción
### take back = retirar · erase, delete = borrar · keep, save = guardar · skip = saltar · send = enviar
### support = apoyo · staying safe = cuidarse · survivor = sobreviviente · panel = panel de sobrevivientes
### plan = plan · draft = borrador · part = parte · notice = aviso · totals = totales · figures = cifras
### custodian = persona que cuida las respuestas · readers = equipo de lectura · policy team = equipo de políticas
### locked away = bajo llave · safety copies = copias de respaldo · complaint = queja · receipt = recibo
### form = formulario · booklet = cuadernillo · slip = papelito · held back = sin mostrar · press = oprimir · consultation = consulta

## On every page
name = Opiniones
leave = Salir de esta página
leave-twice-more = Oprima Shift dos veces más para salir
leave-once-more = Oprima Shift una vez más para salir
step-lost = Eso no llegó. Lo que escribió sigue aquí. Por favor, oprima el botón otra vez.
skip-to-main = Ir a la parte principal
support = Apoyo
support-places = Lugares que pueden dar apoyo
safety = Cómo cuidarse
answers = Qué pasa con las respuestas
languages = Idiomas
language = Idioma
more = Más
next = Siguiente
back = Atrás
go-on = Seguir
yes = Sí
no = No
part = Parte
stop = Parar aquí
stop-hint = Usted elige: enviar lo que ha respondido hasta ahora o borrarlo todo.
time = { $count ->
    [one] Esta página espera { $count } minuto.
    [many] Esta página espera { $count } minutos.
   *[other] Esta página espera { $count } minutos.
}
time-soon = Esta página se cierra en dos minutos.
more-time = Más tiempo
demonstration = Esto es una demostración. Por favor, no escriba nada real.
demonstration-name = Demostración
trial = Esto es una prueba. Nada de lo que escriba aquí se guarda.
trial-name = Prueba
trial-title = La prueba terminó
trial-lead = No se envió nada y no se guardó nada.
unreviewed = Nadie que hable este idioma ha revisado todavía estas palabras. Algunas pueden no ser las mejores.
unreviewed-name = Acerca de estas palabras
to-start = Ir a la primera página
back-to-step = Volver a donde estaba
leave-as-it-is = Dejarlo como está

## First page
start-title = Inicio
start-heading = Queremos saber qué piensa usted de un plan
start-lead = No le preguntaremos qué le pasó. No tiene que decirnos quién es.
start-about = ¿De qué trata el plan?
private-heading = ¿Está en un lugar privado?
private-leave = Puede oprimir *Salir de esta página* en cualquier momento. Siempre está arriba.
private-lost = Las respuestas que no ha enviado se pierden entonces. Nadie más puede verlas.
private-history = No podemos borrar el historial de su celular o computador. Si lo borra todo, eso también se puede notar.
private-watched = Si alguien le revisa el celular, puede ser más seguro usar otro.
private-more = Más sobre cómo cuidarse
how-heading = Cómo funciona
how-questions = { $count ->
    [one] Hay { $count } pregunta.
    [many] Hay { $count } preguntas.
   *[other] Hay { $count } preguntas.
}
how-minutes = { $count ->
    [one] Toma más o menos { $count } minuto.
    [many] Toma más o menos { $count } minutos.
   *[other] Toma más o menos { $count } minutos.
}
how-skip = Puede saltar cualquier pregunta.
how-stop = Puede parar en cualquier momento o empezar otro día.
how-buttons = Use los botones de la página, no los del navegador.
have-card = Tengo una tarjeta
been-before = Ya estuve aquí antes

## Card
card-title = Su tarjeta
card-heading = ¿Qué dice su tarjeta?
card-hint = Escriba el código de su tarjeta. Puede usar mayúsculas o minúsculas. Los espacios y los guiones no importan. Si duda entre 0 y O, o entre 1 e I, cualquiera de los dos sirve.
card-kinds = Se parece a uno de estos:
card-letters = cuatro grupos de letras y números:
card-numbers = seis grupos de números:
card-saves-nothing = Al escribir el código no se guarda nada y nadie se entera. Su tarjeta sirve hasta que envíe sus respuestas.
print-instruction = Abra esta dirección o apunte una cámara al cuadrado. Después escriba el código.
print-square = Código cuadrado con la dirección
print-once = Sirve una sola vez. No hay obligación de usarla.
card-once = Una tarjeta sirve una sola vez. Si ya envió respuestas con ella, vuelva con su propio código.
code-unsent = Si anotó un código pero no oprimió Enviar ni Guardar, no se guardó nada.

## Notice
notice-title = Antes de empezar
notice-heading = Antes de empezar
notice-lead = Por favor, lea esto primero. Después usted decide qué podemos hacer con sus respuestas.
notice-changed = Estas palabras cambiaron después de que usted empezó
notice-changed-text = Por favor, léalas otra vez. Después le volvemos a preguntar por sus decisiones. No se pierde nada de lo que escribió.
notice-who = Quién pregunta
notice-why = Por qué preguntamos
notice-what = De qué se trata
notice-how-long = Cuánto tiempo toma
notice-risks = Qué pensar primero
notice-undo = Si cambia de idea
notice-limits = Lo que podemos y no podemos hacer
notice-watch = Cuándo se leen las respuestas
notice-must-act = Cuándo tenemos que actuar
notice-law = Lo que la ley puede pedirnos
notice-rest = Leerlo todo
notice-promise = Lo que prometemos
notice-can-change = Lo que sus respuestas pueden cambiar
notice-cannot-change = Lo que no pueden cambiar
notice-decides = Quién decide
notice-payment = Dinero
notice-protection = Cómo se protegen las respuestas
notice-hosting = Dónde se guardan las respuestas
asked-by-government = Quienes preguntan forman parte de un gobierno.
asked-by-armed = Quienes preguntan forman parte de un ejército o de otro grupo armado.
asked-by-other = Quienes preguntan no forman parte de un gobierno ni de un grupo armado.
kept-apart = La computadora que guarda sus respuestas no es de ellos.
kept-by-them = La computadora que guarda sus respuestas es de ellos.
custodians-apart = Los custodios cuidan sus respuestas. No trabajan para quienes preguntan.
custodians-of-them = Los custodios cuidan sus respuestas. Trabajan para quienes preguntan.
notice-safeguarding = Si alguien está en peligro
notice-complaint = Si algo no está bien
erasing-heading = Qué se borra, y cuándo
erasing-after = { $count ->
    [one] { $count } día después de que salgan los resultados: lo que usted escribe y lo que dice de sí. Si dice no a guardar sus respuestas más tiempo, todas ellas.
    [many] { $count } de días después de que salgan los resultados: lo que usted escribe y lo que dice de sí. Si dice no a guardar sus respuestas más tiempo, todas ellas.
   *[other] { $count } días después de que salgan los resultados: lo que usted escribe y lo que dice de sí. Si dice no a guardar sus respuestas más tiempo, todas ellas.
}
erasing-after-day = El { $day }: lo que usted escribió y lo que dijo de sí. Si dijo no a guardar sus respuestas más tiempo, todas ellas.
erasing-cards = El { $day }: las tarjetas.
erasing-everything = A más tardar el { $day }: todo lo que las personas enviaron.
erasing-sooner = Estos días pueden llegar antes. Nunca pueden llegar después.
erasing-back = Lo que usted retira se borra de inmediato. Puede quedar hasta 30 días más en copias de respaldo bajo llave.
erasing-hold = Si la ley lo pide, dos personas juntas pueden detener estos días por un tiempo. No pueden impedir que usted retire sus respuestas.
erasing-held = Estos días están detenidos por un tiempo, porque dos personas dijeron que la ley lo pide. Usted todavía puede retirar sus respuestas.

## Of age
adults-title = Antes de empezar
adults-heading = ¿Tiene 18 años o más?
adults-lead = Estas preguntas son para personas adultas. No guardamos lo que diga aquí.
adults-unsaid = Prefiero no decirlo
adults-only-heading = Gracias por venir
adults-only-lead = Estas preguntas son para personas de 18 años o más. No se envió nada y no se guardó nada.
adults-only-support = Puede pedir apoyo a cualquier edad, participe o no.

## Check that I have understood
understood-open = Ver si entendí bien
understood-title = Ver si entendí bien
understood-lead = Tres preguntas, solo para usted. Oprima una respuesta y verá qué es cierto. No se envía ni se guarda nada. Puede seguir, oprima lo que oprima.
understood-read = ¿Cuándo lee alguien mis respuestas?
understood-read-1 = Más tarde, después del día de cierre
understood-read-1-said = Sí. Nadie las lee de inmediato. Por eso no podemos enviar ayuda por lo que usted escribe. El botón Apoyo, arriba, muestra lugares que sí pueden.
understood-read-2 = Apenas las envío
understood-read-2-said = No del todo. Nadie las lee de inmediato. Por eso no podemos enviar ayuda por lo que usted escribe. El botón Apoyo, arriba, muestra lugares que sí pueden.
understood-undo = ¿Puedo cambiar de idea después de enviar?
understood-undo-1 = Sí, con mi código
understood-undo-1-said = Sí. Con su código puede retirar sus respuestas cualquier día, sin dar una razón. Los totales ya compartidos quedan como están. Ningún total nuevo tendrá sus respuestas.
understood-undo-2 = No, lo enviado queda enviado
understood-undo-2-said = No del todo. Con su código puede retirar sus respuestas cualquier día, sin dar una razón. Solo los totales ya compartidos quedan como están.
understood-choose = ¿Tengo que decir que sí a todo?
understood-choose-1 = No, cada decisión va por separado
understood-choose-1-said = Sí, cada una va por separado. Para participar solo hace falta la primera. Si dice que no a las demás, eso no cambia en nada cómo le tratamos.
understood-choose-2 = Sí, o no puedo participar
understood-choose-2-said = No del todo. Para participar solo hace falta la primera. Si dice que no a las demás, eso no cambia en nada cómo le tratamos.
understood-end = Si algo todavía no está claro, puede leer la página otra vez. También puede preguntar al grupo que le dio la tarjeta.

## Choices
choices-title = Sus decisiones
choices-lead = Cada decisión va por separado. Sí y no son buenas respuestas. Si deja una vacía, la tomamos como un no.
choices-undo = Puede cambiar de idea. Use su código en este sitio. No tiene que decir por qué. Los totales ya compartidos no se pueden cambiar, pero sus respuestas no estarán en ninguno nuevo.
refused-title = Gracias por venir
refused-lead = Está bien. No se envió nada y no se guardó nada.
refused-text = Para participar, necesitaríamos un sí a la primera decisión. Usted decide, hoy u otro día. Su tarjeta todavía sirve.

## Draft
draft-title = El plan
draft-heading = El plan
draft-lead = Cada parte empieza con una versión corta en palabras sencillas. Después vienen las palabras completas del borrador, junto a la línea verde. No tiene que leerlo todo.
draft-lead-easy = Aquí el plan está en líneas cortas. El texto completo dice más. No tiene que leerlo todo.
draft-next = Seguir a las preguntas
draft-jump = Ir a una parte
one-page = Todas las preguntas en una página
read-draft = Leer el plan
one-by-one = Una pregunta a la vez
easy-read = Fácil de leer
full-read = Volver al texto completo
easy-choose = Fácil de leer: líneas cortas, una idea en cada una
played = Escuchar o mirar
played-quiet = Las personas cerca de usted pueden oír esto. Vaya a un lugar tranquilo o use audífonos.
played-voice = Una voz grabada
played-clip = Una película en lengua de señas

## Questions
question-of = Pregunta { $number } de { $total }
change-title = Cambiar una respuesta
skip = Saltar esta pregunta
leave-empty = Dejarla vacía
keep-answer = Dejar esta respuesta
save-answer = Guardar esta respuesta
before-question = Antes de esta pregunta
skip-sensitive = Saltar esta pregunta
skip-any = Puede dejarla vacía y saltarla.
tick-up-to = { $count ->
    [one] Puede marcar { $count }.
    [many] Puede marcar hasta { $count }.
   *[other] Puede marcar hasta { $count }.
}
tick-any = Marque todas las que quiera.
rank-hint = Oprima 1.ª junto a su primera opción, 2.ª junto a la segunda y 3.ª junto a la tercera. También puede marcar solo una o dos. Para mover un número, oprímalo en otro lugar.
rank-1 = 1.ª
rank-2 = 2.ª
rank-3 = 3.ª
rank-said = { $place } opción: { $option }
clear = Borrar lo que marqué
up-to-characters = { $count ->
    [one] Cabe { $count } letra.
    [many] Caben { $count } letras y espacios.
   *[other] Caben { $count } letras y espacios.
}
parts-hint = Oprima una parte para abrirla. No hace falta mirarlas todas.
parts-hint-here = Responda sobre la parte que quiera. No hace falta mirarlas todas.
parts-done = Ya terminé con las partes
part-said = { $count ->
   *[other] El plan, parte { $count }
}
part-read = Leer las palabras del borrador
part-question = ¿Qué se debería hacer con esta parte?
part-comment = ¿Qué cambiaría usted, y cómo?
part-comment-hint = No tiene que escribir nada. Por favor, no ponga nombres ni lugares.
part-write = Escribir sobre esta parte
part-choose = Decir qué se debería hacer con esta parte
part-wrote = Usted escribió sobre esta parte
part-done = Dejar esto así y volver a las partes
part-done-draft = Dejar esto así y volver al plan
part-done-one-page = Dejar esto así y volver a todas las preguntas
part-leave-out = Dejar esta parte vacía
one-page-title = Todas las preguntas en una página
one-page-lead = Responda solo lo que quiera. Lo que quede vacío se salta.
to-check = Seguir y revisar

## About you
about-heading = Sobre usted
about-lead = Esto nos ayuda a ver si los grupos piensan distinto. Responda solo lo que quiera.
about-small = Algunos grupos son pequeños. Si responden pocas personas como usted, no mostraremos ese grupo.
about-skip = Saltar esta página
rather-not-say = Prefiero no decirlo

## Check, code, send
check-title = Revise sus respuestas
check-lead = Todavía no se ha enviado nada. Puede cambiar cualquier respuesta. Las preguntas que saltó pueden quedar así.
check-next = Ahora le mostramos un código. Después de eso, usted envía.
feeling-heading = ¿Cómo fue participar para usted?
feeling-hint = Puede dejar esto vacío. Nos ayuda a preguntar mejor.
feeling-helpful = Me sirvió
feeling-all-right = Bien
feeling-harder = Me hizo las cosas más difíciles
check-choices = Ver otra vez mis decisiones
check-go-on = Seguir a mi código
skipped = Saltada
between = ;
answer = Responder
change = Cambiar
code-title = Su código
code-lead = Con este código puede leer, cambiar o borrar sus respuestas más tarde. *Sus respuestas todavía no se han enviado.*
code-copy-letters = Oprima el código una vez y queda todo seleccionado, listo para copiar. O escríbalo en papel: cinco grupos de cinco.
code-copy-numbers = Oprima el código una vez y queda todo seleccionado, listo para copiar. O escríbalo en papel: diez grupos de cuatro.
code-in-numbers = Más fácil de decir en voz alta: el mismo código en números
code-in-letters = Más corto de escribir: el mismo código en letras y números
code-keep = Guárdelo donde solo usted mire. No podemos enviárselo. Sin él nadie puede encontrar sus respuestas, ni siquiera nosotros. Quien lo tenga puede leerlas.
code-lead-take-back = Con este código solo puede retirarlo todo. Nunca muestra sus respuestas. *Sus respuestas todavía no se han enviado.*
code-keep-take-back = Guárdelo donde solo usted mire. No podemos enviárselo. Quien lo encuentre nunca podrá leer sus respuestas con él, pero sí podrá retirarlas.
code-other = Otro tipo de código, o ninguno
code-full = Un código que abre mis respuestas
code-full-text = El código común sirve para leer, cambiar y retirar.
code-take-back = Un código que solo sirve para retirar
code-take-back-text = Si alguien revisa sus papeles, puede elegir un código que nunca muestra nada. Solo sirve para retirarlo todo.
code-none = Sin código
code-none-text = También puede enviar sin ningún código.
no-code-heading = ¿Enviar sin código?
no-code-lead = Después de enviarlas, sus respuestas no se pueden encontrar, cambiar ni quitar. Ni usted ni nosotros podremos hacerlo.
no-code-1 = No podrá leerlas otra vez.
no-code-2 = No podrá retirarlas si cambia de idea.
no-code-3 = Se borran cuando termina su plazo, como las de todas las personas.
no-code-yes = Sí, enviar sin código
no-code-back = Volver a mi código
code-replaced = Este es un código nuevo
code-replaced-text = Usted usó otra tarjeta. Por eso el código que vio antes ya no sirve. Por favor, guarde este.
send = Enviar mis respuestas
slip-heading = Un papelito para su bolsillo
slip-text = No dice nada sobre el plan. Cópielo a mano o imprima esta página: solo sale el papelito.
home-title = Inicio
home-heading = Lo que usted piensa cuenta aquí
home-lead = Elija el nombre que está en su tarjeta.
home-none = No hay nada abierto en este momento.
next-closes = Se reciben las respuestas
next-closes-when = Hasta el { $day }. Hasta entonces puede cambiar sus respuestas con su código.
next-closes-day = Hasta el { $day }.
next-panel = Un panel de sobrevivientes revisa lo que se dice
next-results = Salen los resultados
next-reply = Quienes escribieron el plan contestan
next-reply-when = A más tardar el { $day }. Dicen qué van a hacer con cada idea.
no-results-title = Resultados
no-results-lead = Todavía no hay resultados.
no-results-closes = Las respuestas se reciben hasta el { $day }. Después, un panel de sobrevivientes revisa lo que se dice sobre ellas.
no-results-reply = Quienes escribieron el plan contestan a más tardar el { $day }.
done-title = Gracias
done-heading = Gracias. Sus respuestas llegaron
done-lead = Están bajo llave. Puede abrirlas con su código.
done-lead-take-back = Están bajo llave. Su código puede retirarlas y nunca las muestra.
done-lead-no-code = Están bajo llave. No hay código para ellas. Se borran cuando termina su plazo.
done-already = Ya teníamos sus respuestas
done-already-text = Están bien guardadas. Si cambió algo después, vuelva con su código y cámbielo allí.
done-already-safe = Están bien guardadas. No tiene que hacer nada más.
done-code = Mostrar otra vez mi código
done-code-text = Para ocultarlo otra vez, oprima la línea de arriba.
done-next = Qué sigue ahora
done-after = Ahora, cuídese mucho
done-after-text = Si siente inquietud o cansancio, es comprensible. No tiene que pasar por esto a solas.
done-leave = Ya puede salir de esta página. No hace falta nada más.

## Stopping
stop-title = Puede parar aquí
stop-answered = { $count ->
    [0] Todavía no ha respondido ninguna pregunta.
    [one] Ha respondido { $count } pregunta.
    [many] Ha respondido { $count } preguntas.
   *[other] Ha respondido { $count } preguntas.
}
stop-lead = No se ha enviado nada. No tiene que decir por qué para.
stop-send = Enviar lo que he respondido
stop-send-text = Primero le mostramos un código. Las preguntas a las que no llegó cuentan como saltadas.
stop-send-button = Seguir a mi código
stop-drop = Borrarlo todo
stop-drop-text = No se guarda nada. Su tarjeta todavía sirve, así que puede empezar de nuevo otro día.
stop-drop-button = Borrarlo todo
stop-save = O guarde lo que tiene hasta ahora y siga en los próximos tres días:
save-title = Guardar y volver
save-lead = Con este código puede abrir lo que tiene hasta ahora y seguir. *Al guardar no se envía nada.*
save-keep = Guarde el código donde solo usted mire. Quien lo tenga puede leer lo que escribió. Después de tres días todo se borra solo.
save-button = Ya tengo el código, guardar
saved-title = Guardado
saved-lead = Lo que escribió se guarda tres días. Vuelva con su código para seguir.
saved-text = No se envió nada. Después de tres días se borra solo.
stop-back = Volver a las preguntas
stop-tired = Si siente inquietud o cansancio, es comprensible.
dropped-title = Todo está borrado
dropped-lead = No se envió nada y no se guardó nada. Gracias por su tiempo.

## When a visit is over
expired-title = Esta página se cerró sola
expired-lead = Esperó un rato y después se cerró, para cuidarle. Usted no hizo nada malo.
expired-text = No se envió nada y no se guardó nada. Su tarjeta todavía sirve.
expired-sent = Lo que ya había enviado está como lo dejó. Puede abrirlo otra vez con su código.
ended-title = Esta página está cerrada
ended-lead = Puede empezar de nuevo desde la primera página.

## When a consultation rests
rest-title = Hoy no está disponible
rest-lead = Esta página está en pausa. Usted no hizo nada malo.
rest-text = No se envió nada y no se guardó nada. Su tarjeta todavía sirve. Por favor, vuelva otro día.
not-yet-title = Todavía no está abierto
not-yet-lead = Esta página se abre pronto. Su tarjeta servirá entonces.
not-yet-text = No tiene que hacer nada hasta ese día.
closed-title = Esto ya se cerró
closed-lead = Aquí ya no se pueden enviar más respuestas. Gracias a todas las personas que participaron.
closed-text = Si envió respuestas, su código todavía sirve. Puede retirar sus respuestas cualquier día.
to-results = Leer lo que dijo la gente
not-open-title = Se cerró mientras usted escribía
not-open-lead = Lo sentimos. Sus respuestas ya no se pudieron enviar y no se guardó nada.
not-open-change = Lo sentimos. Su cambio ya no se pudo guardar. Lo que envió antes está como estaba.
not-open-nothing = Gracias por el tiempo que nos dio.
not-open-words = Aquí está lo que escribió, para que lo pueda copiar. Desaparece cuando salga de esta página.

## Support
support-heading = Lugares que le pueden dar apoyo
support-lead = Puede pedir apoyo, participe o no. No necesita tarjeta ni código.
support-everywhere = En todas partes
support-checked = Se revisó por última vez el { $day }.
support-check-first = Por favor, averigüe primero: esto puede haber cambiado.
support-where = ¿Dónde está usted?
support-none = El grupo que le dio la tarjeta puede decirle dónde encontrar apoyo.
support-danger = Si está en peligro ahora, vaya a un lugar donde alguien le pueda ayudar.
support-calls = Una llamada o una visita a otro sitio puede quedar en el historial de su celular.

## Staying safe
safety-lead = Algunas cosas pequeñas que pueden ayudar. Usted conoce mejor su situación.
safety-leave = Salir rápido
safety-leave-1 = Oprima *Salir de esta página*, arriba. Le lleva a un sitio común y corriente.
safety-leave-2 = Las respuestas que no ha enviado se pierden entonces. Nadie más puede verlas.
safety-leave-3 = Después, cierre también la ventana. Así el botón Atrás no puede traer a nadie aquí.
safety-device = Su celular o computador
safety-device-1 = Si alguien lo revisa o también lo usa, puede ser más seguro usar otro.
safety-device-2 = Hay programas que vigilan un celular y pueden ver lo que hace aquí. Eso no lo podemos evitar.
safety-device-3 = Mientras una página está abierta, quien tenga el celular la puede ver. Se cierra sola después de su tiempo de espera.
safety-device-4 = Use los botones de la página. El botón Atrás del navegador puede preguntar si quiere enviar una página otra vez.
safety-history = Lo que queda después
safety-history-1 = No ponemos cookies en su celular. Su historial solo muestra el nombre de este sitio.
safety-history-2 = No podemos borrar su historial. Si lo borra todo, eso también se puede notar.
safety-history-3 = Una ventana privada no guarda historial. Pero no oculta su visita en la red. El navegador Tor sí la oculta.
safety-code = Su tarjeta y su código
safety-code-1 = La tarjeta no dice nada sobre el plan. Después de enviar, ya no la necesita.
safety-code-2 = Quien tenga su código puede leer sus respuestas. Guárdelo donde solo usted mire.
safety-code-3 = Si cree que alguien lo tiene, abra este sitio y retire todo.

## What happens to answers
answers-lead = Sus respuestas quedan bajo llave cuando las envía. Antes de eso no se guarda nada.
answers-who = Quién puede ver qué
answers-who-1 = Usted, con su código.
answers-who-2 = Las personas que cuidan las respuestas pueden contarlas. Nunca ven por separado las de una sola persona.
answers-who-3 = El equipo de lectura ve textos sueltos, si usted dijo que sí. No ve sus otras respuestas.
answers-who-4 = Quienes escriben el plan solo ven totales que no muestran a ninguna persona.
answers-keep = Cuánto tiempo se guardan
answers-keep-1 = Puede retirarlas cualquier día. No tiene que decir por qué.
answers-keep-2 = Después pueden quedar hasta 30 días más en copias de respaldo bajo llave.
answers-keep-3 = Los totales ya compartidos no se pueden cambiar.
answers-limits = Lo que no podemos prometer
answers-limits-1 = Nadie lee las respuestas de inmediato. Por eso no podemos enviar ayuda.
answers-limits-2 = Un juzgado podría ordenarnos entregar lo que tenemos. Por eso pedimos tan poco.
answers-limits-3 = Lo que escribe podría mostrar quién es usted. Por favor, no ponga nombres ni lugares.
answers-notice = El aviso completo
languages-lead = Elija el idioma en que prefiera leer. Lo que ya respondió se queda.

## Coming back
return-title = Volver
return-heading = Escriba su código
return-hint = Es el código que le mostramos antes de enviar sus respuestas. Puede usar mayúsculas o minúsculas. Los espacios y los guiones no importan.
return-open = Abrir mis respuestas
return-take-back = Retirarlo todo
return-private = Sus respuestas aparecerán en la pantalla. ¿Está en un lugar privado?
return-take-back-text = Al retirar no se muestra nada en la pantalla. Preguntamos una vez más, y nunca por qué.
return-lost = Sin el código nadie puede encontrar las respuestas, ni siquiera nosotros.
own-title = Sus respuestas
own-until = Puede cambiarlas hasta el { $day }.
own-frozen = Ya no puede cambiar las respuestas, porque esto se cerró.
own-take-back-any-day = Puede retirarlas cualquier día.
own-themes = Lo que se encontró en sus palabras
own-themes-text = El equipo de lectura anotó estas ideas de lo que usted escribió.
own-choices = Sus decisiones
own-choices-text = Un sí puede volverse un no cualquier día.
to-no = Cambiar a no
to-yes = Cambiar a sí
own-download = Guardar una copia
own-download-text = La copia tiene sus respuestas. Quien la abra puede leerlas.
own-download-txt = Como texto sencillo
own-download-json = Para un programa
own-take-back-text = Se borran todas sus respuestas, sus palabras y sus decisiones.
own-papers = Lo que usted aceptó
own-papers-text = Puede leer otra vez las palabras a las que dijo sí o no. También puede ver un recibo completo. Los dos nombran el tema.
own-notice-open = Leer otra vez lo que acepté
own-notice-title = Lo que usted aceptó
own-notice-lead = Estas son exactamente las palabras que leyó antes de decidir.
own-notice-version = { $count ->
   *[other] Versión { $count }
}
receipt-open = Recibo completo
receipt-title = Recibo completo
receipt-warning = El recibo completo dice lo que usted aceptó, palabra por palabra. *Nombra el tema y quién pregunta.* Quien lo vea sabrá en qué participó.
receipt-warning-pocket = Para su bolsillo basta el código solo. No dice nada sobre el plan.
receipt-show = Mostrarlo en esta página
receipt-download = Guardarlo como archivo
receipt-record = Número de este recibo
receipt-person = Su número aquí
receipt-collected = Cómo llegaron sus respuestas
receipt-online = En este sitio
receipt-assisted = En este sitio, con ayuda
receipt-paper = En papel
receipt-by-her = la persona que participa
receipt-by-her-helped = la persona que participa, con ayuda
receipt-done-with = Qué se hace con ellas
receipt-counting = Se cuentan, en totales que no muestran a ninguna persona
receipt-reading = Las lee un equipo pequeño con nombres conocidos, solo con un sí
receipt-no-profiles = No se hacen perfiles de personas, y ninguna máquina decide
receipt-recipients = Quién recibe qué
receipt-to-team = Quienes escriben el plan: solo los totales publicados
receipt-to-custodians = Las personas que cuidan las respuestas: conteos, nunca las respuestas de una sola persona
receipt-to-readers = El equipo de lectura: lo que se escribió, solo con un sí
receipt-to-panel = El panel de sobrevivientes: palabras ya revisadas, solo con un sí
receipt-until = Todo se borra a más tardar el
receipt-withdraw = Cómo retirarlo
receipt-withdrawal = En { $address }, con su código
receipt-rights = Lo que puede pedir
receipt-right-read = Leer sus respuestas y guardar una copia
receipt-right-change = Cambiarlas hasta el día de cierre
receipt-right-erase = Retirar una decisión o todo, cualquier día
receipt-right-complain = Presentar una queja, sin dar un nombre
receipt-given = Sí, el { $day }
receipt-refused = No, el { $day }
receipt-withdrawn = Cambió a no el { $day }
receipt-notices = Las palabras que leyó
own-finished = Cuando termine, oprima el botón de arriba para salir.
purpose-add = ¿Quiere decir que sí a esto?
purpose-add-text = Puede cambiarlo de nuevo cualquier día.
purpose-add-button = Sí
purpose-remove = ¿Quiere cambiar esto a no?
purpose-also = Estas también cambian a no:
purpose-remove-text = Lo que dio para esto se borra de inmediato. Puede quedar hasta 30 días más en copias de respaldo bajo llave. No tiene que decir por qué.
purpose-remove-button = Cambiar a no
news-changed = Su cambio está guardado.
news-withdrawn = Cambió a no. Lo que iba con eso está borrado.
news-added = Cambió a sí.
take-back-title = Retirarlo todo
take-back-heading = ¿Retirarlo todo?
take-back-lead = Borramos todo lo que va con este código. No tiene que decir por qué.
take-back-1 = Después no podemos recuperar las respuestas.
take-back-2 = Los totales ya compartidos quedan como están. Ningún total nuevo tendrá sus respuestas.
take-back-3 = Puede quedar hasta 30 días más en copias de respaldo bajo llave.
take-back-yes = Sí, retirarlo todo
taken-back-title = Está hecho
taken-back-lead = Si ese código era correcto, las respuestas ya no están.
taken-back-1 = Esta página se ve igual con cualquier código. Así nadie puede averiguar nada con ella.
taken-back-2 = Las copias de respaldo bajo llave desaparecen en 30 días como máximo.
taken-back-3 = Gracias por el tiempo que nos dio. No tiene que hacer nada más.

## What can be put right
fault-code = Todavía no pudimos usar ese código
fault-no-code = Por favor, escriba el código aquí. Tómese su tiempo.
fault-misspelt = Hay una letra o un número que no coincide. Por favor, mire otra vez cada grupo. Puede intentarlo las veces que necesite.
fault-card = Esta tarjeta no se puede usar aquí. Si ya envió respuestas con ella, vuelva con su propio código. O pida otra tarjeta. No se perdió nada.
fault-nothing = No encontramos nada con ese código
fault-nothing-text = Por favor, mire otra vez cada grupo. Si retiró sus respuestas, o si su plazo terminó, ya no están. Si nunca oprimió Enviar, no se guardó nada.
fault-no-room = En este momento no se puede guardar
fault-no-room-text = Lo que escribió sigue aquí. Puede intentarlo otra vez en un rato, enviarlo o salir sin guardar nada.
fault-too-many = Eso es un poco más de lo que pedimos
fault-too-many-text = { $count ->
    [one] Por favor, marque solo { $count }, la que más importa.
    [many] Por favor, marque hasta { $count }, las que más importan.
   *[other] Por favor, marque hasta { $count }, las que más importan.
}
fault-too-long = Eso es un poco largo
fault-too-long-text = { $count ->
    [one] Cabe { $count } letra. Lo que escribió sigue aquí.
    [many] Caben { $count } letras y espacios. Lo que escribió sigue aquí.
   *[other] Caben { $count } letras y espacios. Lo que escribió sigue aquí.
}
fault-ranked = Una opción tiene dos lugares
fault-ranked-text = Por favor, dé un solo lugar a cada opción.
fault-unreadable = Algunos signos no se pueden guardar
fault-unreadable-text = Por favor, escriba esa parte otra vez. Lo demás sigue aquí.
fault-holds-code = Su propio código está en este texto
fault-holds-code-text = Por favor, quítelo, para que nadie pueda encontrar sus respuestas con él.

## Rights, by the code
rights = Sus derechos
rights-lead = Sus respuestas son suyas. Solo necesita su código. Nunca tiene que dar su nombre ni una razón.
rights-code = Con su código
rights-see = *Verlas.* Abra sus respuestas y lea todo lo que tenemos de ellas.
rights-correct = *Corregirlas.* Cambie cualquier respuesta hasta que esto se cierre.
rights-erase = *Borrarlas.* Retire todo, o una parte, cualquier día.
rights-object = *Decir que no a un uso.* Retire ese sí. Lo demás puede quedarse.
rights-copy = *Llevarse una copia.* Guarde sus respuestas en un archivo. El archivo no dice de dónde viene.
rights-open = Usar mi código
rights-where = Use su código en este sitio, en
rights-without = Sin un código
rights-without-1 = Nadie puede encontrar sus respuestas sin su código, ni siquiera nosotros. Por eso no podemos mostrarlas, cambiarlas ni borrarlas por usted.
rights-without-2 = Se borran el día que dice el aviso, como las de todas las personas.
rights-complain = Si algo no está bien
rights-complain-1 = El aviso de cada consulta dice ante quién puede presentar una queja. No tiene que dar su nombre.
rights-complain-2 = Una queja no cambia nada en sus respuestas ni en la ayuda que recibe.

## A complaint, without a name
rights-complain-where = Puede escribir una queja en este sitio, sin un nombre, en
rights-complain-form = También puede escribirla aquí, sin un nombre. La página para escribirla está en “Sus derechos”, en las páginas de esa consulta.
complaint-title = Cuéntenos qué no está bien
complaint-lead = Puede presentar una queja si no se cuidan bien las respuestas, o las cosas que podrían mostrar quién es alguien. No tiene que dar un nombre, y no se lo pedimos.
complaint-who = La leen las personas que cuidan las respuestas. Nadie más la puede abrir.
complaint-when = A más tardar en 30 días dicen que ya la tienen. Más tarde contestan. Usted lee las dos cosas en esta página, con un código que le mostramos.
complaint-apart = No está unida a ninguna respuesta. No cambia nada en sus respuestas ni en la ayuda que recibe.
complaint-nobody = Nadie puede comunicarse con usted, porque nadie sabe quién la escribió.
complaint-begin = Escribir una queja
complaint-back = ¿Ya escribió una?
complaint-back-hint = Escriba el código que le mostramos esa vez. El código de sus respuestas no sirve aquí.
complaint-open = Leer la contestación
complaint-others = También puede contárselo a otras personas
complaint-write = ¿Qué no está bien?
complaint-write-hint = Por favor, no ponga nombres, lugares ni códigos, ni suyos ni de otras personas.
complaint-write-next = Ahora le mostramos un código. No se guarda nada antes de que oprima Enviar.
complaint-empty = Todavía no hay nada escrito
complaint-empty-text = Por favor, escriba en pocas palabras qué no está bien. O vuelva atrás.
complaint-code-lead = Con este código puede leer la contestación o retirar su queja. *Todavía no se ha enviado.*
complaint-code-keep = Guárdelo donde solo usted mire. No podemos enviárselo. Sin él no puede leer la contestación. Quien lo tenga puede leer lo que escribió.
complaint-where = Puede leer la contestación en
complaint-send = Enviar la queja
complaint-full = En este momento no hay espacio
complaint-full-text = No se envió nada. Lo que escribió sigue aquí. Puede intentarlo otra vez en un rato o copiarlo.
complaint-done = Su queja llegó
complaint-done-lead = Está bajo llave. Solo pueden abrirla las personas que cuidan las respuestas, y usted con su código.
complaint-done-reply = Después la revisan. Puede leer su contestación con el código.
complaint-already = Ya tenemos una queja con este código
complaint-already-text = Está bien guardada. Si cambió algo después, el cambio no se guardó. Puede escribir otra queja.
complaint-own = Su queja
complaint-received = Llegó el { $day }.
complaint-due = A más tardar el { $day }, las personas que cuidan las respuestas dicen que ya la tienen.
complaint-acknowledged = El { $day }, las personas que cuidan las respuestas dijeron que ya la tienen.
complaint-closed = El { $day } contestaron.
complaint-reply = La contestación
complaint-no-reply = Todavía no han contestado. Puede mirar otro día.
complaint-upheld = Usted tenía razón.
complaint-partly-upheld = Usted tenía razón en una parte.
complaint-not-upheld = Lo revisaron y vieron que no se hizo nada malo.
complaint-elsewhere = Se trata de algo distinto de esta consulta.
complaint-not-content = Si no está de acuerdo:
complaint-yours = Lo que usted escribió
complaint-take-back = Retirar la queja
complaint-take-back-heading = ¿Retirar la queja?
complaint-take-back-lead = La borramos, y también la contestación. No tiene que decir por qué.
complaint-take-back-2 = Sus respuestas quedan como están.
complaint-take-back-yes = Sí, retirarla
complaint-taken-back = Si ese código era correcto, la queja ya no está.
complaint-to-door = Ir a la página de quejas
complaint-nothing = Por favor, mire otra vez cada grupo. Si la retiró, ya no está. Si nunca oprimió Enviar, no se guardó nada. El código de sus respuestas no sirve aquí.
complaint-expired = Lo que ya había enviado está como lo dejó. Lo que no se envió ya no está.

## What may show who somebody is
noticed = Esto puede mostrar quién es usted. ¿Quiere cambiarlo?
noticed-text = Marcamos el lugar. Puede cambiarlo o dejarlo como está. Todavía no se ha enviado nada.
noticed-change = Cambiarlo
noticed-keep = Dejarlo como está

## When something does not work
error-not-found = No encontramos esta página
error-not-found-text = Puede que algo de la dirección no coincida. No se perdió nada.
error-malformed = Eso no llegó bien
error-malformed-text = No se guardó nada. Por favor, empiece de nuevo desde la primera página. Su tarjeta todavía sirve.
error-too-large = Eso es más de lo que cabe
error-too-large-text = No se guardó nada. Por favor, vuelva atrás y acórtelo un poco.
error-unavailable = En este momento no
error-unavailable-text = Algo que necesitamos está en pausa. Su tarjeta todavía sirve. Por favor, intente otra vez en un minuto.
error-internal = Algo no funcionó de nuestro lado
error-internal-text = Usted no hizo nada malo. Su tarjeta todavía sirve, a menos que ya haya enviado.
error-number = Si pide ayuda, puede dar este número:

## Leaving
exit-title = Página
exit-link = Continuar

### Páginas de resultados, y las frases que se escriben dentro de una publicación.

## Inside a release: frozen with the figures
release-rule-line = Ninguna cifra representa a menos de { $line } personas, y ninguna parte de una cifra a menos de { $cell }.
release-rule-hidden = Donde un número podría señalar a una persona, se junta con otros, se dice en palabras o no se muestra.
release-rule-mark = [c] significa que el número no se muestra. Puede ser muy bajo o muy alto.
release-rule-rounding = Cada número se redondea por separado, de { $step } en { $step }. Los números están redondeados, así que la suma puede no ser exacta.
release-rule-percent = Los porcentajes salen de números redondeados, y solo donde respondieron unas { $percent } personas o más.
release-rule-skipped = Quienes saltaron una pregunta no se cuentan en ella. Nunca se dice cuántas personas la saltaron.
release-rule-people = Estas cifras describen a las personas que respondieron, no a todas las personas sobrevivientes.
release-rule-protection = Con estas cifras, nadie puede averiguar la respuesta de una persona. Esto es así aunque sepa las reglas, quién participó y qué respondieron otras { $others } personas. Junto a una cifra dicha en palabras, son otras { $fewer } personas.
release-note-shown = Los números están redondeados, así que la suma puede no ser exacta.
release-note-combined = Algunas respuestas o grupos se muestran juntos. Los números están redondeados, así que la suma puede no ser exacta.
release-note-words = Esto se muestra en palabras, sin números, para proteger a las personas que respondieron.
release-note-too-few = Respondieron muy pocas personas para poder mostrar esto.
release-note-withheld = No mostramos esto, para proteger a las personas que respondieron.
release-not-said = No se dijo
release-other-answers = Todas las demás respuestas
release-other-groups = Todos los demás grupos
release-not-chosen = No se eligió
release-small-letters = yes
release-nearly-everyone = Casi todas las personas estuvieron de acuerdo.
release-most-people = La mayoría estuvo de acuerdo.
release-nearly-everyone-other = Casi todas las personas estuvieron en el medio o no estuvieron de acuerdo.
release-most-people-other = La mayoría estuvo en el medio o no estuvo de acuerdo.
release-idea = Idea inventada { $count }

## The page
results-title = Resultados
results-heading = Lo que nos dijo la gente
results-closed = Las respuestas se cerraron el { $date }.
results-published = Se publicó el { $date }.
results-not-published = Esto todavía no se ha publicado.
results-number = Publicación { $count }.
results-people = Estas cifras describen a las personas que respondieron, no a todas las personas sobrevivientes.
results-rounding = Los números están redondeados, así que la suma puede no ser exacta.
results-hidden = Donde un número podría señalar a una persona, lo juntamos con otros, usamos palabras o no lo mostramos.
results-contents = En esta página
results-in-short = En resumen
results-questions = Pregunta por pregunta
results-draft = El plan, parte por parte
results-draft-apart = Lo que la gente dijo de cada parte está en una página aparte, junto al texto del plan.
results-draft-go = Ver lo que la gente dijo de cada parte
results-groups = ¿Hay diferencias entre los grupos?
results-replies = Ustedes dijeron, esto hicimos
results-quotes = Con sus propias palabras
results-quotes-lead = Estas personas dijeron que sí a ser citadas. Dos personas que leen las respuestas ocultaron lo que podría mostrar quién es alguien, y cambiaron la forma de decirlo donde podría mostrarlo. El panel de sobrevivientes aprobó cada cita. Quien escribió una cita puede retirarla, y entonces desaparece de esta lista.
results-how = Cómo protegemos a las personas
results-files = Las cifras en archivos

results-summary = El resumen
results-summary-by = Escrito por el equipo de políticas con el panel de sobrevivientes
results-statement = La declaración del panel de sobrevivientes
results-statement-by = En las palabras del propio panel, sin cambios
results-dissent = El panel no aprobó esto.
results-dissent-more = Tuvo { $count ->
    [one] { $count } día
    [many] { $count } días
   *[other] { $count } días
} para responder. Su declaración está junto al resumen.

results-read-bars = Cada barra se parte en la respuesta del medio. Mientras más se alarga hacia el lado de la primera respuesta, más personas la eligieron, o eligieron una cercana.
results-read-marks = *[c]* significa que el número no se muestra. Puede ser muy bajo o muy alto.
results-read-draft = Lo que la gente quiere que se haga con cada parte. Un color más fuerte, con una raya más larga debajo, significa más personas.
results-read-parts = Pulse el nombre de una parte para leerla.
results-read-groups = Cada barra es un grupo. Muestra cómo se reparten las respuestas de ese grupo. Una barra de rayitas es un grupo sin mostrar.
results-bar = Barra con los números de la lista de abajo
results-bar-part = { $label }: { $number }
results-percent = { $count } %
results-others = { $label } ({ $count ->
    [one] { $count } opción
    [many] { $count } opciones
   *[other] { $count } opciones
})
results-base = { $count ->
    [one] Respondió más o menos { $count } persona.
    [many] Respondieron unas { $count } personas.
   *[other] Respondieron unas { $count } personas.
}
results-base-themes = { $count ->
    [one] Escribió algo más o menos { $count } persona.
    [many] Escribieron algo unas { $count } personas.
   *[other] Escribieron algo unas { $count } personas.
}
results-themes-found = Un equipo de lectura capacitado encontró estas ideas principales.
results-band-base = { $count ->
    [one] más o menos { $count } persona
    [many] unas { $count } personas
   *[other] unas { $count } personas
}
results-words-answers = Se trata de las respuestas: { $answers }.
results-held = sin mostrar
results-still-counts = Lo que no se muestra también cuenta: el panel y el equipo de políticas tienen que contestar a lo que la gente escribió.
results-tiers = Primero, lo que más se quiere. Lo que aparece junto quedó tan parejo que no se puede separar.
results-by-band = { $question }: { $band }
results-table = En una tabla
results-table-of = { $label }: los mismos números en una tabla
results-column-part = Respuesta
results-column-group = Grupo
results-column-count = Personas, más o menos
results-column-percent = En porcentaje
results-column-place = Lugar
results-column-base = Respondieron, más o menos

results-replies-promised = Cada idea principal recibe una contestación. La fecha prometida era el { $date }.
results-you-said = Ustedes dijeron:
results-we-did = Esto hicimos:
results-reply-accepted = Aceptada
results-reply-partly = Aceptada en parte
results-reply-not-accepted = No aceptada
results-reply-undecided = Todavía sin decidir
results-reply-none = Todavía sin contestar
results-reply-by = A más tardar el { $date }.
results-reply-late = Esta contestación está atrasada. Se prometió para el { $date } a más tardar.

results-csv = Una tabla para hojas de cálculo (CSV)
results-json = Todo, para programas (JSON)
results-signature = La firma del archivo JSON
results-fingerprint = Huella (SHA-256) del archivo JSON:
results-key = La firma se comprueba con esta clave (Ed25519):
results-same-for-all = Todo el mundo lee las mismas cifras. Nunca cambian.
results-xlsx = Un libro de cálculo que se explica solo (XLSX)
results-package = Todo en un solo archivo, con una descripción (data package, ZIP)
results-earlier = Leer este plan junto al borrador anterior, parte por parte
two-title = Dos borradores
two-heading = Dos borradores, parte por parte
two-lead = El plan cambió después de un borrador anterior. Aquí, cada parte del borrador posterior está junto a la parte de la que viene, con lo que la gente respondió sobre cada una.
two-groups = Son dos grupos de personas. Puede que algunas personas estén en los dos.
two-no-difference = Una diferencia entre dos números no dice nada de ninguna persona. No muestra que alguien haya cambiado de opinión.
two-earlier = Borrador anterior
two-later = Borrador posterior
two-asked = Lo que se preguntó sobre cada parte
two-results-earlier = Todos los resultados sobre el borrador anterior
two-results-later = Todos los resultados sobre el borrador posterior
two-parts = Parte por parte
two-part = Borrador anterior, parte { $number }: { $heading }
two-place-earlier = Borrador anterior, parte { $number }
two-place-later = Borrador posterior, parte { $number }
two-new = Esta parte es nueva. No viene de ninguna parte del borrador anterior.
two-left-out = Lo que ya no está en el borrador posterior
two-left-out-lead = Ninguna parte del borrador posterior viene de estas.
two-read = Leer las palabras de los dos borradores
two-read-one = Leer las palabras de esta parte
two-unchanged = Las palabras son las mismas en los dos borradores:
two-column = Borrador
two-elsewhere = El borrador anterior no está escrito en este idioma. Por eso aquí no se pueden mostrar los dos borradores juntos.
two-languages = Puede leer los dos en:
two-nowhere = No hay ningún idioma en el que estén escritos los dos.
two-back = Volver a los resultados
results-sheet-figures = Cifras
results-sheet-about = Explicación
results-column-question = Pregunta
results-column-asked = Lo que se preguntó
results-column-paragraph = Parte del plan
results-column-themes = Ideas principales
results-column-band = Tipo de grupo
results-column-order = Orden
results-column-status = Cómo se muestra
results-column-note = Nota
results-about-columns = Qué significan las columnas
results-about-csv = Nombre en el archivo CSV
results-about-meaning = Significado
results-about-check = Cómo comprobar que no se cambió nada
results-about-check-how = Todas las cifras vienen del archivo JSON. Con ese archivo, su firma y la clave se puede comprobar que nadie cambió un número.
results-means-question = El número de la pregunta.
results-means-asked = Las palabras de la pregunta. No están en el archivo CSV.
results-means-paragraph = La parte del plan de la que trata la pregunta. Vacío cuando la pregunta trata de todo el plan.
results-means-themes = «true» donde un equipo de lectura capacitado contó las ideas principales en lo que escribió la gente.
results-means-band = Con qué se formaron los grupos, por ejemplo la edad. Vacío cuando la cifra habla de todas las personas que respondieron.
results-means-group = El grupo del que habla la cifra.
results-means-order = El orden de las respuestas, desde 0. «others» son todas las demás respuestas juntas. «tier 1» es lo que la gente más quiere.
results-means-part = La respuesta. Donde no se muestran números, aquí se dice.
results-means-status = Una de las palabras que se explican más abajo.
results-means-count = Cuántas personas, más o menos, dieron esta respuesta. [c] significa que el número no se muestra.
results-means-percent = Cuántas de cada 100 personas que respondieron dieron esta respuesta. Vacío cuando no se muestran porcentajes.
results-means-base = Cuántas personas, más o menos, respondieron la pregunta.
results-means-note = Qué hicimos con los números de esta pregunta.

## The preview, before there is a release
results-preview-title = Cómo se verán los resultados
results-preview-lead = Todavía no hay resultados. Esta página muestra su forma, con números inventados.
results-made-up = Números inventados
results-made-up-all = Todos los números de esta página son inventados. Ninguno viene de la respuesta de nadie.
results-made-up-dates = Los resultados reales se prometen así.
results-made-up-closes = Las respuestas se cierran el { $date }.
results-made-up-reply = Cada idea principal tiene una contestación a más tardar el { $date }.
results-made-up-between = Entre esas fechas, un equipo de lectura capacitado lee lo que la gente escribió. Una persona que cuida las respuestas prepara las cifras. Y el panel de sobrevivientes las revisa.

### Palabras para quien ayuda a una persona a participar, y para el formulario en papel. Las mismas reglas.

## Beside a page, for the person who helps
assist-notice = Lea esta página en voz alta, palabra por palabra. La persona puede pedir que le ayude alguien más, en cualquier momento y sin dar una razón.
assist-adults = Pregunte y oprima lo que diga la persona.
assist-choices = Lea cada decisión en voz alta y oprima lo que diga la persona. Si no dice nada, déjela vacía. Vacía cuenta como no.
assist-draft = Lea en voz alta la parte del plan que la persona quiera oír.
assist-question = Lea en voz alta la pregunta y todas las respuestas. Oprima o escriba lo que diga la persona, con sus palabras. La persona puede saltarla.
assist-check = Lea las respuestas en voz alta y cambie lo que la persona quiera cambiar.
assist-code = Este código es de la persona. Ayúdele a escribirlo. No lo guarde, no le tome fotos y no lo diga donde alguien más oiga.
assist-card = La persona necesita otra tarjeta.
assist-done = Cierre esta página cuando la persona tenga lo que necesita. Lo que usted oyó queda entre ustedes.
assist-next = Volver a su página para ayudar
paper-adults = Oprima lo que está marcado en el formulario. Si no hay nada marcado, oprima “Prefiero no decirlo”.
paper-choices = Oprima lo que está marcado en el formulario. Si no hay nada marcado, déjelo vacío. Vacío cuenta como no.
paper-question = Escriba lo que está en el formulario, tal como está. Si no se entiende qué está marcado o escrito, déjelo por fuera.
paper-check = Ponga el formulario junto a la pantalla y compare, página por página.
paper-send-title = Enviar lo que está en el formulario
paper-send-lead = Después de enviarlo, este formulario no se puede pasar otra vez al computador. Su código está en el papelito que la persona desprendió, y en ningún otro lugar.
paper-done-title = El formulario
paper-done-kept = El formulario ya está en el computador
paper-done-kept-text = Llegó y está bajo llave.
paper-done-before = Este formulario ya se había pasado al computador
paper-done-before-text = No se guardó nada dos veces.
paper-done-used = El número de este formulario ya se había usado
paper-done-used-text = La persona respondió por otro medio, y esas respuestas son las que cuentan. No se guardó nada del formulario.
paper-done-nothing = No se guarda nada de este formulario
paper-done-nothing-text = Sin un sí en el formulario, no se puede pasar nada de él al computador.
paper-done-shred = Ahora destruya el formulario en tiras o pedacitos. No lo guarde, no lo copie y no le tome fotos.

## The paper form
paper-cover = Este cuadernillo es para usted: puede usarlo o dejarlo. Nadie tiene que saber qué eligió.
paper-cover-place = Ábralo donde nadie pueda leer por encima de su hombro.
paper-safe-heading = Antes de seguir leyendo
paper-safe-1 = Las páginas de adentro dicen de qué se trata. Guarde el cuadernillo donde nadie lo encuentre, o devuélvalo de una vez.
paper-safe-2 = Puede saltar cualquier pregunta, parar en cualquier momento y devolver el cuadernillo vacío.
paper-safe-3 = No ponga nombres, lugares ni fechas. Escriba sobre el plan, no sobre lo que le pasó.
paper-safe-4 = Use este cuadernillo o el sitio web, no los dos. Cuenta el primero que llegue.
paper-safe-5 = Alguien puede leérselo o escribir por usted. Siempre puede pedir que sea otra persona.
paper-stop = Si su respuesta no es sí, por favor pare aquí y devuelva el cuadernillo. No se guarda nada de él.
paper-first-no = Sin un sí a la primera decisión, no se guarda nada de este cuadernillo. Se destruye.
paper-undo = Puede cambiar de idea. Use en el sitio web el código de su papelito. No tiene que decir por qué. Los totales ya compartidos no se pueden cambiar, pero sus respuestas no estarán en ninguno nuevo.
paper-version = Versión { $version } de estas palabras
paper-one = Marque una, o salte esta pregunta.
paper-rank = Escriba 1 junto a su primera opción, 2 junto a la segunda y 3 junto a la tercera. También puede marcar solo una o dos.
paper-with-words = Solo si dijo que sí a que un equipo pequeño lea lo que escribe.
paper-with-about = Solo si dijo que sí al uso de sus respuestas sobre usted.
paper-comment = ¿Qué cambiaría usted, y cómo?
paper-end-heading = Cuando haya terminado
paper-end-1 = Desprenda el papelito de abajo. Guárdelo donde solo usted mire.
paper-end-2 = Cierre el cuadernillo y devuélvalo, en su sobre si lo tiene.
paper-end-3 = A más tardar en 7 días alguien lo pasa al computador. Después se destruye.
paper-number = Número de este cuadernillo
paper-number-for = Para quien lo pasa al computador.
paper-slip = Este código solo sirve para retirar. Nunca muestra nada.
paper-tear = Desprenda por aquí

## Countries, by their two letters: members and observers of the United Nations. Others are shown by their letters.
country-AD = Andorra
country-AE = Emiratos Árabes Unidos
country-AF = Afganistán
country-AG = Antigua y Barbuda
country-AL = Albania
country-AM = Armenia
country-AO = Angola
country-AR = Argentina
country-AT = Austria
country-AU = Australia
country-AZ = Azerbaiyán
country-BA = Bosnia y Herzegovina
country-BB = Barbados
country-BD = Bangladés
country-BE = Bélgica
country-BF = Burkina Faso
country-BG = Bulgaria
country-BH = Baréin
country-BI = Burundi
country-BJ = Benín
country-BN = Brunéi
country-BO = Bolivia
country-BR = Brasil
country-BS = Bahamas
country-BT = Bután
country-BW = Botsuana
country-BY = Bielorrusia
country-BZ = Belice
country-CA = Canadá
country-CD = República Democrática del Congo
country-CF = República Centroafricana
country-CG = República del Congo
country-CH = Suiza
country-CI = Costa de Marfil
country-CL = Chile
country-CM = Camerún
country-CN = China
country-CO = Colombia
country-CR = Costa Rica
country-CU = Cuba
country-CV = Cabo Verde
country-CY = Chipre
country-CZ = Chequia
country-DE = Alemania
country-DJ = Yibuti
country-DK = Dinamarca
country-DM = Dominica
country-DO = República Dominicana
country-DZ = Argelia
country-EC = Ecuador
country-EE = Estonia
country-EG = Egipto
country-ER = Eritrea
country-ES = España
country-ET = Etiopía
country-FI = Finlandia
country-FJ = Fiyi
country-FM = Micronesia
country-FR = Francia
country-GA = Gabón
country-GB = Reino Unido
country-GD = Granada
country-GE = Georgia
country-GH = Ghana
country-GM = Gambia
country-GN = Guinea
country-GQ = Guinea Ecuatorial
country-GR = Grecia
country-GT = Guatemala
country-GW = Guinea-Bisáu
country-GY = Guyana
country-HN = Honduras
country-HR = Croacia
country-HT = Haití
country-HU = Hungría
country-ID = Indonesia
country-IE = Irlanda
country-IL = Israel
country-IN = India
country-IQ = Irak
country-IR = Irán
country-IS = Islandia
country-IT = Italia
country-JM = Jamaica
country-JO = Jordania
country-JP = Japón
country-KE = Kenia
country-KG = Kirguistán
country-KH = Camboya
country-KI = Kiribati
country-KM = Comoras
country-KN = San Cristóbal y Nieves
country-KP = Corea del Norte
country-KR = Corea del Sur
country-KW = Kuwait
country-KZ = Kazajistán
country-LA = Laos
country-LB = Líbano
country-LC = Santa Lucía
country-LI = Liechtenstein
country-LK = Sri Lanka
country-LR = Liberia
country-LS = Lesoto
country-LT = Lituania
country-LU = Luxemburgo
country-LV = Letonia
country-LY = Libia
country-MA = Marruecos
country-MC = Mónaco
country-MD = Moldavia
country-ME = Montenegro
country-MG = Madagascar
country-MH = Islas Marshall
country-MK = Macedonia del Norte
country-ML = Malí
country-MM = Myanmar
country-MN = Mongolia
country-MR = Mauritania
country-MT = Malta
country-MU = Mauricio
country-MV = Maldivas
country-MW = Malaui
country-MX = México
country-MY = Malasia
country-MZ = Mozambique
country-NA = Namibia
country-NE = Níger
country-NG = Nigeria
country-NI = Nicaragua
country-NL = Países Bajos
country-NO = Noruega
country-NP = Nepal
country-NR = Nauru
country-NZ = Nueva Zelanda
country-OM = Omán
country-PA = Panamá
country-PE = Perú
country-PG = Papúa Nueva Guinea
country-PH = Filipinas
country-PK = Pakistán
country-PL = Polonia
country-PS = Palestina
country-PT = Portugal
country-PW = Palaos
country-PY = Paraguay
country-QA = Catar
country-RO = Rumania
country-RS = Serbia
country-RU = Rusia
country-RW = Ruanda
country-SA = Arabia Saudita
country-SB = Islas Salomón
country-SC = Seychelles
country-SD = Sudán
country-SE = Suecia
country-SG = Singapur
country-SI = Eslovenia
country-SK = Eslovaquia
country-SL = Sierra Leona
country-SM = San Marino
country-SN = Senegal
country-SO = Somalia
country-SR = Surinam
country-SS = Sudán del Sur
country-ST = Santo Tomé y Príncipe
country-SV = El Salvador
country-SY = Siria
country-SZ = Esuatini
country-TD = Chad
country-TG = Togo
country-TH = Tailandia
country-TJ = Tayikistán
country-TL = Timor Oriental
country-TM = Turkmenistán
country-TN = Túnez
country-TO = Tonga
country-TR = Turquía
country-TT = Trinidad y Tobago
country-TV = Tuvalu
country-TZ = Tanzania
country-UA = Ucrania
country-UG = Uganda
country-US = Estados Unidos
country-UY = Uruguay
country-UZ = Uzbekistán
country-VA = Santa Sede
country-VC = San Vicente y las Granadinas
country-VE = Venezuela
country-VN = Vietnam
country-VU = Vanuatu
country-WS = Samoa
country-YE = Yemen
country-ZA = Sudáfrica
country-ZM = Zambia
country-ZW = Zimbabue
