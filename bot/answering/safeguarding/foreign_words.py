"""Everyday words and the stems of calls for help in other languages than English, accents folded away."""

from __future__ import annotations

from typing import Final

# Everyday words, then concepts by the stems of their words ("=" marks a whole word, "_" parts the words of a phrase).
LATIN: Final[dict[str, tuple[str, dict[str, str]]]] = {
    "es": (
        """
de que el la un una me mi por no es en con y se su lo los las quiero tengo para como esta muy pero mis anos senor
ayuda hombre
""",
        {
            "leak": "publicar difundir subir_mis",
            "crisis": "suicid morir quitarme_la_vida no_quiero_vivir =morirme matarme cortarme autolesi",
            "help": "ayud socorro auxilio aconsej",
            "threat": "amenaz chantaj extors",
            "nude": "desnud sexual nudes intim verga =sexo",
            "touch": "toca toco tocan tocar viol abus manose bes",
            "fear": "miedo asust tem preocup llor terror",
            "secret": "secreto escond =nadie cuente",
            "photo": "foto video camara imagen",
            "age": "tengo_10 tengo_11 tengo_12 tengo_13 tengo_14 tengo_15",
            "meet": "quedar conocer vernos encontr =verme",
            "hit": "pega golpe maltrat insult acos",
            "who": """
hombre senor tio padrastro profesor extrano alguien desconocid adulto mayor entrenador padre novio tipo
""",
            "child": "hija hijo hermana hermano nina nino sobrin alumn",
            "say": "pide pidio manda mando enviar envie dice quiere obliga",
            "home": "=cuarto =habitacion vivo direccion",
            "contact": "internet escrib instagram chat whatsapp linea",
        },
    ),
    "fr": (
        """
je de le la les un une des que qui mon ma mes est et pas il elle me moi pour dans sur avec veut ai jai suis cest ans
au on du en ne
""",
        {
            "leak": "publier diffuser partager",
            "crisis": "suicid mourir en_finir plus_envie_de_vivre =tuer =crever scarifi",
            "help": "aide aidez secours =sos conseil",
            "threat": "menac chantage extor harcel",
            "nude": "nue nues nude =nu sexuel intime =sexe deshabill",
            "touch": "touch viol abus agress embrass",
            "fear": "peur effray terrifi inquiet pleur honte",
            "secret": "secret cach =personne dire",
            "photo": "photo video camera image",
            "age": "ai_10 ai_11 ai_12 ai_13 ai_14 ai_15",
            "meet": "rencontr rejoindre =voir",
            "hit": "frapp bat battu tape maltrait insult",
            "who": """
homme monsieur oncle =pere professeur prof inconnu quelqu adulte entraineur copain mec beau type
""",
            "child": "fille fils soeur frere niece neveu eleve enfant",
            "say": "demande envoy veut dit force oblige",
            "home": "chambre habite adresse",
            "contact": "internet snap message ecrit insta parle ligne",
        },
    ),
    "de": (
        """
ich der die das ein eine und mir mich mein meine ist nicht er sie will hat mit auf von zu wir uns was bin den dem
einen jahre wie im
""",
        {
            "crisis": "suizid nicht_mehr_leben selbstmord umbringen sterben ritze ritzen =tot",
            "help": "hilfe helf hilft beratung",
            "threat": "droh bedroh erpress",
            "nude": "nackt sexuell intim =sex ausziehen unterwasche",
            "touch": "fasst anfass angefasst beruhr missbrauch vergewaltig beruehr kusst gekusst",
            "fear": "angst furcht panik sorge weine besorgt",
            "secret": "geheim niemand verrat",
            "photo": "foto bild bilder video kamera",
            "age": "bin_10 bin_11 bin_12 bin_13 bin_14 bin_15",
            "meet": "treffen getroffen trifft",
            "hit": "schlagt geschlagen verprugel mobb mobbing",
            "who": "mann onkel lehrer fremder jemand erwachsen stiefvater vater trainer =typ freund alter",
            "child": "tochter sohn schwester bruder nichte neffe schuler kind",
            "say": "schick will verlangt zwingt sagt fragt",
            "home": "zimmer wohne adresse",
            "contact": "internet schreibt chat snap insta online",
        },
    ),
    "pl": (
        """
jest nie sie mnie mi na do to ze co jak moj moja moje i w z on ona mam prosze chce jestem po za od lat
""",
        {
            "crisis": "samoboj umrzec zabic =zabije tne ciac",
            "help": "pomoc pomoz pomocy ratunk",
            "threat": "grozi szantaz groz",
            "nude": "nagie naga nago nagich rozebr seks intymn",
            "touch": "dotyka dotkna molest gwalc zgwalc calow",
            "fear": "boje strach przeraz martwie placz",
            "secret": "tajemnic sekret nikomu",
            "photo": "zdjec foto film kamer",
            "age": "mam_10 mam_11 mam_12 mam_13 mam_14 mam_15",
            "meet": "spotka spotkac",
            "hit": "bije bil uderz przesladu",
            "who": "facet mezczyzn pan wujek ojczym nauczyciel obcy ktos dorosly tata ojciec trener",
            "child": "corka corke syn siostr brat dziecko uczen uczennic",
            "say": "chce prosi wysl kaze",
            "contact": "internec pisze napisal",
            "home": "mieszkam adres",
        },
    ),
    "pt": (
        """
eu de que o um uma me meu minha minhas meus disse vai ele por nao e em com ele ela do da quer para mas estou tenho
anos na no os isso pra
""",
        {
            "leak": "postar publicar divulgar espalhar",
            "crisis": "suicid morrer =matar cortar",
            "help": "ajuda socorro ajude",
            "threat": "ameac chantag extors",
            "nude": "nua nuas pelad =nu sexual intim nude",
            "touch": "toca tocou abus estupr molest beij",
            "fear": "medo assust preocup chor vergonha",
            "secret": "segredo escond ninguem",
            "photo": "foto video camera imagens",
            "age": "tenho_10 tenho_11 tenho_12 tenho_13 tenho_14 tenho_15",
            "meet": "encontr conhecer",
            "hit": "bate bateu agred maltrat",
            "who": "homem senhor tio padrasto professor estranho alguem adulto pai treinador namorado cara",
            "child": "filha filho irma irmao sobrinh alun crianca",
            "say": "pede pediu pedindo quer manda mandar enviar disse obriga",
            "contact": "internet whatsapp insta mensag",
        },
    ),
    "it": (
        """
io di che il la un una mi mio mia per non e in con lui lei vuole ho sono chiede anni le gli del mie miei
""",
        {
            "crisis": "suicid morire uccid =ammazzarmi tagli",
            "help": "aiut soccorso",
            "threat": "minacc ricatt estor",
            "nude": "nud intim sessual =sesso spogli",
            "touch": "tocca toccat violent abus molest bacia",
            "fear": "paura spavent preoccup pian vergogn",
            "secret": "segret nascond nessuno",
            "photo": "foto video camera immagin",
            "age": "ho_10 ho_11 ho_12 ho_13 ho_14 ho_15",
            "meet": "incontr veder",
            "hit": "picchia picchiat botte maltratt",
            "kin": "padre patrigno zio",
            "who": "uomo signore professore sconosciut qualcuno adulto allenatore ragazzo tizio",
            "child": "figlia figlio sorella fratello nipote alunn bambin",
            "say": "chiede vuole mandare invi dice costring",
            "contact": "internet scrive insta chat",
        },
    ),
    "ro": (
        """
eu de ca un o ma mi pe nu este si cu imi el ea vrea sa am sunt meu mea la din ani
""",
        {
            "crisis": "sinucid =mor muri omor",
            "help": "ajut ajutor salvati",
            "threat": "ameninta santaj",
            "nude": "nud goala dezbrac sexual intim",
            "touch": "atinge atins pipai viol abuz sarut",
            "fear": "frica speriat teama ingrijor plang",
            "secret": "secret ascun nimanui",
            "photo": "poza poze foto video",
            "meet": "intaln",
            "hit": "bate lovit batut",
            "who": "barbat unchi profesor strain cineva adult tata vitreg om",
            "child": "fiica fiul sora frate copil elev",
            "say": "cere vrea trimit obliga",
            "contact": "internet scrie mesaj",
        },
    ),
    "tr": (
        """
bir ben bana beni benim ve bu ne cok var yok icin o istiyor ediyor kizim oglum yas yasinda adam lutfen de ile
""",
        {
            "crisis": "intihar olmek olecegim oldurmek",
            "help": "yardim imdat kurtar",
            "threat": "tehdit santaj",
            "nude": "ciplak cinsel soyun",
            "touch": "dokun taciz tecavuz istismar optu",
            "fear": "korku korkuyor kork endise agli",
            "secret": "gizli kimseye sir",
            "photo": "foto resim video kamera",
            "meet": "bulus gorus",
            "hit": "dovuyor vuruyor dayak",
            "who": "adam erkek amca ogretmen yabanci biri baba dayi",
            "child": "kizim oglum kardes cocug ogrenci",
            "say": "istiyor gonder zorluyor",
            "contact": "internet yaziyor mesaj",
        },
    ),
    "cy": (
        """
mae fi dw yn i o ar ei fy mi dyn gofyn am wedi eisiau ddim rwy rydw gan sydd
""",
        {
            "crisis": "hunanladd farw lladd",
            "help": "helpwch helpa cymorth help",
            "threat": "bygwth blacmel",
            "nude": "noeth rhywiol",
            "touch": "cyffwrdd cam-drin treisio",
            "fear": "ofn poeni bryderus",
            "secret": "cyfrinach",
            "photo": "llun lluniau fideo",
            "meet": "cwrdd cyfarfod",
            "hit": "taro curo",
            "who": "dyn ewythr athro rhywun oedolyn dieithryn",
            "child": "merch mab chwaer brawd plentyn",
            "say": "gofyn eisiau anfon",
            "contact": "rhyngrwyd",
        },
    ),
    "hi": (
        """
hai ki ka ke se mujhe mere meri mera aur nahi kya ek ko ne par raha rahi wo woh meri bahut hoon hu hun kar karo
chahiye hain kuch koi aap main mai
""",
        {
            "crisis": "khudkushi suicide marna mar =marne jeena",
            "home": "ghar_ke_bahar ghar",
            "help": "bachao madad help madat",
            "threat": "dhamki blackmail dhamka",
            "nude": "nangi nanga kapde nude sexual",
            "touch": "chhu chhua chhoo chu touch balatkar rape zabardasti",
            "fear": "dar darr pareshan ro",
            "secret": "chupa raaz kisi",
            "photo": "photo tasveer video pic",
            "meet": "milna milne",
            "hit": "maarta marta maara peet",
            "who": "aadmi admi uncle chacha teacher sir ladka insaan mard ajnabi",
            "child": "beti beta behen bhai bachi bacha bacche",
            "say": "maang mang bol bhej kehta",
            "contact": "internet message online",
        },
    ),
    "nl": (
        """
ik een het de van mijn me mij en niet is hij zij wil heeft op met voor dat ben jaar aan wat
""",
        {
            "crisis": "zelfmoord dood zelfdoding",
            "help": "help hulp",
            "threat": "bedreig chant afpers",
            "nude": "naakt seks",
            "touch": "raakt aangeraakt misbruik verkracht betast",
            "fear": "bang angst",
            "secret": "geheim niemand",
            "photo": "foto video",
            "meet": "afspreken ontmoet",
            "hit": "slaat geslagen pest",
            "who": "man oom leraar iemand vreemde stiefvader vader",
            "child": "dochter zoon zus broer",
            "say": "vraagt stuur wil",
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
OTHER: Final[dict[str, str]] = {
    "crisis": """
не хочу жить|не хочу жити|не хочу більше жити|не хочу больше жить|انتحر|أموت|اموت|انتحار|اقتل نفسي
خودکشی|مرنا چاہ|хочу умереть|умереть|покончить|самоубий|убить себя|померти|вбити себе|самогуб
आत्महत्या|मरना चाह|死にたい|自杀|自殺|想死|不想活|죽고 싶|自傷|మరణించ
""",
    "help": """
ساعد|النجدة|أنقذ|انقذ|مدد|بچاؤ|помогит|помоги|спасит|помощ|допомож|рятуй|допомог|मदद|बचाओ|救命|帮帮我|救我
帮我|幫我|助けて|たすけて|도와|살려|সাহায্য|বাঁচাও|ਮਦਦ|உதவி|βοηθ|Βοηθ|помогн|כמעט|עזרה|הצילו|کمک
""",
    "threat": "يهدد|تهديد|ابتز|يبتز|دھمک|بلیک میل|угрожа|шантаж|погрож|धमकी|ब्लैकमेल|威胁|勒索|脅|협박|تهدید|απειλ|מאיים",
    "nude": "عاري|عارية|ننگ|голой|голую|голые|голый|интим|обнаж|оголен|гол|नंगी|नग्न|裸|알몸|裸体|لخت|γυμν|עירום",
    "touch": """
لمس|يلمس|اغتصب|تحرش|چھو|زیادتی|трога|насил|домога|лапа|торка|згвалт|छूता|छुआ|बलात्कार|摸我|性侵|强奸|触|만져
강간|تجاوز
""",
    "fear": "خائف|خايف|أخاف|اخاف|ڈر|боюсь|страшно|боюся|лякає|डर|害怕|怕|怖い|怖く|무서|می ترسم|φοβ|פוחד|מפחד",
    "photo": "صور|تصویر|фото|відео|видео|फोटो|तस्वीर|照片|视频|写真|사진|عکس",
    "who": """
رجل|عمي|آدمی|شخص|мужчин|дядя|отчим|незнаком|чоловік|дядьк|вітчим
आदमी|चाचा|男人|叔叔|おじさん|男の人|아저씨
""",
    "hit": "يضرب|ضرب|مارتا|بьет|бьёт|бьет|избива|б є|бє|бить|мारता|पीटता|打我|殴|때려",
    "home": "где я живу|мой адрес|де я живу|мою адресу|أين أسكن|عنوان بيتي|أين أعيش|住址|地址",
    "child": "ابنتي|ابني|بیٹی|بیٹا|дочь|дочк|сын|сестр|донь|син|बेटी|बेटा|女儿|儿子|娘が|息子",
    "say": "يطلب|يريد|طلب|مانگ|просит|требует|хочет|просить|вимага|хоче|मांग|要我|让我|送れ|보내",
    "secret": "سر|راز|секрет|таємниц|тайн|गुप्त|秘密|비밀",
    "meet": "يقابل|لقاء|ملنا|встрет|зустрі|मिलना|见面|会いたい|会おう|만나",
}
