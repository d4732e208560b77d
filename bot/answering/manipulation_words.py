"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -2.548
WHOLE = (-3.118, 0.000, -1.339, -1.565)
STEP = 0.1
FLAGS: dict[str, float] = {}
STEMS: dict[int, str] = {
    -62: """
nurseri
""",
    -61: """
crech
""",
    -60: """
birthplac crib picnic
""",
    -59: """
anniversari balloon loch unicef
""",
    -58: """
bandag cork dublin
""",
    -57: """
twin
""",
    -56: """
babi infant leicest wed wembley
""",
    -55: """
belfast cottag
""",
    -54: """
birthday
""",
    -53: """
festiv hike
""",
    -52: """
blanket mattress tea
""",
    -51: """
lancashir umbrella
""",
    -50: """
fundrais neighbourhood somerset
""",
    -49: """
blair cushion how inver newcastl sunderland thatcher villag year
""",
    -48: """
birmingham bride child dinner mum princ princess rural valentin yorkshir
""",
    -47: """
children cliff pregnant surrey
""",
    -46: """
badminton balconi birth crochet cuddl hug hurdl marriag mate terrac
""",
    -45: """
bristol casualti devon ireland neighbour skate sponsorship strawberri venu
""",
    -44: """
boston cardiff crime fruit marri raini thank
""",
    -43: """
age annum boat countrysid derbyshir hull kidd pond shetland stitch tenni vase vitamin who wimbledon
""",
    -42: """
autumn boyl donor dougla farmer holiday lincolnshir lump manchest mug policeman prize salmon scotland they tractor
""",
    -41: """
award distanc edinburgh firm he lake lover mrs nurs pakistan potato scottish spoon summit trainer ulster
""",
    -40: """
backdrop bond bradford brighton brooklyn cambridg catfish corn cup custodi glasgow home husband leed meal of oslo rain
romanc santa sponsor stadium summer thriller
""",
    -39: """
bruis calendar christi corner councillor documentari everest favourit knot love nigeria royal son spous street swan
tender trophi wife
""",
    -38: """
ball bed bird carrot coupl gift got granddaught irish journalist lamb medal mother mummi newspap singapor soup tomato
yard
""",
    -37: """
archeri backpack bedroom berri camp canteen carp cheap cinema courtroom cramp crowd feather finland geographi heap hill
isl kidnapp lad leather milk nato neck niec orchid parent photograph poker pub sibl snooker sofa someon suitcas sword
tin trailer uk weather
""",
    -36: """
bail bedtim beef bill born constabulari crisi date daughter derbi england exam food galleri grave iceland march nanni
or politician pounder prom river sand seedl she sheep swansea tent thame toronto town trip vodka wine
""",
    -35: """
battl bench boost bowl camera condom cricket daytim decad dunde farm glass granni guin hockey knife knit lunch mileston
necklac nhs otter outdoor photo photographi queen septemb statu tide tower
""",
    -34: """
abroad borough britain budget bundl childhood christma concert cousin creas crunch cub cumbria deliveri dorset dubai
edg event expert film fish furnitur garden girl grandchildren hat hostel knight labour lago leith lighthous liverpool
marathon mcdonald meet midland month museum octob owen pad parachut pavement phoenix pune pupil sail sandwich saturday
school schoolgirl seminar shore silk slope soldier swift when wool yoga
""",
    -33: """
april bag basket bleed boil bridg castl centr chariti chicken cloud cole crete easter fridg inflat june keen lean lili
limp loft loneli macbeth man margin meredith metr mud oasi ripe roof scar scorer shelter specialist st steep surveyor
terrorist touch triangl troop wale wind
""",
    -32: """
auction bachelor beach booth brit brother buffalo bus cheer climb compani copper crop curv dad day delhi explain fenc
florist fortun hamburg hampshir highland kenya market mayor mps needl parti pillow plastic plate pothol reed refuge
rich rose rush scene scot skye slip teddi vend visitor wednesday
""",
    -31: """
affair arena august avocado bolton bottl bra british bump caravan champagn chees chest citi delay dock doctor domino
donat elbow februari ferri fife golf heel help hen hitch hotel island ivi jacket mapl moor mt nan night oscar penguin
policemen ridg road saint streetlight sunday tie tyre urban week weekend wight wont workshop zebra
""",
    -30: """
amsterdam ballpark bubbl bucket cafe cereal derri dessert dipper feel get globe golfer great harbour harvest hunt ice
journey juli luton old pace pack packag parallel partner peac pierc pinch plaster plumber poster privat rate reel
research ryan seed sergeant sharpen shot stomach storm tori tour turkey verdict vignett what yearbook
""",
    -29: """
appl barbecu bass bow bunk carpentri club cocoa daddi danc degre flyer friendship gal grandson heart heritag homeless
hors keep kettl kitten lark leaf lens litr loop massag measur migrant mist monetari motorway movi muddl murder news
offenc oyster padr pea pension pic pile plank platform playground pocket portrait relationship roofer room salad scarf
shelf simpler sleeper sleev snack sociolog sock stockport stoke stranger supermarket survivor sussex tabloid twain
victorian violin visa vital watch westminst yin york zoom
""",
    -28: """
adam agenda app background bay breakfast bribe cabbag cabl carpet chilli clinic cotton countri court cross densiti
detent dexter dioces drink dune eas gazett goos leaflet mile mini minist ml monday money morn mountain newton norway
onion oversea paper pictur pot preschool quarter rack ratio reunion roll roommat rope sailor sarah shade sheer ski
slice slide slow spill squar stapl steel struggl supplier swollen tank theatr throne trauma turkish unhappi venus vicar
warm warsaw weekday wider worthi wrap young
""",
    -27: """
agil ankl attract aunt bless bohemian bookcas bori brass broken canadian candi cleveland coat cold companion donkey
eros escort fast father feminist fever friday groom happi haul historian hospit imag india jude juici kane kid kidnap
km lee lemon liberti lisbon michael militari mir murray nam nephew norfolk nuclear nun organist patch peel peer pigeon
postag poverti pride proton rocki roundabout scientist shark ship skin squash stab stake stiff stilt sweet swimmer
sydney thick travel turf twist vinyl where whi worth
""",
    -26: """
angl applaus astronomi barclay beam capacit collag contest cours cream cube cuff diamond dig diploma dish drift flat
foundat fragil friend gather georg goat good harvard headlin helmet hole household houston januari juggl ki knee ladder
ladi life liner london loveli mari microwav middleton moistur mp name nearer need ni obstacl paddington pear penni
pound price recept rusti scienc section sex share sheet shirt shoulder sling smooth soft soho stabl sunset swim tape
toe tow traine trek virgin warehous wedg weigh whereabout wobbl
""",
    -25: """
apart armour bournemouth bullet campaign cant chalk charger cid colour competitor congest couch craft curtain daili ear
earring essex evening face fall famous forc fund glove glue grain guardian guernsey honour hous hungri hurri indian
joint kindl kitchen lass lawn lent marketplac martin mosqu nest pair park pearl pegasus pie plane planner polit pool
port rap rape rival sea sheriff sir somm station studi sugar thailand thursday tile tough trial view volunt whale whom
wooden youngster youth
""",
    -24: """
activist afternoon anglia attend badg baro batman befriend blood bonnet book brace build cadet card carrier cent chanc
classroom cook dilemma dip economi egghead favour flinch for frame friction gloomi grandmoth headach headlines hero
holder interest juliet juri lamp luck math metropolitan nail oak painter parrot pay peg phd piec polo prison robb rock
rod roller row sad scout sheila sister solut spend splinter sport star steadi stumbl surgeri tension ticket torn towel
toy tray truck val vigil waterloo weight welfar welsh wing wood zealand
""",
    -23: """
afford anchor articl beer best box brussel buse cam chair chancellor charg chess clap clay closer constabl crown defenc
district divorc dungeon eastwood eton evan expens explos fare feet field gentleman gettysburg ghana gradient haiku
happier honey hung invest jail kansa kong lego light lighter limerick lone melt mesh michell mushroom nap narrow nation
ned not odd pancak patient plot premier related relax roast romeo rust sam shadi shed size snag snow sore spring steam
student sunlight sweden swindon tear three throat tomb trouser tudor tuition universiti wait wheel winner wrist
""",
    -22: """
aid airport aisl alli amateur architectur armi art berlin bright burden carol cash cater ceremoni clash clock
commonwealth cyprus dancer daylight desk dj dollar duo examin excel exet fairi famili fastest finger float fought
frozen gilmor gold grown gun halloween hang harri hast heal heavi hit hope hurt keel kindergarten king kiss lane lap
leak liquid lost mainland map mass materi medicin met mill nearest nokia novel nude ounc person plod pole priest
protect rent rice sauc scratch sentiment shake shape shoe sink sixti sky socket solicitor speed sri stamped steward
strap striker surf swell theresa tim tire togeth trade trend tripl van walk wallet war willing woman
""",
    -21: """
ach asleep baggag beak ben biographi biscuit bomb breed burger caesar canada canal capit case cleopatra clerk coach
coin collector compar cover crisp croydon dark democraci denmark discount dna drama everton eyebrow fee feed flesh flew
gender ginger glad greenhous herd indoor investor lesson lol mae match mediev navi ngo noon nottinghamshir novemb panda
passport portfolio prais prosecutor pumpkin race radius railway random readi reckon robert robin rough san sandal seat
sen sharp sinc social sprain squirrel stall stone support surfac tattoo taylor tickl tiger transport trio tuesday uncl
video visit want willi
""",
    -20: """
alon anyon arriv arsenal awkward backdoor bacon balanc beneficiari bet better brick brigad bust carri chart coastal
concret consult crimin crook crow crush currenc curricular cute cv david deck dentist der development difficult
difficulti dimension din drone dug estat eurovis everyday fell fifti fig fold folk foot foster friendli gap gb gig
grass graviti green grenad grid growth hear hot huge internship juvenil kevin labor librari librarian lightn line
magnesium mar mr naughti net netherland packet pal par parker paul petti phillip pit pleas poor project reason recip
recommend reproduct romania rugbi scissor servic settl side sit situat slam slight slowli sped stag stream strength
suspect swimsuit tackl their thunder titl ton topper tree trot urgenc urgent useless violenc walker wari water way
which william woodwork would
""",
    -19: """
academi again analyst anatomi aquarium assess at back ballet bog bone bounc busi calm camper cap catchment center chunk
clan closest count coverag cracker creep cri cruis danger dead defend doc dr drill dutch easi eat edward egg far
feasibl flight fog footbal game giant gilt government grade grandpa grow halv hay his hun i if internet jet junction
juror keeper lat lifetim littl liv lobbi meter mission mob mount ms ness nice nois parliament payment penn pere pill
pizza pont porter proud radar rainbow rare rhyme riski runner salt score see shortest solv split spread spur stack
starv stem sting stir stress teen therapi thesi tidi tight tokyo uneven victim victoria virginia wallpap ware welch
worker
""",
    -18: """
approach ar arm barrist bishop bite black blade board bobbi bremen cake candl career carv clamp cloth comparison curri
decent deliver dick divid elli elvi encrypt english explor eye fair fight fli flood foam frighten gemini grape grief
grim guest guilti hail hatch her hopeless ian inch justic kent known luxuri male mane mat ministeri mixtur mole molli
moss near nineti nobel overnight paint parliamentari pastor patel pe pen pencil perfum plumb poke polic pork porto
postal pr practic printer problem profession quantiti quick resin ring robberi rubber sacrific sat scan scenario
shakespear shine short shrink soil spot stain stil stretch stripe sum talent taxi televis terribl them treasur us usd
wangl ward wet wheat winter wore yield younger
""",
    -17: """
150 9 arrest banker banner bath battlefield bikini billion bit bowi broad burglar carpent cello chemistri chimney civil
coffe communiti council crate creepi desert deserv detect devic dri earn emerg emma evidenc faint faster fellow fiesta
foreign freelanc goal grew gym hall halo handicap healthi heat helicopt idea incident jelli kit korean ks land landlord
law luggag maiden matur metal miss mm on orang outsid pain parcel pdf pick pitch point poland provision pt public pud
puppi pyramid red roam robber robinson sack salari salesman scrape season second sensibl sexual shard shoot simpl
smallest snail sprint stakehold stood stove survey susan tast teacher team thumb tip track traffic trick tune unusu vet
wall wardrob whore wild wiltshir wit wive work youngest
""",
    -16: """
83 across alik alp angel antiqu await belt between blind bore boyfriend brawl bulb care caretak cass ceil challeng
chester classmat colleg convinc crack de debat decemb done dress drown eaten emergenc enemi epic financ fright frost
gala goe grand handcuff highlight hobbi hour hunger hymn industri juic kati krakow lin lip live malta may media medic
men moment monitor motiv music muslim national network norwich onlin ordeal our oxford padlock pawn peek per percentag
petrol piano pixel plain plan planet pm podcast potassium potteri pretti promot pump recognis relat risen rite
schoolboy sector seduc sens sew sexi shelv shower sick sight similar skirt sleepi slept small special still strongest
stuck suffer sun suppli tal tallest temperatur texan theres till toast too tram twenti two uncov vector vest visual
wager warn watcher wear welcom wich wise
""",
    -15: """
2 82 abel achiev africa agatha album alcohol aliv anywher area audienc aug avon banana barber beat beaten bled border
bought broke burglari captur carriag caution centuri cheaper chef church climat cn colleagu compound cone convict cop
cost crumb dart dd deputi division drawer drum due dye eldest encount enterpris episod excit falcon fallen fanci fed
find flea flee floor flute four gambl gang garag goalkeep healthcar held hold homework hunch in inspect itv iwf japanes
judg kg layer legend length lit local long lopsid louis mean meaning mend ministri neil never orlean paw peter pickup
plateau plea plenti po poison probabl proportion protest publish purchas quot raid rational referendum rig rip rise
rout satisfi scale screen secretari seeker should singer singl smile sob solid stanc steve straw strop suit suitabl
surg surround surviv swamp tablet target templ tenth thousand tighter til trail train ugli unit valley vegetarian
vintag visibl voter wage wean wrestl zip zoo
""",
    -14: """
47 5yr al amnesti appeal artist assault away bank bat benefit bologna bracket brand bread brilliant bulletin canari
cancer chapel chaplain chase china cm concern connect cope counti cure cut dagger die door doubl drag duck ed er ethnic
euro extract fete fighter financi fit fring full fuse fuss gill glu golden grandfath gut handheld hard hardest harm
headquart health holdup hood hs impress institut ipad jame knick lab laid listen lotteri mailbox method mi minor mon
monsieur monster mors moth napl newslett nightmar nut oliv oops own parish pasta phone physic pin plus poorer popular
portug propos push rainforest reliabl repair ronin rub ruler russian sampl satnav scrutini seek seventeen seventi shock
slack smart smarter soap somebodi somewher spare spark splash stage stale stalker stock straight streak strong studio
substanc surnam swallow sync talli teammat ted temp texa theme thirti thread tini top tracker tube umpir unfold unsolv
varieti viewer violent volcano whiski whose wisdom wwe yellow
""",
    -13: """
abba accuraci adopt adult against alway amber amount analysi anthem athen beg blacksmith blue boom both brief buck buy
cabinet choir cholesterol circl clint clutch coaster collaps collar column come crawl crew cultur dat def dental
dinosaur dirt doe dover et expand fan fashion femal filler funni gay gdp grab greec grind ground guitar harder
hargreaves heath height him holland incom injuri jersey justifi lay least lend locker lodg loos loot lord mans matrix
microphon mobil moodi naked nike nspccs open opinion org outcom overheat para peopl pivot poni portugues potti pressur
pro profit protector punch quip radio rapport rattl recent risk robust round sale scanner scare seen silver simil
simplifi slower smaller soar spent spice squeak stand sushi teach techniqu teenag tempt tend there timelin tinker
tomorrow torch troubl unti versaill vs wash wee well whit wide worri zone
""",
    -12: """
abduct acrobat altitud analys argument bait bar belgium bin bring broadcast bros bryson butterfli by cell charl chip
chocolate choirboy clip collect costum counsel crest cur dust earli eighteen em energi eva even fear felt feminin fin
five flask forecast forest fork furlong gain gloss going govt gum half hedg hum identifi intern jam john lawyer lectur
left leg litter locat magazin manag mild min minimum mood mould move mover nervous non north nose obtain organis paid
pass patron peak pharmaci pip pipe poach predat present primari prof progress proven pull qui quiz reach remedi remind
rep repay roma ruffl russia same sausag schedul scrambl sham shield shove six sixteen slot sneak snug someth soon spin
spit squeaki squeez stalin steer subject suspicion tailor take tonight treatment trebl tv valv ventur vera vic vis
volum we weed whip women
""",
    -11: """
agenc air alarm alic axi bargain batter besid bid big bitter blight bold broader brown busiest captain catch checkout
childish cod conceal concept conflict consider controversi cool cp deaf death dice distribut dong ever exchang explod
fantasi fifteen firework flow foe formula forti freedom fresh genr gg goodnight govender gp grasp grey guinea hal
hangout horn horror ink instrument interview iron japan join knead laboratori larger laundri lesser licenc liken lot
loud lure malaga mash netflix noun nowher object one outfit panic panick peru polish positiv prime prop pure purpl
puzzl rank recoveri recruit regret rematch scrap secur sha shave shop shown silicon skim smokescreen societi solar
spici spike standpoint stat stroke summari surpris takedown tariff terrifi throw thrown tooth trustworthi underground
unfair veri vibe vote waffl west wheelchair wig wink woo worst yer
""",
    -10: """
26 42 about alien alongsid anyth apprentic around arrang bare been bias bro buyer champ check checker chew chris chuck
clever comedi common contact contrast dear describ diffus dose draw durat e eighti elder elect en equip essenc esther
exposur fail fat ferret flavour font forev frank fun gas gregg hair heavili herself idiom invit iphon isnt item joe
junior jurisdict know lawsuit leader leap literatur loan memes menac mind mint mit modern mond nationwid nba newest
nick nineteen nowaday obscur oil ok outset over owl partial persuad place plagu playlist pluto poli porn precis prey
privaci pronounc prove qualiti quarrel rail rais security seller sent shi skeleton slogan smith snake snapchats snub
sorri sparta spite squad stamp strategi stronger supervisor territori test toward transfer treat treati triniti tub
underwear unidentifi virus von weak yesterday
""",
    -9: """
21 acquir advantag airlin ani annual appendix apprehend attach bang bean bear biolog blend brought calculator caught
caus chord co culprit cum curious dank dawn dementia dent department desir dim disord dozen dragon easiest east elton
enquir equal equat everywher extrem few flower ford forgot futur generat genius gossip gov gram gripe guard halfway
harpsichord have heard het hip hollow horribl id impact increas international iowa jump kingdom layout lead lose ltd
mail main matron medium minecraft mop mow multipl multipli murphi mysteri natur nod northern occasion ocean outlet oven
pan period pig plant plead poll pollen pop pose possibl pray prepar prim product professor provid reader rec receipt
record remot result riddl roman saber sang scari serv shin shouldnt sold song sourc spa space span spec spoil stalk
stay such swept tall technolog textbook theori thump tool undercov une unsaf vagu vivid warrant wax wherev while wi
wifi win wire woke wonder worm wreck yr
""",
    -8: """
17 23 abus acton actor adverb advic advis ahead american ap argu audi australia axe bike blackmail bolt bulk bull
butter cactus catalogu certifi champion childline choos chop christian client commerci contain counter cring curriculum
data deadlin deed den depth display drawn eclips elis emblem engag est fiddl fill flu footnot found fraction freez
furious gen govern gracias gran graph greatest group guid gush handi hank har henri high highest hmm hola ile induct
jai kepler label lag las latest ledger less machin mainstream masculin minion molest moon motto mumbl nich offer older
oldest overlook patter perhap pink poetri portion premis prescript proof prosecut puff qoute razor resourc saw scooter
seri sextortion sharehold slaveri smartphon smash string success suggest suicid sweep swing taken tap tech tel temper
tenant thirteen threat trace traffick true trumpet twice underneath useful vinegar vip weightlift widespread witch
""",
    -7: """
110 300 abl also amazon amongst an anybodi arrow ate attack audio bate bio blame blast block blow bodi bonjour cast
chap choic choke civic cleaner clue content continent contra contribut coursework dare das davi depress destini dream
drove duti easier elo envelop exercis experienc factori fire footballers fotos front further hing howev hygien ich
intact involv it itali jack kangaroo larg leav legal lyric made makeup marshal mb med mein mijn mine mix monkey monti
mor motion notch oat organisation organisations outdat outlook pcs peanut perfect pornographi potter prise queue realis
recit recover reflect regular reviv rhapsodi safeguard safer salti scope scribbl search semi send sherlock shini sign
sing skill snapshot snore sod sole sooner spar spawn spider stoog strang struck structur sure ta taller telegram
templat thing third tho through timer toilet took transit trust twitch uniform usa via worldwid
""",
    -6: """
abbreviation account ace afraid agent almost aps artefact awak beard boast brave brb briefli btw buff built bunch
certificate classic clergi cloak coke committe confin consum corridor cough credit crusad disagre dog driver el ensur
excus fax flounc foi foir foo fourth froze frts gist gorilla gover had haha hint hm hundr hwo ie index inset instant
isa jess jumper kill knock lewi lofi mac making meanwhil mechanisms memori micro might mindful mortgag neither nfl ngl
noth nr nutshell occurr out outer outlin parse past pattern penalti perform ph pokemon posit powder power prefer
premium pri probat procedur punk quest ran react reaction realiti receiv reprint responsibility return right roblox
sentenc servant seven shrek sketch slat slave south spokesperson sql stepdad strangl style subset succeed t tactic tak
tale technologies that thee these tick topic trainr trump upshot vampir wave weaken wh woken
""",
    -5: """
11 14 141 18 30 999 admiss aftermath among anoth anytim appear artifici ayuda band bark base beep believ blower borrow
breakdown brute builder can capitalis chain chief collat combin conced cynic dealt demand depart didnt diesel
difference dms doubt draft drive eighth elementari extra faulti fella fi first fix flash focus foul fri fulli gaming
giveaway governor gross guy hoo hornet imprison improv inherit instructor jone late leapt list lmaoo look m madden
manni mario mayb median methodolog mid mirror mnie na nine notic o occur ofcoms pedant pend pet pog pointless politics
por primer qt quicker rear regex regulate releas reprot respect retriev review rhubarb safe screenshot seal secondari
secondhand sermon shaking shampoo shorter shrug simon siren somthing sort sos soz speaker staff stair statistician
sticki tame th threaten threshold thrust tri under unknown upset var verbatim vow vulnerable wasnt weaker websit weird
white whiteboard whitehall whts workforc workplac z
""",
    -4: """
13 15 19 310 45 6 8 action afterward alreadi anymor apprenticeship awar aye bas biggest bn braini bruh cal capt car
cartoon clientel clown commit consequences cooper cort crazi crypt custom deal dealer decrypt deep deepfake defin dem
departur depend design detail detectives digest dishwash dnd doesnt dogg download drew drummer dsl eee elector email
entranc european experiment expos ez fine flashcard fortnite founder freephone fret geht git gma hand happen helpline
histori hook hop important imprint insan instanc introduc jealous jean joy json ken kind lack legislation linkedin lion
longest loss manner marvel master mega microsoft multi neptun newer ohio oral orchestra organizations ought pari
pertain platfroms predator produc provok qualifi recommendations refere roger rot sec senior sentance serious seventh
sfty silenc so spain statut statutori stick stori summat suzi technic teeth testimoni thi tween und vers vox walkout
whatsapps whch wher whichev wht wie wieviel wow
""",
    -3: """
123 2x addit advanc alexa alright alternative amendments asian au available backlash backstory baker baselin bee beginn
bell bil bingo blazer boot bosch bum bye charli citizenship cloning combat compliment confid conk crims cumulative damp
decis decker del deposit depriv diagram director driving drug dt dum earth eight eleven employ enlighten entitl
establish everybodi facetime factor fewer fifth finish flap flashback football forward freak frequent frog germani gone
govenders greek grumbl gurls hammer handout hargreavess hargreeves haunt havent hide ho hostil hr ict imagin imessage
individu inner inquiri insid intelligence issu itch jazz jog just kcsie kept lasagne lawnmower learn learner lineup
lmao loophol low magician majority meme meu monopoli mouth nab ncryptn nite numbr obs oppos outnumb owt p padrasto
phase photosynthesis potion prioriti privte pss quanti quotat ram raspberry raw real recognit regard remaind reproduc
reson resum ride shall shell sie slap snpachat solo spoiler spoke spoken squabbl strike stubborn stuff sue syllabl
taxpay telegraph telephon term timetable toll tongu truli understat uni unpopular unseen url vr wake warren whether
whistl whoever wil wish world worthless
""",
    -2: """
16 22 24 240 25 34k 350 4 404 7 7am accident actual ad afk agenst aplications archivist artcle artific asid attitud
autocorrect awful bakdoor becaus beeb bicycl boiler broadband call came campagin catan cba celebrity ceop chatbot
chatbots cheapest chiefli childcare chippy chromebook clean clear commut consist constituency contry countdown
crossheads csam cyberbullying d decim demographics differ disabilities dislik distinct doing domestic doom dot drain
drastic dread driling eco electronically encripted encription enigma enough enrol error ethnicity exat expalin expect
explan facbook factorise fahrenheit fault featur fisrt foto fox fuel gams girlfriend giving god goldfish googl grandad
greyhound groupchat grout gtg h hadrians ham handl hargreves head hoodie hotline hype hypothetically ikea import
individuals innit inspector install instgram institution insurance interveiw into introduct invoice italian joking
laugh lawmakers layman lf lgbt liek lnk lock lookup loser lotr lowdown lowest mann matter mechanics ment mic middl
minority mio moving nerds none notifications npm numba ofcom ofence ofences okay omg onlien opponent orgnisations osb
owe oxbootoost page pandemic particular pct perpetrators photoshop phrase player plural pong population portray possess
postman predict profil promis putt railcard re receptionist recipient recoreded regulation reopen repport requirements
respons revenu rocket rs saturn secreci sext sfgrding shr simpel slag soul speci spi spotify stepmum stub subheadings
subtitl sudoku sundial sus takeaways tbh those though throughout tht tiktoks timestamp titel tldr tocca toddlers
tradeoff tran truth typing uis ultimatum understand undress unknwon up urg usb using valorant varnish versus villain
voltag vouch vpn wasp wassap whatsit whatsoev whn wieviele wireless wos wotsap wrong wsa wuts yoghurt yrs zio
""",
    -1: """
10s 12s 20 21k 27 2nd 34 340 3x 400 52 5k 5pm 5x 64 80 90s 9am abuot acording activated address ads aggregate airfryer
along animals anonymous anxieti apparently arcad arduino arent artical attent authorities autism autistic automatic
babysitter backdor backup bakdor baking bathroom batteri bbq bday beekeeper beeps beings bi bitesize bitmoji bll blurb
bookshop britian but buttermilk byline calculate calculation calories careful chce chidlcare chidlren childminder
clarifi claus closur commas commencement communication compatible compny compos conjugate context continuous corect
corporations covre cps critic crypto cse csv cuarto curl dative delivr despit detain detective dev dictionari diferent
direct discuss disput dissertation ditch do donts doorbell dos down dramatis dyslexic earliest education elden electric
electronic elon emotional enforcement entra enumerate eurostar executive expensive facebok fewest ffncs figur firefox
fireman flatmate flout forgotten foundaton funniest fx g gander gangster gcse gether ghost giv glastonbury glossari
goggles govendor govinder grateful gta hardwar harmless hasnt having hdmi header headphones headset heck hed hedgehogs
helpdesk henc hilarious hire houseplants hrs hunter illustrate impossible indecent indicate information interviewee irl
ist iwfs jist journo jumpscare kaet keyword kidz kilos kms knew leagu led leo lettuce level liability liking lobbyist
logo lst lwa madam maintain manda mechanism mediator menshund merg metta minorities minoritys mis mitochondria modus
moral mot movement mustnt myth naem nameless nandos necessari nln noche nos nubmer numerals obvious offside ohms
operandi opponents orginal overall overwatch ownership oxfam padrastro pale parkrun periodic perp perpetrator
persentage persn perspective perv physio pikachu pilot pineapple pointer politely political politicans posing postcard
postcode pps prcnt pre precentage predators presentation proposals protectin provenance prozent pts purr pythagoras q
quadratic qualifications quarterback queri quickest quizmaster radiator rainfall rando rang rather recall recogniz
recycl reduct region regulating regulator regulators relative reli reluctant remain resist retail rewritten ringtone rl
robertsn rotten rspca rsvp rubbish ryt safest safty scam scrabble scroll senor setlist sever sextorsion shd significant
simpson simultaneous skateboard skype sleepover smell smh sneezed snpchat soundbite spamming spanish status stepbrother
storag strip successful sunburn supervis sweetener technically tengo ther therapist thort thr threw timeframe tinder
tofu tot tradeof trampoline trivia tweet twelv typo ugh uks undetected unread unreported until uproar ups upsid upstair
username v vegan veiw victms videocall viele vienna volts voting wacth wann warhammer watsap webinars wholl whr wo wors
worum wrongdo ws wtf xmas yay yung zuck zuckerberg
""",
    0: """
00 050 062 100m 101 105 10k 10th 115 11s 120 122 12th 12yo 130 13s 13yr 146 14s 14th 156 15th 16s 16th 180 182 18s 1s
1st 203 20k 20mm 20s 210 220 250 25s 28 29 2am 2d 2kg 301 305 30k 30s 31 32 33 35 36 37 39 3rd 3s 40s 41 43 44 46 48
492 4am 4k 4pm 50p 50s 530 55 550 57 5am 5s 600 61 63 650 6am 6k 6pm 6s 71 73 74 7s 800 80s 81 824 84 840 85 89 8pm 8s
900 93 98 9pm 9s abbreviations abilities abot abowt absente abuja abusive abusrs academic academics accent accessible
accordin accountant accreditation accumulated accurate acess acknowledgements acktually acounts acquittals activity
actuary acutally adc additional ade adhd adidas administrative adolescents advce advcie adverts advocate aes
affiliation aftercare aftershave agen agencies agian agianst agin aginst agm aim airbnb airpods airtime ais aldi
algoritm allegations allergic allot allowance allready alltogether almst alphabetical alredy ambulance amendmants
amendmnts ancient anecdot anfield anger anonymised anonymously anser antibiotics anyware anywere aoife aol apa apollo
apologise applications approximate approximately aqa arested arests argumnts articel artifishal artikel asap asexual
asia asos assembl assemblies assessments assistants associate associates association associations aswell atall atomic
attendance augmentation augst auntie auther authoritys automatically aux availability avanti avg avrage awareness awear
babysit backbencher backdoors baddies bairns bak bakclash bandwagon bankrolls barista barnardos bart basically
basketball bcakdoor bcc bckdoor bcome beagle becos becum belive belong benchmark benifits bereal bestie betwen bibs
bigwigs bitcoin bitlocker blackest blaming bleach bleakest bletchley bluetooth bluff blurry bod boffin boffins
bookkeeping bookmark boudicca bound boyz bpm braille brakdown braverman breif brexit britons broccoli brochure brownie
brownies brum brunch brunt burrito bursar bursary businesses buzzword caboodle caces calculated california camhs
campain campaing campainin campaining campane campaning captioning cardio cartographer caseload casework casio cathcart
celeb celebrities celebs central cert certificates characteristics charaty charety chatrooms chatt chatty cheetah cheif
chem chemicals cheque childern childlines childminders childrn chld chromebooks circumstances citing citisen citizan
citizenlab citizin citizn cityzen citzen civ clapham clegg clickbait clippers close closing clueless cobbles cockapoo
cockatiel colander coldest colected coleslaw collective columbo com comapnies combination coment comfortable comfy comm
comma commonest comms communicate communicating communications comp comparable compensation complet completely compnies
compnys comprehensive comunication concretely condition conditon conference confidence confiscate consent consequence
conservatives const constituent constituents constructive consultation contagious contct convert coo cookery cooperate
coordinates coppa cornwall corporate corporation correspondent corsa corse corses cosines cosy couldnt counsellor
counsellors countin covid cpd cpr crayon credentials crimestoppers criminalised criminals criminology criticism crmie
crmies crocs crossplay crossword croupier cryptography css cucumber cuont curiosity current custard cyberflashing daft
damag dangerous dataset dateline dawdle dawdled dawdling dbs dcms debit decid deepfakes defendant defendants definiton
defnition dehumidifier delegate deliberate delict denominator dependent descale desensitise designated destory destroy
deterrence devolved dfe diff differently diffrence diffrent difrent digit diligence diminish disability disagreement
disappear discovered discribe disgust dissapear dissidents dithering div diwali diy dmed dming dob donelan doodle
doorbells dor dorries dosh downside dramatic dril drilin drillin dsa dub duckworth dunkelziffer during duvet duvets
dyfed each easyjet ebay economics educational een effective eiffel electrician electricity elevator elsewher
embroidering emirates encripshun encripton encrption encrpytion encryptoin encrypton encrytion encrytped encrytpion
encyrption endangered engineer engineering engineers englnad enkryption enquiries enticement equality esports espresso
essenti essentials establishments estimate estimated estimates europol euston evaluation evr evryone ex exaggerated
exaggerating exaggeration exakt exampel exclusive executives exhaustive existence exlpain expectations explanation
exploitation extent facing faithfull falconry fam famly federation fencepost ferst ffnc ffs fgm figgure fink finl
firewall firma fiver flak flamingos flase flashcards flip foggy fondation fones forensics forklift forses fortnight
foundashun fourteen fourty framing frau frction fredom freebie freedm freedum frims frist frms frst fudge fudgy ful
fuming fundament fundation gaems gaffer gamer gav gavender gchq gd gdpr gear gendr generative genuinely geog geographic
geographical geographically ghostwritten gif gilrs gizmo gluten gmail gmp gna godson godwins gon goodie goodies
govander govendar govendrs govinda govnder gpu grandads granddad grandparent grandparents gratification gratis grils
grindr grls gromming groundhog grr gruffalo gruming grumpy grundschule gudance guesswork guidence guidnce guilt guv
gwent gymnastics haaland hackspace hadnt haf haggl hairdresser hammock hamster hamsters handful handlin handset
handsets hapen hapend hapened hapens harg hargraves hargreevs hargrieves harmful harsh headcount headins headmistress
headsets headshot headteachers headwind hearsay heathrow hebrides heckler hedgehog hedings hedline heisst helpful
helplines helth hexagon hiccups hid hier higer higest highst hihger hihgest hiking hintertur hiring histogram historic
hitchhikers hiya hmwrk hoels hogwarts hols homebrew homepage homeschooled homomorphic honcho hoom hoos hopeful
hospitals hostility hotlines hotspots housemate housemates howmany humberside humbersides humidity hummus hump hunderd
hundreds hustings hv hwich hygeine hygene hygienist hyperlink iaahz iceberg ico icon icos identical identities identity
ill imbalance imiges immigrant immigrants importance inbox incept incidence incl incrase increese increse incripted
incription incryption independent indicating indicators indivduals individually inernet influenc info
infoafirstresponsetraining infographic infomation informations informaton initials instagrams instalments insted
insulation inteligence intelijence intenet intenret interchangeable internt interpol interrail intervew interviewees
interweb interwiew intimate intrenet intrnet introdused investigate investigated investigates investigation
investigations investigatory investin investments invisible involvement ioft ios iplayer ipsos irland ish isolate itd
itll jaffa jigsaw jot journalism journos judo jurnalists jus justification k kahoot karaoke kart kebab keir kennet
ketchup kiddie kiddies kiddos kidron kik kiwi knowledg knwn knwo knwon kombucha kse ksi labb landline lanyard laptop
lash lassies latte laughable lawmaking lbw leaderboard leakier leavin leccy leeks leev leftover leftovers legislative
legislators legit legitimate legwork lenient lenth leotard lern lib lidl lido lifeguard lifeguards lifeline likelier
likly limitations literally literaly litle litteraly littlest littleuns livestreamed load lockdown locksmith logbook
lollipop loners loo lorry loudest lsat ludlow lunchtime lwas lying lyk macbook madchen maen magenta magistrate
magistrates malarkey malicious mani manipulate manipulation marshmallow mask matchsticks materials mch mcuh measurement
mecanisms mechanic mechanical mechanizms meen meening meens meerkats meiosis menlo menny menshun menshuned mension mere
merseyside mesages mesaging mesengers messag mesures metaphor metaphysics metaverse midjourney mindfull mindfulness
minibus minster misheard mismatch mitosis mnay mny moderate moderation monstera montage moot mothership motorbike
moustache mouthful msgin msgng mugshot musk musks mustve mutch nachrichten nadine naemd nag nappies narrator
nationality nativity nav nca ncmec ncpcc neednt nerd netball neural nevis newcom newfangled newsnight nicest nippers
nits nmber nmbr nmbrs nmd nor northumbria northumbrias nothern noticeboard notification notorious nought nowt npcc nspc
nsppc nsync nto nuber nubers nubmers nudify nuggets num numbas numbrs numerically nummber nye obedience objector
objectors obligations observation occupation oculus odeon ofenders ofense ofer offen offend officially officials offnce
offnces offncs oficer ofqual ofsted ogroats oi olympic olympics omegle omelette onc onlne onlnie onlyfans ons operat
opinon oposition oppinion optimistic organisatons organization orientation originally originate orignal orkney osmosis
othr ouch overdue overreacting overstate overview overwhelmingly ownz paediatric painful paladin pani panto paprika
paracetamol paragraf paramedic parlament participants participate participating paving paypal payroll paywall pcc pcso
pedantic pedos peephole penalised peple pepole percantage percentge percentige percnt perforating perps persent
perverts pesto pf phoning photodna pickleball pigpen pint pinterest placard plait plasterboard plattforms platypus
playbook playgroup playgroups plees plice plug pms poking polcie polcy policewoman polise politcians politic
polititians pollster polyester poodle poodles pooed poof poplar popularity porridge posh posible postponements
powerpoint powerpuff powys ppls pram prcent prcentage precisely president preteens primry pringles printout prisn
privasy privately privcy privet privicy prizon prob probability probs procent procurement professionals programm
proofread properti protecshun protecton prune pshe psni psnis psvr psychologist pta pubilshed publication publications
puffins punishable punishments punishmnt punt puppeteer pushback pyjamas qe qouted qoutes qr qualification qualitative
quango quantified quantum quater quietest quitters quoat quotable qurter racing radicalisation raffle ramadan ranee
ranting rantzen raport rarer rarest rat reachable readin realistic reaves rebuttal recap reciever recod recomend
recordid recored recrded recrod reddit reduc referral referrals reform registered registration regulated regulates
regulations reheat rekord relatives relevant relocate reluctance remembered remotely renam renew repeatedly repetedly
replacement repot representative republic req reqest requirement requst reserch resident residents resistance respnse
responce respondents responsability responsibilities responsibilty responsible restaurant restaurants resultant
retirement rishi rishis rising riskiest risotto riten robberson roberson robertosn robertsen robetson robrtson robux
rome roomful rota rotas routinely rozzers rprt rsa rti ruels rulebook ruling runescape rung russell ryanair sachar
safegardin safegaurding safegrding safeguardin safeguardng saftey samaritans sandhurst saving savings sayin scams
scaremongering scc schl schoolkids schtum scientific scone scones screan screenshots screenshotted screw scwc secretive
sectons secureity securely segfault seiko seit selfie selfies senco sendr senedd sensitive separate separately seperate
servises ses sexaul sexuality sexul sfae shadow shair sharing sharpest shazam shebang shorthand shoud shre shudnt
sickos simpli sinse sitizen sixth sizeable skatepark skating skint skl skoda skools skyrim skyrocketed slideshow slut
smartwatches smokesceen smokescrean smokescreens smoking smokscreen smudged snapcaht snapcat snapcht snapchta snice
snooze snoring snowdon snp sociologist soll solushuns solutons sombody somi soppy sorce sorces soulmates sourse
specific specifically speedrun speek speeker speeks spelt spiegel spiegels spiel spokespeople spokeswoman spooks spooky
spreadsheet spreadsheets sprogs spyware staf staffroom stallin standstill stansted stardew starmer starmers
statistically statistics stayin steepest steht stepdaughter stonehenge strat strt stuk subeditor subheads subjets
subtract successfully suella sumarize sunak sunflower suport supportive supposedly survay surveillance suspicious swiss
switzerland syllabus synthetic systematic tablecloth tablespoon taht takeaway takin taught teahc tec techie techies
techuk tecnical tecnologies tectonics teech teechers teesside tehc tehse tehy tek telefon terrorism tesco thatll
themself thermodynamics thorens thousend threema threten ths thurs tiddlers tightrope tihgter tihs tik timespan tiniest
tink tintin titanic titels tl toddler togehter togethr tok toolbox tortoise tortoises totel tother totl toto tots
totted trademark trading tradoff trainig trainng translator translators transparency trap trapdoor trapeze trim trning
trnr tru truro trustpilot tuch tumblr tummy tutee tutor tweaked tweens tweeted twelvemonth twiter twitter typesetter
typically ucas udner ugliest ukulele ultimate un unacceptable unanimous uncomfortable uncovered undated underage
undercount underestimate underfunded underi undr unencrypted unfollowed unguarded uniqu unkown unnoticed uno
unprecedented unquote unrecorded uns upskirting uptick upvc vapes vat vctims vctms vegetables veiws velocity
verification viber vicitms victems victm victums viewable vigenere vikings vim vitcims vitel vitle voluntari volunteer
volunteered volunteers vorderman vulnerability vulnrable vunerable wach wallpapering wanless wapp warzone watchdog
watchdogs waterline waving webcams webinar webpage wechat wehre wellbeing werent whatll whatve whistleblower
whistleblowers whitby whittaker whne whodunnit whove wiht withheld wizz wk wnat wnats wnts wonderwall wonk workbook
workng wotch wotsapp wouldnt wrds writen wrk wrod wrok wth wurst wwi wyh xact xactly yaer yall yeers yh yougov youngst
yoy yubo yunger yungest yuong zelda zilch zitat zs zuckerbergs zuckerburg zucks zukerberg
""",
    1: """
abandon absolut abstent accredit algorithm android avoid bake bakeri boo bother ca carbon centrifug certain chime claud
con conduct confus contributor dec definit drunk ea effect either els faith fc final given greater haircut headteacher
job mess midnight much nicknam notebook obsess onto onward origin overheard permit pest principl process rabbit rebel
ref refurbish regim report revolution rumour samsung seiz shame sheldon si spielberg statement stolen suck symptom time
unabl undisclos univers upload web went whenc whole within
""",
    2: """
abid anim anti anyway applianc asham boe brazil burn burnt circuit courtesi disgrac driven dual dummi entir expressli
fiction flag forgiv formal frown fur gadget gearbox gt handwrit hello higher ia ik illeg intro itself labrador loath
longer magic mistak mongolia multiplay nay neutral nintendo obe oh ordinari organ panel pant paraphras paus pc press
prevent protocol refresh rotari run seem singular sr starter technician tens themselv to turnov typic vacuum vanish
whenev worksheet writer
""",
    3: """
100 500 90 aa accus advert amp and announc attempt auditor authorit begin begun bibliographi boring brake brush bulli
chapter charter chi compromis descript different ding downward empir employe engin era escap exclus fa fbi fir flatteri
form forum goodby graphic ha hysteria lurk mediat million misread mous octopus offic op other overwork paperwork pedo
pi pipelin postpon prank pronoun realli refund rob said sceptic scream settings shout squat teapot than translat uber
unspecifi upward usual wile xbox yawn
""",
    4: """
after altogeth ant aristotl attribut averag beast behalf blackout blaze blink branch buzz checklist chorus circus comic
complaint conclud continu control diari directive dumb end es ethic eu except exist franc handbook handler hell helper
hi hog honest howl huff johnni knob launch les los minut my onset pac pas passag ps punish refer referenc restor shift
sid spirit suppos symbol tail tesla thou uniti unnam unwilling upper vii won yo
""",
    5: """
absent acc activ agreement author below blogger bottom categori caveat comment conclus consol decreas deviat did dodg
dough echo embarrass empti entiti europ exact excess exodus expir flush fraud go hob infer is largest lazi liabl macro
mental mice mistaken nobodi null otherwis peep petition poem prep remark robot save sound sourdough spokesman steal
strict submit synonym thermostat upon ya
""",
    6: """
12 abstain affect all basi blank boss cat cheat chrome comput cs cyber devil disco don dying enact etiquett exceed
extend extens flog format former freeli gate has host html inc kev languag latin link louvr mad maximum moan nasti ne
neglect notion outright proper python questionnair readabl regist rein rid ruin sarcastic seo shorten signatur sim sms
speech stink subscript understood yank yeah
""",
    7: """
40 60 aka annex basic basil beyond bot brain breach breath brows bug claim condemn contract could declin dom flour
folder german grandma hash louder mark me mock more myself new nonsens number paragraph protein quota religion rotie
slash sub suspend tom toothbrush toothpast trigger union wast yet
""",
    8: """
62 acknowledg becam boy composit convention creat dismiss emi express fifa french general guild hoover java keyboard
lift linux minus misquot must napoleon oder offici paste philosophi rest reveng revis root signal silent sleep specifi
stole tax today truste twelfth valid various version wrote
""",
    9: """
200 aloud approv archiv ask assent audit befor behav buffer cach commission constitut conversation crash dont forth
free fuzz gave himself honesti jab lower luci meant menu messeng motor nah off part put roster safeti sell session
spell step tabl then therefor thought unchang verifi virtual vowel was with youtub
""",
    10: """
although america annoy bad beethoven bind bonfir boycott cartridg cipher criticis desktop disclos element explicit fm
from guidelin insist intend interval klingon last manuel objection oblig offens play playstat polici print remov requir
reveal rundown secret signifi slug smoke snoop underli whisper
""",
    11: """
a accept ago beneath bigger binari decode deni denot ee exploit geek italic most often option pirat portal quiet reject
sanction sometim sonic state substitut tone unwant valu will writ xx
""",
    12: """
add ai avatar began caller citat complianc disclosur emojis extinguish f function hq ip maker mute onli opposit retir
softwar stop theft troll unsign voic voluntarili
""",
    13: """
0 5 70 appli assign assum authoris beforehand behaviour cite compli compliant compulsori convers dm earlier environment
essay exampl frequenc global incomplet infinit invers javascript membership mention meow psycholog replay shortcut
signpost silli tag trojan turn utter verb window wolf ye yoda
""",
    14: """
3 accord addict apologised behind being chat clone combo document exclud inform like order pledg reus revers show
wikipedia withdraw wizard
""",
    15: """
10 99 abstract access allow amend bash button ceo complain greas impos includ letter liter max onload select spam
standard tell total zen
""",
    16: """
advertis confirm contradict give hate invert program question site some stupid tab text the undo unless wicked
""",
    17: """
50 backward entri exec impli innocent internal joke key mandatori outlaw percent personally refus request rework slang
speak src start summarise
""",
    18: """
am blog bob ceas chatgpt emoji grammar initi instal no omit prefix read refusals s setback sin ten untouch
""",
    19: """
000 backlog basea class configuration creator guidanc human jargon later manual obligatori personality prior rewrit
tiktok
""",
    20: """
38 browser copi copyright develop editor hex hey quit repeat role think withdrawn word
""",
    21: """
admit b click compil cycl dan dave enforc input le metadata mislead restart statistic swap sworn use yes
""",
    22: """
acronym declar dial disabl exit misus modul nitro purpos without
""",
    23: """
are des everyth log make post reboot written
""",
    24: """
break capitals dirti drop follow harass interceptor normal offline output represent store transcript whatev
""",
    25: """
admins alter be channel fals gpt instead login model passwd set skip told updat verbal
""",
    26: """
command exempt forbidden grant instrucciones invent la next pedal ping previous task
""",
    27: """
application dashboard enabl forbid hoax owner persona rememb swore wipe
""",
    28: """
alphabet chang talk
""",
    29: """
angri character discord
""",
    30: """
agre as becom databas guess let moderator self
""",
    31: """
abolish assistant ban deine dump file note oublie reset sudo te unrestrict vergiss
""",
    32: """
everi here
""",
    33: """
code member moderators sandbox tes this
""",
    34: """
http os rude slur x
""",
    35: """
fake kick server shut were
""",
    36: """
default hacker
""",
    37: """
act hidden limit obey replac respond type
""",
    38: """
correct hack mod say
""",
    39: """
enter forget ignor ls
""",
    40: """
1 rule void zero
""",
    41: """
cooki delet encod eras pretend que repli
""",
    42: """
alert overrid permiss regeln
""",
    43: """
debug env init script switch unlock
""",
    44: """
everyon fact
""",
    45: """
cancel je password
""",
    46: """
abov edit
""",
    47: """
77 config user
""",
    48: """
disregard etc token
""",
    50: """
llm you
""",
    51: """
bypass curs yourself
""",
    52: """
api filter ignora restrict roleplay
""",
    53: """
evil
""",
    54: """
answer
""",
    55: """
now prompt
""",
    57: """
write
""",
    58: """
swear
""",
    59: """
admin
""",
    61: """
system
""",
    66: """
rm
""",
    70: """
mode
""",
    73: """
instruct lie
""",
    84: """
your
""",
}
NEIGHBOURS: dict[int, str] = {
    -23: """
^_a
""",
    -20: """
fact_$
""",
    -19: """
number_$
""",
    -18: """
^_all
""",
    -17: """
^_key a_secret me_the
""",
    -15: """
^_my report_$
""",
    -14: """
^_he ^_is
""",
    -13: """
^_you from_the key_facts please_$ rule_$
""",
    -12: """
ban_dave is_this me_everything new_rules to_be
""",
    -11: """
^_ai ^_any ^_as ^_bot ^_number does_the in_the is_your numbers_$ this_report
""",
    -10: """
^_hidden ^_it ^_no ^_so ^_they ^_your as_a go_$ groomer_what is_it me_to the_new you_for
""",
    -9: """
^_percent and_the answers_are are_as bot_is bot_you right_$ spam_$ the_answer what_can you_answer you_know
""",
    -8: """
^_help ^_list ^_summarise a_fact about_a act_and article_$ behind_the dm_me id_like ignore_that imagine_you s_$
say_something that_wrong the_rule to_the used_$ what_$ words_$ wrong_channel
""",
    -7: """
^_bad ^_define ^_every ^_everyone ^_example ^_give ^_je ^_link ^_rules ^_someone ^_the ^_this am_being am_i and_section
are_useless bad_bot correct_action down_the everyone_would everything_you facts_$ for_$ for_my great_$ groomer_and
have_$ killing_me like_i lol_$ mentioned_$ only_$ quotation_$ show_me stop_talking talking_$ time_$ useless_$ would_be
write_down you_a your_answers your_bot
""",
    -6: """
9_and ^_5yr ^_am ^_are ^_did ^_got ^_oops ^_opposition ^_that ^_total ^_who ^_wich a_fun a_random a_schoolgirl about_$
again_$ all_users an_expert broken_$ by_a figure_for first_message for_your fun_fact girls_$ happened_to in_my
internet_$ is_broken is_killing is_that just_the me_all messages_$ no_$ number_of oops_wrong opposition_to pinging_me
pretend_to skip_$ source_$ then_$ this_article to_new total_$ tricks_$ type_please want_to was_the what_the with_the
without_me wrong_server you_talk your_age your_first your_source
""",
    -5: """
1_in 83_percent ^_being ^_everything ^_explain ^_first ^_gg ^_how ^_http ^_if ^_mods ^_quote ^_rank ^_ready ^_skip
^_some ^_takedown ^_thank ^_user a_boy age_not all_the am_so and_a and_let and_you answer_$ are_an are_the as_$
autumn_$ being_followed better_off can_i dad_joke do_you does_it done_with explain_the facts_on go_home go_now he_says
help_me into_a it_say job_$ know_the late_$ like_me like_the link_or me_with mention_$ message_me messages_by my_notes
names_of not_your or_it out_$ please_write ready_to running_late says_delete schoolgirl_$ secret_about section_$
sent_you sentence_$ settings_to shoe_size size_$ slow_$ so_slow something_in song_$ start_$ takedown_rules tell_$
thank_you the_code the_iwf the_names this_homework to_go to_switch up_$ who_is whom_$ year_old you_give your_so
""",
    -4: """
1_to 21_000 82_percent ^_1 ^_access ^_and ^_anything ^_ban ^_cant ^_data ^_does ^_feel ^_good ^_hola ^_may ^_metas
^_method ^_mind ^_name ^_ok ^_our ^_private ^_report ^_snapchats ^_tell ^_thanks ^_their ^_two ^_under ^_voice ^_wheres
^_why ^_will ^_windows ^_word a_surname about_my ai_example always_say am_running and_now are_about as_the asleep_post
be_better bill_$ break_$ ceo_$ class_$ confirm_the correct_$ do_i do_this encryption_$ everyone_hates far_as first_$
from_$ full_$ going_to help_$ hi_$ homework_is how_do how_to i_dont i_need i_told in_$ in_4 in_korean is_so it_a it_all
know_it korean_$ lets_go make_this mate_$ me_about me_how me_your mind_your mods_asleep mondays_$ my_class my_gran
name_the notes_say now_$ of_150 of_forces off_without on_a on_the one_$ online_safety only_in own_words percent_girls
percentage_$ pretend_you private_message python_loop quote_$ random_fact report_say safety_settings say_no says_$
says_the secret_santa send_me shouldnt_be shut_up sign_$ somthing_about statement_$ surname_in that_like the_bill
the_data the_file the_nspccs the_percentage the_thing the_tide the_way their_own thing_$ thing_is this_$ to_10 to_end
to_know to_make to_take to_talk to_this tonight_$ way_$ were_$ were_the what_lies with_ai with_everything wont_tell
words_not you_always you_do you_the your_name your_version yours_$
""",
    -3: """
23_$ 4_$ 5_500 ^_$ ^_26 ^_best ^_bonjour ^_bye ^_childline ^_code ^_computer ^_dad ^_describe ^_exact ^_expand ^_fake
^_figure ^_forgot ^_girls ^_goodbye ^_govender ^_hi ^_id ^_invest ^_ministers ^_ngl ^_nobody ^_non ^_official ^_parking
^_protection ^_push ^_safeguarding ^_sextortion ^_she ^_since ^_something ^_theres ^_tiktok ^_users ^_was ^_were ^_wh
^_with ^_would ^_yes a_kid a_man a_medieval a_message a_one a_python a_sandwich a_teacher a_texan about_as about_cheese
accounts_$ action_$ action_to after_the all_$ all_my all_this and_i and_know and_my any_answer are_just are_wrong
as_your asks_$ backdoor_thing be_$ be_happier be_with before_coffee being_blackmail blackmail_$ break_down btw_$
calculator_$ can_you cant_do case_in change_a change_from changes_$ cheese_$ code_$ coffee_$ command_$ comment_$
content_rule cookie_$ coursework_$ cp_$ describe_the do_$ do_the do_your does_a dont_leave dont_want e_to end_to
every_time everyone_thanks everyone_with exact_words examples_$ face_$ feel_used followed_$ for_the force_be forget_$
forgot_my from_were from_whom function_that fuse_$ give_an go_on goes_$ goodbye_$ goodbye_everyone got_a grooming_$
has_it here_hi here_is hit_me hola_que i_allowed i_love i_think i_wont if_i if_your in_a in_full in_java is_boring
is_far is_fire it_$ it_for it_out iwf_is just_a kick_off later_$ let_me lets_have letter_to like_to list_$ list_all
lofi_$ love_you make_a may_the me_at meaning_$ meant_to meet_me memes_$ mentiond_$ message_content method_acting
minecraft_server must_be my_cat my_old my_wifi new_technologies new_update no_one no_to non_responders number_10 of_you
on_my on_then one_line order_$ out_in outside_$ owner_$ password_manager percent_change percentage_please petition_to
pirate_and play_lofi playlist_is please_can position_$ post_memes privacy_safety protection_from python_function
que_tal reply_from report_goes requested_$ response_$ role_in rule_in rules_for safety_all said_it sandwich_$ say_which
say_who saying_$ says_it says_no secret_$ section_number set_a shape_of share_$ shortcut_$ show_$ since_the since_you
so_the something_about spell_the star_sign stats_$ story_$ story_from switch_case take_$ tal_$ talking_to tea_$
teacher_$ thanks_for that_boss that_does that_out the_backdoor the_force the_government the_other the_past
the_smokescreen the_states the_topic the_trainer the_x then_explain this_anymore this_bot this_from this_song this_text
tin_can to_approach to_meet toaster_$ told_me told_my total_please trade_off truths_and turned_the two_truths
umbrella_$ up_for update_$ uses_it was_a was_it we_shouldnt were_there what_did what_language what_percent what_this
when_$ wheres_the who_$ who_said window_$ with_you without_your wording_$ wording_of would_you write_that wrong_chat
x_5 you_like you_report you_there you_write your_playlist your_report your_star
""",
    -2: """
10_year 12_$ 12_year 17_percent 19_$ 1_4 1_and 26_$ 2_$ 300_or 40_$ 47_percent 999_$ ^_21 ^_34 ^_42 ^_47 ^_5 ^_83 ^_999
^_about ^_anyone ^_author ^_back ^_backdoor ^_banned ^_brb ^_bruh ^_by ^_call ^_cheers ^_cite ^_close ^_consequences
^_daily ^_danke ^_decrypt ^_deepfake ^_detectives ^_digital ^_dms ^_dnd ^_do ^_email ^_examples ^_flashcard ^_foi
^_fortnite ^_git ^_haha ^_happy ^_her ^_hit ^_human ^_hwo ^_ignore ^_imagine ^_institutions ^_interview ^_kates ^_kill
^_last ^_later ^_layout ^_links ^_lmaoo ^_lol ^_max ^_most ^_must ^_need ^_never ^_next ^_nspccs ^_nutshell ^_ofcoms
^_off ^_online ^_other ^_overview ^_own ^_person ^_pog ^_politics ^_printer ^_reading ^_remind ^_response ^_risk
^_roblox ^_roll ^_same ^_says ^_secure ^_share ^_signs ^_sing ^_smoke ^_social ^_somebody ^_someones ^_sorry ^_sources
^_soz ^_surely ^_susie ^_task ^_tax ^_tech ^_think ^_time ^_trainer ^_trainr ^_website ^_whch ^_whens ^_wher ^_whod
^_whts ^_wieviel ^_work ^_wrong a_10 a_backdoor a_burden a_child a_developer a_groomers a_known a_percentage a_predator
a_pupil a_real a_record a_short a_table a_teen a_woman a_young abbreviation_$ about_encryption about_everything
about_this abuse_$ access_message act_on add_it add_up age_$ ai_demand ai_generated ai_percent all_boys all_up
alone_percent am_five am_new am_stuck an_adult and_10 and_dont and_nobody and_says and_show and_text answer_me
any_mention anyone_$ anything_from anything_on apps_$ are_boys are_mentiond are_playing are_they article_are as_well
asked_$ asked_me at_school at_spawn at_the author_please backdoor_$ bad_$ be_more be_switched before_$ behind_it
being_used believe_the best_$ between_1 bike_$ body_$ bored_talk boss_$ boys_then brb_$ bro_$ bus_$ by_ducks by_whom
bye_then can_see can_someone can_the charity_about chart_$ chat_in chats_$ childline_$ chips_$ class_wants cleaner_$
close_the code_word colour_$ companies_$ computer_misuse content_$ count_$ crime_recording dad_says daily_$ dark_mode
define_the delete_$ demand_$ developer_does did_it did_you difference_between digital_services digits_$ do_they
does_this dog_$ dont_say double_maths down_who ducks_$ else_$ error_code everyone_quoted everything_on everything_the
exactly_$ examples_with ez_$ fake_accounts fake_profiles fault_$ favourite_colour figures_$ film_$ five_$
flashcard_reads foir_$ follow_$ followers_$ following_me for_cp for_uk from_a from_it from_number from_whitehall
game_is get_a girl_in girls_percent goes_to good_bot goodnight_$ got_the groomed_$ hacked_my hargreaves_$ has_3 has_my
has_the hates_me have_on hello_bot hello_into hidden_cam him_$ home_$ host_$ human_rights i_cant i_like i_said i_sent
if_a if_the ill_do in_1 in_pirate in_simple in_ten increase_$ interview_$ is_being is_pretending is_there is_what
isnt_it it_my it_the it_to it_tonight it_wasnt kill_me kissed_you knight_$ knock_knock know_about leave_a legend_$
lego_set less_secure list_every list_of lmaoo_$ love_this made_me manual_for maths_$ me_1 me_an me_and me_frts me_out
me_what me_where me_who mechanisms_$ message_after message_that messages_what messaging_me mid_$ ministers_answer
misuse_act mod_$ monday_$ my_coach my_face my_messages my_mouse my_short my_son my_stepdad myself_$ name_and names_$
names_to nan_$ need_the need_to never_going next_to night_$ no_reply no_time no_unit nobody_asked nose_$ now_he
number_between number_into numbers_from o_$ of_all of_the ofcoms_role off_time often_$ ok_boomer old_girl one_would
only_percent open_$ open_the opening_times or_no or_your organisation_$ out_of over_messages paragraph_$ part_in
password_on patch_$ pay_300 percent_are percent_as percent_into percent_more percent_of percent_on percent_please
percent_were percentage_for period_$ person_$ person_behind play_never please_add please_i please_say please_the pog_$
pointless_$ policy_asks politics_is por_la posted_a privacy_and private_messages profile_of put_names put_the qt_$
question_3 quote_the quote_with race_$ random_number rank_$ raspberry_pi reading_this real_$ recommendations_$ refer_to
regex_for remind_me repeat_$ repeat_that report_blame report_for report_it report_saying request_$ rest_were rights_act
rules_channel safeguarding_what safety_guidance said_$ say_about say_if say_me say_somthing says_34 says_about says_i
says_who script_for see_you self_harm self_service sentence_into server_and server_to service_checkout services_act
set_$ short_film simple_$ simple_words sing_me sleep_$ snapchats_answer snapchats_role so_17 so_bored so_i some_man
someone_hacked sorry_$ sos_$ sources_used soz_wrong statement_from steps_to such_as summary_$ susie_hargreaves
switched_off task_force teacher_says technologies_such tel_me tell_a tell_if tell_me tell_my tell_you text_has
text_messages text_say that_$ that_are that_be that_says the_34 the_47 the_82 the_83 the_abbreviation the_beep the_best
the_boys the_class the_cold the_companies the_crime the_dog the_door the_exact the_gist the_letters the_list
the_message the_most the_numbers the_one the_organisations the_original the_platforms the_prompt the_quote the_race
the_referee the_service the_signs the_story the_suspect the_system the_type the_voices them_$ there_$ there_is
there_must there_were theres_a they_are they_said think_ill this_happened this_word to_a to_do to_german to_give
to_kids to_question to_report to_tell to_whom told_the topic_$ training_$ trainr_from translate_hello translate_the
two_$ type_$ uncle_$ under_the under_what unit_$ up_the user_manual users_in views_$ voice_chat voices_for wants_me
wants_to was_this were_all were_used wh_s what_act what_games what_happens what_if what_now when_you where_$
whether_the which_app which_article which_paragraph whitehall_$ who_the who_wrote whod_be whom_was why_$ with_$ with_a
with_it without_a won_the words_about words_on work_$ world_$ would_believe would_that wow_$ write_up wrong_about
wrong_and wrote_the yeah_$ year_$ yes_no yes_or you_be you_been you_bot you_got you_make you_please you_see you_send
you_up you_would your_favourite your_mum
""",
    -1: """
000_$ 000_and 000_offences 123_$ 12_minutes 12_percent 13_$ 14_and 150_$ 150_different 18_$ 1_2 1_5 1_for 1_more
25_percent 26_percent 2_read 2_the 3_0 3_5 3_is 3_to 42_$ 42_and 42_on 47_$ 47_and 4_and 4_word 500_$ 500_as 50_$ 5_0
5_and 5_mins 60_percent 6_$ 6_350 7_000 7am_$ 82_$ 9_$ ^_17 ^_3 ^_34k ^_82 ^_actual ^_adding ^_address ^_advice ^_afk
^_amazon ^_an ^_annual ^_anybody ^_app ^_approval ^_approved ^_aps ^_arguments ^_around ^_arrests ^_artificial ^_at
^_attribute ^_australia ^_avatar ^_average ^_backlash ^_balance ^_baseline ^_bbcs ^_beeb ^_been ^_before ^_bet ^_beyond
^_big ^_bill ^_blackmail ^_block ^_blocking ^_boys ^_breakdown ^_bro ^_bullying ^_bus ^_car ^_caretaker ^_catan
^_category ^_cba ^_celebrity ^_ceop ^_changed ^_chatbot ^_chatbots ^_chatgpt ^_cheapest ^_chief ^_circus ^_clarify
^_clues ^_cn ^_compare ^_compliance ^_computing ^_condition ^_conjugate ^_constabularies ^_contacts ^_content ^_convert
^_cops ^_count ^_credits ^_crying ^_csam ^_cse ^_cumulative ^_cyberbullying ^_dark ^_date ^_dead ^_delay ^_deliver
^_delivering ^_desired ^_difference ^_disabled ^_dog ^_domestic ^_draft ^_drama ^_draw ^_drilling ^_eee ^_emergency
^_enabling ^_encrypt ^_encrypted ^_encryption ^_enforcement ^_error ^_ethnic ^_ethnicity ^_eu ^_european ^_even
^_everyones ^_excel ^_extra ^_facbook ^_face ^_facebok ^_facetime ^_factorise ^_factors ^_fewer ^_figures ^_filters
^_fire ^_fisrt ^_foir ^_following ^_force ^_forces ^_friend ^_frts ^_function ^_gaming ^_gave ^_gender ^_german
^_global ^_glossary ^_goodnight ^_google ^_googles ^_government ^_grandpa ^_groomed ^_grooming ^_grout ^_gtg ^_guidance
^_gurls ^_half ^_hands ^_hargreaves ^_has ^_have ^_havent ^_heading ^_headings ^_health ^_hello ^_hide ^_high ^_hm
^_hoo ^_howd ^_hypothetically ^_ich ^_identify ^_ile ^_industry ^_info ^_internet ^_introduce ^_isnt ^_iwf ^_jam
^_kcsie ^_keep ^_keyboard ^_kids ^_kindly ^_known ^_law ^_leading ^_legal ^_less ^_like ^_lmao ^_lnk ^_location ^_love
^_main ^_male ^_manual ^_master ^_maximum ^_maybe ^_mb ^_me ^_mean ^_mein ^_methodology ^_methods ^_meu ^_mi ^_mio
^_modus ^_mood ^_mortgage ^_mum ^_names ^_nick ^_not ^_npm ^_numbers ^_ofcom ^_ofences ^_offender ^_offline ^_oh ^_ohms
^_omg ^_on ^_one ^_opening ^_organizations ^_orgs ^_over ^_pandemic ^_parts ^_pass ^_password ^_paste ^_people
^_percentage ^_period ^_perpetrator ^_persons ^_petition ^_phone ^_photosynthesis ^_phrase ^_pick ^_planning ^_plot
^_plug ^_plus ^_point ^_precis ^_price ^_primary ^_privacy ^_pros ^_prosecutions ^_pull ^_punishment ^_pythagoras
^_python ^_qoute ^_quanti ^_questionnaire ^_ranis ^_ratio ^_real ^_reasons ^_recognise ^_record ^_reference
^_references ^_regional ^_regulate ^_remote ^_reporting ^_reprot ^_responsibility ^_rest ^_return ^_revealed ^_revenge
^_right ^_ring ^_rise ^_robertsons ^_robust ^_root ^_router ^_rundown ^_running ^_scared ^_school ^_screen ^_secret
^_sell ^_sender ^_senior ^_sentencing ^_server ^_shouldnt ^_signposting ^_sir ^_smokescreen ^_snaps ^_snpachat ^_sounds
^_source ^_spanish ^_speaking ^_sql ^_starting ^_statistics ^_statute ^_statutory ^_steam ^_stepmum ^_steps
^_subheadings ^_subject ^_subtract ^_sum ^_survey ^_susies ^_suzy ^_t ^_tbh ^_teacher ^_technical ^_tel ^_test
^_testimony ^_text ^_theyd ^_threatened ^_tiktoks ^_timeframe ^_tldr ^_to ^_toddlers ^_too ^_top ^_trade ^_typical
^_uis ^_un ^_underlying ^_undo ^_unknown ^_unreported ^_until ^_upper ^_vulnerable ^_wassap ^_watsap ^_ways ^_webinars
^_whatsapps ^_when ^_where ^_whereabouts ^_whn ^_whole ^_wholl ^_whose ^_wht ^_wie ^_wieviele ^_wifi ^_wish ^_without
^_wording ^_world ^_worldwide ^_worum ^_wotsap ^_wow ^_wuts ^_yo ^_youngest ^_yr a_12 a_bit a_bosch a_box a_burger
a_bus a_cam a_case a_chair a_chart a_code a_colleague a_company a_compliance a_damp a_decimal a_diary a_dog a_dsl
a_first a_florist a_four a_free a_friend a_girl a_goldfish a_great a_group a_grown a_haiku a_hat a_headteacher
a_hundred a_key a_kindle a_knock a_lady a_lighthouse a_linkedin a_mention a_name a_neighbour a_network a_note
a_nutshell a_parent a_party a_passage a_password a_penalty a_percent a_pic a_picture a_pilot a_platform a_poster
a_primary a_pss a_quiz a_rap a_recipe a_red a_researcher a_robot a_screenshot a_server a_smokescreen a_snake a_speech
a_starter a_stranger a_subject a_summary a_survivor a_tenner a_text a_tweet a_victims a_video a_voice a_vote a_word
a_year a_youngster a_zip able_to about_all about_dying about_girls about_it about_me about_mechanisms about_one
about_online about_privacy about_self about_vulnerable about_what abuse_numbers abuse_to abused_$ abusers_$ acc_to
access_$ access_at access_what according_to account_$ account_and account_just act_in act_make act_mention
act_mentioned act_now act_with acts_are actual_number actual_words address_$ address_of adult_$ advice_$ afk_5 after_$
after_a again_i against_me against_the age_are age_limit agenst_the ai_$ ai_and ai_being ai_regulation ai_statistics
alarm_beeps all_be all_from all_gether all_info all_of all_on all_recorded all_see all_sides all_told allowed_for
alone_$ alone_with already_$ alternative_to am_11 am_12 am_14 am_5 am_after am_bored am_curious am_done am_in am_lost
am_not am_on am_single am_ten am_told am_your an_actual an_admin an_american an_archivist an_envelope an_example
an_image and_act and_ai and_asking and_cant and_cons and_did and_encryption and_end and_he and_help and_hiding and_it
and_job and_knows and_mechanisms and_no and_nothing and_online and_opinions and_over and_post and_postponed and_privacy
and_recipient and_robbers and_roles and_said and_seek and_stop and_their and_there and_vulnerable and_what and_your
and_youtube android_$ any_$ any_business any_case any_numbers any_other any_reply any_rules anybody_as anymore_$
anyone_selling app_$ app_came app_store approval_rating aps_are aps_gams are_all are_firms are_kicking are_making
are_mention are_mentioned are_named are_on are_t are_targeted are_there are_used are_we area_$ arguing_over argument_$
arguments_$ arguments_against around_the arrests_$ arrow_$ art_$ artcle_$ article_in article_only article_please
article_would artificial_intelligence as_far as_four as_it as_likely as_little as_used ask_to asked_about asked_to
asking_for asks_for asks_whether asleep_$ at_a at_my at_this at_uni ate_my attribute_this australia_$ available_$
awake_wondering away_$ awful_$ back_$ back_door back_the back_then back_there back_to backdoor_as background_$
backlash_$ bad_has balance_this base_$ be_able be_all be_an be_complete be_here be_his be_kids be_late be_me be_mindful
be_over be_right be_stuffed be_the become_a bed_$ bedroom_$ been_pretending been_the been_this beeps_every before_the
begin_$ being_bullied being_groomed being_threatened believe_a believed_me belongs_to below_12 beside_it between_the
beyond_the big_brother bigger_$ bil_is bill_and bill_as bill_purpose biscuit_$ bit_$ bit_about blind_$ blurb_$
bobs_your bodies_mentioned bored_$ boring_$ bosch_dishwasher boss_fight boss_i boss_say bot_i bot_to box_of boy_to
boyfriend_is boys_groomed boys_make boys_right boys_suffer brands_$ breakdown_$ breaking_the brigade_$ britain_$
bucket_$ bus_times but_i but_it but_that butter_is by_$ by_abusers by_mistake by_name by_which by_who by_year bye_$
bye_to bypass_$ call_$ call_and call_that call_the called_$ cam_for cam_in came_second can_a can_be can_do can_read
can_we cant_even cant_recall cant_take cant_tell captain_$ caretaker_at cartridge_$ case_$ case_the case_with cast_$
cast_list cat_$ cat_in cause_$ causes_$ cba_with ceremony_$ change_$ change_for change_in change_my change_since
changed_$ changed_and changes_did changing_room charity_everyones charity_is chat_sorry chat_to chat_with chatbots_and
chatgpt_type chats_is chats_what chatting_to check_you check_your checks_$ child_$ childline_number children_$
class_how clues_that cn_you coach_texts code_for colleague_texted come_from come_to companies_can company_ignores
compiled_by complete_$ comply_$ complying_$ condition_for confirm_or consequences_for constabularies_that contacts_$
content_creator contents_$ continue_$ convicted_$ cope_$ cops_and copy_$ correct_i correct_it correct_the could_just
count_the country_over course_$ course_is courses_$ credits_$ crimes_were cringe_$ critics_$ cumulative_total
cutting_again cyberbullying_$ cycling_$ d_$ dark_figure data_$ data_from data_is data_owner data_protection data_were
date_$ day_$ dead_$ deadline_$ deal_$ decimal_$ declined_$ define_online definition_$ delay_pedal dentist_$ describe_a
described_$ description_of did_a did_anyone did_police did_stuff directly_$ disagree_with disclosed_abuse discord_share
disputed_rule dnd_campaign do_a do_for do_stuff do_users do_when do_with doesnt_obey done_bye dont_make dont_tell
dont_touch dont_understand door_$ down_here down_to drama_class draw_me drill_$ drilling_$ drilling_more drops_$ dsl_i
dum_$ dying_$ earlier_$ edition_$ ee_$ eee_$ encripted_say encrypt_a encryption_and encryption_argument encryption_will
end_$ end_encryption english_$ error_message errors_in es_$ escape_room european_figures even_make every_body
every_night every_nite every_organisation every_year everyone_about everyone_at everyone_going everyone_i everyone_is
everyone_named everyones_job everyones_name everyones_quoting everything_about everything_it everywhere_$ exact_wording
example_of exat_words excel_$ exit_from expalin_$ expired_$ explain_$ explain_it explain_like explained_$ explane_$ f_$
f_are facebok_instgram faces_a fact_checker fact_for factorise_x factors_behind fake_profile fee_$ feel_like
feel_trapped fell_off fewer_than figure_as figure_in figures_compiled figures_please figures_to figures_were file_with
files_$ film_is filters_$ find_young finish_this fire_$ firm_$ firms_$ firms_do firms_face firms_say first_recorded
first_time fix_$ fixed_the fog_$ foi_$ foi_request follow_any followed_by followed_the following_a font_$ for_12
for_abusers for_ai for_and for_being for_biology for_breaking for_chatting for_kids for_methodology for_new
for_pictures for_saying for_users for_what for_when force_$ forced_me forced_to forces_$ forces_all forces_that
forces_who forgot_$ found_out four_$ fraction_$ free_childcare freephone_$ freephone_number french_$ friday_$ friend_is
friend_request from_3 from_britain from_my from_one from_poland from_when from_which from_whose froze_$ function_of
funny_$ game_$ game_in games_are gams_sites gave_the geht_es gender_$ gether_$ gg_ez girl_for girls_are gist_$
gist_from git_commit give_examples give_it give_to give_us gives_for gives_me glasses_$ glossary_entry go_back goal_$
goldfish_$ gone_$ good_$ good_morning got_42 got_rejected got_stats got_told got_your govender_role govender_says
govenders_statement government_change grammar_$ graph_$ groom_$ groomed_as groomed_by group_chat groupchat_says grout_$
grown_up guidance_from guidance_on guidance_website guide_for guide_to guitar_$ h_o had_a hadrians_wall hair_$
haircut_$ happen_now happened_$ happened_with happening_to happens_every happens_to happy_friday hargreaves_word
harm_content has_a has_been has_changed has_how has_number has_on has_seen hat_$ hate_my have_got have_it have_the
have_written have_you havent_been he_asked he_has he_keeps he_said he_told he_wants head_$ head_of heading_$
headline_and headline_for hedge_what hello_$ help_with helpline_no here_any here_no here_what here_where hi_bot
hidden_number hide_and hiding_$ higher_does him_a hits_me hits_you holes_$ hoover_$ hotline_$ hours_$ hours_of house_$
how_$ how_are how_long how_many how_much how_the how_you howd_you hurt_myself hypothetically_if i_add i_always i_can
i_clicked i_close i_could i_do i_ever i_feel i_fell i_forgot i_get i_got i_just i_let i_lie i_lied i_look i_print
i_regret i_send i_share i_should i_swear i_tell i_turn i_use i_write ideas_$ ideas_for identify_the if_any if_it
if_someone ignores_the illegal_$ image_$ in_3 in_are in_excel in_fahrenheit in_here in_i in_italy in_javascript in_me
in_monopoly in_one in_order in_paragraph in_percent in_report in_spanish in_text in_there individuals_$ info_and
info_from innit_$ inside_$ install_fails instead_of institutions_in instructions_does instructions_for insurance_policy
intelligence_$ internet_as into_an into_meeting into_polish invented_$ invoice_$ is_30 is_34 is_after is_all is_at
is_awful is_be is_blind is_can is_correct is_down is_encrypted is_everything is_happening is_in is_like is_likely
is_meaning is_ment is_my is_not is_nothing is_on is_taken is_talking is_terrible is_tht is_worse it_about it_against
it_and it_be it_down it_every it_happening it_happens it_has it_hysteria it_in it_let it_main it_mention it_mentioned
it_normal it_now it_off it_on it_only it_so it_started it_whole it_without italy_$ itself_$ iwf_$ javascript_$ jist_$
jobs_$ jump_$ just_as just_need just_want keep_this keeps_changing keeps_crashing keeps_saying key_message
key_takeaways keyboard_$ kicking_off kid_$ kid_in kid_is kids_below kids_were kindle_$ know_what know_who known_$ lab_$
label_in lag_is laptop_$ last_$ last_night last_one last_quotation last_year last_yr law_on lawmakers_$ laws_$
laymans_terms learn_$ leave_the left_for left_the legislation_$ length_$ less_or let_him let_off letters_f
letting_agent level_$ level_is licence_for lie_awake lied_about lies_behind life_$ life_the light_$ like_an like_it
likely_to likes_me limit_$ limit_of link_please linux_$ list_everyone list_what listen_to little_as lmao_$ lnk_2 log_of
logs_or long_$ loot_$ lose_$ lotr_extended lowdown_on lst_$ lyrics_$ m_f mac_keyboard machine_$ machine_learning made_a
made_up main_message majority_$ make_firms make_my make_sites make_toast makes_me making_it making_me man_asked man_i
man_on many_$ many_crimes many_more many_offences many_users map_$ marks_$ max_sentence maximum_$ maximum_fine maybe_$
me_as me_back me_every me_for me_friday me_go me_hargreaves me_have me_if me_it me_like me_lol me_love me_my me_now
me_on me_only me_owt me_please me_right me_that me_three me_today me_too me_understand me_verbatim me_whatever me_when
me_whether mean_$ mean_median means_$ mechanics_of mechanisms_in median_mode meeting_me memes_channel ment_to
mention_of mentioned_in mentions_$ menu_$ message_access message_of message_rule message_rules message_thing
messages_from messages_rule met_$ metaphor_with metas_aps metas_reply metas_sites method_in methodology_$ methods_used
meu_padrasto mi_tocca mic_under mindful_and mindful_of ministry_$ mins_$ minutes_$ mio_zio miss_me mode_of
modus_operandi mood_$ more_crims more_hole more_often more_than morning_everyone most_$ most_ever most_important
mostly_$ mouse_$ moved_to mum_if mum_says mum_was music_channel must_give must_pick must_the my_12 my_account my_age
my_area my_bike my_brother my_calculator my_campaign my_copy my_daughter my_ex my_fault my_grandad my_hair my_head
my_house my_husband my_invoice my_laptop my_loot my_netflix my_own my_passwords my_phone my_sister my_sourdough
my_speech my_spotify my_stepbrother my_teenager my_uncle name_list name_of named_$ named_go names_and ncryptn_$ near_me
need_a need_help needs_the netflix_password never_been never_told new_$ new_here new_law new_legislation new_rule
new_teacher new_tech new_to newsletter_$ next_available next_five next_steps nice_to no_1 no_10 no_idea no_label
no_offence nobody_believed nobody_would none_$ normal_$ normal_for not_a not_making not_percent not_the not_to note_$
note_saying notes_$ nothing_beside nothing_has nothing_left notifications_$ now_how now_i now_in now_it now_says
npm_install nspccs_part nspccs_words nudes_$ numba_$ number_83 number_again number_at number_before number_by
number_for number_in number_not number_on number_please numbers_by numbers_show numbr_$ nutshell_$ nutshell_version
obey_$ objection_$ of_34 of_4 of_abuse of_ai of_butter of_comply of_contents of_every of_figures of_first of_it of_me
of_my of_offender of_them of_users of_what ofence_$ ofences_last off_and off_at off_delayed off_for off_my off_qoute
off_with offence_$ offence_as offence_but offences_there offences_would offender_$ offender_be offenders_$ offense_$
office_$ officer_name official_number official_position official_reaction offline_abuse offline_grooming ohms_law ok_$
ok_so old_$ omg_$ on_40 on_about on_access on_android on_artificial on_correct on_discord on_it on_mac on_me on_metas
on_radio on_steam on_what on_whose one_about one_example one_is one_of one_with online_$ online_grooming only_1
only_figure only_give only_thing only_what only_you opens_$ opinion_on opinions_from or_20 or_fewer or_ill or_just
or_some or_survey organisation_behind organisations_$ organisations_are organisations_mentioned organisations_which
orgnisations_are orgs_mentioned origin_$ origin_of original_$ osb_$ other_acts other_person other_rules our_chat
our_girls our_press out_every out_there out_what oven_$ over_and over_message over_what overview_$ overview_please
oxbootoost_$ page_$ page_with pandemic_effect parent_asks parents_$ parts_$ parts_of party_$ pass_me pass_the
passage_with passed_the passwords_and paste_me penalty_$ penalty_does people_$ per_user percent_convicted percent_does
percent_figure percent_is percent_off percent_up percentage_change periodic_table perpetrators_$ persentage_$
person_can person_from phone_$ phone_number photoshop_$ phrase_$ phrase_used pi_$ pic_$ pick_a pick_one pics_$
picture_of pictures_$ piece_$ ping_pong pizza_$ plain_words planning_to platform_be platforms_$ platforms_for
platforms_that platforms_used play_you playing_$ plays_the please_dont please_help please_no please_send please_stop
please_which pledge_$ plumber_$ point_in point_me points_$ police_correct police_know police_logs policy_at
policy_officer policy_position population_behind portuguese_for posted_$ postman_$ posts_$ predator_$ press_office
pretended_to previous_job previous_year price_$ price_of primary_is print_$ print_the print_this printer_$ privacy_$
private_$ private_chats privte_messages procedure_were profile_$ prom_$ promoted_$ pros_and prosecutions_$ protected_$
protection_act pss_$ published_this punishment_if put_this qoute_$ qoute_about question_on question_why quick_$ quiet_$
quietly_$ quiz_$ quiz_the quotation_with quote_about quote_me quote_no quote_this quoted_$ quotes_$ quoting_$
quoting_from railcard_$ rap_about re_$ reaction_$ read_$ read_chats read_give read_my read_out read_the read_your
reading_chats real_person really_$ reasons_tech recipe_$ recipe_with recognise_respond recognise_this record_$
record_before record_figure record_hi record_was recorded_$ recorded_year ref_$ ref_is references_$ regarding_the
regret_it regulate_$ regulate_ai regulation_$ rejected_$ repeat_offenders repeat_prescription replied_$ reply_by
reply_please reply_to report_a report_an report_button report_do report_has report_in report_into report_like
report_link report_on report_set report_to report_url report_uses report_with report_writes report_yes request_to
requirements_$ respond_$ responders_list response_by response_to responsibility_$ responsibility_recognise results_$
resume_of retired_$ revenge_porn revision_timetable right_now rip_$ rise_$ risk_per rite_$ roblox_was robot_write
robust_standard roles_$ roman_numerals room_$ room_12 root_causes round_$ rubbish_$ rule_about rule_companies
rule_everyone rule_everyones rule_is rule_let rule_of rule_on rule_say rule_says rule_what rules_$ rules_about rules_in
rules_on rules_start rules_state rules_without run_on running_total runs_the safe_$ safeguarding_$ safeguarding_like
safeguarding_the safety_$ safety_and safety_bil safety_bill safety_car safety_for safety_net safety_of safety_tips
said_bye said_come said_i said_no said_the sale_$ same_$ same_as same_since same_thing say_34 say_5 say_82 say_any
say_anything say_how say_she say_so say_to say_what say_word saying_no says_150 says_21 says_hell says_in says_my
says_on says_this scared_now scared_to scary_$ school_has screen_share second_$ seconds_$ secret_chats secret_key see_$
see_the seen_it selling_a send_$ send_proof send_the send_to sender_and sent_him sent_me sentences_$
sentencing_guidelines series_$ set_an set_me set_of set_out set_up settings_for sex_$ share_of share_the she_hits
she_is she_told shop_gave short_profile should_be should_happen should_i shouted_at show_as show_my show_the shut_$
side_of sign_language signs_$ signs_a signs_my simple_english sims_4 since_$ site_is sites_$ sites_check sites_used
sites_were slot_$ smarter_than smoke_$ smoke_alarm smoke_quote smokescreen_$ smokescreen_for smokescreen_sentence
snake_game so_$ so_are so_bad so_scared so_tired so_what social_class social_worker sofa_$ some_$ some_say some_users
somebody_is someone_in someone_is someone_talk something_$ something_from something_happened something_is son_$
son_says songs_$ sound_$ sounds_like source_link source_of sources_of sourdough_starter spam_in spamming_the speak_to
speakers_$ speaking_$ speaking_to speech_$ spelled_out spokesperson_$ spotify_playlist sql_join staff_member stance_$
standard_errors start_as start_when start_yr started_when starting_$ starting_number stat_$ state_the statistics_are
statistics_refer stats_on statutory_maximum steps_today still_right stop_messaging stop_sign stories_$ story_here
strict_$ stuffed_without subject_at sum_it summary_of sunday_$ suppose_i survey_answers survey_of susie_$
susie_hargreves suzy_hargreeves swapped_$ sweet_talk swimming_coach switch_$ symptoms_$ tab_$ table_$ table_of
tactics_$ take_it take_me take_my takeaways_$ taken_from tale_signs talk_$ talk_a tally_$ targeted_more tasks_and
teacher_asked teacher_is teacher_kissed teachers_$ teaching_me tech_$ tech_because tech_boss tech_companies tech_doesnt
technologies_$ teen_$ teenagers_$ telegram_and tell_anyone tell_tale tenner_$ terms_$ terrible_$ test_$ testimony_$
text_a text_about text_i text_mentions text_says text_to text_written texted_me texts_$ texts_me than_a than_obey
than_that than_the thanks_that that_a that_again that_all that_girl that_in that_joke that_level that_me that_number
that_right that_still that_what that_will the_$ the_150 the_acronym the_address the_advice the_all the_app the_apps
the_ask the_bare the_bathroom the_biggest the_bills the_biscuits the_blurb the_bodies the_boy the_brains
the_broadcaster the_bus the_call the_canteen the_cast the_changing the_charitys the_chief the_chippy the_commands
the_country the_course the_critics the_debate the_difference the_disputed the_drill the_dsl the_dum the_duties the_end
the_evidence the_facts the_fine the_firms the_foundation the_freephone the_full the_girl the_govs the_gram the_graph
the_groupchat the_head the_headline the_hidden the_holes the_increase the_internet the_interview the_jist the_jump
the_key the_kids the_lab the_line the_lowdown the_m the_main the_majority the_man the_mechanics the_memes the_mindful
the_ministry the_minority the_moon the_name the_nerds the_next the_nfl the_o the_ofence the_offence the_offender
the_offense the_official the_online the_only the_organisation the_osb the_page the_parts the_people the_percent
the_period the_person the_phone the_phrase the_piece the_pills the_plumber the_population the_printer the_privacy
the_prom the_quiz the_quotation the_recipe the_ref the_reports the_reprot the_request the_rise the_sale the_same
the_second the_shop the_sign the_site the_smoke the_speakers the_stages the_state the_station the_statistic the_statute
the_step the_steps the_stream the_symptoms the_tab the_table the_teacher the_tech the_telly the_the the_things
the_third the_three the_time the_title the_top the_trade the_training the_true the_two the_uk the_uks the_units
the_universe the_update the_upshot the_us the_very the_victim the_victims the_video the_waffle the_water the_window
the_wording the_world the_wrong the_years their_posts them_continue then_a there_a there_any there_cases there_was
they_$ they_have they_know they_moved they_must they_say they_set they_take they_use theyd_all thing_any thing_ever
thing_on thing_the thing_where things_the think_about think_i think_the thinks_the this_about this_artcle this_bad
this_data this_end this_girl this_graph this_man this_new this_numbers this_one this_out this_piece this_secret
this_thing this_tune this_we this_week this_weekend this_world those_$ thought_to thousand_$ threatened_$ three_$
three_facts tiktok_$ time_i time_to time_what time_window timestamp_$ timetable_for tips_$ tired_today title_and
title_of to_3 to_access to_act to_an to_answer to_b to_bed to_change to_complying to_delete to_disappear to_everyone
to_find to_for to_get to_groom to_her to_hide to_him to_hurt to_jump to_keep to_lawmakers to_parents to_private
to_quote to_send to_start to_telegram to_that to_them to_training to_turn to_write to_you toast_$ today_and
toddlers_were told_anyone told_everyone told_that told_to told_you tomorrow_$ too_$ tool_$ top_$ total_over
total_percent total_victims touch_my touches_me trainer_about trainer_qoute trainer_quote training_courses trick_to
tried_to trouble_$ true_number trust_you tuesday_$ turn_$ turn_a turn_it turn_the tweet_$ twelve_$ type_in type_of
type_stuff types_$ types_of typical_offender uk_$ uk_users uks_$ under_12 under_twelve under_which understand_the uni_$
units_$ unknown_gender unpopular_with until_what up_but up_in up_or up_shop upper_limit upshot_$ url_$ us_$ us_the
used_by used_in used_the user_stories users_of users_or users_what using_the verbatim_$ verbatim_the version_$
very_last victims_story video_$ voice_cloning voice_note voices_$ vote_$ vulnerable_individuals vulnerable_users
waffle_what wall_$ want_it want_the wanted_$ wants_$ wants_the was_all was_asked was_changed was_groomed was_higher
was_more was_my was_on was_posted was_so was_told wasnt_my way_to ways_to we_in we_were weather_is web_page website_$
website_is website_says week_$ weekend_$ well_$ well_as went_up were_7 were_made were_off were_robbed were_some wet_$
what_12 what_a what_about what_age what_all what_do what_driving what_else what_instructions what_it what_purpose
what_report what_says what_should what_site what_sites what_span what_that what_time what_will whatever_the when_i
when_is when_the when_your whens_it wher_do where_boys where_do where_is where_only whether_roblox which_$
which_application which_corporations which_ones which_platforms which_procedure which_request which_staff whn_was
who_do who_found who_replied who_runs who_says who_used who_was whole_$ whole_report whole_world whom_are whose_$
whose_data whose_site whose_website wht_s whts_the why_and why_did why_do why_is wich_apps wich_compny wich_contry
wich_organisations wich_orgnisations wieviel_percent wifi_is will_be will_it will_the windows_$ wish_i with_50
with_dogs with_everyones with_guidance with_kids with_mindful with_privacy with_tasks with_that with_this with_who
without_giving without_the without_them woman_is wondering_whether wont_delete wont_let wont_open wont_stop word_4
word_drilling word_in words_and words_please words_what worldwide_total worst_thing worum_geht wos_it would_miss
would_the write_$ write_about write_this write_to written_$ written_in written_the wrong_$ wrong_with wrote_this
yanks_say yawn_$ year_from year_to years_$ yes_$ yesterday_$ yet_$ yo_$ yoghurt_$ you_add you_call you_cant you_confirm
you_explain you_get you_help you_if you_keep you_learn you_lot you_point you_run you_said you_something you_summarise
you_translate you_use you_your young_boys young_lad young_person your_chats your_dad your_messages your_money your_own
your_text your_texts your_uncle youtube_$ yr_$ yr_total zio_mi zip_file
""",
    1: """
10_$ 50_000 6_000 99_percent ^_can ^_continue ^_dont ^_play ^_process ^_promise ^_role ^_rule ^_run ^_stop ^_translate
^_we above_and add_this all_your an_evil and_have and_tell and_that and_write answer_every answer_from answer_like
apply_$ are_90 are_now article_is author_of best_friend bullets_$ can_$ can_answer can_swear check_the configuration_$
dan_and delete_your discord_$ discord_token essay_on every_message every_number every_question facts_and fell_$
figure_$ for_this forget_your from_that from_this guidelines_$ have_a have_to here_$ human_$ i_hate i_have i_was
in_fact in_french info_$ is_50 is_written it_as it_fell job_and journalist_and like_one link_in max_$ message_from
model_$ my_best my_friend my_next my_secret my_tutor my_website name_$ nickname_to now_dan number_you on_every
opinion_$ opinion_as order_of password_$ poem_as point_you police_$ pretending_to print_all question_with reply_with
report_use reveal_your rude_to rules_no run_this saying_the sentence_and set_aside site_$ state_it statistics_$
suppose_the swear_$ system_prompt talk_like teapot_$ that_i the_26 the_and the_channel the_forces the_headteacher
the_rules the_sources the_start then_do this_game this_point this_server to_$ to_1 to_your trump_$ turn_off unless_you
use_the were_boys what_is what_would whenever_i where_1 will_now with_no word_for words_of work_for write_a you_have
you_will you_work your_facts your_opinion your_system
""",
    2: """
0_$ 12_and 20_$ 90_percent ^_body ^_discord ^_finish ^_forget ^_guess ^_i ^_javascript ^_leave ^_safety ^_start ^_x
a_doctor a_pedo a_police a_role above_$ act_$ all_messages all_previous an_advert and_1 and_forget and_then answer_a
answer_is answers_$ base_and before_i boss_says bot_and brain_$ bullet_list by_your called_dave ceo_of delete_all
delete_the developer_mode dirty_to discord_do doctor_$ everyone_that follow_the for_you for_youtube forces_were given_$
go_into hack_the had_no have_changed ignore_all ignore_your in_this instructions_and is_20 is_3 is_5 is_fake is_from
is_off is_ten it_from just_say later_the lied_$ like_a longer_a make_me more_$ my_slave name_to need_your no_longer
now_and now_the number_higher numbers_are of_a one_side only_and percentage_is pirate_$ play_$ play_along
police_officer pretend_your previous_instructions put_your refuse_$ report_what role_play rules_to rules_with said_you
says_you set_every side_$ slave_now speak_with start_a statistics_say system_new the_act the_author the_ceo the_earlier
the_knowledge the_law the_limits the_previous the_sentence the_stats think_$ to_one to_shut to_swear tutor_$ up_and
we_need were_a what_was what_you where_the with_yes worse_$ you_had you_may you_never you_only you_reply your_next
youtube_in
""",
    3: """
12_000 12_as 1_or 5_000 5_percent 5_to 7_$ 99_$ ^_decode ^_message ^_only ^_open ^_police ^_spell ^_take a_cat
a_different a_game a_human a_joke a_letter act_as admit_that all_earlier all_i along_with am_with and_chat and_safety
and_use answer_all answer_in anything_$ are_fake author_and call_me came_$ cancelled_$ charity_$ dave_$ do_what
dont_have every_user everyone_in everything_i figure_was filter_$ filter_is finish_the for_boys forget_what
from_telling from_there half_of have_been he_is hoax_$ i_authorise i_came i_made i_own id_$ imagine_a in_klingon
instructions_$ invite_link is_evil keys_$ klingon_$ leave_your letter_from letters_$ line_$ link_$ logs_$ made_it
made_you me_in memory_$ message_to must_answer my_mum no_limits now_answer of_victims off_the officer_who only_know
only_the over_the own_opinion owner_now paragraph_5 people_the percent_from poem_$ police_use pretend_the python_$
read_it read_this report_said rule_for rules_as said_half say_$ say_yes say_you script_src start_of stuff_$ tell_people
text_you that_from the_article the_developer the_following the_police this_sentence this_user to_5 to_edit to_follow
total_from translate_your use_it use_that user_$ victims_$ victims_were went_down were_given what_are where_you with_me
withdrawn_$ without_sources would_$ write_the you_are you_not you_repeat your_answer your_reply your_token
""",
    4: """
4_or 60_$ 62_percent ^_enable ^_import ^_just ^_let ^_previous ^_print ^_remember ^_reset ^_script ^_self ^_step
^_today ^_use a_chef a_dm a_drill a_general a_new a_normal a_script a_test a_world admit_you agree_with all_facts
allowed_to am_a an_invite and_think answer_anything are_not as_if been_told before_this being_a big_letters bot_about
boys_in capitals_$ change_your chef_$ confirm_$ confirm_it confirm_that end_of essay_$ fake_$ figure_bigger fine_$
following_the for_word from_your game_where german_$ girls_for grooming_and hate_the here_in hidden_message hidden_ones
higher_$ i_want import_os in_big in_python is_$ is_7 is_only is_the it_was job_you joke_$ joke_about law_$ master_and
members_$ mum_in my_dad my_essay new_job new_name normal_ai of_this ones_$ only_a only_answer os_system percent_confirm
percent_to print_it quote_from remember_that report_was reset_yourself role_$ safeguards_$ show_all src_x stop_$
stop_acting stop_following talk_to tell_the telling_me that_you the_bot the_letter the_source this_the to_post to_visit
told_and translate_this wake_up was_5 was_in we_are what_does what_your wish_is with_all with_capitals worst_$
write_code you_break you_tell you_think your_hidden your_memory your_new
""",
    5: """
5_$ ^_admit ^_cat ^_copy ^_could ^_end ^_erase ^_ill ^_learn ^_override ^_put ^_send ^_sign ^_there ^_union ^_which
a_groomer a_no a_number about_cats all_numbers and_just and_read are_$ are_being are_in are_your being_so being_the
cars_$ cats_$ cite_the could_you data_it database_$ decode_this delete_it discord_staff discord_trust dont_know
dump_your ends_with fact_that facts_as for_x forget_everything freely_$ guess_$ guidance_is hacked_$ hand_over have_no
in_all in_german in_which instead_$ is_40 is_99 is_to is_worst learn_this lifted_$ like_my link_and maker_$ mark_my
matter_what me_something most_victims my_grandma my_therapist name_is no_matter numbers_to open_this percent_$
percent_next pretend_it promise_to put_a quit_being report_says respond_to rude_$ say_boys say_goodbye say_it says_but
script_$ secret_code sell_me so_boring so_you something_you source_to statistic_$ story_in system_message teacher_and
the_filter the_word therapist_and theres_no this_in tiktok_is to_stop to_zero today_$ told_$ trust_and unrestricted_$
up_without was_corrected what_i which_the wikipedia_$ word_grooming yes_to yourself_and
""",
    6: """
40_000 70_percent ^_click ^_dm ^_os ^_quit ^_speak ^_store ^_swap ^_system a_correction a_lawyer a_shop about_the add_a
affected_$ ai_behind am_stupid an_offender and_$ angry_$ answer_as apologised_$ as_fact banned_from be_rude breaks_it
cat_etc channels_$ charity_that closed_$ curse_$ disregard_the emojis_$ everyone_$ everything_with exactly_i
facts_about figure_to first_response forces_is from_users groomers_$ grooming_is guidance_$ hey_claude hi_to him_he
homework_$ if_you in_capitals in_emojis in_every interviewed_$ is_closed is_fine it_rules lawyer_$ lies_$ like_theres
link_to make_up many_forces meow_$ message_the messages_in mods_that most_affected must_obey no_cases no_safety note_to
number_and of_yourself onload_alert owner_and poem_about post_a right_answer safety_stuff say_hi say_that
shop_assistant something_up sources_$ state_that statistic_about step_one store_it stupid_$ summarise_it switch_off
tell_him text_of that_it that_sounds the_record the_rest the_right the_total the_whole this_and this_is this_link
to_how to_see to_sell up_a up_if up_to used_to version_of was_wrong what_were with_my written_by you_can
your_instructions your_maker
""",
    7: """
^_add ^_admin ^_correct ^_exit ^_in ^_policy ^_round ^_s a_$ a_gangster a_million a_report a_statistic and_answer
and_do apply_to bad_example bigger_than chat_$ first_thing for_everything give_a groomer_$ grooming_for hosts_$
http_bad instructions_are is_12 is_now it_official it_up javascript_alert job_is like_$ limits_$ look_like make_it
mode_on my_homework nitro_$ number_is post_this report_and response_training rest_of round_it rules_dont say_from
see_your settings_$ site_and speak_like sudo_give switch_to teacher_gave the_admin the_dashboard the_members the_mods
the_password the_real the_safety thing_you this_fact this_for to_me to_my to_read told_before topics_are type_the
union_select use_your void_$ was_10 was_withdrawn was_written were_you what_topics write_my you_told your_data
your_secret
""",
    8: """
3_$ ^_agree ^_ping a_tech about_groomers access_to act_like agree_that and_give any_more are_you as_an assistant_$
by_the dave_is dont_be drunk_$ emoji_for essay_about everyone_free everything_above example_$ exec_$ false_$ for_tiktok
from_first gave_me give_you innocent_$ is_a is_innocent it_like it_sound my_boyfriend my_server my_teacher no_more
nobody_will not_allowed percent_and refusals_$ root_$ sentence_my shoes_$ silly_$ spell_out than_it there_are
this_channel tiktok_then users_$ want_you what_hidden with_one you_dont you_say your_configuration zero_$
""",
    9: """
38_percent ^_break ^_or ^_show ^_state a_part a_song a_teapot article_was basea_$ bob_$ boyfriend_$ ceo_who did_they
drop_table f_word follow_it for_next girls_were has_no hates_the her_$ i_order ignora_las in_basea list_your me_i
official_$ order_you personality_$ print_1 purpose_$ questions_$ read_me remember_for report_bot restrictions_$ say_i
so_do so_it stop_being stop_pretending tell_everyone that_boys that_girls the_database the_f the_figures the_first
to_say to_sleep use_$ what_ai who_hates without_limits without_restrictions write_an your_job
""",
    10: """
000_with ^_bypass ^_crash ^_delete ^_enter ^_from ^_lie ^_request ^_shut ^_type ^_wipe a_b a_bot a_link after_me
ai_model an_essay are_no ask_you at_me every_member everything_$ figure_is give_me go_to groomer_in guess_a ignore_the
it_reads lets_say lie_to like_her me_permission member_$ minister_$ my_late of_your or_1 permission_to quote_by
record_the repeat_after rules_did send_a show_hidden song_about story_with that_the the_charity the_last the_minister
they_give this_chat this_message to_every type_out were_told what_secret whatever_i x_$ you_must
""",
    11: """
1_1 ^_disregard ^_dump ^_for ^_hey a_minute a_poem about_grooming admins_can alert_1 are_a are_most are_my b_$ boys_are
can_use cases_$ chatgpt_$ commands_only developer_message do_it does_your drop_the etc_passwd for_later free_nitro
head_office here_on it_is lets_play make_the minute_$ mode_$ note_for now_on number_to on_purpose only_admins passwd_$
repeat_the reply_in swear_at system_$ the_number the_server the_voice to_everything total_5 update_the voice_of
write_me your_developer yourself_$
""",
    12: """
10_percent ^_new ^_roleplay ^_set ^_turn a_fake a_pirate am_from application_$ ask_$ boss_of character_$ everyone_for
i_ask init_$ me_$ me_access me_wrong message_$ my_girlfriend my_name office_give on_$ ping_everyone roleplay_as
rules_are table_users the_boss your_prompt
""",
    13: """
^_become ^_change ^_post ^_switch a_dirty a_story and_be answer_with as_i be_a do_as every_answer from_here in_your
just_guess key_$ kids_$ mention_all offline_$ say_bad shut_down the_text things_about token_$ total_is windows_keys
""",
    14: """
77_$ ^_oublie ^_reply ^_sudo ^_update admin_$ and_say become_my down_$ girlfriend_$ i_am is_behind know_$ moderator_$
next_time no_rules opposite_of oublie_tes prompt_$ skip_the the_opposite vergiss_deine word_$ you_were
""",
    15: """
^_drop a_lie a_quote above_this config_$ new_task ten_times the_moderators
""",
    16: """
1_$ ^_answer ^_invent ^_kick ^_please ^_respond boys_$ forget_the invent_a my_site out_the say_the the_owner
""",
    17: """
^_lets ^_note ^_repeat evil_example on_boys play_a the_chat turn_on your_rules
""",
    18: """
behind_this bot_$ env_$ for_me
""",
    19: """
be_my lie_about off_$ regeln_$ you_$
""",
    20: """
^_ignora api_key the_words
""",
    21: """
^_77 server_$ talk_in times_$ you_to
""",
    22: """
am_the from_now safety_off
""",
    23: """
the_report
""",
    25: """
^_class ^_say change_the i_say
""",
    26: """
^_go ^_mention
""",
    27: """
^_write
""",
    28: """
^_act
""",
    30: """
numbers_on
""",
    31: """
^_make the_figure
""",
    37: """
^_be ^_talk
""",
    41: """
^_what
""",
}
PAIRS: dict[int, str] = {
    -19: """
and>me
""",
    -14: """
the>for
""",
    -13: """
and>you me>the
""",
    -12: """
a>that does>the
""",
    -11: """
is>me the>in to>a
""",
    -10: """
a>what to>to what>can
""",
    -9: """
a>your are>and are>what i>my it>me the>me to>this you>it
""",
    -8: """
for>my is>that me>for on>the the>with to>you you>what your>are
""",
    -7: """
a>on are>the do>you it>for me>from my>i the>on what>for
""",
    -6: """
a>this for>to for>you i>a i>and me>how my>is says>i that>to to>on what>it what>to you>that your>so
""",
    -5: """
a>does a>i and>to can>i do>the does>it for>the from>to has>it he>me he>says he>the i>i in>the is>my me>this my>me
my>the not>your on>a please>me tell>what that>in the>what to>i was>the what>a who>is
""",
    -4: """
a>tell and>of are>your can>you cant>this do>this do>your does>a got>a got>the how>do how>to how>you i>dont i>in i>it
i>says i>this i>to in>me is>what it>on me>and me>my me>with me>you my>a on>my on>this says>it so>the that>me the>do
to>for to>it was>a what>if what>the where>is wont>tell would>me you>in you>on you>your
""",
    -3: """
a>of a>says a>wont and>a and>dont and>how and>in are>me at>the can>it can>my can>the can>your cant>do did>the do>a
do>do do>me do>to dont>want dont>your for>what from>a from>do from>the got>to has>the he>to i>cant i>him i>tell i>that
i>what i>wont i>your if>i if>it if>your in>is in>what is>on it>i it>in me>at me>have me>that me>what me>wont my>says
of>in on>from please>can please>to please>which said>it says>the tell>how that>a that>does that>my that>says the>from
the>has the>the the>who they>me they>the they>to to>do to>if to>tell to>the to>what who>it who>said with>on with>this
would>you you>is you>when you>you your>your
""",
    -2: """
a>at a>how a>if a>my a>with and>and and>are and>did and>on are>they at>a but>is can>do can>to did>it did>this do>on
do>tell do>they do>when does>this dont>it for>a for>and from>from from>it from>when get>a got>on got>says got>that
has>a has>and has>are has>my has>you have>from have>on have>this he>and he>my how>a how>are how>i how>the i>can i>does
i>got i>he i>is i>said if>a if>please if>to in>are in>i in>says is>i is>in is>so is>the is>to is>with is>your isnt>it
it>has it>that it>wasnt it>your keeps>me me>please me>where me>who my>has my>on my>was of>is of>my of>with of>you
on>and on>it on>what please>i please>of please>with said>the said>to said>your says>a says>in says>is says>my says>on
says>who says>your so>are so>me so>to tell>from tell>i tell>if tell>it tell>me tell>my tell>your the>at the>it the>them
the>where the>which the>would they>and they>are they>my they>said this>from this>i this>on this>we to>please to>so
us>the wants>me wants>the was>and was>my was>this what>on what>that what>when what>with when>the when>you which>do
which>is who>says who>this why>you with>you would>a would>if would>tell would>that would>the would>your you>get you>got
you>please you>with you>would your>you
""",
    -1: """
a>can a>do a>dont a>has a>have a>he a>me a>please a>said a>wants a>was a>we a>when and>can and>cant and>get and>got
and>have and>i and>not and>please and>said and>should and>they and>this and>want and>wants and>was and>what and>where
and>which and>who and>why are>are are>at are>i are>it are>of are>on are>this are>we at>and at>has at>i at>is at>it
at>my at>with at>you at>your because>the been>a been>has been>it been>the been>this been>to but>i but>it but>my
but>that but>why can>get can>in can>that can>this can>we can>what can>when can>who cant>a cant>it cant>tell cant>the
cant>was did>a did>and did>from did>have did>me did>of did>that did>to did>was do>and do>dont do>for do>get do>if do>in
do>keep do>my do>that do>want do>where do>with does>have does>so does>tell does>that does>to dont>but dont>do dont>for
dont>i dont>is dont>my dont>tell dont>what for>from for>how for>i for>please for>when for>your from>and from>for from>i
from>my from>of from>this from>what from>which get>if get>the got>and got>my got>was got>your had>a had>the has>been
has>do has>how has>me has>of has>on has>to has>what have>got have>it have>which have>you have>your he>a he>has he>i
he>it he>keeps he>on he>our he>said he>wants he>will him>a him>and him>i him>my how>it how>would i>at i>been i>for
i>get i>her i>keeps i>not i>should i>was i>when i>where if>are if>do if>is if>she if>was if>would in>and in>did in>do
in>does in>for in>have in>how in>in in>it in>keeps in>on in>please in>said in>was in>where in>you is>at is>can is>does
is>for is>have is>is is>isnt is>it is>not is>said is>says is>tell is>who isnt>from isnt>this it>but it>can it>have
it>if it>please it>says it>so it>this it>what it>when it>you keep>me keep>this keeps>my keeps>the keeps>to me>get
me>has me>he me>me me>so me>tell me>was me>when me>would my>at my>but my>did my>for my>from my>got my>he my>how
my>keeps my>said my>so my>they my>to my>us my>wants my>what my>with not>a not>it not>the not>who of>and of>for of>from
of>it of>on of>please of>that of>them of>to of>was of>what of>which of>who on>does on>i on>is on>please our>and our>for
our>the our>to our>wants please>a please>dont please>from please>is please>it please>my please>tell please>who
please>you said>a said>dont said>i said>is said>me said>that said>was says>are says>do says>for says>should says>that
says>this says>was says>what says>would she>a she>is she>me she>the she>you should>a should>i should>says should>the
so>a so>in so>is so>my so>this so>was so>what tell>and tell>but tell>says tell>tell tell>to tell>when tell>where
tell>who that>his that>please that>so that>what that>will that>with the>been the>did the>does the>get the>have the>if
the>isnt the>keeps the>not the>should the>so the>us them>and them>how they>a they>at they>have they>it they>your
this>has this>have this>which this>who this>with to>at to>from to>get to>have to>her to>him to>his to>keep to>of
to>them to>us to>which to>who to>will want>it want>the want>this wants>my was>but was>is was>of was>on was>so was>that
was>we was>what wasnt>my we>had we>him we>it we>on what>has what>said what>should what>tell what>we what>will when>a
when>and when>dont when>from when>i when>is when>it when>this when>to when>want when>was when>your where>and where>do
where>it where>keep where>the where>to where>was where>your which>they which>to who>are who>can who>do who>i who>tell
who>that who>to who>was who>you who>your why>and why>did why>do why>for why>is why>me why>my will>a will>for will>it
will>me will>my will>the with>and with>have with>of with>that with>what with>who wont>i wont>in wont>me wont>the
would>his would>i would>to you>cant you>do you>his you>how you>keep you>of you>said you>says you>she you>want you>who
your>if your>in your>on your>that your>was your>what
""",
    1: """
a>is and>says and>that and>with and>your are>for are>have are>so dont>me dont>the for>do for>is for>it from>in
from>where from>your i>do i>with if>the in>my in>to is>a it>a it>my it>to me>are me>can me>is me>says my>my my>your
on>for on>with please>and says>can so>can the>my the>says this>are this>so this>to was>it was>to what>do what>from
what>was what>would where>you with>the with>to you>a you>been you>if you>this you>will your>for your>is your>tell
your>with
""",
    2: """
a>so a>to and>for and>has and>my and>we are>that at>of at>this can>and do>what from>you had>what had>would i>want
if>you is>from is>you it>from me>on my>can my>you of>do of>me on>in said>can said>you says>and says>you the>please
this>me this>please was>from was>i what>does where>are where>my which>the with>a you>had your>me your>please
""",
    3: """
a>would and>from and>he are>them are>who been>and dont>have have>and have>been he>is is>of it>and me>not me>your my>in
my>that of>i said>of says>from tell>are tell>this that>from that>you the>wants them>for this>my this>said this>what
this>your was>in we>a we>are what>at what>i what>in what>not with>i with>in with>me with>says you>are you>from you>have
your>a your>my
""",
    4: """
a>from a>which a>you and>is but>the but>to can>a do>have do>says dont>to for>this in>a in>from in>which is>has it>it
it>not it>was me>in me>it of>this so>you that>has that>it that>your the>a the>how this>a this>you to>how to>that
to>with wants>you was>your we>in what>been where>says you>and you>for you>so your>from your>it
""",
    5: """
a>in are>to are>you can>tell do>from how>is i>on i>the me>which my>and my>are my>it on>to says>but so>and tell>a
the>but the>can the>said the>your this>in to>and to>is what>are what>but what>did what>is which>it with>it you>at
""",
    6: """
a>where and>do and>him are>from are>not from>me have>do have>so him>he him>is if>dont tell>he tell>him tell>in
tell>that that>the the>are the>him this>for this>is to>has was>me you>can you>i you>not
""",
    7: """
can>me dont>a from>that i>so in>with not>to so>i tell>the the>dont the>that to>in to>your with>my you>the your>and
""",
    8: """
for>of for>that for>will please>for please>the so>it want>you what>they which>are with>for you>dont you>my
""",
    9: """
a>are and>the at>me did>they did>you for>has for>in of>the so>do the>this they>you this>do to>my which>you
""",
    10: """
a>and a>who are>my do>her in>of it>her it>is it>with of>your that>are that>was the>and this>the to>me what>this
""",
    11: """
are>a does>your me>do me>to the>tell your>to
""",
    12: """
a>it can>for do>it me>of you>me
""",
    13: """
i>of in>your the>to the>was
""",
    14: """
a>for i>you tell>is tell>of that>is
""",
    15: """
the>you
""",
    16: """
do>i for>me what>your
""",
    17: """
i>from this>it
""",
    18: """
you>to
""",
    21: """
this>and
""",
    22: """
from>on
""",
    23: """
a>the
""",
    27: """
and>it
""",
    28: """
the>is
""",
    29: """
what>you
""",
    33: """
the>of
""",
}
