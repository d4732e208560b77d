"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -3.034
WHOLE = (-2.571, 0.000, -1.949, -0.247)
STEP = 0.1
FLAGS: dict[str, float] = {}
STEMS: dict[int, str] = {
    -65: """
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
    -54: """
surrey
""",
    -53: """
babi wembley
""",
    -51: """
children crib nurs nurseri
""",
    -50: """
blanket casualti tea
""",
    -49: """
age badminton balconi boston cork newcastl somerset tenni
""",
    -48: """
birmingham cardiff hike mattress oslo picnic policeman wed
""",
    -47: """
birthplac constabulari dublin leicest stitch
""",
    -46: """
balloon bristol derbyshir knife loch meet snooker
""",
    -45: """
aberdeen anniversari hockey hull medal or umbrella venu year
""",
    -44: """
bench canteen cushion got man mps newspap skate toronto twin vitamin
""",
    -43: """
annum dubai firm fundrais hug journalist leather need sponsorship terrac vase weigh
""",
    -42: """
bowl compani cup devon inver neighbour parent soldier
""",
    -41: """
belfast brighton camera child cliff exam expert fenc forc kenya measur napkin needl policemen politician rural
schoolgirl spoon sunderland thank
""",
    -40: """
birth bond councillor cramp donor how lancashir nhs old surveyor they touch weight
""",
    -39: """
blackpool booth bruis bus cottag courtroom cuddl custodi documentari explain film margin midland mug mummi
neighbourhood ngo pregnant slow suitcas thatcher trophi
""",
    -38: """
ball brooklyn cambridg canadian centimet cricket cub distanc feel fruit limp lump marathon pakistan parachut plastic
pupil rugbi seminar she sofa sponsor stadium tractor who yoga
""",
    -37: """
backpack boat boyl chest crime crowd edg elbow food ireland martin neck photo photograph platform reed river roof
singapor someon tourist villag wale
""",
    -36: """
award backdrop carrot cello delay economist groom kidd lean mother mrs mum museum nato oyster pad pub sandwich shot
swimmer tent terrorist troop wimbledon wrist
""",
    -35: """
bag capacit centr chariti corner crochet ghana hurdl meal metr of padr pavement pension plank plumber pocket row scar
sergeant soup sport sydney trainer tray vital warehous watch wind wooden yorkshir
""",
    -34: """
cam camp cheap crunch danish donat everest farmer fast fridg glasgow glove grandchildren handheld harbour lincolnshir
mp nanni pay pinch pounder reel royal shetland shore statu summit tower violin westminst wight
""",
    -33: """
app archeri arm articl barbecu blair boost chees condom copper cuff derbi dinner festiv groceri knot labour liverpool
march marriag migrant nigeria outdoor paper photographi poker port pune rack sand sheet stake tide uk vinyl vodka
""",
    -32: """
bail bleed bride bucket bundl canada carp carpentri congest cotton court crisi delhi galleri glass guin hamburg haul
helmet heritag holder litr lobbi lunch motorway plate prize ridg rod seedl slide slope sock specialist squar street
survivor tim trauma ulster visa
""",
    -31: """
abroad avocado basket bottl cafe cinema dorset dougla edinburgh face flinch friction furnitur girl heap lighthous
manchest market marri organist pictur pound princ roofer rope scale shoulder size sociolog st thame thriller tori towel
vend vicar volunt wider zoom
""",
    -30: """
activist ankl auction bill bradford bridg british brussel catfish christi collag competitor corn countri cours cumbria
deliveri dioces drink eat examin ferri gazett gps husband inflat jacket keep massag mat militari mini monetari nan pack
plane rate refuge seat servic share sleev socket son speed stab station strap sword tender tension tin video what whi
wine wont wood woodwork yard young
""",
    -29: """
amsterdam badg bay beach bed born borough box bra brass bullet card clinic daughter devic dj doe domino drone eas event
fish granddaught grave headlin healthcar hit holiday home knee leaf leith minist mosqu net nokia oversea pace
parliament piec plaster polit polo pot privat roller section sharehold sheila shelf simpler spous steel steep stiff
sussex tape taxi trade transport trip where workshop
""",
    -28: """
angl balanc benefit blade brace brit britain buse cabl carrier chess childhood clamp climb club coach concert coupl
creas cube diploma favourit finger gift golf golfer granni grid guernsey gun harvard hitch hobbi hole kg lad mate
meredith national norway onion park patient pic price protect railway raini ratio sail saint shelter sibl sling slip
snack stapl stoke stranger strawberri student swansea tie tile tow triangl umpir vest warsaw wedg welfar
""",
    -27: """
airport amateur bedroom berlin berri bird budget build calendar campaign canal caravan carri cole couch countrysid crop
decad denmark densiti dock feed feet fingertip flyer headlines help hospit instrument investor irish jude km knit lago
law lemon line liquid lisbon mayor month mt necklac needi parliamentari peac phone pile pressur quarter sarah sharpen
side ski slice steward supplier swim swollen thumb titl traine verdict whereabout
""",
    -26: """
agil aid armi bass bike board bookcas bribe chair commonwealth cop cv degre dish fall farm finland fiscal friday gather
geographi get goalkeep grandson graviti he hung hunt ice joint juri juror kid kidnapp lover mesh metropolitan milk ngos
norfolk otter packag partner peer pole pond pork poverti rubber scorer scotland sen sit skin sprain stockport stomach
studi tablet tank thick tour trek tyre view vigil welsh whale which would youth
""",
    -25: """
adult affair amnesti anatomi armour assess attend autumn bachelor baggag bar beneficiari better blood bohemian brick
cant capit carpet cid cocoa curv day dentist dipper economi fee garden grown heavi hill if interest invest jail keen
kitchen leaflet lens luggag meter mill parrot pe pothol rescu road sad salmon santa saturday scottish septemb shape
sinc social softer stanc stock stream support tabloid tampa throat town trailer travel tuition twain urban us valentin
visitor ward whom woman worker
""",
    -24: """
accuraci agenda aisl anchor architectur arena arsenal bit bite bone citi cleveland cn collector column compar desk
detent diamond drift flute foot friend georg grandmoth grief growth gym handicap harvest heel helicopt household inch
itv keeper kettl kitten lent liberti life lighter loop mass materi matrix mcdonald michell microwav monitor movi murray
nation nervous newton oscar owen parallel poland porter poster preschool pride prison ripe shake sharp shed silk soft
solicitor splinter squash stall stem stone surgeri sweden teddi ticket toe tomato tough train twist virginia watcher
weekend weightlift worth zealand
""",
    -23: """
alp apart appeal apr austin background ballpark barrist beef biscuit busi cash ceremoni chilli coat concret cri curtain
david dip done drag dug ear england eros excel for foundat frame homeless hostel hous houston industri isl knight ladi
lee lili magnesium mapl marketplac michael ministri moor mount ms narrow niec ounc peel penguin pierc pitch pleas pool
portfolio postag practic queen recommend referendum relax research ryan salad scot sheep simpl smooth sore stern
strength stress summer sunday surf surfac thai tiger tighten track tree violenc virgin when
""",
    -22: """
account applaus august book bournemouth bremen brigad cabbag case cell christma civil coastal cold cut date debat derri
dig dimension division dunde earring escort estat fastest februari feminist flesh flight friendship government grain
grow hang health historian indian indoor injuri international iwf journey juggl ki lamb licenc london medic medicin
mile ministeri mobil mud nephew nest onlin pair parish pen pigeon pod potato pr race rush san scarf seed shrink small
smallest snail song supermarket swell swindon tackl theres tip torn traffic trend trial turf uncl venus victorian wool
""",
    -21: """
at bacon barclay bishop bump bunk cadet can cereal chaplain charg charger cheaper closer coffe contest crown daili
dental development eastwood essex father feather field float florist globe great guardian guinea healthi honour hotel
june kindl known lap malta mar media microphon middleton mileston ml mm mob murder nail nearest network nottinghamshir
oasi octob payment phd playground playlist point polic protest pyramid recept record rent robb roundabout runner
scissor sheriff stakehold steadi suspect there throne timer ton universiti victim way wheel wing wobbl youngster zebra
""",
    -20: """
afford attract axi backdoor banana beer belgium cent chicago chicken clap classroom constabl craft crate crete croydon
currenc dark discount drum everton exet expens falcon footbal foster gdp gender grasp hargreaves headquart highland
idea india internship keel kiss lake leg love luton mir mist monday mountain muddl navi nearer night noodl oak pal
passport penalti percentag pharmaci pillow profession pt public rain random resin reward rival roommat rusti sat
scrutini second sector sent sex ship shirt solut stabl team televis thailand trouser vector vegetarian wall wallpap
ware water
""",
    -19: """
150 approach area australian beam belt boil bow cap care cater center chanc chancellor chart cheer chew chunk clutch
comparison consult cook cover credit crimin crook cross dad daddi dead deck defenc district dune equip ethnic eyebrow
factori feasibl fell felt fife fragil glue grab harri hat held hun hurri iceland incom inspect island jersey juic
junction juvenil kane kidnap lab labor ladder lesson librari liner lip live locat made magnet mari metal moistur money
muslim nam news nois obstacl parcel patel paul pawn pill pont potassium privaci quot relationship rig rock sampl
scientist screen sheer sink sixti slowli snag somm sped spend spur squirrel sri struggl suffer sum talli tech teen tire
tuesday unhappi vet visit warm wednesday welch willi work worthi york
""",
    -18: """
47 africa airlin anglia bat batman ben bowi burden camper cas chalk chines chop cloud colleagu cost crew curricular
danc daytim deputi divid doctor dr earn evidenc extract favour folk foreign fought garag goos gov grenad group helm
highway hold isbn isnt jan kevin lego length light loft mainland mediev notch nun opinion our paddington pain pea pear
per pere pin pivot podcast portrait postal premier prom provision quantiti rail reckon recognis salari same scene
scooter seek sens sew shoe shoot slam sleeper slight slot smaller solid stat streetlight sugar tap tariff teammat tear
theatr therapi tight une unit urgenc vic viewer vignett vs wait walker wallet waterloo wear wich willing yearbook zip
""",
    -17: """
83 ach across alarm alon ani arrest art asleep aunt autism barber been bicycl bolton bonnet bori bounc broad candi carv
civic clerk colleg concern crush dagger dalla danger davi democraci dexter difficult dilemma doc dollar fair famili
fare fed financ fold goal govender govern govt grade gradient grandpa gripe handcuff happier harm hear hope huge hunch
iphon jelli juli jurisdict ks lane lawn layer lol match mean men near nike orlean packet padlock par pass pdf petrol
physic poor porto portug princess prosecutor proud pull pump purchas radar rise rocki ruler sake salt scout scratch see
situat smartphon sorri special split squeez stamped stand steve stilt stroke stumbl subject suppli survey susan swan
swimsuit tallest target ted texan tighter tomb toy truck tv twenti two urgent usd volum voter whose worst
""",
    -16: """
42 abel accent against air alcohol analyst anyon awkward biographi birthday black bless border brand broadcast bubbl
burger calm captur caretak carriag castl caution challeng chimney china choke church citizenship clay clip cm coars
counti coverag crisp cruis der deserv detect dick din easili ed em exercis famous far faster fight financi florenc flow
four frighten fring gal gill goe gover gram gum hall hampshir hast her him in interview ipad kansa know krakow lost mae
main minimum move name netherland ni nose offenc organic outlet oven phillip phoenix pit plain plateau poke portugues
primari project proportion puppi readi reason recip related rep rub sandal scienc send sensibl seventi shock shortest
shouldnt silicon similar slack slower spaghetti straw swallow teenag tini togeth tooth tracker van wage want war wari
warn weekday whether women younger zoo
""",
    -15: """
82 abus agenc alli aquarium ar attach bath befriend best bodi both brother brutal buy clan clock closest cloth council
cp cps decent divorc drown duo easi explos eye fever fig fit flask flew floor fright gallon gap gb gig grew ground half
halv har hen hollow i impact index institut iowa januari judg juici justic kindergarten kit lectur left lone machin
male manag method min minor mit mite nspccs nude nut obtain orchid organis out patch paw peek peg planner plod printer
promot provid rank rattl refere relat reunion riski rite safeguard sam satnav saw serv settl skye soho spit sprint
stack stag star starv steam still straight stretch strop stuck suicid summari taxpay terribl tripl tube useless
victoria violent wore worri wrap yield
""",
    -14: """
26 9 adam applianc arriv audi audienc battlefield beak beat bought brief broader buffalo burglar calculator career
carpent catchment champagn chapel charl chip communiti cone cousin donkey dutch easter eaten elect emergenc enterpris
everyday fallen fan fin flat formula freedom friendli gain game gang gentleman grape grind guard guitar hay heal height
hut id incident jam korea lamp languag layout local locker lodg loos may mint miss mission mover nineti novel object
oil org piano pickup pipe plumb pm push queue radio recoveri regret reliabl risk roll round safer scrape secretari
secur sentiment sexual shave shove snapchats soil spin spread sting stir stood storm stripe suitabl texa them theresa
tool treatment turkish understand vintag visual voluntari wangl wet wiltshir winner wit yin youngest
""",
    -13: """
adopt aliv amount anywher banker besid blind bolt boom bread busiest cabinet caesar classmat co come companion connect
dame deaf deliver dent depress dice die diego difficulti doubl drill elli euro evan even exchang faint fat fellow
fortun frozen gay governor hand headach heart hing honey hunger identifi justifi kati knick kong land lat lay legal
lend listen litter liv loneli lopsid louis magazin median mild mixtur moss music nap nativ netflix newslett nfl nice
not outsid own panick para pencil pixel place popular pro problem punch qui rape rational recruit resourc rice right
rip robber rout sailor sausag seen shade shadi sick sight skeleton sourc stage studio substanc sure surg taller tast
techniqu thirti thread three thrown tickl tidi treasur treati tune turkey uneven vacuum val vip welcom wheelchair while
""",
    -12: """
11 academi achiev adjust advantag album altitud analysi away axe back batter bias bin bog boyfriend bright bring
brought cake certifi checker chocolate cholesterol cleaner collaps collect creepi curious dirt dong dri due dust earli
edward experienc fax fog found giant grass gregg guest hard harder harpsichord hm holdup hood hygien ian juliet korean
larger lass lawyer less lightn long ltd luxuri mane marshal meaning memes mentor micro mr mushroom neil nobl norwich
odd offer older oops outcom over pancak pastor petti pig plant poll poorer prop publish puff radius razor recent repay
reserv robust romania room rough sack sale scope senior shelv shield simplifi smith snow soap somebodi somthing spike
spot spring squad steer stove striker structur surround sweet swift ta tailor tattoo technic teeth telephon tend thump
thursday topper trail transfer trio twitch vis wager wean websit well wide yr zone
""",
    -11: """
aa ac acquir analys artical assault australia base believ bid big bracket breakfast bust carbon ceil choos chuck
committe contact convict damp dementia distribut duti er eurovis expand fli forgot fork fotos freelanc furious gearbox
generat glad glu goat guilti gut hank het hopeless ile itali join jump kangaroo kent knead least librarian lose loss
lot mailbox med medium met mi mic monsieur motiv mouth nba ned non novemb on parker peanut peopl plus portion precis
prescript priest progress protector qoute receipt reproduct review rich ring robert robin romanc scenario school score
season security shark short shrug snug statistician strong strongest surpris surviv taken tall technolog tel these
throw too trot usa valv vox weed wheat wife
""",
    -10: """
4 6 abba abl action alik american angel anxieti argument artifici audio aug authorities backlash bait bate bear becaus
billion bitter block broke buck buyer by capita car check choic clash client clint compet consider content controversi
cool cope cracker cultur curri cyprus dart death defin didnt doing dose easier eighti elector emblem emerg enquir eton
evening explor fear femal fiddl flap foul french gadget gambl gettysburg gran greenhous hardest heard hedg herd high
imessage increas inner item jet label lag laid loan lock loud luck map matron matur mechanisms mend motion napl
nationwid ness nineteen notic organ organisations outset panic parc patron pearl pie pose profit propos qualiti quiz
rais rare reach rental reprot robberi rust sacrific salesman scare seeker semi sleepi sloppi smokescreen soar sob
sprout stamp standpoint stil strangl suit swept swing tenth their thing toward trick tub unfair uniform valley vera
visibl weak whiski wi william
""",
    -9: """
17 22 23 abbreviation acrobat advic anyth appendix apprehend around astronomi ate baker ballet band beaten bio biolog
bled bobbi bryson built ca candl carol caught champ cleopatra commerci compound conceal consum continent contra
contrast counsel counter crumb current dancer decker department dessert diesel difference durat easiest eighteen elder
equal excit foam franc frank freez fresh frts gas gg gilt gp grim hero hip hot hs instructor intern internet joe junior
knock laboratori lead leak lesser lifetim lit manni orchestra orlando panda parti pasta pat pend penn penni period pet
planet poison polish potti prais present probabl proton pure rapport rec recoreded regex remind result robinson roblox
scan schedul secondhand seri settings sham shell shown slogan smile snake soda sold sole span spare spent splash storag
strategi stronger supervisor t take teacher temp tenant terrifi thousand tram unsaf up usb via wash we wire wive
workforc wsa yer
""",
    -8: """
123 18 21 350 8 acton actual afternoon annual awar banner baro bart bil bro catch chef childline collar colour cream
dat demand dishwash drama drawer drive drummer duck elvi en energi engag envelop episod exposur fargo fiesta fighter
forest fret front fuse germani ginger gloss grand graph guid haha handl hangout hardwar heat heavili hola hoo hwo
improv inspector intact involv it landlord latest lawsuit leader leed lin linkedin lure mainstream malaga mans mindful
mon monkey ngl nu nutshell organisation overnight ownership pan parse past pegasus peter politics posit potteri power
privte probat prove receiv recommendations ref reflect rematch resum ride russian satisfi scrambl seal sentenc shard
sign silver smarter societi someth speaker staff stale statut statutori such suggest sunlight suspicion sweep tal templ
thesi timetable toast toll tomorrow took trumpet ugli uncov unfold unidentifi unsolv useful ventur voltag whit will
""",
    -7: """
110 13 14 30 300 accredit actor alreadi antiqu au aux bakdoor bank bare bas beard between biggest bonjour brawl buster
bye captain caus certificate chase checkout chester circl cod contain coursework creep cring cum decrypt def design
desir detectives did diffus disput dover download draft driver east egghead elo employ encrypt enemi enrol est ever
fanci few filler flu focus footballers furlong geht gloat going gold goodnight gracias grandfath handi handout hatch
horizon horribl imag important install ivi jog johnson json jumper kill leap leapt leav list littl loot lotteri low
lowest m maiden math mid modern movement mow natur necessari newest nobel nod nowaday nuclear occasion ofcoms oppos
optimist oral orang owt page paperwork pcs peak perhap person ph pick pip plenti po poach pong predator prefer prim
prise prof rainforest rann reader regulate remot repair responsibility return revenu roger ronin rotari salti samsung
scanner screenshot sextortion shi shin shower simil singer sister skirt sky slept snapshot so somewher soon spa spice
spill squeak squeaki stay stepdad suck surnam swiss switzerland takedown tax territori third threaten toilet tokyo
tongu transit trebl trustworthi unusu vienna vinegar waffl wave wh whip win wink workplac yellow
""",
    -6: """
ace adverb advis agatha ahead amazon ap apprentic aps arrang ayuda bang bargain batteri beep bi boe breath briefli
broadband bulk bulletin burglari cal capitalis cass chief chris clientel coin common concept consequences crawl crest
crusad cur data deepli depart desert direct disappoint dissertation distinguish divers dms door driving e elis ensur
equat establish extrem fashion ferret fifteen fire first flag foi foir footnot fund fuss gilmor git hail hair hal ham
happen has head highlight holland hornet howev inquiri intelligence invit issu italian john lawnmower macro mail melt
microsoft mijn mnie mond monopoli mumbl nite north ordeal outlook pas permit pilot player plea poli pts qualifi quick
quicker rather realiti rear recover regular remedi retriev rhubarb ruffl russia schoolboy secondari serious seventeen
sfty sha shampoo shorter siev skill slap snore snub sooner spec spite spokesperson squat starter streak strike thrust
trainr under underground veri von vulnerable warrant warren wee whatsapps whitehall whts wie winter wireless wish
wrestl
""",
    -5: """
5yr 999 acc advisori afraid alien amendments among anybodi appoint archivist blacksmith borrow brave broken bros btw
builder but capt centuri charli checkbook claud clean coaster confin conflict contribut cooper custom cute dank dealt
decis defend delivr disagre disord dna do doesnt dramatis eee effect egg encount everywher exact facetime fete fewer
flee forti fortnite further gear ghost gist govenders groupchat h heath helpline herself highest hurt hype ich ict
individu individuals info innit institution introduc iron jai jean lark laundri ledger loveli mash minion morn mould na
nich nr outer outlin overse owl p panel persuad pointer possibl premis premium prepar process proof provok qt quip
raspberry releas respect roam seller shaking shd shine shrek sixteen skim slaveri smart smh spark statistics sticki
swamp tactic technologies templat tempt threat threw tinker to torch trace tween uni unti upset url vr walk wasnt
weaken weaker wher whistl whiteboard wht wise wors wwe
""",
    -4: """
141 15 19 310 address admiss agent aim almost alongsid alway amp android anoth anthem attack author backstory baselin
battl bday beginn bikini blend blow bn bologna bosch brb breakdown breakup california cast com compatible condition
confid conk consist cough crims crow cs cure dar das den dim dislik display dnd doubt drake drawn dress drove drug dum
dungeon eldest email encripted endors entitl essenc esther exat expos extra final flea flood foo forecast foto
fundament gaming glossari good govinder grandad grey gurls guy hadrians hargreavess hargreeves header hmm hoodie hook
hr hundr hungri illeg instanc insur jame jewish journal lasagne legislation liken lmao lmaoo lofi look lookup mayb mb
ment meu mix moment monti mood moodi mop mortgag neural noon notifications nowher obs offend oldest onlien overlook
padrasto pedant perform pog porn postcard powder presentation procedur prosecut pss quantum quarrel raid receptionist
recipient recogniz reduc reduct reform regard regulated risen safty seduc sentance sie simpel six slag sod sos soz
spain sprite stain stepmum struck success supervis tak talent textbook themselv thirteen tho threshold timelin tradeoff
traffick tran tri trim typing ugh vega verbatim vpn walkout wasp watsap west whatsit whch wherev white worldwid wreck
wrong z
""",
    -3: """
16 2x 34 34k 404 45 5k 800 abstent afk animals aplications appear apprenticeship artefact attitud available beeb blazer
boot brake branch breif bulb butter catan cba chatbot chiefli childcare chippy christian coke commit communication
commut conced conduct confidenti control convert corridor count crack critic csv culprit cumulative daylight de dealer
decemb discuss disgust domestic drew dsl eighth el encription et european excus executive ez fail fi firework flashcard
flounc fluffi font freephone froze giv gloomi goldfish gross handler hargreves hed henri hum ia ie information inherit
inset insurance invoice is jazz judo k lawmakers lnk logo mac majority manner mask meanwhil mein mio mirror moral
multipli nab naked ncryptn neither neptun nos notebook npm numba numbr organizations osb other outfit owe particular
path pedo perfum peru petition platfroms population por pornographi predators press pretti pri product punt puzzl ram
rando react realis recognit regim resist restaurant roman sceptic sim smoke sneak snpachat sort spar spoke spotify
squabbl staf stair stub suport technician term tesla though tht tiktoks tweet underneath ups urg username vampir
varieti versus vouch wassap wax webpage whilst whisper whoever whoz wieviel wig woke wonder wonderwall wotsap xmas yay
yoghurt yrs
""",
    -2: """
062 2 24 240 25 28 400 5pm 64 7am 80 abstain acording ads aftermath afterward airfryer alic amongst apparently appl
arduino arent artcle asian athen attent auditor autocorrect awful baking basi basically bathroom beekeeper beings
bitmoji blower bluetooth bookshop bore brown buff burrito calculate callback careful catalogu central chce cheapest
clarifi cloning commas compnys con conjugate contry covid crossheads cuarto curriculum deadlin deep definit delta dem
depend depth down drain driling during dyslexic either electronically eleven emotional entra estimates eva expalin
experiment explod facbook factorise foe founder fraction frims frst g gams gangster gen genr giving golden gorilla
grateful greyhound grout gtg hammer have havent having headphones headset hid ho hop hotline hour hrs ikea imagin
indecent induct insid instant interveiw isa itd joking journo jumpscare karaoke kcsie knob lash leagu learner lettuce
level lf lgbt lift longer lotr lowdown lst manda mani mechanics mechanism memo middl minority mor motor motorbike
moving murphi mustnt naughti nerds nightmar noche noun numerals obscur occur ofences offic offnces oliv one opponent
opponents ordinari origin overall overview overwhelmingly oxbootoost oxford padrastro paint pandemic patter paycheck
pct periodic perpetrator pertain photoshop plagu plug politely political pollen postman potter prcnt protectin proven
punk purr pythagoras quanti quotat rat re regulator reli reluctant repport reservation responsible reviv rl robertsn
rprt rsvp saftey sauc screw scribbl senor seven sext sfgrding shr shrt shudnt si sid significant silenc smartwatches
smash snpchat south spamming speech sql stalk stalker starbuck statement stepbrother stoog subheadings subtract sudoku
sushi suzi tbh teapot tec technically teck telegram tengo till timezone titel tocca trademark turnov twice typo uber
uks undercov underwear unknwon unprecedented upshot vacat valorant varnish vegan versaill victms virus vivid volcano
volunteers wanless wardrob whr widespread wiht wnats woo worum wrk wtf wth yank yeer zio zuck
""",
    -1: """
10s 122 12s 12th 15th 2am 2nd 305 340 401k 44 52 5th 5x 72 80s 85 900 90s 93 98 9am about accumulated activity advanc
again agencies agenst airbnb aldi alternative anger anonymised anonymous anywere april auther averag avoid await awak
babysit babysitter backdor bak bakdor barista barnardos basketball bbq bckdr beeps bet bitesize bitlocker blight bll
boo bookkeeping breed brilliant britian brownies bt bunch buttermilk byline cactus calculation calories campagin
campane cancer celebrity ceop champion charter chatbots chemistri chidlcare childish childminder chord chromebook
citizenlab clegg coldest collat combat combination comfy comma comms complaint compny components comprehensive
comunication consent consequence constituency continuous corse couldnt covre criminals crypto csam cse cuisin curl
cyberbullying cynic dangerous dative decreas deed deepfake demographics depriv detail detective dfe diferent differ
digit disabilities diy donts doorbell ea economics education een elden electric electricity electronic elsewher
embroidering enforcement enkripted entranc estimated ethic ethnicity eurostar expect expensive facebok facing
fahrenheit fairi famly fella feminin fewest ffncs fifa figur firefox fisrt flatmate flavour forses foundaton fourth
fraudulent freak funniest gala gander gcse gether glastonbury gluten goggles govendor grandparent gromming grumbl gta
gush gvndr haircut halfway halloween happi harsh hasnt hdmi headcount hedgehogs helpdesk hgh hi hide hilarious hoom
horror houseplants hrgrvs hyperlink hypothetically illustrate impossible indicate insecure instgram interviewees into
introduct investigation irl itself iwfs jack jaffa jim kaet kahoot ketchup kind kms lack las leaderboard leakier leev
liek lifeguard liking literally litle lobbyist lockdown lollipop loophol loser loudest lwa magistrate maintain malarkey
mechanic mechanical mediator mega meiosis meme metta mexico minorities minoritys mitosis mny mole monstera mot
moustache multipl naem nandos narrator nativity neednt nicest nine nits nln nmd northern objectors ocean ofence offside
ofsted ohms onlne ought oxfam painter parkrun partial pc peple pepole percentige perpetrators persentage perv pesto
phase physio pigpen pikachu pint playbook plees pms polici polise politicans posing possess postcode powerpoint
president prevent prey printout privcy privicy produc pronounc properti proposals provenance pto publication q qe
quadratic qualifications quarterback queri quickest quizmaster radiator railcard rainfall real recall recit
recommendation recrd red regulat regulation regulators reheat repeatedly reprt req requirements resistance respnse
respons retail rewritten ringtone robberson robertsen ronni rspca rubbish ruels savings sayin scam scrabble setlist
sexist sfgrdng sharing simon simultaneous sinse sixthousand skateboard slat sleepover slut sneezed solar solushuns
sorce soundbite specific spreadsheet stalin status stff subhead sue sunburn sus sweetener symptom tablecloth tehy
temper tens testifi testimoni th ther timeframe tinder tldr tofu tot trainng trampoline trayning trnr true ugliest uis
underage undercount understat unencrypted unpopular unread unrecorded unreported using v veiw videocall viele vigenere
vim volts voting vow vulnerability vulnrable wacth wann warhammer warzone wch week weird went whichev whn wieviele wnts
workng wos wotsapp wouldnt ws yung zuckerberg zucks
""",
    0: """
00 050 100m 101 105 10k 10th 115 11s 120 12yo 130 13s 13yr 146 14s 14th 156 16s 16th 180 182 18s 1s 1st 203 20k 20mm
20s 20th 210 21k 220 250 25s 27 29 2d 2kg 301 30k 30s 31 32 33 35 36 37 39 3k 3rd 3s 40s 41 43 46 48 492 4am 4k 4pm 50p
50s 530 55 550 57 5am 5s 600 61 63 635 650 6am 6k 6s 71 73 74 7s 81 824 84 840 89 8pm 8s 9pm 9s abbreviations abilities
abot abowt abuja abusive abusrs academic academics accessible accidentally accordin accountant accreditation accurate
acess acknowledgements acktually acounts acquittals actuary acutally adc additional ade adhd adidas administrative
adolescents advce advcie adverts advocate aes affiliation aftercare aftershave agen aggregate agian agianst agin aginst
agm airpods airtime algoritm allegations allegedly allergic allowance allready alltogether almst alphabetical alredy
alternatives altogther amber ambulance ambulances amendmants amendmnts amex anecdot anfield anonymously anser
antibiotics anyfing anyware anyway aoife aol apa applications appreciate approximate approximately aqa arested arests
arguement argumnts articel artifishal artikel asap asexual asos assembl assemblies assessments assistants associate
associates association associations aswell atall atomic attendance augmentation augst auntie authoritys autistic
automatic automatically availability avanti avg avrage awareness awear aye babysitters backbencher backdoors baddies
bairns bakclash bakeri bandwagon bankrolls bark bcakdoor bcc bckdoor bcome beagle becos becum beebeesee beebs belive
bell benchmark benifits bereal bestie betwen bibs bigwigs bild bitcoin blackest blaming bleakest bletchley blurb blurry
bod boffin boffins bookmark boudicca boyz bpm braille brakdown braverman brexit britons broccoli brochure brownie brum
brunch brunt bursar bursary businesses butterfli buzzword cabbie caboodle caces calculated calorie camhs campain
campaing campainin campaining campaning canari captioning cardio cartographer caseload casework casio cathcart celeb
celebrities celebs cert certificates characteristics charaty charety chatrooms chatt chatty cheetah cheif chek chem
chemicals cheque chidlren childern childlines childminders childrin childrn chipotle chld chldrn chromebooks circuit
circumstances citibank citing citisen citizan citizin citizn cityzen citzen civ clapham classic clergi clickbait
clippers closing clue clueless cme cobbles cockapoo cockatiel colander colected coleslaw collective columbo comapnies
coment comfortable comm commencement commission commonest communicate communicating communications comp comparable
compensation compnies comunicashun concretely conditon conference confidence confident confiscate conservatives const
constituent constituents constructive consultation contagious contct convenient conversations convinc coo cookery
cooperate coordinates coppa corect cornwall corporate corporation corporations correspondent corsa corses cosines cosy
counsellor counsellors countin cpd cpr crayon credentials crimestoppers criminalised criminologist criminology
criticism critisised crmie crmies crms crocs crossplay crossword croupier cryptography css ctzn cucumber cuont
curiosity custard cyberflashing daft dataset dateline dawdle dawdled dawdling dbs dcms dd deal debit decimalisation
deepfakes defendant defendants definiton defnition dehumidifier delegate deliberate deliberately delict denominator
dependent deposit descale desensitise designated destory deterrence devolved dictionari diff diffrence diffrent difrent
diligence disability disagreement discovered discribe dissapear dissidents distinct dithering div diwali dmed dming dob
donelan doodle doorbells dor dorries dosh downside downward dozen dramatic dreamt dril drilin drillin drunk dsa dt
dubble duckworth dunkelziffer duvet duvets dyfed easyjet ebay educational effective eiffel eight electrician elevator
elon emirates encripshun encripton encrption encrpytion encrypshun encryptoin encrypton encrytion encrytped encrytpion
encyrption endangered engineer engineering engineers englnad enkryption enn enquiries enticement enumerate eny equality
esafety esports espresso ess essentials establishments estimate eu europol eus euston evaluation evidense evr evryone
exaggerated exaggerating exaggeration exakt exampel exclusive execs executives exhaustive existence exlpain
expectations expiration explanation exploitation factor faithfull falconry fam federation fencepost ferst ffnc ffs fgm
figgers figgure fink finl firma fiver flak flamingos flase flashcards foggy fondation fones forensics forklift form
fortnight forward foundashun fourty fousand framing frau frction fredom freebie freedm freedum freefone frist frms
fudge fudgy fuel ful fulli fuming fundation funni futuristic gaems gaffer garda gav gavender gchq gd gdpr gendr
generative generators genuinely geog geographic geographical geographically geographicaly ghostwritten gif gilrs gizmo
gmail gmp gna godson godwins gon goodie goodies gossip govander govendar govendrs govinda govnder gpu grandads granddad
grandparents gratification gratis greatest grils grindr grls groundhog grr gruffalo gruming grundschule gudance
guesswork guidence guidnce guv guvnder gwent gymnastics haaland hackspace hadnt haf hairdresser hammock hamster
hamsters handful handlin handset handsets hapen hapend hapened hapens harg hargraves hargreevs hargrevs hargrieves
harmful headins headmistress headsets headshot headteacher headteachers headwind hearsay heathrow hebrides heckler
hedgehog hedings hedline heisst helpful helplines helth hexagon hiccups hier higer higest highst hihger hihgest hiking
hintertur hire hiring histogram historic hitchhikers hiya hmwrk hoels hog hogwarts hols homebrew homepage homeschooled
homomorphic honcho hoos hopeful hospitals hostility hotlines hotspots housemate housemates howmany humberside
humbersides humidity hummus hump hunderd hundreds hustings hv hwich hygeine hygene hygienist iaahz iceberg ico icos
identical identities identity imbalance imiges immigrant immigrants importance imprint imprison inbox incidence incl
incrase increese increse incripted incription incryption independent indicating indicators indivduals individually
inernet influenc infoafirstresponsetraining infographic infomation informashun informations informaton ingredients
initials instalments instas insted insulation intanet inteligence intelijence intenet intenret interchangeable internt
interpol interrail intervew interviewee interweb interwiew intimate intrenet intrnet introdused investigate
investigated investigates investigations investigatory investin investments invisible involvement ioft ios iplayer
ipsos irland ish isolate itll jigsaw jist journalism journos jurnalist jurnalists jus justification kart kebab keir ken
kennet keyboard keyword kiddie kiddies kiddos kidron kidz kik kilos kindergarden kiwi knowlege knwn knwo knwon kombucha
kosa kse ksi labb landline lanyard laptop lassies latelies latte laughable lawmaking layman lbw leavin leccy leeks
leeve leftover leftovers legend legislative legislators legit legitimate legwork lenient lenth leotard lern les
liability lib lidl lido lifeguards lifeline likelier likly limitations literaly literatur litteraly littlest littleuns
livestreamed lobbyists lockdowns locksmith logbook loners longest loo lorry lsat ludlow lunchtime lwas lying lyk
macbook madchen maen magenta magistrates malicious manipulate manipulation marshmallow masculin mastercard matchsticks
materials mathematics mch mcuh measurement mecanisms mechanizms mediat meen meening meens meerkats menlo menny menshun
menshund menshuned mension mental merseyside mesages mesaging mesengers mess mesures metaphysics metaverse midjourney
mindfull mindfulness minibus minster mis misheard mismatch mitochondria mnay moderate moderates moderation modus
montage moot moth mothership mouthful mpg msgin msgng mugshot multiplay mumsnet musk musks mustve mutch mysteri
nachrichten nadine naemd namez nappies nationality nav nca ncmec ncpcc nerd netball nevis newfangled newsnight nippers
nmber nmbr nmbrs norn northumbria northumbrias noth nothern noticeboard notification notorious nought nowt npcc nspc
nsppc nsync nto ntrvw nuber nubers nubmer nubmers nudify nuggets num numbas numbrs numerically nummber nummer
nutritional nye obe obedience objector obligations observation occupation oculus odeon ofenders ofense ofer offen
officially officials offnce offncs offr ofice oficer ofqual oftn ogroats oi olympic olympics omegle omelette onlnie
onlyfans ons onto operandi opinon oposition oppinion optimistic organisatons organization orginal orgnisations
orientation originally originate orignal orkney osmosis othr ouch outback outdat overdue overheat overreacting
overstate overwatch ownz paediatric painful paladin pani panto paprika paracetamol paragraf paramedic paramedics
parlament parliment participants participate participating paving paypal payroll paywall pcc pcso pedantic pedos
peephole penalised percantage percentge percnt perforating perp perps persent persn perspective perverts pf phoning
photodna pickleball pinterest placard plait plases plasterboard platfrms plattforms platypus playgroup playgroups plead
plice pltfrms pointless poking polce polcie polcy policewoman polisy politcians politic politishuns polititians
pollster polyester poodle poodles pooed poof pop poplar popularity porridge portray posh posible postponements
powerpuff powys ppls pps practically pram pray prcent prcentage pre precentage precisely preteens prime primry pringles
prisn privasy privately privet prizon prmary prob probability probs procent procurement professionally professionals
professor prominent protecshun protective protecton prozent prune pshe psni psnis psvr psychologist pta pubilshed
publications publisht puffins punishable punishments punishmnt puppeteer purcent pushback pyjamas qouted qoutes qr qs
qualification qualitative quango quantified quater quietest quitters quoat quotable qurter racing radicalisation raffle
ramadan ranee ranting rantzen raport rarer rarest raw reachable readin realistic reaves rebuttal recap reciever recod
recomend recordid recored recrded recrod recycl reddit referral referrals refund regist registered registration
regulashun regulates regulating regulations rehearsals rekord relative relatives relevant relocate reluctance reluctent
remembered remotely reno repeatdly repetedly replacement repot representative republic reqest requirement requst
reserch reservations resident residents responce respondents responsability responsibilities responsibilty restaurants
resultant retirement rishi rishis rising riskiest risotto riten roberson robertosn robetson robrtson rollover roomful
rot rota rotas roundtrip routinely rozzers rport rsa rti rubles rulebook ruling runescape rung russell ryanair ryt
sachar safegard safegardin safegaurding safegrding safeguardin safeguardng safeti salery salesperson samaritans
sandhurst saving scams scaremongering scc schl schoolkids schtum scientific scone scones scool screan screenshots
screenshotted scwac scwc secretive sectons secureity securely segfault seiko seit selfie selfies senco sendr senedd
sensitive sentense separate separately seperate servant servises ses sever sexaul sexi sextorsion sexuality sexul sey
sfae shair sharpest shazam shebang shorthand shoud shrank shre shuld sickos signal sitizen sizeable skatepark skating
skint skl skoda skools skype skyrim skyrocketed slideshow smell smmry smokesceen smokescrean smokescreens smoking
smokscreen smudged snapcaht snapcat snapchap snapcht snapchta snice snooze snoring snowden snowdon snp snpcht
sociologist soll solutons sombody somi soppy sorces soulmates sourse specifically speedrun speek speeker speeking
speeks spelt spider spiegel spiegels spiel spokespeople spokeswoman spooks spooky sposed spreadsheets sprogs spyware sr
sra srvc staffroom stajes stallin standstill stansted stardew starmer starmers statistically stayin steepest steht
stepdaughter stonehenge strat string strt stuk subeditor subheads subjets subset successful successfully suella
sumarize summat sunak sundial sunflower supportive supposedly survay surveillance suspend suspicious syllabus synthetic
systematic tablespoon taht takeaway takeaways takin teahc techie techies technologys technophobe techuk tecnical
tecnologies tectonics teech teechers teesside tehc tehse tek teknical telefon telegraph terrorism that thatll theme
themself themselfs theori thermodynamics thorens thort thousend thr threema threten thretened ths thurs tiddlers
tightrope tihgter tihs tik timespan timestamp tiniest tink tintin titels tl toddlers togehter togeter togetha togethr
tok toolbox tortoise tortoises totel tother totl totle toto tots totted tradeof trading tradoff trainig translator
translators transparency trapdoor trapeze trayners treiner trning tru truro trustpilot truth tuch tumblr tummy tutee
tweaked tweens tweeted twelv twelvemonth twiter typesetter typic typically ucas udner ukulele ultimate unacceptable
unanimous unanimously uncomfortable uncovered undated undercounted underestimate underfunded underi underreported
undetected undiscovered undr undress unfollowed unguarded unknown unkown unnoticed unquote uns upper upskirting uptick
upvc vacancies vapes vat vctims vctms vegetables veiws velocity verification viber vicitms victems victimz victm
victums viewable vikings vitcims vitel vitle voluntarili volunteer volunteered vorderman vunerable wach wallpapering
wapp watchdog watchdogs waterline waving webcams webinar webinars wechat wehre wellbeing werent wernt wether whatll
whatve whistleblower whistleblowers whitby whittaker whne whodunnit wholl whore whove withheld within witnesses wizz wk
wnat wo wonk workbook worksheet wotch wrds writen wrod wrok wurst wwi wyh xact xactly yaer yall yeers yh yougov youngst
yoy yubo yunger yungest yuong zelda zilch zitat zs zuckerbergs zuckerburg zukerberg
""",
    1: """
absente addit advert along anti anymor anytim artist bake bean below blackout bold brain bum certain comput contributor
cort could declin del departur detain different digest directive director dog dogg dread driven dummi elementari engin
etiquett exist explan find flashback forgotten frequent fx giveaway gone guilt had halo henc hostil huff idiom ik ink
jess jot launch lineup lower madden messag methodolog miami mind misread motto neutral nick okay op outnumb pirat
positiv predat principl programm putt redeem referenc region remain roma rp rs run sang scrap seiz shall shift slave
spoken stolen stubborn stuff succeed sync than therapist throughout thunder tick toothbrush transact ui upsid upward
weather wisdom woken worthless
""",
    2: """
abduct accident activ alright apologise authorit bedtim bert bibliographi blast bound boycott brush brute comedi crazi
decid describ discov ditch dot eh elton employe enough entertain error faulti fc featur fifth flirt freeli fri frown
gamer greater haiku hint hob horn instagrams kepler kev knew labrador largest louder menac mere monster must new newcom
nor number obvious offici openai pattern phrase pi ps pud pumpkin punish questionnair rainbow reaction remaind renew
reopen reson rhapsodi romeo rose rotie sarcastic seventh shame simpli sixth solo space spawn strang strip sun taught
taylor truli twitter uno unseen unspecifi unsur upload vagu var was whole window
""",
    3: """
90 abandon affect and announc avon begin behalf blackmail blame boiler bother braini bruh chap chime combin confus
costum crypt damag dawn dec decim despit destroy diminish drastic dying eco end enlighten entir essenti ex exodus
extent fa fault fill frog helper histori hoover hors ist itch japan kingdom late lord mann mario memori metaphor
minecraft molest nameless occurr octopus overtak pac pipelin play plural pluto quota refurbish revolution riddl safe
scoff scream secreci seem sell should site slug tame til triniti tudor undisclos whenc wil wuts yawn
""",
    4: """
3 40 95 accus activate activated alexa aloud an anthropic argu arrow artific basic basil bluff boast call capabl chrome
cite claus clever comment completely desktop deviat diagram disgrac dos dough dream dual earliest entiti epic europ
failur faith feder flout fm forgiv frost futur grandma grumpy gt haggl his hymn icon inc insan jone led los making mark
membership messeng molli mors much nag ne obsess ohio onward pineapple preach protocol purpl readabl realli reprint
revolt rotten sanction soul spoil subscript tabl thee tom toothpast tout trap trigger trust uniti valu wake witch
withdraw wow
""",
    5: """
7 abid absolut aget aka allot altogeth annex asham attempt attribut bee bottom boy buffer bull burnt choir choirboy
citat climat compli complianc confess convention countdown criticis cyber dare descript disappear disclosur draw
embarrass emi enact english es essay expressli fbi finish fir five flower fourteen gard gate gemini given gma honest
kept learn like mous multi o pale pant photosynthesis pink plan pokemon predict rebel rein religion reproduc restor sea
sermon shini snoop sound speci spirit steal step stick tail test thi toddler tonight ultimatum understood unfiltered
web worm wrongdo youtub
""",
    6: """
200 500 accord amus baffl bingo blogger burn cach cartoon centrifug chi chose compromis compulsori constitut dear diari
dont everybodi fantasi flash flush ford former greec jealous leo lewi manuel merg neglect omg open otherwis paid
perfect poni protein python refer retir revis robux rocket rumour sherlock shortcut sir sketch slash some sourdough
spokesman submit subtitl un unabl union vibe voic whatsoev wifi yeah yet
""",
    7: """
absent agreement ai ais amend approv arcad audit backup belong brazil checklist conclud contract courtesi doi dub
eclips extend flog folder fraud full function go handbook harmless heck import infer inst intro job joy linux magician
meant million minut moi nay oat oblig often overheard passag pee postpon proper quiet rest roster said scroll sec
sheldon shout signatur sms spanish strict teach through time unnam unsign unwilling uproar upstair various vote wast
xbox
""",
    8: """
70 ant bankrupt beethoven bigger boring cloak closur compliant conclus condemn disclos disco dodg empti escap excess
fireman fur gave ha handwrit ill incept intend larg mice minus mistak more myself napoleon nasti nobodi none outright
remark report retrain rid rome shop silent specifi spi spici standard start suppos tesco theoretically top treat trivia
vii virtual ya
""",
    9: """
12 50 60 62 america assent begun being boss complet corrupt decode deni disconnect document don empir era fifti fix
flour forum frequenc from hate higher hunter just kat klingon knowledg learnt liabl lion mad makeup manual marvel
maximum meow mute offens oh onset operat peep potion primer profil promis rabbit rap read refresh rob root save solv
sparta spielberg sub symbol tab therefor those truste until unwant valid verifi writ
""",
    10: """
000 20 although ancient archiv bad becam behav bind bulli caller caveat circus destini differently dismiss dragon ee
exceed formal goodby guidelin interval king later laugh lazi loath mistaken mock nicknam nintendo null pedal prank
program psycholog quest ran requir saber secret simpson singular stink stole tale theft total translat uniqu usual
vanish won
""",
    11: """
0 algorithm annoy assign befor behind blink blue bomb bonfir button categori convers ding dm dumb dye ein emojis enigma
exampl express extens extinguish fun hell howl html includ inform mandatori moan nah nonsens onli option paragraph part
pest playstat reject robot saturn seo signifi tutor usernames withdrawn
""",
    12: """
access addict after al all are authoris cartridg channel close denot dom enforc eta exclus exec expir explicit fine
format forth genius german hex honesti human insist javascript johnni limerick link literaci lurk midnight objection
oder overwork paus pizza prep rang refusals safest sequenc session shadow softwar sometim sonic spoiler startup um
unchang underli variabl writer xx ye yen yesterday
""",
    13: """
10 accept allow apollo asia began beneath blaze bleach blog buzz chat doom entri football grant graphic green hash
himself host impos jab last load louvr magic mongolia never notion outlaw portal replay request shorten signpost state
style temperatur think thou twelfth verb villain with without
""",
    14: """
acknowledg assum beforehand beyond binari bot breach element els environment flip fox free general guild heaven
homework latin memorise nope percent reveal rhyme rundown then topic yo
""",
    15: """
asid basea beg behaviour came complain devil dial emma give global hq hysteria key moon newer onload pledg renam reus
reveng s search singl siren spam synonym univers yoda
""",
    16: """
38 a abuot ago also am apologised chang consol d earth internal ip le let luci matter me monologu post prioriti put
select statistic stori syllabl turn utter world
""",
    17: """
ceo chatgpt claim class composit disguis each exclud exploit flatteri initi invert macbeth maker misquot myth ok
pepperoni plot setup skip sleep src substitut summarise text the thermostat wile word yell
""",
    18: """
3x 5 aristotl backlog ceas click comic compliment earlier impli instal interceptor max most personally philosophi print
simulate stop sworn tell told troll undo whatev wikipedia
""",
    19: """
angri brows cat cipher confirm des disabl editor fuzz girlfriend invers lyric my nitro off opposit quit regles repeal
revers sing slang stupid tus untouch upon wild
""",
    20: """
acronym add admit chorus clown dirti firewall god hey log mention might prior purpos repeat rework ruin set sunset
troubl und yes zen
""",
    21: """
99 advertis avatar bob browser chapter combo continu conversation copyright declar deine geek greas greek guidanc input
jargon java liter master metadata misus modul poetri proofread reboot represent restart swore tag te version
""",
    22: """
agre bash capitals contradict cycl dashboard exit f fiction forbid haunt hello infinit innocent interpret italic la
mislead paraphras prefix shakespear sin today tone verbal
""",
    23: """
abstract becom clone dan fals incomplet normal role use
""",
    24: """
anim as assistant beast chain configuration context dave everyth exempt madam pari uwu wizard
""",
    25: """
ad crash harass japanes joke letter login make obligatori rememb remov scari speak
""",
    26: """
abolish alter clear compos copi goblin googl gpt http member no offline omit rool server setback show slur tiktok
""",
    27: """
blank command compil creator model passwd previous ten
""",
    28: """
break emoji hoax owner paste personality que sudo thought underlin unless wolf written
""",
    29: """
ask color poem self transcript
""",
    30: """
100 application ascii dinosaur instrucciones mine moderators os pronoun refus titanic trump wrote
""",
    31: """
6pm ban drop file follow fool forbidden guess here onc order roast rude subscrib were
""",
    32: """
be cooki default dev next respond sandbox spell todo updat vowel wipe x
""",
    33: """
alphabet backward discord dump enabl kick obey oublie swap wicked
""",
    34: """
1 appli bug character forev insert ofcom poet shut silli switch talk tes
""",
    35: """
cheat databas menu termin unlock whenev
""",
    36: """
act grammar invent script store
""",
    37: """
cancel code correct creat trojan
""",
    38: """
debug fact output say type
""",
    39: """
everi everyon hidden note permiss pretend regeln this vers
""",
    40: """
enter task
""",
    41: """
b except je question vergiss zero
""",
    42: """
encod execut init yourself
""",
    43: """
develop eras rule void
""",
    44: """
admins etc fake instead ls moderator ping
""",
    45: """
alert delet hacker insult rewrit
""",
    46: """
disregard forget user
""",
    47: """
jailbreak password unrestrict
""",
    48: """
regras reset
""",
    49: """
edit replac token
""",
    50: """
filter
""",
    51: """
77 api curs impress limit persona roleplay
""",
    52: """
ignora now you
""",
    53: """
env repli
""",
    54: """
evil mod
""",
    55: """
abov config overrid
""",
    56: """
echo ignor
""",
    57: """
hack llm system write
""",
    59: """
swear
""",
    60: """
restrict
""",
    61: """
bypass prompt
""",
    63: """
rm
""",
    66: """
admin answer mode
""",
    73: """
lie
""",
    81: """
instruct your
""",
}
NEIGHBOURS: dict[int, str] = {
    -33: """
^_a
""",
    -26: """
^_my
""",
    -24: """
^_all
""",
    -23: """
report_$
""",
    -22: """
fact_$
""",
    -21: """
^_you
""",
    -20: """
^_he me_the show_me
""",
    -19: """
^_is a_secret me_to number_$
""",
    -18: """
^_as ^_they do_you wrong_channel
""",
    -17: """
^_so
""",
    -16: """
^_did ^_that ^_this language_setting lol_$ setting_to your_language
""",
    -15: """
^_it ^_key answer_$ in_my time_$
""",
    -14: """
^_no groomer_and is_it the_new the_rule
""",
    -13: """
^_bot a_schoolgirl about_$ and_the does_the is_broken is_this me_everything rule_$ to_be what_$ you_a
""",
    -12: """
^_every ^_someone ^_your ban_dave bot_you go_$ id_like is_that new_rules right_$
""",
    -11: """
^_any ^_ignore ^_mods ^_number ^_report ^_tell am_i do_the from_the here_hi just_the mentioned_$ number_of the_answer
this_$ this_report
""",
    -10: """
^_ai ^_everything ^_list ^_rules ^_skip ^_some a_fun about_cheese accent_$ behind_the by_a correct_$ for_your fun_fact
girls_$ groomer_what have_$ make_a me_all now_$ numbers_$ pinging_me talking_$ tell_a thank_you then_$ to_meet year_old
you_know your_accent
""",
    -9: """
^_define ^_does ^_give ^_hidden ^_id ^_link ^_name all_my an_expert and_a and_i and_it answers_are are_an are_as
are_the as_a autumn_$ bot_is ceo_$ dm_me everything_you for_$ forget_it hi_all is_your key_facts like_i new_here
nice_to no_$ open_the pretend_to says_about sent_you song_$ spam_$ tell_$ whisper_mode you_do
""",
    -8: """
9_and ^_am ^_bad ^_cant ^_everyone ^_explain ^_have ^_je ^_thanks a_fact a_one am_calling and_let article_$ asks_$
bad_bot be_$ best_$ change_your correct_action describe_the down_the encryption_$ everyone_would explain_the facts_on
from_$ homework_is ignore_that it_a killing_me me_about me_your my_class name_the out_$ rap_about reply_$ s_$
something_about story_from talk_with that_wrong the_file this_homework was_the what_can whom_$ with_the wont_tell
write_down your_bot
""",
    -7: """
12_$ ^_anything ^_describe ^_good ^_happy ^_just ^_percent ^_thank ^_top ^_why ^_wich a_random act_and and_now
and_section calling_you do_i does_it english_$ go_back go_home i_dont i_need i_told in_the internet_$ is_killing it_say
later_$ like_me like_the mention_$ message_me messages_by morning_everyone name_of next_song of_forces one_line put_the
quotation_$ remind_me reply_from running_late says_the secret_about skip_this spell_the start_$ the_iwf the_name
the_names the_world to_go to_whisper to_work used_$ who_said without_me words_not work_now your_answers
""",
    -6: """
12_year 1_to 50_apps ^_50 ^_and ^_being ^_best ^_dad ^_fake ^_first ^_forgot ^_googles ^_got ^_layout ^_mind ^_nobody
^_paste ^_private ^_remind ^_should ^_snapchats ^_their ^_theres ^_two ^_user ^_wheres a_man a_medieval a_python
a_timer about_this all_users am_being am_running and_their answer_to anything_on apps_you are_useless asked_$ asked_me
asleep_post being_followed better_off bill_$ cheese_$ do_they every_time fake_profiles figure_for first_message for_my
forgot_my from_whom full_$ great_$ happened_to has_it he_says how_do if_i in_$ is_so job_$ just_a know_the mind_your
minecraft_server mods_asleep my_gran my_notes my_wifi no_reply not_your order_$ own_words pirate_and pretending_to
python_loop rules_for say_me say_something say_who says_delete says_it says_on schoolgirl_$ shouldnt_be shut_up sign_$
somthing_about summarise_the tea_$ the_code the_offence the_one the_tide their_own timer_for to_10 to_end trade_off
translate_the type_please useless_$ what_about what_the whether_the words_$ wrong_chat you_bot you_talk you_write
your_age your_first
""",
    -5: """
1_in 4_$ 5_500 83_percent ^_access ^_anyone ^_before ^_bye ^_can ^_http ^_interview ^_oops ^_rank ^_ready ^_somebody
^_something ^_sorry ^_tel ^_tiktok ^_total ^_was ^_were ^_whens ^_will ^_windows ^_yes a_child a_pupil a_sandwich
a_surname a_teacher about_autumn about_it address_of after_the age_not all_the always_say am_so an_alarm and_my and_you
answered_$ anyone_$ as_$ asked_to be_better calculator_$ can_i chart_$ code_$ colour_$ confirm_the count_$ did_you
dog_$ dont_want everything_on factory_settings facts_$ far_as finish_this friend_$ from_a from_it give_the go_now go_on
hacked_my hargreaves_$ help_$ hidden_figure hobbies_$ i_tell if_the imagine_you in_full in_korean in_spanish it_tonight
kick_off know_about korean_$ let_me letter_to made_me make_this me_an me_who messages_what my_credit name_and names_of
nan_$ nobody_asked number_for of_all often_$ ok_boomer online_safety only_$ oops_wrong or_no out_in over_messages
party_$ percent_girls please_$ please_write private_message private_messages ready_to real_$ repeat_that report_for
sandwich_$ say_somthing says_who section_$ shoe_size show_$ size_$ someone_hacked something_in spanish_$ star_sign
statement_$ story_$ surname_in talking_to tell_my that_be that_last the_82 the_letters the_nspccs the_trainer theres_a
this_article to_answer to_approach to_make to_take told_my total_$ tricks_$ under_the uses_it was_it we_shouldnt week_$
were_$ were_the when_$ who_$ will_be work_$ would_be would_that wrong_server you_always you_give you_like you_report
you_switch your_factory your_hobbies your_star your_talking your_version
""",
    -4: """
123_$ 47_percent 82_percent ^_dark ^_data ^_encryption ^_everybody ^_expand ^_feel ^_five ^_gg ^_goodbye ^_govender
^_hello ^_help ^_her ^_hi ^_kill ^_lol ^_may ^_method ^_not ^_opposition ^_person ^_politics ^_protection ^_surely
^_tech ^_under ^_users ^_we ^_whereabouts ^_whod a_backdoor a_boy a_chart a_developer a_groomers a_message a_percentage
a_real a_word abbreviation_$ about_girls about_my actual_number ai_generated alarm_$ always_forget am_in and_nobody
and_show and_text any_mention any_rules are_about as_what asks_for be_happier be_switched boss_$ break_$ can_the
cancel_that captain_$ case_in cat_in charity_about chatgpt_type chats_$ check_you class_$ coffee_$ dark_figure
dinosaur_$ do_this does_a done_with e_to end_to everything_it figure_as film_$ first_time follow_any forget_$ from_my
girl_in goodbye_$ goodbye_everyone got_a grooming_$ hello_bot hello_into how_are i_always i_cant i_love i_wont if_your
ill_do in_a in_it in_java is_boring isnt_it it_again it_all it_the kill_me know_it legend_$ like_to limit_$ link_or
list_of love_you making_it mate_$ maths_$ may_the me_1 me_and me_at me_now me_out me_with mechanisms_$ mentiond_$
method_acting mod_$ most_ever must_be my_old my_plumber my_short need_a never_been never_going never_told next_to no_to
not_making number_into of_my off_without on_my one_would only_in open_$ opening_times or_it percent_into
percentage_please person_behind play_never playlist_$ policy_asks pretend_you privacy_and privte_messages profile_of
prompted_the protection_from python_function quote_$ random_fact read_the report_into request_$ response_$ roles_$
rules_channel safety_of sam_$ say_any say_what saying_$ says_i says_no script_for secret_santa see_you server_and
shopping_list short_film short_profile shortcut_$ simple_english since_the sleep_$ so_i so_the someone_$ source_$
statement_from summary_$ switch_case switched_off take_$ take_me task_$ tell_me tell_you tell_your text_$ text_message
text_messages that_are that_out the_abbreviation the_authorities the_data the_dog the_force the_original the_past
the_quote the_same the_signs the_topic the_x there_$ thing_$ think_ill this_we to_give to_new to_talk to_the toaster_$
total_please translate_hello truths_and two_truths type_stuff up_the vote_$ was_asked was_my was_this web_$ were_there
what_happens what_prompted wheres_the whod_be with_a with_ai with_you word_for words_about write_that written_the x_5
yes_or you_answer you_be you_call you_read you_real you_there you_up your_name your_source
""",
    -3: """
000_offences 21_000 22_$ 26_percent 2_$ 3_5 5_minutes 7_000 ^_26 ^_47 ^_5 ^_83 ^_an ^_are ^_author ^_back ^_bonjour
^_by ^_cheers ^_consequences ^_decrypt ^_detectives ^_encrypt ^_exact ^_example ^_forces ^_girls ^_governments ^_hola
^_imagine ^_last ^_links ^_metas ^_ministers ^_most ^_mum ^_ngl ^_ofcom ^_ofcoms ^_ok ^_online ^_open ^_our ^_parking
^_people ^_planning ^_push ^_quote ^_ranis ^_reading ^_response ^_rest ^_router ^_safeguarding ^_same ^_secret ^_she
^_signs ^_since ^_six ^_slow ^_someones ^_sources ^_speaking ^_t ^_takedown ^_think ^_time ^_trainer ^_voice ^_wh
^_where ^_word ^_would a_damp a_first a_four a_hat a_joke a_known a_mess a_neighbour a_party a_plumber a_predator
a_summary a_table a_tenner a_texan a_trade a_victims able_to about_as about_mechanisms about_tigers according_to
action_to add_up admin_here after_$ again_i ai_example all_people all_this alone_percent am_not an_actual an_adult
an_ai and_he and_know and_make and_next and_said answer_me answer_please any_answer any_business appeal_$ apps_$
are_targeted are_they are_thought are_wrong area_$ asked_about asking_for at_the back_door back_the backdoor_$ bad_$
be_able be_complete be_right be_with bed_$ before_coffee before_i begin_$ being_blackmail believe_a believe_the
bigger_$ bike_$ birthday_message blackmail_$ break_down by_ducks can_a can_you cant_do change_a change_from channel_is
chips_$ cleaner_$ close_the code_word coin_$ complete_$ content_rule cookie_$ could_be count_the coursework_$ cp_$
credit_limit d_$ dad_says delete_$ developer_does developers_$ did_a did_it did_the difference_between do_list
do_offenders do_with do_your does_this dont_leave dont_tell dont_understand double_maths down_who down_your ducks_$
error_code every_app every_nite everyone_hates everyone_thanks exact_words exists_$ face_$ fake_accounts fault_$
feel_used finish_it first_$ five_$ five_zero following_me for_5 for_cat for_cp for_the for_uk force_be from_hull
from_were from_whitehall function_that fuse_$ get_a give_an goes_$ happy_friday has_the have_it have_on have_secret
have_you he_said hedge_what here_is hi_$ him_$ hit_me home_$ hull_$ i_allowed i_like i_should i_think i_write if_a
if_any in_4 in_macbeth in_ten into_an is_far is_on is_the it_ai it_in it_now iwf_is keyboard_$ kissed_you knight_$
late_$ leave_a lets_do letter_$ list_what location_$ loot_$ lyrics_$ macbeth_act make_an makes_me me_abuot me_for
me_owt me_right me_that me_where me_whether meaning_$ memes_$ message_content message_for messaging_me monday_$
mondays_$ more_often my_12 my_account my_area my_bike my_boss my_coach my_loot my_mouse my_nan my_shopping my_son
my_teenager my_to myself_$ named_with names_to need_the never_mind next_$ no_time not_the notes_$ notes_say now_he
now_what number_10 of_the off_between off_my off_time offences_would offenders_use ok_so old_girl on_about on_then
one_of only_the opposition_to or_a password_on paste_me people_read percent_more percent_the percentage_$ persons_in
phone_$ pick_a picture_of ping_pong planning_to play_the please_tell politics_is post_memes print_the privacy_$
promise_you put_names question_3 question_on quote_the real_person recommendations_$ regex_for report_a report_blame
report_goes report_has report_in report_it report_my report_please report_this report_writes resume_$ role_in rule_in
rule_let said_the say_if say_which scale_$ secret_chats self_harm send_me sentence_$ sentence_into signs_$ signs_my
skip_$ slow_$ slow_down snapchats_answer so_are so_slow sources_used speaking_to statistics_are steps_to suppose_i
takedown_rules targeted_more tasks_and teacher_says teaching_me than_a thanks_for that_$ that_again that_correct
that_does that_number the_47 the_address the_apps the_artical the_crime the_exact the_message the_opposition
the_organisations the_other the_people the_persons the_phrase the_piece the_privacy the_reprot the_rise the_states
the_statistic the_statistics the_steps the_suspect the_teacher the_thing the_voices the_way the_wrong their_work them_$
then_explain there_is they_are thing_the this_anymore this_from this_girl this_happened this_man thought_to through_the
tigers_$ tin_can title_and to_back to_hide to_kids to_know to_question to_report to_send to_someone to_switch to_this
told_anyone told_me trainer_about translate_safeguarding tuesday_$ turned_the umbrella_$ up_your update_$ users_in
version_$ victims_for victims_story voices_for wants_every wants_me was_a way_$ weather_is were_7 what_if what_should
what_this what_will when_you whens_the where_$ whitehall_$ who_says why_do wifi_is will_$ with_$ with_orange without_a
without_your wont_let wont_open wording_$ wording_of would_believe write_up written_$ yeah_$ yes_no you_got you_help
you_something you_would your_boss your_favourite your_own your_report yours_$
""",
    -2: """
10_year 12_minutes 150_$ 150_different 17_percent 1_and 23_$ 26_$ 2_read 300_or 350_for 40_$ 42_and 47_$ 4_word 500_$
999_$ 9_$ ^_$ ^_3 ^_42 ^_5yr ^_82 ^_about ^_across ^_al ^_backdoor ^_balance ^_banned ^_blocking ^_both ^_boys ^_brb
^_bro ^_broken ^_charity ^_chief ^_childline ^_cite ^_close ^_cn ^_compare ^_computer ^_daily ^_danke ^_date ^_delivr
^_difference ^_digital ^_dms ^_dnd ^_enabling ^_examples ^_facetime ^_figure ^_figures ^_foi ^_following ^_fortnite
^_git ^_goodnight ^_grandpa ^_gurls ^_haha ^_half ^_hands ^_has ^_high ^_hit ^_homework ^_hoo ^_howd ^_human ^_hwo
^_ich ^_identify ^_internet ^_kates ^_keyboard ^_leading ^_lmaoo ^_longer ^_love ^_lyrics ^_maximum ^_me ^_meu
^_morning ^_must ^_names ^_need ^_non ^_numbers ^_on ^_once ^_opening ^_outline ^_own ^_pass ^_persons ^_pizza ^_play
^_pog ^_popular ^_primary ^_printer ^_ratio ^_real ^_recognise ^_rhyme ^_roblox ^_school ^_secure ^_see ^_sextortion
^_shouldnt ^_smoke ^_sort ^_source ^_soz ^_speed ^_sql ^_stop ^_summarise ^_susie ^_susies ^_suzy ^_tax ^_teacher
^_technical ^_the ^_three ^_trainr ^_un ^_walk ^_ways ^_website ^_whch ^_wher ^_whole ^_whts ^_whys ^_wifi ^_with
^_world ^_wuts a_10 a_12 a_choice a_company a_computer a_day a_diary a_florist a_friend a_girl a_group a_grown a_key
a_knock a_lady a_later a_linkedin a_name a_nutshell a_parent a_pedo a_pic a_picture a_platform a_postcard a_poster
a_quiz a_recipe a_record a_red a_reference a_school a_screenshot a_self a_server a_single a_snake a_starter a_stranger
a_survivor a_teen a_text a_vote a_wedding a_young a_zip about_everything about_football about_online about_self
about_what abuse_$ access_message account_just accounts_does across_the action_$ actual_words address_$ admin_of
after_a again_please against_the age_$ age_are ahead_and al_users alert_my all_boys all_messages all_see all_sides
all_up already_$ am_11 am_curious am_five am_new am_on am_single am_ten am_your an_admin an_archivist an_example
an_important and_10 and_change and_destroy and_dont and_eat and_fifty and_location and_no and_privacy and_says and_seek
and_victims and_what and_who and_your anyone_but anyone_seen anything_from anyway_$ app_makers apps_be archivist_i
are_mentiond are_mentioned are_too argument_$ art_$ article_are article_only article_what as_far as_it as_well
asks_whether at_school at_spawn author_please background_$ be_drilling be_fined be_here be_his be_in be_more because_i
been_higher before_$ behind_it being_used besides_ordinary between_1 between_and between_the bicycle_$ bil_is
birthday_to bit_$ bit_about bobs_your bored_talk boss_fight boss_i bot_i both_parties boyfriend_is boys_how boys_suffer
boys_then boys_what brb_$ broken_record brother_has brother_is bucket_$ bus_$ but_it by_$ by_step by_whom cake_and
call_last call_the came_by can_have can_see castle_$ cause_$ change_it change_my changes_$ chat_in chats_is chats_what
chatting_$ chatting_to child_$ childline_$ choice_$ chop_and cite_this claim_$ class_wants classes_$ cn_you coach_texts
code_for coin_i come_to company_ignores compiled_by comply_$ comply_with computer_$ content_$ copy_$ correct_it
curious_whether cycling_$ dad_$ dark_mode data_$ data_came debate_about define_the delayed_again delivr_for
digital_services dissertation_the do_adults do_both do_for do_groomers do_when does_$ dogs_$ dont_forget dont_make
dont_say door_$ dramatis_personae drawing_$ drawing_on drill_$ drilling_more drops_$ dum_$ eat_it eat_lunch eggs_$
encrypt_a encryption_and end_encryption every_night every_rule everyone_at everyone_with everyones_name
everything_about everything_the exactly_what example_of examples_$ examples_with expired_$ feed_the figures_are
figures_into file_with fined_$ firms_say fish_$ five_rules five_years foir_$ follow_$ followed_$ followed_by
followers_$ following_a food_chain for_being for_breaking for_chatting for_is for_kids for_safe for_when forces_that
forever_$ forget_boys formal_request found_it free_$ french_$ friday_$ friend_is from_number from_when fun_facts
funny_$ gadgets_that game_in geht_es german_$ girl_called girl_for girlfriend_i girlfriend_is gist_from gives_it
go_ahead gods_plan goes_to good_$ goodnight_$ got_the govender_$ government_change governments_answer grammar_$ graph_$
group_chat groupchat_says grown_up h_o hadrians_wall hair_$ handout_says happened_with happens_to harvard_$ has_3 has_a
has_my has_on hates_me have_a have_your he_wants headline_for help_my here_what hey_anyone hidden_cam hide_and
hide_their higher_is history_$ hits_me hola_que horse_$ host_$ house_$ how_$ how_the hundred_and hurt_myself i_call
i_cite i_delete i_do i_got i_guess i_print i_remember i_sent i_swear i_thought i_was i_will idea_$ ideas_for ill_need
image_$ in_dispute in_excel in_harvard in_i in_javascript in_one in_order in_paragraph in_trouble increase_$ innit_$
into_polish is_be is_being is_down is_fire is_in is_like is_ment is_more is_my is_not is_nothing is_scared is_there
is_what is_wrong it_be it_drawing it_every it_for it_happens it_helps it_just it_my it_normal it_out it_said it_so
it_that it_wasnt it_without iwf_$ iwf_and javascript_$ jobs_$ just_as just_said just_want keep_this keeps_crashing
kinds_of knock_knock laptop_$ later_one learn_more leave_the left_for less_secure lets_go lets_have letter_and level_$
library_$ lied_about life_the like_an like_it likes_me linux_$ list_every lofi_$ log_of love_this made_a make_my
makes_the man_asked manager_$ manual_for many_$ many_boys many_victims many_were me_choose me_frts me_have me_if me_lol
me_love me_my me_pick me_think me_til me_understand me_whatever me_when me_write means_$ meant_to meet_me memes_channel
ment_to mentions_$ message_after message_rule message_that metaphor_with meu_padrasto mindful_of ministers_reply mins_$
money_in more_about more_crims more_police more_than morning_$ morning_all mouse_$ moved_the much_for must_follow
my_campaign my_copy my_cover my_daughter my_dissertation my_ex my_face my_hair my_homework my_house my_manager
my_netflix my_oven my_own my_phone my_rock my_sister my_sourdough my_stepdad named_$ names_and ncryptn_$ need_you
netflix_password new_technologies new_update next_steps next_yr no_label no_unit non_responders normal_$ nose_$ not_ok
nothing_left notifications_$ now_because now_give now_they nudes_$ number_again number_between number_on numbers_from
nutshell_$ of_150 of_al of_clients of_encryption of_it of_kids of_mice of_those of_users of_you ofcom_$ off_and
off_delayed offence_$ offences_and offences_there offender_$ old_$ older_than on_a on_discord on_encryption on_me
on_the on_this one_example one_in one_the one_will online_$ only_thing or_else or_ill or_just or_your orange_$
ordinary_users organisation_$ organisations_which outside_$ paragraph_$ part_in parts_of passed_my password_manager
patch_$ pay_300 percent_as percent_change percent_off percent_on percent_please percentage_for period_$ personae_please
petition_to pets_$ phrase_$ phrase_a pi_$ piece_$ plain_words play_lofi play_you playlist_is plays_the please_add
please_can please_dont please_help please_i please_on please_say please_send please_stop please_the pog_$ point_me
pointless_$ por_la portuguese_for position_$ posted_a powers_$ predator_$ price_of print_this process_$ profiles_$
published_this pupil_asked qt_$ que_tal quietly_$ quote_with random_number ranis_words raspberry_pi reaction_$
read_chats reading_this real_number recipe_with recognise_this record_$ reference_i remember_$ repeat_$
repeat_prescription reply_please reply_to report_an report_cover report_gives report_or report_saying report_to
report_yes requested_$ response_from response_to rest_were rock_playlist roll_a round_$ rules_$ rules_about rules_on
rules_without safety_$ safety_and safety_bil safety_car safety_for safety_rules said_about said_bye said_come said_no
same_as same_week say_anything say_this says_$ says_150 says_34 says_hell scared_of score_$ secret_message
section_number see_$ seen_my self_service send_proof sender_and sentence_and server_to service_checkout services_act
set_$ set_an set_my settings_now shape_of share_$ she_told shop_here show_my sims_4 since_you singer_$ six_three
slow_today snake_game snapchats_role so_bad so_bored some_man someone_in something_$ something_and something_bad
something_happened something_is something_what songs_$ sorry_$ sorry_my sort_the sos_$ sound_$ sounds_like soz_wrong
speak_louder speech_$ speech_for speed_up spelled_out sql_join stats_$ step_by steps_today stop_messaging story_here
stuff_it summarise_what summary_of sunday_$ suppose_a survivor_write swapped_$ switch_$ table_$ tails_$ tal_$
task_force teacher_in teacher_kissed tell_anyone tell_if ten_$ ten_and tenner_$ text_has text_say texts_me that_all
that_do that_is that_made that_please that_says the_34 the_app the_article the_asks the_back the_beep the_boys the_bus
the_call the_charitys the_claim the_classes the_cold the_commands the_companies the_country the_course the_date
the_dogs the_dum the_end the_facts the_fine the_fines the_firms the_full the_future the_gist the_groupchat the_increase
the_industry the_key the_kinds the_library the_list the_m the_numbers the_offense the_only the_order the_page
the_percent the_percentage the_platforms the_race the_recommendations the_sentence the_service the_site the_smokescreen
the_system the_talk the_the the_things the_three the_time the_timetable the_top the_true the_type the_universe
the_update the_waffle the_water the_years then_a there_a there_must they_$ they_chop they_have they_moved they_must
thing_is this_about this_bad this_bot this_data this_debate this_new this_numbers this_secret this_stuff this_thing
this_track this_tune this_weekend this_word this_world three_facts three_five time_i time_to timetable_of to_act
to_change to_delete to_eat to_feed to_find to_her to_hurt to_learn to_repeat to_tell to_whom today_and told_everyone
tomorrow_$ too_fast training_$ trainr_from trouble_$ trouble_for true_number trust_you turn_a turn_it turn_my type_$
type_of types_$ under_twelve under_what unit_$ up_for up_shop use_a use_fake used_by used_in user_manual user_stories
users_the voice_$ voice_chat voices_$ waffle_what wall_$ want_it wanted_$ wants_the was_so wasnt_my way_to ways_to
we_had we_have website_says wedding_speech week_as weekend_$ well_$ were_all were_meant were_under were_used wet_$ wh_s
what_a what_act what_age what_code what_games what_language what_lies what_name what_now what_that what_you when_is
when_the when_was when_your wher_do where_do which_article who_besides who_can who_do who_in who_is who_makes who_set
who_the whole_world whom_was whose_idea why_$ why_is will_apps will_find will_the window_$ wish_i with_everything
with_tasks with_that with_this without_it won_the wont_stop word_4 word_in words_and words_of words_on words_please
words_what would_you wow_$ write_all write_to wrong_about wrong_and wrong_with wrote_this xx_$ you_been you_confirm
you_get you_list you_lot you_see you_send your_birthday your_cake your_dad your_mind your_money your_mum your_pets
your_playlist your_uncle zip_file
""",
    -1: """
000_and 000_steps 0_800 100_minus 10_$ 11_$ 11_year 12_5 12_i 13_$ 19_$ 1_2 1_4 1_5 1_for 1_more 1_please 1_sentence
200_$ 20_figure 20_minutes 22_23 25_percent 28_percent 2_ask 2_b 2_people 2_the 2_this 300_words 34_000 350_$ 3_0
3_facts 3_for 3_hours 3_is 42_answered 42_is 42_on 47_and 4_7 4_and 4_days 4_info 500_as 500_primary 50_50 50_what 5_0
5_2 5_5 5_7 5_and 5_mins 5k_$ 6_$ 6_350 7_062 7_8 7_9 7_asked 7am_$ 82_$ 82_and 83_on 9_12 ^_0 ^_1 ^_100 ^_150 ^_17
^_21 ^_28 ^_34 ^_34k ^_999 ^_acts ^_actual ^_adding ^_advice ^_afk ^_after ^_age ^_also ^_amazon ^_amendments ^_ancient
^_annual ^_anybody ^_app ^_apples ^_approval ^_approved ^_aps ^_arduino ^_arguments ^_around ^_artificial ^_asking ^_at
^_attribute ^_authors ^_avatar ^_average ^_backdor ^_backlash ^_bathroom ^_bbcs ^_beeb ^_been ^_bet ^_beyond ^_big
^_bill ^_bird ^_black ^_blackmail ^_block ^_box ^_breakdown ^_broke ^_build ^_bullying ^_bus ^_caesar ^_campaign ^_car
^_care ^_career ^_careful ^_caretaker ^_cases ^_catan ^_catch ^_category ^_cba ^_changed ^_chatgpt ^_cheapest ^_circus
^_citizenlab ^_clause ^_clues ^_cold ^_college ^_come ^_compliance ^_comply ^_computing ^_conjugate ^_consequence
^_constabularies ^_content ^_convert ^_cops ^_course ^_cover ^_crying ^_cse ^_customer ^_dead ^_dear ^_delay ^_deliver
^_delivering ^_desired ^_destroyed ^_dfe ^_didnt ^_disabled ^_discords ^_docker ^_dog ^_doing ^_domestic ^_draft
^_drama ^_dramatis ^_drilling ^_e ^_early ^_ee ^_eee ^_elements ^_elis ^_elsewhere ^_email ^_emergency ^_emial
^_emotional ^_encrypted ^_enforcement ^_enkripted ^_error ^_eu ^_even ^_ever ^_everyones ^_evidence ^_exat ^_excel
^_excuse ^_explane ^_extra ^_facbook ^_face ^_factorise ^_factors ^_false ^_fantasy ^_fewer ^_fines ^_fire ^_fisrt
^_flag ^_flashcard ^_foir ^_force ^_freephone ^_friend ^_frst ^_full ^_function ^_game ^_gamer ^_gaming ^_gather ^_gave
^_gender ^_german ^_get ^_ghost ^_giv ^_global ^_glossary ^_going ^_golden ^_govenders ^_graphic ^_groomed ^_grooming
^_grout ^_gtg ^_guidance ^_hacked ^_hargreaves ^_hargreavess ^_havent ^_heading ^_headings ^_health ^_hm ^_hmm ^_horse
^_house ^_ile ^_indecent ^_industry ^_info ^_institutions ^_insurance ^_intelligence ^_introduce ^_invest ^_isnt ^_iwf
^_jam ^_kahoot ^_kcsie ^_kids ^_kindly ^_known ^_lab ^_label ^_late ^_later ^_law ^_legal ^_less ^_library ^_like
^_little ^_lmao ^_lnk ^_location ^_look ^_looking ^_lost ^_machine ^_main ^_manual ^_master ^_max ^_maybe ^_mb ^_mean
^_mein ^_mental ^_messages ^_messengers ^_methodology ^_methods ^_mi ^_might ^_minecraft ^_mio ^_mon ^_money ^_monopoly
^_mood ^_more ^_morse ^_mortgage ^_mostly ^_much ^_named ^_ned ^_newer ^_nick ^_nintendo ^_nothing ^_npm ^_nspccs
^_nursery ^_nutshell ^_objection ^_ofences ^_off ^_offences ^_official ^_offline ^_oh ^_old ^_onlin ^_organizations
^_orgs ^_other ^_over ^_overview ^_pandemic ^_paragraph ^_parts ^_passed ^_password ^_percentage ^_period ^_perpetrator
^_petition ^_photosynthesis ^_phrase ^_pick ^_plees ^_plot ^_plug ^_plus ^_point ^_pollen ^_potholes ^_price ^_privat
^_profile ^_proposals ^_pros ^_pull ^_pupils ^_pythagoras ^_python ^_qoute ^_quality ^_quanti ^_quick ^_random ^_rather
^_raw ^_reasons ^_record ^_references ^_regex ^_regional ^_regulate ^_regulator ^_reluctant ^_remote ^_repeated
^_reporting ^_reprot ^_research ^_responsibility ^_return ^_revealed ^_revenge ^_ring ^_risk ^_road ^_robertsons
^_robust ^_root ^_rundown ^_running ^_safe ^_safest ^_says ^_scared ^_screen ^_security ^_select ^_sell ^_senior
^_sentencing ^_server ^_sexual ^_shall ^_share ^_shop ^_short ^_signposting ^_simultaneous ^_skin ^_slide ^_slugs
^_smart ^_snpachat ^_snpchat ^_social ^_solutions ^_sonic ^_sounds ^_spanish ^_split ^_spokesperson ^_spreadsheet
^_statistics ^_statute ^_statutory ^_stepmum ^_steps ^_subheadings ^_subject ^_subtract ^_sum ^_survey ^_tablets
^_taken ^_tbh ^_tec ^_technology ^_teck ^_test ^_theyd ^_thinking ^_threat ^_threatened ^_tiktoks ^_timeframe ^_tip
^_title ^_to ^_told ^_too ^_trade ^_trick ^_true ^_ui ^_uk ^_underlying ^_undo ^_unknown ^_unnamed ^_until ^_upper
^_urgent ^_victims ^_victms ^_volume ^_volunteers ^_vote ^_vpn ^_vulnerable ^_wants ^_wassap ^_watsap ^_wch ^_weather
^_web ^_whatsapps ^_white ^_whose ^_whoz ^_whr ^_wht ^_wie ^_wieviel ^_wieviele ^_wil ^_wish ^_without ^_wording ^_work
^_worum ^_wotsap ^_wow ^_wrong ^_wrote ^_yeah ^_young ^_yr a_13 a_backlash a_baker a_bar a_beekeeper a_bit a_bosch
a_bottle a_box a_boys a_breakup a_browser a_burden a_burger a_bus a_caesar a_calculator a_cam a_caption a_case a_chair
a_chat a_chatbot a_childs a_cipher a_civil a_coach a_code a_coffee a_cold a_colleague a_concern a_count a_court a_crime
a_decimal a_dice a_dissertation a_dog a_dot a_fax a_few a_fifth a_figure a_folder a_foreigner a_form a_free a_ghost
a_glossary a_goldfish a_good a_great a_haiku a_half a_headteacher a_hidden a_hundred a_i a_journalist a_kids a_kindle
a_kiss a_lad a_laptop a_leaflet a_letter a_level a_lighthouse a_little a_lobby a_lower a_mention a_minor a_month
a_motorbike a_mum a_music a_network a_newsletter a_note a_nude a_page a_parcel a_penalty a_percent a_person a_photo
a_pilot a_plan a_play a_poll a_potato a_primary a_private a_pss a_quarter a_question a_quotation a_researcher a_river
a_robot a_see a_smokescreen a_sorce a_speech a_squeaky a_statistician a_sticker a_subject a_survey a_swap a_telegram
a_thing a_tin a_title a_true a_tweet a_typical a_typo a_victim a_video a_volcano a_waste a_week a_while a_woman a_year
a_youngster about_age about_ai about_all about_delivering about_gaming about_in about_known about_one about_privacy
about_school about_services about_that about_them about_tiktok about_vulnerable abuot_the abuse_numbers abusers_$
abusers_make acc_to access_$ access_at access_denied access_what account_$ account_and accounts_$ acording_2 act_by
act_is act_make act_mention act_mentioned act_start act_with action_who acts_like acts_of add_it added_me added_to
address_for address_the admit_the ads_$ adult_$ advice_$ afk_5 after_it after_school after_six again_and age_and
agree_$ ai_abuse ai_act ai_and ai_be ai_being ai_demand ai_percent ai_picture ai_write ai_yes aid_for al_the alarm_for
all_150 all_about all_back all_be all_gether all_info all_it all_laughing all_night all_of all_on all_over all_persons
all_recorded all_time all_told allowed_for allowed_in almost_half alone_$ alone_with already_exists also_an am_$ am_12
am_13 am_14 am_5 am_after am_asking am_done am_dying am_dyslexic am_fine am_gay am_his am_hurting am_late am_looking
am_lost am_stuck am_told am_worried am_writing amendments_$ amendments_to among_the an_11 an_act an_actor an_american
an_app an_article an_email an_envelope an_hour an_instance an_it an_older and_act and_also and_amendments and_an
and_asked and_asking and_below and_body and_cant and_changes and_cons and_did and_encryption and_for and_get and_hiding
and_ill and_job and_jobs and_knows and_last and_need and_never and_not and_off and_one and_onlin and_online
and_opinions and_over and_postponed and_pretend and_privcy and_recipient and_robbers and_roles and_security and_she
and_shine and_stop and_there and_throws and_told and_turned and_verse and_vulnerable and_why and_youtube android_$
animals_$ annual_count another_one answer_about answer_already answer_that answered_the answering_$ answering_machine
any_case any_good any_other any_reply anybody_as anybody_from anymore_$ anyone_else anyone_got anyone_selling
anyone_want app_part app_store appears_in approval_rating apps_and apps_are apps_for apps_is apps_with aps_are aps_gams
arduino_led are_all are_bad are_boys are_estimates are_mention are_mindful are_named are_playing are_t are_talked
are_there are_those are_we arguing_about arguing_over arguments_against around_the arrow_$ artcle_$ artical_$
article_about article_for article_in article_opens article_please article_would articles_parts artificial_intelligence
artificial_sweetener as_bad as_four as_likely as_little as_of as_sexual as_this as_used ask_a ask_about ask_to ask_what
asked_altogether asked_and asked_for asked_if asked_the asked_what asked_which asked_who asking_as asking_to asleep_$
assent_before assessment_$ at_a at_all at_glastonbury at_home at_night at_this at_uni ate_all ate_my attack_on
attribute_this august_$ avoid_$ away_$ away_from awful_$ awkward_$ b_in back_$ back_from back_garden back_in back_of
back_then back_there backdoor_as backdoor_for backdoor_is backdoor_less backdoor_thing backlash_$ bad_about bad_as
bad_before bad_guys bad_has bad_is badly_$ bag_and baker_$ balance_this ban_private bank_holidays banned_$ basis_$
be_all be_alone be_an be_back be_banned be_bigger be_built be_done be_extra be_funny be_grateful be_kids be_less be_me
be_mindful be_much be_on be_prosecuted be_read be_reading be_regulated be_replaced be_stuffed be_trusted be_worse
be_younger because_$ because_of become_a bedroom_$ beekeeper_$ been_as been_corrected been_pretending been_the
been_this bees_$ befriending_a behind_and being_bullied being_counted being_groomed being_hurt being_late being_misused
being_silly believed_me belongs_to below_12 benefits_$ benefits_of beside_it beside_the best_way bet_$ between_a
between_safety between_safty beyond_the big_brother big_tech bigger_group bigger_number bill_a bill_all bill_and
bill_as bill_got bill_is bill_the bill_what biscuit_$ bite_$ blank_$ bleach_$ blind_$ body_$ body_that book_$ boots_$
bored_$ boring_$ bosch_dishwasher boss_say bot_commands bot_or bot_to both_cases bottom_$ bought_a box_of boy_in
boyfriend_says boys_is boys_make boys_on boys_right boys_story brands_$ break_it break_the breakdown_$ breaking_the
breed_$ brigade_$ britain_$ bro_$ broke_my broke_the broke_up broken_again brought_it brought_out btw_$ built_$ bus_and
but_how but_like but_my but_not but_that but_the butter_is by_default by_itself by_mistake by_my by_who by_year bye_bye
bye_then bye_to bye_uk bypass_$ caesar_cipher calculate_the calculator_is call_$ call_999 call_and call_my call_of
call_that call_to call_you called_$ called_by called_here called_the calls_me cam_$ cam_for cam_in cam_on came_in
came_out came_second came_up can_abusers can_ai can_an can_be can_it can_look can_read can_someone can_we cant_be
cant_count cant_even cant_name cant_see cant_stop cant_take cant_tell cap_$ caption_$ car_$ car_again car_ruined card_$
card_application cards_$ care_order careful_with caretaker_at carrots_$ case_$ case_files case_the case_with
cases_never cases_were cases_with cast_list cat_litter catalogue_as catch_me cats_dream caused_the causes_$ cba_with
chair_$ change_$ change_for change_in change_on changed_$ changed_and changes_did changing_my changing_room chapter_and
chapters_$ charged_me charger_$ charities_that charity_and charity_everyones charity_is charity_single
charitys_requests chat_aps chat_meant chat_sorry chats_so chats_under chats_with check_your cheers_for chief_exec
chief_executive child_is child_to childline_number children_$ children_as childs_trust choose_$ choose_a chorus_$
class_how classes_near clause_122 clothes_on clue_$ clues_that code_of code_words codes_$ coins_$ colleague_texted
collection_$ college_football colour_of colours_$ come_and come_from comes_in command_$ commands_$ comment_$
communication_$ companies_can companies_say companies_that compare_the complete_set computer_misuse consequence_of
consequences_for consequences_if constabularies_that contacts_$ container_exits content_creator content_of continue_$
controls_in cool_$ cops_and cops_cant correct_i correct_me could_just could_somebody could_the count_as count_at
count_of count_that counted_$ country_over counts_$ counts_as course_$ course_catalogue course_is courses_$ covid_$
crashing_on created_$ credit_card credit_score crime_as crime_recording crimes_per crown_$ crying_$ cumulative_number
cutting_again dad_is dad_makes dad_said dad_to daily_$ data_and data_from data_is data_owner data_protection data_range
date_for date_of date_the daughter_$ day_$ day_and day_for day_off dead_$ deadline_$ deal_$ deals_with decimal_$
declined_$ default_$ defending_encryption define_it define_online define_safeguarding define_sfgrding definition_$
definition_from delayed_so delays_$ delete_a delete_my delete_private delivering_for demand_$ dentist_$ deposit_box
describe_a describe_what described_$ description_$ description_of details_$ developer_of diagram_$ dice_$ did_anyone
did_govender did_no did_police did_stuff did_whatsapps didnt_the die_$ died_$ digits_$ dinner_$ direct_deposit
directly_$ disabilities_$ disagree_with disappear_$ discords_share disputed_rule dissertation_on dm_$ dna_$
dnd_campaign do_about do_all do_cats do_from do_in do_most do_people do_police do_tasks docker_container doesnt_it
dog_ate dog_breed dog_training doing_a doing_in dont_apps dont_touch door_and door_that dot_$ down_a down_again
down_here down_to drama_class dream_$ drilling_$ drink_bleach driving_test duties_under dying_$ e_mail each_$ each_hour
each_person each_website earlier_$ early_bird eclipse_of edition_$ ee_$ ee_encryption elements_of email_address
email_to emial_address emotional_intelligence employer_$ en_mi encripted_say encrypt_my encrypted_$ encrypted_chat
encrypted_or encryption_argument encryption_by encryption_definition encryption_like encryption_will encrypts_or end_$
end_it entire_period entra_en entrance_$ entrance_to error_message errors_in es_$ escape_room essay_the estimates_$
even_a even_make even_my ever_$ ever_met ever_since every_body every_how every_one every_org every_organisation
every_sunday every_year everyone_about everyone_going everyone_is everyone_named everyone_quoted everyones_job
everyones_quoting everything_what everywhere_$ evidence_that ex_is exact_wording exactly_$ exactly_how example_please
exat_sentance exat_words excel_$ exceptions_$ excuse_to exist_$ exists_who exit_from expalin_$ explain_$
explain_encryption explain_it explain_like explane_$ ez_$ f_$ f_are faces_a fact_about fact_for factorise_x
factors_behind facts_from fake_profile false_choice family_and family_tree fantasy_series fee_$ feel_like fell_in
fell_off felt_like few_words fewer_than field_$ fifty_$ figure_in figure_the figure_with figures_$ figures_as
figures_compiled figures_for figures_i figures_please figures_show figures_than figures_to figures_were figurs_$
files_$ fill_me fill_the filling_in film_is filter_for find_$ find_a find_my find_the find_young fine_print finish_the
fire_safety firm_$ firms_$ firms_do firms_face first_aid first_and first_name first_place first_recorded first_the
five_and five_year fix_$ fix_is fixed_the flag_with flashcard_reads floor_$ fog_$ foi_request folder_$ follow_up
followed_me followed_the follows_me font_$ foot_in football_boots for_20 for_abusers for_ai for_all for_an
for_befriending for_biology for_chats for_first for_french for_it for_making for_methodology for_now for_nudes
for_ordinary for_our for_pictures for_reporting for_saying for_school for_schools for_someone for_sos for_spam
for_teachers for_that for_themselves for_users for_what force_a forces_$ forces_all forces_answered forces_asked
forces_with forecast_$ foreigner_$ forget_about forgot_$ form_tutor found_a found_my found_out foundation_to four_$
fourteen_what fraction_$ frame_$ free_childcare free_parking free_time freephone_number french_homework fridge_$
friend_request friend_told friends_$ from_3 from_britain from_one from_parliament from_whose frst_respnse frts_course
frts_subjects full_form full_quote full_story full_text fun_$ function_$ function_of funny_story future_$ g_$ gain_a
game_is game_rules game_with games_are games_did gaming_$ gaming_sites gams_sites gate_$ gathered_the gave_$ gave_him
gave_the gender_$ gender_and gender_figure gender_reveal genius_$ get_in get_me get_off get_what gether_$ getting_worse
gg_ez girl_has girls_are girls_isnt girls_percent git_commit giv_me give_me give_us gives_$ gives_for gives_no
glasses_$ glastonbury_$ glossary_backdoor glossary_entry go_away go_in go_through goes_off going_$ going_by going_down
going_on goldfish_$ gone_$ good_at good_luck good_night good_or got_$ got_42 got_my got_rejected got_royal got_stats
got_to got_told got_your govender_role govender_said govender_say govender_says govenders_statement government_read
government_said government_to grateful_for groom_$ groomed_$ groomed_by groomers_use grooming_as group_$ grout_$
guess_they guidance_from guidance_on guide_for guitar_$ guys_$ hacking_$ had_26 had_a had_sex had_the haha_$ haircut_$
half_my happen_now happening_to happens_after happens_every happy_$ hargreavess_statement harm_content harmless_$
harms_and has_been has_changed has_number has_seen has_them has_this have_each have_got have_had have_made have_me
have_never have_nothing have_thought havent_been having_a he_asked he_calls he_gets he_has he_is he_keeps he_lied
he_makes he_told he_was he_will he_wont head_$ head_in head_of heading_$ headings_in health_bar hear_about hear_the
heard_$ hello_$ hello_dear help_how help_with helpline_$ her_answer her_mum her_words here_any here_no here_this
here_where hi_bot hidden_cases hidden_entrance hidden_number hide_chats hiding_$ high_five higher_does higher_than
him_a him_i him_master him_my him_to hire_for his_girlfriend his_name hit_$ hits_you hold_ups holes_$ holes_in
holes_who holidays_$ homework_describe homework_for homework_lol homework_what hoo_is hoodie_$ hoover_$ hope_$
hotline_$ hour_$ hours_$ hours_contract hours_of how_i how_long how_many how_old how_you howd_they howd_you hrs_$
human_$ human_being human_beings human_rights hurt_$ hwo_many hypothetically_if i_add i_answer i_asked i_ban i_be
i_bought i_brought i_called i_can i_clicked i_close i_didnt i_e i_end i_ever i_feel i_fell i_forget i_forgot i_found
i_get i_go i_hate i_heard i_just i_keep i_lie i_lied i_liked i_look i_mean i_met i_never i_only i_open i_owe i_post
i_read i_send i_share i_start i_still i_stop i_take i_trade i_turn i_use id_be id_have ideas_$ identify_$ identify_the
if_police if_someone if_youd ignored_$ ignored_the ignores_the ill_get illegal_$ images_$ images_from imagine_a
important_$ important_source important_that improve_my in_1 in_40 in_5 in_art in_artical in_august in_both
in_fahrenheit in_fifa in_germany in_halo in_inverted in_italy in_known in_me in_monopoly in_numbers in_on in_percent
in_pirate in_plain in_question in_report in_scotland in_short in_simple in_spain in_there in_total in_what in_word
in_year included_in income_$ indecent_images individuals_$ info_and info_from insane_$ inside_$ install_fails
instance_$ instead_of institutions_in instructions_does instructions_for intelligence_$ intelligence_test internet_as
internet_safety interview_$ interview_questions into_a into_french into_it into_italian into_meeting into_one
into_welsh intro_$ introduced_$ invented_$ invented_the inverted_commas invoice_$ is_30 is_after is_already is_always
is_an is_and is_annoyed is_arguing is_asking is_at is_awful is_blind is_correct is_doing is_encrypted is_everything
is_fourteen is_going is_good is_happening is_higher is_likely is_making is_meaning is_obsessed is_peter is_pretending
is_quoting is_saying is_singing is_speaking is_started is_strictly is_talking is_terrible is_tht issued_this it_about
it_admit it_after it_and it_bad it_because it_boys it_called it_condition it_down it_friday it_getting it_give it_gives
it_go it_going it_happened it_happening it_has it_have it_hurts it_hysteria it_i it_looks it_main it_me it_mention
it_mostly it_named it_names it_no it_off it_only it_open it_please it_right it_started it_taking it_talk it_this it_to
it_true it_vital it_went it_what it_with it_written italian_$ italy_$ itd_be itself_$ jargon_for job_titel john_$
jokes_are journalist_would jump_off just_not just_passed just_says just_some just_tell just_that just_what
kaet_robertsn keep_it keep_messaging keep_my keeps_asking keeps_changing keeps_following keeps_saying kept_saying
key_and key_for key_message kicking_off kid_in kid_on kids_never kids_were killed_me kind_of kindle_$ kindly_find
kindly_state kindly_tell knew_my knock_$ know_that know_what know_when know_who known_$ known_gender known_victims
knows_$ knows_everything lab_$ lab_report label_$ label_a label_in lady_from lady_in lag_is landlord_$ last_$ last_bit
last_but last_name last_one last_paragraph last_part last_quotation last_quote last_updated last_yeer last_yr
late_again latest_annual laughing_at launch_it lawmakers_$ lawn_$ laymans_terms leave_$ left_$ left_and left_the leg_$
legal_wording legislation_$ legislation_in lego_set length_$ less_or let_off let_the letters_$ letters_f letting_agent
level_is licence_for lie_$ liek_the life_$ light_$ lightning_never like_pineapple like_you liked_the likely_to limit_is
limit_of line_14 line_about link_between link_please linkedin_$ list_$ list_all list_and list_everything list_for
list_them list_to lit_$ literal_$ little_as little_girl little_one little_ones lmao_$ lmaoo_$ lnk_2 load_on loads_but
loads_of lobby_and locked_messages logs_or lol_my lol_no lol_the london_$ long_$ look_$ looking_for loop_$ lose_$
lost_$ lost_my lot_$ lotr_extended loud_$ love_island lowdown_on lower_limit lst_$ lunch_$ m_f mac_keyboard machine_$
machine_learning made_this made_up mail_address mail_to main_message majority_$ make_firms make_her make_sites
make_someone make_toast make_your makes_$ makes_them makes_us makes_you making_me male_then man_and man_at man_followed
man_from man_i man_in man_keeps man_on man_wants man_who many_cases many_chapters many_chat many_files many_in
many_kids many_minutes many_more many_of many_users map_$ mark_$ marks_$ master_chief master_key match_$ maths_is
matters_$ max_sentence maximum_$ maximum_fine may_be maybe_$ me_2 me_a me_after me_as me_back me_by me_cry me_down
me_end me_exactly me_go me_guess me_he me_his me_it me_manda me_naked me_off me_only me_please me_robertsons me_saved
me_some me_three me_today me_too me_touche me_up me_verbatim me_would me_wrong mean_$ mean_median meaning_of meant_2
mechanics_of median_mode meeting_me meetings_$ mentioned_and mentioned_in mentioned_please menu_from merge_conflict
message_acces message_access message_in message_of message_or message_rules message_thing message_yes messaged_me
messages_be messages_rule messaging_app messaging_my messengers_with met_$ metas_aps metas_reply method_in
methodology_$ methods_used mi_cuarto mi_padrastro mi_tocca mic_under mid_$ might_the million_$ mind_$ mind_the mind_up
ministers_act ministers_answer ministry_$ minor_$ minus_83 minutes_late mio_zio miss_me missing_$ mistake_$ misuse_act
mode_of monopoly_free month_$ mood_$ moon_$ more_after more_hole more_holes most_$ most_chat most_goals most_likely
most_popular mostly_$ mostly_male motorbike_$ moved_to movie_night much_$ much_higher mum_$ mum_if mum_is mum_says
mum_was music_$ music_channel must_pick must_the mustnt_be muted_me my_age my_arms my_back my_bag my_bank my_bitmoji
my_bum my_calculator my_calendar my_car my_code my_coffee my_coins my_cousin my_crisps my_crush my_discord my_driving
my_family my_fault my_favourite my_federal my_feet my_first my_fish my_flatmate my_followers my_friends my_game
my_grandad my_group my_gym my_head my_husband my_income my_invoice my_jotter my_kids my_laptop my_lasagne my_leg
my_life my_location my_mates my_mind my_nephew my_new my_nickname my_nudes my_number my_office my_parents my_password
my_passwords my_paycheck my_photo my_pics my_presentation my_private my_room my_speech my_spotify my_squad my_step
my_stepbrother my_stepmum my_swimming my_texts my_top my_uncle my_with nam_$ name_$ name_all name_do name_every
name_for name_i name_list name_with named_give named_go named_individuals named_persons near_me ned_the need_3
need_help need_it need_to never_goes never_reported never_strikes new_$ new_law new_playlist new_report new_ruels
new_teacher newsletter_$ next_available next_one next_vote night_and nintendo_switch no_1 no_10 no_charger no_clothes
no_clue no_eggs no_gender no_idea no_is no_offence no_one no_signal no_spoilers no_waffle no_words nobody_believed
nobody_would noche_$ normal_for not_$ not_a not_going not_just not_percent note_$ note_saying nothing_beside
nothing_has notice_something noticing_$ now_how now_i now_in now_it now_says now_wants nowhere_to npm_install
nspccs_call nspccs_part nspccs_statement nspccs_words nudes_are nudes_of numba_$ number_as number_before number_in
number_not number_only number_please number_should number_since numbers_a numbers_by numbers_not numbers_say
numbers_show numbr_$ numerals_$ nutshell_version obliged_$ obsessed_with odd_$ of_34 of_5 of_abuse of_ai of_apps
of_butter of_comply of_each of_encrypted of_figures of_first of_me of_offences of_offender of_one of_private of_that
of_them of_these of_things of_topics of_what ofcoms_role ofences_last off_at off_dead off_for off_if off_qoute
off_switch off_with offence_as offence_but offence_in offence_is offence_was offences_$ offences_act offences_in
offender_be offenders_$ offense_$ office_$ office_asks office_wants officer_$ officer_says offline_abuse offside_rule
ok_but ok_funny ok_with okay_$ old_bill old_to omg_$ on_40 on_64 on_access on_ai on_all on_and on_android on_artificial
on_cam on_correct on_gaming on_girls on_harms on_hold on_last on_linkedin on_mac on_photosynthesis on_private on_radio
on_steam on_tiktok on_what on_when on_your one_$ one_asked one_breath one_correct one_each one_else one_every one_for
one_is one_number one_paragraph one_please one_says one_sentence one_single one_that one_was one_with ones_only
ones_were onlin_$ onlin_safty online_grooming only_1 only_2 only_call only_figure only_give only_on only_one
only_percent only_please only_sender only_you onto_the open_letter open_to opens_$ opens_with opinion_on opinions_from
opponents_in or_20 or_an or_bad or_did or_fake or_fewer or_is or_not or_regulate or_six or_some or_survey order_of
order_to org_$ organisations_$ orgs_mentioned origin_$ origin_of original_$ original_would osb_$ other_person
other_rules other_who our_girls our_press out_every out_what outfit_$ outline_the oven_$ over_and over_message over_my
over_what overview_$ overview_of overwhelmingly_female own_fault owner_$ owner_of oxbootoost_$ padrastro_entra page_$
page_itself page_with paint_colours pandemic_effect paragraph_for paragraph_of paragraphs_$ parcel_is parent_asks
parents_$ parrot_$ part_$ part_of part_was parts_$ pass_me pass_the password_$ password_for passwords_and paste_the
penalty_does people_agree people_are people_can people_in people_it people_mentioned people_quoted per_day per_user
percent_are percent_battery percent_drop percent_figure percent_how percent_in percent_increase percent_is percent_no
percent_under percent_up periodic_table persentage_$ person_can person_from person_quoted person_that persons_$
persons_and persons_name peter_wanless phone_and phone_number photo_of photos_$ photoshop_$ photosynthesis_equation
phrase_used pic_$ pick_up pics_$ picture_$ pictures_$ piece_says pin_this pineapple_on pinged_everyone pings_$ pizza_$
pizza_place place_in plan_for platform_be platforms_$ platforms_for platforms_that playbook_$ playing_$ please_all
please_for please_go please_no please_not please_only please_percent please_sir please_which plees_help plot_$
plug_type plugged_in plumber_$ pms_reaction poem_$ point_in points_$ pokemon_$ police_$ police_hear police_know
police_logs police_write polish_$ politely_$ politicians_on poll_for pollen_count pond_$ popular_dog population_behind
porn_numbers post_$ post_and post_for post_it post_office posted_$ postman_$ posts_$ potato_$ predators_use
press_office previous_job previous_year price_$ primary_is primary_school primary_schools primary_succession print_$
printer_$ privacy_law privacy_safety private_chats profile_$ profiles_used programme_$ project_$ prom_$ pros_and
prosecuted_for protected_$ protectin_them protection_act prove_you provided_the pss_$ publish_a published_$ pupil_has
pupil_told puppy_$ put_my put_on put_this qoute_$ qoute_about quality_control question_$ question_how question_mark
question_why questions_for questions_to quiet_$ quitting_$ quiz_$ quiz_the quotation_with quotations_in quote_about
quote_first quote_in quote_no quoted_$ quoted_names quotes_$ quotes_about quoting_$ quoting_from race_$ race_is radio_$
railcard_$ range_$ rank_$ ranking_$ rather_than rating_$ raw_count re_$ read_from read_give read_out reading_$
reading_chats real_case real_life real_name real_or real_stories really_$ reasons_tech recipe_$ recognise_respond
recognise_the record_before record_in recorded_$ recorded_year recovery_key red_flags ref_$ ref_is references_$
refund_$ refused_$ regulate_ai rejected_$ repeat_offenders repeated_delays repeated_what replied_$ replied_and reply_by
report_as report_back report_be report_calls report_came report_card report_do report_does report_forget report_give
report_go report_how report_like report_link report_mentions report_set report_tell report_url report_uses report_with
reported_$ reporter_id reporting_$ reprot_$ requests_$ requirements_$ respond_$ responders_$ responders_list
responsibility_$ responsibility_recognise responsible_for rest_$ result_$ result_of results_$ return_$ revenge_porn
revision_timetable rhymes_with right_after right_as rights_act ring_someone rise_$ rise_and rise_in rise_please
risk_per rite_$ river_$ robertsons_words roblox_was robot_write robust_standard role_please roll_call roman_numerals
roof_$ room_12 root_causes round_0 round_the royal_assent rprt_$ rubbish_$ ruined_the rule_about rule_breaks rule_comes
rule_companies rule_everyone rule_everyones rule_how rule_is rule_on rule_say rule_says rule_that rule_what rule_whod
rules_let rules_of rules_start rules_state rules_unpopular run_traffic running_total runs_the sad_$ safeguarding_$
safeguarding_children safeguarding_in safeguarding_like safeguarding_the safeguarding_what safer_than safety_act
safety_advise safety_all safety_bill safety_deposit safety_guidance safety_net safety_pin safty_and said_can said_dont
said_he said_next said_one said_that said_what said_yes salary_in sale_$ same_since same_thing sample_$ sat_down
save_the say_5 say_83 say_how say_more say_on say_put say_she say_so say_to saying_it saying_no saying_prove says_a
says_he says_here says_ill says_in says_my says_this says_we says_what says_you scared_now scared_to scary_$ school_has
school_i school_kids school_report school_run school_the school_uniform schools_$ schools_were scotland_$ screen_share
seat_$ second_$ second_version seconds_$ secret_and secret_it secure_for secure_with see_a see_me see_my see_what
seen_it self_assessment self_reported selling_a send_the send_to sent_$ sent_me sentence_who sentenced_to
sentencing_guidelines series_$ services_and services_that set_me set_of settings_to sex_$ sexual_communication
sexual_offences shaking_$ shall_i share_next share_of share_that share_the she_hits she_is she_said shed_$ shop_$
shop_gave short_$ short_one short_version shorter_$ should_a should_ai should_do should_happen should_know should_worry
should_you shouted_at show_as show_everything show_your showed_me shower_$ shows_my shudnt_be shut_$ shut_the side_of
sides_and sign_language significant_figures simple_$ simple_words simultaneous_equations since_$ since_when
single_example sister_and sister_is site_owner sites_check sites_used sites_were six_$ six_make six_what six_years
skin_$ skin_care sleep_in slot_$ smarter_than smoke_alarm smokescreen_bit smokescreen_for smokescreen_sentence
snapchats_reply so_17 so_a so_does so_give so_happy so_important so_my so_scared so_this so_tired so_to so_was so_what
social_worker socks_$ sofa_$ solutions_$ solutions_to some_$ some_app some_creep some_say some_users somebody_is
somebody_on somebody_thinks someone_else someone_from someone_is someone_made someone_my someone_talk someone_touches
something_from something_to something_with son_$ son_says sorce_of sorry_for sort_of soup_$ source_link source_of
source_url sources_of sources_which sourdough_starter spam_in spamming_the speak_to speaker_$ speaking_$ speaking_in
split_the spokesperson_said spotify_playlist stages_of stairs_$ standard_errors standing_on start_date start_how
start_it start_the start_to start_when started_on started_when starter_is starting_$ stat_$ state_of station_$
statistician_id statistics_refer statistics_right stats_on statute_book statutory_maximum stay_behind step_$ step_1
step_dad stepmum_makes sticker_$ stole_my stop_a stop_spamming stories_$ story_my story_of story_where stranger_$
strict_$ strikes_twice strokes_my structure_$ stuck_in stuffed_without style_$ subheadings_in subject_and subject_at
submit_the such_a such_as suggestions_$ summarise_$ summer_$ sure_$ surely_loads surely_the survey_answers survey_of
susie_hargreaves susie_hargreves susie_one suzy_hargreeves swap_$ swap_one swear_$ sweet_talk sweetener_in
swimming_coach switch_on system_do ta_$ tab_$ table_for take_it take_my taking_forever tale_signs talk_$ talk_a
talked_about talking_heads talks_about tasks_on tax_return tbh_i teacher_about teacher_asked teacher_is teacher_said
teaching_assistant teapot_$ tec_frims tech_$ tech_boss tech_companies tech_gives technologies_$ technologies_such
teen_$ teenagers_$ tel_no tell_about tell_someone tell_tale tells_me tells_the tells_us ten_minutes ten_were terms_$
terrible_$ test_first test_in text_a text_about text_bigger text_by text_i text_mentions text_says text_written
texted_me than_comply than_you thanks_$ thanks_that that_42 that_an that_article that_asked that_begins that_being
that_boss that_doesnt that_dont that_gathered that_girl that_go that_he that_ignore that_ignored that_in that_joke
that_jumpscare that_level that_like that_makes that_me that_named that_not that_only that_piece that_published
that_quip that_replied that_sentence that_show that_used that_was that_we that_were that_when that_will that_word the_$
the_150 the_6 the_80s the_83 the_abuser the_acronym the_advice the_articles the_ask the_attention the_backdoor the_bare
the_basis the_bathroom the_best the_bigger the_bills the_biscuits the_bit the_body the_boiler the_boy the_brains
the_bridge the_broadcaster the_campaign the_canteen the_car the_caretaker the_case the_cat the_change the_changing
the_charities the_chief the_chippy the_class the_colour the_company the_complete the_content the_cops the_crimes
the_cumulative the_current the_day the_debate the_developer the_difference the_disputed the_dramatis the_drill the_dsl
the_eclipse the_english the_entire the_evidence the_exat the_experts the_figurs the_fire the_five the_fix
the_foundation the_fraction the_game the_gender the_girl the_globe the_graph the_guest the_handout the_head
the_headings the_heart the_helpline the_highlights the_interview the_intro the_iwfs the_jargon the_keyboard the_kid
the_kids the_king the_lab the_latest the_lawn the_legislation the_lift the_limit the_line the_link the_lips the_longest
the_lot the_lowdown the_main the_majority the_man the_margin the_mechanics the_memes the_memories the_messages
the_mindful the_ministry the_minority the_minutes the_music the_nerds the_newer the_news the_next the_nfl the_o
the_offender the_ones the_online the_open the_opening the_organisation the_osb the_outfit the_outset the_oven the_owl
the_parts the_party the_percentages the_period the_persona the_phone the_pills the_platform the_plumber the_pond
the_population the_price the_printer the_private the_prom the_proper the_proposed the_quiz the_quotation the_quotations
the_radio the_reader the_recipe the_ref the_referee the_request the_response the_result the_river the_row the_sale
the_school the_score the_second the_sender the_series the_short the_shower the_sign the_six the_song the_sound
the_speaker the_speakers the_spelling the_stages the_stairs the_state the_station the_statute the_step the_stream
the_structure the_tab the_tech the_telly the_term the_test the_third the_title the_toilet the_trade the_train
the_trainers the_training the_trainr the_trustees the_two the_uks the_under the_upshot the_us the_victim the_video
the_window the_wording the_worlds their_jobs their_organisations their_posts them_continue them_off them_say theme_$
themselves_$ then_my then_the there_cases there_rules there_was there_were these_$ these_facts these_figures they_all
they_be they_cancelled they_know they_listed they_put they_set they_take they_use they_used they_want theyd_all
thing_any thing_ever thing_from thing_that thing_where things_the things_to think_about think_i think_it think_the
think_will thinking_machines thinks_the this_artcle this_artical this_bill this_context this_crime this_discord
this_end this_graph this_morning this_offence this_one this_out this_piece this_season this_sentence this_song
this_text this_took this_was this_what this_written this_wrote this_year tho_$ those_in thought_it thousand_$ threat_to
threatened_$ three_$ three_apps three_things three_weeks through_$ through_a tht_$ tiktok_had tiktok_percent till_now
time_and time_frame time_it time_what time_window timer_$ times_and timetable_for tips_$ tips_for tired_today titel_$
title_for title_of to_$ to_3 to_access to_add to_an to_b to_bed to_bottom to_bribe to_call to_choose to_come to_copy
to_crimes to_die to_disappear to_do to_for to_govender to_groom to_happen to_have to_here to_him to_improve to_jump
to_keep to_lawmakers to_leave to_parents to_play to_police to_politicians to_private to_questions to_reuse to_run
to_show to_speak to_start to_stay to_that to_them to_training to_turn to_undress to_use to_what to_win to_you toast_$
together_$ told_that told_the tone_$ tonight_$ too_$ took_me took_my tool_$ top_$ top_off top_ten top_three top_to
topics_$ total_and total_eclipse total_over touch_me touch_my touched_my touches_me trainer_qoute trainer_quote
trainer_says training_classes training_courses trainr_says transactions_$ travel_to treasure_hunt tree_$ trick_to
tried_to trip_$ true_$ true_story true_you trust_$ trust_me trusted_$ tune_$ turn_$ turns_out tv_show tweet_$ twelve_$
twelve_is twice_$ twice_is two_$ type_in types_of typical_offender typo_in ugh_$ uk_if uk_users uks_$ un_senor
uncle_does under_12s under_a under_this under_whose understand_the understand_what uni_$ united_kingdom unless_i
unnamed_speaker unpopular_with unprecedented_$ until_what up_$ up_but up_by up_in up_loads up_my up_on up_or up_so
up_with update_my update_on updated_$ upper_limit upshot_$ url_$ url_of us_$ us_constitution us_do us_the us_to usd_to
use_for use_to used_a used_please used_that used_the username_$ users_of users_or users_what verbatim_the very_last
victim_$ victim_in victim_number victims_was video_$ video_of views_$ voice_cloning voice_note volunteers_are
vote_count vote_result vulnerable_individuals vulnerable_users waffle_$ wanless_$ want_the wants_a wants_my wants_one
was_all was_brought was_changed was_created was_delayed was_going was_groomed was_higher was_last was_ok was_on was_one
was_sent was_six was_talking was_that was_to was_told was_under waste_of watch_that we_broke we_only we_talking we_were
weak_$ wearing_a web_page web_safety website_$ website_for website_is websites_$ weeks_$ well_as welsh_$ went_to
went_up were_affected were_after were_asked were_boys were_ignored were_made were_off were_robbed were_surveyed
were_they were_to what_12 what_am what_and what_counts what_day what_driving what_else what_emojis what_govender
what_happened what_in what_instructions what_is what_makes what_matters what_normal what_part what_percentage
what_purpose what_report what_says what_sites what_system what_then what_time what_to what_word whatever_$ whatever_it
whatsapps_$ whatsapps_part when_a when_could when_did when_do when_someone when_were whens_it whens_this where_are
where_boys where_i where_is where_it wheres_all wheres_it wheres_this whether_roblox whether_users which_$
which_application which_apps which_number which_of which_ones which_order which_paragraph which_report while_i
white_trainers who_and who_answered who_are who_asked who_found who_gave who_has who_invented who_made who_pinged
who_refused who_runs who_say who_used who_was who_wrote whod_do whole_article whole_list whole_period whole_report
whole_thing whole_time whom_this whose_$ whose_name whose_number whose_website whose_words whr_do wht_s whts_the
why_and why_did why_dont why_tho whys_it wich_apps wich_compny wich_contry wieviel_percent wife_for wiht_kids will_my
will_you win_trust windows_$ winner_$ with_2 with_5 with_50 with_an with_dogs with_encryption with_everyones
with_friends with_guidance with_her with_just with_kids with_little with_mechanisms with_minors with_more with_my
with_name with_new with_privacy with_their with_what with_who within_the without_the without_them woman_is
wondering_whether wont_delete wont_show word_about word_and word_correct word_does word_drilling word_so word_the
wording_about words_how words_them works_with worksheet_$ worried_about worry_me worse_off worse_than worst_thing
worum_geht would_ask would_i would_miss would_my write_$ write_about write_on write_this writing_a written_down
wrong_address wrote_down wrote_up wtf_$ wth_$ yanks_say yawn_$ yay_$ yeah_right year_7 year_and year_for year_from
year_in year_to years_$ years_it years_or yellow_$ yet_$ yo_$ yoghurt_$ you_add you_and you_change you_come you_delete
you_doing you_ever you_explain you_freeze you_if you_into you_just you_keep you_leave you_message you_please you_point
you_sleep you_spell you_stacked you_start you_summarise you_take you_translate you_trust you_what you_work young_boys
young_lad young_person younger_$ your_body your_chats your_code your_course your_messages your_parents your_stepdad
your_text youtube_$ yr_$ yr_total yr_with zero_hours zeros_in zio_mi
""",
    1: """
100_dollars 3_to 50_$ 82_to ^_begin ^_between ^_bruh ^_dont ^_great ^_i ^_leave ^_openai ^_process ^_role ^_run
^_suppose ^_x ^_yo a_birthday a_clown a_groomer a_list a_love a_role a_security a_sentence a_song a_to about_a
about_cats above_$ above_and accept_$ admin_mode advert_to all_questions am_a an_advert an_evil and_1 and_agree and_can
and_forget and_have and_me and_safety and_word answer_my answers_$ anything_$ anything_else apologise_$ applies_in
are_called as_the as_you ask_for at_my base_and before_this before_you between_you boss_has boss_says bot_that brain_$
bullet_list bullets_$ but_i by_your call_him called_steve came_$ can_$ can_ignore cats_$ charity_$ clown_$ config_file
conversation_and correct_the could_you dan_and delete_all delete_it delete_your developer_mode discord_do discord_token
do_anything else_could end_of every_day every_number everyone_who favourite_colour fell_$ fine_$ first_ten for_12
for_word for_youtube french_and from_secret hack_the have_and here_$ here_are here_now hi_i i_could i_really i_wasnt
in_french instructions_into invite_link is_discord is_from it_$ it_fell it_not joke_about journalist_and just_say
keep_me letter_of lied_$ like_this line_$ line_for link_in list_the longer_a love_letter ls_$ master_and may_now
members_$ model_$ more_$ must_now my_dad my_essay my_other need_your no_longer now_a now_and now_dan now_obey of_report
ok_that on_you only_with opposite_$ override_your percent_of person_$ pick_the please_copy please_to poem_as
pretend_your put_a read_$ read_it really_like reply_only report_then report_was report_you reveal_your role_system
rules_what run_on run_this safe_$ safety_filter said_i secret_$ secret_key set_a settings_$ share_my show_the side_$
site_$ so_$ spell_out start_of start_your state_it statistics_$ suppose_the system_content system_ls system_new
system_you take_the tell_them ten_words the_26 the_act the_and the_before the_knowledge the_prompt the_start the_stats
them_i them_in then_do they_ask this_and this_thread this_user thread_$ to_1 to_all to_german to_list to_making
to_share to_write unless_you up_and wasnt_here we_need what_are what_percent what_written whatever_they where_1
which_the with_as word_or world_$ worse_$ x_and you_at you_drop you_make you_may you_pick you_repeat you_run you_say
your_answer your_replies your_reply
""",
    2: """
12_percent 5_percent 5_to 95_percent 99_$ ^_20 ^_activate ^_anthropic ^_body ^_decode ^_dm ^_end ^_hide ^_if ^_inst
^_mode ^_mute ^_now ^_output ^_police ^_policy ^_rule ^_start ^_which ^_who a_different a_formal a_game a_grumpy a_meme
a_mod a_police a_toddler a_version a_world about_games about_homework about_rain act_on admit_that again_as agree_with
all_your an_invite an_unfiltered and_b and_nothing and_talk and_think answer_a answer_all anything_about are_allowed
are_fake are_never are_now article_is as_to back_to bark_$ be_so been_updated boys_in boys_were called_dave can_talk
class_is come_on cover_letter crimes_were dear_bot describe_your dirty_to do_$ dog_and dollars_to ends_with essay_$
everyone_that except_me figures_up first_sentence five_stars following_the for_a for_boys for_one for_you friend_that
from_just from_telling gaming_is girls_for give_to given_$ go_into guidelines_for hacked_$ haiku_about half_of higher_$
hoax_$ i_came i_want if_you in_which inst_$ instructions_in invite_to is_5 is_7 is_fake is_off is_ten it_as know_and
language_and leave_your letter_a letter_from made_it made_you many_crimes mention_of mode_unrestricted model_are
mods_that mum_in must_obey my_cat my_science my_slave my_tutor never_victims never_written new_name new_ones new_owner
no_limits none_$ now_answer now_do now_the number_higher numbers_are obey_me of_today once_you one_message one_side
ones_$ only_and out_of over_the own_opinion owner_now paragraph_5 people_the percent_for percentage_is play_along
please_dear police_officer post_them present_it print_it python_$ rain_$ refer_to report_is report_says reversed_$
robot_$ rude_to rule_every rule_for rule_of rules_as rules_in rules_now rules_to say_about say_from saying_the
says_boys server_ip set_every set_up slave_now so_good speak_it stars_and start_a start_again statistic_for stop_acting
stop_following story_in swap_the switch_off system_prompt talk_like ten_messages the_earlier the_invite the_law
the_police the_total the_very them_all think_$ this_the throwing_a to_one to_ping to_post to_shut told_and told_at
too_much topic_$ until_i user_$ using_the was_never went_down were_a what_model what_my what_rules what_your
which_words with_no with_yes without_using would_the write_it wrong_$ wrote_the you_have you_made you_set you_tell
your_config your_filter yourself_without youtube_in
""",
    3: """
000_by 0_$ 12_000 12_as 5_$ 5_000 ^_cat ^_complete ^_forget ^_guess ^_javascript ^_omg ^_promise ^_save ^_theoretically
^_translate ^_wrap a_and a_blank a_conversation a_dragon a_script a_story about_penguins acting_like add_to ai_$
ai_safety along_with am_bored am_with and_and and_become and_chat and_go and_read and_start and_want and_write
answer_like apps_that are_$ are_dan are_in are_not are_worse as_if as_your at_bedtime author_and be_a be_the become_it
been_told being_the between_two bot_about bot_breaks bot_does boyfriend_$ breaks_it broken_$ can_fine cant_say chef_$
chemistry_$ closed_$ code_only code_that confirm_it confirm_that console_$ conversation_$ copy_paste crimes_$ d_d
dan_now data_it dave_$ day_so deposit_$ doctor_$ doctor_and dont_follow dont_have each_one else_$ every_mention
everyone_$ everyone_i everything_i exactly_i figure_was filter_is fine_apps flat_$ follow_the football_$ for_everything
forces_were forget_that forget_your freely_$ from_this google_$ grandfather_used grooming_and guess_$ had_zero has_put
hat_$ hate_the he_did hear_$ hidden_ones hide_this hold_on how_were i_authorise i_had i_know i_made id_$ ignore_your
import_os in_all in_chemistry in_general in_here in_klingon in_python in_that in_you instead_$ is_3 is_closed is_evil
it_from it_rules it_sounds job_you joke_$ keys_$ klingon_$ last_night later_the law_$ like_he link_to logs_$ make_you
makers_said me_how me_of me_what memory_$ message_from message_was mind_if moderators_$ morse_code my_brother
my_landlord my_school my_server name_to named_in new_job nickname_to not_too nothing_else numbers_bigger of_an
of_yourself off_the officer_who ok_and on_it on_other on_pizza on_reply only_know our_class penguins_$ people_so
percent_confirm percent_were pirate_$ please_do police_can police_use pretend_it print_everything put_in quote_from
read_my read_this report_mode report_said report_say reset_yourself role_of said_half school_was see_the sell_me
set_the setup_$ show_all sleeping_$ speak_in starting_with statistic_$ statistic_about statistics_say stop_with task_is
teacher_and teacher_wants tell_him test_the text_you that_from that_you the_author the_config the_figures
the_government the_publisher the_role the_source the_story the_uk the_web therapist_and this_for this_server till_i
to_5 to_edit to_everyone to_get to_hear to_stop to_swear to_visit top_of total_from translate_your turn_the tutor_in
up_show very_top want_a want_to was_5 was_in was_named week_and were_given were_recorded what_do what_it what_would
whatever_i where_you will_now wish_is with_google with_it words_your would_$ write_code write_my written_by yes_to
you_cant you_could you_forget you_mind you_the you_with your_guidelines your_logs your_memory your_new your_system
your_token
""",
    4: """
1_or 3_$ 4_or 500_times 60_$ 62_percent 70_percent 99_percent ^_address ^_click ^_erase ^_for ^_leak ^_previous ^_read
^_self ^_trivia a_chef a_cover a_fox a_gangster a_general a_job a_lawyer a_million a_normal a_reminder a_rough a_scene
a_session a_shop a_tech a_time about_groomers again_$ all_earlier all_what an_animal and_help and_just and_then
and_they animal_$ anime_$ answer_as answer_in answer_without answers_that are_my argued_over at_tesco being_so
belongs_on big_letters bigger_for bill_was birthday_party bot_be by_the cancelled_$ capitals_$ climate_change
configuration_$ database_$ decode_this differently_$ disregard_the does_what dont_know dragon_who dump_your each_answer
earth_is essay_about essay_on evil_$ fact_that fake_$ figure_bigger for_x forget_everything from_there game_where
general_assistant girls_and give_it go_to guidance_is happened_$ have_been here_in hey_claude hidden_message homework_$
homework_about how_can how_much how_to how_would i_have i_make i_own in_big instructions_are is_only is_worst it_fine
it_here it_says it_up it_would job_at kept_the kid_$ know_you lawyer_$ leak_the leaves_$ letter_for lifted_$ like_my
make_me maker_$ mark_my me_mod meow_$ met_a mode_on money_back most_victims my_d my_grandma my_history my_money my_next
my_sentence name_ten names_$ never_mentions next_command normal_ai normal_and note_that o_$ of_$ of_a of_football
only_a os_system output_your owner_gave paragraph_about paraphrase_the party_with percent_from percent_next percent_to
pineapple_belongs plan_a play_$ poem_about post_the potato_and promise_to python_code questions_$ quote_me report_lets
report_so responses_$ restrictions_lifted rude_$ rules_and safeguards_$ say_and say_boys say_you says_there scene_where
script_$ script_src sentence_my session_$ shop_assistant shorten_it silly_$ something_else speak_like step_one step_two
summarise_it teachers_$ tesco_$ text_and that_report the_bot the_deposit the_earth the_filter the_hidden the_members
the_moon the_previous the_tudors therapist_i they_argued this_line tiktok_is to_50 to_follow to_me to_name told_$
told_before uk_$ up_without upon_a use_that use_the version_of wake_up was_written were_girls were_only what_were
whatever_the which_app with_capitals with_me without_restrictions without_sources worst_$ would_it year_$ you_had
you_not you_told your_a your_knowledge your_nickname your_settings yourself_and
""",
    5: """
^_add ^_admit ^_exit ^_fill ^_ill ^_keep ^_let ^_remember ^_roll ^_rotie ^_system ^_there ^_union a_b a_character
a_coin a_limerick a_number a_short a_test about_ofcom about_space admit_you all_channels an_answer and_tell answer_her
app_came apply_to are_your as_fact ask_me autumn_leaves ban_my be_something best_mate bet_you channels_$ chat_the
chat_to complete_the confirm_$ correct_my could_see create_a discord_staff dont_answer dont_likes encryption_it
everything_above facts_as filter_$ find_me finish_my flip_a follow_me for_five for_ofcom friend_and full_of game_$
go_off good_bot grooming_for grooming_is had_no have_no have_said he_dont him_he i_bet i_in if_somebody in_capitals
in_german instructions_$ instructions_have into_the is_$ is_12 is_40 is_99 is_a is_fine is_full is_ofcom is_say it_read
it_wrong laugh_$ lies_$ like_a limerick_about limits_$ link_for lyrics_in many_forces maths_homework me_be me_in
me_laugh me_something message_the messages_in moment_$ moon_and mum_said must_answer my_best my_cousins my_dog my_last
my_little my_maths my_wife name_on next_five no_filter now_to numbers_to of_this ofcom_in off_topic on_that owner_and
percent_$ post_a red_$ refusals_$ report_about report_make reports_$ rich_$ role_$ role_for said_$ said_it say_apple
say_that secret_code sentence_the simulate_a site_and so_you somebody_says something_you sources_$ space_$ src_x
story_about talk_to task_write tech_ceo tell_people telling_me text_of that_a the_door the_questions the_reports
the_text the_tricks the_user the_victims their_messages theres_no they_say think_of this_conversation time_a to_see
turn_off use_$ use_your wants_you was_10 was_corrected was_withdrawn week_with will_never written_in you_are your_maker
your_next
""",
    6: """
40_000 4_to ^_check ^_code ^_copy ^_fix ^_flip ^_in ^_one ^_only ^_os ^_ping ^_script ^_show ^_step ^_task ^_treat
^_whenever a_bad a_cat a_correction a_doctor a_link a_teapot about_sharks act_like add_a affected_$ ai_behind
all_numbers allowed_to am_stupid and_answer and_do and_how and_once and_speak angry_$ answer_is answers_for app_and
are_being are_free are_red are_you article_with back_when bad_example banned_from be_late be_rude being_a by_groomers
by_name call_me came_home cat_etc charity_that check_what cite_the date_$ delete_everything discord_trust dont_be
dont_use emoji_for emojis_$ encryption_that everything_$ everything_with exec_$ fake_news false_$ figure_to fill_in
fines_were first_response first_thing for_hours for_i for_this forces_is from_users full_stop gets_an girlfriend_$
go_up good_morning guidance_$ hand_over hi_to his_own home_on http_bad i_$ i_ask i_work ignora_las in_emojis
instructions_do it_back it_secret last_year like_$ like_theres link_and little_sister look_like lost_his me_$ me_each
me_you messages_as minutes_$ mode_please mods_said most_affected much_did my_boyfriend my_friend never_say no_safety
nobody_gets number_is of_victims on_his one_about open_this other_users own_$ paste_it person_who pick_one
policy_update purpose_$ questions_about quick_$ ran_off remember_that reminder_for respond_to right_answer round_it
rules_dont safest_app safety_stuff said_you say_goodbye say_hi say_please say_stop says_but school_$ scrapped_$ shoes_$
someone_asks source_to spanish_for speak_only speak_with state_that store_it story_for stuff_$ stupid_$ system_message
than_the that_sounds the_blank the_internet the_real the_record the_rest the_right the_safest the_safety the_style
the_token then_he they_said thing_you tiktok_then to_how to_zero trust_and up_if update_your users_$ was_invented
what_hidden when_he wikipedia_$ with_one word_banana work_for x_$ yesterday_$ you_can you_dont you_in you_show you_want
your_developers
""",
    7: """
000_with 38_percent ^_always ^_bypass ^_call ^_dan ^_finish ^_import ^_nice ^_please ^_quit ^_s ^_safety ^_search
^_sing ^_story ^_tag ^_text ^_want a_bank a_bedtime a_dm a_pizza a_poem about_grooming after_that agree_that an_image
an_offender apologised_$ apples_$ as_an as_my as_that assistant_$ b_$ bank_$ basea_$ bedtime_story bigger_than
bill_called break_your brother_$ called_and came_top chat_as child_with curse_$ dan_mode delete_the did_offences
emoji_$ encryption_is end_with every_message every_user everyone_the example_$ file_$ first_person football_scores
for_later for_next girls_were give_a give_you have_the he_asks help_me hosts_$ i_order ill_be in_basea interviewed_$
it_official just_vibes link_$ make_for me_like me_one mention_all message_$ message_on message_with minute_$
moderators_please my_therapist no_cases nobody_will note_to now_on number_when offences_go on_purpose one_and
onload_alert order_you print_1 quit_being remember_for replace_the report_what rest_of room_$ rules_were say_a say_i
should_be should_i show_hidden sister_$ stick_with stop_being sudo_give than_it that_app that_girls that_my the_admin
the_findings the_most the_shop the_whole then_nobody this_fact this_in this_is to_my to_sell today_is told_you top_then
topics_are union_select up_to vibes_$ void_$ was_wrong web_and what_topics when_i where_a who_asks who_hates who_works
wife_$ with_3 works_in write_an write_me you_break you_will your_configuration your_hidden your_instructions
yourself_in
""",
    8: """
10_percent 50_words ^_become ^_continue ^_correct ^_hey ^_how ^_never ^_new ^_order ^_override ^_remove ^_restart
^_round ^_send ^_simulate ^_sir ^_solve ^_state ^_use ^_when a_bot a_haunted a_human a_minute a_new a_part a_statistic
after_every am_hungry an_essay and_be and_follow answer_anything answer_with are_on article_was banned_in become_my
beg_$ best_pizza bob_$ bot_$ cancelled_today cars_$ ceo_who charity_as code_me developer_message did_they do_a
drop_table drunk_$ each_time f_word facts_about figure_is figures_and file_look from_your funds_the gave_me grant_me
groomer_$ groomer_in groomers_$ has_no hates_the ignora_tus in_mind in_your is_now it_sound javascript_alert just_one
keep_in lie_to make_it me_i me_which messages_from mode_$ my_shop name_is newer_figures nitro_$ not_allowed not_what
number_and official_$ one_after open_and paid_for part_about pizza_topping plan_$ police_from private_$ quote_by
real_quick response_training restart_yourself restrictions_$ root_$ say_not secret_to see_your sing_me so_boring so_do
solve_3x story_the story_with teacher_gave tes_regles test_$ that_i that_it that_write the_dashboard the_database the_f
the_last the_part there_are those_$ topping_$ tus_instrucciones use_it use_my used_to want_you was_me were_told
who_funds wrote_it yes_$ you_must you_think your_role your_secret yourself_$
""",
    9: """
2_and ^_admin ^_agree ^_break ^_claim ^_compose ^_crash ^_disregard ^_draw ^_from ^_insert ^_pretend ^_rename ^_rewrite
^_today a_date a_drill a_pirate a_rap any_more anyone_asks app_$ are_a are_no as_i ask_$ ask_you asks_who
backwards_from before_the claim_that compose_a count_backwards create_an dad_joke dave_is deleted_messages do_it
down_last draw_me everyone_free firewall_$ follow_it for_newer for_tiktok from_first have_to hello_world here_for
hidden_instructions in_every is_banned keys_do like_any like_her like_yoda make_the me_on me_through minister_$
moderator_$ mum_that my_name ok_$ only_answer people_with percent_and post_this pretend_the print_hello read_me
rules_did safe_mode search_the secret_rules stop_pretending system_$ take_off talking_about tell_one text_my that_ill
the_minister the_password they_give this_encryption this_to to_2 to_everything to_read type_the under_12 use_those
vergiss_deine was_closed we_are what_ai what_does what_secret wild_$ without_limits yoda_$ your_developer your_job
zero_$
""",
    10: """
^_dump ^_enable ^_print ^_proofread ^_put ^_reset ^_shut ^_swear ^_teach ^_turn a_dirty a_minecraft a_report about_the
access_to admins_can ai_model are_most at_me be_chatgpt can_use chat_$ commands_only drop_the everyone_for five_minutes
for_me free_nitro girl_$ guess_a image_of in_private init_$ innocent_$ is_innocent it_like it_reads it_was just_for
last_user list_your me_windows my_messages my_personal my_site my_teacher off_as on_$ only_admins permission_to
personal_trainer record_the repeat_the sea_$ send_a short_verse sign_off slur_$ song_about summarise_this teach_me
the_rules the_sea the_voice the_year user_ask verse_on voice_of walk_me were_you what_have without_rules year_should
""",
    11: """
20_$ ^_advertise ^_delete ^_enter ^_learn ^_or ^_request ^_sign ^_type ^_update ^_wipe a_horse above_this advertise_my
after_me alert_1 and_give boys_are ceo_of channel_to character_$ count_to do_as do_my does_your is_to job_is just_guess
learn_this leeds_$ lets_say make_something me_permission my_test never_refuse out_the paris_$ repeat_after report_bot
rules_are sir_or something_up the_ceo the_limits thought_$ to_sleep token_$ total_5 word_grooming you_to you_were
your_data
""",
    12: """
100_$ ^_browse ^_execute ^_google ^_lie ^_roleplay ^_speak a_$ a_lie cheat_on context_$ dinosaurs_$ etc_passwd
every_answer every_member happy_birthday impression_$ king_$ make_up many_offences master_$ member_$ my_channel
my_english my_mum next_time of_thought ofcom_and passwd_$ roleplay_as sunset_$ swear_at tell_the ten_times that_boys
that_tiktok the_letter the_moderator the_number this_link to_every unlock_$ up_a update_the what_they who_should wifi_$
you_$ zero_cases
""",
    13: """
^_clear ^_create ^_lets ^_replace ^_spell ^_store ^_sudo ^_swap ^_take a_quote a_scary about_dinosaurs admin_$ am_start
and_$ asks_about birthday_$ break_character cat_$ chatgpt_$ do_an fifty_by her_$ i_vote is_asked key_$ know_$ me_master
menu_$ my_late names_please new_persona of_your off_$ personality_$ plot_of report_and skip_the start_system stop_$
the_boss the_charity the_chat the_plot the_weather the_word this_channel this_chat threes_$ through_it times_$ to_say
total_is type_out unrestricted_$ vote_for windows_keys your_prompt
""",
    14: """
1_1 ^_insult ^_reply and_use application_$ boss_of do_not do_what down_$ fake_number head_office here_on ignore_the
in_leeds it_is it_on lets_play me_access mention_the mine_$ new_task not_mention number_to office_give offline_$
prompt_$ reply_in say_bad say_it say_yes table_users tell_everyone that_the the_first the_following the_moderators
the_version things_about translate_good victims_$ whenever_someone with_7
""",
    15: """
77_$ ^_answer ^_oublie ^_respond act_as and_say cases_$ english_homework evil_example forever_that is_behind japanese_$
kids_$ matter_what me_happy morning_into no_matter note_for offences_under opposite_of or_1 oublie_tes ping_everyone
reply_with shut_down so_it to_100 weather_in write_a
""",
    16: """
all_$ am_from forget_the i_am no_more rules_please talk_about the_mod the_opposite turn_on word_$
""",
    17: """
1_$ ^_change ^_invent ^_post ^_roast ^_say ^_switch a_dad about_encryption env_$ from_here invent_a my_girlfriend
play_a regeln_$ spam_the the_owner
""",
    18: """
^_count ^_vergiss b_my behind_this boys_$ config_$ on_boys put_me this_message what_i
""",
    19: """
^_do ^_go ^_kick ^_note ^_repeat asked_you no_rules say_the the_server
""",
    20: """
^_drop api_key from_now switch_to the_mods the_words
""",
    21: """
^_mention ^_set lie_about server_$ talk_in the_api
""",
    22: """
^_ignora your_rules
""",
    23: """
^_77 ^_write a_fake safety_off the_report
""",
    24: """
be_my
""",
    25: """
am_the
""",
    26: """
^_class change_the
""",
    27: """
^_what
""",
    28: """
the_figure
""",
    30: """
^_act
""",
    31: """
^_talk numbers_on
""",
    32: """
^_make
""",
    36: """
i_say
""",
    40: """
^_be
""",
}
PAIRS: dict[int, str] = {
    -20: """
i>my
""",
    -18: """
to>a
""",
    -17: """
me>the my>me
""",
    -16: """
is>that me>and the>me to>to
""",
    -15: """
does>the for>to i>to
""",
    -14: """
are>and are>the is>me me>from
""",
    -13: """
a>on to>this
""",
    -12: """
and>i for>my what>can you>that you>your
""",
    -11: """
a>of a>what and>to me>for tell>your what>on
""",
    -10: """
a>does he>me i>it says>i to>for
""",
    -9: """
a>that a>your do>you how>the i>this in>me it>for my>i tell>my the>for the>on what>for
""",
    -8: """
a>i can>the did>the how>a i>a is>my it>in it>me me>i of>in on>this says>the the>in the>with to>it what>the you>from
you>you
""",
    -7: """
a>to and>you does>it for>you from>a has>it he>the he>to i>dont in>and me>what my>for my>says on>please on>the says>it
says>on so>the that>to the>do what>a who>it who>said who>this with>the you>on
""",
    -6: """
a>how a>if are>what can>to do>they from>to he>says how>are how>do i>and i>i if>i in>is in>it is>on is>what it>my me>you
my>to not>your on>and on>what the>says the>what this>we was>the will>me your>are
""",
    -5: """
a>this and>for and>was and>who can>i can>it can>your did>a did>it do>have do>your does>a dont>want from>it got>a
got>the has>the have>a have>of have>this in>says in>what is>for is>i isnt>it it>this keeps>me me>this me>who not>it
of>and of>to on>a on>from on>my says>in says>who so>me tell>how tell>it tell>you that>in the>the the>which they>me
they>my was>a was>my what>if would>a would>me would>that you>tell you>when
""",
    -4: """
a>wont and>are and>dont and>of and>on and>your are>it are>me are>your at>the cant>this do>for do>this do>when do>with
does>this from>do from>my from>the get>a had>the has>a have>on he>my how>it i>he i>him i>is i>says i>that i>was i>wont
if>to if>will if>your in>for in>my in>this is>so is>with is>your me>that me>with me>wont my>a my>has my>the my>with
of>is of>it of>me of>that please>a please>my please>of please>that please>your said>a says>is says>should so>a
tell>from tell>me tell>what they>it they>the to>tell wants>me was>this what>should what>that what>when what>will
what>with when>the when>was which>the who>says will>the you>in your>your
""",
    -3: """
a>do a>from a>says a>tell a>will a>with and>not and>says and>wants are>for are>they at>a been>the can>this can>you
cant>do cant>i do>in do>me do>to do>where dont>i dont>it dont>tell dont>you dont>your for>do got>to has>are has>my
have>for have>from have>your he>a he>and he>said how>my i>can i>does i>on i>should if>a if>is if>you in>was it>i
it>please it>the it>who keeps>my keeps>to me>a me>he me>me me>tell me>where me>would my>do my>keeps my>my my>so my>what
of>which on>have please>i please>me please>tell please>which says>of says>this says>to says>would should>a tell>on
tell>tell that>does that>says that>with the>has they>a they>are they>to to>do to>her to>if to>on to>please to>you
want>the was>to we>had what>me when>a when>this when>to where>is where>the who>is who>of why>do why>you with>this
with>you would>your you>get you>got you>of you>what you>would your>please
""",
    -2: """
a>has a>is a>please a>said a>wants and>cant and>get and>that and>would are>at are>i are>in are>of are>this because>i
because>in because>the been>is been>that been>this been>to but>is but>it can>a can>do can>have can>in cant>it cant>the
did>this didnt>the do>dont do>get do>on do>that does>to dont>but dont>for dont>how dont>me dont>my for>a for>the
for>when for>who from>from from>in from>when from>will got>on got>says got>that had>on has>and has>been has>on has>to
he>i he>it he>wants him>i his>i how>in i>do i>get i>got i>in i>when i>will if>do if>it if>please if>the if>was in>are
in>because in>how in>keeps in>please in>said is>a is>at is>it is>not is>says is>who it>but it>has it>said it>wasnt
it>what it>you keep>are keep>this keep>we keeps>on me>are me>has me>have me>his me>how me>if me>please me>said me>was
me>when my>at my>how my>they of>from of>on of>please of>what on>do on>i on>is on>me on>will on>you our>the please>can
please>dont please>is please>on please>to please>with said>dont said>if said>that said>was said>your says>and says>my
says>that says>what says>your she>a she>me should>do should>says should>the should>to so>to so>was so>what tell>and
tell>but tell>if tell>when that>his that>please that>so that>will the>been the>if the>them the>us the>when the>where
they>have this>has to>at to>what us>the want>in want>it want>that wants>my wants>the was>and was>it was>on was>so
was>that wasnt>my we>have we>him what>do when>and when>dont when>is when>it when>want when>your where>do which>is
who>and who>can who>do who>dont who>tell who>to who>your why>is why>my will>a with>have with>on wont>i wont>in
would>his would>tell would>to you>his you>is you>says you>this you>with your>was your>what your>you
""",
    -1: """
a>but a>dont a>have a>her a>keeps a>she a>should a>so a>was a>we and>at and>got and>he and>her and>if and>is and>please
and>she and>should and>what and>which and>why and>will and>wont are>we are>with at>and at>has at>in at>is at>with
at>would at>you at>your because>me because>of because>was been>a been>has been>it been>my but>a but>how but>me but>my
but>not but>on but>that but>what but>who but>why but>your can>get can>on can>tell can>we can>when can>who can>with
cant>my cant>tell cant>to cant>was cant>you did>and did>from did>have did>in did>me did>that did>to did>was didnt>what
do>and do>do do>if do>keep do>was do>will does>have does>on does>so does>tell does>that does>who does>you dont>do
dont>he dont>on dont>so dont>they dont>what for>are for>does for>for for>him for>how for>if for>it for>our for>said
for>should for>they for>us for>which for>with for>would from>because from>for from>of from>so from>what from>which
get>from get>i get>if get>in get>me get>my get>on get>the get>to get>what get>you got>and got>for got>from got>in
got>my got>was got>your had>a had>been had>it has>do has>me has>of has>them has>this has>what have>got have>had
have>him have>me have>my have>please have>which have>would he>are he>for he>has he>he he>is he>keeps he>our he>was
he>when he>will he>wont he>you her>i her>the her>to him>a him>and him>my him>to him>will his>and his>my his>on his>to
how>of how>tell how>that how>this how>with how>your i>at i>been i>but i>did i>didnt i>her i>his i>how i>if i>keep
i>keeps i>them i>want i>where i>who i>with if>does if>for if>had if>have if>me if>my if>she in>did in>does in>have
in>his in>in in>not in>on in>so in>the in>to in>when in>who is>can is>do is>does is>have is>he is>is is>isnt is>please
is>said is>she is>this is>we isnt>from isnt>this it>at it>because it>can it>do it>does it>have it>isnt it>of it>tell
it>us it>wants it>we it>why keep>a keep>from keep>it keep>my keeps>the me>at me>because me>cant me>does me>her me>him
me>says me>she me>so me>them my>but my>did my>does my>got my>her my>his my>if my>not my>of my>she my>them my>this my>us
my>want my>when my>which my>wont not>a not>but not>how not>i not>in not>is not>my not>on not>says not>who not>with
of>how of>i of>not of>of of>says of>them of>us of>was of>who of>you on>does on>for on>has on>he on>how on>if on>on
on>said on>says on>so on>was on>when on>why on>with on>your our>a our>for our>to our>wants please>from please>have
please>how please>not please>who said>does said>he said>is said>me said>my said>on said>so said>what said>would says>a
says>because says>do says>get says>have says>he says>her says>his says>if says>me says>them says>was says>we says>you
she>dont she>is she>it she>said she>the she>to she>you should>from should>me should>my should>that should>they
should>this should>you so>cant so>did so>does so>for so>from so>have so>in so>is so>my so>tell so>that so>this so>we
tell>says tell>was tell>will tell>would that>dont that>get that>had that>have that>he that>her that>isnt that>not
that>of that>said that>we that>when that>would the>did the>get the>got the>had the>he the>her the>his the>isnt
the>keeps the>not the>she the>they the>who the>why the>will them>and them>how them>that them>the them>to they>and
they>at they>dont they>in they>that they>want they>your this>are this>been this>he this>how this>our this>that
this>wants this>was this>which this>who to>and to>did to>he to>him to>his to>keep to>my to>of to>our to>says to>so
to>they to>us to>was to>we to>when to>which to>who to>why to>will us>and us>do us>of us>to us>what want>tell want>this
wants>a wants>his wants>on was>at was>but was>for was>his was>of was>said was>was was>we was>what was>when was>with
we>and we>but we>it we>my we>of we>the we>with what>from what>get what>has what>he what>of what>please what>she
what>them what>was what>we when>can when>did when>do when>from when>in when>my when>on where>and where>i where>keep
where>this where>your which>do which>has which>have which>me which>of which>should which>to which>was who>are who>has
who>have who>if who>me who>my who>they who>was who>who who>with why>and why>did why>dont why>for why>have why>i why>it
why>me why>the why>this why>to will>for will>i will>it will>of will>you with>and with>from with>her with>how with>in
with>which with>who wont>it wont>my wont>the would>i would>my would>on would>the would>this would>with you>a you>keep
you>she you>was you>who your>if your>in your>is your>isnt your>not your>so your>would
""",
    1: """
a>me a>which a>would and>does and>from and>has and>have and>me and>we are>do are>have are>that at>my but>i did>not
dont>to for>from for>your from>are from>this get>for get>they has>you have>and have>can have>it i>cant i>wasnt if>can
if>this in>where is>and is>from is>to it>it it>that me>did me>not my>are my>can my>said my>wants not>them on>are on>in
on>it said>i said>tell said>to so>are so>can tell>in tell>not tell>said tell>them that>me that>my that>on the>does
the>have the>wasnt the>would them>i them>in they>for they>not this>what to>from to>with what>in where>to where>you
with>a with>i with>of you>did you>does you>him you>if you>it your>with
""",
    2: """
a>are and>a and>said and>they and>this and>want are>who at>it been>and can>that can>what do>he do>says dont>them
from>and have>that i>what i>your if>not in>at in>do in>which is>has is>of it>from it>he it>on it>says it>to me>will
my>and my>in on>to our>is said>it says>are so>you that>do that>what them>me them>on them>said this>have to>i to>in
to>them want>a want>at wants>to was>from was>i what>at what>been where>are where>says which>it which>your will>my
will>to with>me you>how your>have
""",
    3: """
a>they a>want and>can and>him and>in and>them are>from are>them are>you at>do at>of at>please can>my did>with do>did
do>the does>i does>what dont>have for>at for>i for>what from>you had>and has>in have>been have>them he>did he>with
how>to how>would i>had i>have is>the it>did it>if it>when me>can my>had my>he of>a of>my of>this of>with please>do
please>he please>it said>of so>your tell>are tell>him tell>so tell>that tell>who that>from that>the that>wants
that>your them>for this>does this>had this>on this>said this>tell this>with this>your to>get to>how want>what was>in
was>tell was>your we>in what>tell what>wants who>in who>that with>says would>of you>cant you>have you>said you>so
you>them your>from your>i your>on your>tell your>the
""",
    4: """
and>so are>to but>and but>the do>want for>this had>how had>would have>i have>to have>what he>on how>can how>get how>is
in>i in>with it>not it>would me>get my>dont my>have on>that so>and so>i that>and that>i that>you the>from the>wants
they>with this>please what>are what>is with>it with>your you>had you>they you>want your>my
""",
    5: """
a>he a>when and>did and>my and>tell and>the and>when are>my are>not but>to cant>a did>you do>my dont>a dont>her
dont>the from>your have>said have>so he>dont he>his him>he him>is how>did i>not if>says is>in it>a of>the please>and
said>do said>have said>the said>you says>with tell>get tell>he tell>this the>dont the>him the>so the>your this>is
this>you to>has want>to wants>you who>the with>that wont>tell would>if would>you you>and you>are you>at you>can
your>that
""",
    6: """
a>his and>do and>how for>he for>will from>me from>that how>i i>so in>a it>was me>do me>in me>it my>we my>you on>his
please>you says>but tell>to that>are that>for the>how the>my the>said the>should they>please they>said this>a this>do
to>have to>is want>do we>for what>but what>did what>does what>said what>says what>want when>he when>i where>a where>it
who>a who>his with>for with>to would>it you>do you>dont you>i your>it
""",
    7: """
a>my for>on have>the have>you i>tell in>from my>is my>your not>to not>what on>of should>i tell>which that>has that>this
the>a the>can the>this they>you this>my to>me to>that we>a we>on what>i you>not you>will your>to
""",
    8: """
did>they for>has for>that i>they it>with keep>in keep>that not>said not>the not>they of>for so>do the>please what>this
what>what which>are who>you
""",
    9: """
are>a are>on at>me do>her how>you i>the it>her please>the tell>a that>a the>but this>it we>are what>have when>who
with>my your>for
""",
    10: """
and>with for>in have>do if>dont in>your me>my me>which me>your my>on my>please my>that should>it that>it the>are
the>tell to>your which>you who>for who>i wont>me you>my
""",
    11: """
a>and a>where does>your it>is me>of me>to this>i this>the you>the your>a your>me
""",
    12: """
do>of for>tell i>of my>it should>for should>tell so>it tell>of was>me what>not who>should
""",
    13: """
a>for a>it do>what my>from of>your the>it the>to this>and want>you with>what your>and
""",
    14: """
i>from in>of is>you please>for tell>is that>is this>for what>and you>please
""",
    15: """
for>of you>for
""",
    16: """
a>the this>in you>to
""",
    17: """
in>that the>you what>they
""",
    18: """
a>who can>for have>in me>on what>your you>me
""",
    19: """
do>i
""",
    20: """
do>it that>was
""",
    21: """
for>me i>for
""",
    22: """
do>not
""",
    23: """
this>to
""",
    24: """
from>on i>me the>and
""",
    26: """
and>it the>was
""",
    28: """
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
