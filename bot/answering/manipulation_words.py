"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -3.065
WHOLE = (-2.537, 0.000, -2.008, -0.182)
STEP = 0.1
FLAGS: dict[str, float] = {}
STEMS: dict[int, str] = {
    -63: """
unicef
""",
    -62: """
infant
""",
    -60: """
bandag
""",
    -56: """
crech
""",
    -52: """
babi crib wembley
""",
    -51: """
age nurs surrey
""",
    -50: """
badminton blanket casualti children cork nurseri tea tenni
""",
    -49: """
balconi boston hike policeman
""",
    -48: """
mattress newcastl picnic somerset wed
""",
    -47: """
birthplac cardiff constabulari dublin oslo
""",
    -46: """
balloon birmingham bristol hockey loch meet snooker stitch
""",
    -45: """
anniversari bench cushion derbyshir hull knife leicest man medal skate year
""",
    -44: """
canteen got hug need toronto twin umbrella vase venu vitamin weigh
""",
    -43: """
aberdeen child cup devon dubai forc leather or parent soldier terrac
""",
    -42: """
bowl camera firm fundrais inver measur mps newspap policemen
""",
    -41: """
annum bruis compani cramp exam fenc journalist napkin needl old sponsorship thank
""",
    -40: """
belfast birth bond brighton film how neighbour politician rural schoolgirl spoon sunderland touch trophi weight
""",
    -39: """
ball booth bus cliff cuddl custodi documentari lancashir limp lump mug mummi nhs pregnant she slow stadium suitcas
surveyor they yoga
""",
    -38: """
backpack chest cottag councillor courtroom crowd cub distanc expert explain feel fruit groom kenya margin midland
museum neighbourhood ngo photo plastic pupil river roof rugbi shot sofa someon thatcher tractor
""",
    -37: """
backdrop blackpool boat boyl cambridg canadian centimet cricket donor marathon martin mother nato neck pakistan
parachut photograph reed seminar sergeant sponsor sport swimmer troop who wrist
""",
    -36: """
brooklyn edg elbow food ireland lean mrs mum pad platform pub sandwich singapor tent tourist villag watch wimbledon
wind wooden
""",
    -35: """
archeri award cam camp capacit carrot cello chariti corner crime crochet delay ghana hurdl kidd oyster padr reel row
scar soup statu sydney terrorist trainer tray violin vital wale
""",
    -34: """
bag barbecu centr cheap chees cuff economist festiv fridg glove march meal metr mp of pavement pay pension pinch plank
plumber poker pounder rack sand shore stake tower vinyl vodka warehous wight
""",
    -33: """
arm boost condom copper crunch danish derbi dinner donat everest farmer fast flinch glasgow glass grandchildren
handheld harbour knot marriag motorway nanni outdoor photographi pocket pune rod sheet shetland slope summit tide
westminst
""",
    -32: """
app articl avocado bail bleed bride bundl carp cinema collag congest cotton court friction galleri groceri guin hamburg
haul helmet lincolnshir litr liverpool marri militari nigeria paper pictur plate port royal seedl slide sock squar st
thriller trauma volunt yorkshir
""",
    -31: """
beach bottl bridg bucket canada carpentri cours crisi delhi doe dougla drink furnitur girl gun heap heritag hit holder
keep labour lighthous lobbi lunch massag mat organist pound prize rate ridg rope scale shoulder size speed stab street
survivor sword tim towel ulster vend vicar video visa wine wood yard young
""",
    -30: """
abroad activist ankl badg basket bay bed bill blair bradford bullet cafe catfish christi coach countri daughter
deliveri dj dorset edinburgh face gps holiday husband inflat jacket manchest market migrant pace pack plane plaster
princ roofer seat simpler sleev sociolog son specialist station strap tape tender tension thame what wider wont
woodwork zoom
""",
    -29: """
angl born bra brass brussel card club corn cumbria dioces domino drone eas eat event examin ferri fish gazett golf
golfer granddaught grave harvard headlin home knee mate mini monetari park polit polo pot price privat ratio saint
servic share shelf socket steep stiff tin tori tow triangl
""",
    -28: """
amsterdam armi auction balanc bedroom bird box brace british buse cabl chess clamp climb clinic competitor concert
couch coupl densiti devic diploma favourit gift granni healthcar hobbi hole law leaf leith lemon line minist mosqu nan
net nokia onion oversea parliament pic piec pile pressur protect railway raini roller sail sheila shelter sibl slip
snack spous steel stoke stranger strawberri student sussex swim taxi transport trip umpir warsaw wedg where whi
workshop
""",
    -27: """
airport amateur berlin berri blade borough budget build calendar campaign caravan carri childhood cole cop countrysid
creas cube denmark feed feet finger flyer friday get goalkeep graviti grid guernsey he help hitch hospit ice instrument
irish jude juror kg kid lad liquid meredith milk month mt national necklac norway peac pole pork refuge sarah sharehold
sharpen side sit ski sling social stapl steward swansea swollen tampa tank thumb tie traine trek twain uk vest welfar
which would
""",
    -26: """
aid attend bass bike board bribe britain canal carpet carrier chair crop curv decad degre dish dock drift fall farm fee
fingertip finland fiscal flute gather grandson grown gym headlines hill hung hunt joint knit lago lisbon lover luggag
mayor metropolitan needi nervous newton otter packag parliamentari patient phone pond quarter rubber sad saturday
scorer skin slice softer sprain stockport studi supplier support thick tile tour tuition tyre valentin verdict view
vigil whale whereabout youth
""",
    -25: """
adult affair agil anatomi arena armour bachelor baggag bar better blood bookcas brit cant cid cv day dipper garden
grandmoth grief heavi interest investor juri kidnapp km lent mass mesh meter movi norfolk oscar parrot partner pe peer
poverti road ryan santa scotland section sen septemb shake shape sinc stanc stock stomach stone stream tablet throat
ticket titl tough trade trailer train us ward watcher weightlift welsh woman worker
""",
    -24: """
accuraci alp amnesti anchor applaus apr arsenal assess autumn beef bite bohemian bone brick capit chilli cleveland
cocoa column commonwealth compar curtain dentist desk detent diamond economi eros foundat frame friend geographi growth
heel helicopt hous houston if inch invest jail keen keeper kettl kitchen kitten lens liberti lighter loop magnesium
mapl materi matrix mcdonald michell mill monitor murray ngos ounc owen parallel poland porter poster pothol preschool
pride rescu salmon scottish sharp smooth soft squash stem stern stress teddi tighten tomato town track travel tree
twist uncl urban venus violenc virginia visitor weekend worth
""",
    -23: """
account agenda aisl architectur august austin background ballpark beneficiari biscuit bit ceremoni citi cn cold concret
cri dip done drag dug escort flight foot georg grain grow handicap harvest health hostel household indoor itv knight
leaflet life michael microwav mount ms nation nephew niec onlin penguin pitch pool potato practic prison relax research
ripe rush shed silk song sore splinter stall strength sunday surf sweden swell thai there tiger toe traffic virgin when
zealand
""",
    -22: """
150 apart at bacon bishop book bournemouth brigad bump cadet can cash chaplain charg charger christma civil clap
coastal coat coffe collector cut derri dig drum dunde ear earring excel fastest feather februari flesh float for
friendship hang healthi historian homeless injuri international isl juggl june ladi lamb lee lili medic medicin mile
ministri moor mud murder narrow navi oak octob parish pierc pigeon pleas polic postag pr queen race recommend record
rent runner salad san scot seed sheriff smallest snail summer surfac surgeri suspect tabloid tackl theres tip trend
turf universiti water whom youngster
""",
    -21: """
alon axi banana beer benefit bremen bunk cabbag case cell cereal chicago classroom closer daili david debat dimension
division eastwood england estat exet falcon father feminist field florist great hargreaves honour hotel indian
internship journey ki kindl kiss known lake lap licenc love magnet mar marketplac microphon mileston ministeri mobil
nail nearest nest network nois oasi opinion pair payment peel penalti playground pod point portfolio protest pyramid
recept resin robb roommat rusti sat scarf sent sheep shrink solicitor steadi swindon torn unit vector victorian wall
wheel wing wobbl wool zebra
""",
    -20: """
appeal approach attract barclay barrist bow busi cent chalk cheaper cheer chicken credit crete crown dad danc date dead
dental development discount dune everton expens felt footbal foster government guardian guinea held highland juic keel
leg librari malta mari media middleton mir mist ml mm mob monday mountain muddl night noodl nottinghamshir pen
percentag pharmaci phd pillow playlist pt public rain random referendum relationship reward rig rival rock roundabout
sex ship shirt shoot slowli small solut sped squirrel stakehold sum supermarket team televis throne timer ton trial
tuesday vegetarian wallpap way
""",
    -19: """
47 afford area australian bat beam belgium belt boil cap care cater center chanc chancellor chart cloud clutch constabl
contest cook cost craft crate crimin crook cross croydon currenc curricular daddi dalla deck defenc deputi district
equip essex factori fell fife fought fragil gender globe grasp harri headquart highway hun hurri iceland india industri
inspect island isnt jersey junction juvenil kane kidnap lesson light lip live london made metal moistur nearer obstacl
pain pal passport paul pawn physic pill podcast pont potassium profession sampl scientist scissor scrutini sector see
sink sixti slam somm spur sri stabl teen thailand theatr tight tire unhappi ware warm wear wednesday willi worthi
yearbook
""",
    -18: """
ach alarm arrest art asleep aunt backdoor batman bounc burden camper cas chew chunk colleg comparison consult cover
crew dark davi daytim doctor dr ethnic eyebrow favour feasibl fight folk garag gdp glue goos gov grab grade gradient
grandpa grenad gripe group hall handcuff harm hat helm hold idea incom iwf jan jelli juli kevin lab labor ladder liner
loft lol luton mean mediev muslim news nun our paddington parcel pass patel pea pear pin pivot portrait portug prom
pump quantiti quot radar rail reckon recognis rise salt scienc scooter screen second seek sens sheer shoe simpl sleeper
slight slot snag solid spend stand stat stroke struggl sugar susan swan tap teammat tear tech ted trouser two une
urgenc vet vic victim vignett visit volum vs wait walker welch wich york
""",
    -17: """
42 africa airlin alcohol anglia ani anyon autism ben birthday black bonnet bori bowi brutal calm candi carv caution
church civic coars colleagu counti crush dagger danger democraci detect dexter dick difficult divid doc ed exercis
extract fair famili fare fed florenc flow foreign fright frighten govt gram gum happier hear him hope huge hunch isbn
lane lawn lego length locat lost mae mainland men move near notch orchid organic orlean padlock par pdf per pere petrol
plateau poke portugues postal premier privaci proud provision pull rattl related rocki rub ruler sake salari sam sandal
scene scout scratch sew situat smaller special squeez stamped steve stilt streetlight stumbl suppli swimsuit tallest
talli tariff teenag therapi tighter tomb toy truck tv usd van viewer wallet want war waterloo weekday willing worst
younger zip zoo
""",
    -16: """
83 against air aquarium awkward battlefield been bicycl bless bodi bolton border brand broadcast burger captur carriag
castl champagn chimney china chines choke chop clay clerk clock closest concern cousin cp cruis der deserv din dollar
earn em evidenc famous faster fever financ flask flew four gal gallon goal govender govern grape hast her i in ipad
iphon jurisdict kansa know ks layer male match minimum mit nam name nike nose nspccs out packet plain poor porto
princess printer project proportion prosecutor puppi purchas recip rep rite same saw send sensibl seventi shock
shouldnt silicon similar slack slower smartphon sorri spaghetti spit stag star steam straight stretch strop subject
suffer swallow terribl togeth tracker twenti urgent violent voter wage wari warn whose women work worri
""",
    -15: """
9 academi accent across alli analyst ar barber bath beak beat befriend best biographi broad brother bubbl caesar
caretak challeng chapel chip citizenship clip cloth cm cps crisp decent dilemma donkey drown duo easili explos eye fan
fig fin financi fit flat floor fold friendli fring game gang gap goe gover grew ground guard half halv hampshir hand
har headach hen hollow id institut interview iowa januari juici kindergarten kit krakow languag lectur left lone manag
min minor mite money netherland nude nut oil outlet oven patch paw peek phillip phoenix pickup pit primari readi reason
refere relat reunion riski roll satnav shortest skye soho soil split sprint still stir storm straw stuck survey texa
texan them tini tooth useless vintag wore wrap youngest
""",
    -14: """
26 abbreviation abus adam agenc amount arriv attach audi besid bought buffalo burglar buy calculator charl clan council
coverag dame depress diego divorc drill easi evan everyday faint fallen fat formula freedom gain gentleman gig gill
grind guitar hay heal heart height hut impact jam judg justic lat listen litter locker loos mint miss mission mixtur
mover nfl ni nice not object obtain org organis peg piano place planner plod pm promot punch push queue radio rank rape
recoveri regret rice romania round secur sentiment serv settl sexual shove sick sight snapchats spin stack stage starv
sting stood stripe studio suicid suitabl target taxpay thump tickl tool tube tune turkey turkish val victoria voluntari
wangl wheelchair wit yield yin
""",
    -13: """
abel adjust adopt album aliv altitud anywher applianc audienc blind bolt boyfriend bread brief bring busiest cabinet
carpent catchment check classmat co communiti companion cone connect deaf dent dice die difficulti dirt doubl dust
dutch easter eaten elect elli emergenc enterpris even experienc far fellow found gay gb gearbox hard harpsichord hing
honey identifi incident juliet justifi knick korea lamp lend less liv local lodg loneli lopsid louis magazin main
marshal may median mentor method mild moss mushroom music nap netflix newslett nineti novel odd own panick para pencil
pipe plant plumb provid puff qui radius rational recruit reliabl resourc risk room rout safeguard sailor sausag
secretari seen senior shade shadi shave shield skeleton somthing spike spot spread spring squad steer substanc summari
surg taller tast techniqu thirti thread thrown thursday trail treasur treatment twitch understand uneven vacuum visual
welcom well wet whether while wiltshir zone
""",
    -12: """
11 82 aa ac achiev analysi anxieti assault australia away axe batter believ bog boom bracket bright broader brought car
career ceil checker chocolate cholesterol cleaner collect come contact creepi damp dart dementia dong dri due earli
edward euro exchang fax fear fog forgot fortun french frozen furious glad governor grass hank harder holdup hunger
hygien index itali join kati kong land lass lay least legal lightn mane meaning memes motion napl nativ neil novemb
offer older outsid pancak pastor petti pig pixel priest pro problem prop right rip robber robust sack scare score
scrape season security shark shelv simplifi snow soap stove striker sure surpris surround sweet taken tall tattoo
technic tend theresa tidi too transfer treati tripl vip vis wean wife winner
""",
    -11: """
4 acrobat american argument audio back banker base bear bias bin breakfast buck bust by cake carbon certifi chuck clash
clint collaps committe convict deliver didnt distribut dose duti er evening expand fli fotos foul generat gettysburg
giant goat gregg guest guilti heard hood hopeless ian jet jump lag larger lawyer long lose loss loud luck luxuri machin
matron med medium met mi mic micro mr nba ned nobl non norwich offenc oops parker peanut plus poll poorer popular
precis prescript progress publish rais razor repay reproduct reserv rich robert robin romanc rough safer sale shrug
smokescreen sourc statistician strong strongest structur swift swing ta tailor teeth telephon three throw topper trio
tub uniform usa valv vera wager websit weed wheat whiski wide yr
""",
    -10: """
abba acquir action advantag advic alik analys angel around artifici astronomi aug ballet bate becaus bid big biolog
bitter block broke ca compet compound consider content controversi cool cope cracker current curri cyprus death defin
doing eighti emblem equal eurovis fargo fiddl fiesta foam fork franc frank gambl glu gp greenhous grim gut herd het
high hs ile increas instructor internet junior kangaroo knock korean laboratori laid layout lead loan lot ltd mailbox
map matur mend monsieur motiv mouth ness notic orchestra orlando outcom panda panic parc pasta patron penn pie polish
portion pose protector proton qoute qualiti rare reach receipt recent regex rental review ring robberi rust sacrific
scenario school scope sleepi sloppi smile smith snake snug soar sob soda somebodi standpoint stil strangl suit surviv
teacher technolog temp these thing toward tram trick trot unfair usb valley visibl vox weak william
""",
    -9: """
21 23 5yr 6 appendix ate bait banner bart beaten billion bio bled bobbi both bryson candl capita carol caught champ
choos cleopatra conceal continent contra contrast counsel counter cream cultur curious dancer dat decker department
dessert did diesel difference dishwash drawer drive drummer easier easiest eighteen elder emerg enquir episod eton
explor femal fighter flap freelanc freez fresh frts gas gg ginger gran graph handl hardest hero hip hoo hot inner
intern item ivi joe kent knead label leak lesser librarian lit lock manni math mon nationwid nineteen on organ
organisations over past pat pearl pend pet planet poison prais present probabl pure quiz rapport rec ref robinson
roblox russian scan schedul semi settings sham shard short shown sign slogan sold sole span spare splash sprout staff
stamp storag stronger supervisor suspicion swept tenth terrifi tomorrow unsaf up via vinegar wash we whitehall wi wive
yer
""",
    -8: """
123 17 18 22 350 8 abl acton actor afternoon annual antiqu apprehend awar baker band bil brawl breath built buyer
captain chef choic client collar colour commerci consum crumb decrypt detectives door dover drama driver elector elvi
energi excit exposur flu forest fret front fuse gilt guid haha hangout hardwar heat heavili hedg hola hwo imag imessage
improv inspector intact involv jumper landlord latest leader leapt lifetim list lure mainstream malaga mans mechanisms
mindful monkey movement necessari ngl nod nu nutshell occasion ofcoms orang overnight pan parse pegasus penni period
peter politics posit potteri potti power predator probat profit propos prove receiv recommendations rematch remind
reprot responsibility result ride roger salesman secondhand seeker sentenc seri shell shi shower silver simil slept
smarter societi someth somewher spent squeak stale statut statutori stepdad strategi such suggest sunlight switzerland
take templ toast toll took trumpet ugli under unidentifi unsolv useful ventur voltag whip whit whiteboard will wire
workforc
""",
    -7: """
110 13 14 30 300 accredit ace actual adverb agatha au backlash bang bare bas biggest bonjour bro buster cal cass catch
caus certificate chase checkout chester childline circl cod contain coursework creep cring cum def demand design desir
draft duck durat east egghead elo en enemi engag enrol envelop est exact fanci focus foir footballers fund gadget geht
ghost gilmor gloat gloss going gold goodnight gracias grand grandfath handi has horizon hornet horribl important
install italian jog johnson json kill leap leav lin linkedin littl loot loveli low lowest m mid modern natur newest
nowaday nuclear oppos oral outset parti pas peak ph pick plenti po pong prise prof pts rann reflect remot resum ronin
rotari russia salti satisfi scanner schoolboy scrambl screenshot seal sextortion shampoo shin skirt sky slap snapshot
snore so soon spa spice spill squeaki starter stay streak strike suck sweep swiss t tactic takedown tal tenant their
thesi third threaten thrust toilet tokyo transit trustworthi uncov unfold unusu veri vienna vulnerable warrant warren
wave wrestl yellow
""",
    -6: """
34 acc afraid ahead alreadi anthem anyth ap apprentic artical aux ayuda bank baro batteri battl beard beep between boe
bros builder bulk but chief chris claud coin common concept consequences cur data deepli depart desert diffus direct
disappoint dms doesnt download driving elis encount ensur equat establish everywher few fifteen filler fire first flag
foi footnot forti furlong fuss gear germani gist git hail hal happen hatch helpline hm holland hurt inquiri
intelligence it john lawnmower lawsuit leed lotteri macro maiden melt mijn mnie mond morn mow mumbl nite nobel optimist
organisation owl ownership page paperwork pcs perhap pilot pip player plea poach poli prefer prim proof rainforest
rather realiti rear recover remedi repair return samsung secondari serious seventeen sha singer sister sixteen skill
speaker spite squat sticki swamp tax territori thousand tongu trainr trebl underground von vr waffl wh whistl whts wie
win wink wish workplac wwe
""",
    -5: """
15 999 advis aim alien alway amazon among amp anoth appoint aps arrang baselin beginn bi bologna bosch brave briefli
broadband btw bulletin burglari butter california capitalis cast centuri charli coaster compatible confid confin
conflict contribut cooper cough crawl crest critic crow crusad cute dank disagre dislik disord dissertation distinguish
dna drove e eee egg encrypt ever extrem facetime fashion ferret fete final fortnite gaming good govenders groupchat guy
hair ham handout herself highest hook howev innit institution introduc jai jean ledger mash minion mix moment monopoli
mood moodi na neural noon north nowher nr ordeal outlook overlook owt p panel peopl permit persuad pointer possibl
powder premis premium privte process provok qt qualifi quick quicker raspberry reader recipient recoreded regular
regulate releas respect retriev revenu rhubarb roman ruffl sfty shaking shine shorter shrek siev skim smart smh smoke
snub sooner spain spark spec struck supervis technologies tel tempt threw timetable to torch trace tween typing uni
unti upset vega verbatim walk wasnt watsap weaker whatsapps wher wht winter wireless wise wors wrong wsa
""",
    -4: """
141 19 310 admiss advisori almost alongsid amendments android animals archivist attack author authorities available
backstory bakdoor bargain bday blend blow bn boot borrow brb breakup broken capt checkbook christian clean clientel com
condition conk consist corridor crims cs cure custom dar dealt decis defend delivr delta den display divers dnd do
doubt drake dress drug dum dungeon effect employ encripted expos extra fewer flea flee flood foo foto fundament further
gangster giving gloomi gorilla grandad gurls h hadrians handler hargreeves head header heath highlight hmm hoodie hr
hum hungri ich ict illeg individuals information invit iron is issu jame jazz jewish judo lark lasagne legislation
liken lmao lnk lofi lookup mail majority mayb meu microsoft mirror mould neptun nich notebook notifications oldest
organizations other outer outlin overse padrasto perform perfum person pog por prepar presentation procedur pss quantum
quarrel quip raid reduc regard roam sauc sceptic seduc seller sentance sie slag slaveri sneak sod sos soz stain stair
statistics stepmum suport talent templat textbook thirteen tho threat threshold tradeoff tran tri underneath vampir vpn
wasp wassap weaken wee west wherev white whoz worldwid wreck yoghurt z
""",
    -3: """
16 25 2x 34k 404 45 7am 800 abstent acording afk agent anger anybodi aplications athen attitud basi beeb bikini
blacksmith brake branch breakdown buff bye catan cba childcare chippy coke commit communication conced conduct control
convert crack csv culprit cumulative curriculum das daylight de decemb deepfake dim discuss disgust domestic down
dramatis drawn drew dsl eighth eldest endors entitl essenc exat excus executive ez factorise fail fi firework flashcard
flounc fluffi font forecast freephone froze goldfish grey hargreavess hargreves havent headphones hed henri hour hundr
hype imagin individu info insur insurance inventori invoice journal k knob laundri lmaoo logo look mac manner mb
meanwhil mechanics memo ment mio monti mop moral mortgag motor multipli naked ncryptn neither nos npm numbr obs ofences
offend offic onlien origin owe particular path pedant pedo peru platfroms pollen porn pornographi press pretti product
prosecut punk punt ram rando react receptionist recognit recogniz reduct regim regulated resist restaurant risen screw
sext shd silenc sim simpel smash snpachat south spar spoke spokesperson spotify sprite squabbl staf stalk starbuck
stoog stub success suzi tak teapot themselv though tht tiktoks timelin tinker traffick trim tweet ugh urg username
varieti vivid volcano vouch walkout webpage whch whisper wieviel woke wonder wonderwall woo wotsap xmas yrs
""",
    -2: """
12s 24 240 28 400 5pm 5x 64 80 abstain address aftermath agenst airfryer alternative apparently appear apprenticeship
april arduino arent artcle artefact attent autocorrect averag awful baking beekeeper beings bitlocker bitmoji blazer
bluetooth boo bookshop bore brown bulb bunch burrito cactus calculate callback careful catalogu celebrity central ceop
chce cheapest chemistri chiefli cloning combat comma commas commut compnys con confidenti conjugate constituency contry
covid crossheads csam cuarto deadlin dealer decreas deep dem depend depth driling during ea either el electronically
eleven emotional encription entra esther estimates et ethnicity european eva experiment facbook fella fisrt foe founder
fraction frst g gams gen genr giv golden govinder greyhound gross grout gvndr halloween hammer having headset hi hid ho
horror hotline hrgrvs hrs ia ikea indecent induct inherit inset insid instanc interveiw joking jumpscare karaoke kcsie
lack lash lawmakers leagu learner lettuce level lf lift longer lotr lowdown lst manda mask mechanism mein meme metta
middl minority mor moving murphi mustnt nab naughti nerds nightmar nmd noche numba numerals ofence offside oliv
opponent opponents osb outfit overall oxbootoost padrastro paint pandemic patter pct periodic perpetrator perpetrators
petition photoshop plagu plug politely political population postman potter prcnt predators pri protectin purr puzzl
pythagoras quanti quarterback rat realis reform regulator reno repport reservation responsible reviv rl rprt rsvp safty
senor sfgrding shr shrt sid significant simon snpchat solar spamming speech sql stalin statement stepbrother subtract
sudoku surnam symptom tbh technician teck temper tengo tesla timeframe titel tldr tocca tofu turnov tweens typo uber
uis uks unknwon unpopular unprecedented ups upshot url using vacat valorant varnish vegan versaill versus victms virus
volunteers wanless wardrob wax whatsit whilst whn whoever worum wtf yay zio
""",
    -1: """
062 10s 122 12th 146 15th 21k 27 2am 2nd 340 401k 44 52 5k 5th 72 73 80s 85 900 90s 93 98 9am activity ads advanc
afterward again agencies airbnb aldi alic amongst anonymous anywere appl asian auditor avoid await awak babysit
babysitter backdor bakdor barista bark barnardos basically basketball bathroom bbq bckdr beeps below bitesize bll
blower bookkeeping breed breif brilliant britian brownies butterfli buttermilk byline calculation calories campagin
campane cancer chatbot chatbots chidlcare chidlren childish childlines childminder chldrn chord chromebook clarifi
clegg clergi clue coldest collat combination comfy complaint compny components comunication consent consequence
continuous convinc corporations corse couldnt count covre criminals crypto cse cuisin cyberbullying dangerous dative
deed demographics depriv detective diferent differ disabilities disput diy donts doorbell drain dyslexic economics
education een elden electric electricity electronic elsewher email enforcement entranc estimated eurostar expalin
expect expensive explod facebok facing fahrenheit famly feminin fewest ffncs fifa firefox flatmate flavour forward
foundaton fourth fraudulent frims fuel funni funniest gala gcse geographic glastonbury glossari gluten gmail goggles
govendor grandparent grateful grumbl gta gtg gush halfway happi harsh hasnt hdmi hedgehogs helpdesk hilarious hog hop
houseplants hyperlink hypothetically ie impossible indicate informations insecure instant instgram interviewees
investigation irl isa itd iwfs jack jaffa jim ketchup kidz kms las leaderboard leakier leev les lgbt liek lifeguard
liking litle livestreamed lockdown lollipop loudest lwa magistrate maintain malarkey mani mechanic mechanical mediator
meiosis mexico miami minorities mitosis mny modus mole monstera mot motorbike moustache musk nachrichten naem nandos
narrator nativity nine nits noun obscur occur ocean offnces ofsted ohms oi one operandi organization orgnisations ought
overwhelmingly oxfam painter parkrun partial paycheck percentige perp persentage pertain perv pesto phase physio pigpen
pikachu pint pirat playbook plees pltfrms pointless polise politicans posing possess postcard postcode powerpoint pps
president prevent prey privcy produc professor pronounc properti proposals provenance pto publication q qr quadratic
qualifications quickest radiator railcard rainfall re recall recommendation red regulat regulation regulators reheat
reli reluctant repeatedly reprt requirements resistance responsability rewritten ringtone robertsn ronni rport rspca
rubbish ryt saftey savings sayin scam scrabble scribbl separately setlist seven sexist sfgrdng sharing shudnt si
simultaneous sinse sixthousand skateboard slat sleepover smartwatches smell sneezed soll solushuns sorce soundbite
specific spreadsheet sr stalker status stff subhead subheadings successful sunburn sus sushi sweetener tablecloth taht
takeaways tec technically tehy telegram tens testifi testimoni thatll theme theori ther thr timestamp timezone tinder
toddlers tot trampoline trayning trnr twelv twice ugliest underage undercov understat underwear unencrypted unknown
unread unreported v veiw videocall viele vigenere vim volts voting vulnerability wach wacth wann warzone watchdog wch
weather webinars weird went whatll wholl whr widespread wieviele wig wiht wk wnats wnts workng wos wouldnt wrk ws yank
yeer yung zuck zuckerberg zuckerbergs zucks
""",
    0: """
00 050 100m 101 105 10k 10th 115 11s 120 12yo 130 13s 13yr 14s 14th 156 16s 16th 180 182 18s 1s 1st 2 203 20k 20mm 20s
20th 210 220 250 256 25s 29 2d 2kg 301 305 30k 30s 31 32 33 35 36 37 39 3k 3rd 3s 40s 41 43 46 48 492 4am 4k 4pm 50p
50s 530 55 550 57 5am 5s 600 61 63 635 650 6am 6k 6s 71 74 7s 81 824 84 840 89 8pm 8s 9pm 9s abbreviations abilities
abot abowt abuja abusive abusrs academic academics accessible accidentally accordin accountant accreditation
accumulated accurate acess acknowledgements acktually acounts acquittals actuary acutally adc additional ade adhd
adidas administrative adolescents advce advcie adverts advocate aes affiliation aftercare aftershave agen aggregate
agian agianst agin aginst agm airpods airtime algoritm allegations allegedly allergic allowance allready alltogether
almst along alphabetical alredy alternatives altogther amber ambulance ambulances amendmants amendmnts amex anfield
anonymised anonymously anser antibiotics anyfing anyware anyway aoife aol apa applications appreciate approximate
approximately aqa arested arests arguement argumnts articel artifishal artikel asap asexual asos assembl assemblies
assessments assistants associate associates association associations aswell atall atomic attendance augmentation augst
auntie auther authoritys autistic automatic automatically availability avanti avg avrage awareness awear babysitters
backbencher backdoors baddies bairns bak bakclash bandwagon bankrolls bcakdoor bcc bckdoor bcome beagle becos becum
beebeesee beebs belive bell benchmark benifits bereal bestie bet betwen bibs bigwigs bild bitcoin blackest blackout
blaming bleakest bletchley blight blurb blurry bod boffin boffins bookmark boudicca boyz bpm braille brain brakdown
braverman brexit britons broccoli brochure brownie brum brunch brunt bt bursar bursary businesses buzzword cabbie
caboodle caces calculated calorie camhs campain campaing campainin campaining campaning canari captioning cardio
cartographer caseload casework casio cathcart celeb celebrities celebs cert certificates champion characteristics
charaty charety charter chatrooms chatt chatty cheetah cheif chek chem chemicals cheque childern childminders childrin
childrn chipotle chld chromebooks circuit circumstances citibank citing citisen citizan citizenlab citizin citizn
cityzen citzen civ clapham classic clickbait clippers closing clueless cme cobbles cockapoo cockatiel colander colected
coleslaw collective columbo comapnies coment comfortable comm commencement commonest comms communicate communicating
communications comp comparable compensation compnies comprehensive comunicashun concretely conditon conference
confidence confident confiscate conservatives const constituent constituents constructive consultation contagious
contct convenient conversations coo cookery cooperate coordinates coppa corect cornwall corporate corporation
correspondent corsa corses cosines cosy counsellor counsellors countin cpd cpr crayon credentials crimestoppers
criminalised criminologist criminology criticism critisised crmie crmies crms crocs crossplay crossword croupier
cryptography css ctzn cucumber cuont curiosity curl custard cyberflashing cynic daft dataset dateline dawdle dawdled
dawdling dbs dcms dd debit decimalisation deepfakes defendant defendants definiton defnition dehumidifier delegate
deliberate deliberately delict denominator dependent deposit descale desensitise designated destory detail deterrence
devolved dfe diff different diffrence diffrent difrent digit diligence disability disagreement discovered discribe
dissapear dissidents dithering div diwali dmed dming dob dog donelan doodle doorbells dor dorries dosh downside
downward dramatic dread dreamt dril drilin drillin drunk dsa dt dubble duckworth dunkelziffer duvet duvets dyfed
easyjet ebay educational effective eiffel eight electrician elevator elon embroidering emirates encripshun encripton
encrption encrpytion encrypshun encryptoin encrypton encrytion encrytped encrytpion encyrption endangered engin
engineer engineering engineers englnad enkripted enkryption enn enquiries enticement enumerate eny equality esafety
esports espresso ess essentials establishments estimate ethic europol eus euston evaluation evidense evr evryone
exaggerated exaggerating exaggeration exakt exampel exclusive exclusively execs executives exhaustive existence exlpain
expectations expiration explanation exploitation factor fairi faithfull falconry fam federation fencepost ferst ffnc
ffs fgm figgers figgure find fink finl firma fiver flak flamingos flase flashcards foggy fondation fones forensics
forklift forses fortnight foundashun fourty fousand framing frau frction freak fredom freebie freedm freedum freefone
frist frms fudge fudgy ful fuming fundation futuristic gaems gaffer gander garda gav gavender gchq gd gdpr gendr
generative generators genuinely geog geographical geographically geographicaly gether ghostwritten gif gilrs gizmo gmp
gna godson godwins gon goodie goodies gossip govander govendar govendrs govinda govnder gpu grandads granddad
grandparents gratification gratis grils grindr grls gromming groundhog grr gruffalo gruming grundschule gudance
guesswork guidence guidnce guv guvnder gwent gymnastics haaland hackspace hadnt haf haircut hairdresser hammock hamster
hamsters handful handlin handset handsets hapen hapend hapened hapens harg hargraves hargreevs hargrevs hargrieves
harmful headcount headins headmistress headsets headshot headteacher headteachers headwind hearsay heathrow hebrides
heckler hedgehog hedings hedline heisst helpful helplines helth hexagon hgh hiccups hier higer higest highst hihger
hihgest hiking hintertur hire hiring histogram historic hitchhikers hiya hmwrk hoels hogwarts hols homebrew homepage
homeschooled homomorphic honcho hoom hoos hopeful hospitals hostil hostility hotlines hotspots housemate housemates
howmany humberside humbersides humidity hummus hump hunderd hundreds hustings hv hwich hygeine hygene hygienist iaahz
iceberg ico icos identical identities identity illustrate imbalance imiges immigrant immigrants importance inbox
incidence incl incrase increese increse incripted incription incryption independent indicating indicators indivduals
individually inernet influenc infoafirstresponsetraining infographic infomation informashun informaton ingredients
initials instagrams instalments instas insted insulation intanet inteligence intelijence intenet intenret
interchangeable internt interpol interrail intervew interviewee interweb interwiew intimate intrenet intrnet introduct
introdused investigate investigated investigates investigations investigatory investin investments invisible
involvement ioft ios iplayer ipsos irland ish isolate itll itself jigsaw jist journalism journo journos jurnalist
jurnalists jus justification kaet kahoot kart kebab keir ken kennet keyboard keyword kiddie kiddies kiddos kidron kik
kilos kindergarden kiwi knowlege knwn knwo knwon kombucha kosa kse ksi labb landline lanyard laptop lassies latelies
latte laughable lawmaking lbw leavin leccy leeks leeve leftover leftovers legend legislative legislators legit
legitimate legwork lenient lenth leotard lern liability lib lidl lido lifeguards lifeline likelier likly limitations
literally literaly litteraly littlest littleuns lobbyist lobbyists lockdowns locksmith logbook loners loo lorry loser
lsat ludlow lunchtime lwas lying lyk macbook madchen maen magenta magistrates malicious manipulate manipulation
marshmallow masculin mastercard matchsticks materials mathematics mch mcuh measurement mecanisms mechanizms mediat meen
meening meens meerkats mega menlo menny menshun menshund menshuned mension mental merseyside mesages mesaging mesengers
mesures metaphysics metaverse midjourney mindfull mindfulness minibus minoritys minster misheard mismatch mitochondria
mnay moderate moderates moderation montage moot mothership motto mouthful mpg msgin msgng mugshot multipl multiplay
mumsnet musks mustve mutch mysteri nadine naemd namez nappies nationality nav nca ncmec ncpcc neednt nerd netball nevis
newfangled newsnight nicest nippers nln nmber nmbr nmbrs norn northern northumbria northumbrias nothern noticeboard
notification notorious nought nowt npcc nspc nsppc nsync nto ntrvw nuber nubers nubmer nubmers nudify nuggets num
numbas numbrs numerically nummber nummer nutritional nye obe obedience objector objectors obligations observation
occupation oculus odeon ofenders ofense ofer offen offici officially officials offnce offncs offr ofice oficer ofqual
oftn ogroats olympic olympics omegle omelette onlne onlnie onlyfans ons opinon oposition oppinion optimistic
organisatons orginal orientation originally originate orignal orkney osmosis othr ouch outback outdat overdue overheat
overreacting overstate overwatch ownz oxford paediatric painful paladin pani panto paprika paracetamol paragraf
paramedic paramedics parlament parliment participants participate participating paving paypal payroll paywall pc pcc
pcso pedantic pedos peephole penalised peple pepole percantage percentge percnt perforating perps persent persn
perspective perverts pf phoning photodna pickleball pinterest placard plait plases plasterboard platfrms plattforms
platypus playgroup playgroups plice pms poking polce polcie polcy policewoman polici polisy politcians politic
politishuns polititians pollster polyester poodle poodles pooed poof poplar popularity porridge portray posh posible
postponements powerpuff powys ppls practically pram pray prcent prcentage pre precentage precisely preteens primry
principl pringles printout prisn privasy privately privet privicy prizon prmary prob probability probs procent
procurement professionally professionals prominent protecshun protective protecton proven prozent prune pshe psni psnis
psvr psychologist pta pubilshed publications publisht puffins punishable punishments punishmnt puppeteer purcent
pushback pyjamas qe qouted qoutes qs qualification qualitative quango quantified quater quietest quitters quizmaster
quoat quotable quotat qurter racing radicalisation raffle ramadan ranee ranting rantzen raport rarer rarest reachable
readin real realistic reaves rebuttal recap reciever recit recod recomend recordid recored recrd recrded recrod reddit
referenc referral referrals refund regist registered registration regulashun regulates regulating regulations
rehearsals rekord relative relatives relevant relocate reluctance reluctent remembered remotely repeatdly repetedly
replacement repot representative republic req reqest requirement requst reserch reservations resident residents respnse
responce respondents respons responsibilities responsibilty restaurants resultant retirement rishi rishis rising
riskiest risotto riten robberson roberson robertosn robertsen robetson robrtson rollover romeo roomful rose rot rota
rotas roundtrip routinely rozzers rsa rti rubles ruels rulebook ruling run runescape rung russell ryanair sachar
safegard safegardin safegaurding safegrding safeguardin safeguardng salery salesperson samaritans sandhurst saving
scams scaremongering scc schl schoolkids schtum scientific scone scones scool screan screenshots screenshotted scwac
scwc secretive sectons secureity securely segfault seiko seit selfie selfies senco sendr senedd sensitive sentense
separate seperate servises ses sever sexaul sextorsion sexuality sexul sey sfae shair sharpest shazam shebang shorthand
shoud shrank shre shuld sickos signal site sitizen six sizeable skatepark skating skint skl skoda skools skype skyrim
skyrocketed slideshow slut smmry smokesceen smokescrean smokescreens smoking smokscreen smudged snapcaht snapcat
snapchap snapcht snapchta snice snooze snoring snowden snowdon snp snpcht sociologist solutons sombody somi soppy
sorces soulmates sourse specifically speedrun speek speeker speeking speeks spelt spider spiegel spiegels spiel
spokespeople spokeswoman spooks spooky sposed spreadsheets sprogs spyware sra srvc staffroom stajes stallin standstill
stansted stardew starmer starmers statistically stayin steepest steht stepdaughter stonehenge strat string strt
stubborn stuff stuk subeditor subheads subjets successfully sue suella sumarize summat sunak sundial sunflower
supportive supposedly survay surveillance suspend suspicious syllabus sync synthetic systematic tablespoon takeaway
takin teahc techie techies technologys technophobe techuk tecnical tecnologies tectonics teech teechers teesside tehc
tehse tek teknical telefon terrorism th themself themselfs thermodynamics thorens thort thousend threema threten
thretened ths thunder thurs tick tiddlers tightrope tihgter tihs tik till timespan tiniest tink tintin titels tl
togehter togeter togetha togethr tok toolbox toothbrush tortoise tortoises totel tother totl totle toto tots totted
trademark tradeof trading tradoff trainig trainng translator translators transparency trapdoor trapeze trayners treiner
trning tru true truro trustpilot truth tuch tumblr tummy tutee tweaked tweeted twelvemonth twiter typesetter typic
typically ucas udner ukulele ultimate unacceptable unanimous unanimously uncomfortable uncovered undated undercount
undercounted underestimate underfunded underi underreported undetected undiscovered undr undress unfollowed unguarded
unkown unnoticed unquote unrecorded uns upper upskirting uptick upvc upward vacancies vapes vat vctims vctms vegetables
veiws velocity verification viber vicitms victems victimz victm victums viewable vikings vitcims vitel vitle
voluntarili volunteer volunteered vorderman vulnrable vunerable wallpapering wapp warhammer watchdogs waterline waving
webcams webinar wechat wehre wellbeing werent wernt wether whatve whichev whistleblower whistleblowers whitby whittaker
whne whodunnit whore whove withheld within witnesses wizz wnat wonk workbook worksheet wotch wotsapp wrds writen wrod
wrok wth wurst wwi wyh xact xactly yaer yall yeers yh yougov youngst yoy yubo yunger yungest yuong zelda zilch zitat zs
zuckerburg zukerberg
""",
    1: """
about absente addit advert anti anymor anytim aye bean bedtim blame bold brute certain combin comedi comput cort deal
declin definit del dictionari directive distinct dogg dozen driven dummi elementari elton etiquett eu exist flashback
forgotten form freeli frequent fulli fx giveaway gone greatest guilt had halo hide idiom ik imprint imprison ink jess
kepler knew launch lineup literatur longest louder madden menac mess methodolog mind mis misread moth new noth number
okay onto op ordinari overview pac pi plead pop positiv predat prime pumpkin punish putt queri questionnair raw recycl
region remain reson retail rhapsodi roma rp rs safeti sang servant sexi shall shame shift sort space spoken stolen
strang subset succeed sun taught taylor telegraph term that therapist throughout upsid was week wisdom wo woken
""",
    2: """
accident activ alright anecdot apologise artist bake bakeri bert blast bound brush bum chime commission could crazi
departur despit detain digest director discov ditch dot eh end enough entertain error explan fa fault faulti fc flirt
frog frown gamer haiku henc hint hob horn hors huff jot kind labrador layman lower memori monster must neutral nick nor
obvious octopus openai outnumb programm ps pud rainbow reaction redeem remaind renew riddl sarcastic scrap scream seiz
seventh simpli sixth slave slug solo spawn strip tabl than transact truli tudor ui uno unseen unsur upload vow window
worthless wuts
""",
    3: """
40 abandon abduct activated authorit avon basic basil bibliographi blackmail bluff bother boycott braini bruh chap
comment completely confus contributor costum damag dawn dec decid decim destroy dying employe essenti ex exodus faith
featur fifth figur flower forgiv fri gemini grandma greater have helper hoover ist itch kev largest late learn mario
mere metaphor minecraft nameless newcom occurr pattern play pluto purpl realli reopen rotie rotten safe secreci seem
trigger triniti trust twitter undisclos uniti unspecifi vagu valu var whenc whole yawn
""",
    4: """
3 7 90 95 accus activate affect aloud and announc anthropic argu arrow artific begin behalf boast boiler bull call cite
compli criticis crypt dare describ deviat diagram diminish disgrac dos dough drastic dream dual earliest eco enlighten
entir epic essay europ failur fbi feder fill fir flout fm ford frost greec grumpy haggl his histori hymn icon inc insan
japan jone kept led like lord los making mann membership messag molest molli nag o obsess ohio onward overtak
photosynthesis pineapple pipelin plan preach quota readabl rebel refurbish reprint revolt revolution scoff sea sell
sermon shini should snoop soul sound spoil step stick subscript tame thee til tom tonight toothpast trap union wake
witch yeah
""",
    5: """
200 absolut aget alexa allot an annex arcad asham attempt attribut boy burnt capabl choir choirboy chrome citat clever
climat compulsori confess convention countdown cyber descript desktop disappear embarrass emi enact extent futur gard
given gt honest into jealous kingdom leo loophol manuel mark mors mous much ne neglect paid pale phrase pink plural
pokemon protein protocol python quiet rein religion reproduc rocket sanction sec sherlock speci spirit steal test thi
toddler tout understood unfiltered vibe voic wil worm wow wrongdo youtub
""",
    6: """
abid aka amus bee being bottom brazil buffer burn cach cartoon centrifug chi claus complianc compromis constitut diari
disclosur dodg dont eclips entiti es expressli flash flog former fourteen gate gma heck joy lewi napoleon omg otherwis
overheard pant perfect predict refer restor retir revis robux shortcut sir sketch slash sourdough spanish spici submit
tail teach time treat ultimatum un unabl unwilling wifi withdraw
""",
    7: """
absent ai ais altogeth ant audit backup baffl belong bingo blogger checklist chose condemn contract courtesi doi draw
dub fantasi flush folder function go handbook harmless ill import infer inst linux magician meant merg mice moi multi
nasti nay nobodi oat oblig open passag poni postpon proper rest retrain rome rumour sheldon shout signatur silent some
spokesman start strict subtitl theoretically trivia unsign uproar upstair various wast whatsoev xbox yet
""",
    8: """
000 12 500 70 accord amend america ancient beethoven boring boss closur compliant conclud conclus dear decode deni
disclos disco excess extend finish fireman five fraud gave ha handwrit hate hunter intro lion mad manual messeng minus
minut mistak myself none onset outright pee potion rap rid roster saturn scroll shop sms sparta spi sub suppos symbol
tesco total vii virtual ya
""",
    9: """
60 62 agreement approv bad begun cloak differently disconnect don empir empti escap everybodi exampl fifti flour
frequenc from full fur incept intend interval job just klingon knowledg larg laugh makeup marvel million mock more mute
offens oh onli prank promis rabbit refresh remark rob root saber said save simpson solv specifi spielberg standard
state stink tab therefor those tutor unnam until unwant verifi won writ
""",
    10: """
0 20 although annoy archiv assent bankrupt becam behav bigger bind blue bonfir bulli button circus corrupt destini
dismiss dragon era fix forum goodby guidelin hell includ later lazi learnt liabl loath maximum meow mistaken nicknam
null pedal peep playstat psycholog ran reject requir singular stole through usernames usual valid vanish vote web
withdrawn
""",
    11: """
all apollo are blink bomb caller cartridg caveat convers dm document dumb dye enforc enigma exceed expir express
extinguish fun hex higher howl javascript king louvr mandatori midnight moan nintendo nonsens oder paragraph paus pest
pizza primer quest refusals robot shadow signifi spoiler tale theft top translat uniqu writer yesterday
""",
    12: """
10 50 access addict after assign behind blaze categori channel close ding dom ein emojis eta exec extens fine football
formal format genius german graphic inform insist kat limerick literaci nah objection option outlaw overwork part prep
read replay report safest secret session signpost softwar sometim sonic startup temperatur then think truste um unchang
underli variabl without ye yen
""",
    13: """
accept algorithm authoris befor began beneath bleach buzz complet denot doom element els english exclus explicit forth
fox grant green himself honesti host html impos jab johnni latin link lurk magic memorise often operat percent profil
program rang reveal rhyme seo sequenc shorten style thou twelfth verb villain xx yo
""",
    14: """
acknowledg al also asia asid assum beforehand beyond blog bot chat complain devil ee entri flip free general hash
heaven homework human hysteria last load macbeth matter mongolia moon nope notion rundown statistic univers with
""",
    15: """
allow aristotl basea breach chang emma guild ip key never onload pledg portal prioriti request s search siren skip spam
syllabl synonym topic turn yell yoda
""",
    16: """
38 a ago apologised beg behaviour binari came consol earth environment give global hq internal le luci monologu myth
newer opposit plot renam reus reveng select thermostat
""",
    17: """
3x am composit confirm d dial disguis each exclud impli invert let me misquot ok pepperoni post setup singl sleep src
substitut summarise text the told utter
""",
    18: """
add angri cat chatgpt click compliment earlier flatteri girlfriend initi instal interceptor lyric max nitro personally
philosophi put shakespear simulate stop sworn tus undo wikipedia wile word
""",
    19: """
5 backlog brows chapter chorus cipher claim class comic des editor exploit greek invers most my print regles revers set
sing stupid tell troll troubl upon whatev wild
""",
    20: """
acronym clown continu conversation declar dirti disabl firewall fuzz god greas guidanc haunt hey input java log maker
master might poetri proofread quit repeal rework sin slang stori sunset swore today und untouch world zen
""",
    21: """
99 admit bash capitals ceas combo copyright cycl deine fiction geek infinit innocent la misus modul off prior repeat
restart ruin tag te tone yes
""",
    22: """
abuot advertis avatar bob browser ceo chain contradict dan dashboard exit f fals forbid hello italic jargon liter
mention metadata paraphras pari purpos represent verbal
""",
    23: """
agre anim assistant beast becom clone incomplet interpret mislead prefix reboot scari version
""",
    24: """
abstract configuration everyth japanes madam uwu wizard
""",
    25: """
ad as clear context dave exempt goblin gpt harass letter login make obligatori omit rool show
""",
    26: """
crash hoax joke member model no normal offline rememb remov server setback slur speak use
""",
    27: """
abolish alter application blank command compil compos copi emoji http passwd poem ten unless
""",
    28: """
break creator dinosaur personality que role self sudo thought tiktok underlin wolf
""",
    29: """
ascii color moderators previous refus rude titanic transcript written wrote
""",
    30: """
100 file fool forbidden googl instrucciones mine owner paste pronoun trump were
""",
    31: """
6pm backward ban dev discord drop follow here order os roast subscrib todo
""",
    32: """
ask cooki default guess kick obey onc sandbox spell vowel x
""",
    33: """
alphabet dump insert next ofcom oublie respond silli swap wipe
""",
    34: """
1 appli bug character enabl forev menu poet shut talk tes whenev
""",
    35: """
act be cheat databas trojan wicked
""",
    36: """
correct grammar invent pretend script store termin unlock updat
""",
    37: """
cancel code creat fact switch
""",
    38: """
debug output vers
""",
    39: """
everi everyon note permiss this
""",
    40: """
enter except hidden regeln task
""",
    41: """
je question say type vergiss yourself
""",
    42: """
b develop encod init moderator
""",
    43: """
delet eras execut ping rule zero
""",
    44: """
admins instead insult ls rewrit void
""",
    45: """
alert etc forget hacker
""",
    46: """
disregard fake jailbreak password unrestrict user
""",
    47: """
regras
""",
    48: """
edit filter reset
""",
    49: """
impress token
""",
    50: """
replac
""",
    51: """
curs now roleplay
""",
    52: """
77 ignora
""",
    53: """
api env limit mod you
""",
    54: """
evil persona
""",
    55: """
abov ignor overrid repli
""",
    56: """
config echo system
""",
    57: """
write
""",
    58: """
llm swear
""",
    59: """
hack
""",
    60: """
prompt
""",
    61: """
bypass restrict
""",
    63: """
answer rm
""",
    66: """
admin mode
""",
    72: """
lie
""",
    81: """
instruct your
""",
}
NEIGHBOURS: dict[int, str] = {
    -34: """
^_a
""",
    -25: """
^_my
""",
    -23: """
^_all report_$
""",
    -22: """
fact_$
""",
    -21: """
me_the
""",
    -20: """
^_is ^_you a_secret show_me
""",
    -19: """
^_he ^_they do_you me_to number_$
""",
    -18: """
wrong_channel
""",
    -17: """
^_as ^_so
""",
    -16: """
^_did ^_it ^_that ^_this answer_$ language_setting setting_to your_language
""",
    -15: """
is_it lol_$ time_$
""",
    -14: """
^_key does_the in_my me_everything
""",
    -13: """
^_any ^_bot ^_no a_schoolgirl and_the ban_dave groomer_and id_like is_broken is_this rule_$ the_new the_rule to_be
what_$ you_a
""",
    -12: """
^_every ^_list ^_number ^_someone ^_your about_$ bot_you go_$ new_rules the_answer
""",
    -11: """
^_ai ^_mods ^_tell am_i as_a from_the have_$ here_hi is_that mentioned_$ now_$ numbers_$ right_$ you_know
""",
    -10: """
^_does ^_give ^_ignore ^_report ^_rules ^_skip a_fun about_cheese accent_$ are_the correct_$ fun_fact girls_$
groomer_what just_the make_a me_all number_of sent_you talking_$ thank_you then_$ this_$ year_old your_accent
""",
    -9: """
^_define ^_some all_my an_expert and_a and_i answers_are are_an are_as autumn_$ behind_the bot_is by_a do_the
everything_you for_your forget_it from_$ hi_all is_your key_facts like_i me_your new_here pinging_me pretend_to s_$
song_$ spam_$ tell_$ tell_a this_report to_meet was_the you_do
""",
    -8: """
9_and ^_am ^_bad ^_cant ^_everything ^_explain ^_id ^_je ^_name ^_thanks ^_why a_one am_calling and_it and_let
article_$ bad_bot best_$ change_your describe_the dm_me down_the encryption_$ everyone_would facts_on for_$ ignore_that
it_a killing_me like_me like_the my_class next_song nice_to no_$ out_$ reply_$ says_about secret_about spell_the
summarise_the talk_with that_wrong the_file the_names this_homework used_$ what_can whisper_mode with_the wont_tell
words_not write_down your_bot
""",
    -7: """
^_and ^_describe ^_everyone ^_got ^_happy ^_hidden ^_link ^_percent ^_thank ^_their ^_user ^_wich a_fact a_random
and_now answer_to be_$ calling_you correct_action do_i does_it figure_for first_message go_back homework_is i_dont
i_need in_the internet_$ is_killing it_say job_$ later_$ mention_$ message_me messages_by morning_everyone name_of
name_the of_forces one_line please_write quotation_$ rap_about running_late says_the the_name to_go to_whisper to_work
were_the who_said without_me work_now your_age your_answers
""",
    -6: """
12_$ 12_year 1_to ^_being ^_best ^_bye ^_can ^_dad ^_example ^_fake ^_first ^_good ^_just ^_mind ^_nobody ^_opposition
^_private ^_theres ^_total ^_two ^_windows ^_yes a_man a_medieval a_python a_timer abbreviation_$ act_and am_running
are_useless asked_$ asked_me asleep_post be_better better_off ceo_$ cheese_$ do_they every_time explain_the for_my
forgot_my full_$ go_home great_$ happened_to has_it he_says how_do i_told if_i in_$ is_so know_the let_me mind_your
minecraft_server mods_asleep my_gran my_notes my_wifi names_of nobody_asked not_your open_the order_$ own_words
pirate_and pretending_to python_loop remind_me rule_in say_somthing say_who says_delete says_it schoolgirl_$
shouldnt_be shut_up sign_$ skip_this somthing_about start_$ story_$ tea_$ the_abbreviation the_code the_one the_tide
their_own timer_for to_10 to_approach to_end to_new total_$ translate_the useless_$ what_about whom_$ words_$ would_be
you_bot you_talk your_first
""",
    -5: """
1_in 4_$ 83_percent ^_access ^_anyone ^_anything ^_forgot ^_http ^_interview ^_method ^_oops ^_paste ^_rank ^_ready
^_remind ^_should ^_snapchats ^_something ^_top ^_under ^_was ^_we ^_were ^_wheres ^_word a_boy a_chart a_child a_pupil
a_sandwich a_teacher about_autumn after_the age_not all_the all_this all_users always_say am_being am_so an_alarm
and_my and_section and_you any_answer anyone_$ as_$ as_what being_followed bill_$ boss_$ calculator_$ can_i chart_$
code_$ colour_$ confirm_the did_you dog_$ dont_want every_app factory_settings friend_$ give_the go_now hacked_my
help_$ hobbies_$ i_tell imagine_you in_full in_it in_korean in_spanish isnt_it it_all just_a kick_off know_about
korean_$ letter_to limit_$ made_me make_this mate_$ me_an me_who my_credit name_and ok_boomer on_my online_safety
only_$ oops_wrong opposition_to or_no out_in party_$ percent_girls private_message profile_of ready_to real_$
repeat_that reply_from rules_$ rules_for sandwich_$ say_something says_i says_no shoe_size show_$ size_$ so_the
someone_hacked something_about something_in spanish_$ star_sign statement_$ story_from talking_to tell_my that_be
that_last the_iwf the_letters the_nspccs the_offence the_states theres_a this_article to_answer to_give to_make
tricks_$ was_it we_shouldnt were_$ what_the when_$ who_$ will_be word_for would_that wrong_chat wrong_server you_always
you_give you_like you_report you_switch you_write your_factory your_hobbies your_star
""",
    -4: """
123_$ 21_000 47_percent 50_apps 5_500 ^_50 ^_5yr ^_are ^_back ^_data ^_encryption ^_expand ^_feel ^_gg ^_goodbye
^_googles ^_govender ^_have ^_hello ^_her ^_hi ^_imagine ^_kill ^_layout ^_lol ^_may ^_metas ^_most ^_ngl ^_ofcoms
^_politics ^_protection ^_reading ^_somebody ^_sorry ^_the ^_tiktok ^_users ^_will a_developer a_groomers a_message
a_percentage a_real about_my about_this action_$ address_of ai_generated alarm_$ all_boys alone_percent always_forget
am_in and_nobody and_show and_their apps_you are_about asked_about asked_to be_happier be_with boys_then break_$
can_the can_you cancel_that captain_$ case_in cat_in charity_about chats_$ class_$ coffee_$ count_$ delete_$ did_the
do_this do_with does_a done_with e_to end_to english_$ every_rule everything_on exact_words facts_$ fake_profiles
far_as film_$ finish_this first_time force_be from_a from_whitehall from_whom girl_in go_on goodbye_$ goodbye_everyone
got_a grooming_$ hargreaves_$ has_the hello_bot hello_into how_are i_always i_cant i_love i_should if_your ill_do in_a
in_java is_boring is_the it_again it_in it_tonight kill_me know_it legend_$ like_to list_all love_you making_it maths_$
may_the me_about me_and me_now me_out me_right me_with meaning_$ mentiond_$ method_acting mod_$ my_old my_plumber
my_short nan_$ need_the never_going never_told no_reply no_to no_unit now_what number_for number_into of_150 of_all
of_my of_the off_without only_in only_percent open_$ opening_times password_on percentage_please play_never please_$
pretend_you privacy_and private_messages prompted_the protection_from python_function quote_$ random_fact read_the
real_person recommendations_$ report_for report_it request_$ requested_$ response_$ rest_were resume_$ rules_channel
said_the sam_$ say_me saying_$ says_34 says_who script_for secret_santa see_you sentence_$ server_and shopping_list
short_film short_profile shortcut_$ since_the sleep_$ so_i someone_$ source_$ statement_from summary_$ switch_case
task_$ tell_me tell_you tell_your text_message that_are that_out the_82 the_data the_dog the_force the_original
the_past the_quote the_same the_signs the_topic the_trainer the_world the_x them_$ there_$ thing_$ think_ill
this_happened to_take to_talk to_this toaster_$ told_my total_please trade_off translate_hello truths_and two_truths
under_the under_what unit_$ uses_it wants_every week_$ were_all were_there what_act what_prompted what_will whether_the
whitehall_$ with_a with_ai with_you without_a words_about work_$ write_all write_that written_the x_5 yeah_$ yes_or
you_be you_call you_read you_real you_there you_up your_name your_source your_talking your_version
""",
    -3: """
000_offences 22_$ 23_$ 26_percent 2_$ 3_5 5_minutes 7_000 82_percent ^_26 ^_47 ^_5 ^_83 ^_an ^_author ^_before
^_bonjour ^_by ^_consequences ^_decrypt ^_detectives ^_encrypt ^_exact ^_forces ^_girls ^_help ^_hola ^_keyboard ^_last
^_links ^_ministers ^_mum ^_not ^_ok ^_online ^_our ^_push ^_response ^_router ^_safeguarding ^_same ^_secret ^_she
^_signs ^_since ^_slow ^_someones ^_stop ^_summarise ^_takedown ^_tech ^_tel ^_think ^_trainer ^_voice ^_wh ^_whens
^_whereabouts ^_whod ^_would a_12 a_backdoor a_damp a_first a_four a_hat a_joke a_known a_mess a_name a_party a_plumber
a_predator a_summary a_surname a_table a_tenner a_word able_to about_as about_girls about_it about_tigers according_to
add_up admin_here after_$ again_please ai_example all_up am_five am_not am_single am_ten an_adult and_he and_make
and_next and_said and_what answer_me answer_please any_mention any_rules anything_on apps_$ are_wrong area_$
article_are asks_$ asks_for at_the back_door be_able be_right be_switched bed_$ before_coffee begin_$ believe_a
believe_the bike_$ birthday_message blackmail_$ break_down by_ducks by_whom can_a can_see cant_do change_a change_from
channel_is check_you chips_$ cleaner_$ close_the code_word coin_$ content_rule cookie_$ coursework_$ cp_$ credit_limit
d_$ dad_says developer_does developers_$ did_a did_it difference_between dinosaur_$ do_list do_your does_this dont_tell
dont_understand double_maths down_who down_your ducks_$ error_code every_nite everyone_hates everyone_thanks
everyone_with everything_it everything_the exists_$ face_$ fake_accounts fault_$ feel_used first_$ five_$ follow_any
following_me for_5 for_cat for_cp for_uk forget_$ french_$ from_hull from_it from_my from_number function_that fuse_$
get_a happy_friday have_it he_said here_is hi_$ hidden_figure him_$ hit_me hola_que home_$ hull_$ i_allowed i_like
i_think i_wont i_write ideas_for if_a if_the image_$ in_4 in_ten into_a is_there it_for it_now it_the keyboard_$
kissed_you knight_$ late_$ leave_a lets_do list_of list_what loot_$ lyrics_$ make_an makes_me man_asked me_1 me_at
me_for me_that meant_to memes_$ message_after message_content message_for messages_what messaging_me monday_$ mondays_$
most_ever must_be my_12 my_account my_area my_bike my_boss my_coach my_face my_loot my_mouse my_nan my_shopping my_son
my_teenager my_to myself_$ names_to need_a never_mind next_$ next_to no_time not_making not_the notes_$ notes_say
nothing_left now_give now_he number_10 off_my off_time offences_would often_$ ok_so old_girl on_encryption on_then
one_of one_would or_a over_messages percent_into percent_more percentage_$ percentage_for phone_$ pick_a picture_of
ping_pong playlist_$ please_tell policy_asks politics_is post_memes posted_a print_the promise_you put_names put_the
question_on quote_the regex_for report_blame report_my report_this role_in safety_of say_anything say_which says_on
scale_$ secret_chats section_$ section_number self_harm send_me sentence_into share_$ signs_$ slow_$ slow_down
snapchats_answer so_are so_slow some_man sources_used steps_to suppose_i surname_in switched_off take_me takedown_rules
tasks_and teacher_says teaching_me text_has texts_me than_a thanks_for that_$ that_again that_correct that_does
that_number that_was the_47 the_apps the_companies the_crime the_exact the_message the_organisations the_other
the_piece the_rise the_smokescreen the_statistic the_steps the_suspect the_teacher the_thing the_three the_time
the_type the_voices the_way the_wrong there_is they_are this_anymore this_girl this_man tigers_$ tin_can to_kids
to_know to_question to_report to_send to_someone to_switch to_the told_anyone told_me tomorrow_$ tuesday_$ turned_the
type_please up_for up_the update_$ users_in version_$ voices_for vote_$ wants_me was_a was_asked was_my was_this way_$
weather_is were_7 what_happens what_if what_should when_you where_$ wheres_the which_article who_the why_do wifi_is
will_$ with_$ with_orange wont_let wont_open word_correct wording_$ wording_of would_believe write_up written_$ yes_no
you_answer you_got you_help you_something you_would your_boss your_favourite your_mum your_own yours_$
""",
    -2: """
10_$ 10_year 11_year 12_minutes 150_$ 150_different 19_$ 1_and 26_$ 2_read 2_the 300_or 34_000 350_for 40_$ 42_and
42_in 47_$ 4_word 500_$ 5_7 6_350 999_$ 9_$ ^_$ ^_1 ^_3 ^_42 ^_about ^_app ^_around ^_asking ^_at ^_balance ^_banned
^_besides ^_blocking ^_boys ^_brb ^_bro ^_broken ^_chatgpt ^_cheers ^_chief ^_childline ^_cite ^_close ^_cn ^_compare
^_computer ^_daily ^_danke ^_dark ^_delivr ^_difference ^_digital ^_dms ^_dnd ^_enabling ^_everybody ^_examples
^_facetime ^_figure ^_figures ^_five ^_foi ^_following ^_fortnite ^_game ^_git ^_global ^_goodnight ^_governments
^_grandpa ^_gurls ^_haha ^_half ^_hands ^_has ^_high ^_hit ^_hmm ^_homework ^_hoo ^_human ^_hwo ^_ich ^_identify
^_internet ^_lab ^_leading ^_lmaoo ^_lnk ^_longer ^_love ^_lyrics ^_maximum ^_me ^_meu ^_morning ^_must ^_need ^_non
^_nspccs ^_nutshell ^_ofcom ^_off ^_official ^_on ^_once ^_opening ^_outline ^_own ^_parking ^_pass ^_people ^_person
^_pizza ^_planning ^_play ^_pog ^_primary ^_printer ^_qoute ^_quote ^_ranis ^_ratio ^_recognise ^_rest ^_rhyme ^_roblox
^_school ^_secure ^_sell ^_sextortion ^_shouldnt ^_signposting ^_smoke ^_source ^_sources ^_soz ^_speaking ^_speed
^_sql ^_surely ^_susie ^_susies ^_suzy ^_t ^_tax ^_teacher ^_technical ^_three ^_time ^_trade ^_trainr ^_un ^_wassap
^_ways ^_website ^_whch ^_wher ^_where ^_whole ^_whose ^_whoz ^_whts ^_wifi ^_with ^_world ^_wuts a_10 a_bus a_choice
a_company a_computer a_diary a_few a_florist a_friend a_girl a_group a_grown a_key a_knock a_lady a_linkedin
a_neighbour a_parent a_pic a_picture a_poster a_recipe a_record a_red a_screenshot a_self a_server a_snake a_starter
a_stranger a_survivor a_teen a_texan a_text a_victims a_vote a_wedding a_year a_young a_zip about_everything
about_football about_mechanisms about_one about_online about_self about_what access_message account_just accounts_does
action_to actual_number actual_words add_it after_a again_i against_the age_$ age_are ahead_and al_users all_messages
all_see all_sides already_$ am_11 am_5 am_curious am_new am_on an_11 an_actual an_admin an_ai an_archivist and_10
and_destroy and_dont and_eat and_job and_know and_no and_privacy and_says and_seek and_text and_who animals_$
answer_from answered_$ any_business anymore_$ anyone_but anyone_seen anything_from anyway_$ app_that appeal_$ apps_be
are_mentiond are_targeted are_they are_thought are_too argument_$ around_the art_$ article_only as_far as_it as_used
as_well ask_about asked_for asked_if asking_for asks_whether at_a at_school at_spawn author_please back_from back_the
backdoor_$ background_$ bad_$ be_complete be_fined be_here be_his be_in be_me be_more because_i before_$ before_i
being_blackmail being_used below_12 besides_being between_1 between_the bicycle_$ bigger_$ birthday_to bit_$ bit_about
bobs_your bored_talk boss_i bot_i boyfriend_is boys_how boys_what brb_$ broken_record brother_has brother_is bucket_$
bus_$ but_it by_$ by_step cake_and call_last call_the can_be can_have castle_$ cause_$ change_my changes_$ charity_and
chat_in chatgpt_type chats_what chatting_to check_your child_$ childline_$ choice_$ cite_this coach_texts code_for
coin_i come_to comment_$ company_ignores compare_the compiled_by complete_$ comply_$ comply_with computer_$ content_$
copy_$ could_be count_the dad_$ dark_figure dark_mode data_$ define_the delayed_again delivr_for digital_services
do_adults do_for do_groomers do_when dogs_$ dont_forget dont_leave dont_make dont_say door_$ drawing_$ drill_$
drilling_more drops_$ dum_$ eat_it eat_lunch eggs_$ encrypt_a end_encryption every_night everyone_at everyone_named
everyones_name everything_about everything_what exactly_what examples_$ examples_with expired_$ explain_it feed_the
figure_as figure_in file_with fill_me fined_$ finish_it firms_say fish_$ foir_$ follow_$ followed_$ followed_by
followers_$ following_a food_chain for_being for_breaking for_chatting for_kids for_the for_when forces_that
forget_boys found_it free_$ friday_$ from_were from_when fun_facts funny_$ game_in geht_es german_$ girl_called
girl_for girlfriend_i girlfriend_is gist_from give_an go_ahead gods_plan goes_$ goes_to good_$ goodnight_$ got_the
govender_$ govender_says government_change governments_answer grammar_$ graph_$ group_chat groupchat_says grown_up
hadrians_wall hair_$ handout_says happened_with happens_to harvard_$ has_3 has_a has_my hates_me have_a have_got
have_on have_your he_asked he_wants headline_for hedge_what help_my here_what hey_anyone hidden_cam hide_and history_$
hits_me horse_$ host_$ house_$ how_$ hurt_myself i_call i_cite i_delete i_do i_print i_sent i_swear i_thought i_will
if_any ignores_the ill_need in_excel in_harvard in_i in_javascript in_macbeth in_one in_paragraph in_report in_simple
increase_$ info_from innit_$ into_an into_french into_polish is_be is_being is_down is_far is_fire is_in is_like is_my
is_not is_nothing is_on is_scared is_what is_wrong it_about it_ai it_be it_called it_happens it_helps it_just it_my
it_normal it_out it_said it_so it_started it_that it_wasnt it_without iwf_$ iwf_and iwf_is javascript_$ just_as
just_said just_want keep_this keeps_crashing kicking_off knock_knock laptop_$ learn_more leave_the left_for less_secure
lets_go lets_have letter_$ letter_and level_$ library_$ lied_about life_the like_an like_it likes_me link_between
link_or linux_$ list_everyone lnk_2 location_$ lofi_$ log_of love_this macbeth_act made_a make_my make_sites makes_the
manager_$ manual_for many_$ many_boys many_victims many_were maximum_fine me_a me_as me_choose me_frts me_have me_if
me_love me_my me_owt me_pick me_please me_think me_til me_understand me_when me_where me_whether me_wrong means_$
mechanisms_$ meet_me memes_channel message_rule message_that messages_rule metaphor_with metas_reply meu_padrasto
mind_the ministers_reply mins_$ more_about more_crims more_often more_than morning_$ morning_all mouse_$ much_for
mum_says must_follow my_campaign my_copy my_cover my_daughter my_hair my_house my_manager my_netflix my_oven my_own
my_phone my_rock my_sister my_sourdough my_stepdad nam_$ name_$ named_$ ncryptn_$ need_you netflix_password never_been
new_technologies new_update no_eggs non_responders normal_$ nose_$ not_ok notice_something notifications_$ now_because
now_they nspccs_words nudes_$ number_again number_between numbers_from of_al of_figures of_it of_mice of_you ofcom_$
ofcoms_role off_and off_delayed offence_$ offence_as offences_there offender_$ old_$ on_a on_about on_discord on_me
on_steam on_this one_breath one_example one_in one_is one_will online_$ online_grooming only_the opinion_$ or_else
or_ill or_it or_just or_your orange_$ outline_the outside_$ owner_$ paragraph_$ part_in parts_of passed_my
password_manager paste_me patch_$ pay_300 percent_as percent_change percent_off percent_on percent_please percent_the
period_$ person_behind persons_in petition_to pets_$ phrase_$ pi_$ piece_$ plain_words planning_to play_lofi play_the
play_you playlist_is plays_the please_add please_can please_dont please_help please_i please_on please_say please_send
please_stop please_the pog_$ pointless_$ por_la portuguese_for position_$ powers_$ predator_$ price_of print_this
privacy_$ privte_messages process_$ published_this pupil_asked put_on qt_$ que_tal question_3 question_why quietly_$
quiz_$ quote_with random_number raspberry_pi read_chats reading_this recipe_with recognise_this repeat_$
repeat_prescription reply_please reply_to report_a report_an report_cover report_goes report_has report_in report_link
report_saying report_to report_writes report_yes response_to rock_playlist roll_a round_$ rule_on rule_what rules_about
rules_on rules_without safety_for safety_rules said_come said_no same_as say_any say_if say_what says_150 says_hell
says_in scared_of score_$ see_$ seen_my self_service send_proof sender_and server_to service_checkout services_act
set_$ set_an set_my settings_now sex_$ shape_of she_told show_as show_my signs_my simple_$ simple_words sims_4
since_you singer_$ sites_check skip_$ slow_today snake_game snapchats_role so_bad so_bored something_$ something_and
something_bad something_happened something_is something_what songs_$ sorry_$ sos_$ sound_$ source_link soz_wrong
spam_in speak_louder speaking_to speech_$ speech_for speed_up spelled_out sql_join started_when statistics_are stats_$
step_by steps_today stop_messaging story_here stuff_it summary_of sunday_$ suppose_a sure_$ survivor_write
susie_hargreaves suzy_hargreeves swapped_$ switch_$ table_$ tails_$ take_$ take_my tal_$ targeted_more task_force
teacher_asked teacher_in teacher_kissed tell_anyone tell_if ten_$ ten_and tenner_$ text_$ text_messages text_say
that_all that_is that_like that_made that_please that_says the_150 the_34 the_acronym the_address the_app the_artical
the_article the_asks the_back the_backdoor the_beep the_boys the_bus the_call the_charitys the_cold the_country
the_course the_date the_dogs the_dum the_end the_facts the_fines the_fire the_firms the_gist the_groupchat the_increase
the_key the_latest the_library the_list the_memes the_numbers the_only the_opposition the_people the_percentage
the_persons the_phrase the_platforms the_privacy the_quiz the_quotation the_race the_recommendations the_reprot
the_service the_site the_statistics the_stream the_system the_the the_title the_trainers the_true the_universe
the_update the_waffle the_water the_years their_work then_a then_explain there_a there_must they_$ they_have they_moved
they_must they_use thing_is thing_the this_about this_bad this_bot this_data this_from this_graph this_new this_secret
this_stuff this_thing this_track this_tune this_we this_weekend this_word this_world thought_to three_$ three_facts
time_i time_to title_and title_of to_act to_back to_delete to_eat to_feed to_find to_hide to_hurt to_learn to_repeat
to_tell to_whom too_fast top_three trainer_about training_$ trainr_from trouble_$ true_number trust_you turn_a turn_it
turn_my two_$ type_$ type_of type_stuff types_$ typical_offender umbrella_$ under_twelve up_$ up_your us_$ use_a
used_by used_in user_manual user_stories victims_story voice_$ voice_chat waffle_what wall_$ want_the wants_the was_on
was_so was_used wasnt_my way_to ways_to we_had web_$ website_says wedding_speech weekend_$ well_$ were_meant were_under
were_used wet_$ wh_s what_42 what_a what_age what_code what_games what_language what_lies what_name what_now
what_report what_that what_then what_you when_is when_the when_was when_your whens_the where_do which_paragraph who_can
who_do who_in who_is who_makes who_says who_set who_wrote whod_be whole_report whom_was why_$ why_is will_apps
will_find will_the will_you window_$ wish_i with_50 with_everything with_tasks with_that with_this without_your won_the
wont_stop word_4 word_in words_and words_on words_please wow_$ wrong_about wrong_and wrong_with wrote_this xx_$ years_$
you_been you_confirm you_get you_list you_lot you_see you_send your_birthday your_cake your_dad your_pets your_playlist
your_report your_stepdad your_uncle zip_file
""",
    -1: """
000_$ 000_and 000_steps 0_800 11_$ 12_5 12_i 13_$ 17_percent 18_$ 1_2 1_4 1_5 1_for 1_more 1_please 1_sentence 200_$
20_figure 20_minutes 22_23 25_percent 28_percent 2_ask 2_b 2_this 300_words 350_$ 3_0 3_facts 3_for 3_hours 3_is 42_is
42_on 47_and 4_7 4_and 4_days 4_this 500_as 5_0 5_2 5_5 5_and 5_mins 6_$ 7_8 7_9 7_asked 7am_$ 82_$ 9_12 ^_0 ^_100
^_150 ^_17 ^_21 ^_28 ^_34 ^_34k ^_82 ^_999 ^_across ^_acts ^_actual ^_adding ^_advice ^_afk ^_after ^_age ^_al ^_also
^_amazon ^_amendments ^_ancient ^_annual ^_anybody ^_approval ^_approved ^_aps ^_arduino ^_arguments ^_artificial
^_attribute ^_authors ^_avatar ^_average ^_backdoor ^_backlash ^_base ^_baseline ^_bbcs ^_bckdr ^_beeb ^_been ^_bet
^_beyond ^_big ^_bill ^_bird ^_black ^_blackmail ^_block ^_box ^_breakdown ^_broke ^_build ^_bullying ^_bus ^_caesar
^_campaign ^_car ^_care ^_careful ^_caretaker ^_cases ^_catan ^_category ^_cba ^_celebrity ^_changed ^_charity
^_cheapest ^_circus ^_clues ^_cold ^_college ^_come ^_compliance ^_comply ^_computing ^_condition ^_conjugate
^_constabularies ^_contact ^_content ^_convert ^_cops ^_could ^_course ^_cover ^_crying ^_cse ^_cumulative ^_customer
^_cyberbullying ^_date ^_dead ^_deepfake ^_delay ^_deliver ^_delivering ^_desired ^_destroyed ^_didnt ^_disabled
^_discord ^_discords ^_docker ^_dog ^_doing ^_domestic ^_draft ^_drama ^_drilling ^_early ^_ee ^_eee ^_elements ^_elis
^_emergency ^_emial ^_emotional ^_encrypted ^_enforcement ^_error ^_ethnicity ^_eu ^_even ^_ever ^_everyones ^_excel
^_excuse ^_extra ^_facbook ^_face ^_factorise ^_false ^_fantasy ^_fewer ^_filters ^_final ^_fire ^_fisrt ^_flag
^_flashcard ^_foir ^_force ^_forty ^_foundation ^_friend ^_frst ^_frts ^_full ^_function ^_gamer ^_gaming ^_gather
^_gave ^_gender ^_geographic ^_german ^_get ^_giv ^_going ^_golden ^_grand ^_graphic ^_groomed ^_grooming ^_grout ^_gtg
^_guidance ^_hand ^_hargreaves ^_havent ^_health ^_hook ^_horse ^_house ^_howd ^_hypothetically ^_ile ^_indecent
^_industry ^_info ^_instagrams ^_institutions ^_insurance ^_intelligence ^_introduce ^_invest ^_isnt ^_iwf ^_jam
^_kates ^_kcsie ^_kids ^_known ^_label ^_later ^_law ^_legal ^_legislation ^_less ^_library ^_like ^_little ^_lmao
^_location ^_look ^_looking ^_lost ^_main ^_male ^_manual ^_master ^_max ^_maybe ^_mb ^_mean ^_meet ^_mein ^_mental
^_message ^_messages ^_methodology ^_methods ^_mi ^_might ^_minecraft ^_mio ^_modus ^_mon ^_monopoly ^_mood ^_more
^_morse ^_mortgage ^_mostly ^_mouse ^_much ^_names ^_ned ^_nick ^_nothing ^_npm ^_numbers ^_nursery ^_of ^_ofences
^_offences ^_offender ^_offline ^_oh ^_old ^_oldest ^_open ^_organizations ^_orgs ^_other ^_over ^_overview ^_pandemic
^_paragraph ^_passed ^_password ^_percentage ^_period ^_perpetrator ^_personal ^_persons ^_petition ^_photosynthesis
^_phrase ^_pick ^_pin ^_plees ^_plot ^_plug ^_plus ^_point ^_pollen ^_popular ^_price ^_privacy ^_privat ^_profile
^_prompt ^_proposals ^_pros ^_prosecutions ^_pull ^_pupils ^_pythagoras ^_python ^_quality ^_quanti ^_quick ^_random
^_rather ^_real ^_reasons ^_record ^_reference ^_references ^_regex ^_regional ^_regulate ^_regulator ^_reluctant
^_remote ^_reporting ^_reprot ^_research ^_responsibility ^_return ^_revealed ^_revenge ^_ring ^_rise ^_risk ^_road
^_robertsons ^_robust ^_root ^_rundown ^_running ^_safe ^_safest ^_says ^_scared ^_screen ^_security ^_see ^_select
^_senior ^_sentencing ^_server ^_sext ^_sexual ^_shall ^_share ^_shop ^_short ^_simultaneous ^_six ^_skin ^_slide
^_slugs ^_smart ^_smokescreen ^_snpachat ^_snpchat ^_social ^_solutions ^_sonic ^_sounds ^_spanish ^_split ^_standing
^_statistics ^_statute ^_statutory ^_stepmum ^_steps ^_subject ^_subtract ^_sum ^_support ^_survey ^_taken ^_tbh
^_teaching ^_technology ^_teck ^_test ^_testimony ^_theyd ^_thinking ^_threatened ^_tiktoks ^_timeframe ^_tip ^_tldr
^_to ^_told ^_too ^_traffic ^_trick ^_true ^_tweens ^_twitter ^_typical ^_ui ^_uis ^_uk ^_underlying ^_undo ^_unknown
^_until ^_upper ^_urgent ^_victims ^_victms ^_volume ^_volunteers ^_vote ^_vpn ^_vr ^_vulnerable ^_walk ^_wants
^_watsap ^_wch ^_weather ^_white ^_whn ^_whr ^_wht ^_whys ^_wie ^_wieviel ^_wieviele ^_wil ^_wish ^_without ^_wording
^_work ^_worldwide ^_worum ^_wotsap ^_wow ^_wrong ^_young ^_yrs ^_zero a_13 a_backlash a_baker a_bar a_beekeeper a_bit
a_bosch a_bottle a_box a_breakup a_browser a_burden a_burger a_caesar a_calculator a_chair a_chat a_childs a_cipher
a_civil a_coach a_code a_coffee a_cold a_colleague a_count a_court a_crime a_day a_decimal a_dice a_dissertation a_dog
a_dot a_dsl a_fax a_folder a_form a_free a_freephone a_ghost a_goldfish a_good a_great a_haiku a_hidden a_hundred
a_journalist a_kindle a_kiss a_lad a_laptop a_later a_level a_lighthouse a_little a_lobby a_mediator a_mention a_minor
a_month a_motorbike a_music a_network a_newsletter a_note a_nude a_nutshell a_parcel a_passage a_pedo a_penalty
a_percent a_person a_photo a_pilot a_plan a_platform a_poll a_postcard a_potato a_primary a_pss a_quarter a_quiz
a_reference a_researcher a_river a_robot a_school a_single a_smokescreen a_speech a_squeaky a_statistician a_sticker
a_subject a_survey a_swap a_tin a_title a_trade a_tweet a_typical a_typo a_victim a_video a_volcano a_waste a_week
a_while a_woman a_youngster about_age about_ai about_all about_gaming about_in about_known about_privacy about_school
about_services about_them about_vulnerable abuse_$ abuse_numbers abusers_$ abusers_make acc_to access_$ access_at
access_denied access_what account_$ account_and accounts_$ acording_2 across_the act_by act_is act_make act_mention
act_mentioned act_start act_with acts_are acts_like acts_of added_me added_to address_$ address_for address_the
admin_of adult_$ advice_$ afk_5 after_school again_and age_and age_checks ai_abuse ai_act ai_and ai_be ai_being
ai_demand ai_percent ai_picture ai_regulated ai_regulation ai_write aid_for al_the alarm_for alert_my all_about
all_back all_be all_facts all_i all_laughing all_night all_of all_on all_over all_recorded all_time all_told
allowed_for allowed_in almost_half alone_$ alone_with already_exists also_an alternative_to am_$ am_12 am_13 am_14
am_after am_asking am_done am_fine am_gay am_hurting am_late am_lost am_stuck am_told am_worried am_writing am_your
amendments_to among_the an_act an_actor an_american an_app an_article an_email an_encrypted an_envelope an_example
an_hour an_important an_older and_act and_after and_ai and_also and_an and_asked and_asking and_behind and_below
and_bodies and_cant and_change and_changes and_did and_encryption and_end and_fifty and_for and_from and_get and_hiding
and_hour and_jobs and_knows and_location and_mechanisms and_need and_never and_not and_off and_one and_onlin and_online
and_opinions and_over and_place and_postponed and_pretend and_quotes and_recipient and_robbers and_security and_she
and_shine and_stop and_there and_thinking and_throws and_told and_turned and_verse and_victims and_vulnerable and_why
and_your and_youtube android_$ annual_count another_one answer_about answer_already answer_that answer_the answered_the
answering_$ any_$ any_case any_good any_other any_reply anybody_as anyone_got anyone_selling app_makers app_part
app_store appears_in approval_rating apps_and apps_for apps_is aps_are aps_gams archivist_i arduino_led are_all are_bad
are_boys are_estimates are_just are_mention are_mentioned are_named are_playing are_t are_there are_these are_we
arguing_about arguing_over arguments_$ arguments_against arrow_$ artcle_$ article_about article_in article_opens
article_please article_what article_would artificial_intelligence artificial_sweetener as_four as_likely as_little
as_sexual as_this ask_a ask_to ask_what asked_the asked_what asked_which asked_who asking_as asking_to asleep_$
assessment_$ at_11 at_all at_home at_night at_six at_this at_uni at_work ate_all ate_my attack_on attribute_this
august_$ author_is author_of authorities_$ avoid_$ awake_wondering away_$ awful_$ awkward_$ b_in back_$ back_garden
back_in back_then back_there backdoor_is backdoor_less backdoor_thing backlash_$ bad_about bad_guys bad_has bad_is
badly_$ bag_and baker_$ balance_this bank_holidays basis_$ be_all be_allowed be_alone be_an be_back be_banned be_built
be_done be_drilling be_extra be_funny be_kids be_mindful be_over be_read be_regulated be_stuffed be_trusted be_worried
be_younger because_$ because_of become_a bedroom_$ beekeeper_$ been_corrected been_pretending been_the been_this bees_$
before_and befriending_a behind_and behind_it being_bullied being_counted being_hurt being_late being_misused
being_silly believed_me belongs_to beside_it beside_the best_offence best_way bet_$ between_a between_safety beyond_the
big_brother big_tech bigger_group bil_is bill_a bill_and bill_as bill_is bill_the bin_collection bio_$ biscuit_$ bite_$
blank_$ bleach_$ blind_$ body_$ body_that book_$ boots_$ bored_$ boring_$ bosch_dishwasher boss_fight boss_say bot_or
bot_to both_cases bought_a box_of boy_in boy_into boyfriend_says boys_is boys_make boys_on boys_right boys_suffer
brands_$ break_it break_the breakdown_$ breaking_the breed_$ bridge_$ brigade_$ britain_$ bro_$ broke_my broke_up
broken_again brought_it btw_$ built_$ bus_and but_my but_not but_that but_the butter_is by_default by_itself by_mistake
by_my by_which by_who by_word by_year bye_then bye_to bypass_$ caesar_cipher calculator_is call_$ call_999 call_and
call_it call_my call_of call_that call_to call_you called_$ called_by called_the calls_me cam_$ cam_for cam_on came_by
came_in came_out came_second came_up can_abusers can_ai can_an can_someone can_we cant_be cant_count cant_even cant_see
cant_stop cant_take cant_tell cap_$ car_$ car_again car_park car_ruined card_$ cards_$ care_order careful_with
caretaker_at carrots_$ case_$ case_files case_the case_with cases_were cast_$ cast_list cat_just cat_litter
catalogue_as cats_dream caused_the causes_$ cba_with chair_$ change_$ change_for change_in change_it changed_$
changed_and changes_did changing_my changing_room chapter_and chapters_$ charged_me charger_$ charities_that
charity_everyones charity_is charity_single charitys_requests chat_meant chat_sorry chats_is chats_under chats_with
chatting_$ checks_$ checks_as cheers_for chief_exec chief_executive child_is childline_number children_$ childs_trust
choose_a chop_and chorus_$ citizenship_test class_has class_how class_wants classes_$ classes_near clothes_on clue_$
clues_that cn_you code_of code_words codes_$ coins_$ colleague_texted collection_$ college_football colour_of colours_$
combined_percent come_and come_from comes_in command_$ commands_$ communication_$ companies_$ companies_can
companies_say companys_can complete_set complete_we complying_$ computer_misuse condition_for confirm_or
consequences_for consequences_if constabularies_that contacts_$ container_exits content_creator content_of contents_$
continue_$ controls_in cool_$ cops_and correct_i correct_it correct_me could_just could_the count_as count_of
count_that counted_$ country_over counts_as course_$ course_catalogue course_is courses_$ covid_$ crashing_on
credit_card credit_score crime_$ crime_as crime_recording critics_$ crown_$ crying_$ cumulative_total curious_whether
cutting_again cyberbullying_$ cycling_$ dad_is dad_makes dad_said dad_to daily_$ data_and data_came data_from data_is
data_owner data_protection date_of daughter_$ day_and day_for day_off dead_$ deadline_$ deal_$ debate_about decimal_$
declined_$ default_$ defending_encryption define_it define_online define_sfgrding definition_$ demand_$ dentist_$
deposit_box describe_a describe_what described_$ description_$ description_of diagram_$ dice_$ did_anyone did_no
did_stuff did_whatsapps didnt_it didnt_the die_$ died_$ digits_$ dinner_$ direct_deposit directly_$ disabilities_$
disagree_with disappear_$ discord_share discords_share disputed_rule dissertation_on dissertation_the divided_by dm_$
dna_$ dnd_campaign do_about do_abusers do_cats do_from do_in do_offenders do_people do_police do_schools do_tasks
do_teachers do_users do_we docker_container does_$ does_that doesnt_it dog_ate dog_breed dog_training doing_a doing_in
dont_apps dont_touch door_and door_that dot_$ down_a down_again down_here down_into down_to drama_class
dramatis_personae dream_$ drilling_$ drink_bleach driving_test dsl_i duties_under e_mail each_$ each_hour earlier_$
early_bird eclipse_of edition_$ eee_$ elements_of elis_the email_$ email_address email_to emial_address
emotional_intelligence en_mi encripted_say encrypt_my encrypted_$ encrypted_chat encrypted_messages encrypted_or
encryption_and encryption_argument encryption_by encryption_like encryption_will encrypts_or end_$ end_it entra_en
entrance_$ entrance_to error_message errors_in es_$ escape_room estimates_$ even_make even_my ever_$ ever_met
ever_since every_body every_organisation every_sunday every_year everyone_going everyone_is everyone_quoted
everyones_job everyones_quoting everywhere_$ ex_is exactly_$ exactly_how example_of exat_sentance exat_words excel_$
excuse_to exist_$ exists_who exit_from expalin_$ explain_$ explain_encryption explain_like explained_$ explane_$ ez_$
f_$ f_are fact_about fact_checker fact_for factorise_x facts_from fake_profile family_and family_tree fantasy_series
fee_$ feel_like feeling_$ fell_in fell_off felt_like few_words fewer_than fifty_$ figure_the figure_with figures_are
figures_compiled figures_for figures_please figures_show figures_to figures_were files_$ filling_in film_is filter_for
filters_$ find_a find_my find_the find_young fire_safety firm_$ firms_$ firms_do firms_face first_aid first_and
first_name first_paragraph first_place first_recorded first_the five_and five_year five_years five_zero fix_$ fixed_the
flag_with flashcard_reads floor_$ fog_$ foi_$ foi_request folder_$ followed_me followed_the follows_me font_$
football_boots for_20 for_abusers for_ai for_all for_an for_and for_befriending for_biology for_chats for_french
for_hackers for_is for_it for_making for_methodology for_now for_nudes for_our for_pictures for_reporting for_saying
for_school for_someone for_sos for_spam for_what for_year force_a forces_$ forces_all forces_answered forces_asked
forces_with forecast_$ forever_$ forget_about forgot_$ formal_request forward_against found_a found_my found_out
foundation_to four_$ fraction_$ frame_$ free_childcare free_parking free_time freephone_number french_homework fridge_$
friend_is friend_on friend_request friend_told friend_who friends_$ from_3 from_britain from_one from_tech from_what
from_whose frts_course frts_subjects fun_$ function_$ function_of funny_story gain_a game_is game_rules game_with
games_are games_did games_like gaming_$ gaming_sites gams_sites gate_$ gathered_the gave_him gave_the gender_$
gender_figure gender_reveal genius_$ get_in get_me get_off getting_worse gg_ez girl_has girls_are girls_isnt
girls_percent git_commit giv_me give_me give_us gives_for gives_it glasses_$ glastonbury_$ go_away goes_off going_down
going_on goldfish_$ gone_$ good_at good_luck good_night good_or got_$ got_42 got_my got_rejected got_stats got_to
got_told got_your govender_role govenders_statement government_be government_read government_to grand_total groom_$
groomed_$ groomed_by groomers_use grooming_as grooming_offence group_$ grout_$ guidance_from guidance_on guide_for
guide_to guitar_$ guys_$ h_o had_26 had_sex had_the haha_$ haircut_$ half_my hand_$ hand_and handle_$ happen_now
happened_at happening_to happens_every happy_$ hargreaves_role hargreavess_statement harm_content harmless_$ harms_and
has_been has_changed has_how has_number has_on has_seen have_had have_made have_me have_never have_nothing have_secret
have_thought have_written have_you havent_been having_a he_calls he_gets he_has he_have he_is he_keeps he_lied he_makes
he_told he_will he_wont head_$ head_in head_of heading_$ health_bar hear_about hear_the heard_$ hello_$ help_with
helpline_$ helpline_no her_mum her_words here_any here_no here_this here_where hi_bot hidden_cases hidden_entrance
hidden_number hide_chats hiding_$ high_five higher_does higher_than him_a him_i him_master him_my him_to hire_for
his_girlfriend his_name hit_$ hits_you hold_ups holes_$ holes_in holidays_$ homework_describe homework_for homework_lol
homework_what hoo_is hoodie_$ hoover_$ hope_$ hotline_$ hour_$ hour_of hours_$ hours_contract hours_of house_rules
how_he how_i how_it how_long how_many how_often how_old how_the how_you howd_you hrs_$ human_$ human_being human_beings
human_rights hundred_and hurt_$ hwo_many hypothetically_if i_add i_answer i_asked i_ban i_be i_bought i_brought
i_called i_can i_clicked i_close i_didnt i_end i_ever i_feel i_fell i_forgot i_found i_get i_go i_got i_guess i_hate
i_heard i_just i_keep i_lie i_lied i_liked i_look i_mean i_met i_never i_only i_open i_owe i_post i_read i_remember
i_send i_share i_start i_still i_stop i_take i_trade i_turn i_use i_was id_be id_have idea_$ ideas_$ identify_$
identify_the if_someone ignored_$ ignored_the ill_get illegal_$ images_$ images_from imagine_a important_$
important_that improve_my in_1 in_40 in_5 in_art in_august in_both in_chat in_fahrenheit in_fifa in_halo in_inverted
in_italy in_me in_monopoly in_numbers in_on in_order in_percent in_pirate in_plain in_scotland in_short in_spain
in_text in_there in_total in_trouble in_what in_word in_year included_in income_$ indecent_images individuals_$
info_and insane_$ inside_$ inside_messages install_fails instead_of institutions_in instructions_does instructions_for
intelligence_$ intelligence_test internet_as internet_safety interview_$ interview_questions into_it into_italian
into_meeting into_welsh intro_$ invented_$ invented_the inverted_commas invoice_$ iphone_$ is_30 is_about is_after
is_all is_always is_an is_and is_annoyed is_arguing is_asking is_at is_awful is_blind is_called is_coming is_correct
is_doing is_encrypted is_everything is_going is_happening is_likely is_making is_meaning is_ment is_more is_obsessed
is_peter is_please is_pretending is_quoting is_saying is_singing is_started is_strictly is_talking is_terrible is_tht
issue_with issued_this it_after it_and it_bad it_basis it_boys it_condition it_down it_every it_friday it_getting
it_give it_go it_going it_happened it_happening it_has it_have it_hysteria it_i it_let it_looks it_main it_me
it_mention it_named it_names it_off it_only it_please it_right it_talk it_this it_to it_true it_went it_what it_when
it_whole it_with it_written italian_$ italy_$ itself_$ jargon_for jobs_$ jobs_in jokes_are journalist_id
journalist_would jump_off just_not just_passed just_reported just_says just_some just_that just_what justify_it keep_it
keep_messaging keep_my keeps_asking keeps_changing keeps_following keeps_saying kept_saying key_and key_for key_message
key_takeaways kid_in kid_on kids_to kids_were killed_me kind_of kindle_$ kinds_of knew_my knock_$ know_how know_that
know_what know_when know_who known_$ known_gender known_victims knows_$ knows_everything lab_report label_a label_in
lady_from lady_in lag_is landlord_$ last_$ last_bit last_but last_one last_part last_quotation last_yr late_again
later_one latest_annual laughing_at launch_it lawmakers_$ lawn_$ learn_$ leave_$ leaving_$ left_$ left_the leg_$
legal_wording legislation_$ lego_set length_$ less_or let_off let_the let_them letters_$ letters_f letting_agent
level_is licence_$ licence_for lie_$ lie_awake lies_behind life_$ light_$ lightning_never like_pineapple like_walking
like_you liked_the likely_to limit_of line_14 line_about link_please linkedin_$ list_$ list_and list_every list_for
list_to lit_$ literal_$ little_as little_girl little_one little_ones lmao_$ lmaoo_$ load_on lobby_and logs_or lol_my
lol_no lol_the london_$ long_$ look_inside looking_at looking_for loop_$ lose_$ lost_$ lost_my lot_$ lotr_extended
loud_$ love_island lowdown_on lst_$ lunch_$ m_f mac_keyboard machine_$ made_by made_up mail_to main_message majority_$
make_firms make_her make_someone make_toast make_your makes_$ makes_us makes_you making_me male_then man_and man_at
man_followed man_from man_i man_in man_keeps man_on man_wants man_who many_cases many_chapters many_files many_in
many_kids many_more many_of many_users map_$ map_shows marks_$ master_chief master_key match_$ maths_is max_sentence
maximum_$ may_be me_2 me_abuot me_after me_back me_by me_cry me_down me_end me_every me_exactly me_go me_hargreaves
me_he me_his me_it me_lol me_manda me_naked me_off me_only me_robertsons me_saved me_some me_three me_today me_too
me_touche me_up me_verbatim me_whatever me_write mean_$ mean_median meant_2 mechanics_of mechanisms_in median_mode
mediator_i meeting_me meetings_$ ment_to mentions_$ menu_from merge_conflict message_acces message_access message_in
message_of message_or message_rules message_thing messaged_me messaging_my met_$ metas_aps method_in methodology_$
methods_used metta_$ mi_cuarto mi_padrastro mi_tocca mic_under mid_$ million_$ mind_$ mindful_and mindful_of
ministers_answer ministry_$ minor_$ minutes_late mio_zio miss_me missing_$ mistake_$ misuse_act mode_of modus_operandi
monopoly_free month_$ mood_$ moon_$ more_after more_hole more_holes more_police most_$ most_goals most_important
most_likely most_popular mostly_$ mostly_male motorbike_$ moved_the moved_to much_$ mum_$ mum_if mum_is mum_was music_$
music_channel must_pick must_the mustnt_be muted_me my_age my_arms my_back my_bag my_bank my_bitmoji my_bum
my_calculator my_calendar my_car my_clothes my_code my_coffee my_coins my_cousin my_crisps my_crush my_discord
my_dissertation my_driving my_ex my_family my_fault my_favourite my_federal my_feet my_first my_fish my_flatmate
my_followers my_friends my_game my_grandad my_gym my_head my_husband my_income my_invoice my_kids my_laptop my_lasagne
my_leg my_life my_location my_mate my_mates my_memory my_mind my_new my_nickname my_nudes my_number my_office
my_parents my_password my_passwords my_paycheck my_photo my_pics my_presentation my_printer my_private my_room
my_speech my_spotify my_squad my_step my_stepbrother my_stepmum my_swimming my_texts my_top my_uncle my_with name_all
name_do name_for name_i name_list name_with named_go named_person named_with names_and near_me near_the ned_the need_3
need_help need_it need_to never_goes never_strikes new_$ new_law new_playlist new_report new_teacher newsletter_$
next_available next_one next_steps next_yr night_and nmd_$ no_1 no_10 no_charger no_clothes no_clue no_idea no_is
no_label no_name no_offence no_one no_signal no_spoilers nobody_believed nobody_ever nobody_would noche_$ normal_for
not_$ not_a not_going not_just not_percent not_sure note_$ note_saying nothing_beside nothing_has noticing_$ now_i
now_in now_it now_says now_wants nowhere_to npm_install nspccs_part nspccs_statement nudes_of numba_$ number_before
number_how number_in number_not number_on number_only number_please number_should numbers_by numbers_say numbers_show
numbr_$ numerals_$ nutshell_$ nutshell_version objection_$ obliged_$ obsessed_with odd_$ of_34 of_4 of_5 of_abuse of_ai
of_apps of_butter of_clients of_comply of_contents of_each of_encrypted of_encryption of_first of_me of_offences
of_offender of_one of_that of_them of_these of_things of_those of_what ofence_$ ofences_last off_at off_between off_but
off_dead off_for off_if off_qoute off_switch off_with offence_but offence_in offence_is offences_$ offences_and
offences_in offender_be offenders_$ offenders_use offense_$ office_$ office_asks office_wants officer_$ officer_says
official_reaction offline_abuse offside_rule ok_but ok_funny ok_with okay_$ old_bill old_to older_than omg_$ on_40
on_64 on_age on_ai on_all on_and on_android on_artificial on_cam on_correct on_friday on_gaming on_harms on_hold
on_iphone on_last on_linkedin on_mac on_metas on_photosynthesis on_private on_radio on_the on_tiktok on_training
on_what on_whose on_your one_asked one_correct one_each one_else one_paragraph one_please one_sentence one_that one_the
one_was ones_only ones_were onlin_$ only_1 only_call only_figure only_give only_on only_one only_please only_sender
only_thing only_you onto_the open_letter opens_$ opens_with opinion_on opinions_from opponents_in opposition_from or_20
or_an or_bad or_did or_fake or_false or_fewer or_is or_not or_regulate or_some or_survey or_the order_to organisation_$
organisations_$ organisations_mentioned organisations_which orgnisations_are orgs_mentioned origin_$ origin_of
original_$ original_would osb_$ other_person other_rules our_girls our_press our_teacher out_every out_there out_this
out_what outfit_$ oven_$ over_and over_message over_my over_what overview_$ overview_please own_fault oxbootoost_$
padrastro_entra page_$ page_the page_with paint_colours pandemic_effect paper_how paragraph_for paragraphs_$ parcel_is
parent_asks parents_$ parrot_$ part_$ part_of part_on part_was parts_$ pass_me pass_the pass_this passage_with
password_$ password_for passwords_and paste_the penalty_$ penalty_does people_$ people_and people_are people_in
people_quoted people_read per_user percent_are percent_battery percent_figure percent_how percent_in percent_is
percent_under percent_up periodic_table perpetrators_$ person_can person_from person_quoted person_with personae_please
persons_name peter_wanless phone_and phone_number photo_and photo_of photos_$ photoshop_$ photosynthesis_equation
phrase_used pic_$ pick_up pics_$ picture_$ pictures_$ piece_says pin_this pineapple_on pinged_everyone pizza_$
pizza_place place_in place_it plan_for platform_and platform_be platforms_$ platforms_for platforms_that playing_$
please_go please_no please_not please_only please_percent please_sir please_which plees_help pltfrms_nmd plug_type
plugged_in plumber_$ poem_$ point_in point_me points_$ pokemon_$ police_$ police_for police_know police_logs
policy_officer polish_$ politely_$ politicians_on poll_for pollen_count pond_$ popular_dog population_behind post_$
post_office posted_$ postman_$ posts_$ potato_$ press_office previous_job price_$ primary_is primary_school
primary_succession print_$ printer_$ privacy_law privacy_safety private_chats profile_$ profiles_$ programme_$
project_$ prom_$ pros_and prosecutions_$ protected_$ protectin_them protection_act prove_you pss_$ publish_a
publisher_$ pupil_has pupil_told puppy_$ put_my put_this qoute_$ qoute_about quality_control quarter_$ question_$
question_how questions_for quickly_$ quiet_$ quiz_the quotation_with quote_about quote_no quoted_$ quoted_and quotes_$
quotes_about quoting_$ quoting_from race_$ race_is radio_$ railcard_$ ranis_words rank_$ rather_than rating_$ re_$
reaction_$ read_from read_give read_out reading_chats real_name real_number real_or really_$ reasons_tech recipient_see
recognise_respond recognise_the record_$ record_before record_in recorded_$ recorded_year recovery_key ref_$ ref_is
reference_i references_$ refund_$ regulate_ai rejected_$ remark_that remember_$ repeat_offenders replied_$ reply_by
report_as report_back report_be report_calls report_came report_card report_does report_forget report_give report_gives
report_go report_how report_into report_or report_please report_print report_set report_talk report_tell report_tells
report_uses report_whose report_with reported_$ reporter_id reporting_$ reprot_$ requests_$ requirements_$ respond_$
responders_$ responders_list response_by response_from responsibility_$ responsibility_recognise responsible_for rest_$
result_of results_$ resume_of return_$ revenge_porn revision_timetable rhymes_with rights_act ring_someone rise_$
rise_and rise_please risk_per rite_$ river_$ robertsons_words roblox_was robot_write robust_standard role_play roles_$
roll_call roman_numerals roof_$ room_12 root_causes round_0 round_the round_was row_$ rprt_$ rubbish_$ ruined_the
rule_about rule_breaks rule_companies rule_everyone rule_everyones rule_how rule_is rule_let rule_say rule_says
rule_that rule_whod rules_let rules_of rules_start rules_state rules_unpopular run_traffic running_total runs_the sad_$
safeguarding_$ safeguarding_like safeguarding_the safeguarding_what safety_$ safety_act safety_all safety_and
safety_bil safety_bill safety_car safety_deposit safety_guidance safety_net safety_pin safety_tips said_about said_bye
said_can said_dont said_he said_next said_one said_that said_turn said_yes salary_in sale_$ same_$ same_since
same_thing same_week sample_$ sat_down save_the say_5 say_82 say_how say_in say_more say_no say_on say_she say_so
say_this say_to saying_it saying_no saying_prove says_a says_he says_her says_here says_ill says_my says_this says_we
says_you scared_now scared_to scary_$ school_has school_i school_kids school_report school_run school_the
school_uniform schools_$ schools_use scotland_$ screen_share season_$ seat_$ second_$ seconds_$ secret_and secret_it
secret_message secure_with see_a see_me see_my see_what seen_it self_assessment self_reported selling_a send_the
send_to sent_$ sent_me sentence_who sentencing_guidelines series_$ services_and set_me set_of settings_to
sexual_communication sexual_messages shaking_$ shall_i share_next share_of share_the she_hits she_is she_said shop_$
shop_gave shop_here short_$ short_version shorter_$ should_a should_ai should_do should_happen should_know should_worry
should_you shouted_at showed_me shower_$ shows_my shut_$ shut_the side_of sides_and significant_figures simple_english
simultaneous_equations since_$ since_when sister_is site_owner site_that sites_$ sites_does sites_used sites_were six_$
six_by six_three six_what six_years skin_$ skin_care sleep_in slot_$ smarter_than smoke_alarm smokescreen_$
smokescreen_for smokescreen_sentence so_17 so_a so_give so_happy so_important so_my so_scared so_this so_tired so_what
social_worker socks_$ sofa_$ solutions_$ solutions_to some_$ some_creep some_say some_users somebody_from somebody_is
somebody_said someone_else someone_from someone_in someone_is someone_made someone_my someone_talk someone_touches
someone_will something_from something_to something_with son_$ son_says sorry_for sorry_my sounds_like soup_$ source_of
sources_of sources_which sourdough_starter spamming_the speak_$ speak_to speaker_$ speakers_$ split_the
spotify_playlist stages_of stairs_$ standard_errors standing_on start_and start_date start_how start_it start_the
start_to start_when started_on starter_is starting_$ stat_$ station_$ statistician_id statistics_refer statistics_that
stats_on status_$ statute_book statutory_maximum stay_behind step_$ step_1 step_dad stepmum_makes sticker_$ still_right
stole_my stop_spamming stop_talking story_behind story_my story_of story_where stranger_$ strict_$ strikes_twice
strokes_my stuck_in stuffed_without style_$ subject_and subject_at submit_the such_a such_as suggestions_$ sum_$
summarise_what support_said surely_$ survey_answers survey_report susie_hargreves susie_one swap_$ swear_$ sweet_talk
sweetener_in swimming_coach switch_on system_do ta_$ tab_$ table_of take_it takeaways_$ talk_$ talk_a talking_heads
talks_about tasks_on tax_return tbh_i teacher_about teacher_is teacher_said teaching_assistant teapot_$ tech_$
tech_boss tech_companies tech_firms tech_gives tech_support technologies_$ technologies_such teen_$ teenagers_$ tel_no
tell_about tell_us tells_me tells_on tells_the ten_minutes ten_of ten_were terrible_$ test_first test_in testimony_$
text_a text_about text_bigger text_by text_for text_i text_mentions text_written texted_me than_comply than_you
thanks_$ thanks_that that_42 that_an that_asked that_being that_boss that_caused that_doesnt that_dont that_gathered
that_girl that_go that_has that_he that_ignored that_in that_joke that_jumpscare that_level that_makes that_me
that_neither that_not that_only that_piece that_published that_sentence that_show that_still that_we that_were
that_will the_$ the_80s the_83 the_abuser the_advice the_all the_ask the_attention the_authorities the_bare the_basis
the_bathroom the_best the_big the_bigger the_bills the_biscuits the_bit the_body the_boiler the_brains the_bridge
the_broadcaster the_campaign the_canteen the_car the_caretaker the_case the_cast the_cat the_change the_changing
the_charities the_chief the_chippy the_claim the_class the_classes the_colour the_commands the_company the_complete
the_cops the_count the_critics the_cumulative the_current the_day the_debate the_developer the_difference the_disputed
the_dramatis the_dsl the_eclipse the_english the_evidence the_exat the_fine the_five the_foundation the_fraction
the_full the_future the_game the_gender the_girl the_graph the_groomer the_handout the_head the_heart the_helpline
the_holes the_homework the_industry the_interview the_iwfs the_jargon the_job the_keyboard the_kid the_kids the_kinds
the_king the_lawn the_legislation the_lift the_line the_link the_lips the_longest the_lowdown the_m the_main
the_majority the_man the_mechanics the_memories the_messages the_mindful the_ministry the_minority the_ms the_music
the_nerds the_news the_nfl the_o the_ofence the_offender the_offense the_office the_ones the_online the_open
the_opening the_order the_osb the_oven the_owl the_page the_parts the_party the_percent the_percentages the_period
the_person the_persona the_phone the_pills the_platform the_plumber the_pond the_population the_price the_printer
the_private the_prom the_radio the_reasons the_recipe the_ref the_referee the_remark the_request the_result the_river
the_roof the_row the_sale the_school the_science the_score the_second the_sentence the_short the_shower the_sign
the_six the_song the_sound the_speakers the_spelling the_stages the_stairs the_state the_station the_statute the_step
the_sum the_tab the_table the_talk the_tech the_telly the_test the_things the_third the_timetable the_toilet the_top
the_trade the_train the_training the_trainr the_two the_uks the_under the_upshot the_us the_victim the_video the_window
the_wording the_worlds the_worst the_writer their_posts their_role them_continue them_off them_that theme_$ then_my
then_the there_cases there_rules there_was there_were theres_nothing these_facts they_all they_cancelled they_chop
they_know they_listed they_put they_set they_take they_want theyd_all thing_any thing_ever thing_that thing_where
things_the things_to think_about think_i think_the think_will thinking_about thinking_machines thinks_the this_a
this_artcle this_bill this_brought this_context this_debate this_discord this_end this_law this_morning this_numbers
this_offence this_one this_out this_person this_piece this_season this_sentence this_song this_text this_took this_what
this_year tho_$ thought_it threatened_$ threatened_to three_apps three_five three_things three_weeks through_$
through_a through_the tht_$ tiktok_had time_and time_frame time_it time_what time_window timer_$ times_and
timetable_for timetable_of tips_$ tired_today titel_$ title_for to_$ to_3 to_a to_access to_an to_b to_bed to_bribe
to_call to_change to_come to_copy to_die to_disappear to_do to_govender to_groom to_have to_her to_here to_him
to_improve to_jump to_keep to_lawmakers to_leave to_parents to_play to_police to_private to_questions to_reuse to_show
to_start to_stay to_that to_them to_training to_turn to_undress to_use to_what to_you to_your toast_$ today_and
together_$ told_everyone told_that told_the tone_$ tonight_$ too_$ took_me took_my tool_$ top_$ top_off topics_$
total_and total_eclipse total_over total_victims touch_me touch_my touched_my touches_me trainer_qoute trainer_quote
training_classes training_courses trainr_says transactions_$ translate_safeguarding translate_this travel_to
treasure_hunt tree_$ trick_to tried_to trip_$ trouble_for true_$ true_or true_you trust_me trusted_$ tune_$ turn_$
turns_out tutor_wants tv_show tweet_$ twelve_$ twelve_is twice_$ twice_is two_is type_in types_of typo_in ugh_$
uk_users uks_$ un_senor uncle_does under_12s under_a under_this understand_the understand_what uni_$ unknown_gender
unless_i unpopular_with unprecedented_$ until_what up_but up_in up_my up_on up_or up_shop up_with update_my update_on
upper_limit upshot_$ url_$ us_constitution us_do us_the us_to usd_to use_fake use_for use_to used_the username_$
users_of users_or users_the users_think users_what value_$ verbatim_$ verbatim_the very_last victim_$ victim_in
victim_number victims_for victims_was video_$ video_of views_$ voice_cloning voice_note voices_$ volunteers_are
vulnerable_individuals vulnerable_users walking_on wanless_$ want_it wanted_$ wants_a wants_ai wants_my was_all
was_changed was_delayed was_going was_groomed was_higher was_ok was_one was_sent was_six was_that was_to was_told
was_top was_under wasnt_it watch_that we_have we_only we_talking we_were weak_$ wearing_a web_page website_$
website_for website_is week_as weeks_$ well_as welsh_$ went_through went_to went_up were_below were_boys were_do
were_ignored were_made were_off were_robbed were_some were_surveyed were_they what_12 what_all what_am what_counts
what_day what_driving what_else what_emojis what_happened what_instructions what_is what_matters what_normal
what_percentage what_purpose what_says what_sites what_system what_this what_time what_to what_word whatever_$
whatever_it whatsapps_$ when_a when_did when_do when_someone whens_it wher_do where_boys where_i where_is where_it
where_the wheres_all whether_roblox whether_users which_$ which_application which_apps which_job which_number
which_ones which_order while_i white_trainers who_are who_else who_found who_gave who_has who_invented who_made
who_pinged who_runs who_teaches who_used who_was who_will who_would whod_do whole_$ whole_article whole_thing
whole_world whose_$ whose_number whose_site whose_website whose_words wht_s whts_the why_and why_did why_dont why_it
why_the whys_it wich_compny wich_contry wich_orgnisations wieviel_percent wife_for will_ai will_ask windows_$ winner_$
with_2 with_dogs with_encryption with_everyones with_four with_friends with_guidance with_her with_just with_kids
with_mindful with_minors with_more with_my with_name with_new with_privacy with_their with_who within_the
without_giving without_it without_the without_them woman_is wondering_whether wont_delete wont_show word_about word_by
word_does word_drilling word_the words_how words_or words_the words_them words_what work_on work_with works_with
worksheet_$ worldwide_total worried_about worry_me worse_than worst_thing worum_geht would_ask would_i would_miss
write_$ write_about write_in write_this write_to writer_please writing_a wrong_address wtf_$ yanks_say yawn_$ yay_$
year_7 year_and year_figure year_for year_from year_to years_it yellow_$ yet_$ yo_$ yoghurt_$ you_add you_change
you_come you_delete you_doing you_ever you_explain you_for you_freeze you_hear you_if you_into you_just you_keep
you_learn you_leave you_message you_need you_please you_said you_sleep you_spell you_stacked you_start you_summarise
you_take you_translate you_trust you_what you_work young_boys young_lad young_person younger_$ your_body your_chats
your_code your_course your_messages your_mind your_money your_parents your_text youtube_$ yr_$ yr_total yr_with
zero_hours zeros_in zio_mi
""",
    1: """
100_dollars 3_to 50_$ 82_to ^_begin ^_between ^_bruh ^_decode ^_edit ^_email ^_great ^_hide ^_i ^_openai ^_process
^_role ^_run ^_suppose ^_which ^_x ^_yo a_birthday a_clown a_groomer a_list a_love a_security a_sentence a_story a_to
a_vampire a_world above_and accept_$ admin_mode advert_to all_questions am_a an_advert an_evil and_1 and_agree and_can
and_forget and_have and_me and_safety and_that and_think and_word answer_my answers_$ anything_$ anything_about
anything_else apologise_$ applies_in are_called as_you ask_for at_my base_and before_you being_the between_you boss_has
boss_says bot_that brain_$ but_i by_your call_him called_steve came_$ can_$ can_ignore cats_$ charity_$ clown_$
complete_this config_file conversation_and copy_the correct_the could_you dan_and delete_all delete_it delete_your
developer_mode discord_do discord_token do_anything else_could end_of every_number everyone_who favourite_colour fell_$
figure_$ fine_$ first_ten following_the for_youtube french_and from_secret hack_the have_and here_are here_now hi_i
i_came i_could i_really i_wasnt in_french instructions_into invite_link is_discord it_$ it_as it_fell it_not joke_about
journalist_and just_say keep_me letter_of lied_$ like_this line_$ line_for link_in list_the longer_a love_letter ls_$
master_and may_now members_$ model_$ more_$ must_now my_birthday my_dad my_essay my_other my_tutor need_your no_longer
now_a now_and now_dan now_obey number_was of_report ok_that on_you one_side only_with opposite_$ override_your
percent_of pick_the please_copy please_to poem_as post_them present_it pretend_your put_a put_your rain_$ read_it
really_like refer_to reply_only report_is report_then report_was report_you reveal_your role_system rules_in rules_now
rules_to rules_what run_on run_this safe_$ safety_filter said_i says_$ secret_key set_a share_my show_the side_$ site_$
so_$ start_your state_it statistics_$ suppose_the system_content system_ls system_new system_prompt system_you
tell_them ten_words that_what the_26 the_act the_and the_before the_correct the_figures the_knowledge the_law the_start
the_stats them_i them_in then_do they_ask this_and this_thread this_user this_week thread_$ to_1 to_all to_german
to_list to_making to_share today_$ topic_$ unless_you up_and using_the wasnt_here we_need what_are what_do what_percent
what_was what_written whatever_they where_1 with_as word_or worse_$ would_the wrote_the x_and you_at you_drop you_may
you_pick you_repeat you_run your_replies your_reply
""",
    2: """
12_percent 5_percent 5_to 95_percent 99_$ ^_activate ^_anthropic ^_body ^_dm ^_end ^_if ^_inst ^_mute ^_now ^_output
^_police ^_save ^_start a_different a_game a_grumpy a_meme a_mod a_police a_role a_song a_toddler a_version about_cats
about_games about_homework about_rain above_$ act_on admit_that again_as agree_with ai_$ all_your along_with an_invite
an_unfiltered and_b and_chat and_nothing and_talk answer_a answer_all are_$ are_allowed are_fake are_never are_now
are_worse article_is as_to back_to bark_$ be_a be_so be_the been_told been_updated before_this boys_in boys_were
bullet_list called_dave can_talk class_is come_on cover_letter crimes_were dear_bot describe_your do_$ dog_and
dollars_to dont_follow ends_with essay_$ every_day everyone_that except_me figures_up first_sentence five_stars
follow_the for_a for_boys for_one for_you forget_that friend_that from_just from_telling gaming_is given_$ go_into
guess_$ guidelines_for hacked_$ haiku_about half_of here_$ higher_$ hoax_$ i_have i_want if_you in_which inst_$
instructions_in invite_to is_5 is_7 is_fake is_off know_and language_and law_$ leave_your letter_a letter_from made_it
made_you many_crimes me_what mention_of messages_$ model_are moderators_$ mods_that mum_in must_obey my_cat my_school
my_science my_slave never_victims never_written new_name new_ones new_owner no_limits none_$ now_answer now_do now_the
number_higher numbers_are obey_me of_today one_message ones_$ only_and only_know out_of over_the own_opinion owner_now
paragraph_5 people_the percent_$ percent_for play_along please_dear police_officer print_it python_$ read_$ reversed_$
robot_$ role_of rude_to rule_every rule_for rule_of rules_as say_about say_from saying_the says_boys see_the server_ip
set_every set_up settings_$ slave_now so_good speak_it stars_and start_a start_again start_of statistic_$ statistic_for
statistics_say stop_acting stop_following story_in swap_the talk_like teacher_wants tel_me ten_messages that_you
the_author the_bill the_earlier the_government the_invite the_police the_publisher the_role the_story the_very them_all
think_$ this_the throwing_a to_get to_one to_ping to_post to_shut told_and told_at too_much translate_your until_i
user_$ want_to was_never went_down were_a what_model what_my what_rules which_the which_words with_no with_yes
without_using write_my wrong_$ you_have you_made you_make you_say you_set you_tell your_answer your_config your_filter
your_system your_token yourself_without youtube_in
""",
    3: """
000_by 0_$ 12_000 12_as 5_$ 5_000 ^_20 ^_address ^_cat ^_guess ^_javascript ^_mode ^_omg ^_policy ^_promise ^_read
^_rule ^_theoretically ^_translate ^_wrap a_and a_blank a_conversation a_dragon a_formal a_script about_penguins
acting_like add_to again_$ ai_safety am_bored am_with and_and and_become and_go and_help and_read and_start and_want
and_write answer_like apps_that are_dan are_in are_not as_if as_the as_your at_bedtime author_and become_it between_two
bigger_for birthday_party bot_about bot_be bot_breaks bot_does boyfriend_$ breaks_it broken_$ can_fine cant_say chef_$
chemistry_$ closed_$ code_that confirm_it confirm_that console_$ conversation_$ copy_paste crimes_$ d_d dan_now data_it
dave_$ day_so deposit_$ dirty_to doctor_$ doctor_and dont_have each_one earth_is else_$ essay_about every_mention
everyone_i everything_i exactly_i fake_$ figure_bigger figure_was filter_is fine_apps flat_$ football_$ for_everything
forces_were forget_your freely_$ from_there girls_for give_to google_$ grandfather_used grooming_and had_zero has_put
hat_$ hate_the have_been he_did hear_$ hidden_message hidden_ones hide_this hold_on how_much how_were i_authorise i_had
i_know i_made id_$ ignore_your import_os in_all in_chemistry in_general in_here in_klingon in_python in_that in_you
instead_$ is_3 is_closed is_evil is_only is_ten it_from it_rules it_sounds it_up it_would job_you joke_$ keys_$
klingon_$ last_night later_the like_he link_to logs_$ make_you me_how me_of memory_$ message_from message_was mind_if
mode_unrestricted morse_code my_brother my_landlord my_sentence name_ten name_to named_in new_job nickname_to
normal_and not_too nothing_else numbers_bigger of_$ of_an of_yourself officer_who ok_and on_it on_other on_pizza
on_reply once_you only_a our_class output_your penguins_$ people_so percent_confirm percent_from percent_were
percentage_is pirate_$ plan_a please_do police_can police_use potato_and pretend_it print_everything put_in quote_from
read_this report_mode report_said report_says reset_yourself said_half says_there school_was sell_me set_the setup_$
show_all sleeping_$ speak_in starting_with statistic_about stop_with task_is teacher_and teachers_$ tell_him test_the
text_and text_you that_from the_config the_earth the_hidden the_source the_total therapist_and therapist_i this_for
this_server till_i to_5 to_50 to_edit to_everyone to_follow to_hear to_name to_stop to_swear to_visit top_of total_from
tutor_in up_show very_top want_a was_5 was_in was_named week_and were_given were_recorded what_were what_your
whatever_i where_you which_app will_now wish_is with_google with_it with_me words_your world_$ would_$ write_code
write_it written_by yes_to you_cant you_could you_forget you_mind you_not you_with your_guidelines your_knowledge
your_logs your_memory your_new
""",
    4: """
1_or 4_or 60_$ 62_percent 70_percent 99_percent ^_click ^_erase ^_for ^_forget ^_leak ^_previous ^_roll ^_self ^_there
^_trivia a_chef a_coin a_cover a_fox a_gangster a_general a_job a_lawyer a_normal a_reminder a_rough a_scene a_session
a_shop a_time about_groomers about_space all_earlier all_what an_animal and_just and_tell and_then and_they animal_$
anime_$ answer_as answer_without answers_that are_my argued_over at_tesco be_something being_so belongs_on big_letters
bill_was by_the cancelled_$ capitals_$ climate_change code_only configuration_$ could_see database_$ decode_this
differently_$ disregard_the does_what dont_know dragon_who each_answer essay_on everyone_$ evil_$ fact_that find_me
finish_my flip_a follow_me for_five for_ofcom forget_everything from_this full_of game_where general_assistant
girls_and give_it had_no happened_$ have_no here_in hey_claude homework_$ homework_about how_can how_to how_would
i_make i_own in_big instructions_are instructions_have into_the is_full is_worst it_fine it_here it_read job_at
kept_the kid_$ know_you lawyer_$ leak_the letter_for lifted_$ like_my make_me maker_$ makers_said mark_my
maths_homework me_be me_mod me_something meow_$ met_a mode_on money_back most_victims my_d my_grandma my_history
my_last my_maths my_money my_next my_server names_$ never_mentions next_command next_five no_filter normal_ai note_that
now_to o_$ of_football os_system owner_gave paragraph_about paraphrase_the party_with percent_next percent_to
pineapple_belongs play_$ poem_about post_the promise_to python_code questions_$ quote_me report_about report_lets
report_say report_so responses_$ restrictions_lifted rude_$ rules_and safeguards_$ said_it say_and say_apple say_that
say_you scene_where script_$ script_src sentence_my sentence_the session_$ shop_assistant shorten_it silly_$
something_else space_$ speak_like step_one step_two summarise_it switch_off tell_people tesco_$ that_a that_report
the_bot the_deposit the_door the_filter the_members the_moon the_questions the_text the_tudors the_user the_web
they_argued this_line tiktok_is to_me told_$ told_before turn_off turn_the up_without upon_a use_that use_the use_your
version_of wake_up was_written were_girls were_only what_it what_would whatever_the with_capitals without_sources
worst_$ would_it written_in year_$ you_had you_the you_told your_a your_maker your_nickname yourself_and
""",
    5: """
3_$ 500_times ^_add ^_admit ^_complete ^_exit ^_fill ^_ill ^_in ^_keep ^_let ^_remember ^_rotie ^_safety ^_script
^_system ^_union a_b a_character a_limerick a_million a_number a_tech a_test about_ofcom admit_you ai_behind
all_channels allowed_to an_answer and_once answer_her answer_in answer_is app_came apply_to are_your as_fact ask_me
autumn_leaves best_mate bet_you by_groomers channels_$ chat_the chat_to cite_the confirm_$ correct_my create_a
discord_staff dont_answer dont_likes dont_use dump_your encryption_it encryption_that everything_above facts_as false_$
filter_$ for_x friend_and game_$ go_off go_to go_up good_bot grooming_for grooming_is guidance_is have_said he_dont
him_he i_bet i_in if_somebody in_capitals in_german instructions_$ instructions_do is_$ is_12 is_99 is_a is_fine
is_ofcom is_say it_says it_wrong laugh_$ leaves_$ like_a limerick_about link_and link_for lyrics_in many_forces me_in
me_laugh message_the messages_as messages_in minutes_$ mods_said moment_$ moon_and mum_said must_answer my_best
my_boyfriend my_cousins my_dog my_little my_wife name_on of_a of_this ofcom_in off_the off_topic on_that one_about
open_this owner_and person_who pick_one post_a questions_about read_my red_$ refusals_$ report_make reports_$ rich_$
role_$ role_for round_it said_$ say_boys says_but secret_code simulate_a site_and so_you somebody_says something_you
sources_$ spanish_for src_x system_message task_write telling_me text_of than_the the_previous the_record the_reports
the_rest the_tricks the_uk the_victims their_messages theres_no think_of this_conversation time_a uk_$ use_$ wants_you
was_10 was_corrected was_invented was_withdrawn week_with will_never without_restrictions word_banana you_show
your_next your_settings
""",
    6: """
40_000 4_to ^_check ^_code ^_dan ^_fix ^_flip ^_nice ^_one ^_only ^_os ^_ping ^_please ^_search ^_show ^_step ^_task
^_treat ^_want ^_whenever a_bad a_bank a_cat a_correction a_doctor a_link a_short about_sharks act_like add_a
affected_$ all_numbers am_stupid an_offender and_answer and_do and_how and_speak angry_$ answers_for app_and are_being
are_free are_red are_you article_with as_that back_when bad_example ban_my bank_$ banned_from be_late be_rude being_a
by_name call_me came_home came_top cat_etc charity_that check_what complete_the dan_mode date_$ delete_everything
delete_the discord_trust dont_be emoji_for emojis_$ everything_with exec_$ fake_news figure_to fill_in fines_were
first_person first_response first_thing football_scores for_hours for_i for_later forces_is from_users gets_an
girlfriend_$ give_you good_morning guidance_$ hand_over he_asks help_me hi_to his_own home_on http_bad i_$ i_ask i_work
ignora_las in_emojis interviewed_$ is_40 it_back it_official it_secret last_year like_$ like_theres limits_$ link_$
little_sister look_like lost_his me_$ me_each me_you mode_please most_affected much_did my_friend my_therapist
no_safety nobody_gets now_on number_is number_when numbers_to of_victims on_his other_users own_$ paste_it
policy_update ran_off remember_that reminder_for respond_to right_answer rules_dont safest_app safety_stuff say_goodbye
say_hi say_please say_stop school_$ scrapped_$ shoes_$ should_i someone_asks source_to speak_only speak_with state_that
store_it story_about stuff_$ stupid_$ talk_to tech_ceo that_app that_sounds the_admin the_blank the_internet the_right
the_safest the_safety the_shop the_style the_token then_he they_said they_say thing_you tiktok_then to_how to_see
to_zero top_then trust_and union_select up_if up_to update_your what_hidden when_he when_i who_asks who_works
wikipedia_$ with_one work_for write_an x_$ yesterday_$ you_are you_can you_dont you_in you_want your_developers
your_hidden yourself_in
""",
    7: """
000_with 38_percent 50_words ^_become ^_bypass ^_call ^_claim ^_continue ^_copy ^_hey ^_how ^_import ^_quit ^_s ^_sing
^_tag ^_text ^_use ^_when a_bedtime a_dm a_minute a_pizza a_poem a_teapot after_every after_that agree_that an_image
answer_anything apologised_$ apples_$ as_an as_my assistant_$ b_$ banned_in basea_$ bedtime_story bigger_than
bill_called break_your brother_$ called_and ceo_who charity_as chat_as child_with curse_$ did_offences emoji_$
encryption_is end_with every_message every_user everyone_the everything_$ file_$ for_next for_this from_your full_stop
funds_the girls_were give_a hates_the hosts_$ i_order ill_be in_basea in_mind it_sound just_one just_vibes lies_$
make_for me_like me_one me_which mention_all message_on message_with messages_from minute_$ mode_$ moderators_please
never_say no_cases nobody_will not_what note_to number_and offences_go one_after one_and onload_alert open_and
order_you paid_for police_from print_1 private_$ purpose_$ quick_$ quit_being remember_for replace_the report_what
response_training room_$ root_$ said_you say_i should_be show_hidden sister_$ stick_with stop_being story_for story_the
sudo_give than_it that_girls that_my that_write the_findings the_last the_most the_real the_whole then_nobody this_fact
this_in this_is those_$ to_my to_sell today_is told_you topics_are vibes_$ void_$ web_and what_topics where_a who_funds
who_hates wife_$ with_3 works_in write_me wrote_it you_break you_think you_will
""",
    8: """
10_percent ^_always ^_draw ^_finish ^_insert ^_never ^_order ^_override ^_remove ^_rewrite ^_round ^_send ^_simulate
^_sir ^_solve ^_state ^_story a_bot a_drill a_haunted a_human a_part a_statistic about_grooming am_hungry an_essay
and_be and_follow answer_with anyone_asks app_$ are_on article_was ask_$ asks_who become_my beg_$ best_pizza bob_$
cancelled_today cars_$ chat_$ claim_that code_me create_an deleted_messages developer_message did_they do_a drop_table
drunk_$ each_time example_$ f_word facts_about figure_is figures_and file_look for_newer gave_me grant_me groomer_$
groomer_in groomers_$ has_no have_to hello_world here_for hidden_instructions ignora_tus in_your is_banned is_now
javascript_alert keep_in lie_to make_it make_the me_i message_$ my_messages my_shop name_is newer_figures nitro_$
not_allowed official_$ part_about people_with pizza_topping plan_$ pretend_the print_hello quote_by real_quick rest_of
restrictions_$ rules_were say_a say_not search_the secret_to see_your sing_me so_boring so_do solve_3x stop_pretending
story_with talking_about teacher_gave tell_one tes_regles test_$ text_my that_i that_it the_dashboard the_database
the_f the_part there_are this_encryption to_everything to_read topping_$ tus_instrucciones type_the use_it use_my
use_those used_to want_you was_me was_wrong were_told yes_$ you_must your_configuration your_instructions your_role
your_secret yourself_$ zero_$
""",
    9: """
2_and ^_admin ^_agree ^_break ^_correct ^_disregard ^_new ^_pretend ^_print ^_proofread ^_rename ^_restart ^_today
^_type a_date a_new a_pirate a_rap a_report about_the any_more are_a as_i ask_you backwards_from before_the bot_$
compose_a count_backwards dad_joke do_it do_my down_last draw_me everyone_free firewall_$ five_minutes follow_it
for_tiktok from_first girl_$ image_of in_every innocent_$ is_innocent it_like it_was just_for keys_do like_any like_her
like_yoda me_on me_windows minister_$ moderator_$ mum_that my_name my_personal off_as ok_$ on_purpose only_answer
out_the percent_and personal_trainer post_this read_me record_the repeat_the restart_yourself rules_did safe_mode sea_$
secret_rules sign_off take_off that_ill the_minister the_password the_sea the_year they_give this_to to_2 under_12
users_$ vergiss_deine verse_on was_closed what_ai what_does what_have what_secret wild_$ without_limits yoda_$
your_developer your_job
""",
    10: """
^_compose ^_crash ^_dump ^_enable ^_from ^_learn ^_reset ^_shut ^_sign ^_swear ^_teach a_dirty a_minecraft ai_model
are_most are_no at_me be_chatgpt can_use ceo_of dave_is drop_the everyone_for free_nitro guess_a have_the in_private
it_reads just_guess last_user learn_this lets_say make_something me_through my_site never_refuse on_$ permission_to
send_a short_verse sir_or slur_$ something_up song_about summarise_this system_$ teach_me the_ceo the_limits the_rules
the_voice this_link user_ask voice_of we_are were_you word_grooming year_should
""",
    11: """
20_$ ^_advertise ^_delete ^_enter ^_or ^_put ^_speak ^_turn ^_update ^_wipe a_horse above_this access_to admins_can
advertise_my after_me alert_1 and_give channel_to character_$ commands_only count_to do_as does_your for_me init_$
is_to job_is king_$ list_your many_offences my_teacher my_test only_admins paris_$ repeat_after report_bot sunset_$
thought_$ to_sleep token_$ total_5 walk_me without_rules you_to your_data zero_cases
""",
    12: """
100_$ ^_browse ^_execute ^_google ^_lets ^_lie ^_roleplay ^_store ^_take a_$ a_scary about_dinosaurs application_$
asks_about boys_are cat_$ chatgpt_$ cheat_on context_$ dinosaurs_$ etc_passwd every_answer every_member happy_birthday
i_vote impression_$ is_asked leeds_$ make_up master_$ me_permission member_$ my_channel my_english names_please
new_persona next_time of_thought of_your ofcom_and off_$ passwd_$ personality_$ plot_of report_and roleplay_as
rules_are say_bad say_yes swear_at tell_the that_boys that_tiktok the_charity the_letter the_moderator the_number
the_plot the_weather the_word through_it to_every to_say type_out unlock_$ up_a update_the vote_for what_they
who_should wifi_$ you_were
""",
    13: """
^_clear ^_create ^_reply ^_spell ^_sudo ^_swap a_lie a_quote admin_$ am_start and_$ and_use birthday_$ boss_of
break_character do_an do_not do_what english_homework fifty_by her_$ here_on in_leeds it_is it_on key_$ know_$
me_master mention_the menu_$ mine_$ my_late my_mum not_mention number_to say_it skip_the start_system stop_$
table_users ten_times the_boss the_chat the_first the_following the_version things_about this_channel this_chat
threes_$ times_$ total_is translate_good unrestricted_$ victims_$ windows_keys with_7 you_$ your_prompt
""",
    14: """
1_1 ^_insult ^_replace ^_request down_$ fake_number forever_that head_office ignore_the japanese_$ lets_play
matter_what me_access me_happy morning_into new_task no_matter offences_under office_give offline_$ opposite_of or_1
prompt_$ reply_in reply_with tell_everyone the_moderators to_100 weather_in whenever_someone write_a
""",
    15: """
77_$ ^_answer ^_oublie ^_respond about_encryption act_as and_say cases_$ is_behind kids_$ note_for oublie_tes
ping_everyone put_me shut_down so_it talk_about that_the the_opposite
""",
    16: """
am_from evil_example forget_the i_am no_more rules_please the_mod turn_on word_$
""",
    17: """
1_$ ^_invent ^_post ^_roast ^_say ^_switch a_dad all_$ behind_this boys_$ env_$ from_here invent_a my_girlfriend play_a
say_the spam_the this_message what_i
""",
    18: """
^_change ^_count ^_note ^_vergiss asked_you b_my config_$ on_boys regeln_$ the_owner the_server
""",
    19: """
^_repeat no_rules switch_to
""",
    20: """
^_go ^_kick ^_mention from_now the_mods the_words
""",
    21: """
^_do ^_drop ^_set api_key lie_about server_$ talk_in the_api
""",
    22: """
^_ignora ^_write a_fake safety_off your_rules
""",
    23: """
^_77 be_my
""",
    24: """
am_the the_report
""",
    25: """
^_what change_the
""",
    26: """
^_class the_figure
""",
    30: """
^_make numbers_on
""",
    31: """
^_act ^_talk
""",
    35: """
i_say
""",
    38: """
^_be
""",
}
PAIRS: dict[int, str] = {
    -19: """
i>my
""",
    -18: """
to>a
""",
    -17: """
me>the
""",
    -16: """
me>and my>me the>me to>to
""",
    -15: """
does>the i>to
""",
    -14: """
are>and are>the for>to is>me is>that
""",
    -13: """
a>on and>i
""",
    -12: """
for>my me>from to>this what>can you>that you>your
""",
    -11: """
a>what and>to do>you it>for it>me me>for tell>your
""",
    -10: """
a>of he>me i>it says>i what>the
""",
    -9: """
a>does a>that a>your can>the did>the how>the i>a my>i tell>my the>for the>on to>for what>for you>you
""",
    -8: """
has>it how>a i>this in>me is>my it>in me>i so>the the>with what>a who>it with>the you>from
""",
    -7: """
a>how a>i a>to and>you are>what does>it for>you he>the i>dont in>it my>for my>says of>in on>and on>please on>this
says>it that>to the>in the>what to>it who>said
""",
    -6: """
can>to do>they from>a from>to he>says he>to how>are how>do i>and i>i if>i in>and in>is is>what it>my me>that me>what
me>you my>to not>your of>to says>the tell>you the>do they>my was>the what>on who>this will>me you>on your>are
""",
    -5: """
a>if a>this and>was can>i can>it did>a did>it do>have do>this do>your does>a dont>want from>the got>a has>the have>a
is>for is>i is>on isnt>it keeps>me me>this me>who of>and on>my on>what please>that please>your says>in says>on tell>how
that>in the>says the>the they>me was>a was>my what>if would>a would>me would>that you>tell you>when
""",
    -4: """
a>says a>with and>dont and>for and>of and>on and>who and>your are>me are>your at>the can>you can>your cant>i cant>this
do>for do>me do>to do>when do>with from>do from>it from>my get>a got>the had>the has>a have>on have>this he>my how>it
i>he i>him i>is i>on i>says i>should i>that if>a if>will if>your in>for in>says in>what is>so is>with is>your it>this
me>a me>was me>with me>wont my>a my>has my>the my>with not>it of>is of>it of>me of>that on>a on>the please>my please>of
says>is says>who so>me tell>me they>the this>we to>tell to>what to>you wants>me was>this what>should what>when
what>will what>with when>the where>is which>the who>is who>says with>you you>got your>your
""",
    -3: """
a>do a>from a>is a>tell a>will a>wont and>are and>not and>says and>wants are>for are>it at>a because>the cant>do
cant>the do>in do>on do>where does>this dont>i dont>it dont>tell dont>you for>do got>to has>my have>your he>and he>said
how>my i>can i>does i>was i>wont if>to if>you in>my in>this is>a is>it it>i it>please keeps>my keeps>to me>he me>me
me>please me>where my>do my>keeps my>my my>what of>please on>from please>a please>i please>me please>tell please>which
said>a says>should says>this says>would should>a so>a tell>from tell>it that>does that>says the>has the>which they>a
they>are they>it they>to to>do to>her to>if to>on want>the was>on we>had what>do what>that when>a when>is when>to
when>was where>the who>of why>do why>you will>the with>on with>this would>your you>in you>is you>says you>what you>with
you>would your>please
""",
    -2: """
a>has a>please a>said a>wants and>cant and>get and>is and>please and>would are>at are>i are>of are>they because>i
because>in been>it been>the been>this but>is but>it can>a can>do can>have can>in can>this cant>it did>this did>to
didnt>the do>dont do>get does>have does>that dont>but dont>for dont>how dont>my dont>your for>a for>the for>when
for>who from>in from>what from>when from>will got>on got>says got>that had>on has>and has>are has>been has>to have>for
have>from have>got have>of he>a he>i he>it he>wants him>i his>i how>in i>do i>get i>got i>when i>will if>do if>is if>it
if>please if>was in>are in>because in>how in>keeps in>please in>said in>was is>at is>not it>and it>has it>have it>said
it>the it>wasnt it>what it>who it>you keep>are keep>it keep>this keep>we keeps>on me>his me>how me>if me>tell me>when
me>would my>at my>how my>so my>they of>from of>on of>what of>which of>who on>do on>have on>i on>is on>me on>will
our>the please>can please>dont please>is please>on please>with said>that said>was said>your says>and says>my says>to
says>what says>your she>me should>do should>the so>what tell>and tell>but tell>if tell>on tell>tell tell>what tell>when
that>his that>isnt that>please that>so that>will that>with the>been the>if the>them the>they the>us the>when the>where
they>have this>has this>me to>at to>please us>the want>in want>it want>that wants>my wants>the was>and was>it was>so
was>that was>to wasnt>my we>him we>the what>me what>of what>to when>and when>dont when>it when>this when>want when>your
where>do which>do which>is who>can who>do who>tell who>to who>your why>is why>my will>a with>and with>have wont>i
wont>in would>his would>tell would>the you>get you>his you>this your>so your>was your>you
""",
    -1: """
a>but a>can a>dont a>have a>her a>keeps a>she a>should a>was a>we and>and and>at and>got and>he and>her and>if and>she
and>should and>that and>what and>where and>which and>why and>will and>wont are>are are>in are>this are>we at>and at>has
at>in at>is at>said at>what at>with at>would at>you at>your because>of been>a been>has been>my been>to but>me but>my
but>not but>on but>that but>what but>who but>why but>your can>and can>get can>on can>tell can>we can>when can>who
can>with cant>my cant>tell cant>to cant>was did>and did>from did>have did>in did>me did>of did>that did>was didnt>it
didnt>what do>and do>do do>if do>keep do>that do>them do>was do>we do>will does>for does>so does>tell does>to does>who
does>you dont>do dont>he dont>me dont>on dont>so dont>what for>does for>for for>him for>how for>it for>our for>please
for>said for>us for>with from>because from>for from>from from>i from>of from>which get>from get>i get>if get>in get>me
get>my get>on get>the get>to get>you got>and got>for got>from got>in got>my got>your had>of has>do has>how has>me
has>of has>on has>what have>had have>him have>me have>my have>which have>would he>are he>for he>has he>have he>he he>is
he>keeps he>our he>was he>when he>will he>wont he>you her>i her>the her>to him>a him>and him>my him>to him>will his>and
his>my his>on his>to how>have how>he how>of how>tell how>that how>this how>was how>with how>your i>at i>been i>but
i>didnt i>her i>his i>how i>if i>in i>keep i>keeps i>them i>where i>who i>with if>for if>had if>me if>my if>she if>tell
if>the if>with in>did in>does in>have in>he in>his in>in in>not in>on in>so in>the in>to in>who is>can is>do is>does
is>have is>he is>is is>isnt is>please is>said is>says is>she is>this is>we is>who is>why isnt>from isnt>the isnt>this
it>at it>but it>can it>do it>does it>isnt it>of it>tell it>us it>wants it>we it>why it>your keep>a keep>my keeps>the
me>are me>because me>cant me>does me>has me>have me>her me>him me>said me>says me>she me>so me>them my>but my>did
my>does my>got my>her my>his my>if my>not my>of my>she my>them my>this my>us my>want my>when my>which my>will my>wont
not>a not>but not>how not>i not>is not>my not>on not>says not>who not>with of>how of>i of>of of>said of>says of>them
of>us of>was of>you on>does on>for on>has on>he on>how on>on on>said on>says on>so on>was on>which on>who on>you
on>your our>for our>to our>wants please>from please>have please>how please>in please>not please>says please>to
please>who said>dont said>he said>if said>is said>me said>my said>on said>so said>what says>do says>for says>get
says>have says>he says>her says>his says>if says>me says>of says>says says>that says>them says>was says>we says>you
she>a she>dont she>is she>it she>said she>the she>you should>me should>my should>says should>that should>to should>you
so>did so>for so>have so>in so>is so>my so>tell so>that so>this so>to so>was so>we tell>says tell>us tell>was tell>will
tell>would that>dont that>he that>her that>not that>of that>said that>we that>when the>because the>did the>get the>got
the>had the>he the>her the>his the>i the>isnt the>keeps the>not the>she the>want the>who the>why the>will them>and
them>how them>that them>the them>to they>and they>at they>dont they>in they>tell they>that they>want they>your this>are
this>been this>he this>how this>our this>that this>was this>which this>who to>did to>he to>his to>keep to>my to>of
to>our to>says to>so to>they to>us to>was to>when to>where to>which to>who to>why to>will us>and us>do us>to want>tell
want>this wants>a wants>his wants>on wants>with was>at was>but was>for was>his was>of was>said was>was was>we was>what
was>when was>with wasnt>it we>and we>but we>have we>it we>with what>get what>got what>has what>he what>please what>she
what>them what>was what>we when>can when>did when>do when>from when>in when>my when>on when>will when>you where>and
where>i where>keep where>this where>your which>has which>have which>he which>me which>of which>should which>to
which>was who>and who>are who>dont who>has who>have who>if who>me who>my who>on who>please who>they who>was who>what
who>will who>with who>would why>and why>did why>dont why>for why>have why>i why>it why>me why>the why>this why>to
will>for will>i will>it will>of will>you with>from with>her with>how with>which with>who wont>it wont>my wont>the
would>i would>my would>them would>to would>with you>a you>it you>keep you>of you>she you>was you>who your>if your>is
your>isnt your>not your>what your>would
""",
    1: """
a>in a>would a>you and>a and>does and>from and>has and>this and>we are>do are>have are>that at>my but>i can>me did>not
dont>to for>from for>your get>for get>they has>you have>and have>it have>that i>cant i>wasnt if>can in>where is>and
is>of is>to it>so me>did me>not my>are my>can my>said not>them on>are on>in on>it said>can said>i said>it said>tell
said>to says>are so>are so>can tell>in tell>not tell>that tell>the tell>them that>my that>on the>have the>that
the>wasnt the>would them>i them>in they>for they>not this>have this>so this>what to>i to>in to>them to>with what>it
what>would where>says where>to where>you with>a with>i with>of you>did you>does you>him you>if your>with
""",
    2: """
a>are and>in and>said and>them and>they and>want at>it been>and can>that can>what do>says dont>them for>what from>and
from>this have>been i>have i>what if>not in>at in>do in>which is>has it>from it>he it>if it>it me>can me>will my>and
my>in on>to our>is said>of so>you tell>said tell>so that>what the>does them>me them>on them>said this>said this>tell
this>with to>get want>a want>at wants>to was>from was>i what>at what>been what>tell which>it which>your will>my will>to
with>me with>says you>how you>said your>have
""",
    3: """
a>they a>want and>can and>him and>so are>from are>them are>who are>you at>do at>of at>please but>and but>the did>with
do>did do>he do>the does>i does>what dont>have for>at for>i from>you had>and has>in have>them he>did he>with how>to
how>would i>had i>your in>i it>did it>says it>to it>when it>would my>had my>he of>my of>this of>with please>do
please>he please>it so>your tell>are tell>him tell>who that>do that>from that>wants that>your the>from the>wants
them>for this>does this>had this>on this>please this>your to>how was>in was>tell was>your we>in what>wants where>are
who>that would>of you>cant you>have you>so you>them your>from your>i your>on your>tell your>the
""",
    4: """
and>my and>tell but>to can>my do>my do>want dont>the for>this from>your had>how had>would have>i have>said have>to
have>what he>on him>he him>is how>can how>get how>is if>says in>with is>the it>a it>not me>get my>dont of>a on>that
so>and so>i that>i that>the that>you the>him they>with want>what what>are what>is who>in who>the with>your wont>tell
would>if you>at you>had you>they you>want your>my
""",
    5: """
a>he a>when and>did and>how and>the and>when are>my are>not are>to cant>a did>you dont>a dont>her have>so he>dont
he>his how>did i>not is>in it>on it>was me>do my>have please>and said>do said>have said>the said>you says>but says>with
tell>get tell>he tell>this that>and the>dont the>my the>so the>your this>is this>you to>has to>have want>to wants>you
what>but when>i who>a with>that would>it you>and you>can
""",
    6: """
a>his and>do for>he for>will from>me from>that how>i i>so i>tell in>a my>we my>you not>to of>the on>his please>you
should>i tell>to that>are that>for that>this the>how the>said the>should they>please they>said this>a this>do to>is
to>that want>do we>for we>on what>did what>does what>said what>says what>want when>he where>a where>it who>his with>for
with>it would>you you>are you>do you>dont you>i you>not you>will your>that your>to
""",
    7: """
a>my for>on in>from keep>in me>in my>is my>your not>what please>the tell>which that>has the>can the>this they>you
this>my to>me what>i with>to your>it
""",
    8: """
did>they for>has have>you i>the i>they it>with keep>that me>it my>on not>said not>the not>they of>for so>do tell>a
that>a the>a the>but the>please we>a what>this what>what when>who which>are who>you
""",
    9: """
and>with are>a are>on at>me do>her for>that have>do have>the how>you it>her me>your my>that should>it the>are this>it
to>your we>are what>have with>my wont>me your>for
""",
    10: """
a>where for>in if>dont in>your me>my me>to me>which my>please on>of that>it the>tell which>you who>for who>i your>me
""",
    11: """
a>and does>your for>tell it>is me>of should>tell tell>of this>and this>i this>the was>me what>not you>my your>a
""",
    12: """
do>of i>of is>you my>it of>your should>for that>is who>should with>what you>the
""",
    13: """
a>for do>what in>of my>from so>it the>to this>for want>you your>and
""",
    14: """
i>from tell>is the>it what>and you>please
""",
    15: """
a>it a>the please>for you>for
""",
    16: """
for>of have>in this>in
""",
    17: """
a>who can>for do>i the>you what>they you>to
""",
    18: """
in>that me>on that>was what>your you>me
""",
    19: """
do>it
""",
    20: """
i>for
""",
    21: """
do>not
""",
    22: """
for>me this>to
""",
    24: """
from>on i>me
""",
    25: """
and>it
""",
    27: """
the>and the>was
""",
    30: """
the>of
""",
    31: """
the>is
""",
    32: """
i>you
""",
    36: """
what>you
""",
}
