<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="es">
<context>
    <name>CellDelegate</name>
    <message>
        <source>Reservado</source>
        <translation>Réservé</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Sin conexión; no hace falta</source>
        <translation>Sans connexion ; ce n’est pas nécessaire</translation>
    </message>
    <message>
        <source>Lo que falta compartir se ve al entrar</source>
        <translation>Ce qui reste à partager s’affiche à l’entrée</translation>
    </message>
    <message>
        <source>Cifrado y cerrado</source>
        <translation>Chiffré et fermé</translation>
    </message>
    <message>
        <source>Nadie ha entrado</source>
        <translation>Personne n’est entré</translation>
    </message>
    <message numerus="yes">
        <source>Cifrado · se bloquea en %n min</source>
        <translation>
            <numerusform>Chiffré · se verrouille dans %n min</numerusform>
            <numerusform>Chiffré · se verrouille dans %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Se bloquea en %n segundo(s). Toque una tecla para seguir.</source>
        <translation>
            <numerusform>Se verrouille dans %n seconde. Appuyez sur une touche pour continuer.</numerusform>
            <numerusform>Se verrouille dans %n secondes. Appuyez sur une touche pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>¿Borrar «{name}» de esta laptop?</source>
        <translation>Effacer « {name} » de cet ordinateur ?</translation>
    </message>
    <message>
        <source>Borrar de esta laptop</source>
        <translation>Effacer de cet ordinateur</translation>
    </message>
    <message>
        <source>No borrar</source>
        <translation>Ne pas effacer</translation>
    </message>
    <message>
        <source>BORRAR</source>
        <translation>EFFACER</translation>
    </message>
    <message>
        <source>Para borrar, escriba {word}</source>
        <translation>Pour effacer, écrivez {word}</translation>
    </message>
    <message>
        <source>Lo que no se haya compartido ni respaldado se pierde. Mientras está cerrado no se puede saber cuánto es.</source>
        <translation>Ce qui n’a été ni partagé ni sauvegardé est perdu. Tant que c’est fermé, on ne peut savoir combien.</translation>
    </message>
    <message>
        <source>Todo está compartido.</source>
        <translation>Tout est partagé.</translation>
    </message>
    <message numerus="yes">
        <source>Quedan %n cambio(s) solo aquí. Si borra ahora, se pierden.</source>
        <translation>
            <numerusform>%n modification n’est que sur cet ordinateur. Si vous effacez maintenant, elle est perdue.</numerusform>
            <numerusform>%n modifications ne sont que sur cet ordinateur. Si vous effacez maintenant, elles sont perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Se destruyen las llaves y después los datos. Las copias en memorias y otros equipos no cambian.</source>
        <translation>Les clés sont détruites, puis les données. Les copies sur clés USB et autres ordinateurs ne changent pas.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Ver como tabla</source>
        <translation>Voir en tableau</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Preparar esta laptop</source>
        <translation>Préparer cet ordinateur</translation>
    </message>
    <message>
        <source>imprimir la hoja</source>
        <translation>imprimer la feuille</translation>
    </message>
    <message>
        <source>paso anterior</source>
        <translation>étape précédente</translation>
    </message>
    <message>
        <source>Mostrar palabras</source>
        <translation>Afficher les mots</translation>
    </message>
    <message>
        <source>Ocultar</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>En pantalla las palabras están tapadas</source>
        <translation>À l’écran les mots sont couverts</translation>
    </message>
    <message>
        <source>Cualquiera que mire puede leerlas</source>
        <translation>Quiconque regarde peut les lire</translation>
    </message>
    <message>
        <source>Hoja de recuperación con sus doce palabras tapadas</source>
        <translation>Feuille de récupération, ses douze mots couverts</translation>
    </message>
    <message>
        <source>Hoja de recuperación con sus doce palabras a la vista</source>
        <translation>Feuille de récupération, ses douze mots visibles</translation>
    </message>
    <message>
        <source>La hoja salió hacia la impresora</source>
        <translation>La feuille est partie vers l’imprimante</translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>Teclas y avisos</source>
        <translation>Touches et avis</translation>
    </message>
    <message>
        <source>Teclas</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Avisos</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>En todas las pantallas</source>
        <translation>Sur tous les écrans</translation>
    </message>
    <message>
        <source>Aquí queda lo que el programa le avise hoy.</source>
        <translation>Ce que le programme vous dit aujourd’hui reste ici.</translation>
    </message>
    <message>
        <source>ir a cada lugar de la izquierda</source>
        <translation>aller à chaque lieu de gauche</translation>
    </message>
    <message>
        <source>buscar o ir a</source>
        <translation>chercher ou aller à</translation>
    </message>
    <message>
        <source>estas teclas y los avisos</source>
        <translation>ces touches et les avis</translation>
    </message>
    <message>
        <source>siguiente parte de la pantalla; con Mayús, la anterior</source>
        <translation>partie suivante de l’écran ; avec Maj, la précédente</translation>
    </message>
    <message>
        <source>filtrar aquí</source>
        <translation>filtrer ici</translation>
    </message>
    <message>
        <source>agregar</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>la acción principal</source>
        <translation>l’action principale</translation>
    </message>
    <message>
        <source>imprimir</source>
        <translation>imprimer</translation>
    </message>
    <message>
        <source>leer un paquete</source>
        <translation>lire un paquet</translation>
    </message>
    <message>
        <source>deshacer</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>leer en grande</source>
        <translation>lire en grand</translation>
    </message>
    <message>
        <source>cambiar de tema</source>
        <translation>changer de thème</translation>
    </message>
    <message>
        <source>letra más grande</source>
        <translation>texte plus grand</translation>
    </message>
    <message>
        <source>letra más pequeña</source>
        <translation>texte plus petit</translation>
    </message>
    <message>
        <source>letra de tamaño normal</source>
        <translation>texte de taille normale</translation>
    </message>
    <message>
        <source>bloquear ahora</source>
        <translation>verrouiller maintenant</translation>
    </message>
    <message>
        <source>vista discreta</source>
        <translation>vue discrète</translation>
    </message>
    <message>
        <source>cerrar; nunca se pierde lo escrito</source>
        <translation>fermer ; ce qui est écrit n’est jamais perdu</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Intro</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Espacio</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Re Pág</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>Av Pág</source>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>Supr</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Mayús</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Idioma y letra</source>
        <translation>Langue et texte</translation>
    </message>
    <message>
        <source>Elija su idioma y el tamaño de la letra</source>
        <translation>Choisissez la langue et la taille du texte</translation>
    </message>
    <message>
        <source>Puede cambiarlos cuando quiera: la letra con Ctrl y más o menos, el tema con F12.</source>
        <translation>Vous pouvez les changer à tout moment : le texte avec Ctrl et plus ou moins, le thème avec F12.</translation>
    </message>
    <message>
        <source>Tamaño de la letra</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Cifrado. Se abre con su frase de paso.</source>
        <translation>Chiffré. S’ouvre avec votre phrase de passe.</translation>
    </message>
    <message>
        <source>Frase de paso</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Mostrar la frase de paso</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>Ocultar la frase de paso</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
    <message>
        <source>Las mayúsculas están activadas</source>
        <translation>Les majuscules sont activées</translation>
    </message>
    <message>
        <source>Usar hoja de recuperación</source>
        <translation>Utiliser la feuille de récupération</translation>
    </message>
    <message>
        <source>Cada intento tarda un poco, a propósito. Nada se borra por equivocarse. Sin la frase ni la hoja, nadie puede abrir estos datos.</source>
        <translation>Chaque essai prend un moment, exprès. Rien n’est effacé en cas d’erreur. Sans la phrase ni la feuille, personne ne peut ouvrir ces données.</translation>
    </message>
    <message>
        <source>Abriendo…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Desbloquear</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Escriba su frase de paso.</source>
        <translation>Saisissez votre phrase de passe.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Frase de paso</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Creada</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Escoja su frase de paso</source>
        <translation>Choisissez votre phrase de passe</translation>
    </message>
    <message>
        <source>Abre sus datos cada vez. Use cuatro o cinco palabras que no vayan juntas y que solo usted asocie. No la escriba en la laptop.</source>
        <translation>Elle ouvre vos données à chaque fois. Prenez quatre ou cinq mots sans lien, que vous seul associez. Ne l’écrivez pas sur l’ordinateur.</translation>
    </message>
    <message>
        <source>Al menos 10 letras; los espacios cuentan.</source>
        <translation>Au moins 10 lettres ; les espaces comptent.</translation>
    </message>
    <message>
        <source>Otra vez, para no equivocarse</source>
        <translation>Encore une fois, pour être sûr</translation>
    </message>
    <message>
        <source>Mostrar la frase de paso</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>Ocultar la frase de paso</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
    <message>
        <source>Crear y seguir</source>
        <translation>Créer et continuer</translation>
    </message>
    <message>
        <source>Es muy corta: use al menos 10 letras.</source>
        <translation>Trop courte : au moins 10 lettres.</translation>
    </message>
    <message>
        <source>No es igual a la de arriba. Escríbala otra vez.</source>
        <translation>Différente de celle du dessus. Saisissez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Quién es usted</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>¿Quién va a usar esta laptop?</source>
        <translation>Qui utilisera cet ordinateur ?</translation>
    </message>
    <message>
        <source>Su nombre queda en lo que usted escriba y en las actas que facilite. Va cifrado.</source>
        <translation>Votre nom reste sur ce que vous écrivez et dans les procès-verbaux que vous animez. Il est chiffré.</translation>
    </message>
    <message>
        <source>Nombre y apellidos</source>
        <translation>Nom et prénoms</translation>
    </message>
    <message>
        <source>Escriba su nombre.</source>
        <translation>Saisissez votre nom.</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Su programa</source>
        <translation>Votre programme</translation>
    </message>
    <message>
        <source>Unirse o empezar</source>
        <translation>Rejoindre ou commencer</translation>
    </message>
    <message>
        <source>¿Trabaja con un programa?</source>
        <translation>Travaillez-vous avec un programme ?</translation>
    </message>
    <message>
        <source>Un programa reúne mesas y equipos. Puede empezar sin él y unirse después.</source>
        <translation>Un programme réunit tables et équipes. Vous pouvez commencer sans lui et le rejoindre ensuite.</translation>
    </message>
    <message>
        <source>Por ahora trabajo sin programa</source>
        <translation>Pour l’instant je travaille sans programme</translation>
    </message>
    <message>
        <source>Me invitarán después, o no hace falta</source>
        <translation>On m’invitera plus tard, ou ce n’est pas nécessaire</translation>
    </message>
    <message>
        <source>Empiezo un programa y lo coordino</source>
        <translation>Je commence un programme et le coordonne</translation>
    </message>
    <message>
        <source>Desde aquí se invita a los demás equipos</source>
        <translation>Les autres équipes sont invitées d’ici</translation>
    </message>
    <message>
        <source>Nombre del programa</source>
        <translation>Nom du programme</translation>
    </message>
    <message>
        <source>Escriba el nombre del programa.</source>
        <translation>Saisissez le nom du programme.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Listo</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Esta laptop está lista</source>
        <translation>Cet ordinateur est prêt</translation>
    </message>
    <message>
        <source>Sus datos van cifrados y su hoja de recuperación sirve. Guárdela lejos de aquí.</source>
        <translation>Vos données sont chiffrées et votre feuille de récupération fonctionne. Gardez-la loin d’ici.</translation>
    </message>
    <message>
        <source>Sus datos van cifrados. Falta la hoja de recuperación: el programa se la recordará.</source>
        <translation>Vos données sont chiffrées. Il manque la feuille de récupération : le programme vous la rappellera.</translation>
    </message>
    <message>
        <source>Entrar</source>
        <translation>Entrer</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>HOJA DE RECUPERACIÓN</source>
        <translation>FEUILLE DE RÉCUPÉRATION</translation>
    </message>
    <message>
        <source>Doce palabras, en este orden</source>
        <translation>Douze mots, dans cet ordre</translation>
    </message>
    <message>
        <source>Cómo usarla: abra Facilitator, elija «Usar hoja de recuperación» y escriba las doce palabras en orden. Guárdela lejos de la laptop. Si la pierde, haga otra en Ajustes: la anterior deja de servir.</source>
        <translation>Comment l’utiliser : ouvrez Facilitator, choisissez « Utiliser la feuille de récupération » et saisissez les douze mots dans l’ordre. Gardez-la loin de l’ordinateur. Si vous la perdez, faites-en une autre dans Réglages : celle-ci ne servira plus.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Reservado</source>
        <translation>Réservé</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Palabra</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Hoja de recuperación</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Probada</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Falta probarla</source>
        <translation>Reste à vérifier</translation>
    </message>
    <message>
        <source>Ponga en papel su hoja de recuperación</source>
        <translation>Mettez sur papier votre feuille de récupération</translation>
    </message>
    <message>
        <source>Si olvida su frase de paso, solo con esta hoja se puede volver a abrir sus datos.</source>
        <translation>Si vous oubliez votre phrase de passe, seule cette feuille peut rouvrir vos données.</translation>
    </message>
    <message>
        <source>Imprímala ahora</source>
        <translation>Imprimez-la maintenant</translation>
    </message>
    <message>
        <source>Son doce palabras. No se guarda copia en la laptop.</source>
        <translation>Ce sont douze mots. Aucune copie ne reste sur l’ordinateur.</translation>
    </message>
    <message>
        <source>Guárdela lejos de la laptop</source>
        <translation>Gardez-la loin de l’ordinateur</translation>
    </message>
    <message>
        <source>En su casa o con alguien de confianza.</source>
        <translation>Chez vous ou chez une personne de confiance.</translation>
    </message>
    <message>
        <source>No le tome foto</source>
        <translation>Ne la photographiez pas</translation>
    </message>
    <message>
        <source>Quien tenga la hoja y la laptop puede leer todo.</source>
        <translation>Qui a la feuille et l’ordinateur peut tout lire.</translation>
    </message>
    <message>
        <source>Imprimir hoja</source>
        <translation>Imprimer la feuille</translation>
    </message>
    <message>
        <source>No tengo impresora: copiar a mano</source>
        <translation>Pas d’imprimante : copier à la main</translation>
    </message>
    <message>
        <source>Para comprobar, escriba las doce palabras de su hoja:</source>
        <translation>Pour vérifier, saisissez les douze mots de votre feuille :</translation>
    </message>
    <message>
        <source>Las tildes no importan. «Seguir» se activa cuando están las doce.</source>
        <translation>Les accents ne comptent pas. « Continuer » s’active quand les douze y sont.</translation>
    </message>
    <message>
        <source>Hacerlo mañana…</source>
        <translation>Le faire demain…</translation>
    </message>
    <message>
        <source>Alguna palabra no es la de la hoja. Compare una por una, en orden.</source>
        <translation>Un mot n’est pas celui de la feuille. Comparez un par un, dans l’ordre.</translation>
    </message>
    <message>
        <source>¿Seguir sin hoja de recuperación?</source>
        <translation>Continuer sans feuille de récupération ?</translation>
    </message>
    <message>
        <source>Si olvida la frase de paso antes de hacerla, nadie podrá abrir sus datos. Mañana se hará otra hoja con palabras nuevas.</source>
        <translation>Si vous oubliez la phrase de passe avant de la faire, personne ne pourra ouvrir vos données. Demain une autre feuille sera faite, avec de nouveaux mots.</translation>
    </message>
    <message>
        <source>Seguir sin hoja</source>
        <translation>Continuer sans feuille</translation>
    </message>
    <message>
        <source>Hacerla ahora</source>
        <translation>La faire maintenant</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Vista discreta puesta</source>
        <translation>Vue discrète activée</translation>
    </message>
    <message>
        <source>Vista discreta quitada</source>
        <translation>Vue discrète désactivée</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Teclas</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Lugares</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Hoy</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Mesas</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Sesión</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Acuerdos</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Análisis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Compartir</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Buscar</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Ajustes</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ShellNotices</name>
    <message>
        <source>Quitar este aviso</source>
        <translation>Retirer cet avis</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Paso {number} de {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Atrás</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Desbloquear</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>desbloquear</source>
        <translation>déverrouiller</translation>
    </message>
    <message>
        <source>usar la hoja de recuperación</source>
        <translation>utiliser la feuille de récupération</translation>
    </message>
    <message>
        <source>¿Qué espacio abre?</source>
        <translation>Quel espace ouvrez-vous ?</translation>
    </message>
    <message>
        <source>Abrir otro espacio…</source>
        <translation>Ouvrir un autre espace…</translation>
    </message>
    <message>
        <source>Empezar uno nuevo…</source>
        <translation>En commencer un nouveau…</translation>
    </message>
    <message>
        <source>Letra más grande</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Cambiar de tema</source>
        <translation>Changer de thème</translation>
    </message>
    <message>
        <source>Emergencia…</source>
        <translation>Urgence…</translation>
    </message>
    <message>
        <source>Datos inventados, para aprender</source>
        <translation>Données inventées, pour apprendre</translation>
    </message>
    <message>
        <source>Práctica</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Espacio {number}</source>
        <translation>Espace {number}</translation>
    </message>
    <message>
        <source>Cifrado en esta laptop</source>
        <translation>Chiffré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Abierto por última vez el {day}</source>
        <translation>Ouvert pour la dernière fois le {day}</translation>
    </message>
    <message>
        <source>Elija la carpeta del espacio</source>
        <translation>Choisissez le dossier de l’espace</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Palabra</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Hoja de recuperación</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Escriba las doce palabras en orden. Las tildes no importan.</source>
        <translation>Saisissez les douze mots dans l’ordre. Les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>Al menos 10 letras: mejor varias palabras.</source>
        <translation>Au moins 10 lettres : plutôt plusieurs mots.</translation>
    </message>
    <message>
        <source>Nueva frase de paso</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Mostrar la frase de paso</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>Ocultar la frase de paso</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Abrir con la hoja</source>
        <translation>Ouvrir avec la feuille</translation>
    </message>
    <message>
        <source>Falta alguna palabra, o no es de las que puede llevar una hoja.</source>
        <translation>Il manque un mot, ou ce n’est pas un de ceux qu’une feuille peut porter.</translation>
    </message>
    <message>
        <source>Es muy corta: use al menos 10 letras.</source>
        <translation>Trop courte : au moins 10 lettres.</translation>
    </message>
</context>
</TS>
