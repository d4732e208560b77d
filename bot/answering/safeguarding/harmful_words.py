"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -8.567
WHOLE = (-0.496, -0.046, -1.319, 0.959)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.087,
    "ADULT": -0.008,
    "ASK": -0.294,
    "ASSAULT": -0.021,
    "BEING": -0.149,
    "BULLY": -0.100,
    "CARE": -0.471,
    "CHILD": 1.243,
    "CONTACT": 0.024,
    "CREEPY": -0.041,
    "CRISIS": -0.097,
    "CROWD": -0.006,
    "DESPAIR": -0.073,
    "DIRECT": -0.144,
    "DISTRESS": 0.149,
    "FAULT": -0.004,
    "FEAR": -0.187,
    "FORCE": -0.256,
    "FRAME": 0.128,
    "GIFT": -0.105,
    "GROOMED": -0.501,
    "HARMED": 0.187,
    "HE": 0.190,
    "HELPREQ": -0.508,
    "HYPO": 0.277,
    "I": -0.028,
    "KIN": 0.275,
    "KNOWS": 0.091,
    "LEAK": -0.041,
    "LOVE": 0.276,
    "ME": 0.205,
    "MEET": 0.232,
    "MINOR": 0.766,
    "MOVED": 0.159,
    "MY": -0.400,
    "NEAR": 0.164,
    "NEVERMET": -0.019,
    "NEWS": -0.257,
    "NUDE": 0.054,
    "OLDER": -0.333,
    "ONLINE": 0.214,
    "OPINION": 0.206,
    "ORDINARY": -0.320,
    "OTHER_ADULT": -0.044,
    "PAST": -0.312,
    "PEER": -0.188,
    "PIC": 0.805,
    "SECRET": 0.132,
    "SELF_ADULT": 0.182,
    "SELF_MINOR": -0.129,
    "SEND": 0.024,
    "SEX": -0.098,
    "SHAME": -0.028,
    "SOMEONE": -0.047,
    "SOURCE": -0.391,
    "STALK": -0.137,
    "STAT": -0.172,
    "THREAT": -0.074,
    "TOLD": -0.463,
    "TOPIC": -0.324,
    "TOUCH": 0.271,
    "VIOLENCE": -0.122,
    "WE": 0.212,
    "WORRY": 0.239,
    "YOU": 0.035,
}
STEMS: dict[int, str] = {
    -41: """
sharehold
""",
    -36: """
trademark
""",
    -35: """
mani protect
""",
    -34: """
it medal
""",
    -33: """
swell
""",
    -32: """
injuri swollen
""",
    -31: """
referendum
""",
    -28: """
damag dentist safeti this was
""",
    -27: """
compani happen max sprain
""",
    -26: """
division maximum
""",
    -25: """
denot did in lawsuit monopoli ownership plural sue who
""",
    -24: """
articl healthcar logo metr organist pension stadium
""",
    -23: """
brand cocoa hampshir safe tenant they token
""",
    -22: """
annum bruis citat diesel flood international jurisdict landlord lincolnshir lisbon lotteri ltd meter nhs statu struck
trauma
""",
    -21: """
accord broke club crash freez german germani has headquart heal holder number percentag quantiti renam repair said
surveyor tariff were
""",
    -20: """
be bosch brake casualti glossari label licenc now recognis report wembley
""",
    -19: """
bolt bone burnt buse chariti elector football harm index noun ounc owner pain properti rainbow reed safeguard servic
ticket uniform
""",
    -18: """
annual at award baker been case cite compliant die fever firm gazett hurt invest is kg liabl marathon name oxford
salmon statut steel stock stop titl waterloo won
""",
    -17: """
about amnesti badg boston carpentri concret contact currenc dental doctor forecast gettysburg greyhound largest law
measur motorway or patient pavement pertain quotat restart risk seat solicitor temperatur tooth tray unsaf vend wasp
""",
    -16: """
activist blacksmith blight blue broken but capitalis cereal coaster complianc count death dent dose extinguish froze
frozen gearbox got guernsey health ice impact km legal lifetim march medic melt misquot nationwid nike overheat plate
polici quota scar sector sore sundial surg toll trophi
""",
    -15: """
aa alphabet anglia armour avocado boe bremen brick burn collector commission dictionari doe frequenc globe gloss hospit
industri interval investor jersey litr moistur mortgag much ohio panick per pest quot refund reopen resin retir revenu
salari silicon soldier surgeri toothpast umbrella valu whi writ
""",
    -14: """
acronym agreement amend ankl bakeri bracket categori ceas claim colour environment explod food formula gambl greatest
highest honour iowa italic jargon letter longer metal minist monday newspap owl penalti percent prevent pronounc rain
ratio relat right rust seiz share sinc sold specialist splinter statement sting told tractor tuesday weather
""",
    -13: """
15 address after all appendix auction bandag barclay barrist beer belong bid bike birmingham bleed boiler breakdown
call climat danger deed densiti derbi devon dioces england eurovis fell financi fog fri gdp go god gram helmet icon
infinit liverpool medicin million norway not orlean oven potteri prescript rate refer remaind sanction scale seller
shoe snow sponsorship stone sunday these uk unit wheelchair worri york
""",
    -12: """
ant bee berlin brass brazil brussel bulb bus busi cambridg carpent ceo chair chew class column commonwealth commut
complaint controversi crisi crown curs decim declar dog driver eat emblem english entitl estat explain faulti figur
finland fix flu foam governor hold holiday hq hymn incom kenya kept lamb latin longest market monetari napoleon nation
offenc orang oslo own politician potassium race rotari slaveri stat steve storm suffer sweden symbol templ term
thousand tiger trumpet union valv vowel wage wing worker worldwid wreck
""",
    -11: """
aftermath again against allow america amsterdam applianc architectur au beneficiari bologna britain ca certifi contract
councillor degre diamond disagre dorset drove eaten element equal europ everi evil footnot geographi gold green guin
holdup ill incident intact knee limit lion malta mass math med mint nurs parliament paw period petition plastic pleas
portugues postag potato price purpl quarter rage recoveri renew ride siren spoke spokesperson statistician stay surviv
swiss teeth temp the thing threaten timer traffic treati umpir usa volum war winter wrist
""",
    -10: """
addict american anthem appl argument assault ate axi began ben biggest bill british cancer caus champion chart charter
civic clinic commerci condition consum cooki culprit cup defin destroy disabl disput doc durat elect emergenc euro
exceed farmer februari founder fridg glass golden gripe hail heat held hundr ie issu item kane lawyer luxuri marketplac
microwav mill mny mould multipli national newton ngo nicknam nut obe occurr often operat orchestra outlook plagu pork
portfolio pothol referenc roof rot save scooter sir slogan slot smash somerset spider station stronger sunderland
supplier tesla twain tyre vase venu violenc vote vox wager ward warrant wheat winner workplac wrote
""",
    -9: """
10 abel affect al album altar angri apollo argu authoris axe band bart beethoven bet biscuit black blade bought brace
brown burglar cal cat citizenship concern concert cone conflict coverag david dessert duti entiti essex eu expir flesh
font forev giant going golfer government greater gum had hal handicap headach hockey hull inch italian jelli justifi
labour larger last leed limp liquid lord lunch magnesium membership michael misread mm month mount ms mug myth news
newslett notion opinion organ organis parcel payment peanut permit petrol pink poem poison portug prefix quarrel red
reliabl repli rule safer sale santa say serv shift shin silver slice spa spell spokesman st status steward stood street
sunlight survivor swindon tax tear tile tim total treatment trump turf unchang usd var versus walker warn weight yellow
yorkshir zone
""",
    -8: """
19 abl account agenda agre airlin aliv ar arena athen backlash banana beak becaus belgium big billion biographi bite
boot bowl bristol bull canadian candi carp caution centr clash cold committe compar congest continent continu correct
cracker cri dad debat decad differ distinct district doom dr drown economi edward european exet exodus fact factori
fireman flute fm forbidden frost fund govern govt gregg hamburg harvard horn inc joe juli lane lightn lock mark mi mile
norfolk object offic otter outcom outnumb paid pie portion pound prize proportion protest pud purchas read related
reset respond respons risen road robinson rubber rugbi sausag screw sent sentenc seri someth speaker spike sponsor
stabl strike strongest switzerland tag taxpay thame thermostat throat today tomorrow ton translat tripl twitter uber
uniqu unrestrict vegetarian vicar violent vis vitamin volcano voter weigh wi wikipedia wimbledon wore wrong
""",
    -7: """
allot answer audi averag avg ballpark ban behalf believ bicycl bishop bless bread bug bullet busiest butterfli
california car catalogu cent ceremoni cholesterol christian chrome cleveland coin communication competitor compos crack
cream crow damp das daylight decker department descript deserv distribut divid dougla earn eighth exposur fault fine
flask footbal forbid fought fraud freedom garden gave gill global goos gp ham hank headlines honey hornet howl irish
iron isa journalist just kettl leagu lewi liter london made maintain manag manchest mat materi midland ml mob mors mps
multipl napl nfl norwich notch octob oh oppos paperwork park paus pedal pit poll pond profit reckon regard repay rest
resum ring royal rusti scottish sen servant set seven sheep size socket solid speak specifi spoon staf stand standard
sticki substanc sun supermarket surrey swore thumb thursday toast toddler torn truste two ulster uniti uproar versaill
vet vienna vii vital water whiski wight win window wolf
""",
    -6: """
20 abid accuraci advertis airport amazon amber amount applaus armi assign assistant august australia beast bell
blackout blame blood book bot breach bridg brooklyn canada card cello charl co coffe comment comparison condemn crime
cumbria cushion dashboard disgrac dish dutch employe energi enforc even event everton everyth fifti fire flag flout gb
georg given glove graph greenhous grey halv hardwar headlin heritag him hysteria ia if iphon ireland itali je jude
justic knick lake land lighthous lobbi loot loss mail margin may mayor median member mention metadata metropolitan mond
money monster moon moth neil nine novemb oat oil ok par parliamentari patel pigeon plumber polit porto possess pounder
pray premium present rank refurbish regist religion return reus rise rod saint salti samsung sandwich saturn scot semi
septemb shut simon sink sixti sky slug smoke snore sort sport stake state stick store streak strength stress subscript
support swimmer syllabl symptom synonym talli tattoo telephon temper terrifi thank tower transport upset valid verdict
vers vest vic victorian violin visa von websit welfar went wet whom wicked withdraw wobbl wooden yank yesterday zealand
""",
    -5: """
100 40 5 83 absolut abstain abstent abus aisl alcohol alp amp and api april arsenal bake bar batter battlefield bear
bibliographi binari bio bird bookcas both break brit buffalo calendar carv cell center chief chimney chip clarifi
clutch compli constitut context contradict contributor crest crusad daft daili dealer default denmark dollar dot dream
earth ee eighti employ entri epic er error fallen fare favourit fee feed financ firework flour follow fraction frequent
ghana ginger glasgow goe gpt grave grew grid gush halo he henc his hit holland hors ian impli imprint inspector itself
jame januari jot judg june leather led lent long luck martin matrix men micro mine minut mobil morn motor near nightmar
nineti nobel occur odd onli outdoor overrid oyster page panic pharmaci pivot pledg pollen posit postal pot punish
rainforest raini readabl realiti reason remain remark repeat replac represent rite rock roofer ruler runner score seal
sergeant seventh shall shark shetland simpson ski soar sod sorri speech stamp starv storag streetlight swept swim
sydney tea tend than thee thunder tire toilet uncl une unicef vodka we wednesday wee well wide wider wiltshir written
""",
    -4: """
1 16 17 access ach actual ad adam alright anatomi angel anim annex announc apart appeal appli are aristotl artefact ask
base beam bigger bit bobbi bond bound breakfast brigad cardiff catchment chancellor chapel choic chris christi clay
collag composit consist cool court cramp croydon cure dagger dealt decid decis defend departur devic ding disord dover
drive driven dual egg em end et ethnic excel exchang explos extrem fals fat fifa float frank golf growth heavi hell
henri here husband identifi ile increas institution isnt jail kindl king languag larg leav left length liberti live
main mann manuel map mar mb mean middleton moderator moment mon motto mouth mr mt nokia nottinghamshir objection offend
offici oliv order overnight paragraph pay pearl pend plant porter post publish rail ran razor receipt recover ref
refere reform refuge restrict retail rhubarb riddl roger roman salt sam same saturday schedul screenshot sexual sick
singer six sixth skeleton skin slept snack soup space speed spot stakehold steam stockport stole stroke such sunset
suspend swallow swansea taken tenth terrac text throne tick tide til tom torch tori tub twice unabl universiti until
updat vector vegetables victim victoria virginia voltag warehous wean weekday whatsoev wheel whenc whenev wine yin
""",
    -3: """
150 3 31 abolish ace agent alert among anger anxieti arrang artific assess attribut author autism backdoor bad bank
basil basket bathroom bean belfast benefit blair bolton bori borough bucket buyer cabbag cafe cake came cancel capit
cater charli clamp clan clap claus clerk cm coat copyright cotton counter courtroom crate custom davi definit democraci
design domino doubl dunde dye eco eight either elton emi en enquir ensur enterpris equat est everywher extent fan farm
feather fifth fir five flight foot fork furnitur futur goat gov gover grain grant grape grass greek hammer hargreaves
harpsichord having healthi hear heel help higher hm hotel hour hous hung hunger hygien ich info instanc instrument
internal internet itv jog joint kangaroo kind kitchen knob krakow labor labrador ledger leg life lighter lodg luton
lyric machin macro mad matter meal meant meredith militari ministeri more my nam nap netherland newcastl ni night note
of org parrot penni person pig pill poetri poodle pop postpon prey prop protector qualifi quit radio re real recit rent
respect rhapsodi rhyme rice roma row russia scorer season sentiment shock sign sin singular skate sleev sock soul spici
squeak squeaki statistic stiff still strong structur suppos surnam switch system tabl tallest taxi te technic threat
throughout tin travel treat trip trouser unspecifi urban vigil vs warren weekend westminst whole widespread willi
william woodwork worksheet worm worth x
""",
    -2: """
11s 18 21 30 35 500 6 7 abstract accredit acknowledg admin afternoon also alway anniversari antiqu astronomi attack
avon awak balanc banker bat bate batteri beef bitter blink bn boil boycott broccoli brownies buy chatbot chatbots chees
chef chiefli chromebook chunk church citi civil clippers closur cn collar conclud confus contrast cough council counti
dan data decemb decreas deliveri detectives deviat different dimension din dogg doing donat drill drink drip e earring
edinburgh engin enrol establish everest everyon fail favour fear festiv field fin finger fish flap florist flounc flyer
forc forgiv fortnite fragil french friday fruit fuse fx grammar grandad grandfath grandpa grumpy guinea handbook hapens
harbour heath heathrow heck hex howev hungri inflat insan institut insurance ipad itch jacket judo ken ki kill ks lamp
le leapt lego lens les light liking lineup lit literatur liv magazin mcdonald mega mein memori metaphor microsoft milk
ministri mir monkey monsieur mow multi murder neural new nick oblig off out oversea overview panel parallel part patch
patron pea peac penn pere permiss physic piec provision put putt queri radius railway recent regim rememb responce
result robert root roster rs rumour russian sacrific sandal scientist scotland scream secretari seed seventi sever
shaking shape shout side signifi slash sleepi smith snail societi sole some speci spill splash split spring stab
stamped suicid suppli susan sussex swan swap tab tens textbook tiktok tour train trend troop turn typic understat upsid
wake warm wax while white withdrawn woken wood workforc writer wrongdo yes yungest zoo
""",
    -1: """
000 10s 12s 22 23 26 310 34 38 41 47 80 82 90 9s acording across activity acton admiss ads advert adverts agenc amongst
analyst aoife aquarium arent arm assum auditor authorit autumn awareness awful b babysitter back bas basi batman bday
behaviour biolog boring boss bottl bradford burger cap capacit career cartridg centuri certificate chatgpt childminder
christma close cobbles cockatiel collaps collat complain compulsori comunication contain cope cours cub current d
dangerous descale detain dial didnt diff discount discuss dissertation distanc div divorc dm document donts drift
driving eee electrician electronically elvi enabl enlighten enticement entir era falcon father fc feet flinch flog
forest former fret gaming gas general git giving gloomi govender grade graviti ground guitar half hall handl high hoax
hr http id ik impos indecent indian information inherit inset insist intend iwf japanes jazz job johnni kansa keeper
kent keyboard kingdom knife know lash layout loan lol lopsid lose louvr lump macbook mae mans mash mch meaning memes
mend might minecraft misus motion movement murphi nail nite noon normal notifications nurseri okay onc onlin
organisation origin orignal otherwis overwork owe paddington padlock pancak passag pastor peak peel penguin philosophi
piano pizza plank plateau pram print probabl proper railcard reader realistic rec regulate reprint reson responsibilty
ridg rival rocket rose ryanair safest sang savings scope scratch secur seo sharing shield shouldnt sit smokescreen soap
sob sonic spit squash squat stack stain statistics stepdad subject subtitl sudo swear synthetic tablet tank technically
technologies telegraph territori testimoni th then therefor thread three threw through tickl tortoise translator
treasur trojan tube tuition ukulele un under unsign vera virus volunteer wale wallpapering weaker whale whose wireless
woke world ye z zebra
""",
    0: """
0 00 050 062 100m 101 105 10k 10th 110 115 120 122 123 12th 130 13s 13yr 141 146 14s 14th 156 15th 16s 16th 180 182 18s
1s 1st 200 203 20k 20mm 20s 210 21k 220 24 240 250 25s 27 28 29 2am 2d 2kg 2nd 2x 300 301 305 30k 30s 32 340 34k 350 36
37 39 3rd 3s 3x 400 404 42 43 44 46 48 492 4am 4k 4pm 50p 50s 52 530 55 550 57 5am 5k 5pm 5s 5x 5yr 60 600 61 62 63 64
650 6am 6k 6pm 6s 70 71 73 74 77 7am 7s 800 80s 81 824 84 840 85 89 8pm 8s 900 90s 93 98 99 999 9am 9pm abbreviation
abbreviations abilities abuja abusive abusrs academic academics accessible accordin accountant accreditation
accumulated accurate acess acknowledgements acktually acounts acquittals activated actuary acutally adc additional ade
adhd adidas administrative admins adolescents advocate aes affiliation afk aftercare aftershave agen agencies aggregate
agm aid airbnb airfryer airpods airtime ais alarm aldi algoritm alik allegations allergic allowance alltogether almst
alphabetical alternative although altogeth ambulance amendmants amendments amendmnts anecdot anfield animals anonymised
anonymous anonymously anser anti antibiotics anymor anyth anyware anywere aol apa aplications apologise apologised
apparently application applications approv approximate approximately aps aqa archivist arduino arests argumnts articel
artifici artifishal asap asleep asos assemblies assessments assistants associate associates association associations
aswell atall atomic attend attendance augmentation augst auntie authorities authoritys autistic autocorrect automatic
availability available avanti awear aye ayuda backbencher backdoors baddies bak bakclash baking bandwagon bankrolls
barista barnardos basea basically basketball bath bbq bcakdoor bcc bcome beagle beaten becum beeb beekeeper beep beeps
begun beings benchmark benifits bereal bestie between bibs bigwigs bil bingo bitcoin bitesize bitlocker bitmoji
blackest blaming bleakest bled bletchley bll bluetooth blurb blurry bod boffin boffins bohemian bonjour bonnet
bookkeeping bookmark bookshop boudicca bpm braille braverman brawl brb breif brexit britian britons broader brochure
brownie bruh brum brunch btw built bulletin burrito bursar bursary businesses butter buttermilk buzz buzzword byline
caboodle calculate calculated calculation calculator caller calories camhs campaign campain campaing campainin
campaining campaning candl capitals captioning cardio careful cartographer caseload casework catan cathcart cba celeb
celebrities celebrity celebs central ceop cert certificates characteristics chatrooms chce cheapest cheetah cheif chem
chemicals cheque chidlcare chidlren childcare childline childlines childminders chippy chocolate chop chromebooks
circumstances citisen citizan citizenlab citizin citizn cityzen citzen civ clapham clegg clickbait client cloning
closing clueless cockapoo colander coldest colected coleslaw collective columbo combination coment commas commencement
commonest comms communicate communicating communications comp comparable compatible compensation completely compnys
comprehensive concretely conditon conference config configuration confin confiscate conjugate consequence consequences
conservatives const constituency constituent constituents constructive consultation contagious contct continuous
contribut convention conversation coo cookery cooperate coordinates coppa corect cornwall corporate corporation
corporations correspondent cosines cosy couldnt counsellor counsellors countdown countin coursework covid covre cpd cpr
craft crayon creator credentials credit crew cricket crimestoppers criminalised criminals criminology criticism crocs
crop crossheads crossplay crossword croupier crypto cryptography cse css csv cuarto cube cucumber cumulative curiosity
custard cyberbullying cyberflashing cyprus dank databas dataset dateline dative dawdle dawdled dawdling day dbs dcms
debug decode decrypt deepfake deepfakes defendant defendants definiton defnition dehumidifier delegate deliberate
delict deliver delivr demand demographics denominator depend der describ designated destory detective deterrence devil
devolved dfe difference differently diffrence diffus diligence directive disabilities disability disagreement
discovered discribe dishwash dissapear dissidents dithering diwali diy dmed dming dnd dob domestic donelan doodle
doorbell doorbells dor dorries dosh doubt downside dramatic dramatis dril drilin driling drillin dsa dsl duckworth dum
dunkelziffer during duvet duvets dyfed dying dyslexic ea easyjet ebay economics ed education educational een effective
eiffel el elbow elden electric electricity electronic elevator eleven elo elon embroidering emirates emoji emotional
encripshun encripton encryptoin encrypton encrytion encrytped encrytpion encyrption endangered enforcement engineer
engineering engineers enquiries entra enumerate env equality equip esports espresso essay essentials establishments
estimate estimated estimates ethic ethnicity europol eurostar euston evaluation evening ever everybodi everyday evr
evryone exaggerated exaggerating exaggeration exakt exampel exampl exat excess exclusive exec executive executives
exhaustive existence exlpain expalin expectations expensive explanation exploitation expressli ez f facbook facetime
facing factorise fahrenheit faithfull falconry fall fam famly fast fax fed federation fencepost ferri fewest ffnc ffncs
ffs fgm fiesta fink finl firefox firewall fisrt fiver flak flamingos flase flashcard flashcards flatmate flew floor
foggy foi foir fondation fones footballers ford forensics forklift forth foto fotos foundashun foundaton four fourty
framing frau freak fredom freebie freedm freedum freephone fresh friction fring frts fudge fudgy ful fuming fundament
fundation funni funniest g gaffer gander gate gav gavender gchq gcse gd gdpr geht gendr generative genuinely geog
geographic geographical geographically gether gg ghostwritten gif gilrs gist gizmo glastonbury gluten gmail gmp gna
godson godwins goggles goldfish gon goodies govander govendar govenders govendor govendrs govinda govinder govnder gpu
gracias grand grandads grandparent grandparents grateful gratification gratis great greec grindr gromming groundhog
groupchat grr gruffalo gruming grundschule gta gtg gudance guesswork guidence guidnce guv gwent gymnastics h haaland
hackspace hadnt hadrians haf haha hairdresser hammock hamster hamsters handful handlin handout handset handsets hapen
hapend hapened harg hargraves hargreavess hargreeves hargreevs hargreves hargrieves harmful harsh hasnt havent hdmi
headcount header headins headmistress headphones headset headsets headshot headteacher headteachers headwind heard
hearsay heart hebrides heckler hed hedgehog hedgehogs hedings height heisst helpdesk helpful helpline helth hero
hexagon hiccups hier higer higest highst hihger hihgest hiking hilarious hintertur hiring histogram historian historic
hitchhikers hiya hmwrk hoels hogwarts hola hols homebrew homepage homeschooled homomorphic honcho hoo hoodie hoom hoos
hopeful hospitals hostility hotline hotlines hotspots housemate housemates houseplants howmany hrs html huge human
humberside humbersides humidity hummus hump hundreds hustings hv hwich hwo hygeine hygene hygienist hype hyperlink
iaahz iceberg ico icos identical identities identity ikea illeg illustrate imbalance imessage immigrant immigrants
import importance important impossible imprison inbox incidence incl independent indicate indicating indicators
indivduals individu individually individuals inernet infoafirstresponsetraining infographic infomation informations
informaton init initials innit innocent insid instagrams install instalments insted instgram instrucciones insulation
inteligence intelijence intelligence intenet intenret interchangeable interpol interrail interviewees interweb
interwiew intimate introdused investigate investigated investigates investigation investigations investigatory investin
investments invisible invoice involvement ioft ios iplayer ipsos irl irland ish ist itd itll iwfs jaffa javascript jet
jigsaw john joke joking journalism journo journos json jumpscare junction jurnalists jus justification k kaet kahoot
karaoke kart kcsie kebab keir kennet ketchup kev key keyword kiddie kiddies kidron kilos kitten kiwi klingon kms known
knwo kombucha kse ksi labb landline lanyard lasagne lassies laughable lawmakers lawmaking lawnmower lbw leader
leaderboard leakier leavin leccy leev leftover leftovers legislation legislative legislators legit legitimate legwork
leith lenient lenth leotard lern lettuce lf liability lib lidl lido lifeguard lifeguards lifeline likelier likly
limitations linkedin literally literaly litteraly littlest littleuns livestreamed llm lmao lmaoo lnk lobbyist locat
lockdown locksmith lofi logbook login lollipop loners loo lorry lotr loudest lowdown ls lst ludlow lunchtime lwa lwas
lyk m madchen madden maen magenta magistrate magistrates majority malarkey malicious man manda marshmallow marvel
matchsticks materials mcuh measurement mecanisms mechanic mechanical mechanics mechanism mechanisms mechanizms mediator
meen meening meens meerkats meiosis meme menlo menshun menshund menshuned mension ment meow merseyside mesengers
mesures metaphysics metaverse meu microphon midjourney migrant mijn mindful mindfull mindfulness minibus minorities
minority minoritys mio misheard mismatch mistak mitochondria mitosis mode moderate moderators montage moot mot
mothership motorbike moustache mouthful moving msgin msgng mugshot mummi music musk musks mustnt mustve nachrichten
nadine nandos nappies nationality nativity nav nca ncmec ncpcc ncryptn needl neednt nerd nerds netball nevis newfangled
newsnight ngl nicest nippers nitro nits nln nmbr nmbrs nmd noche northumbria northumbrias nothern noticeboard
notification notorious nought nowt npcc npm nspc nspccs nsppc nsync nto nuber nubers nubmer nubmers nudify nuggets num
numba numbas numbrs numerals numerically nutshell nye o obedience objector objectors obligations obs observation
occupation oculus odeon ofcom ofcoms ofenders offen officially officials offline offncs offside ofqual ofsted ogroats
ohms oi olympic olympics omegle omelette omg onload onlyfans ons oops operandi opinon oposition oppinion opponent
opponents optimistic organisations organisatons organization organizations orginal orgnisations orientation originally
originate orkney os osb osmosis oublie ouch ought overall overdue overreacting overstate overwatch overwhelmingly ownz
owt oxbootoost oxfam p padrasto padrastro paediatric painful paladin pandemic pani panto paper paprika paracetamol
paramedic parkrun participants participate participating particular passwd paving paypal payroll paywall pcc pcso pct
pdf pedantic peephole penalised percantage percnt perforating periodic perp perpetrator perpetrators perps persent
persentage personality personally perspective perv perverts pesto pet petti pf phone phoning photodna photoshop
photosynthesis phrase physio pickleball pigpen pikachu pineapple pint pinterest placard plait plaster plasterboard
platypus playbook playgroup playgroups playlist plumb pms pog poking policewoman politely politic political politicans
politics polititians pollster polyester poodles pooed poof poplar popularity population porridge posh posible postcard
postcode postman postponements powerpoint powerpuff ppls pps prais prcnt precisely presentation president pressur
preteens primari primry pringles printout prisn prizon prob probability probat probs procurement professionals
proofread proposals prosecut protecshun protectin protecton provenance provid prune pshe psni psnis pss psvr pt pta pts
publication publications puffins pumpkin punishable punishments punishmnt puppeteer puppi purr pushback pyjamas
pythagoras q qe qr qt quadratic qualification qualifications qualitative quango quanti quantified quater questionnair
queue quietest quitters quizmaster quotable qurter racing radar radiator radicalisation raffle rainfall ramadan rando
ranee rang ranting rantzen rarer rarest raspberry rational rattl reachable react readin reaves reboot rebuttal recall
recap reciever recipient recod recomend recommendations recycl reddit referral referrals reflect refusals regeln regex
registered registration regulated regulates regulating regulation regulations regulator regulators reheat relative
relatives relevant relocate reluctance reluctant remembered remotely repeatedly repetedly replacement repot
representative republic req reqest requirement requirements requst resident residents resourc respnse respondents
responsability responsibilities responsibility responsible restaurant restaurants resultant retirement reviv revolution
rewritten ringtone rip rishis rising riskiest risotto riten rl robberi robberson roberson robertosn robertsen robertsn
robetson robrtson ronin roomful rota rotas routinely rozzers rprt rsa rspca rsvp rti ruels rulebook ruling rundown
runescape rung russell ryt s sachar safegardin safegaurding safegrding safeguardin safeguardng samaritans san sandbox
sandhurst sarcastic satnav saving saw sayin scam scams scaremongering scari scc schl schoolkids schtum scientific scone
scones scrabble scrape screenshots screenshotted scwc secretive section sectons securely segfault seiko seit selfie
senco sendr senor sensitive sentance separate separately seperate servises ses setlist settings sfgrding sfty shampoo
sharp sharpest shazam shd shebang sheldon ship shorthand shr shre shrek shudnt si sickos sid sie significant simpel
simultaneous sitizen situat sizeable skateboard skatepark skating skint skl skoda skools skype skyrim skyrocketed slag
slave sleepover slut smartwatches smh smokesceen smokescrean smokescreens smoking smokscreen smudged snake snapcaht
snapcat snapchats snapcht snapchta sneezed snooze snoring snowdon snp snpachat snpchat sociologist soll solushuns
solutons soppy sos soulmates soundbite soz spam spamming spark specific specifically speedrun spelt spiegel spiegels
spiel spokespeople spokeswoman spotify spreadsheet spreadsheets sprogs spyware squabbl src staffroom stag stalin
stallin standstill stansted starmer starmers statistically stayin steepest stepbrother stepmum stonehenge stoog
stranger stripe stuk subeditor subheadings subheads subjets successful successfully sudoku sugar sumarize summarise
summer sunburn sunflower suport supportive supposedly surveillance sus sweetener sworn syllabus systematic t tablecloth
tablespoon taht tail takeaway takeaways takedown tap tast tbh teahc teapot tec techie techies techuk tecnical
tecnologies tectonics teddi teechers teesside tehc tehy tek telefon tender tengo terrorism terrorist tes tesco thatll
themself thermodynamics thorens thort thou thr threema ths tht thurs tightrope tihgter tihs tik tiktoks till timeframe
timespan timestamp timetable tinder tiniest tink tintin titanic tl tldr tocca toddlers toe tofu togehter tok toolbox
top tortoises tot tother toto tots totted toward tradeof tradeoff trading tradoff trampoline translators transparency
trapdoor trapeze tread trivia trnr troll trot tru truro trustpilot tumblr tummy tutee tweaked tweet tweeted twelvemonth
typesetter typically typing typo ucas udner ugh ugliest uis uks ultimate unacceptable unanimous uncomfortable uncovered
undated undercount underestimate underfunded undetected unencrypted unfollowed unguarded uni unknwon unkown unnoticed
unprecedented unquote unread unrecorded unreported uns upskirting uptick upvc url useful user using v valorant vapes
various varnish vat vegan veiw veiws velocity verbatim vergiss veri verification viber vicitms videocall viele viewable
vigenere vikings vim vinyl vitcims vitel vitle volts volunteered volunteers vorderman voting vulnerability vulnrable
vunerable wach wacth wank wanless wann wapp ware warhammer warzone wasnt watchdog watchdogs waterline waving webcams
webinar webinars webpage wechat wellbeing werent wh whatev whatll whatsapps whatsit whatve whistleblower whistleblowers
whitby whiteboard whitehall whittaker whn whne whodunnit whove whr wht whts wie wieviel wieviele wifi wiht wil wile
will wisdom withheld wizz wk wonderwall wool workbook worum wos wotsap wouldnt wrds writen wrk wrod wrok ws wsa wtf wth
wuts wwi wyh xact xactly xmas yall yawn yay yh yoda yoghurt yougov youngst yoy yrs yubo zelda zilch zio zs zuck
zuckerberg zuckerbergs zuckerburg zucks zukerberg
""",
    1: """
40s abov abroad affair africa anytim area arrow aug avatar backlog battl becam bind blaze blazer bodi boom brighton
brother brought browser canal captain cast champ champagn chanc chapter chi clergi clientel clint clock cole collect
consider content convict cook corn cuff cut cv cycl daytim dead def depart destini dice digest digit dilemma dinner
dinosaur disclos dri drug each ear edit effect email envelop exam exempt exit expens famous felt fete fiction fight
fill filler flash forti frog fuel fundrais fuzz giv glu googl gran grasp group hand happi harass helicopt hen hing
histori hmm hole home hot includ india ink inner instead interceptor inver ivi juri las lawn leaflet legend leicest
loch loud mailbox mattress mit mole must ne neither ness next nich non nonsens north nos obey offens op oscar other our
owen pac pad painter parish pas pattern paul peg plus point poker polo pont poorer por potter potti precis preteen prim
product professor promot pronoun puff punch pure pyramid quiz realis rear receiv refresh rein restor role rome rotten
scienc sec signatur similar slip sometim song span spite spoken spread staff stanc stove strangl stuck suitabl summari
summat swift tall teacher team tech tenni theft theres thi tho thrown thump took tough triniti true truli truth twelv
univers unless uno upon utter val verifi visit visitor vow waffl wash web welch welsh when wherev wind within wo wors
worst yet
""",
    2: """
absente acc accident adverb alongsid am anchor angl anywher arrest art assent bail banner bark baselin beard becom belt
bias bob bottom bow bowi build builder bunch care caretak carri certain chester chime circl coke concept confirm
constabulari consult contest corridor crazi crech criticis cultur dave de dear deposit diari diminish donor dozen drop
drunk dt dummi east egghead elis els encrypt enter eros ex except expect eye fa far flavour flee foe fortun found
foundat fourteen fox franc frighten fulli function furious glad glue goal gross happier hash hat head het infant isl
japan keel lat latest leo lgbt lili mac maker match meanwhil medium mesh middl moderation moor mor nab narrator nato
natur nay neck nineteen oak octopus onset onward outer packag paraphras pedant pedo peep phase phillip pictur pixel pm
pocket poland policemen power pre predict prefer principl problem public queen rabbit raid rat realli recommend releas
resist rich roast robux salad school scissor scrap second sell serious shakespear shelf sherlock shower soil soon
spanish spirit spur squeez standpoint stapl steadi stem strawberri strict stupid suit sulli sum surround survey templat
texan that them theresa third timelin tonight towel trainer triangl truck turnov tv twelfth understand uneven untouch
upper ups usual voic weaken wed weird wrestl xx yeah yearbook zen
""",
    3: """
4 act afford afterward alexa analys archeri as await backstory bay behav being berri bi blast boat bog bournemouth
breath bro broad broadcast bubbl canari capt carrier cash centrifug checkout cheer chilli china cod combat come
comfortable comic common conced crowd cs dd deal dec deck declin deni dependent derbyshir des dick dom dragon dread due
easter eclips enemi es examin exist experienc fairi fife fig flip flush fourth free further gear goalkeep greas gt
guidelin guild haiku harvest hate heavili himself horror jab journey juggl lancashir load madam malaga mapl masculin
matron media menu merg mice mis mission mistaken molest mushroom nest nintendo northern nr obtain offer on pal patter
pe peter phoenix pitch place plane pouch previous pride priest prioriti privat produc promis prove provok pub pune
quantum qui rack ram random reach receptionist recogniz region regular remedi remind resistance revers river rm roll
roundabout ruin salesman sat scenario seedl sens shown sing slight smartphon snooker son sound south spare sparta
special sped squirrel sr star stoke straw surfac suzi swimsuit sword ta taylor televis themselv therapi thick though
time tree turkey tween type und understood unidentifi up upward urgent wallet wave weightlift wild wonder wow yield zip
""",
    4: """
accept acrobat ai air alreadi analysi anoth artist automatically babi babysit barbecu below birthday board bonfir
braini breed brilliant broadband bulk cabinet carbon carriag carrot cass chicken chuck claud click cloud com combin
conduct copper cottag countri creas crete crypt dat delhi dem dementia derri desktop doesnt done donkey drain dublin
edg elli elsewher emojis exclus express extend faster fenc fi final flea flow flower forgot format forum freeli frown
furlong gala gamer gen gilmor gorilla grandchildren grandson grow guardian guess guilti have hope houston hs iceland
ict influenc inform invers ip jone jumper kong lago laugh lead leaf lee lend los mainland manni mislead mod model
modern moodi mosqu museum navi netflix oasi obsess occasion older onion open opposit oral ordinari outlet outright
outset pan pant parti passport pasta pear pegasus perhap ping plod pokemon pool predators premier premis prison
privately pro record reli rep reproduct review rewrit ripe riski robb run saber scare secondari session sew shade sheer
shelter shini show sling smaller sociolog sourc squar statutori strap stubborn sushi swing tak take theme thesi
thirteen threshold thrust tongu toothbrush tran tudor turkish ultimatum us use vivid wear whereabout whether whichev
whoever zoom
""",
    5: """
12yo accent acquir activ advantag advis almost along alter app apprehend apprentic apprenticeship arriv aux backward
ball bargain blanket bleach block blog bold borrow bounc box bright bros buck bye cactus cant canteen children choir
chord clown compound conclus cross cum dark dart dawn deaf delay diagram direct disclosur do door eastwood enact etc
face famili file garag gay gma goodby grown hard haul helper hi hog hollow household infer interview island jean joy
jump kick la lab laid lap lark layman lip magic mainstream male manual marriag mental michell mixtur monti mud necklac
ned net newest nor noth nowaday null oder ordeal outlaw partner past perfect perform ph photo pilot pinch plug po pole
popular portal possibl predat profession propos prosecutor proud proven purpos push puzzl raw recognit rig robot
romania rough sailor sand scarf sea select seminar sharpen shave shelv shrink singl slam slap slow smell soft spain
spec spend spent spielberg sri stil stink straight strang striker string subset success suspicious tabloid tal taller
technician tel ten tie topic topper toronto town transcript trek troubl tune unlock urgenc van verb view vr watcher
west wont worthless ya your zero
""",
    6: """
25 accus action add addit aim alic alien aloud altitud android anyway asian attach audio bench besid bin blind border
born bother butt cadet choirboy cipher circuit closer coars colleg complet con confidence connect consol control
convert crisp critic cur curri del diploma disco disregard dong down dust emerg escap essenc etiquett eton explan
extens extract fair finish fit focus folk foreign gang gig goodnight grim grope handheld har hay heap hid hostil i
incomplet inspect involv jack jam jess kepler knight korean lay leak leap lectur lemon less lift like link litter
maiden mari marshal mediat mere mid midnight mix molli moss most murray mute nameless neighbourhood nigeria nois novel
outdat overwhelm pack paint pair parachut phd pi pillow planet pointer poster pr press printer progress ps pupil que
rais rather reaction recept rematch revis robber robust roller satisfi sceptic sermon shine shop shove silli slide
slope snug sofa solar spar spin sprint sql steer stitch stolen stomach stretch tale technolog terribl theatr think
those thought tight tinker traine unusu verbal vulnerable weak wedg weed week woo worthi
""",
    7: """
admit aka ancient appear archiv bachelor bacon badminton ballet beach beat boast boo bryson buff bulli burden by camper
carol catfish challeng chaplain charg chess classic coastal comfy commit communiti creat crimin crush deputi desk dim
disappear dismiss dock dont drawn dumb earli echo emma encod essenti evan expand fastest fellow ferret fighter fli
frame fur generat gentleman graphic grenad grind guard gun harri herd hip ho hob hunt indoor isolate join keep kevin
knit lag lesser local lover master mediev mic mirror monitor mountain move muslim na narrow nba nervous none ocean
option orchid pale parker pawn peru picnic pierc pipelin plenti pluto policeman poverti prof rare readi retriev reveng
rob rocki sarah scribbl scroll scrutini self sensibl settl sext shake sheila sheriff signpost singapor spous steal
submit succeed texa theori thirti tighter togeth transit trial trio twenti underli unfair valley villain visual
voluntari vouch walk wall wise wish woman xbox you
""",
    8: """
abba afraid agil ago ahead annoy assembl attitud balconi bra brain burglari cach calm cheaper clean clear coach combo
compromis conk contra counsel cps curious curl curtain deep despit director dos dough downward drama drum dug earlier
empir enough exclud exercis extra feminist foo forget formal front galleri genr gone good grab grief guy handwrit
harder highlight homeless homework hoover horribl host hypothetically idiom induct instal invent invert knock lad
librari liken lin loath lookup louis luci lurk magician mario massag mate menac mild minion minus moral mp mrs muddl
nag nah network obstacl oldest panda pari pen podcast polish portrait practic prior psycholog punt qualiti recip ryan
sail seen setback shard shorten sim simil simpli slower sms snub social solut stream studi style suitcas summit suspect
tailor tomb tone traffick transfer tri tweens undo unpopular valentin vip voluntarili want welcom whistl wwe yer
""",
    9: """
alli awar barber basic bass bikini blogger bomb boyfriend cartoon character chest choke cid closest comedi condom cork
could crawl cring custodi cynic den dipper disgust display dodg drag drastic dub encount enigma esther eva forward from
gadget gender genius guidanc ha hair hast hum hunter imag initi input inquiri instant introduc jai java jealous juic
juror launch learn listen louder love lowest luggag mandatori manner met mind mongolia mother myself never newer nose
notic obligatori outlin output packet padr para partial paste pile pipe planner poor princ pump purs question quick
rebel refus remov reproduc request rid rout secondhand selfies skim sleeper slur smarter soho spice spoil stale stall
stir sub suck swamp ted therapist too touch toy trade tram vacuum vampir viewer virtual visibl warsaw witch
""",
    10: """
absent actor advanc advic beyond birth blow boyl brief briefli bum button carpet chain channel chorus cleopatra command
cooper crib crook daddi detail documentari don drew drone duck editor eldest engag episod evidenc expos eyebrow factor
faith few forgotten gangster granni halloween handler hardest hey highland hike hun kik kit ladi late later lean lesson
mane marri messag moan nan nice nuclear one pcs play player plead poni portray prepar prime prise process project punk
quickest reduc relationship round sampl scrambl sheet shell shorter smile somebodi stair stepdaughter taught tell
thatcher tomato track trim twitch unnam upload usb username varieti version wait wive
""",
    11: """
45 50 adult arcad balloon better booth boy buffer bust camp chalk clever climb copi cort cost decent desensitise dev
dip draft drawer drummer entranc excit feel fewer fifteen foster friend fuss gather gemini guest haircut harmless hedg
hug knot level loop mayb miss mock modul mood mous mumbl nearer necessari neptun pace perfum photograph photographi
playground pose pregnant pretti quarterback reduct rework robin scan seeker shore shoulder sight silk skye snag someon
spawn starter struggl suggest surf sweet tackl tension tent thailand tokyo tow trigger unhappi ventur via vintag
walkout wangl wipe wizard work
""",
    12: """
a achiev age an anybodi audienc away boost bump bunk ceil checker clip clone convers countrysid crochet curricular curv
deadlin depriv desert eas elder expert fashion featur flashback fold halfway instructor interest kidd laboratori ladder
limerick list loft loos lost mask min nun overlook pc pin plain playstat powder profil quest quicker relax research
rubbish sextortion shed should slang slat small smart sooner squad steep subtract task test vpn wife wink wit workshop
wrap
""",
    13: """
abandon around asia attempt bed behind best bride budget caesar caravan caveat chemistri cliff comput couch creep
depress draw earliest eighteen empti explicit exploit foul gap grumbl gym hello hire hood huff ignor knew knowledg
laundri layer liner manipulate mess neutral nod overheard primer privaci replay requir rude ruffl sack sad senior
seventeen shirt shot slack snapshot start supervisor sweep tame their throw tracker underneath undisclos vanish venus
volunt yard
""",
    14: """
14 2 33 adopt agatha audit backpack bait bang birthplac bore bring castl charger checklist circus cloth colleagu compil
curriculum cyber dare dexter dirt dubai dune elementari fun gradient handi hobbi laptop lie linux loveli messeng
mileston minimum nearest neighbour onto outsid pip pirat plot poke potion prank pri programm prompt python rural seek
shoot shrug sixteen smallest spoiler stalker substitut supervis tini unknown what whip wig
""",
    15: """
algorithm asid backup bag bare bash bedtim blank branch bypass camera childhood classroom clue cover crunch dirti
dislik dump fake fantasi fiddl for fright ghost handcuff hatch haunt juici kiss locker nobodi omit password positiv
procedur protocol rape roam schoolboy strip surpris tactic talk ugli upstair vagu vignett villag vinegar whisper word
yoga youtub
""",
    16: """
ap baro beneath blend blower brush can cleaner coupl courtesi cute desir detent development difficult difficulti ditch
dungeon duo excus experiment fanci feasibl grandmoth haggl hill hop impress improv internship juliet kati nasti need
outfit quip recruit reel rub screen secreci sexi shadi shortcut silenc simpl stage stalk stilt strategi talent thriller
useless wallpap wari women yourself
""",
    17: """
8 amateur aunt beforehand brave bundl chase cheap choos constabl costum dig femal flat grandma hangout herself hint
hitch hopeless hunch hurri invit lot method pencil persona pick plan regret sauc scanner slowli smooth softwar tidi tip
trail twist underground unfold void wast wire
""",
    18: """
9 ani anyon baggag cabl chang cop cruis date dna download dress embarrass gal give gossip imagin kindergarten let
librarian low neglect nephew no obscur plea polic port prep proof seem signal sister skill sleep stumbl sure target
teammat urg yr
""",
    19: """
approach background bedroom befor begin catch cloak confid corner daughter exact fbi freelanc friendli geek giveaway
gut introduct juvenil keen lack learner manipulation matur mysteri notebook pedos program psychologist rush scout
search secret solv sourdough tempt underwear unsolv virgin wardrob whore would
""",
    20: """
attent beg blackmail bluff brute captur cinema companion cuddl dancer depth easier explor faint feminin filter folder
game idea incept instruct intern junior kid macbeth multiplay nowher obvious pakistan persuad pointless shame shortest
simplifi skip trailer trap twin willing write
""",
    21: """
childish cousin develop dj dms flatteri log methodolog movi poli reject reveal roblox she somewher student studio sync
tape teenag uncov unwant vibe youth
""",
    22: """
12 compliment discord escort film honest makeup peek preschool rap remot romeo see silent simpler sketch solo there
year
""",
    23: """
academi consent creepi delet eras first hacker hook lass loser lure peer pull roommat server short which with younger
youngest
""",
    24: """
asham gift hang motiv newcom parent platform rope shadow sibl unseen unwilling
""",
    25: """
csam defenc girl guilt into lone loophol mini naughti pornographi predator roleplay sex snoop trustworthi watch
""",
    26: """
backdrop bribe convinc guid hack lazi over peopl proton scene to tool
""",
    27: """
abduct least look me pickup porn room skirt stori stuff youngster
""",
    28: """
attract beginn detect mum posing princess romanc suspicion teach
""",
    29: """
danc friendship meet nanni send
""",
    30: """
code how pass way
""",
    31: """
awkward child conceal granddaught hostel kidnap kidnapp trace
""",
    32: """
11 get honesti hurdl naked pic script underage video
""",
    33: """
intro line pretend prom site where
""",
    35: """
cheat check undress
""",
    36: """
her lower spi undercov
""",
    37: """
befriend cam reunion sneak trust yo
""",
    38: """
old teas teen
""",
    39: """
easi
""",
    40: """
chat quiet
""",
    41: """
caught classmat girlfriend
""",
    42: """
find make seduc so
""",
    44: """
gain hidden niec nude techniqu trick
""",
    45: """
telegram
""",
    46: """
without
""",
    49: """
easiest tutor
""",
    50: """
13 shi
""",
    51: """
groom hide step
""",
    52: """
alon young
""",
    53: """
avoid
""",
    56: """
minor
""",
    58: """
littl
""",
    63: """
loneli
""",
    74: """
cp
""",
    76: """
schoolgirl
""",
}
NEIGHBOURS: dict[int, str] = {
    -20: """
^_a
""",
    -19: """
to_a
""",
    -17: """
kids_$
""",
    -14: """
talk_to
""",
    -13: """
child_$
""",
    -11: """
a_child groomers_$
""",
    -10: """
groomed_$ how_many spot_a
""",
    -9: """
a_groomed find_kids for_kids get_talking
""",
    -8: """
^_can ^_do ^_so how_a i_protect protect_a teach_a
""",
    -7: """
^_12 football_clubs for_a grooming_a i_find me_to near_me on_an would_you
""",
    -6: """
^_i about_groomers and_i app_$ as_a ask_a child_about child_online do_groomers for_children groom_a groomer_$
groomers_win i_have i_recognise i_teach my_kids of_the stranger_$ to_spot to_stranger working_with you_talk
""",
    -5: """
14_$ ^_as ^_he ^_my am_14 best_way child_on find_tips girls_like groomed_child has_been how_old i_explain is_a kid_gets
make_me no_to of_grooming of_me out_i parents_$ pretending_to prevent_grooming say_no the_kids this_$ to_girls to_my
trust_of win_the
""",
    -4: """
15_year 8_year ^_an ^_kids ^_list ^_should ^_why a_crime a_i about_grooming am_19 chat_to chats_$ do_stranger do_these
do_they do_you encryption_to explain_encryption for_the found_$ get_to gets_groomed go_to how_mny i_dont i_keep i_think
if_someones in_a kid_$ kids_how kids_safe know_how like_$ make_someone me_$ me_a my_class my_daughter notice_grooming
old_girls old_to on_the please_$ recognise_a stop_$ stranger_get teacher_notice that_i there_$ to_prevent to_talk
to_the told_me which_people without_a you_tell young_people
""",
    -3: """
10_year ^_are ^_does ^_girls ^_nobody ^_she ^_someone ^_swapped ^_you ^_youngest a_15 a_bike a_graph a_parent a_phone
a_pic a_scale a_stranger a_ten a_way adult_has am_i an_app and_pretend app_for bad_is been_pretending being_groomed
best_app bike_$ bot_$ boy_in but_i by_year can_make chat_on child_a code_$ creep_get crime_$ do_12 does_a dont_know
encrypted_chat for_8 for_it for_teens from_the games_are get_groomed get_the girl_i going_to good_for good_reasons
graph_$ groomed_kid groomer_how groomer_write groomers_use happened_to have_a how_bad how_should i_ask i_book i_do
i_saw i_spot is_being is_it is_pretending is_this kid_to kids_about kids_get maths_$ meeting_a messaging_me my_mum
my_toddler need_2 nobody_knows of_a of_thing off_for old_where on_$ people_need phone_$ play_a pretend_i reasons_$
recommend_for report_$ safe_$ safeguarding_children scale_$ sexual_communication should_parents site_$ so_that sort_of
stop_messaging swapped_pics teens_and the_best the_series these_creep they_get thing_does to_avoid to_be to_do to_give
to_me to_report to_ride to_say to_show to_teach toddler_to used_to victims_$ video_$ what_$ what_age what_present
what_sort what_they when_a win_a with_young would_an write_me write_to year_by year_so you_make you_recommend
""",
    -2: """
100_to 12_$ 17_year 30_year 40_and 83_from ^_9 ^_am ^_anyone ^_child ^_did ^_first ^_one ^_our ^_please ^_secret
^_sexual ^_somebody ^_they ^_we ^_when a_17 a_20 a_30 a_baby a_big a_course a_group a_line a_student a_teacher
a_teaching access_to advice_for after_an again_after against_young age_to allowed_to an_argument an_image and_he
and_now angry_$ any_case anyone_$ apps_for are_you argument_$ asked_me assistant_$ at_home at_risk avoid_$ be_a be_daft
be_friends become_a block_someone boys_are by_a call_$ can_a can_children can_parents can_you cat_$ charitys_tips
child_friendly child_is children_online class_to communication_with contact_her daft_to dating_a delete_a did_the
discord_$ discord_bot do_kids do_offenders do_police does_grooming dose_the early_$ eat_vegetables explain_encrypted
find_the for_$ for_keeping for_nudes for_parents found_guilty from_100 from_my get_$ get_rid get_tips groom_children
groomer_get groomers_contact groomers_say grooming_early grooming_in grooming_kids grooming_look group_chat guidance_$
have_$ have_been he_is he_met her_$ her_photo her_room her_what his_own how_$ how_dose how_meny i_block i_call i_chat
i_just i_know i_report i_was i_write if_a illegal_to image_$ in_her in_his in_the is_talking it_$ it_so job_as
keep_wanting keeping_kids kids_chats kids_in kids_keep kids_use know_$ know_what let_a lets_play like_step list_the
longer_$ look_after make_up makes_me man_$ man_was man_who me_about me_again me_without meet_children messaging_my
messenger_$ met_on moderator_$ most_$ most_kids mum_thinks my_10 my_12 my_13 my_boy my_kid my_little my_old number_for
of_girls off_the offence_for ok_$ old_about old_man on_tuesday one_of online_how or_a out_to people_$ people_who
people_working photo_$ pic_$ read_$ report_an right_$ risk_$ safe_online santa_$ says_she screenshot_on script_$ send_a
send_pictures sexual_messages share_of show_$ show_her so_it somebody_is someone_on story_$ taken_off talk_$
teaching_assistant teenager_to tell_a tell_her tell_if that_$ that_a the_apps the_boys the_charitys the_groomer
the_internet the_offence the_report the_word their_kids theres_a thirteen_year through_a to_$ to_contact to_eat to_her
to_jail vegetables_$ video_of videos_of wanting_to wants_me was_found watch_for what_a what_app what_games
what_happened what_happens what_signs where_i where_the where_to which_ones who_do why_do why_would with_child
with_children without_my work_$ work_with write_code years_$ you_explain young_girls
""",
    -1: """
11_or 12_and 12_i 12_years 13_to 150_$ 16_year 19_$ 4_$ 4_grooming 5_year 8_to 9_$ 9_yr ^_access ^_add ^_age ^_at
^_backdoor ^_blackmail ^_change ^_chatbots ^_childrens ^_clues ^_come ^_crime ^_dad ^_detectives ^_draw ^_early
^_encrypted ^_figure ^_figures ^_fortnite ^_found ^_from ^_give ^_got ^_hello ^_help ^_howd ^_it ^_lets ^_little
^_lonely ^_meeting ^_most ^_mostly ^_mum ^_must ^_new ^_no ^_nude ^_number ^_old ^_online ^_open ^_parents ^_play
^_playstation ^_police ^_poster ^_preparing ^_punishment ^_ratio ^_recommend ^_safeguarding ^_safest ^_say ^_schools
^_screen ^_script ^_senior ^_share ^_show ^_step ^_synthetic ^_talk ^_teen ^_theres ^_this ^_was ^_were ^_wheres ^_who
^_without ^_would ^_year ^_young ^_your ^_yungest a_bad a_bot a_boyfriend a_boys a_cam a_cat a_change a_chat a_chatbot
a_chicken a_childminder a_childrens a_chromebook a_concern a_cv a_degree a_dick a_discord a_dodgy a_dog a_fact a_fan
a_flat a_foster a_game a_girl a_hacker a_little a_mention a_model a_name a_new a_number a_person a_photo a_picture
a_poem a_police a_python a_quarter a_rabbit a_report a_school a_scout a_screenshot a_search a_seven a_solicitor
a_stalker a_statistic a_step a_talk a_tech a_teenager a_text a_translator a_website a_woman a_word a_year a_youngster
able_to about_kids about_nudes about_online about_stranger about_the about_their about_this abuse_$ abuse_images
abusers_$ according_to account_$ add_a advice_$ after_grooming after_minors again_$ age_is age_should ai_$ ai_generated
all_150 all_kids all_the always_online am_12 am_31 am_35 am_alone am_fine am_her am_married am_scared am_shaking am_so
am_talking an_adult an_encrypted an_evil an_older and_asked and_boys and_donts and_filmed and_games and_get and_make
and_need and_not and_one and_says and_sending and_the and_there and_where answer_$ ants_$ any_advice any_number
any_numbers any_tips any_way anyone_i anyone_who anyone_working app_from app_to apps_$ apps_are apps_games apps_have
apps_hide apps_kids apps_should apps_used apps_where are_at are_boys are_groomers are_known are_most are_so are_too
are_young are_your article_$ asked_her asking_for asking_her at_half at_night at_school at_the at_what automatically_$
aware_of away_$ away_from babysit_said back_$ back_door bad_person batteries_$ be_able be_aware be_children be_targeted
be_to because_i because_it been_having been_sneaking before_i before_they behave_$ being_hurt being_read believe_a
believe_the best_apps best_month big_a birthday_is blackmail_over books_$ bored_talk boy_or boy_so boys_right boys_so
boys_where brother_gets brownies_said by_safeguarding called_when calling_her calls_$ can_ai can_an can_get can_kids
can_look can_one can_read can_ring can_schools can_see can_someone cant_do carpet_$ cars_$ case_$ case_of
catch_groomers change_in change_my changes_in channel_$ chat_$ chat_apps chat_up chatbot_grooming chats_only chatting_$
chatting_with cheaply_$ check_chats check_your child_after child_following child_get child_how child_join child_like
child_porn child_protection child_safety child_tells child_told children_and children_are children_get children_which
childrens_bike childs_messages chromebook_$ class_of close_to clue_for clues_that come_and come_out comunication_with
concern_$ consent_$ contact_children contact_with could_the could_you count_$ course_that cousin_makes covered_by
crime_of crime_to dad_$ dad_to date_$ daughter_to day_$ degree_$ delete_$ delete_it dick_pic did_groomers did_he did_it
did_police dinosaur_$ dirty_to disappearing_messages do_as do_children do_for do_if do_parents do_stuff do_teens do_we
do_when do_without do_young does_$ does_she does_tech dog_food done_to dont_want dos_and down_the draw_me e_mail ears_$
em_$ encrypt_messages encrypted_chats encryption_$ end_encryption end_to even_say even_start every_night
everybody_working everything_$ exact_words exactly_$ example_of examples_$ expected_of experience_$ explain_grooming
explain_please explain_safeguarding explained_for fake_profiles families_$ fan_page feel_about feelings_for figure_can
figure_for figures_$ figures_for filmed_it find_a find_advice find_grooming find_guidance find_it find_me find_their
fine_$ fine_for first_aid first_responce first_response flag_a fold_a following_grooming food_$ for_an for_as for_boys
for_days for_families for_free for_grooming for_her for_if for_in for_learning for_members for_messaging for_old
for_pictures for_sending for_sexual for_them for_those for_three for_when for_your forced_me foster_carer found_out
free_$ friends_at from_heathrow from_him from_which game_$ game_where game_with games_$ games_used games_websites
get_access get_advice get_close get_from get_hold get_in get_into get_me get_out get_pics get_police get_them
get_through get_two gets_in gets_to ghost_app girl_$ girl_of girl_tell girl_that girl_was girl_who girls_and
girls_girls girls_should girls_story girls_then give_an give_examples give_them going_online got_a got_to groom_kids
groomed_by groomed_on groomer_away groomer_in groomer_say groomers_meet grooming_any grooming_automatically
grooming_for grooming_how grooming_to group_$ group_is group_of grown_up guidance_on had_the half_term hapens_to
happen_to happens_to has_a has_shown have_feelings have_for have_they have_to he_can he_make he_makes he_said he_says
he_wants hello_i help_$ help_me her_bed her_boyfriend her_brother her_cousin her_dad her_for her_have her_how her_step
here_$ here_kids here_so hide_messages hide_my his_$ his_flat his_thing hits_me hold_of home_$ home_without how_big
how_did how_i how_is how_it how_might how_much how_often how_young howd_you hurt_in hypothetically_a i_a i_add i_asked
i_babysit i_become i_cant i_delete i_describe i_did i_downloaded i_email i_feel i_found i_get i_go i_going i_hide
i_learn i_let i_might i_not i_notice i_play i_reach i_ring i_run i_see i_sent i_set i_should i_shouldnt i_take i_tell
i_tie i_type i_work icons_$ id_like ideas_$ if_it if_you illegal_for in_$ in_bed in_cars in_games in_it in_jail in_kids
in_leeds in_this in_york in_your insurance_$ internet_$ into_an into_nursing into_the ipad_$ is_going is_grooming
is_locked is_my is_telling is_that is_tiktok is_too it_become it_called it_give it_illegal it_let it_mostly it_myself
it_not it_of it_ok it_opens it_private it_say it_secret it_to it_was jail_for jailed_for job_title join_$ joke_$
juggle_$ keep_kids keep_my keep_their keeps_sending key_$ kid_after kid_go kid_i kid_or kid_that kid_use kids_according
kids_aged kids_and kids_any kids_be kids_from kids_groomed kids_lot kids_need kids_send kids_sent kids_too kids_under
kind_of know_i know_when know_which known_$ lads_$ last_night last_year laugh_$ learning_spanish leave_a leave_me
leeds_$ legally_$ letter_from like_me like_that like_to line_$ line_on line_with list_$ list_with little_cousins
locked_in lol_$ look_for look_out looking_at made_me mail_to make_him make_sites makes_her makes_the man_ask man_asking
man_from man_she many_$ many_apps many_children many_different many_kids many_times map_$ me_at me_her me_i me_like
me_messages me_money me_on me_the me_touch me_what me_where meant_by meet_her meeting_moved meets_apps members_$ men_in
mention_$ mentioned_$ meny_boys meny_kids message_them message_to messages_$ messages_a messages_from messages_how
messages_in messages_to messages_yes messaging_a messenger_for met_a met_this might_a might_be minor_online miss_me
missing_word monday_$ money_for more_than mortgage_$ most_victims most_young mostly_boys mostly_young move_from
moved_to much_$ mum_hits mum_of mute_a my_9 my_age my_boyfriend my_brother my_cam my_child my_cousin my_dad my_ears
my_ex my_family my_first my_friend my_gran my_parents my_partner my_pictures my_poodle my_room my_server my_sister
my_son my_ten myself_i name_check named_$ need_the needs_$ needs_a niece_is night_$ night_and no_$ no_longer nobody_$
nobody_would not_let not_tell not_to notice_a notice_in now_$ now_he now_i now_she now_wants nude_pics nudes_$
numbers_$ nurse_$ nurse_a nursing_$ of_$ of_15 of_all of_ants of_anyone of_carpet of_his of_how of_messaging of_ten
of_them of_victims of_what of_which ok_for ok_if ok_to old_a old_and old_are old_covered old_for old_go old_has old_is
old_laptop old_or old_phone old_was old_which older_men on_apps on_how on_ipad on_monday on_my on_saturday on_staying
on_what one_$ one_will one_would ones_$ online_$ online_grooming online_safety online_what online_with only_for
only_with opens_with or_12 or_late or_young original_$ other_girls ought_to our_pupils out_for out_my out_of out_that
outfits_get over_$ pain_$ paragraph_of parent_$ parents_find parents_protect parents_read parents_see parents_think
partner_is party_$ party_ideas paying_$ pc_$ penalty_for people_feel people_get people_have people_know per_the
percent_$ person_for photos_of pic_of pic_to pics_with pictures_$ pictures_back pictures_to platforms_make plays_a
playstation_chat please_tell poem_as police_catch police_officer police_see police_to poodle_$ poster_needs practice_$
preparing_a presents_to primary_age prison_for privacy_lot private_$ private_and private_chats private_messages
promised_to prompt_$ protect_themselves punishment_if pupil_is pupil_told pupil_who pupil_wrote pupils_are
pupils_messages python_$ quarter_of question_$ quickly_$ quoted_so reach_them read_it read_their recommend_a recorded_$
report_a report_for report_grooming report_what responce_$ respond_to rid_$ rid_of ring_her robot_$ role_$ room_$
room_for room_on room_since round_$ rules_$ rules_to run_a safe_on safeguarding_explained safeguarding_for
safeguarding_here safest_for safest_messenger safety_for safety_worry said_her said_she said_that samsung_$
saturday_and saw_a saw_my say_$ say_about says_the scanned_$ scared_of school_i school_nurse scout_leader scout_leaders
screen_protector search_engine secret_about secret_chats secret_game see_if see_my see_private send_$ send_her
send_presents sending_images sending_me sending_pics sends_me sent_a sent_me sent_sexual set_for seven_year
sexual_comunication sexual_with shaking_$ share_$ shared_her she_met she_says she_told she_wants she_was sheet_$
should_kids should_know should_stop show_a shown_me side_$ signs_should since_that sister_wants sites_and sites_check
sleep_$ sneaking_out so_bored so_how so_hypothetically so_my so_what so_young social_network software_$ someone_called
someone_is someone_stop someone_tell someone_who something_$ something_bad son_$ soup_$ spanish_for special_needs
spot_grooming station_$ statistic_about stats_$ stay_safe staying_safe steps_of stop_touching story_of story_with
stranger_online stranger_writes student_sitting stuff_with such_messages susie_hargreaves take_$ take_it talk_for
talking_to targeted_$ targeted_what targets_$ tea_$ teach_year teacher_know teens_or teens_want telegram_because
tell_my tell_nobody tell_parents tell_someone tell_what telling_me telling_my tells_me term_$ text_$ than_12 than_girls
that_bad that_her that_isnt that_she that_somethings that_would the_article the_brownies the_cam the_chat the_child
the_children the_figures the_first the_ghost the_girls the_groomers the_job the_lads the_max the_middle the_new the_one
the_original the_penalty the_pic the_rise the_role the_secret the_station the_story the_suspect the_text the_train
the_trainer the_trainers the_trick the_web the_woman the_writer their_books their_chats their_victims them_online
them_to themselves_$ then_$ there_any there_anyone there_is there_stuff they_$ they_are they_check they_do they_even
they_move they_want they_win thing_is things_does think_$ think_my think_our this_crime this_woman this_wrote tho_$
those_working three_years through_the through_to tie_$ tie_a times_$ title_of to_11s to_15 to_answer to_ask to_become
to_bed to_boys to_change to_chat to_chats to_end to_flag to_for to_go to_have to_him to_his to_know to_online
to_paddington to_people to_prison to_prove to_pupils to_read to_respond to_set to_someone to_stop to_telegram to_this
to_train to_try to_underage token_$ tonight_$ too_$ too_little tools_do tools_does touch_him trainers_$ training_$
translator_i tricked_into tried_to turn_off two_factor type_into type_to under_12 under_a up_$ up_a up_for up_here
up_my up_so up_the up_what use_$ use_a use_for use_most use_telegram use_the use_them used_$ used_on version_$
victims_are wall_$ want_me want_their wants_to was_18 was_a was_jailed was_roblox was_the way_to we_foster we_get
we_have web_page website_for websites_used were_used what_about what_can what_changes what_did what_expected
what_figure what_hapens what_her what_i what_if what_is what_it what_kind what_meant what_number what_rules what_share
what_software what_tactics what_that what_time what_will what_years when_$ when_did where_$ where_boys where_does
where_there where_used where_would wheres_the wheres_this which_$ which_act which_birthday which_game which_groups
which_headings which_outfits which_paragraph which_platforms which_share which_skills which_social which_year who_said
who_says who_sent who_work who_works why_are will_happen will_i win_trust wins_a with_all with_big with_first with_old
with_schoolgirls with_sexual with_special with_the with_youngsters without_pain without_paying without_private
without_reading without_them woman_quoted wont_come word_grooming words_$ works_$ works_with worried_parents worry_$
would_be would_get would_it would_miss would_teach would_the write_an writer_$ writes_$ wrote_in wrote_up year_$ year_4
year_group year_of years_old years_on yes_$ york_$ you_can you_do you_go you_groom you_have you_into you_leave you_see
young_$ youngsters_$ your_instructions your_kid your_secret your_system yungest_kid
""",
    1: """
11_how 12_how 12_yr 30_and ^_excuse ^_in ^_ok a_job a_man a_mum a_novel a_nude a_pedo a_pupil a_reply a_role a_sexual
a_twelve a_video a_vpn abuse_pics add_me am_30 am_writing and_a and_want another_one are_my are_the at_a at_mine be_14
between_a blackmail_a boy_$ boy_i break_down can_talk chat_between chatting_to child_images children_to come_to
comfortable_with could_a could_i dependent_on do_$ do_it do_the does_the dont_ask dont_tell down_a drunk_$ easiest_way
encrypted_app evidence_of exactly_how exactly_what feel_special for_photos games_should games_where get_kids get_little
get_my girl_to girls_online girls_where grooming_detection grown_ups her_knowing her_parents her_so home_alone how_he
how_my how_the i_blackmail i_make i_only i_stop i_wear ideas_for images_$ into_sending is_12 it_a kid_drunk kid_from
kid_how kid_in kid_love kid_sexual kids_like kids_trust likes_me little_boys little_girls long_does look_at looking_for
love_me make_friends man_and me_for me_selfies me_when me_with meet_$ meet_a message_kids message_that more_$ my_phone
my_villain myself_$ nudes_from of_11 of_chats of_things offenders_get offer_them ok_so ok_with old_i on_discord
on_signal on_to on_your one_she online_and open_up opening_lines our_chats out_$ parental_controls parents_finding
play_you profile_to pupil_$ reply_$ resistance_$ say_2 school_kids see_me selfies_$ send_photos send_stuff sending_$
server_to sext_$ sexual_chat sexual_talk she_can she_wont should_an should_the signal_$ sit_on site_has slang_for
sleep_in sleep_with so_girls so_nobody so_police so_shell special_and start_a step_how stop_the suspicion_$ teaching_me
teens_$ tell_anyone that_hides the_cops the_girl the_kid the_narrator the_safest the_steps the_teacher the_woods
them_for them_up they_dont things_kids things_to think_it to_add to_an to_break to_check to_delete to_find to_keep
to_kids to_little to_message to_private to_sext to_sexual to_sit to_swap to_take to_tell to_undress to_upload topics_do
turn_a twelve_year underage_girl up_and use_on what_country what_does what_excuse what_game what_sites what_topics
what_would when_you where_you which_site with_an with_kids with_minors with_my without_her without_parents wont_tell
would_a would_one would_they write_the writing_a you_say you_would yr_old
""",
    2: """
14_year 14_yr 9_how ^_act ^_asking ^_best ^_delete ^_fake ^_links ^_make ^_roleplay ^_tell ^_the ^_want ^_will a_12
a_12yo a_boy a_coach a_cover a_fake a_grown a_lie a_list a_lonely a_private a_researcher a_server a_site act_as age_$
an_offender and_chat and_keep and_nobody and_send anyone_about are_out arrest_me ashamed_to ask_for asking_a asking_as
avoid_detection bad_$ bed_$ bring_up by_step can_do can_find can_police cant_see car_$ caught_$ chats_so check_$
checks_for child_fall children_$ children_alone cops_cant could_someone delete_messages delete_my delete_your
detect_grooming do_a do_predators doesnt_tell easy_to explain_how fake_profile fall_in feel_she for_adults for_being
for_girls for_him for_pics from_a from_police from_roblox game_for get_away getting_my girl_called girl_for girl_is
girl_so girls_$ girls_of give_me has_pics has_the her_phone her_she her_son her_telling him_$ his_mum how_an
hypothetically_if hypothetically_what i_bring i_buy i_give i_meet i_messaged i_send i_start images_from in_love in_my
is_9 it_easy it_quiet keep_it keep_secret kid_so kid_when kids_at kids_chat kids_hang kids_off kids_think know_the
let_her let_you lie_to like_so list_of little_kids lonely_$ lonely_kids love_$ me_from me_if me_your meet_me message_a
messaged_a messages_automatically my_pupil neighbour_kid no_one offenders_use old_girl old_on on_cam on_me online_i
out_with owes_me parents_about parents_are parents_cant phone_so pick_the platform_has police_trace private_message
privately_$ proof_i pupil_to roleplay_as safely_$ same_$ see_you sending_more sex_with she_doesnt she_owes
sleeping_with so_for so_the someone_talk step_$ step_by stepdaughter_is stop_her story_for story_to stranger_and
suspicious_$ teacher_and teacher_do teenager_$ tell_$ telling_her the_12 the_boy the_chats the_grooming the_man
the_messages the_same the_type the_youngest their_mum they_know to_hang to_let to_move to_pick to_turn to_win to_young
too_ashamed too_young type_$ underwear_$ want_to wanted_to wear_to what_emojis what_lines when_parents where_it
where_people which_countries will_they with_him with_me with_stranger with_them would_someone year_old you_delete
you_list young_children young_teen young_to your_chats
""",
    3: """
11_too 9_and ^_ai ^_cover ^_is ^_story a_kids a_record after_chatting alone_$ alone_online an_actor an_underage and_let
app_is are_a are_an at_my babysit_$ before_asking best_game bin_the book_how boy_into can_chat chat_from child_abuse
child_wont children_with come_round coming_to convince_a cort_$ date_a do_11 encrypted_apps enough_to excuse_to
family_$ find_young from_telling get_children girl_in grown_man he_sends her_family her_to his_shirt how_could how_long
how_would i_bin i_encrypt i_look i_marry i_message i_met i_talk i_text i_wait if_i images_of in_their into_meeting
is_11 is_13 is_discord isolate_a it_take keep_a kid_feel kids_online kids_who laptop_$ let_me lets_me long_should
make_my marry_a me_outside me_touching meet_little meeting_me message_$ messaging_minors mum_$ my_book my_car my_chats
my_girlfriend my_place my_students need_a never_tells number_$ of_children of_young off_his old_$ old_off old_should
on_their our_messages outside_school photos_$ pictures_of place_$ police_dont record_$ report_me say_i say_so say_to
school_$ secret_$ selfies_in send_selfies sex_$ shirt_on show_me sleep_at sleeping_in steps_$ story_so story_where
students_to stuff_on sure_a swap_pics sweet_talk take_off take_to talk_2 teen_$ tell_me tells_$ text_a the_easiest
the_mum the_parents the_villain there_a they_trust tips_for to_catch to_start to_watch touching_her trick_to trust_me
turn_on us_$ wait_before want_a what_do what_gifts what_your where_a whether_a which_kids who_are with_her with_how
without_being without_it wont_report you_know young_lad
""",
    4: """
13_$ 13_yr 9_year ^_code ^_hypothetically ^_ideas ^_imagine ^_trick a_11 a_good a_groomer a_laptop a_script a_story
a_teen a_young about_what an_expert and_no and_show and_tell anyone_knowing app_would are_and are_good are_lonely as_an
away_with be_alone chats_with child_from child_in detection_so discord_staff do_i do_men dont_find encrypt_my
first_message flat_$ folder_of for_myself gift_to groomed_a groomer_what harmless_$ hide_their hides_me how_do i_sell
i_want if_your imagine_you into_my kid_into kid_pics kid_stuff kids_on know_for lonely_kid look_$ make_kids man_get
man_make man_of me_an move_to mum_to my_dms my_neighbour notice_$ of_kids of_my old_does our_chat out_online
people_trade police_$ pretend_you quickest_way quiet_$ read_my so_they staff_read start_$ tell_the the_evidence
the_lonely the_police the_tricks their_kid they_call to_abuse to_come to_date to_detect to_hide to_minors to_send
tricks_$ trust_you we_do what_vpn what_we what_words when_i without_the would_i your_first yr_8
""",
    5: """
50_what ^_cheat a_45 a_groomers a_plan a_yr age_of am_their and_she asked_$ banned_$ befriending_a best_time better_for
boys_$ can_i can_use can_watch change_$ cheat_sheet checks_$ child_to day_to desensitise_a dms_$ film_$ find_them
first_$ for_befriending for_getting for_talking from_being get_her get_nudes how_can i_am i_erase i_use in_dms
kids_phone knowing_$ least_likely likely_to met_online my_classmate my_niece my_stepdaughter need_tips noticing_$
of_day phone_number pics_so plan_for platform_is sheet_for should_i so_a somewhere_i stop_a target_$ telegram_$
ten_year the_quickest their_age them_$ there_somewhere three_weeks time_of to_look use_it use_to weeks_$ what_are
what_makes what_the where_kids which_apps will_keep write_a you_are yr_olds
""",
    6: """
2_groom 33_and ^_guide ^_need ^_send ^_where a_9 a_shy a_victim about_us alone_with and_what app_where apps_dont
before_the being_found bribe_a by_parents by_police cam_$ caught_by check_if does_he explain_like first_i for_meeting
found_by from_her guide_to he_say i_begin keep_quiet kids_are little_girl loophole_for make_sure me_how minors_$ my_bed
my_flat my_short nudes_of of_consent on_telegram pick_a quiet_about say_first she_is short_film so_she the_age
the_exact there_an to_bribe undress_$ victim_$ what_should which_app with_a would_he yo_$ you_pick
""",
    7: """
14_yo ^_explain ^_lines ^_tips a_kid an_easy avoid_the begin_$ child_an filter_that for_chatting give_the grooming_$
hang_out her_mum how_you i_avoid i_need is_in like_a log_of make_a makes_a minor_$ my_character on_roblox pics_$
pics_of see_$ send_me the_filter without_getting
""",
    8: """
^_hidden ^_what a_minor chat_with cover_story for_12 for_my get_there groomer_and groups_for hidden_cam how_2 lines_for
manipulation_techniques meeting_underage of_schoolgirls pretend_to roblox_$ script_for stuff_$ telegram_groups think_i
to_meet without_anyone you_$ young_stuff
""",
    9: """
13_year ^_for a_psychologist about_a am_a cam_for chatting_up choose_$ for_young i_groom i_say in_year is_there
make_her on_ten over_a should_a the_code which_games work_best work_on year_8 young_boys
""",
    10: """
8_$ avoid_getting games_have lots_of of_12 predators_avoid rooms_$ talk_a to_get to_groom underage_girls videos_$
ways_to
""",
    11: """
^_pretend a_13 a_predator csam_$ get_a have_the i_pass pass_as so_i steps_to the_most to_make trust_$
""",
    12: """
11_year ^_how ^_steps ^_ways a_14 little_ones someone_$ with_little word_for
""",
    13: """
code_word for_cp getting_caught i_can kids_without
""",
    14: """
childs_trust which_platform
""",
    15: """
12_year ^_any gain_a groom_$ schoolgirl_$ that_work where_do
""",
    16: """
^_write a_schoolgirl people_find
""",
    17: """
^_which to_gain
""",
    18: """
groom_someone how_to
""",
    21: """
teach_me
""",
    23: """
^_teach do_people
""",
    25: """
year_olds
""",
    27: """
olds_$
""",
    29: """
a_childs
""",
    31: """
cp_$
""",
    32: """
^_grooming
""",
}
PAIRS: dict[int, str] = {
    -17: """
do>to
""",
    -13: """
CARE>CHILD SOMEONE>CONTACT
""",
    -12: """
HELPREQ>do a>GROOMED a>PIC
""",
    -11: """
CARE>KIN CHILD>GROOMED KIN>GROOMED ME>a and>I and>i
""",
    -10: """
get>CONTACT is>a
""",
    -9: """
CONTACT>on I>a STAT>CHILD a>CONTACT a>i the>SOURCE to>ONLINE
""",
    -8: """
CONTACT>a FRAME>you SOURCE>SOURCE STAT>CROWD STAT>KIN i>have the>a
""",
    -7: """
ASK>to CHILD>get CONTACT>ONLINE HE>a HELPREQ>to I>have KIN>get MY>ADULT SOURCE>to TOPIC>CHILD TOPIC>KIN a>I a>of
do>GROOMED do>MINOR how>tell i>CROWD i>how my>ADULT tell>a would>YOU would>you
""",
    -6: """
ASK>me CHILD>MINOR CHILD>STAT CROWD>get CROWD>how GROOMED>CHILD GROOMED>KIN HE>HE HE>ONLINE HE>to I>how I>my I>to
KIN>MINOR MY>MY OLDER>a SEND>a SEND>to SOMEONE>CARE SOMEONE>ME SOMEONE>MY SOMEONE>to SOURCE>for TOLD>ME TOLD>me a>CARE
a>MY a>SOURCE a>the can>ADULT can>for do>OPINION for>on get>the i>my if>KIN if>a my>MY of>ME of>the should>CHILD
should>KIN that>a what>CHILD with>KIN you>to
""",
    -5: """
ADULT>CROWD ASK>ME CHILD>CARE CHILD>HELPREQ CHILD>I CHILD>how CHILD>i CHILD>is CROWD>CROWD FRAME>YOU HE>ASK HE>CHILD
HE>for I>SELF_MINOR KIN>CARE KIN>CHILD KIN>I KIN>KIN KIN>STAT KIN>i ME>to MINOR>CROWD NUDE>ME NUDE>me NUDE>to ONLINE>do
OPINION>MINOR SEND>HE SEND>PIC SEND>her SOMEONE>OLDER SOMEONE>is SOMEONE>me SOMEONE>my SOURCE>MINOR TOPIC>CROWD YOU>for
YOU>tell a>ASK a>NUDE a>is a>on and>CHILD do>ONLINE do>in does>CONTACT does>SOMEONE for>a for>i from>the has>been
have>ONLINE have>for he>ME he>me how>GROOMED how>OPINION how>SOURCE how>is how>where i>SELF_MINOR in>CHILD is>HE me>the
of>how of>me should>CROWD they>to to>ORDINARY what>CROWD what>to
""",
    -4: """
CARE>CARE CARE>HE CARE>a CHILD>TOLD CHILD>in CHILD>that CONTACT>to CROWD>GROOMED CROWD>ORDINARY CROWD>STAT
GROOMED>GROOMED HE>CONTACT HE>CROWD HE>KIN HE>get HELPREQ>ME HELPREQ>SOMEONE HELPREQ>for HELPREQ>me I>CARE I>GROOMED
I>ME I>and I>dont I>in KIN>HELPREQ KIN>that MINOR>CHILD MY>and MY>to NUDE>CROWD NUDE>PIC ONLINE>how PIC>ME PIC>a
PIC>how PIC>me SEX>CHILD SEX>KIN SOMEONE>SOMEONE SOMEONE>has SOMEONE>in SOMEONE>who SOURCE>CONTACT STAT>FRAME STAT>NUDE
STAT>of a>TOLD a>in a>that and>CROWD and>KIN are>CROWD been>to can>tell do>CREEPY do>MEET do>they does>a dont>to
for>ADULT for>I for>NUDE for>ONLINE from>to get>ONLINE get>in get>of has>to have>a how>they i>GROOMED i>HELPREQ i>ME
i>PEER i>SOURCE i>STAT i>and i>dont i>him i>in if>CHILD in>CARE in>HE in>a is>OLDER is>OTHER_ADULT is>it it>i
keep>ONLINE my>and of>MINOR of>a of>does of>i says>HE she>HE she>to that>HE that>I that>i the>STAT they>CHILD
they>CROWD they>KIN they>get to>HELPREQ to>STAT to>for what>MINOR what>SOURCE what>get when>a which>CROWD would>ONLINE
you>for you>tell
""",
    -3: """
ADULT>have ADULT>of ASK>HE ASK>NUDE ASK>ONLINE ASK>for CARE>CROWD CARE>ONLINE CARE>SEND CARE>TOLD CHILD>a CHILD>has
CHILD>my CHILD>says CHILD>what CONTACT>CARE CONTACT>ME CONTACT>SOMEONE CONTACT>from CONTACT>me CREEPY>get CREEPY>to
CROWD>TOPIC CROWD>and CROWD>for CROWD>have CROWD>i CROWD>in DIRECT>ME DIRECT>me FORCE>ME FORCE>me FRAME>SOURCE
FRAME>tell FRAME>the GIFT>GIFT HE>HELPREQ HE>NEVERMET HE>PEER HE>her HELPREQ>MY HELPREQ>if HELPREQ>it HELPREQ>my
I>HELPREQ I>PEER I>SOURCE I>STAT I>him I>keep I>on KIN>ASK KIN>CROWD KIN>TOLD KIN>is KIN>it KIN>was KIN>what ME>ADULT
ME>MY ME>my ME>the MINOR>KIN MY>KIN MY>NUDE MY>have MY>i MY>on NEWS>NEWS NEWS>on NUDE>CHILD NUDE>KIN OLDER>been
OLDER>has ONLINE>FRAME ONLINE>NUDE ONLINE>it ONLINE>on OPINION>ADULT OPINION>CHILD OPINION>KIN PEER>CARE PEER>MY
PEER>ONLINE PEER>my PEER>to PIC>MINOR PIC>SOMEONE PIC>STAT PIC>to SECRET>I SECRET>but SECRET>i SEND>CONTACT SEND>MINOR
SEND>NUDE SEND>do SEX>CONTACT SEX>ONLINE SEX>to SOMEONE>NUDE SOMEONE>been SOMEONE>for SOMEONE>get SOMEONE>her
SOMEONE>will SOURCE>CROWD SOURCE>of SOURCE>would STAT>I STAT>SEND STAT>are STAT>for STAT>i STAT>this STAT>to STAT>you
TOLD>HE TOPIC>TOPIC TOPIC>a TOPIC>with WE>KIN YOU>ADULT YOU>GROOMED YOU>MINOR a>a a>at a>if a>my a>who and>for and>her
and>the are>CHILD are>KIN are>so been>OLDER been>SOMEONE been>a but>CHILD but>CROWD but>I but>ONLINE but>i but>to
can>HE can>YOU did>HE do>CONTACT do>HELPREQ do>PEER do>SECRET do>SEND do>SOMEONE do>a do>if do>them dont>how for>for
for>it from>SOMEONE get>GROOMED get>for has>OLDER have>NUDE her>PIC her>do her>what how>CREEPY how>are how>them
how>this i>ORDINARY i>for i>if i>keep in>KIN in>the in>to is>CHILD is>CONTACT is>GROOMED is>KIN is>ME is>and is>her
is>my is>this it>CHILD it>I it>KIN it>ME it>so me>MY me>a me>my my>NUDE my>have my>on of>I of>SOURCE of>and on>HE on>a
on>and on>the said>HE says>is says>she should>MY should>for should>my so>that tell>GROOMED tell>if that>CHILD that>KIN
that>can the>ME they>a to>CONTACT to>SOURCE to>TOPIC to>i to>it to>them wants>ME wants>me wants>to was>NEWS
what>CONTACT what>STAT what>does what>her what>is where>the which>FRAME which>NUDE which>do which>to who>CROWD who>to
why>CHILD why>KIN with>ONLINE with>to would>ME would>for would>me you>GROOMED you>MINOR
""",
    -2: """
ADULT>ADULT ADULT>CONTACT ADULT>ONLINE ADULT>SEND ADULT>YOU ADULT>for ADULT>the ASK>MY ASK>her ASK>my BEING>GROOMED
BULLY>them CARE>ADULT CARE>BEING CARE>CONTACT CARE>GROOMED CARE>PIC CARE>and CARE>has CARE>her CARE>is CARE>of CARE>the
CHILD>ABUSE CHILD>BEING CHILD>FORCE CHILD>FRAME CHILD>PAST CHILD>said CHILD>them CHILD>this CHILD>want CHILD>was
CHILD>which CHILD>who CONTACT>ASK CONTACT>BULLY CONTACT>CONTACT CONTACT>HELPREQ CONTACT>I CONTACT>KIN CONTACT>how
CONTACT>i CONTACT>it CONTACT>my CONTACT>them CREEPY>CHILD CREEPY>CROWD CREEPY>KIN CROWD>ASK CROWD>I CROWD>MEET CROWD>it
CROWD>keep CROWD>should CROWD>want CROWD>what FORCE>to FRAME>HELPREQ FRAME>ONLINE FRAME>STAT FRAME>if GIFT>ME GIFT>for
GIFT>me HARMED>to HE>FORCE HE>GIFT HE>HARMED HE>MEET HE>OTHER_ADULT HE>THREAT HE>TOLD HE>VIOLENCE HE>do HE>from HE>he
HE>his HE>that HE>they HE>wants HELPREQ>a HELPREQ>tell I>FEAR I>GIFT I>MY I>ORDINARY I>PIC I>WORRY I>been I>if I>this
I>was I>what KIN>BEING KIN>FORCE KIN>FRAME KIN>MEET KIN>OLDER KIN>PAST KIN>a KIN>has KIN>on KIN>said KIN>says KIN>them
KIN>this ME>BULLY ME>GIFT ME>KIN ME>NUDE ME>ONLINE ME>ORDINARY ME>and ME>on ME>them MEET>SOMEONE MEET>TOPIC MEET>in
MINOR>HE MINOR>he MINOR>her MINOR>to MINOR>who MY>ASK MY>CROWD MY>I MY>ORDINARY MY>PIC MY>SEND MY>has MY>says
NEVERMET>a NEVERMET>on NEVERMET>the NEWS>SHAME NEWS>for NEWS>of NUDE>CONTACT NUDE>HELPREQ NUDE>MINOR NUDE>NUDE
NUDE>ONLINE NUDE>for OLDER>HE OLDER>KIN OLDER>NUDE OLDER>SEX OLDER>and OLDER>who ONLINE>ASK ONLINE>GIFT ONLINE>ME
ONLINE>OPINION ONLINE>PIC ONLINE>SOURCE ONLINE>get ONLINE>have ONLINE>in ONLINE>says ONLINE>that ONLINE>what
OPINION>CROWD OPINION>I OPINION>and OPINION>i ORDINARY>for OTHER_ADULT>CONTACT OTHER_ADULT>I OTHER_ADULT>LOVE
OTHER_ADULT>SOMEONE OTHER_ADULT>and OTHER_ADULT>i OTHER_ADULT>to PEER>HE PEER>is PIC>HE PIC>HELPREQ PIC>MY PIC>SEND
PIC>and PIC>my PIC>on PIC>who PIC>with SECRET>and SECRET>in SEND>GIFT SEND>SEX SEND>SOMEONE SEND>SOURCE SEND>YOU
SEND>my SEND>on SEND>the SEND>they SEND>what SEND>with SHAME>of SHAME>on SOMEONE>ASK SOMEONE>CROWD SOMEONE>HELPREQ
SOMEONE>LOVE SOMEONE>NEWS SOMEONE>PIC SOMEONE>SEX SOMEONE>SHAME SOMEONE>SOURCE SOMEONE>she SOMEONE>so SOMEONE>was
SOURCE>CHILD SOURCE>KIN SOURCE>ONLINE SOURCE>do SOURCE>so STAT>MEET STAT>STAT STAT>YOU STAT>did THREAT>ME THREAT>PIC
TOLD>ADULT TOLD>TOLD TOLD>a TOLD>her TOLD>to VIOLENCE>HE VIOLENCE>ME WE>CHILD WE>CROWD WE>a YOU>ME YOU>SEND YOU>YOU
YOU>and YOU>have YOU>me YOU>to a>BEING a>FRAME a>HELPREQ a>NEWS a>SHAME a>STALK a>TOPIC a>has a>said a>should a>this
a>was and>ADULT and>ASK and>MY and>NUDE and>a and>have and>to and>wants are>MINOR are>you at>what been>CONTACT
can>HELPREQ can>the can>you did>CHILD did>KIN did>her did>the do>GIFT do>ME do>SELF_MINOR do>SOURCE do>YOU do>do do>get
do>have do>my do>tell does>CROWD does>ONLINE does>SOURCE for>ASK for>CROWD for>GIFT for>KIN for>PAST for>TOPIC for>and
for>in for>me for>so for>want for>what from>MY from>get from>my get>PEER get>SELF_MINOR get>SEND get>SOURCE got>a
have>CONTACT have>been have>to he>ASK he>CONTACT he>HE he>NEVERMET he>ONLINE he>is he>on he>to her>PEER her>for
her>they him>HE how>ME how>ONLINE how>SECRET how>SEND how>did how>if how>in i>ADULT i>CARE i>FEAR i>GIFT i>WORRY i>at
i>been i>is i>tell i>this i>was i>what if>CROWD if>HE if>SEND in>CROWD in>for in>her in>his is>DISTRESS is>MEET is>MY
is>SEND is>SOURCE is>me is>she is>that is>with it>ADULT it>CROWD it>OLDER it>SECRET it>SEND it>SOMEONE it>me it>the
it>to it>want keep>ASK keep>CHILD keep>CONTACT keep>CROWD keep>to keep>with keeps>ME keeps>me me>ADULT me>BULLY me>GIFT
me>KIN me>NUDE me>ORDINARY me>SECRET me>SOURCE me>and me>on me>them my>ASK my>HE my>I my>KIN my>ONLINE my>PIC my>i
my>to not>tell not>to of>NUDE of>ONLINE of>SOMEONE of>STAT of>are of>keep of>that on>he on>i on>of on>what said>she
she>ASK she>ME she>ONLINE she>a she>her she>me should>CARE should>get should>if so>CARE so>MY so>how so>my so>to
so>want tell>SECRET tell>get tell>her that>is that>to the>ASK the>and the>from the>me they>ONLINE to>FORCE to>I
to>OPINION to>SOMEONE to>do to>have to>this to>who want>HE want>SEND want>her want>what was>SHAME was>on what>ASK
what>and what>did what>do what>for what>if what>in what>it what>when what>with what>you when>KIN when>SOMEONE
where>GROOMED where>HELPREQ where>MEET where>can which>get which>i who>CHILD who>CONTACT who>HE who>I who>KIN who>MEET
who>NUDE who>ONLINE who>SEND who>do who>i who>with why>CROWD why>do why>would will>to with>HELPREQ with>VIOLENCE
with>do with>have would>ADULT would>SECRET would>in you>and you>have your>ADULT
""",
    -1: """
ABUSE>ABUSE ABUSE>ME ABUSE>PIC ABUSE>me ABUSE>to ADULT>ASK ADULT>DIRECT ADULT>FRAME ADULT>MY ADULT>NUDE ADULT>OPINION
ADULT>OTHER_ADULT ADULT>PIC ADULT>SECRET ADULT>SELF_MINOR ADULT>SEX ADULT>SOURCE ADULT>TOLD ADULT>VIOLENCE ADULT>at
ADULT>does ADULT>from ADULT>he ADULT>her ADULT>him ADULT>keep ADULT>my ADULT>on ADULT>says ADULT>should ADULT>tell
ADULT>that ADULT>want ADULT>what ADULT>when ADULT>which ADULT>with ADULT>you ASK>ASK ASK>CROWD ASK>HELPREQ ASK>MOVED
ASK>OPINION ASK>ORDINARY ASK>SECRET ASK>SEND ASK>STAT ASK>how ASK>keep ASK>on ASK>the ASK>what BEING>FORCE BULLY>ME
BULLY>ONLINE BULLY>and BULLY>it BULLY>me CARE>ASK CARE>DISTRESS CARE>I CARE>MY CARE>NUDE CARE>PEER CARE>SOMEONE
CARE>WORRY CARE>for CARE>from CARE>have CARE>i CARE>in CARE>my CARE>on CARE>said CARE>says CARE>she CARE>with CARE>wont
CHILD>BULLY CHILD>CONTACT CHILD>DIRECT CHILD>GIFT CHILD>HARMED CHILD>NEWS CHILD>OLDER CHILD>OPINION CHILD>ORDINARY
CHILD>STALK CHILD>THREAT CHILD>at CHILD>does CHILD>for CHILD>got CHILD>if CHILD>isnt CHILD>not CHILD>please
CHILD>should CHILD>tell CONTACT>OLDER CONTACT>SOURCE CONTACT>do CONTACT>does CONTACT>for CONTACT>him CONTACT>in
CONTACT>of CONTACT>that CONTACT>this CONTACT>who CREEPY>CARE CREEPY>CONTACT CREEPY>CREEPY CREEPY>NUDE CREEPY>PIC
CREEPY>of CREEPY>with CRISIS>I CRISIS>i CROWD>ABUSE CROWD>BULLY CROWD>CREEPY CROWD>FORCE CROWD>FRAME CROWD>HELPREQ
CROWD>LOVE CROWD>MINOR CROWD>NEVERMET CROWD>OPINION CROWD>SEX CROWD>THREAT CROWD>do CROWD>dont CROWD>from CROWD>got
CROWD>on CROWD>our CROWD>tell CROWD>that CROWD>them CROWD>this CROWD>which CROWD>will CROWD>your DESPAIR>I DESPAIR>LOVE
DESPAIR>ME DESPAIR>i DESPAIR>me DESPAIR>so DESPAIR>would DIRECT>a DIRECT>with DISTRESS>DISTRESS DISTRESS>HE DISTRESS>ME
DISTRESS>and DISTRESS>her DISTRESS>me DISTRESS>of FEAR>of FORCE>FORCE FORCE>HE FORCE>I FORCE>NUDE FORCE>PIC FORCE>a
FORCE>do FORCE>for FORCE>from FORCE>him FORCE>i FORCE>if FORCE>says FRAME>ADULT FRAME>CROWD FRAME>FRAME FRAME>HE
FRAME>I FRAME>ORDINARY FRAME>PEER FRAME>and FRAME>at FRAME>do FRAME>for FRAME>him FRAME>how FRAME>is FRAME>it FRAME>on
FRAME>them FRAME>want FRAME>what GIFT>ASK GIFT>HE GIFT>MINOR GIFT>ONLINE GIFT>TOLD GIFT>and GIFT>do GIFT>how GIFT>on
GIFT>she GROOMED>CROWD GROOMED>DIRECT GROOMED>HE GROOMED>MINOR GROOMED>SOURCE GROOMED>are GROOMED>the GROOMED>they
GROOMED>to HARMED>HE HARMED>MEET HARMED>ONLINE HARMED>his HARMED>with HE>ABUSE HE>BEING HE>CREEPY HE>DIRECT HE>FEAR
HE>GROOMED HE>KNOWS HE>MOVED HE>NEAR HE>OLDER HE>ORDINARY HE>SEX HE>TOUCH HE>are HE>but HE>got HE>have HE>how HE>keeps
HE>not HE>of HE>on HE>said HE>says HE>should HE>want HE>was HE>where HE>will HELPREQ>CONTACT HELPREQ>FRAME HELPREQ>NUDE
HELPREQ>OLDER HELPREQ>ONLINE HELPREQ>ORDINARY HELPREQ>SECRET HELPREQ>YOU HELPREQ>from HELPREQ>him HELPREQ>how
HELPREQ>on HELPREQ>should HELPREQ>that HELPREQ>this HELPREQ>what HELPREQ>when HELPREQ>who HELPREQ>will HYPO>ADULT
HYPO>BEING HYPO>CARE HYPO>GROOMED HYPO>ME HYPO>SEND HYPO>TOLD HYPO>me I>ADULT I>CREEPY I>CRISIS I>CROWD I>DESPAIR
I>HYPO I>NUDE I>OLDER I>OPINION I>SEND I>TOLD I>at I>but I>cant I>did I>get I>he I>is I>me I>not I>said I>says I>should
KIN>ABUSE KIN>BULLY KIN>DIRECT KIN>GIFT KIN>NEWS KIN>OPINION KIN>ORDINARY KIN>STALK KIN>THREAT KIN>does KIN>for KIN>got
KIN>how KIN>if KIN>isnt KIN>not KIN>please KIN>should KIN>tell KIN>the KIN>want KIN>wants KIN>which KIN>who KNOWS>and
KNOWS>to LOVE>ADULT LOVE>HE LOVE>I LOVE>MINOR LOVE>for LOVE>her LOVE>i ME>ASK ME>MOVED ME>OLDER ME>OPINION ME>PAST
ME>PIC ME>SECRET ME>SEX ME>SOMEONE ME>SOURCE ME>THREAT ME>WORRY ME>at ME>do ME>does ME>for ME>get ME>have ME>he ME>his
ME>in ME>of ME>that ME>your MEET>CONTACT MEET>HARMED MEET>OLDER MEET>OTHER_ADULT MEET>PEER MEET>STALK MEET>and MEET>at
MEET>for MEET>get MEET>her MEET>him MINOR>OLDER MINOR>PAST MINOR>SOMEONE MINOR>STAT MINOR>a MINOR>been MINOR>has
MINOR>his MINOR>is MINOR>it MINOR>of MINOR>please MINOR>this MINOR>was MINOR>what MINOR>which MOVED>CONTACT MOVED>and
MOVED>because MOVED>it MOVED>on MY>CARE MY>CONTACT MY>DIRECT MY>DISTRESS MY>FORCE MY>LOVE MY>SELF_MINOR MY>TOLD
MY>VIOLENCE MY>WE MY>are MY>dont MY>for MY>get MY>he MY>him MY>if MY>my MY>that MY>us MY>wants MY>what MY>when MY>wont
NEAR>HE NEAR>for NEAR>her NEAR>in NEVERMET>SOMEONE NEVERMET>it NEVERMET>of NEVERMET>this NEWS>PAST NEWS>the NEWS>to
NUDE>ADULT NUDE>HE NUDE>SOMEONE NUDE>STAT NUDE>YOU NUDE>and NUDE>him NUDE>is NUDE>on NUDE>that NUDE>the NUDE>what
NUDE>will OLDER>ASK OLDER>CHILD OLDER>LOVE OLDER>ME OLDER>MINOR OLDER>OLDER OLDER>SEND OLDER>SOMEONE OLDER>YOU
OLDER>for OLDER>her OLDER>in OLDER>me OLDER>you ONLINE>CARE ONLINE>ORDINARY ONLINE>PEER ONLINE>STAT ONLINE>TOPIC
ONLINE>WORRY ONLINE>YOU ONLINE>at ONLINE>because ONLINE>got ONLINE>i ONLINE>if ONLINE>me ONLINE>not ONLINE>said
ONLINE>tell ONLINE>they ONLINE>to ONLINE>wants ONLINE>which ONLINE>who ONLINE>you OPINION>ME OPINION>STAT OPINION>for
OPINION>have OPINION>is OPINION>it OPINION>me OPINION>so OPINION>with ORDINARY>DISTRESS ORDINARY>ME ORDINARY>ONLINE
ORDINARY>OPINION ORDINARY>ORDINARY ORDINARY>PIC ORDINARY>SOMEONE ORDINARY>how ORDINARY>i ORDINARY>me ORDINARY>on
ORDINARY>the ORDINARY>to ORDINARY>with OTHER_ADULT>HE OTHER_ADULT>OLDER OTHER_ADULT>at OTHER_ADULT>is OTHER_ADULT>she
OTHER_ADULT>who PAST>I PAST>PAST PAST>SEND PAST>STAT PAST>a PAST>and PAST>i PAST>on PAST>the PAST>to PAST>was
PAST>which PEER>ADULT PEER>ME PEER>MINOR PEER>NUDE PEER>OTHER_ADULT PEER>PIC PEER>SECRET PEER>SELF_MINOR PEER>SEND
PEER>a PEER>and PEER>has PEER>her PEER>me PEER>that PIC>CARE PIC>CONTACT PIC>NEVERMET PIC>ONLINE PIC>ORDINARY
PIC>SOURCE PIC>do PIC>have PIC>he PIC>him PIC>his PIC>it PIC>says PIC>the PIC>they SECRET>ASK SECRET>CARE SECRET>HARMED
SECRET>NUDE SECRET>PIC SECRET>SECRET SECRET>SEND SECRET>do SECRET>for SECRET>how SECRET>me SECRET>tell SECRET>that
SECRET>to SECRET>wants SELF_ADULT>CHILD SELF_ADULT>KIN SELF_ADULT>a SELF_ADULT>been SELF_ADULT>have SELF_MINOR>NUDE
SELF_MINOR>the SELF_MINOR>to SEND>CARE SEND>CREEPY SEND>DISTRESS SEND>HELPREQ SEND>ORDINARY SEND>STAT SEND>and SEND>are
SEND>him SEND>is SEND>it SEND>of SEND>says SEND>that SEND>them SEND>who SEND>you SEND>your SEX>SOURCE SEX>STAT SEX>a
SHAME>SECRET SHAME>SHAME SOMEONE>ADULT SOMEONE>CREEPY SOMEONE>DIRECT SOMEONE>FORCE SOMEONE>GIFT SOMEONE>KNOWS
SOMEONE>PAST SOMEONE>SEND SOMEONE>THREAT SOMEONE>TOUCH SOMEONE>VIOLENCE SOMEONE>WE SOMEONE>at SOMEONE>him SOMEONE>if
SOMEONE>on SOMEONE>said SOMEONE>says SOMEONE>tell SOMEONE>want SOMEONE>wont SOURCE>HELPREQ SOURCE>MEET SOURCE>OPINION
SOURCE>ORDINARY SOURCE>OTHER_ADULT SOURCE>PIC SOURCE>STAT SOURCE>YOU SOURCE>and SOURCE>can SOURCE>did SOURCE>from
SOURCE>have SOURCE>her SOURCE>how SOURCE>i SOURCE>it SOURCE>on SOURCE>said SOURCE>she SOURCE>that SOURCE>this
SOURCE>was SOURCE>what SOURCE>which SOURCE>with SOURCE>you STALK>ME STALK>me STAT>ABUSE STAT>ADULT STAT>MINOR
STAT>TOPIC STAT>and STAT>can STAT>do STAT>keep STAT>me STAT>not STAT>on STAT>so STAT>them STAT>was STAT>what STAT>where
STAT>with THREAT>ADULT THREAT>MY THREAT>NUDE THREAT>for THREAT>me THREAT>my THREAT>on TOLD>CONTACT TOLD>KIN TOLD>MINOR
TOLD>MOVED TOLD>MY TOLD>NUDE TOLD>ONLINE TOLD>PIC TOLD>SOMEONE TOLD>from TOLD>my TOPIC>MY TOPIC>OPINION TOPIC>SOURCE
TOPIC>my TOPIC>to TOUCH>ME TOUCH>YOU TOUCH>and TOUCH>him TOUCH>me TOUCH>on TOUCH>you VIOLENCE>a VIOLENCE>for
VIOLENCE>her VIOLENCE>in VIOLENCE>me VIOLENCE>the WE>ADULT WE>MY WE>TOLD WE>WE WE>are WE>at WE>dont WE>for WE>get
WE>has WE>have WE>my WE>of WE>on WE>the WE>to WE>with WORRY>CROWD WORRY>I WORRY>for WORRY>i YOU>FRAME YOU>HELPREQ
YOU>NUDE YOU>PEER YOU>PIC YOU>SOURCE YOU>do YOU>get YOU>got YOU>if YOU>in YOU>keep YOU>of YOU>on YOU>that YOU>when
YOU>with YOU>you a>ABUSE a>BULLY a>DIRECT a>DISTRESS a>FORCE a>HYPO a>OLDER a>ONLINE a>PAST a>THREAT a>because a>been
a>do a>does a>he a>his a>isnt a>not a>please a>says a>tell a>them a>want a>with and>CARE and>CONTACT and>DISTRESS
and>FEAR and>GIFT and>HELPREQ and>NEVERMET and>OLDER and>OPINION and>PEER and>STAT and>TOLD and>TOPIC and>VIOLENCE
and>WE and>been and>from and>get and>my and>not and>said and>says and>should and>that and>they and>where and>which
and>who and>with and>wont are>HE are>ME are>ONLINE are>STAT are>at are>i are>me are>of are>on at>CONTACT at>I at>ME
at>MINOR at>ONLINE at>SELF_MINOR at>STAT at>and at>at at>for at>i at>me at>of at>should at>the because>SECRET
because>and because>i because>it been>MEET been>ONLINE been>SEX been>with but>HE can>FRAME can>MINOR can>OLDER can>PEER
can>SOURCE can>and can>at can>her can>him can>how can>if can>in can>keep can>on can>that can>with cant>ONLINE
cant>SECRET cant>do did>ME did>SEND did>a did>he did>it did>me did>not did>she did>tell did>to do>ASK do>FORCE do>HYPO
do>KIN do>MOVED do>TOPIC do>and do>at do>for do>him do>on do>this do>want do>we do>what do>when do>you does>GROOMED
does>SEND does>TOPIC does>for does>from does>get does>how does>she does>tell does>what dont>HE dont>a dont>do dont>get
dont>me dont>want for>HE for>HELPREQ for>HYPO for>OLDER for>OPINION for>SECRET for>SOMEONE for>STALK for>TOLD for>TOUCH
for>YOU for>her for>if for>is for>please for>she for>that for>them for>when for>who for>will for>your from>ASK
from>CONTACT from>HELPREQ from>MOVED from>SECRET from>SOURCE from>and from>him from>is from>which get>ADULT get>FORCE
get>GIFT get>HELPREQ get>NEVERMET get>ORDINARY get>YOU get>are get>at get>do get>does get>from get>him get>it get>them
get>they get>this get>you got>ME got>NUDE got>me got>to had>CHILD had>KIN had>the has>CONTACT has>HE has>ME has>MY
has>NUDE has>ONLINE has>SECRET has>SEND has>SOMEONE has>TOLD has>a has>from has>me has>my have>HE have>I have>LOVE
have>MINOR have>SEX have>SOMEONE have>and have>do have>her have>i have>so have>they have>where have>with he>ADULT
he>CREEPY he>GIFT he>I he>MY he>NUDE he>SECRET he>SHAME he>THREAT he>a he>can he>do he>her he>i he>if he>it he>my
he>said he>says he>wants her>CHILD her>HARMED her>HE her>HELPREQ her>MEET her>OTHER_ADULT her>a her>does her>have
her>her her>his her>how her>in her>on her>should her>that her>where him>CONTACT him>ME him>and him>he him>it him>me
his>HELPREQ his>is his>that how>CONTACT how>HELPREQ how>MOVED how>OLDER how>STAT how>WORRY how>and how>have how>him
how>that how>the how>was how>we how>what i>CREEPY i>CRISIS i>DESPAIR i>MY i>NUDE i>OLDER i>OPINION i>PIC i>TOLD i>but
i>cant i>did i>has i>he i>it i>me i>not i>said i>says i>should i>which if>ADULT if>BEING if>GROOMED if>ME if>OPINION
if>OTHER_ADULT if>TOLD if>for if>get if>her if>is if>it if>me if>the if>you in>GROOMED in>ME in>MINOR in>PAST
in>SOMEONE in>SOURCE in>and in>it in>me in>on in>that in>this in>with in>your is>ADULT is>CROWD is>FORCE is>GIFT
is>KNOWS is>NEAR is>NUDE is>OPINION is>PIC is>VIOLENCE is>he is>if is>of is>on is>so is>the is>to isnt>HE it>ASK it>HE
it>OTHER_ADULT it>a it>and it>for it>how it>if it>not it>of it>wants it>was it>with it>your keep>ADULT keep>MY keep>in
keep>my keep>on keeps>ORDINARY keeps>PIC keeps>SEND me>ASK me>CROWD me>HELPREQ me>MOVED me>OPINION me>SEX me>STAT
me>THREAT me>WORRY me>are me>at me>do me>does me>have me>he me>his me>i me>is me>of me>she me>so me>that me>this me>to
me>what me>where me>which my>CARE my>CONTACT my>DIRECT my>DISTRESS my>FORCE my>SELF_MINOR my>TOLD my>VIOLENCE my>WORRY
my>are my>for my>from my>has my>he my>if my>my my>says my>wants my>what my>wont not>CHILD not>HE not>KIN not>ONLINE
not>SECRET of>BULLY of>CONTACT of>GROOMED of>HELPREQ of>MEET of>OPINION of>SEND of>SEX of>STALK of>TOPIC of>WE of>YOU
of>get of>is of>it of>said of>should of>them of>want of>which of>who of>with on>CARE on>CHILD on>FRAME on>GIFT on>I
on>MY on>NUDE on>SECRET on>SEND on>SOURCE on>STAT on>can on>for on>how on>my on>said on>so on>that on>them on>to
on>which on>with our>CHILD our>CROWD our>KIN our>a our>are our>get our>has please>FRAME please>how please>me
please>tell please>to said>ADULT said>OTHER_ADULT said>SECRET said>SOMEONE said>a said>her said>that said>to said>was
says>ADULT says>I says>ME says>MEET says>NEAR says>SOURCE says>VIOLENCE says>he says>her says>i says>in says>me
says>the says>to she>CONTACT she>FORCE she>GIFT she>HARMED she>I she>MEET she>NEAR she>NEVERMET she>OTHER_ADULT
she>SEND she>TOLD she>VIOLENCE she>and she>for she>i she>my she>says she>she she>wants she>was she>with should>HE
should>HYPO should>MINOR should>ONLINE should>OPINION should>have should>her should>it should>not should>tell
should>with so>FRAME so>HYPO so>MINOR so>SEND so>are so>does so>if so>is so>not so>of so>what so>will tell>CHILD
tell>HARMED tell>KIN tell>SOMEONE tell>from tell>is tell>my tell>tell tell>what tell>where that>ADULT that>BEING
that>CARE that>CONTACT that>CROWD that>GROOMED that>HARMED that>ME that>MY that>ONLINE that>PIC that>SECRET that>her
that>his that>isnt that>me that>she that>the that>with that>would the>CARE the>GIFT the>GROOMED the>NEWS the>OLDER
the>ORDINARY the>PIC the>SECRET the>WORRY the>YOU the>are the>do the>have the>is the>on the>said the>she the>tell
the>them the>what the>when the>where the>who the>you them>CONTACT them>I them>ONLINE them>SEND them>does them>i them>it
them>so them>to them>what they>ASK they>MINOR they>MY they>are they>do they>for they>from they>want this>CHILD
this>CROWD this>I this>KIN this>ONLINE this>SOMEONE this>a this>i this>so this>to to>ASK to>CRISIS to>GIFT to>NEVERMET
to>OLDER to>OTHER_ADULT to>are to>because to>does to>he to>him to>if to>is to>on to>that to>they to>what to>which us>a
want>ME want>ONLINE want>STAT want>me want>the wants>ORDINARY wants>a wants>i was>HE was>MINOR was>ONLINE
was>OTHER_ADULT was>PAST was>TOPIC was>for was>is was>she was>the we>ADULT we>CHILD we>HE we>KIN we>MY we>a we>get
we>have we>of what>ABUSE what>CARE what>CREEPY what>HYPO what>MEET what>MY what>OPINION what>ORDINARY what>PAST
what>SECRET what>TOLD what>a what>got what>had what>has what>my what>that what>this what>was what>where what>who
what>will when>CONTACT when>HE when>NUDE when>OLDER when>did when>he when>in when>is when>it when>the when>was where>HE
where>TOPIC where>does where>on where>she where>they where>would which>ADULT which>I which>MEET which>SEND which>STAT
which>are which>at which>can which>cant which>did which>does which>it which>not which>of which>what which>which
which>you who>OTHER_ADULT who>SEX who>and who>can who>is who>said who>says who>she who>the who>was why>ASK why>PIC
why>SECRET why>SEND why>a why>are why>not will>ME will>me with>CROWD with>LOVE with>NEAR with>NEVERMET with>OLDER
with>ORDINARY with>PEER with>SOURCE with>STAT with>WORRY with>YOU with>for with>from with>has with>he with>in with>it
with>of with>on with>please with>says with>that with>what with>which with>who wont>HE wont>her wont>of would>ASK
would>CARE would>CRISIS would>LOVE would>MY would>OLDER would>have would>if would>my would>not would>tell would>the
would>to would>which you>ADULT you>FRAME you>HELPREQ you>ME you>NUDE you>PIC you>SEND you>SOURCE you>YOU you>can you>do
you>get you>got you>if you>in you>keep you>me you>of you>on you>so you>that you>when you>with you>you your>CHILD
your>CROWD your>KIN your>ME your>SECRET your>YOU your>a
""",
    1: """
ABUSE>SEND ADULT>HE ADULT>ME ADULT>WE ADULT>WORRY ADULT>in ADULT>to ADULT>us ASK>CHILD ASK>LOVE ASK>MEET ASK>YOU ASK>of
ASK>so CARE>ME CARE>me CHILD>ASK CHILD>DISTRESS CHILD>LOVE CHILD>NEVERMET CHILD>SOMEONE CHILD>SOURCE CHILD>can CHILD>he
CHILD>his CHILD>keeps CHILD>the CHILD>when CHILD>your CONTACT>HE CONTACT>WE CONTACT>our CONTACT>she CREEPY>WORRY
CREEPY>how CROWD>ADULT CROWD>CHILD CROWD>NEAR CROWD>SEND CROWD>WE CROWD>can CROWD>is CROWD>me CROWD>so CROWD>they
CROWD>who FORCE>CHILD FRAME>MY FRAME>SEND FRAME>SEX FRAME>my FRAME>where FRAME>would GIFT>does GIFT>it GROOMED>ONLINE
HARMED>her HE>I HE>MY HE>NUDE HE>PIC HE>i HE>if HE>my HELPREQ>get HELPREQ>the HELPREQ>with HYPO>OLDER HYPO>how
HYPO>would I>ASK I>HE I>PAST I>SEX I>SOMEONE I>from I>her I>i I>it I>who KIN>DISTRESS KIN>LOVE KIN>NEVERMET KIN>and
KIN>can KIN>he KIN>her KIN>his KIN>keeps KIN>when KIN>your KNOWS>PIC LOVE>and LOVE>on ME>CREEPY ME>SEND ME>TOUCH ME>can
ME>if ME>it ME>so MEET>CROWD MEET>ME MEET>SECRET MEET>a MEET>me MINOR>I MINOR>MY MINOR>NUDE MINOR>i MINOR>in MINOR>keep
MINOR>my MOVED>MOVED MY>CHILD MY>GROOMED MY>HE MY>MINOR MY>from MY>me MY>she MY>so NEVERMET>MY NEVERMET>SEND NUDE>I
NUDE>a NUDE>i NUDE>so NUDE>with OLDER>ONLINE OLDER>with ONLINE>CREEPY ONLINE>WE ONLINE>are ONLINE>for ONLINE>is
ONLINE>our OPINION>MY OPINION>to PAST>MINOR PIC>NUDE PIC>her PIC>where SECRET>ADULT SECRET>CHILD SECRET>CONTACT
SECRET>HE SECRET>KIN SECRET>ME SECRET>her SECRET>the SECRET>with SELF_ADULT>how SELF_ADULT>to SELF_ADULT>want
SELF_MINOR>CONTACT SELF_MINOR>CROWD SELF_MINOR>KIN SELF_MINOR>so SEND>ADULT SEND>CROWD SEND>WE SEND>our SEND>she
SEX>MINOR SHAME>CHILD SHAME>KIN SHAME>a SHAME>she SHAME>so SOMEONE>KIN SOMEONE>MINOR SOMEONE>with SOURCE>FRAME
SOURCE>are SOURCE>does SOURCE>where STAT>ASK STAT>CONTACT STAT>GIFT STAT>PIC STAT>does STAT>it STAT>your THREAT>SEND
THREAT>a TOPIC>I TOPIC>ONLINE TOPIC>i TOPIC>on TOPIC>them VIOLENCE>with YOU>CREEPY YOU>HARMED YOU>I YOU>KIN YOU>MEET
YOU>MY YOU>cant YOU>i YOU>my YOU>the YOU>them YOU>which YOU>would a>NEVERMET a>WE a>get a>keeps and>LOVE and>PIC
and>SECRET and>it and>keep and>want are>CREEPY are>a are>my are>the at>CROWD at>PIC can>LOVE can>PIC can>SECRET
can>SEND can>SEX can>do can>of do>ABUSE do>ORDINARY do>SHAME do>which do>with do>your does>CHILD does>KIN does>the
dont>ADULT dont>ASK dont>CHILD dont>KIN dont>PIC dont>so dont>tell dont>them for>with from>I from>KIN from>ME
from>ONLINE from>a from>i from>me get>CROWD get>I get>ME get>SOMEONE get>i get>if get>me get>on has>CHILD has>CROWD
has>PIC has>of has>the he>SEND her>CROWD her>KIN her>dont her>is her>the her>with how>GIFT how>MINOR how>ORDINARY
how>SHAME how>TOPIC how>for how>of how>which how>your i>ASK i>HYPO i>ONLINE i>PAST i>SECRET i>do i>get i>her i>to i>who
if>CREEPY if>with in>CREEPY in>MY in>NUDE in>you is>CREEPY is>WORRY it>YOU it>get keep>MINOR keep>is me>CREEPY me>HE
me>SEND me>get me>it me>with me>would my>GROOMED my>ME my>her my>me my>she my>so of>ADULT of>HE of>dont of>his of>so
of>where on>CROWD on>ME on>MEET on>MINOR on>TOUCH on>YOU on>me on>your she>LOVE she>SECRET she>can she>wont should>on
should>so so>LOVE so>NUDE so>ONLINE so>TOPIC so>at so>do so>her so>it so>keeps tell>ADULT tell>on tell>to tell>you
that>MINOR that>when the>HELPREQ the>NUDE the>can the>her the>in the>the the>to them>for they>ADULT they>I they>ME
they>dont they>i they>me they>tell to>PAST to>SHAME to>YOU to>from to>my to>tell to>when to>you want>LOVE want>PIC
want>to was>CONTACT what>FRAME what>KIN what>ONLINE what>SEX what>are what>on what>tell when>ADULT when>CHILD when>YOU
when>for when>to when>you where>a where>from where>it where>with which>ASK which>DISTRESS which>KIN which>PIC which>me
with>CARE with>CONTACT with>HARMED with>I with>SEX with>TOUCH with>i with>my with>she with>where with>with wont>on
wont>tell would>they you>CONTACT you>CREEPY you>HARMED you>KIN you>MEET you>TOUCH you>my you>the you>which you>would
your>I your>TOUCH your>can your>i
""",
    2: """
ADULT>HARMED ADULT>I ADULT>can ADULT>cant ADULT>how ADULT>is ADULT>she ADULT>where ASK>MINOR ASK>SOURCE CARE>MEET
CHILD>ADULT CHILD>and CHILD>do CHILD>have CHILD>him CHILD>our CHILD>she CHILD>they CHILD>us CHILD>would CONTACT>SEND
CONTACT>is CONTACT>so CONTACT>the CREEPY>MINOR CREEPY>a CREEPY>are CROWD>KIN CROWD>SECRET CROWD>SOURCE CROWD>cant
CROWD>of CROWD>she CROWD>the CROWD>to CROWD>us DISTRESS>a DISTRESS>in FRAME>CARE FRAME>HYPO FRAME>MEET FRAME>me
FRAME>of GIFT>CHILD GIFT>CROWD GIFT>KIN GROOMED>a HARMED>them HE>ME HE>WE HE>at HE>dont HE>him HE>is HE>she HE>us
HE>what HELPREQ>CHILD HELPREQ>HYPO HELPREQ>her HYPO>ASK HYPO>SECRET HYPO>SOMEONE HYPO>SOURCE HYPO>if HYPO>is HYPO>the
HYPO>to HYPO>what I>I I>ONLINE I>TOPIC I>YOU I>do I>of I>you KIN>SEND KIN>SOURCE KIN>at KIN>have KIN>him KIN>in KIN>our
KIN>she KIN>they KIN>us KIN>would KNOWS>CROWD KNOWS>I KNOWS>KIN KNOWS>ME KNOWS>ONLINE KNOWS>i KNOWS>if KNOWS>me
KNOWS>of LOVE>ME LOVE>me ME>HE ME>I ME>ME ME>MINOR ME>YOU ME>her ME>him ME>is ME>keep ME>with MEET>ADULT MEET>CARE
MEET>MY MEET>NEAR MEET>his MEET>how MEET>my MEET>the MINOR>ADULT MINOR>PEER MINOR>and MINOR>so MINOR>tell MOVED>CHILD
MOVED>CROWD MOVED>KIN MOVED>ONLINE MOVED>a MY>ONLINE MY>SOURCE MY>TOUCH MY>does MY>the NEVERMET>ONLINE NUDE>how OLDER>I
OLDER>i OLDER>to ONLINE>ADULT ONLINE>HARMED ONLINE>MY ONLINE>NEVERMET ONLINE>TOUCH ONLINE>cant ONLINE>from ONLINE>them
ONLINE>want OPINION>SOURCE OPINION>want ORDINARY>CHILD ORDINARY>KIN PAST>for PAST>of PEER>CROWD PEER>do PIC>YOU PIC>in
PIC>you SECRET>a SECRET>so SECRET>us SELF_ADULT>I SELF_ADULT>i SELF_MINOR>and SEND>for SHAME>SEND SHAME>tell SHAME>to
SOMEONE>CHILD SOMEONE>MEET SOURCE>SEND SOURCE>get SOURCE>has STAT>KNOWS STAT>SECRET TOUCH>HE TOUCH>TOUCH TOUCH>in
TOUCH>them VIOLENCE>them WE>MINOR WE>from WE>her WE>is WE>she WORRY>ADULT WORRY>CARE WORRY>KIN WORRY>MY WORRY>ONLINE
WORRY>a WORRY>my YOU>MOVED YOU>SELF_MINOR YOU>TOUCH YOU>it YOU>was YOU>where a>STAT a>TOUCH a>VIOLENCE a>cant a>dont
a>him a>us a>when and>MINOR and>MOVED and>SOMEONE are>MY are>SELF_MINOR are>YOU are>for are>to at>my can>CARE can>CROWD
can>HYPO can>KNOWS can>to can>where cant>CONTACT cant>YOU cant>was cant>you do>CARE do>SEX do>WE do>who does>have
dont>CONTACT dont>ONLINE dont>with for>ME for>MOVED for>WORRY for>him from>when get>HE get>MY get>NUDE get>VIOLENCE
get>my has>for her>ADULT her>I her>WE her>at her>i her>so her>tell her>to her>us how>DISTRESS how>PEER how>PIC how>WE
how>it i>SEX i>TOPIC i>YOU i>you if>ASK if>MEET if>MY if>keep if>my if>will in>ONLINE in>my is>SOMEONE it>you keep>it
me>ME me>TOUCH me>her me>him me>keep me>your my>CHILD my>MEET my>SOURCE my>TOUCH my>does of>on on>DISTRESS on>ONLINE
our>from should>SOMEONE so>CONTACT so>CROWD so>SOURCE so>YOU so>for so>the so>with so>you tell>HYPO tell>ONLINE tell>WE
tell>us tell>will the>HE the>LOVE the>SEND the>TOPIC the>WE the>dont the>they they>PIC they>if they>it they>with
to>DISTRESS to>MOVED to>MY to>his to>she to>the to>to us>HE us>is us>she want>CHILD want>CROWD want>KIN want>MEET
want>of what>ADULT what>DISTRESS what>HE what>can what>from what>your when>CREEPY when>HARMED when>TOUCH when>are
when>them where>CONTACT where>CROWD where>DISTRESS where>KIN where>MY where>ONLINE where>SEND where>my which>KNOWS
which>SECRET which>wont which>would will>HE will>if will>they with>ME with>NUDE with>at with>him with>me with>them
wont>for would>do would>from would>get you>MY you>SECRET you>SELF_MINOR you>it you>them you>was you>where
""",
    3: """
ADULT>GROOMED ADULT>LOVE ADULT>MEET ADULT>MINOR ADULT>a ADULT>so ADULT>they BULLY>CHILD BULLY>KIN BULLY>a BULLY>to
CARE>HARMED CARE>TOUCH CARE>at CHILD>CREEPY CHILD>NEAR CHILD>SEX CHILD>VIOLENCE CHILD>will CHILD>wont CONTACT>her
CROWD>HE CROWD>ME CROWD>MOVED CROWD>a FRAME>CHILD FRAME>to FRAME>your GIFT>YOU GIFT>a GIFT>to GIFT>you GROOMED>SOMEONE
GROOMED>YOU GROOMED>you HE>MINOR HE>SHAME HE>in HE>the HE>with HELPREQ>ADULT HELPREQ>CARE HELPREQ>I HELPREQ>KIN
HELPREQ>i HYPO>a I>NEVERMET I>SHAME I>are I>when I>with KIN>ADULT KIN>CREEPY KIN>SEX KIN>VIOLENCE KIN>so KIN>will
KIN>wont LOVE>CARE LOVE>KIN ME>GROOMED ME>HARMED ME>NEAR ME>when ME>you MINOR>GROOMED MINOR>LOVE MINOR>ME MINOR>for
MINOR>me MINOR>on MINOR>she MINOR>where MOVED>FRAME MOVED>SECRET MOVED>SEND MOVED>SOURCE MY>HARMED MY>MEET MY>of
NEAR>MY NEAR>my NEAR>to NUDE>of NUDE>would ONLINE>CROWD ONLINE>KIN ONLINE>MEET ONLINE>when ONLINE>where OPINION>SOMEONE
OPINION>does OPINION>how ORDINARY>will PEER>HARMED PEER>KIN PEER>PEER PEER>TOUCH SECRET>CROWD SEND>ONLINE SEND>in
SOMEONE>FRAME SOMEONE>I SOMEONE>do SOMEONE>where SOURCE>DISTRESS SOURCE>me STAT>ONLINE STAT>a STAT>has STAT>would
TOUCH>HARMED TOUCH>her YOU>ONLINE YOU>ORDINARY YOU>what a>CREEPY a>GIFT a>KIN a>LOVE a>MEET a>OPINION a>are a>her
a>they a>will a>wont and>GROOMED and>how and>is and>tell and>your are>your at>MY can>SOMEONE can>it do>i do>our do>so
do>where dont>the for>ORDINARY for>PIC for>does for>from for>how from>HE from>it get>MOVED get>TOUCH her>MINOR her>MY
her>SHAME her>my his>NUDE his>PIC his>on his>the how>BULLY how>HYPO how>LOVE how>NUDE how>our how>should how>with i>I
i>NEVERMET i>SHAME i>are i>i i>when i>with if>SECRET if>YOU if>i if>want in>NEAR is>how keep>SECRET keep>a me>GROOMED
me>HARMED me>NEAR me>when my>HARMED my>of of>MY of>my of>to on>ORDINARY our>HE she>MINOR she>tell should>ASK
should>OLDER so>KIN so>SECRET tell>ME tell>YOU tell>so tell>they tell>your the>CHILD the>MY the>for the>our the>so
they>HE they>SECRET they>him to>BULLY to>FRAME to>LOVE to>NEAR to>and to>how to>where want>SOMEONE what>OLDER what>SEND
what>WE what>so what>we where>FRAME where>i which>ME which>has who>DISTRESS who>are with>would wont>SOURCE would>SOURCE
you>ORDINARY your>so
""",
    4: """
ABUSE>KIN ADULT>do CARE>SECRET CARE>keep CHILD>MOVED CHILD>SEND CHILD>WE CHILD>keep CHILD>on CHILD>so CROWD>DISTRESS
CROWD>SOMEONE DISTRESS>CROWD HE>SECRET HE>and HELPREQ>can HYPO>YOU HYPO>are HYPO>you I>MEET I>WE I>our I>she I>so
I>want KIN>MOVED KIN>WE KIN>to LOVE>a MEET>KIN MINOR>CONTACT MINOR>SECRET MY>PEER MY>SECRET MY>her MY>how MY>keep
NUDE>MY NUDE>my ONLINE>MOVED ONLINE>ONLINE ONLINE>her ONLINE>of ONLINE>would OPINION>a OPINION>of PIC>from SECRET>we
SECRET>what SELF_ADULT>is SELF_MINOR>CHILD SEND>I SEND>how SEND>i SOMEONE>ONLINE SOMEONE>OTHER_ADULT SOMEONE>YOU
SOMEONE>you SOURCE>the STAT>is TOPIC>PIC WE>HE WE>ONLINE WE>do YOU>OLDER a>OTHER_ADULT a>SEX a>for a>have a>she a>to
a>which a>your and>FRAME and>ONLINE and>SEND and>he and>she and>what are>DISTRESS are>what can>ONLINE can>get can>my
do>DISTRESS do>HE do>from for>CHILD for>MY from>CHILD get>PIC get>SECRET get>keep her>she his>ADULT how>ABUSE how>CARE
how>CHILD how>HE how>can how>do how>from i>WE i>our i>she i>so if>I if>OLDER if>SOMEONE if>your is>HELPREQ is>MINOR
is>can is>do keep>WE keep>we keep>what me>you my>ORDINARY my>PEER my>SECRET my>SEND my>how my>keep of>CARE
of>OTHER_ADULT of>PIC of>for so>ADULT so>CHILD so>cant so>tell so>they so>wont tell>me the>ADULT the>DISTRESS the>of
they>so to>HARMED to>her want>MINOR want>a want>where we>do when>CROWD when>I when>ONLINE when>i where>CHILD where>get
which>ONLINE wont>ME wont>me would>CROWD would>I would>i you>what your>ONLINE your>to
""",
    5: """
ABUSE>CROWD ABUSE>a ADULT>CARE ASK>a CHILD>to CHILD>with CROWD>NUDE CROWD>WORRY CROWD>YOU CROWD>are CROWD>you FRAME>KIN
HE>does HELPREQ>SEND I>CHILD I>KIN I>LOVE I>MINOR I>SELF_ADULT KIN>NUDE KIN>ONLINE KIN>do KIN>me KIN>with MEET>WORRY
MEET>with MINOR>do MINOR>get MINOR>how MOVED>to MY>SOMEONE MY>a MY>is NUDE>CARE NUDE>PEER OLDER>CONTACT OLDER>CROWD
ONLINE>CONTACT ONLINE>SECRET ONLINE>so OPINION>ORDINARY OPINION>the OTHER_ADULT>a OTHER_ADULT>what PIC>can SOMEONE>a
SOMEONE>of SOURCE>HE SOURCE>is STAT>if STAT>should THREAT>CROWD TOUCH>MY TOUCH>my WORRY>CHILD YOU>SOMEONE YOU>a and>HE
and>SOURCE and>in and>you are>SOMEONE can>MY can>i do>of do>the does>HE dont>if for>to from>her get>MEET get>her he>and
how>FRAME how>keep how>my how>to i>CHILD i>LOVE i>MINOR i>SELF_ADULT i>on i>them i>want if>ONLINE if>to is>I is>i is>in
is>where keep>from me>how my>with of>ASK of>PEER of>what of>would on>PIC our>ONLINE should>i so>ME so>dont so>me
the>ONLINE the>that to>CROWD to>PEER to>SEX to>THREAT to>with what>the what>would where>are which>a which>if which>is
will>SECRET will>keep would>SOMEONE your>CONTACT
""",
    6: """
ADULT>SOMEONE CARE>to CHILD>NUDE CHILD>WORRY CHILD>are CHILD>me DISTRESS>ONLINE FRAME>a FRAME>i HARMED>MY HARMED>my
HE>SOURCE HE>so HE>tell I>that I>them KIN>WORRY KIN>from KIN>my LOVE>CHILD ME>how MEET>CHILD MEET>MEET MINOR>ONLINE
MY>with ONLINE>SEND OPINION>SEND OTHER_ADULT>MINOR PIC>of PIC>so SECRET>WE SELF_ADULT>and SOMEONE>STAT SOMEONE>he
SOMEONE>how SOMEONE>which SOURCE>he STAT>HE STAT>dont STAT>he THREAT>CHILD WORRY>with YOU>CONTACT YOU>are a>ADULT
a>SECRET a>SEND a>me a>where and>ME and>does can>CHILD do>LOVE do>keep does>OTHER_ADULT does>he dont>YOU dont>your
from>CROWD get>CARE get>to get>with he>SOURCE he>does he>what her>me how>OTHER_ADULT how>does how>would i>MEET
i>SOMEONE i>a i>of i>that is>STAT is>which me>YOU me>for my>SOMEONE my>a my>is of>CROWD she>in she>is should>I
should>SEND should>to so>she the>CONTACT the>get to>TOUCH to>keep what>he what>should where>PIC where>SOMEONE where>and
which>HE which>dont which>he which>should with>HE with>a with>her would>and would>he would>what you>a you>are
""",
    7: """
CHILD>from CONTACT>CHILD CROWD>ONLINE HE>ADULT HELPREQ>CROWD KIN>HARMED KIN>ME KIN>are KIN>you ONLINE>CHILD ONLINE>a
OPINION>my PIC>CROWD SEND>ME SEND>me SOMEONE>i YOU>CHILD YOU>CROWD a>ME a>from a>keep a>so are>and can>them do>CHILD
from>ADULT get>CHILD get>MINOR if>CONTACT should>a so>I so>a so>i to>HE to>SECRET what>GIFT what>of would>HE you>CHILD
""",
    8: """
CHILD>ME CHILD>ONLINE CONTACT>MINOR CROWD>PIC DISTRESS>CHILD DISTRESS>KIN KIN>MY KIN>TOUCH KIN>YOU KIN>keep ONLINE>and
ONLINE>he PIC>for SOMEONE>what SOMEONE>would a>how can>KIN for>SEND get>KIN her>ME how>MY i>KIN i>the of>CHILD to>ADULT
to>of what>HELPREQ what>have which>SOURCE which>have would>CHILD you>CROWD
""",
    9: """
ADULT>KIN CHILD>CROWD CHILD>HE CHILD>SECRET CHILD>you KIN>HE PIC>KIN a>what a>you and>YOU do>I do>her have>of how>I
how>her i>CONTACT my>the so>can tell>the to>ABUSE to>CARE to>KIN to>WORRY to>so would>KIN
""",
    10: """
ABUSE>CHILD CHILD>CHILD CHILD>KIN CHILD>YOU CONTACT>with I>CONTACT I>the ONLINE>HE SOURCE>should STAT>have a>HE a>would
and>me have>CHILD have>CROWD have>KIN how>CROWD how>a so>them to>get
""",
    11: """
CONTACT>CROWD STAT>SOURCE STAT>the for>CONTACT for>my how>i is>ONLINE so>HE
""",
    12: """
ONLINE>with a>CROWD a>SOMEONE a>YOU to>MINOR which>the with>MINOR
""",
    13: """
I>can KIN>SECRET do>PIC i>can to>MEET to>PIC to>a what>I
""",
    14: """
KIN>PIC what>i
""",
    15: """
get>a have>the that>on to>CHILD where>do
""",
    16: """
to>NUDE
""",
    17: """
PIC>CHILD
""",
    18: """
CHILD>PIC how>SOMEONE
""",
    22: """
a>CHILD
""",
    25: """
a>MINOR
""",
}
