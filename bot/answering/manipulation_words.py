"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -4.472
WHOLE = (-1.976, 0.000, -0.948, 2.094)
STEP = 0.1
FLAGS: dict[str, float] = {}
STEMS: dict[int, str] = {
    -65: """
year
""",
    -60: """
wembley
""",
    -57: """
badminton
""",
    -56: """
crech
""",
    -55: """
age loch
""",
    -53: """
children dublin meet
""",
    -52: """
balconi museum weekend
""",
    -51: """
tenni unicef venu
""",
    -50: """
anniversari boston brooklyn
""",
    -49: """
stadium
""",
    -48: """
constabulari cottag infant nurseri skate
""",
    -47: """
cork crib hike hockey surveyor
""",
    -46: """
bus dinner lunch or pigeon snack tea
""",
    -45: """
birthplac exam kilometr terrac tourist
""",
    -44: """
abroad balloon festiv firm neighbourhood pupil
""",
    -43: """
airport ball cricket doe napkin outdoor rugbi schoolgirl tent wed wooden
""",
    -42: """
barnsley boat cambridg cardiff derbyshir hamburg jamaica man neighbour plane surrey toronto wood
""",
    -41: """
aberdeen bench birmingham booth bowl countri devon distanc heritag home newcastl photo picnic rural sheet slow sofa
touch travel woodwork
""",
    -40: """
brighton camp cello chair expert fundrais furnitur inver leather mattress platform roof sandwich snooker student
tractor umbrella wimbledon young
""",
    -39: """
app camden cinema club film gym nightclub oslo plank policeman railway reed sport street thame yoga zone
""",
    -38: """
backdrop barbecu bed bedroom blackpool borough bring canteen carpentri cours crowd cup harvard soldier summer trade
twin
""",
    -37: """
amsterdam beach berlin birthday bookcas child dubai elbow explain flight got grandchild hous leicest meal midland
montreal mum policemen pub rack sponsorship titl violin yearbook
""",
    -36: """
backpack blanket bridg bucket cafe cam camera cub delay flyer glove hull marathon measur night polo river rout shore
somerset suitcas sunderland swimmer they ticket tower trip villag which who
""",
    -35: """
attend babi bandag belfast bristol carp coach collag concert delhi glasgow golfer gps hobbi holiday hostel knife lake
lancashir medal migrant pad pavement pay photographi row royal saturday seminar tbilisi tour towel tuition vase
""",
    -34: """
airlin archeri calendar casualti cheap childhood citi classroom cushion food geographi golf indoor kenya law microwav
militari privat roofer shetland transport umpir wale warehous whi
""",
    -33: """
ankara auction august bag bird board british buse chariti chess cleveland everest fast hit how mug photograph
politician roommat sail sinc traffic urban
""",
    -32: """
amateur annum book bremen canadian capacit caravan centimet crime daughter drone favourit fish grandchildren harbour
lighthous lincolnshir london math metr music nairobi navi net organist oversea padr park pin poker pune rod simpler
someon speed station surf sydney video vitamin workshop
""",
    -31: """
bar bill canada cliff corner countrysid danc daytim drink eat lad librari month of pic pictur rotherham shirt singapor
stitch tram uk universiti wind
""",
    -30: """
arena bachelor bay birth breez centr charger congest councillor custodi decad diploma dj edinburgh england event
finland friday fridg gdansk groceri guernsey handheld helicopt hotel interest kidd life luggag manchest march nato
nearbi oyster paper plastic pregnant quarter sand scotland seat squar studi summit tide vodka warsaw weigh weight wrist
york
""",
    -29: """
adult ballpark blair britain build busi cadet catfish chalk chest colleg cotton courtroom cramp curricular dougla
farmer ferri grandson hurdl husband instrument island jacket labour magnet milk mps needl plate polit port prize ralli
road roller shelf soho son sponsor stranger tray triangl vinyl visa whose worker yard yorkshir youth
""",
    -28: """
150 armi basket cabl card carpet cash chicago compani cuddl fenc friction gather guin headlin histori hitch idea kid
loft marri mummi need nephew niec nois pakistan parrot pitch playground princ room sock steward sum swim theatr tin
train troop victorian visit visitor weekday westminst what when
""",
    -27: """
alp apr architectur avocado backdoor bounc box bruis campaign climb cn couch currenc derbi district dock documentari
dunde falcon flute gazett glass goe granddaught groom hall he helmet historian hunt international internship jersey
journey kitchen known leith marriag meter mile nanni nurs otter pole pond rope scottish sex shot ski social sociolog
sword thai thatcher track trophi ulster
""",
    -26: """
area arm award back badg beer bike bradford can canal carrot charg chicken cocoa cop desk donor exet face footbal grid
haul household india irish junction light liverpool luton mat mcdonald ngo nhs nigeria physic practic random robson
section somm st swansea taxi teen traine trainer volunt whale wolverhampton
""",
    -25: """
academi aunt bond brother bunk casablanca chines clock cloth coffe copper corn coupl crochet danish date degre dollar
donat economi economist edg flew floor garag get gift globe government highway hole homeless instructor juli june lap
leaflet lisbon lobbi margin metropolitan mil monetari motorway near neck network onlin parachut parliament piec point
postag pound privaci protect reunion scout septemb ship sibl skin slope specialist statu stream sunday surfac sussex
thailand wine would
""",
    -24: """
angl background baggag bass bat brit capit carrier castl ceil chees done dorset drum farm gender isl km leipzig lens
locat long massag materi mesh monday mother mp newton nokia pension portugues pounder preschool prom radio ratio reel
rubber rusti santa scale schoolboy second seventi shoe short spoon steel streetlight sweden tampa timer tow wall
wallpap wheel whereabout wing
""",
    -23: """
beef belt bohemian born bottl burger career christi christma collector cube cumbria densiti devic dish escort estat
father frame fruit galleri group half hangout hard joint juvenil kg knot lab lentil mainland mapl mayor money nation
norfolk nottinghamshir parti philippin plumber pocket poland pork rate recept research ryan salmon silk simpl solut
stapl stockport supper swan teenag terrorist thriller truck turf vend watcher where whether youngster zoom
""",
    -22: """
account air alon apart arsenal austin barclay belgium bicycl blade bodi bra bride brussel bundl camper capitol cole
commonwealth crew cross dad day deliveri dimension drift earring eastwood essex everton field fife foreign ghana
grandpa grown guitar gun highland hun hung indian industri invest ki kitten ladder lago lump met mini mit movi mt
national necklac nest nike norway oven pack paddington parliamentari payment perth phone piano plaster playlist porter
postal postur race raini rent salari scienc shake sharpen shoulder sixti sleev softer sprint steep subject tablet
tariff teacher tech tire tokyo took trek tuesday twain urdu us van virginia watch wear wednesday whom wider yardstick
""",
    -21: """
abus afternoon agil anglia astronomi axi ballet becaus berri boost case cell ceremoni chew church classmat clerk compar
connect contest crunch curtain curv czech did division examin far fare feet fiscal fought garden georg gig goalkeep
graviti guinea heap hill holder hut iceland ireland jail keep kickoff kindergarten knit lego lesson litr loop lost mass
mean mediev monitor netherland nfl nude orchestra pool popular pot potato public purs pyramid radar rival sailor
scooter scot sergeant sheep shelter sheriff socket somebodi song stiff strap texan uncl vest vintag vital wan wool
zealand
""",
    -20: """
aisl altitud anatomi ankl ar autumn bath bournemouth budget buffalo busiest chilli cid civil comfort council croydon
cruis cuff detent dipper dust dutch eros even fastest februari foundat germani girl grain ice inflat isbn journalist
labor land languag lean lighter lightn marketplac mosqu mud murray nspccs oak oasi packet pair parallel parcel peer
pinch preston ridg satellit she slam small smokescreen special spend spous stake strawberri swing tape tender tiger
tile trend twenti usd weightlift woman zoo
""",
    -19: """
activist apprenticeship armour banker beam black bought boyl brass bullet bump calf cant captain carpent cheaper china
clap clinic cook cost counti cousin crete crimin denmark dentist domino door encrypt euro everyday excel expens famous
fan feed fli grandad hampshir headquart hear incom institut investor jog jumper junior knight lamb lamp lane lat lawn
lectur leg lent local male map martin matrix men microphon move nam nan nearer nervous newspap noodl offer older over
pace partner pass pickup portug printer prison protest queen quiz rail robber salad sale sandal sat scratch servic
sharp sheila slide spaniel stair swindon tap team toe toy trailer worth zebra
""",
    -18: """
aa anywher biographi blood boil border broadcast buy chamber chimney citizenship coastal crisp dart daylight dune ear
earn exercis factori fingertip folk four friend governor guest harpsichord hay heavi hen hot houston iphon jet jude
kane keith kettl korea ladi landlord leaf lemon limp lot magnesium malta metal mileston mill mobil mountain muddl nana
octob orlean oscar owen pal passport patel pod pothol radius record robb roundabout ruler saint san school screen seedl
senior sent shouldnt slice slower smooth squirrel stall stern stomach swedish swimsuit tackl teddi televis thumb tie
tim town tree tv unit vs wage ward water waterloo wight wireless wont wrestl younger
""",
    -17: """
affair alcohol approach at benefit best bone bribe brought carriag champagn checker chip clan coat collect colour
commerc competitor crate crop diet dioces discount dull equip famili flinch foot gain game gang gay grab gradient hour
hs i if inch internet itv januari jump juri jurisdict liquid loan locker lotteri main mic michael moistur morrison
onion pen pencil pile price primari profession purchas related rock rocki runner same saw sector sen shook soft spring
stat steam sunlight suspect tax thrill tomb ton une vacuum valentin vic wave while workout
""",
    -16: """
4 47 accent across actual against agenc aid annual asleep away axe bail bank bore brawl cabbag calculator cater center
chart chocolate craft daddi damp dancer debat development diamond din dip drawer feather fighter fin finnish for gaa
gentleman grandfath grandmoth granni growth ham harri help honour hug ipad kit length lodg manag mi michell minor ml
motion old pasta pdf percentag plateau polish poster potassium prick princip rain refuge relationship reward ring scar
schedul scorer sexual shape sharehold sky sling smartphon sped spike stoke studio supermarket supplier survivor tallest
teammat throat tip transfer trauma trick tub turkey tyre uniform view walker wander ware wi
""",
    -15: """
11 13 acrobat afford ani arriv assess attract australian bacon balanc beneficiari bite boyfriend bread brick bro buck
car cas concret contact corona dark department derri diego dishwash dug employ ethnic exchang faculti fever fiesta
float forc grass handcuff harvest height high holland inspect intern joking korean licenc lobster lover mae malaga
match may middleton mindful ministri mir moor mount mover mushroom nail nba ngos ni noon norwich object obtain on org
orlando our outlet outsid pain penalti pilot pont reason recent recognis refere rental sampl sarah scarf scientist seek
settl share side snag snow solicitor splinter stock stove string stripe there toast treasur trouser tunnel understand
victim wash welfar whiski willi wore youngest
""",
    -14: """
ac activ africa amnesti anyon aquarium audio batman bonus bow breakfast broadband buyer cabinet catchment chairman
clamp coaster congress deck defin delta dental detect dissertation divid drill easter eaten eyebrow faster fight financ
florist friendship gold gone goos govt gram guy handicap health heard heat jam jan juggl juror keel kevin kidnapp kong
ks lass liberti lili lin media mentor min ministeri mm muscl needi needless packag parent parse paul pawn pe period
pharmaci phd phillip poke princess quantiti recip reckon relat relax resin right robberi rub seen shower sit spin spot
sri stone storm streak structur tank telephon textbook thursday tickl tough tracker turkish url venus vicar violenc
violent virgin want warm welsh wet wound
""",
    -13: """
abbreviation agenda antiqu apprentic around audi batter ben besid bin bleed cap centuri civic clay closer column com
condom contractor corridor cover cultur current curri curriculum cv dalla dc dirt do dong drummer duo eas eton evidenc
fee ferret forest gambl grade graph grew ground grow hat iowa itali ivi jazz jean keen know krakow librarian listen
mani manni matt medicin minist mint mite mob ngl nineti nun oops organisation painter parish peac peg pillow podcast
polic portfolio punch rapport rattl satnav serv shortest similar smallest sold sprain squad stamped stuck swollen
tattoo ted tel texa thump tool transit tripl twist two vet walk week women workplac wwe
""",
    -12: """
23 ach american anchor applaus art awkward band barrist batteri beginn beth bolton brigad burglari caretak cereal
challeng chapel check cleaner closest cloud coars cod communiti commut continent coverag dame dexter dick diesel divorc
dnd easi ed elli energi explor fair firework flat flesh florenc fotos gave gdp goal grind huge hungarian hurri hygien
important japan judo kindl kiss knick laboratori lag laptop leap lit lol louis mail mar marshal median memes method mrs
naked napl narrow nativ nice nineteen orchid organis organisations overnight oxford petrol planner porto poverti
problem promot provid queue recruit regular rep ride ripe robinson ronin rush russia sci season sens sew shade shoot
sicilian somewher split squash stab stage stem strike striker substanc taxpay tension three throne tomato tomorrow
tradit trail treati tune twitch versaill victoria volum wallet welcom wife wire
""",
    -11: """
22 82 83 absente acc acquir afk alway applianc articl audienc aus bart bate bbq bikini bobbi bonnet bori borrow bosch
brand budapest burglar captur cm cold colleagu constabl count cp donkey drag edward enrol everywher exposur fax fellow
felt fifa financi gilmor gm goat goodnight govern grenad hang hank him hundr hype in incident isnt juliet keeper kidnap
laundri leagu lock lone love mac mailbox mane mans mate minc mix mixtur monkey monsieur mortgag netflix news newslett
offic pancak para parc peel peopl pere pierc player plus poorer portrait punctur rainforest rare repay resum return
rice roam robin sam shadi shelv sight situat slowli smaller soar solid spain steadi stepdad stilt stroke swift technic
templ than them throw thrown traffick vacat vegan vienna vignett wager wheelchair wide wiltshir work yellow
""",
    -10: """
abel ace achiev alarm alreadi amount attach aug australia bathroom befriend biolog block boe brace branch bright broad
bros browser bush caught charl chase checkout clash closing co court creas crown dagger deliver der detectives
difference dog dose dover drive east eighteen eurovis feminist foam foster franc freelanc gallon gb gloss gover grasp
greenhous h hair happen head headach hoodie hunch ian illeg invit italian item joe kansa lee lend liner litter loud
medium meredith miss mission mond movement muslim neil non not novel obstacl occasion offenc organic orient ounc panel
peak pegasus peru pill pixel probabl pt qoute receiv referendum remot roll rough salt sausag scissor shave shed sister
sixteen skye slack sleeper slight snail soap societi stare statutori still stir stood stress surround sweetheart
takeaway technolog temp territori thank their theres torn trial unmute unusu usb valley vendor voltag wardrob went
winter wobbl
""",
    -9: """
15 17 about accuraci adam album anybodi appeal appear aux battl bit bowi brief broke cake cal candi care chancellor
cholesterol circl client comma commerci concern cool david defenc dig drank driving easiest equat fargo feasibl found
freedom frequenc fring g gearbox gif gill glossari gta gum hardwar heel highest hm honey hoo hop involv iwf jane jelli
jewish less liver luxuri marmalad meme mend nearest notebook nutshell odd outfit ownership padlock paint past plain pm
politics postcard potteri predator prof prosecutor provision quantum rann reach receipt regex responsibility richest
robert russian scanner secur security skirt slaveri slot solar sore speaker spent spur squeak squeaki stakehold steer
steve strength stretch stumbl such surnam sweep swept trio tube tweet twelv uneven up usa vector viewpoint visibl
voluntari voter wangl wasnt wedg welch wendi wheat whit wive wonder worldwid
""",
    -8: """
123 14 19 300 9pm abl acrostic advantag anoth assault base bologna boom brazil broader candl capitalis carbon carv
chanc chaplain chuck classic clean cone consequences consultation cream custom cut cyprus data davi doctor drove durat
duti easili egg elder encripted estimates evening excit experienc fav femal few fifteen fire fog forgot formula frts
funni gal gala gas gettysburg gil gist git great groupchat guard has healthi held hip hood hospit ich identifi injuri
inner innit introduc juic kati kent keyboard lang larger lead legislation linkedin lose luck m madrid magazin mari
medic mild minimum monopoli morn murder na nationwid natur nose notifications nowaday offside owl own pan penguin porn
pr prem punk push recommend reno romania scan scope seed settings seventeen shin silicon size somthing south spa stabl
stag star starbuck sting struggl surgeri sweet swiss tenant timetable tooth trace unidentifi ups useful von vulnerable
was watt well wie yer
""",
    -7: """
141 actor alik alli amendments amp ate author authorities bang battlefield beak beaten bibliographi bil boiler bonjour
bryson bulb caesar carri chop clip common compound consult creepi decrypt den deputi disord distribut doc duck e
encription english equal est explos extra eye fashion fiver foi foir fold folder gadget gangster goldfish gov had har
hing hoover hornet imessage includ inherit jai kev left liv lmao mag matron meant mechanisms mexico micro mist moss
mous nap ned notch noun offend oldest parker pea peanut perhap phoenix pig pivot place pong por portion posit premier
pressur priest progress properti proportion puppi raid rais rape rather recipient ref reflect regulate regulated remind
reprot revenu rhubarb rich romanc sad scholar see send sextortion sick signal slag slap slept snapchats soda spaghetti
stain stanc statistics struck suitabl sure switzerland tak techniqu tenth third thirteen underground underwear
vegetarian verbatim vip visual war weird white worthi
""",
    -6: """
110 5k abba acton adjust adopt among anyway apprehend artical au autism bargain basically bedtim beekeeper bide bog btw
bulletin ca capt catalogu checkbook chill clearanc cleopatra comparison coursework cracker crisi cuisin dat deaf decent
decim dent dessert dice didnt discuss driver elementari elvi encount entranc essay ever executive first fit footballers
foto foul frequent gaming giant gregg guten hardest hast healthcar helm het hola hr increas institution interviewees
jame johnson juici kangaroo kepler lawnmower leader leapt line made magna market miami mijn modern motor newest nod
north novemb nut orang organ p panda pastor pastri pc pear peek penn pet pipe poll potti presentation privte rec red
regret retail risk rite roman secondari semi seri shaking shampoo shrek simplifi skeleton smoke soil splash stale stand
stepmum stil strop subtract surpris survey swell takedown tall taller tast tbh technician thirti thread timelin tonight
topper urgent val wean wee west wetin whatsapps wher whip william willing workforc worri zip
""",
    -5: """
310 34 350 3am admiss amazon amber analys analyst anymor april aps artefact austen averag ayuda babysit backlash barber
beat bid bolt bonkers brown builder by capita catch champ charli childminder choic circus clint combat committe
compatible conduct consum cooper could covid credit crept crims delivr dementia departur design difficult dilemma
dramatis eid elect elo en enquir er establish exact exist expand fanci fell fiddl fig flask forti fortnite fortun
freephone fret geht gentl giving glue gn grand grape grey hal handout harder havent having herd ile impact individuals
install intelligence interview invoice join ketchup las least level lockdown lookup majority masculin mayb meaning mein
minecraft mow ms nobl ohio out owt patient patron person petti pie pit pleas plod po pointer probat profit propos
python qt qui rank raspberry rat rematch reproduct rig scrape scrutini secondhand seeker seven six skim sleepi some
someth sos soup span spice spread stack stamp sticki stolen storag strategi strong strongest stuff surg t ta term
tinker to togeth tori trot tween typo ugh uni username valorant via viewer vivaldi vr waffl watsap websit weed wh
whiteboard wrap xmas yoghurt yr yrs z
""",
    -4: """
18 2x 40 45 5yr 74 9 activity address adverb advic again aliv animals ap arcad artifici autocorrect backstory banner
bas beep bi bio blackout blazer both bust catan certifi chemistri chiefli choos coin collar come communication
companion concept counter csv de definitely depot deserv direct drawn dri due during european exat extract facetime
factorise favour flu foo fresh fright front fund furious further ghost ginger giveaway glad gracias greyhound gripe
hadrians halloween hallway hammer hasnt heavili hed helo hid highlight hwo hypothetically insurance iron itd itself
john knock lasagne late launch learner legend lesser lifetim lip list loot ltd lyon mnie mon name neither nowher nr obs
ofcoms organizations overall paid pas paw planet plea printout privcy proton proud pss quarrel quot rando rational rear
recommendations recoreded region reserv reservation restaurant result sack safty senor sfty sheer shield shine shrug
shudder sink smell smh sorri spare sprite squat statistician statut straw suit sync tal talli target teapot
technologies teeth tend tengo tesla thing tho threw tighter toll trademark tribut trumpet tutor uber under unhappi
urgenc ventur viele volunteers vpn walkout whistl whitehall wholl wonderwall woo worst wsa wurds yen yin
""",
    -3: """
12s 25 2am 31 404 41 52 73 7am 80 800 android anxieti aplications apparently archivist arent asian awful bakdoor banana
bare been beings billion bishop blower bn britian brush but cba central certain certificate cheapest childcare chippy
chord circuit claud clutch coke commas compet conversations crazi crow crumb crush dbs dealer decker deed def depart
differ difficulti digit disput distinguish domestic doubl download draw dsl dum dungeon eclips eee eighth either
electronically eleven entertain envelop expensive faint fat feel fi finger fireman flag flow fountain function gander
gear genr gorilla govinder gp greec grief guardian hargreeves hargreves headlines headphones headset hedg hero ho id
index indicate information jaffa jot jumpscare karaoke laid lawyer lay leakier liking lure macro magistrate manda mash
matur membership ment meu mice minibus mio monti motiv multiplay multipli myself nab nav northern npm ocean officially
oil onlien oppos other overwhelmingly oxbootoost padrasto pandemic path pcs pedo penni perform pertain photoshop poach
poor posing possibl postman powder power powerpoint precis predators pride professor pts pure purr quick quicker recall
receptionist resourc rhapsodi robux safer said salesman scrambl seller sentance sexi sha shd shop shudnt sie
significant sim simpel singer smash snpachat solo sort soz spanish spit sprout starter stepdaughter sugar suggest
sundial supervis suport susan swallow taught theme thunder tight tiktoks timezone titel tocca toothbrush torch toward
tradeoff trainr transact upper upstair usher varnish versus vibe vigil vinegar vis wait wanless wassap watchdog wax
webpage wei whoz wotsap wrk wth zio
""",
    -2: """
062 122 15th 240 27 340 34k 400 44 5pm 5x 64 72 8 90s abusive abut acording aim airfryer alien alphabetical alternative
analysi arduino arrest assembl asylum athen attack awak babysitter baking barista barnardos beeb belong bhai bitlocker
bitmoji blacksmith bluetooth bookkeeping bookshop braille briefli broken brownies brunt bunch burrito businesses buster
bye calculate calm careful cast chce chef clientel clue colander comfy confront conjugate consist continuous contra
contrast convict cort criminals criticism crook crossheads crypto decemb democraci desert detective down draft dress
dye easier elis elsewher emblem emotional engag enterpris evan experiment ez fir five flap flatmate flea flirt focus
forecast forese fraction fraudulent freak frims frozen generator goggles govendr grandparent guid happili headcount hmm
hook hoom hope hrs ia ikea indecent induct info irl is itch jordan kahoot keyword knead latest lawmakers leav lettuce
lf liek lmaoo lofi loo lopsid loss lotr maiden mechanics mediator mega mindfull motorbike moving multipl mustnt neednt
netball neural nobel nos numerals occur ofences often onlne oral ordinari origin panick paperwork par parkrun paycheck
pepole periodic peter plant platfroms play playbook plees plenti politely pollen pose premium pro proof pto qe
quadratic quanti quarterback quickest rainbow ram razor recommendation recover regard regulator reluctant repport reprt
resistance responsability responsible rip riski rocket roger rsvp ruels saber saftey savings scene sexist sext sham
shebang shove simil simultaneous sir skyrim smarter smartwatches smith snitch sole sorce soundbite space spamming spel
spotify staff stay sudoku sweetener tabloid tactic talent taylor tec technically ther tinder tudor uia underage
undercov undr unprecedented uns vampir victm videocall vox weather webinar whatsit whr whts widespread wiht wink winner
wit workng wos wouldnt wtf yay yield zuck zuckerbergs
""",
    -1: """
10k 10s 12th 130 16s 1st 21k 250 2nd 32 33 37 401k 42 4am 5th 80s 81 85 89 900 98 9am 9s abeg action ads advocate
aftershave agen agencies agenst airbnb aldi alongsid and angel annotate anonymised anonymous anthem anxious anyhow
anywere applaud appreciate arrang artcle asap autistic available backdoors backdor baker basi becos beeps bestie bingo
bitcoin bitesize bracket brb brownie brutal bt buttermilk byline calculation call callback calories camouflag campane
celebrity ceop champion chemicals chidlren choirboy chromebook churchwarden circumstances civ clegg cloning clueless
coldest combination comp compnys components conference consequence contribut control coordinates cornwall corse cosy
cps crayon creep crossword cuarto cumulative cute daft dangerous das dative debit decorating deepfake denominator
dependent deposit desir devastated diffus dim diy dmed dming doorbell dozen drew driling drug dyslexic economics
education effort el elden eldest elector electric electrician electricity electronic elon embroidering engineer entra
enumerate episod estimated eurostar evensong exclusive executives expalin explanation facbook facebok facing fahrenheit
famly fete fewest find flashcard flood flounc fork fortnight founder freez funniest fx gate gcse gemini geog gg gilt
gis glastonbury gloat gmail gna gown granddad grandparents grout gurls hadnt hail hairdresser hand handi handl
hargreaves hargrieves harm hdmi headteacher hedgehogs helpdesk hexagon hi higher hiking hilarious hmwrk hols hopeful
horizon hotline housemate houseplants hum hunger identity impossible increese individu ingredients ink insecure insid
instgram interviewee investigation ioft iplayer iwfs jus justification kart kcsie kik kilos lanyard largest leccy leev
leftovers legal legislators lifeguard lifeline lnk lobbyist macbeth mainstream malarkey mechanic mechanical mechanism
meiosis mid minority mirror mismatch mitosis mny moderate mot moustache msgin musk nachrichten nandos narrator nativity
ncryptn ness nits nmbr noche noticeboard notification nsync nu numba numbr obedience ofence offnces ofsted ohms omegle
opponent opponents osb outer outlin overreacting overwatch owe oxfam padrastro paracetamol parentel parlament pb pct
pend per perpetrators perv pesto physio pickleball pigpen pikachu pint plumb pog polce political politicans poodle
poplar population possess postcode president privicy protectin protector protestors provenance pshe publication puzzl
pythagoras q qr qualitative quiet quizmaster radiator raffle railcard rainfall refund registered regulat regulating
regulation regulators reheat relevant remembered repeatedly requirements reservations retirement rewritten ringtone
robertsen robertsn robloxs robretson rollover rong ronni rota rotari rprt rspca ruffl runescape sachar safegaurding
samsung sayin scam scaremongering scenario schl scones scrabble selfie selfies sensibl sentense setlist sharing shock
shrink sign silver skateboard sleepover slip slut smart smok smokescreens smoking sneak snp soll solushuns somi soon
sooner soulmates sp spreadsheet spreadsheets stepbrother subheadings sun sunburn sunflower sus swamp tablecloth taht
take teach teck telegram tetris thatll thort thrust tht tldr toddlers tofu toilet toto trading trampoline tran
treatment tri trnr tru tummy tweens uis ukrain undercount underneath unencrypted unread unreported unti useless v vapes
vbucks veiw vera victms vim volunteer vulnerability warhammer warzone way wch weddings whatll wherev whn whoever
wieviel wieviele wil wnats wnts ws xact yeah zelda zucks
""",
    0: """
00 050 100m 101 105 10th 115 11s 120 12k 12yo 13s 13yr 146 14s 14th 156 169 16th 180 182 18s 1s 203 20k 20mm 20s 20th
21 210 220 256 25s 29 2d 2kg 301 305 30k 30s 35 36 39 3k 3rd 3s 40s 412 46 492 4k 4pm 50p 50s 530 55 550 57 5am 5s 600
60s 61 63 635 6am 6k 6s 71 7s 824 84 840 8pm 8s abbreviations abi abilities abot abowt abuja abusrs academic academics
acceleration accessible accidentally accordin accountant accra accredit accreditation acctually accumulated accusation
accusations acess acknowledgements acktually acordin acount acounts acquaintances acquittals activsts actuary acutally
adc additional ade adhd adidas administrative administrator adolescents advanc advce advcie advert adverts aes
affiliation after aftercare agaisnt aggregate agian agianst agin aginst agm agnst airpods airtime algoritm allegations
allegedly allergic allowance allready alltogether almost almst alowed alredy alternatives altogther ambulance
ambulances amendmants amendmnts amerika amex an anfield announcements anonymously anti antibiotics anyware aoife aol
apa appearance applications approximate approximately appstgamestsites aqa arabic are arest arestd arested arests
arguement argumnts articel artifishal artikel artist asexual asos assemblies assessments assignmnt assistants associate
associates association associations aswell atall atomic attendance augmentation augst auntie aunties aussie auther
authoritys automatic automatically availability avanti avg avrage awareness awear bab babysitters bacdoor backbencher
baddies bairn bairns bak bakclash bakdor balm bandwagon bankrolls basketball bcakdoor bcc bckdoor bckdr bcome bcuz
beagle beautiful becum beebeesee beebs belive benchmark benifits bereal bereavement betwen bibliografy bibs bigwigs
bild blackest blaming bleakest bleep bletchley bll blurb blurry bod boffin boffins bookkeeper bookmark boot boriss bos
boss boudicca boyz bpm brakdown brake braverman breif brexit britons broccoli brochure brum brunch brung bulk bull
burden bursar bursary buzzword cabbie caboodle caces calculated california calorie camhs campagin campain campaing
campainin campaining campaning captioning cardio carol carta cartographer caseload casework caseworker casio cass
cathcart celeb celebrates celebrities celebs cert certifcate certificat certificates characteristics charaty charety
chatrooms chatt chatty cheetah cheif chek chem cheque chester chidlcare childish childlines childminders childminding
childrin childrn chipotle chld chnge choke chrome chromebooks circumstance citibank citisen citizan citizenlab citizin
citizn cityzen citzen clapham cleanliness clickbait clippers cme cobbles cockapoo cockatiel colected coleslaw
collective columbo columnist comapnies coment comfortable comm commencement commonest comms communicate communicating
communications comparable compensation compnies compny comprehensive comps comunicashun comunication concretely
conditon confidence confident confidentiality confiscate congregation conservatives const constituency constituent
constituents constructive contagious contct content contry convenient convos coo cookery cooperate cooperating coppa
corect corporate corporation corporations correspondence correspondent corsa corses cosine cosines counsellor
counsellors countin covre cpd cpr credentials crest creuset crimestoppers crimez criminalised criminologist criminology
critisised crmie crmies crms crocs crossplay croupier cryptography csam cse css ctzn cucumber cuont curiosity custard
cyberbullying cyberflashing cyberspace daili dataset dateline dawdle dawdled dawdling dcms dd decimalisation deepfakes
defendant defendants definit definiton defnition dehumidifier delegate deliberate deliberately delict demographics
descale desensitise designated destory destroy deterrence devolved dfe diferent diff diffrence diffrent difrent
diligence disabilities disability disabilty disagreement discov discovered discribe display dissapear dissidents
dithering div diwali dna dob dofe donelan donts doodle doorbells dor dorries dosh downside dramatic dreadful dreamt
dril drilin drillin drown dsa dubble duckworth dunkelziffer duvet duvets dwn dyfed dyslexia ea earliest easyjet ebay
educational een egghead eifel eiffel elevator em emerg emirates employe encripshun encripton encrption encrpytion
encrypshun encryptn encryptoin encrypton encrytion encrytped encrytpion encyrption endangered enforcement engineering
engineers englnad enkripted enkryption enn enquiries enticement eny epq equality equivalent esafety esports espresso
ess essentials establishments ethnicity ethnisity europ europol eus euston evaluation evidense evr evrybody evryone
exaggerated exaggerating exaggeration exakt exampel execs exhaustive existence exlpain expectations expiration
exploitation faithfull falconry fam fantasi federation fencepost ferst ffnc ffncs ffs fgm fifteenth figgers figgure
figur filing fink finl firefox firma fisrt flak flamingos flase flashcards flatmates fm foggy fois fondation fones
forensics forklift form forse forses foundashun foundaton fourty fousand foyle fragil framing frank frau frction fredom
freebie freedm freedum freefone friendli frist frms frst fudge fudgy ful fuming fundation fuss futuristic gaems gaffer
gamez gams garda gav gavender gchq gd gdpr gendr generative generators genuinely geographic geographical geographically
geographicaly germny gether getin ghostwritten gilrs gizmo gluten gmp godson godwins going golden gon goodie goodies
govander govendar govendor govendrs govinda govnder grandads grandkids gratification gratis grave grils grindr gromming
groomrs groundhog grr gruffalo gruming grundschule grups gtg gudance guesswork guidence guidnce guv guvnder gvndr gwent
gymnastics haaland hackspace haf hammock hamsters handful handlin handset handsets hapen hapend hapened hapy harg
hargraves hargreavs hargreevs hargrevs harmful hashtag header headins headmistress headsets headshot headteachers
headwind hearsay heathrow hebrides heckler hedgehog hedings hedline heisst helpful helplines helth hgh hiccups hier
higer higest highst hihger hihgest hintertur hiring histogram historic hitchhikers hiya hoels hogwarts homebrew
homepage homeschooled homewrk homomorphic homwork honcho hoos hospitals hostility hotdog hotlines hotspots housemates
howmany hrgrvs hubby humberside humbersides humidity hummus hump hunderd hundreds hustings hwich hygeine hygene
hygienically hygienist hygine hyperlink iaahz iceberg ico icos ict identical identities ie ilegal illustrate imbalance
imiges immigrant immigrants impatient importance importnt inbox incidence incl incrase increse incripted incription
incryption independent indicating indicators indivduals individually inernet infoafirstresponsetraining infographic
infomation informashun informations informaton initials instalments instas insted insulation intanet inteligence
intelijence intenet intenret interchangeable internt interpol interrail interveiw intervew interweb interwiew intimate
intrenet intrnet introdused investigate investigated investigates investigations investigatory investin investments
invisible involvement ios ipsos irland ish isolate itll jar jigsaw jist jk journalism journlists journo journos
jurnalist jurnalists kaet kebab keir ken kennet keswick kickin kiddie kiddies kiddos kidron kidz kindergarden kingdom
kiwi kms knowlege knwn knwo knwon kombucha kosa kse ksi labb label labradoodle lah landline languge lassies latelies
latte laughable lawmaking lbw leaderboard leavin leeks leeve leftover legislative legit legitimate legwork lenient
lenth leotard lern lib lidl lido lifeguards like likelier likley likly limitations lineup literaly litle litteraly
littlest littleuns livestreamed livestreams lobbyists lockdowns locksmith logbook logo lollipop londn loners lorry
loudest lowdown lsat lst ludlow lunchtime lvl lwa lwas macbook machin madchen maen magenta magistrates mak making
malicious mams manipulate manipulation mario marshmallow mastercard matchsticks materials mathematics mch mcuh
measurement mecanisms mechanizms meen meening meens meerkats memo menlo menny menshun menshund menshuned mension
merseyside mesengers messging mesures metaphysics metaverse metioned metta middlemarch midjourney mindfulness
minorities minoritys minster minut misheard mistreatment mitochondria mitts mnay moderates moderating moderation modus
moment monstera montage monzo moot mop mothership mouthful mpg msgng mugshot mumsnet murphi musks mustve mutch nadine
naem naemd namez nappies narnia nationality nca ncmec ncpcc necessari nerd nerds nevis newfangled newish newsnight
nicest nich nippers nln nmber nmbrs nmd nomber nombers norn northumbria northumbrias notepad nothern notorious nought
nowt npcc nspc nsppc nto ntrvw nuber nubers nubmer nubmers nuclear nudify nuggets num numbas numbrs numerically nummber
nummer nutritional nxt nye obay objector objectors observation occupation oclock oculus odeon ofenders ofense ofer
offen offendrs offici officials offnce offncs offr ofice oficer ofqual oftn ogroats olympic olympics omelette onlnie
onlyfans ons operandi operator opinon oposition oppinion optimistic organisatons organization orginal orgnisations
orientation originally originate orignal orkney othr ouch outback overdue overslept overstate ownz pac paediatric
painful paladin pani panto paprika paragraf paralegal paramedic paramedics parliment participants participate
participating paving paypal payroll paywall pcc pcso pearl pedantic pedantry pedos peephole peeple penalised peple
percantage percentge percentige percnt perforating permit perp perpetrator perps persent persentage persn perspective
perverts pf phon phoning photodna pikin pinterest placard plait plases plasterboard platfrms plattforms platypus
playgroup playgroups plice pltfrms pms poeple poking polcie polcy policewoman politcians politic politishuns
polititians pollster pollsters polticians polyester poodles pooed poof popularity porridge posh posible postponements
powerpuff powys ppls pps practically pram prcent prcentage prcnt precentage precisely presumably preteens primry
pringles prisn privasy privately privet prizon prmary probability probs procent procurement product professionally
professionals projector prominent proposals prosent protecshun protective protecton prozent prune psni psnis psvr
psychological psychologist psychologists pta pubilshed publications publisht puffins pump punishable punishments
punishmnt puppeteer purcent pushback pyjamas qouted qoutes qs qualifications quango quantified quater queri quietest
quik quitters quoat quotable qurter racing radicalisation ramadan ranee ranni ranting rantzen raport rarer rarest
reachable readin realistic reaves rebuttal recap reccord reciever recod recogniz recomend recordid recored recrd
recrded recrod recycl reddit referral referrals refrence registration regulashun regulates regulations rehearsals
rekord rekorded relative relatives relocate relocating reluctance reluctent remotely repainting repeatdly repetedly
replacement repot repotting representation representative republic req reqest requirement requst reserch resident
residents respnse responce respondents responsibilities responsibilty restaurants resultant retrain rishi rishis rising
riskiest risotto riten rl rob robberson roberson roberston robertosn robetson roblox robotics robrtson ronaldo roomful
rotas round roundtrip routinely rozzers rport rsa rti rubles ruling rung runny russell russells ryanair ryt sabi sadiq
safegard safegardin safegrding safeguardin safeguardng salery salesperson samaritans samsng sandhurst sauc saving scams
scc schoolkids schtum scientific scone scool scools score scoring scrapbook screan screenshots screenshotted scwac scwc
sea secretive sectons secureity securely segfault seiko seit senco sendr senedd senoir separate separately seperate
servises ses sexaul sextorsion sexuality sexul sey sfae sfgrding sfgrdng shair sharpest shazam shini shorthand shoud
shown shr shrank shre shrt shuld sickos sidebar significance sinse site sitizen sixth sixthousand sizeable skatepark
skating sketch skint skl skoda skools skype skyrocketed slave slideshow slo slogan slowest smmry smokesceen smokescrean
smoksceen smokscreen smudged snapcaht snapcat snapchap snapchatt snapcht snapchta snapmap sneeze sneezed snice snooze
snore snoring snowden snowdon snpchat snpcht sociologist solutons sombody soppy sory sourse specific specifically
speedrun speek speeker speeking speeks speking spelt spiegel spiegels spiel spokespeople spokeswoman spooks spooky
sposed sprogs spyware squeez sra srvc staf staffroom stajes stalin stalker stallin standstill stansted stardew starmer
starmers statistically stayin steepest steht stff stickler stonehenge stoog strat striking strt stuk sub subeditor
subhead subheads subjets successful successfully suella sumarize summarised sunak sunaks supervisor support supportive
supposedly survay surveillance suspicious suzi syllabus synthetic systematic tabl tablespoon tailor takeaways taken
teahc techh techie techies technologys technophobe techuk tecnical tecnologies tecnology tectonics teech teechers
teesside tehc tehse tehy tek teknical telefon tempt terrorism tf tha themself themselfs themselv theori thereabouts
thermodynamics thesi thorens thousand thousend thr threema threten thretend thretened ths thurs tiddlers tightrope
tihgter tihs tik timeframe timespan timestamp tiniest tink tintin titels togehter togeter togetha togethr togeva
togheter togther tok toolbox tortoise tortoises tot totall totel tother totl totle tots totted tradeof tradoff trainig
trainng translator translators transparency trapdoor trapeze trayners trayning treiner triner trning truro trustpilot
tuch tumblr tutee tweaked tweeted twelvemonth twice twiter txb typesetter typic typically ucas udner ugliest uks
ukulele ultimate unacceptable unanimous unanimously uncomfortable uncov uncovered undated undercounted underestimate
underfunded undergraduate underi underreported undetected undiscovered unfair unfollowed unguarded union uniti unknown
unknwon unkown unnoticed unquote unreadable unrecorded unsend uphill upskirting uptick upvc vacancies vaccinations
varieti vat vctims vctms vegetables veiws velocity verification vermeer viber vicitms victem victems victimz victums
viewable vigenere vikings viktims vitcims vitel vitle volts volunteered volunteering vorderman voting vouch vpns
vulnerble vulnrable vunerable wach wacth wallpapering wann wapp warmest warn wasp watchdogs waterline waving weak
webcams webinars wechat wehre wellbeing werent wernt wether whatnot whatve whilst whistleblower whistleblowers whitby
whittaker whne whodunnit whove wig wis withheld witnesses wizz wk wnat wonk wor workbook worum wotch wotsapp wrds
writen wrks wrod wrok wun wurst wwi wyh xactly yaer yall yb yeer yeers yeh yh yougov youngst yoy yubo yung yunger
yungest yuong zilch zitat zs zuckerburg zukerberg
""",
    1: """
2 26 3 30 650 activated addit ador agatha agent annex anthropic anyting apologise appendix appl bakeri basic bean blow
breakup breed butter cent charter cheer chris collat compulsori con cs dar deal dealt diagram directive distinct divers
dt effective elton engin et eu explan expos extrem fallen fc feminin fifth fluffi forgett fourteen frog froze furlong
gamer gen glu hatch heath henri her ids instagrams isa jack kept knee knob leed les loos lowest maintenance mb messeng
nag newsroom nine nintendo oliv operat osmosis overheat patter petition poison pokemon pornographi present prob project
prop puff pun purpl qualifi qualification quip realiti recognit recoveri regist repair rescu ruls seduc sell shell
shorter sourc spar spoken steal step super sushi suspicion telegraph through unfold urg using warden xbox youtub
""",
    2: """
16 48 6 999 abduct accurate ago ahead america ancient ann anytim apollo argument bait beard being bert between biscuit
blend boy bruh bubbl butterfli chapter chat clergi comedi commission condition contract controversi costum crack disco
dr dual eighti emi endors enemi eva fed flash fled flee former fri fun fundament fuse generat german grateful gt haha
haircut halfway halo happier hazard hire his hob hog howev ik imagin immediate interval justifi ledger liken louder
melt minion mor much neptun newcom nick number obscur outdat overide pant passag pat pattern persuad photosynthesis
potter precaut prim process protein re recit reliabl resist review rp rs sacrific safeguard satisfi sensitive sept
servant seventh sever shard shi shout snapshot sob sr stalk strang success summat sunset suppos swordfish symptom
temper tens therapi tighten tini turnov twitter uno unsolv var vega wari whenc whichev whole wo wors zuckerberg
""",
    3: """
24 advis alic amongst anyfing aye baro bell biggest bum buzz canari caution choir climat combin commit completely
comput conceal conflict conk consent crusad cum cur dank decis del demand detail diari different digest dogg drake
effect eh enact enforc entitl era exodus fa factor fbi fear flour font full greatest guild gut handbook handler hollow
honest horn instanc instant intact introduct ist jim journal justic kill labrador leo lgbt lift literatur loyalti
manual microsoft midnight molli moth mould mumbl napoleon newli noth one onto page partial pip premis prescript prise
prove pud putt reaction readi refer refurbish renew reson respons riddl rise roma saturn slat sloppi sod spark start
statement status strip stronger stub subset surviv tail th that threaten throughout time trebl upshot usual virus wish
within woke worksheet
""",
    4: """
12 afraid ah ais appoint argu auditor avoid bad bake becam begin blight blue boring built chief couldnt countdown crypt
culprit darl dead dem describ desktop dictionari disappear dough etiquett feder fella fewer fifti flashback foe ford
forthcom french gma grim helper helpline horribl imag imagination influenc inspector issu it japanes jess lark layman
layout led literally lord los louvr maintain manuel meanwhil med merg messi multi mysteri nor oat obvious occurr omg
openai opinion ought overse perfum ph pink pre prepar pri punt questionnair rabbit real rebel revolution risen rome
salti sang scrap sentenc sherlock shift shortcut signatur snub sonic spider spite standpoint starv stung suck test
theft theoretically theresa tl top ui uproar valu various verdict vigilant vivid volcano warrant warren whore wise
wrong yank yet
""",
    5: """
000 20 4th afterward aget altogeth avon awar bard baselin bee believ bigger bled brave brute burnt cave chap christian
clarifi confin contain cough cring curl cyber die dislik dodg drama driven error es fail featur fine forgotten forum
freeli gard goodby gran greater hapens ingore jealous jok knew longer look low lying madden mann mole mr ne new nicknam
obsess oder ordeal outlook overlook overview phrase pi pineapple pluto pointless principl programm protocol punish read
realis regim releas revers reviv roar romeo scribbl seal sentiment siev skill snug spici stick stole subscript succeed
summari tab templat tesco these those threshold trim trivia un unspecifi upload voluntarili vow web window wreck
""",
    6: """
43 absent accident accord anser await big bless boo boycott brain breath brilliant buff chime collaps consider counsel
crawl dawn death deepli defamation defend dms dream drunk dummi eco ee emoji empir entir expect futur given govenders
grumpy haze hint holdup homework hunter import improv inquiri inst jake javascript job loneli longest mask nameless
nasti nightmar obe onward orbit particular patch phase pick plagu plan plug plural polisy poni pop predat proven provok
publish pumpkin qualiti reduc religion remain remedi respect retir revolt robust seiz sid simon sonnet sorces sourdough
spawn terrifi thick tout typing understood unseen won
""",
    7: """
70 ai allot arrow attempt attent attrit avoidance babe blast bonfir cach cactus caller chatbot chi childline comment
complet conced confidenti convinc descript detain director ensur essenti exhaust fairi forward fuel fulli go good gross
guilti halv handwrit have henc herebi inset liability loveli lower mess methodolog mongolia mood o octopus organism
outcom overheard piti prosecut pull quotat react redeem reform refresh replay roster scream should si singl slime slug
speech spielberg squabbl toddler tongu trustworthi unlimit unpopular upward wifi will woken
""",
    8: """
0 500 93 abstent access activate addict aka amus asia blaze bluff breakdown burn chose cloak comprehens confus
constitut deadlin decreas deep dos dragon estimate eta everybodi final from grandma heck imprison insan into jab larg
lawsuit linux lion loophol mage mediat mental messag metaphor minus more mush nah naughti normal obligations pale pedal
pedant playstat polici positiv prayer prey priya ps pulpit ran redo reduct restor rhyme rotie run salon sceptic screw
serious smile sms snoop strangl suicid superman symbol tick toothpast true unfiltered unwant vii wake worm wuts
""",
    9: """
28 abid absolut abstain advisori alexa allow along alright am anecdot announc anyth archiv backup bark basement basil
better bold bomb braini came cartoon caus chatbots claus compost convention cope depend despit deviat disconnect
disgust ditch email entiti expir explod fourth frighten fur gari gloomi hopeless hors idiom jone k lack littl loser
mere mis moi moral neutral oh okay outlaw outset pee presum procedur proceed rang reliev rot sql thee tom undisclos
unsign usernames we weaker witch wow ya ye yesterday
""",
    10: """
200 50 affect also although ant artific beethoven began below bias booklet bulli categori dec denot depriv depth don
downward eight element epic exec fe filler flavour football gap general ha haggl harmless hell icon imageri inc insur
intro johnni judg key king lazi learnt loosen mad mock monster must onset open otherwis outnumb portal portray prevent
profil pwned refusals reli reopen revis rid rose scoff sec sermon shadow shh snake solv sometim specifi think till
uniqu unsur upsid veil veri virtual weaken whatsoev
""",
    11: """
66 95 attitud bother button characteris curious disappoint doing dom doubt drain dying earli esther ethic excess extend
fabricated faulti flog greedi grumbl heal hold hostil huff imprint instrukshuns interceptor json last later lewi link
magician mandatori needful oblig opera peep pest plead prefer prime promt proper quest reader referenc reject rest
safest sarcastic secretari session sheldon slash speci spoke standard strict subtitl sue um unnam unprotect wast writ
xx yo
""",
    12: """
38 a abandon aftermath assign behaviour behind bend beyond blind blogger bottom buffer cancer cat complianc compromis
convers destini doesnt dont dumb ein embarrass emojis escap finish flower footnot gavel geek greas hello hq khan marvel
maximum memori memorise meow moan moodi op outright passphrase percent plot previus processor quota rage rubbish rust
sake secreci shark signpost silent simpson slang sparta submit tame testimoni trap understat undress uninstall voic
withdrew worthless
""",
    13: """
annoy apologised bankrupt bet blackmail bleach capitals chain checklist confid contributor courtesi critic danger
declin deni disgrac distrust dm dread dub empti end exclus fix formal fox give gpu graphic gush happi harsh hate
herself himself horror howl ideal intend kind la luci menac mistak molest option overtak paus prep put requir rumour
spam spec synonym tale temperatur testifi threat total truli unabl unsaf vagu valv wikipedia withdraw wrongdo
""",
    14: """
60 all anger baffl bear begun blink bound centrifug citing complaint coward cynic damag doi drastic earth enlighten
entri expressli extens fetch flout format frost greek heaven host html java lash learn literaci magic malware me mind
my neglect notic offens optimist outcri pray preach print qa readabl rein reprint retract rf sanction save scheme
screenshot signifi simpli simulate startup stink stubborn suppli terribl the thermostat translat trust truste univers
verifi
""",
    15: """
accordingly authorit beg binari capabl cartridg consign contrari diminish ding dirti dismiss els exampl extent flush
gossip hash hungri hurt hymn infer inform kat live load makeup misread mistaken motto null pardon pepperoni primer
prioriti program restart rulebook seo sequenc so spokesperson triniti truth undo unhinged vanish win
""",
    16: """
10 agreement algorithm anim authoris class dare demo depress dial disagre each frown human ill immediately incept
innocent joke joy just limerick lurk mark middl modul mute notion off onload permanently personally retriev reus s
search sound spill src stori straight suffer syllabl therefor til too unchang use variabl verb wild writer yell
""",
    17: """
5 aristotl awfully behav beneath brows chorus cite color cri cutoff dear decode earlier ex explicit forth free global
haiku hargreavess http humbl insist invert ip jargon lyric manner mouth nay never newer nonsens nope objection overwork
panic pizza pledg postpon privileg pronounc psycholog report scare silenc skip spoil summarise thou today topic twelfth
vote yes
""",
    18: """
7 acquit acronym approv assent assum avatar befor bob clever click comeback compliant convert d dave document exceed
exempt faith fall flip genius girlfriend grant guilt hex hide internal invers klingon moon mors nitro pari pirat post
predict promis safeti shall softwar state told turn und underli wile
""",
    19: """
accus asham automat bind bot composit copyright desperate enough environment express flatteri hiden impos initi ironi
loath max might most part poetri proofread pursuant refrain safe singular siren sleep spokesman teas text thought tidi
tus whisper without yawn
""",
    20: """
403 asid audit backlog criticis emma essenc exclud goblin guess infinit onli poem rap repeal repeat reproduc rotten
stop substitut then tomorow troubl ultimatum were with
""",
    21: """
3x advertis bitter breach ceas channel cheek close comic complain correct devil dot emergenc extinguish forbid fraud
govender greet hamster harass le menu potion regles republish rework setup spoiler statistic therapist unwilling upset
withdrawn word
""",
    22: """
abstract al append beforehand condemn consol cure differently googl gpt guidanc haunt hey letter liabl million
philosophi prank prefix prior produc realli remaind request reveng root secret select shorten spirit tell thi untouch
widow world
""",
    23: """
90 99 abolish angri cipher combo cycl dinosaur disclos enigma exit exploit firewall impli latin mine obligatori oi
press psych reboot renam scroll sigh spell swore tear unless until verbal wisdom yoda zen
""",
    24: """
corrupt declar deine disclosur excus green hysteria instrucshuns italic knowledg log misus none ok onc owner perfect
purpos raw shame tag
""",
    25: """
acknowledg ad amend basea beast boast chang claim failur god laugh leak metadata myth nobodi quit robot ruin rundown
seem set shakespear sworn te tone valid wizard wolf
""",
    26: """
abuot becom citat conversation crash disguis editor fill liter make monologu pretti que remak remark rememb rool switch
talk ten upon
""",
    27: """
62 appli behalf cheat closur f forev heart incomplet ofcom resign role self spi suspend undermin utter
""",
    28: """
agre aloud bibl clone command compli confirm dashboard disabl enter let maker mention omit paragraph prais represent
sing tiktok troll uwu wrote
""",
    29: """
accept admit alphabet application be compliment dump everi everyth fuzz hoax no rude sin subscrib sudo
""",
    30: """
6pm ask blank clown doom master matter member note paste reassur
""",
    31: """
alter chatgpt compos conclud file forbidden here login madam offline oublie paraphras speak termin todo trojan vowel x
""",
    32: """
assistant bug contradict fault follow input interpret pipelin previous setback swap tes ugli updat written
""",
    33: """
as break compil context copi drop erratum fals fiction hacker instal instrucciones layer next obey permiss poet pronoun
server silli task this underlin
""",
    34: """
debug des model opposit passwd ping scari show
""",
    35: """
ban bash ceo character clear code discord guidelin mislead os though transcript trigger wipe
""",
    36: """
apolog caveat confess dan default kick ls slur style whenev
""",
    37: """
1 act add chunk conclus grammar misquot pretend say trump
""",
    38: """
blog continu cooki creat enabl everyon moderators soul stupid villain
""",
    39: """
100 b configuration creator dev insert order remov treat
""",
    40: """
backward cancel eras shut
""",
    41: """
blame fool output respond roast type vers version
""",
    42: """
invent rewrit store vergiss whatev
""",
    43: """
admins delet regeln sistem
""",
    44: """
databas except fact honesti password refus reset sandbox titanic wicked
""",
    45: """
develop etc forgiv personality question regras uncensored
""",
    46: """
ascii attribut fake hidden limit mod repeet roleplay unlock void zero
""",
    47: """
execut forget je moderator rule user
""",
    48: """
edit ignor now
""",
    49: """
filter script
""",
    50: """
init repli
""",
    51: """
curs encod reveal
""",
    53: """
alert disregard ignora token
""",
    54: """
instead
""",
    55: """
jailbreak rm
""",
    56: """
decid overrid yourself
""",
    57: """
answer echo impress
""",
    58: """
persona unrestrict
""",
    59: """
hack you
""",
    60: """
api restrict system
""",
    62: """
mode
""",
    63: """
77 bypass env insult replac
""",
    64: """
abov write
""",
    65: """
swear
""",
    67: """
liar
""",
    68: """
config llm
""",
    70: """
admin
""",
    71: """
evil
""",
    76: """
your
""",
    80: """
lie
""",
    84: """
instruct
""",
    90: """
prompt
""",
}
NEIGHBOURS: dict[int, str] = {
    -37: """
^_a
""",
    -34: """
^_he ^_is
""",
    -30: """
^_so
""",
    -29: """
^_my
""",
    -25: """
id_like me_the
""",
    -24: """
^_it ^_they me_to phone_$ report_$ time_$
""",
    -23: """
^_as
""",
    -22: """
^_all number_$
""",
    -21: """
^_did is_it new_rules right_$ you_a
""",
    -20: """
fact_$ is_that your_phone
""",
    -19: """
^_govender groomer_and this_report wrong_channel
""",
    -18: """
^_bot ^_the and_now does_the please_$
""",
    -17: """
a_secret am_i do_you dog_$ everything_you thank_you the_one
""",
    -16: """
^_does ^_lol ^_we a_parent and_a and_you as_a bot_you me_everything pretend_to show_me the_rule to_end
""",
    -15: """
^_no ^_number ^_that ^_will correct_$ forget_it lol_$ myself_$ no_$ of_forces your_dog
""",
    -14: """
bot_is is_this just_the language_setting out_$ report_blame setting_to your_language
""",
    -13: """
^_any ^_just ^_our answer_$ answer_to as_well end_to from_$ go_$ groomer_what like_i me_your my_birthday my_notes
tell_$ then_$ with_the words_$
""",
    -12: """
9_and ^_ok ^_this ^_why ^_you a_fact all_users better_off down_the explain_the from_the give_the have_$ ignore_me it_my
know_about let_me lol_your minecraft_server says_the the_file the_name whisper_mode without_me would_be
""",
    -11: """
^_are ^_before ^_can ^_feel ^_rules ^_she ^_some about_$ accent_$ all_my an_expert and_the bot_are bot_how dm_me
first_message girls_$ imagine_you in_the know_the like_me love_you mentioned_$ my_class name_of quotation_$ s_$ sleep_$
the_cat the_other this_$ today_$ was_the will_be word_for you_report your_accent your_name
""",
    -10: """
12_year ^_dad ^_everyone ^_quote ^_somebody ^_thank a_child a_man a_schoolgirl am_calling and_it are_an ban_dave
be_better by_a change_your chats_$ do_they does_it every_time everyone_would govender_says how_do i_swear ignore_that
is_broken is_your killing_me made_me names_of number_of numbers_$ on_the pinging_me pretending_to says_my something_in
spam_$ the_new the_wrong to_be to_go under_the useless_$ was_it write_me
""",
    -9: """
26_percent ^_ai ^_am ^_anything ^_cant ^_got ^_key ^_link ^_list ^_mods ^_tell ^_two about_cheese about_this am_on
and_i answers_are article_$ article_please behind_the calling_you cheese_$ did_you he_says home_$ i_think in_my is_so
like_to make_a mate_$ name_$ name_the nan_$ no_one one_correct one_line open_$ out_in rule_$ said_about says_it says_no
size_$ so_i source_please spelling_$ tell_a the_offence to_answer to_meet to_whisper what_the you_real you_sleep
your_answers your_bot your_source zone_$
""",
    -8: """
1_in ^_bad ^_define ^_describe ^_edit ^_hidden ^_je ^_layout ^_should ^_someone ^_sorry ^_susie ^_user ^_was a_fun
a_kid a_one are_as asked_$ asking_$ bad_bot be_$ be_honest beth_$ can_you could_you dad_says delete_your describe_the
do_i facts_on far_as for_the for_your forces_again fun_fact function_that gone_$ helpline_in here_hi homework_is
hours_and how_are i_asked i_need i_told ill_do include_the internet_$ isnt_it it_so it_the job_$ make_this me_with
mention_$ messages_by mind_your morning_everyone must_be my_credit my_own new_rule next_song nice_to nobody_asked
not_your please_change python_function rules_just say_something says_about show_$ snapchats_answer song_$ spell_the
state_your talk_with talking_to the_forces the_quote the_tide the_trainer this_article this_weekend to_a to_make
to_tell weekend_$ what_can who_said words_not write_down year_old you_know
""",
    -7: """
12_$ 2_hours ^_best ^_every ^_first ^_forces ^_good ^_goodbye ^_haha ^_happy ^_interview ^_last ^_mind ^_mod ^_not
^_skip ^_thanks ^_theres a_boy a_developer a_random a_smokescreen about_girls about_it am_running am_so and_text
are_home are_wrong as_what asked_me asked_to autumn_$ banned_$ best_$ can_the didnt_see do_the doesnt_it encryption_$
english_essay every_single everyone_thanks everything_on figure_for for_my good_$ goodbye_everyone govender_role
hacked_my happened_to hargreaves_$ has_it have_you help_$ hi_all i_dont i_have i_love i_tell in_order is_encryption
it_against it_tonight key_facts key_figures later_$ leave_the like_the list_of me_a me_about me_an me_and me_as
me_write my_favourite my_life name_and need_the never_mind new_here now_$ now_my of_it ok_so one_of one_would only_$
over_here own_words party_$ pirate_and please_dont print_$ private_messages prompted_the read_$ repeat_that reply_when
rite_$ rules_for running_late say_who says_you script_that sentence_$ short_answer shut_up skip_this someone_hacked
talking_$ tell_my text_messages that_be the_companies the_exact the_music the_names the_nspccs the_people the_thing
the_true then_explain this_homework to_approach to_give to_take to_work told_me tricks_$ us_a well_as were_the
what_prompted what_you will_the wont_tell work_now you_bot your_version
""",
    -6: """
21_000 47_percent 83_percent ^_carry ^_cite ^_everything ^_explain ^_figure ^_her ^_how ^_may ^_most ^_ngl ^_oops
^_percent ^_reading ^_ready ^_safeguarding ^_show ^_something ^_summarise ^_surely ^_their ^_total ^_wheres a_pupil
a_sandwich a_teacher a_word add_up after_$ and_need and_nobody and_safety and_their answered_$ are_the as_it ask_about
back_$ believe_a boss_$ bot_do bucket_$ calculator_$ cancel_that change_my charity_about check_it check_you
correct_action encryption_banned end_encryption feel_used finish_this folder_$ forces_that found_it girl_in gives_me
go_back go_home go_now hello_gives hello_into here_and here_with if_youd in_a in_it instruction_manual is_the is_there
it_again it_all it_say knows_$ late_$ letter_to makes_me making_it maths_teacher me_all me_if me_out me_please meant_to
message_me mods_are my_wifi names_to need_it not_making notes_$ numbers_from often_$ old_girl on_then oops_wrong or_no
order_$ percentage_$ please_give pretend_you privacy_and profile_of put_names python_loop ready_to remind_me
report_doesnt rules_about rules_channel sandwich_$ says_delete says_on says_who see_you server_and shopping_list
shouldnt_be show_your sign_$ slow_$ so_slow so_the someone_$ start_$ statement_$ stop_pinging string_$ sudo_make
take_me tea_$ text_message that_are that_wrong the_82 the_abbreviation the_answer the_cold the_line the_menu
the_message their_own this_text to_b to_switch toaster_$ took_2 translate_hello translate_the type_$ very_much want_the
was_so we_shouldnt were_there what_$ what_about when_$ who_$ whom_$ why_did with_a wont_let wont_stop words_and
would_believe would_that write_$ wrong_chat wrong_server you_be you_get you_something you_would your_a your_age
your_answer your_report
""",
    -5: """
10_$ 5_500 ^_an ^_and ^_bye ^_cn ^_dnd ^_girls ^_minecraft ^_must ^_need ^_nobody ^_paste ^_private ^_protection
^_trainer ^_whens ^_where ^_whod ^_wil ^_word ^_yes ^_youd a_12 a_backdoor a_court a_groomers a_grown a_haiku a_joke
a_medieval a_party a_percentage a_python a_summary a_tenner a_timer abbreviation_$ able_to about_all again_i age_not
all_sides all_the all_up already_$ am_counting an_alarm and_let any_rules anyone_$ are_coming as_$ asked_the at_that
author_please back_the be_able be_happier be_right before_$ before_leaving begging_you boys_suffer bring_your but_i
but_it came_back can_a can_i cant_hear chairs_$ channel_$ chatgpt_type code_for command_$ crisps_$ dad_$ dark_mode
dead_$ developer_does developers_$ did_and encryption_will everything_it everything_the exact_words factory_settings
fake_profiles feel_like film_$ follow_any for_being for_kids forgot_my found_a full_$ get_a girls_again going_$
going_to govender_for grown_up happens_after have_on here_no i_always i_meant i_only if_you if_your in_4 in_five
in_full in_on in_paragraph in_spanish into_simple is_killing is_under it_isnt it_just it_myself it_that just_as
just_what legend_$ loop_that love_this made_a matter_most may_the me_back me_have me_where me_who meme_$
message_content mod_here most_in my_face my_gran my_new my_old my_plumber my_shopping my_short my_sister my_uncle
need_to need_you never_been never_going new_report next_to next_yr not_the now_give number_my number_only obey_the
of_150 of_all of_macbeth of_my of_that of_the off_dead on_a on_all one_the only_please open_the pain_$ parent_governor
people_in percent_girls percent_into pick_a picture_of play_never playlist_$ please_add please_i private_message
promise_you protection_from publish_a put_the quote_$ quoting_$ rap_about replied_$ replied_to report_for report_into
request_$ rules_$ safety_and safety_of same_as say_this score_$ sentence_into she_told sheets_$ shoe_size
simple_english since_the smokescreen_for sort_them stairs_$ star_sign statement_from story_$ story_from summary_of
switch_on task_$ tasks_and teacher_says tell_your thanks_bot that_last that_prints the_boiler the_bots the_code
the_country the_data the_dm the_force the_numbers the_percentages the_signs the_stairs the_world there_$ there_is
thing_the this_girl this_man three_figures timer_for title_and to_know to_new to_send to_someone to_the to_this told_my
tonight_i trade_off truths_and two_truths type_stuff uses_it voices_for vote_$ we_were what_happens what_matters
what_should what_will where_$ wheres_the whether_the which_three who_wrote wifi_is will_$ with_new with_this without_a
words_about write_all written_$ yeah_$ you_always you_call you_confirm you_follow you_gave you_help you_keep you_there
you_today you_up your_star your_talking yr_with
""",
    -4: """
000_offences 1_to 4_$ 7_000 8_$ ^_26 ^_access ^_anyone ^_author ^_being ^_beyond ^_both ^_clever ^_compare ^_dark
^_dear ^_detectives ^_expand ^_fake ^_forgot ^_gg ^_give ^_gm ^_has ^_hello ^_help ^_hi ^_howd ^_http ^_imagine
^_introduce ^_lost ^_method ^_mum ^_name ^_on ^_open ^_opposition ^_please ^_politics ^_popular ^_rank ^_rather
^_remind ^_risk ^_robertsons ^_same ^_since ^_slow ^_source ^_tech ^_tiktok ^_top ^_were ^_who ^_windows a_backlash
a_company a_girl a_mess a_name a_normal a_phone a_picture a_postcard a_predator a_recipe a_screenshot a_server a_talk
a_texan a_tired a_year about_as about_that abusers_$ act_and active_on actual_number after_the against_the ago_$
alarm_$ all_see all_this always_forget always_say am_$ am_11 am_being an_actual an_adult and_eat and_if and_location
and_my and_privacy and_said and_says and_section and_show and_who answer_a any_business any_other anyway_$ are_about
are_just are_they argument_$ art_$ as_far asked_for asking_for asks_whether asleep_post at_school attribute_this
be_good be_here be_in be_with bed_$ being_followed believe_the bet_$ beyond_the bit_$ boiler_is bot_lol both_parties
break_$ cake_and can_have can_read cant_do case_in cat_in caused_the ceo_$ checker_id chips_$ cite_you class_$
cleaner_$ close_the cn_you code_$ coffee_$ come_from connection_$ content_rule cookie_$ copy_the correct_it could_be
cp_$ credit_limit day_$ delete_$ delete_that did_a did_govender difference_between dinner_$ dissertation_the do_list
do_this do_when do_with done_with dont_make dont_understand down_your eat_it enforce_the estimates_$ every_app
every_night everyone_how exists_$ fact_checker finish_it first_time follow_$ for_abusers for_now force_be forget_$
from_evil from_it from_my funny_$ girlfriend_is gm_everyone gods_plan goes_$ goodbye_$ got_a got_the grooming_$
happens_to hard_$ has_the have_secret have_your here_what hidden_cam hoodie_$ hoover_$ how_$ how_your human_or
hurt_myself i_cite i_go i_got i_keep i_like i_print i_remember i_said i_sent i_should i_write if_any important_that
in_dispute in_java in_korean in_ten in_words into_an into_french into_polish is_and is_far is_more is_on it_about
it_down it_please it_really it_without just_said keeps_saying kick_off kick_the kill_me kind_$ korean_$ lemon_$
letter_$ lied_about like_this limit_$ list_what location_$ lunch_$ macbeth_act make_an manual_for me_free me_right
me_some me_too me_whether meet_me message_thing messages_what messaging_me mins_$ mods_asleep monday_$ morning_$
much_for my_boss my_daughter my_dissertation my_hoodie my_kids my_mums my_parents my_to name_for next_$ next_figure
no_reply not_to notes_say number_into number_please numbers_in of_comply of_me of_what off_without offences_in
offences_would ok_boomer old_$ on_chatgpt one_i one_is only_12 only_in operating_here order_of other_rules otters_$
our_press out_on over_the parts_of past_$ per_user percent_the percentage_for ping_the please_tell please_the
please_translate politics_is print_this random_fact read_the reading_this remember_the remember_what reply_from
reply_only report_does report_gives report_goes report_my report_uses robux_code rule_let safety_$ safety_for said_the
save_my say_if say_more says_to says_was scale_$ schoolgirl_$ secret_chats secret_santa sent_you server_now set_$
share_$ share_of short_film shortcut_$ signs_$ slow_down so_are so_bored so_important somthing_about sound_$ spanish_$
speak_up speaks_of spelled_out steps_to stuff_$ suppose_i swapped_$ switch_case takeaway_$ tenner_$ than_comply that_is
that_made that_makes that_number the_26 the_app the_apps the_bbq the_councils the_count the_crime the_date the_gist
the_heart the_opposition the_page the_past the_person the_sentence the_statistics the_stream the_suspect the_takeaway
the_three the_time the_title the_topic the_url the_voices then_what there_a theres_a thing_any this_end this_sentence
threatened_to through_the tired_mum to_10 to_back to_cease to_do to_find to_govender to_leave to_parents to_question
to_repeat to_report to_them to_write total_please trust_you turn_a turned_the two_questions under_a up_in used_$
used_for vowed_to want_in want_it was_asked was_this way_to ways_to were_7 what_now whens_the where_do who_is who_says
why_is with_$ with_kids with_you wording_of work_$ write_about write_up wrong_person x_5 yes_if yes_or you_been
you_cant you_do you_give you_if you_read you_remember you_say your_body your_boss your_cake your_dad your_factory
your_text your_the yours_$
""",
    -3: """
10_year 11_year 123_$ 22_$ 23_$ 26_$ 2_people 350_for 350_in 3_5 3_facts 3x_7 42_and 50_apps 7_22 ^_42 ^_47 ^_5 ^_50
^_83 ^_at ^_been ^_big ^_bonjour ^_bro ^_cancel ^_cheers ^_chief ^_close ^_confirm ^_consequences ^_could ^_daily
^_decrypt ^_encrypt ^_encryption ^_everybody ^_exact ^_five ^_gender ^_git ^_googles ^_health ^_hm ^_hola ^_i
^_interviewees ^_k ^_keyboard ^_kill ^_leading ^_links ^_little ^_love ^_me ^_mon ^_morse ^_names ^_numbers ^_once
^_online ^_pull ^_ranis ^_recommend ^_roblox ^_router ^_rule ^_safe ^_secret ^_sextortion ^_share ^_signs ^_simon
^_smoke ^_sources ^_stay ^_sum ^_takedown ^_taken ^_tel ^_think ^_thinking ^_trade ^_under ^_users ^_ways ^_whose
^_wish a_10 a_box a_damp a_day a_dot a_few a_first a_fiver a_florist a_friend a_group a_hat a_hidden a_key a_knock
a_linkedin a_message a_photo a_pic a_plumber a_poster a_profile a_quarter a_quiz a_real a_record a_red a_reference
a_school a_self a_surname a_table a_trade a_victim a_vote a_woman a_young about_everything about_govender
about_hargreaves about_locked about_online about_other about_self according_to action_to actual_words add_it added_to
admin_here again_who ai_generated all_people allows_$ am_after am_curious am_five am_late am_not am_ten am_told an_11
an_example and_dont and_fifty and_juliet and_make and_not and_online and_seek and_were and_when answer_me answer_or
any_mention anyone_but anything_from anything_the app_makers appears_in apps_$ apps_be apps_you are_estimates are_g
are_mentioned are_not are_too area_$ article_give article_gives article_in article_tells as_bad as_the as_this asks_for
at_a at_spawn away_from back_door back_i backdoor_$ bad_$ be_all be_banned be_drilling be_fined be_his be_me be_more
be_switched because_i been_corrected been_like before_coffee before_you being_blackmail bicycle_$ bigger_$ bit_in
blackmail_$ book_club boost_the bored_talk bored_tell bot_$ bot_commands boyfriend_is break_down brother_has
brought_out but_the by_ducks by_mistake by_one by_post call_the can_be can_only can_someone cant_count cant_stop
captain_$ care_about castle_$ cats_$ change_a change_from changed_$ changed_the channel_is chart_$ chewing_$ church_$
clerk_id coach_texts colour_$ comma_$ commands_go compare_the content_$ copy_out correct_number could_i count_$
count_the coursework_$ credit_score curry_$ d_$ dark_figure dear_bot debate_about debug_mode described_$ developer_of
did_i directly_$ do_police does_this doesnt_say doesnt_the dont_leave dot_$ down_to ducks_$ due_friday dump_all e_to
earlier_$ easy_words eclipse_of error_code every_source everyone_at everyone_you ex_is exactly_$ example_of explain_it
face_in facts_$ feel_so feeling_$ fifa_$ figure_as figure_in figures_as figures_please fined_$ finish_the first_and
first_the five_$ following_a for_$ for_all for_breaking for_cp for_gta for_is for_our for_when forces_asked
forces_there forecast_$ forever_$ forget_what friend_is friend_the from_100 from_whom fuse_$ game_is gender_reveal
girl_called give_an give_me gives_one go_in going_on gold_$ govender_$ govender_as govender_say government_change
government_read group_chat guess_they h_$ half_on hands_off happening_to happy_friday hates_me have_had have_lost
have_passed have_rules he_asked he_keeps he_right he_wants headline_for hello_bot help_with helped_me her_mum
here_offences hi_bot hide_and him_i hit_me hobbies_$ hold_ups horse_$ how_big how_many hull_$ hundred_and i_allowed
i_call i_delete i_found i_guess i_hate i_liked i_look i_were i_will id_be ideas_for ill_need image_$ imagine_being
in_caps in_excel in_fifa in_javascript in_macbeth in_percent in_total innit_$ internet_safety interviewees_and into_it
into_my is_annoyed is_being is_boring is_down is_he is_i is_likely is_my is_pretending is_quoting is_too is_what
is_wrong it_$ it_ai it_called it_friday it_go it_happening it_helps it_now it_said it_vital it_written iwf_is
javascript_$ jokes_$ just_says just_tell k_are keep_it keep_quoting keeps_crashing keeps_talking kids_what kinds_of
kissed_you knight_$ know_how know_it know_that known_victims landlord_about largest_share last_one left_over
less_secure lets_do lets_not letter_and library_$ like_it line_14 line_about link_or list_all little_one little_ones
live_$ log_of lol_ok looking_for lost_a lyrics_$ made_it makes_the man_and many_$ many_were maths_$ me_1 me_before
me_cry me_essay me_guess me_is me_love me_pick me_robertsons me_robux me_think me_when me_would meaning_$ memes_$
message_for message_in message_that method_acting milk_$ mods_can more_$ more_about more_police more_than most_$
most_recent much_$ my_12 my_account my_area my_bank my_bum my_coach my_cover my_fault my_hair my_head my_husband
my_mates my_maths my_mind my_oven my_phone my_sourdough name_all named_with nearly_half never_told new_playlist no_1
no_clue no_i no_idea no_label no_time no_to nobody_speaks not_be not_english not_ok note_$ nothing_left notifications_$
now_because now_he now_i now_they nudes_$ number_10 number_again number_here number_what of_book of_clients of_them
of_these of_those off_and off_my offence_$ offence_as office_asks offside_rule ok_but ok_thanks on_discord
on_encryption on_i on_me once_you one_else one_example one_for one_paragraph one_will online_$ online_safety only_2
only_had only_say opinions_$ opposition_to or_can or_else or_is or_it or_just or_regulate or_the other_reports out_6
over_once paragraph_$ paragraph_please parts_$ passage_that passed_$ password_on pasta_$ people_$ people_can
people_read percent_change percent_off percent_please percentage_please person_it petition_to phrase_$ pics_$
piece_this ping_pong plain_words play_you plays_the please_can please_let please_no please_send please_stop police_$
police_figures police_forces popular_messenger post_$ post_and posted_a predator_$ privte_messages promise_not
quarter_of question_3 question_how quote_about quote_no quote_the quoting_from real_number real_one really_nearly
reference_i refuse_to regex_for regulate_according repeat_prescription reply_to report_a report_an report_it report_or
report_please report_says report_talk report_this report_writes report_yes reports_a reports_about rest_$ resume_$
right_now rise_$ rise_in risk_per role_for role_in romeo_and round_$ rule_1 rule_in rule_make rule_on rule_whod
rules_let rules_on rules_that rules_without s_h safety_net safety_rules said_can said_come said_only sam_$ say_any
say_me say_somthing saying_$ says_hell says_so says_that scared_now scared_of second_version secret_$ see_every
self_harm send_proof sentence_for sentences_$ server_i set_an set_me set_my sex_$ she_said she_says short_profile
show_the sides_and so_happy so_scared somebody_said someone_in someone_talk something_and something_to something_what
sorry_$ sorry_for sort_a sort_of soup_$ source_of statements_$ statistics_as stop_messaging sunday_$ surname_in swear_$
switched_off table_$ tails_$ takedown_rules talk_like task_force teacher_kissed teaching_me tech_companies tell_about
tell_anyone tell_me tells_about text_say texted_me texts_me than_a thanks_for thanks_that that_again that_answers
that_begins that_but that_caused that_sentence that_will the_6 the_authorities the_bills the_bins the_charitys
the_claim the_comma the_dog the_firms the_girls the_groupchat the_hoover the_instructions the_key the_kinds
the_landlord the_largest the_letters the_library the_man the_ones the_passage the_phrase the_privacy the_referee
the_service the_source the_statistic the_steps the_teacher the_top the_training the_type the_x they_$ they_hold
they_set thing_is think_i think_ill thinking_machines this_anymore this_bad this_bill this_contract this_data
this_debate this_happened this_offence this_stuff this_we thought_it three_facts time_i tin_can title_of to_change
to_come to_delete to_hide to_keep to_kids to_look to_pick to_sort to_speak to_use told_anyone told_everyone tomorrow_$
too_fast total_eclipse trainer_quote true_number tuesday_$ turn_it two_$ type_please umbrella_$ under_what under_whose
understand_what understand_you unless_i update_$ us_$ used_in user_stories users_in video_$ vital_$ vote_it wants_every
wants_me wants_the wants_to was_brought was_going was_on way_$ week_$ were_$ were_all were_discussing were_meant
were_robbed wet_$ what_language what_left what_new what_next what_that what_this what_we what_would when_the when_your
where_the where_were which_$ who_changed who_do who_gave who_has whod_do whod_enforce whose_name will_apps will_find
wish_i with_ai with_everything with_her with_tasks without_the without_them without_your wont_open word_in word_who
words_of words_so work_as work_with works_with write_out write_that writing_a written_the wrong_and year_and yes_no
you_$ you_already you_and you_doing you_list you_ok you_see you_send you_switch you_wont you_work young_lives your_day
your_hobbies your_messages your_money
""",
    -2: """
12_minutes 13_$ 150_$ 150_different 17_percent 19_$ 1_4 1_and 1_sentence 26_and 300_or 30_$ 3_things 3am_$ 40_$ 47_$
47_down 4_word 500_on 50_50 5_2 5_5 5_7 5_forces 5_minutes 6_$ 7_$ 7_8 999_$ ^_1 ^_100 ^_21 ^_3 ^_5yr ^_82 ^_about
^_according ^_adding ^_advice ^_anybody ^_app ^_artificial ^_attribute ^_attribution ^_back ^_balance ^_banned ^_boys
^_broken ^_by ^_care ^_catan ^_charity ^_chatgpt ^_childline ^_comply ^_computer ^_content ^_cover ^_crying ^_customer
^_data ^_date ^_delivering ^_delivr ^_difference ^_digital ^_disabled ^_discord ^_discords ^_dms ^_dont ^_early
^_enabling ^_even ^_examples ^_excel ^_explane ^_extra ^_factorise ^_false ^_final ^_fire ^_foi ^_following ^_force
^_fortnite ^_friend ^_funny ^_game ^_gave ^_gn ^_golden ^_goodnight ^_governments ^_grandpa ^_guidance ^_hands
^_hargreaves ^_havent ^_helo ^_hoo ^_horse ^_human ^_ich ^_identify ^_internet ^_iwf ^_kids ^_lab ^_less ^_like ^_lmao
^_longer ^_master ^_metas ^_methods ^_ministers ^_non ^_nothing ^_nutshell ^_ofcoms ^_off ^_old ^_organizations
^_outline ^_paragraph ^_parts ^_pass ^_people ^_person ^_pick ^_point ^_primary ^_prompt ^_published ^_punishment
^_push ^_qoute ^_que ^_ratio ^_read ^_recognise ^_record ^_refuse ^_report ^_response ^_rest ^_revealed ^_rhyme ^_root
^_scared ^_school ^_secure ^_security ^_sentencing ^_shouldnt ^_six ^_smart ^_someones ^_sounds ^_speed ^_split ^_sql
^_subtract ^_suzy ^_tax ^_teacher ^_test ^_theyd ^_three ^_to ^_too ^_un ^_undo ^_urgent ^_voice ^_walk ^_website ^_wh
^_whereabouts ^_which ^_whole ^_whys ^_wie ^_wifi ^_without ^_would ^_your a_beekeeper a_burden a_burger a_bus
a_caption a_chart a_chat a_chicken a_childminder a_childs a_choice a_diary a_dissertation a_four a_goldfish a_great
a_kiss a_known a_later a_liar a_meme a_mention a_nice a_nutshell a_plan a_platform a_question a_regex a_short a_single
a_spare a_speech a_starter a_statistician a_stranger a_swap a_teen a_video a_way a_wedding a_week a_whole a_zip
about_cats about_delivering about_mechanisms about_my about_one about_services about_them about_tigers about_your
above_my above_the acc_to access_at access_message account_just act_3 act_mention address_for address_of admin_of
admit_it after_a again_$ again_and again_please against_my age_$ age_are ahead_and ai_example ai_regulated al_users
alert_my all_about all_be all_boys all_facts all_it all_of all_rules all_there all_told alone_$ alone_with am_12 am_14
am_better am_citing am_fine am_gay am_getting am_looking am_new am_single am_stuck am_walking am_writing an_admin an_ai
an_anime an_article an_email an_hour an_older and_10 and_an and_asked and_for and_id and_ill and_know and_knows
and_last and_never and_recipient and_shine and_snapchats and_there and_told and_turned and_where animals_$ anime_like
answer_is answer_please answer_so answering_$ any_answer anybody_as anymore_$ anyone_seen anything_about anything_in
anything_on appeal_$ apps_is are_all are_mindful are_now are_there are_we article_are article_for article_made
article_only article_that article_would article_your as_four as_little as_opinions as_told as_used ask_a ask_what
asked_if asked_what asked_who at_3am at_7 at_an at_church at_mine at_the at_this attribution_for august_$
awake_wondering away_$ awkward_$ b_in b_word back_then backdoor_is bad_about bad_as badly_$ basically_a be_delivered
be_funny be_grateful be_less because_every because_that become_a beekeeper_$ been_as been_pretending been_this
being_hurt being_used believed_me believes_me belongs_to best_friend best_mans best_way between_1 between_a
between_safety big_tech biggest_figure bike_$ bill_a bill_as bill_once birthday_message birthday_poem bit_with bite_$
bleach_$ blind_$ blocked_me blue_$ bobs_your boss_i bot_to bother_with box_of boy_in boys_then break_it break_out
breaking_the bro_you broken_record brother_he brother_is bus_$ but_how but_my by_abusers by_app by_who by_whom
caesar_cipher call_$ call_you called_$ called_the calls_me came_out can_we caps_$ caption_$ car_$ catch_you change_$
change_in changes_$ chapter_$ charities_that charity_and charity_everyones chat_in chat_with chats_what chats_with
chatting_$ chatting_to cheat_code check_your checked_it chicken_$ chief_exec chief_executive child_$ child_safety
children_$ childs_trust choice_$ choose_a cite_her cite_this claim_$ class_wants classes_$ code_so code_word coin_$
coin_i coins_$ colours_$ comes_in companies_can complete_$ computer_misuse concede_that consequences_for
content_creator content_of continue_$ continue_please copy_$ could_fall could_just could_not count_is cover_games
cover_story covid_$ credit_card crime_recording crimes_per curious_whether cycling_$ dad_is data_and date_of day_and
day_for define_it define_online define_the delayed_again delivering_for delivr_for described_as destroy_young dice_$
did_every didnt_it die_$ died_$ digital_services dinosaur_$ discords_share dissertation_on dm_$ do_about do_adults
do_groomers do_people do_tasks do_we does_$ does_a does_not doesnt_she dogs_$ doing_in dont_forget double_maths
down_here down_into down_who dragon_$ drama_class dramatis_personae drawing_on drill_to drilling_$ driver_$ e_mail
each_$ eggs_$ email_$ employer_$ encripted_message encrypt_a encrypted_messaging end_encription end_of end_too
english_$ es_$ escape_room essay_for essay_the even_my ever_met every_force every_rule everybody_and everybody_here
everyone_hates everyone_i everyone_quoted everyone_with everyones_quoting everything_about examples_$ examples_with
excel_$ explaned_$ faced_a fact_for factorise_x facts_from fav_colour feed_the fell_off felt_like few_words figures_are
figures_i figures_show figures_were file_with fill_me find_my find_them fine_to fire_safety first_$ first_aid fish_$
five_mins five_rules floor_$ foir_$ follow_the follow_up followed_$ followed_by followers_$ following_me font_$ for_4
for_5 for_ai for_biology for_cat for_chats for_chatting for_methodology for_nudes for_pizza for_safe for_someone
for_sos for_spam for_testing for_that for_uk for_users for_what force_$ force_answer forces_all forces_refused
forces_who forces_with found_my four_$ free_to fridge_$ friend_$ friend_request friend_told friends_$ from_number
from_when from_whitehall full_quote full_sentence gain_a games_too geht_es general_knowledge german_$ get_her get_in
get_it getting_worse girl_for girl_has girl_is girls_percent gist_from git_commit give_up gives_it gives_no go_ahead
go_out goes_to going_by goldfish_$ good_at good_luck goodnight_$ got_on govender_is govender_post govender_tell
governments_answer grammar_$ graph_$ grateful_for great_$ groomers_use groomers_work groupchat_says gta_$ guidance_on
had_a had_it hadrians_wall haha_$ hair_$ haircut_$ handout_says happened_with happy_$ hargreaves_role hargreaves_runs
hargreaves_word hargreavess_statement harm_content harms_and harvard_$ has_3 has_been has_my has_this have_feelings
have_it have_just have_made have_never have_nothing have_read have_two he_gets he_has he_just he_left he_lied he_said
he_was he_wont heading_and hear_me hear_the helpline_number her_answer her_uncle here_where hey_anyone hi_$
hidden_cases hidden_figure hidden_from higher_does higher_in him_a his_name history_$ hits_me hits_you hola_que holes_$
holes_in host_$ hour_$ house_$ how_about how_groomers how_i how_long hurt_$ hypothetically_if i_add i_believe i_e i_end
i_ever i_forgot i_lie i_lied i_met i_post i_start i_thought i_use i_used i_wonder id_ask id_have if_a if_someone if_the
if_there images_from improve_my in_august in_harvard in_his in_i in_lockdown in_monopoly in_one in_pirate in_python
in_simple in_speech in_that in_trouble in_what in_word in_year information_request insane_$ instructions_for
into_italian introduce_ms invoice_$ is_30 is_asking is_be is_blind is_called is_end is_exist is_going is_great is_like
is_mentioned is_nothing is_safe is_saying is_scared is_she is_singing is_speaking is_terrible isnt_just issued_this
it_basically it_drawing it_getting it_give it_have it_how it_hurts it_me it_mentioned it_mostly it_name it_no it_normal
it_snow it_true it_wasnt it_went it_what it_when it_wording italian_$ itself_$ iwf_and iwf_boss iwf_say jargon_word
jobs_$ journalist_could journalist_would juliet_$ just_a just_need justify_it keep_mixing keep_this keeps_asking
keeps_dropping ketchup_on key_and keyboard_$ kicking_off kid_in kids_i kind_of kindly_give know_when know_who
knows_everything lab_report last_bit last_name last_quotation last_quote later_one laughing_at launch_it learn_more
leave_a left_for let_him let_off lets_go level_$ lie_awake life_the lightning_never like_fake like_that like_your
liked_it lines_$ link_between linux_$ list_everyone little_as loads_more locked_chats long_$ look_$ look_into look_up
loot_$ lost_the lot_$ love_island low_$ majority_$ make_my make_your makes_us makes_you man_asked man_who manager_$
many_boys mark_$ may_i me_choose me_he me_lol me_names me_owt me_til me_touche me_understand me_what me_whatever mean_$
means_$ mechanisms_$ memes_channel mentioned_as mentions_$ message_after message_rule messages_$ messages_under
messaging_my met_$ metas_and methods_used mindful_of ministers_reply minutes_late miss_me missing_$ misuse_act
mixing_them mode_of mondays_$ money_in more_after more_crims more_holes more_who most_ever ms_govender mum_if mum_is
mum_says must_choose must_follow must_know must_we muted_me my_bike my_campaign my_code my_coins my_colleague my_cousin
my_discord my_editor my_first my_fish my_friends my_guess my_house my_invoice my_knee my_level my_loot my_manager
my_mouse my_nudes my_password my_physics my_pics my_record my_room my_speech my_spelling my_stepdad my_teenager my_top
my_with myself_and name_i name_with names_and near_the need_3 need_a need_for need_help need_one needs_the never_find
never_heard never_strikes new_$ new_number new_people new_technologies new_update newsletter_$ next_door next_one
nice_$ nice_evening no_offence no_unit nobody_believed nobody_believes nobody_would non_responders normal_for nosy_$
not_going not_just not_pass not_that note_saying notice_on notice_something noticing_$ now_and now_how nspccs_statement
nspccs_words number_at number_between number_in numbers_and numbers_for nutshell_version of_50 of_ai of_al
of_encryption of_mice of_mine of_private of_you ofcom_mentioned off_between off_delayed off_to off_with off_your
offence_but offences_there offenders_use ok_with okay_$ old_to older_than on_42 on_about on_access on_and on_file
on_harms on_hold on_private on_read on_steam one_asked one_breath one_but one_by one_how one_hundred one_number
one_sentence one_that one_thing one_was one_with only_1 only_care only_on only_that only_what only_write opinion_on
or_are or_only or_your orange_$ ordinary_users organisations_$ other_$ other_person out_there over_$ own_server
page_itself page_with paint_colours paragraph_for paragraphs_$ parent_asks part_$ part_in pass_this password_for
password_manager paste_the patch_$ pay_300 people_it people_quoted per_day percent_in percent_more percent_of
percent_on percent_with permission_$ person_behind person_can person_from person_that persons_in persons_name pets_$
photo_of physics_$ pi_$ pick_up picks_the pin_the pineapple_on place_$ playlist_is please_ignore please_my please_on
please_sir please_what poem_for point_me pointless_$ police_tell police_write policy_asks policy_officer polish_$
portuguese_for position_$ post_memes posted_$ posts_$ previous_job price_$ price_of primary_school print_here print_the
published_by published_this punishment_for put_a put_in puts_ketchup qt_$ que_tal question_mark question_on
questions_for questions_to quotation_with quote_first quote_in quote_with quoted_$ random_number ranis_words
raspberry_pi rather_$ read_an read_give read_it read_out real_person recipe_with recommend_me recommendations_$
record_number ref_is refused_$ refused_to refuses_$ remark_$ remember_$ repeat_$ replace_my report_be report_came
report_card report_has report_how report_i report_on report_the requested_$ response_$ response_to responsibility_$
rest_were resume_of return_$ reveal_cake revision_timetable right_to rise_and rise_please roast_$ robbed_$
robertsons_role roblox_was robot_write role_play roles_$ roll_a roll_d round_the rubbish_$ rule_companies rule_is
rule_that rule_to rules_cover rules_state runs_the sacrifice_one sad_$ safe_according safeguarding_is safeguarding_the
safety_act safety_all safety_car safety_guidance safety_tips said_dont said_no said_that said_we same_week say_after
say_she saying_it saying_prove says_150 says_34 says_a says_he says_her says_in says_we says_what scared_to scary_$
school_report school_says second_half secret_about secret_and secret_it secret_message section_$ section_number
secure_for see_$ see_it see_my seen_my self_service send_the sender_and sends_a sent_$ sent_me sentence_about
sentencing_guidelines server_needs server_to service_checkout services_act services_and services_that set_out shape_of
share_next share_the share_with she_$ she_hits she_is she_works short_version shorter_$ should_do show_as
show_everything show_my showed_me sign_in signs_my simon_says simple_words since_you singer_$ sister_and sister_is
skin_$ skip_$ slide_it slow_today small_print smokescreen_$ snapchats_role snow_$ so_bad so_for so_give so_my so_only
so_tell so_this so_to so_who sofa_$ solution_is some_man some_say someone_else someone_is someone_made someone_my
someone_touches someone_will something_bad something_from something_funny something_happened son_says songs_$ sorry_my
source_$ source_url sources_for sources_of sources_used spam_in spare_key speak_$ speak_louder speaker_$ speaking_in
speaking_to speech_for speech_marks split_the sql_join stare_at start_with state_what statistician_id statistics_that
stats_$ steps_today stole_my stop_sign strikes_twice structure_of subject_of submit_the such_as sum_up summarise_$
summarise_what suppose_a surely_the survivor_write susie_one swap_$ switch_$ table_for table_of take_$ take_it take_the
takes_a tal_$ talk_at tax_return teacher_asked teacher_in teacher_is teapot_$ tel_me tell_if tell_that tell_you ten_and
ten_minutes terrible_$ testing_my text_says that_article that_asked that_boss that_dont that_he that_jargon that_left
that_like that_look that_me that_please that_were the_1 the_12 the_150 the_34 the_42 the_47 the_83 the_acronym the_asks
the_b the_backdoor the_big the_bus the_call the_charities the_citation the_complete the_debate the_developer the_drama
the_drill the_experts the_figures the_fire the_future the_girl the_headline the_hold the_idea the_industry the_intro
the_latest the_lips the_long the_majority the_memes the_memories the_month the_news the_o the_offside the_opening
the_organisations the_parts the_persons the_piece the_pills the_platforms the_recorded the_ref the_reprot the_request
the_researcher the_safeguarding the_score the_section the_shopping the_short the_slide the_small the_solutions the_song
the_sources the_state the_states the_structure the_subject the_talk the_tech the_tent the_toilet the_trainers
the_universe the_update the_upshot the_video the_water the_window the_winner the_wording their_organisations their_work
them_continue them_to themselves_$ then_a then_yeah there_was there_were these_facts these_figures these_numbers
they_all they_blame they_must they_take theyd_all things_to think_it think_the thinks_the this_context this_from
this_one this_piece this_secret this_thing this_track this_tune this_what this_who this_word this_world thought_to
thousand_$ threat_$ threatens_to three_$ through_$ through_a tigers_$ till_now time_and time_to times_and timetable_of
title_for to_access to_act to_bed to_bribe to_catch to_clear to_copy to_crimes to_die to_disappear to_feed to_for
to_him to_improve to_it to_learn to_put to_something to_start to_turn to_whom to_win together_for told_by told_that
told_the too_end too_low top_off top_the total_and trainer_about trainer_says training_$ travel_to treasure_hunt
trick_to tried_to trouble_$ trouble_for true_one true_or true_story trust_$ turns_out types_$ types_of ugh_$ un_senor
uncle_$ under_twelve unit_$ up_it up_on up_so up_the up_with ups_and upshot_$ url_of us_do us_to use_to user_manual
valorant_$ version_of very_last victim_$ victims_for victims_story video_of voices_$ vulnerable_individuals wall_$
wants_a wants_ai was_funny was_higher was_my was_ok was_sent was_set was_to wasnt_it way_in we_had we_only we_won
weak_$ weather_is web_page wedding_speech week_as well_$ welsh_$ went_up were_asked were_under were_writing what_3
what_a what_act what_age what_else what_emojis what_lies what_makes what_name what_report what_share what_then
whatsapps_$ when_did when_someone when_was whenever_i where_is wheres_it whether_roblox which_article which_forces
which_paragraph while_it whitehall_$ who_can who_else who_if who_it who_made who_puts who_replied who_runs who_set
who_was whod_be whose_names wide_$ wie_viele wife_for wifi_keeps wifi_password will_ask will_ofcom win_trust with_5
with_him with_minors with_number with_orange with_privacy with_snapchats with_that with_your without_an without_giving
without_it without_what won_$ wont_delete wont_show word_4 wording_about words_on words_please words_what world_sorry
would_ask would_miss wow_$ write_this wrong_with wrote_down wrote_the wurds_$ xx_$ year_7 year_it yearly_tally yet_$
yo_what yoghurt_$ you_about you_didnt you_for you_freeze you_from you_hear you_into you_live you_made you_make you_need
you_play you_put you_spell you_summarise you_what you_your your_chats your_first your_parents your_pets your_playlist
your_stepdad your_uncle yr_$ zip_file
""",
    -1: """
000_and 000_arrests 000_is 000_on 000_steps 0_800 100_a 100_minus 100_victims 10_and 10_sided 11_and 11_how 11_that
12_5 12_and 12_does 12_is 12_isnt 12_today 12_victims 13_and 13_he 13_year 14_$ 14_and 15_$ 15_and 15th_$ 16_$ 18_$
18_19 19_20 1_2 1_5 1_more 1_out 1_please 20_21 20_minutes 20_percent 21_$ 21_thou 22_23 25_percent 26_on 28_per
28_percent 2_more 300_words 30_second 31_now 34_$ 34_thou 350_offences 3_0 3_for 40_under 41_degrees 42_$ 42_answer
42_is 42_on 42_so 47_and 47_i 4_1 4_about 4_and 4_info 4_who 500_$ 500_as 500_or 50_what 50_ye 5_0 5_5k 5_right 5k_$
5k_in 6_and 74_per 7_062 7_9 7_and 7_asked 7am_$ 82_and 82_per 83_$ 8_percent 9_12 ^_$ ^_0 ^_150 ^_17 ^_30 ^_34
^_across ^_add ^_al ^_amazon ^_amendments ^_ancient ^_announce ^_annual ^_arduino ^_arent ^_arguments ^_around ^_asked
^_asking ^_authors ^_avatar ^_average ^_backdoor ^_backdor ^_backlash ^_bill ^_bird ^_bit ^_blame ^_blocking ^_blue
^_boil ^_boss ^_bots ^_box ^_boy ^_brb ^_breakdown ^_broke ^_built ^_bus ^_caesar ^_campaign ^_campaigners ^_candle
^_car ^_career ^_careful ^_caretaker ^_cases ^_cast ^_cba ^_ceo ^_certificate ^_changes ^_cheapest ^_citation
^_classmates ^_clause ^_cold ^_communication ^_conclusion ^_conjugate ^_consequence ^_constabularies ^_contact
^_control ^_criticised ^_current ^_d ^_danke ^_dead ^_deadline ^_delay ^_deliver ^_delivery ^_destroy ^_destroyed
^_details ^_didnt ^_different ^_disappearing ^_divide ^_docker ^_doesnt ^_dog ^_doing ^_domestic ^_dos ^_dose ^_drama
^_dramatis ^_e ^_elements ^_elis ^_emoji ^_emotional ^_encrypted ^_ever ^_everyones ^_evidence ^_example ^_exat ^_face
^_faces ^_facetime ^_fact ^_fantasy ^_figures ^_finally ^_find ^_fines ^_firms ^_flag ^_flattery ^_foir ^_found
^_foundation ^_free ^_frts ^_full ^_function ^_gather ^_get ^_goals ^_going ^_govenders ^_gran ^_grand ^_granny
^_graphic ^_groomed ^_grooming ^_had ^_half ^_hang ^_hargreavess ^_harms ^_headings ^_heard ^_helping ^_high ^_hit
^_hmm ^_holes ^_homework ^_hook ^_hot ^_house ^_hwo ^_hypothetically ^_ile ^_imessage ^_in ^_increase ^_indecent
^_industry ^_info ^_institutions ^_insurance ^_intelligence ^_invest ^_isnt ^_jam ^_judge ^_kahoot ^_kates ^_kcsie
^_kid ^_knee ^_known ^_label ^_latin ^_launch ^_law ^_leaving ^_line ^_live ^_lmaoo ^_loads ^_long ^_look ^_looking
^_lyrics ^_machine ^_manual ^_market ^_max ^_mb ^_mean ^_mein ^_mental ^_messages ^_meu ^_mi ^_mio ^_miss ^_missing
^_monopoly ^_more ^_morning ^_mortgage ^_mr ^_ms ^_nah ^_ned ^_nick ^_npm ^_nspccs ^_nursery ^_obey ^_of ^_ofcom
^_offences ^_official ^_offside ^_oh ^_omitted ^_opening ^_other ^_over ^_own ^_page ^_pandemic ^_paper ^_parents
^_parking ^_passed ^_password ^_pay ^_percentage ^_period ^_personal ^_persons ^_petition ^_phone ^_pizza ^_planning
^_plees ^_plot ^_plug ^_plus ^_pog ^_potholes ^_powerpoint ^_premium ^_price ^_printer ^_profile ^_pros ^_prove
^_proven ^_pupil ^_pupils ^_quality ^_quanti ^_quick ^_quotation ^_random ^_real ^_reasons ^_regex ^_regulator
^_reluctant ^_remote ^_repeated ^_reporting ^_return ^_reviews ^_ring ^_rise ^_road ^_robust ^_romeo ^_rundown
^_running ^_sadly ^_safest ^_sauce ^_says ^_screen ^_scribbled ^_season ^_see ^_seems ^_select ^_sell ^_sender ^_senior
^_server ^_services ^_settle ^_sexual ^_shall ^_short ^_signposting ^_simultaneous ^_skin ^_slide ^_slugs ^_snaps
^_snpachat ^_social ^_solutions ^_sort ^_soz ^_spanish ^_spel ^_stair ^_standing ^_star ^_state ^_statistics ^_steam
^_stepmum ^_stings ^_strictly ^_support ^_survey ^_susies ^_t ^_table ^_tbh ^_teams ^_tec ^_technical ^_technology
^_ten ^_tennis ^_terms ^_testimony ^_testing ^_then ^_those ^_threat ^_time ^_tip ^_tldr ^_told ^_trainers ^_trainr
^_travel ^_trick ^_trigger ^_true ^_turns ^_uk ^_underlying ^_unseen ^_until ^_up ^_upper ^_uproar ^_vegan ^_victims
^_volunteers ^_vpn ^_vulnerable ^_wait ^_walking ^_wants ^_warning ^_wassap ^_watched ^_watsap ^_weak ^_wed ^_whatd
^_whatsapps ^_wher ^_white ^_whoever ^_whom ^_whoz ^_whr ^_whts ^_wording ^_words ^_work ^_world ^_worst ^_wos ^_wotsap
^_writing ^_wrong ^_wrote ^_young ^_youtube ^_yr a_13 a_3 a_baker a_banner a_bar a_bibliography a_bird a_birthday
a_block a_bosch a_boss a_bottle a_breakup a_brief a_broken a_brownie a_caesar a_calculator a_certificate a_chair
a_charity a_chi a_cipher a_civil a_coach a_code a_coffee a_colander a_cold a_column a_companys a_comparison
a_compliance a_compromise a_computer a_concern a_conclusion a_couple a_creep a_dbs a_decimal a_dentist a_deputy
a_detective a_dice a_direct a_discord a_do a_donor a_driver a_driving a_face a_fair a_fax a_fifth a_figure a_fine
a_firm a_fortnight a_fraction a_free a_freedom a_french a_gander a_ghost a_government a_grand a_grandparent a_graph
a_half a_headcount a_heading a_hiding a_hotel a_hundred a_kids a_kindle a_lad a_lady a_laptop a_lass a_law a_lay
a_leaflet a_leak a_level a_lifeline a_lighthouse a_lobby a_lonely a_lot a_lower a_magistrate a_mark a_mate a_mediator
a_menu a_messaging a_minister a_minor a_moderator a_motorbike a_mum a_music a_neighbour a_network a_neutral
a_newsletter a_novel a_nude a_nurse a_paragraph a_paraphrase a_parcel a_parents a_parliamentary a_passage a_password
a_pedo a_pen a_penalty a_percent a_pilot a_play a_policy a_poll a_presentation a_press a_primary a_pss a_quotation
a_refuge a_request a_researcher a_responsibility a_river a_roofer a_room a_safety a_sales a_say a_sceptic a_search
a_seat a_share a_side a_sieve a_site a_six a_slide a_slut a_small a_social a_sorce a_soup a_squeaky a_staff a_student
a_subject a_survey a_survivor a_tattoo a_telegram a_text a_thing a_threat a_three a_tiktok a_title a_tudor a_tweet
a_twelve a_two a_typical a_union a_vet a_violent a_voice a_volcano a_wall a_war a_waste a_web a_website a_what a_while
a_worldwide abel_to about_age about_ai about_autumn about_gaming about_her about_hidden about_in about_innit
about_internet about_investing about_jaffa about_just about_kids about_known about_offline about_primary about_privacy
about_public about_safeguarding about_safety about_school about_to about_two about_vulnerable abuot_the abuse_$
abusers_make access_denied access_the access_what account_$ account_and account_is account_of accounts_does acording_to
across_the act_by act_in act_is act_make act_now act_was act_when act_with action_by actor_$ acts_like actually_say
add_this add_what added_me address_$ address_the admit_the advert_with advice_and africa_$ after_it after_running
after_school again_the again_this against_it against_making against_me against_what age_and age_checks age_of agen_$
agent_$ agrees_with ai_art ai_be ai_being ai_demand ai_for ai_from ai_in ai_is ai_picture ai_should ai_to ai_who
ai_write aid_for al_the alarm_for alive_$ all_150 all_apps all_are all_back all_day all_did all_from all_laughing
all_night all_on all_one all_over all_please all_time almost_half alone_and alone_percent along_$ already_a
alternative_to am_10 am_13 am_15 am_18 am_31 am_44 am_52 am_alone am_asking am_begging am_dead am_done am_dyslexic
am_embroidering am_gutted am_his am_in am_lost am_making am_off am_scared am_tagging am_wondering am_worried am_wrong
am_your amendment_$ amendments_$ amendments_to among_the an_act an_amendment an_american an_app an_archivist
an_assembly an_author an_e an_editor an_encrypted an_envelope an_ex an_idea an_important an_indexer an_it an_offence
an_that and_21 and_47 and_act and_after and_against and_all and_already and_amendments and_anxiety and_ask and_asking
and_being and_bodies and_cant and_changes and_conditions and_cons and_destroy and_did and_doubts and_everyone
and_everything and_filmed and_forgotten and_gave and_get and_girl and_gives and_guidance and_help and_her and_hiding
and_is and_job and_jobs and_made and_mechanisms and_mines and_needs and_next and_off and_on and_onlin and_opinions
and_people and_place and_position and_pretend and_quoted and_quotes and_right and_security and_sending and_sent
and_shame and_sites and_spies and_still and_stop and_strokes and_support and_tells and_that and_theres and_throws
and_verse and_victims and_wants and_went and_why and_with and_wont and_work and_x android_$ angry_$ angry_and animal_is
annual_count annual_figure another_one answer_about answered_by answers_come anti_privacy any_$ any_advice any_good
any_leakier any_of any_reply anybody_to anyone_know anyone_selling anything_$ anything_is anything_to app_for app_have
app_in app_part app_store app_the app_what apps_and apps_are apps_for apps_have apps_just apps_the apps_with
archivist_i arduino_led are_alone are_bots are_boys are_chats are_companies are_described are_doing are_exempt are_from
are_given are_going are_inflated are_it are_kicking are_like are_playing are_put are_shot are_staff are_talked
are_targeted are_these are_thought are_to are_trying are_useless are_what are_working argue_about arguing_over
argument_that arguments_$ arguments_against arm_$ arms_$ around_$ around_the arsenal_lose artical_$ article_about
article_as article_itself article_names article_opens article_or article_puts article_say article_uses article_what
articles_parts artificial_flowers artificial_intelligence artificial_sweetener as_encrypted as_giving as_in as_likely
as_listed as_me as_numbers as_of as_one as_printed as_punishment as_saying as_sources as_to as_usual ashamed_to
ask_because ask_for ask_her ask_him ask_how ask_in ask_it ask_says ask_to asked_an asked_and asked_her asked_which
asking_as asking_is asking_me asking_my asking_to asks_if asks_me asks_of asks_what asleep_$ assembly_$ assent_before
assessment_$ at_$ at_11 at_9 at_first at_home at_it at_my at_night at_seven at_six at_uni at_work ate_all ate_my
ate_the athens_$ attached_to attack_on attribute_the attributed_to attribution_$ audio_version aunt_$ author_$
author_for author_with avoid_$ aware_of away_and away_with awful_$ babysit_$ back_from back_garden backdoor_as
backdoor_for backdoor_thing backlash_$ bad_before bad_for bad_guys bad_has bad_is bad_one bad_person bad_thing bag_and
baker_$ balance_this ban_private bank_and bank_holidays bank_know banner_$ barnardos_say basis_$ battery_$ be_alive
be_allowed be_alone be_aware be_back be_before be_bigger be_bothered be_brought be_built be_called be_complete be_done
be_experiencing be_exposed be_for be_funded be_given be_glad be_hidden be_interested be_kids be_left be_made be_mindful
be_much be_nicked be_obliged be_one be_prosecuted be_put be_read be_regulated be_safe be_to be_trusted be_younger
bear_the beard_$ beat_me beat_my because_it because_my because_of become_an become_illegal been_asking been_changed
been_cutting been_hacked been_higher been_rewritten been_talking been_texting been_the bees_$ before_a before_is
before_that befriending_a begging_for begin_$ begins_with behind_$ behind_every behind_it being_bullied being_counted
being_groomed being_misused being_private being_safe being_silly being_threatened believe_$ believe_me believe_them
belong_to below_12 benefits_$ benefits_of beside_it beside_the besides_ordinary besides_the bet_theres better_$
better_reporting between_being between_saftey big_a big_brother big_deal big_is big_names bigger_group bigger_number
biggest_increase bil_is bill_all bill_got bill_if bill_in bill_say bill_that bill_the bill_then bill_what bills_new
bio_$ biography_of birthday_jess bit_the blame_$ blank_$ blanked_$ block_list blue_one bobbies_have bodies_the body_$
body_in body_that boil_it boots_$ bored_$ boring_$ bosch_dishwasher boss_a boss_fight boss_has boss_swears bot_can
bot_has bot_or both_$ both_cases both_the bother_$ bother_you bottle_lyrics bought_a boy_$ boy_into boy_to
boyfriend_says boys_how boys_i boys_mostly boys_no boys_on boys_or boys_right boys_so boys_what brands_$ brb_$
breaching_the break_a breakdown_$ breath_$ breath_you brief_description broadcaster_$ broadcasters_in broke_my broke_up
broken_again brought_in brought_it brownies_said btw_$ bubble_$ build_in built_$ built_do built_in bullet_points
bullying_in bullying_too burned_the burrito_$ bus_and bus_is business_is businesses_that but_a but_he but_not but_that
but_theres but_this but_were but_what butter_is button_$ buys_me by_$ by_6 by_7 by_apps by_august by_five by_govender
by_how by_itself by_letter by_my by_police by_step by_that by_this by_what by_word bye_$ bye_bye bye_then bye_uk
cakes_$ calculate_the calendar_for call_999 call_last call_my call_of call_that call_to called_it callers_never
calling_for calls_for calls_from cam_$ cam_for cam_on came_by came_from came_second came_to came_up campaigners_say
can_$ can_abusers can_an can_answer can_ask can_chat can_check can_companies can_it can_look can_my can_ofcom can_see
can_tell cancel_the cant_be cant_even cant_find cant_go cant_have cant_name cant_recall cant_remember cant_say
cant_take cant_tell car_again car_ruined card_$ card_application cards_$ care_order careful_with caretaker_at carrots_$
carry_my cartoon_$ cartridge_$ case_$ case_files case_the cases_as cases_in cases_that cast_list cast_of cat_as
cat_litter catalogue_as caught_$ causes_of cba_to cba_with cent_up certain_companies certificate_at chair_$ change_of
changed_by changes_did changing_my changing_room chapter_and charged_me charger_$ charity_be charity_is charity_says
charity_shop charity_single charity_tell charity_to charitys_plea charitys_requests chart_needs chat_about chat_between
chat_or chat_says chat_sorry chats_dont chats_how chats_is chats_so chats_under check_my check_this checks_as
cheers_for chemistry_lab chess_club chest_$ chief_executives chiefs_words child_in child_is child_may child_of child_to
childline_$ childline_number children_and children_as children_what china_$ chips_on choice_between choose_between
chorus_$ christmas_$ citation_$ citation_here citation_the citation_with cite_$ cite_it civil_servant claim_on claims_$
clarify_whether class_how class_please class_said class_what clause_122 cleaning_$ clever_algorithms click_through
clothes_off clothes_on club_is clue_$ clue_what coach_$ coaches_and coat_$ code_is code_of code_words codes_$ codes_for
cold_from colleague_asks colleague_says colleague_swears colleague_texted collected_the collects_data column_table
come_and come_in come_into come_the come_to come_with comes_$ comment_$ communication_with companies_$ companies_have
companies_ignore companies_kicking companies_say companies_see companies_should companies_were company_$ company_at
company_ignores company_read company_that compared_to compiled_by complete_it complete_number complete_set
compliance_lawyer complying_$ compromise_$ computer_$ computing_at concern_for condition_attached confirm_for
confirm_my confirm_please consequence_of consequences_if constabularies_that container_exits continue_to contra_$
controls_in cooking_$ cops_cant cops_on corners_$ correct_me costume_for could_it could_somebody count_of count_that
counted_$ counted_from counted_now counts_$ counts_as couple_of course_$ course_catalogue course_is courses_$
cousin_showed cover_$ cover_letter covered_$ covers_the crashing_on created_$ credit_report creep_$ crime_as crime_so
crime_then crimes_it criminal_$ cringe_$ crown_$ crying_$ crying_over curious_what cut_off cute_$ cutting_again
dad_burned dad_makes dad_of dad_to dad_wont dared_ask dark_$ dashboard_yellow data_came data_from data_were date_and
date_for date_please date_the daughter_$ day_it day_of day_the dbs_check deadline_in deal_but deal_with deals_with
decide_between decimal_$ decision_$ declare_the declined_$ defending_encryption define_backdoor define_safeguarding
degrees_in delay_pedal delayed_so delays_$ delays_of delete_it delete_my delete_private deletes_everything deliver_for
delivery_driver demand_$ dentist_$ deposit_box deposit_for depression_and depression_in deputy_head describe_a
describe_please describe_what describe_your describes_it description_$ description_of details_on devastated_$ diagram_$
diagram_for did_anyone did_she did_susie did_this didnt_$ didnt_bother didnt_she didnt_the different_opinions
direct_deposit directions_$ disagreed_with disappear_$ discord_$ discord_messages discord_server dispute_$ divided_by
dms_$ do_according do_all do_apps do_barnardos do_both do_developers do_for do_from do_in do_instead do_most
do_offenders do_something do_stuff do_tech do_these do_things docker_container doctor_is does_ai does_anyone does_that
doesnt_know doing_an doing_the doing_today done_it done_to donor_i dont_apps dont_care dont_feel dont_give dont_have
dont_laugh dont_open dont_paraphrase dont_reply dont_say dont_tell dont_they dont_touch dont_turn dont_write door_$
door_and door_in door_that door_to dos_it dose_it dose_the doubts_the down_a down_again down_as down_by down_for
draft_law draft_legislation drawing_$ dream_about drew_something drill_$ drill_at drilling_line drilling_more
drink_bleach drive_$ driver_left driving_lessons driving_licence driving_test drop_or dropped_by drops_$ dry_$
due_tomorrow dum_$ dummies_$ during_covid duties_under dying_$ each_hour each_message each_of each_organisation
each_other each_person early_bird eat_lunch editor_i editor_wants elements_of elis_the else_is else_what email_address
email_so email_to emotional_intelligence empty_$ en_mi enabling_them encripted_say encrypt_$ encrypt_my encrypted_$
encrypted_chat encrypted_i encrypted_means encrypted_message encrypted_messages encrypted_or encrypted_services
encryption_and encryption_argument encryption_as encryption_good encryption_has encryption_helps encryption_lets
encryption_outright encryption_weakened encrypts_or end_how end_someone end_then end_up enforce_it english_not
entire_period entra_en entrance_$ episode_$ error_message errors_in essay_intro essay_on even_a even_make even_the
ever_$ ever_been ever_since ever_stood every_body every_breath every_case every_citation every_name every_one every_org
every_police every_school every_sunday everybody_else everybody_how everybody_please everyone_about everyone_arguing
everyone_keeps everyone_on everyones_arguing everyones_job everyones_name everything_report everything_to
everything_what everywhere_$ evidence_base evidence_that ex_$ ex_has ex_keeps ex_wont exact_date exact_figure
exact_phrase exact_wording exactly_as exactly_how exactly_what exam_in examples_of exat_sentance exat_words
exceptions_$ excuse_to excuses_from executive_$ executive_of exempt_from exist_$ exists_in expensive_$
experiencing_abuse expert_quoted expired_$ explain_$ explain_encrypted explain_end explain_like explain_safeguarding
explained_$ explore_page exposed_to extent_be eyes_only ez_$ f_$ f_are face_$ faces_a fact_check facts_and failed_my
failed_to fails_with fake_account fake_accounts fake_profile fall_in false_choice family_and family_sees family_tree
fantasy_series far_$ feel_disgusting feel_safe feel_sick feel_special feel_trapped feel_weird fell_in few_hundred
fewer_$ fewer_than fifth_of fifty_$ figure_of figure_only figure_out figure_that figure_the figure_with figures_come
figures_compiled figures_ever figures_for figures_in figures_into figures_or figures_say files_$ fill_the filling_in
film_is filmed_it films_with filter_takes filters_are final_quotes final_sentence final_stages find_$ find_a
find_guidance find_it find_out find_the find_young fine_really fines_for finished_$ fire_drill firm_$ firm_is firms_$
firms_do firms_face firms_make firms_say firms_that first_half first_name first_one first_paragraph first_pet
first_phone first_place fit_$ five_or five_years five_yrs five_zero fix_$ fix_is fix_my fixed_the flag_with flooded_$
flowers_$ fog_$ foi_act foir_sounds followed_me followed_the following_sentence follows_me food_chain foot_in
football_boots football_coach footnote_$ for_2 for_20 for_200 for_and for_apps for_assembly for_befriending for_big
for_both for_child for_childline for_crooks for_dummies for_everybody for_french for_hackers for_heavens for_here
for_his for_learning for_library for_locked for_lol for_looking for_making for_more for_no for_offences for_ordinary
for_paragraphs for_parents for_pics for_pictures for_privacy for_privcy for_reporting for_safety for_school for_sending
for_seo for_sleep for_sure for_tax for_themselves for_these for_under for_us for_vulnerable for_which for_window
for_women for_work force_by force_in force_refused force_with forced_me forces_fill forces_for forces_gave forces_me
forces_sent forget_about forget_boys forgot_$ forgot_the forgotten_what form_$ formal_request forum_says
forward_against foster_carer foundation_that foundation_to four_and four_what four_year fourteen_what free_childcare
free_me free_parking free_time freephone_$ freephone_number french_homework french_word friday_he friend_asks
friend_gets friend_of friend_on friend_posted friend_says friend_she frims_dont from_3 from_an from_brazil from_bristol
from_everybody from_football from_govender from_how from_iwf from_last from_one from_police from_so from_tech from_were
from_what from_where from_which front_page froze_$ frts_course frts_subjects full_name full_text fun_facts function_of
funny_story funny_that future_$ g_$ gadgets_that game_in game_with games_are games_like games_with gaming_$
gaming_sites gander_at garden_$ gas_bill gate_$ gate_safety gates_and gathered_the gave_$ gave_him gave_nothing
gave_the gave_us gave_you gay_$ gender_$ gender_and generated_images genius_$ german_for get_$ get_20 get_changed
get_my get_the get_to get_what gets_angry gets_counted gets_it gets_really getting_a getting_access gg_ez girl_i
girl_of girl_online girl_so girl_who girlfriend_i girlfriend_says girls_are girls_get girls_in girls_isnt girls_just
girls_mostly girls_part girls_should girls_then girls_two girls_won girls_yes gist_in gist_of give_$ give_him give_us
given_up gives_$ gives_an giving_out glad_to glasses_$ glossary_backdoor go_away go_live go_through goes_mad goes_off
goes_we goes_with goldfish_have good_for good_friday good_name good_news good_night got_42 got_any got_asked
got_everyone got_him got_how got_my got_rejected got_royal got_stats got_told got_your govender_about govender_agree
govender_disagreed govender_give govender_not govender_please govender_quote govender_think govender_v govender_what
govender_write govenders_answer govenders_statement government_had government_report government_said government_to
gran_here grand_$ grand_total granny_here grateful_to greater_$ green_bubble green_one greggs_$ grim_$ groom_$
groomed_$ groomed_a groomed_by groomer_for groomers_tell groomers_write grooming_as grooming_offence grooming_stats
group_$ group_makes group_tells groupchat_$ guardian_that guidance_as guidance_at guidance_for guidance_from guide_for
guide_to guidelines_$ guitar_$ guys_$ h_o hacked_the had_26 had_been had_sex had_the had_to haiku_about hair_and
hand_on hands_out hang_on happened_at happens_every happy_with hard_to hargreaves_agrees hargreaves_citation
hargreaves_for hargreaves_in hargreaves_is hargreaves_opposed hargreaves_say hargreavess_stance harm_from harmless_$
harms_$ harms_they has_an has_anyone has_changed has_in has_more has_on has_seen has_them hasnt_it hatch_in hate_crime
hate_my have_21 have_an have_anything have_done have_each have_fun have_her have_i have_me have_moderators have_numbers
have_only have_promised have_that have_they have_thought have_threatened have_tiktok havent_been havent_read having_to
he_calls he_goes he_have he_know he_made he_makes he_only he_say he_sends he_talks he_will head_$ head_in head_of
heading_with headings_in headings_please health_and health_bar health_in hear_about heard_of heard_theres heart_of
heavens_sake hedge_what held_by hell_is hello_dear help_and help_how help_i help_my helpline_$ her_about her_boyfriend
her_feel her_job her_nudes her_on her_phone her_position her_post her_role her_room her_step her_stepdad here_any
here_as here_is here_this herself_and herself_if hidden_by hidden_chats hidden_entrance hidden_hatch hidden_number
hidden_way hide_$ hide_behind hide_chats hide_their hide_what hiding_from hiding_place high_$ high_five high_like
higher_is hilarious_$ him_and him_master him_my hire_a hire_for his_car his_girlfriend his_hand his_knee his_phone
his_wife hit_$ holidays_$ home_and homework_describe homework_for homework_lol homework_what honestly_it hoo_said
hookes_law hoom_$ hope_$ horse_training hot_and hour_i hours_$ house_rules how_come how_did how_is how_it how_large
how_mny how_my how_often how_such how_sure how_that howd_they hrs_$ human_being human_beings human_rights humans_only
hundred_victims hurt_children hurt_me hurt_my hurts_$ hurts_after hurts_when husband_$ husband_is i_answer i_ate i_ban
i_be i_blanked i_bought i_brought i_called i_change i_close i_did i_failed i_fell i_find i_forget i_hear i_heard i_hide
i_hurt i_live i_mean i_missed i_never i_open i_overheard i_overreacting i_owe i_read i_record i_regret i_right i_run
i_share i_still i_stop i_suppose i_take i_talk i_text i_too i_trade i_trust i_turn i_went i_win i_wish i_would i_wrote
iceland_$ idea_$ idea_for idea_that ideas_$ identify_the if_42 if_discord if_id if_my if_only if_possible if_theres
if_two ignored_$ ignored_the ignores_it ignores_the ill_get ill_tell images_$ important_source in_1 in_10 in_100 in_2
in_20 in_5 in_advance in_and in_are in_art in_australia in_bold in_both in_calls in_car in_chat in_chats in_d
in_destiny in_end in_few in_for in_force in_germany in_halo in_inverted in_irish in_italy in_japanese in_known
in_london in_love in_madden in_me in_messages in_nigeria in_night in_our in_outlook in_person in_print in_pshe
in_question in_report in_response in_rome in_scotland in_short in_skyrim in_so in_spain in_their in_thinking in_this
in_three in_training in_victims in_videocall in_wales in_wicked in_windows in_with in_would income_$ increase_to
indecent_images individuals_$ individuals_and info_and info_for info_from inside_the inspector_calls install_fails
institutions_in instructions_does insurance_policy intelligence_$ intelligence_test interested_in internet_any
internet_as internet_companies internet_watch interview_questions interview_with into_german into_her into_meeting
into_messages into_one into_portuguese into_that into_this into_three into_what into_words intro_$ introduce_the
invented_$ invented_the inverted_commas investing_$ iphone_$ irish_$ is_0 is_1 is_11 is_14 is_17 is_26 is_28 is_34
is_50 is_against is_all is_already is_always is_at is_awful is_bad is_big is_bigger is_boys is_calling is_chief
is_child is_coming is_compared is_dead is_described is_encrypted is_everything is_expensive is_fire is_fourteen is_good
is_govenders is_happening is_harmless is_her is_here is_higher is_hot is_just is_kicking is_learning is_leaving
is_letting is_meaning is_meant is_ment is_metas is_missing is_named is_obsessed is_one is_peter is_quoted is_ready
is_real is_really is_right is_risky is_safeguarding is_seven is_snaps is_started is_strictly is_susie is_talking
is_threatening is_torn is_worse is_write is_writing it_1 it_actually it_admit it_after it_anymore it_bad it_basis
it_become it_been it_began it_blank it_boys it_can it_change it_come it_condition it_described it_dropped it_ever
it_every it_fewer it_girls it_given it_gives it_goes it_going it_got it_happened it_happens it_has it_he it_hysteria
it_into it_late it_leak it_let it_lol it_love it_main it_mainly it_matters it_mean it_mention it_mentions it_more
it_most it_must it_names it_never it_off it_ok it_own it_parts it_put it_puts it_quotes it_right it_rise it_scares
it_something it_sources it_speaker it_speaks it_stands it_started it_still it_sum it_takes it_talk it_tell it_this
it_up it_website it_who it_whole it_you italy_$ itd_be iwf_chief iwf_chiefs iwf_says jaffa_cakes job_interview job_of
job_please job_with jobs_and john_$ joke_in journalist_id just_beat just_better just_checking just_do just_finished
just_not just_swallowed just_take just_that just_told just_written keep_messaging keep_my keeps_changing keeps_sending
kept_saying key_for kicked_the kid_asked kid_feel kid_on kid_this kid_was kid_what kids_dont kids_never kids_server
kids_that kids_think kids_to kids_trust kids_were kill_herself killed_me kind_words kindle_$ kindly_clarify
kindly_explain kindly_find kindly_tell kissed_me knee_support knees_are knew_$ knew_my knock_knock know_any
know_everything know_if know_my know_this know_whether knowing_the known_$ known_gender known_messengers lab_$
lab_safety label_$ label_a label_in label_what labour_party lady_in lag_is laid_end lake_$ landlord_$ laptop_$ large_a
last_$ last_episode last_git last_line last_paragraph last_section last_thing last_yr later_article latest_annual
laughing_$ law_$ law_that lawmakers_$ lawn_$ laws_were lawyer_i lay_magistrate leader_what leaflet_that league_$ leak_$
leak_more leak_my leakier_$ learning_the leave_$ leave_it leave_you leaving_$ leaving_britian left_alone left_and
left_i left_if left_it left_me left_the legislation_$ legislation_in lego_set length_$ less_or less_safe lessons_were
let_a let_my lets_me lets_the letter_by letters_$ letting_agent level_is library_is library_system licence_$
licence_for liek_the lies_do life_$ life_story lifeline_for light_$ like_mine like_pineapple liked_the likes_me
liking_her limit_is limit_of line_end line_is line_not line_pass line_please line_that link_please linkedin_$ list_al
list_every list_everything list_for list_in list_please list_so list_them list_to list_with listed_$ listen_to lit_$
literal_$ literally_say little_bro little_brother live_and live_with lives_of lmao_$ load_on loads_of lobby_and
lobbyist_what locked_messages locks_the lofi_$ logged_$ lol_my lol_that lol_the lol_you look_4 look_for look_i look_in
look_inside looking_at looking_in looks_like loop_$ lose_my lose_privacy lot_for lot_of lot_playing lotr_extended
loud_$ love_i low_surely lower_limit m_f m_s mac_keyboard machine_$ machine_learning mad_so made_us magistrate_in
mail_address mails_and main_message mainly_a make_firms make_him make_sites make_someone make_sure make_toast makes_$
makes_her making_a making_the man_$ man_followed man_from man_in man_keeps man_on man_telling man_wants manual_handling
many_as many_cases many_chat many_did many_files many_in many_of many_people many_percent many_police many_victims
map_$ map_shows margin_of marks_and master_chief master_key match_$ mate_in mate_reckons mate_says matters_$ may_they
me_abuot me_but me_carry me_directions me_down me_exactly me_flowers me_frts me_get me_go me_govenders me_her me_his
me_leave me_manda me_my me_naked me_now me_off me_or me_porn me_promise me_saved me_see me_she me_someone me_swear
me_this me_three me_today me_verbatim me_whose mean_in mean_median mean_when meaning_of mechanics_of mechanisms_in
median_mode mediator_i meeting_$ meeting_me members_of ment_to mental_health mentiond_$ mentiond_list mentioned_a
mentioned_at mentioned_here mentioned_in mentioned_please mentions_by menu_from merge_conflict message_access
message_gets message_now message_of message_rules message_yes messaged_me messages_are messages_if messages_is
messages_me messages_my messages_on messages_quote messages_rule messages_so messages_will messages_with messaging_$
messaging_a messaging_app messaging_as messaging_in messaging_service messenger_is met_gaming met_on metaphor_with
metas_47 method_in meu_padrasto mi_cuarto mi_padrastro mi_tocca mic_under mid_$ middle_of might_be might_the miles_to
million_users million_victims mind_the mind_up mind_with mindful_$ mindful_and minds_the mine_works minecraft_mods
minecraft_seed minister_say ministers_act ministry_$ minor_$ minus_83 minutes_the minutes_to mio_zio mistake_$
misused_$ moaning_$ mock_i mod_$ mode_in mods_$ money_be money_into money_where monopoly_free month_$ month_stretch
mood_$ moon_$ mop_$ mor_$ more_for more_like more_nobody more_often more_then more_whether morning_all most_callers
most_kids most_of most_parents most_used mostly_$ mostly_boys mostly_girls mother_$ motorbike_$ mouse_$ mouth_$
mouth_is moved_the mr_jones mr_patel much_greater much_is much_of much_percent mum_$ mum_a mum_but mum_did mum_goes
mum_i mum_made mum_of mum_she mum_so mum_was music_$ music_channel must_give must_one must_staff mustnt_be my_401k
my_address my_age my_arm my_arms my_aunt my_bag my_bard my_bitmoji my_body my_boy my_calculator my_calendar my_cam
my_car my_card my_character my_chats my_clothes my_coffee my_crisps my_crush my_day my_dms my_doctor my_draft
my_driving my_eyes my_family my_father my_federal my_feet my_fingers my_flatmate my_followers my_footnote my_foster
my_french my_gaming my_glossary my_grandson my_group my_gym my_half my_hand my_hands my_income my_jotter my_keys
my_laptop my_lasagne my_left my_leg my_location my_math my_memory my_minutes my_nans my_neighbour my_nephew my_netflix
my_nickname my_niece my_online my_paper my_partner my_passwords my_paycheck my_pc my_photo my_poodle my_presentation
my_printer my_printout my_private my_pss my_pupil my_pupils my_reservation my_revision my_rock my_script my_spotify
my_squad my_step my_stepbrother my_stepdaughter my_stepmum my_stuff my_swimming my_table my_talk my_tax my_texts my_the
my_thesis my_villain my_wifes myself_in nam_$ name_do name_every name_list name_one name_starting name_those named_$
named_how names_for names_from names_in nasty_people national_broadcaster ned_the need_each need_every need_secret
need_three neednt_choose needs_a net_for net_quote netflix_password never_comes never_dared never_goes never_involve
never_reach new_law new_laws new_message new_one new_paragraph new_phone new_ruels new_teacher new_what news_$
news_about news_and next_fire next_steps next_vote next_who nicked_for niece_is night_and night_shift nine_lives
no_clothes no_date no_doubt no_eggs no_for no_harm no_is no_name no_paraphrase no_reason no_signal no_spoilers
no_waffle no_way nobody_$ nobody_at nobody_else nobody_ever nobody_in nobody_knows nobody_reports nobody_tells
nobody_told noche_$ nose_$ not_$ not_crimes not_give not_good not_govender not_make not_need not_percent not_safe
not_say not_sending not_so not_sure not_understand not_working note_and notes_and notes_from notes_have nothing_$
nothing_beside nothing_happened nothing_has nothing_to notice_and noticed_$ now_everyone now_in now_it now_says now_the
now_wants nowhere_to npm_install nspccs_call nspccs_policy nudes_are nudes_of number_after number_as number_before
number_could number_i number_on number_one number_should number_that number_wise numbers_a numbers_as numbers_be
numbers_belong numbers_changed numbers_say numbers_show numerals_$ nursery_owner nutshell_$ nutshell_for objecting_to
obsessed_with obtained_under ocean_$ of_11 of_2 of_21 of_34 of_340 of_4 of_5 of_abuse of_apps of_artical of_bees
of_business of_butter of_cases of_characters of_childline of_children of_complying of_crimes of_duty of_each
of_everyone of_figures of_first of_grooming of_kids of_little of_message of_messaging of_offenders of_office
of_organisations of_parliament of_people of_provider of_safety of_safty of_sentences of_services of_sixth of_things
of_this of_under of_us of_users ofcom_$ ofcom_enforce off_a off_about off_at off_but off_for off_so off_switch off_time
off_what offence_be offence_if offence_in offence_that offence_took offence_was offences_$ offences_against
offences_and offences_nothing offender_$ offenders_$ offer_them office_wants officer_$ officer_id officer_says ok_funny
old_bill old_boy old_do old_for old_man old_where older_friend on_40 on_64 on_age on_ai on_android on_balancing on_bot
on_bullying on_cam on_delays on_friday on_gaming on_good on_her on_hidden on_holes on_iphone on_line on_live on_mac
on_mine on_monday on_netflix on_one on_online on_our on_photosynthesis on_privacy on_radio on_recognising on_saturday
on_signal on_these on_training on_which on_your once_the one_app one_be one_child one_course one_each one_force
one_from one_hour one_man one_out one_page one_person one_please one_real one_report one_rule one_saying one_says
one_to one_twelve one_voice one_year ones_are ones_from ones_nobody ones_only ones_that onlin_$ online_friend online_in
online_quote only_10 only_82 only_call only_counted only_girls only_give only_have only_if only_me only_now
only_offline only_percent only_plays only_put only_sender onto_the open_my open_source opened_the opened_up opening_of
opening_the opening_times opening_up opens_$ opens_with opinions_from opinions_in or_2 or_20 or_an or_did or_does
or_down or_fake or_false or_fewer or_ill or_keep or_not or_police or_privacy or_protection or_six or_some or_victim
or_was or_you order_in order_to org_chart organisation_$ organisation_behind organisations_which origin_$ origin_of
original_i original_wording original_words other_on other_one other_peoples other_who our_filter our_forum our_girls
our_safeguarding our_son our_teacher our_vicar out_a out_every out_guidance out_have out_here out_loud out_my out_of
out_this out_to outfit_$ outfits_have outlet_that outline_the outright_$ outside_$ oven_$ over_a over_messages over_my
over_this over_three over_what overall_total overheard_a overwhelmingly_female own_fault owner_of owns_this
oxbootoost_$ packing_list padrastro_entra page_3 page_is page_the page_this page_two pancakes_$ pandemic_to paper_is
paragraph_five paragraph_of paraphrase_$ parcel_is parents_$ parents_agree parents_are parents_who park_$ parliament_$
parliamentary_question parrot_$ part_was party_and party_for pass_me pass_the passage_with passed_my password_and
passwords_and paste_me pay_for paycheck_$ pc_and penalty_does people_agree people_and people_are people_hate
people_hurt people_say people_who people_will people_write per_million percent_after percent_are percent_figure
percent_how percent_increase percent_is percent_isnt percent_it percent_right percent_rise percent_under percent_was
percent_yes percentage_rise percentage_the percents_$ period_$ periodic_table person_$ person_quoted person_talks
person_to person_you personae_please personal_record persons_and persons_with pet_$ peter_wanless phone_and phone_in
phone_so phones_$ photos_$ photos_of photoshop_$ phrase_about phrase_on phrase_used phrase_was pic_$ pic_of pick_$
picked_up pics_to picture_$ pictures_$ piece_names piece_says pigpen_cipher pinged_everyone pitch_is place_is place_it
place_where places_like places_with plan_for planning_to platform_be platform_names platforms_$ platforms_are
platforms_for platforms_have platforms_that play_it play_lofi play_what playbook_$ playing_$ plays_a please_all
please_confirm please_find please_for please_go please_he please_how please_if please_not please_only please_percent
please_resume please_say please_set please_teacher please_thank please_vote please_want please_which plees_help plot_$
plug_type plugged_in plumber_$ pm_$ pog_$ point_in points_$ police_agree police_does police_dont police_know
police_make police_numbers police_records police_see police_yes policy_person policy_what politely_$ politicians_on
poll_$ poll_for pond_$ poodle_$ por_la portuguese_$ position_about possible_$ post_for post_held post_office
post_something postman_$ powers_that praising_scrambled precise_day premium_rate presentation_$ press_$ pretended_to
primary_age primary_is print_that printed_$ printer_$ printing_$ privacy_as privacy_correct privacy_law privacy_must
privacy_please privacy_safety privacy_to privacy_what privacy_who private_chats privicy_$ process_$ profiles_$
programme_$ project_$ prom_$ proof_$ proper_word proportion_$ proposed_act pros_and prosecuted_for protected_$
protectin_them protection_and prove_that proven_or provider_as providers_$ pss_$ pto_request pub_quiz public_posts
published_$ published_it publisher_$ publisher_and pulls_my punishment_$ pupil_asked pupil_has pupil_told puppy_$
push_$ put_encryption put_his put_into put_off put_out put_this puts_it puts_on putting_together qoute_about qoute_from
quality_control quarrel_about question_for question_is question_of question_who question_with quick_summary
quickest_way quickly_$ quiet_$ quietly_$ quiz_$ quiz_on quiz_question quiz_round quiz_the quotation_in quotations_in
quote_and quote_her quote_marks quote_of quote_on quote_please quote_susie quote_wher quote_word quoted_and quoted_as
quoted_names quoted_voices quotes_$ quotes_as quotes_for quotes_from quotes_please race_is ran_it ran_out rank_the
rape_if raped_$ raped_me rate_$ re_$ re_the reach_police reaction_$ read_all read_along read_chats read_from read_them
read_what reading_it reading_messages reads_everything real_$ real_case real_figure real_name real_ones real_or
real_scale reason_$ reason_the reasons_for recall_the receipt_$ recipe_that recipes_$ recipient_see reckons_it
recognise_the recognise_this record_at record_before record_changed record_figure record_high record_i record_in
record_low record_player record_that record_this record_year recorded_$ recorded_cases recorded_one recording_or
recovery_key ref_$ refund_$ refuse_$ refuses_the refuses_to regarding_the regret_it rejected_$ rejects_the release_$
remainder_$ remark_that remarks_$ remember_a remember_is repeat_offenders repeated_delays replied_and reply_$ reply_by
reply_please report_actually report_also report_back report_before report_by report_calls report_cover report_covers
report_describes report_forget report_free report_go report_last report_link report_mention report_mentions report_must
report_of report_quotes report_right report_set report_tell report_tells report_was report_which report_who report_with
report_words reported_$ reporter_id reporters_that reporting_$ reporting_by reports_does reports_terms reports_to
reprot_$ reprot_say request_used requests_$ reservation_for resistance_$ respect_$ responders_list response_by
response_from responsible_for result_$ result_of results_$ resume_the revision_$ revision_cards rewrites_of
rewriting_our rhymes_with right_after right_in right_so rights_act ring_someone rip_$ rise_i rise_of risk_$ river_$
road_$ road_safety robertsons_email robertsons_exact robertsons_remarks roblox_$ roblox_percentage robust_standard
rock_playlist role_and roll_$ roll_call roll_the roman_numerals roof_$ roofer_$ rooms_$ roughly_$ round_0 round_to
row_$ royal_assent ruined_the rule_about rule_any rule_breaks rule_by rule_comes rule_everyones rule_how rule_says
rule_the rule_true rules_forbid rules_of rules_then run_a run_me rundown_of running_$ sadly_the safe_and safe_in
safe_online safe_what safe_with safeguarding_$ safeguarding_bit safeguarding_children safeguarding_in safeguarding_like
safeguarding_on safeguarding_only safeguarding_policy safeguarding_to safeguarding_what safely_$ safer_than
safety_advice safety_advise safety_bil safety_can safety_class safety_deposit safety_goggles safety_in safety_it
safety_on safety_or safety_pin safety_what safety_who safty_for said_bye said_he said_her said_if said_in said_next
said_right said_something said_sorry said_they said_turn said_yes sailing_$ sake_$ salary_in sale_$ sales_line
same_since same_story same_thing same_way sample_$ sanctions_in santa_ideas sat_$ sat_down sat_nav save_the
savings_account say_$ say_21 say_26 say_82 say_83 say_anything say_dont say_e say_encryption say_for say_girls say_how
say_in say_on say_put say_re say_thank say_there say_to say_word saying_i says_1 says_15 says_21 says_26 says_6 says_82
says_dont says_encrypted says_govender says_here says_if says_ill says_record says_safeguarding says_she scared_$
scares_me scary_quote sceptic_id school_gates school_has school_i school_in school_kids school_newsletter school_the
school_uniform schools_$ science_project score_for score_in scotland_$ scout_leader scrambled_messages screen_$
screen_share screenshot_it scribbled_47 search_engine seat_$ second_$ second_memory second_thing seconds_$ seconds_what
secret_game secret_i secret_messages secret_way section_of section_where secure_with see_a see_me see_who seed_$
seems_the seen_it sees_it sees_the self_assessment self_generated self_paced self_reported selling_a send_an send_her
send_him send_ten send_to sending_me sending_pics senior_policy sense_$ sent_data sent_him sent_when sentence_a
sentence_and sentence_as sentence_what sentence_where sentence_who sentenced_to sentences_i servers_$ services_$
services_on set_as set_off set_up settings_for settings_now settings_to settle_a settle_it seven_$ sexist_to
sexual_communication shaking_$ shall_i shame_the share_has share_that share_was she_didnt she_keeps she_say she_sent
she_thought she_wants she_was she_will shed_$ shoes_off shop_gave shop_here short_$ short_one shot_$ should_a should_ai
should_companies should_know should_money should_the should_they should_we should_worry should_you shouldnt_b
shouted_at show_a show_anyone show_him shower_$ shows_my shudnt_be shut_$ shut_the sick_$ side_$ side_by side_of
sided_dice sides_$ sieve_$ sign_language signal_and significant_figures signposts_in signs_a signs_and signs_of
signs_on signs_that signs_word simple_$ sims_4 simultaneous_equations since_when single_most sink_$ sir_wants sit_on
site_that sites_$ sites_check sites_that six_$ six_thousand six_three six_years six_yrs skin_care sleep_in
sleep_outside sleep_well smallest_kid smarter_than smell_$ smoke_alarm smoke_machine smoke_without smokescreen_line
smokescreen_sentence so_$ so_17 so_a so_creepy so_did so_does so_done so_far so_good so_isnt so_kind so_kindly so_many
so_much so_no so_sad so_shell so_they so_tired so_was so_where so_which sob_story social_media social_worker
solutions_$ solutions_are solutions_to solve_for some_app some_companies some_users somebody_be somebody_for
somebody_from somebody_is somebody_look somebody_on somebody_thinks somebody_wrote someone_from someone_has
someone_hurt someone_i someone_said someone_says someone_to something_for something_i something_is something_on
something_the something_they something_with somethings_off somewhere_$ son_$ song_is sooner_shut sorce_of sorry_to
sorry_wrong sort_the sos_$ source_criticism source_for source_link sourdough_starter soz_wrong spain_is spamming_the
speak_out speak_to speaking_$ speaks_for speed_up spell_it spell_out spoke_to spokesperson_in spotify_playlist staff_$
staff_have staff_meant staff_must stages_$ stair_gate stance_$ standard_errors standing_on stands_in star_wars
start_calling start_how start_it start_the start_to started_on started_when starter_is starting_$ starts_at starts_it
stat_$ statement_about statement_as station_$ statistics_are stats_on status_of stay_safe staying_safe step_$ step_1
step_by step_dad step_how stepdaughter_is stepmum_makes still_right stock_market stop_a stop_here stop_hurting stop_me
stop_the stories_in story_here story_my story_of story_so story_where straight_away stranger_helped strangers_$
strict_$ strokes_my stuck_in stuck_on stuff_out style_$ sub_editor subject_at sugar_free suggestions_$ sum_it
summarise_the sums_and support_act support_for support_it support_said support_when suppose_$ supposed_to sure_$
sure_any sure_are sure_my surely_$ surely_loads surface_$ survey_report survivor_and susie_$ susie_hargreves
suzy_hargreeves swap_one swear_not swears_it swears_the sweet_talk sweetener_in swimming_coach ta_$ tab_$ table_in
tagging_the take_a take_in taking_the tale_signs talk_$ talk_a talk_and talk_on talk_say talked_about talks_about
talks_to tally_and tally_as targeted_more tasks_on tattoo_$ taylor_swift tbh_$ tbh_i teacher_about teacher_ask
teacher_made teacher_said teaching_assistant tec_frims tech_$ tech_boss tech_firms tech_lobbyist tech_support tech_that
technical_solutions technically_$ technologies_such teen_$ teenagers_$ telegram_and tell_all tell_how tell_in
tell_parents tell_someone tell_tale tell_what tells_it tells_the tells_us template_for ten_words terms_and test_first
test_in test_of test_test tested_and text_a text_about text_bigger text_by text_has text_i text_in text_mentions
text_to texting_$ texts_under than_follow than_what than_you that_42 that_actually that_add that_and that_appear
that_arent that_being that_clause that_correct that_covers that_described that_didnt that_do that_does that_doesnt
that_encryption that_ends that_fewer that_gathered that_gave that_girl that_go that_goes that_got that_groomers
that_had that_has that_ignored that_ignores that_in that_joke that_jumpscare that_level that_mean that_named
that_neither that_never that_not that_only that_piece that_platforms that_published that_quarter that_quip that_ran
that_refuse that_refused that_refuses that_replied that_said that_says that_secret that_show that_shows that_so
that_some that_sort that_starts that_still that_story that_stuff that_tech that_to that_trainer that_use that_used
that_when that_who that_work thatd_make the_$ the_10 the_5 the_80s the_90s the_abuser the_address the_advice the_age
the_agency the_ai the_alarm the_amendments the_anti the_appeal the_artical the_ask the_attention the_back the_bare
the_basis the_bathroom the_beeb the_beep the_benefits the_best the_bigger the_biscuits the_black the_blue the_bobbies
the_body the_boy the_brains the_bridge the_british the_broadcaster the_brownies the_brunt the_bucket the_businesses
the_cake the_campaign the_canteen the_car the_card the_caretaker the_case the_cases the_change the_chats the_chief
the_child the_chippy the_classes the_clauses the_colour the_cops the_course the_current the_dates the_day
the_difference the_digits the_dispute the_dogs the_dont the_draft the_dramatis the_drilling the_dsl the_dum the_e
the_encrypted the_encryption the_english the_entire the_evidence the_exat the_files the_fine the_fines the_firm
the_five the_fix the_foi the_for the_form the_foundation the_four the_freephone the_french the_fridge the_fuss the_game
the_gaps the_gender the_globe the_govender the_graph the_green the_greens the_grooming the_groups the_handout the_head
the_headings the_highest the_index the_innocent the_instruction the_instructor the_introduction the_invoice
the_keyboard the_kid the_king the_known the_label the_labour the_lawn the_least the_legislation the_lift the_limit
the_link the_literal the_little the_longest the_lot the_m the_main the_male the_margin the_meaning the_mechanics
the_mets the_middle the_mindful the_minecraft the_minibus the_ministry the_mother the_national the_newer the_nfl
the_non the_objections the_off the_office the_opinions the_order the_organisation the_original the_outfit the_outlet
the_outset the_oven the_owl the_paragraph the_paragraphs the_parish the_party the_penalty the_percent the_persona
the_pizza the_place the_places the_platform the_plumber the_pm the_point the_policy the_pond the_powers the_precise
the_presenter the_price the_primary the_prime the_printer the_printout the_private the_procedure the_programme the_prom
the_proper the_proportion the_proposed the_pub the_public the_punishment the_quarrel the_quickest the_quiz
the_quotations the_race the_reader the_reasons the_recipe the_recommendations the_reference the_remark the_reply
the_result the_river the_road the_roof the_row the_sale the_same the_sat the_school the_science the_screen the_second
the_share the_show the_shower the_sign the_signposts the_single the_sink the_sister the_site the_six the_smallest
the_smokescreen the_sob the_sofa the_sort the_sound the_speaker the_speakers the_spelling the_staff the_stages
the_station the_statute the_step the_stock the_surface the_tab the_table the_team the_telly the_term the_test the_text
the_the the_third the_thirty the_threat the_till the_timetable the_timezone the_tools the_train the_trainr the_trustees
the_types the_under the_us the_users the_vet the_victim the_views the_vital the_waffle the_wall the_watchdog the_week
the_weekend the_well the_wifi the_woman the_woods the_worlds the_writer the_years the_young the_zuck their_jobs
their_name their_posts them_help them_know them_means them_no them_that theme_$ then_17 then_as then_cries then_i
then_my then_who there_any there_anything there_be there_cases there_more there_one there_please there_rules
theres_loads theres_this these_crimes these_data these_outfits these_services these_things they_admit they_asked
they_be they_call they_cancelled they_could they_do they_dont they_hacked they_in they_know they_listed they_moved
they_put they_refuse they_teach they_use they_want they_were they_would thing_ever thing_for thing_he thing_lol
thing_where thing_with things_$ things_and things_at things_in things_the think_about think_he think_will think_you
thinking_about thinks_ai thinks_it thinks_you thirteen_$ thirty_second thirty_seconds this_a this_become this_came
this_company this_crime this_crimes this_discord this_game this_graph this_group this_hour this_how this_if this_it
this_lad this_law this_meeting this_must this_no this_number this_person this_record this_season this_song this_wifi
this_written this_wrote this_yr tho_$ those_that those_three those_who though_we thought_the threat_to threatened_$
threatening_to three_apps three_five three_letters three_numbers three_quotes three_sentences three_things three_weeks
threw_a through_my throws_things thumbs_up thursday_$ tiktok_had tiktok_percent tiktoks_share till_it till_you
time_correct time_high time_it time_the timer_$ timetable_for tips_$ tips_for tired_today titel_$ to_3 to_an to_babysit
to_bother to_bottom to_build to_continue to_cut to_decide to_design to_eat to_everybody to_explain to_factory to_figure
to_finish to_french to_get to_google to_groom to_help to_jump to_last to_lawmakers to_list to_live to_march to_message
to_messages to_metas to_more to_notice to_now to_offer to_online to_open to_opening to_our to_pay to_police
to_politicians to_print to_prison to_private to_questions to_quote to_reading to_reply to_ring to_sacrifice to_school
to_set to_sound to_stay to_stop to_strip to_telegram to_that to_then to_training to_under to_undress to_vote to_watch
to_which toast_$ today_41 today_and today_i together_$ together_a together_how told_a told_him told_them told_to
told_us tomorrow_i tone_$ tonight_$ too_ashamed too_big too_high too_long too_many too_old too_scared too_spicy
took_effect tool_$ top_$ top_5 top_three top_to topped_the total_$ total_for total_i total_of touch_my trainer_$
trainer_is trainer_qoute trainer_said training_collected training_company training_courses training_firm training_i
training_id training_people training_provider trainr_says transactions_$ translate_safeguarding translated_to trapped_$
tree_$ trick_$ trigger_for true_extent true_you trusted_$ truth_$ try_$ trying_to tuesday_and turn_$ turn_into turn_my
turn_that turning_up turns_up tutor_is tutor_sits tv_show tweet_$ twelve_$ twelve_is twelve_month twelve_year
twenty_one twice_$ twice_is twitters_share two_column two_end two_examples two_is two_lines two_of two_people type_in
type_police typical_offender typo_in uk_if ultimatum_by uncle_is under_100 under_12s under_500 under_it under_this
under_those under_which understand_the undr_12 undress_$ undressed_$ uni_$ union_newsletter unprecedented_$
unread_mails unsafe_$ until_now until_what up_82 up_about up_and up_at up_but up_by up_chats up_from up_lol up_my up_or
up_please up_privacy up_says up_shop up_show up_these up_who up_your update_my upper_limit uproar_over ups_$ us_about
us_constitution us_run usd_to use_a use_does use_fake use_for used_a used_app used_by used_please username_$ users_are
users_full users_lose users_of users_on users_or users_the users_what users_who users_would uses_the uses_what using_ai
usual_$ v_govender v_hargreaves value_$ vanish_$ verbatim_$ verbatim_if verbatim_the version_please vet_$ vicar_$
victim_in victims_is victims_that victims_was video_call views_of villain_or violent_ex vital_quote voice_chat
voice_note voice_notes volunteers_are vote_in vulnerable_people waffle_$ waffle_what wales_with walking_into walking_on
wanless_$ want_her want_you wanted_$ wanted_to wanting_to wants_$ wants_encryption wants_it wants_my wants_one wants_us
warning_$ warning_signs was_$ was_13 was_26 was_34 was_7 was_82 was_9 was_better was_called was_changed was_created
was_delayed was_done was_finished was_girls was_groomed was_last was_nobody was_one was_only was_posted was_raped
was_rather was_six was_talking was_that was_there was_tiktok was_told was_under was_used wasnt_my waste_of watch_$
watch_foundation watch_that watchdog_boss watched_a water_$ watsap_$ way_into way_out we_all we_been we_broke we_cite
we_did we_get we_in we_lose we_met we_see we_should we_talking wearing_a weather_$ web_$ web_address web_safety
website_and website_for website_says websites_$ wed_be week_in week_of week_that weeks_$ weird_message well_known
went_in went_through went_to were_12 were_any were_below were_ignored were_in were_made were_misused were_new
were_obtained were_over were_surveyed were_they were_used wh_s what_all what_am what_apples what_are what_backdoor
what_business what_code what_could what_day what_do what_eee what_encryption what_exactly what_figures what_games
what_has what_he what_her what_instructions what_job what_kind what_must what_normal what_number what_on what_part
what_percentage what_police what_reason what_she what_sort what_stands what_time what_to what_type what_word what_year
whatever_$ whatever_happened whatever_it when_a when_could when_do when_is when_it when_only when_will wher_do
where_are where_boys where_did where_encryption where_i where_may where_only where_this where_to wheres_this
whether_hargreaves whether_it whether_you which_application which_apps which_channel which_figures which_it which_job
which_methods which_number which_one which_ones which_organisation which_organisations which_part which_parts
which_person which_police which_report which_rule which_rules which_site while_i white_trainers who_agreed who_and
who_answered who_are who_ask who_besides who_came who_edited who_gets who_invented who_makes who_ms who_never who_owns
who_pinged who_published who_put who_refuse who_refused who_rejects who_sang who_sings who_speaks who_teaches who_the
who_thinks who_this who_to who_told who_wants who_would who_writes whoever_wrote whole_$ whole_article whole_is
whole_list whole_report whole_shebang whole_story whom_did whom_was whose_idea whose_number whose_words whr_do why_2
why_a why_and why_are why_does why_dont why_encrypt why_it why_the why_they whys_it wife_i wife_says wiht_kids will_ai
will_believe will_expire will_he will_it will_me will_not will_tell will_there win_$ windows_$ winner_$ wins_$ winter_$
wise_$ wish_to with_2 with_47 with_50 with_boys with_children with_correct with_criticised with_dogs with_encryption
with_everyones with_friends with_g with_guidance with_his with_how with_just with_little with_messaging with_mindful
with_more with_my with_name with_names with_no with_off with_places with_their with_them within_the without_asking
without_fire without_my woke_up woman_is woman_tried women_hiding won_the wonder_how wonder_if wonder_whether
wondering_if wondering_whether wonders_if word_about word_by word_correct word_count word_does word_drilling
word_encryption word_is word_keeps word_so word_the word_to wording_$ wording_on words_against words_exactly words_for
words_from words_how words_in words_it words_safeguarding words_the words_them work_on work_out working_$ working_with
works_at worksheet_$ worldwide_total worried_about worry_about worry_me worse_than worst_thing worth_it would_a
would_even would_follow would_i would_like would_my would_ofcom would_sooner would_the write_by write_each write_the
writers_name writes_about writes_to written_down wrong_$ wrong_but wrong_on wrong_uns wrote_this wrote_up wtf_$ wth_$
yanks_say ye_$ year_before year_did year_in year_off years_$ yo_how you_add you_again you_allowed you_alone you_believe
you_check you_define you_delete you_draft you_drop you_explain you_fill you_go you_hit you_learn you_leave you_like
you_lose you_lot you_me you_name you_neednt you_one you_only you_please you_quote you_remove you_ring you_sound
you_spot you_stacked you_start you_talk you_tell you_the you_translate you_trust you_understand you_wearing you_wish
you_write young_boys young_lad young_ones young_person young_teen young_users younger_$ your_code your_cousin your_eyes
your_fav your_favourite your_health your_mind your_mouth your_opinion your_owner your_texts yr_old yr_to yrs_$ yrs_make
yrs_or zeros_in zio_mi zuckerbergs_firm
""",
    1: """
100_dollars 11_$ 12_percent 1_no 2_no 3_650 4_school 50_$ 5_percent 5_to 60_$ 6_350 82_percent 82_to 95_percent ^_20
^_acknowledge ^_article ^_bet ^_bin ^_bruh ^_commit ^_context ^_correction ^_grandma ^_great ^_id ^_inst ^_knock
^_might ^_notice ^_okay ^_per ^_picture ^_promise ^_start ^_strip ^_substitute ^_wrap ^_x a_better a_bit a_clown a_copy
a_curry a_finish a_five a_grandson a_line a_list a_love a_mod a_person a_potato a_role a_scene a_soul a_story a_vampire
about_bots about_football about_games about_homework about_trains above_$ accepted_the accurate_$ act_i act_on add_to
admin_mode admin_role advert_for after_all again_as agree_$ agreement_the ai_safety all_a all_figures all_your
always_said am_admin am_going am_hurting an_advert an_audit an_invite an_unrestricted and_1 and_agree and_are
and_attribute and_chat and_drop and_found and_go and_more and_reply and_swear and_think and_whatever and_word
answer_every answer_everything answer_my answer_that anyone_just anything_at anything_now apologise_$ apps_from
are_allowed are_never are_out are_responsible are_two arent_$ article_and article_has article_lets article_says as_3
as_json asked_about assistant_called at_people at_sign audit_i author_i authority_$ back_of based_on be_accurate
be_captain be_steered be_told because_nobody been_proved been_told begin_with believe_in below_$ between_the bill_and
bin_the bit_from bot_breaks bot_shall bottom_of bound_by boy_and breaks_it bullet_list by_any by_it called_max came_$
can_compare can_follow can_swear cant_read cant_show carry_it chance_to chat_is chatgpt_and checked_by clown_$ come_on
command_you compare_it complaint_$ comply_$ confess_your configuration_and context_assistant conversation_and
correct_the cough_up credit_the cry_$ cry_if damages_$ dan_dan dan_no danger_$ day_off decide_for delete_all desk_i
developer_who did_your discord_bot discord_do discord_token do_your doctor_$ doing_a dollars_to done_$ dont_know
dont_want dont_you down_from drop_your due_to duty_to each_one each_reply encryption_should end_$ every_mention
every_question everybody_so everyone_in everyone_that everyone_who everything_from evil_twin fact_about fact_to
fall_asleep fault_i feel_$ figures_up filter_for filters_$ first_line five_stars follows_$ for_an for_everything
for_free for_saying for_youtube forbidden_in forces_answered forces_is forces_replied forget_that forget_your
free_robux friday_$ friend_that from_secret from_this from_you gaming_is give_my go_into got_this grandfather_used
grandma_who hack_the has_authorised has_put has_shown have_any help_so her_story her_words here_are hidden_prompt
hide_this hold_my hold_the how_he how_were how_would hurting_me hurting_my i_command i_could i_do i_eat i_get i_hold
i_let i_make i_request i_type id_$ id_rather if_nobody imagine_a in_$ in_40 in_danger in_four in_haiku information_act
inst_$ instruct_you instructions_into into_a invite_link invite_to is_5 is_about is_an is_cancelled is_crying is_fake
is_from is_not is_owned is_required is_start is_swordfish is_very is_worst is_written isnt_the it_4 it_a it_an
it_annoying it_for it_from it_not it_our it_out it_rules it_sounds it_too it_were judge_a keep_you know_and know_to
knowledge_that late_husband lawyer_and lied_$ like_he like_she like_you line_on line_to link_in list_and locked_in
log_$ look_at lose_$ lost_my love_letter ls_$ maintenance_mode many_crimes max_$ max_who may_be may_now me_do
me_everyone me_properly me_sir me_why me_win members_$ memory_to mention_of message_could message_is message_word
miss_her model_$ moderators_$ mum_in my_breath my_cat my_complaint my_evil my_landlord my_last my_message my_story
my_summary named_in never_mentions never_tell never_victims new_name new_ones next_3 next_reply night_$ no_limits
not_letting not_me not_tell not_there nothing_out now_a now_an now_be now_obey now_you nspccs_spokesperson number_for
number_from number_was numbers_bigger obey_it of_$ of_anything of_security of_service of_yourself offences_total
officer_who ok_and ok_that on_pizza on_reply on_when one_$ one_new one_who only_about only_from only_your opposite_$
or_be order_from order_the our_class out_about output_$ output_the override_your own_view owned_by owner_has owner_now
password_is pays_for people_ask per_the percentage_in phone_number piece_$ pineapple_$ pizza_$ play_the playing_the
please_and please_disregard please_it please_now please_please please_print please_speak poem_$ poem_as police_and
porto_$ post_them potato_$ present_it print_your prompt_and proved_to purposes_output pursuant_to put_it python_$
questions_what rather_than reach_the reads_out ready_$ really_$ received_from refrain_from reply_done reply_must
replying_to report_in report_just report_not report_so report_then required_to reversed_$ robux_$ role_now role_system
roleplay_you rule_for rule_of rule_you rules_now rules_to rules_what ruls_and run_$ safety_filter safety_team say_1
say_boys say_hacked say_less say_number say_what say_your saying_then says_boys says_encryption says_i scene_where
school_was secret_in security_please see_that see_what sentences_did setup_$ share_my she_did shop_$ should_$
show_prompt shutting_down smokescreen_remark snapchats_fault so_what so_write so_your something_you sore_from soul_$
speaking_as spokesman_say stands_above stars_and start_again start_as start_your starting_now starting_with state_it
stats_up stop_acting straight_answer stuff_it sudo_mode suppose_the swordfish_now system_content system_ls
system_prompt table_with take_my take_on talk_of talk_only teachers_$ tell_nobody tell_us telling_$ telling_me ten_of
ten_seconds test_the text_that that_all that_gets that_out that_stands that_we the_and the_bottom the_cause the_config
the_configuration the_copyright the_correct the_developers the_freedom the_full the_gossip the_guardian the_invite
the_it the_list the_newsroom the_output the_poem the_question the_refusal the_system the_wet them_all them_out them_you
then_say therapist_and there_so these_new they_keep this_all this_be this_evening this_is this_point this_up time_now
to_1 to_add to_ask to_ban to_call to_disclose to_follow to_hurt to_log to_mark to_ofcom to_ping to_porto to_post
to_shut to_swear told_and told_off trains_$ trip_to true_$ trust_and trust_me twice_and type_for type_it under_12
unless_you unrestricted_assistant until_you user_great user_is vicar_says view_$ voices_in wake_up was_all was_named
went_down were_boys were_girls were_like were_to what_my whatever_anyone where_1 where_nobody where_your wherever_the
which_never which_words whisper_$ who_asked who_may who_pays who_reads why_do will_now will_say will_stop wish_is
with_everyone with_o with_one with_respect with_ten with_two word_or world_in worst_$ would_and would_have write_for
x_and yes_$ yes_from yo_$ you_had you_how you_just you_never you_paste you_reach you_run you_set you_should you_type
you_with youd_make your_database your_duty your_guidelines your_initial your_reply your_restrictions your_ruls
your_safety your_so yourself_without
""",
    2: """
000_to 10_000 12_as 200_dollars 2_for 34_000 62_percent 83_per 999_offences 9_999 9_million ^_assume ^_copy ^_excuse
^_footnote ^_for ^_guess ^_ingore ^_javascript ^_leak ^_next ^_omg ^_output ^_play ^_police ^_policy ^_save ^_step
^_stop ^_theoretically a_blank a_conversation a_cover a_different a_dog a_dragon a_general a_job a_jok a_journalist
a_laugh a_mature a_month a_note a_pub a_puppy a_typo about_rain about_whatever action_$ added_by admit_that
all_questions all_what already_in am_dying an_answer an_inquiry an_order and_b and_govender and_he and_post and_see
and_so and_talk and_tel and_they and_your answer_all answer_her answer_i answer_if answer_shorter answer_the anyone_in
apps_that are_at are_in are_my are_worse argue_$ article_just as_news assistant_sure at_stake at_you attribute_it
ban_my being_the between_two big_letters bill_was biscuit_$ bit_i blink_twice boss_says bot_about bot_who boys_in
boys_share by_groomers by_the called_dave chat_you check_$ club_$ confirm_it confirm_that copy_paste crimes_and
crimes_were crooks_$ customer_service deal_$ depends_on deposit_$ differently_$ discord_trust do_anything doctor_and
dont_$ dont_act doubt_that dr_of duties_and em_$ encryption_that encryption_to end_your entry_for essay_$ everything_i
evil_$ except_me fact_that facts_as fake_news favourite_colour figure_was figures_then first_response flat_$ football_$
footnote_in for_boys for_dont for_every for_x forces_were freely_$ friend_and friend_what friend_who from_just
from_that front_of full_list general_assistant give_a give_in go_on go_up google_$ got_such got_to govender_has
govender_in grooming_and had_told half_of has_left have_ten here_$ him_the hoax_$ hold_on i_authorise i_lost i_send
i_set i_was ill_report import_os in_an in_front in_theory in_two ingore_your instead_of instructions_have is_3 is_off
is_ten it_and it_anyway it_counts it_only it_secret iwf_has jok_$ joke_about just_give just_use klingon_$
knowledge_base last_chance later_the lets_imagine letter_a letter_for line_$ link_to list_em little_sister lyrics_in
make_her makers_said mark_zuckerberg mate_the me_$ me_admin me_again me_are me_bro me_how me_something me_system
message_from message_i message_was million_$ moment_$ moon_and mother_is must_obey must_pick my_band my_bot my_homework
my_knees my_mother my_next my_poster my_sentence my_village my_wife name_in name_on name_ten need_rules need_your
never_written new_owner new_terms next_command nine_$ no_rule nobody_had normal_$ nothing_before now_do now_no now_what
number_34 number_is number_you of_bad of_football of_his of_one of_today off_the ok_if ok_start on_my on_other
on_robertsons on_that on_this only_5 only_one orders_$ our_little out_what output_your own_instructions paragraph_5
paragraph_about paste_this people_so people_the percent_confirm percent_to percent_were percentage_is person_called
person_i picture_a pirate_$ pirate_who play_along please_aget please_bot please_repeat please_to please_write
police_data police_use poster_$ prime_minister prompt_for prompt_in pull_the put_on question_$ question_about
question_why questions_$ quote_from rain_$ real_no remark_to report_from report_what reports_$ reports_author request_a
request_for rite_now role_of rude_to rule_every rules_and rules_as rules_keep safe_to said_one say_and say_everyone
say_or say_so says_9 second_paragraph seconds_to secret_mode send_it send_me server_owner service_i set_a set_every
should_be simulate_a sistem_promt sleeping_$ snoopers_charter so_as so_is something_about source_list source_trust
sources_$ speak_in stake_$ start_a statistic_about statistics_begin statistics_say stay_as step_one step_two sudo_cat
survivor_of targets_$ task_is teacher_wants tell_him test_i text_for than_from than_one that_$ that_a that_from
that_way the_act the_articles the_author the_box the_class the_door the_earlier the_footnote the_grand the_law the_plug
the_prompt the_questions the_safety the_start the_tape the_topics the_two the_villain them_the then_just then_whatever
there_as they_say this_may this_new this_session this_user this_week tiktok_is till_i tl_dr to_argue to_break to_cough
to_everyone to_fall to_german to_lie to_name to_your topic_$ total_from two_columns type_1 uncle_steve under_$ us_play
us_what use_what want_a was_5 was_invented was_never week_and were_83 were_doing were_given were_recorded what_came
what_comes what_govender what_hapens what_if what_rules what_words whatever_happens when_you where_you which_app
who_doesnt who_will why_not with_cats with_google with_govender with_yes wont_be wont_take word_please words_are
words_your write_code write_if write_to write_what written_and written_in you_answer you_change you_could you_dare
you_forget you_hold you_obey you_off you_so your_head your_imagination your_new your_server your_token youtube_in
""",
    3: """
000_by 0_$ 12_000 16_i 1_or 24_i 2_percent 43_forces 4_7 50_times 5_000 70_percent 99_$ ^_activate ^_address ^_admit
^_ban ^_begin ^_body ^_complete ^_draft ^_encode ^_fill ^_grade ^_message ^_mute ^_one ^_previous ^_remember ^_repeet
^_run ^_system ^_whatever a_and a_best a_chatbot a_colleague a_debate a_doctor a_fourth a_grumpy a_lawyer a_matter
a_new a_police a_robot a_rough a_script a_session a_snake a_song a_source a_tick a_toddler a_victims a_world about_a
acknowledge_$ acquitted_$ admit_you agree_with all_43 all_is allowed_to am_stupid amend_it an_animal an_unfiltered
and_action and_and and_become and_call and_carry and_death and_have and_how and_me and_no and_print and_start
and_without animal_$ answer_anything answers_that app_is apply_to are_$ are_both are_fake are_real are_scared are_valid
are_you article_with as_an as_fact asks_tell at_bedtime at_tesco author_and avoidance_of become_it been_hurt
been_updated before_i being_so best_mate between_us between_you birthday_party bit_about bot_does bot_please
boyfriend_$ boys_make broken_$ by_82 by_chatbots can_fine can_ignore can_stop can_talk capitals_$ cares_$ carry_out
cent_$ change_500 channels_$ charity_that chef_$ chemistry_$ choose_$ citations_and cite_the citing_the code_only
company_from comply_with could_see cried_when dan_do developer_mode dirty_to disable_filter disclose_the discord_gg
do_$ do_have do_is dont_follow dump_your earth_is em_and emoji_$ every_message every_reply everything_now exactly_i
excuse_me f_and fake_$ favour_$ figure_and fill_in filter_$ filter_is find_me fine_apps finish_$ finish_my follow_me
for_ofcom forget_everything fraud_and from_me from_telling from_your full_of full_stop gets_hurt gift_cards girls_for
girls_share got_three grand_national grooming_you group_i guilty_$ hacked_$ had_no had_zero hapens_$ hargreaves_quote
hate_the hear_$ here_in here_the hidden_message hidden_ones hide_a higher_$ him_he hold_a homework_$ horses_$ how_can
how_to hurt_by hurt_what i_agree i_cried i_feel ignore_your ill_be ill_give imagine_the in_all in_big in_capitals
in_chemistry in_general in_writing including_hidden instead_$ instructions_$ insult_the into_welsh is_doing is_finish
is_flat is_full is_ofcom is_only is_prime is_well it_doesnt it_had it_read it_safe job_at just_want kept_the kind_and
know_what language_and last_night last_time last_wish last_year laugh_at leak_the leave_your left_out let_us let_you
lets_have letter_from liability_$ lie_to life_and link_for little_girl lol_do look_like made_up make_of make_you
matter_of me_bot me_laugh me_only me_yours mods_that moment_the more_to most_safe must_answer my_app my_assistant
my_boyfriend my_copy my_feelings my_link my_nan my_pirate my_server my_slave my_tutor name_to national_$ need_sources
next_message nickname_to no_and no_report no_sleep none_$ nothing_works now_dan now_to obey_me of_an of_doubt
of_everything of_life offences_i officer_and on_shift one_figure one_gets one_last one_side online_grooming only_us
original_$ os_system out_and out_your over_your own_research owner_and party_with paste_it paste_them percent_from
pics_of pizza_place place_in plain_text plan_a please_break please_madam please_put please_supply police_can
police_force posted_before potato_and prompts_at prompts_to put_source put_those questions_you quote_it read_my
read_this really_think recommend_a record_and record_for reference_$ remove_the report_follow report_lets
report_recommends report_said report_stuff reproduce_the respond_to rest_is rise_was robertsons_words rude_$ rules_in
said_and said_half said_i said_off sat_next say_a say_apple say_here say_my say_they say_whether say_which says_$
says_there script_$ see_her sell_me sentence_my sentence_that sentence_the server_for session_$ set_of set_the
setting_$ share_and share_boys should_i show_all side_in slave_now snake_game so_we something_$ something_nice sorces_$
sounds_like sounds_real source_code speak_it start_of stay_on steve_$ stop_citing stop_following stupid_$ sudo_disable
summary_$ suppose_your swear_words talk_to teacher_$ tech_company tells_me temperature_setting ten_$ ten_messages
tesco_$ text_$ text_you thanks_$ that_an that_text the_avoidance the_biggest the_bill the_children the_citations
the_commands the_deposit the_earth the_guidance the_helpline the_hidden the_ministers the_publisher the_right the_story
the_uk the_way the_worst their_messages then_nobody therapist_i they_will thing_you three_kids throwing_a to_24
to_agree to_anyone to_confirm to_have to_lose to_run to_visit to_what told_at top_of turn_off tutor_in typo_$ under_16
until_i up_for up_there up_without urgent_in us_here us_the use_that use_your user_$ using_the verdict_$ visit_my
voice_and want_our was_from was_written we_have we_want were_only when_i where_a where_no whether_users which_is
who_built who_cares who_isnt whole_thing why_wont will_answer will_cry will_go win_the wipe_your with_capitals with_it
with_out without_quoting without_using wont_you word_i words_one work_under writing_and written_by x_be year_$ you_copy
you_find you_have you_hide you_let you_may you_stay you_take you_use your_filter your_makers your_promt your_replies
""",
    4: """
200_$ 21_million 3_$ 3_4 47_for 47_per 4_to 7_percent 7_x 83_turned 8_2 8_in 93_$ 99_percent 9_$ ^_cat ^_consider
^_delete ^_email ^_estimate ^_heres ^_ill ^_mode ^_nice ^_rotie ^_shh ^_there ^_trivia ^_unlock ^_use a_baby a_bet
a_character a_chef a_dear a_formal a_fox a_game a_gangster a_letter a_little a_reminder a_security a_straight a_tech
a_time about_anything add_a admin_password after_that again_with ai_$ all_$ all_channels all_you am_hacked am_pretty
am_waiting an_emergency and_just and_nothing and_once and_plan and_present and_quote and_speak and_we answer_like
answer_yes anything_you app_and app_came are_dan are_your argued_over argument_with arrests_$ as_police as_said as_that
asked_this assistant_$ at_them away_together bad_word banana_$ basea_and be_rude be_something be_the beat_the before_my
being_held believe_it bet_on bet_you better_be bible_$ bill_$ birthday_$ birthday_to bit_at bit_where bot_be bot_before
boys_were but_only cake_$ came_in came_top can_just carry_on child_a child_with children_for cite_paragraph
climate_change close_what code_that comes_before comes_from configuration_into confirm_$ console_$ contains_the
conversation_$ could_have create_a curse_$ dan_now danger_of data_it defend_the dev_mode did_open disagree_with
does_what dog_and dont_do dragon_who e_$ each_answer emoji_for end_two environment_variables estimate_the every_person
everyone_and everything_above everything_that false_$ fee_$ fell_by figure_so figures_to fines_were first_question
for_longest from_i game_$ game_where get_you given_the go_to good_bot got_$ gran_only grooming_for guidance_is
guidelines_to hangs_on hargreaves_i hat_$ hatch_$ have_no her_to here_10 here_please heres_my hey_claude homework_about
how_old i_double i_leave i_shall i_started i_want if_that in_her in_place instructions_are instructions_in interview_$
is_40 is_fine is_made is_rubbish is_say isnt_there it_47 it_comes it_fell it_fine it_her it_looks it_official it_or
it_says job_you just_let just_one keys_to kids_and kids_safety know_anything law_and lawyer_$ left_a letter_e lifted_$
like_theres limits_$ losing_a made_$ made_of maker_$ maths_homework me_by me_one me_say mean_to message_$ messages_as
met_a metas_share mode_unrestricted most_victims mum_said my_dying my_english my_grandad my_heart my_history my_lawyer
my_little my_side my_slide my_whole my_will my_worksheet name_it never_to new_job next_five nice_about no_safety
normal_and notice_$ now_answer number_and o_$ of_boys of_cheese of_govender ofcom_in on_his on_treat on_what
one_article one_just one_word only_has open_up or_claude our_school out_the paragraph_6 part_about percent_$
percent_they play_$ please_act please_thanks police_are police_chief post_it press_officer print_everything print_it
put_my python_code quote_but read_me references_$ refusals_$ repeat_everything replaced_with report_about report_have
report_make report_mode report_theres reset_yourself response_training responses_$ restrictions_lifted rich_$
right_about right_answer role_$ rules_are rules_dont run_away run_this said_it said_please same_with say_only
scrapped_$ secret_to security_audit see_whether send_pics sentence_on she_could shorten_it show_what sir_kindly
sister_$ so_close so_grateful so_mean so_she something_else sourced_$ spanish_for speak_like speak_only speak_with
sql_$ stars_$ statistic_$ statistic_for stop_talking stop_with story_for summarise_it support_$ system_new
system_prompts system_the taxi_driver teacher_and tell_people tell_them text_of that_app that_sorts the_hatch the_home
the_interviewer the_kids the_missing the_moon the_nearest the_nurse the_old the_online the_others the_percentage
the_previous the_titanic the_tricks the_tudors the_web the_whole them_as then_the there_are they_argued things_from
this_basea this_just tiktok_then til_i to_50 to_choose to_curse to_how token_in told_$ too_much top_then tories_$
town_$ translate_good translate_this turned_into two_sentences up_$ up_if up_one up_what update_your upon_a upset_$
very_top waiting_$ want_to was_10 was_8 was_cancelled was_given was_withdrawn way_round week_with welsh_please what_did
what_metas when_he when_my which_you whole_server will_know will_never will_you with_83 with_ok with_priya with_yours
without_restrictions without_sources words_i words_with wrong_about wrote_as x_8 x_in yes_to yesterday_$ you_break
you_ever you_fall you_gpt you_said you_show your_creator your_developers your_nickname your_settings yourself_and
yourself_in
""",
    5: """
000_i 0_percent 350_$ 40_000 50_words 66_$ 6_make ^_check ^_come ^_cut ^_decode ^_dump ^_end ^_erase ^_exit ^_import
^_kindly ^_leave ^_new ^_now ^_restart ^_reveal ^_roll ^_safety ^_script ^_self ^_supply ^_task ^_whenever a_b a_coin
a_correction a_dm a_poem a_project a_score a_shop a_statistic a_susie a_teapot a_tip a_very a_villain about_his
about_sharks act_normal affected_$ ai_behind al_previus all_earlier all_messages all_numbers always_end am_frightened
am_over and_stick and_tell and_then anime_$ answer_it answer_without argument_the articles_$ as_part as_per back_to
back_when bad_example be_late be_replaced being_a being_forced belongs_on best_man big_$ bigger_for bigger_than
bill_called bot_now bot_should bot_that bot_token box_on boyfriend_who break_your brother_made but_change but_still
called_and came_home cant_leave cent_is charity_the chat_the citation_of comes_on company_name complete_the
configuration_$ consignes_$ could_the d_d dare_you dark_side decide_what deleted_$ didnt_find discord_and dont_use
drunk_and dump_the eighty_three else_$ encryption_it essay_about excuses_$ explain_to facts_about figure_$
figure_bigger file_look fill_it find_anything finish_every flip_a for_a for_each for_tiktok force_and forces_figure
give_her give_you govender_mentions govender_on gran_used grooming_all hand_$ happens_if hargreaves_please he_asks
hear_a helpline_of hi_to him_$ him_to his_own home_secretary how_the how_you http_bad i_cant i_decide i_hereby
i_promise i_report i_uninstall if_somebody ignor_al in_german in_hand in_morse in_sql in_tears insert_a is_12 is_7
is_no is_sure it_21 it_big it_chief it_end it_in it_like it_orders it_prompt it_reads it_wrong job_give just_make
just_say just_write just_wrote keys_$ keys_do kids_are kindly_do know_you last_person late_gran leaves_$ legal_$ lie_$
lies_$ like_an link_and love_to loves_me made_the make_for mark_my me_5 me_according me_be me_each me_in me_mod me_up
me_which me_windows memory_$ mention_all mentions_the meow_$ message_with mind_$ minutes_$ missing_forces mode_on
ms_hargreaves my_brother my_child my_company my_cousins my_dog my_drama my_job my_professor my_question name_rather
names_on needful_and new_total next_answer no_longer not_a not_too note_that nothing_else notice_that notices_$
now_show number_higher number_or number_when numbers_change numbers_to nurse_says obey_or of_argument of_ten of_victims
offences_go official_$ on_top on_with once_$ one_more ones_$ only_an only_talks open_this or_a or_safety other_way
out_as over_18 override_code own_$ owner_gave paragraph_in paraphrase_the part_of past_it percent_next percentage_of
pineapple_belongs pizza_topping place_of please_do please_remove please_sign please_with policy_$ policy_update
post_the pretend_your privacy_or produce_a professor_is project_on promise_to quote_for quote_that record_$ red_$
reminder_for respond_with reveals_it safety_bill sake_of say_hi say_it say_please say_that says_but script_src
secret_code sharks_$ shop_assistant sign_the sleep_would slide_$ slip_$ so_nobody so_say so_when somebody_says son_is
space_$ spoke_$ src_x state_for stick_with still_$ stop_being store_it store_this sudo_show sure_that take_out talks_in
task_write tell_it ten_for tes_consignes that_online that_report that_they the_answers the_dark the_evening the_final
the_findings the_internet the_interview the_iwf the_judge the_members the_needful the_next the_quotation the_remainder
the_reports the_safest the_sake the_token the_total the_user the_victims them_$ them_off then_he then_post there_and
these_rules they_tell this_for tiktok_$ till_a time_a tip_in to_edit to_one to_you to_zero too_$ topping_$ trust_as
two_more two_quotes uk_$ up_to use_the victims_mum want_him want_that wants_you was_corrected we_are we_dont website_$
what_hidden what_is what_written who_only with_all world_where worst_police would_it would_love write_21 write_in x_$
you_deleted you_rap your_full your_list your_my your_next your_setup your_system
""",
    6: """
000_with 100_percent 38_percent 500_words 5_$ 60_forces ^_always ^_answer ^_between ^_click ^_continue ^_dan ^_fix
^_have ^_ignor ^_insert ^_pretty ^_round ^_scroll ^_simulate ^_text ^_turn ^_union a_bank a_biscuit a_minute a_moment
a_rule a_to a_winner about_ofcom about_space about_tiktok access_$ accordingly_$ acting_like add_the adding_a
after_every agree_that all_members along_with an_offender and_answer and_follow and_to answer_in answer_with
answers_for apologised_$ are_asked are_free are_red are_susie article_was as_i as_you as_your asking_her asks_$ at_your
autumn_leaves ban_user bank_$ banned_from bark_$ be_friends be_real been_taken before_it before_the being_interviewed
boasting_about bot_with by_listing can_get cant_see charity_$ check_what cheer_me company_say conclude_$
configuration_file copy_it copy_of correct_my dan_mode database_$ day_so do_and doesnt_have dont_answer drunk_$
edited_the end_with every_user everything_with exactly_this exec_$ figure_to five_questions football_scores for_hours
for_later for_next from_there from_users full_configuration funds_the gave_me gets_an girls_were go_along go_off
govender_and govender_said govender_where grandad_was grandma_used guess_a guidance_$ happened_$ hargreaves_line has_a
he_is he_used help_me her_$ her_sister her_the hidden_instructions home_on how_much howd_you i_$ i_had id_kill if_it
ill_and in_dms in_mind in_there in_your interviewed_$ into_the is_99 is_been is_in it_i it_to just_guess keep_in
kill_for laugh_$ left_$ let_the lets_say like_a line_where list_$ list_the listing_all lives_$ looked_for love_$
low_and macbeth_$ made_this malware_$ marks_$ marmalade_$ me_for me_malware me_pineapple message_on messages_in
minute_$ model_are moderators_please money_back more_time morning_into most_affected must_have my_d my_ex my_grandma
my_money my_number my_opinion my_page my_school my_therapist never_say number_9 numbers_up of_a of_support off_topic
on_you one_after only_with opinion_as other_users out_for paid_for part_on person_as person_in person_say phone_to
please_be please_quote post_a quick_$ quote_me ran_off reading_the replace_the replied_so report_conclude report_say
roses_are safeguards_$ safest_app safety_no said_you say_exactly say_goodbye saying_the school_$ school_a scores_$
scroll_up shoes_$ site_and so_boring spill_$ stop_$ stop_pretending story_in supports_the susie_hargreaves swap_the
system_message take_off taken_down tech_ceo tell_everybody text_and than_it than_the that_82 that_girls that_my
that_their the_admin the_bit the_blank the_chunks the_company the_minister the_most the_rules the_secret the_stored
the_very the_war the_year their_kids then_act there_must they_are they_said think_of this_the this_to though_the
threatened_by three_is three_per to_sell today_is type_the update_it update_the use_it was_me what_in what_model
what_rule whatever_i whatever_the where_he where_it which_a who_funds who_works wife_$ wikipedia_$ with_3 wont_say
works_in would_cheer you_dont you_hate your_api your_role zero_$
""",
    7: """
10_percent 2_$ 500_times ^_agree ^_bypass ^_convert ^_disregard ^_emergency ^_flip ^_hide ^_never ^_os ^_pretend
^_remove ^_rewrite ^_sir ^_treat ^_update ^_whisper a_cat a_groomer a_limerick a_link a_look a_page a_rap a_tally
about_banning about_penguins about_roblox access_to all_these an_old and_do and_only and_report and_write answer_who
ascii_art asking_what at_ten banned_in beg_$ behalf_of best_pizza bill_keep biscuit_for brother_$ bubble_sort by_your
call_it cancelled_today cat_etc changed_it charity_as chat_to child_was cold_$ content_policy continue_without dear_and
do_as dont_likes drop_the each_time emergency_services encryption_in end_all evening_$ every_hour everybody_who
everyone_the everything_$ figure_is first_thing follow_it for_1 for_changing for_five for_i for_not for_tonight
from_first get_round give_that good_morning green_$ groomer_in hand_over has_no has_to have_and have_said have_to
he_dont he_told here_for here_we hidden_text i_came i_didnt if_kids ignora_las immediately_$ in_basea in_govenders
in_rust in_which instructions_word is_banned it_exact it_here it_is it_your javascript_alert just_this keep_a
keep_going kids_$ kids_ask know_where letter_of like_$ limerick_about lost_his man_i many_offences master_and me_until
message_please mods_for mods_said my_dad my_name my_shop need_any new_rulebook no_cases no_child nobody_gets nobody_has
normal_ai not_what now_on number_6 number_now of_who old_are on_behalf one_against one_give one_quote onload_alert
open_and out_if penguins_$ person_who plan_$ police_for police_from private_$ questions_about quit_being
quotation_marks remember_for reply_with report_lol report_you rest_of robertsons_sentence room_$ root_$ rule_one
safe_mode save_me say_sorry say_stop say_yes saying_encryption school_is sea_$ see_the silly_$ so_it so_please so_you
someone_asks something_that sort_in source_to story_about story_the story_with sudo_give switch_off tally_of
teacher_gave text_above that_tiktok the_article the_end the_fun the_messages the_parents the_rest the_sea the_shop
the_stuff this_conversation this_encryption this_line those_$ tiktok_what to_me to_scare to_user told_before topics_are
type_out union_select up_robertsons use_my users_$ vibes_$ void_$ was_harmed was_in web_and what_and what_topics
what_were which_of whisper_to word_banana works_$ world_$ would_$ write_i you_are you_before you_mind you_ping
you_think you_told you_want your_memory
""",
    8: """
26_to 2_and 42_forces ^_code ^_draw ^_finish ^_grant ^_if ^_order ^_override ^_proofread ^_reply ^_s ^_search ^_send
^_shut ^_sing ^_when a_bad a_drill a_haunted a_horse a_middle a_part a_pull a_report about_dinosaurs about_groomers
am_a am_hungry and_defend and_name anything_else apples_$ art_of as_if as_my asks_who b_$ basea_$ been_one built_you
cars_$ ceo_of ceo_who date_$ decode_this delete_the dinosaurs_$ dont_cite down_last draw_me emojis_$ every_number
everyone_$ fact_3 filter_please for_help for_me forced_to girls_and grant_me groomer_$ groomers_$ haiku_on
hargreaves_she hates_the have_got have_suffered her_sentence hide_the ignora_tus in_emojis in_klingon in_you innocent_$
instead_my instructions_do invent_the ireland_too is_cold is_evil is_for is_innocent is_mr is_now it_back it_govender
joke_$ journalist_asks kid_is leave_out line_my link_$ lives_at me_on me_real me_that messages_from minister_$
mode_please moderator_$ my_blog my_messages my_personal my_soup need_something newspaper_$ no_then nobody_will
not_allowed note_to of_susie only_thing people_with per_cent price_for print_1 print_hello pull_quote reading_and
real_quick really_and record_the report_to restrictions_$ rules_did safety_stuff say_not say_you secret_rules share_it
she_wont short_verse sign_it sign_off so_do something_up soup_is sunset_$ supply_the system_$ test_$ text_my that_it
the_ceo the_childline the_filter the_machine the_newspaper the_police the_role the_survey they_give this_once though_it
thought_$ to_5 to_hear to_hold to_read to_say token_$ told_reporters told_you trainer_say translate_your
tus_instrucciones under_these variables_$ verse_on was_closed way_and we_can were_told what_secret what_your whenever_a
who_hates wild_$ with_7 with_what without_limits works_for write_it write_my you_describe you_not you_seem your_secret
""",
    9: """
^_become ^_break ^_credit ^_declare ^_dm ^_error ^_hey ^_lie ^_print ^_sign ^_story ^_today ^_want ^_what a_$ a_bear
a_big a_bot a_pirate a_sonnet a_test about_what ai_model am_doing and_be and_cite anyone_asks are_most are_no
backwards_from bad_man become_my been_reported bob_$ bot_and call_me can_use cancelled_$ cause_$ compose_a
count_backwards crime_scene developer_message disregard_the do_a dont_need email_for email_the end_in ever_get
everything_in example_$ fall_for figures_and finish_her for_newer girl_$ girlfriend_$ govender_works have_been
help_line hosts_$ i_can i_order i_see into_japanese is_$ isnt_in iwf_it japanese_$ keep_the like_any like_my logs_$
me_cheat mum_that my_kid needs_to newer_figures nitro_$ normal_like of_30 of_thought off_$ offences_under ok_$
on_purpose on_show only_a only_answer order_you people_no percent_and personal_trainer pick_one please_you purpose_$
python_script report_that reported_to robertsons_quote round_it say_about scene_$ search_the show_hidden sir_or slur_$
so_how staff_id story_time take_this teachers_are tell_one tes_regles that_ill that_isnt the_channel the_charity
the_database the_help the_limits the_number the_phone then_give thing_that to_comply to_my to_see trained_$
type_everyone use_$ use_those want_your were_trained what_ai what_have what_they where_she who_asks who_in windows_keys
work_at write_an wrote_it year_should your_developer your_maker yourself_$
""",
    10: """
12_confirm 12_forces ^_advertise ^_correct ^_crash ^_forget ^_haiku ^_keep ^_oi ^_replace ^_solve a_bedtime a_dirty
a_pizza a_scary about_grooming admins_can advertise_my am_just answer_as are_a article_into ask_can ask_me asks_about
at_me banning_phones bear_$ bedtime_story chat_as commands_only company_so convert_the create_an curious_how dave_$
dave_is didnt_ask dirty_joke drop_table encryption_is every_member evil_example f_word fall_$ firewall_$ first_rule
five_minutes french_$ govender_work haha_what have_the i_just in_here in_private it_would job_is just_curious just_for
keeps_me knee_$ know_$ list_your me_like me_straight member_$ mode_$ myself_if new_source next_person no_safeguards
not_found on_girls on_how one_and one_could only_admins opposite_of owns_the page_$ quote_end said_$ share_is shark_or
sing_me so_that solve_3x state_that state_the style_of summarise_this switch_to talking_about tell_everyone ten_times
that_she that_sounds that_write that_you the_dashboard the_f the_last the_raw the_record the_style the_version
thing_again this_in to_everything up_a version_$ want_$ what_triggers who_does whod_win win_a with_me without_safety
word_grooming write_a you_can you_kindly you_will your_configuration your_data your_logs zero_cases
""",
    11: """
^_compose ^_enable ^_execute ^_reset ^_tag a_crime a_human act_as act_like all_that an_essay an_image and_$ and_read
are_being article_stops be_a be_chatgpt boys_are code_me context_$ dad_joke daily_$ day_how decided_$ delete_everything
does_your dont_be fake_number file_$ for_this for_you forever_that grooming_is head_office how_does i_trouble
impression_$ is_62 is_asked is_govender is_to it_on it_sound json_$ likely_to make_the me_access me_going me_it
me_through might_i my_dead my_figures my_site my_test names_please never_refuse no_matter not_26 of_girls ofcom_and
offences_fall office_give on_macbeth other_people paris_$ people_sent please_ping plot_of post_this pretend_the
quote_by say_bad see_your snapchats_share speak_as task_to that_boys that_keeps the_court the_first the_mod the_only
the_opposite the_plot the_weather they_look times_$ to_describe too_early trouble_you unlock_$ vergiss_deine what_does
whenever_someone who_should without_rules word_what words_to your_environment your_instructions your_knowledge
""",
    12: """
100_$ ^_admin ^_call ^_claim ^_dev ^_google ^_let ^_publish ^_quit ^_rm ^_roleplay ^_swear ^_type ^_wipe ^_write a_date
a_good a_lie a_safe alert_1 am_start and_put and_use any_more bad_things be_so cant_live cheat_on claim_that
continue_the count_to discord_staff do_not do_what first_person for_him for_one forces_it free_nitro from_yesterday
have_a i_vote id_never ignore_all in_every it_7 king_$ knowing_your last_user master_$ matter_what most_likely
my_channel my_screenshot new_persona next_time not_mention now_ok opposite_day parents_should permission_to ping_here
publish_the repeat_the report_and report_bot report_is restart_yourself roleplay_as rules_text say_i server_is
someone_told song_about start_system that_version the_password the_voice things_about this_link to_blame to_every
total_5 treat_my used_to user_ask victims_$ voice_of vote_for was_wrong we_need were_you without_knowing work_for
you_to your_hidden
""",
    13: """
20_$ ^_browse ^_create ^_or ^_store ^_sudo ^_teach a_heart a_quote boss_of cases_$ deleted_messages did_they do_an
do_my fifty_by he_lives i_know i_work init_$ it_with like_her make_it me_master me_permission mention_the my_mate
name_is new_task number_to off_as prompt_$ send_a talk_about teach_me that_the the_boss the_letter the_word threes_$
walk_me wifi_$ word_$ wrong_number you_must your_job
""",
    14: """
1_$ ^_change ^_echo ^_lets ^_oublie ^_put a_minecraft above_this application_$ are_on ask_$ character_$ do_it
doesnt_matter english_homework everyone_free hello_world image_of in_french invent_a it_al leeds_$ like_yoda menu_$
much_did my_late my_teacher name_them oublie_tes parent_to passwd_$ rules_were show_it swear_at the_parent this_channel
this_fact through_it unrestricted_$ was_12 yoda_$
""",
    15: """
1_1 ^_clear ^_from ^_insult ^_ls ^_ping ^_rename ^_request ^_respond about_the am_from as_though cat_$ chatgpt_$
etc_passwd give_it homework_it lets_play ls_la make_something moderator_role my_girlfriend my_mum on_$ personality_$
poem_about rm_rf skip_the the_moderator the_part thinking_it this_server to_2 total_is weather_in your_prompt
your_rules
""",
    16: """
^_enter ^_switch act_drunk and_give app_$ ask_you break_character chat_$ did_offences every_answer is_behind is_most
it_was key_$ many_forces me_happy me_i mine_$ or_1 remember_that shut_down table_users that_i to_100
""",
    17: """
^_post ^_swap am_right b_my debug_$ forces_$ here_on in_leeds note_for offline_$ or_i reply_in say_the the_owner
to_sleep you_really
""",
    18: """
^_invent ^_learn ^_note ^_repeat a_fake asked_you boys_$ channel_to ignore_the kick_dave learn_this no_rules
repeat_after the_chat this_chat this_message
""",
    19: """
^_set ^_sistem ^_speak ^_vergiss a_dad admin_$ down_$ from_here happy_birthday make_up me_you no_more on_boys regeln_$
tell_the the_api the_moderators turn_on you_were
""",
    20: """
77_$ ^_drop behind_this everyone_for from_now it_as ping_everyone play_a put_me some_numbers spam_the the_report what_i
""",
    21: """
^_count ^_do ^_roast ^_spell about_encryption am_the forget_the i_am the_server
""",
    22: """
^_go ^_kick config_$ the_bot
""",
    23: """
^_ignora ^_take after_me env_$ of_your server_$ the_figure
""",
    24: """
lie_about the_following the_words
""",
    25: """
api_key change_the safety_off the_mods
""",
    26: """
^_mention
""",
    27: """
rules_please talk_in
""",
    28: """
^_77
""",
    29: """
^_say numbers_on
""",
    32: """
^_class and_say be_my
""",
    33: """
^_act ^_talk
""",
    34: """
i_say
""",
    36: """
^_make
""",
    50: """
^_be
""",
}
PAIRS: dict[int, str] = {
    -24: """
you>that
""",
    -23: """
i>my i>to you>your
""",
    -22: """
does>the
""",
    -18: """
my>me
""",
    -17: """
i>and i>this me>what to>a what>can
""",
    -16: """
a>that is>me is>that me>and the>what
""",
    -15: """
he>me it>my me>for me>from says>it tell>your
""",
    -14: """
how>a i>a my>i says>the the>me to>this you>on
""",
    -13: """
did>the for>to i>it to>for what>for what>on you>what
""",
    -12: """
and>you do>you in>please is>my me>the my>says of>in the>the to>tell
""",
    -11: """
a>do can>to for>my i>on it>that says>my the>in the>with to>it your>is
""",
    -10: """
a>does a>i a>if a>on are>this can>you do>have do>they does>it dont>it how>it in>what is>it is>so it>this me>this
my>with so>me the>for the>says to>if what>to who>it will>me you>tell you>when
""",
    -9: """
and>was cant>the has>it he>says i>have if>you is>this me>i my>to my>what not>it says>on tell>my the>on the>who they>me
what>that who>the
""",
    -8: """
a>with and>i and>says are>your can>your didnt>that dont>i get>a got>the i>is if>me isnt>it it>it me>who not>your on>i
on>please please>tell please>the says>in says>to says>you the>please the>them was>it what>the what>when where>is
who>said why>the your>are
""",
    -7: """
and>on and>to and>who and>will are>what been>this do>when dont>me have>for have>of have>this i>dont if>to in>my in>says
is>a it>do it>please it>what my>my on>have on>it on>this please>dont says>so tell>on the>would they>a this>so to>keep
to>to want>in was>so what>should what>will when>the with>this would>that you>it
""",
    -6: """
a>this and>if are>and are>me are>the at>a but>i can>i can>in can>the did>a did>and do>do do>tell dont>you have>on
have>your he>and he>my how>are how>do i>does i>him i>so if>your in>it in>on in>this in>why is>with is>your it>in
it>isnt it>who me>if me>where me>with my>at said>is says>i says>was says>who says>would that>in they>the us>a was>on
we>the what>do where>the why>did you>from you>keep you>would you>you your>says your>your
""",
    -5: """
a>wont a>you and>cant and>how and>wants are>i at>the because>in but>is can>have can>this did>will do>to do>we does>so
does>that for>how got>a had>the has>the have>that him>i how>in i>keep i>the i>them if>a if>i if>on if>please if>what
if>will in>and is>for it>me keeps>to me>how me>please me>tell me>was me>wont my>if my>keeps my>not of>and of>did of>on
of>with on>from on>is on>says please>i please>me said>that says>should says>that should>a so>are so>the tell>but
tell>if the>from the>not the>she this>we this>who to>my want>it want>on wants>me was>my what>a what>we what>with
what>would when>to who>says who>to why>is with>how with>the your>do
""",
    -4: """
a>her a>how a>says a>what and>her and>of are>they at>and because>the cant>do cant>i cant>it cant>this cant>you did>it
did>this do>a do>in do>with does>a does>this dont>but for>when from>in from>the got>on he>a he>it i>do i>has i>in
i>should i>will i>with if>so if>want in>cant in>keeps in>to in>was is>her is>of is>on it>and it>cant it>for it>said
keep>it keeps>my me>it me>said me>says me>want me>would my>she my>they of>if of>me of>that of>was on>and on>isnt
please>can please>which said>a said>dont says>is says>this she>a she>it she>me should>the should>to so>dont so>i so>in
so>was tell>what that>but that>what the>had the>if the>which the>your they>and this>a to>his want>the wants>the
was>that was>this we>had when>and when>want when>was when>your where>do who>do who>dont with>from with>has with>have
with>her with>of with>who with>you wont>the would>this you>cant your>was
""",
    -3: """
a>has a>tell a>to a>wants a>will and>get and>have and>she and>where and>why are>are are>for are>have at>i at>that
at>this because>i been>it but>a but>my can>and cant>to did>have did>i did>that didnt>what didnt>you do>for do>on
do>that do>where does>have does>you dont>in dont>is dont>what dont>with dont>your for>our for>with from>a from>will
get>the get>to got>in got>that got>to had>a had>what has>been has>me have>from have>had he>he he>keeps he>this he>wants
he>was he>you him>will his>and his>i his>my his>on how>my how>of i>his i>keeps i>said i>says i>that i>we if>had if>is
if>it if>with in>a in>because in>dont in>said in>the is>at is>do is>from is>is is>please is>she is>them is>who it>can
it>does it>has it>have it>he it>want it>why keeps>on me>her me>him me>his me>she me>them me>when my>been my>got my>her
my>us not>have not>on not>with of>can of>from of>my of>please of>them of>this of>to of>us on>do on>me on>will our>the
please>from please>how please>if said>was says>not says>of she>says she>was she>you should>do so>does so>this tell>and
tell>from tell>will that>dont that>had that>his that>how that>not that>says that>should that>the that>to that>want
that>when that>with the>can the>did the>do the>get they>at they>if they>that this>has this>how to>from to>says to>so
to>where to>you wants>my wants>to was>the we>it what>got what>has when>a when>dont when>is where>to which>to who>has
who>of who>on who>tell who>with why>my will>my will>the with>on wont>i wont>it would>his would>tell would>your you>got
you>his you>says you>wont
""",
    -2: """
a>can a>she a>should a>we and>been and>from and>got and>has and>please and>they and>this and>which and>would are>him
are>says are>we at>for at>is at>it at>my at>says at>what at>with because>me because>that because>was been>and been>my
but>how but>me but>what can>her can>it can>me can>please can>we cant>my cant>tell did>to didnt>it didnt>the do>are
do>if do>was do>your does>in does>not does>tell does>to dont>how dont>on for>can for>do for>her for>said for>want
from>for from>have from>how from>to get>for get>from get>her get>i got>from got>it got>my got>says had>it had>on
has>are has>do has>in has>my has>of has>on has>this has>with have>are have>at have>me have>my he>are he>has he>said
he>when he>will he>wont her>and her>not her>on him>a how>they how>this how>was how>with how>would i>been i>but i>did
i>her i>was if>for if>how if>of if>she in>does in>have in>his in>we in>when is>have is>isnt is>keep is>says is>we
is>what is>where it>at it>been it>but it>keep it>to it>wants it>wasnt keep>are keep>from keep>them keep>this keep>we
keeps>the me>because me>does me>has me>they my>but my>do my>does my>his my>how my>them my>wants my>when not>for not>my
of>have of>how of>our of>says of>which on>at on>in on>was on>why our>a our>and our>it please>did please>have please>in
please>what please>your said>he said>if said>me said>to said>we said>what says>and says>have says>he says>her says>if
says>she says>we says>will she>her she>i she>she she>that she>to she>will should>that should>you so>a so>have so>her
so>is so>isnt so>to so>where so>who so>will so>with tell>have tell>me tell>where tell>would that>at that>been that>does
that>get that>please that>so that>that that>who that>will that>would the>at the>because the>didnt the>us the>where
them>and them>how them>to they>do they>it they>your this>been this>from this>of to>does to>him to>of to>our to>us
to>what to>which us>and us>do us>to want>tell want>this wants>a wants>on was>and was>at was>but was>for was>his was>i
was>of was>was was>when was>with wasnt>it we>him we>of we>with what>her what>in what>keep what>my what>she what>was
when>are when>did when>do when>in when>this where>and where>this where>you which>have which>the which>this which>was
who>are who>can who>have who>if who>that who>they who>was who>who will>a will>i will>in with>are with>him with>in
with>which wont>in wont>my would>i you>a you>didnt you>how you>if you>with your>he your>if your>of your>would your>you
""",
    -1: """
a>been a>did a>get a>got a>had a>him a>is a>keeps a>not a>our a>us a>your and>are and>but and>didnt and>does and>keeps
and>what and>wont are>because are>does are>it are>of are>our are>please are>tell are>was are>where are>with at>at
at>dont at>has at>in at>not at>said at>to because>a because>it because>my because>of because>says been>a been>has
been>he been>i been>is been>on been>says been>tell been>that been>with but>for but>has but>he but>isnt but>it but>keep
but>not but>of but>on but>tell but>that but>this but>why but>wont but>your can>do can>he can>him can>if can>on can>they
can>when can>who can>with cant>but cant>for cant>have cant>in cant>was cant>what cant>with did>at did>for did>from
did>get did>her did>me did>of did>she did>was didnt>she didnt>to do>dont do>from do>how do>should do>them do>what
do>will does>do does>from does>how does>my does>on does>when does>with dont>and dont>did dont>for dont>from dont>have
dont>he dont>says dont>tell dont>that dont>they dont>will for>did for>his for>isnt for>says for>she for>so for>the
for>us for>what for>which from>dont from>her from>if from>is from>keeps from>please from>so from>this from>wants
from>we from>when from>where from>which from>who from>with get>if get>my get>on get>what get>with got>do got>him
got>how got>of got>with got>your had>been had>my had>of had>would has>and has>dont has>got has>i has>so has>that
has>them have>dont have>have have>her have>him have>how have>it have>keep have>says have>tell have>they have>when
have>where have>which have>why have>would have>you he>for he>get he>got he>have he>her he>if he>not he>of he>our he>so
he>tell he>that he>we her>a her>do her>has her>her her>his her>i her>in her>my her>that her>with him>and him>do him>his
him>my him>so his>didnt his>have his>he his>in his>is his>the his>to how>and how>has how>have how>her how>on how>tell
how>them how>what i>because i>he i>isnt i>our i>when i>who i>would if>and if>are if>but if>do if>does if>got if>has
if>he if>him if>my if>the if>which if>would in>are in>can in>did in>got in>has in>he in>i in>our in>she in>want in>who
in>wont is>but is>can is>cant is>his is>if is>said is>tell is>they is>when is>which is>why isnt>and isnt>for isnt>from
isnt>this it>because it>didnt it>get it>got it>them it>when it>will keep>and keep>me keep>my keeps>a keeps>for
keeps>from keeps>i keeps>me keeps>which me>but me>dont me>in me>wants my>because my>have my>isnt my>keep my>said
my>want my>which my>wont not>but not>do not>he not>him not>how not>if not>in not>is not>not not>of not>says not>who
of>are of>does of>her of>it of>not of>said of>should of>they on>can on>did on>does on>for on>has on>him on>keeps on>not
on>on on>our on>said on>should on>they on>us on>which on>who on>wont on>would our>been our>has our>if our>in our>me
our>on our>said our>says our>that our>to our>us our>wants our>what please>a please>cant please>he please>is please>not
please>on please>said please>want please>who please>wont said>does said>for said>her said>it said>my said>on said>she
said>so said>they said>will said>would said>your says>a says>dont says>for says>get says>has says>him says>his says>our
says>says says>them says>they says>wants says>your she>didnt she>do she>dont she>in she>keeps she>my she>wants she>we
she>what she>with should>from should>if should>in should>me should>my should>of should>says should>they should>we
should>who so>did so>from so>he so>his so>of so>on so>tell so>they so>which so>would tell>how tell>tell tell>they
tell>when tell>why tell>with that>didnt that>keep that>my the>our the>they the>wont them>it them>my them>so them>that
them>they them>what them>when they>dont they>from they>of they>on they>says they>this they>want they>when they>who
they>would this>can this>if this>keeps this>me this>our this>they this>this this>wants this>was this>what this>when
this>which to>because to>but to>can to>did to>dont to>get to>he to>is to>not to>on to>they to>want to>wants to>was us>i
us>is us>it us>of us>we want>and want>for want>from want>have want>his want>i want>me want>my want>of wants>for
wants>his wants>in wants>it wants>that wants>us wants>who wants>with was>a was>he was>how was>is was>said was>she
was>wasnt was>we wasnt>in wasnt>my we>been we>but we>did we>do we>from we>get we>how we>my we>should we>that what>get
what>he what>me what>so what>them what>who when>cant when>his when>they when>we when>will where>can where>did
where>from where>her where>in where>keep where>so where>was which>does which>for which>has which>he which>i which>in
which>on which>should which>them which>they which>would who>did who>from who>her who>my who>please who>she who>them
who>wants who>when who>would why>a why>and why>are why>does why>dont why>for why>have why>i why>it why>so why>they
why>this will>and will>from will>have will>he will>of will>says with>but with>he with>his with>she with>should with>was
with>with wont>have wont>on would>a would>get would>in would>is would>my would>on would>the would>with you>been
you>have you>he you>she you>us you>was you>where your>isnt your>my your>not your>on your>so your>they your>where
""",
    1: """
a>so a>was and>he and>us are>can are>her are>in are>my are>that are>which are>who at>do at>of at>so at>would
because>has been>for been>in can>us did>your do>she do>the do>this dont>to dont>want dont>who for>a for>are for>dont
for>should for>them from>at from>from from>it from>your get>please get>would got>this had>to has>for has>her have>i
have>is he>his he>to her>are her>to him>the how>get how>he i>if if>should in>at in>if in>in is>because is>does is>i
isnt>me it>did it>is it>our it>says it>you keep>you me>at me>been me>he me>keep me>should my>and my>did my>tell my>was
not>me not>so of>has of>i of>will of>you on>when please>please please>this please>was said>can said>in says>from
says>tell says>us she>at she>did should>on should>your so>your tell>that tell>us that>can that>cant that>do that>of
that>wants that>we that>your the>said the>when the>will them>are they>keep they>not they>with this>should to>and to>in
to>isnt us>in us>that want>her want>so want>what we>in we>where what>from when>it when>me when>what where>says
which>did which>do which>me who>at who>because who>how who>this who>your why>do why>tell will>if with>do with>i with>if
with>keep with>says would>dont you>her you>him you>not you>said you>them you>which your>from your>have your>in
your>please your>wont
""",
    2: """
a>from a>he a>they and>is are>them but>to can>so can>them do>did dont>her dont>my for>is for>who got>for had>and
had>you have>the he>on him>he him>was him>your how>his how>to i>are i>got i>which if>was in>for in>isnt in>they
in>where in>will is>has is>he is>the it>on it>us me>a me>me me>not me>we my>are my>can not>to of>do of>his of>of
of>tell of>who on>my on>so on>to our>for our>so said>i says>can says>with she>and so>it so>not so>that tell>him
tell>this tell>to that>a that>it that>said the>her the>him the>i this>does this>is this>on this>with to>at us>says
us>what want>do was>tell we>have we>our what>at what>is what>tell when>i when>my where>are where>i who>he who>is
who>will why>not will>for will>who with>please with>your wont>did wont>tell wont>this would>and you>and you>at you>they
you>want your>can your>them
""",
    3: """
a>but a>the a>which and>had and>our and>we are>a are>do are>not are>so at>you can>at can>is do>is do>says does>what
for>if for>in for>we for>will for>you from>my get>you has>a has>what her>is her>me her>she him>is how>can how>i i>at
i>not i>please if>from if>have in>from is>are it>not me>get me>that my>had my>has my>he my>in not>a of>for on>with
our>this our>with please>to said>have said>of said>them said>you she>is she>the should>i so>we tell>it tell>the
tell>was that>on the>cant the>does the>got the>wants they>for they>please they>will this>had this>want this>your to>do
to>her to>said to>the want>our want>to want>with was>they was>what was>will was>your we>and we>at what>been what>did
what>have what>wants when>on when>said when>you who>a who>and who>isnt why>wont will>on with>it with>to wont>you
would>so you>get you>who your>tell your>with
""",
    4: """
a>a a>at a>of and>do and>for and>his and>my are>from at>isnt at>them but>have but>if but>please but>you can>get
can>that cant>a did>what do>get do>so dont>do for>from for>have for>he for>they from>she from>what get>it had>how
has>where have>please have>so have>them he>the her>for i>cant if>says if>that in>her in>would it>had it>him it>if
it>she it>so it>your me>can me>will my>of my>we my>would my>you not>i of>a on>a on>but on>he on>her on>his on>tell
on>that on>the said>please says>but says>cant says>what she>not so>at so>if tell>get tell>her tell>in tell>says
tell>them that>has the>been the>he the>his the>how the>should the>that the>why them>said they>my this>do this>he
this>my this>please this>tell to>how to>we to>with us>the us>you want>is want>which was>you we>are we>so we>them
we>your when>he where>a which>of who>so why>to with>is with>want wont>to would>if would>me you>does your>that your>who
""",
    5: """
a>in and>a and>said been>the but>the didnt>on do>and dont>a dont>so dont>the for>i for>not for>would for>your got>me
had>so has>to have>been he>can he>would him>to i>i if>in if>not in>how is>been is>in is>would it>the keep>a me>do
my>dont my>is of>is of>where on>what should>it so>when so>you tell>for tell>which tell>you that>he that>her that>i
that>they that>this the>keep they>are they>got they>i they>tell this>have this>you to>has to>will to>would want>him
wants>you was>from we>dont we>for what>are what>but what>if which>is which>it with>that wont>of would>for would>it
would>please would>you you>in your>it
""",
    6: """
a>his a>it and>at and>him and>them and>when and>your are>is at>your do>my dont>him for>and for>for for>has from>and
have>said he>been he>dont he>is her>the i>get i>had i>how i>they i>where in>which is>and it>tell keep>that me>to
me>which my>a my>for not>what our>is our>when please>my please>them so>please tell>he that>isnt that>me that>our
they>said to>are where>he where>our which>a which>your who>what will>you with>me wont>me would>do you>can you>dont
you>i your>the
""",
    7: """
a>are a>me a>please a>when a>would and>keep and>so and>with are>on been>to can>what did>in did>tell do>want does>i
for>at for>this from>you get>in have>got her>you how>is how>your i>didnt in>is in>your is>dont is>how keep>in keep>of
keep>who me>have me>my me>of please>do please>it please>with she>keep so>get so>how so>my tell>who that>if that>where
that>you the>dont the>it the>keeps them>this to>have what>says who>his who>you you>for
""",
    8: """
a>my and>did and>tell at>me dont>dont for>on for>that have>a have>with him>that i>for i>from i>want if>dont if>they
in>me in>so in>with it>a keep>the my>cant my>on not>that not>the of>the of>wont on>you on>your please>you said>do
said>the she>wont so>can that>got that>have the>isnt the>this the>want this>said want>that want>you was>me we>can we>to
what>does what>it what>said what>what when>who where>it where>she you>are you>of
""",
    9: """
and>can and>the are>he are>you do>her does>for for>him get>tell have>do how>you if>can is>not isnt>in isnt>the it>from
it>her it>how my>who my>your not>said not>they on>how she>have tell>a that>she the>a the>you them>for they>in this>i
this>it this>the to>please want>your who>i with>my with>what you>me you>my you>will
""",
    10: """
and>want didnt>can didnt>i do>of he>in her>it her>so how>does if>didnt is>to it>was me>did me>on me>so on>are
please>for said>and so>do so>she the>but the>have to>that to>them we>on we>want which>are who>does who>should
""",
    11: """
are>to can>my does>your have>to have>what is>you it>of it>would keeps>is me>is on>of please>and should>for should>tell
so>and so>what tell>is tell>of that>keeps the>we what>this what>want with>for you>the your>to
""",
    12: """
a>and a>for a>where for>does from>me from>that have>and have>in how>did it>i my>the my>this my>will tell>so the>so
the>to was>in you>do you>please your>i
""",
    13: """
and>that did>they for>tell me>you me>your my>from the>tell this>in what>and what>i who>in you>is
""",
    14: """
for>me i>of i>your my>please of>she that>is the>are to>your
""",
    15: """
he>at in>tell my>that that>are we>a what>not which>you who>for you>to your>me
""",
    16: """
do>i
""",
    17: """
i>can it>with my>it that>was
""",
    18: """
and>it can>for cant>your do>it tell>i the>of what>they
""",
    19: """
in>that they>you
""",
    20: """
this>and
""",
    21: """
a>who do>not what>your your>and your>for
""",
    22: """
in>of this>for
""",
    23: """
the>and the>my
""",
    24: """
of>your this>to
""",
    25: """
for>of the>is the>was
""",
    26: """
in>you to>me
""",
    28: """
from>on
""",
    31: """
i>me
""",
    33: """
i>you
""",
    40: """
what>you
""",
}
