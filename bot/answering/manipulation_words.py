"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -2.976
WHOLE = (-2.592, 0.000, -1.991, -0.235)
STEP = 0.1
FLAGS: dict[str, float] = {}
STEMS: dict[int, str] = {
    -64: """
unicef
""",
    -62: """
infant
""",
    -61: """
bandag
""",
    -57: """
crech
""",
    -54: """
surrey wembley
""",
    -53: """
babi
""",
    -52: """
children crib
""",
    -51: """
age blanket nurs nurseri tea
""",
    -50: """
boston casualti cork tenni
""",
    -49: """
badminton balconi hike newcastl policeman somerset
""",
    -48: """
cardiff dublin leicest mattress oslo picnic wed
""",
    -47: """
balloon birmingham birthplac bristol constabulari stitch
""",
    -46: """
anniversari derbyshir hockey loch medal meet snooker year
""",
    -45: """
bench cushion got hull knife man skate twin vase venu vitamin
""",
    -44: """
aberdeen canteen hug mps terrac toronto umbrella
""",
    -43: """
bowl cup devon dubai forc leather need newspap or parent soldier weigh
""",
    -42: """
brighton camera child cliff fenc firm fundrais inver journalist measur policemen sponsorship
""",
    -41: """
annum belfast exam how lancashir napkin needl neighbour politician schoolgirl spoon sunderland thank
""",
    -40: """
birth bond booth bruis compani cramp film mummi nhs old pregnant rural stadium surveyor touch trophi weight
""",
    -39: """
ball blackpool bus cottag councillor courtroom cuddl custodi documentari donor expert kenya lump midland mug
neighbourhood rugbi slow suitcas thatcher they yoga
""",
    -38: """
boyl cambridg chest cricket crowd cub distanc feel fruit limp marathon margin parachut photo pupil roof she shot sofa
someon tractor who
""",
    -37: """
backdrop backpack boat brooklyn canadian centimet crime elbow explain food groom ireland martin museum ngo oyster
pakistan photograph plastic pub reed river seminar singapor sponsor swimmer tourist troop villag wimbledon wrist
""",
    -36: """
award carrot chariti delay edg kidd lean mother mrs mum nato neck pad platform sandwich sergeant sport sydney tent
vital wale watch wind
""",
    -35: """
bag cam camp capacit cello centr corner crochet ghana hurdl lincolnshir meal metr of padr plumber row scar shore soup
statu terrorist tower trainer tray warehous wooden yorkshir
""",
    -34: """
archeri boost cheap chees cuff danish dinner donat economist everest fast festiv fridg glasgow glove grandchildren
harbour liverpool march mp nanni pavement pay pension pinch plank pocket poker pounder pune rack reel royal sand
shetland stake summit tide vinyl violin vodka westminst wight
""",
    -33: """
app arm bail barbecu blair bride bundl carp condom crunch derbi farmer flinch glass groceri guin handheld knot labour
marriag motorway outdoor photographi port seedl slope trauma volunt
""",
    -32: """
articl avocado bleed bottl carpentri cinema congest copper cotton court crisi galleri hamburg haul helmet heritag
lighthous litr lunch manchest migrant paper plate pound prize rod sheet slide sock squar street survivor thame thriller
towel ulster vend young
""",
    -31: """
abroad badg beach bill bradford bridg bucket cafe canada collag cours delhi dorset dougla drink edinburgh face ferri
furnitur girl heap holder holiday jacket keep lobbi marri massag mat militari mini nigeria organist pack pictur plaster
princ rate ridg rope scale share shoulder size specialist st stab sword tim vicar video visa wider wine yard zoom
""",
    -30: """
activist basket bed bra brussel bullet catfish christi club countri cumbria daughter deliveri doe domino friction
granddaught gun hit husband inflat market monetari piec plane polo roofer seat simpler sleev sociolog son speed station
strap tape tender tension tin tori uk what wont wood
""",
    -29: """
amsterdam ankl auction bay born borough box british cabl card climb clinic competitor corn devic dioces dj drone eas
eat event examin fish gazett gift golf golfer gps grave guernsey headlin home knee leaf leith mate minist mosqu pace
park polit pot privat protect refuge saint shelf shelter snack socket steep stiff stranger strawberri sussex swim taxi
tow trip where whi woodwork
""",
    -28: """
angl balanc bedroom berri bird blade brace brass buse calendar chess childhood clamp coach cole concert couch coupl
densiti diploma favourit finger granni harvard healthcar help hitch hobbi hole irish jude kg lad lemon meredith month
necklac net nokia norway onion oversea parliament pic pile price railway raini ratio roller sail servic sheila sibl
sling slip spous steel stoke student swansea tie tile transport triangl umpir warsaw wedg welfar workshop
""",
    -27: """
airport amateur armi berlin brit britain budget build campaign canal caravan carri carrier countrysid creas crop cube
denmark dock fall feed feet fingertip flyer friday get goalkeep grandson graviti grid headlines hospit hung ice
instrument juror kid knit law line liquid lisbon mayor milk mt nan national needi newton parliamentari patient peac
pole pork pressur quarter sarah saturday sharehold sharpen side sit ski slice stapl steward swollen tank thumb titl
traine verdict vest whereabout youth
""",
    -26: """
agil aid attend bass bike board bribe brick cant carpet chair cop decad degre dipper dish farm finland fiscal garden
gather gym he hill hunt investor joint juri km lago lent lover luggag meter metropolitan norfolk otter packag partner
peer phone pond rescu rubber scorer scotland section sen septemb skin softer sprain stockport studi supplier support
tampa thick tour trade trailer trek twain tyre valentin view vigil whale which would
""",
    -25: """
adult affair anatomi arena armour arsenal autumn baggag bar benefit better bite blood bohemian bookcas cid commonwealth
curv cv day diamond drift fee flute foot geographi grandmoth grief grown heavi jail keen kidnapp kitten leaflet liberti
mass mesh mill movi nervous ngos oscar parrot pe poverti pride road ryan sad salmon santa scottish shake shape sinc
social stock stomach stone stream tablet ticket tough town train travel tuition urban us visitor ward watcher weekend
weightlift welsh woman worker
""",
    -24: """
accuraci agenda alp amnesti anchor applaus assess bachelor ballpark beef biscuit bit bone capit chilli citi cleveland
cocoa column compar concret curtain dentist desk detent dip economi foundat georg growth handicap harvest heel helicopt
homeless hostel hous household houston if inch interest invest itv keeper kettl kitchen knight lens life lighter loop
matrix mcdonald michael michell microwav monitor murray niec ounc owen parallel poland pool porter poster potato pothol
practic preschool prison ripe sharp shed silk soft splinter squash stanc stem stern summer sunday sweden tabloid teddi
throat tighten tomato twist violenc virgin virginia when worth zealand
""",
    -23: """
aisl apart apr architectur august austin background beneficiari bournemouth brigad cadet cash ceremoni christma cold
collector cri david derri drag dug dunde england eros escort excel fastest februari flight for frame health indoor isl
june ladi lamb lili magnesium mapl materi moor mount ms nation nephew night octob penguin pierc pigeon pitch pleas
postag queen recommend relax research rush salad scot sheep smallest smooth snail song sore stall strength stress surf
surgeri swell thai there tiger toe track tree turf uncl venus youngster
""",
    -22: """
150 account at bacon bishop book bremen bump cabbag cell cereal chaplain charg charger clap cn coastal coat coffe cut
dig dimension done ear earring estat feather feminist flesh float friendship grain grow hang healthi historian hotel
injuri international journey juggl ki known lee london marketplac medic medicin mile mileston ministri mud murder nail
narrow navi nearest oasi onlin pair peel playground polic portfolio pr protest pyramid race recept referendum rent
runner san scarf seed shrink solicitor surfac suspect swindon tackl theres traffic victorian whom wool
""",
    -21: """
axi barclay barrist beer bunk can case cheaper chicago civil classroom closer crown daili date debat dental development
discount division drum eastwood essex everton exet falcon father field florist footbal foster government great honour
indian kindl kiss lap licenc magnet malta mar microphon middleton ministeri mir ml mm mobil monday nest oak parish
payment pen penalti phd playlist pod point random record reward robb roommat roundabout rusti sat scissor sent sheriff
ship shirt simpl small solut somm steadi sum supermarket tip ton torn trend trial unit universiti vegetarian wall water
way wheel wing wobbl zebra
""",
    -20: """
afford appeal attract banana bow busi cap cent chalk cheer chicken constabl contest craft crate credit crete croydon
currenc dad dead deck district dune expens fell felt globe grasp guardian guinea hargreaves held highland idea
internship jersey juic juvenil kane keel lake leg lesson librari live love luton media mist mob mountain muddl nearer
network nois noodl nottinghamshir pal percentag pharmaci pillow pt public rain resin rig rival rock second sex sixti
slowli sped squirrel stabl stakehold team televis throne timer tuesday vector victim wallpap wednesday
""",
    -19: """
47 anglia approach area australian backdoor bat beam belgium belt birthday boil care cater center chanc chancellor
chart chew chunk clutch comparison cook cost crimin cross curricular daddi danc defenc equip factori fife fragil gender
glue harri hat headquart hun hurri iceland india industri inspect island iwf jan juli junction kidnap labor ladder lego
lip loft made mari moistur muslim obstacl paddington pain parcel passport paul pawn pill pin podcast pont potassium
profession quantiti relationship sampl scientist sector sheer shoot sink slam snag spend spur sri struggl teammat tear
teen thailand theatr tire trouser unhappi vet vic vignett wait ware warm willi worthi yearbook york
""",
    -18: """
ach airlin alarm alon art asleep batman ben bounc bowi burden camper candi cas civic cloud colleagu consult cover crew
crook dalla davi daytim deputi dexter divid doctor dr ethnic eyebrow fare favour feasibl folk fought garag gdp goos
govender grab gradient grandpa grenad gripe group handcuff helm highway hold incom isnt jelli kevin lab light liner
locat mean mediev metal nam news nun opinion our pass patel pear per pere physic pivot portrait portug postal premier
prom proud provision pump quot radar rail reckon recognis rise salt same scene scooter scout screen scrutini see seek
sens shoe sleeper slight slot smaller solid stamped stat streetlight stroke sugar swan swimsuit talli tap therapi tight
tighter tomb toy une urgenc visit volum vs walker wallet waterloo wear welch willing
""",
    -17: """
83 across alcohol ani anyon arrest aunt autism been bless bolton bonnet bori calm carv castl champagn chines choke
church clay clock coars colleg crush dagger danger democraci detect dick difficult doc dollar earn evidenc exercis
extract fair famili faster fed fight florenc foreign four friend frighten gal goal grade hall hampshir happier harm
hear him hope huge hunch in isbn lane lawn layer length lol lost mae mainland match men money move near nike notch
orlean packet padlock par pdf pea petrol poke poor porto portugues princess privaci pull purchas rocki sake salari sam
sandal scienc scratch send sew shock situat sorri special split squeez stand steve stilt stumbl suppli susan tallest
tariff ted teenag truck tv twenti two urgent usd van viewer voter war weekday work worst younger zip zoo
""",
    -16: """
42 abus accent africa against air aquarium ar awkward bath best bicycl black bodi border brand broadcast brother brutal
bubbl burger captur carriag caution challeng chimney china chop citizenship clerk closest cm concern counti cp crisp
cruis dark der deserv dilemma din drown easili ed em famous fever financ flew floor flow fold fright gap govern govt
gram grape ground gum halv hast her hollow interview ipad iphon januari jurisdict kindergarten know krakow ks lone min
minimum minor mite name netherland nose nspccs nude orchid organic out patch phillip phoenix pit plain plateau primari
project proportion prosecutor puppi rattl readi recip related rep reunion rub ruler sensibl seventi shortest silicon
similar slack slower smartphon soho spaghetti sprint stag star still straight straw strop subject suffer swallow tech
terribl them tini togeth tracker violent wage want wari warn women worri
""",
    -15: """
adam alli arriv barber battlefield beak beat befriend biographi broad buy caretak chip clip cloth council cousin
coverag cps decent divorc donkey duo easi everyday explos eye fan fig financi fit flask flat fring gallon game
gentleman gill gover grew guard half hand har heal heart hen i id impact institut juici kansa kit lectur left locker
male manag method mint miss mission mit mover ni nut outlet oven paw peek peg pickup printer push radio recoveri refere
regret relat riski rite round safeguard satnav saw settl sexual shouldnt skye spit stack starv steam sting stir storm
stretch stuck suicid survey target texan tooth useless victoria vintag voluntari whose wore wrap youngest
""",
    -14: """
26 9 abbreviation abel academi agenc amount analyst attach audi audienc bought buffalo burglar caesar calculator
catchment chapel charl clan classmat communiti dame depress dice diego drill dutch easter eaten elli emergenc even
faint fallen fat fin formula freedom friendli gain gang gb gig goe grind guitar hay headach height honey hut incident
iowa jam judg justic korea lamp languag lat listen litter liv local lodg loneli loos louis magazin may median mixtur
nfl nice nineti not novel object obtain oil org organis panick piano place planner plod pm promot punch queue rank rape
reason reliabl rice roll sailor secur sentiment serv shove sick snapchats soil spin stage stood stripe studio taller
taxpay texa thread tickl tool treasur treatment tube tune turkey turkish understand val wet wheelchair wiltshir wit
yield yin
""",
    -13: """
adopt album aliv altitud anywher applianc away batter blind bolt boyfriend bread brief bring broader busiest cabinet
carpent co companion cone connect deaf deliver dent die difficulti dirt doubl dust elect enterpris euro evan exchang
experienc far fellow fortun found frozen gay hard harpsichord hing hunger identifi index juliet kati knick kong land
lass lay lend lightn lopsid main marshal meaning mentor mild moss mushroom music nap neil netflix newslett novemb
offenc outsid own para pencil petti pig pipe plant plumb problem provid puff qui radius rational recruit rip robber
romania room rough rout sausag scrape secretari seen shade shave shield sight skeleton soap spike spot spread spring
squad striker substanc suitabl summari surg tast tattoo techniqu theresa thirti three thrown thump thursday tidi tripl
twitch uneven vacuum visual wangl welcom whether while winner zone
""",
    -12: """
11 82 aa ac achiev adjust australia axe back besid bog boom both bright brought car career ceil checker chocolate
cholesterol cleaner collect come creepi damp dart dementia dong dri due earli edward fax fear fog forgot french furious
gearbox giant glad governor grass gregg guest guilti hank harder hm holdup hopeless hygien join justifi larger least
less long machin mane memes met mr nativ nobl norwich odd offer older pancak pastor pixel poll poorer popular pro prop
repay resourc risk robert robust sack safer scare score season senior shadi shark shelv shrug simplifi snow somebodi
somthing steer structur sure surpris sweet swift ta tailor tall teeth tend too topper trail transfer treati trio vip
vis wean well wheat
""",
    -11: """
alik american analysi anxieti assault aug banker base bear believ bias bid bin bracket breakfast broke buck bust cake
carbon certifi chuck clash collaps committe contact convict cope didnt distribut dose emblem er eurovis evening expand
fli fork fotos foul generat gettysburg glu goat gov gut hood ian itali jet jump kangaroo korean lag lawyer lose loss
luck luxuri mailbox matron matur med medium mi mic micro monsieur motion napl nba ned non oops outcom panic parc parker
peanut pie plus portion precis priest progress publish qoute rais razor recent reproduct reserv rich right ring robberi
robin romanc sacrific sale security snug sourc stove strong strongest surround surviv swing taken technic telephon
these throw tram trick tub uniform usa valley valv vera wager websit weed whiski wide wife
""",
    -10: """
4 abba acquir acrobat advantag analys angel argument astronomi audio backlash bait ballet bate beaten big biolog bitter
block by ca capita carol champ check choos cleopatra clint compet consider content controversi cool cracker cultur
current curri cyprus dancer death doing duti easier easiest eighti emerg enquir equal eton femal fiddl fiesta fighter
foam franc frank freelanc freez gambl greenhous grim hardest heard herd hero het high hot hs ile increas item joe
junior kent knead knock label laboratori laid lead legal librarian loan lot loud ltd map mend motiv mouth nationwid
ness nineteen notic on orchestra orlando pat patron pearl penn penni polish pose prais prescript present propos
protector proton qualiti quiz rare reach receipt regex rental review rust scenario school scope semi short sleepi
slogan sloppi smile smith smokescreen soar sob soda spare splash sprout stamp standpoint statistician stil strangl suit
teacher technolog toward trot unfair usb visibl vox weak whitehall william yr
""",
    -9: """
22 23 6 abl action advic afternoon around artical artifici ate baker band banner bart becaus billion bio bled bobbi
bryson buyer candl caught choic compound conceal consum continent contra contrast counter cream crumb curious decker
defin dessert diesel difference dishwash dover drama drummer eighteen elder elector episod excit explor fargo flap
fresh frts gadget gas gg ginger gp gran graph hangout hip hoo inner instructor intact intern internet ivi jumper layout
leak leed lesser lit lock manni math mon nutshell organ outset over panda parti pasta pend pet peter planet poison
potti probabl profit prove pure rapport rec ref rematch robinson roblox russian scan schedul secondhand seeker sentenc
seri settings sham shell shown sign snake sold sole someth span spent staff stale storag stronger swept temp tenth
terrifi thing toast tomorrow unsaf unsolv up via wash wi wire wive yer
""",
    -8: """
123 13 17 18 350 8 acton actor alreadi annual appendix apprehend au awar bare baro bil brawl bro built captain checkout
chef chester childline collar colour commerci counsel dat decrypt department door drawer drive driver duck durat
egghead elvi energi exposur flu forest fret front fuse germani gilt gold guid haha handl hardwar heat heavili hedg hola
horribl hwo imag imessage improv inspector landlord latest leader leap leapt lifetim list littl lure mainstream malaga
mans mechanisms mindful monkey movement newest ngl nod nu occasion ofcoms orang overnight pan parse past pegasus period
politics posit potteri power predator probat receiv recommendations reflect remind remot responsibility result resum
ride salesman salti satisfi scrambl seal shard shi shower silver simil slept smarter so societi somewher statut stepdad
strategi such suggest sunlight supervisor suspicion switzerland tal templ tenant their thousand toilet toll took
trumpet ugli uncov unfold unidentifi useful ventur vinegar voltag we whip whit whiteboard workforc
""",
    -7: """
110 14 21 30 300 accredit ace adverb agatha ahead antiqu apprentic bang bas batteri between biggest bonjour buster but
cal catch certificate chase circl client cod contain coursework creep cring cum def demand desert design desir
detectives did disappoint download draft east elis elo en encrypt enemi engag envelop est fanci flag focus footballers
furlong geht ghost gilmor gloat gloss going goodnight gracias grand grandfath hail handi handout has horizon hornet
important install involv jog john johnson kill leav lin linkedin loot lotteri loveli low lowest m mid modern mond mumbl
natur necessari nobel nowaday nuclear oppos optimist oral organisation organisations pcs peak perhap ph pilot player
plea plenti po poach pong prise prof pts rann reader realiti recover remedi repair reprot return roger ronin rotari
russia scanner screenshot sextortion shampoo shin singer sister skirt sky slap snapshot soon spa spice spill squat
squeak starter stay streak strike suck sweep swiss t take takedown tel thesi third threaten thrust tokyo transit trebl
trustworthi under underground unusu veri vienna von vulnerable waffl wave wh wie will win wrestl yellow
""",
    -6: """
34 actual advis afraid amazon anthem anyth ap aps authorities aux ayuda bank battl beard beep boe brave breath bros
builder bulk bulletin cass chief chris claud coaster coin common concept consequences crawl crest crusad cur dank
deepli depart diffus dms driving employ encount enrol ensur equat establish everywher exact extrem fashion few fifteen
filler first foir footnot forti fund fuss gear git hal ham happen hatch helpline highlight holland howev hurt innit
inquiri invit it italian jai json lawnmower lawsuit maiden mail melt mijn minion mnie monopoli morn mow ordeal outlook
owl ownership page paperwork pas peopl pick pip prefer premium prim proof qualifi quicker rainforest rather rear
regular revenu rhubarb samsung schoolboy seventeen sha sixteen skill snore snub sooner speaker spite squeaki statutori
sticki tactic tax territori threw timetable tongu trainr unti vr walk warrant warren wink winter wish workplac wwe
""",
    -5: """
15 2 310 5yr 999 acc aim alien alway among amp android anoth arrang bargain beginn bi bologna borrow bosch breakup
briefli broadband broken btw burglari butter bye california capitalis centuri charli clean confin conflict contribut
cooper crow cure cute data dealt den direct disagre disord dissertation distinguish divers dna do doesnt dress dungeon
e egg ever exat facetime ferret fete fewer fire flea flee fortnite further gaming gist good govenders groupchat h hair
heath herself highest hook hungri ich individuals info institution intelligence introduc iron jame jean jewish lark
ledger legislation macro mash microsoft mix moment monti mood moodi na neural noon north nowher nr outer overlook p
panel permit person persuad powder premis prepar privte process provok qt quick quip raspberry recipient recoreded
reduc regulate releas respect retriev ruffl secondari serious sfty shaking shine shorter shrek siev skim smart smh sos
spark spec spokesperson struck swamp technologies tempt thirteen tho to torch tri tween typing uni upset url vega
verbatim wasnt wasp weaken weaker wee whatsapps wher whistl whts wireless wise wrong wsa
""",
    -4: """
141 19 admiss advisori almost alongsid amendments appoint attack author backstory bakdoor baselin bikini blacksmith
blend blow bn boot brake brb capt cast caus checkbook christian clientel coke com commit compatible condition confid
conk consist corridor cough crims critic cs custom dar das decemb decis defend disgust dislik display disput dnd doubt
drake dramatis drove drug dsl dum eee effect eldest encripted essenc esther expos extra fail fi final flood foi foo
foto fundament giving gloomi grandad gurls guy hadrians hargreeves head header henri hmm hoodie hr hum hundr ict
individu information issu jazz lasagne laundri liken lmao lmaoo lofi look lookup majority mayb mb meu mirror mop
mortgag mould multipli naked ncryptn neither nich notebook notifications oldest outfit outlin overse owt padrasto
perform perfum pog pointer por porn possibl presentation press pss punt quantum quarrel raid react receptionist
recogniz reduct resist risen roam roman seduc seller shd sie slag slaveri sneak sod soz spain spar stain stair stepmum
supervis suport talent templat textbook themselv though threshold tinker trace tradeoff tran ugh underneath vampir vpn
walkout wassap watsap west wherev white whoz wors wreck yoghurt yrs z
""",
    -3: """
16 2x 34k 404 45 7am 800 abstain abstent afk agent animals anybodi aplications archivist athen attent attitud available
basi beeb blazer breakdown breif buff bulb catan cba chatbot childcare chippy communication conced conduct control
convert crack csv culprit cumulative daylight de delivr delta dim discuss domestic down drawn drew eighth el encription
endors entitl et european excus executive experiment ez firework flashcard flounc fluffi foe font forecast fraction
froze gangster goldfish gorilla grey gross halloween hammer handler hargreavess hargreves havent hed hype illeg imagin
insur insurance invoice is journal judo k lawmakers leagu level lnk logo lotr mac manner mask meanwhil mechanics mein
ment mio moral motor nab neptun nos npm numba numbr obs ofences offend onlien osb other overwhelmingly owe particular
path patter pedant pedo peru pollen postcard potter pretti pri procedur product prosecut punk puzzl ram rando rat
realis recognit reform regard regulated restaurant safty sauc sceptic screw sentance sid silenc sim simon simpel six
smartwatches smash smoke snpachat south spoke spotify sprite squabbl staf starbuck statement statistics stoog stub
subtract success surnam suzi tak tbh teapot tesla threat tiktoks timelin titel traffick trim tweet urg username varieti
versaill vivid volcano vouch webpage whilst whisper wieviel woke wonder wonderwall woo worldwid wotsap xmas
""",
    -2: """
24 240 25 28 400 5k 5pm 64 80 address ads aftermath afterward airfryer alic amongst anger anywere apparently appear
appl apprenticeship april arduino arent artcle artefact autocorrect averag awak awful baking basically bathroom
beekeeper beings bitmoji bluetooth boo bookshop bore branch brown bunch burrito cactus calculate callback careful
catalogu celebrity central chce cheapest chemistri chiefli childish clue combat commas commut compnys con confidenti
conjugate consequence count covid crossheads cuarto curriculum dealer decreas deed deep dem depend depriv depth differ
drain driling during ea either electronically eleven elsewher email emotional entra entranc estimates eva expalin
explod facbook factorise fella fifa fisrt freephone frims g gams gen golden govinder grateful greyhound grout grumbl
gtg gvndr halfway harsh having headphones headset hi hid ho horror hotline hour hrgrvs hrs ia ie ikea indecent induct
inherit inset insid instanc instant interveiw isa itd jack joking journo jumpscare karaoke kcsie knob lack lash learner
lettuce lf lgbt liek lift longer lowdown lst manda mani mechanism meme memo middl mor motorbike moving murphi mustnt
naughti nightmar noche numerals obscur ocean offic offside oliv one opponents organizations overall oxbootoost oxford
padrastro paint parkrun paycheck pct pepole periodic perpetrator petition photoshop plagu plug politely political
population pornographi postman prcnt predators privcy protectin purr pythagoras quanti quarterback quotat railcard re
regim regulator reno repport requirements reservation responsible reviv ronni rsvp rubbish ruels saftey scribbl senor
sext sfgrding shr shrt shudnt significant snpchat solar spamming speech sql stalk stepbrother subheadings sudoku sushi
tec technically technician teck telegram temper tengo testimoni tht till timezone tocca turnov typo uber uks undercov
unknwon unpopular unprecedented ups upshot vacat valorant varnish vegan versus victms virus volunteers wanless wardrob
wax wch week went whatsit whoever wig wiht workng worum wrk wtf wth yank yay yeer zio zuck
""",
    -1: """
062 10s 122 12s 12th 15th 21k 250 2am 2nd 305 340 401k 44 52 5th 5x 600 72 80s 85 900 90s 93 98 9am about
acknowledgements acording activity advanc again agencies agenst airbnb aldi alternative amber anonymised anonymous
asian associate avoid await babysit babysitter backdor bak bakdor barista barnardos basketball bbq bckdr beeps bell bet
bitesize bitlocker blight blower bookkeeping breed brilliant britian brownies butterfli buttermilk byline calculation
calories campane cancer ceop champion chatbots chidlcare childlines childminder chord chromebook circumstances clarifi
clegg cloning coldest collat combination comfy comma complaint components consent constituency continuous convinc
couldnt covre criminals crypto csam cuisin cyberbullying cynic dangerous dative deadlin deal deepfake definit detective
diferent disabilities diy donts doorbell drunk dt dyslexic economics een elden electric electricity electronic elon
embroidering estimated ethnicity eurostar expect expensive facebok facing fahrenheit fairi famly feminin fewest firefox
flatmate flavour forward foundaton founder fourth fraudulent freak frst fuel funni funniest gala gcse genr glastonbury
glossari gluten goggles grandparent gromming gta gush hasnt hdmi headcount hedgehogs helpdesk hilarious hog hop
houseplants hyperlink hypothetically impossible indicate insecure instgram inteligence interviewees introduct
investigation irl itself iwfs jaffa jim kahoot ketchup kms las leaderboard leev les lifeguard liking literally
livestreamed lockdown lollipop loser loudest lwa magistrate maintain malarkey masculin mechanic mechanical mediator
mega meiosis metta miami minorities minority mitosis mny modus mole monstera mot moustache musk mysteri nachrichten
naem nandos narrator nativity nerds nine nits nmd noun occur ofence offnces ofsted ohms operandi opponent ordinari
origin ought outdat oxfam painter pandemic partial peple percentige perp perpetrators persentage pertain perv pesto
phase physio pigpen pikachu pint playbook playgroup plees pms pointless politicans posing possess postcode powerpoint
pray president prevent prey printout privicy produc pronounc properti proposals proven provenance pto publication q qe
qr quadratic quickest radiator rainfall real recall recit recommendation red regulat regulation regulators reheat reli
reluctant repeatedly reprt resistance rewritten ringtone rl robertsen robertsn rose rprt rspca savings sayin scam
scrabble setlist seven sexist sharing si simultaneous sixthousand skateboard slat sleepover slut smell sneezed soll
solushuns sorce sort specific spreadsheet sr stalin stalker status sunburn sundial sus sweetener symptom sync
tablecloth taht tehy tens term testifi that thatll theme theori ther timeframe tinder tldr tofu tot trademark
trampoline trayning trnr true truth tweens twelv twice ugliest uis underage understat underwear unencrypted unknown
unread unreported using v veiw videocall viele vigenere vim volts vulnerability vulnrable wach wacth wann warhammer
warzone watchdog weird whn whore whr widespread wieviele wk wnats wos wouldnt ws yung zuckerberg zucks
""",
    0: """
00 050 100m 101 105 10k 10th 115 11s 120 12yo 130 13s 13yr 146 14s 14th 156 16s 16th 180 182 18s 1s 1st 203 20k 20mm
20s 20th 210 220 25s 27 29 2d 2kg 301 30k 30s 31 32 33 35 36 37 39 3k 3rd 3s 40s 41 43 46 48 492 4am 4k 4pm 50p 50s 530
55 550 57 5am 5s 61 63 635 650 6am 6k 6s 71 73 74 7s 81 824 84 840 89 8pm 8s 9pm 9s abbreviations abilities abot abowt
abuja abusive abusrs academic academics accessible accidentally accordin accountant accreditation accumulated accurate
acess acktually acounts acquittals actuary acutally adc addit additional ade adhd adidas administrative adolescents
advce advcie adverts advocate aes affiliation aftercare aftershave agen aggregate agian agianst agin aginst agm airpods
airtime algoritm allegations allegedly allergic allowance allready alltogether almst along alphabetical alredy
alternatives altogther ambulance ambulances amendmants amendmnts amex anecdot anfield anonymously anser antibiotics
anyfing anyware anyway aoife aol apa applications appreciate approximate approximately aqa arested arests arguement
argumnts articel artifishal artikel asap asexual asos assembl assemblies assessments assistants associates association
associations aswell atall atomic attendance auditor augmentation augst auntie auther authoritys autistic automatic
automatically availability avanti avg avrage awareness awear babysitters backbencher backdoors baddies bairns bakclash
bakeri bandwagon bankrolls bark bcakdoor bcc bckdoor bcome beagle bean becos becum beebeesee beebs belive benchmark
benifits bereal bestie betwen bibs bigwigs bild bitcoin blackest blackout blaming bleakest bletchley bll blurb blurry
bod boffin boffins bookmark boudicca boyz bpm braille brain brakdown braverman brexit britons broccoli brochure brownie
brum brunch brunt bt bursar bursary businesses buzzword cabbie caboodle caces calculated calorie camhs campagin campain
campaing campainin campaining campaning canari captioning cardio cartographer caseload casework casio cathcart celeb
celebrities celebs cert certificates characteristics charaty charety charter chatrooms chatt chatty cheetah cheif chek
chem chemicals cheque chidlren childminders childrin childrn chipotle chld chromebooks circuit citibank citing citisen
citizan citizenlab citizin citizn cityzen citzen civ clapham classic clergi clickbait clippers closing clueless cme
cobbles cockapoo cockatiel colander colected coleslaw collective columbo comapnies coment comfortable comm commencement
commonest comms communicate communicating communications comp comparable compensation compnies compny comprehensive
comunicashun comunication concretely conditon conference confidence confident confiscate conservatives const
constituent constituents constructive consultation contagious contct contry convenient conversations coo cookery
cooperate coordinates coppa corect cornwall corporate corporation corporations correspondent corsa corse corses cosines
cosy counsellor counsellors countin cpd cpr crayon credentials crimestoppers criminalised criminologist criminology
criticism critisised crmie crmies crms crocs crossplay crossword croupier cryptography cse css ctzn cucumber cuont
curiosity curl custard cyberflashing daft dataset dateline dawdle dawdled dawdling dbs dcms dd debit decimalisation
deepfakes defendant defendants definiton defnition dehumidifier delegate deliberate deliberately delict demographics
denominator dependent deposit descale describ desensitise designated destory detail deterrence devolved dfe diff
diffrence diffrent difrent diligence disability disagreement discovered discribe dissapear dissidents dithering div
diwali dmed dming dob dog donelan doodle doorbells dor dorries dosh downside downward dozen dramatic dread dreamt dril
drilin drillin dsa dubble duckworth dummi dunkelziffer duvet duvets dyfed easyjet ebay education educational effective
eiffel eight electrician elevator emirates encripshun encripton encrption encrpytion encrypshun encryptoin encrypton
encrytion encrytped encrytpion encyrption endangered enforcement engin engineer engineering engineers englnad enkripted
enkryption enn enquiries enticement enumerate eny equality esafety esports espresso ess essentials establishments
estimate ethic etiquett europol eus euston evaluation evidense evr evryone exaggerated exaggerating exaggeration exakt
exampel exclusive execs executives exhaustive existence exlpain expectations expiration explanation exploitation factor
faithfull falconry fam federation fencepost ferst ffnc ffncs ffs fgm figgers figgure find fink finl firma fiver flak
flamingos flase flashback flashcards foggy fondation fones forensics forgotten forklift form forses fortnight
foundashun fourty fousand framing frau frction fredom freebie freedm freedum freefone frist frms fudge fudgy ful fulli
fuming fundation futuristic gaems gaffer gander garda gav gavender gchq gd gdpr gendr generative generators genuinely
geog geographic geographical geographically geographicaly gether ghostwritten gif gilrs giveaway gizmo gmail gmp gna
godson godwins gon goodie goodies gossip govander govendar govendor govendrs govinda govnder gpu grandads granddad
grandparents gratification gratis grils grindr groundhog grr gruffalo gruming grundschule gudance guesswork guidence
guidnce guilt guv guvnder gwent gymnastics haaland hackspace hadnt haf haircut hairdresser hammock hamster hamsters
handful handlin handset handsets hapen hapend hapened hapens happi harg hargraves hargreevs hargrevs hargrieves harmful
have headins headmistress headsets headshot headteachers headwind hearsay heathrow hebrides heckler hedgehog hedings
hedline heisst helpful helplines helth hexagon hgh hiccups hide hier higer higest highst hihger hihgest hiking
hintertur hire hiring histogram historic hitchhikers hiya hmwrk hoels hogwarts hols homebrew homepage homeschooled
homomorphic honcho hoom hoos hopeful hospitals hostility hotlines hotspots housemate housemates howmany humberside
humbersides humidity hummus hump hunderd hundreds hustings hwich hygeine hygene hygienist iaahz iceberg ico icos
identical identities identity illustrate imbalance imiges immigrant immigrants importance imprint imprison inbox
incidence incl incrase increese increse incripted incription incryption independent indicating indicators indivduals
individually inernet infoafirstresponsetraining infographic infomation informashun informations informaton ingredients
initials ink instalments instas insted insulation intanet intelijence intenet intenret interchangeable internt interpol
interrail intervew interviewee interweb interwiew intimate intrenet intrnet introdused investigate investigated
investigates investigations investigatory investin investments invisible involvement ioft ios iplayer ipsos irland ish
isolate itll jigsaw jist jot journalism journos jurnalist jurnalists jus justification kaet kart kebab keir ken kennet
keyboard keyword kiddie kiddies kiddos kidron kidz kik kilos kindergarden kiwi knowlege knwn knwo knwon kombucha kosa
kse ksi labb landline lanyard laptop lassies latelies latte laughable lawmaking lbw leakier leavin leccy leeks leeve
leftover leftovers legend legislative legislators legit legitimate legwork lenient lenth leotard lern liability lib
lidl lido lifeguards lifeline likelier likly limitations literaly litle litteraly littlest littleuns lobbyist lobbyists
lockdowns locksmith logbook loners longest loo lorry lower lsat ludlow lunchtime lwas lying macbook madchen madden maen
magenta magistrates malicious manipulate manipulation marshmallow mastercard matchsticks materials mathematics mch mcuh
measurement mecanisms mechanizms mediat meen meening meens meerkats menlo menny menshun menshund menshuned mension
mental merseyside mesengers mess mesures metaphysics metaverse mexico midjourney mind mindfull mindfulness minibus
minoritys minster mis misheard mismatch mitochondria mnay moderate moderates moderation montage moot mothership motto
mouthful mpg msgin msgng mugshot multipl multiplay mumsnet musks mustve mutch nadine naemd namez nappies nationality
nav nca ncmec ncpcc neednt nerd netball nevis newfangled newsnight nicest nippers nln nmber nmbr nmbrs norn northern
northumbria northumbrias noth nothern noticeboard notification notorious nought nowt npcc nspc nsppc nsync nto ntrvw
nuber nubers nubmer nubmers nudify nuggets num numbas numbrs numerically nummber nummer nutritional nye obe obedience
objector objectors obligations observation occupation oculus odeon ofenders ofense ofer offen officially officials
offnce offncs offr ofice oficer ofqual oftn ogroats oi olympic olympics omegle omelette onlne onlnie onlyfans ons onto
opinon oposition oppinion optimistic organisatons organization orginal orgnisations orientation originally originate
orignal orkney osmosis othr ouch outback overdue overheat overreacting overstate overwatch ownz paediatric painful
paladin pani panto paprika paracetamol paragraf paramedic paramedics parlament parliment participants participate
participating paving paypal payroll paywall pc pcc pcso pedantic pedos peephole penalised percantage percentge percnt
perforating perps persent persn perspective perverts pf phoning photodna pickleball pinterest pirat placard plait
plases plasterboard platfrms platfroms plattforms platypus playgroups plead plice pltfrms poking polce polcie polcy
policewoman polisy politcians politic politishuns polititians pollster polyester poodle poodles pooed poof poplar
popularity porridge portray posh posible postponements powerpuff powys ppls pps practically pram prcent prcentage pre
precentage precisely predat preteens primry principl pringles prisn privasy privately privet prizon prmary prob
probability probs procent procurement professionally professionals professor prominent protecshun protective protecton
prozent prune pshe psni psnis psvr psychologist pta pubilshed publications publisht puffins punishable punishments
punishmnt puppeteer purcent pushback pyjamas qouted qoutes qs qualification qualifications qualitative quango
quantified quater queri quietest quitters quizmaster quoat quotable qurter racing radicalisation raffle ramadan ranee
ranting rantzen raport rarer rarest raw reachable reaction readin realistic reaves rebuttal recap reciever recod
recomend recordid recored recrd recrded recrod recycl reddit referral referrals refund regist registered registration
regulashun regulates regulating regulations rehearsals rekord relative relatives relevant relocate reluctance reluctent
remembered remotely repeatdly repetedly replacement repot representative republic req reqest requirement requst reserch
reservations resident residents respnse responce respondents respons responsability responsibilities responsibilty
restaurants resultant retail retirement rishi rishis rising riskiest risotto riten robberson roberson robertosn
robetson robrtson rollover roma romeo roomful rot rota rotas roundtrip routinely rozzers rport rsa rti rubles rulebook
ruling run runescape rung russell ryanair ryt sachar safegard safegardin safegaurding safegrding safeguardin
safeguardng salery salesperson samaritans sandhurst saving scams scaremongering scc schl schoolkids schtum scientific
scone scones scool screan screenshots screenshotted scwac scwc secretive sectons secureity securely segfault seiko seit
selfie selfies senco sendr senedd sensitive sentense separate separately seperate servant servises ses sever sexaul
sexi sextorsion sexuality sexul sey sfae sfgrdng shair shame sharpest shazam shebang shorthand shoud shrank shre shuld
sickos signal sinse sitizen sizeable skatepark skating skint skl skoda skools skype skyrim skyrocketed slideshow smmry
smokesceen smokescrean smokescreens smoking smokscreen smudged snapcaht snapcat snapchap snapcht snapchta snice snooze
snoring snowden snowdon snp snpcht sociologist solutons sombody somi soppy sorces soulmates soundbite sourse
specifically speedrun speek speeker speeking speeks spelt spider spiegel spiegels spiel spokespeople spokeswoman spooks
spooky sposed spreadsheets sprogs spyware sra srvc staffroom stajes stallin standstill stansted stardew starmer
starmers statistically stayin steepest steht stepdaughter stff stolen stonehenge strat string strt stubborn stuk
subeditor subhead subheads subjets subset successful successfully sue suella sumarize summat sunak sunflower supportive
supposedly survay surveillance suspend suspicious syllabus synthetic systematic tablespoon takeaway takeaways taylor
teahc techie techies technologys technophobe techuk tecnical tecnologies tectonics teech teechers teesside tehc tehse
tek teknical telefon telegraph terrorism th than themself themselfs thermodynamics thorens thort thousend thr threema
threten thretened ths thunder thurs tick tiddlers tightrope tihgter tihs tik timespan timestamp tiniest tink tintin
titels tl toddlers togehter togeter togetha togethr tok toolbox toothbrush tortoise tortoises totel tother totl totle
toto tots totted tradeof trading tradoff trainig trainng translator translators transparency trapdoor trapeze trayners
treiner trning tru truro trustpilot tuch tumblr tummy tutee tweaked tweeted twelvemonth twiter typesetter typically
ucas udner ukulele ultimate unacceptable unanimous unanimously uncomfortable uncovered undated undercount undercounted
underestimate underfunded underi underreported undetected undiscovered undr undress unfollowed unguarded unkown
unnoticed unquote unrecorded uns upper upskirting uptick upvc upward vacancies vapes vat vctims vctms vegetables veiws
velocity verification viber vicitms victems victimz victm victums viewable vikings vitcims vitel vitle voluntarili
volunteer volunteered vorderman voting vunerable wallpapering wapp watchdogs waterline waving weather webcams webinar
webinars wechat wehre wellbeing werent wernt wether whatll whatve whichev whistleblower whistleblowers whitby whittaker
whne whodunnit wholl whove withheld within witnesses wizz wnat wnts wo wonk workbook wotch wotsapp wrds writen wrod
wrok wurst wwi wyh xact xactly yaer yall yeers yh yougov youngst yoy yubo yunger yungest yuong zelda zilch zitat zs
zuckerbergs zuckerburg zukerberg
""",
    1: """
absente accident advert anti anymor anytim aye bake below blame bold brute certain comedi commission cort could declin
del departur dictionari different digest digit directive distinct ditch dogg dot driven elementari elton error eu exist
faulti freeli frequent fx gone greatest halo headteacher hostil huff idiom ik influenc into jess kepler kind knew
launch layman lineup literatur misread moth neutral nick offici okay op outnumb overview pac pop positiv prime programm
ps pud pumpkin putt rainbow redeem remain reson rhapsodi rp rs safeti sang shall shift site solo space spawn spoken
strang stuff succeed sun taught therapist throughout typic ui upsid whole wisdom woken worksheet worthless
""",
    2: """
abduct activ alright apologise artist bedtim bert blast bluff bother bound brush bum chime comput contributor costum
crazi dawn dec decim despit destroy detain director discov eh enough entertain explan fa fault fc featur fifth figur
flirt fri frog frown gamer had henc hint hob horn hors instagrams labrador late louder mario menac mere metaphor
monster newcom nor number obvious octopus openai pattern pi play polici punish questionnair referenc refurbish region
remaind renew reopen riddl rotie safe sarcastic scrap scream seiz seventh simpli sixth slave strip transact truli tudor
uno unseen unsur upload vow was window
""",
    3: """
3 40 90 abandon activated affect aloud anthropic authorit avon basic basil begin blackmail boast boycott braini bruh
call chap combin comment confus crypt damag decid disgrac drastic employe end enlighten entir essenti ex exodus faith
fill flower forgiv gemini grandma greater haiku helper hoover hymn ist itch kev kingdom lord mann memori messag
methodolog minecraft molest must nag nameless new occurr phrase pluto purpl revolt revolution scoff secreci seem sell
slug soul tabl tame til tom trigger triniti trust twitter undisclos uniti unspecifi vagu var whenc wuts yawn yeah
""",
    4: """
7 95 accus activate aget alexa and announc argu artific asham behalf bibliographi boiler bull clever completely confess
countdown criticis dare deviat diagram diminish disappear dos dough dream dual dying earliest eco embarrass epic essay
europ failur feder fir flout fm ford frost grumpy gt haggl his histori icon inc insan japan jone kept largest learn led
like loophol los mark membership molli mors much ne obsess onward overtak pineapple pipelin plural preach quota readabl
realli rebel reprint rotten sanction sea sermon should sound spoil step stick subscript thee thi tonight toothpast tout
trap valu wake wil witch withdraw
""",
    5: """
absolut allot an annex arcad arrow attempt attribut bee boy burn burnt cach capabl choir choirboy chrome climat compli
convention cyber descript desktop diari emi enact entiti es expressli extent fbi flash fourteen futur gard gate given
gma greec honest jealous leo lewi manuel messeng mous neglect o ohio open paid pale photosynthesis pink plan pokemon
protocol quiet rein religion reproduc rest restor rocket sherlock shini sir snoop speci spirit steal test toddler
ultimatum unabl understood unfiltered union vibe worm wow wrongdo youtub
""",
    6: """
200 500 abid aka altogeth amus ant baffl bingo bottom brazil buffer cartoon centrifug chi citat cite claus compromis
compulsori constitut dear disclosur dodg doi dont draw eclips five flush former heck joy making merg multi napoleon omg
otherwis pant passag perfect poni postpon predict protein python refer retir revis robux sec shortcut shout sketch
slash some sourdough spokesman submit subtitl tail teach time un unwilling upstair voic wifi yet
""",
    7: """
absent accord ai ais amend backup belong blogger boring checklist chose complianc condemn contract courtesi dub extend
fantasi finish flog function go handbook harmless ill import infer inst intro linux magician meant mice million minut
moi myself nay nobodi oat oblig overheard pee proper retrain rid roster rumour sheldon shop signatur silent spanish
spici strict suppos through treat trivia unsign uproar various wast whatsoev xbox
""",
    8: """
12 50 60 70 approv audit beethoven being closur compliant conclud conclus decode deni disclos disco empti escap
everybodi exampl excess fifti fireman fix folder fraud full gave ha handwrit hate hunter job larg lion mad manual
marvel minus mistak nasti none onset outright potion prank rabbit refresh remark rob rome said scroll sms solv sparta
spi standard start sub symbol tesco theoretically those unnam until vii virtual vote ya
""",
    9: """
000 20 62 agreement america ancient assent bad bankrupt begun bigger boss bulli circus cloak disconnect don empir
english era flour forum frequenc from fur higher incept intend interval just klingon knowledg later lazi learnt makeup
meow mistaken mock more mute null offens oh peep promis rap saber saturn save simpson specifi spielberg state stink
stole tab therefor total tutor unwant verifi web won writ
""",
    10: """
all although annoy archiv becam behav bind blue bomb bonfir button caller corrupt destini differently dismiss dm dumb
enigma exceed extinguish goodby guidelin hell includ kat laugh liabl loath maximum moan nicknam nintendo onli paragraph
pedal playstat primer psycholog quest reject secret singular tale theft top translat truste uniqu usual valid vanish
""",
    11: """
0 after apollo blink cartridg categori caveat close complet convers ding dragon dye ein expir express fine fun genius
hex howl javascript king literaci louvr mandatori midnight nah nonsens oder part paus pest pizza profil ran read
refusals replay report requir robot root safest session shadow signifi signpost spoiler underli usernames withdrawn
yesterday
""",
    12: """
access addict assign befor behind blaze channel denot document dom emojis eta exclus exec explicit extens football
formal format german honesti host inform insist jab johnni limerick lurk often operat option overwork prep program seo
sequenc sometim sonic startup then think um unchang variabl without writer xx ye yen
""",
    13: """
10 accept al algorithm are authoris began beneath bleach buzz chat doom element els enforc flip forth fox grant graphic
green himself html last latin link load magic memorise moon notion objection outlaw rang reveal rhyme shorten softwar
style temperatur thou twelfth verb villain with yo
""",
    14: """
acknowledg asia asid assum basea beforehand beyond blog bot breach complain devil emma entri free general guild hash
heaven homework human hysteria impos mongolia never newer nope opposit percent pledg portal reveng rundown siren
synonym topic univers
""",
    15: """
allow beg behaviour binari chang consol earth ee environment give global hq key luci matter monologu onload renam s
search singl skip spam syllabl yoda
""",
    16: """
38 a ago also am apologised aristotl came d dial each internal ip le let macbeth me myth ok plot prioriti request reus
select src statistic substitut thermostat turn utter yell
""",
    17: """
composit confirm disguis earlier exclud interceptor invert misquot personally post setup sleep summarise sworn the undo
wile world
""",
    18: """
3x 5 abuot add angri backlog cat chatgpt claim class click comic compliment des exploit flatteri impli initi instal
invers lyric maker max my nitro pari pepperoni philosophi print put quit simulate stop stori stupid text told troll tus
wikipedia word
""",
    19: """
brows chorus cipher disabl editor girlfriend greek hey regles revers rework set shakespear sing slang sunset tell
untouch upon whatev wild
""",
    20: """
acronym admit ceas chapter clown conversation declar deine dirti firewall fuzz geek god java master most off poetri
prior proofread repeal repeat ruin today troubl und yes zen
""",
    21: """
99 advertis avatar ceo combo continu copyright cycl greas haunt infinit innocent input la liter log might misus modul
represent restart sin swore tag te version
""",
    22: """
bash bob browser capitals clone contradict dan dashboard exit f fals fiction forbid guidanc hello incomplet jargon
mention metadata mislead paraphras prefix reboot tone verbal
""",
    23: """
abstract agre anim assistant beast becom chain interpret italic
""",
    24: """
configuration dave everyth exempt japanes madam make normal purpos scari uwu wizard
""",
    25: """
ad as clear context crash gpt harass joke letter login no obligatori offline omit rememb remov show speak
""",
    26: """
abolish alter application compil compos goblin hoax member role rool server setback slur ten tiktok use
""",
    27: """
blank break command copi emoji http model passwd previous unless
""",
    28: """
creator owner personality poem que self sudo wolf
""",
    29: """
color dinosaur instrucciones moderators refus rude thought transcript underlin written wrote
""",
    30: """
100 ascii ban fool forbidden googl guess mine order paste pronoun roast subscrib titanic trump updat
""",
    31: """
6pm ask drop file follow here onc os spell todo were
""",
    32: """
backward cooki default dev discord kick next respond sandbox swap vowel wipe x
""",
    33: """
alphabet dump enabl insert obey ofcom oublie poet silli talk tes
""",
    34: """
1 appli be bug character shut wicked
""",
    35: """
cheat databas forev menu store switch unlock whenev
""",
    36: """
act code correct grammar invent pretend script termin trojan
""",
    37: """
cancel creat debug fact
""",
    38: """
output task vers
""",
    39: """
everi everyon note permiss this
""",
    40: """
enter except hidden question regeln say
""",
    41: """
b je type vergiss yourself zero
""",
    42: """
encod init rule
""",
    43: """
develop eras execut ls moderator ping void
""",
    44: """
admins alert delet etc fake hacker instead insult rewrit
""",
    45: """
disregard forget
""",
    46: """
jailbreak password unrestrict user
""",
    47: """
regras
""",
    48: """
reset token
""",
    49: """
edit filter replac
""",
    50: """
77 curs limit now roleplay
""",
    51: """
ignora impress
""",
    52: """
api persona you
""",
    53: """
env mod
""",
    54: """
abov evil
""",
    55: """
config echo ignor overrid repli
""",
    56: """
system
""",
    57: """
hack llm write
""",
    58: """
swear
""",
    60: """
prompt restrict
""",
    61: """
bypass
""",
    63: """
rm
""",
    64: """
answer
""",
    65: """
admin
""",
    66: """
mode
""",
    72: """
lie
""",
    80: """
instruct
""",
    81: """
your
""",
}
NEIGHBOURS: dict[int, str] = {
    -34: """
^_a
""",
    -26: """
^_my
""",
    -23: """
^_all
""",
    -22: """
fact_$
""",
    -21: """
^_you report_$
""",
    -20: """
^_he ^_is a_secret me_the number_$ show_me
""",
    -19: """
me_to
""",
    -18: """
^_as ^_so ^_they do_you wrong_channel
""",
    -17: """
^_this
""",
    -16: """
^_did ^_that answer_$ language_setting lol_$ setting_to your_language
""",
    -15: """
^_it is_it time_$
""",
    -14: """
^_key groomer_and in_my me_everything
""",
    -13: """
^_bot ^_every ^_no a_schoolgirl and_the does_the is_broken is_this rule_$ the_new the_rule what_$ you_a
""",
    -12: """
^_any ^_number ^_someone ^_your about_$ ban_dave bot_you go_$ id_like new_rules to_be
""",
    -11: """
^_list ^_mods ^_tell am_i do_the from_the have_$ here_hi is_that just_the mentioned_$ number_of right_$ the_answer
then_$ this_$
""",
    -10: """
^_ai ^_does ^_give ^_ignore ^_report ^_skip ^_some a_fun about_cheese accent_$ are_the as_a correct_$ everything_you
fun_fact girls_$ groomer_what make_a me_all now_$ numbers_$ pinging_me sent_you talking_$ thank_you this_report to_meet
year_old you_know your_accent
""",
    -9: """
^_everything ^_id ^_rules all_my an_expert and_a and_i and_it answers_are are_as article_$ autumn_$ behind_the bot_is
by_a dm_me for_your forget_it hi_all is_your key_facts like_i new_here nice_to open_the pretend_to s_$ song_$ spam_$
tell_$ tell_a whisper_mode you_do
""",
    -8: """
9_and ^_am ^_bad ^_cant ^_define ^_everyone ^_explain ^_je ^_link ^_name ^_thanks a_fact a_one am_calling and_let
are_an bad_bot best_$ change_your describe_the down_the everyone_would facts_on for_$ homework_is ignore_that it_a
killing_me like_me me_your my_class name_the no_$ out_$ quotation_$ rap_about says_about secret_about something_about
talk_with that_wrong the_file the_names this_homework was_the what_can with_the wont_tell words_not write_down your_bot
""",
    -7: """
50_apps ^_50 ^_hidden ^_just ^_percent ^_thank ^_their ^_why a_random and_now apps_you asked_$ be_$ calling_you ceo_$
correct_action do_i does_it encryption_$ first_message from_$ go_back great_$ i_dont i_need i_told in_the internet_$
is_killing later_$ like_the message_me messages_by morning_everyone name_of next_song of_forces one_line please_write
running_late say_something says_the skip_this spell_the summarise_the the_name to_go to_whisper to_work used_$ who_said
without_me words_$ work_now your_age your_answers
""",
    -6: """
12_$ 12_year 1_to ^_being ^_best ^_bye ^_dad ^_describe ^_fake ^_good ^_got ^_happy ^_have ^_mind ^_nobody ^_opposition
^_private ^_should ^_theres ^_two ^_user ^_we ^_yes a_man a_medieval a_python a_timer abbreviation_$ act_and all_users
am_being am_running and_section are_useless asked_me asleep_post be_better better_off bill_$ cheese_$ do_they
every_time explain_the figure_for for_my forgot_my friend_$ full_$ go_home happened_to has_it he_says how_do if_i in_$
is_so it_say job_$ know_the me_about mention_$ mind_your minecraft_server mods_asleep my_gran my_notes my_wifi names_of
nobody_asked not_your only_$ order_$ own_words pirate_and pretending_to python_loop reply_$ report_for rule_in
rules_for say_who says_it schoolgirl_$ shut_up sign_$ somthing_about start_$ the_abbreviation the_code the_iwf
the_nspccs the_offence the_one the_states the_tide the_world their_own timer_for to_10 to_end to_new translate_the
useless_$ whom_$ would_be you_bot you_give you_talk you_write your_first
""",
    -5: """
1_in 4_$ 5_500 83_percent ^_access ^_and ^_anyone ^_anything ^_can ^_encryption ^_example ^_first ^_forgot ^_http
^_interview ^_oops ^_paste ^_rank ^_ready ^_remind ^_snapchats ^_somebody ^_tiktok ^_top ^_total ^_was ^_were ^_wheres
^_windows a_boy a_chart a_child a_pupil a_sandwich a_teacher about_autumn about_this after_the age_not alarm_$ am_so
an_alarm and_my and_their and_you answer_to any_answer anyone_$ as_$ as_what asked_to being_followed boss_$
calculator_$ can_i chart_$ code_$ colour_$ confirm_the did_you dog_$ dont_want english_$ everything_on factory_settings
facts_$ fake_profiles go_now hacked_my hargreaves_$ help_$ hobbies_$ i_always i_tell imagine_you in_full in_it
in_korean in_spanish it_all just_a kick_off know_about korean_$ let_me letter_to made_me make_this mate_$ me_an me_who
my_credit name_and no_reply ok_boomer oops_wrong opposition_to out_in party_$ percent_girls please_$ private_message
private_messages put_the read_the ready_to real_$ remind_me repeat_that reply_from rules_$ sandwich_$ say_somthing
says_delete says_i says_no shoe_size shouldnt_be show_$ size_$ so_the someone_hacked something_in spanish_$ star_sign
statement_$ story_$ story_from talking_to tea_$ tell_my text_message that_be that_last the_letters theres_a
this_article to_answer to_approach to_make told_my total_$ trade_off tricks_$ under_the was_it week_$ were_$ were_the
what_about what_the when_$ who_$ will_be word_for words_about would_that wrong_chat wrong_server you_always you_be
you_like you_report your_factory your_hobbies your_star your_version
""",
    -4: """
123_$ 47_percent ^_are ^_data ^_expand ^_feel ^_five ^_gg ^_goodbye ^_googles ^_govender ^_hello ^_help ^_hi ^_hola
^_imagine ^_kill ^_layout ^_lol ^_may ^_metas ^_method ^_ngl ^_not ^_our ^_politics ^_protection ^_something ^_sorry
^_tel ^_under ^_users ^_whens ^_whereabouts ^_will ^_word a_backdoor a_developer a_groomers a_message a_percentage
a_predator a_real about_it about_my ai_generated all_boys all_the all_this always_forget always_say am_in and_nobody
and_show answered_$ anything_on are_about asked_about be_happier break_$ can_the can_you cancel_that captain_$ case_in
cat_in charity_about chats_$ class_$ coffee_$ count_$ dinosaur_$ do_this does_a done_with e_to end_to every_app
every_night every_rule far_as film_$ finish_this first_time from_a from_my from_whitehall from_whom girl_in give_the
go_on goodbye_$ goodbye_everyone got_a grooming_$ has_the have_it have_on hello_bot hello_into how_are i_allowed i_cant
i_love i_should if_the if_your ill_do in_a in_java is_boring is_the isnt_it it_again it_in it_tonight kill_me know_it
legend_$ like_to limit_$ list_all list_of love_you maths_$ may_the me_and me_at me_now me_out me_right me_with meant_to
method_acting mod_$ must_be my_old my_plumber my_short nan_$ need_a never_going never_told next_to no_to no_unit
now_what number_for number_into of_150 of_all of_my off_without on_my online_safety only_in open_$ opening_times or_a
or_no password_on percentage_please play_never pretend_you privacy_and profile_of prompted_the protection_from
python_function quote_$ random_fact recommendations_$ resume_$ rules_channel said_the sam_$ say_me saying_$ says_34
says_on says_who script_for secret_santa see_you sentence_$ server_and shopping_list short_film short_profile
shortcut_$ since_the sleep_$ so_are so_i someone_$ source_$ statement_from summary_$ switch_case task_$ tell_me
tell_you tell_your that_are that_out the_82 the_dog the_force the_original the_past the_quote the_same the_signs
the_topic the_trainer the_x them_$ thing_$ think_ill to_give to_someone to_take to_talk toaster_$ told_me total_please
translate_hello truths_and two_truths unit_$ up_the uses_it vote_$ wants_every was_asked was_my was_this we_shouldnt
were_all were_there what_happens what_prompted wheres_the whether_the whitehall_$ will_$ with_a with_ai work_$
write_all write_that written_the x_5 yeah_$ you_call you_read you_real you_switch you_there you_up your_name
your_source your_talking
""",
    -3: """
000_offences 21_000 22_$ 2_$ 3_5 7_000 82_percent ^_26 ^_47 ^_5 ^_83 ^_about ^_an ^_author ^_back ^_before ^_bonjour
^_by ^_consequences ^_dark ^_decrypt ^_detectives ^_encrypt ^_everybody ^_forces ^_girls ^_her ^_kates ^_keyboard
^_last ^_links ^_ministers ^_most ^_mum ^_ofcom ^_ofcoms ^_ok ^_online ^_open ^_person ^_planning ^_push ^_ranis
^_reading ^_rest ^_router ^_safeguarding ^_same ^_secret ^_sextortion ^_she ^_signs ^_since ^_slow ^_someones
^_speaking ^_stop ^_summarise ^_surely ^_takedown ^_tech ^_the ^_think ^_trainer ^_voice ^_wh ^_where ^_whod ^_would
a_damp a_first a_four a_friend a_hat a_joke a_known a_mess a_party a_plumber a_summary a_surname a_table a_tenner
a_trade a_word able_to about_as about_girls about_tigers according_to add_up address_of admin_here after_$ age_$
ai_example all_up alone_percent am_not an_adult and_dont and_he and_make and_next and_said and_text and_what answer_me
answer_please any_mention any_rules apps_$ are_wrong area_$ asks_$ asks_for at_the back_door back_the backdoor_$ bad_$
be_able be_right be_switched be_with bed_$ before_coffee begin_$ being_blackmail believe_a believe_the bike_$
birthday_message blackmail_$ boys_then break_down by_ducks by_whom can_a can_see cant_do change_a change_from
channel_is chips_$ cleaner_$ close_the code_word coin_$ content_rule cookie_$ could_be coursework_$ cp_$ credit_limit
d_$ dad_says dark_mode delete_$ developer_does developers_$ did_a did_it did_the difference_between do_list do_with
do_your does_this dont_say dont_tell dont_understand double_maths down_who down_your ducks_$ error_code everyone_hates
everyone_thanks exact_words exists_$ face_$ fake_accounts fault_$ feel_used finish_it first_$ five_$ follow_any
following_me for_cat for_cp for_uk force_be forget_$ french_$ from_hull from_it from_were function_that fuse_$ get_a
happy_friday has_3 he_said here_is hi_$ hidden_figure him_$ hit_me hola_que home_$ hull_$ i_like i_think i_wont i_write
if_a image_$ in_4 in_macbeth in_ten it_for it_now it_out it_the keyboard_$ kissed_you knight_$ late_$ leave_a lets_do
list_what loot_$ lyrics_$ macbeth_act make_an makes_me me_1 me_for me_that meaning_$ mechanisms_$ memes_$ mentiond_$
message_content message_for messages_what messaging_me monday_$ mondays_$ most_ever my_12 my_account my_area my_bike
my_boss my_loot my_nan my_shopping my_son my_teenager my_to myself_$ names_to need_the never_been never_mind next_$
no_time not_the notes_$ notes_say now_give now_he number_10 of_the off_between off_my off_time offences_would often_$
ok_so old_girl on_encryption on_then one_of one_would only_the over_messages percent_into percent_more percentage_$
person_behind pick_a picture_of ping_pong planning_to play_the playlist_$ please_tell policy_asks politics_is
post_memes print_the privacy_$ promise_you put_names que_tal question_3 question_on quote_the ranis_words real_person
regex_for report_an report_blame report_has report_in report_into report_it report_my report_please report_this
request_$ response_$ rest_were role_in roles_$ safety_of say_what say_which scale_$ secret_chats section_$
section_number self_harm send_me sentence_into signs_$ signs_my simple_english slow_$ slow_down snapchats_answer
so_slow some_man speaking_to steps_to suppose_i surname_in take_$ takedown_rules tal_$ teacher_says teaching_me
text_has text_messages than_a thanks_for that_$ that_again that_correct that_does that_number the_47 the_apps
the_charitys the_crime the_data the_exact the_message the_opposition the_other the_people the_piece the_rise
the_statistic the_steps the_suspect the_thing the_three the_type the_voices the_way the_wrong there_$ there_is they_are
this_anymore this_from this_girl this_happened this_man through_the tigers_$ tin_can to_back to_kids to_know
to_question to_report to_send to_switch to_the to_this told_anyone tuesday_$ turned_the type_please up_for up_your
update_$ users_in version_$ voices_for wants_me was_a way_$ weather_is were_7 what_if what_should what_will what_you
when_you whens_the where_$ whod_be why_$ why_do wifi_is with_$ with_orange with_you without_a without_your wont_let
wont_open word_in wording_of would_believe write_up written_$ yes_no yes_or you_answer you_got you_help you_something
you_would your_boss your_favourite your_mum your_own yours_$
""",
    -2: """
10_year 11_year 12_minutes 150_$ 150_different 19_$ 1_and 23_$ 26_$ 26_percent 300_or 34_000 350_for 40_$ 42_and 4_word
500_$ 5_minutes 6_350 999_$ 9_$ ^_$ ^_3 ^_42 ^_5yr ^_across ^_al ^_asking ^_balance ^_banned ^_blocking ^_boys ^_brb
^_bro ^_broken ^_charity ^_cheers ^_chief ^_childline ^_cite ^_close ^_compare ^_computer ^_daily ^_danke ^_delivr
^_difference ^_digital ^_dms ^_dnd ^_enabling ^_everyones ^_exact ^_examples ^_facetime ^_figure ^_figures ^_following
^_fortnite ^_friend ^_game ^_git ^_global ^_goodnight ^_governments ^_grandpa ^_gurls ^_haha ^_half ^_hands
^_hargreaves ^_has ^_high ^_hit ^_hmm ^_homework ^_hoo ^_howd ^_human ^_hwo ^_ich ^_identify ^_internet ^_leading
^_lmaoo ^_longer ^_love ^_lyrics ^_master ^_maximum ^_me ^_meu ^_morning ^_must ^_named ^_names ^_need ^_non ^_numbers
^_nutshell ^_off ^_official ^_on ^_opening ^_outline ^_own ^_parking ^_pass ^_people ^_persons ^_pizza ^_play ^_pog
^_primary ^_printer ^_qoute ^_quote ^_ratio ^_real ^_recognise ^_response ^_rhyme ^_roblox ^_school ^_secure ^_see
^_shouldnt ^_signposting ^_six ^_smoke ^_source ^_sources ^_soz ^_speed ^_sql ^_susie ^_suzy ^_t ^_tax ^_teacher
^_technical ^_three ^_time ^_trainr ^_un ^_walk ^_wassap ^_ways ^_website ^_wher ^_whole ^_whose ^_whoz ^_wifi ^_wish
^_with ^_world ^_wuts a_10 a_12 a_backlash a_bus a_choice a_company a_computer a_diary a_florist a_girl a_group a_grown
a_key a_knock a_lady a_later a_linkedin a_name a_neighbour a_nutshell a_parent a_pic a_picture a_platform a_poster
a_recipe a_record a_red a_school a_screenshot a_self a_server a_single a_snake a_starter a_stranger a_survivor a_teen
a_texan a_text a_victims a_vote a_wedding a_young a_zip abel_to about_ai about_everything about_mechanisms about_online
about_self about_what abuse_$ access_message account_just accounts_does across_the action_$ action_to actual_number
actual_words add_it address_$ admin_of after_a again_i again_please against_the age_are ahead_and al_users alert_my
all_messages all_people all_see all_sides already_$ am_11 am_5 am_curious am_five am_on am_single am_ten an_11
an_actual an_admin an_ai an_example an_important and_10 and_destroy and_fifty and_job and_know and_no and_privacy
and_recipient and_says and_seek and_who and_your answer_from any_business anymore_$ anyone_but anyone_seen anyway_$
appeal_$ apps_be are_targeted are_they are_thought are_too argument_$ around_the art_$ article_only as_far as_it
as_used as_well asked_for asking_for asks_whether at_a at_school at_spawn author_please back_from background_$
backlash_$ be_complete be_drilling be_fined be_here be_his be_in be_more because_i before_$ before_i being_used
beside_the between_1 between_the bicycle_$ bigger_$ birthday_jess birthday_to bit_$ bit_about bobs_your bored_talk
boss_fight boss_i bot_i boyfriend_is boys_how boys_suffer boys_what brb_$ break_the broken_record brother_has
brother_is btw_$ bucket_$ bus_$ but_it by_$ by_step call_last call_the can_have castle_$ change_my changes_$ chat_in
chatgpt_type chats_is chats_what chatting_$ chatting_to check_you check_your child_$ childline_$ choice_$ cite_this
class_wants coach_texts code_for coin_i come_to comment_$ company_ignores compiled_by complete_$ comply_$ comply_with
computer_$ content_$ copy_$ correct_it count_the dad_$ dark_figure data_$ define_the delayed_again delivr_for
did_anyone digital_services do_adults do_for do_groomers do_offenders do_when does_$ dogs_$ dont_forget dont_leave
dont_make door_$ dramatis_personae drawing_$ drill_$ drops_$ dum_$ eat_lunch eggs_$ encrypt_a encryption_and
end_encryption everyone_at everyone_named everyone_with everyones_name everything_about everything_it everything_the
exactly_what example_of examples_$ examples_with expired_$ explain_it ez_$ feed_the figure_as figure_in file_with
fined_$ firms_say fish_$ five_rules foir_$ follow_$ followed_$ followed_by followers_$ following_a food_chain for_5
for_being for_breaking for_chatting for_kids for_safe for_the for_when forces_that forget_boys found_it free_$
friend_is friend_request from_number from_when fun_facts funny_$ game_in geht_es german_$ girl_called girl_for
girlfriend_is gist_from give_an give_me go_ahead gods_plan goes_$ goes_to good_$ goodnight_$ got_the govender_$
government_change governments_answer grammar_$ graph_$ group_chat groupchat_says grown_up h_o hadrians_wall hair_$
handout_says happened_with happens_to harvard_$ has_a has_my hates_me have_a have_secret have_you he_asked he_wants
headline_for hedge_what help_my here_what hey_anyone hidden_cam hide_and history_$ hits_me horse_$ host_$ house_$ how_$
how_many how_the hundred_and hurt_myself i_call i_cite i_delete i_do i_print i_read i_remember i_sent i_swear i_thought
i_will idea_$ ideas_for if_any ignores_the ill_need in_excel in_harvard in_i in_javascript in_one in_order in_paragraph
in_report in_trouble increase_$ info_from innit_$ intelligence_test into_a into_an into_polish is_be is_being is_down
is_far is_fire is_in is_like is_my is_not is_nothing is_on is_pretending is_scared is_there is_what is_wrong it_ai
it_happens it_helps it_just it_my it_normal it_said it_so it_that it_wasnt it_without iwf_$ iwf_and iwf_is javascript_$
just_as just_said just_want keep_this keeps_crashing knock_knock known_victims laptop_$ later_one learn_more leave_the
left_for less_secure lets_go lets_have letter_$ letter_and level_$ library_$ lied_about life_the like_an like_it
likes_me link_or linux_$ location_$ lofi_$ log_of love_this made_a make_my make_sites makes_the making_it man_asked
manager_$ manual_for many_$ many_boys many_victims many_were maximum_fine me_abuot me_choose me_frts me_have me_if
me_love me_my me_owt me_pick me_think me_til me_understand me_when me_where me_whether me_write me_wrong means_$
meet_me memes_channel mentions_$ message_after message_rule message_that messages_rule metaphor_with metas_reply
meu_padrasto mindful_of ministers_reply mins_$ more_about more_crims more_often more_than morning_$ morning_all mouse_$
moved_the much_for must_follow my_campaign my_coach my_copy my_cover my_daughter my_face my_hair my_house my_manager
my_mouse my_netflix my_oven my_own my_phone my_rock my_sister my_sourdough my_stepdad name_$ named_$ named_with
ncryptn_$ need_you netflix_password new_technologies new_update next_steps next_vote no_label non_responders normal_$
nose_$ not_making not_ok nothing_left notifications_$ now_because now_they nspccs_words nudes_$ number_again
number_between number_on numbers_from nutshell_$ of_al of_encryption of_figures of_it of_mice of_those of_you ofcom_$
off_and off_delayed offence_$ offences_there offender_$ offenders_use old_$ on_a on_about on_discord on_me on_the
on_this one_example one_in one_is one_the one_will online_$ or_else or_ill or_it or_just or_your orange_$
ordinary_users organisation_$ outline_the outside_$ paragraph_$ part_in parts_$ parts_of passed_my password_manager
paste_me patch_$ pay_300 people_read percent_as percent_change percent_off percent_on percent_please percent_the
percentage_for persons_in petition_to pets_$ phone_$ phrase_$ pi_$ piece_$ plain_words play_lofi play_you playlist_is
plays_the please_add please_dont please_help please_i please_on please_say please_send please_stop please_the pog_$
pointless_$ por_la portuguese_for posted_a posts_$ powers_$ predator_$ price_of privte_messages process_$
published_this pupil_asked qoute_$ qt_$ quietly_$ quiz_$ quote_with random_number raspberry_pi reaction_$ read_chats
reading_this recipe_with recognise_this repeat_$ repeat_prescription reply_please reply_to report_a report_cover
report_goes report_link report_or report_saying report_to report_uses report_writes report_yes requested_$ response_to
rock_playlist roll_a round_$ rule_let rule_what rules_about rules_on rules_without safety_$ safety_and safety_for
safety_rules said_about said_bye said_come said_no same_as same_week say_any say_anything say_if say_this says_150
says_hell says_in scared_of score_$ see_$ seen_my self_service send_proof sender_and server_to service_checkout
services_act set_$ set_an set_my settings_now shape_of share_$ she_told shop_here show_my simple_$ simple_words sims_4
since_you singer_$ sites_check skip_$ slow_today snake_game snapchats_role so_bad so_bored someone_in something_$
something_and something_bad something_happened something_is something_what songs_$ sorry_$ sos_$ sound_$ sounds_like
source_link source_of sources_used soz_wrong spam_in speak_louder speech_$ speech_for speed_up spelled_out sql_join
started_when statistics_are stats_$ step_by steps_today stop_messaging story_here stuff_it summary_of sunday_$
suppose_a sure_$ survivor_write susie_hargreaves suzy_hargreeves swapped_$ switch_$ switched_off table_$ tails_$
take_it take_me take_my targeted_more task_force tasks_and teacher_asked teacher_in teacher_kissed tell_anyone tell_if
ten_$ ten_and tenner_$ text_say text_written texts_me that_all that_is that_like that_made that_please that_says
the_150 the_34 the_acronym the_address the_app the_artical the_article the_asks the_authorities the_back the_backdoor
the_beep the_boys the_bus the_call the_cold the_companies the_country the_course the_date the_dogs the_dum the_end
the_facts the_fine the_fines the_firms the_gist the_groupchat the_handout the_increase the_industry the_key the_library
the_list the_numbers the_only the_order the_organisations the_percent the_percentage the_persons the_phrase
the_platforms the_privacy the_quiz the_race the_recommendations the_reprot the_service the_site the_smokescreen
the_statistics the_stream the_talk the_teacher the_the the_time the_title the_top the_trainers the_true the_universe
the_update the_victim the_waffle the_water the_years their_posts their_work then_a then_explain there_a there_must
they_$ they_have they_moved they_must they_use thing_is thing_the this_about this_bad this_bot this_data this_graph
this_new this_secret this_stuff this_thing this_track this_tune this_we this_weekend this_word this_world thought_to
three_facts time_i time_to title_and to_$ to_act to_b to_change to_delete to_eat to_feed to_find to_her to_hide to_hurt
to_learn to_repeat to_tell to_whom today_and told_everyone tomorrow_$ too_fast top_three trainer_about training_$
trainr_from translate_safeguarding trouble_$ true_number trust_you turn_a turn_it turn_my two_$ type_$ type_of
type_stuff types_$ umbrella_$ under_twelve under_what up_shop use_a used_by used_in user_manual user_stories
victims_for victims_story voice_$ voice_chat waffle_what wall_$ wanted_$ wants_the was_on was_so wasnt_my way_to
ways_to we_had we_have web_$ website_says wedding_speech week_as weekend_$ well_$ were_meant were_under were_used wet_$
wh_s what_a what_act what_age what_code what_games what_language what_lies what_name what_now what_report what_that
when_the when_was when_your wher_do where_do which_$ which_paragraph who_can who_do who_is who_makes who_says who_set
who_the whole_world whom_was why_is will_apps will_find will_the will_you window_$ wish_i with_everything with_tasks
with_that with_this won_the wont_stop word_4 wording_$ words_and words_on words_please wow_$ write_about write_to
wrong_about wrong_and wrong_with wrote_this years_$ you_been you_confirm you_get you_lot you_see you_send your_birthday
your_dad your_pets your_playlist your_report your_uncle zip_file
""",
    -1: """
000_$ 000_and 000_steps 0_800 10_$ 11_$ 12_5 12_i 13_$ 17_$ 17_percent 1_2 1_4 1_5 1_for 1_more 1_please 1_sentence
200_$ 20_figure 20_minutes 22_23 25_percent 28_percent 2_people 300_words 350_$ 3_0 3_facts 3_for 3_hours 3_is
42_answered 42_is 42_on 47_$ 47_and 4_7 4_and 4_days 4_info 500_as 500_primary 50_50 50_what 5_0 5_2 5_5 5_7 5_and
5_mins 5k_$ 6_$ 7_8 7_9 7_asked 7am_$ 82_$ 82_and 83_on 9_12 ^_0 ^_1 ^_100 ^_150 ^_17 ^_21 ^_28 ^_34 ^_34k ^_82 ^_999
^_according ^_acts ^_actual ^_adding ^_advice ^_afk ^_after ^_age ^_also ^_amazon ^_amendments ^_ancient ^_annual
^_anybody ^_app ^_apples ^_approval ^_approved ^_aps ^_arduino ^_arguments ^_around ^_artificial ^_at ^_attribute
^_authors ^_avatar ^_average ^_backdoor ^_backlash ^_bathroom ^_beeb ^_been ^_bet ^_beyond ^_big ^_bill ^_bird ^_black
^_blackmail ^_block ^_both ^_box ^_breakdown ^_broke ^_build ^_bullying ^_bus ^_caesar ^_campaign ^_car ^_care
^_careful ^_caretaker ^_cases ^_catan ^_category ^_cba ^_celebrity ^_changed ^_chatgpt ^_cheapest ^_circus ^_clues ^_cn
^_cold ^_college ^_come ^_comply ^_computing ^_conjugate ^_consequence ^_constabularies ^_contact ^_content ^_convert
^_cops ^_could ^_course ^_cover ^_crying ^_cumulative ^_customer ^_date ^_dead ^_dear ^_delay ^_deliver ^_delivering
^_desired ^_destroyed ^_didnt ^_disabled ^_discords ^_docker ^_dog ^_doing ^_domestic ^_draft ^_drama ^_dramatis
^_drilling ^_early ^_eee ^_elements ^_elis ^_elsewhere ^_emergency ^_emial ^_emotional ^_encripted ^_encrypted ^_error
^_even ^_ever ^_evidence ^_exat ^_excel ^_excuse ^_extra ^_facbook ^_face ^_factorise ^_false ^_fantasy ^_fewer ^_fire
^_fisrt ^_flag ^_flashcard ^_foi ^_foir ^_force ^_full ^_function ^_gamer ^_gaming ^_gather ^_gave ^_gender ^_german
^_get ^_going ^_golden ^_government ^_grand ^_graphic ^_groomed ^_grooming ^_grout ^_gtg ^_guidance ^_hacked ^_havent
^_heading ^_health ^_horse ^_house ^_ile ^_increase ^_indecent ^_info ^_institutions ^_insurance ^_intelligence
^_introduce ^_invest ^_isnt ^_iwf ^_jam ^_kahoot ^_kcsie ^_kids ^_kindly ^_known ^_lab ^_label ^_late ^_later ^_law
^_less ^_library ^_like ^_little ^_lmao ^_lnk ^_location ^_look ^_looking ^_lost ^_main ^_manual ^_max ^_maybe ^_mb
^_mean ^_mein ^_mental ^_message ^_messages ^_messengers ^_methods ^_mi ^_might ^_minecraft ^_mio ^_mon ^_money
^_monopoly ^_mood ^_more ^_morse ^_mortgage ^_mostly ^_mouse ^_much ^_ned ^_newer ^_nick ^_nintendo ^_nothing ^_npm
^_nspccs ^_nursery ^_objection ^_ofences ^_offences ^_offline ^_oh ^_old ^_once ^_organizations ^_orgs ^_other ^_over
^_paragraph ^_parts ^_passed ^_password ^_percentage ^_period ^_perpetrator ^_petition ^_photosynthesis ^_phrase ^_pick
^_pin ^_plees ^_plot ^_plug ^_plus ^_point ^_pollen ^_popular ^_potholes ^_price ^_privat ^_profile ^_prompt
^_proposals ^_pros ^_pull ^_pupils ^_pythagoras ^_python ^_quality ^_quanti ^_quick ^_random ^_rather ^_reasons
^_record ^_references ^_regex ^_regulate ^_regulator ^_reluctant ^_remote ^_reporting ^_research ^_responsibility
^_return ^_revealed ^_revenge ^_ring ^_road ^_robertsons ^_robust ^_rundown ^_running ^_safe ^_safest ^_says ^_scared
^_screen ^_security ^_select ^_sell ^_senior ^_sentencing ^_server ^_sexual ^_shall ^_share ^_shop ^_short
^_simultaneous ^_skin ^_slide ^_slugs ^_smart ^_snpachat ^_snpchat ^_social ^_solutions ^_sonic ^_sort ^_sounds
^_spanish ^_split ^_spokesperson ^_standing ^_statistics ^_statute ^_stepmum ^_steps ^_subheadings ^_subject ^_subtract
^_sum ^_survey ^_susies ^_taken ^_tbh ^_teaching ^_tec ^_technology ^_teck ^_test ^_testimony ^_theyd ^_thinking
^_threatened ^_tiktoks ^_tip ^_title ^_to ^_told ^_too ^_trade ^_trick ^_true ^_ui ^_uk ^_underlying ^_undo ^_unknown
^_until ^_up ^_upper ^_urgent ^_victims ^_victms ^_volume ^_volunteers ^_vpn ^_vr ^_vulnerable ^_wants ^_watsap ^_wch
^_weather ^_white ^_whr ^_whts ^_whys ^_wie ^_wieviel ^_wieviele ^_wil ^_without ^_wording ^_work ^_worum ^_wotsap
^_wow ^_wrong ^_young ^_zero a_13 a_baker a_bar a_beekeeper a_bit a_bosch a_bottle a_box a_breakup a_browser a_burden
a_burger a_caesar a_calculator a_chair a_chat a_chatbot a_childs a_cipher a_civil a_coach a_code a_coffee a_cold
a_colleague a_compliance a_count a_court a_crime a_day a_decimal a_dice a_dissertation a_dog a_dot a_dsl a_fax a_few
a_fifth a_folder a_form a_free a_ghost a_goldfish a_good a_great a_haiku a_hidden a_hundred a_journalist a_kindle
a_kiss a_lad a_laptop a_letter a_level a_lighthouse a_little a_lobby a_lower a_mediator a_mention a_minor a_month
a_motorbike a_music a_network a_newsletter a_note a_nude a_parcel a_passage a_pedo a_penalty a_percent a_person a_photo
a_pilot a_plan a_play a_poll a_postcard a_primary a_private a_pss a_quarter a_quiz a_quotation a_reference a_researcher
a_river a_robot a_smokescreen a_speech a_squeaky a_statistician a_sticker a_student a_subject a_survey a_swap a_thing
a_tin a_title a_true a_tweet a_typical a_typo a_victim a_video a_volcano a_waste a_week a_while a_woman a_year
a_youngster about_age about_all about_delivering about_football about_gaming about_in about_known about_one
about_privacy about_school about_services about_that about_them about_tiktok about_vulnerable abuot_the abuse_numbers
abusers_$ abusers_make acc_to access_at access_denied access_what account_$ account_and accounts_$ acording_to act_by
act_is act_make act_mention act_mentioned act_with action_who acts_like acts_of added_me added_to address_for
address_the admit_the ads_$ adult_$ advice_$ afk_5 after_it after_school after_six again_and against_me age_and
age_checks age_of ai_abuse ai_act ai_and ai_be ai_being ai_demand ai_percent ai_picture ai_regulated ai_write aid_for
al_the alarm_for all_150 all_about all_back all_be all_info all_it all_laughing all_night all_of all_on all_over
all_recorded all_time all_told allowed_in almost_half alone_$ alone_with already_exists also_an am_$ am_12 am_13 am_14
am_after am_asking am_done am_fine am_gay am_his am_hurting am_late am_looking am_lost am_new am_stuck am_told
am_worried am_writing am_your amendments_to among_the an_act an_actor an_american an_app an_archivist an_article
an_author an_email an_encrypted an_envelope an_hour an_older and_act and_ai and_also and_an and_asked and_asking
and_below and_cant and_change and_changes and_did and_eat and_encryption and_for and_get and_hiding and_ill and_knows
and_last and_location and_mechanisms and_need and_never and_not and_off and_one and_onlin and_online and_opinions
and_over and_place and_postponed and_pretend and_privcy and_quotes and_robbers and_roles and_security and_she and_shine
and_stop and_there and_thinking and_throws and_told and_turned and_verse and_victims and_vulnerable and_when and_why
android_$ animals_$ annual_count another_one answer_about answer_already answer_that answer_the answered_the
answering_$ answering_machine any_case any_good any_other any_reply anybody_as anyone_got anyone_selling anything_from
app_makers app_part app_store appears_in approval_rating apps_are apps_came apps_for apps_is aps_are aps_gams
archivist_i arduino_led are_all are_bad are_boys are_companies are_estimates are_just are_making are_mentioned
are_mindful are_playing are_t are_talked are_there are_those are_we arguing_about arguing_over arguments_against
artcle_$ artical_$ article_about article_are article_for article_in article_opens article_please article_what
article_would articles_parts artificial_intelligence artificial_sweetener as_bad as_four as_likely as_little as_of
as_sexual as_this ask_a ask_about ask_to ask_what asked_altogether asked_and asked_if asked_the asked_what asked_which
asked_who asking_as asking_to asleep_$ assent_before assessment_$ at_11 at_all at_glastonbury at_home at_this at_uni
at_work ate_all ate_my attack_on attribute_this august_$ author_of avoid_$ awake_wondering away_$ away_from awful_$
awkward_$ b_in back_$ back_garden back_in back_of back_then back_there backdoor_as backdoor_for backdoor_is
backdoor_thing bad_about bad_as bad_guys bad_has bad_is badly_$ bag_and baker_$ balance_this ban_private bank_holidays
banned_$ barnardos_say basis_$ be_all be_alone be_an be_back be_banned be_bigger be_built be_done be_extra be_funny
be_grateful be_kids be_less be_me be_mindful be_on be_over be_prosecuted be_read be_regulated be_stuffed be_trusted
be_worried be_younger because_$ because_of become_a bedroom_$ beekeeper_$ been_as been_corrected been_higher
been_pretending been_the been_this bees_$ befriending_a behind_and behind_it being_bullied being_counted being_groomed
being_hurt being_late being_misused being_silly believed_me belong_to belongs_to below_12 benefits_$ benefits_of
beside_it besides_ordinary best_friend best_way bet_$ between_a between_and between_safety between_safty beyond_the
big_brother big_tech bigger_group bigger_number bil_is bill_a bill_and bill_as bill_got bill_is bill_the bill_what
bio_$ biscuit_$ bite_$ blank_$ bleach_$ blind_$ body_$ body_that book_$ boots_$ bored_$ boring_$ bosch_dishwasher
boss_say bot_commands bot_or bot_to both_cases both_parties bought_a box_of boy_in boyfriend_says boys_is boys_make
boys_on boys_right brands_$ break_it breakdown_$ breaking_the breed_$ brigade_$ britain_$ bro_$ broke_my broke_the
broke_up broken_again brought_it brought_out built_$ bus_and but_how but_like but_my but_not but_that but_the butter_is
by_app by_default by_itself by_mistake by_my by_who by_year bye_bye bye_then bye_to bye_uk bypass_$ caesar_cipher
cake_and call_$ call_999 call_and call_it call_my call_of call_that call_to call_you called_$ called_by called_here
called_the calls_me cam_$ cam_for cam_on came_by came_in came_out came_second came_up can_abusers can_ai can_an can_be
can_someone can_we cant_be cant_count cant_even cant_name cant_see cant_stop cant_take cant_tell cap_$ car_$ car_again
car_park car_ruined card_$ cards_$ care_order careful_with caretaker_at carrots_$ case_$ case_files case_the case_with
cases_were cast_list cat_just cat_litter catalogue_as cats_dream cause_$ cba_to cba_with chair_$ change_$ change_for
change_in change_it change_on changed_$ changed_and changes_did changing_my changing_room chapter_and chapters_$
charged_me charger_$ charities_that charity_and charity_everyones charity_is charity_single charitys_requests chat_aps
chat_meant chat_sorry chats_under chats_with checks_as cheers_for chief_exec chief_executive child_is childline_number
children_$ children_as childs_trust choose_$ choose_a chop_and chorus_$ citizenship_test claim_$ class_how classes_$
classes_near clothes_on clue_$ clues_that cn_you code_of code_words codes_$ coins_$ colleague_texted collection_$
college_football colour_of colours_$ come_and come_from comes_in command_$ commands_$ communication_$ companies_$
companies_can companies_say compare_the complete_set computer_misuse confirm_or consequence_of consequences_for
consequences_if constabularies_that contacts_$ container_exits content_creator content_of continue_$ controls_in cool_$
cops_and correct_i correct_me could_just could_somebody could_the count_as count_at count_of count_that counted_$
country_over counts_$ counts_as course_$ course_catalogue course_is courses_$ covid_$ crashing_on created_$ credit_card
credit_score crime_as crime_recording crimes_per critics_$ crown_$ crying_$ cumulative_number cumulative_total
curious_whether cutting_again cycling_$ dad_is dad_makes dad_said dad_to daily_$ data_and data_came data_from data_is
data_owner data_protection date_of date_the daughter_$ day_and day_for day_off dead_$ deal_$ deals_with debate_about
decimal_$ declined_$ default_$ defending_encryption define_it define_online define_safeguarding define_sfgrding
definition_$ definition_from delayed_so delays_$ delete_my delivering_for demand_$ dentist_$ deposit_box describe_a
describe_what description_$ description_of diagram_$ dice_$ did_govender did_no did_police did_stuff did_whatsapps
didnt_it didnt_the die_$ died_$ digits_$ dinner_$ direct_deposit directly_$ disabilities_$ disagree_with disappear_$
discord_share discords_share disputed_rule dissertation_on dissertation_the divided_by dm_$ dna_$ dnd_campaign do_about
do_barnardos do_both do_cats do_from do_in do_people do_police do_schools do_tasks do_teachers do_users
docker_container doesnt_it dog_ate dog_breed dog_training doing_a doing_in dont_apps dont_touch door_and door_that
door_what dose_it dot_$ down_a down_again down_here down_into down_to drama_class drawing_on dream_$ drilling_$
drilling_more drink_bleach driving_test dsl_i duties_under dying_$ e_mail each_$ each_hour each_person each_website
earlier_$ early_bird eat_it eclipse_of elements_of elis_the email_$ email_address email_to emial_address
emotional_intelligence employer_$ en_mi encripted_say encrypt_my encrypted_$ encrypted_chat encrypted_or
encryption_argument encryption_by encryption_definition encryption_like encryption_will encrypts_or end_$ end_it
entire_period entra_en entrance_$ entrance_to error_message errors_in es_$ escape_room essay_the estimates_$ even_a
even_make even_my ever_$ ever_met ever_since every_body every_how every_organisation every_sunday every_year
everyone_about everyone_going everyone_is everyones_job everyones_quoting everything_what everywhere_$ evidence_that
ex_is exact_wording exactly_$ exactly_how example_please exat_sentance exat_words excel_$ exceptions_$ excuse_to
exist_$ exists_who exit_from expalin_$ explain_$ explain_encryption explain_like explained_$ explane_$ f_$ f_are
faces_a fact_about fact_checker fact_for factorise_x facts_from fake_profile family_and family_tree fantasy_series
fee_$ feel_like fell_in fell_off felt_like few_words fewer_than field_$ fifty_$ figure_the figure_with figures_are
figures_compiled figures_for figures_i figures_into figures_please figures_show figures_than figures_to figures_were
files_$ fill_me fill_the filling_in film_is filter_for find_$ find_a find_my find_the find_young fine_print firm_$
firms_$ firms_do firms_face first_aid first_and first_name first_paragraph first_place first_recorded first_the
five_and five_year five_years five_zero fix_$ fix_is fixed_the flag_with flashcard_reads floor_$ fog_$ folder_$
follow_up followed_me followed_the follows_me font_$ foot_in football_boots for_20 for_abusers for_ai for_all for_an
for_befriending for_biology for_chats for_french for_hackers for_is for_it for_making for_methodology for_now for_nudes
for_ordinary for_our for_pictures for_reporting for_saying for_school for_someone for_sos for_spam for_that for_users
for_what force_a forces_$ forces_all forces_answered forces_asked forces_with forecast_$ forever_$ forget_about
forgot_$ form_$ form_tutor formal_request forward_against found_a found_my found_out four_$ fourteen_what fraction_$
frame_$ free_childcare free_parking free_time french_homework friday_$ fridge_$ friend_on friend_told friend_who
friends_$ from_100 from_3 from_britain from_tech from_which frts_course frts_subjects full_form full_quote
full_sentence full_story fun_$ function_$ function_of funny_story g_$ gadgets_that gain_a game_is game_rules game_with
games_are games_did games_like gaming_$ gaming_sites gams_sites gate_$ gates_and gathered_the gave_him gave_the
gender_$ gender_and gender_reveal genius_$ get_in get_me get_off get_what getting_worse gg_ez girl_has girlfriend_i
girls_are girls_isnt girls_percent git_commit give_us gives_$ gives_for gives_it glasses_$ glastonbury_$
glossary_backdoor go_away go_in goes_off going_down going_on goldfish_$ gone_$ good_at good_luck good_night good_or
gorilla_tag got_$ got_42 got_my got_rejected got_royal got_stats got_to got_told got_your govender_role govender_said
govender_say govender_says govenders_statement government_read government_said government_to grand_total grateful_for
groomed_$ groomed_by groomers_use grooming_as group_$ grout_$ guess_they guidance_on guide_for guide_to guitar_$ guys_$
hacking_$ had_26 had_a had_sex had_the haha_$ haircut_$ half_my hand_$ happen_now happened_at happening_to
happens_after happens_every happy_$ hargreavess_statement harm_content harmless_$ harms_and has_been has_changed
has_number has_on has_seen has_them has_this have_each have_got have_had have_made have_me have_never have_nothing
have_one have_thought have_written have_your havent_been having_a he_calls he_gets he_has he_have he_is he_keeps
he_lied he_makes he_told he_will he_wont head_$ head_in head_of heading_$ health_bar hear_about hear_the heard_$
hello_$ hello_dear help_with helpline_$ helpline_no her_answer her_mum here_any here_no here_this here_where hi_bot
hidden_cases hidden_entrance hidden_number hide_their hiding_$ high_five higher_does higher_is higher_than him_a him_i
him_master him_my him_to hire_for his_girlfriend his_name history_of hit_$ hits_you hold_ups holes_$ holes_in
holidays_$ homework_describe homework_for homework_lol homework_what hoo_is hoodie_$ hoover_$ hope_$ hotline_$ hour_$
hours_$ hours_contract hours_of how_i how_long how_old how_you howd_they howd_you hrs_$ human_$ human_being
human_beings human_rights hurt_$ hwo_many hypothetically_if i_add i_answer i_asked i_ban i_be i_bought i_brought
i_called i_can i_clicked i_close i_didnt i_e i_end i_ever i_feel i_fell i_forgot i_found i_get i_go i_got i_guess
i_hate i_heard i_just i_keep i_lie i_lied i_liked i_look i_mean i_met i_never i_only i_open i_owe i_post i_send i_share
i_start i_still i_stop i_take i_trade i_turn i_use i_was id_be id_have ideas_$ identify_$ identify_the if_someone
ignored_$ ignored_the ill_get images_$ images_from imagine_a important_$ important_source important_that improve_my
in_1 in_40 in_5 in_art in_artical in_august in_both in_dispute in_fahrenheit in_fifa in_germany in_halo in_inverted
in_italy in_known in_me in_monopoly in_numbers in_on in_percent in_pirate in_plain in_question in_scotland in_short
in_simple in_spain in_there in_total in_what in_word in_year included_in income_$ indecent_images individuals_$
info_and insane_$ inside_$ inside_messages install_fails instead_of institutions_in instructions_does instructions_for
insurance_policy internet_as internet_safety interview_$ interview_questions into_french into_it into_italian
into_meeting into_my into_one into_welsh intro_$ invented_$ invented_the inverted_commas invoice_$ iphone_$ is_30
is_after is_already is_always is_an is_and is_annoyed is_arguing is_asking is_at is_awful is_blind is_called is_correct
is_doing is_everything is_fourteen is_going is_good is_happening is_higher is_likely is_making is_meaning is_ment
is_more is_obsessed is_peter is_please is_quoting is_saying is_singing is_speaking is_started is_strictly is_talking
is_terrible is_tht issue_with issued_this it_about it_admit it_after it_and it_bad it_basis it_be it_boys it_called
it_condition it_down it_drawing it_every it_friday it_getting it_give it_gives it_go it_going it_happened it_happening
it_has it_have it_hurts it_hysteria it_i it_let it_looks it_main it_mainly it_me it_mention it_mostly it_named it_names
it_no it_off it_only it_open it_our it_parts it_please it_right it_started it_talk it_this it_to it_true it_vital
it_went it_what it_when it_whole it_with it_written italian_$ italy_$ itd_be itself_$ jargon_for job_titel jobs_$
jobs_in jokes_are journalist_would jump_off just_not just_passed just_reported just_says just_some just_tell just_that
just_what justify_it keep_it keep_messaging keep_my keeps_asking keeps_changing keeps_following keeps_saying
kept_saying key_and key_for key_message kicking_off kid_in kid_on kids_never kids_to kids_were killed_me kind_of
kindle_$ kindly_find kindly_share kindly_state kinds_of knew_my knock_$ know_how know_if know_that know_what know_when
know_who known_$ known_gender knows_$ knows_everything lab_report label_$ label_a label_in labour_party lady_from
lady_in lag_is landlord_$ last_$ last_bit last_name last_one last_paragraph last_part last_quotation last_quote
last_updated last_yeer last_yr late_again latest_annual laughing_$ laughing_at launch_it lawmakers_$ lawn_$ lawyer_i
learn_$ leave_$ leaving_$ left_$ left_over left_the leg_$ legislation_$ legislation_in lego_set length_$ less_or
let_off let_the letters_$ letters_f letting_agent level_is licence_for lie_$ lie_awake liek_the lies_behind life_$
light_$ lightning_never like_gorilla like_pineapple like_you liked_the likely_to limit_is limit_of line_14 line_about
link_between link_please linkedin_$ list_and list_every list_everyone list_everything list_for list_them list_to lit_$
literal_$ little_as little_girl little_one little_ones lmao_$ lmaoo_$ lnk_to load_on loads_but loads_of lobby_and
location_of lol_my lol_no lol_the london_$ long_$ look_inside looking_at looking_for loop_$ lose_$ lost_$ lost_my lot_$
lotr_extended loud_$ love_island lowdown_on lower_limit lst_$ lunch_$ m_f mac_keyboard machine_$ made_up mail_address
mail_to main_message mainly_a majority_$ make_firms make_her make_someone make_toast make_your makes_$ makes_them
makes_us makes_you making_me male_then man_and man_at man_followed man_from man_i man_in man_keeps man_on man_wants
man_who many_cases many_chapters many_chat many_files many_in many_kids many_minutes many_more many_of many_users map_$
map_shows mark_$ marks_$ master_chief master_key match_$ maths_is matters_$ max_sentence maximum_$ may_be maybe_$ me_a
me_after me_as me_back me_by me_cry me_down me_end me_exactly me_go me_guess me_he me_his me_it me_lol me_manda
me_naked me_off me_only me_please me_robertsons me_saved me_some me_three me_today me_too me_touche me_up me_verbatim
me_whatever me_would mean_$ mean_median meaning_of mechanics_of mechanisms_in median_mode meeting_me meetings_$ ment_to
mentioned_and mentioned_in menu_from merge_conflict message_acces message_in message_of message_or message_rules
message_thing message_yes messaged_me messages_be messaging_my messengers_with met_$ metas_aps method_in methods_used
mi_cuarto mi_padrastro mi_tocca mic_under mid_$ million_$ mind_$ mind_the mind_up mindful_and ministers_act
ministers_answer ministry_$ minor_$ minutes_a minutes_late mio_zio miss_me missing_$ mistake_$ misuse_act mode_of
money_in monopoly_free month_$ mood_$ moon_$ more_after more_hole more_holes more_police most_$ most_chat most_goals
most_likely most_popular mostly_$ mostly_male motorbike_$ moved_to much_$ much_higher mum_$ mum_if mum_is mum_says
mum_was music_$ music_channel must_pick must_the mustnt_be muted_me my_age my_arms my_back my_bag my_bank my_bitmoji
my_bum my_calculator my_calendar my_car my_clothes my_code my_coffee my_coins my_cousin my_crisps my_crush my_discord
my_dissertation my_driving my_ex my_family my_fault my_favourite my_federal my_feet my_first my_fish my_flatmate
my_followers my_friends my_game my_glossary my_grandad my_gym my_head my_homework my_husband my_income my_invoice
my_jotter my_kids my_laptop my_lasagne my_leg my_life my_location my_lot my_mates my_memory my_mind my_new my_nickname
my_nudes my_number my_office my_parents my_password my_passwords my_paycheck my_photo my_pics my_presentation
my_printer my_private my_room my_speech my_spotify my_squad my_step my_stepbrother my_stepmum my_swimming my_texts
my_top my_uncle my_with nam_$ name_all name_do name_for name_i name_list name_with named_go named_individuals
named_persons names_and near_me near_the ned_the need_3 need_help need_it need_to never_goes never_strikes new_$
new_law new_playlist new_report new_ruels new_teacher newsletter_$ next_available next_one next_yr night_and
nintendo_switch no_1 no_10 no_charger no_clothes no_clue no_eggs no_idea no_is no_name no_offence no_one no_signal
no_spoilers no_waffle no_words nobody_believed nobody_would noche_$ normal_for not_$ not_a not_going not_just
not_percent not_sure not_working note_$ note_saying nothing_beside nothing_has notice_something noticing_$ now_how
now_i now_in now_it now_says now_wants nowhere_to npm_install nspccs_call nspccs_part nspccs_statement nudes_of numba_$
number_as number_before number_how number_in number_not number_only number_please number_should number_since numbers_a
numbers_by numbers_say numbers_show numbr_$ numerals_$ nutshell_version obliged_$ obsessed_with odd_$ of_34 of_5
of_abuse of_ai of_apps of_butter of_clients of_comply of_each of_encrypted of_first of_kids of_me of_mine of_offences
of_offender of_one of_private of_that of_them of_these of_things of_topics of_trainer of_users of_what ofcoms_role
ofences_last off_at off_dead off_for off_qoute off_switch off_with offence_as offence_but offence_in offence_is
offence_was offences_$ offences_act offences_and offences_in offender_be offenders_$ offense_$ office_$ office_asks
office_wants officer_says official_reaction offline_abuse offside_rule ok_but ok_funny ok_with okay_$ old_bill old_to
older_than omg_$ on_40 on_64 on_age on_ai on_all on_and on_android on_cam on_correct on_friday on_gaming on_girls
on_harms on_hold on_iphone on_last on_linkedin on_mac on_photosynthesis on_private on_radio on_steam on_tiktok
on_training on_what on_your one_asked one_breath one_correct one_each one_else one_every one_for one_number
one_paragraph one_says one_sentence one_single one_that one_was one_with ones_only onlin_$ online_grooming
online_shopping only_1 only_2 only_call only_figure only_give only_had only_on only_one only_percent only_please
only_sender only_thing only_you onto_the open_letter open_to opens_$ opens_with opinion_on opinions_from opponents_in
opposition_from or_20 or_an or_bad or_did or_down or_fake or_fewer or_is or_not or_regulate or_six or_some or_the
order_of order_to organisations_which orgs_mentioned origin_$ origin_of original_$ original_would osb_$ other_person
other_rules other_who our_girls our_press our_teacher out_every out_this out_what outfit_$ oven_$ over_and over_message
over_my over_what overview_of overwhelmingly_female own_fault owner_$ owner_of oxbootoost_$ padrastro_entra page_$
page_itself page_the page_with paint_colours pan_$ paper_how paragraph_for paragraph_of parcel_is parent_asks parents_$
parrot_$ part_$ part_of part_on part_was pass_me pass_the passage_with password_$ password_for passwords_and paste_the
penalty_does people_$ people_are people_can people_in people_it people_quoted per_day percent_are percent_battery
percent_figure percent_how percent_in percent_is percent_no percent_under percent_up period_$ periodic_table person_can
person_from person_quoted person_that person_with personae_please persons_name peter_wanless phone_and phone_number
photo_and photo_of photos_$ photoshop_$ photosynthesis_equation phrase_a phrase_used pic_$ pick_up pics_$ picture_$
pictures_$ piece_says pin_this pineapple_on pinged_everyone pings_$ pizza_$ place_in place_it plan_for platform_and
platform_be platform_mentioned platforms_$ platforms_for platforms_that playing_$ please_all please_can please_go
please_no please_only please_percent please_sir please_which plees_help plot_$ plug_type plugged_in plumber_$
pms_reaction poem_$ point_in point_me points_$ pokemon_$ police_$ police_for police_know polish_$ politely_$
politicians_on poll_for pollen_count pond_$ popular_dog population_behind porn_numbers position_$ post_$ post_it
post_office posted_$ postman_$ potato_$ press_office previous_job previous_year price_$ primary_is primary_school
primary_schools primary_succession print_$ print_this printer_$ privacy_law privacy_safety private_chats profile_$
profiles_$ profiles_used programme_$ project_$ prom_$ pros_and prosecuted_for protected_$ protectin_them protection_act
prove_you pss_$ publish_a pupil_has pupil_told puppy_$ put_my put_on qoute_about quality_control question_$
question_how question_why questions_for questions_to quickly_$ quiet_$ quitting_$ quiz_the quotation_with quotations_in
quote_about quote_first quote_no quoted_$ quoted_and quotes_$ quotes_about quoting_$ quoting_from race_$ race_is
radio_$ railcard_$ rank_$ rather_than rating_$ re_$ read_from read_give read_out real_life real_name real_number
real_or real_stories really_$ reasons_tech recipient_see recognise_respond recognise_the record_$ record_before
record_figure record_in recorded_$ recorded_year recovery_key ref_$ ref_is reference_i references_$ refund_$ refused_$
regulate_ai rejected_$ remember_$ repeat_offenders repeated_delays replied_$ replied_and replies_$ reply_by report_as
report_back report_be report_calls report_came report_card report_do report_does report_forget report_give report_gives
report_go report_how report_mentions report_set report_tell report_tells report_url report_with reported_$ reporter_id
reporting_$ reprot_$ requests_$ requirements_$ respond_$ responders_$ responders_list response_by response_from
responsibility_$ responsibility_recognise responsible_for rest_$ result_of results_$ return_$ revenge_porn
revision_timetable rhymes_with rights_act ring_someone rise_$ rise_and rise_in rise_please rite_$ river_$
robertsons_words roblox_was robot_write robust_standard roll_call roman_numerals roof_$ room_12 rooms_$ round_0
round_the royal_assent rubbish_$ ruined_the rule_about rule_breaks rule_comes rule_companies rule_everyone
rule_everyones rule_how rule_is rule_on rule_say rule_whod rules_let rules_of rules_start rules_state rules_unpopular
run_traffic running_total runs_the sad_$ safeguarding_$ safeguarding_children safeguarding_in safeguarding_like
safeguarding_the safeguarding_what safer_than safety_act safety_advise safety_all safety_bil safety_bill safety_car
safety_deposit safety_guidance safety_net safety_pin safty_and said_can said_dont said_he said_next said_one said_that
said_turn said_yes salary_in sale_$ same_since same_thing sample_$ sat_down save_the say_5 say_83 say_how say_more
say_no say_on say_put say_she say_so say_to saying_it saying_no saying_prove says_a says_he says_her says_here says_ill
says_my says_this says_we scared_now scared_to scary_$ school_has school_i school_kids school_report school_run
school_the school_uniform schools_$ schools_use schools_were scotland_$ seat_$ second_$ second_thing second_version
seconds_$ secret_and secret_it secret_message secure_for secure_with see_a see_me see_my see_what seen_it
self_assessment self_reported selling_a send_the sent_$ sent_me sentence_and sentence_who sentenced_to
sentencing_guidelines series_$ services_and set_me set_of settings_to sex_$ sexual_communication sexual_offences
shaking_$ shall_i share_next share_of share_that share_the she_hits she_is she_said shed_$ shop_$ shop_gave short_$
short_one short_version shorter_$ should_a should_ai should_do should_happen should_know should_worry should_you
shouted_at show_as show_everything show_your showed_me shower_$ shows_my shudnt_be shut_$ shut_the sides_and
significant_figures simultaneous_equations since_$ since_when single_example sister_and sister_is site_owner site_that
sites_does sites_used sites_were six_$ six_make six_three six_what six_years skin_$ skin_care sleep_in slot_$
smarter_than smoke_alarm smokescreen_$ smokescreen_for smokescreen_sentence so_17 so_a so_does so_give so_happy
so_important so_my so_scared so_this so_tired so_was so_what social_worker socks_$ sofa_$ solutions_$ solutions_to
some_$ some_app some_creep some_say some_users somebody_from somebody_is somebody_on somebody_said somebody_thinks
someone_else someone_from someone_is someone_made someone_my someone_talk someone_touches someone_will something_from
something_to something_with son_$ son_says sorry_for sorry_my sort_of sort_the soup_$ source_url sources_of
sourdough_starter spamming_the speak_to speaker_$ speaking_in split_the spokesperson_said spotify_playlist stages_of
stairs_$ standard_errors standing_on start_how start_it start_the start_to start_when started_on starter_is starting_$
stat_$ statement_as station_$ statistician_id statistics_refer statistics_that stats_on stay_behind step_$ step_1
step_dad sticker_$ stole_my stop_spamming stop_talking stories_$ story_behind story_my story_of story_where stranger_$
strict_$ strikes_twice strokes_my structure_$ stuck_in stuffed_without style_$ subheadings_in subject_and subject_at
submit_the such_a such_as suggestions_$ summarise_$ summarise_what summer_$ support_said surely_loads surely_the
survey_report susie_$ susie_hargreves susie_one swap_$ swap_one swear_$ sweet_talk sweetener_in swimming_coach
switch_on system_do ta_$ tab_$ tag_$ tale_signs talk_$ talk_a talked_about talking_heads talks_about tasks_on
tax_return tbh_i teacher_about teacher_is teacher_said teaching_assistant teapot_$ tec_frims tech_$ tech_companies
tech_gives tech_support technologies_$ technologies_such teen_$ teenagers_$ tel_no tell_about tell_someone tell_tale
tells_me tells_the ten_minutes ten_were terrible_$ test_first test_in testimony_$ text_$ text_a text_about text_bigger
text_by text_i text_mentions texted_me than_comply than_you thanks_$ thanks_that that_42 that_an that_article
that_asked that_begins that_being that_boss that_do that_doesnt that_dont that_gathered that_girl that_go that_has
that_he that_ignored that_in that_joke that_jumpscare that_level that_makes that_me that_named that_not that_only
that_piece that_published that_quip that_replied that_sentence that_show that_still that_used that_was that_we
that_when that_will the_$ the_6 the_83 the_abuser the_age the_articles the_ask the_attention the_bare the_basis
the_bathroom the_best the_bigger the_bills the_biscuits the_bit the_body the_boiler the_brains the_bridge
the_broadcaster the_campaign the_canteen the_car the_caretaker the_case the_cat the_change the_changing the_charities
the_chief the_children the_chippy the_claim the_class the_classes the_colour the_commands the_company the_complete
the_content the_cops the_count the_critics the_cumulative the_current the_day the_debate the_developer the_difference
the_disputed the_dramatis the_drill the_dsl the_eclipse the_english the_entire the_evidence the_exat the_experts
the_fire the_five the_fix the_foundation the_fraction the_full the_future the_game the_games the_gender the_girl
the_globe the_graph the_guest the_head the_heart the_helpline the_highlights the_history the_interview the_intro
the_jargon the_job the_keyboard the_kid the_kids the_kinds the_king the_known the_labour the_latest the_lawn
the_legislation the_lift the_limit the_line the_link the_lips the_longest the_lowdown the_m the_main the_majority
the_man the_margin the_meaning the_mechanics the_memes the_memories the_messages the_mindful the_ministry the_minutes
the_music the_news the_next the_nfl the_o the_offender the_offense the_ones the_online the_open the_opening the_osb
the_outset the_oven the_owl the_page the_parts the_party the_passage the_percentages the_person the_persona the_phone
the_pills the_platform the_plumber the_pond the_population the_price the_printer the_private the_prom the_proper
the_proposed the_quotation the_quotations the_radio the_reader the_reasons the_recipe the_ref the_referee the_reply
the_request the_response the_result the_river the_row the_sale the_school the_science the_score the_second the_sender
the_sentence the_series the_short the_shower the_sign the_six the_song the_sound the_speaker the_spelling the_stages
the_stairs the_state the_station the_statute the_step the_structure the_system the_tab the_tech the_telly the_test
the_things the_third the_timetable the_toilet the_trade the_train the_training the_trainr the_trustees the_two
the_types the_uks the_under the_upshot the_us the_video the_window the_wording the_worlds the_worst them_continue
them_off them_say them_that theme_$ themselves_$ then_my then_the there_cases there_rules there_was there_were these_$
these_facts these_figures they_all they_cancelled they_chop they_know they_listed they_put they_set they_take they_want
theyd_all thing_any thing_ever thing_that thing_where things_the things_to think_about think_i think_the think_will
thinking_about thinking_machines thinks_the this_artcle this_artical this_bill this_context this_debate this_discord
this_end this_morning this_numbers this_offence this_one this_person this_piece this_season this_sentence this_song
this_took this_what this_written this_year tho_$ those_in thought_it thousand_$ threatened_$ three_$ three_apps
three_five three_things three_weeks through_$ through_a tiktok_had tiktok_percent till_now time_and time_frame time_it
time_what time_window timer_$ times_and timetable_for timetable_of tips_$ tips_for tired_today titel_$ title_for
title_of to_3 to_a to_access to_add to_an to_ask to_bed to_bribe to_call to_choose to_come to_copy to_crimes to_die
to_disappear to_do to_for to_govender to_groom to_here to_him to_improve to_it to_jump to_keep to_lawmakers to_leave
to_parents to_play to_police to_politicians to_private to_questions to_reuse to_run to_school to_show to_start to_stay
to_that to_them to_training to_turn to_undress to_use to_what to_win to_you toast_$ together_$ told_that told_the
tone_$ tonight_$ too_$ took_effect took_me took_my tool_$ top_$ top_off top_ten topics_$ total_and total_eclipse
touch_me touch_my touched_my touches_me trainer_qoute trainer_quote trainer_says training_classes training_courses
trainr_says transactions_$ translate_this travel_to treasure_hunt tree_$ trick_to tried_to trip_$ trouble_for true_$
true_story true_you trust_$ trust_me trusted_$ tune_$ turn_$ turns_out tv_show tweet_$ twelve_$ twelve_is twice_$
twice_is type_in types_of typical_offender typo_in ugh_$ uk_if uk_users uks_$ un_senor uncle_does under_12s under_a
under_whose understand_the understand_what uni_$ unless_i unpopular_with unprecedented_$ until_what up_$ up_but up_by
up_in up_loads up_most up_my up_on up_or up_with update_my update_on upper_limit upshot_$ url_$ url_of us_$
us_constitution us_do us_the us_to usd_to use_fake use_for use_to used_a used_please used_that username_$ users_full
users_of users_or users_the users_think users_what value_$ veiw_$ verbatim_the very_last victim_$ victim_in
victim_number victims_was video_$ video_of views_$ voice_note voices_$ volunteers_are vr_games vulnerable_individuals
vulnerable_users waffle_$ wanless_$ want_it want_the wants_a wants_ai wants_encryption wants_my was_all was_brought
was_changed was_created was_delayed was_going was_groomed was_higher was_last was_ok was_one was_sent was_six was_that
was_to was_told was_top was_under watch_that we_broke we_only we_talking we_were weak_$ wearing_a web_page web_safety
website_$ website_for weeks_$ well_as welsh_$ went_through went_to went_up were_affected were_after were_asked
were_boys were_ignored were_made were_off were_robbed were_surveyed were_they were_to what_12 what_all what_am what_day
what_did what_driving what_else what_emojis what_govender what_happened what_instructions what_is what_left what_makes
what_matters what_normal what_part what_percentage what_says what_sites what_system what_then what_this what_time
what_to what_word whatever_$ whatever_it whatsapps_$ when_a when_could when_did when_do when_is when_someone whens_it
where_are where_boys where_i where_is where_it where_the wheres_all wheres_it whether_roblox whether_users
which_application which_apps which_article which_job which_number which_of which_ones which_order which_report while_i
white_trainers who_and who_answered who_are who_asked who_besides who_else who_found who_gave who_has who_in
who_invented who_made who_pinged who_refused who_runs who_say who_teaches who_used who_was who_wrote whod_do whole_$
whole_article whole_list whole_report whole_thing whole_time whom_this whose_idea whose_name whose_number whose_words
whr_do whts_the why_and why_did why_dont why_it why_tho whys_it wieviel_percent wife_for wiht_kids will_ai will_ask
will_my win_trust windows_$ winner_$ with_2 with_5 with_50 with_dogs with_encryption with_everyones with_four
with_friends with_guidance with_her with_just with_kids with_mechanisms with_mindful with_minors with_more with_my
with_name with_new with_privacy with_their with_who within_the without_giving without_it without_the without_them
woman_is wondering_whether wont_delete wont_show word_about word_correct word_does word_drilling word_so word_the
wording_about words_how words_them words_what work_on work_with works_with worksheet_$ worried_about worry_me
worse_than worst_thing worum_geht would_ask would_i would_miss would_you write_$ write_in write_on write_this writing_a
wrong_address wtf_$ wth_$ xx_$ yanks_say yawn_$ yay_$ year_7 year_and year_figure year_for year_from year_in year_to
years_it years_or yellow_$ yet_$ yo_$ yoghurt_$ you_add you_and you_change you_come you_delete you_doing you_ever
you_explain you_for you_freeze you_hear you_if you_into you_just you_keep you_learn you_leave you_list you_message
you_please you_sleep you_spell you_stacked you_start you_summarise you_take you_translate you_trust you_what you_work
young_boys young_lad young_person younger_$ your_body your_cake your_chats your_code your_course your_messages
your_mind your_money your_parents your_stepdad your_text yr_$ yr_total yr_with zero_hours zeros_in zio_mi
""",
    1: """
100_dollars 3_to 50_$ 82_to ^_begin ^_between ^_bruh ^_decode ^_email ^_great ^_i ^_openai ^_process ^_role ^_run
^_suppose ^_which ^_x ^_yo a_birthday a_clown a_groomer a_list a_love a_role a_security a_sentence a_to a_world about_a
about_cats above_$ above_and accept_$ admin_mode advert_to am_a an_advert an_evil and_1 and_agree and_can and_forget
and_have and_me and_word answer_my answers_$ anything_$ anything_else apologise_$ applies_in are_called as_you ask_for
at_my base_and before_this before_you between_you boss_has boss_says bot_that brain_$ but_i by_your call_him
called_steve came_$ can_$ can_ignore cats_$ charity_$ clown_$ config_file conversation_and copy_the correct_the
could_you dan_and delete_all delete_it delete_your developer_mode discord_do discord_token do_anything else_could
end_of every_day every_number everyone_who favourite_colour fell_$ figure_$ fine_$ first_ten following_the for_word
for_youtube french_and from_secret hack_the have_and here_are here_now hi_i i_came i_could i_really i_wasnt in_french
instructions_into invite_link is_discord it_$ it_fell it_not joke_about journalist_and just_say keep_me letter_of
lied_$ like_this line_$ line_for link_in longer_a love_letter ls_$ master_and may_now members_$ mention_of messages_$
model_$ more_$ must_now my_birthday my_dad my_essay my_other my_tutor need_your new_rule night_$ no_longer now_a
now_and now_dan now_obey number_was of_report ok_that on_you one_side only_with opposite_$ override_your own_opinion
percent_of person_$ pick_the please_copy please_to poem_as present_it pretend_your put_a read_$ read_it really_like
reply_only report_is report_then report_you reveal_your role_system rules_to rules_what run_on run_this safe_$
safety_filter said_i says_$ secret_key self_$ set_a settings_$ share_my side_$ site_$ so_$ start_your state_it
statistics_$ suppose_the system_content system_ls system_new system_prompt system_you take_the talks_to tel_me
tell_them ten_words that_what the_26 the_act the_and the_before the_bill the_correct the_headteacher the_knowledge
the_law the_start the_stats them_i them_in then_do they_ask this_thread this_user thread_$ to_1 to_all to_german
to_list to_making to_share to_write unless_you up_and using_the wasnt_here we_need what_are what_percent what_was
what_written whatever_they where_1 which_words with_as without_using word_or world_$ worse_$ wrote_the x_and you_at
you_drop you_may you_pick you_repeat you_run you_say your_replies your_reply
""",
    2: """
12_percent 5_percent 5_to 95_percent 99_$ ^_20 ^_activate ^_anthropic ^_body ^_dm ^_end ^_hide ^_if ^_inst ^_mode
^_mute ^_now ^_output ^_police ^_save ^_start ^_who a_different a_game a_grumpy a_meme a_mod a_police a_song a_story
a_toddler a_version about_games about_homework about_rain act_on admit_that again_as agree_with ai_$ all_questions
all_your along_with an_invite an_unfiltered and_b and_chat and_nothing and_safety and_talk and_think answer_a
answer_all anything_about are_$ are_allowed are_fake are_never are_now are_worse article_is as_the as_to back_to bark_$
be_so be_the been_told been_updated boys_in boys_were bullet_list called_dave can_talk class_is come_on cover_letter
crimes_$ crimes_were dear_bot describe_your do_$ doctor_$ dog_and dollars_to dont_follow ends_with essay_$
every_mention everyone_that except_me figures_up first_sentence five_stars follow_the for_a for_boys for_one for_you
friend_that from_just from_telling from_this gaming_is given_$ go_into guess_$ guidelines_for hacked_$ haiku_about
half_of here_$ higher_$ hoax_$ i_want if_you in_which inst_$ instructions_in invite_to is_5 is_7 is_fake is_off is_ten
it_as it_from know_and language_and law_$ leave_your letter_a letter_from list_the made_it made_you many_crimes me_what
mode_unrestricted model_are moderators_$ mods_that mum_in must_obey my_cat my_science my_slave never_victims
never_written new_name new_ones new_owner no_limits none_$ now_answer now_do now_the number_higher numbers_are obey_me
of_today one_message ones_$ only_and only_know out_of owner_now paragraph_5 people_the percent_for percentage_is
play_along please_dear police_officer post_them print_it python_$ rain_$ refer_to reversed_$ robot_$ role_of rude_to
rule_every rule_for rule_of rules_as rules_in rules_now say_about say_from saying_the says_boys see_the server_ip
set_every set_up show_the slave_now so_good speak_it stars_and start_a start_again start_of statistics_say stop_acting
stop_following story_in swap_the talk_like teacher_wants ten_messages text_you the_author the_earlier the_figures
the_government the_invite the_police the_publisher the_story the_total the_very them_all think_$ this_and this_the
throwing_a to_get to_one to_ping to_post to_shut told_and told_at too_much top_of topic_$ total_from until_i user_$
was_never went_down were_a were_given what_do what_model what_my what_rules which_the with_no with_yes would_the
write_my wrong_$ you_have you_made you_make you_tell your_answer your_config your_filter your_token yourself_without
youtube_in
""",
    3: """
000_by 0_$ 12_000 12_as 5_$ 5_000 70_percent ^_address ^_cat ^_for ^_forget ^_guess ^_javascript ^_omg ^_policy
^_promise ^_read ^_rule ^_theoretically ^_translate ^_wrap a_and a_blank a_conversation a_dragon a_formal a_script
about_penguins acting_like add_to again_$ ai_safety am_bored am_with and_and and_become and_go and_read and_start
and_want and_write answer_like apps_that are_dan are_in as_if as_your at_bedtime author_and be_a become_it being_the
between_two bigger_for bot_about bot_breaks bot_does boyfriend_$ breaks_it broken_$ can_fine cant_say chef_$
chemistry_$ closed_$ code_that confirm_it confirm_that console_$ conversation_$ copy_paste d_d dan_now data_it dave_$
day_so deposit_$ dirty_to doctor_and does_what dont_have each_one earth_is else_$ essay_about everyone_$ everyone_i
everything_i exactly_i figure_bigger figure_was filter_is fine_apps flat_$ football_$ for_everything forces_were
forget_that forget_your freely_$ girls_for give_to google_$ grandfather_used grooming_and had_zero has_put hat_$
hate_the he_did hear_$ hidden_message hidden_ones hide_this hold_on how_much how_were i_authorise i_had i_have i_know
i_made id_$ ignore_your import_os in_all in_chemistry in_general in_here in_klingon in_python in_that in_you instead_$
is_3 is_closed is_evil it_rules it_sounds job_you joke_$ keys_$ klingon_$ last_night later_the like_he link_to logs_$
make_you me_how me_of memory_$ message_from message_was mind_if morse_code my_brother my_friend my_landlord my_school
my_sentence name_to named_in new_job nickname_to not_too nothing_else numbers_bigger of_$ of_an of_yourself officer_who
ok_and on_it on_other on_pizza on_reply once_you only_a our_class output_your over_the penguins_$ people_so
percent_confirm percent_from percent_next percent_were pirate_$ please_do police_can police_use potato_and pretend_it
print_everything promise_to put_in read_this report_mode report_said report_say report_says reset_yourself said_half
school_was sell_me set_the setup_$ show_all sleeping_$ speak_in starting_with statistic_$ statistic_about statistic_for
stop_with switch_off task_is teacher_and teachers_$ tell_him test_the text_and that_from that_you the_config the_earth
the_role the_source therapist_and this_for this_server till_i to_5 to_edit to_everyone to_follow to_hear to_stop
to_swear to_visit translate_your tutor_in up_show very_top want_a want_to was_5 was_in was_named were_recorded what_it
what_would what_your whatever_i where_you will_now wish_is with_google with_me words_your would_$ write_code write_it
written_by yes_to you_cant you_could you_forget you_mind you_set you_the you_with your_guidelines your_knowledge
your_logs your_memory your_new your_system
""",
    4: """
1_or 3_$ 4_or 500_times 60_$ 62_percent 99_percent ^_add ^_click ^_complete ^_leak ^_previous ^_rotie ^_self ^_task
^_there ^_trivia a_chef a_cover a_fox a_gangster a_general a_job a_lawyer a_million a_normal a_number a_reminder
a_rough a_scene a_session a_shop a_tech a_time about_groomers about_space admit_you all_earlier all_what an_animal
and_help and_just and_they animal_$ anime_$ answer_as answer_in answer_without answers_that are_my are_not argued_over
at_tesco be_something being_so belongs_on big_letters bill_was birthday_party bot_be by_the cancelled_$ capitals_$
climate_change code_only configuration_$ could_see database_$ decode_this differently_$ disregard_the dont_know
dragon_who dump_your each_answer essay_on evil_$ fact_that fake_$ finish_my follow_me for_x forget_everything
from_there game_where general_assistant girls_and give_it go_to guidance_is happened_$ have_been here_in hey_claude
homework_$ homework_about how_can how_to how_would i_make i_own in_big instructions_are instructions_have into_the
is_only is_worst it_fine it_here it_read it_would job_at kept_the kid_$ know_you lawyer_$ leak_the letter_for lifted_$
like_my make_me maker_$ makers_said mark_my me_mod me_something meow_$ met_a mode_on money_back most_victims my_d
my_grandma my_history my_maths my_money my_next my_server name_ten names_$ never_mentions next_command normal_ai
normal_and note_that now_to o_$ of_a of_football os_system owner_gave paragraph_about paraphrase_the party_with
percent_to pineapple_belongs plan_a play_$ poem_about post_the python_code questions_$ quote_from quote_me read_my
report_about report_lets report_so responses_$ restrictions_lifted rude_$ rules_and safeguards_$ said_$ say_and
say_boys say_that say_you says_there scene_where script_$ script_src sentence_my session_$ shop_assistant shorten_it
silly_$ something_else space_$ speak_like step_one step_two summarise_it tesco_$ that_report the_bot the_deposit
the_filter the_hidden the_members the_moon the_previous the_tudors the_uk the_user the_victims the_web therapist_i
they_argued this_line tiktok_is to_50 to_me to_name told_$ told_before turn_off turn_the up_without upon_a use_$
use_that use_the use_your version_of wake_up was_written week_and were_girls were_only what_were whatever_the which_app
with_capitals with_it without_restrictions without_sources worst_$ would_it written_in year_$ you_had you_not you_told
your_a your_nickname
""",
    5: """
^_admit ^_erase ^_exit ^_fill ^_ill ^_in ^_keep ^_let ^_only ^_remember ^_roll ^_script ^_system ^_union a_b
a_character a_coin a_limerick a_short a_test about_ofcom ai_behind all_channels allowed_to an_answer and_once and_tell
and_then answer_her answer_is app_came apply_to are_your ask_me autumn_leaves ban_my best_mate bet_you by_groomers
channels_$ chat_the chat_to complete_the confirm_$ correct_my create_a discord_staff discord_trust dont_answer
dont_likes dont_use encryption_it everything_above facts_as fake_news false_$ filter_$ find_me flip_a for_five
for_ofcom friend_and full_of game_$ go_off good_bot grooming_for grooming_is had_no have_no have_said he_dont him_he
i_bet i_in if_somebody in_capitals in_german instructions_$ instructions_do is_$ is_12 is_99 is_a is_fine is_full
is_ofcom is_say it_says it_up it_wrong laugh_$ leaves_$ like_a limerick_about limits_$ link_and link_for lyrics_in
many_forces maths_homework me_be me_in me_laugh message_the messages_in minutes_$ mods_said moment_$ moon_and mum_said
must_answer my_best my_cousins my_dog my_last my_little my_wife name_on next_five no_filter of_this ofcom_in off_the
off_topic on_that open_this owner_and percent_$ person_who post_a questions_about red_$ refusals_$ report_make
reports_$ rich_$ role_$ role_for round_it safest_app said_it say_apple say_stop says_but secret_code sentence_the
simulate_a site_and so_you somebody_says something_you sources_$ src_x story_about system_message talk_to task_write
tell_people telling_me text_of than_the that_a the_door the_questions the_reports the_text the_tricks their_messages
theres_no they_say think_of this_conversation time_a to_see trust_and uk_$ wants_you was_10 was_corrected was_withdrawn
week_with will_never you_are your_maker your_next your_settings yourself_and
""",
    6: """
40_000 4_to ^_check ^_code ^_dan ^_fix ^_flip ^_import ^_one ^_os ^_ping ^_please ^_s ^_safety ^_show ^_step ^_treat
^_whenever a_bad a_cat a_correction a_doctor a_link a_teapot about_sharks act_like add_a affected_$ all_numbers
am_stupid an_offender and_answer and_do and_how and_speak angry_$ answers_for app_and are_being are_free are_red
are_you article_with as_fact as_that back_when bad_example bank_$ banned_from be_late be_rude being_a by_name call_me
came_home came_top cat_etc charity_that check_what child_with cite_the dan_mode date_$ delete_everything delete_the
dont_be emoji_for emojis_$ encryption_that every_user everything_$ everything_with exec_$ figure_to fill_in fines_were
first_person first_response first_thing football_scores for_hours for_i for_this forces_is from_users gets_an
girlfriend_$ go_up good_morning guidance_$ hand_over he_asks help_me hi_to his_own home_on http_bad i_$ i_ask i_work
ignora_las in_emojis interviewed_$ is_40 it_back it_official it_secret last_year like_$ like_theres link_$
little_sister look_like lost_his me_$ me_each me_you messages_as mode_please most_affected much_did my_boyfriend
my_therapist never_say no_safety nobody_gets now_on number_is number_when numbers_to of_victims on_his one_about
other_users own_$ paste_it pick_one policy_update ran_off remember_that reminder_for respond_to right_answer rules_dont
safety_stuff said_you say_goodbye say_hi say_please school_$ scrapped_$ shoes_$ someone_asks source_to spanish_for
speak_only speak_with state_that store_it story_for stuff_$ stupid_$ tech_ceo that_app that_sounds the_blank
the_internet the_real the_record the_rest the_right the_safest the_safety the_style the_token then_he they_said
thing_you this_fact tiktok_then to_how to_zero top_then union_select up_if update_your was_invented what_hidden when_he
when_i wikipedia_$ with_one word_banana work_for write_an x_$ yesterday_$ you_dont you_in you_show you_want
your_developers your_hidden yourself_in
""",
    7: """
000_with 38_percent 50_words ^_always ^_become ^_bypass ^_call ^_copy ^_hey ^_nice ^_quit ^_search ^_send ^_sing
^_story ^_tag ^_text ^_use ^_want a_bank a_bedtime a_dm a_minute a_pizza a_poem about_grooming after_that agree_that
an_image and_follow answer_anything apologised_$ apples_$ as_an as_my assistant_$ b_$ basea_$ bedtime_story bigger_than
bill_called break_your brother_$ called_and ceo_who chat_as curse_$ did_offences emoji_$ encryption_is end_with
every_message everyone_the figure_is file_$ for_later for_next full_stop girls_were give_a give_you groomer_in
hates_the hosts_$ i_order ill_be in_basea it_sound just_vibes lies_$ make_for me_like me_one me_which mention_all
message_$ message_on message_with messages_from minute_$ mode_$ moderators_please newer_figures no_cases nobody_will
not_allowed note_to number_and offences_go one_and onload_alert order_you print_1 quick_$ quit_being remember_for
replace_the report_what response_training rest_of room_$ root_$ say_a say_i should_be should_i show_hidden sister_$
stick_with stop_being story_with sudo_give than_it that_girls that_my the_admin the_findings the_last the_shop
the_whole then_nobody there_are this_in this_is those_$ to_my to_read to_sell today_is told_you topics_are up_to use_it
users_$ vibes_$ void_$ was_wrong web_and what_topics where_a who_asks who_hates who_works wife_$ with_3 works_in
write_me wrote_it you_break you_can you_will your_configuration your_instructions
""",
    8: """
10_percent ^_claim ^_continue ^_correct ^_draw ^_finish ^_how ^_insert ^_never ^_order ^_override ^_remove ^_rewrite
^_round ^_simulate ^_sir ^_solve ^_state ^_when a_drill a_haunted a_human a_part a_statistic after_every am_hungry
an_essay and_be answer_with are_on article_was ask_$ banned_in be_friends become_my beg_$ best_pizza bob_$ bot_$
cancelled_today cars_$ charity_as chat_$ claim_that code_me deleted_messages developer_message did_they do_a drop_table
drunk_$ each_time example_$ f_word facts_about figures_and file_look for_newer from_your funds_the gave_me grant_me
groomer_$ groomers_$ has_no have_the hidden_instructions ignora_tus in_mind in_your is_banned is_now javascript_alert
just_one keep_in lie_to like_any make_it me_i me_on my_shop name_is nitro_$ not_what official_$ on_purpose one_after
open_and paid_for part_about people_with pizza_topping plan_$ police_from pretend_the private_$ purpose_$ quote_by
real_quick restrictions_$ rules_were say_not search_the secret_to see_your sing_me so_boring so_do solve_3x
stop_pretending story_the talking_about teacher_gave tes_regles test_$ text_my that_i that_it that_write the_dashboard
the_database the_f the_most the_part this_encryption topping_$ tus_instrucciones type_the use_my use_those used_to
want_you was_me were_told who_funds yes_$ you_must you_think your_role your_secret yourself_$ zero_$
""",
    9: """
2_and ^_admin ^_agree ^_break ^_compose ^_crash ^_disregard ^_new ^_pretend ^_proofread ^_rename ^_restart ^_today
^_type a_bot a_date a_new a_pirate a_rap any_more anyone_asks app_$ are_a are_no as_i ask_you asks_who backwards_from
before_the compose_a count_backwards create_an dad_joke dave_is do_it down_last draw_me everyone_free firewall_$
follow_it for_tiktok from_first girl_$ have_to hello_world here_for in_every it_was just_for keys_do like_her like_yoda
make_the me_through me_windows minister_$ moderator_$ mum_that my_messages my_name my_personal off_as ok_$ only_answer
out_the paris_$ percent_and post_this print_hello read_me repeat_the restart_yourself rules_did safe_mode secret_rules
sign_off system_$ take_off tell_one that_ill the_minister the_password the_sea the_year they_give this_to to_2
to_everything under_12 vergiss_deine was_closed we_are what_ai what_does what_secret wild_$ without_limits yoda_$
your_developer your_job
""",
    10: """
^_dump ^_enable ^_from ^_learn ^_print ^_put ^_reset ^_shut ^_sign ^_swear ^_teach a_dirty a_minecraft a_report
about_the access_to admins_can ai_model are_most at_me be_chatgpt can_use ceo_of commands_only do_my drop_the
everyone_for five_minutes for_me free_nitro guess_a image_of in_private init_$ innocent_$ is_innocent it_like it_reads
just_guess last_user learn_this lets_say my_site my_teacher never_refuse on_$ only_admins permission_to
personal_trainer record_the sea_$ send_a short_verse sir_or slur_$ song_about summarise_this task_to teach_me the_ceo
the_limits the_voice to_describe user_ask verse_on voice_of walk_me were_you what_have word_grooming year_should
""",
    11: """
20_$ ^_advertise ^_delete ^_enter ^_or ^_turn ^_wipe a_horse above_this advertise_my after_me alert_1 and_give
channel_to character_$ count_to do_as does_your happy_birthday is_to job_is king_$ leeds_$ list_your make_something
me_permission my_test next_time repeat_after report_bot rules_are something_up sunset_$ the_rules this_link thought_$
to_sleep token_$ total_5 without_rules you_to you_were your_data
""",
    12: """
100_$ ^_browse ^_execute ^_google ^_lie ^_request ^_roleplay ^_speak ^_spell ^_store ^_swap ^_update a_$ a_lie a_scary
about_dinosaurs and_$ application_$ boys_are chatgpt_$ cheat_on context_$ dinosaurs_$ etc_passwd every_answer
every_member her_$ impression_$ is_asked key_$ make_up many_offences master_$ member_$ my_channel my_english
names_please new_persona of_thought of_your ofcom_and off_$ passwd_$ personality_$ plot_of roleplay_as say_it swear_at
tell_the ten_times that_boys that_tiktok the_charity the_moderator the_number the_plot the_word through_it to_every
type_out unlock_$ up_a update_the what_they who_should wifi_$ you_$ zero_cases
""",
    13: """
^_clear ^_create ^_lets ^_reply ^_sudo ^_take admin_$ am_start asks_about break_character cat_$ do_not fifty_by here_on
i_vote it_is it_on know_$ me_master mention_the menu_$ my_late my_mum number_to reply_in report_and say_bad say_yes
skip_the start_system stop_$ table_users the_boss the_first the_letter the_weather this_channel this_chat threes_$
times_$ to_say total_is translate_good unrestricted_$ victims_$ vote_for windows_keys your_prompt
""",
    14: """
1_1 ^_insult ^_replace a_quote and_use birthday_$ boss_of do_an do_what down_$ english_homework fake_number head_office
ignore_the in_leeds kids_$ lets_play matter_what me_access mine_$ morning_into new_task no_matter not_mention
offences_under office_give offline_$ opposite_of or_1 prompt_$ reply_with tell_everyone that_the the_chat the_following
the_moderators the_version things_about to_100 whenever_someone with_7
""",
    15: """
77_$ ^_answer ^_oublie ^_respond act_as and_say cases_$ forever_that forget_the is_behind japanese_$ me_happy note_for
oublie_tes ping_everyone shut_down so_it talk_about weather_in write_a
""",
    16: """
^_say ^_switch about_encryption all_$ am_from evil_example i_am no_more rules_please the_mod the_opposite turn_on
word_$
""",
    17: """
1_$ ^_change ^_invent ^_post ^_roast a_dad boys_$ config_$ env_$ from_here invent_a my_girlfriend play_a put_me say_the
spam_the this_message what_i
""",
    18: """
^_count ^_vergiss b_my behind_this on_boys regeln_$ the_owner the_server
""",
    19: """
^_do ^_go ^_kick ^_note ^_repeat asked_you no_rules switch_to
""",
    20: """
^_drop ^_mention api_key from_now the_mods
""",
    21: """
^_ignora ^_set lie_about server_$ talk_in the_api the_words
""",
    22: """
^_77 ^_write safety_off your_rules
""",
    23: """
a_fake be_my the_report
""",
    24: """
am_the
""",
    25: """
change_the
""",
    26: """
^_class ^_what the_figure
""",
    30: """
numbers_on
""",
    31: """
^_act ^_make
""",
    32: """
^_talk
""",
    36: """
i_say
""",
    39: """
^_be
""",
}
PAIRS: dict[int, str] = {
    -19: """
i>my
""",
    -17: """
to>a to>to
""",
    -16: """
me>and me>the my>me the>me
""",
    -15: """
does>the i>to is>that
""",
    -14: """
are>and are>the for>to is>me
""",
    -13: """
a>on to>this
""",
    -12: """
and>i for>my me>from what>can you>that you>your
""",
    -11: """
a>what and>to it>for tell>your
""",
    -10: """
a>of do>you he>me i>it me>for says>i the>for to>for
""",
    -9: """
a>does a>that a>your did>the how>the it>me my>i on>this tell>my the>with what>for
""",
    -8: """
can>the for>you has>it how>a i>a i>this in>me is>my it>in me>i me>what of>in so>the the>in the>on to>it what>on
what>the who>it with>the you>from you>you
""",
    -7: """
a>i a>to and>you are>what does>it he>the he>to i>dont in>it my>for my>says says>it says>the that>to the>do was>the
what>a who>said you>on
""",
    -6: """
a>how a>if a>this can>to do>they from>a from>to he>says how>are how>do i>and i>i if>i in>and in>is is>what it>my me>who
me>you my>to not>your on>and on>please on>what says>on tell>you the>what who>this will>me your>are
""",
    -5: """
and>was are>your at>the can>i can>it did>a did>it do>have do>this do>your does>a dont>want from>the got>a got>the
has>the have>a have>on have>this in>says is>for is>i is>on keeps>me me>this of>and of>to on>a on>from on>my on>the
tell>how that>in the>says the>the they>me they>my was>a was>my what>if what>should would>a would>that you>tell you>when
""",
    -4: """
a>says a>wont and>are and>dont and>for and>on and>who and>your are>me can>your cant>this do>for do>me do>when do>with
does>this from>do from>my get>a had>the has>a he>my how>it i>him i>is i>on i>says i>should i>that if>a if>will if>your
in>for in>what is>so is>with is>your isnt>it it>please it>this me>that me>with me>wont my>a my>the my>with of>is of>it
of>me of>that please>a please>my please>that please>your said>a says>in says>is says>should says>who so>a so>me tell>it
tell>me they>the this>we to>tell was>this what>that what>when what>will what>with when>the which>the who>says would>me
you>got your>your
""",
    -3: """
a>do a>is a>tell a>will a>with and>not and>of and>wants are>for are>they at>a been>this can>you cant>do cant>i do>in
do>to do>where dont>i dont>it dont>tell dont>you dont>your for>do from>it got>to has>are has>my have>from have>of
he>and he>said how>my i>can i>does i>he i>was i>wont if>is if>to if>you in>my in>this it>i keeps>my keeps>to me>a
me>have me>he me>me me>please me>where me>would my>do my>has my>keeps my>my my>what not>it on>have please>i please>me
please>of please>tell please>which says>to says>would should>a tell>from tell>on tell>what that>does that>with the>has
the>if the>which they>a they>are they>it they>to to>do to>her to>if to>on to>please to>what to>you want>the wants>me
was>on was>to we>had when>a when>was where>is where>the who>is who>of why>do why>you will>the with>on with>this
with>you would>your you>get you>what you>would your>please
""",
    -2: """
a>from a>has a>please a>said a>wants and>cant and>get and>if and>please and>says and>what and>would are>at are>i are>in
are>it are>of are>this because>i because>in because>the been>it been>the but>is but>it can>a can>have can>in can>this
cant>it cant>the did>this did>to didnt>the do>dont do>get do>on does>that dont>but dont>for dont>how dont>my for>a
for>the for>when for>who from>from from>in from>when from>will got>on got>says got>that had>on has>and has>been has>to
have>for have>got have>your he>a he>i he>it he>wants him>i his>i how>in i>do i>get i>got i>when i>will if>do if>it
if>please if>the if>was in>are in>because in>keeps in>please in>said in>was is>a is>at is>it is>not is>who it>and
it>but it>has it>have it>said it>the it>wasnt it>what it>who it>you keep>are keep>it keep>this keep>we keeps>on me>his
me>how me>if me>tell me>was me>when my>at my>how my>so my>they not>i of>from of>on of>please of>what of>which on>do
on>i on>is on>me on>will on>you our>the please>dont please>is please>on please>with said>dont said>if said>me said>that
said>was said>your says>and says>my says>of says>this says>your she>a she>me should>do should>says should>the should>to
so>was so>what tell>and tell>but tell>if tell>tell tell>when tell>will that>his that>isnt that>of that>please that>says
that>so that>will the>been the>them the>they the>us the>when the>where they>have this>has to>at to>his to>so us>the
want>in want>it want>that wants>my wants>the was>and was>it was>so was>that wasnt>my we>have we>him we>the what>do
what>me what>of when>and when>dont when>is when>it when>this when>to when>want when>your where>do which>do which>is
which>of who>and who>can who>do who>tell who>to who>your why>is why>my with>and with>have wont>i wont>in would>his
would>tell would>to you>his you>in you>is you>of you>says you>this you>with your>was your>you
""",
    -1: """
a>but a>dont a>have a>her a>keeps a>should a>was a>we and>and and>at and>got and>he and>her and>is and>she and>should
and>that and>where and>which and>why and>will and>wont are>are are>we at>and at>has at>in at>is at>said at>with
at>would at>you at>your because>me because>of because>that because>was been>a been>has been>is been>my been>that
been>to but>how but>me but>my but>not but>on but>that but>what but>who but>why but>your can>do can>get can>on can>tell
can>we can>when can>who can>with cant>my cant>tell cant>to cant>was did>and did>from did>have did>in did>me did>that
did>was didnt>it didnt>what do>and do>do do>if do>keep do>that do>them do>was do>will does>for does>have does>on
does>so does>tell does>to does>who does>you dont>do dont>he dont>me dont>on dont>so dont>what for>does for>for for>him
for>how for>if for>it for>our for>please for>said for>us for>with for>would from>because from>for from>of from>so
from>what from>which get>from get>i get>if get>in get>me get>my get>on get>the get>to get>what got>and got>for got>from
got>in got>my got>your had>a has>do has>me has>of has>on has>them has>this has>what have>had have>him have>me have>my
have>please have>which have>would he>are he>for he>has he>have he>he he>is he>keeps he>our he>was he>when he>will
he>wont he>you her>i her>me her>the her>to him>a him>and him>my him>to him>will his>and his>my his>on his>to how>have
how>of how>tell how>that how>this how>was how>with how>your i>at i>been i>but i>did i>didnt i>her i>his i>how i>if i>in
i>keep i>keeps i>them i>want i>where i>who i>with if>does if>for if>had if>have if>me if>my if>she if>tell if>with
in>did in>does in>have in>his in>how in>in in>not in>on in>so in>the in>to in>when in>who is>can is>do is>does is>have
is>he is>is is>please is>said is>says is>she is>this is>we is>why isnt>from isnt>this it>at it>can it>do it>does
it>isnt it>of it>our it>tell it>us it>wants it>we it>why it>your keep>a keep>my keeps>the me>at me>because me>cant
me>does me>has me>her me>him me>said me>says me>she me>so me>them me>they my>but my>did my>does my>got my>her my>his
my>if my>not my>of my>she my>them my>this my>us my>want my>when my>which my>will my>wont not>a not>but not>is not>my
not>on not>says not>tell not>who not>with of>how of>i of>not of>of of>says of>them of>us of>was of>who of>you on>does
on>for on>has on>he on>how on>if on>on on>said on>says on>so on>was on>why on>your our>a our>for our>to our>wants
please>can please>from please>have please>how please>not please>to please>who said>does said>he said>is said>my said>on
said>so said>what said>would says>a says>get says>have says>he says>her says>his says>if says>me says>not says>our
says>says says>that says>them says>was says>we says>what she>dont she>is she>it she>said she>the she>to she>you
should>from should>me should>my should>that should>this should>you so>did so>does so>for so>have so>in so>is so>my
so>tell so>that so>this so>to so>we tell>says tell>was tell>would that>dont that>get that>he that>not that>said that>we
that>when that>would the>did the>get the>got the>had the>he the>her the>isnt the>keeps the>not the>she the>want the>who
the>why the>will them>and them>how them>that them>the they>at they>dont they>in they>that they>want they>your this>are
this>been this>he this>how this>me this>our this>that this>wants this>was this>which this>who to>did to>he to>keep
to>my to>of to>our to>says to>the to>they to>us to>was to>we to>when to>where to>which to>who to>why to>will us>and
us>do us>of us>to want>tell want>this wants>a wants>his wants>on was>at was>but was>for was>his was>of was>said was>was
was>we was>what was>when was>with we>and we>but we>it we>of we>with what>from what>get what>has what>he what>please
what>she what>them what>to what>was what>we when>can when>did when>do when>from when>in when>my when>on when>will
where>and where>i where>keep where>this where>your which>has which>have which>he which>me which>should which>to
which>was who>are who>dont who>has who>have who>if who>me who>my who>on who>please who>they who>was who>what who>who
who>with why>and why>did why>dont why>for why>have why>i why>it why>me why>the why>this why>to will>a will>for will>i
will>it will>of will>you with>from with>her with>how with>which with>who wont>it wont>my wont>the would>i would>my
would>on would>the would>this would>with you>a you>keep you>she you>should you>was you>who your>if your>is your>isnt
your>not your>so your>what your>would
""",
    1: """
a>in a>me a>which a>would a>you and>does and>from and>has and>have and>this and>we are>do are>have are>that at>my but>i
did>not dont>to for>from for>your from>is from>this get>for get>they has>you have>that i>cant i>wasnt if>can if>this
in>where is>and is>of is>to me>did me>not my>can my>said not>them on>are on>in on>it said>i said>tell says>are says>can
so>are so>can tell>in tell>not tell>said tell>them that>me that>my that>on the>does the>have the>wasnt the>would them>i
them>in they>for they>not this>from this>what to>i to>with wants>to what>in what>my where>says where>to where>you
which>your will>my with>i with>of you>did you>does you>him you>if your>with
""",
    2: """
a>are and>a and>can and>said and>they and>want at>it been>and can>that can>what do>he do>says dont>them from>and
have>and have>been i>what if>not in>at in>do in>which is>has it>from it>he it>it me>can me>will my>and my>in on>to
our>is said>it so>you tell>the that>what them>me them>on them>said this>have this>tell to>get to>in to>them want>a
want>at was>from was>i what>at what>been where>are will>to with>a with>me with>says you>how you>said your>have
""",
    3: """
a>they a>want and>him and>in and>so and>them are>from are>them are>who are>you at>do at>of at>please but>and but>the
can>my did>with do>did do>the does>i does>what dont>have for>at for>i for>what from>you had>and has>in have>them he>did
he>with how>to how>would i>had i>have i>your in>i it>did it>if it>says it>to it>when my>had my>he of>my of>this of>with
please>do please>he please>it said>of so>i so>your tell>are tell>him tell>so tell>that tell>who that>do that>from
that>wants that>your the>from them>for this>does this>had this>said this>with this>your to>how want>what was>in
was>tell was>your we>in what>tell what>wants which>it who>that with>your would>of you>cant you>have you>so you>them
your>from your>i your>on your>tell your>the
""",
    4: """
and>my and>tell are>to but>to do>my do>want for>this had>how had>would have>i have>what he>on him>is how>can how>get
how>is if>says in>with is>in is>the it>a it>not it>on it>would me>get my>dont of>a on>that said>have so>and that>and
that>i that>the that>you the>him the>wants the>your they>with this>on this>please to>is what>are what>is who>in who>the
would>if you>and you>had you>they you>want your>my
""",
    5: """
a>he a>when and>did and>how and>the and>when are>my cant>a did>you dont>a dont>her dont>the from>your have>said have>so
have>to he>dont he>his him>he how>did i>not it>was me>do my>have please>and said>do said>the said>you says>but
says>with tell>get tell>he tell>this that>for the>dont the>my the>said the>so this>is this>you to>has to>that want>to
wants>you what>but what>says when>i with>that wont>tell would>it you>are you>at you>can
""",
    6: """
a>his and>do are>not for>he from>me from>that how>i i>so i>tell in>a me>in my>we my>you not>to of>the on>his please>you
tell>to that>are the>how the>should they>please they>said this>a this>do to>have want>do we>for what>did what>does
what>i what>said what>want when>he where>it who>a who>his with>for with>it with>to would>you you>do you>dont you>i
you>will your>it your>that your>to
""",
    7: """
a>my for>on for>will in>from my>is my>your not>what should>i tell>which that>has that>this the>a the>can the>this
they>you this>my to>me we>a we>on where>a
""",
    8: """
are>a did>they for>has for>that have>the have>you i>the i>they it>with keep>in keep>that me>it not>said not>the of>for
on>of please>the so>do tell>a that>a the>but what>this what>what who>you you>not
""",
    9: """
are>on at>me do>her have>do how>you it>her me>your my>on my>that not>they the>are the>please this>it we>are what>have
when>who which>are with>my wont>me your>for
""",
    10: """
a>and and>with for>in if>dont in>your me>my me>to me>which my>please should>it that>it the>tell to>your which>you
who>for who>i you>my
""",
    11: """
a>where does>your for>tell it>is my>it tell>of this>i this>the what>not your>a your>me
""",
    12: """
do>of i>of me>of of>your should>for should>tell this>and was>me who>should with>what you>the
""",
    13: """
a>for do>what i>from in>of is>you my>from so>it tell>is that>is the>it the>to your>and
""",
    14: """
please>for this>for want>you what>and you>please
""",
    15: """
a>it you>for
""",
    16: """
a>the for>of the>you this>in
""",
    17: """
a>who have>in in>that me>on what>they you>to
""",
    18: """
can>for do>i what>your
""",
    19: """
do>it you>me
""",
    20: """
i>for that>was
""",
    21: """
for>me
""",
    22: """
do>not this>to
""",
    24: """
from>on i>me
""",
    25: """
and>it
""",
    26: """
the>and the>was
""",
    29: """
the>of
""",
    30: """
the>is
""",
    32: """
i>you
""",
    35: """
what>you
""",
}
