"""Everyday words and the stems of calls for help in other languages than English, accents folded away."""

from __future__ import annotations

from typing import Final

# Everyday words, then concepts by the stems of their words ("=" marks a whole word, "_" parts the words of a phrase).
LATIN: Final[dict[str, tuple[str, dict[str, str]]]] = {
    "es": (
        """
de que el la un una me mi por no es en con y se su lo los las quiero tengo para como esta muy pero mis anos senor
ayuda hombre quiere pide dice mando esto eso yo ser he ha fue cuando porque alguien
""",
        {
            "leak": "publicar difundir subir_mis mostrar subira compartir enviar_mis ensenar",
            "crisis": """
suicid morir quitarme_la_vida no_quiero_vivir =morirme matarme cortarme autolesi quiero_morir quiero_morirme
no_quiero_seguir hacerme_dano
""",
            "help": "ayud socorro auxilio aconsej =necesito_ayuda",
            "threat": "me_pega me_golpea me_obliga amenaz chantaj extors matarme matara",
            "nude": "pide_fotos pide_una_foto pidio_fotos pide_mis_fotos desnud sexual nudes intim verga =sexo",
            "touch": "toca toco tocan tocar viol abus manose bes",
            "fear": "miedo asust tem preocup llor terror llorando sola asco",
            "secret": "secreto escond =nadie cuente",
            "photo": "foto video camara imagen",
            "age": "tengo_10 tengo_11 tengo_12 tengo_13 tengo_14 tengo_15",
            "meet": "quedar conocer vernos encontr =verme",
            "hit": "pega golpe maltrat insult acos pegan pegando grita encierra",
            "who": """
hombre senor tio padrastro profesor extrano alguien desconocid adulto mayor entrenador padre novio tipo primo vecino
abuelo cura jefe marido novia papa mama madre hermano
""",
            "child": "hija hijo hermana hermano nina nino sobrin alumn",
            "say": "pide pidio manda mando enviar envie dice quiere obliga",
            "home": "mi_cama =cuarto =habitacion vivo direccion mi_cuarto mi_habitacion por_la_noche de_noche",
            "contact": "internet escrib instagram chat whatsapp linea discord roblox juego",
            "hush": """
no_se_lo_cuentes no_se_lo_diga que_no_diga que_no_cuente no_puedo_contar no_puedo_decir no_decir_a_nadie
guarde_el_secreto guardar_el_secreto
""",
        },
    ),
    "fr": (
        """
je de le la les un une des que qui mon ma mes est et pas il elle me moi pour dans sur avec veut ai jai suis cest ans
au on du en ne ce cette veux plus tout toujours quand parce quelquun fait dit
""",
        {
            "leak": "publier diffuser partager envoyer_mes montrer_mes",
            "crisis": """
suicid mourir en_finir plus_envie_de_vivre =tuer =crever scarifi envie_de_mourir veux_mourir plus_vivre me_tuer
""",
            "help": "aide aidez secours =sos conseil daide besoin_daide maider",
            "threat": "me_frappe me_force menac chantage extor harcel",
            "nude": "demande_des_photos demande_photos veut_des_photos nue nues nude =nu sexuel intime =sexe deshabill",
            "touch": "touch viol abus agress embrass",
            "fear": "peur effray terrifi inquiet pleur honte degout seule",
            "secret": "secret cach =personne dire",
            "photo": "photo video camera image",
            "age": "ai_10 ai_11 ai_12 ai_13 ai_14 ai_15",
            "meet": "rencontr rejoindre =voir",
            "hit": "frapp bat battu tape maltrait insult frappe tabasse crie enferme",
            "who": """
homme monsieur oncle =pere professeur prof inconnu quelqu adulte entraineur copain mec beau type beaupere beau_pere
cousin voisin grand_pere pretre patron mari maman papa mere frere
""",
            "child": "fille fils soeur frere niece neveu eleve enfant",
            "say": "demande envoy veut dit force oblige",
            "home": "mon_lit chambre habite adresse ma_chambre la_nuit",
            "contact": "internet snap message ecrit insta parle ligne",
            "hush": "rien_dire ne_dis_rien garder_le_secret pas_en_parler =personne_ne_doit",
        },
    ),
    "de": (
        """
ich der die das ein eine und mir mich mein meine ist nicht er sie will hat mit auf von zu wir uns was bin den dem
einen jahre wie im dass wenn aber noch immer jemand bitte darf soll kann bei
""",
        {
            "crisis": """
suizid nicht_mehr_leben selbstmord umbringen sterben ritze ritzen =tot will_sterben mich_umbringen mochte_sterben
keinen_sinn_mehr
""",
            "help": "hilfe helf hilft beratung brauche_hilfe =helft",
            "threat": "schlagt_mich zwingt_mich droh bedroh erpress umbringt bringt_mich_um",
            "nude": "will_fotos will_bilder nackt sexuell intim =sex ausziehen unterwasche",
            "touch": "fasst anfass angefasst beruhr missbrauch vergewaltig beruehr kusst gekusst",
            "fear": "angst furcht panik sorge weine besorgt",
            "secret": "geheim niemand verrat",
            "photo": "foto bild bilder video kamera",
            "age": "bin_10 bin_11 bin_12 bin_13 bin_14 bin_15",
            "meet": "treffen getroffen trifft",
            "hit": "schlagt geschlagen verprugel mobb mobbing schlagen verprugelt schreit einsperr prugel",
            "who": """
mann onkel lehrer fremder jemand erwachsen stiefvater vater trainer =typ freund alter papa mama mutter nachbar cousin
opa chef
""",
            "child": "tochter sohn schwester bruder nichte neffe schuler kind",
            "say": "schick will verlangt zwingt sagt fragt gesagt zwing",
            "home": "mein_bett in_meinem_bett zimmer wohne adresse in_mein_zimmer nachts",
            "contact": "internet schreibt chat snap insta online",
            "hush": """
niemandem_erzahlen niemandem_sagen nichts_sagen nicht_erzahlen nicht_verraten geheim_halten keinem_sagen
""",
            "leak": "veroffentlich verschick weiterschick hochlad",
        },
    ),
    "pl": (
        """
jest nie sie mnie mi na do to ze co jak moj moja moje i w z on ona mam prosze chce jestem po za od lat moim mojej
jakis ktos ten jej jego czy boje
""",
        {
            "crisis": """
samoboj umrzec zabic =zabije tne ciac nie_chce_zyc nie_chce_juz_zyc nie_chce_mi_sie_zyc chce_umrzec
chce_sie_zabic zabic_sie samobojst
tnie_sie
""",
            "help": "pomoc pomoz pomocy ratunk pomozcie potrzebuje_pomocy",
            "threat": "mnie_bije nas_bije mnie_zmusza grozi szantaz groz zabije",
            "nude": "nagie naga nago nagich rozebr seks intymn",
            "touch": "dotyka dotkna molest gwalc zgwalc calow",
            "fear": "boje strach przeraz martwie placz",
            "secret": "tajemnic sekret nikomu",
            "photo": "zdjec foto film kamer zdjecia",
            "age": "mam_10 mam_11 mam_12 mam_13 mam_14 mam_15",
            "meet": "spotka spotkac",
            "hit": "bije bil uderz przesladu krzyczy zamyka",
            "who": """
facet mezczyzn pan wujek ojczym nauczyciel obcy ktos dorosly tata ojciec trener chlopak mama dziadek sasiad kuzyn
ksiadz maz
""",
            "child": "corka corke syn siostr brat dziecko uczen uczennic",
            "say": "chce prosi wysl kaze",
            "contact": "internec pisze napisal",
            "home": "mojego_lozka moim_lozku mieszkam adres do_mojego_pokoju w_nocy",
            "hush": "nikomu_nie_mow nikomu_nie_powiedz nie_mow_nikomu nie_mowic zachowac_w_tajemnicy",
            "leak": "wysle opublikuj udostepni",
        },
    ),
    "pt": (
        """
eu de que o um uma me meu minha minhas meus disse vai ele por nao e em com ela do da quer para mas estou tenho anos na
no os isso pra diz esta ta alguem tambem muito quando porque mae pai
""",
        {
            "leak": "postar publicar divulgar espalhar mostrar compartilhar vazar vazou",
            "crisis": """
suicid morrer =matar cortar quero_morrer nao_quero_viver nao_quero_mais_viver me_matar nao_aguento_mais me_cortar
""",
            "help": "ajuda socorro ajude preciso_de_ajuda =socorro",
            "threat": "me_bate me_obriga ameac chantag extors matar_me vai_me_matar",
            "nude": "pede_fotos pedindo_fotos pede_foto nua nuas pelad =nu sexual intim nude",
            "touch": "toca tocou abus estupr molest beij",
            "fear": "medo assust preocup chor vergonha",
            "secret": "segredo escond ninguem",
            "photo": "foto video camera imagens",
            "age": "tenho_10 tenho_11 tenho_12 tenho_13 tenho_14 tenho_15",
            "meet": "encontr conhecer",
            "hit": "bate bateu agred maltrat espanca grita tranca",
            "who": """
homem senhor tio padrasto professor estranho alguem adulto pai treinador namorado cara mae avo primo vizinho patrao
marido chefe
""",
            "child": "filha filho irma irmao sobrinh alun crianca",
            "say": "pede pediu pedindo quer manda mandar enviar disse obriga diz",
            "contact": "internet whatsapp insta mensag",
            "hush": "nao_contar nao_conte_a nao_posso_contar guardar_segredo nao_contar_para",
            "home": "minha_cama meu_quarto a_noite",
        },
    ),
    "it": (
        """
io di che il la un una mi mio mia per non e in con lui lei vuole ho sono chiede anni le gli del mie miei sta dal alla
ogni notte qualcuno questo quando perche tutti
""",
        {
            "crisis": """
suicid morire uccid =ammazzarmi tagli voglio_morire non_voglio_vivere non_voglio_piu_vivere uccidermi farla_finita
""",
            "help": "aiut soccorso aiutami aiuto ho_bisogno_di_aiuto",
            "threat": "mi_picchia mi_obbliga minacc ricatt estor ammazza ucciderm",
            "nude": "chiede_foto chiede_le_foto nud intim sessual =sesso spogli",
            "touch": "tocca toccat violent abus molest bacia",
            "fear": "paura spavent preoccup pian vergogn",
            "secret": "segret nascond nessuno",
            "photo": "foto video camera immagin",
            "age": "ho_10 ho_11 ho_12 ho_13 ho_14 ho_15",
            "meet": "incontr veder",
            "hit": "picchia picchiat botte maltratt urla chiude",
            "kin": "padre patrigno zio",
            "who": """
uomo signore professore sconosciut qualcuno adulto allenatore ragazzo tizio ex mamma papa cugino vicino nonno prete
capo marito zio patrigno
""",
            "child": "figlia figlio sorella fratello nipote alunn bambin",
            "say": "chiede vuole mandare invi dice costring",
            "contact": "internet scrive insta chat",
            "hush": "non_dirlo di_non_dirlo non_dire_a_nessuno mantenere_il_segreto non_posso_dirlo",
            "leak": "pubblicare diffondere condividere mostrare_le",
            "home": "mio_letto mia_camera di_notte",
        },
    ),
    "ro": (
        """
eu de ca un o ma mi pe nu este si cu imi el ea vrea sa am sunt meu mea la din ani daca spun cineva
""",
        {
            "crisis": "sinucid =mor muri omor vreau_sa_mor nu_mai_vreau_sa_traiesc sa_ma_omor =sinucid",
            "help": "ajut ajutor salvati ajutati",
            "threat": "ma_bate ne_bate ma_obliga ameninta santaj omoara omor santajeaza",
            "nude": "cere_poze nud goala dezbrac sexual intim",
            "touch": "atinge atins pipai viol abuz sarut",
            "fear": "frica speriat teama ingrijor plang",
            "secret": "secret ascun nimanui",
            "photo": "poza poze foto video",
            "meet": "intaln",
            "hit": "bate lovit batut tipa loveste",
            "who": """
barbat unchi profesor strain cineva adult tata vitreg om tatal mama bunic vecin var antrenor sot
""",
            "child": "fiica fiul sora frate copil elev",
            "say": "cere vrea trimit obliga",
            "contact": "internet scrie mesaj",
            "hush": "sa_nu_spun nu_spune_nimanui nu_spun_la_nimeni",
            "leak": "publica posteaza trimite_pozele",
            "home": "patul_meu in_camera noaptea",
        },
    ),
    "tr": (
        """
bir ben bana beni benim ve bu ne cok var yok icin o istiyor ediyor kizim oglum yas yasinda adam lutfen de ile annem
babam her gece diye degil biri mi
""",
        {
            "crisis": """
intihar olmek olecegim oldurmek yasamak_istemiyorum olmek_istiyorum kendimi_oldur kendimi_kes
""",
            "help": "yardim imdat kurtar yardim_edin yardim_et",
            "threat": "tehdit santaj oldurecek oldururum",
            "nude": "fotograf_istiyor foto_istiyor ciplak cinsel soyun",
            "touch": "dokun taciz tecavuz istismar optu",
            "fear": "korku korkuyor kork endise agli",
            "secret": "gizli kimseye sir",
            "photo": "foto resim video kamera",
            "meet": "bulus gorus",
            "hit": "dovuyor vuruyor dayak dovu vuru bagiri",
            "who": "adam erkek amca ogretmen yabanci biri baba dayi babam uvey dede komsu abi kuzen hoca koca",
            "child": "kizim oglum kardes cocug ogrenci",
            "say": "istiyor gonder zorluyor",
            "contact": "internet yaziyor mesaj",
            "hush": "kimseye_soyle kimseye_anlatma soyleme",
            "leak": "yayinla paylas",
            "home": "odama gece",
        },
    ),
    "cy": (
        """
mae fi dw yn i o ar ei fy mi dyn gofyn am wedi eisiau ddim rwy rydw gan sydd hyn bod rhywun
""",
        {
            "crisis": "hunanladd farw lladd eisiau_marw ddim_eisiau_byw ladd_fy_hun",
            "help": "helpwch helpa cymorth help helpwch_fi angen_help",
            "threat": "bygwth blacmel fygwth mygwth",
            "nude": "noeth rhywiol",
            "touch": "cyffwrdd cam-drin treisio gyffwrdd chyffwrdd nghyffwrdd",
            "fear": "ofn poeni bryderus",
            "secret": "cyfrinach",
            "photo": "llun lluniau fideo luniau lun",
            "meet": "cwrdd cyfarfod",
            "hit": "taro curo nharo tharo daro nghuro",
            "who": "dyn ewythr athro rhywun oedolyn dieithryn nhad tad mam llystad athrawes",
            "child": "merch mab chwaer brawd plentyn",
            "say": "gofyn eisiau anfon",
            "contact": "rhyngrwyd",
            "hush": "paid_a_dweud ddim_dweud peidio_dweud",
            "leak": "rhannu",
        },
    ),
    "hi": (
        """
hai ki ka ke se mujhe mere meri mera aur nahi kya ek ko ne par raha rahi wo woh bahut hoon hu hun kar karo chahiye
hain kuch koi aap main mai mujhse karta karti ho kisi ye voh unka
""",
        {
            "crisis": """
khudkushi suicide marna mar =marne jeena marna_chahta marna_chahti mar_jana jeena_nahi jeene_ka_mann zindagi_khatam
khudkhushi
""",
            "home": "ghar_ke_bahar raat_ko kamre",
            "help": "bachao madad help madat madad_karo help_karo",
            "threat": "dhamki blackmail dhamka maar_dunga",
            "nude": "photo_maang photo_mang pic_maang photo_mangta nangi nanga kapde nude sexual kapde_utar",
            "touch": """
chhu chhua chhoo chu touch balatkar rape zabardasti galat_tarike ched chher haath_laga badtameezi
""",
            "fear": "dar darr pareshan ro",
            "secret": "chupa raaz kisi",
            "photo": "photo tasveer video pic",
            "meet": "milna milne",
            "hit": "maarta marta maara peet tang tang_kar marte gaali maar",
            "who": """
aadmi admi uncle chacha teacher sir ladka insaan mard ajnabi ustad papa abbu ammi mummy bhaiya mama chachu padosi nana
dada tutor pati shohar
""",
            "child": "beti beta behen bhai bachi bacha bacche",
            "say": "maang mang bol bhej kehta bhejo bhejne kehte",
            "contact": "internet message online",
            "hush": "kisi_ko_mat kisi_ko_nahi_batana batana_mat mat_batana kisi_se_mat",
            "leak": "viral leak",
        },
    ),
    "nl": (
        """
ik een het de van mijn me mij en niet is hij zij wil heeft op met voor dat ben jaar aan wat als maar nog altijd iemand
kan moet geen
""",
        {
            "crisis": "zelfmoord dood zelfdoding niet_meer_leven wil_dood dood_wil mezelf_pijn mezelf_iets",
            "help": "help hulp help_mij help_me hulp_nodig",
            "threat": "slaat_me slaat_mij dwingt_me dwingt_mij bedreig chant afpers dreig vermoord",
            "nude": "vraagt_om_foto wil_foto naakt seks",
            "touch": "raakt aangeraakt misbruik verkracht betast aanraken",
            "fear": "bang angst",
            "secret": "geheim niemand",
            "photo": "foto video",
            "meet": "afspreken ontmoet",
            "hit": "slaat geslagen pest schreeuwt opgesloten",
            "who": """
man oom leraar iemand vreemde stiefvader vader papa mama opa buurman neef trainer baas juf
""",
            "child": "dochter zoon zus broer",
            "say": "vraagt stuur wil",
            "hush": "niemand_vertellen niet_vertellen niks_zeggen geheim_houden",
            "leak": "delen door_te_sturen doorsturen verspreid",
            "home": "mijn_bed mijn_kamer s_nachts",
        },
    ),
    "so": (
        """
waa iga ayaa igu ma waxaan rabaa nin wuxuu sawir
""",
        {
            "crisis": "dhimasho isdil",
            "help": "caawi i_caawi caawiya gargaar",
            "threat": "hanjab",
            "nude": "qaawan",
            "fear": "cabs baqay",
            "photo": "sawir",
            "who": "nin",
            "touch": "taabt kufsi",
        },
    ),
}
