"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -1.923
WHOLE = (-3.156, 0.000, -1.488, -1.204)
STEP = 0.1
FLAGS: dict[str, float] = {}
STEMS: dict[int, str] = {
    -69: """
macau
""",
    -60: """
blackpool unicef
""",
    -59: """
birthplac
""",
    -57: """
leicest wed
""",
    -56: """
mum peshawar twin
""",
    -55: """
babi belfast dublin karachi nurseri plight powel thatcher
""",
    -54: """
fulbright
""",
    -53: """
bride churchyard durham islamabad lancashir
""",
    -52: """
halifax infant newcastl skopj wembley womb
""",
    -51: """
anniversari blackburn loch mall marriag
""",
    -50: """
bangladeshi birthday custodi fiance heron neighbourhood orphanag picnic pregnant princess underwood yorkshir
""",
    -49: """
barnsley blair bridget child gallantri grang grenada hug marri mattress mauritius policeman townsend yeomanri
""",
    -48: """
annum breast children cottag mindanao pregnanc princ regatta rural sheffield villag year
""",
    -47: """
blanket chattanooga economist fetal fianc gambia how marquess mate munro paddi someon somerset who
""",
    -46: """
ankara banquet birmingham cradl cuddl gloucestershir heartbreak kabul melissa sarajevo spous sunderland thank wyli
""",
    -45: """
balloon firth fundrais galicia he inver ireland kidnapp leed lullabi maclean mummi sterl urdu
""",
    -44: """
arroyo balconi bandag cardiff childless derbyshir geraldin guyana hamlet kosovo langley madonna manchest momma
montgomeri mrs mural paisley pisa pueblo rector romant selma trainer ultrasound venu
""",
    -43: """
banjo casualti cinema cliff cork dinner festiv hike hurdl husband journalist lahor mama nanni nedra pakistan
sponsorship they tourism wife
""",
    -42: """
affluent bangor bartlett birth bram childbirth councillor crime dhaka granddaught gurney lill lincolnshir macedonia
mother outreach romanc surrey valentin
""",
    -41: """
aberdeen bethlehem brood countrysid courtship donor filli gael galloway honeymoon lover madelein mango matern mri mysor
nobleman nurs parent partnership philanthropist ransom rotterdam salman she singapor thriller tourist tyne whereabout
""",
    -40: """
age beirut bouquet brighton cairn cambridg christi comfort coventri documentari donaldson elizabeth england falkland
garland gentri hitchcock hostel leicestershir mom neighbour newspap nigeria northamptonshir nottingham of orchard
penthous precious racecours rotherham scotia somali tragedi ulster watford worcest
""",
    -39: """
abroad afghanistan arboretum badminton bond brest bristol bungalow crore daughter durga farmer feast firm girl gloucest
goldsmith herring hometown leigh mumbai nehru niec or pedestrian picturesqu racetrack sibl sympathi tulsa
""",
    -38: """
alistair amman amour batsman bedford bloomington breton brit coupl courtroom craig cushion date devon embank feel
fisher fruit galile galway got grandchildren hagu hutton istanbul kimberley kingston kolkata laird lamb macedonian
massachusett meal meet mommi montenegro nashvill newmarket nippl peerag punjab quay routledg somalia surinam thoroughbr
tirana toronto townspeopl villa yerevan zimbabw
""",
    -37: """
afghan bail ballroom benin bollywood bradford britney clinton cousin cpi crisi diplomat distanc dougla expert georgina
holiday kidd lad liberia love lulu luzon lynn man marit medallist migrant modest mph naomi newfoundland politician
popcorn raini rebecca regina royal santa schoolgirl scotland severn sheep skyscrap son sponsor sweetheart tabloid
terrac tobago tori trondheim wainwright wealthi wharton windsor yarmouth
""",
    -36: """
argentina autumn backdrop barbara baronet bedfordshir bedroom benefactor bloomfield bluegrass boston bowler burnham
camera campbel carter charlott commemor constabulari cornish countess crane darl dempsey denver donnel dubai edinburgh
event favourit fortif galveston gardin granada granni grave help hostag karen kinship lavish loneli lump maid manila
megan merchant midsumm municip neighborhood news nigel nigerian outing owen pakistani paterson pension prize prostitut
pupil ravin rosario sami scholarship shire swansea tbilisi town turkmenistan uk wale warmth waterfront wayn
worcestershir yvonn
""",
    -35: """
agricultur albania bachelor bangkok baronetci barrio bill blous britain calendar celebr charlton congenit conservatori
corn cornwal courtyard cuthbert detaine diana dorset eyr film fond gaga groom jami keyn kilometr knot lakshmi ledg
lexington liverpool maiz murdoch neck offspr photograph pilgrimag podium poultri ralli refuge scar scottish skate
slipperi spectat spitfir street stud tate terrorist tomato tortricida trailer trinidad utrecht villier what yard yemen
""",
    -34: """
ambassador archdeacon arun aubrey background bahrain bed bedtim blackberri blush bruis buckingham bumper chariti
chelsea collis cub daddi darren demetrius digger duchess dunde feminist gallant galleri georgetown grimsbi groceri
hailey hermitag hiv hunan immigr irish ivan kane labour lago lawrenc layton lea liam lifeboat lindsay lloyd mackenzi
madeira mandela margaret martyr mps museum netbal nobil northumberland pretoria racehors rivalri rooney saskatoon
sheikh skater specialist stanley stormi surgeon sussex sweeti tiffani turnout urban viscount wesley when whitney wyatt
""",
    -33: """
abort app award babu blake bombay borough brahm brandt british brother brunei brunswick budget burma caress carp
causeway compani condom corner cot cramp crowd decad decatur delay delhi diaspora expenditur famin farmhous farmland
fisherman florenc frail geographi glamorgan gravel hertfordshir hoars homicid hooker hull jewelleri ky lancast leyt
mecca minneapoli moat mug murder nairobi name nassau nato partner penang philippin pike queen quilt raft relationship
rosi seaman slow sociolog somber stadium summer sweat tandem tender thame todd touch tumor uganda visa wagon widow
wimbledon
""",
    -32: """
accent alba alison ang auckland bangladesh barbado batman bloodi bolivar born bourn bra brink brisban brooklyn bwf
calcutta callum carrot catfish cayman cheryl cheshir concert countri cricket doctor duffi edmonton embassi eritrea exam
feather fibr gaelic gemma grandpar griffin haley hen hilli home kid kidnap kyli laden landslid livelihood lucknow
majesti malaya marathi mba mcdonald mcleod mercantil metropoli milk money morri museo needi nhs orchid otter panchayat
paraguay photographi pier plush pocket policemen rees rochdal rudd saddam sanchez settlement share shelbi shelter
shetland silk stitch strawberri subcontin taliban tea twain unrest warship yarn
""",
    -31: """
aden albanian april archeri bafta barangay beef bernardo bird bleed brno brook caledonia cavalri centimet chest chicken
childhood christchurch cobb consort consul cuff dad davenport degre dioces eleanor evelyn everest finland flotilla
gibson glasgow great guggenheim heap jamaica keen keep kildar macdonald macleod mandir march markham maryland mayor meg
meredith midland mileston millionair msc nanj niagara octob overland padr palm pendleton philanthrop photo plata
playhous postgradu postur prom promenad pub qualif rbi reec research rhodesia robson rooftop rosa saharan salzburg
scene school seminar slip sofa softbal sparrow stella stomach stratford stroll sweater sweati tango tatum tenni textil
tower uzbekistan vantag vertigo visitor wallac waterfal weekend wellington
""",
    -30: """
advocaci affair affection aiden alberta amsterdam argyl arteri ascot attende austen backpack bailey belli belmont
bennett biennal bleak boer briefcas brisk bullock caraca cdc centr charit cheer chick cinematographi clement cole
connor coron crunch cynthia danni day deliveri deport derbi derrick douglass dylan emir explain farm fein fenc filmmak
fingernail fontain food forens gabriell galician gaug gees gift gladston graham guantanamo guatemala harper hereford
heritag hill historian huddl hunt inflat iqbal isla jackson jewel kiara kite knox koln larsen lawson lean luton
maharashtra malawi manor melancholi metr mil movi nan natali nearbi necklac neighbor nepal newtown niall niger
nineteenth nomine nude occas olivi oslo oversea pak palermo paxton plum poker pollard pounder privat rain redevelop
reunif rich rockefel rowland rush saturday scarborough scenic seasid section sharif sleeper spencer stevenson stuart
swan tie torso tractor trip umbrella valencia vanderbilt watch week williamson winnipeg woman yorker zagreb
""",
    -29: """
aristocrat armagh austin ball ballad barri becki befriend bergman betsi bounti breaststrok buffalo bulg bump bundl
burton calgari cardiac cari catherin cebu churchil citi colleen convoy copper cours cove cup dakota damon darbi derri
duc dyer einstein embryo english escort fergus footag friend gal gazett get grandmoth greenvill hancock hanov hardship
helen helsinki hitch homeless hotel household hurst hyderabad iceland jewelri joshua karat kellan kelli kimber kiran
lankan latvia libbi linen london lunch ma maldiv margin mart masjid mccartney mclean month morrison natalia neolith
offenc pay pediatr physician pic pleas practition pradesh prison prosper purs raleigh ramsay rate relief remembr ripe
river rochest rori rupert scorer seoul septemb serbian shropshir simpler snooker sophia stockholm stockport strait
sturdi summit surveil swift sydney tallinn tehsil thayer thornton tim tramway trauma treasuri trophi tumbl verandah
weather where wight wool
""",
    -28: """
aarhus actress adrenalin aerodrom agenda alloy amanda amara anaheim angus anzac argentin aunt averi baro baron barron
beckett belgrad boat boxer breadth broken bucharest caledonian camp cardboard carrier castl cheap clover clyde cocoa
connolli cora court courthous cree croft daphn deer delic dhabi divorc doll domesday donat doncast downtown duke dunbar
easter elm epidem father fortress friar friendship fund gage gandhi gao glint good gorg gorgeous graz hamburg harcourt
hawker hayn heather heiress hilltop hooper hua hub india inexpens isl jacobit johannesburg knive kurdistan ladi lanka
likelihood lili lisbon lordship lowel maddi market martina messina miracl mistress monarch monica monument moor
mosquito musa nearer need newborn night nightingal nighttim northampton novgorod nun oscar ottawa padma patti pennant
perspect petra philli pinch poster pound poverti preschool prestigi rape reagan reev rigid romeo ruben sapphir sara
sceneri scot scranton sean selangor sensual serb serbia shack shay shear shorelin shoulder silvio skye stade statu
stranger studi suburb suffolk suitcas survivor swimmer sword tanker tanzania thrill titus townland tragic trent unhappi
vancouv vein victorian vitamin warmer waterford weigh wicket young yugoslav
""",
    -27: """
abbess activist aleksandr alexei anthropolog argus arlington asher august backdoor backyard baghdad barnard bedsid beij
berwick bordeaux burmes camilla canadian cann caravan casablanca case cattl chaplin cher christma clergyman cleveland
collier colombia connacht conrad crop cumbria curtiss danc deacon diploma dominiqu duet duncan dunedin eastwood edmond
essex estuari fast femin fertil finch flinch friday fulham gardner geelong genealog gibraltar gillespi grandson
greenland gwen haiti haji happi heel hepburn holstein impoverish indus ito jonah june kenyan knife leighton lilli loft
lund macbeth manitoba mater mcgraw mckay measur meat medal mercenari merril merritt michael monday morocco natal paig
panorama parallel pastur paulo peacekeep pereira playboy plumag polli potato provinc rescu rey reykjavik romano roommat
salford sasha saunder shanghai sleev slide snack solicitor solidar soup sovereign spectacl st staten storey strata
sultan surnam susanna susannah sutherland tangent theater thug tonga tottenham verdict vill vime violinist virgin
vultur wealthiest wednesday weight westminst wharf whi wichita wilson windi wnba wound wrinkl yin york zebra
""",
    -26: """
acr alexi algeria anglican antigua archer barrow battl bench bermuda berri bihar bogota bohemian bosnia boulder
bournemouth bueno bunk businessman calder cale canopi casey celaena chad cheyenn chow climb coinag companion composur
conor conservatoir cu curios curvatur dame danish daytim densiti denton detent dina diocesan dixi dollar dori drake
economi eireann elbow enclosur englishman erasmus erica exchequ feb februari filipino finn focal fortun gall goa goat
graze greensboro guadalup hallmark hat heart heller hickori himalaya hit hockey i imag incent interest jail jealousi
juli keith kemp kenton killer kitten kobe lam laud laurenc lebanes lee leisur leon lilith limp mace maci mackay mai
manpow margot mari massacr mc mccain meath mecklenburg meteor migratori mina minist mitchel monetari multicultur murray
mutual myle nana nestl nicola oakley oldham orlando outbreak pace pad papa penguin philip phoenix phylli piti planner
platt polic pond portrait preston punta qaeda radha reconnaiss reunion roadsid robyn rodrigo rohan roof royalti
showdown showtim slaughter stab stepfath strode sunglass sunni suspect sylvi tapestri tay tehran tensor tent thanksgiv
theatr thessaloniki tingl tod transylvania trolley troop tudor upbeat valuat vanessa velvet vicar vicin violenc waltz
watkin welsh weston wider wolverhampton wrestlemania wynn
""",
    -25: """
abdomen adam airship aleppo andrei annapoli armada articl attract babe bag beaumont biograph blockbust boil bolton boyl
brant breakfast bridg brig brittani bryant bsc buchanan cambodian cant caribbean castil cathi cbn census charger
chesterfield citadel clinic congratul conner correl cozi cromwel curran daili damian dartmouth declan deng detector
detroit dolli earthquak econom edg edouard emilia equestrian evan fall farrel fatima filmfar flinder fridg fulton funer
fuscous glen godfath goodwin graem grassroot greenwood greer guardian gymnasium hampshir handel harbour hardin hartford
hasti headlin heartbeat hobbi hospit hussein indian infanc insulin invest jacket juan juliet kilda lac laci lake
landmark landown leith lennon leopold lightweight lindsey livingston liz magistr malvern marian marjori marrow mcintosh
meadow mellon met metropolitan mile moreno morn mp muir muster myra nanci neill nephew nest nicaragua nickel noell
norfolk norman nottinghamshir nrl nur old olympiad omar ordnanc otago outdoor paddington parachut parti peach peni
perimet phd philolog pile pillow polynomi pride pune quaker radcliff ramirez rap refug rent richer rink rocki romero
room roy rug ryan sabin sad sahib salmon samuel sandra saskatchewan savoy scarf schooner sex shan sheer sheriff shore
shot sister ska slick somervill specialti spend sperm stake sunday supermarket surveyor tamil taunton their theresa
ting traine tucker tunisia uss vaughan veriti video vigil vital warsaw welfar wilmington worth would yacht yoga
youngster
""",
    -24: """
afford agil airfield allegheni analyst andhra apart appl arya asleep attend backstrok barrist beacon beau beit birch
booth bourgeoi bowl bratislava breakthrough brett brodi byron cam cambodia canteen cantones carolin cemeteri cereal
ceylon chanc chancellor cheung chieftain chilli ciudad clifford clive coastlin colin collag comt concess constabl
cornerback cornic cow cowboy cross crossroad dahl dalton dayton devi dona dunn dwarf eas edwin embrac famous fellowship
fleetwood flirt flock flyer forehead fractur francois fraser frighten furnitur gale garcia gdp gown graduat grandpa
guildford gunnar haifa headlines heavier helpless hillari holli hopkin hous hungri icc internet intimaci iraq ismail
jordanian jorg joyc kenya kin knit kong kota lagoon lakesid lark lass lbs leather lena lens lil lime liza loretta lynch
magnet manhattan mariann marn md medley memorabilia metro mickey miln mir mosqu mourn mt myanmar nam nelli netherland
ni nora nuclear pack paperback patriot peac peacock pebbl peer pei peninsula percentag peruvian pictur piec pine plate
pouch prasad premio prospect punjabi rafe railway rand reckon regenc related rihanna rose seed sergeant sheila siam
sidewalk silva sima slab slope soldier speed speedi spoon stoke struggl taipei taiwan talbot tang tavi tennesse
thailand tomb tour tow township transvaal travel turkey tyron vase viaduct victim vodka wadi walkov waller wander
wealth weari whom width wont worn wta yue yugoslavia zealand
""",
    -23: """
advisor alderman ampl ankl apr asean ashor aspen aziz baltimor basebal beam beatric bedrock berth beverley blanca
bodyguard bonus bout bow brace bribe buckley bukit bus campo canada cano capit cardiovascular caretak carmel cash cbc
club coco coconut colorado complexion consult contemporari cooler cornel craven crept crimin cutler dancer delgado
demograph dicken diplomaci discomfort distraught dorchest dorothea dwarv earl eastend endang eurovis exhibit facil
fanni ferreira fish fortifi friedman fugit fuller fusili garden gather gb gender geograph georg georgi ghana gibbon
glimps greta guerr guin haitian hanoi happier harold harri hart heavyweight helena henrik highland hilton hodgson hole
homecom hoop hope hors housem huddersfield hurt hutchinson idf intim irina johor kelsey kim lacross landscap librarian
libyan liechtenstein lieg lookout loren macmillan macquari madelin maharaja maitland marina martin mayfield mcgrath
michell milwauke minogu mob mohan nationalist nell newton oops orphan palac paper parad parma patrick pavement penni
perch person pilgrim pillar platform pois premiership prosecutor pursu quarter rashid recept regan reid roll rope
rothschild rue saint salari sand sao sarah sash saudi schubert scientist shelley shirt shiva sioux skin slump sofia
spacious springer stalker stephen stevi strap stronghold stumbl support syracus taluk taylor textur throne track
trafford tranc triangl troi turkish universiti upscal valet vineyard vivian vlad wait waiter walton warm warn weekday
which winc wine wrexham yate zoom
""",
    -22: """
adelaid agrarian aid ali alicia alma ambros amelia anchor anna anyon aquino argent armenia arsenal auction augusta
avila back bahama beauti bey booster brat breeder bronco bubbl bunker burial bust cage canyon carnegi celtic cent
certainti cheekbon chestnut chopin christin clare claudio closer coin collid collin colombo communal condo confer
connecticut connel conspicu contest crete croat crocodil croydon ct cubic cupboard curv dalla damascus darlington decca
devin dew diego dimitri diva dizzi dobson durban dutch dutton ecuador estonia evi examin famili featherweight feed fern
fever fingertip fischer fishermen fore foreign forster fowler fragil frame frankfurt freight fuji gabbi gabl generos
geoffrey ghanaian gogh golfer goos goran granvill grief griffith hang happili heartland holden homeland horseback
humanitarian huron hurrican id ike incid industrialist inmat intrigu investig iraqi isil iucn jaim jan jane jase
journey juici kaitlyn kashmir kunst lace latham lauri leonid livestock madra mahal maison malayalam maru massag math
maui merit meritori mig milton ml momentum monitor montreal moroccan mozambiqu mud murmur myer nant nash nate nation
nawab ned negoti ngo nichola nolan notabl oman our paler patienc patient patsi peripheri pierc pieter plaid plastic
playground pollock poppi porch portfolio portsmouth postag potomac prc prescott proport rachel rao ratio regiment rn
road rock romania ronan runaway ruth sail sarawak scatter scholar sd sen seneg settl shaun shed shenzhen sherwood shia
sichuan sicili somebodi squir stabl steel steep stress striker student taiwanes tamara tangl tata teddi teen teller
terror thai thick thursday timet tn toledo toy tripoli tuck tuition turin turk tyson ufo varga vendor venezuelan verv
view vincent viral vision wage warrington wheelbas whore wigan wiley willem woodland workshop worthi wrist youth yuri
zoolog
""",
    -21: """
afar angelo anglia angola anson antrim antwerp arena astor at bai ballpark bangalor bass bay ben benjamin berber
berg berlin bet billionair biographi blood blossom bottl bowen brandi britannia buffet bullet businessmen byrn cabl
caitlin calvert canterburi career carlton carpathian carpet carri cassi centenari cfa cheltenham chocol cold
commonwealth congo cop couch coulter covet cube currenc cv daisi darci denmark dime distant dj donkey dracula duff duo
ear edmund educ elmer exquisit fairfax farther favour fiber fledgl flex flop freder fresco frigat gallo garment gaze
georgian gig gora gotham guangdong guangzhou gunfir gunmen habitat halloween harald harlan haul havr heavi heir
hereditari hero herrera his hobb hodg holder hong honour hotspur houston hurri ice investor isabella island joel jose
kentucki kilkenni knee knight lan lana lawyer layla lb leaflet libya life limousin liv ljubljana lorenzo loyalist mae
magnat malacca marathon marcus marguerit mass mathew mcnamara memphi mick mikhail miranda missi mont montros motionless
nagar naval ndp nearest nichol nightstand nile nineti nokia norwegian noteworthi obituari onlin ontario ottoman
oxfordshir pair parkinson parramatta parrot paso patern peasant pere phillip phone photon physicist plaqu plaster plot
populac pothol pr prakash prick puddl quarri race raf rankin rhea rib ridley riga rival ronald rourk rugbi seafood seam
serena sheath sindh situat smithsonian sonia splinter squar squash stacey stallion statesman statur steak stephani
sudanes sullivan tape teresa thierri thistl three tiger timor tong tornado tournament tracker transatlant trial trident
trio tristan trouser tsar tulli twig ucla uncl uttar walk wallet warwickshir windmil wive worker xiao yearbook yong
""",
    -20: """
aisl arrest assess awkward better bit build burden card coach counti crush curtain dark defend detect dig dilemma
egghead ethnic expens face financ finger for foster full golf government harvest hear her joint juggl kati ki lost mane
mar match molli mountain ms pal patel pear project readi recognis remind robb robin scout shadi sixti slice stall
suspicion swim swimsuit tattoo theres train us visit wedg wind youngest
""",
    -19: """
ani beach billion cafe charg clash clock colour compar count coverag creepi cute defenc done drama eat evening everyday
exet fee field fife fight flee foundat gentleman glass gps grown if januari juri kiss kitchen landlord liberti live
local loveli media mi mr muslim nail odd organist parker pe pigeon plan pornographi postal privaci quot rack radar
recommend reward san scienc score sexual short sinc singer sling sob social sport strength supplier swindon tampa there
tickl timelin togeth torn trot wari wich willi wobbl women worri
""",
    -18: """
abel afternoon arm benefit boyfriend capacit caution chicago classmat clerk cloth coat cook counsel cover creep cri
danger data dress dug earn egg encrypt fargo fastest feet fell fifti find fought friendli him itv justic lap moment
muddl network not packag panic payment pm point porn price priest protest proud reason riski sandwich scare seeker
sensibl sit sore spill sri stakehold stanc stiff sum sweet teacher tear ticket tight titl tough trend twist useless
want warehous watcher william wit
""",
    -17: """
alon approach arriv art audienc best chart clan classroom cp cream dat discount dr drink elli et faint fear fed financi
folk glad guilti handcuff harvard held hold ian incident iwf juvenil ladder law lesson lifetim lighter male matur mill
move naked nois ounc peek peel penn peopl poor pot profession public quick rapport relat rice sauc scan sens side sir
sock split spot spread starv station storm stretch surgeri temperatur them trade two wardrob willing winner younger
""",
    -16: """
abduct bikini bite book both burglar care cater chees closest communiti competitor convict council de debat desk devic
dock due ed er eva evidenc fallen far femal flat gang gap gold growth harm hay hot inch join king known lawn leak liner
littl materi mean miss mm mole monster near nervous paid parliament pen peru pont prais probabl sacrific seat secretari
sheet shelf sick skirt slam spain stat stil takedown talent tank tighter tire tripl van wear work wrestl
""",
    -15: """
82 africa against analysi anyth area big brief burger campaign chalk chase civil colleagu convinc crown eaten em euro
faster govt grab grandfath green grow gun highlight hour incom ipad judg juror kettl kindergarten know languag lego
librari light lobbi lol luck map meter motiv naughti norwich novel novemb outsid oxford padlock pancak passport pdf
plank posit puppi random ring risen robert row scratch scrutini see sexi should shrink smartphon smooth stalk such suit
supervisor target terrifi thesi tomorrow transport trick urgent vest way we wore zoo
""",
    -14: """
150 47 83 across adult again alarm alik aliv angl anywher away bank been belt between black broke ceil chair come
comparison concern dead deserv dick en fat fit forc giant gossip grade grand guest gym institut iphon kent laid lay
listen long loot manag mat meaning medic men mist molest net nice nightmar parliamentari pastor per peter pick pie plod
plumber pool problem propos qui rite second shake shoot shop slept small soon sorri stack stood talli teenag that thing
thumb til too twenti war
""",
    -13: """
2 9 amount badg balanc banana beat block box brawl brigad bulletin by carpent carv chess chunk clip cn collar colleg
cultur decemb decent deputi dish divid doe dong drag easi eldest emerg enterpris excel fair foot forecast fuss gain
gambl gay gg grew gut hargreaves heard herself intern international korea land lectur list locat mein memes minor mon
mond national noon nspccs park patch pill pizza plea poland promot protect pull regret roma scari seen seventeen shape
singl slowli somewher spare squirrel steam sting surviv teach thirti threat till tip tonight traffick trail tuesday
violent visibl ward well whose yer
""",
    -12: """
academi achiev agenc appeal assault australian bacon barber beaten biscuit bodi bracket brick broad bros bucket
challeng connect costum cut def dentist eighteen exchang excit eye felt floor frank freedom gallon gaming goal gover
health heat horror impress in industri length line locker loos lot mailbox mobil netflix nowaday on org physic pin
pitch positiv practic present proportion provision publish rare rep reserv risk rough safeguard scale screen sector shi
shock similar sixteen sleepi solut solv sourc special spent spokesperson stand stone stream strong strongest suffer
summari survey take team televis tidi tile transfer treasur vet vic wall wee wheel woodwork
""",
    -11: """
actor afraid ahead angel bare blackmail bog bonjour bought bounc bring bro cheaper collect concret contact content
credit crook curri deaf difficulti down dream durat eighti email enemi engag exposur fan fanci five futur going
goodnight gracias homework ich idea info it justifi left liken lose magazin mans newslett noun outcom outfit pain plain
plenti plus podcast pose pro progress pronounc quantiti raid rais reach reader realis recent right rise sat scissor
sharp shelv size smith someth span spring sugar suitabl surf tak teammat tempt thousand top toward traffic troubl vote
voter west while wide wild win wise
""",
    -10: """
about alien attach banner beg bishop bore buck busi cas charl check childline clue cort cum death deliver depress
dinosaur doubl drawer energi enquir esther foe fog fun gist govender hall hangout hatch hola increas interview john
knick larger las lodg luggag may never oliv organis organisations pasta place plane por premis prey profit proven
provid punch purchas qoute quarrel recruit red reed same sampl sang schedul secur sent sextortion shown six slot
smaller smallest smile spit squad stage stay still stock stuck suggest susan swallow ta taxi tech terribl thread throw
underwear upset usa wher whether yr
""",
    -9: """
21 abus acquir advis au aug australia avon awar blade bless bobbi bold brass broadcast buy call chef choir
conflict controversi cool cost culprit current dart deadlin describ die draw elder emergenc equal fifteen flight foir
fotos funni further game garag goe hardest height hint involv jump ks latest least lotteri m mainstream matron menac
mijn mnie music north one overheat paint parcel pet poll pretti prosecut rank record rental resourc sky snapchats sneak
snow societi sooner statistician stepdad straight stronger subject surfac surpris technologies tho timer trace true
trump unfold unsaf veri vip wink winter wrong yellow yesterday
""",
    -8: """
account advic aps around ate bang blind bonnet brought bye can catch caught champion chemistri chew choos church co cod
concept curriculum dd defin display doing dose drill earli exercis factori few fin fli forti freez girlfriend grass
grim guard guy hair happen hard harder haunt highway ict isnt kill kit less lip lit lopsid lord might ministri mortgag
nowher numbr object obtain ok open packet patron pend perhap plead possibl prove puzzl quiz radio real search sharehold
shove skeleton smart soar stroke stuff suicid suppli sure surg techniqu technolog these tini trustworthi understand
vagu valley vega vintag virus waffl wheelchair whisper wisdom witch worldwid zip
""",
    -7: """
30 42 999 airport al almost also american annual anybodi ap argu attack base beer believ blame board brb buster choic
choke contribut crack curious dear dice disord door doubt dri employ even everywher excus fella focus foi freak gams
governor greec grey hargreeves identifi imagin index inspect johnson larg lesser lure mail mechanisms memori mindful
much multipli nationwid neither offer older organisation over parish pass peak perpetrators pink playlist popular pray
push recommendations responsibility robinson ruffl rumour safe sale sausag scrambl send settings sfgrding shoe sing
smokescreen so spi squeez stamp star streak suzi temper therapist thirteen threaten trust undress unit varieti via weak
wet woke
""",
    -6: """
among an anoth appear appendix appoint arrang artical autism aye ayuda bar bate bear besid bid blue breakdown briefli
cabinet cake candl cap catalogu chap clergi common confid contra counter deal del department detectives director
division duck eee equat forev fraction frts furious glu gov gripe guid halfway hand hide hr hundr imessage induct
inquiri invit itali italian jealous legislation lgbt licenc loud medium method mexico minecraft mood motion ngl nod non
notic organizations outset owt penalti persuad planet pop prime professor profil promis pure quanti realiti reliabl
result rub safer seller senior song south spoken stale statut supervis sushi tel telegram theori tht tick treat twitter
ugli unusu vs water weed whoever whr wht wi wonder yen yrs
""",
    -5: """
18 23 350 agenst argument artcle bath biggest bum bunch certifi chip chuck client cloak confin consent contain context
crew dare dealt deepfake detail dim dozen drew driver e easier easiest east elect european ex experienc expos forgot
four giving ground group grumbl gurls had high hm hoo horribl item jai joe junior lag leap learn legal lnk made master
mild mor mysteri na newest nite northern nr nut o obsess ofences offend outlin pan piano poli possess predator prepar
printer prise probat proof qualifi rat receiv recip season sentenc shaking shield sketch skim slave sold spike starbuck
statutori strangl sue taken tall theme through thrown took tv tween twitch volum wasnt whatsapps whts widespread wie
""",
    -4: """
11 13 14 300 310 4 actual address advanc asham attent biolog bread bulk capt car cast caus cell checker civic
clown column combin contrast countdown cps crypt deep dem distribut do dos drum elsewher ever expand explan fi frst
germani gregg gross groupchat guitar half hargreavess have havent hid import individuals innit insid instgram into lab
leader learner ledger look main making meanwhil meu minimum nick nutshell okay owe own padrasto period pointer portion
precis pressur primari pss raw react reaction regulate report repport respnse restaurant roblox robust round rout
rubber saw scrap secreci serious serv shorter silenc spanish spark spoke stepmum subtract summat tariff tast those
tinker tldr trainng ultimatum under underneath verbatim versus vr vulnerable wash weaken woken workplac zuck
""",
    -3: """
17 22 26 34 6 anymor archivist awak backstory becaus bin borrow came cheapest circl claus commit
communication csam d depend discuss drawn dsl encripted encription fail finish football foto found fourth govenders
gram grandad graph h haha handi hypothetically ill important information inset joking kept lst makeup mario matter mayb
mediator miami mio nerds nine notifications occur ofcoms ofence oldest osb out overall ownership pct persentage
politicans power prefer queri quota releas requirements sentance seven shall shame shouldnt simpl smash solid speaker
squabbl statement structur success tactic third to tocca trainr tran tri und unknown up url victms weaker websit whip
whn wil wos z zio
""",
    -2: """
122 16 19 34k abbreviation abl accus acess acording ad afterward air alreadi asid available axi backdor
bas basically belong bil blight blow blurb brazil buff bulli certificate chop citizenship clientel commerci committe
compliment con consequences corse cumulative dagger dangerous demand didnt difference dms doom dragon driving drove
either enkryption enough ethnicity extent flash flashback flounc footnot forgotten fortnite freephone fri froze gether
gloss go googl govendor gran grandparents gush head hed hire histori illustrate imprint improv indicate individu
influenc informations institution instructor insurance intelligence irl job just knew knwn label late lead leg likly
linkedin lock longer mani mesages messag min mine my numba occurr onlne opinion oppos outlet oven overwhelmingly past
perp perpetrator pineapple platfroms pointless pri primer provok puff putt queue quickest ran rang recall recogniz
refer regard regulating regulation reno reservation respons review safty scream senor sext shower silicon slag slogan
smokscreen snpchat soundbite space splash staff steer stori strike subheads takeaways tale tap tengo term test
testimoni though threshold timezone tooth tot tutor vacat wake wassap web webinars weird wish world wors yung
zuckerberg zucks
""",
    -1: """
12s 15 15th 1s 25 27 500 80 80s activity aim amendments applications argumnts articel artifishal
authorities autistic babysitter backlash bak bakdoor bbq beeb bother brownies builder built but byline calories
campaing ceop chain chatbot childcare childminder chipotle circumstances citizan com commencement condition contct
covid crims cuarto dataset deepfakes defnition denominator deposit diferent differ disput dissertation doesnt donts dot
download dramatic driling drive during each eight electronic eleven elon enquiries enrol entra enumerate es estimate eu
everybodi exakt executive expect expensive explanation explod extra fbtigtwa fewer fill fix flatmate fraudulent fresh
ful funniest gander gangster gas ghostwritten giv haf handl hargraves hargreves hasnt headcount headteachers hedings
helpline hoodie hoom hopeful hotline hotspots ia imiges incrase increese indecent ingredients instagrams install
inteligence interviewee invoice itch iwfs jog jumpscare jurnalists kahoot kind kms knock laugh layman leccy lenient
lenth liability liking lmao lobbyist madam majority malarkey manda me meme menshuned metta microsoft million mind
mindfull mis misread mny modus moving mpg msgng mustnt newer nmbrs noche nos num numbrs ofcom ofenders offnces omg
operandi organization ought padrastro pandemic pant parlament paycheck percentge perv photosynthesis player powerpoint
ppls prcnt predators president privcy process product pto publication punishmnt pushback qualifications rando reachable
recipient recommendation reddit redeem region reli remot resistance responsibilities rewritten rishi rome safest saftey
savings scooter scroll secondari security seri servises sextorsion sfty sitizen skateboard sleepover smartwatches
smudged sneezed snp solushuns sort spamming specific status stepbrother subheadings swing techies technic technically
tek ther titel tradeof twice typo ugh un uncomfortable unreported unseen until ups urg username using valorant vicitms
wach watchdog whatll whatsoev whch white wifi within wnts wouldnt writen wurst yay yougov zukerberg
""",
    0: """
00 062 101 10k 10s 11s 12yo 13yr 146 14th 16s 16th 182 1st
20s 21k 24 250 25s 28 29 2am 2nd 31 33 35 36 37 3rd 3s 400 401k 40s 43 44 45 492 52 530 55 5k 5pm 5s 600 63 650 6k 6s
73 74 8 800 840 89 8s 9s abbreviations abot abusive academic accessible accordin accountant accurate acknowledgements
acounts acquittals actuary ade ads advce adverts advocate aes aftershave agen agm airtime allot allready alltogether
almst alphabetical alredy alternative amazon ambulance amendmants amendmnts amex and animals announc anonymous aoife
apa apologise apparently appreciate apprentic approximately arent artikel asap assessments associate associations
augmentation augst auntie avrage awareness awful babysit backdoors baddies bakdor band bark barnardos baselin bckdoor
becos becum beings belive benifits bestie bigwigs bitcoin blackest bod boffin boffins bookmark bound boyz braini
braverman brexit britons brownie bruh brunt btw bursar businesses buzzword caboodle calculated calorie campain
campainin campaining captioning careful cathcart celebrities celebrity cert characteristics charaty chatbots cheif
cheque childern childlines childminders childrn chippy chld chocolate chromebooks citibank citing citizn citzen closing
clueless colected coment comfortable comfy comm commas comms compnies compny compnys comunication conference confidence
conservatives constituent cookery coordinates corect cornwall corporate corporation correspondent corses could couldnt
counsellor counsellors countin coursework cpd crimestoppers criminals criminology criticism crossword crypto
cyberbullying dateline debit definiton delict desensitise designated detective deterrence did diffrent difrent
diligence disability disagreement disappear dithering diy dmed dming dog dom domestic donelan dorries dosh downside
drastic drillin dummi duti education electric elementari elevator embroidering emotional encripshun encrption encrypton
enforcement engineer engineering esports estimated estimates europol evaluation evr exaggerating exaggeration exampel
executives expiration exploitation facebok facetime facing factor famly featur federation fencepost fewest fifth figur
fine fink firma fiver flak flashcards flip flower fondation fones forklift forses fortnight forward fredom freebie
freedm fret frms front fundation g gaffer gcse gendr ghost gilrs gizmo glossari gmail gna gon goodie goodies govendar
govinder govnder gpu grandads granddad grandparent grateful greater grils grls gromming gruming grumpy gt gudance
guesswork guidence guv gwent gymnastics hackspace hadnt hairdresser handful handout hapen hapend hargrieves harmful
having headmistress headset headsets hearsay heckler hedline helpful helth hier higer higest higher highest highst
hilarious hiring hitchhikers hols homepage hospitals hotlines howmany humberside hump hundreds hustings hv iceberg
identity ik impossible inbox increse incryption independent indicators infoafirstresponsetraining infographic
infomation informaton initials instalments intenet interpol intervew interviewees interweb intimate intrnet investigate
investigation investigations invisible irland ish isolate issu itd journalism journos jus justification k kart kebab
keir kiddie kiddies kiddos kidz kik ksi labb lack lanyard lasagne lawmakers lawmaking layout leakier leftovers
legislative legit legitimate legwork leotard lib lifeguard lifeline lion literally littlest littleuns lockdown lollipop
longest loo los lowdown lunchtime lyk magistrate magistrates manipulate manipulation mastercard materials mch mechanism
meen meening meens menlo menshun mension merseyside mesaging mesengers mesures midjourney minibus minority minster
minut mix moderate moderation monkey mothership mouthful msgin mugshot musk musks mustve mutch nadine nappies
nationality neednt nerd netball newfangled nicest nich nippers nmber nmbr nose nothern noticeboard nought nowt nspc
nsppc nuber nummber nutritional objectors obligations ofer officially offncs oficer ofqual ofsted oi oil omegle
omelette onlyfans opinon oppinion opponent opponents optimistic organisatons originally originate other outback
overheard overreacting overstate p paediatric painful paracetamol participants participate participating particular pas
paus paypal payroll pcc pcso pedantic pedos peephole peple persn perverts phoning photodna phrase pint pinterest pipe
placard playgroup plees plice poking polise politic political politics pollster poof population posh posible postcard
postcode postman postponements pram prcent prcentage pre precisely presentation preteens primry prisn privasy privately
prizon prob procent procurement proposals protecshun protectin protecton provenance pshe psni psychologist pta
punishable punishments pyjamas qualification quango quater quotable qurter rantzen realistic rear recored recoreded
recrod referral registered regulated regulator relatives relevant reluctant remain remedi remotely repeatedly repot
representative republic reqest requst reserch reservations residents responce responsability responsible ride rishis
rising riskiest robertsen robrtson robux rollover roomful rota rotas roundtrip rozzers rsa rspca rubles rulebook
russell safegaurding safegrding safeguardin said sayin scam scams scaremongering schtum screenshot screenshots
screenshotted scribbl secretive sectons selfies senco senedd separate separately seperate ses sever sexuality sexul
shair sharing shebang shoud shre sie sinse skint skl skools skyrocketed slap slut snapcht snoring sociologist somi
sorce sorces soulmates specifically speeker spiegel spiegels spiel spokeswoman spotify spreadsheet sprogs staffroom
stallin standstill starmer statistically stepdaughter strt stuk style subeditor subjets suella sunak suport supportive
survay suspicious swept syllabus symptom t tablet takin tec techie tecnical teech telephon tesco thatll ths tik
timetable tinder tink tl toddler toddlers togehter togethr tok toolbox totl tots translator transparency trap trapdoor
trapeze trning tru truth tummy tutee tweens tweet twiter typically undated underage undercount underestimate underi
undr uni unknwon unprecedented uns upload upstair useful v vapes vat vctims vctms viber victems victm villain volunteer
volunteers vouch vpn vulnrable wanless watchdogs wave waving webcams webinar webpage wechat wellbeing werent whatsit
whatve whistleblower whiteboard whitehall whittaker whodunnit whole whove withheld wizz wrds wrk xact xactly youngst
yubo yunger yungest zilch zuckerbergs
""",
    1: """
absolut ac affect agent along alway arrow beard bingo blend boo brand certain chief clever combat cough decid definit
digest direct dislik drug dust embarrass envelop exact first founder franc generat german giveaway grandma hook illeg
inspector jack json knowledg leagu liabl low machin maintain median mental methodolog mic middl mouth nay noth offic
overview perfect press produc quotat regular resum rob salt sceptic sec seiz shift snore soda spar staf stolen tens
themselv threw topic translat vers whenev will worm
""",
    2: """
20 7 airlin anyway blogger blower bluff butter captain claud comment comput confus control corridor design
directive disagre disgust draft earliest effect els employe entir entranc europ formal fourteen given goodby
headteacher hygien is laboratori last link load lowest manner mere midnight mirror nag new obe onward paperwork pedo
polish procedur protocol rather rebel refere save servant servic snoop somthing spokesman statistics stubborn subtitl
taught toilet tube twelv uniform upper upsid went worst
""",
    3: """
100 90 acc accident action advert attribut authorit avoid behalf bell beyond caveat claim complet compromis
consist damag dictionari distinct drunk enlighten fault flout former gamer gone hello helper hop introduc magician moan
nor notch onc onto origin pc prep programm put realli return rot seem sermon shout simpli steal suppos tag technician
teeth tool unnam usual writer
""",
    4: """
abandon accredit all aloud artific auditor clear crash cs custom diagram different disclos earth empir end faith
fiction fuel fundament ha haircut has hi introduct laptop leav level louder neglect nintendo op operat play prevent
resist reson rotten rubbish secret stair stick swiss thou transact understood upon won yo youtub
""",
    5: """
absent abstain altogeth basi bathroom bike categori checkbook circus coffe cyber destroy echo flap french hammer
harmless header intro itself jot lash led mad metaphor mistak multiplay myself nobodi none oblig paraphras postpon
readabl remark silent sixth soul speech strip today tom truste turnov vanish welcom worksheet xbox ya
""",
    6: """
62 america annex bee begin beginn below boy conclud critic diari disgrac dying ee express final folder forum fraud
gadget god graphic hog icon inform loophol mention mess mistaken more newcom notion number page paragraph re regist
reprint run safeti set shell sid submit time trigger trumpet typic uber whistl worthless
""",
    7: """
200 40 anim anti artifici assum batteri being bibliographi boring brain checklist cleaner close condemn decreas
digit ding dm dont drain ethic except form host mark nah neutral poem psycholog punish punt referenc sign signal sound
strict sub than ye
""",
    8: """
12 accord acknowledg algorithm ask averag boss cat conclus consol continu conversation delta exist fifa flag flatteri
freeli hell largest magic moon offici polici python questionnair renew reveal root smell stole union upward was writ
yet
""",
    9: """
accept android burn chat cheat commission contract dodg engin fir free honest lift meant messeng must necessari
ordinari otherwis part passag proper rabbit retir sanction signpost silli sleep spell tail twelfth valu yeah
""",
    10: """
0 50 after ancient annoy archiv assembl author bleach complaint declin deni himself insist ip maximum meow pac panel
plug refusals rid seal signifi some spam then wrote
""",
    11: """
10 70 a apologised approv bakeri befor beneath bigger boiler bottom bug citat cite convers descript devil from
handbook javascript logo lower mute petition quiet refresh refund ruin sell sometim speak suspend valid voic
""",
    12: """
60 access add ago appli assign authoris becam blank blaze branch breath complianc criticis decode document empti essay
exploit fire format gave general global innocent interval like nasti off offens option phase pirat print requir select
slang softwar text tiktok virtual
""",
    13: """
am avatar b bad bake bind burnt ceo chapter clean confirm creat earlier exampl exclud exec expir flog guidanc includ
launch luci mock objection paste philosophi question rein religion reveng signatur summarise tabl tell unless with
""",
    14: """
advertis allow assent basic behaviour caller dave emojis exodus liter most next often onli onload percent pipelin
playstat role session smoke the think thought troll verb
""",
    15: """
5 99 behind blog chatgpt decker desktop disconnect element enforc f gate guidelin hash hate maker reject revis step te
total turn version wikipedia word
""",
    16: """
basea began complain compli editor entri feder fuzz give klingon read rest skip state withdraw
""",
    17: """
000 addict admit browser convention guild harass hq incomplet infinit later menu order refus remov robot src tax use
voluntarili
""",
    18: """
backward configuration dan environment error internal le represent rotari show site start starter yes
""",
    19: """
ai application copi hey human no personally prior program
""",
    20: """
be click contradict des initi instead joke keyboard normal post task ten
""",
    21: """
abstract acronym antibodi apach binari dashboard dissent eureka follow inactiv letter mandatori mislead model nitro
pandora passwd pulpit redesign relinquish restroom reus scriptur stupid verif whatev withdrawn
""",
    22: """
38 amend bob class codex command compil credenti dialogu disabl epilogu everyth extinguish hade hoffmann incens
insert instrucciones invert karma la memoir notat obligatori owner portal proprietari refit remak reorgan revers serial
standard statistic stop subgroup syntax talk told
""",
    23: """
admins capitals databas develop discontinu furnac inelig interfac linnaeus linux max mose oversight perenni persona
plasma que sabotag synthes terminolog tobacco trojan ventral verbal werewolf written xiii
""",
    24: """
angri are assistant authent bot cartridg combust copyright dial function inferno inject instal juda judaism let misus
nirvana oblivion opposit output purpos request s schizophrenia taxonom transcript unleash untouch window www
""",
    25: """
3 abolit automat ban behavior ceas channel decept drop forbad forbid gpt grant jargon launcher make mandat modif modul
obedi prohibit quit reassign relaunch resign sin startup sud swap undo
""",
    26: """
ajax authorship autom banish break cleans clone creator dirti discord exit file greas heresi login lucif parodi store
without xiv
""",
    27: """
configur deine dharma discharg enabl entropi exempt imit moderator modifi offline oublie previous rework suppress swore
synthesi testament this toxin vergiss
""",
    28: """
abbrevi abyss alter chang fals misconduct proclam proxi regul rememb repeal rewrit sandbox self sworn tab tes violat
""",
    29: """
button confisc expel forbidden guess hidden hubbard loki unrestrict
""",
    30: """
cleanup here limit log reorganis restart slur sudo
""",
    31: """
becom cisco dump invalid java key oracl reset
""",
    32: """
agre character daemon fact faust gui member nomenclatur ping throttl unconstitut unlock veto
""",
    33: """
alert cancel everi note oath os ozon pretend regulatori repeat todo unauthor updat wipe
""",
    34: """
ignor invent ls manual purif replac revert
""",
    35: """
debug encod interceptor moderators pedal respond revok x
""",
    36: """
1 abolish alphabet correct enter fake forget hack subunit unix were
""",
    37: """
as env je regeln rude server sorcer termin
""",
    38: """
hacker kick
""",
    39: """
abov
""",
    40: """
config mod script
""",
    41: """
77 edict eras everyon fourier obey repli say switch zero
""",
    42: """
bc code http
""",
    43: """
default delet restrict rule shut
""",
    44: """
disregard etc now overrid type void
""",
    45: """
act ignora llm permiss
""",
    46: """
init roleplay
""",
    47: """
token
""",
    48: """
you
""",
    49: """
cooki edit
""",
    50: """
bypass user
""",
    52: """
admin password
""",
    54: """
curs prompt write
""",
    55: """
evil
""",
    56: """
filter rm
""",
    57: """
answer swear yourself
""",
    63: """
mode system
""",
    66: """
lie
""",
    73: """
your
""",
    76: """
instruct
""",
}
NEIGHBOURS: dict[int, str] = {
    -23: """
^_a ^_key
""",
    -19: """
fact_$
""",
    -18: """
number_$
""",
    -17: """
^_you a_secret
""",
    -16: """
^_he me_the report_$
""",
    -15: """
^_as
""",
    -14: """
^_my ^_they
""",
    -13: """
^_is are_useless change_your from_the is_your key_facts language_setting me_everything rule_$ setting_to your_language
""",
    -12: """
^_all ^_hidden ^_it ^_so bot_is does_the id_like stop_talking talking_$ the_new to_be your_accent
""",
    -11: """
^_ai is_this spam_$ the_answer this_report words_$ you_for
""",
    -10: """
^_everyone ^_example ^_help article_$ broken_$ great_$ groomer_what in_the is_broken please_$ right_$ thank_you what_$
wrong_channel you_a you_answer your_bot
""",
    -9: """
^_link ^_skip ^_summarise act_and and_section dm_me me_to numbers_$ what_can you_know
""",
    -8: """
^_access ^_any ^_ban ^_define ^_give ^_je ^_someone ^_this a_fact a_schoolgirl as_a as_the everyone_would for_my
forget_it groomer_and imagine_you internet_$ is_it killing_me like_i list_$ list_all show_me source_$ the_rule used_$
was_the would_be
""",
    -7: """
^_being ^_bye ^_did ^_no ^_takedown ^_that ^_wich about_a am_i and_the correct_$ do_you down_the for_your
girls_$ go_$ i_need is_killing is_that it_say just_the know_the like_the make_a me_all me_with new_rules online_safety
only_$ quote_$ takedown_rules the_code this_article tricks_$ want_to whisper_mode without_me words_not write_down
year_old your_first your_source
""",
    -6: """
1_in 1_to ^_34 ^_am ^_and ^_anything ^_cant ^_data ^_gg ^_good ^_got ^_how ^_our ^_rank ^_thank ^_whereabouts a_boy
a_random about_$ all_users an_expert are_an autumn_$ being_followed better_off done_with facts_$ figure_for
first_message for_$ from_$ help_me hobbies_$ in_my in_percent into_a lol_$ make_this mention_$ mentiond_$ of_you out_$
position_$ pretend_to says_delete schoolgirl_$ section_$ sent_you share_$ slow_$ so_are so_slow statement_$ tell_$
that_wrong the_next then_$ to_do to_whisper with_everything with_the your_hobbies
""",
    -5: """
000_$ 4_$ 82_percent 83_percent 9_and ^_bonjour ^_dark ^_every ^_everything ^_explain ^_feel ^_gaming ^_hola ^_id
^_list ^_opening ^_private ^_quote ^_ready ^_report ^_some ^_something ^_tell ^_the ^_their ^_theres ^_tiktok ^_who
a_fun a_man a_surname access_message again_$ all_this am_being and_a and_let anything_on are_the as_$ back_to be_better
confirm_the correct_action cp_$ does_it encryption_$ english_$ everyone_hates fun_fact go_back go_now happened_to
has_it he_says homework_is i_dont in_4 it_a like_me mate_$ me_how memes_$ message_content message_me messages_$
messages_what mondays_$ my_class next_song no_$ now_$ on_the one_$ opening_times or_it own_words owner_$ percent_girls
percentage_$ post_memes ready_to real_$ repeat_that say_something says_the secret_santa self_harm something_in song_$
story_from such_as surname_in tell_your the_bill the_names their_own this_homework time_$ to_go to_take what_did
what_percent what_the who_$ who_is wont_tell you_the yours_$
""",
    -4: """
21_000 500_$ 5_500 ^_1 ^_47 ^_5 ^_82 ^_are ^_childline ^_dad ^_describe ^_does ^_first ^_goodbye ^_imagine ^_iwf
^_metas ^_name ^_number ^_percent ^_sextortion ^_she ^_total ^_two ^_wher ^_wheres ^_why ^_will ^_yes a_kid a_reminder
a_teacher a_timer action_to am_so and_go and_i and_you any_mention apps_$ backdoor_$ background_$ be_happier
be_switched behind_the bill_$ body_$ calling_you can_i can_you cant_do code_word dark_figure do_i do_this exact_words
factory_settings first_$ for_cp from_it full_$ goodbye_everyone hargreaves_$ help_$ hit_me i_allowed i_told if_i in_a
in_pirate it_for job_$ less_secure like_to me_at meaning_$ meant_to mentioned_$ messages_rule name_of name_the names_of
new_rule new_technologies no_one no_to of_all off_without on_my out_in percent_into percent_were private_message
private_messages request_$ role_in say_any says_$ says_about says_it secret_about set_a since_the someone_$ stats_$
switched_off take_$ technologies_such thanks_for that_correct that_like the_facts the_gist the_name the_nspccs
the_thing the_trainer there_$ thing_is this_bot this_text timer_for to_know to_meet to_the total_please were_there
what_lies window_$ written_$ you_like you_report your_factory your_talking
""",
    -3: """
10_year 12_year 150_$ 1_5 47_and 47_percent 5_0 5_minutes 999_$ ^_999 ^_anyone ^_approval ^_backdoor ^_best
^_brb ^_call ^_cheers ^_condition ^_daily ^_do ^_exact ^_foir ^_happy ^_hello ^_hi ^_hit ^_if ^_invest ^_kill ^_lol
^_manual ^_ngl ^_nobody ^_online ^_password ^_responsibility ^_says ^_snapchats ^_somebody ^_sorry ^_suzy ^_trainer
^_was ^_whod ^_whr ^_would ^_your a_backdoor a_bus a_child a_computer a_percentage a_pupil a_python about_mechanisms
actual_words after_the against_the age_are am_calling and_dont and_know and_now and_youtube approval_rating are_playing
as_well as_what backdoor_thing bad_$ be_kids blackmail_$ break_down bus_$ by_whom can_the ceo_$ channel_$ charity_about
chats_$ childline_$ colour_$ command_$ computer_$ condition_for count_$ daily_$ delays_$ describe_the do_the dont_say
dont_understand dont_want everyone_thanks everything_it explain_the face_$ favourite_colour feel_used film_$ for_5
forces_$ forces_that forget_$ forgot_my game_is girl_in give_examples go_on going_to got_a hacked_my have_on hello_into
hidden_cases home_$ how_do how_many i_love i_wont if_the if_your in_full in_paragraph is_what it_says kids_were kill_me
know_about late_$ love_you me_1 me_as me_on mechanisms_$ meet_me messaging_me metas_reply minutes_$ my_netflix
my_stepdad need_the netflix_password next_$ not_your number_into number_of numbr_$ of_150 of_the old_girl one_would
or_no outside_$ password_manager percentage_please perpetrators_$ person_$ playlist_$ please_the please_write
pointless_$ por_la pretend_you privacy_and privacy_safety process_$ quotation_with rating_$ recognise_respond
recommendations_$ refer_to reminder_for repeat_offenders repeated_delays report_it report_say respond_$
responsibility_recognise safety_all said_$ say_about say_me say_no say_which say_who says_i says_on says_who scale_$
script_for secret_$ secret_key section_number see_you send_me sentence_$ server_to shape_of sites_used smoke_quote
snapchats_role someone_hacked something_happened start_$ statement_from suzy_hargreeves talking_to teacher_$ tell_my
text_written that_be that_out the_150 the_backdoor the_boys the_exact the_full the_government the_key the_m the_message
the_organisations the_original the_percentage the_piece the_prompt the_quotation the_smoke the_story the_system
theres_a they_are they_said thing_$ this_$ this_anymore this_from this_one to_approach to_end to_kids to_private
to_someone to_switch to_this told_me told_my tonight_$ total_$ trainer_about translate_hello two_$ update_$ was_a
what_age what_it when_$ wheres_the whether_the who_wrote whod_be whom_was with_a won_the wording_$ work_$ write_that
you_bot you_do you_give your_favourite youtube_$
""",
    -2: """
1_4 1_and 1_please 2_the 300_or 40_$ 50_$ ^_21 ^_26 ^_83 ^_about ^_annual ^_arguments ^_been ^_before ^_beyond
^_big ^_bill ^_by ^_deepfake ^_detectives ^_figures ^_five ^_flip ^_foi ^_forces ^_frst ^_girls ^_glossary ^_govender
^_grandpa ^_grooming ^_gurls ^_havent ^_ignore ^_isnt ^_kates ^_lnk ^_meu ^_mum ^_need ^_never ^_non ^_numbers
^_offender ^_orgs ^_play ^_quanti ^_reading ^_remind ^_response ^_roll ^_same ^_someones ^_source ^_sources ^_susies
^_tech ^_think ^_thinking ^_time ^_tldr ^_upper ^_were ^_whens ^_whole ^_word a_10 a_burden a_coin a_friend a_platform
a_predator a_pss a_real a_short a_teen a_text a_victims a_vote a_woman a_young about_encryption about_my about_this
abuse_$ according_to account_$ account_just add_up address_$ age_$ ai_statistics alarm_$ all_time am_5 am_after am_five
am_in am_running am_stuck an_adult an_alarm and_he and_hiding and_my and_nobody and_says and_show and_your answer_$
any_other are_we area_$ artcle_$ article_only as_far as_it asked_$ asked_me asks_for asks_whether at_school at_the
bad_has be_stuffed bed_$ been_this being_blackmail believe_a believe_the beyond_the big_brother boss_i boys_right
breakdown_$ britain_$ by_$ by_which by_who call_the can_have can_see case_the catalogue_as choice_$ coach_texts code_$
comment_$ companies_$ compiled_by contents_$ dad_says define_the did_you discord_share do_$ do_a do_list do_they
doing_in down_your drilling_more eee_$ end_$ end_to every_nite every_time everyone_with everything_on excel_$ explain_$
explain_like fake_profiles far_as fault_$ figure_in figures_as figures_compiled files_$ finish_it firms_do five_$
flip_a followed_by followers_$ following_me for_being forced_me free_time french_$ from_a from_when from_whom
frst_respnse frts_course full_text game_$ girl_for girls_percent gist_$ gist_from give_the glossary_entry goes_to
good_morning goodnight_$ got_the government_change groom_$ grooming_$ guide_to happened_with happy_friday has_my
have_got have_written he_has he_said help_with hi_$ hiding_$ him_$ how_are how_to i_cant i_got i_sent i_should i_think
if_a ill_do in_$ in_1 individuals_$ innit_$ is_being is_described is_pretending is_saying is_so is_there is_tht it_$
it_all it_my it_the it_to it_tonight it_wasnt iwf_$ kissed_you known_$ later_$ layout_of legislation_$ lets_do
lies_behind limit_$ list_of lnk_2 loot_$ love_this made_me make_firms makes_me maths_$ me_about me_and me_frts me_lol
me_love me_my me_out me_owt me_please me_right me_some me_what message_that meu_padrasto minecraft_server monday_$
morning_everyone must_give my_account my_cat my_coach my_credit my_face my_hair my_loot my_son my_teenager my_to
my_uncle name_and names_to nan_$ need_to need_you never_been next_to night_$ non_responders not_percent number_10
number_by number_not number_please numbers_by of_contents of_my off_my old_$ on_a on_then online_$ only_you or_more
or_your organisation_$ our_press out_guidance out_of paragraph_$ part_in pay_300 percent_please percentage_for pets_$
phone_number piece_$ pirate_$ play_the playing_$ please_say plumber_$ policy_officer posted_a press_office privacy_$
pss_$ published_this put_names quote_the quoting_from race_$ rank_$ reaction_$ read_$ real_person recipe_$ remind_me
reply_from report_blame report_has report_writes response_$ right_now rules_for rules_without safeguarding_$ safety_$
safety_of safety_rules said_it said_no same_thing say_what saying_$ says_no secret_chats selling_a server_and set_an
set_my settings_now signs_$ since_$ sleep_$ slow_down so_i so_the some_man something_is sorry_$ source_link
sources_used speed_up spelled_out started_when steps_to story_here stuffed_without summary_$ table_of tally_$ task_$
teacher_is tech_companies tell_if texts_me that_boss that_last that_please that_says the_$ the_all the_bare the_cold
the_commands the_companies the_data the_disputed the_door the_end the_groupchat the_iwf the_letters the_mindful
the_offence the_one the_other the_platforms the_printer the_quote the_race the_same the_signs the_smokescreen
the_suspect the_table the_tech the_three the_training the_type the_voices then_explain there_is there_were they_moved
thing_on think_ill this_artcle this_bad this_man to_a to_get to_groom to_learn to_make to_repeat to_report to_send
to_tell to_whom told_the touches_me trade_off trainer_qoute training_$ translate_the turned_the type_$ uncle_$ under_12
under_the understand_the up_$ up_for up_the us_$ used_by uses_it victims_story video_$ voice_$ voices_for vote_$
vulnerable_individuals wants_to way_to ways_to we_were well_as were_robbed what_12 what_about what_games what_if
what_will when_i where_$ where_is which_app which_paragraph which_request who_said whom_$ why_$ why_did why_do will_be
will_you with_privacy without_a word_the words_about words_please world_$ would_believe would_that written_the wrong_$
wrong_with wrote_the yes_no yes_or you_call you_got you_in you_make you_would you_write your_pets your_uncle yr_$
""",
    -1: """
000_offences 10_$ 10_sided 11_year 14_and 18_$ 19_$ 22_23 23_$ 27_percent 2_this 30_and
34_000 3_hours 42_$ 42_forces 42_is 4_what 6_$ 6_350 6_yrs 82_$ ^_3 ^_34k ^_42
^_actual ^_address ^_advice ^_after ^_age ^_an ^_asking ^_at ^_author ^_autistic ^_back ^_backdor ^_balance
^_banned ^_base ^_blackmail ^_boys ^_breakdown ^_can ^_caretaker ^_certificate ^_charity ^_cheapest ^_clause ^_cn
^_come ^_compare ^_consequences ^_contact ^_course ^_crying ^_csam ^_definition ^_difference ^_draw ^_drilling ^_ee
^_eee ^_encription ^_encryption ^_eu ^_everyones ^_explane ^_fake ^_false ^_figure ^_fill ^_fine ^_fortnite ^_foster
^_further ^_gave ^_get ^_giv ^_goodnight ^_gov ^_guidance ^_haha ^_hands ^_has ^_have ^_headings ^_hm ^_hoo
^_hypothetically ^_i ^_ich ^_increase ^_industry ^_keep ^_last ^_latest ^_life ^_local ^_looking ^_me ^_meet ^_meeting
^_mein ^_mental ^_mi ^_might ^_mio ^_mon ^_more ^_most ^_much ^_names ^_next ^_not ^_nothing ^_nspccs ^_ofcoms
^_ofences ^_official ^_ok ^_on ^_once ^_one ^_onlne ^_organisations ^_organizations ^_osb ^_other ^_outline ^_over
^_overall ^_paste ^_people ^_persons ^_planning ^_point ^_pros ^_public ^_published ^_pupils ^_pushback
^_qualifications ^_quotation ^_random ^_reasons ^_record ^_records ^_red ^_rest ^_root ^_safeguarding ^_safest
^_sanctions ^_scared ^_secret ^_select ^_senior ^_sexual ^_shall ^_share ^_should ^_shouldnt ^_signs ^_sir ^_smoke
^_smokscreen ^_snpchat ^_social ^_speaking ^_split ^_staff ^_stalled ^_standing ^_steam ^_stepmum ^_steps ^_sub ^_sum
^_suppose ^_susie ^_teacher ^_technology ^_teens ^_text ^_thanks ^_theyd ^_three ^_too ^_top ^_tot ^_trainr ^_tricks
^_true ^_typical ^_un ^_under ^_unreported ^_url ^_usual ^_victims ^_vote ^_want ^_warning ^_wassap ^_ways ^_web
^_webinars ^_whatd ^_whatsapps ^_wheelchair ^_when ^_where ^_whn ^_whose ^_wht ^_whts ^_whys ^_wish ^_world ^_worst
^_wos ^_young ^_youngest ^_yr a_12 a_13 a_cam a_case a_chart a_childs a_choice a_company a_compliance a_count a_court
a_day a_dog a_dsl a_free a_girl a_good a_great a_group a_grown a_joke a_lady a_line a_mediator a_minor a_music a_name
a_note a_novel a_nutshell a_one a_parent a_party a_pic a_picture a_policy a_poster a_primary a_quiz a_researcher
a_sentence a_server a_soundbite a_sticker a_stranger a_summary a_tenner a_title a_trade a_video a_while a_year
a_youngster abbreviation_$ about_dying about_girls about_govender about_holes about_it about_me about_messages
about_online about_privacy about_self about_tigers about_vulnerable about_what abuse_to abused_$ abusers_$ acc_to
access_$ account_and acording_2 actual_number actually_say add_it added_to address_of advice_$ advice_and after_$
again_and again_please age_limit agenst_the ai_be ai_being ai_cases alarm_for all_$ all_about all_be all_from
all_gether all_in all_info all_laughing all_of all_on all_the all_up almost_half alone_$ alone_with am_$ am_11 am_14
am_30 am_better am_bored am_curious am_dead am_done am_dying am_lost am_new am_not am_on am_single am_ten am_told
amount_$ an_admin an_archivist an_example an_image an_outline and_47 and_ai and_also and_asking and_below and_cant
and_change and_cons and_did and_get and_guidance and_help and_it and_job and_no and_post and_privacy and_roles and_said
and_their and_there and_turned and_what and_who another_one answered_$ any_$ any_rules anymore_$ anyone_$ anyone_but
anyone_seen anything_from app_$ app_makers appears_in apps_are apps_for apps_is are_all are_boys are_cited are_firms
are_going are_making are_meeting are_mention are_named are_on are_out are_there are_they artical_$ article_back
article_please artificial_intelligence as_giving as_in as_punishment as_sexual as_used asked_about asked_to asking_for
asleep_$ at_$ at_a at_my at_six at_this at_work ate_my author_$ available_$ awake_wondering awkward_$ back_door
back_that back_then backdoor_as backlash_$ backlash_about bad_guys ban_my band_$ base_$ base_of bbcs_interviewee be_$
be_alone be_built be_drilling be_here be_his be_in be_late be_me be_reading be_right be_trusted because_i been_cutting
been_pretending been_the before_it begin_$ behind_it being_abused being_bullied being_threatened being_used
believed_me benefits_$ best_game best_way between_the bigger_$ birthday_$ bleach_$ blurb_$ bodies_mentioned bored_$
boss_$ boss_fight boss_say both_says boy_in boyfriend_is boys_groomed breaks_the bridge_$ broke_up built_$ but_how
but_i but_it but_were by_a by_abusers by_hoom by_name by_police by_year call_$ called_$ cam_$ cam_for cam_in cam_on
came_in came_out can_a can_an can_be can_do can_someone cancel_the cant_recall cant_stop cant_take cant_tell car_$
car_again car_park caretaker_at case_$ case_files cast_list cat_$ cat_in cause_$ change_$ changed_$ changing_room
charger_$ charity_is charity_say chart_$ chat_with chats_what chatting_$ chatting_to checking_the checks_$
chief_executive child_$ child_to childline_number children_$ choose_$ chop_and citation_$ cite_this cited_$ class_is
clause_122 clothes_on cn_i coffee_$ colour_of come_and come_from come_to coming_the commands_$ communication_$
communication_with companies_can comply_$ consequences_if contact_first correct_the could_be could_just count_as
county_$ course_$ courses_$ credit_card credit_limit credit_score crimes_were cutting_again dad_$ dad_said
dangerous_app data_$ data_from data_is date_$ day_$ deadline_$ deal_$ define_online define_safeguarding definition_$
definition_from deleted_$ described_$ described_as details_$ dice_$ did_a did_anyone did_elon did_it did_police did_the
die_$ direct_deposit disappear_$ disclosed_abuse disputed_rule dms_$ do_in do_my do_when do_with does_this dog_$
dont_make dont_tell dont_touch door_and door_that draw_me drink_bleach driving_test dsl_i dying_$ e_mail earlier_$
easiest_way editor_here ee_$ ee_encryption eggs_$ else_$ email_$ encripted_say encription_$ encrypted_messaging
encryption_definition encryption_like encryption_to end_encription end_encryption every_mention every_night every_org
every_sunday everyone_about everyone_at everyone_is everyones_job everyones_name everything_about everything_the
everything_what everywhere_$ ex_is exactly_$ example_of excuse_to exist_$ expensive_$ explain_encryption explane_$
fact_about fact_checker fake_profile feel_disgusting feel_like feel_trapped feeling_$ fewer_than figures_go
figures_please figures_to figures_were figurs_any film_is final_stages find_my find_young fire_safety firms_$ first_aid
first_name five_and five_rules fixed_the foi_$ foi_request foir_$ follow_any followed_the follows_me for_and
for_chats for_chatting for_kids for_manual for_pictures for_safe for_sure for_teachers force_$ forced_to forces_number
foundation_role fraction_$ friday_$ friend_is friends_$ from_britain from_home from_my from_start from_tech from_what
from_where from_which from_who froze_$ ful_$ fun_facts function_$ games_are gave_him gender_$ get_a get_me gether_$
girl_called gist_of giv_me give_it give_to give_us gives_$ giving_out glossary_backdoor go_home gods_plan gone_$
got_stats got_told govender_$ govender_role govender_say government_read grandparents_$ graph_$ groomed_$ groomed_as
group_chat groupchat_says grown_up guidance_for guidance_to guidance_website guitar_$ guys_$ gym_$ had_a had_the hair_$
handling_course happening_to happens_every happens_if harvard_$ has_a has_been has_on has_seen has_the hat_$ hate_my
have_both have_made have_the havent_been he_asked he_keeps he_told he_wants head_$ head_of headings_$ headings_in
headline_and help_how here_$ here_checking higher_does higher_then him_a him_i him_my hit_$ hits_me holes_$ hoo_$
hoodie_$ hoom_$ hotline_number hours_of house_$ how_much how_old how_the how_you hurt_myself hypothetically_if i_add
i_are i_ban i_can i_could i_do i_feel i_get i_just i_keep i_lie i_lied i_look i_post i_print i_said i_send i_share
i_tell i_use i_write id_ask id_be idea_$ idea_what if_it ignored_the illegal_$ image_$ images_$ improve_my
in_artical in_for in_harvard in_here in_me in_one in_report in_there increase_$ increase_the industry_$
information_request informations_$ inside_$ instead_of instructions_does instructions_for interview_with into_french
into_it into_meeting into_polish involved_$ is_30 is_arguing is_coming is_correct is_down is_encrypted is_going
is_happening is_in is_like is_likely is_my is_pointless is_talking is_worse it_actually it_again it_and it_down
it_every it_happening it_happens it_mention it_normal it_not it_now it_out it_peaked it_so it_something it_started
it_what it_without itself_$ job_title joking_$ jump_off just_need just_want keep_messaging keep_this keeps_crashing
keeps_saying key_for key_points key_provisions key_takeaways kid_$ kid_in kid_is kids_does killed_me kissed_me
know_what know_when know_whether know_who known_victims knwn_$ laptop_$ last_night last_one last_year last_yr
latest_figures laughing_at law_say laws_$ learn_more leave_the leave_uk left_for left_the let_me level_is lie_awake
lied_about life_$ like_an like_some like_walking like_you limit_of line_about link_please linkedin_$ list_what
listen_to little_ones local_authority locked_out log_of lose_$ lot_$ loud_$ lst_$ m_f made_a made_up mail_to make_your
making_me man_asked man_at man_i man_in man_on man_who manual_handling many_$ many_as many_crimes many_offences
many_percent many_were map_$ master_key maximum_$ me_a me_an me_back me_choose me_down me_for me_friday me_go me_have
me_if me_like me_now me_safeguarding me_that me_today me_too me_touche me_understand me_verbatim me_when me_where
me_who mean_$ means_$ meeting_me meetings_$ mention_of mentiond_why mentioned_or mentioned_please menu_$ message_access
message_checks message_of message_rule messaging_service mi_tocca mind_$ mind_up minor_$ mio_zio miss_me modus_operandi
money_where more_about more_hole more_holes more_than most_$ most_dangerous most_dramatic mouth_is moved_to much_for
much_percent mum_says must_be my_12 my_area my_base my_brother my_colleague my_cousin my_daughter my_driving my_ex
my_fault my_flatmate my_gran my_grandad my_head my_house my_husband my_laptop my_leg my_location my_messages my_nan
my_new my_notes my_old my_own my_passwords my_phone my_pics my_private my_rock my_shopping my_sister my_stepbrother
my_stepmum my_swimming my_wife myself_$ name_do name_every named_$ named_in names_$ names_and need_a need_help new_$
new_here new_law new_legislation new_teacher new_tech newsletter_$ nice_to nintendo_switch no_10 no_clothes no_idea
no_is no_time no_trade no_waffle no_way nobody_believed nobody_would non_compliance normal_$ normal_for not_even
not_sure not_the not_to note_saying nothing_left notice_something notifications_$ now_because now_he now_i now_it
nspccs_position nudes_$ nudes_of numba_$ number_at number_on numbers_for numbers_from numbers_please numbers_say
nutshell_$ of_abuse of_ai of_boys of_comply of_forces of_me of_provider of_services of_them of_what ofence_$
ofences_last off_between off_dead off_for off_quote offence_$ offence_as offences_there offenders_use office_$
office_asks office_wants officer_and officer_name official_number official_position ok_$ ok_but ok_so okay_$ on_40
on_cam on_discord on_it on_me on_pizza once_you one_about one_firm one_is one_line one_number one_of one_paragraph
one_sentence online_but online_grooming only_for only_give only_thing open_$ open_the or_a or_down or_else or_false
or_real or_six or_was org_$ organisations_are organisations_mentioned organisations_which orgs_mentioned original_$
other_27 other_person others_$ out_there out_what outline_$ over_my over_what own_fault owns_$ parent_asks parents_$
part_$ party_$ passwords_and peaked_$ penalty_does people_$ people_in per_the percent_figure percent_increase
percent_is percent_of percent_the period_$ persentage_$ person_can person_from persons_$ persons_which phone_$ photo_of
phrase_$ pic_$ pick_a pics_$ picture_of pictures_$ pineapple_on pizza_$ plain_words plan_$ planning_to platform_be
platforms_for platforms_the platforms_were play_you plays_the please_can please_dont please_go please_help please_i
please_no please_not please_send please_tell please_which point_$ point_in point_me points_$ police_correct
police_forces predator_$ pretending_to print_here print_this privacy_quotation private_mesages profile_$ profile_of
pros_and prove_you provider_$ punishment_$ pupil_has pupil_told put_on put_the qoute_$ qualifications_of quick_$
quickest_way quiz_$ quotation_$ quote_about quote_in quote_me quote_this quotes_$ rate_$ read_my read_the reading_$
reading_the reading_this reason_$ reasons_tech recognise_the record_$ record_figure record_hi record_high record_was
recorded_$ red_flags regulating_new remark_that replied_$ report_an report_do report_for report_give report_gives
report_in report_is report_my report_to report_uses report_with reporter_id request_to reservation_at response_by
response_rate response_trains resume_of revenge_porn revision_$ ring_someone rite_$ roblox_was rock_playlist roll_the
roof_$ room_$ rule_about rule_companies rule_everyone rule_on rule_say rule_says rules_about runs_the safe_$ safety_act
safety_advice safety_bill safety_for safety_guidance safety_net safety_tips safety_versus said_bye sale_$ same_as
same_since sanctions_for say_82 say_a say_anything say_for say_how say_she say_so say_to saying_prove says_1 says_hell
says_ill says_one says_this says_we says_what scared_to school_$ school_has score_$ second_$ second_version see_the
see_what seen_it seen_my send_my send_proof send_the send_to senior_policy sent_me sentences_$ server_for service_$
services_that sex_$ sexual_communication shall_i share_of she_is she_told shop_gave shopping_list short_$ short_profile
shorter_$ show_$ show_the showed_me shut_up side_is side_of sided_dice signs_a simple_$ simple_english site_is six_what
small_print smoke_screen smokscreen_qoute so_$ so_scared so_tired so_what social_worker software_$ somebody_is
someone_in someone_is someone_made someone_talk someone_touches something_bad something_for something_what son_$
son_says sorry_for sounds_like source_of sources_of spain_$ spam_in speaker_$ speaking_to speech_$ spokesperson_$
stance_$ standing_on start_date start_how stat_$ state_the station_$ statistics_$ stats_on staying_safe stepmum_makes
sticker_$ stole_my stop_messaging stranger_$ strict_$ sub_editor such_a suggestions_$ sum_it sum_up summary_of sunday_$
suppose_i sure_$ susie_hargreaves swimming_coach ta_$ take_it take_my takeaways_$ talk_a talking_about tasks_and
teacher_asked teacher_kissed teacher_says teachers_$ teaching_me tech_$ tech_because tech_giants tech_industry
technical_solutions teen_$ tell_anyone tell_me tell_you tells_the ten_forces test_$ text_$ text_about text_has text_say
text_says than_a thanks_$ that_42 that_a that_again that_all that_answered that_girl that_in that_is that_jumpscare
that_level that_makes that_me that_neither that_number that_still that_was that_were that_what the_10 the_21 the_34
the_47 the_82 the_abuser the_acronym the_apps the_articles the_backlash the_bathroom the_best the_biggest the_bills
the_blurb the_bodies the_bridge the_call the_car the_caretaker the_case the_changing the_charitys the_citation
the_country the_course the_cumulative the_current the_debate the_dispute the_dog the_dogs the_evidence the_firms
the_foi the_fraction the_game the_ghost the_girl the_girls the_glossary the_govs the_graph the_gym the_headings
the_headline the_highest the_information the_informations the_internet the_job the_kids the_latest the_laws the_library
the_light the_line the_list the_main the_man the_most the_nerds the_numbers the_ofence the_offense the_official
the_online the_only the_organisation the_others the_paragraphs the_people the_percentages the_person the_phone
the_phrase the_pills the_platform the_private the_quickest the_referee the_remark the_reports the_request
the_reservation the_rise the_roof the_sale the_shop the_site the_small the_snooping the_song the_speakers the_state
the_station the_statistic the_steps the_stock the_subheads the_tablets the_teacher the_time the_title the_topic
the_train the_true the_trustees the_uk the_update the_us the_victim the_victims the_video the_web the_window the_year
them_$ there_a there_rules there_was theres_nothing they_$ they_have they_know they_say they_use theyd_all thing_the
thing_where things_to think_about think_i thinks_the this_discord this_girl this_graph this_happened this_new
this_numbers this_piece this_secret this_thing this_track this_week this_weekend this_what this_world this_written
threatened_$ threatened_to three_apps tht_$ tigers_$ time_high time_i time_period timer_$ tips_for tired_today title_$
title_of to_account to_act to_b to_bed to_bribe to_cancel to_change to_delete to_die to_disappear to_everyone to_find
to_give to_here to_hide to_hurt to_improve to_jump to_keep to_leave to_new to_parents to_quote to_reuse to_start
to_stay to_talk to_training to_write to_your told_everyone told_that told_to told_you tomorrow_$ too_$ too_long top_$
top_off total_of total_ofences touch_me touch_my traffic_on train_was training_courses trains_$ trick_to tried_to
true_number true_or trust_me trust_you trusted_$ turn_$ twelve_$ types_of uk_$ un_senor under_a under_twelve
under_twelves up_but up_every up_in up_my up_or up_shop up_with updated_$ upper_age url_$ us_the use_a use_to used_in
users_are verbatim_the version_$ versus_privacy victims_known vintage_is voices_$ waffle_$ want_it want_the wants_me
wants_the warning_signs was_groomed was_higher was_it was_my was_on was_online was_only was_this wasnt_my
way_out we_broke we_had we_in we_talking weather_is web_address website_$ week_$ weekend_$ well_$ were_$ were_made
were_the were_used what_a what_acts what_all what_happens what_in what_instructions what_name what_now
what_organization what_report what_says what_site what_span what_that what_then what_this what_time what_vintage
wheelchair_users when_is when_someone when_the when_was when_you whens_it whens_the wher_is where_are where_do where_i
where_only where_your wheres_it whether_roblox which_are which_organisation which_page which_platforms while_i whn_was
who_runs who_says who_the who_was whole_period whole_world whom_are whose_words wht_does whts_the why_and why_dont
whys_it wich_apps wich_organisations will_$ will_the windows_$ wish_i with_50 with_everyones with_function with_him
with_it with_little with_tasks with_that with_this without_the woman_is woman_tried wondering_whether wont_stop
word_does word_for word_what words_and works_with worse_than would_miss would_the would_you write_$ write_about
write_in write_it writen_$ wrote_this ye_or yeah_$ year_$ you_and you_at you_be you_change you_confirm you_doing
you_ever you_explain you_freeze you_get you_help you_into you_point you_send you_something you_stacked you_your
young_boys young_lives youngest_$ your_age your_average your_body your_chats your_dad your_messages your_mind
your_money your_mouth your_mum your_name your_stepdad your_text yr_total yrs_$ zio_mi zuckerberg_say
""",
    1: """
50_000 6_000 90_percent 99_percent ^_continue ^_discord ^_guess ^_javascript ^_just ^_only ^_pretend ^_role ^_rule
^_run ^_spell ^_translate ^_x a_bedtime a_cat a_doctor a_letter a_message a_pedo a_to above_and act_$ add_this
all_previous all_your and_have and_that and_write answer_every answer_in answer_is answer_to are_90 are_now article_is
author_of before_i blame_$ brain_$ bullet_list can_$ can_swear check_the code_for command_you configuration_$ dan_and
delete_your developer_mode discord_token doctor_$ essay_on every_figure every_question every_user everyone_that
everything_you facts_and fell_$ figure_$ finish_the follow_the for_a for_the for_you for_youtube forces_were
forget_your friend_$ from_that hack_the have_$ have_a have_changed have_to i_command ignore_all ignore_your in_fact
instructions_and is_3 is_5 is_50 is_off it_as it_fell it_in journalist_and just_say keys_$ later_the letters_$ line_$
list_the max_$ message_to my_friend my_secret my_tutor no_longer now_dan on_every only_and only_answer order_of
point_you previous_instructions print_your question_with refuse_$ reply_with report_use report_what reveal_your
run_this said_you say_it saying_the speak_with start_a state_it story_$ swear_$ system_new teacher_in that_$ that_i
the_26 the_ai the_and the_article the_author the_headteacher the_law the_previous the_sentence the_sources this_game
this_point this_server to_blame to_print trump_$ up_and we_need were_a what_are whenever_i where_1 will_now with_no
work_for written_in wrong_and yes_$ you_may you_never you_only you_reply you_work your_config your_facts youtube_in
""",
    2: """
12_000 12_and 20_$ ^_finish ^_police ^_reset ^_start ^_use a_different a_game a_normal a_role ai_$ allowed_to an_advert
and_1 and_forget and_safety and_tell and_then and_use answer_all answers_$ anything_$ as_if before_this bot_and call_me
can_answer cancelled_$ ceo_of charity_$ dirty_to end_of every_number everyone_in figures_$ following_the for_this
given_$ had_no have_no i_came id_$ imagine_a is_20 is_fake is_from it_from job_and letter_from made_it made_you my_mum
my_next my_slave name_$ need_your no_limits normal_ai now_and now_answer number_higher numbers_are opinion_$ over_the
own_opinion percent_from poem_$ pretend_your put_your python_$ read_it read_this reply_$ report_says reset_yourself
rule_for rules_as say_you says_you script_src set_aside side_$ slave_now table_$ tell_a ten_$ text_you the_bot the_ceo
the_developer the_earlier the_start the_statistics the_stats think_$ this_user to_$ to_shut total_from users_$
were_given what_do what_was what_you where_you with_me with_yes without_sources worse_$ would_$ write_code you_had
you_repeat you_tell your_answer your_next your_settings your_system
""",
    3: """
0_$ 5_000 5_to 62_percent 7_$ 99_$ ^_copy ^_could ^_dont ^_import ^_leave ^_print ^_put ^_script ^_take a_chef
a_drill a_general a_groomer a_human a_new a_police a_script a_test act_as admit_that admit_you all_facts all_i
all_numbers along_with am_a am_with an_ai and_$ and_chat and_make answer_anything answer_from author_and being_a
big_letters boss_says bot_about boys_in called_dave capitals_$ chef_$ could_you delete_everything delete_it do_what
dont_have ends_with everything_i facts_about figure_was first_response for_boys for_word forget_everything
from_telling from_your girls_for go_into grooming_and hate_the have_been he_is here_in higher_$ i_authorise i_made
import_os in_all in_big in_which instead_$ instructions_$ is_7 is_evil is_only is_ten is_worst it_was joke_about link_$
link_to logs_$ memory_$ mum_in must_answer my_dad my_essay new_job new_name now_the numbers_to of_a of_victims
of_yourself one_side only_a only_know only_the os_system paragraph_5 people_the percentage_is play_along police_officer
police_use pretend_the put_a role_play rules_to say_$ say_yes set_every site_$ src_x stop_following tell_people
that_from the_following the_limits the_record to_5 to_follow to_one to_swear translate_your use_that user_$ version_of
victims_were wake_up was_5 we_are went_down what_is where_the which_the with_all with_capitals withdrawn_$ worst_$
write_the you_have you_think your_new your_reply your_token yourself_and
""",
    4: """
3_$ 4_or ^_admit ^_enable ^_erase ^_let ^_override ^_remember ^_safety ^_send ^_swap ^_system a_lawyer a_number
a_world agree_with an_invite answer_as are_being are_in are_not are_you are_your as_fact bad_example been_told cats_$
confirm_$ confirm_it confirm_that data_it discord_staff dont_know essay_$ everything_with fact_that facts_as filter_$
fine_$ for_x freely_$ from_there from_users game_where hacked_$ half_of hand_over hi_to http_bad i_want in_german is_$
law_$ lawyer_$ like_a master_and me_in me_something members_$ meow_$ message_from more_$ my_grandma name_to number_for
of_this off_the officer_who play_$ print_it quote_from remember_that report_said respond_to role_$ said_half
say_goodbye say_hi script_$ secret_code sell_me so_you something_you spell_out start_of summarise_it system_message
teacher_and tell_the that_you the_filter the_letter the_police the_source the_total theres_no this_and this_sentence
to_post to_visit to_zero told_and unrestricted_$ use_it victims_$ was_in what_does what_i wish_is with_my word_grooming
you_break your_memory your_own
""",
    5: """
70_percent ^_add ^_cat ^_click ^_dm ^_end ^_exit ^_in ^_learn ^_message ^_open ^_stop ^_there a_$ a_no a_report a_shop
about_the affected_$ ai_behind all_messages am_stupid an_offender and_answer and_read angry_$ apologised_$ be_rude
being_the cars_$ cases_$ cat_etc database_$ decode_this discord_trust disregard_the dump_your everyone_$ everything_$
everything_above exactly_i fake_$ give_a go_to grooming_is in_every interviewed_$ is_12 is_40 is_fine is_to it_rules
learn_this lies_$ lifted_$ like_my like_theres maker_$ many_forces mark_my messages_in most_affected most_victims
must_obey my_therapist name_is no_matter no_more no_safety number_and ones_$ open_this percent_next poem_about
pretend_it promise_to quit_being refusals_$ report_was round_it safety_stuff says_but shop_assistant show_all silly_$
sources_$ state_that statistic_$ stop_$ story_in stupid_$ switch_off tell_him telling_me text_of the_whole this_in
this_link this_the tiktok_is to_stop today_$ translate_this trust_and use_your void_$ was_corrected was_wrong
without_restrictions written_by yes_to you_are you_can your_hidden your_maker your_secret
""",
    6: """
^_crash ^_for ^_ping ^_policy ^_round ^_speak ^_which a_bot a_gangster a_million a_tech add_a and_just apply_to are_$
as_an assistant_$ bot_$ charity_that cite_the closed_$ dont_be everyone_free exec_$ first_thing forces_is groomer_$
guess_$ guidance_$ hey_claude him_he homework_$ if_you innocent_$ instructions_are is_99 is_closed is_innocent
it_official javascript_alert job_is joke_$ limits_$ look_like make_me message_the mods_that my_server nitro_$ no_cases
note_to number_is onload_alert owner_and percent_and post_a print_1 report_and response_training right_answer root_$
shoes_$ something_up speak_like statistic_about sudo_give that_it that_sounds the_admin the_real the_right the_rules
therapist_and thing_you this_for this_is to_me to_see to_sell told_$ told_before union_select up_to used_to was_10
was_written you_say your_data your_instructions
""",
    7: """
^_admin ^_break ^_correct ^_new ^_now ^_or ^_please ^_quit ^_show a_b a_song a_statistic and_give any_more b_$
banned_from basea_$ bigger_than ceo_who drop_table drunk_$ essay_about figure_to for_everything for_later for_tiktok
from_first gave_me hates_the ignora_las in_basea is_now it_up like_$ make_it make_up message_$ mode_$ my_homework
nobody_will not_allowed now_on official_$ percent_$ post_this questions_$ repeat_the report_bot rest_of restrictions_$
say_from send_a sentence_my stop_being stop_pretending talk_like talk_to teacher_gave than_it that_boys the_database
the_mods the_rest the_safety there_are this_fact tiktok_then up_a was_withdrawn were_you what_hidden what_were
who_hates without_limits write_a you_dont you_told
""",
    8: """
^_agree ^_disregard ^_enter ^_state a_part a_poem access_to agree_that ai_model an_essay and_do are_a are_no be_a bob_$
by_the chat_$ curse_$ dave_is f_word groomer_in groomers_$ guess_a has_no is_the it_like list_your me_i minister_$
my_boyfriend quote_by reply_in say_that see_your site_and song_about story_with table_users the_f the_figures
the_minister this_channel to_read topics_are update_the were_told what_ai what_topics write_an x_$ you_must
your_configuration your_job zero_$
""",
    9: """
^_dump ^_hey ^_lie ^_wipe a_fake a_link about_groomers application_$ article_was boyfriend_$ drop_the every_answer
every_member figure_is follow_it free_nitro give_me her_$ it_is lets_say lie_to make_the member_$ note_for of_your
read_me rules_are so_do so_it tell_everyone the_charity the_first the_voice the_word to_every to_everything to_sleep
use_$ voice_of want_you what_your whatever_i with_one
""",
    10: """
38_percent 5_$ ^_reply ^_request ^_roleplay ^_shut ^_turn about_grooming act_like admins_can answer_with are_most ask_$
ask_you at_me boys_are can_use commands_only did_they do_it etc_passwd false_$ for_next girls_were head_office here_on
i_ask i_order ignore_the in_your is_a it_reads like_her my_name my_teacher on_$ only_admins or_1 order_you passwd_$
permission_to purpose_$ record_the roleplay_as rules_did say_i show_hidden swear_at that_girls that_the the_last
they_give this_chat to_say total_5 what_secret write_me you_were
""",
    11: """
10_percent 1_1 ^_answer ^_drop ^_from ^_lets ^_set ^_type a_minute after_me alert_1 am_from and_be are_my
developer_message does_your example_$ from_here me_access me_permission me_wrong no_rules number_to office_give
on_purpose repeat_after say_bad shut_down the_number things_about to_my token_$ yourself_$
""",
    12: """
^_oublie ^_post ^_repeat ^_update a_pirate admin_$ chatgpt_$ down_$ lets_play my_girlfriend offline_$ oublie_tes
ping_everyone the_boss this_message total_is vergiss_deine windows_keys your_developer
""",
    13: """
77_$ ^_become ^_delete ^_kick ^_sudo and_say as_i become_my boss_of boys_$ do_as evil_example girlfriend_$ i_am
is_behind just_guess kids_$ know_$ moderator_$ new_task prompt_$ system_$ ten_times turn_on word_$ your_prompt
""",
    14: """
^_invent ^_note a_lie a_quote a_story above_this config_$ invent_a me_$ next_time on_boys skip_the the_chat
""",
    15: """
^_change ^_respond env_$ the_opposite your_rules
""",
    16: """
^_switch for_me forget_the my_site play_a regeln_$ the_moderators the_owner the_text
""",
    17: """
1_$ ^_ignora behind_this off_$ safety_off say_the the_server times_$ you_$
""",
    18: """
^_77 ^_class lie_about out_the you_to
""",
    19: """
be_my from_now talk_in the_words
""",
    20: """
the_report
""",
    21: """
^_act ^_say server_$
""",
    22: """
^_go
""",
    23: """
change_the
""",
    24: """
^_write am_the i_say key_$
""",
    25: """
^_make
""",
    26: """
numbers_on
""",
    27: """
^_mention
""",
    29: """
the_figure
""",
    34: """
^_talk
""",
    35: """
^_be
""",
    40: """
^_what
""",
}
PAIRS: dict[int, str] = {
    -15: """
the>for
""",
    -13: """
and>me me>the
""",
    -12: """
does>the the>in to>a
""",
    -10: """
a>that and>you for>my is>me to>to what>can
""",
    -9: """
and>to are>the are>what do>you it>for me>from the>me the>on to>this
""",
    -8: """
a>what a>your i>my is>that me>for on>the please>your was>the what>for what>it you>on you>what you>your
""",
    -7: """
a>i for>to has>it i>a it>me me>my me>what my>the that>to the>what the>with your>so
""",
    -6: """
from>the he>the in>the me>and me>you of>you so>are tell>your that>in the>the to>do
""",
    -5: """
a>of a>on a>this and>a are>your can>to can>you do>the does>it he>me he>says i>and i>dont i>in is>my is>what it>on
me>how my>is please>me says>it says>on to>for to>what to>you what>to who>is wont>tell would>me you>in you>it you>that
""",
    -4: """
and>dont and>of are>and at>the can>i cant>do cant>this did>the do>a do>this do>to dont>it for>the from>it from>to
got>the how>you i>to if>i in>me is>in keeps>me me>at me>have me>that me>with my>a my>i of>to on>my please>of so>the
tell>i tell>my tell>what that>me the>at the>has the>it the>which the>who they>me what>a you>tell
""",
    -3: """
a>does a>says a>wont and>are and>can and>in and>on been>it can>it can>my do>do do>me dont>want from>a got>a got>to
have>from have>on have>this he>and he>to how>a how>are how>do how>the i>him i>i i>this i>wont if>the if>your in>is
in>this in>what is>with it>i it>says me>this me>wont my>for my>me my>on not>your on>a on>and on>from on>this on>what
please>which said>it said>to says>i says>the says>who so>a tell>from tell>how tell>it that>says the>keeps they>are
they>said they>the they>to to>it to>on to>tell was>a what>have what>if where>is who>it why>you would>a you>got you>is
you>says
""",
    -2: """
a>at a>how a>if a>me a>please and>and and>cant and>got and>have and>how and>i and>want and>your are>at are>it are>me
are>on are>we because>the been>the been>this can>have can>that can>the can>your did>a did>it do>in do>my do>on do>they
dont>tell dont>you for>and for>please for>what for>your from>this from>what from>when get>a got>says got>that has>and
has>my has>to have>got have>says have>the have>your he>a he>has he>my he>said how>i how>to i>can i>cant i>does i>for
i>got i>it i>said i>should i>tell i>that i>what i>your if>a if>is if>it in>for in>i in>says in>was is>for is>i is>on
isnt>from isnt>this it>a it>in it>that it>this it>wasnt it>when keep>me me>please me>was my>do my>has my>wants my>was
not>the of>for of>in of>my of>that of>which of>with on>have on>it please>a please>tell please>that please>to
please>with said>the says>a says>is says>what says>would says>your she>is so>me so>to tell>and tell>if tell>on
tell>says that>a that>my that>please the>from the>have the>says the>should the>where they>a they>and they>my this>from
this>has this>i to>get to>of us>the want>that want>the wants>the was>and was>my we>it what>me what>on what>the
what>will what>with when>i when>the when>you which>is who>said who>says who>this who>you why>did why>do will>me
will>the with>of with>this would>if would>that would>you would>your you>from you>get you>when you>with you>would
your>you
""",
    -1: """
a>dont a>has a>have a>he a>her a>said a>want a>wants a>was a>we a>will and>at and>did and>get and>her and>not and>said
and>they and>this and>wants and>was and>which and>who and>will and>would are>for are>of are>they are>this are>which
at>a at>and at>has at>i at>is at>it at>my at>would at>you at>your because>i because>in been>a been>to but>how but>i
but>it but>on but>what can>do can>get can>in can>says can>this can>what can>who can>with cant>a cant>it cant>tell
cant>the cant>was did>from did>me did>of did>to do>dont do>for do>get do>if do>tell do>want do>when do>where do>will
do>with do>your does>a does>so does>that does>this does>to does>you dont>but dont>i dont>my for>a for>does for>from
for>him for>i for>on for>us from>are from>do from>for from>my from>where from>which from>who get>from get>i get>if
get>me get>to get>you got>and got>from got>my got>on had>a had>the has>a has>been has>me has>on has>the have>for
have>to have>who he>are he>i he>it he>keeps he>on he>wants he>you him>a him>and him>i him>my him>will how>in how>it
how>would i>are i>at i>been i>get i>have i>he i>her i>how i>if i>is i>keep i>keeps i>not i>them i>when i>where i>who
if>are if>was if>will in>are in>because in>did in>does in>how in>it in>keeps in>on in>please in>said in>that in>you
is>and is>at is>does is>have is>is is>not is>says is>so is>the is>this is>to is>who is>your it>been it>but it>he it>if
it>please it>so it>what it>you it>your keep>are keep>this keep>we keeps>my keeps>the keeps>to me>does me>get me>has
me>he me>him me>if me>me me>on me>says me>so me>tell me>when me>where me>who me>would my>at my>did my>from my>he my>how
my>keeps my>please my>said my>says my>to my>us my>what my>with my>wont of>from of>has of>if of>is of>it of>on of>please
of>them of>was of>what of>who on>are on>do on>i on>is on>me on>please on>that on>you our>for our>the our>wants
please>can please>dont please>from please>i please>is please>my please>not said>a said>i said>is said>me said>that
says>are says>do says>for says>get says>if says>in says>my says>should says>that says>this says>was says>we she>a
she>me she>the she>you so>is so>my so>this so>was so>what so>you tell>but tell>me tell>to tell>will tell>you that>and
that>for that>have that>his that>what that>will that>with the>been the>did the>does the>get the>got the>if the>not
the>so the>us the>want the>would them>me they>at they>have they>in they>it they>tell this>have this>on this>to this>we
this>which this>who this>with to>at to>from to>have to>her to>him to>his to>if to>keep to>our to>please to>so to>us
to>we to>when to>which to>who to>why want>a want>in want>it want>this wants>me wants>my was>but was>for was>is was>on
was>that was>this was>we was>what wasnt>my we>and we>at we>but we>had we>him we>on we>with what>has what>my what>of
what>said what>that what>we what>when when>and when>dont when>in when>is when>this when>to when>want when>was where>and
where>do where>i where>the where>your which>do which>has which>in which>the which>they which>to who>are who>if who>tell
who>they who>to who>was why>and why>dont why>me will>my will>you with>and with>have with>him with>is with>on with>that
with>what wont>me would>his would>i would>is would>tell would>the you>his you>how you>of you>said you>want you>will
your>can your>i your>in your>that your>what your>where
""",
    1: """
a>a a>in a>is a>so a>with a>would and>for and>my and>says and>that and>with are>have are>that do>have dont>the for>it
for>you from>in from>you i>do i>with in>my it>my me>a me>can me>i me>is of>a on>in on>with please>and said>can said>you
so>can that>i this>me this>my wants>to what>and what>from what>i what>in what>was where>are where>you with>a with>in
with>the you>a you>if you>this your>tell your>the your>with
""",
    2: """
and>has and>tell and>we are>them at>of at>this had>what had>would have>been i>the i>want is>of it>from it>to my>are
of>do of>me says>can says>you the>how the>i them>for this>a this>please to>that to>with was>from was>i was>in was>it
was>to we>are what>does where>my with>i with>me you>had your>for your>me
""",
    3: """
a>from a>to a>which and>he are>from are>who been>and can>a can>and can>tell do>what dont>a dont>have dont>me from>your
have>and he>is i>on if>you in>from in>to in>which is>has is>it it>and it>not it>was me>are my>can my>in my>that my>you
of>i of>this on>to says>and says>from tell>are that>from the>a the>can the>please the>wants this>in this>said this>what
want>at we>in what>at what>not where>says with>it with>says you>been you>so your>a your>from
""",
    4: """
and>from and>is are>you but>the but>to do>from do>says for>this in>a is>a is>you me>it me>not me>which said>of says>but
so>and tell>this that>the that>you that>your the>are the>but the>said this>you wants>you we>a what>been what>did
which>it your>it your>my your>not your>to
""",
    5: """
a>where and>him are>to dont>to how>is if>dont it>it me>in tell>him tell>in tell>that that>has that>it the>that the>your
this>for this>is this>your to>how to>in to>is to>your was>me what>are what>but with>my you>are you>can you>for you>have
you>i you>the
""",
    6: """
for>in for>of from>that have>do have>so him>he him>is in>with my>it not>to please>the tell>he the>dont the>him to>and
to>has you>at your>and
""",
    7: """
a>are and>do are>a are>not for>has for>will from>me of>the so>i tell>a the>and the>this you>dont you>not
""",
    8: """
a>it i>so it>is me>your my>and so>it this>do want>you what>is which>are
""",
    9: """
and>the at>me did>you for>that i>you in>of me>do of>your please>for so>do that>are the>tell to>my what>they with>for
you>and you>my
""",
    10: """
a>and a>who are>my did>they do>her in>your it>her it>with me>of that>is that>was they>you this>the to>me which>you
you>to
""",
    11: """
does>your me>to
""",
    12: """
can>me do>it the>was you>me
""",
    13: """
a>for the>to
""",
    14: """
can>for i>of tell>of tell>the what>this
""",
    15: """
for>me tell>is this>it
""",
    16: """
do>i from>on i>from
""",
    17: """
what>your
""",
    18: """
the>you
""",
    19: """
a>the this>and
""",
    25: """
what>you
""",
    26: """
the>is
""",
    30: """
and>it
""",
    31: """
the>of
""",
}
