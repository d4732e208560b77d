"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -2.585
WHOLE = (-3.032, 0.000, -1.342, -1.588)
STEP = 0.1
FLAGS: dict[str, float] = {}
STEMS: dict[int, str] = {
    -62: """
birthplac nurseri
""",
    -61: """
blackpool dublin leicest
""",
    -60: """
crech
""",
    -58: """
anniversari belfast
""",
    -57: """
balloon crib picnic unicef
""",
    -56: """
babi cork cottag loch twin wembley
""",
    -55: """
lancashir wed
""",
    -54: """
birthday infant
""",
    -53: """
aberdeen bandag newcastl tea thatcher
""",
    -52: """
festiv somerset yorkshir
""",
    -51: """
hike neighbourhood
""",
    -50: """
birmingham blair blanket rural sunderland villag
""",
    -49: """
dinner ireland mattress surrey year
""",
    -48: """
inver princ terrac valentin
""",
    -47: """
balconi bride bristol cardiff cushion fundrais mum pregnant princess umbrella
""",
    -46: """
badminton birth child cliff countrysid crochet cuddl how hug hurdl
""",
    -45: """
age annum children devon fruit marriag mate neighbour pakistan strawberri thank venu
""",
    -44: """
boston derbyshir holiday lincolnshir manchest singapor skate tenni
""",
    -43: """
autumn brighton casualti economist farmer leed marri raini shetland sponsorship ulster wimbledon
""",
    -42: """
calendar crime distanc kidd meal policeman pond romanc salmon scotland scottish stitch vitamin who
""",
    -41: """
cambridg christi dougla edinburgh geographi groceri hull irish lamb mrs mug of potato they tourist trainer uk
""",
    -40: """
bird boat bond boyl bradford catfish corn custodi donor england glasgow he journalist lover lump nurs oslo prize santa
street summer thriller tomato tractor
""",
    -39: """
abroad archeri brooklyn carrot cinema councillor feather finland firm home husband newspap royal sheep snooker someon
spoon summit thame vase
""",
    -38: """
award backdrop carp coupl courtroom cumbria cup documentari favourit knot lake milk nato neck nigeria rain soup sponsor
spous swansea tender town wine
""",
    -37: """
ball beef born britain cheap corner cricket date everest gift got granddaught hill iceland isl lad leather liverpool
love mother mummi river sofa stadium swan sword tin weather wife
""",
    -36: """
bill brit budget chicken cramp crisi crowd dorset dunde farm food galleri heap lunch march medal metr nanni necklac
niec parent photograph photographi poker politician pub sand septemb son toronto trip wale wool yard yoga
""",
    -35: """
april bail bedroom berri boost borough british camera canteen crunch daytim decad delhi derbi exam film fish glass
grave guin kidnapp knit labour lighthous midland mileston nhs octob phoenix pounder saturday seedl she shore sibl silk
swift tide tower trailer trophi urban whereabout
""",
    -34: """
backpack bedtim bowl bruis caravan christma compani concert constabulari copper daughter delay dubai event florenc
garden hen inflat june keen knife knight lean leith lili mcdonald migrant month mps or orchid otter photo pupil refuge
ripe sail sandwich specialist suitcas tori vodka when
""",
    -33: """
battl bed bench bridg bundl camp centimet centr cheer childhood crete crop deliveri easter edg grandchildren granni
hampshir heritag hostel kenya lago loft loneli marathon market meet meredith moor museum oasi outdoor pad plastic prom
queen rush seminar st statu surveyor touch turkey week wind
""",
    -32: """
amsterdam avocado basket beach bolton castl cereal chees chest citi cousin cub curv day expert februari feel ferri
furnitur girl golf hamburg harbour hat highland hotel journey luton macbeth man owen pace parachut parallel pavement
pune rich road rose scene schoolgirl scorer scot skye slope slow soldier supermarket sussex tent terrorist triangl vend
violin visa visitor wednesday weekend
""",
    -31: """
accent affair appl august boil bra buffalo cafe chariti cloud cole creas danc derri domino fast fenc florist fortun
fridg hockey hunt island juli lark lens limp lisbon litr margin mayor mt needl news oversea penguin pillow pinch plate
roof scar school sharpen shelter slip steel steep stockport sunday sydney tabloid tim troop turkish warsaw welsh what
wight wont york zebra zoom
""",
    -30: """
auction bag bleed booth bottl bow brother bubbl bump bus champagn climb cocoa condom countri dad dioces donat elbow
explain fife gal get globe golfer great harvest help hors jacket ki london loop measur monetari motorway nam nan night
norfolk oscar oyster partner pierc policemen rate reed reel ryan saint scarf seed shot snack stomach swimmer tie tour
twain tyre victorian westminst workshop
""",
    -29: """
agenda app bachelor breakfast cabbag court cross danish degre dessert doctor dune english essex feminist gazett heel
hitch homeless ivi kettl kitten lee mapl massag microwav mile mir money mosqu movi mud nearer need newton norway old
parti peac pension plumber pocket portrait pothol price privat rescu research rope sergeant sleeper stoke stranger
streetlight theatr throne travel verdict vicar vignett watch weekday yin
""",
    -28: """
anglia arena austin background barbecu bass bohemian bournemouth carpentri chilli club cotton cuff dipper dock eas
flyer goat goos heart historian hobbi india indian kane keep km leaf michael minist ml morn mountain offenc pack packag
padr parrot pear penni pic pictur plank plaster playground poster pot poverti preschool relationship reunion ridg roll
room sailor salad shade sheer shirt simpler slice slide sociolog somm stiff storm struggl supplier teddi thailand twist
warm wider zealand
""",
    -27: """
agil attract ballpark barclay bay bori bribe cabl canadian carpet cleveland colour daddi densiti dish drink economi
flirt forc friday friendship georg happi haul household houston hungri ice imag jan juggl ladi lemon liberti mari mini
mist monday mp murder murray ni nuclear nun onion organist paddington paper pay pea peel pie pigeon pile polo postag
pound proton quarter recept roofer roundabout shark shelf shoulder sleev speed squar squash stilt survivor swim tank
thick traine trek tudor unhappi vinyl vital weigh whi worth worthi young
""",
    -26: """
adam angl applaus apr astronomi aunt batman brass broken capacit chalk charger coat commonwealth companion cyprus daili
dame detent dexter donkey drift ear eros escort father flat gather good grain grandson groom guernsey hospit hurri
interest januari juici kitchen lass leaflet life marketplac martin metropolitan patch platform pool pride rack ratio
rice sarah scientist share ship ski skin sling soft soho spend stab stabl stake stapl sweet trauma warehous where wobbl
wrap yearbook
""",
    -25: """
afford apart beam bless bookcas bucket build bunk candi card carrier cent clinic clock cold congest contest cook cours
craft cube diploma earring eastwood evening fall famous flinch fragil hous kid kidnap ladder lawn lent mainland
militari mill muddl name nation nest oak obstacl painter pair peer planner polit port rap rival rocki roommat scienc
sea sheila smooth sock spaghetti spill station sunset sweden swollen tape tension thursday tile toe turf val venus view
virgin wait wedg weight welfar whale woman
""",
    -24: """
afternoon ankl armour back baro befriend berlin book brace cam campaign cant chanc charg cid collag competitor constabl
couch cream curtain denmark diamond dig dip district drake eurovis expens face fare favour for friend fund gentleman
ghana gloomi glove grandmoth haiku hast headlin hole honour horizon jude juliet juri kindl kong limerick liner michell
middleton nephew nokia orlando pearl pegasus phd plane relax roast rugbi rusti sam sen sex sir solicitor steam studi
stumbl surgeri theresa throat tiger tomb tow trial vigil volunt waterloo whom wooden youngster youth
""",
    -23: """
activist alli alon articl attend breed brussel bullet cater chair clap closer coin crisp crow dalla dancer daylight
dilemma discount divorc dj dollar dutch eton evan exet fastest fee feed fever field finger foundat frame gold gps grown
guardian happier harri harvard headlines hear hit hope joint kansa knee lamp lane lap light lighter lone lost loveli
luck map math met nail nearest netherland nottinghamshir novel odd patient piec pleas plot premier prison race rape
reckon related rock roller romeo row sad san sauc scout shed sheet sister sport sri star steadi striker swindon tampa
tattoo three torn tough toy trade trend trouser walk wallet wing wood wrist
""",
    -22: """
ach again aisl anchor architectur arsenal art asleep bacon beak ben best biscuit blood bonnet box burden caesar cash
chancellor chess clay coastal compar crown croydon currenc duo everton explos eyebrow fairi fig foreign gender
gettysburg ginger glue gradient headach heavi helmet hero holder honey invest investor lat mass match materi mediev
moistur mushroom nap narrow ned nois not novemb ounc pal park portfolio priest railway rent reward rhyme robb romania
sandal section sentiment shake sharp sheriff sixti size snag solut splinter spring squirrel stone sugar sunlight tear
ticket tire towel tray trio tuition urgenc van war wheel willing winner
""",
    -21: """
amateur arriv awkward balanc barrist beer bomb bright buse busi cadet canada canal capit carol carri catchment ceremoni
clash classroom clerk collector consult curri defenc democraci desk din drama drone egghead everyday examin famili feet
flesh flew float folk fought friction frozen gb glad green gun halloween hang hay heal herd hung hurt indoor kent king
korean krakow lol mae malta mane melt noon nude pancak par payment person phillip pizza plod poland pont pork porto
pumpkin random robin rod rust scissor scratch seat settl shadi sky slam slight snow sore sped stall stamped strength
stress surf taylor togeth transport tripl truck universiti visit welch william
""",
    -20: """
aid ar armi badg bet better biographi bremen brick burger calm cello cleopatra closest coach cruis cute dark david
difficult difficulti dimension dna eat edward estat ethnic excel fell fifti fold frighten gallon gap gilt government
grass graviti greenhous growth hot keel kindergarten korea labor leak lego lesson librari liquid littl mar medicin mesh
meter ms muslim net ngo nineti noodl panda parker parliament paul peg penn pere petti poor prais project quick radius
recommend robert servic shape shortest sinc slowli socket split steward strap stretch student support swimsuit tackl
thunder tickl titl ton trot tuesday tune urgent victoria video violenc walker ware wari way woodwork worker
""",
    -19: """
airport analyst anyon aquarium arm assess at ballet beneficiari black blade bone bounc bust case chart china chines
cloth concret count cover coverag creep cri deliver der development dug egg elli emma encrypt explor faster feasibl
flight gig gilmor grape grow halv huge hun i internship jail kati kevin kiss librarian lifetim line liv lobbi magnesium
male mission mm moment mr navi ness parliamentari pit pole portug portugues postal potteri pr prosecutor protect proud
radar readi reason recip remind reproduct ring riski rough sacrific score sens sensibl shakespear short sink sit situat
social sprain starv sting stir stream surfac suspect swell talent tast taxi their tidi tight tokyo track tree uncl
uneven usd useless valley virginia wangl want ward wardrob water wheat which willi winter wit would
""",
    -18: """
approach await backdoor baggag banker barber billion bit bog bowi career cass centuri chunk civil comparison cracker
crimin crook crush curricular cv dead decent deck defend devic diego divid doc dr dress easi elvi eye fair fargo fiesta
foot footbal foster freelanc game gemini giant grandpa grenad grew grid grief helicopt her his ian if incident japanes
jet junction juror justic keeper known ks land law lightn local luxuri mat media metal ministeri mixtur mob molli moss
music near nice norwich orang our oxford packet passport patel pe pen pencil perfum pick porter practic printer problem
pt rainbow rare referendum risen roam runner salari scale scan see shoe shrink solv spread sprint spur stack stag stil
sum topper unit us victim wallpap watcher wiltshir wore yield
""",
    -17: """
across alp anatomi aug belt bikini bishop bologna brigad cap carpent carv center challeng chester chicago coffe council
creepi cultur danger dentist desert detect dick dungeon earn eaten emerg euro faint fellow fight financ fli fog
friendli goal grade guilti gym hall healthi heat highlight hopeless hour hunger idea inch industri juvenil kg languag
live microphon miss monitor motiv mount national naughti onlin overnight paint pastor pdf peek peter phone piano pill
pitch plan plumb pm poke polic profession pronounc provision public pump puppi quantiti red relat salesman salt
scenario season seeker shoot side sight similar skirt sleepi slower smallest special spot stem still stood stove stripe
survey teen televis them therapi theres thumb too tram unusu vegetarian vest vet wage wager wall wild work younger
""",
    -16: """
2 47 83 9 abel academi accuraci al alik antiqu appeal audienc avon bath between bite blind bought broad camper canari
care caretak cheaper chemistri clamp clan climat communiti compound cop cost crate debat decemb done drill drum due
evidenc excit factori far fed find flee flood flute fright gdp grand grim guest hail halo handicap highway holland
hunch hymn incom itv juic kit landlord length listen long maiden matur may meaning mi mole napl network newslett nobel
oliv on opinion organic outsid pain paw pawn petrol pickup pixel planet po pod podcast point potassium proportion
protest pud pyramid rational recognis resin rise rite robber russian sat scrape second sector seduc sew sexi shard
shine sick simpl singer small soil stakehold steve strop susan sync temperatur tenth terribl thousand till timelin tip
toast tracker traffic train treasur trick twenti two visual warn wear wet whore wich youngest
""",
    -15: """
achiev africa agatha amnesti anywher area arrest artist banana bank bat battlefield beat belgium benefit border bore
boyfriend bracket broke cake cancer candl captur ceil chase chef choir classmat cm cn collar colleagu come convinc
counti dart de deputi deserv drag dri drown dye emergenc enterpris epic falcon fashion financi four fring gambl gill
gov handcuff harpsichord hatch healthcar heath held hold holdup impress internet ipad jelli judg layer lend lin lip lit
luggag mailbox mean medic men mend monsieur move neil ngos parcel pasta per percentag plain plateau plenti poni poorer
pretti probabl promot purchas quot radio raid recent rig rip robberi robinson roma ronin rout rubber sampl satisfi
screen scrutini secretari seek sexual should shower simil slept snail sob stale stanc straw strongest stuck suffer suit
sun suppli surg sushi tal tallest target team texan thesi thread tighter til trail uncov varieti vector vintag wean wee
whose wise wive yellow
""",
    -14: """
82 adopt alarm album aliv angel athen australian away banner blacksmith board bobbi brawl bread burglar carriag caution
chapel chimney church clint clip colleg cone connect convict cope crack crumb cut deaf def doubl dover drawer eldest
encount et eta expand fallen fanci felt femal fete fit floor forecast full fuss gala garag goalkeep golden greec guitar
handheld hard hardest hargreaves health homework in jame jersey justifi knick laid lopsid lotteri louis magazin matrix
ministri minor mobil mon moth mover never oops ordeal padlock paid para peopl physic plea plus popular positiv propos
publish push quip rep repay rub sack sale sausag schedul seventeen seventi shelv shock shop simplifi singl slack
smaller smart smarter smile soda somebodi spare spent spice spin squeak stage stain stalker stock straight strong
studio suitabl surround surviv swallow tablet tailor talli teacher temp templ texa tini tomorrow ugli umpir unfold
viewer visibl voter vs welcom whiski wig worri wrestl zip zoo
""",
    -13: """
150 abba alcohol alien anthem beaten beg bled boom both brand brief brilliant bring broader bulb bulletin buy
cholesterol clutch concern crest dagger dat dental division doe door duck durat ed em enemi energi episod er european
exchang fighter foam frost funni furlong fuse gain gang genr gloss govt grab grandfath grind guinea gut harder
headquart hs hum inspect institut instrument iwf lab lay liken locat loos lord mans min murphi nike north nspccs nut
open orlean oven overheat parish peak pin pivot polish pressur profit pull qui quiz rapport rattl reliabl repair robust
round same satnav scare schoolboy seen silicon soar somewher song soon streak subject surnam swamp tariff techniqu
tempt tend theme there thirti timer tinker tonight top trebl unti versaill vibe vic violent well west whit wide wink
wwe
""",
    -12: """
acrobat adult against alic altitud alway amount analysi argument bargain bias bid blue bold broadcast brown bryson buck
burglari butterfli buyer by chaplain charl check checkout chip choirboy circl cod collect consider contrast cool costum
credit cur cure dd die dinosaur earli eva extract fan fantasi fear ferret fin freedom fresh gay glu goe going grasp
grey ground hal harm heard hedg height him hood horn id injuri international iphon iron japan joe john johnson
jurisdict knead leap least left legend litter lodg loot loud manag mash matron method mild monster mood moodi mors
naked nervous nightmar non noun nowaday obtain outcom panic parc pass peru pip pipe playlist poach poison predat
present primari pro progress protector rainforest reach regret ruffl ruler russia scanner scrambl sha sham shave shi
silver sixteen skim smith soap solid someth spark spici spit squeaki squeez stand summari surpris suspicion take teach
teammat territori troubl tv unsolv vera vis volcano volum wash wisdom women woo zone
""",
    -11: """
42 5yr abduct about actor agenc american analys ani assault audi axi bait been big bitter bros busiest cabinet call
chew chocolate choic coaster collaps column concept conflict counsel cp crawl crew dawn dice dong draw eighteen eighti
en est even feminin fifteen filler five flavour flea font forest fork forti frank futur gg govender gregg gum hair half
henri het hmm identifi increas intern interview item join lag larger laundri lawyer lectur lesser licenc literatur lot
malaga minimum modern mond mould mow multipli mumbl netflix nick nose nowher object org organis outfit owl panick
patron pharmaci pig place precis prey prime privaci punch pure purpl puzzl quarrel rais reader rec remedi risk sang
shove shown six smokescreen snake snapchats snug solar span splash stamp steer string stroke substanc suggest technolog
ted teenag terrifi thump tooth transfer treati ventur veri vote waffl we weak weightlift wheelchair while wi yer
""",
    -10: """
21 abbreviation acquir advantag adverb air amber annual apprehend arrang australia bar bare batter bin blend brought
catch cell childish chris clever comedi common contact controversi cum dank dear describ diffus dirt distribut dose
dust east elect enquir equal equip esther ever everywher firework flow ford forev formula generat goodnight gossip gp
hangout heavili herself horror idiom ink isnt itali kingdom latest leg loan mail mainstream medium mind mit monti
nationwid nba newest nineteen nod northern occasion ok outlook over own persuad poli poll pop porn potti pray prof prop
proven razor realis record recoveri recruit reflect rematch remot result security sent shield slogan slot smartphon
sneak societi somthing sorri squad standpoint stat strategi stronger supervisor ta tak tel test throw thrown torch
toward treatment triniti true tube unfair unidentifi vagu valv vega warrant wherev whip woke wonder yesterday yr
""",
    -9: """
26 account acton ahead airlin alongsid anyth appendix apprentic around asian audio bang besid bro bulk calculator
captain cas checker choos chord chuck co commerci conceal continent counter cring crusad curious deadlin death deepli e
elton engag equat exercis explod exposur extrem fail fat few fiddl flask foe forgot freez fun further govern hip ich ie
impact iowa jai jump kepler label las lawsuit layout lewi locker lose ltd lure machin masculin mein memes minecraft
moon mop motion multipl natur obscur offer one outdat outset overlook pan partial perhap period pet ph pluto possibl
premis prim prove qualiti queue rail rank recit rental reserv resourc riddl roman saw scari scope scrap seller shouldnt
sing skill sold space spain sparta spec spike spite stalin stalk stay sweep swept swing syllabl tall tap tech telegram
temper theori trainr transit trustworthi twitch undercov underground une usa vivid von wave weed whisper win witch
""",
    -8: """
17 adjust advic advis also amazon ap argu ate attach axe bate beard blight bye cactus cast caus childline chop
christian civic client compet consum culprit das desir didnt dim discov dozen dragon drawn dream easier easiest elder
elis essenc experienc flower fraction frts furious gas gen gram gran graph group guard halfway handi high highest
hollow hwo ile induct invit isa italian jam kangaroo know lead less main making menac micro mint mor mortgag mysteri
nich oat ocean oil oldest patter pink plagu plant plead poetri pollen portion pose potter prepar prescript product
provid puff punk qoute receipt reno return reviv saber scribbl search secur seri serv sextortion sherlock shin skeleton
snapshot snub sooner sourc spa spokesperson stoog strang style such sure taken tenant that thirteen tho tool trace
treat twice under useful vacat via wax whiteboard whitehall widespread wifi wire woken worldwid worst yen
""",
    -7: """
110 23 abl ace amongst aps arrow awak bark bean bear bike biolog blame block blow boast bodi bonjour borrow briefli
buff butter capitalis catalogu caught certifi champ champion chap choke cleaner cloak collat contain contra contribut
cort current curriculum dare data davi deed demand dementia den dent department depress depth disappoint disord display
dog doing driver drove duti eclips el envelop extra fill focus foo footballers found fourth genius gover gracias
greatest gripe guid hank har have hint hola horribl howev hundr index instant involv jack junior laboratori larg leader
ledger legal list lyric meanwhil minion mirror mix na ngl nr older organisation out outlet past pcs peanut penalti
perfect perform pornographi power prefer premium react reaction realiti recover regular salti secondhand semi send
sharehold shorter slaveri smash snore south spar speaker spider spoil spoken sql squabbl starbuck statistician structur
success tactic taller textbook thee these third through toilet took traffick trumpet underwear uniform unsaf vip
workforc wreck
""",
    -6: """
300 350 abus afraid almost alreadi an anoth anybodi appoint artefact attack aye bas bell blast brave bull buster cal
classic clue combin content coursework cynic destini doubt drive elo emblem excus fi flu foi fotos front germani gist
gorilla governor gush haha hing hm improv inset intact jone late lofi loss mac made makeup manni marshal mb med median
microsoft mid might mijn mindful mine molest monkey motto neither nfl notch notic nutshell occurr organisations overse
pari parse pattern pedant pend por posit pri prise proof prosecut quest quicker quotat ran rear receiv receptionist
reprint reprot rhapsodi right roblox scooter sentenc servant seven shini shrug silenc sketch slat sole stair stepdad
strangl subset suicid takedown tale technologies telegraph telephon th threat thrust tick tongu trump tub upset upshot
vinegar virus vow weaken wh worm wow
""",
    -5: """
11 18 30 6 action agent alexa among anymor anytim appear apprenticeship artifici asia au awar ayuda band beep believ
bio blackmail bn bolt brb breakdown btw builder built bunch capt car certificate clergi coke commut corridor cough
decim defin del depart departur depend detectives difference disagre dms eighth elector email ensur factor faulti fax
fella fire first fix flashcard flounc foir footnot fox fret fri froze fulli gaming gma gross guy had histori hoo hornet
ict imprint it jess jumper kind knock leapt learn leav lion lmaoo look madden manner mario marvel mechanisms mega miami
mic mnie newer noth o occur ofcoms outer pog pokemon politics primer procedur produc professor qt real redeem regulate
releas reson respect responsibility resum retriev review safeguard safer screenshot secondari settings shampoo shrek
sign simon so sod sort sos soz spoke stori struck succeed t technic thi threshold toll trust und understand unknown
vampir var verbatim walkout weaker weird whatsit whistl white wht workplac z
""",
    -4: """
13 14 141 310 8 999 addit admiss afterward base baselin becaus bee blower broadband bruh brute can cartoon chief
citizenship claus clientel committe compliment conced confin consequences cooper countdown crazi crypt custom dealer
dealt decrypt deep deepfake design detail diesel differ digest director dnd dogg draft drummer elementari employ
experiment ez fewer fine flash flashback flip fortnite forward foul freephone geht git giveaway govenders greek grumbl
ham hand handout happen haunt ho hook hop hr hygien imagin important imprison inherit inner inquiri instanc introduc
jazz jog joy json kill learner legislation linkedin m magician mayb memori methodolog movement multi nab neptun nine
orchestra organizations ought outlin pertain pointless portray powder predator predict prioriti provok qualifi rang raw
recommendations regex region remaind respons rhubarb roger sec sentance sermon seventh sfty shaking shall siren slave
spanish spawn spi statutori strike summat swiss tame taxpay teeth threaten tran tri tween urg vers versus vox
vulnerable wake warren wasnt whatsapps whch wher whether whichev whts wie wieviel wil world
""",
    -3: """
123 15 19 2x 4 45 ac actual ad advanc aftermath alright attent attitud authorities available backlash backstory baker
biggest bil blazer bosch braini california chain charli chiefli cloning clown combat confid conk crims csam cumulative
deal decis dem deposit depriv dictionari dishwash distinct doesnt dot down download drew driving dsl dt dub earth eco
eee encription enlighten establish ethnicity everybodi expect facetime fifth flap football freak frequent gams gone
googl gurls handl hargreavess hargreeves havent helpline insan insurance intelligence issu itch jealous jean jim lack
lasagne lawnmower lmao longest low majority mann meu mouth much ncryptn nite numbr ofences ohio okay operat oppos oral
outnumb owe p padrasto pale particular phase photosynthesis platfroms pong privte probat process pss quanti quantum
raspberry re recipient recognit refere reproduc restaurant ride serious shell sie snpachat speci staff statut stubborn
subtitl sundial switzerland templat term testimoni thing throughout tiktoks truli twitter ultimatum underneath
understat uni unseen up url vr websit whoever wireless wo wrong
""",
    -2: """
16 20 22 24 240 25 34 34k 404 7 accident afk agenst alternative amendments anxieti aplications archivist artcle artical
autocorrect awful backup bakdoor beeb beginn bi bicycl bingo ca came campagin catan cba celebrity ceop chatbots
cheapest childcare chippy clarifi clear commit compos constituency context contry convert crossheads cyberbullying d
damp demographics diagram direct disabilities do drastic dread driling dum eight electronically eleven encripted enigma
enough entitl ex exat executive expalin explan expos facbook fahrenheit featur fisrt forgotten foto frog fx giving
grandad groupchat grout gtg h hadrians hammer hargreves hide hoodie hostil hotline hunter hype hypothetically ikea
imessage import incept individu individuals innit insid install instgram institution instructor interveiw ist joking
just k kcsie ken kept laugh lawmakers layman leo lf lgbt liek lnk loophol lowdown lowest madam master matter mechanics
meme memo ment metaphor middl minority mio mis monopoli moving neural none notifications npm obs ofcom ofence omg
opponent orgnisations origin osb owt oxbootoost pandemic paus perpetrators photoshop phrase plural pointer population
postman pre profil putt pythagoras queri railcard recogniz recycl reduct refer regard regulation reli remain renam
reopen repport requirements reservation retail rome rs safe senior sext sfgrding shr si simpel slag slap solo status
stepmum stuff subtract sudoku sue sus suzi takeaways tbh though tht timeframe timetable titel tldr tradeoff trim trivia
trnr truth tweet typing uis unpopular using valorant varnish victms vienna voltag vouch vpn wasp wassap watsap whn
wieviele wish worthless worum wos wotsap wuts yoghurt yrs
""",
    -1: """
10s 122 12s 21k 27 28 2nd 340 3x 400 5pm 5x 64 7am 80 90s 9am abuot acording activate activated address ads advisori
aggregate aim airbnb airfryer allot animals anonymous anywere arcad arduino arent auther autism autistic automatic
babysitter backdor bak bakdor baking barnardos basically batteri bbq bday beeps beings bitesize bitmoji bll bluff blurb
boiler bookshop boot britian brownies bum but buttermilk calculate calculation calories careful chatbot chce chidlren
childminder chromebook clean closur com commas communication compatible compny comunication conjugate consist
continuous corporations covre critic crypto cse csv cuarto curl dative deliberate delivr despit detective digit
diminish discuss dislik dissertation domestic donelan donts doom doorbell dos dramatis drug during dyslexic each
earliest education either elden electric electronic elsewher emotional enforcement entra entranc error eu expensive
facebok factorise fewest ffncs finish firefox flatmate foundaton founder fourteen frims frms frst fuel funniest g
gander gcse generative geographic gether ghost girlfriend giv glastonbury glossari god goggles goldfish govendor
govinder grandparents grateful greyhound hasnt having hdmi headphones headset heck hed hedgehogs helpdesk henc
hilarious hire historic houseplants hrs hyperlink impossible indecent indicate influenc information informations
inspector interviewee into introduct invoice ioft irl iwfs jist jot judo jumpscare kaet kidz kilos kms knew knwn laptop
leagu lettuce level liking lineup load lock lookup lotr lst lwa maintain manda mechanism mediator menshund mere mesages
metta minorities minoritys modus mongolia mot mpg musk mustnt myth naem naemd nag nameless nandos nay nerds newcom nln
nmd noche nos numba numerals offnces offside ohms onc onlien operandi oposition opponents organization overall
ownership oxfam padrastro parkrun pct periodic perp perpetrator persentage physio pikachu pilot pineapple playbook
player pms politely political politicans posing possess postcode potion pps prcnt precentage predators presentation
press promis proposals protectin provenance prozent pts q quadratic qualifications quickest rabbit radiator rainfall
ram rando rat rather recall recommendation recoreded reduc reform refurbish regulated regulating regulator regulators
relative reluctant renew respnse revenu ringtone rishi rl robertsn rocket rot rsvp rubbish ruels rumour ryt safest
safty samsung savings scam scrabble seal senor separately setlist sever sexaul shd significant simultaneous skateboard
skype sleepover smell smh sneezed snpchat soundbite spamming spoiler spotify sprite stepbrother stick sticki stub
subheadings successful sunburn supervis sweetener tec technically tengo tens ther thort those thr timestamp timezone
tinder tocca toddlers tofu togehter topic tot tradeof trainng trampoline tru typo ugh uks un unknwon uno unprecedented
unread unrecorded unreported until ups upsid upstair usb username v vegan veiw videocall viele volts voting wacth wann
warhammer watchdog webinars whatsoev wholl whr wrongdo ws wsa wtf xmas yay yung zio zuck zuckerberg zukerberg
""",
    0: """
00 050 062 100m 101 105 10k 10th 115 11s 120 12th 12yo 130 13s 13yr 146 14s 14th 156 15th 16s 16th 180 182 18s 1s 1st
203 20k 20mm 20s 20th 210 220 250 25s 29 2am 2d 2kg 301 305 30k 30s 31 32 33 35 36 37 39 3rd 3s 401k 40s 41 43 44 46 48
492 4am 4k 4pm 50p 50s 52 530 55 550 57 5am 5k 5s 5th 600 61 63 650 6am 6k 6pm 6s 71 73 74 7s 800 80s 81 824 84 840 85
89 8pm 8s 900 93 98 9pm 9s abbreviations abilities abot abowt absente abstent abuja abusive abusrs academic academics
accessible accidentally accordin accountant accreditation accumulated accurate acess acknowledgements acktually acounts
acquittals activity actuary acutally adc additional ade adhd adidas administrative adolescents advce advcie adverts
advocate aes affiliation aftercare aftershave agen agencies agian agianst agin aginst agm airpods airtime ais aldi
algoritm allegations allergic allowance allready alltogether almst along alphabetical alredy alternatives altogther
ambulance ambulances amendmants amendmnts amex amp android anecdot anfield anger anonymised anonymously anser
antibiotics anyfing anyware aoife aol apa apologise apparently applications appreciate approximate approximately aqa
arested arests arguement argumnts articel artific artifishal artikel asap asexual asid asos assemblies assessments
assistants associate associates association associations aswell atall atomic attendance augmentation augst auntie
authoritys automatically aux availability avanti avg avrage awareness awear babysit babysitters backbencher backdoors
baddies bairns bakclash bandwagon bankrolls barista bart basketball bathroom bcakdoor bcc bckdoor bcome beagle becos
becum beekeeper belive benchmark benifits bereal bestie betwen bibs bigwigs bitcoin bitlocker blackest blaming bleakest
bletchley bluetooth blurry bod boffin boffins boo bookkeeping bookmark boudicca boyz bpm braille brakdown braverman
breif brexit britons broccoli brochure brownie brum brunch brunt burrito bursar bursary businesses buzzword byline
caboodle caces calculated calorie camhs campain campaing campainin campaining campane campaning captioning carbon
cardio cartographer caseload casework casio cathcart celeb celebrities celebs central centrifug cert certain
certificates characteristics charaty charety chatrooms chatt chatty cheetah cheif chek chem chemicals cheque chidlcare
childern childlines childminders childrn chime chipotle chld chromebooks circumstances citibank citing citisen citizan
citizenlab citizin citizn cityzen citzen civ clapham clegg clickbait clippers close closing clueless cobbles cockapoo
cockatiel colander coldest colected coleslaw collective columbo comapnies combination coment comfortable comfy comm
comma commencement commonest comms communicate communicating communications comp comparable compensation complet
completely compnies compnys comprehensive concretely conditon conference confidence confident confiscate confus
consequence conservatives const constituent constituents constructive consultation contagious contct coo cookery
cooperate coordinates coppa corect cornwall corporate corporation correspondent corsa corse corses cosines cosy couldnt
counsellor counsellors countin courtesi covid cpd cpr cps crayon credentials crimestoppers criminalised criminals
criminologist criminology criticism critisised crmie crmies crocs crossplay crossword croupier cryptography css
cucumber cuont curiosity custard cyberflashing daft dangerous dataset dateline dawdle dawdled dawdling dbs dcms debit
dec decid decker deepfakes defendant defendants definiton defnition dehumidifier delegate delict denominator dependent
descale desensitise designated destory deterrence dev devolved dfe diferent diff differently diffrence diffrent difrent
diligence disability disagreement disappear discovered discribe disput dissapear dissidents dithering div diwali diy
dmed dming dob doodle doorbells dor dorries dosh downside drain dramatic dril drilin drillin dsa dual dubble duckworth
dunkelziffer duvet duvets dyfed easyjet ebay economics educational een effect effective eiffel electrician electricity
elevator elon embroidering emirates encripshun encripton encrption encrpytion encryptoin encrypton encrytion encrytped
encrytpion encyrption endangered engineer engineering engineers englnad enkryption enquiries enrol enticement enumerate
eny equality esafety esports espresso essentials establishments estimate estimated estimates europ europol eurostar eus
euston evaluation evr evryone exaggerated exaggerating exaggeration exakt exampel exclusive executives exhaustive
existence exlpain expectations expiration explanation exploitation extent facing faith faithfull falconry fam famly
fault federation fencepost ferst ffnc ffs fgm figgure figur fink finl firewall firma fiver flak flamingos flase
flashcards flout foggy fondation fones forensics forklift forses fortnight foundashun fourty framing frau fraudulent
frction fredom freebie freedm freedum frist fudge fudgy ful fuming fundation fur futuristic gaems gaffer gamer gav
gavender gchq gd gdpr gear gendr generators genuinely geog geographical geographically german ghostwritten gif gilrs
gizmo gluten gmail gmp gna godson godwins gon goodie goodies govander govendar govendrs govinda govnder gpu grandads
granddad grandparent gratification gratis grils grindr grls gromming groundhog grr gruffalo gruming grumpy grundschule
gta gudance guesswork guidence guidnce guv gwent gymnastics haaland hackspace hadnt haf haggl haircut hairdresser
hammock hamster hamsters handful handlin handset handsets hapen hapend hapened hapens hardwar harg hargraves hargreevs
hargrieves harmful headcount headins headmistress headsets headshot headteachers headwind hearsay heathrow hebrides
heckler hedgehog hedings hedline heisst helpful helplines helth hexagon hiccups hier higer higest highst hihger hihgest
hiking hintertur hiring histogram hitchhikers hiya hmwrk hoels hogwarts hols homebrew homepage homeschooled homomorphic
honcho hoom hoos hopeful hospitals hostility hotlines hotspots housemate housemates howmany humberside humbersides
humidity hummus hump hunderd hundreds hustings hv hwich hygeine hygene hygienist ia iaahz iceberg ico icon icos
identical identities identity illustrate imbalance imiges immigrant immigrants importance inbox incidence incl incrase
increese increse incripted incription incryption independent indicating indicators indivduals individually inernet
infoafirstresponsetraining infographic infomation informaton ingredients initials insecure instagrams instalments
insted insulation inteligence intelijence intenet intenret interchangeable internt interpol interrail intervew
interviewees interweb interwiew intimate intrenet intrnet introdused investigate investigated investigates
investigation investigations investigatory investin investments invisible involvement ios iplayer ipsos irland ish
isolate itd itll jaffa jigsaw journalism journo journos jurnalists jus justification kahoot karaoke kart kebab keir
kennet ketchup keyword kiddie kiddies kiddos kidron kik kindergarden kiwi knowlege knwo knwon kombucha kosa kse ksi
labb landline lanyard lassies latte laughable lawmaking lbw leaderboard leakier leavin leccy leeks leev leftover
leftovers legislative legislators legit legitimate legwork lenient lenth leotard lern liability lib lidl lido lifeguard
lifeguards lifeline likelier likly limitations literally literaly litle litteraly littlest littleuns livestreamed
lobbyist lobbyists lockdown locksmith logbook lollipop loners loo lorry loudest lsat ludlow lunchtime lwas lying lyk
macbook madchen maen magenta magistrate magistrates malarkey malicious mani manipulate manipulation marshmallow mask
mastercard matchsticks materials mathematics mch mcuh measurement mecanisms mechanic mechanical mechanizms meen meening
meens meerkats meiosis menlo menny menshun menshuned mension merg merseyside mesaging mesengers mesures metaphysics
metaverse midjourney mindfull mindfulness minibus minster minut misheard mismatch misread mitochondria mitosis mnay mny
moderate moderation monstera montage moot moral mothership motorbike moustache mouthful msgin msgng mugshot mumsnet
musks mustve mutch nachrichten nadine nappies narrator nationality nativity nav nca ncmec ncpcc neednt nerd netball
nevis newfangled newsnight nicest nippers nits nmber nmbr nmbrs nor norn northumbria northumbrias nothern noticeboard
notification notorious nought nowt npcc nspc nsppc nsync nto nuber nubers nubmer nubmers nudify nuggets num numbas
numbrs numerically nummber nutritional nye obedience objector objectors obligations observation obvious occupation
oculus odeon ofenders ofense ofer offen offend officially officials offnce offncs oficer ofqual ofsted ogroats oi
olympic olympics omegle omelette onlne onlnie onlyfans ons opinon oppinion optimistic organisatons orginal orientation
originally originate orignal orkney osmosis othr ouch outback overdue overheard overreacting overstate overwatch
overwhelmingly ownz paediatric painful paladin pani panto paprika paracetamol paragraf paramedic parlament parliment
participants participate participating paving paycheck paypal payroll paywall pcc pcso pedantic pedos peephole
penalised peple pepole percantage percentge percentige percnt perforating perps persent persn perspective perv perverts
pesto pf phoning photodna pickleball pigpen pint pinterest placard plait plasterboard plattforms platypus playgroup
playgroups plees plice poking polcie polcy policewoman polise politcians politic polititians pollster polyester poodle
poodles pooed poof poplar popularity porridge posh posible postcard postponements powerpoint powerpuff powys ppls pram
prcent prcentage precisely president preteens primry pringles printout prisn privasy privately privcy privet privicy
prizon prob probability probs procent procurement professionals programm prominent pronoun proofread properti
protecshun protective protecton prune pshe psni psnis psvr psychologist pta pto pubilshed publication publications
puffins punishable punishments punishmnt puppeteer purr pushback pyjamas qe qouted qoutes qr qualification qualitative
quango quantified quarterback quater quietest quitters quizmaster quoat quotable qurter racing radicalisation raffle
ramadan ranee ranting rantzen raport rarer rarest reachable readin realistic reaves rebuttal recap reciever recod
recomend recordid recored recrded recrod reddit ref referral referrals regim registered registration regulates
regulations reheat rekord relatives relevant relocate reluctance remembered remotely repeatedly repetedly replacement
repot representative republic req reqest requirement requst reserch reservations resident residents resist resistance
responce respondents responsability responsibilities responsibilty responsible restaurants resultant retirement revolt
revolution rewritten rishis rising riskiest risotto riten robberson roberson robertosn robertsen robetson robrtson
robux rollover roomful rota rotas roundtrip routinely rozzers rprt rsa rspca rti rubles rulebook ruling runescape rung
russell ryanair sachar safegardin safegaurding safegrding safeguardin safeguardng saftey samaritans sandhurst saturn
saving sayin scams scaremongering scc schl schoolkids schtum scientific scone scones screan screenshots screenshotted
scroll scwc secreci secretive sectons secureity securely segfault seiko seit selfie selfies senco sendr senedd
sensitive separate seperate servises ses sextorsion sexuality sexul sfae shadow shair sharing sharpest shazam shebang
shift shorthand shoud shre shudnt shuld sickos simpli simpson sinse sitizen sizeable skatepark skating skint skl skoda
skools skyrim skyrocketed slideshow slut smartwatches smokesceen smokescrean smokescreens smoking smokscreen smudged
snapcaht snapcat snapcht snapchta snice snooze snoring snowden snowdon snp sociologist soll solushuns solutons sombody
somi soppy sorce sorces soul soulmates sourse specific specifically speedrun speek speeker speeks spelt spiegel
spiegels spiel spielberg spokespeople spokeswoman spooks spooky spreadsheet spreadsheets sprogs spyware staffroom
stallin standstill stansted stardew starmer starmers statement statistically stayin steepest steht stepdaughter
stonehenge storag strat strip strt stuk subeditor subheads subjets successfully suella sumarize sunak sunflower suport
supportive supposedly survay surveillance suspicious syllabus synthetic systematic tablecloth tablespoon taht takeaway
takin taught teahc techie techies technologys techuk tecnical tecnologies tectonics teech teechers teesside tehc tehse
tehy tek telefon terrorism tesco thatll themself themselfs therapist thermodynamics thorens thousend threema threten
threw ths thurs tiddlers tightrope tihgter tihs tik timespan tiniest tink tintin titanic titels tl to toddler togeter
togetha togethr tok toolbox tortoise tortoises totel tother totl toto tots totted trading tradoff trainig translator
translators transparency trapdoor trapeze trning truro trustpilot tuch tumblr tummy tutee tweaked tweens tweeted
twelvemonth twiter typesetter typically ucas udner ugliest ukulele ultimate unacceptable unanimous unanimously
uncomfortable uncovered undated underage undercount undercounted underestimate underfunded underi underreported
undetected undiscovered undr undress unencrypted unfollowed unguarded uniqu univers unkown unnoticed unquote uns uproar
upskirting uptick upvc vacancies vapes vat vctims vctms vegetables veiws velocity verification viber vicitms victems
victm victums viewable vigenere vikings villain vim vitcims vitel vitle voluntari volunteer volunteered volunteers
vorderman vulnerability vulnrable vunerable wach wallpapering wanless wapp warzone watchdogs waterline waving webcams
webinar webpage wechat wehre wellbeing werent wernt wether whatll whatve whenc whistleblower whistleblowers whitby
whittaker whne whodunnit whove wiht withheld wizz wk wnat wnats wnts wonderwall wonk workbook workng wors wotch wotsapp
wouldnt wrds writen wrk wrod wrok wth wurst wwi wyh xact xactly yaer yall yeer yeers yh yougov youngst yoy yubo yunger
yungest yuong zelda zilch zitat zs zuckerbergs zuckerburg zucks
""",
    1: """
abandon absolut algorithm ancient applianc assembl avoid bake bakeri belong bleach bother bound chi comput definit
detain disgust ditch driven ea els empir es essenti fc final fireman fundament gadget gangster greater gt handwrit
harsh hid higher ik info intro lash led longer messag midnight million mous necessari neutral obsess onward ordinari
organ overview page pant paraphras plug postpon protocol punt refresh rotten scream screw seem seiz shame shout sixth
staf statistics stolen technician time trademark translat trap tutor twelv typic unabl undisclos upload web within
writer
""",
    2: """
abid anim announc anyway apollo asham auditor blink boe brazil brush charter checkbook circuit claud con condition
conduct damag destroy drunk dummi echo entir escap expressli fa fiction flag forgiv formal franc gearbox given go guilt
head header headteacher hello howl ill illeg itself job knowledg labrador logo magic mediat mexico mistak multiplay
notebook obe oh onto overwork pas pc permit rebel refund sheldon singular speech spokesman sr suck symptom themselv
uber unspecifi vanish went whenev whole
""",
    3: """
100 500 aa acc accredit attempt baffl begin begun bibliographi burnt buzz chorus circus compromis confidenti consent
continu contributor delta diari did different ding disgrac downward employe engin era exclus flatteri form frown ha
handler harmless hog infer johnni latin loath los lurk mental mess moan my nintendo octopus onset op other paperwork
pedo pest pi pipelin principl realli referenc report restor rotari run sim sms starter teapot tesla thou turnov unsur
upper upward vacuum vowel wile xbox yawn yeah yo
""",
    4: """
90 absent after altogeth and ant anti aristotl attribut authorit basil boring brake burn comic comment complaint
control could cs decreas descript deviat directive dumb except exist expir extend fbi fir forum graphic helper huff
hysteria lazi les louder panel passag prank prevent rein remark rob said save sceptic shorten sid sound spirit squat
strict symbol tail than transact uniti unwilling usual vii worksheet yank
""",
    5: """
activ advert averag basi beast below blackout branch categori caveat checklist chose conclud declin disco enact end
entiti exact excess extens flush former hell hi honest inc knob last launch liabl loser macro mice misquot mistaken ne
nobodi nonsens notion null offic otherwis pac peep petition poem prep ps readabl robot silent steal subscript suppos
synonym tax thermostat tom understood unnam upon ya
""",
    6: """
abstain accus agreement aloud author behalf beyond blaze blogger brain breath brows bulli cat chapter chrome claim
conclus consol dodg don embarrass empti ethic exceed exodus format fraud freeli french gate goodby hob html is kev
keyboard largest lift mad maximum minus more myself neglect nicknam outright punish python questionnair quota regist
religion signal slash sourdough state stink submit
""",
    7: """
40 affect annex assent blank cheat composit contract convention cyber dough dying etiquett express flog forth free
handbook louvr mark me mock motor nah new oblig paste proper rest revis rotie sarcastic seo signatur spell sub today
tone trigger unchang voic wast will won yet
""",
    8: """
12 62 acknowledg aka all america annoy audit basic becam beethoven behav bottom boy buffer bug condemn conversation
creat dismiss dom emi fifa fm folder from general has hash host interval italic java jewish messeng mute number oder
philosophi quiet reveng rid root ruin specifi stole substitut suspend then therefor toothbrush twelfth various version
wrote
""",
    9: """
200 60 ask befor boss bot boycott breach cach caller cipher constitut devil dont element flour frequenc jab link lower
luci menu must nasti off offici paragraph part snoop step tabl thought toothpast truste union valid valu verifi virtual
""",
    10: """
ago although bigger cartridg commission convers crash criticis denot desktop ee explicit fuzz guild himself honesti
hoover insist intend linux manuel meant most napoleon option print roster rundown sell session signifi was with writ xx
""",
    11: """
a ai approv archiv bad binari bind bonfir decode disclos disconnect dm exploit function geek global grandma invers
klingon objection offens often play playstat polici protein put remov replay requir reveal sleep smoke sonic underli
utter wolf youtub
""",
    12: """
accept add assum avatar began behaviour beneath cite deni disclosur gave maker onli opposit reject sanction set
shortcut slug softwar sometim theft unsign verb voluntarili window withdraw ye
""",
    13: """
appli assign authoris beforehand citat combo complianc compulsori emojis exampl f guidelin infinit ip javascript liter
meow nope portal retir reus secret select silli tag text troll turn unwant wizard zen
""",
    14: """
0 5 70 accord amend chat complain compli compliant earlier essay exclud extinguish hq includ incomplet inform invert
letter like mention pirat psycholog revers show slang some speak stop yoda
""",
    15: """
abstract addict apologised bash behind being button clone document feder grammar impos membership onload pledg safeti
signpost standard the undo
""",
    16: """
10 3 99 access advertis backward ceas confirm contradict give hate impli joke later no prefix program question read
spam start tab tell total trojan wikipedia
""",
    17: """
50 allow am ceo environment exec hey mandatori max order percent refusals rework setback stupid unless wicked
""",
    18: """
000 blog emoji entri greas guidanc initi innocent input key manual next omit personally refus request rewrit s src
summarise untouch yes
""",
    19: """
backlog browser chang copi cycl dial editor instal internal interpret jargon outlaw prior repeat sin site ten word
""",
    20: """
basea click configuration creator misus modul obligatori statistic te think tiktok withdrawn
""",
    21: """
b chatgpt class compil dave des disabl hex human le metadata mislead quit represent restart role skip swap
""",
    22: """
38 admit bob break copyright dan enforc output personality purpos sworn task transcript
""",
    23: """
acronym alter are declar develop fals insert make nitro post reboot use verbal whatev without
""",
    24: """
be channel command everyth harass let log normal store written
""",
    25: """
admins capitals drop exempt exit instead model talk
""",
    26: """
alphabet follow instrucciones invent la login offline passwd persona previous
""",
    27: """
dirti discord enabl gpt grant hoax interceptor pedal ping swore told
""",
    28: """
application forbid owner
""",
    29: """
angri dashboard forbidden moderator rememb reset updat wipe
""",
    30: """
abolish assistant becom character databas guess
""",
    31: """
agre as file note que self sudo
""",
    32: """
deine dump everi oublie vergiss
""",
    33: """
ban here moderators os rude sandbox tes unrestrict were x
""",
    34: """
code this
""",
    35: """
act correct http member server
""",
    36: """
cancel default encod fake kick replac slur switch
""",
    37: """
hacker limit shut todo
""",
    38: """
mod respond say
""",
    39: """
hidden
""",
    40: """
1 delet enter hack ignor ls obey repli type
""",
    41: """
forget pretend rule void zero
""",
    42: """
alert cooki eras overrid regeln
""",
    43: """
abov debug script unlock
""",
    44: """
env fact
""",
    45: """
everyon init permiss
""",
    46: """
edit je password
""",
    47: """
you
""",
    48: """
77 config disregard etc user
""",
    49: """
token
""",
    50: """
now
""",
    51: """
api bypass llm roleplay yourself
""",
    52: """
answer ignora
""",
    53: """
filter restrict
""",
    55: """
evil
""",
    56: """
curs
""",
    58: """
prompt
""",
    59: """
admin swear write
""",
    63: """
system
""",
    65: """
mode
""",
    67: """
rm
""",
    75: """
instruct
""",
    77: """
lie your
""",
}
NEIGHBOURS: dict[int, str] = {
    -22: """
^_a
""",
    -20: """
number_$
""",
    -19: """
fact_$
""",
    -18: """
^_all
""",
    -17: """
^_key me_the
""",
    -16: """
a_secret
""",
    -14: """
^_he ^_is ^_my
""",
    -13: """
^_so from_the key_facts report_$ rule_$
""",
    -12: """
^_ai ^_any ^_you ban_dave does_the is_this new_rules numbers_$ to_be
""",
    -11: """
^_no in_the is_your me_everything me_to please_$
""",
    -10: """
^_as ^_bot ^_every ^_it ^_number ^_they as_a groomer_what is_it language_setting say_something setting_to the_new
the_rule this_report what_$ your_language
""",
    -9: """
^_hidden accent_$ and_the answers_are are_as bot_you id_like right_$ spam_$ the_answer to_the words_$ you_for you_know
your_accent
""",
    -8: """
^_bad ^_help ^_list ^_percent ^_summarise ^_the ^_user bad_bot behind_the bot_is change_your dm_me go_$ ignore_that
killing_me s_$ that_wrong what_can wrong_channel you_a you_answer
""",
    -7: """
^_define ^_everyone ^_example ^_je ^_rules ^_skip ^_that ^_this ^_your a_fact about_a act_and again_$ am_being am_i
are_useless article_$ correct_action down_the everyone_would everything_you facts_$ for_my forget_it great_$
groomer_and have_$ imagine_you is_killing like_i lol_$ mentioned_$ only_$ quotation_$ show_me somthing_about
stop_talking talking_$ total_$ used_$ useless_$ with_the without_me would_be write_down your_answers your_bot
""",
    -6: """
^_am ^_are ^_did ^_link ^_oops ^_opposition ^_someone ^_total ^_who ^_wich a_fun a_random a_schoolgirl about_$
and_section answer_$ broken_$ by_a correct_$ figure_for first_message for_$ from_$ fun_fact girls_$ hidden_figure
i_need in_my is_broken just_the like_the list_all make_a me_all messages_$ no_$ number_of oops_wrong pinging_me rule_in
song_$ source_$ thank_you the_states time_$ to_new tricks_$ want_to was_the were_the whisper_mode wrong_server you_talk
your_first your_source
""",
    -5: """
1_in 83_percent 9_and ^_5yr ^_and ^_ban ^_being ^_bye ^_explain ^_gg ^_give ^_got ^_how ^_http ^_id ^_quote ^_rank
^_report ^_some ^_tell ^_under ^_word ^_yes action_$ all_the all_users an_expert and_a and_let and_you are_an are_the
as_$ autumn_$ being_followed better_off can_i command_$ dad_joke do_you does_it done_with facts_on for_your go_home
happened_to he_says help_me hobbies_$ homework_is i_dont into_a it_say job_$ late_$ me_how me_with mention_$ message_me
my_notes not_your now_$ of_forces of_you online_safety opposition_to out_$ percentage_$ pretend_to report_say
says_delete says_the schoolgirl_$ secret_about sent_you sentence_$ skip_$ skip_this something_about something_in
story_$ tell_$ the_code the_next then_$ this_article this_homework to_do to_german to_go to_whisper up_$ were_$
what_the who_is whom_$ words_not year_old your_age your_hobbies
""",
    -4: """
1_to 21_000 4_$ 82_percent ^_1 ^_access ^_anything ^_cant ^_data ^_describe ^_does ^_everything ^_feel ^_first ^_good
^_if ^_mind ^_mods ^_name ^_ok ^_our ^_private ^_ready ^_safeguarding ^_snapchats ^_thank ^_thanks ^_their ^_trainr
^_two ^_whereabouts ^_wheres ^_why ^_windows a_boy abbreviation_$ about_as age_not all_this alone_percent always_say
am_calling am_running am_so and_now any_answer are_about as_the asks_$ asleep_post back_to be_$ be_better bill_$
calling_you can_you ceo_$ class_$ confirm_the do_i do_this encryption_$ english_$ everyone_hates explain_the
factory_settings first_$ from_were go_back go_now going_to help_$ hi_$ how_do how_to i_told i_wont in_$ in_4 in_korean
internet_$ is_so is_that it_a it_all it_out know_it know_the korean_$ later_$ like_me like_to make_this mate_$
messages_by mind_your mods_asleep mondays_$ my_class my_gran name_of notes_say on_a on_my on_the one_$ percent_girls
pretend_you python_loop quote_$ random_fact ready_to real_$ requested_$ running_late say_somthing secret_santa send_me
set_a shoe_size shouldnt_be shut_up sign_$ size_$ slow_$ so_are so_slow so_the start_$ statement_$ tell_your
the_abbreviation the_bill the_data the_file the_iwf the_name the_nspccs the_tide this_$ to_10 to_end to_make to_switch
to_talk to_this tonight_$ under_what way_$ what_act with_everything wont_tell you_always you_do you_give you_like
you_the your_so yours_$
""",
    -3: """
47_percent 5_500 ^_$ ^_26 ^_34 ^_47 ^_bonjour ^_childline ^_cite ^_code ^_computer ^_dad ^_exact ^_expand ^_fake
^_figure ^_forgot ^_girls ^_goodbye ^_govender ^_hi ^_hola ^_hwo ^_may ^_metas ^_method ^_ministers ^_ngl ^_nobody
^_non ^_online ^_parking ^_protection ^_push ^_sextortion ^_she ^_since ^_something ^_takedown ^_theres ^_tiktok
^_users ^_voice ^_was ^_wh ^_will ^_with a_backdoor a_kid a_man a_medieval a_one a_percentage a_python a_sandwich
a_surname a_teacher about_cheese about_my after_the age_are ai_example all_boys all_my and_go and_i and_my are_just
are_wrong article_are be_happier be_with before_coffee being_blackmail blackmail_$ boss_$ boys_then break_$
calculator_$ cant_do case_in charity_about cheese_$ code_$ coffee_$ comment_$ computer_misuse content_rule cookie_$
coursework_$ cp_$ describe_the do_the do_your does_a dont_leave e_to end_to every_time everyone_thanks exact_words
examples_$ far_as followed_$ for_the force_be forget_$ forgot_my from_whitehall from_whom full_$ give_an go_on
goodbye_$ goodbye_everyone got_a grooming_$ has_it here_hi here_is hit_me i_allowed i_love i_think if_i if_your in_a
in_full in_java is_boring is_fire it_$ it_for just_a kick_off lets_go letter_to link_or list_$ lofi_$ may_the me_about
me_an me_as me_at me_your meaning_$ meant_to memes_$ mentiond_$ message_content method_acting minecraft_server
misuse_act must_be my_cat my_old my_plumber name_the names_of new_technologies new_update next_$ next_song no_one no_to
no_unit non_responders number_10 off_without one_line only_in or_it or_no order_$ out_in outside_$ own_words
password_manager petition_to pirate_and play_lofi playlist_is please_write position_$ post_memes private_message
protection_from python_function refer_to repeat_that response_$ rest_were role_in rules_for safety_guidance said_it
sandwich_$ say_no say_which say_who saying_$ says_34 says_it says_no secret_$ section_number self_harm share_$
shortcut_$ show_$ since_the someone_$ star_sign statement_from stats_$ summary_$ surname_in switch_case takedown_rules
talking_to tea_$ teacher_$ teacher_says text_message thanks_for that_boss that_correct that_does that_like that_out
the_companies the_force the_government the_names the_one the_original the_other the_past the_percentage the_prompt
the_quote the_smokescreen the_thing the_topic the_trainer the_way the_x their_own thing_$ thing_is this_anymore
this_bot tin_can to_approach to_know to_someone to_take toaster_$ told_my total_please trainr_from truths_and
turned_the two_truths type_$ type_please umbrella_$ unit_$ up_for update_$ uses_it was_a was_it we_shouldnt were_all
what_age what_did what_lies what_percent when_$ wheres_the which_article whitehall_$ who_$ who_said window_$ with_ai
with_you without_your wording_$ write_that wrong_chat x_5 yeah_$ you_been you_real you_report you_there you_write
your_factory your_playlist your_star your_talking your_version
""",
    -2: """
10_year 12_$ 12_year 17_percent 1_4 1_and 23_$ 2_$ 300_or 40_$ 999_$ ^_42 ^_5 ^_83 ^_999 ^_anyone ^_author ^_backdoor
^_banned ^_bbcs ^_best ^_boys ^_brb ^_bruh ^_by ^_cheers ^_close ^_consequences ^_danke ^_decrypt ^_deepfake
^_detectives ^_didnt ^_digital ^_dms ^_dnd ^_do ^_email ^_encryption ^_examples ^_flashcard ^_foi ^_forces ^_fortnite
^_haha ^_happy ^_her ^_hit ^_human ^_ignore ^_invest ^_kill ^_later ^_layout ^_links ^_lmaoo ^_lol ^_max ^_most ^_must
^_never ^_next ^_nspccs ^_nutshell ^_ofcoms ^_off ^_official ^_offline ^_other ^_overview ^_own ^_person ^_pog
^_politics ^_printer ^_reading ^_remind ^_response ^_roblox ^_same ^_says ^_secure ^_signs ^_sing ^_smoke ^_social
^_somebody ^_someones ^_sorry ^_sources ^_soz ^_speed ^_surely ^_susie ^_task ^_tax ^_tech ^_think ^_time ^_trainer
^_website ^_were ^_whch ^_wher ^_whod ^_whts ^_wieviel ^_work ^_would ^_wrong a_10 a_burden a_child a_computer
a_developer a_groomers a_known a_message a_predator a_pupil a_reminder a_short a_table a_teen a_texan a_timer a_woman
a_young about_encryption about_everything about_this abuse_$ access_message according_to accounts_$ act_on action_to
actual_words add_it add_up age_$ ai_demand ai_generated ai_percent all_$ all_up am_in am_new am_stuck an_adult and_10
and_dont and_nobody and_says and_show answer_me any_business any_mention anyone_$ anything_from anything_on apps_$
are_boys are_mentiond are_playing are_they as_well as_what as_your asked_$ asked_about asked_me at_spawn at_the
author_please backdoor_$ backdoor_thing background_$ bad_$ be_more being_used believe_the best_$ between_1 bike_$
body_$ bored_talk brb_$ break_down breakdown_$ bro_$ btw_$ bus_$ by_ducks by_whom can_see can_the cancel_that change_a
change_from changes_$ chat_in chats_$ check_you childline_$ chips_$ cleaner_$ close_the code_word companies_say
computer_$ content_$ count_$ crime_recording cycling_$ dad_says dark_mode define_the delete_$ demand_$ developer_does
did_it did_you didnt_the difference_between digital_services digits_$ do_$ do_list do_they dog_$ dont_say
dont_understand dont_want double_maths down_who down_your ducks_$ else_$ error_code everyone_with everything_on
exactly_$ examples_with ez_$ face_$ fake_accounts fake_profiles fault_$ feel_used film_$ flashcard_reads follow_$
followers_$ following_me for_cp from_a from_it from_number function_that fuse_$ game_is get_a girl_for girl_in
girls_are goes_$ goes_to good_bot got_the hacked_my hargreaves_$ has_3 has_my has_the hates_me have_the hello_bot
hello_into hidden_cam hidden_number him_$ hola_que home_$ host_$ human_rights i_cant i_like i_sent if_a if_any if_the
ill_do in_1 in_it in_percent in_simple in_ten increase_$ interview_$ is_being is_far is_pretending is_there is_what
isnt_it it_my it_the it_to it_tonight it_wasnt iwf_is key_message kill_me kissed_you knight_$ knock_knock know_about
leave_a legend_$ less_secure let_me lets_have limit_$ list_every list_everyone list_of lmaoo_$ love_this love_you
made_me making_it manual_for maths_$ me_and me_frts me_my me_out me_right me_some me_where me_who meet_me message_after
message_that messages_what messaging_me mid_$ minutes_$ mod_$ my_account my_coach my_credit my_short my_son my_stepdad
my_to my_wifi myself_$ name_and named_$ nan_$ need_the need_you never_going next_to night_$ no_reply no_time
nobody_asked not_making number_between number_into numbers_from o_$ of_150 of_all of_my ofcoms_role off_time often_$
ok_boomer old_girl on_then one_would only_percent open_$ open_the opening_times opinion_$ or_your out_of over_messages
owner_$ paragraph_$ part_in party_$ password_on patch_$ pay_300 percent_are percent_as percent_change percent_into
percent_more percent_of percent_on percent_please percent_were percentage_for percentage_please period_$ person_$
person_behind play_never please_add please_can please_i please_say please_the pog_$ pointless_$ policy_asks politics_is
por_la privacy_and privacy_law privacy_safety private_messages process_$ profile_of que_tal question_3 quietly_$
quote_with race_$ random_number rank_$ reaction_$ recommendations_$ remind_me reminder_for repeat_$ reply_$ reply_from
report_blame report_for report_goes report_it report_saying request_$ right_now rights_act rule_breaks rule_say
rules_channel safeguarding_the safeguarding_what safety_all safety_of said_$ same_thing say_about say_if say_me says_$
says_about says_i says_who script_for section_$ see_the see_you self_service sentence_into server_and server_to
service_checkout services_act set_$ settings_to shape_of short_film short_profile simple_$ simple_words since_you
sing_me sleep_$ slow_down snapchats_role so_bored so_i some_man someone_hacked sorry_$ sos_$ source_link sources_used
soz_wrong speech_$ speed_up spell_the step_1 steps_to story_from such_as susie_hargreaves switch_on take_$ take_me
tal_$ task_$ task_force tech_$ technologies_such tell_if tell_me tell_my text_say that_$ that_be that_last that_says
the_150 the_34 the_47 the_82 the_83 the_backdoor the_beep the_best the_boys the_class the_cold the_crime the_dog
the_door the_exact the_gist the_letters the_message the_most the_numbers the_offence the_organisations the_platforms
the_race the_referee the_service the_signs the_suspect the_system the_type them_$ then_explain there_$ there_is
there_must there_were theres_a they_are they_moved they_must they_said think_ill this_from this_happened this_song
this_text this_word timer_for to_a to_answer to_give to_kids to_meet to_question to_report to_tell to_whom told_me
told_the topic_$ trade_off translate_hello translate_the two_$ type_of uncle_$ under_12 under_the up_the used_by
views_$ voice_chat wants_me wants_to was_this were_meant were_there were_used wh_s what_happens what_now what_this
what_will when_you where_$ where_is whether_the which_paragraph who_the who_wrote whod_be whom_was why_$ will_be
will_you with_$ with_a with_it without_a won_the wont_open wording_of words_about words_on work_$ world_$ would_believe
would_that would_you write_all write_up wrong_$ wrong_about wrong_and wrote_the year_$ yes_no yes_or you_be you_bot
you_call you_got you_make you_please you_see you_send you_up you_would your_favourite your_name your_report
""",
    -1: """
000_$ 000_and 000_minus 000_offences 123_$ 12_minutes 12_percent 13_$ 14_and 150_$ 150_different 18_$ 19_$ 1_2 1_5
1_for 1_more 1_please 200_$ 25_percent 26_$ 26_percent 2_read 2_the 34_000 350_$ 350_for 3_0 3_5 3_is 3_to 42_$ 42_and
42_on 47_$ 47_and 4_and 4_word 500_$ 500_as 50_$ 5_0 5_2 5_and 5_mins 5_minutes 60_percent 6_$ 6_350 6_yrs 7_000 82_$
9_$ ^_17 ^_21 ^_3 ^_34k ^_82 ^_about ^_across ^_activate ^_actual ^_adding ^_advice ^_afk ^_amazon ^_an ^_annual
^_anybody ^_app ^_approval ^_approved ^_aps ^_arguments ^_around ^_arrests ^_artificial ^_at ^_australia ^_avatar
^_average ^_back ^_balance ^_base ^_baseline ^_beeb ^_been ^_before ^_beyond ^_big ^_bill ^_blackmail ^_block
^_blocking ^_breakdown ^_bro ^_bullying ^_bus ^_call ^_car ^_caretaker ^_catan ^_category ^_cba ^_celebrity ^_ceop
^_changed ^_chatbots ^_chatgpt ^_cheapest ^_chief ^_circus ^_clause ^_clues ^_cn ^_compare ^_compliance ^_computing
^_condition ^_constabularies ^_contacts ^_content ^_convert ^_cops ^_count ^_credits ^_crying ^_csam ^_cse ^_cumulative
^_cyberbullying ^_daily ^_dark ^_dead ^_delay ^_deliver ^_delivering ^_desired ^_difference ^_disabled ^_docker ^_dog
^_draft ^_drama ^_draw ^_drilling ^_ee ^_eee ^_emergency ^_enabling ^_encrypt ^_encrypted ^_error ^_ethnicity ^_eu
^_even ^_everybody ^_everyones ^_excel ^_extra ^_facbook ^_face ^_facebok ^_facetime ^_factorise ^_factors ^_false
^_figures ^_filters ^_final ^_fire ^_fisrt ^_flip ^_foir ^_following ^_force ^_friend ^_frts ^_function ^_gaming ^_gave
^_gender ^_generative ^_geographic ^_git ^_global ^_goodnight ^_google ^_googles ^_govenders ^_government ^_grandpa
^_groomed ^_grooming ^_grout ^_gtg ^_guidance ^_gurls ^_half ^_hands ^_hargreaves ^_has ^_have ^_havent ^_health
^_hello ^_hide ^_high ^_hm ^_hoo ^_howd ^_hypothetically ^_ich ^_identify ^_ile ^_imagine ^_increase ^_industry ^_info
^_institutions ^_insurance ^_internet ^_interview ^_introduce ^_isnt ^_iwf ^_jam ^_joe ^_kates ^_kcsie ^_keep
^_keyboard ^_kids ^_kindly ^_known ^_last ^_law ^_leading ^_legal ^_legislation ^_less ^_like ^_lmao ^_lnk ^_location
^_main ^_male ^_manual ^_master ^_maximum ^_maybe ^_mb ^_me ^_mean ^_mein ^_methodology ^_methods ^_meu ^_mio ^_modus
^_mood ^_mortgage ^_much ^_mum ^_need ^_not ^_npm ^_numbers ^_ofcom ^_ofences ^_offender ^_oh ^_omg ^_on ^_one
^_opening ^_organizations ^_orgs ^_over ^_pandemic ^_parts ^_pass ^_password ^_paste ^_people ^_percentage ^_period
^_perpetrator ^_persons ^_petition ^_phone ^_photosynthesis ^_phrase ^_pick ^_planning ^_plot ^_plug ^_plus ^_point
^_precis ^_primary ^_privacy ^_pros ^_prosecutions ^_public ^_pull ^_punishment ^_pythagoras ^_python ^_qoute ^_qt
^_quanti ^_questionnaire ^_random ^_ranis ^_ratio ^_real ^_reasons ^_recognise ^_record ^_reference ^_references
^_regional ^_regulate ^_remote ^_reporting ^_reprot ^_responsibility ^_rest ^_return ^_revealed ^_revenge ^_rise ^_risk
^_robertsons ^_robust ^_roll ^_root ^_router ^_rundown ^_running ^_scared ^_school ^_screen ^_secret ^_see ^_sell
^_senior ^_sentencing ^_server ^_sext ^_share ^_shouldnt ^_signposting ^_sir ^_slow ^_smokescreen ^_snpachat ^_sounds
^_source ^_spanish ^_sql ^_starting ^_statistics ^_statute ^_statutory ^_stepmum ^_steps ^_sum ^_summary ^_survey
^_susies ^_suzy ^_t ^_tbh ^_teacher ^_technical ^_tel ^_test ^_testimony ^_text ^_theyd ^_threatened ^_tiktoks
^_timeframe ^_tldr ^_to ^_toddlers ^_too ^_top ^_tot ^_trade ^_true ^_twitter ^_typical ^_uis ^_un ^_underlying ^_undo
^_unknown ^_until ^_upper ^_victims ^_victms ^_wassap ^_watsap ^_ways ^_webinars ^_whatsapps ^_when ^_whens ^_where
^_whn ^_whole ^_wholl ^_whose ^_wht ^_wieviele ^_wifi ^_wish ^_without ^_wording ^_world ^_worldwide ^_worum ^_wotsap
^_wow ^_wuts ^_yo ^_youngest ^_yr a_12 a_bit a_bosch a_box a_bus a_caption a_chair a_chart a_choice a_code a_coin
a_colleague a_company a_count a_crime a_damp a_decimal a_diary a_dog a_dsl a_fax a_first a_florist a_four a_free
a_freephone a_friend a_girl a_goldfish a_great a_group a_grown a_haiku a_hat a_headteacher a_hundred a_key a_kindle
a_knock a_lighthouse a_linkedin a_mention a_name a_neighbour a_network a_newsletter a_note a_nutshell a_parent a_party
a_passage a_password a_penalty a_percent a_pic a_picture a_pilot a_platform a_poster a_primary a_pss a_quiz a_rap
a_real a_recipe a_record a_red a_robot a_screenshot a_server a_smokescreen a_snake a_speech a_starter a_statistician
a_sticker a_stranger a_subject a_summary a_survivor a_tenner a_text a_tweet a_victims a_video a_vote a_while a_word
a_year a_youngster a_zip able_to about_all about_dying about_girls about_it about_me about_mechanisms about_one
about_online about_self about_tigers about_vulnerable about_what abuse_numbers abuse_to abused_$ abusers_$ acc_to
access_$ access_at access_what account_$ account_just across_the act_in act_make act_mention act_mentioned act_now
act_start act_with acts_are actual_number address_$ address_of adult_$ advice_$ afk_5 after_$ after_a again_i
again_please against_me against_the age_limit ai_$ ai_and ai_being ai_numbers ai_regulation ai_statistics alarm_$
alarm_beeps all_about all_be all_from all_gether all_on all_see all_sides all_time all_told allowed_for allowed_in
alone_$ alone_with already_$ alternative_to am_$ am_11 am_12 am_14 am_5 am_after am_bored am_curious am_done am_five
am_lost am_not am_on am_single am_ten am_told am_writing am_your among_the an_actual an_admin an_alarm an_american
an_archivist an_envelope an_example an_image and_ai and_asking and_behind and_bodies and_cant and_cons and_did
and_encryption and_end and_he and_help and_hiding and_it and_job and_know and_knows and_mechanisms and_no and_nothing
and_online and_opinions and_over and_post and_postponed and_privacy and_recipient and_robbers and_said and_seek
and_stop and_text and_their and_there and_vulnerable and_what and_your and_youtube android_$ answer_to any_$ any_case
any_other any_reply any_rules anybody_as anymore_$ anyone_selling app_$ app_came app_store approval_rating aps_are
aps_gams are_all are_bad are_firms are_kicking are_making are_mention are_mentioned are_named are_on are_t are_targeted
are_there are_to are_used are_we area_$ arguing_over argument_$ arguments_against around_the arrow_$ art_$ artcle_$
article_in article_only article_please article_would artificial_intelligence as_far as_four as_it as_likely as_little
as_used as_victims ask_to asked_to asking_for asks_for asks_whether asleep_$ at_a at_my at_school at_this at_uni
australia_$ available_$ awake_wondering away_$ awful_$ back_$ back_door backdoor_is backdoor_less backlash_$ bad_has
balance_this be_able be_an be_complete be_drilling be_here be_his be_in be_kids be_late be_me be_mindful be_over
be_right be_stuffed be_switched be_the be_trusted because_i become_a bed_$ been_pretending been_the been_this
beeps_every before_$ before_the begin_$ behind_it being_abused being_bullied being_groomed being_threatened believe_a
believed_me belongs_to below_12 between_safety between_the beyond_the big_brother bigger_$ bil_is bill_and bill_as
bill_purpose biscuit_$ bit_$ bit_about blind_$ blurb_$ bobs_your bodies_mentioned bored_$ boring_$ bosch_dishwasher
boss_fight boss_i boss_say bot_i bot_to box_of boyfriend_is boys_groomed boys_make boys_number boys_right boys_suffer
boys_what brands_$ break_the breaking_the brigade_$ britain_$ bucket_$ bus_times but_i but_it but_that by_$ by_abusers
by_mistake by_name by_which by_who by_word bye_then bye_to bypass_$ call_the called_$ came_second can_a can_be can_do
can_read can_someone can_we cancel_the cant_even cant_recall cant_take captain_$ caption_$ car_$ caretaker_at
cartridge_$ case_$ case_files case_the case_with cast_$ cast_list cat_$ cat_in catalogue_as cause_$ causes_$ cba_with
change_$ change_for change_in change_my change_since changed_$ changed_and charity_and charity_everyones charity_is
charity_tell chart_$ chat_sorry chat_to chat_with chatbots_and chatgpt_type chats_is chats_what chatting_to check_your
checks_$ chief_executive child_$ childline_number children_$ choice_$ cite_this class_how class_wants clues_that cn_you
coach_texts code_for colleague_texted colour_$ come_from come_to companies_$ companies_can company_ignores companys_can
compiled_by complete_$ comply_$ complying_$ condition_for confirm_or consequences_for constabularies_that contacts_$
container_exits content_creator contents_$ continue_$ convicted_$ cope_$ cops_and copy_$ correct_it correct_the
could_be could_just count_the country_over course_$ course_catalogue course_is courses_$ credit_limit credit_score
credits_$ crimes_were cringe_$ critics_$ csam_$ cumulative_total cyberbullying_$ d_$ daily_$ dark_figure data_from
data_is data_owner data_protection date_$ day_$ dead_$ deadline_$ deal_$ decimal_$ declined_$ define_online
define_safeguarding definition_$ delay_pedal deposit_box describe_a described_$ description_of details_$ did_a
did_police did_whatsapps disabilities_$ disagree_with disclosed_abuse discord_share disputed_rule dnd_campaign do_a
do_for do_from do_in do_my do_users do_when do_with docker_container does_this doesnt_obey dogs_$ doing_in dont_make
dont_tell dont_touch door_$ down_here drama_class draw_me drill_$ drilling_$ drilling_more drops_$ dsl_i dum_$ dying_$
each_$ earlier_$ edition_$ ee_$ eee_$ encripted_say encrypt_a encryption_and encryption_definition encryption_is
encryption_will end_$ end_encryption error_message errors_in escape_room even_make ever_met every_body every_night
every_nite every_organisation every_year everyone_about everyone_at everyone_going everyone_i everyone_is
everyone_named everyone_quoted everyones_job everyones_name everyones_quoting everything_about everything_it
everything_the everywhere_$ exact_wording example_of exat_words excel_$ exit_from expalin_$ expired_$ explain_$
explain_encryption explain_it explain_like explained_$ explane_$ f_$ f_are facebok_instgram fact_for factorise_x
factors_behind fake_profile favourite_colour feed_the feel_like feel_trapped feeling_$ fell_off fewer_than figure_as
figure_in figures_are figures_compiled figures_to file_with files_$ film_is filters_$ find_young finish_this fire_$
firm_$ firms_$ firms_do firms_face firms_say first_name first_time five_$ fix_$ fixed_the flip_a fog_$ foi_$
foi_request foir_$ follow_any followed_by followed_the following_a for_5 for_abusers for_ai for_and for_being
for_biology for_breaking for_chatting for_kids for_methodology for_new for_pictures for_teachers for_uk for_users
for_what for_when force_a force_with forced_me forces_$ forces_all forces_number forces_that forces_with forgot_$
found_out four_$ fraction_$ free_childcare free_time freephone_$ freephone_number french_$ friday_$ friend_is
friend_request friends_$ from_3 from_britain from_my from_one from_when from_which from_whose frts_course frts_subjects
fun_facts function_of funny_$ game_$ game_in game_rules games_are gams_sites gave_the geht_es gender_$ gender_figure
get_me gether_$ gg_ez girls_percent girls_won gist_$ gist_from git_commit give_examples give_it give_to give_us
gives_me glasses_$ glastonbury_$ gods_plan goldfish_$ gone_$ good_$ good_morning goodnight_$ got_42 got_rejected
got_stats got_told govender_role govender_says govenders_statement government_change government_read grammar_$ graph_$
groom_$ groomed_$ groomed_as groomed_by group_chat groupchat_says groups_$ grout_$ grown_up guidance_for guidance_from
guidance_on guidance_website guide_for guide_to guitar_$ h_o had_a hadrians_wall hair_$ haircut_$ half_is handle_$
happen_now happened_$ happened_with happening_to happens_every happens_if happens_to happy_friday hargreaves_and
hargreaves_in hargreaves_word hargreavess_statement harm_content has_a has_been has_changed has_how has_number has_on
has_seen hat_$ have_got have_it have_made have_on have_written havent_been he_asked he_has he_keeps he_said he_told
he_wants head_$ head_of heading_$ headline_and headline_for hedge_what hello_$ help_with helpline_no here_any here_no
here_where hey_anyone hi_bot hide_and hiding_$ high_$ higher_does higher_than him_a him_i history_$ hit_$ hits_me
holes_$ hoover_$ hotline_$ hours_$ house_$ how_$ how_are how_long how_many how_much how_the how_you howd_you
hurt_myself hwo_many hypothetically_if i_add i_always i_are i_can i_close i_could i_do i_ever i_feel i_fell i_get i_got
i_just i_let i_lie i_lied i_look i_print i_said i_send i_share i_should i_swear i_tell i_use i_write ideas_$ ideas_for
identify_the if_it ignores_the ill_need illegal_$ image_$ in_3 in_are in_excel in_fahrenheit in_here in_i in_italy
in_javascript in_me in_monopoly in_one in_paragraph in_pirate in_report in_response in_spanish in_text in_there
in_total in_what individuals_$ info_and info_from innit_$ inside_$ install_fails instead_of institutions_in
instructions_does instructions_for intelligence_$ internet_as internet_safety into_an into_meeting into_polish
invented_$ invoice_$ is_30 is_34 is_after is_all is_at is_awful is_blind is_correct is_down is_encrypted is_everything
is_happening is_in is_like is_likely is_meaning is_ment is_my is_not is_nothing is_on is_talking is_terrible is_tht
is_worse is_wrong it_about it_again it_against it_and it_be it_down it_every it_happening it_happens it_has it_hysteria
it_in it_let it_main it_mention it_mentioned it_normal it_now it_on it_only it_says it_so it_started it_that it_whole
it_without italy_$ itself_$ iwf_$ javascript_$ jist_$ just_as just_need just_said just_want keep_messaging keep_this
keeps_crashing keeps_saying key_takeaways keyboard_$ kicking_off kid_$ kid_in kid_is kids_below kids_were killed_me
kindle_$ kissed_me know_what know_who known_$ lab_$ label_$ lag_is laptop_$ last_night last_one last_quotation
last_year last_yr lawmakers_$ laymans_terms layout_of learn_$ learn_more leave_the left_for legal_wording legislation_$
lego_set length_$ less_or let_him let_off lets_do letters_f level_$ level_is library_$ licence_for lie_awake lied_about
lies_behind life_$ life_the light_$ like_an likes_me limit_of link_between linux_$ list_what listen_to little_as lmao_$
lnk_2 log_of logs_or long_$ loot_$ lotr_extended lowdown_on lst_$ lyrics_$ m_f machine_$ made_a made_up main_message
majority_$ make_firms make_my make_sites make_toast makes_me making_me man_asked man_i man_on man_who manual_handling
many_$ many_crimes many_files many_more many_offences many_users map_$ marks_$ match_$ maths_is max_penalty
max_sentence maximum_$ maximum_fine maybe_$ me_1 me_a me_back me_every me_for me_friday me_go me_hargreaves me_have
me_if me_it me_like me_lol me_love me_now me_on me_only me_owt me_please me_that me_three me_today me_too me_understand
me_what me_whatever me_when me_whether mean_$ mean_median means_$ mechanics_of mechanisms_$ mechanisms_in median_mode
meeting_me meetings_$ memes_channel ment_to mention_of mentions_$ menu_$ message_access message_of message_rule
message_rules message_thing messages_from messages_rule met_$ metaphor_with metas_aps metas_reply metas_sites method_in
methodology_$ methods_used meu_padrasto mi_tocca mic_under mindful_and mindful_of ministers_answer ministry_$ mins_$
minus_6 mio_zio miss_me mode_of modus_operandi monday_$ mood_$ more_about more_crims more_hole more_often more_than
morning_everyone most_$ most_ever most_important mostly_$ mouse_$ moved_to mum_says mum_was must_give must_the my_12
my_age my_area my_bike my_brother my_calculator my_campaign my_copy my_daughter my_ex my_face my_fault my_grandad
my_hair my_head my_husband my_laptop my_loot my_messages my_mouse my_netflix my_oven my_own my_passwords my_phone
my_rock my_shopping my_sister my_sourdough my_speech my_spotify my_teenager my_uncle name_do name_list named_go names_$
names_to ncryptn_$ near_me need_a need_help need_to netflix_password never_been never_told new_$ new_here new_law
new_legislation new_rule new_teacher new_tech new_to newsletter_$ next_available next_steps nice_to nln_sfty no_1 no_10
no_idea no_label no_offence nobody_believed nobody_would none_$ normal_$ nose_$ not_a not_percent not_the not_to note_$
note_saying notes_$ nothing_has nothing_left notifications_$ now_because now_give now_he now_i now_in now_it now_says
npm_install nspccs_part nspccs_words nudes_$ numba_$ number_again number_as number_at number_by number_for number_in
number_not number_on number_please numbers_by numbers_show numbr_$ nutshell_$ nutshell_version objection_$ obliged_$
of_34 of_4 of_abuse of_ai of_contents of_each of_figures of_first of_it of_me of_offender of_the of_them of_users
of_what ofence_$ off_and off_at off_delayed off_for off_my off_qoute off_with offence_$ offence_as offence_but
offences_there offences_would offender_$ offender_be offenders_$ offense_$ office_$ official_number official_position
official_reaction offline_abuse offline_grooming ok_$ ok_so old_$ omg_$ on_40 on_about on_access on_ai on_android
on_artificial on_correct on_discord on_it on_mac on_me on_metas on_radio on_steam on_what on_whose one_about
one_example one_is one_of one_with ones_were online_$ online_grooming only_1 only_figure only_give only_thing only_you
opens_$ opinion_on opinions_from or_20 or_a or_false or_fewer or_ill or_just or_some or_survey organisation_$
organisation_behind organisations_are organisations_mentioned organisations_which orgnisations_are orgs_mentioned
origin_$ origin_of original_$ osb_$ other_person other_rules our_girls our_press out_every out_there out_what oven_$
over_and over_message over_to over_what overview_$ overview_please oxbootoost_$ page_$ page_with pandemic_effect
parent_asks parents_$ part_$ part_of parts_of pass_me pass_the passage_with passwords_and past_$ paste_me penalty_$
penalty_does people_$ per_user percent_convicted percent_does percent_figure percent_is percent_off percent_the
percent_up percentage_change periodic_table perpetrators_$ persentage_$ person_can person_from pets_$ phone_$
phone_number photoshop_$ phrase_$ phrase_used pi_$ pic_$ pick_a pics_$ picture_of pictures_$ piece_$ ping_pong pizza_$
plain_words planning_to platforms_$ platforms_for platforms_that play_the play_you playing_$ playlist_$ plays_the
please_dont please_go please_help please_send please_stop please_tell please_which pledge_$ plug_type point_in point_me
points_$ police_correct police_know police_logs policy_at policy_officer policy_position population_behind post_for
posted_$ posted_a postman_$ posts_$ predator_$ press_office previous_job price_$ price_of primary_is print_the
print_this printer_$ privacy_$ private_$ private_key privte_messages profile_$ prom_$ promoted_$ pros_and
prosecutions_$ protected_$ protection_act pss_$ public_key published_this punishment_if put_names put_the put_this
qoute_$ qoute_about qt_$ qt_trnr question_on quiz_$ quiz_the quotation_with quote_about quote_me quote_no quote_the
quote_this quoted_$ quotes_$ quoting_$ quoting_from railcard_$ rap_about raspberry_pi rating_$ re_$ read_$ read_chats
read_give read_my read_out read_the reading_$ reading_chats reading_this real_person really_$ reasons_tech recipe_$
recipe_with recognise_respond recognise_this record_$ record_before record_figure record_hi record_was recorded_$ ref_$
ref_is references_$ regarding_the regex_for regret_it regulate_$ regulate_ai regulation_$ rejected_$ repeat_offenders
repeat_prescription replied_$ reply_by reply_please reply_to report_a report_an report_button report_give report_has
report_in report_link report_my report_on report_please report_set report_to report_url report_uses report_with
report_writes report_yes request_to requirements_$ reservation_at respond_$ responders_list response_from response_to
responsibility_$ responsibility_recognise results_$ resume_$ resume_of retired_$ revenge_porn revision_timetable rip_$
rise_$ risk_per rite_$ roblox_was robot_write robust_standard rock_playlist roles_$ roll_a roman_numerals room_$
room_12 root_causes round_$ rule_companies rule_everyone rule_everyones rule_is rule_of rule_on rule_says rule_what
rules_$ rules_about rules_in rules_on rules_start rules_state rules_without run_on running_total runs_the safe_$
safeguarding_$ safeguarding_like safety_$ safety_act safety_and safety_bil safety_bill safety_car safety_deposit
safety_for safety_net safety_tips said_bye said_come said_i said_no said_the sale_$ same_$ same_as same_since say_34
say_5 say_82 say_a say_any say_anything say_how say_so say_to say_what say_word says_150 says_a says_hell says_in
says_my says_on says_this scale_$ scared_now scared_to scary_$ school_has score_$ screen_share second_$ seconds_$
secret_chats secure_with see_$ seen_it selling_a send_$ send_the send_to sender_and sent_$ sent_him sent_me sentences_$
sentencing_guidelines separately_$ series_$ set_an set_me set_my set_up settings_now share_of share_the she_is she_told
shop_gave shopping_list should_be should_happen should_i shouted_at show_as show_my show_the shut_$ sign_in
significant_figures signs_$ signs_a signs_my sims_4 since_$ site_is sites_$ sites_check sites_does sites_used
sites_were slot_$ smarter_than smoke_$ smoke_alarm smoke_quote smokescreen_$ smokescreen_for smokescreen_sentence
snake_game snapchats_answer so_$ so_17 so_bad so_scared so_tired social_class social_worker sofa_$ some_say some_users
somebody_is someone_in someone_is someone_talk something_happened something_is son_$ son_says sound_$ sounds_like
source_of sources_of sources_which sourdough_starter spam_in spamming_the speak_louder speak_to speaking_$ speaking_to
spelled_out spokesperson_$ spokesperson_said spotify_playlist sql_join staff_member standard_errors start_as start_date
start_how start_when start_yr started_when starting_$ starting_number stat_$ state_of statistician_id statistics_are
statistics_refer stats_on status_$ statutory_maximum steps_today sticker_$ still_right stop_messaging stop_sign
story_here stranger_$ strict_$ stuffed_without subject_at suggestions_$ sum_it summary_of sunday_$ suppose_i sure_$
survey_answers susie_$ susie_hargreves suzy_hargreeves swapped_$ sweet_talk switch_$ switched_off symptoms_$ tab_$
table_$ table_of take_it takeaways_$ taken_from tale_signs talk_$ talk_a tally_$ targeted_more tasks_and teacher_asked
teacher_is teacher_kissed teachers_$ teaching_me tech_boss tech_companies tech_doesnt technologies_$ teen_$ teenagers_$
tel_me tell_a tell_anyone tell_tale tell_you ten_words tenner_$ terms_$ terrible_$ test_$ testimony_$ text_$ text_a
text_about text_has text_mentions text_messages text_says text_written texted_me texts_me than_a than_that than_the
thanks_$ that_a that_all that_are that_girl that_is that_joke that_level that_makes that_me that_number that_please
that_right that_still that_what the_$ the_acronym the_address the_advice the_all the_app the_apps the_ask
the_authorities the_bare the_bathroom the_biggest the_bills the_biscuits the_bit the_blurb the_bodies the_brains
the_bus the_call the_canteen the_case the_cast the_charitys the_chippy the_commands the_controversial the_country
the_course the_critics the_current the_date the_difference the_disputed the_dogs the_drill the_dsl the_dum the_end
the_evidence the_facts the_fine the_firms the_foundation the_gender the_girl the_govs the_gram the_graph the_groupchat
the_handout the_head the_headline the_hidden the_holes the_increase the_internet the_interview the_jist the_key
the_kids the_lab the_latest the_library the_line the_list the_lowdown the_m the_main the_majority the_man the_mechanics
the_memes the_mindful the_ministry the_minority the_moon the_nfl the_o the_ofence the_offender the_offense the_official
the_online the_only the_organisation the_osb the_page the_people the_percent the_period the_person the_phone the_phrase
the_piece the_pills the_population the_price the_printer the_privacy the_prom the_publisher the_quiz the_quotation
the_recipe the_ref the_reports the_reprot the_request the_reservation the_rise the_sale the_same the_shop the_sign
the_site the_smoke the_speakers the_stages the_state the_station the_statistic the_step the_steps the_story the_stream
the_symptoms the_tab the_table the_teacher the_tech the_telly the_the the_things the_third the_three the_time the_title
the_top the_trade the_training the_trainings the_true the_uk the_uks the_universe the_update the_upshot the_us the_very
the_victim the_victims the_voices the_waffle the_water the_window the_wording the_world the_wrong the_years their_posts
them_continue then_a there_a there_any there_cases there_was they_$ they_have they_know they_say they_set they_use
theyd_all thing_any thing_ever thing_on thing_the thing_where things_the things_to think_about think_i think_the
thinks_the this_about this_artcle this_bad this_bill this_data this_discord this_girl this_graph this_man this_new
this_numbers this_one this_out this_piece this_secret this_thing this_track this_tune this_we this_week this_weekend
this_world thought_to thousand_$ threatened_$ three_$ three_facts tigers_$ tiktok_$ tiktok_percent time_i time_to
time_what time_window timestamp_$ timetable_for tips_$ tired_today title_and title_of to_3 to_access to_act to_b to_bed
to_cancel to_change to_complying to_delete to_disappear to_everyone to_factory to_feed to_find to_get to_groom to_her
to_hide to_hurt to_jump to_lawmakers to_learn to_parents to_private to_quote to_repeat to_send to_start to_them
to_training to_turn to_what to_write to_you toast_$ today_and toddlers_were told_anyone told_everyone told_that
told_you tomorrow_$ too_$ too_fast tool_$ top_$ top_three total_over total_percent total_victims touch_my touches_me
trainer_about trainer_qoute trainer_quote training_$ training_courses trick_to tried_to trouble_$ true_number true_or
trust_you trusted_$ tuesday_$ turn_$ turn_a turn_it turn_the tweet_$ twelve_$ twitter_handle two_is type_in type_stuff
types_$ types_of typical_offender uk_$ uk_users uks_$ under_twelve under_which understand_the uni_$ unknown_gender
unpopular_with until_what up_but up_in up_or up_shop upper_limit upshot_$ url_$ us_$ us_the use_a used_in used_the
user_manual users_in users_or users_what using_the verbatim_$ verbatim_the version_$ very_last victims_story video_$
voice_$ voice_cloning voice_note voices_$ voices_for vote_$ vulnerable_individuals vulnerable_users waffle_what wall_$
want_it want_the wanted_$ wants_$ wants_the was_asked was_changed was_groomed was_higher was_more was_my was_on
was_only was_posted was_sent was_so was_told wasnt_my way_to ways_to we_were weather_is web_page website_$ website_is
website_says week_$ weekend_$ well_$ went_up were_7 were_made were_off were_robbed were_some wet_$ what_12 what_a
what_about what_all what_do what_driving what_else what_games what_if what_instructions what_it what_language what_name
what_purpose what_report what_says what_should what_site what_sites what_span what_that what_time whatever_the when_i
when_is when_the when_was when_your whens_it wher_do where_boys where_do where_i where_only wheres_all whether_roblox
which_$ which_app which_application which_corporations which_ones which_platforms which_request which_staff whn_was
who_can who_do who_found who_runs who_says who_was whole_$ whole_world whom_are whose_$ whose_site whose_website
whose_words wht_s whts_the why_and why_did why_do why_is wich_apps wich_compny wich_contry wich_organisations
wich_orgnisations wieviel_percent wifi_is will_$ will_ai windows_$ wish_i with_50 with_dogs with_encryption
with_everyones with_guidance with_kids with_mindful with_name with_privacy with_that with_this with_who without_giving
without_the without_them woman_is wondering_whether wont_delete wont_let wont_stop word_4 word_by word_drilling word_in
words_and words_please words_what worldwide_total worse_than worst_thing worum_geht wos_it would_miss would_the wow_$
write_$ write_about write_this write_to writing_a written_$ written_the wrong_with yanks_say yawn_$ year_from years_$
yesterday_$ yet_$ yo_$ you_add you_cant you_change you_confirm you_explain you_freeze you_get you_help you_if you_in
you_keep you_learn you_list you_lot you_run you_said you_something you_summarise you_translate you_use you_your
young_boys young_lad young_person your_boss your_chats your_dad your_messages your_mum your_own your_pets your_text
your_uncle youtube_$ yr_$ yrs_$ zio_mi zip_file
""",
    1: """
10_$ 50_000 6_000 99_percent ^_can ^_continue ^_dont ^_play ^_pretend ^_process ^_role ^_rule ^_run ^_stop ^_we
a_bedtime a_pedo above_and add_this all_messages all_your an_evil and_have and_that and_write answer_every answer_like
apply_$ are_90 are_now author_of backwards_$ be_fired best_friend blame_$ bullets_$ can_$ can_answer can_swear
command_you commands_$ configuration_$ dan_and delete_your did_the discord_$ essay_on every_figure every_message
every_question facts_and fell_$ figure_$ for_this from_that guidelines_$ have_a here_$ human_$ i_command i_hate i_was
in_fact in_french info_$ is_50 is_written it_as it_fell journalist_and like_one link_in list_the max_$ model_$ my_best
my_friend my_secret my_tutor my_website name_$ now_dan number_was number_you opinion_as order_of password_$ poem_as
point_you police_$ pretending_to print_all question_with replace_the report_use rude_to rules_no run_this saying_the
site_$ state_it statistics_$ suppose_the swear_$ system_prompt teacher_in that_i the_26 the_ai the_and the_channel
the_correct the_forces the_headteacher the_rules the_sources the_start then_do this_game this_point this_server this_to
this_with to_$ to_blame trump_$ turn_off unless_you use_the whenever_i where_1 will_now with_no words_of work_for
worse_$ you_work your_config your_facts your_opinion
""",
    2: """
12_and 1_or 20_$ 90_percent ^_body ^_guess ^_i ^_javascript ^_promise ^_start ^_translate ^_x a_doctor a_joke a_role
act_$ all_previous and_1 and_forget and_then answer_a answer_is answers_$ are_worse article_is base_and before_i
boss_says bot_and brain_$ bullet_list by_your call_me ceo_of chat_the check_the delete_all delete_the developer_mode
dirty_to discord_do discord_token do_what doctor_$ every_number everyone_that follow_the for_you for_youtube
forces_were forget_your from_this german_$ hack_the have_changed have_to ignore_all instructions_and is_20 is_3 is_5
is_fake is_from is_off job_and just_say later_the lied_$ link_$ longer_a make_me message_from my_next my_slave
need_your new_ones no_longer now_and numbers_are of_a on_every only_and pirate_$ previous_instructions refuse_$
reply_with report_what reveal_your rules_with safety_rules said_you say_$ says_you sentence_and set_aside settings_$
side_$ slave_now start_a statistics_say system_new talk_like teapot_$ the_act the_author the_ceo the_earlier
the_knowledge the_limits the_previous this_user to_1 to_edit tutor_$ up_and victims_$ we_need were_a were_boys what_was
what_you where_the with_me with_yes write_a you_had you_may you_never you_only you_reply your_next your_system
youtube_in
""",
    3: """
0_$ 12_000 5_000 5_percent 7_$ 99_$ ^_decode ^_finish ^_forget ^_leave ^_message ^_only ^_open ^_police ^_spell ^_use
a_cat a_different a_game a_letter a_police above_$ act_as admit_that along_with am_with an_advert and_chat and_safety
and_use answer_all answer_in anything_$ are_fake are_not author_and called_dave came_$ charity_$ dont_have every_user
everyone_in everything_i figure_was filter_is for_word forget_what from_telling given_$ go_into had_no have_been he_is
hoax_$ i_authorise i_came i_made i_own id_$ ignore_your imagine_a in_this instructions_$ invite_link is_evil is_ten
it_from joke_$ keys_$ law_$ letter_from letters_$ like_a line_$ logs_$ made_it made_you me_in more_$ must_answer
nickname_to no_limits now_the number_higher of_victims off_the officer_who one_side only_know only_the over_the
owner_now people_the percent_from percentage_is play_$ play_along poem_$ police_officer police_use pretend_the
pretend_your put_your python_$ read_it read_this role_play rule_for rules_as rules_to say_yes say_you script_src
set_every speak_with start_of statistic_$ stuff_$ tell_people text_you that_from the_article the_developer the_law
the_police the_stats think_$ this_sentence to_5 to_follow to_one to_shut to_swear translate_your use_it use_that user_$
victims_were went_down were_given where_you withdrawn_$ would_$ write_the you_not you_repeat you_tell your_token
""",
    4: """
12_as 5_to 60_$ 62_percent ^_dm ^_import ^_let ^_previous ^_print ^_remember ^_safety ^_script ^_self ^_step ^_take
^_today a_chef a_dm a_drill a_general a_human a_new a_normal a_script a_test a_world admit_you agree_with all_earlier
all_facts all_i allowed_to am_a an_invite and_think answer_anything are_in as_if been_told before_this being_a
big_letters bigger_for bot_about boys_in cancelled_$ chef_$ confirm_it confirm_that dave_$ end_of essay_$ fake_$
figure_bigger filter_$ fine_$ finish_the following_the for_boys forget_everything from_there from_your game_where
girls_for grooming_and half_of hate_the here_in hidden_message hidden_ones higher_$ i_want import_os in_all in_big
in_klingon in_python is_$ is_7 is_only is_the it_was job_you joke_about klingon_$ leave_your master_and members_$
memory_$ mum_in my_essay my_mum name_to new_job new_name normal_ai now_answer ones_$ only_a only_answer os_system
own_opinion paragraph_5 percent_$ percent_confirm percent_to print_it quote_from remember_that report_said role_$
safeguards_$ said_half show_all src_x stop_acting stop_following switch_to tell_the that_you the_bot the_following
the_letter the_sentence the_source this_and to_post to_visit told_and total_from translate_this was_5 was_in we_are
what_are wish_is with_all without_sources write_code you_are you_break you_think your_answer your_new your_reply
your_settings
""",
    5: """
4_or ^_admit ^_cat ^_copy ^_could ^_enable ^_ill ^_just ^_learn ^_override ^_put ^_reset ^_sign ^_there ^_union ^_which
a_groomer a_no a_number about_cats about_the all_numbers and_just and_read are_$ are_you are_your being_so being_the
capitals_$ cars_$ cats_$ cite_the confirm_$ could_you data_it database_$ decode_this delete_it discord_trust dont_know
dump_your ends_with exactly_i fact_that facts_as freely_$ groomers_$ guess_$ guidance_is hacked_$ have_no in_which
instead_$ is_40 is_99 is_to is_worst learn_this lifted_$ like_my link_and mark_my matter_what me_something most_victims
my_dad my_grandma my_therapist name_is no_matter numbers_to of_this of_yourself open_this pretend_it put_a quit_being
report_was reset_yourself rude_$ rules_were say_boys say_it says_but secret_code sell_me so_boring so_you something_you
story_in system_message teacher_and telling_me the_filter the_rest the_word therapist_and theres_no this_in this_the
tiktok_is told_$ trust_and unrestricted_$ up_without version_of wake_up was_corrected what_does what_i which_the
wikipedia_$ with_capitals word_grooming worst_$ written_by your_hidden your_memory yourself_and
""",
    6: """
40_000 4_to 70_percent ^_click ^_end ^_erase ^_now ^_os ^_send ^_speak ^_store ^_system a_correction a_lawyer a_shop
a_version affected_$ an_offender and_$ angry_$ are_being as_fact be_rude breaks_it cat_etc channels_$ charity_that
closed_$ discord_staff disregard_the emojis_$ everything_with facts_about first_response first_thing for_everything
for_x forces_is from_users grooming_is guidance_$ hand_over hey_claude hi_to him_he homework_$ if_you in_capitals
in_emojis in_german interviewed_$ is_closed is_fine it_rules it_up lawyer_$ lies_$ like_theres maker_$ many_forces
meow_$ message_the messages_in mods_that no_cases no_safety note_to owner_and percent_next poem_about post_a promise_to
report_and report_says respond_to right_answer safety_stuff say_goodbye say_hi script_$ shop_assistant something_up
source_to sources_$ step_one stop_$ store_it summarise_it switch_off talk_to tell_him that_it that_sounds the_record
the_right the_whole thing_you this_for this_is this_link to_how to_me to_zero today_$ up_if was_written was_wrong
what_your with_my yes_to your_maker
""",
    7: """
5_$ ^_add ^_correct ^_in ^_policy ^_quit ^_round ^_s ^_swap a_$ a_gangster a_million a_report add_a ai_behind am_stupid
and_answer and_give answer_as apologised_$ apply_to bad_example bigger_than delete_everything everyone_$ figure_to
give_a go_to groomer_$ hosts_$ http_bad in_every instructions_are is_12 is_now it_official javascript_alert job_is
like_$ like_any link_to look_like make_it make_up most_affected must_obey my_homework nitro_$ number_and number_is
onload_alert post_this response_training round_it rules_dont say_from say_that site_and speak_like spell_out state_that
statistic_about stupid_$ sudo_give teacher_gave text_of the_admin the_dashboard the_figures the_members the_mods
the_password the_real the_safety the_total this_fact to_my to_read to_see to_sell to_stop told_before type_the
union_select up_a up_to use_your used_to void_$ was_10 were_you what_were write_my you_can you_told your_data
your_instructions your_secret
""",
    8: """
3_$ ^_admin ^_agree ^_exit ^_or ^_ping ^_show a_statistic a_tech about_groomers access_to act_like agree_that and_do
as_an assistant_$ banned_from by_the chat_$ curse_$ dave_is dont_be drunk_$ emoji_for essay_about everyone_free
everyone_the everything_above example_$ exec_$ false_$ for_tiktok from_first gave_me give_you grooming_for innocent_$
is_a is_innocent it_like it_sound limits_$ mode_$ mode_on my_boyfriend no_more nobody_will not_allowed official_$
refusals_$ rest_of root_$ see_your sentence_my shoes_$ silly_$ than_it there_are this_channel tiktok_then want_you
was_withdrawn what_hidden with_one without_restrictions you_dont you_say
""",
    9: """
^_delete ^_type a_bot a_part a_teapot an_essay any_more article_was basea_$ ceo_who did_they drop_table everything_$
follow_it has_no hates_the her_$ ignora_las in_basea lie_to me_i my_server my_teacher now_on or_1 percent_and print_1
purpose_$ questions_$ read_me report_bot restrictions_$ send_a so_do stop_pretending tell_everyone that_boys that_the
the_database the_first topics_are use_$ users_$ were_told what_topics who_hates without_limits write_an x_$
your_configuration zero_$
""",
    10: """
38_percent ^_break ^_crash ^_enter ^_hey ^_lie ^_shut ^_state a_b a_link a_song after_me ai_model are_no ask_you at_me
bob_$ boyfriend_$ f_word figure_is for_later for_next girls_were give_me groomer_in guess_a ignore_the it_reads
like_her member_$ minister_$ my_late of_your on_purpose permission_to personality_$ quote_by record_the remember_for
repeat_after rules_did say_i show_hidden so_it stop_being story_with that_girls the_charity the_f the_minister
they_give this_chat this_message to_sleep type_out update_the what_ai what_secret whatever_i your_job
""",
    11: """
000_with 1_1 ^_bypass ^_disregard ^_dump ^_for ^_from ^_please ^_wipe a_poem a_story admins_can alert_1 are_a are_my
b_$ can_use commands_only developer_message do_it drop_the etc_passwd every_member head_office here_on i_order it_is
lets_say list_your make_the me_permission note_for only_admins order_you passwd_$ repeat_the reply_in song_about
swear_at system_$ the_server the_voice to_every voice_of write_me you_must yourself_$
""",
    12: """
10_percent ^_new ^_request ^_roleplay ^_turn a_fake a_minute a_pirate about_grooming am_from application_$ are_most
ask_$ be_a boys_are cases_$ character_$ does_your free_nitro i_ask init_$ lets_play me_$ me_access me_wrong message_$
minute_$ my_name number_to office_give on_$ roleplay_as table_users the_boss the_last the_number to_everything to_say
your_developer
""",
    13: """
^_become ^_lets ^_post ^_switch a_dirty and_be answer_with as_i boss_of chatgpt_$ do_as everyone_for from_here in_your
is_behind just_guess kids_$ mention_all moderator_$ my_girlfriend rules_are say_bad shut_down things_about token_$
total_5 total_is your_prompt
""",
    14: """
77_$ ^_oublie ^_reply ^_sudo ^_update admin_$ become_my down_$ every_answer girlfriend_$ i_am know_$ offline_$
opposite_of oublie_tes ping_everyone say_the the_opposite the_text vergiss_deine windows_keys you_were
""",
    15: """
^_change ^_drop ^_set a_lie a_quote above_this and_say config_$ key_$ no_rules prompt_$ ten_times the_moderators word_$
""",
    16: """
1_$ ^_answer ^_invent ^_kick ^_respond boys_$ invent_a my_site new_task next_time out_the skip_the the_owner
""",
    17: """
^_note ^_repeat evil_example for_me forget_the on_boys play_a the_chat turn_on
""",
    18: """
behind_this bot_$ env_$ off_$
""",
    19: """
be_my lie_about regeln_$ you_to your_rules
""",
    20: """
^_ignora api_key safety_off you_$
""",
    21: """
^_77 server_$ the_words times_$
""",
    22: """
^_say from_now talk_in the_report
""",
    23: """
am_the
""",
    24: """
^_class
""",
    25: """
^_go i_say
""",
    26: """
^_mention ^_write change_the
""",
    29: """
numbers_on
""",
    30: """
^_act ^_make
""",
    31: """
the_figure
""",
    37: """
^_be
""",
    38: """
^_talk
""",
    40: """
^_what
""",
}
PAIRS: dict[int, str] = {
    -18: """
and>me
""",
    -14: """
the>for
""",
    -12: """
a>that and>you does>the me>the to>to
""",
    -11: """
is>me the>in to>a
""",
    -10: """
what>can you>it
""",
    -9: """
a>your are>what it>me the>me to>this
""",
    -8: """
a>on a>what and>to are>and are>the for>my i>my me>for on>the the>on the>with to>you your>are
""",
    -7: """
do>you it>for me>from what>for you>on you>that you>what
""",
    -6: """
a>does a>i for>to for>you i>a is>that me>how my>i my>is my>the please>your says>i to>do was>the what>it what>to
""",
    -5: """
a>this can>i can>to can>you do>the does>it for>the from>to has>it he>me he>says he>the i>and i>dont i>i i>in is>my
me>my me>this not>your on>a on>my please>me so>are so>the tell>your that>in that>to the>what to>for to>what what>a
who>is you>in your>so
""",
    -4: """
a>tell a>wont and>of are>your cant>this do>this do>to do>your got>the how>do how>to how>you i>says i>this i>to i>wont
in>me in>the is>what it>i it>on me>and me>what my>a my>me of>to of>you please>of says>it that>me that>my the>the to>i
to>on was>a what>the where>is wont>tell would>me you>your
""",
    -3: """
a>if a>of a>says and>a and>and and>are and>dont are>me at>the can>it can>my can>your cant>do do>a do>do do>in do>me
does>a dont>your for>what from>a from>do from>the got>a got>to has>the he>to i>him i>it i>what if>i if>it if>your in>i
in>is in>it in>what is>in is>on it>in me>at me>that me>wont me>you my>for my>says my>to of>in please>to please>which
said>it says>a says>is says>the tell>how tell>my tell>what that>does that>says the>at the>do the>has the>it the>who
they>me they>the they>to to>if to>it to>please to>tell to>the what>if who>it who>said with>on you>got you>when
""",
    -2: """
a>at a>how a>me and>can and>cant and>did and>how and>i and>in and>on and>what are>it are>they at>a because>the but>is
can>do can>the did>a did>it did>the did>this didnt>the do>my do>on do>they does>this dont>it dont>want for>a for>and
from>from from>it get>a got>on got>says got>that has>a has>and has>are has>my has>you have>it have>this he>and he>my
how>a how>are how>i how>the i>can i>cant i>does i>for i>got i>he i>is i>said i>tell i>that i>your if>a if>is if>please
if>to in>says is>i is>so is>the is>with isnt>it it>has it>that it>wasnt it>your keeps>me me>have me>please me>was
me>where me>who me>with my>do my>has my>keeps my>on my>was not>it of>is of>my of>with on>and on>from on>it on>this
on>what please>can please>i please>tell please>that said>the said>to says>in says>on says>who says>your so>me so>to
tell>i tell>if tell>it tell>me that>a the>from the>them the>where the>which the>would they>and they>are they>said
this>i this>on this>we us>the wants>me was>and was>my was>this what>me what>on what>that what>when what>will what>with
when>the when>this when>you which>is who>says who>this who>you why>you will>me with>of with>this would>a would>if
would>that would>you would>your you>is you>of you>please you>with you>would you>you your>you your>your
""",
    -1: """
a>a a>do a>dont a>has a>have a>he a>my a>please a>said a>wants a>was a>we a>when a>will a>with and>get and>got and>not
and>please and>said and>should and>they and>this and>want and>wants and>was and>where and>which and>who and>why
and>will and>would are>are are>at are>i are>of are>on are>this are>we at>and at>has at>i at>is at>it at>my at>with
at>you at>your because>i because>in been>a been>has been>it been>the been>this been>to but>i but>it but>my but>that
but>why can>get can>in can>that can>this can>we can>what can>when can>who can>with cant>it cant>the cant>was did>and
did>have did>me did>of did>that did>to do>and do>dont do>for do>get do>if do>keep do>tell do>that do>want do>when
do>where do>with does>have does>so does>tell does>that does>to does>you dont>but dont>for dont>i dont>is dont>my
dont>tell dont>what dont>you for>does for>from for>i for>on for>please for>when from>and from>for from>my from>what
from>when from>which get>if get>me get>the got>and got>my got>was had>a had>the has>been has>do has>how has>me has>of
has>on has>to has>what have>from have>got have>of have>on have>that have>which have>your he>a he>has he>i he>it
he>keeps he>on he>said he>wants he>will him>a him>and him>i him>my how>in how>it how>would i>are i>at i>been i>get
i>her i>not i>should i>when i>where if>are if>do if>was if>will if>would in>and in>are in>because in>did in>do in>does
in>for in>have in>how in>in in>keeps in>on in>please in>said in>was in>where in>you is>at is>can is>does is>for is>have
is>is is>isnt is>it is>not is>said is>says is>this is>to isnt>from isnt>this it>but it>have it>if it>please it>says
it>so it>this it>what it>when it>you keep>are keep>me keep>this keep>we keeps>my keeps>the keeps>to me>get me>has me>he
me>him me>i me>me me>so me>tell me>when me>would my>at my>but my>did my>from my>got my>he my>how my>please my>said
my>so my>wants my>what my>with not>a not>the not>who of>and of>for of>from of>it of>on of>please of>that of>them of>was
of>what of>which of>who on>do on>does on>i on>is on>please our>for our>the our>to our>wants please>a please>dont
please>from please>is please>my please>who please>with please>you said>a said>dont said>i said>if said>is said>me
said>that said>was said>your says>are says>do says>for says>my says>should says>that says>this says>was says>what
says>would she>a she>is she>me she>the should>a should>i should>says should>the so>a so>is so>my so>this so>was so>what
tell>and tell>but tell>from tell>says tell>tell tell>to tell>when tell>where tell>who tell>will that>and that>his
that>please that>so that>what that>will that>with the>been the>did the>get the>had the>have the>if the>isnt the>keeps
the>not the>should the>so the>us them>how they>a they>at they>have they>it they>my this>from this>has this>have this>to
this>who this>with to>at to>from to>get to>have to>her to>him to>his to>keep to>of to>so to>them to>us to>when to>where
to>which to>who to>will want>a want>in want>it want>that want>the want>this wants>my wants>the was>but was>is was>of
was>on was>so was>that was>we was>what wasnt>my we>had we>him we>it we>on what>has what>my what>said what>should
what>tell what>we when>a when>and when>dont when>i when>in when>is when>it when>to when>want when>was when>your
where>and where>do where>i where>it where>keep where>the where>to where>was where>your which>do which>to who>can who>do
who>tell who>that who>to who>was who>your why>and why>did why>do why>for why>is why>me why>my will>a will>for will>it
will>my will>the will>you with>and with>have with>that with>what with>which with>who with>you wont>i wont>in wont>me
wont>the would>his would>i would>tell would>the would>to you>cant you>do you>from you>get you>his you>how you>keep
you>said you>says you>tell you>want you>who your>i your>on your>that your>was
""",
    1: """
a>is and>says and>that and>your are>for are>have are>in are>so dont>the for>is for>it for>your from>where i>do i>with
if>the in>this is>a it>my me>are me>can on>for on>with please>and so>can so>you tell>you the>i the>my this>so to>are
was>it was>to what>from what>says what>was where>you which>the you>a you>been your>for your>not your>please your>tell
your>the
""",
    2: """
a>so a>to and>for and>has and>we and>with are>that are>you at>of at>this can>and do>what dont>me from>in from>you
from>your i>want in>to is>from me>on my>can my>my my>you my>your of>do of>me on>in said>can said>you says>and says>can
says>you the>says this>me this>my this>please was>from was>i what>does what>i where>my with>me you>had you>if you>this
your>is your>me your>with
""",
    3: """
a>would and>from and>he and>my are>from are>them are>who been>and can>a do>says dont>have had>what had>would have>and
have>been he>is if>you is>has is>of is>you it>and it>from it>was me>not me>says my>in my>that of>i says>from that>from
the>please the>wants them>for this>what to>that want>at was>in we>a we>are what>at what>in what>not where>are with>a
with>i with>says you>have
""",
    4: """
a>from a>which a>you but>the but>to can>tell do>have for>this in>a in>from in>which it>it me>in me>it my>are my>it
of>this on>to said>of says>but tell>are tell>this that>has that>it that>you that>your the>but the>how this>a this>in
this>said this>you this>your to>with wants>you was>your we>in what>been where>says with>in you>and you>are you>so
your>a your>from your>my
""",
    5: """
and>him and>is are>to dont>to how>is i>on i>the it>not me>which me>your my>and so>and tell>a the>a the>are the>can
the>said the>your to>how was>me what>but what>did what>is which>it with>it you>at your>it
""",
    6: """
a>in are>not do>from have>do have>so him>he him>is if>dont tell>he tell>him tell>in tell>that that>the the>him this>for
this>is to>and to>has to>in to>is to>your you>for you>i you>not
""",
    7: """
a>where and>do and>the dont>a from>me from>that in>with not>to so>i the>dont the>that want>you what>are with>my you>can
""",
    8: """
can>me for>of for>will i>so tell>the this>the what>they which>are with>for you>dont you>the your>and your>to
""",
    9: """
a>are at>me did>they did>you for>has for>that of>the please>for please>the so>do so>it they>you this>do to>my you>my
""",
    10: """
a>and a>who are>a are>my do>her for>in in>of it>her it>is it>with me>do of>your that>are that>was the>and the>this
to>me what>this which>you
""",
    11: """
does>your i>you me>to the>tell you>me
""",
    12: """
a>it do>it me>of
""",
    13: """
a>for can>for in>your tell>of that>is the>was you>to
""",
    14: """
i>of tell>is
""",
    15: """
the>you
""",
    16: """
do>i for>me the>to
""",
    17: """
i>from this>it what>your
""",
    19: """
this>and
""",
    20: """
from>on
""",
    24: """
a>the
""",
    28: """
and>it the>is
""",
    30: """
what>you
""",
    32: """
the>of
""",
}
