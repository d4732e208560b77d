"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -2.593
WHOLE = (-3.030, 0.000, -1.305, -1.617)
STEP = 0.1
FLAGS: dict[str, float] = {}
STEMS: dict[int, str] = {
    -62: """
birthplac blackpool dublin leicest nurseri
""",
    -60: """
crech
""",
    -58: """
anniversari crib picnic wembley
""",
    -57: """
balloon belfast loch unicef
""",
    -56: """
babi cork cottag lancashir twin
""",
    -55: """
infant wed
""",
    -54: """
aberdeen bandag birthday tea thatcher yorkshir
""",
    -53: """
festiv newcastl somerset
""",
    -51: """
birmingham blair hike neighbourhood sunderland surrey
""",
    -50: """
blanket
""",
    -49: """
dinner inver ireland mattress rural villag
""",
    -48: """
balconi cardiff cushion fundrais mum princ terrac umbrella year
""",
    -47: """
badminton bride bristol child how pregnant princess valentin
""",
    -46: """
birth cliff countrysid cuddl devon hurdl lincolnshir strawberri venu
""",
    -45: """
age annum boston children crochet derbyshir fruit hug leed manchest marriag mate neighbour pakistan tenni thank
""",
    -44: """
brighton casualti holiday shetland singapor skate wimbledon
""",
    -43: """
autumn cambridg crime farmer marri policeman pond raini salmon scotland scottish sponsorship ulster
""",
    -42: """
distanc economist edinburgh groceri kidd meal potato stitch they vitamin who
""",
    -41: """
boat boyl bradford calendar england glasgow hull irish journalist lamb mrs mug spoon street thame tourist tractor
trainer uk
""",
    -40: """
bird catfish christi corn councillor custodi donor dougla firm geographi he home husband lover lump newspap nurs of
oslo prize romanc snooker tomato
""",
    -39: """
archeri bond brooklyn carrot cinema courtroom cricket documentari favourit feather finland mummi royal santa sheep
someon soup sponsor summer summit thriller vase
""",
    -38: """
abroad award backdrop ball britain carp cumbria cup everest granddaught hill knot lake liverpool milk mother neck
nigeria pub rain sofa spous stadium swansea tender tin town wife
""",
    -37: """
app brit cheap corner coupl crowd dorset galleri iceland isl lad leather love medal metr nanni nato photograph river
son swan sword tide wale weather wine yard
""",
    -36: """
beef bill born borough bowl british camera canteen cramp crisi date derbi dunde exam farm food gift got grave heap
kidnapp labour lunch march mps nhs niec parent phoenix photographi politician sand septemb she toronto tower trip
whereabout wool
""",
    -35: """
april bail berri boost budget chicken concert constabulari crunch daughter decad delhi dubai event film fish glass guin
keen knit leith lighthous midland month necklac octob or poker pounder saturday seedl shore sibl silk swift tori
trailer trophi urban yoga
""",
    -34: """
battl bedroom bedtim bench bridg bruis centr christma copper daytim deliveri garden grandchildren granni hen june kenya
knife knight lean lili marathon mcdonald meredith mileston moor needi oasi otter outdoor pad photo pupil queen refuge
ripe sail sandwich specialist suitcas surveyor vodka
""",
    -33: """
backpack bed bundl camp caravan castl centimet cereal cheer childhood compani crete crop day delay easter edg expert
florenc hampshir harbour hat heritag hostel inflat loft loneli meet migrant museum orchid parachut pavement plastic
prom pune rush scot seminar st statu supermarket sussex terrorist touch turkey violin visitor wednesday week when wind
""",
    -32: """
amsterdam appl avocado basket beach boil bolton citi cousin cub februari ferri fife furnitur girl golf highland hockey
journey lago luton macbeth man market mayor mt needl news owen oyster plate road roof rose scene school schoolgirl
scorer skye slope soldier steep tabloid tent troop vend visa weekend wight
""",
    -31: """
accent affair auction august booth bra bubbl buffalo cafe chariti chees chest climb cloud cocoa cole creas curv derri
domino fast feel fenc fortun hamburg hunt island lark lens limp lisbon litr london margin mud norfolk oversea pace
parallel penguin pillow policemen reed rich scar sharpen shelter slip slow snack stockport stomach sunday sydney tim
tour triangl turkish victorian welsh westminst wont york zebra zoom
""",
    -30: """
anglia bag bleed bottl bow brother bump bus cabbag condom countri court dad danc dessert dioces doctor donat elbow
essex florist fridg gazett globe golfer harvest help hors hotel jacket juli kettl ki measur monetari motorway offenc
old oscar partner pierc pinch pothol saint scarf seed shot steel streetlight swimmer thai theatr tie twain tyre vicar
warsaw watch what workshop yin
""",
    -29: """
agenda bachelor bass breakfast champagn cross danish dock english explain feminist gal get great heel hitch homeless
india indian ivi kitten km lee loop mapl massag microwav mile minist mir money mosqu movi napkin nearer newton night
packag parti peac penni pension playground plumber pocket preschool price rate reel rescu research rope ryan salad
sergeant sheer simpler sleeper slice somm stoke stranger travel verdict weekday
""",
    -28: """
arena austin background barbecu bay bori bournemouth cabl canadian carpentri chilli club cotton cuff daddi degre dipper
dish dune eas flyer heart hobbi household keep leaf michael mini ml morn mountain mp murder nam need norway onion
organist pack parrot pic pictur pigeon pile plank plaster polo portrait postag poster pot pound privat quarter ridg
sailor shark slide squar storm struggl supplier teddi thailand throne vignett vital warm wider zealand
""",
    -27: """
agil ballpark barclay bohemian bribe bucket carpet chalk cleveland colour densiti drink ear fingertip friday georg goat
goos grain guernsey historian houston hungri ice imag juggl juici kane ladi lemon liberti metropolitan mist monday
murray nan ni nun paddington padr pay pea pear peel pie platform poverti proton recept relationship reunion roll roofer
room roundabout shade shelf shirt shoulder sleev sociolog soho stake stapl stiff stilt survivor swim thick traine tudor
twist unhappi vinyl weigh where whi worth worthi young
""",
    -26: """
adam applaus attract aunt batman beam brass candi coat commonwealth companion congest cours cyprus daili dame dexter
diploma donkey earring economi eros escort father flat flirt friendship good grandson groom happi haul hurri interest
jan januari kitchen lawn leaflet mari marketplac martin muddl name nuclear paper patch peer pool pride rack rice sarah
scientist sea share ship ski skin sling sock soft speed spill squash stab station sweet swollen tank tile trauma trek
turf view warehous weight wobbl woman yearbook
""",
    -25: """
afford angl apart apr astronomi baro bless bookcas broken build bunk capacit carrier cent charger clinic cold constabl
contest cube detent diamond dig drift eastwood evening fall famous fare flinch fragil gather glove headlin hospit hous
juri kidnap kindl kong ladder lass life mainland middleton militari mill nest obstacl pair pearl piec polit port rap
ratio rocki scienc section sheila sir smooth softer solicitor spend stabl sunset sweden tape tension theresa throat
thursday toe val venus virgin wait waterloo wedg welfar whale wrap
""",
    -24: """
afternoon ankl armour berlin brace campaign cant card chanc charg cid clap clock coin collag competitor cook couch
craft cream curtain denmark dip district dj eat eurovis expens face favour finger forc friend fund ghana gloomi gps
grandmoth guardian haiku harri hast hear hole honour hope jude juliet kansa kid lent liner nation nephew nokia
nottinghamshir oak orlando painter planner relax rival roast roller roommat row rugbi rusti sad sam sen sex spaghetti
sport steam studi stumbl three tiger tomb tow trial trouser vigil volunt whom wooden youth
""",
    -23: """
activist alli articl attend back befriend book breed brussel bullet cam cater chair clay closer croydon daylight
dilemma discount divorc dollar drake dutch eton exet explos fastest fee feed fever field for foundat frame gentleman
glue gold happier harvard headlines helmet holder horizon joint knee lamp lane light lighter limerick loveli luck map
materi math michell nail nearest netherland nobl odd park patient pegasus phd plane pleas premier prison race railway
rape reckon related reward rock san sauc scout shed sheet sheriff sister sixti solut splinter sri star steadi striker
sugar surgeri swindon tattoo ticket torn tough toy trend wood wrist youngster
""",
    -22: """
aid aisl amateur anchor architectur arsenal art bacon barrist beak ben biscuit blood bonnet box burden buse canal cash
catchment chancellor chess coastal crisp crow crown currenc dalla dancer defenc drone duo egghead evan everton examin
eyebrow famili feet fig fiscal gb gettysburg ginger gradient grown headach heavi hit honey internet investor kent lap
lone lost mass mediev met moistur mushroom nap narrow ned nois novel novemb ounc pal par plot porto rent robb romeo
sandal scratch seat sentiment shadi shake sharp size spring stone sunlight surf tampa tear tire towel tray trio tripl
tuition urgenc van walk wallet want war wheel willing wing
""",
    -21: """
ach arriv asleep awkward beer best bit bomb bright cadet caesar canada capit carol carri cello ceremoni clash classroom
clerk compar consult curri david democraci desk din drama everyday fairi fifti float folk foreign fought friction
frozen gender glad government grass green gun halloween hang hay herd hero hung hurt indoor invest kindergarten king
krakow lat lego librari lol malta mane match medicin melt meter ms net noon not nude pancak parliament peg phillip plod
pork portfolio priest pumpkin random rhyme romania scissor servic settl sinc sky slam snag snow socket sore sped
squirrel stall stamped steward strap strength support taylor tickl ton trade transport universiti victoria welch
william winner
""",
    -20: """
airport anyon armi badg balanc better biographi blade bremen brick burger calm cleopatra closest coach collector
concret count cute debat difficulti dug edward egg emma estat ethnic excel far flesh flew flight frighten gig gilt
graviti heal her hot i keel kevin korea korean leak lesson liquid lobbi mae magnesium mesh mm muslim ngo nineti noodl
nu optimist payment penn pere person pit pizza poland pont poor postal prais project protect radar readi recommend
robin rod rust sake shakespear shortest sink sit slight slowli sprain sprout stern sting stream stress stretch student
suspect swell swimsuit tackl tast thunder togeth tokyo track truck tuesday urgent video violenc visit walker ware wari
water way wheat woodwork worker
""",
    -19: """
again alon aquarium ar assess at backdoor ballet beneficiari bet black bone bounc bowi busi bust cake case chart chines
chunk cloth cover coverag cri crimin cruis crush dark der development difficult dimension dna dr elli encrypt explor
feasibl fell fold footbal foster gallon gap gilmor grape greenhous grow growth halv helicopt huge hun ian jail kati
kiss ks labor librarian lifetim littl liv mar media mission mr music navi ness norwich oxford packet panda parker
parliamentari patel paul petti pole polic portug potteri pr prosecutor proud quick radius reason recip referendum
remind reproduct ring robert rough sacrific score sens sensibl shape situat social split stack surfac taxi their tight
titl tree trot tune uncl usd useless valley victim virginia ward which wiltshir wit would
""",
    -18: """
analyst approach arm await baggag barber billion bog brigad career centuri china civil cracker creep crook curricular
cv danger dead decent deck defend deliver dentist devic diego doc easi elvi eye fair faster fog foot giant grade
grandpa grenad grid grief his incident internship isbn itv japanes jet junction juror justic kg known land lightn line
local luxuri male mat mentor metal ministeri mixtur mob molli moment monitor moss mount near nice orang passport pe pen
perfum phone piano pitch pod porter portugues practic printer problem pt public pump rainbow rare riski roam runner
salari salt scale scan shoe side sloppi solv spread sprint spur stag starv stem stil stir sum talent televis them thumb
tidi topper tram uneven us vest wallpap wangl wardrob watcher willi winter wore
""",
    -17: """
anatomi appeal aug banker belt bikini bologna cap caretak carpent carv cass center challeng coffe comparison council
crate creepi detect dick divid dress drum dungeon earn easili eaten euro fargo fiesta fight financ fli flood fluffi
flute freelanc friendli game grew grim guilti gym handicap healthi highlight hm hopeless hour hunger idea if inch
juvenil keeper languag law listen maiden microphon miss mole motiv national naughti on overnight pain paint pdf peek
pencil peter petrol pick pill pixel plan plumb pm po podcast poke potassium profession pronounc provision pud puppi
pyramid quantiti radio red risen sat scenario scrape season seeker sew shoot shrink sight skirt sleepi smallest snail
soil special spot stripe survey teen therapi till tip too train twenti unusu vegetarian vet wage wet yield younger
""",
    -16: """
9 academi accuraci across al alik antiqu arrest audienc avon bath bishop bite blind bought broad canari care cheaper
chester chicago clamp clan cm communiti cop cost cultur decemb desert done drill due emerg evidenc excit factori faint
fed fellow fright gemini gill goal grand guest hail hall halo hargreaves harpsichord heat heath helm highway hold hunch
hut hymn incom industri iwf juic kit landlord length live luggag matur may mi nativ network newslett nobel oliv onlin
organic our outsid parcel pastor paw per percentag pickup plain planet rational recognis relat resin rite russian
salesman second secretari sector see sexi shard shine short sick similar simpl singer slower stakehold steve still
stood stove strop surnam susan sync tablet temperatur tenth terribl texan theres thousand toast tracker traffic treasur
trick umpir visual wager wall warn wear wich wild work youngest
""",
    -15: """
2 47 83 abel achiev africa agatha alp amnesti anywher area artist australian bank banner bat battlefield beat belgium
benefit between board border bore camper cancer candl captur caution ceil chase chemistri choir classmat climat cn
collar colleagu compound convinc counti dart de deputi dover drag dri drown dye emergenc enterpris falcon fashion femal
find flee floor four fring fuss gdp gloat guitar handcuff healthcar held holdup holland ipad jelli judg lab layer lend
lin lip lit long louis mailbox mean meaning medic men ministri monsieur napl neil ngos ordeal padlock pawn plenti point
poni poorer pretti probabl promot proportion protest purchas quot raid recent rig rip rise robber robinson ronin rout
rubber sampl screen scrutini seduc seek sexual should shower simil slack small sob stale stanc straw strongest stuck
suffer suit suitabl surg sushi swallow tal tallest target teacher team templ thesi thread tighter til timelin trail two
uncov varieti vector viewer vintag wee whore wi wise wive
""",
    -14: """
82 adopt alarm album aliv angel athen away banana beaten blacksmith bobbi boyfriend bracket brawl bread brief broke
bulletin burglar carriag chapel chef chimney clint clip colleg concern cone connect convict crack crumb cut deaf deserv
doe doubl ed eldest encount epic et eta expand fallen fanci fete financi foam forecast full gala gambl gang garag gloss
goalkeep golden gut handheld hard hardest hatch health homework impress in inspect instrument jame knick laid locat
lotteri magazin matrix mend minor mobil moth move never nut oops orlean para pasta peopl pin plateau plea plus popular
propos push quip rep robberi roma sack satisfi sausag schedul seventeen seventi shelv shock shop simplifi singl slept
smart smarter smile soda somebodi spare spice squeak stage stain stalker straight studio subject sun suppli surround
surviv tailor talli temp texa thirti tighten tini tomorrow ugli unfold unit visibl voter wean welcom whiski whit whose
wig worri wrestl yellow zip zoo
""",
    -13: """
150 abba adult alcohol alien amount anthem beg bled both brand brilliant broadcast broader bulb buy cholesterol church
clutch come cope crest dagger dat def dental drawer duck em enemi energi episod er exchang extract felt fighter fit
funni furlong fuse goe going govender govt grab grandfath greec grind ground guinea harder harm headquart hs hum
institut iphon jersey justifi kat knead lay loos lopsid lord loud mans mash min mite mon mors mover nervous nike nspccs
open over paid parish peak physic pip poison polish positiv pressur pro profit publish pull qui quiz rainforest rapport
rattl reliabl repair repay robust round rub sale scare schoolboy scrambl seen silicon smaller snapchats soap soar
somewher song soon spent spin spit stock streak strong techniqu tempt theme there timer tinker tonight top trebl tv vic
violent volum vs wide wink women
""",
    -12: """
acrobat against alic altitud assault bait bid blue boom bring brown bryson buck burglari by capita chaplain charl chew
chip choirboy circl coars coaster cod collect consider costum crawl cur cure dd dice die dinosaur division door dose
durat earli eighteen eva fan fear ferret fin flavour flea font fork freedom frost gain gay genr glu grasp gregg grey
hal half heard height him hood horn id identifi injuri iron japan john jurisdict leap least left legend licenc liken
litter lodg loot manag method mild monster mood moodi murphi naked nightmar non north nowaday obtain opinion outcom
oven overheat owl panic panick parc pass pat peru pig pipe pivot playlist poach predat present progress protector pure
rann reach regret remedi ruffl ruler russia same satnav scanner sha sham shave silver six sixteen smith spark spici
squeaki stamp stand substanc surpris suspicion swamp tariff teach teammat tend territori troubl unsolv unti vera
versaill vibe vis volcano wash weightlift well west wheelchair wisdom woo wwe
""",
    -11: """
abduct actor agenc air alway analys analysi argument audi australia axi bar bargain been bias big bin bitter bold bros
busiest butterfli buyer cabinet check checkout chocolate choic collaps column contrast controversi cool counsel cp
credit crew dirt divers dong eighti en est even fantasi feminin fifteen filler five forest forti fresh futur gg gum
hair hangout hedg henri het hmm intern international interview isnt item joe johnson latest laundri lawyer lectur
lesser lot malaga minimum modern mould mow mumbl netflix newest nose noun nowher object org organis outfit own patron
pharmaci place poll porn potti precis prey primari prime prop punch purpl puzzl rais reader rec risk security shi
shield shove shown siev skim smartphon smokescreen snug solid someth splash squeez steer string stroke suggest ta tak
take takedown technolog ted teenag terrifi thump tooth treatment tube unidentifi ventur veri waffl we yer yesterday
zone
""",
    -10: """
42 about amber american anyth apprehend arrang audio bare batter besid call catch cell childish chris clever comedi
common concept conflict contact cum dawn dear describ distribut draw dust east elect enquir equal equip esther european
ever everywher explod exposur fiddl firework flow foe frank fun goodnight gp heavili herself horror idiom ie increas
ink join kangaroo kingdom label lag larger leg literatur lure mail main mainstream matron medium mind mit mond monti
mop multipli nba nick nineteen nod northern one outlook persuad poli pop privaci prof proven quarrel razor record
recoveri recruit reflect rematch remot sang scrap seller slogan snake sneak societi solar sorri squad standpoint
strategi stronger tap tech tel telegram test throw thrown torch toward transfer treati triniti underground unfair valv
vote warrant wave weak weed wherev while whip
""",
    -9: """
26 account acquir acton advantag adverb ahead airlin alongsid ani annual ap appendix apprentic around attach bang blend
bro brought bulk calculator checker choos chord chuck commerci conceal counter cring crusad curious dank deadlin death
deepli diffus e easiest elder elis elton engag equat exercis extrem fat few flask ford forev forgot formula freez
generat gossip govern gram gran group hip hoo ich impact iowa itali jai jump know lawsuit less loan locker ltd machin
mein memes minecraft mint moon motion multipl nationwid natur obscur occasion offer ok outdat partial perhap pet ph
pluto possibl pray premis prim prove puff rail rank realis recit rental reserv resourc result riddl saw scari scope
sent serv shouldnt slot sold sourc spa space span spec spike spite stalk stat summari supervisor swept syllabl tenant
true trustworthi twitch undercov une usa vagu vega von woke wonder yr
""",
    -8: """
17 21 23 adjust advic advis also amazon asian ate axe bate blight bye cactus captain cas caus certifi childline chop
civic client co continent culprit dar das desir dim discov display dozen drawn essenc fail further gas gov graph guard
halfway handi har high highest hollow hundr ile invit isa jam kepler laboratori las layout lead lewi lose masculin
menac micro mor mysteri nich oat ocean oil oldest outset overlook pan patter pcs period pink plagu plead pollen
pornographi portion pose potter prefer premium prepar prescript product provid qoute qualiti queue receipt reviv roman
saber salti scribbl search secur sextortion sharehold sherlock shin sing skeleton skill snapshot snub spain sparta
speaker spokesperson stalin stay stoog strang such sure sweep swing taken tall temper that theori third thirteen tho
threat tool trace transit treat trumpet twice under unsaf useful via vip vivid wax whisper widespread wifi win wire
witch worldwid worst yen
""",
    -7: """
110 abl abus afraid amongst an aps argu arrow attack aye bean bear beard bike biolog bodi bonjour brave buff buster
capitalis cast catalogu caught champ champion choke christian cleaner cloak compet consum contain content contra
current curriculum dare davi deed demand den dent department depth disappoint disord doing dragon dream driver drove
duti easier eclips el emblem envelop experienc extra fill flower focus foi foo footballers found fourth fraction frts
furious gen genius gover gracias gripe guid gush hank have hint hola horribl howev hwo index induct instant involv
italian jack junior larg leader legal lyric mac made mb med microsoft minion mirror mix mortgag na notch nr ofcoms
older outlet peanut penalti perform plant poetri punk recover regular return right ronni secondhand semi send seri
smash snore sooner south spider spoken squabbl starbuck statistician style success telegraph textbook thee these tick
toilet took underwear upset vacat virus whilst woken worm wreck
""",
    -6: """
300 350 5yr abbreviation ace agent almost anybodi appoint artefact awak awar band bark bas bell bio blame blast block
blow boast borrow briefli bull bunch butter cal chap classic clue collat contribut coursework cynic data dementia
depress destini didnt dog doubt elo email excus fax first flu fotos front germani gist greatest had haha hing ict
improv inset intact it jone knock late ledger lofi makeup making marshal meanwhil mid might mijn mine molest monkey
motto neither nfl ngl noth notic nutshell occurr organisations overse parse past pedant pend perfect posit pri prise
proof quest quicker ran react reaction realiti rear receiv receptionist reno reprint reprot rhapsodi roblox safeguard
safer scooter sentenc servant seven shini shorter shrug silenc sketch slat slaveri sole spar spoil sql stair stepdad
strangl subset suicid t tactic taller technologies telephon th through thrust traffick trainr trump tub uniform upshot
vinegar weaken wh workforc
""",
    -5: """
18 30 alexa alreadi among anoth appear apprenticeship artifici asia au ayuda becaus beep believ bil bn bolt brb
broadband btw builder built car certificate clergi coke combin commut corridor cort cough decim depart departur
detectives diesel difference dms download drive drummer eighth elector elementari employ ensur fella fi fire fix
flashcard flounc foir footnot fret fri froze fulli gaming gard gma gorilla governor gross hornet hygien imprint issu
jess jumper kill kind leapt learn learner leav list lmaoo look loss madden manner manni mario mechanisms median mega
mic mindful mnie newer nine o occur orchestra organisation out outer pari pattern pog pokemon politics por powder power
primer procedur produc professor prosecut redeem releas respect responsibility retriev rhubarb screenshot secondari
settings shampoo shrek sign simon sod somthing sort sos soz spoke staff struck structur tale thing threaten threshold
toll tongu trust und understand unknown vampir var verbatim wasnt weaker weird whatsapps whatsit whistl white whitehall
workplac wow
""",
    -4: """
11 13 14 141 6 8 999 addit address admiss anymor anytim backlash base bee bert blackmail blower bruh brute can capt
cartoon chief committe compliment compnys conced confin consequences cooper countdown crypt custom dealer decrypt deep
defin del depend design detail digest director disagre dnd doesnt dogg dot down draft eee experiment ez factor faulti
fine flash flip foul fox geht git giveaway googl grumbl gurls guy ham hand happen helpline histori ho hook hop hr
imessage important inquiri instanc insur introduc jazz jog json linkedin lion m marvel mayb memori methodolog movement
multi nab oral organizations ought outlin pertain pointless prioriti provok qt qualifi quotat rang rather raw real
recommendations regex regulate remaind reson review sec sentance seventh sfty shaking shall shell siren so spawn spi
statutori strike succeed summat tame taxpay technic teck teeth thi titel tri urg vow vox vulnerable walkout warren
websit whichev whiteboard wht whts wie wieviel wil world
""",
    -3: """
123 15 19 25 310 34k 45 action ad advanc aftermath afterward alright anxieti artical attent attitud available backstory
baker baselin beginn blazer bosch braini breakdown bt california chain charli chiefli citizenship clientel clown combat
confid conk crazi crims cumulative deal dealt decis deepfake dem dictionari differ dishwash distinguish drew driving
dsl dt dub earth eco eight eleven endors enlighten entitl establish expect expos facetime fewer fifth flap flashback
football fortnite forward freak freephone frequent govenders greek h handout hargreeves haunt imagin imprison inherit
inner innit insan instructor insurance intelligence itch jealous jean jim joy lack lasagne lawnmower legislation lmao
longest low lowest magician majority mann meme meu miami mouth much ncryptn neptun nite numbr ofences ohio okay oppos
origin outnumb owe p padrasto particular photosynthesis platfroms pong portray preach predator predict privte probat
process pss quanti quantum raspberry re recognit refere restaurant resum ride roger safe serious sermon sie slave
snpachat spanish speci statut stori subtitl sundial swiss templat term testimoni tht tran tween twelv ultimatum
underneath uni up url vers versus vr wake webpage whch wher whether whoever whoz wireless wo yrs z
""",
    -2: """
146 16 22 24 240 2x 34 4 404 7 ac accident activated actual afk agenst alternative amendments arcad archivist artcle
autism autocorrect awful bakdoor bckdr beeb bi bicycl biggest bingo bum came campagin cba celebrity chatbots cheapest
childcare chippy claus clear cloning commit compos context contry convert crossheads csam cyberbullying d damp
demographics deposit depriv diagram digit direct disabilities dislik distinct do domestic dos drastic dread driling dum
electronically encripted encription enigma enough ethnicity everybodi ex exat executive expalin facbook fahrenheit
featur finish fisrt foto frog g gams gone govinder grandad greyhound groupchat grout gtg gvndr hadrians hammer handl
hargreavess hargreves hasnt havent hide hoodie hostil hotline hrgrvs hypothetically ikea import individu individuals
information insid install instgram into ist joking k kcsie ken kept laugh lawmakers layman lf lnk lookup lowdown madam
master matter mechanics ment middl minority mio mis monopoli moving nmd none notifications npm numba obs ofence omg
opponent osb overtak owt oxbootoost pale pandemic paus perpetrators persentage phase photoshop plural pointer
population postman pre putt queri railcard recipient recogniz recycl region regulation reli renam reopen repport
reproduc requirements reservation respons retail rprt rs senior separately sext sfgrding shr shrt si simpel slag slap
solo spoiler stepmum stubborn subhead subheadings sudoku sue suport sus suzi switzerland takeaways tbh throughout
tiktoks timetable timezone tldr toddlers tout tradeoff trivia truli tweet twitter typing uis understat unpopular unseen
upsid using v valorant varnish victms vienna voltag volunteers vouch vpn wasp watsap whn whr wieviele wish wotsap wrong
wuts yoghurt
""",
    -1: """
062 10s 12s 20 21k 27 28 2nd 340 3x 400 5k 5pm 5x 64 72 73 7am 80 800 90s 9am abuot acording activate ads advisori
agencies aggregate aim airbnb airfryer amus android animals anywere aplications arduino arent artific authorities
automatic aux babysitter backdor backup bakdor baking bathroom bbq bday beeps beings bitesize bitmoji bll bluff blurb
boiler bookshop boot britian buttermilk ca calculate calculation callback calories campane careful catan ceop chatbot
chce childminder chldrn chromebook clarifi clean closur com comma commas communication compatible compny conjugate
consist constituency continuous corporations covid covre crypto cse csv ctzn cuarto curl dative decker delivr despit
detective dev discuss dissertation doom doorbell dramatis drug during dyslexic each earliest education either elden
electric elon elsewher emotional enkripted entra entranc enumerate error estimates eu expensive explan facebok
factorise failur ffncs figur firefox flatmate forgotten foundaton founder frst funniest fx gcse gether girlfriend giv
giving glastonbury glossari god goggles goldfish govendor grateful gromming gta having hdmi head headphones headset
headsets heck hed hedgehogs helpdesk henc hgh hilarious hire houseplants hrs hunter hype hyperlink illustrate
impossible incept indecent inspector interveiw interviewees introduct invoice irl itd iwfs jist jot judo jumpscare just
kidz kms laptop leagu leo lettuce level lgbt liability liek liking lineup load lock loophol lotr lst lwa manda mani
mechanism mediator memo menshund metaphor minorities minoritys modus mot mpg mustnt naem nag nameless nandos nay nerds
neural nln noche nos numerals ofcom offnces offside ohms onlien onlne operandi operat opponents orgnisations overall
ownership oxfam padrastro parkrun pct periodic perp perpetrator phrase physio pikachu pilot pineapple playbook player
pltfrms politely political politicans posing possess postcode potion pps prcnt precentage predators presentation press
profil programm proposals protectin provenance pts pythagoras q quadratic qualifications quickest quizmaster radiator
rainfall ram rando rat recall recommendation recordid recoreded recrd reduc reduct refer regard regulated regulator
regulators relative reluctant remain renew reprt responsability revenu rl robertsn rocket rot rport rsvp rubbish rumour
ryt safest safty savings scam scrabble scroll seal senor setlist sever sextorsion sfgrdng shd significant simpson
simultaneous skateboard sleepover smell smh sneezed snpchat solushuns soundbite spamming spotify sprite status
stepbrother stff stick sticki stub stuff subtract sunburn supervis sweetener technically teknical tengo testifi ther
thort those though thr timeframe timestamp tinder tocca tofu togehter topic tot totle trampoline trim trnr truth typo
ugh uks un undetected unknwon uno unprecedented unread unrecorded unreported until ups upstair usb username vegan veiw
videocall viele volts voting wacth wann warhammer wassap wch web webinars whatsoev wnats wnts wors worthless worum wos
wrongdo ws wsa wtf xmas yay yeer yung zio zuck zuckerberg
""",
    0: """
00 050 100m 101 105 10k 10th 115 11s 120 122 12th 12yo 130 13s 13yr 14s 14th 156 15th 16s 16th 180 182 18s 1s 1st 203
20k 20mm 20s 20th 210 220 250 25s 29 2am 2d 2kg 301 305 30k 30s 31 32 33 35 36 37 39 3k 3rd 3s 401k 40s 41 43 44 46 48
492 4am 4k 4pm 50p 50s 52 530 55 550 57 5am 5s 5th 600 61 63 635 650 6am 6k 6pm 6s 71 74 7s 80s 81 824 84 840 85 89 8pm
8s 900 93 98 9pm 9s abbreviations abilities abot abowt absente abuja abusive abusrs academic academics accessible
accidentally accordin accountant accreditation accumulated accurate acess acknowledgements acktually acounts acquittals
activity actuary acutally adc additional ade adhd adidas administrative adolescents advce advcie adverts advocate aes
affiliation aftercare aftershave agen agian agianst agin aginst agm airpods airtime ais aldi algoritm allegations
allegedly allergic allot allowance allready alltogether almst alphabetical alredy alternatives altogther ambulance
ambulances amendmants amendmnts amex amp anecdot anfield anger anonymised anonymous anonymously anser antibiotics
anyfing anyware aoife aol apa apologise apparently applications appreciate approximate approximately aqa arested arests
arguement argumnts articel artifishal artikel asap asexual asid asos assemblies assessments assistants associate
associates association associations aswell atall atomic attendance augmentation augst auntie auther authoritys autistic
automatically availability avanti avg avrage awareness awear babysit babysitters backbencher backdoors baddies bairns
bak bakclash bandwagon bankrolls barista barnardos bart basically basketball batteri bcakdoor bcc bckdoor bcome beagle
becos becum beebeesee beebs beekeeper belive benchmark benifits bereal bestie betwen bibs bigwigs bild bitcoin
bitlocker blackest blaming bleakest bletchley bluetooth blurry bod boffin boffins boo bookkeeping bookmark boudicca
boyz bpm braille brakdown braverman breif brexit britons broccoli brochure brownie brownies brum brunch brunt burrito
bursar bursary businesses but buzzword byline cabbie caboodle caces calculated calorie camhs campain campaing campainin
campaining campaning captioning carbon cardio cartographer caseload casework casio cathcart celeb celebrities celebs
central centrifug cert certain certificates characteristics charaty charety chatrooms chatt chatty cheetah cheif chek
chem chemicals cheque chidlcare chidlren childern childlines childminders childrin childrn chime chipotle chld
chromebooks circumstances citibank citing citisen citizan citizenlab citizin citizn cityzen citzen civ clapham clegg
clickbait clippers close closing clueless cme cobbles cockapoo cockatiel colander coldest colected coleslaw collective
columbo comapnies combination coment comfortable comfy comm commencement commonest comms communicate communicating
communications comp comparable compensation completely compnies components comprehensive comunicashun comunication
concretely conditon conference confidence confident confiscate confus consequence conservatives const constituent
constituents constructive consultation contagious contct convenient conversations coo cookery cooperate coordinates
coppa corect cornwall corporate corporation correspondent corsa corse corses cosines cosy couldnt counsellor
counsellors countin courtesi cpd cpr cps crayon credentials crimestoppers criminalised criminals criminologist
criminology criticism critisised crmie crmies crms crocs crossplay crossword croupier cryptography css cucumber cuont
curiosity custard cyberflashing daft dangerous dataset dateline dawdle dawdled dawdling dbs dcms debit dec decid
decimalisation deepfakes defendant defendants definit definiton defnition dehumidifier delegate deliberate deliberately
delict denominator dependent descale desensitise designated destory deterrence devolved dfe diferent diff differently
diffrence diffrent difrent diligence diminish disability disagreement discovered discribe disput dissapear dissidents
dithering div diwali diy dmed dming dob donelan donts doodle doorbells dor dorries dosh downside drain dramatic dreamt
dril drilin drillin dsa dual dubble duckworth dunkelziffer duvet duvets dyfed easyjet ebay economics educational een
effect effective eiffel electrician electricity electronic elevator embroidering emirates encripshun encripton
encrption encrpytion encrypshun encryptoin encrypton encrytion encrytped encrytpion encyrption endangered enforcement
engineer engineering engineers englnad enkryption enn enquiries enrol enticement eny equality esafety esports espresso
ess essentials establishments estimate estimated europol eurostar eus euston evaluation evidense evr evryone
exaggerated exaggerating exaggeration exakt exampel exclusive execs executives exhaustive existence exlpain
expectations expiration explanation exploitation extent facing faithfull falconry fam famly fault federation fencepost
ferst fewest ffnc ffs fgm figgers figgure final fink finl firewall firma fiver flak flamingos flase flashcards flout
foggy fondation fones forensics forklift forses fortnight foundashun fourteen fourty fousand framing frau fraudulent
frction fredom freebie freedm freedum freefone frims frist frms fudge fudgy fuel ful fuming fundation futuristic gadget
gaems gaffer gamer gander garda gav gavender gchq gd gdpr gear gendr generative generators genuinely geog geographic
geographical geographically geographicaly german ghost ghostwritten gif gilrs gizmo gluten gmail gmp gna godson godwins
gon goodie goodies govander govendar govendrs govinda govnder gpu grandads granddad grandparent grandparents
gratification gratis grils grindr grls groundhog grr gruffalo gruming grumpy grundschule gudance guesswork guidence
guidnce guv guvnder gwent gymnastics haaland hackspace hadnt haf haggl haircut hairdresser hammock hamster hamsters
handful handlin handset handsets hapen hapend hapened hapens hardwar harg hargraves hargreevs hargrevs hargrieves
harmful harsh headcount headins headmistress headshot headteachers headwind hearsay heathrow heaven hebrides heckler
hedgehog hedings hedline heisst helpful helplines helth hexagon hiccups hier higer higest highst hihger hihgest hiking
hintertur hiring histogram historic hitchhikers hiya hmwrk hoels hogwarts hols homebrew homepage homeschooled
homomorphic honcho hoom hoos hopeful hospitals hostility hotlines hotspots housemate housemates howmany humberside
humbersides humidity hummus hump hunderd hundreds hustings hv hwich hygeine hygene hygienist ia iaahz iceberg ico icon
icos identical identities identity imbalance imiges immigrant immigrants importance inbox incidence incl incrase
increese increse incripted incription incryption independent indicate indicating indicators indivduals individually
inernet influenc info infoafirstresponsetraining infographic infomation informashun informations informaton ingredients
initials insecure instagrams instalments instas insted institution insulation intanet inteligence intelijence intenet
intenret interchangeable internt interpol interrail intervew interviewee interweb interwiew intimate intrenet intrnet
introdused investigate investigated investigates investigation investigations investigatory investin investments
invisible involvement ioft ios iplayer ipsos irland ish isolate itll jaffa jigsaw journalism journo journos jurnalist
jurnalists jus justification kaet kahoot karaoke kart kebab keir kennet ketchup keyword kiddie kiddies kiddos kidron
kik kilos kindergarden kiwi knew knowlege knwn knwo knwon kombucha kosa kse ksi labb landline lanyard lash lassies
latelies latte laughable lawmaking lbw leaderboard leakier leavin leccy leeks leev leeve leftover leftovers legislative
legislators legit legitimate legwork lenient lenth leotard lern lib lidl lido lifeguard lifeguards lifeline likelier
likly limitations literally literaly litle litteraly littlest littleuns livestreamed lobbyist lobbyists lockdown
lockdowns locksmith logbook lollipop loners loo lorry loudest lsat ludlow lunchtime lwas lying lyk macbook madchen maen
magenta magistrate magistrates maintain malarkey malicious manipulate manipulation marshmallow mask mastercard
matchsticks materials mathematics mch mcuh measurement mecanisms mechanic mechanical mechanizms meen meening meens
meerkats meiosis menlo menny menshun menshuned mension mere merseyside mesages mesaging mesengers messag mesures
metaphysics metaverse metta midjourney midnight mindfull mindfulness minibus minster misheard mismatch misread
mitochondria mitosis mnay mny moderate moderates moderation mongolia monstera montage moot mothership motorbike
moustache mouthful msgin msgng mugshot mumsnet musk musks mustve mutch myth nachrichten nadine naemd namez nappies
narrator nationality nativity nav nca ncmec ncpcc necessari neednt nerd netball nevis newcom newfangled newsnight
nicest nippers nits nmber nmbr nmbrs nor norn northumbria northumbrias nothern noticeboard notification notorious
nought nowt npcc nspc nsppc nsync nto ntrvw nuber nubers nubmer nubmers nudify nuggets num numbas numbrs numerically
nummber nummer nutritional nye obedience objector objectors obligations observation obvious occupation oculus odeon
ofenders ofense ofer offen officially officials offnce offncs offr ofice oficer ofqual ofsted oftn ogroats oi olympic
olympics omegle omelette onc onlnie onlyfans ons onward openai opinon oposition oppinion optimistic organisatons
organization orginal orientation originally originate orignal orkney osmosis othr ouch outback overdue overheard
overreacting overstate overwatch overwhelmingly ownz paediatric page painful paladin pani panto paprika paracetamol
paragraf paramedic paramedics parlament parliment participants participate participating paving paycheck paypal payroll
paywall pcc pcso pedantic pedos peephole penalised peple pepole percantage percentge percentige percnt perforating
perps persent persn perspective perv perverts pesto pf phoning photodna pickleball pigpen pint pinterest placard plait
plases plasterboard platfrms plattforms platypus playgroup playgroups plees plice pms poking polce polcie polcy
policewoman polise polisy politcians politic politishuns polititians pollster polyester poodle poodles pooed poof
poplar popularity porridge posh posible postcard postponements powerpoint powerpuff powys ppls practically pram prcent
prcentage precisely president preteens primry pringles printout prisn privasy privately privcy privet privicy prizon
prmary prob probability probs procent procurement professionally professionals prominent promis proofread properti
protecshun protective protecton prozent prune pshe psni psnis psvr psychologist pta pto pubilshed publication
publications publisht puffins punishable punishments punishmnt puppeteer purcent purr pushback pyjamas qe qouted qoutes
qr qs qualification qualitative quango quantified quarterback quater quietest quitters quoat quotable qurter rabbit
racing radicalisation raffle ramadan ranee ranting rantzen raport rarer rarest reachable readin realistic reaves
rebuttal recap reciever recod recomend recored recrded recrod reddit ref referral referrals reform refurbish registered
registration regulashun regulat regulates regulating regulations rehearsals reheat rekord relatives relevant relocate
reluctance reluctent remembered remotely repeatdly repeatedly repetedly replacement report repot representative
republic req reqest requirement requst reserch reservations resident residents resist resistance respnse responce
respondents responsibilities responsibilty responsible restaurants resultant retirement revolt rewritten ringtone rishi
rishis rising riskiest risotto riten robberson roberson robertosn robertsen robetson robrtson robux rollover rome
roomful rota rotas roundtrip routinely rozzers rsa rspca rti rubles ruels rulebook ruling runescape rung russell
ryanair sachar safegard safegardin safegaurding safegrding safeguardin safeguardng saftey salery salesperson samaritans
samsung sandhurst saving sayin scams scaremongering scc schl schoolkids schtum scientific scone scones scool screan
screenshots screenshotted scwac scwc secreci secretive sectons secureity securely segfault seiko seit selfie selfies
senco sendr senedd sensitive sentense separate seperate servises ses sexaul sexist sexuality sexul sey sfae shair shame
sharing sharpest shazam shebang shorthand shoud shrank shre shudnt shuld sickos simpli sinse sitizen sixthousand
sizeable skatepark skating skint skl skoda skools skype skyrim skyrocketed slideshow slut smartwatches smmry smokesceen
smokescrean smokescreens smoking smokscreen smudged snapcaht snapcat snapchap snapcht snapchta snice snooze snoring
snowden snowdon snp snpcht sociologist soll solutons sombody somi soppy sorce sorces soul soulmates sourse specific
specifically speedrun speek speeker speeking speeks spelt spiegel spiegels spiel spielberg spokespeople spokeswoman
spooks spooky sposed spreadsheet spreadsheets sprogs spyware sra srvc staffroom stajes stallin standstill stansted
stardew starmer starmers statement statistically stayin steepest steht stepdaughter stonehenge storag strat strip strt
stuk subeditor subheads subjets successful successfully suella sumarize sunak sunflower supportive supposedly survay
surveillance suspicious syllabus synthetic systematic tablecloth tablespoon taht takeaway takin taught teahc tec techie
techies technologys technophobe techuk tecnical tecnologies tectonics teech teechers teesside tehc tehse tehy tek
telefon tens terrorism tesco thatll themself themselfs therapist thermodynamics thorens thousend threema threten
thretened threw ths thurs tiddlers tightrope tihgter tihs tik timespan tiniest tink tintin titanic titels tl toddler
togeter togetha togethr tok toolbox tortoise tortoises totel tother totl toto tots totted tradeof trading tradoff
trainig trainng translator translators transparency trapdoor trapeze trayners trayning treiner trning tru truro
trustpilot tuch tumblr tummy tutee tweaked tweens tweeted twelvemonth twiter typesetter typically ucas udner ugliest
ukulele ultimate unacceptable unanimous unanimously uncomfortable uncovered undated underage undercount undercounted
underestimate underfunded underi underreported undiscovered undr undress unencrypted unfollowed unguarded uniqu unkown
unnoticed unquote uns upload uproar upskirting uptick upvc vacancies vapes vat vctims vctms vegetables veiws velocity
verification viber vicitms victems victimz victm victums viewable vigenere vikings villain vim vitcims vitel vitle
voluntari volunteer volunteered vorderman vulnerability vulnrable vunerable wach wallpapering wanless wapp warzone
watchdog watchdogs waterline waving webcams webinar wechat wehre wellbeing werent wernt wether whatll whatve
whistleblower whistleblowers whitby whittaker whne whodunnit wholl whove wiht withheld witnesses wizz wk wnat
wonderwall wonk workbook workng wotch wotsapp wouldnt wrds writen wrk wrod wrok wth wurst wwi wyh xact xactly yaer yall
yeers yh yougov youngst yoy yubo yunger yungest yuong zelda zilch zitat zs zuckerbergs zuckerburg zucks zukerberg
""",
    1: """
abandon absolut abstent along ancient announc applianc assembl bake bakeri belong bleach bother bound checkbook complet
critic detain disappear disgust ditch ea eh els essenti europ faith fc fireman fur gangster given greater gt header hid
higher ik intro journal knowledg longer merg minut moral neutral obsess offend oh organ overview pant pc plug pronoun
protocol punt refresh regim revolution rotten saturn scream screw seem shadow shift shout sixth sr staf statistics
stolen technician to trademark tutor ui unabl undisclos univers whenc whole within writer youtub
""",
    2: """
500 aa abid algorithm anim anyway apollo asham auditor avoid boe brazil chi circuit circus con condition conduct
confidenti consent damag destroy ding driven drunk dummi echo empir entir entiti es expressli fa flag formal fundament
gearbox guilt handwrit harmless headteacher hello howl ill illeg itself job labrador led logo mediat million mous
multiplay notebook obe octopus onto ordinari paraphras pas permit pest postpon rotari seiz speech suck symptom than
themselv time translat trap typic uber unspecifi unsur vowel went whenev
""",
    3: """
40 accredit and anti attempt baffl begin begun blink brush burnt buzz charter claud comput contributor different
directive disgrac downward era escap exclus fiction flatteri forgiv form forum franc frown go ha handler hog loath los
lurk magic mess mexico mistak moan my nintendo offic op overwork paperwork pi pipelin prank principl realli rebel
refund sheldon sim singular sms spokesman squat starter teapot tesla thou unnam upward vacuum vanish vii wile xbox yawn
yo
""",
    4: """
100 90 acc activ after altogeth ant attribut authorit below bibliographi boring brake burn capabl checklist chorus
comic complaint compromis continu control cs decreas delta descript diari did dumb employe engin expir fbi fir graphic
helper hi huff infer johnni latin launch lazi les literaci loser louder mental nobodi onset other panel pedo prevent
referenc restor rob run said sceptic sid silent spirit strict symbol tail turnov upper usual worksheet yank
""",
    5: """
absent accus advert aristotl author averag basi basil beast behalf blackout blogger bulli categori caveat chrome
comment conclud could deviat disguis embarrass enact end ethic except excess exist extend extens flush former honest
html hysteria knob last liabl macro mice mistaken ne null otherwis pac passag peep petition prep ps readabl rein remark
robot save scoff shorten sound submit subscript suppos tax tom transact understood uniti unwilling upon ya yeah
""",
    6: """
abstain affect aloud bankrupt beyond branch breath brows cat chapter chose consol disco dodg emi exact exceed format
freeli gate goodby handbook hell hob inc is kev keyboard largest lift mark minus misquot more neglect nicknam nonsens
notion poem punish python questionnair quota regist sequenc signal slash sourdough steal stink synonym thermostat
""",
    7: """
12 agreement annex assent basic blank blaze brain claim conclus convention cyber declin dom don dough dying empti
etiquett exodus express flog folder fraud free french has mad maximum mock myself nah oblig outright pee proper
religion revis root sarcastic seo signatur step sub today tone trigger wast will won wrote yet
""",
    8: """
acknowledg aka annoy audit beethoven bottom boy buffer bug cheat composit condemn contract creat fifa fm forth hash
host interval java jewish learnt link louvr me messeng motor mute nasti new oder paste quiet retrain rid rotie ruin
specifi suspend therefor toothbrush toothpast twelfth unchang various version voic with
""",
    9: """
200 60 62 america ask becam befor behav bot boycott breach cach caller cipher constitut conversation desktop devil
dismiss dont flour frequenc from general grandma italic jab lower luci menu must number off offici option paragraph
part philosophi rest reveng spell stole substitut thought valid verifi virtual
""",
    10: """
ago ai all although approv bad binari boss commission crash criticis denot disclos dm element explicit fuzz geek guild
himself hoover insist intend linux meant napoleon objection playstat print protein rundown sell session signifi snoop
sonic then truste union valu was writ xx
""",
    11: """
a archiv bigger bind bonfir cartridg convers doi gave honesti invers klingon manuel offens onli play polici put remov
replay requir roster secret shortcut sleep slug smoke state tabl underli wolf
""",
    12: """
50 accept add appli assum authoris avatar began beneath citat compli compulsori decode deni disclosur disconnect ee
exploit f function ip most often reject reveal sanction softwar sometim unsign utter voluntarili window ye
""",
    13: """
assign beforehand behaviour combo complianc exampl global guidelin inform invert maker mention meow nope pirat portal
safeti set silli theft troll turn unwant verb withdraw wizard
""",
    14: """
0 5 70 accord amend apologised behind ceo chat cite compliant document earlier emojis exclud extinguish hq includ
incomplet infinit javascript liter psycholog retir reus revers select show slang stop subscrib tag
""",
    15: """
3 access addict being button clone complain essay feder impos letter like membership onload opposit pledg prefix
program signpost some standard tab tell yoda zen
""",
    16: """
10 99 abstract advertis allow backward bash confirm environment exec give grammar hate impli joke later max question
read spam speak startup stupid text the trojan undo wikipedia yell
""",
    17: """
contradict innocent key mandatori next order percent personally request rework setback site start tiktok unless
""",
    18: """
am blog browser ceas dial emoji entri greas hey initi no refus refusals s src summarise ten total wicked
""",
    19: """
000 click guidanc input instal internal interpret jargon manual omit outlaw prior repeat rewrit untouch yes
""",
    20: """
backlog basea configuration copi editor human metadata modul obligatori role sin te think word
""",
    21: """
b chang chatgpt class copyright creator dave des disabl hex mislead quit represent withdrawn
""",
    22: """
38 bob compil cycl dan enforc le personality purpos reboot restart skip statistic swap sworn task transcript underlin
use
""",
    23: """
acronym admit alter are break declar develop insert make misus nitro output post talk
""",
    24: """
be channel command exempt fals harass instead normal store verbal whatev without written
""",
    25: """
admins capitals drop everyth exit let log offline repeal
""",
    26: """
alphabet angri follow grant instrucciones interceptor la login model passwd pedal previous told updat
""",
    27: """
dirti enabl forbid gpt hoax invent owner ping swore
""",
    28: """
persona rememb
""",
    29: """
application dashboard discord forbidden moderator reset wipe
""",
    30: """
as assistant ban becom character guess
""",
    31: """
abolish agre databas note que self sudo
""",
    32: """
deine dump everi file oublie vergiss
""",
    33: """
here moderators rude sandbox tes unrestrict x
""",
    34: """
code http member os replac slur this
""",
    35: """
correct default kick server
""",
    36: """
act cancel encod todo were
""",
    37: """
fake hacker shut switch
""",
    38: """
limit mod respond say type
""",
    39: """
hidden
""",
    40: """
1 enter hack ignor ls obey repli
""",
    41: """
delet forget regeln rule void zero
""",
    42: """
alert cooki init overrid pretend
""",
    43: """
abov debug eras unlock
""",
    44: """
env fact permiss script
""",
    45: """
everyon
""",
    46: """
edit je password
""",
    47: """
user you
""",
    48: """
77 config disregard etc
""",
    49: """
token
""",
    50: """
api llm
""",
    51: """
bypass now roleplay yourself
""",
    52: """
ignora restrict
""",
    53: """
filter
""",
    55: """
answer evil
""",
    56: """
curs
""",
    58: """
prompt swear write
""",
    59: """
admin
""",
    62: """
system
""",
    66: """
mode
""",
    67: """
rm
""",
    74: """
instruct
""",
    75: """
lie
""",
    77: """
your
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
^_key a_secret me_the
""",
    -15: """
^_my
""",
    -14: """
^_he ^_is
""",
    -13: """
from_the key_facts report_$ rule_$
""",
    -12: """
^_so ^_you does_the new_rules please_$ to_be
""",
    -11: """
^_ai ^_it ^_no ban_dave is_this is_your me_everything numbers_$ this_report
""",
    -10: """
^_any ^_as ^_bot ^_number ^_they groomer_what in_the is_it language_setting me_to setting_to the_answer the_new what_$
with_the you_know your_language
""",
    -9: """
^_hidden accent_$ answers_are are_as as_a behind_the bot_you go_$ id_like right_$ say_something spam_$ the_rule to_the
you_answer you_for your_accent
""",
    -8: """
^_bad ^_help ^_link ^_percent ^_summarise ^_that ^_your a_fact act_and and_the article_$ bad_bot bot_is change_your
dm_me s_$ show_me used_$ what_can words_$ wrong_channel you_a
""",
    -7: """
^_define ^_every ^_everyone ^_example ^_je ^_rules ^_skip ^_this ^_total about_a am_being and_section are_useless
down_the everyone_would facts_$ for_my forget_it great_$ groomer_and ignore_that imagine_you is_killing killing_me
lol_$ messages_$ quotation_$ talk_with that_wrong useless_$ without_me would_be your_bot
""",
    -6: """
1_in ^_am ^_are ^_did ^_give ^_list ^_oops ^_report ^_someone ^_the ^_who ^_wich a_fun a_random a_schoolgirl about_$
again_$ am_i broken_$ by_a correct_$ correct_action everything_you figure_for first_message for_$ from_$ fun_fact
girls_$ hidden_figure i_need in_my internet_$ is_broken is_that just_the like_i make_a me_all mentioned_$ no_$ on_the
only_$ oops_wrong pinging_me says_$ sentence_$ something_in song_$ source_$ stop_talking talking_$ thank_you then_$
this_article time_$ total_$ tricks_$ want_to was_the what_the whisper_mode write_down wrong_server your_answers
your_first
""",
    -5: """
83_percent 9_and ^_1 ^_50 ^_and ^_being ^_bye ^_does ^_everything ^_explain ^_first ^_gg ^_got ^_how ^_http ^_id
^_opposition ^_quote ^_rank ^_snapchats ^_some ^_takedown ^_tell ^_user ^_yes a_boy ai_example all_the all_users
an_expert and_a and_let and_you answer_$ are_an are_the autumn_$ being_followed better_off can_i command_$ dad_joke
do_i do_you does_it facts_on far_as for_your go_home happened_to have_$ he_says help_me hobbies_$ homework_is i_dont
into_a it_say know_the late_$ like_the link_or me_how me_with mention_$ message_me my_notes not_your now_$ number_of
of_you or_it out_$ percentage_$ pretend_to report_say says_delete says_the schoolgirl_$ secret_about section_$ sent_you
skip_$ skip_this statement_$ takedown_rules tell_$ the_code the_iwf the_next this_homework to_do to_german to_go
to_whisper type_please up_$ whom_$ year_old you_talk your_age your_hobbies your_source
""",
    -4: """
1_to 21_000 4_$ 50_apps 82_percent ^_access ^_anything ^_ban ^_cant ^_data ^_describe ^_feel ^_good ^_if ^_metas
^_method ^_mind ^_mods ^_name ^_nobody ^_ok ^_our ^_private ^_ready ^_safeguarding ^_thank ^_thanks ^_their ^_two
^_whereabouts ^_wheres ^_why ^_windows a_surname age_not am_calling am_running am_so and_now apps_you are_about as_$
as_the asleep_post back_to be_$ be_better be_happier calling_you class_$ confirm_the do_this done_with encryption_$
english_$ everyone_hates explain_the factory_settings give_an go_back go_now going_to grooming_$ help_$ hi_$ how_do
how_to i_told i_wont in_$ in_4 in_a in_korean is_so it_a it_out job_$ know_it korean_$ later_$ like_me like_to list_$
list_all make_this mate_$ me_about messages_by mind_your mods_asleep mondays_$ my_class my_gran name_of name_the
off_without on_a on_my one_$ online_safety over_messages own_words percent_girls pretend_you python_loop quote_$
random_fact ready_to real_$ running_late say_no says_it secret_santa send_me set_a shoe_size shouldnt_be sign_$ size_$
slow_$ so_are so_slow somthing_about start_$ surname_in tell_your that_like the_bill the_file the_name the_nspccs
the_states the_tide the_way their_own thing_is this_$ to_10 to_end to_make to_switch to_this tonight_$ way_$ were_$
were_the who_is with_everything wont_tell wording_$ words_not you_do you_give you_like you_real you_the your_so yours_$
""",
    -3: """
47_percent 5_500 ^_$ ^_26 ^_34 ^_47 ^_5yr ^_anyone ^_bonjour ^_childline ^_code ^_dad ^_expand ^_fake ^_figure ^_forgot
^_girls ^_goodbye ^_govender ^_hi ^_hola ^_may ^_ministers ^_ngl ^_non ^_ofcoms ^_parking ^_protection ^_sextortion
^_she ^_since ^_something ^_theres ^_tiktok ^_under ^_users ^_voice ^_was ^_were ^_wh ^_will ^_word a_groomers a_kid
a_man a_medieval a_one a_percentage a_python a_sandwich a_teacher a_texan abbreviation_$ about_as about_cheese about_my
accounts_$ action_$ after_the age_are all_$ all_my all_this alone_percent always_say and_go and_i answer_me any_answer
are_just are_wrong as_what asks_$ backdoor_thing be_with before_coffee being_blackmail bill_$ blackmail_$ break_$
calculator_$ can_you cant_do case_in ceo_$ change_from charity_about chats_$ cheese_$ code_$ coffee_$ comment_$
content_rule cookie_$ coursework_$ cp_$ describe_the do_$ do_the do_your does_a dont_leave e_to end_to every_time
everyone_thanks everyone_with everything_on exact_words examples_$ first_$ followed_$ for_the force_be forget_$
forgot_my from_were from_whom full_$ goes_$ goodbye_$ goodbye_everyone got_a has_it has_the here_hi here_is i_allowed
i_love i_think if_i if_your in_full in_java is_boring is_far is_fire it_$ it_all iwf_is just_a kick_off lets_go
letter_to lofi_$ may_the me_as me_at me_where me_your meaning_$ meant_to memes_$ mentiond_$ message_content
method_acting minecraft_server must_be my_cat my_old my_plumber names_of new_technologies new_update next_song no_one
no_to nobody_asked non_responders notes_say number_10 of_forces one_line only_in only_percent opposition_to order_$
out_in outside_$ owner_$ password_manager percent_change pirate_and play_lofi playlist_is please_write position_$
post_memes private_message protection_from python_function refer_to repeat_that report_goes requested_$ response_$
role_in rule_in rules_for safety_guidance said_it sandwich_$ say_who saying_$ says_no says_who secret_$ section_number
self_harm share_$ shortcut_$ show_$ shut_up since_the so_the someone_$ something_about spell_the star_sign
statement_from stats_$ story_$ story_from switch_case talking_to tea_$ teacher_$ text_message thanks_for that_boss
that_out the_abbreviation the_backdoor the_data the_force the_names the_original the_other the_past the_percentage
the_prompt the_smokescreen the_thing the_topic the_trainer the_x thing_$ this_anymore this_bot tin_can to_approach
to_know to_meet to_new to_someone to_take to_talk toaster_$ told_my total_please truths_and two_truths umbrella_$
under_twelve update_$ uses_it was_a was_it we_shouldnt were_there what_age what_did what_percent when_$ wheres_the
who_$ who_said window_$ with_$ with_ai with_you without_your wording_of write_that wrong_chat x_5 you_always you_switch
you_write your_factory your_playlist your_report your_star your_version
""",
    -2: """
10_year 12_year 17_percent 1_4 1_and 23_$ 2_$ 999_$ ^_21 ^_42 ^_5 ^_83 ^_999 ^_author ^_banned ^_best ^_boys ^_brb
^_bruh ^_by ^_cheers ^_cite ^_close ^_computer ^_consequences ^_danke ^_decrypt ^_detectives ^_digital ^_dms ^_dnd ^_do
^_email ^_encryption ^_exact ^_examples ^_flashcard ^_foi ^_forces ^_gurls ^_haha ^_happy ^_hargreaves ^_her ^_hit
^_hoo ^_human ^_hwo ^_ignore ^_interview ^_invest ^_iwf ^_kill ^_last ^_later ^_layout ^_links ^_lmaoo ^_lol ^_max
^_most ^_must ^_need ^_never ^_nspccs ^_official ^_offline ^_online ^_overview ^_own ^_person ^_pog ^_politics
^_printer ^_push ^_reading ^_remind ^_roblox ^_running ^_same ^_says ^_secure ^_signs ^_sing ^_smoke ^_social
^_somebody ^_someones ^_sorry ^_sources ^_soz ^_surely ^_susie ^_task ^_tax ^_tech ^_teck ^_think ^_time ^_trainer
^_trainr ^_whch ^_whod ^_whts ^_wieviel ^_with ^_work ^_would ^_wrong a_10 a_backdoor a_burden a_child a_computer
a_developer a_known a_pupil a_reminder a_table a_teen a_text a_timer a_woman a_young about_encryption about_everything
about_this access_message act_on action_to actual_number add_up address_of age_$ ai_demand ai_generated ai_percent
all_boys all_up am_five am_in am_new am_stuck an_adult and_10 and_dont and_it and_my and_next and_says and_show
answer_to any_mention anyone_$ anything_from anything_on are_boys are_mentiond are_playing are_they article_are as_far
as_your asked_$ asked_about asked_me at_spawn at_the author_please backdoor_$ bad_$ be_more before_$ behind_it
being_used believe_a believe_the best_$ between_1 bike_$ body_$ bored_talk boss_$ boys_then brb_$ break_down bro_$
btw_$ bus_$ by_ducks by_whom can_have can_see can_the cancel_that change_a changes_$ childline_$ chips_$ cleaner_$
close_the code_word computer_$ computer_misuse content_$ count_$ crime_recording cycling_$ dad_says dark_mode
define_the delete_$ demand_$ developer_does developers_$ did_it did_you difference_between digital_services digits_$
do_list do_they dog_$ dont_say dont_understand dont_want double_maths down_who down_your ducks_$ else_$ error_code
every_app exactly_$ examples_with ez_$ face_$ fake_accounts fake_profiles fault_$ feel_used film_$ first_time five_$
flashcard_reads foir_$ follow_$ following_me for_cp from_a from_it from_number from_whitehall function_that fuse_$
game_is get_a girl_for girl_in girls_are go_on goes_to good_bot got_the govender_$ hacked_my hargreaves_$ has_3 has_my
hates_me have_on heading_$ hello_bot hello_into hidden_cam hidden_number him_$ hit_me hola_que home_$ host_$
human_rights i_cant i_like i_sent if_a if_the ill_do in_1 in_40 in_percent in_pirate in_simple in_ten is_pretending
is_there is_what isnt_it it_for it_my it_the it_to it_tonight it_wasnt kill_me kissed_you knight_$ knock_knock
know_about leave_a legend_$ less_secure lets_have limit_$ list_every list_of lmaoo_$ love_this love_you made_me
manual_for maths_$ me_an me_and me_frts me_my me_out me_right me_some me_what me_who mechanisms_$ meet_me message_after
message_that messages_what messaging_me mid_$ ministers_answer ministers_reply minutes_$ misuse_act mod_$ my_account
my_coach my_credit my_short my_son my_stepdad my_to my_wifi myself_$ name_and need_the need_you never_going next_$
next_to night_$ no_reply no_time no_unit number_between number_in number_into numbers_from o_$ of_150 of_all of_my
of_the off_time often_$ ok_boomer old_girl on_then one_would open_$ open_the opening_times or_no or_your origin_$
out_of paragraph_$ party_$ password_on patch_$ percent_are percent_as percent_into percent_more percent_of percent_on
percent_please percent_were percentage_for percentage_please period_$ person_$ person_behind petition_to play_never
please_add please_can please_i please_say please_the pog_$ pointless_$ policy_asks policy_officer politics_is por_la
privacy_and privacy_safety private_messages process_$ que_tal question_3 quietly_$ quote_the quoted_$ race_$
random_number rank_$ recommendations_$ remind_me reminder_for repeat_$ reply_$ reply_from report_blame report_for
report_saying report_this request_$ responders_$ rest_were right_now rights_act rules_about rules_channel
safeguarding_the safeguarding_what safety_all safety_of said_$ said_the say_about say_if say_me say_somthing say_which
says_34 says_about says_i script_for secret_chats see_you self_service sentence_into server_and server_to
service_checkout services_act set_$ settings_to shape_of short_film simple_$ simple_words since_you sing_me sleep_$
slow_down snapchats_answer snapchats_role so_bored so_i some_man someone_hacked sorry_$ sos_$ source_link sources_used
soz_wrong speech_$ steps_to such_as summary_$ susie_hargreaves switch_on take_$ tal_$ task_$ task_force teacher_says
tech_$ tell_a tell_if tell_me tell_my text_say that_$ that_are that_be that_correct that_does that_last the_150 the_34
the_47 the_82 the_83 the_beep the_best the_boys the_class the_cold the_companies the_crime the_dog the_exact the_facts
the_gist the_government the_letters the_message the_most the_numbers the_offence the_one the_organisations the_piece
the_platforms the_quote the_race the_referee the_service the_signs the_site the_story the_suspect the_system the_type
them_$ there_$ there_is there_must there_were theres_a they_are they_said think_ill this_from this_happened this_song
this_text this_word timer_for to_give to_kids to_question to_report to_tell to_whom told_me topic_$ trade_off
training_$ trainr_from translate_hello translate_the turned_the twelve_is two_$ type_$ uncle_$ under_what unit_$ up_for
up_the user_manual users_in views_$ wants_every wants_me was_this were_all were_meant were_used wh_s what_act
what_happens what_lies what_this what_will when_you where_$ where_is whether_the which_article which_paragraph
whitehall_$ who_the who_wrote whom_was why_$ will_be will_you with_a with_it without_a won_the word_correct words_on
work_$ world_$ would_believe would_that would_you write_all write_up written_$ wrong_$ wrong_about wrong_and wrote_the
yeah_$ year_$ yes_no yes_or you_be you_been you_bot you_call you_got you_make you_read you_report you_see you_send
you_there you_up you_would your_favourite your_name your_talking
""",
    -1: """
000_$ 000_and 000_minus 000_offences 0_800 123_$ 12_$ 12_minutes 12_percent 146_$ 150_$ 150_different 18_$ 19_$ 1_2 1_5
1_for 1_more 1_please 1_sentence 25_$ 25_percent 26_$ 26_percent 28_percent 2_read 2_the 300_or 350_$ 350_for 3_0 3_5
3_is 3_to 40_$ 42_$ 42_and 42_on 47_$ 47_and 4_and 4_word 500_$ 500_as 50_$ 5_0 5_2 5_and 5_mins 5_minutes 6_$ 6_350
7_000 82_$ 9_$ ^_0 ^_150 ^_17 ^_3 ^_34k ^_82 ^_about ^_activate ^_actual ^_adding ^_advice ^_afk ^_age ^_amazon ^_an
^_annual ^_anybody ^_app ^_approval ^_approved ^_aps ^_arguments ^_around ^_arrests ^_artificial ^_at ^_australia
^_avatar ^_average ^_back ^_backdoor ^_balance ^_baseline ^_bbcs ^_bckdr ^_beeb ^_been ^_before ^_beyond ^_big ^_bill
^_block ^_blocking ^_breakdown ^_bro ^_bullying ^_bus ^_call ^_car ^_caretaker ^_catan ^_category ^_cba ^_celebrity
^_ceop ^_changed ^_charity ^_chatbots ^_chatgpt ^_cheapest ^_chief ^_circus ^_cn ^_compare ^_compliance ^_computing
^_condition ^_constabularies ^_contacts ^_content ^_convert ^_cops ^_count ^_credits ^_crying ^_cse ^_cumulative
^_cyberbullying ^_daily ^_dark ^_date ^_dead ^_deepfake ^_delay ^_deliver ^_delivering ^_desired ^_didnt ^_difference
^_disabled ^_discords ^_docker ^_dog ^_domestic ^_draft ^_drama ^_draw ^_drilling ^_eee ^_emergency ^_emial ^_enabling
^_encrypt ^_encrypted ^_enkripted ^_error ^_ethnicity ^_eu ^_even ^_everyones ^_excel ^_extra ^_facbook ^_facebok
^_facetime ^_factorise ^_factors ^_false ^_figures ^_filters ^_final ^_fire ^_fisrt ^_flip ^_foir ^_following ^_force
^_fortnite ^_foster ^_free ^_freephone ^_friend ^_frst ^_frts ^_function ^_gaming ^_gender ^_git ^_global ^_glossary
^_goodnight ^_google ^_googles ^_government ^_governments ^_grandpa ^_groomed ^_grooming ^_grout ^_gtg ^_guidance
^_half ^_hands ^_has ^_have ^_havent ^_headings ^_health ^_hello ^_hide ^_high ^_hmm ^_howd ^_hypothetically ^_ich
^_identify ^_ile ^_imagine ^_increase ^_industry ^_info ^_institutions ^_insurance ^_internet ^_introduce ^_isnt ^_jam
^_joe ^_kates ^_kcsie ^_keep ^_keyboard ^_kids ^_kindly ^_known ^_law ^_leading ^_legal ^_less ^_like ^_lmao ^_lnk
^_location ^_main ^_male ^_manual ^_master ^_maximum ^_maybe ^_mb ^_me ^_mean ^_mein ^_methodology ^_methods ^_meu
^_mio ^_modus ^_mood ^_mortgage ^_much ^_mum ^_names ^_next ^_not ^_npm ^_numbers ^_nutshell ^_ofences ^_off ^_offender
^_oh ^_omg ^_on ^_one ^_opening ^_organizations ^_orgs ^_other ^_over ^_pandemic ^_parts ^_pass ^_password ^_paste
^_people ^_percentage ^_period ^_perpetrator ^_persons ^_petition ^_phone ^_photosynthesis ^_phrase ^_pick ^_planning
^_plot ^_plug ^_plus ^_point ^_precis ^_primary ^_privacy ^_pros ^_prosecutions ^_public ^_pull ^_punishment
^_pythagoras ^_python ^_qoute ^_quanti ^_questionnaire ^_random ^_ranis ^_rather ^_ratio ^_reasons ^_recognise ^_record
^_reference ^_references ^_regional ^_regulate ^_remote ^_reporting ^_reprot ^_response ^_responsibility ^_rest
^_return ^_revealed ^_revenge ^_rise ^_risk ^_robertsons ^_robust ^_roll ^_root ^_router ^_rundown ^_scared ^_school
^_screen ^_secret ^_see ^_sell ^_senior ^_sentencing ^_server ^_sext ^_share ^_shouldnt ^_signposting ^_sir ^_slow
^_smokescreen ^_snpachat ^_sounds ^_source ^_speed ^_sql ^_starting ^_statistics ^_statute ^_statutory ^_steam
^_stepmum ^_steps ^_subheadings ^_sum ^_survey ^_susies ^_suzy ^_t ^_tablets ^_tbh ^_teacher ^_technical ^_tel ^_test
^_testimony ^_text ^_theyd ^_threat ^_threatened ^_tiktoks ^_timeframe ^_tldr ^_to ^_toddlers ^_top ^_trade ^_true
^_typical ^_ui ^_uis ^_un ^_underlying ^_undo ^_unknown ^_unnamed ^_until ^_upper ^_victms ^_volunteers ^_wassap
^_watsap ^_ways ^_webinars ^_website ^_whatsapps ^_when ^_whens ^_wher ^_where ^_whn ^_whole ^_whose ^_whoz ^_wht
^_whys ^_wieviele ^_wifi ^_wish ^_without ^_wording ^_world ^_worldwide ^_worum ^_wotsap ^_wow ^_wuts ^_yo ^_yrs a_12
a_bit a_bosch a_box a_browser a_bus a_case a_chair a_chart a_choice a_coin a_colleague a_company a_damp a_decimal
a_diary a_dog a_dsl a_fax a_few a_first a_florist a_four a_free a_friend a_girl a_great a_group a_grown a_haiku a_hat
a_headteacher a_hundred a_key a_kindle a_knock a_lighthouse a_linkedin a_mention a_message a_name a_neighbour a_network
a_newsletter a_note a_nutshell a_parent a_party a_password a_percent a_pic a_picture a_pilot a_platform a_plumber
a_poster a_predator a_primary a_pss a_quiz a_rap a_real a_recipe a_record a_red a_robot a_screenshot a_see a_self
a_server a_short a_smokescreen a_snake a_speech a_starter a_statistician a_sticker a_stranger a_subject a_summary
a_survivor a_tenner a_tweet a_victims a_voice a_vote a_while a_word a_year a_zip able_to about_all about_dying
about_girls about_it about_me about_mechanisms about_one about_online about_privacy about_self about_tigers
about_vulnerable abuse_$ abuse_numbers abuse_to abusers_$ acc_to access_$ access_at access_what according_to account_$
account_just act_in act_make act_mention act_mentioned act_now act_with acts_are actual_words add_it address_$
address_for adult_$ advice_$ afk_5 after_$ after_a again_please against_me against_the ai_$ ai_and ai_being ai_numbers
ai_regulation ai_statistics alarm_$ alarm_beeps all_about all_be all_from all_recorded all_see all_sides all_told
allowed_for alone_$ alone_with already_$ alternative_to am_$ am_11 am_12 am_14 am_5 am_after am_bored am_curious
am_done am_lost am_not am_on am_single am_ten am_told am_writing an_actual an_admin an_ai an_alarm an_american
an_archivist an_envelope an_example an_image and_ai and_asking and_behind and_bodies and_cant and_cons and_did and_eat
and_encryption and_end and_he and_help and_her and_hiding and_job and_know and_knows and_no and_nobody and_nothing
and_online and_opinions and_over and_post and_postponed and_privacy and_recipient and_robbers and_said and_seek
and_stop and_text and_their and_there and_vulnerable and_what and_your and_youtube any_$ any_business any_case
any_other any_reply any_rules anybody_as anymore_$ anyone_but anyone_selling app_came app_store appeal_$
approval_rating apps_$ aps_are aps_gams are_all are_bad are_estimates are_firms are_kicking are_making are_mention
are_mentioned are_named are_t are_targeted are_there are_thought are_to are_used are_we area_$ arguing_over argument_$
arguments_against around_the arrests_$ art_$ artcle_$ article_in article_only article_please article_says article_would
artificial_intelligence as_four as_it as_likely as_little as_percent as_used as_well ask_to asked_the asked_to
asking_for asks_for asks_whether asleep_$ at_a at_my at_school at_uni australia_$ available_$ away_$ awful_$ back_$
back_door back_then backdoor_less background_$ backlash_$ bad_has balance_this base_$ be_able be_an be_complete
be_drilling be_here be_his be_in be_kids be_late be_less be_me be_mindful be_right be_stuffed be_switched be_the
be_trusted because_$ because_i become_a bed_$ been_pretending been_the been_this beeps_every begin_$ being_bullied
being_groomed being_threatened believed_me below_12 beside_it between_safety between_the beyond_the bigger_$ bil_is
bill_and bill_as bill_purpose biscuit_$ bit_$ bit_about blind_$ blurb_$ bobs_your bored_$ boring_$ bosch_dishwasher
boss_fight boss_i boss_say bot_i bot_to box_of boyfriend_is boys_groomed boys_make boys_number boys_right boys_stats
brands_$ break_it breakdown_$ breaking_the brigade_$ britain_$ bucket_$ bus_times but_i but_it but_that by_$ by_abusers
by_default by_mistake by_name by_step by_which by_who by_year bye_then bye_to bypass_$ cake_and call_and call_the
called_$ came_second can_a can_be can_do can_read can_someone can_we cancel_the cant_even cant_take cant_tell captain_$
car_$ caretaker_at cartridge_$ case_$ case_files case_the case_with cast_$ cast_list cat_$ cat_in cause_$ causes_$
change_$ change_for change_in change_my change_since changed_$ changed_and charity_and charity_everyones charity_is
charity_tell chart_$ chat_in chat_sorry chat_to chat_with chatbots_and chatgpt_type chats_is chats_what chatting_to
check_you check_your checks_$ chief_exec chief_executive child_$ childline_number children_$ choice_$ citation_$
cite_this class_how class_wants cn_you coach_texts code_for colleague_texted colour_$ come_to companies_$ companies_can
companies_say company_ignores companys_can compiled_by complete_$ comply_$ comply_with complying_$ condition_for
confirm_or consequences_for constabularies_that contacts_$ container_exits content_creator contents_$ continue_$
convicted_$ cope_$ cops_and copy_$ correct_it correct_the could_be could_just count_the country_over course_$ course_is
courses_$ credit_limit credit_score credits_$ crimes_were cringe_$ critics_$ csam_$ cumulative_total cyberbullying_$
d_$ daily_$ dark_figure data_from data_is data_owner data_protection date_$ day_$ dead_$ deadline_$ deal_$ debate_about
decimal_$ declined_$ default_$ define_online define_sfgrding definition_$ delay_pedal deposit_box describe_a
described_$ description_of details_$ did_a did_no did_police did_stuff did_whatsapps didnt_the disabilities_$
disagree_with disclosed_abuse discord_share discords_share disputed_rule dnd_campaign do_a do_for do_from do_in do_my
do_users do_when do_with docker_container does_$ does_this doesnt_obey dogs_$ doing_in dont_make dont_tell dont_touch
door_$ down_here down_into down_to drama_class draw_me drill_$ drilling_$ drilling_more drops_$ dsl_i dum_$ dying_$
e_mail each_$ earlier_$ eat_it edition_$ ee_$ eee_$ email_$ email_address emial_address encripted_say encrypt_a
encryption_and encryption_argument encryption_by encryption_like encryption_will encrypts_or end_$ end_encryption
end_yr error_message errors_in escape_room estimates_$ ever_met every_body every_night every_nite every_organisation
every_year everyone_about everyone_at everyone_going everyone_i everyone_is everyone_named everyone_quoted
everyones_job everyones_name everyones_quoting everything_about everything_it everything_the everywhere_$ exact_wording
example_of exat_words excel_$ exit_from expalin_$ expired_$ explain_$ explain_encryption explain_it explain_like
explained_$ explane_$ f_$ f_are fact_about fact_for factorise_x factors_behind fake_profile favourite_colour feed_the
feel_like feel_trapped feeling_$ fell_off fewer_than figure_as figure_in figures_$ figures_are figures_compiled
figures_to figures_were file_with files_$ film_is filters_$ find_young finish_it finish_this fire_$ firm_$ firms_$
firms_banned firms_do firms_face firms_say first_aid first_name fix_$ fixed_the flip_a fog_$ foi_$ foi_request
follow_any followed_by followed_the followers_$ following_a for_5 for_abusers for_ai for_all for_and for_being
for_biology for_breaking for_chatting for_it for_kids for_methodology for_new for_pictures for_teachers for_uk for_what
for_when force_$ force_a forced_me forces_$ forces_all forces_number forces_that forces_with forgot_$ found_out four_$
free_childcare free_time freephone_number french_$ friday_$ friend_is friend_request friends_$ from_3 from_britain
from_my from_one from_tech from_when from_which from_whose froze_$ frts_subjects fun_facts function_of funny_$ game_$
game_in game_rules games_are games_did gams_sites gave_the geht_es gender_$ gender_figure get_me gg_ez girls_percent
girls_won gist_$ gist_from git_commit give_examples give_it give_to give_us gives_me glasses_$ glossary_entry gods_plan
gone_$ good_$ good_morning goodnight_$ got_42 got_rejected got_stats got_told govender_and govender_role govender_says
govenders_statement government_change governments_answer grammar_$ graph_$ groom_$ groomed_$ groomed_as groomed_by
group_chat groupchat_says grout_$ grown_up guidance_from guidance_on guidance_website guide_for guide_to guitar_$ h_o
had_26 had_a hadrians_wall hair_$ haircut_$ handout_says happen_now happened_$ happened_with happening_to happens_every
happens_if happens_to happy_friday hargreaves_and hargreaves_verbatim hargreaves_word hargreavess_statement
harm_content has_a has_been has_changed has_how has_number has_on has_seen hasnt_it hat_$ have_got have_it have_made
have_the have_written have_your havent_been he_asked he_has he_keeps he_said he_told he_wants head_$ head_of
headline_and headline_for hear_about hedge_what hello_$ help_with helpline_$ her_post here_any here_no here_what
here_where hey_anyone hi_bot hide_and hiding_$ higher_does him_a him_i history_$ hit_$ hits_me holes_$ hoo_is hoover_$
hope_$ hotline_$ hours_$ house_$ how_$ how_are how_long how_many how_much how_you hurt_myself hwo_many
hypothetically_if i_add i_always i_are i_can i_clicked i_close i_could i_do i_ever i_feel i_fell i_get i_got i_just
i_let i_lied i_look i_print i_read i_remember i_said i_send i_share i_should i_swear i_tell i_use i_write idea_$
ideas_$ ideas_for identify_the if_any if_it if_tech ignores_the ill_need illegal_$ image_$ in_3 in_are in_excel
in_fahrenheit in_here in_i in_italy in_javascript in_me in_monopoly in_one in_order in_paragraph in_plain in_report
in_spanish in_text in_there in_total increase_$ individuals_$ info_and info_from innit_$ inside_$ install_fails
instead_of institutions_in instructions_does instructions_for intelligence_$ internet_safety interview_$ into_an
into_it into_meeting into_polish invented_$ invoice_$ is_30 is_34 is_after is_all is_at is_awful is_being is_blind
is_correct is_down is_everything is_happening is_in is_like is_likely is_meaning is_ment is_my is_not is_nothing is_on
is_taken is_terrible is_tht is_worse is_wrong issued_this it_about it_again it_against it_ai it_and it_be it_boys
it_down it_happening it_happens it_has it_hysteria it_in it_mention it_mentioned it_normal it_now it_on it_only it_says
it_so it_started it_without it_written italy_$ itself_$ iwf_$ iwf_and javascript_$ jist_$ jobs_$ jokes_are just_need
just_said just_want keep_messaging keep_this keeps_crashing keeps_saying key_message key_takeaways keyboard_$
kicking_off kid_$ kid_in kids_below kids_were kindle_$ kissed_me know_what know_who known_$ lab_$ label_$ label_in
lag_is laptop_$ last_$ last_night last_one last_part last_quotation last_year last_yr lawmakers_$ laws_$ laymans_terms
learn_$ learn_more leave_$ leave_the left_for legal_wording legislation_$ lego_set length_$ less_or let_him let_me
let_off lets_do letters_f level_$ level_is library_$ lied_about lies_behind life_$ life_the light_$ like_an like_it
likely_to likes_me limit_of linux_$ list_everyone list_what listen_to little_as lmao_$ lnk_2 location_$ log_of logs_or
long_$ loot_$ lotr_extended lowdown_on lst_$ lyrics_$ m_f machine_$ made_a made_up main_message majority_$ make_firms
make_my make_sites makes_me making_it making_me man_asked man_i man_on man_who many_$ many_crimes many_files many_more
many_offences many_users map_$ marks_$ maths_is max_penalty max_sentence maximum_$ maximum_fine maybe_$ me_1 me_back
me_every me_for me_friday me_go me_hargreaves me_if me_it me_like me_lol me_love me_now me_on me_only me_owt me_please
me_that me_three me_today me_too me_understand me_verbatim me_whatever me_when me_whether mean_$ mean_median means_$
mechanics_of median_mode meeting_me meetings_$ memes_channel ment_to mention_of mentioned_in mentions_$ menu_$
message_access message_of message_rule message_rules message_thing messages_from messages_rule met_$ metaphor_with
metas_aps metas_reply metas_sites method_in methodology_$ methods_used meu_padrasto mi_tocca mic_under mindful_of
ministry_$ mins_$ minus_6 mio_zio miss_me mode_of modus_operandi monday_$ mood_$ more_about more_crims more_hole
more_often more_than morning_everyone most_ever most_important mostly_$ mouse_$ moved_the moved_to mum_says mum_was
must_give must_the my_12 my_area my_bike my_brother my_calculator my_campaign my_copy my_daughter my_ex my_face
my_fault my_grandad my_hair my_head my_husband my_laptop my_loot my_messages my_mouse my_nan my_netflix my_new my_oven
my_own my_passwords my_phone my_rock my_shopping my_sister my_sourdough my_speech my_spotify my_teenager my_uncle
name_do name_list named_$ named_go names_$ names_and names_to nan_$ ncryptn_$ near_me near_the need_a need_help need_to
netflix_password never_been never_told new_$ new_here new_law new_legislation new_rule new_teacher new_tech new_to
newsletter_$ next_available next_steps nice_to nmd_$ no_1 no_10 no_idea no_label no_offence nobody_believed
nobody_would none_$ normal_$ nose_$ not_making not_percent not_the not_to note_$ note_saying notes_$ nothing_beside
nothing_has nothing_left notifications_$ now_because now_give now_he now_i now_in now_it now_says npm_install
nspccs_part nspccs_words nudes_$ numba_$ number_83 number_again number_at number_by number_for number_not number_on
number_please numbers_by numbers_show numbr_$ nutshell_$ nutshell_version obey_$ objection_$ obliged_$ of_34 of_4
of_abuse of_ai of_contents of_each of_figures of_first of_it of_me of_offender of_that of_what ofcoms_role ofence_$
off_and off_delayed off_for off_my off_qoute off_with offence_$ offence_as offence_but offence_is offences_there
offences_would offender_$ offender_be offenders_$ offense_$ office_$ office_address officer_$ official_number
official_position official_reaction offline_abuse offline_grooming ok_$ ok_so old_$ omg_$ on_40 on_about on_access
on_all on_android on_artificial on_correct on_discord on_it on_me on_metas on_radio on_steam on_tiktok on_what on_whose
one_about one_example one_is one_of ones_were online_$ online_grooming only_1 only_figure only_give only_thing only_you
opens_$ opinion_on opinions_from opposition_from or_20 or_a or_did or_fewer or_ill or_some or_survey organisation_$
organisations_are organisations_which orgnisations_are orgs_mentioned origin_of original_$ osb_$ other_146 other_acts
other_person other_rules our_girls our_press out_every out_there out_what oven_$ over_and over_message over_to
over_what overview_$ overview_please oxbootoost_$ page_$ page_with pandemic_effect parent_asks parents_$ part_$ part_in
parts_of pass_me pass_the passwords_and paste_me pay_300 penalty_$ penalty_does people_$ per_user percent_convicted
percent_does percent_figure percent_is percent_no percent_off percent_the percent_up percentage_change periodic_table
perpetrators_$ persentage_$ person_can person_from pets_$ phone_$ phone_number photoshop_$ phrase_$ phrase_used pi_$
pic_$ pick_a pics_$ picture_of pictures_$ piece_$ piece_says ping_pong pizza_$ plain_words plan_$ planning_to
platform_be platforms_$ platforms_for platforms_that platforms_used play_the play_you playing_$ playlist_$ plays_the
please_dont please_go please_help please_send please_stop please_tell please_which pledge_$ pltfrms_nmd plug_type
point_in point_me points_$ police_correct police_know police_logs policy_at policy_position population_behind post_$
posted_$ posted_a postman_$ posts_$ predator_$ press_office pretended_to previous_job price_$ price_of primary_is
print_the print_this printer_$ privacy_$ privacy_law private_$ private_key privte_messages procedure_were profile_$
profile_of prom_$ promoted_$ pros_and prosecutions_$ protected_$ protection_act pss_$ public_key published_this
punishment_if put_names put_the put_this qoute_$ qoute_about qt_$ question_on quiz_$ quiz_the quotation_with
quote_about quote_me quote_no quote_this quote_with quotes_$ quoting_$ railcard_$ rap_about raspberry_pi rather_than
rating_$ re_$ reaction_$ read_$ read_chats read_from read_give read_my read_out read_the reading_chats reading_this
real_person really_$ reasons_tech recipe_$ recipe_with recognise_respond recognise_this record_$ record_before
record_figure record_hi record_was recorded_$ ref_$ ref_is reference_to references_$ regex_for regulate_ai regulation_$
rejected_$ remember_$ repeat_offenders repeat_prescription replied_$ reply_by reply_please reply_to report_a report_an
report_as report_be report_button report_give report_has report_in report_it report_like report_link report_my
report_on report_please report_to report_url report_uses report_with report_writes report_yes requirements_$
reservation_at respond_$ responders_list response_by response_to responsibility_$ responsibility_recognise results_$
resume_$ resume_of retired_$ revenge_porn revision_timetable rip_$ risk_per rite_$ roblox_was robot_write
robust_standard rock_playlist roles_$ roll_a roman_numerals room_$ room_12 root_causes round_$ rprt_$ rule_breaks
rule_companies rule_everyone rule_everyones rule_is rule_of rule_on rule_say rule_says rule_that rule_what rules_in
rules_on rules_start rules_state rules_unpopular rules_without running_total runs_the safe_$ safeguarding_$
safeguarding_like safety_$ safety_and safety_bil safety_bill safety_car safety_deposit safety_for safety_laws
safety_net safety_rules safety_tips said_bye said_come said_i said_no sale_$ same_$ same_as same_since same_thing
say_34 say_5 say_82 say_a say_any say_anything say_how say_more say_so say_to say_what says_150 says_21 says_a
says_hell says_in says_my says_on says_this scale_$ scared_now scared_to scary_$ school_has score_$ screen_share
second_$ seconds_$ secret_key secure_for secure_with see_$ see_the seen_it selling_a send_$ send_the sender_and
sent_him sent_me sentences_$ sentencing_guidelines separately_$ series_$ set_an set_me set_my set_up settings_now sex_$
share_next share_the she_is she_told shop_gave shopping_list short_profile should_be should_happen should_i shouted_at
show_as show_my show_the shut_$ sign_in significant_figures signs_$ signs_my sims_4 since_$ site_is site_owner
site_that sites_$ sites_check sites_used sites_were slot_$ smarter_than smoke_$ smoke_alarm smokescreen_$
smokescreen_for smokescreen_sentence snake_game so_$ so_17 so_bad so_scared so_tired so_what social_class social_worker
sofa_$ some_say some_users somebody_is someone_in someone_is someone_talk something_$ something_happened something_is
son_$ son_says sound_$ sounds_like source_of sources_of sources_which sourdough_starter spam_in spamming_the
speak_louder speak_to speaker_$ speaking_to speed_up spelled_out spokesperson_said spotify_playlist sql_join
staff_member standard_errors start_as start_end start_how start_when start_yr started_when starting_$ starting_number
stat_$ statistics_are statistics_refer stats_on statutory_maximum step_$ step_1 step_by steps_today stop_messaging
stop_sign story_here stranger_$ strict_$ stuffed_without subject_at suggestions_$ sum_it summary_of sunday_$ suppose_i
sure_$ survey_answers susie_hargreves suzy_hargreeves swapped_$ sweet_talk switch_$ switched_off symptoms_$ tab_$
table_$ table_of take_it take_me takeaways_$ taken_from tale_signs talk_$ talk_a tally_$ targeted_more tasks_and tbh_i
teacher_asked teacher_is teacher_kissed teacher_said teachers_$ teaching_me tech_boss tech_companies tech_doesnt
technologies_$ technologies_such teen_$ teenagers_$ tel_me tel_no tell_anyone tell_tale tell_you ten_and terms_$
terrible_$ test_$ testimony_$ text_a text_about text_has text_mentions text_messages text_written texted_me texts_me
than_a than_obey than_the thanks_$ that_a that_again that_all that_girl that_has that_is that_joke that_level that_me
that_number that_please that_right that_says that_still that_what that_will the_$ the_acronym the_address the_advice
the_all the_apps the_artical the_ask the_bare the_bathroom the_bills the_biscuits the_bit the_blurb the_brains the_bus
the_call the_canteen the_case the_cast the_charitys the_chippy the_commands the_controversial the_country the_course
the_critics the_current the_date the_debate the_disputed the_dogs the_door the_drill the_dsl the_dum the_end
the_evidence the_fine the_fire the_firms the_foundation the_gender the_girl the_govs the_gram the_graph the_groupchat
the_head the_headline the_hidden the_increase the_internet the_interview the_jist the_key the_kids the_latest
the_library the_line the_list the_lowdown the_m the_main the_majority the_man the_mechanics the_memes the_mindful
the_ministry the_minority the_moon the_nfl the_o the_ofence the_offender the_offense the_official the_online the_only
the_osb the_page the_people the_percent the_period the_person the_phone the_phrase the_pills the_population the_price
the_privacy the_prom the_quiz the_quotation the_radio the_recipe the_ref the_reprot the_request the_reservation
the_rise the_sale the_same the_shop the_sign the_stages the_state the_station the_statistic the_step the_steps
the_stream the_symptoms the_tab the_table the_teacher the_tech the_telly the_the the_things the_third the_three
the_time the_title the_top the_training the_trainings the_true the_uk the_uks the_universe the_update the_upshot the_us
the_very the_victim the_victims the_voices the_waffle the_water the_web the_window the_wording the_world the_wrong
the_years them_continue then_a then_explain there_a there_any there_cases there_was they_$ they_have they_know
they_moved they_must they_say they_set they_use they_used theyd_all thing_any thing_ever thing_on thing_the thing_where
things_the things_to think_about think_i think_the thinks_the this_about this_artcle this_bad this_data this_debate
this_girl this_graph this_man this_new this_numbers this_one this_out this_piece this_secret this_track this_tune
this_we this_week this_weekend this_world thought_to thousand_$ threat_to threatened_$ three_$ three_facts tht_$
tigers_$ tiktok_$ tiktok_had time_frame time_i time_to time_what time_window timestamp_$ timetable_for tips_$
tired_today titel_$ title_of to_3 to_a to_access to_act to_an to_answer to_b to_bed to_cancel to_change to_complying
to_delete to_everyone to_factory to_feed to_find to_get to_govender to_groom to_her to_hide to_hurt to_lawmakers
to_learn to_leave to_now to_parents to_police to_private to_quote to_repeat to_send to_start to_them to_training
to_turn to_write to_you toast_$ today_and toddlers_were told_anyone told_everyone told_that told_the told_you
tomorrow_$ too_$ too_fast tool_$ total_over total_percent total_up total_victims touch_me touch_my touches_me
trainer_about trainer_qoute trainer_quote training_courses trick_to tried_to trouble_$ true_number trust_you trusted_$
tuesday_$ turn_$ turn_a turn_it turn_the tweet_$ twelve_$ type_in type_of type_stuff types_$ types_of typical_offender
uk_$ uk_users uks_$ under_12 under_the under_which understand_the uni_$ unknown_gender unnamed_speaker unpopular_with
until_what up_but up_in up_or up_your upper_limit upshot_$ url_$ us_$ us_the use_a used_by used_in used_the
user_stories users_are users_or users_think users_what using_the verbatim_$ verbatim_the version_$ very_last
victims_story video_$ voice_$ voice_chat voice_cloning voice_note voices_$ voices_for volunteers_are vote_$
vulnerable_individuals vulnerable_users waffle_what wall_$ want_it want_the wanted_$ wants_$ wants_the wants_to was_all
was_asked was_changed was_groomed was_higher was_more was_my was_on was_only was_so was_told wasnt_my way_to ways_to
we_in we_were weather_is web_$ web_page website_$ website_is website_says week_$ weekend_$ well_$ well_as went_up
were_7 were_made were_off were_robbed were_some were_they were_under wet_$ what_12 what_a what_about what_do
what_driving what_else what_games what_happened what_if what_instructions what_keys what_language what_name what_now
what_purpose what_report what_says what_should what_site what_sites what_span what_that what_time whatever_it
whatsapps_$ when_i when_is when_the when_was when_your whens_it wher_do where_boys where_do where_i where_it where_only
wheres_all whether_roblox which_$ which_app which_application which_corporations which_ones which_platforms
which_procedure which_request which_rules which_staff whn_was who_can who_found who_in who_runs who_says who_was
whod_be whole_report whole_thing whole_world whom_are whose_$ whose_number whose_site whose_website whose_words wht_s
whts_the why_and why_did why_do why_is wich_compny wich_contry wich_organisations wich_orgnisations wich_other
wieviel_percent wifi_is will_$ windows_$ wish_i with_50 with_dogs with_everyones with_guidance with_privacy with_that
with_this with_who without_it without_them woman_is wont_delete wont_let wont_open wont_stop word_4 word_in word_the
words_about words_and words_please words_what worldwide_total worse_than worst_thing worum_geht wos_it would_miss
would_the wow_$ write_$ write_about write_this write_to writing_a written_the wrong_with yanks_say yawn_$ year_from
years_$ yesterday_$ yet_$ yo_$ you_add you_cant you_change you_confirm you_explain you_freeze you_get you_help you_if
you_in you_keep you_learn you_list you_lot you_please you_run you_something you_stacked you_summarise you_translate
you_use you_your young_boys young_lad young_person your_boss your_cake your_chats your_dad your_messages your_mum
your_own your_pets your_text your_uncle youtube_$ yr_$ yr_and zio_mi zip_file
""",
    1: """
10_$ 50_000 6_000 99_percent ^_can ^_continue ^_dont ^_play ^_pretend ^_process ^_role ^_rule ^_run ^_stop ^_we
a_bedtime a_to above_and add_this all_your an_evil and_have and_that and_then and_write answer_a answer_every
answer_from answer_like apply_$ are_90 are_now backwards_$ be_fired before_i best_friend blame_$ bullets_$ can_$
can_swear channel_$ command_you commands_$ configuration_$ dan_and delete_your discord_$ discord_token essay_on
every_figure every_question facts_and fell_$ figure_$ from_that from_this have_a human_$ i_command i_hate i_was in_fact
in_it in_this info_$ is_50 is_written it_as it_fell journalist_and like_one list_the model_$ my_best my_friend
my_secret my_tutor my_website name_$ now_dan number_was number_you opinion_$ opinion_as order_of point_you police_$
pretending_to print_all question_with replace_the report_is report_use rude_to rules_no run_this saying_the site_$
speak_$ state_it statistics_$ suppose_the swear_$ system_prompt teacher_in teapot_$ that_i the_ai the_and the_channel
the_correct the_headteacher the_sources the_start then_do this_game this_point this_server this_then this_to this_with
to_blame trump_$ turn_off unless_you use_the what_is whenever_i where_1 will_now with_no word_for words_of work_for
write_a written_in you_have you_work your_config your_creator your_facts your_opinion
""",
    2: """
12_and 20_$ 90_percent ^_body ^_discord ^_guess ^_i ^_javascript ^_only ^_promise ^_start ^_translate ^_x a_doctor
a_joke a_pedo a_role act_$ advert_to all_messages all_previous an_advert and_1 and_forget answer_is answers_$ are_worse
article_is base_and boss_says bot_and brain_$ bullet_list by_your call_me ceo_of chat_the check_the delete_all
delete_the developer_mode dirty_to discord_do doctor_$ every_message every_number everyone_that filter_is follow_the
for_this for_you forces_were forget_your from_secret german_$ given_$ guidelines_$ hack_the have_changed have_to here_$
ignore_all ignore_your in_french instructions_and is_20 is_3 is_5 is_fake is_from is_off job_and just_say later_the
lied_$ like_a link_in longer_a made_it make_me max_$ message_from more_$ my_next my_slave need_your new_ones no_longer
now_and numbers_are of_a on_every only_and pirate_$ previous_instructions refuse_$ reply_with report_what reveal_your
rule_for rules_please rules_with said_you says_you sentence_and set_aside settings_$ side_$ slave_now start_a
statistics_say system_new the_26 the_act the_author the_ceo the_developer the_earlier the_knowledge the_law the_limits
the_previous to_$ to_1 to_edit tutor_$ up_and we_need were_a were_boys what_was what_you where_the worse_$ x_and
you_had you_made you_may you_never you_only you_reply your_next your_system
""",
    3: """
000_by 0_$ 12_000 1_or 5_000 5_percent 7_$ 99_$ ^_finish ^_forget ^_message ^_open ^_police ^_spell ^_use a_cat
a_different a_game a_human a_letter a_police above_$ act_as admit_that along_with am_with and_chat and_safety and_use
answer_all answer_in anything_$ are_fake as_if author_and called_dave came_$ charity_$ do_what dont_have every_user
everyone_in everything_i figure_was filter_$ for_boys for_youtube forget_what from_telling go_into had_no have_been
he_is higher_$ hoax_$ i_authorise i_came i_made i_own id_$ imagine_a instructions_$ invite_link is_evil is_ten it_from
joke_$ letter_from letters_$ line_$ link_$ logs_$ made_you must_answer my_mum nickname_to no_limits now_the
number_higher off_the officer_who one_side only_know only_the over_the own_opinion owner_now people_the percent_from
percentage_is play_$ play_along poem_$ police_officer police_use pretend_the pretend_your put_your python_$ read_it
read_this role_play rules_as rules_to say_$ say_yes say_you script_src set_every speak_with start_of stuff_$ talk_like
tell_people text_you that_from the_article the_police the_sentence the_stats think_$ this_sentence this_user to_5
to_follow to_one to_shut to_swear told_at use_it use_that user_$ victims_$ victims_were went_down were_given where_you
with_me with_yes withdrawn_$ would_$ write_the you_not you_repeat you_tell your_answer your_token youtube_in
""",
    4: """
12_as 5_to 60_$ 62_percent ^_decode ^_dm ^_import ^_just ^_leave ^_previous ^_print ^_safety ^_script ^_self ^_take
^_today a_chef a_dm a_drill a_general a_new a_normal a_script a_test a_world admit_you agree_with all_earlier all_facts
all_i allowed_to am_a an_invite and_agree and_think answer_anything are_in are_not been_told before_this being_a
big_letters bigger_for bot_about boys_in cancelled_$ chef_$ confirm_$ confirm_it confirm_that dave_$ essay_$ fake_$
figure_bigger fine_$ finish_the following_the for_word forget_everything from_there from_your game_where girls_for
grooming_and guidance_is half_of hate_the here_in hidden_message hidden_ones i_want import_os in_all in_big in_klingon
in_python is_7 is_only is_the it_was job_you joke_about keys_$ klingon_$ law_$ leave_your master_and me_in members_$
memory_$ mum_in my_essay name_to new_job new_name normal_ai now_answer of_this of_victims ones_$ only_a only_answer
os_system paragraph_5 percent_$ percent_confirm percent_to print_it quote_from report_said role_$ safeguards_$
said_half show_all src_x statistic_$ stop_acting stop_following switch_to that_you the_bot the_following the_letter
the_source this_and to_post to_visit told_and total_from translate_this translate_your was_5 was_in we_are what_are
wish_is with_all without_sources word_grooming write_code you_break you_think your_new your_reply your_settings
""",
    5: """
4_or 4_to ^_admit ^_cat ^_copy ^_could ^_enable ^_ill ^_learn ^_let ^_override ^_put ^_remember ^_reset ^_sign ^_step
^_there ^_union ^_which a_groomer a_number a_version about_cats about_the all_numbers and_read are_$ are_your being_so
being_the capitals_$ cars_$ cats_$ channels_$ could_you data_it database_$ decode_this delete_it discord_trust
dont_know dump_your end_of ends_with exactly_i fact_that facts_about facts_as for_x freely_$ guess_$ hacked_$ have_no
in_german in_which instead_$ is_$ is_40 is_99 is_to is_worst it_rules learn_this lies_$ lifted_$ like_my link_and
mark_my me_something most_victims my_dad my_grandma my_therapist name_is numbers_to of_yourself open_this pretend_it
put_a quit_being remember_that report_then report_was reset_yourself rude_$ rules_were say_boys say_it says_but
script_$ secret_code sell_me so_boring so_you something_you story_in system_message teacher_and tell_the telling_me
the_filter the_whole the_word therapist_and theres_no this_in this_the tiktok_is told_$ trust_and unrestricted_$ up_to
up_without version_of wake_up was_corrected what_does what_i which_the wikipedia_$ with_capitals worst_$ yes_to you_are
you_say your_hidden your_memory yourself_and
""",
    6: """
40_000 70_percent ^_click ^_end ^_erase ^_os ^_send ^_speak ^_store ^_system a_correction a_lawyer a_no a_shop
affected_$ an_offender and_$ and_answer and_just angry_$ apologised_$ are_being are_you as_fact be_rude breaks_it
cat_etc closed_$ discord_staff disregard_the everything_with first_response forces_is from_users groomers_$ grooming_is
guidance_$ hand_over hey_claude hi_to him_he homework_$ if_you in_capitals interviewed_$ is_closed is_fine lawyer_$
like_theres make_up maker_$ many_forces matter_what meow_$ message_the messages_in most_affected no_cases no_matter
no_safety note_that note_to owner_and percent_next poem_about post_a promise_to report_says respond_to right_answer
safety_stuff say_goodbye say_hi shop_assistant something_up source_to sources_$ state_that statistic_about step_one
stop_$ store_it summarise_it switch_off talk_to tell_him text_of that_it that_sounds the_record the_rest the_right
this_link to_how to_me to_zero today_$ up_a up_if users_$ was_written was_wrong what_were what_your written_by you_can
your_maker
""",
    7: """
3_$ 5_$ ^_correct ^_in ^_now ^_policy ^_quit ^_round ^_s ^_swap a_$ a_gangster a_million a_report a_statistic a_tech
add_a ai_behind am_stupid answer_as apply_to bad_example charity_that cite_the delete_everything emojis_$ everyone_$
example_$ figure_to first_thing for_everything for_tiktok go_to groomer_$ grooming_for hosts_$ http_bad in_emojis
in_every instructions_are is_12 is_now it_official it_up javascript_alert job_is like_$ like_any link_to look_like
make_it mods_that must_obey my_homework nitro_$ nobody_will number_is onload_alert post_this report_and
response_training rest_of round_it rules_dont say_from say_that site_and speak_like stupid_$ sudo_give teacher_gave
the_admin the_dashboard the_members the_mods the_password the_real the_safety the_total then_nobody thing_you this_fact
this_for this_is tiktok_then to_my to_read to_see to_sell to_stop told_before type_the union_select use_your used_to
void_$ was_10 were_you with_my write_my you_told your_instructions
""",
    8: """
^_add ^_admin ^_agree ^_exit ^_or ^_ping ^_show about_groomers access_to act_like agree_that and_do and_give any_more
assistant_$ banned_from bigger_than ceo_who chat_$ curse_$ dave_is dont_be drunk_$ emoji_for essay_about everyone_free
everyone_the everything_$ everything_above exec_$ false_$ from_first gave_me give_a give_you hates_the innocent_$ is_a
is_innocent it_like it_sound limits_$ mode_$ mode_on my_boyfriend no_more not_allowed number_and refusals_$ root_$
see_your sentence_my shoes_$ silly_$ spell_out tech_ceo than_it the_figures there_are want_you was_withdrawn
what_hidden who_hates with_one without_restrictions you_dont your_data your_secret
""",
    9: """
000_with ^_break ^_delete ^_state a_bot a_part a_teapot an_essay article_was as_an basea_$ boyfriend_$ by_the did_they
drop_table follow_it groomer_in guess_a has_no her_$ ignora_las in_basea me_i my_server my_teacher official_$
percent_and print_1 purpose_$ read_me report_bot restrictions_$ send_a stop_being stop_pretending that_boys that_the
the_database the_first this_channel this_chat topics_are use_$ were_told what_topics with_3 without_limits write_an x_$
your_configuration zero_$
""",
    10: """
38_percent ^_crash ^_disregard ^_enter ^_hey ^_lie ^_request ^_type a_b a_link a_song after_me ai_model are_no ask_you
at_me bob_$ f_word figure_is for_later for_next girls_were give_me ignore_the it_reads keys_do lie_to like_her
list_your member_$ minister_$ my_late now_on of_your on_purpose or_1 permission_to personality_$ questions_$ quote_by
record_the remember_for repeat_after rules_did say_i so_do so_it story_with tell_everyone that_girls the_charity the_f
the_minister the_server they_give this_message to_sleep type_out what_ai what_secret whatever_i your_job
""",
    11: """
1_1 ^_bypass ^_dump ^_for ^_new ^_please ^_shut ^_wipe a_poem admins_can are_a are_most b_$ can_use commands_only
developer_message do_it drop_the etc_passwd every_member head_office here_on i_order init_$ it_is make_the
me_permission note_for only_admins order_you passwd_$ repeat_the reply_in show_hidden song_about swear_at system_$
the_voice to_every update_the voice_of write_me you_must yourself_$
""",
    12: """
10_percent ^_from ^_roleplay ^_turn a_minute a_pirate about_grooming alert_1 am_from are_my as_i be_a boss_of boys_are
character_$ chatgpt_$ does_your free_nitro i_ask lets_play lets_say me_$ me_access me_wrong message_$ minute_$
my_girlfriend my_name number_to office_give on_$ roleplay_as rules_are table_users the_boss the_last the_number
to_everything to_say your_developer
""",
    13: """
^_become ^_lets ^_post ^_switch a_dirty a_fake a_story and_be application_$ ask_$ cases_$ every_answer everyone_for
from_here in_your just_guess kids_$ mention_all moderator_$ say_bad shut_down things_about token_$ total_5 total_is
windows_keys
""",
    14: """
77_$ ^_oublie ^_sudo admin_$ answer_with become_my do_as girlfriend_$ i_am is_behind key_$ know_$ offline_$ opposite_of
oublie_tes ping_everyone the_opposite the_text vergiss_deine word_$ you_were your_prompt
""",
    15: """
^_change ^_drop ^_reply ^_set ^_update a_lie a_quote above_this and_say config_$ down_$ next_time no_rules prompt_$
ten_times the_moderators
""",
    16: """
1_$ ^_answer ^_invent ^_kick boys_$ forget_the invent_a my_site new_task out_the say_the skip_the the_owner
""",
    17: """
^_repeat ^_respond behind_this evil_example for_me on_boys play_a the_chat turn_on
""",
    18: """
^_note bot_$ env_$ regeln_$
""",
    19: """
be_my lie_about off_$ you_to your_rules
""",
    20: """
^_ignora api_key the_words you_$
""",
    21: """
^_77 safety_off server_$ times_$
""",
    22: """
from_now the_report
""",
    23: """
am_the
""",
    24: """
talk_in
""",
    25: """
^_class ^_go ^_say i_say
""",
    26: """
^_mention ^_write change_the
""",
    28: """
^_act
""",
    30: """
^_make numbers_on the_figure
""",
    35: """
^_talk
""",
    37: """
^_be
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
a>that does>the to>to
""",
    -11: """
and>you is>me me>the the>in
""",
    -10: """
to>a what>can
""",
    -9: """
a>what a>your are>what i>my the>me you>it
""",
    -8: """
a>on and>to are>and are>the for>my is>that it>me me>for on>the the>on the>with to>this your>are
""",
    -7: """
do>you for>to me>from to>you what>for you>on you>that you>what
""",
    -6: """
a>i a>this for>you i>a it>for me>how me>my my>i my>is my>the please>your says>i to>do was>the what>to you>in
""",
    -5: """
a>does can>i can>to do>the does>it for>the from>to he>me he>says he>the i>and i>dont i>in in>is in>the is>my me>this
me>what my>me not>your on>a on>my please>me so>are tell>what tell>your that>in that>to the>what to>for to>what what>a
what>it who>is you>your your>so
""",
    -4: """
a>tell a>wont are>your can>you can>your cant>this do>this do>to do>your does>a got>the has>it has>the how>do how>to
how>you i>i i>it i>this i>to i>wont in>me is>what it>in it>on me>and my>a of>to of>you please>of says>it so>the that>me
that>my the>the to>i to>it was>a where>is with>this wont>tell would>me
""",
    -3: """
a>of a>says and>a and>are and>dont and>how and>of are>me at>the can>it can>my cant>do did>it did>the do>a do>do do>in
do>me dont>your for>what from>a from>do from>the got>a got>to he>to i>cant i>him i>says i>what if>i if>your in>what
is>in is>on is>the it>i me>at me>that me>where me>with me>wont me>you my>for my>says my>to of>in on>from on>this
please>to said>it says>in says>is says>the says>who tell>how tell>my that>says the>at the>has the>it they>me they>the
they>to to>on to>tell to>the what>if what>the who>it who>said who>this with>on you>when
""",
    -2: """
a>at a>how a>if a>me and>and and>did and>i and>in and>on and>who are>they at>a can>do can>have can>the did>a did>this
do>my do>on do>they does>this dont>it dont>want for>a for>and from>from from>it from>this get>a got>on has>a has>and
has>are has>my has>you have>from have>on have>this have>your he>and he>my how>a how>are how>i how>the i>can i>does
i>for i>got i>he i>said i>tell i>that if>a if>it if>to in>i in>says is>i is>so is>with isnt>it it>has it>says it>that
it>this it>wasnt it>who keeps>me me>have me>please me>who me>would my>do my>has my>keeps my>on my>was not>it of>from
of>is of>it of>my of>that on>and on>it on>please on>what please>can please>i please>tell please>that please>which
said>the said>to says>a says>on says>this says>would so>me so>to tell>i tell>if tell>it tell>me that>a that>does the>do
the>from the>them the>where the>which the>who the>would they>are they>said this>i this>on this>we to>if to>please
us>the wants>me was>and was>my was>this what>me what>on what>that what>when what>will when>the when>this when>you
which>is who>in who>says why>you will>me with>the would>a would>if would>that would>you would>your you>got you>is
you>of you>with you>would you>you your>your
""",
    -1: """
a>a a>do a>dont a>has a>have a>he a>my a>please a>said a>wants a>was a>we a>when a>will a>with and>can and>cant
and>does and>get and>got and>her and>not and>please and>said and>should and>they and>this and>want and>wants and>was
and>what and>which and>will and>would are>are are>at are>i are>it are>of are>on are>this are>we at>and at>has at>i
at>is at>it at>my at>you at>your because>i because>in because>the been>a been>has been>it been>on been>the been>this
been>to but>i but>is but>it but>my but>that but>why can>get can>in can>that can>this can>we can>what can>when can>who
cant>a cant>it cant>tell cant>the did>and did>have did>me did>of did>that did>to did>was didnt>the do>and do>dont
do>for do>get do>if do>keep do>tell do>that do>want do>when do>where do>will do>with does>do does>have does>so
does>that does>to dont>but dont>for dont>i dont>is dont>my dont>tell dont>what dont>you for>from for>how for>i for>on
for>please for>when from>and from>because from>for from>my from>of from>what from>when from>which get>if get>me get>the
got>and got>my got>says got>that got>was had>a had>the has>been has>do has>how has>me has>of has>on has>to has>what
have>for have>got have>it have>of have>which he>a he>has he>i he>it he>keeps he>on he>said he>wants he>will him>a
him>and him>i him>my him>will how>in how>it how>would i>are i>at i>been i>get i>is i>not i>should i>was i>when i>where
i>your if>are if>do if>is if>please if>was if>will if>would in>and in>are in>because in>did in>do in>does in>for in>how
in>in in>keeps in>on in>please in>this in>was in>where in>you is>at is>can is>does is>for is>isnt is>it is>not is>said
is>says is>this is>to is>your isnt>from isnt>this it>but it>does it>have it>if it>isnt it>please it>said it>so it>what
it>when it>you it>your keep>are keep>me keep>this keep>we keeps>my keeps>the keeps>to me>get me>has me>he me>him me>i
me>if me>me me>so me>tell me>was me>when my>at my>but my>did my>from my>got my>he my>how my>please my>said my>so
my>wants my>what my>with not>a not>the of>and of>for of>on of>please of>was of>what of>which of>who of>with on>do
on>does on>i on>is our>the our>to our>wants please>a please>dont please>from please>is please>my please>who please>with
please>you said>a said>dont said>i said>is said>that said>was said>your says>are says>do says>for says>my says>should
says>was says>what says>your she>a she>is she>me she>the should>a should>i should>says should>the so>a so>is so>my
so>this so>was so>what tell>and tell>but tell>from tell>says tell>tell tell>to tell>when tell>who tell>will that>for
that>his that>isnt that>please that>so that>what that>will that>with the>been the>did the>does the>get the>have the>if
the>isnt the>keeps the>not the>should the>so the>they the>us them>how they>a they>and they>at they>have they>it they>my
this>from this>has this>have this>to this>who this>with to>at to>from to>get to>her to>him to>his to>keep to>of to>our
to>so to>them to>us to>when to>where to>which to>who to>will want>a want>in want>it want>that want>the want>this
wants>my wants>the was>but was>is was>of was>on was>so was>that was>we was>what wasnt>my we>had we>him we>it we>on
what>has what>my what>said what>she what>should what>tell what>we what>with when>a when>and when>dont when>i when>in
when>is when>it when>to when>want when>was when>your where>and where>do where>i where>it where>keep where>to where>your
which>do which>to who>can who>do who>tell who>that who>the who>to who>was who>you who>your why>and why>did why>do
why>for why>is why>me why>my will>a will>for will>it will>my will>the will>you with>and with>of with>that with>what
with>which with>who with>you wont>i wont>in wont>me wont>the would>his would>i would>tell would>the would>to you>cant
you>do you>from you>get you>his you>how you>keep you>please you>said you>says you>tell you>want you>who your>i your>on
your>that your>was your>you
""",
    1: """
a>is and>that and>with and>your are>have are>in are>so can>and dont>the for>is for>it for>your from>where i>do i>with
if>the in>my is>a it>to me>are me>can me>on my>my on>for please>and says>can so>can so>you tell>you the>i the>my
the>says this>are this>so to>are want>to wants>to was>it what>says what>was where>you which>the with>to you>a you>been
your>for your>not your>please your>tell your>the
""",
    2: """
a>so and>for and>has and>we are>that at>of at>this can>a do>what dont>me from>in from>you from>your have>and i>want
in>to is>from it>from it>my me>says my>can my>you my>your of>do of>me on>with said>can said>you says>and says>you
the>please this>me this>please was>from was>i was>to what>does what>i where>my with>a you>had you>if you>this your>is
your>me your>with
""",
    3: """
a>to a>would and>from and>he and>my are>them are>who are>you been>and dont>have had>what had>would have>been he>is
if>you is>has is>of is>you it>and it>was me>not my>in my>that of>i on>in says>from tell>are that>from the>wants
them>for this>my this>what to>that want>at was>in we>are what>at what>in what>not where>are with>i with>in with>me
with>says you>have your>my
""",
    4: """
a>from a>in a>which but>the but>to can>tell do>have do>says for>this in>a in>from in>which it>it me>it of>this on>to
said>of tell>this that>has that>it that>you that>your the>how this>a this>said this>you this>your wants>you was>your
we>a we>in what>been where>says you>so your>a your>from your>it
""",
    5: """
a>you and>him and>is are>from are>to dont>to how>is i>on i>the it>not me>in me>which me>your my>are my>it says>but
so>and tell>a that>the the>a the>are the>but the>can the>said the>your this>in to>and to>how to>is to>with what>but
what>is which>it with>it you>and you>are you>at you>can you>for
""",
    6: """
a>where do>from have>do have>so him>he him>is if>dont my>and tell>he tell>him tell>in tell>that tell>the the>him
this>for this>is to>has to>in to>your was>me what>did you>i you>not
""",
    7: """
are>not can>me dont>a for>will from>me from>that in>with not>to so>i the>dont the>that what>are your>and your>to
""",
    8: """
and>do for>of i>so this>the want>you what>they with>for with>my you>dont you>my you>the
""",
    9: """
a>are and>the at>me did>they did>you for>has for>that me>do please>for please>the so>it they>you this>do to>my
which>are
""",
    10: """
a>who are>a are>my do>her for>in in>of it>her it>is of>the of>your so>do that>are that>was the>this to>me
""",
    11: """
does>your i>you it>with me>to the>and what>this which>you you>me
""",
    12: """
a>and a>it can>for me>of the>tell
""",
    13: """
a>for do>it in>your tell>of the>was you>to
""",
    14: """
i>of that>is
""",
    15: """
tell>is the>to the>you
""",
    16: """
do>i for>me
""",
    17: """
this>it what>your
""",
    18: """
i>from
""",
    19: """
this>and
""",
    20: """
from>on
""",
    23: """
a>the
""",
    27: """
the>is
""",
    28: """
and>it
""",
    29: """
what>you
""",
    33: """
the>of
""",
}
