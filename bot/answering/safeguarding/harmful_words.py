"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -10.431
WHOLE = (-0.193, -0.067, -0.897, 2.537)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.002,
    "ADULT": -0.304,
    "ASK": 0.319,
    "ASSAULT": -0.112,
    "BEING": -0.496,
    "BULLY": -0.679,
    "CARE": -0.844,
    "CHILD": 1.329,
    "CONTACT": 0.024,
    "CREEPY": 0.068,
    "CRISIS": 0.030,
    "CROWD": -0.008,
    "DESPAIR": -0.324,
    "DIRECT": -0.394,
    "DISTRESS": -0.072,
    "FAULT": -0.052,
    "FEAR": -0.453,
    "FORCE": -0.578,
    "FRAME": 0.405,
    "GIFT": -0.053,
    "GROOMED": -0.614,
    "HARMED": -0.251,
    "HE": 0.223,
    "HELPREQ": -0.763,
    "HYPO": -0.287,
    "I": 0.780,
    "KIN": 0.545,
    "KNOWS": 0.008,
    "LEAK": -0.558,
    "LOVE": 0.405,
    "ME": 0.524,
    "MEET": 0.299,
    "MINOR": 1.083,
    "MOVED": 0.308,
    "MY": -0.750,
    "NEAR": -0.034,
    "NEVERMET": -0.080,
    "NEWS": 0.176,
    "NUDE": 0.223,
    "OLDER": -0.135,
    "ONLINE": -0.017,
    "OPINION": 0.107,
    "ORDINARY": -0.467,
    "OTHER_ADULT": -0.313,
    "PAST": -0.351,
    "PEER": -0.032,
    "PIC": 0.863,
    "SECRET": 0.457,
    "SELF_ADULT": 0.476,
    "SELF_MINOR": -0.246,
    "SEND": 0.025,
    "SEX": -0.195,
    "SHAME": -0.200,
    "SOMEONE": -0.243,
    "SOURCE": -0.329,
    "STALK": -0.013,
    "STAT": -0.299,
    "THREAT": -0.007,
    "TOLD": -0.935,
    "TOPIC": -0.264,
    "TOUCH": 0.398,
    "VIOLENCE": -0.393,
    "WE": -0.001,
    "WORRY": 0.112,
    "YOU": 0.238,
}
STEMS: dict[int, str] = {
    -74: """
seat
""",
    -63: """
scar
""",
    -62: """
organist
""",
    -61: """
wembley
""",
    -59: """
bruis dentist medal
""",
    -57: """
waterloo
""",
    -55: """
christma communion
""",
    -53: """
swell
""",
    -52: """
swollen
""",
    -51: """
cushion trophi
""",
    -50: """
bishop heal tray
""",
    -49: """
gum injuri stadium
""",
    -48: """
bandag biscuit bologna dinner napoleon reed trauma wound
""",
    -47: """
baker bone cereal eat lunch minist nhs parliament
""",
    -46: """
water
""",
    -45: """
chair cocoa concret gettysburg tooth
""",
    -44: """
chew dent division nightmar nurseri
""",
    -43: """
aberdeen bus london rain slime trademark was
""",
    -42: """
protect spoon statu
""",
    -41: """
applaus architectur derbi helmet pud repair santa shower simon sprain sunday toothpast umbrella
""",
    -40: """
bakeri boston brake breakfast cat crash cream dental diabet disast furnitur garden pension resin vicar
""",
    -39: """
anglia award blackpool bowl carpentri crown cup devon england foam hymn lincolnshir orchestra oxford pavement paw
recoveri surgeri toast wheelchair
""",
    -38: """
appendix bless buse drink freez hat healthcar hospit logo meal nurs panick referendum reindeer splinter spoke surrey
vase victorian war
""",
    -37: """
beak birthday cake card chariti firm icon jelli liverpool mummi napkin numb owl
""",
    -36: """
arena battlefield bobbi brace cambridg dog newton salmon swear teeth vitamin westminst
""",
    -35: """
allerg altar badg beer calf chancellor clap easter fever goos monopoli mug organ rust saturday terrifi
""",
    -34: """
anthem babi bolt britain british brussel champagn damag denot die fist flu frozen gloss headach honour hors lamb leed
magnesium mani motorway pedal plate pronounc pumpkin shoe snack templ tuesday
""",
    -33: """
bread bristol chapel chess choir clergi dessert digest football glasgow infect laugh lion offenc pain quarter safeti
snow sore spill tile
""",
    -32: """
5 bathroom bumper cafe coaster cole cri crisi dorset god greyhound halloween hampshir ice majesti medicin morn operat
overdos sermon sitcom stomach struck told wasp
""",
    -31: """
all armour ate been birmingham ceremoni coffe emblem food footbal frost gloomi harpsichord kitchen limp march mat
moistur monster pad parliamentari sandwich servic somerset sunderland supermarket swan symbol trouser two
""",
    -30: """
anatomi blair calendar call carol cello crib cuisin diet drank fridg froze guernsey healer hockey jewish jude lord lump
medic mps pub quot skeleton slice sofa speech swallow tantrum tea teddi toilet uniti ward yorkshir
""",
    -29: """
3 aftermath aisl banter bleed broke cartoon class curs feather flute fraction hamlet italic margin mouth nicknam
plaster portion potato present punch rainbow remaind renam spaghetti theme towel victoria vodka weather wed
""",
    -28: """
15 accord alcohol at au bed bohemian bonnet brit chunk councillor did dish eaten figur forecast georg german glass
glossari hygien milk minecraft oliv orlean patient potti prayer priest quotat robinson royal servant sharehold sir soup
stood storm tabl titl vend
""",
    -27: """
bee cabbag carv casualti centr christen crech daft doc dose eastend essex flinch flood guin had hate insur irish made
math nap pie plural pray queen rotari said sheep smile soldier speaker splash station ulster upset wheat wimbledon won
worker
""",
    -26: """
apolog autism bagpip banana bite blight brawl broken charl chees clinic club collag death dioces divid edward elector
favourit fife flesh fought germani hair holder holiday ministri mint monetari monsieur murphi par pastor potteri pour
scream settings shetland sleepi snore steel thump toothbrush toxic tractor weekday wing wobbl wreck
""",
    -25: """
agenda annum backlash barclay bart blacksmith blade bracket bradford capitalis cheek cheer christian coat concert cure
desk egg evening everyon font friday gees gush hurt knight labour lisbon mattress meredith nerv new ounc parrot patron
paus period plagu plastic recognis rink scratch siren slept smash sugar surg throat thursday treat venu waffl wooden
""",
    -24: """
australian bake brick brutal centimet clerk colour cupboard cut dane dream drip explain fault foot footnot fork frog
ginger goat gregg handicap hour impact industri knee layout lip mad manchest metr month muddl octob plumber pond pork
respit scarf scottish simpson solicitor soul spit stain syllabl token treatment trumpet union valv vegetarian vowel
worri
""",
    -23: """
avocado bar beef ben bench blue brand brew butter case chef comedi compani corridor defin disabl doctor februari feed
festiv floor flour gala grave greas groceri happen heel hull hunger incom itch itv landlord leg lego lent microphon
mors nervous noun oscar penalti per plank poet prom rage revenu rot salari sent slot stone stoog swindon tori turf were
wine winter workplac
""",
    -22: """
ankl anxieti apollo assembl axe axi bert church clay composit crumbl dagger everton extinguish falcon fell fight fixtur
forgiv frighten gill gripe halv harm head horror hysteria idol ireland jim lotteri michael moment mud paddl pancak
parish payment percentag pig politician prais reform risk rusti saint scot scotland sit strawberri tomorrow tub uk
violin winner wore zoo
""",
    -21: """
about annual appl asleep awak beard bedtim bit boot bow bremen brighton burst came canadian carp champion chaplain
charli chin chop clash color column committe compliant creas crystal currenc dock donkey economi edinburgh egghead epic
everyth exet fix fluffi freak globe golden grass greatest groan hail hal headquart health hell hungri judo kangaroo
king leather med melt misquot ms newcastl noon notion novemb obe oven peg picnic piec pill pillow poison purpl raini
recit revolt rhyme roman scari specialist sponsorship starv steve steward stick suffer surviv system ticket today
trainer uniform warn whole wool wrist zebra
""",
    -20: """
acronym actual affect angri australia battl beig bell blister blood bmw board breakdown bunni burnt captain carpent
choirboy clown cold decim deck disgrac doom dougla earn elbow emergenc enlighten euro europ even fairi farmer french
governor hamburg includ international interval kindl kitten label largest lineup lobbi madam max ministeri mister mould
pea pertain peter piano pit pothol quantiti remind restart road rule salad salti scissor set sick size squeak statement
stepmum stroke thank total unsaf versaill vienna waiter yawn
""",
    -19: """
accent armi basil belfast berlin bird bitter blame butterfli cage calm cancer chuck commonwealth commut controversi
cooki couch declar devil din everybodi explod gearbox giant going grid hold homework horizon iowa is knife knuckl lawn
malta marathon martin midland mixtur money monkey motto mumbl nail notch nut padlock pasta peel ratio ride ring safe
sarah sausag serv sitter socket stab stabl thunder unicorn vic wednesday wicked
""",
    -18: """
22 6 airport angel anger anim ant assault assent berri blackout book bookcas booth bori bucket bullet cabinet camp cap
cleopatra commerci compos condition crew croydon danger department deserv dictionari disord economist fat finnish flout
fog fright gram hand incident isl italian jazz joe keyboard lightn listen main mention mill monday multipli nfl norway
norwich parcel passport pound prescript print proportion puppet read refund relat rhapsodi roof row scooter season
septemb shin shock sinc sixti slogan smack solid squash st stalin sticki strangl surveyor taxi therapi tiger turkey
vote weekend went wood woodwork yearbook
""",
    -17: """
16 ab alphabet amnesti anniversari ballpark bath beethoven bicker binari black bob box brass canteen catchment chapter
clich comic crest crusad decemb disagre disneyland district doe dunde end eurovis faulti fear fish florist fri glove
halo ham heath horn infinit intact june karat knob lane lark licenc litr mapl maximum measur metal minut mny monologu
norfolk oat ohio paint pal patch pee pharmaci pink plumb pod polici portugues religion rest rugbi sam sentiment
sergeant sink skate slash slip spokesperson squeaki stand steam stockport sundial support tenant term thing troop volum
willi window wisdom worksheet worn
""",
    -16: """
al alarm angst art autumn ballet bean bike bond boss brown burglar busi cardiff carriag castl categori cater center
chart clock cone conflict consum cope cough cramp curtain debat destroy diesel domino driver dummi equal face farm
feder feet fine frame funer glue green ground hall heaven hung infant insult inver itali ivi jacket kettl lavend liquid
loch madden matrix mayor merri meter moon mortgag music neural night oyster page paper pearl podcast potassium potter
pounder protest retir rubber sacrific saturn schedul session shark shout ski soda somm space spring still stitch sudden
susan sydney tattoo thame theres theresa three toe unit wage werewolf wight woken zone zoom
""",
    -15: """
abel abstain abstract agent album alert announc apart applianc april arcad argu arsenal audio banker batman beast
becaus bill boiler bolton broccoli bug burn carpet ceas collaps crop crow dashboard decker desktop detective dialogu
doll duck event financi gb general grain he hero holdup ie jargon kept knit lectur leith lipstick mark mb mediev
metaphor microwav mr multipl myth oasi object oil oslo overnight panel penguin pet portrait quota rat receptionist
reckon refere repay rescu respons rhubarb robert rome roofer roundabout shakespear sky spokesman stag stammer stapl
stiff suzi synonym tablet telephon templat terrac thatcher thigh timer train tyre vers vet wet whiski yesterday
""",
    -14: """
abstent activist adam afternoon agreement american anxious archeri arm athen aus back barber basket bear biggest
blanket bosch brigad buffalo bull canada capit carrot chicken chimney chip cracker culprit david deaf decad densiti
dinosaur dover duti eclips elect embarrass engin eton evil exodus fare fiesta fig funni given glu goal grade hank happi
henri honey hut hypothetically inch item januari joke kane kat kenya labor last latin lemonad letter librari lock
militari orang organis otter outset park peanut pest pocket poker poni postpon quarrel rabbit red rehab reserv roast
ruler section seri shield shift shook snail survivor taken tear tender throne toddler violenc wale
""",
    -13: """
aa account ach addict aliv america babysitter band began big bind blink both bottl cent centuri christi claud climat
comfort consol cring daili damp distinct drove elvi english er error factori fest finger flog foundat franc half
harvard have heck held hq justifi kg labrador lake lili louvr mass median memori menu mess million moodi moor murray
napl national neck parti pigeon pizza plant poetri prefix prize pts reset riddl ridg sat scribbl shave soap spell
squabbl stamped stock straw strike sum sunset sussex swore symptom team thee tim tongu tonight tout vigil voic walker
wildlif wors
""",
    -12: """
17 20 acknowledg again aid allot anyth arrang artific assistant august avatar babysit bark barrist behaviour between
bingo bleach brazil bridg brother buster cal cancel caus chalk cholesterol consist cottag council credit daylight
deliveri dr dragon elis els era excel failur fierc fighter finish finland firework fiscal forget frank fret fruit grope
guitar haircut hug indent isbn itself jame joking just languag leagu leav lewi lighthous long lopsid macro mash
mcdonald middl misread nationwid nick now offic orchid outcom owner packag paddington parallel pegasus penni poem polit
portfolio quarterback redeem roger salt scienc screw secretari sector shape six stranger sun sword taylor thousand tom
tough triniti tv umpir uniqu usd vital von warm wax wee whilst
""",
    -11: """
8s abl absolut accident admin amus analyst anoth arrow attend audi balconi bank belgium beneficiari boring bulb chao
chicago chief citat classroom cm concern condemn congest contract contradict cork corn correct countdown counter cours
distinguish dread drown dublin eighth entitl environment esther everi fa felt fifti forev fragil friendli fring frown
grandad grape grasp has husband in instrument kingdom land lens liabl machin mission moan mount neil offens oral pat
paul play pot provision represent roma russian sake sentenc shake sheila silver sing singer slap sock spider split
stronger substanc sunglass televis temper temperatur thumb tiktok tire trampoline tripl unchang violent vis vox weird
welfar whenev worst yellow zombi
""",
    -10: """
15s 27 6yo after antiqu aristotl artifici astronomi bacon barbecu beam bicycl biolog bled boe bog brain bulli burger
canari capt cast chiefli chris clan cod coin complianc context continent costum cotton crack cumbria curfew danish data
daytim dead definit ee element emma episod everyday exam fargo field filler flavour florenc garlic gig giggl goalkeep
gold golfer govern gp gpt grey gross growth guinea headlines heart imam internet ipad jake jersey johnni known legend
leo les lifetim liking ltd luck macbeth magic manag mann massiv mi mon mow nintendo oak or outlook painter pari petti
pike porto portug punish qui quiz rash rational razor refer remark respond reviv risen ronni ruin sandal seedl seven
seventh slug softer sparta squar stack stress subtitl sue suspend swansea sweden swimmer tax thou tube uber utter
volunteer wash well wheel wolf workshop wrong york
""",
    -9: """
100 abid against avon backdoor bad bankrupt base bin bum but canal capacit cell charter chilli combat comment
commission confus courtroom crate cruel dame descript di diari enemi expect final flask float flower formula fund
gilmor govt granni greek grumbl grumpy hammer hardwar header help highway him hole horribl howl imag imprint insan
instead iron isa jack joint keel ken kit laps ledger legendari leicest liv makeup moderated mrs mute ness number occurr
often optimist organisations own pair part pattern peac peep phase pivot pollen postag prevent prop properti protector
race rate realis recept repli resum rite rod rough saw scare seal sheldon slang sleeper sod spirit sponsor standard
starbuck sting stop stubborn stuck suppli tab tall tampa torn truck up vera vigilant whether wiltshir woke
""",
    -8: """
amount appoint apprenticeship ar argument avg bachelor baffl bass bent bet block brilliant capita champ cipher cite
contain count cube debt degre democraci differ dogg earth eight ein elton energi european ever eye fifa gallon gave
grew having headlin healthi herring highest hous ian ile interceptor john kent kill kindergarten life longest loot
luton matter meaning micro mite mix mm mosqu nits oppos os paid painless passag patter pledg porter preach prison
reaction recipient reliabl remedi safer sanction sang semi sherlock shouldnt sigh soil specifi spici squeez staf
startup terribl they tinder toll traine tree twelfth white who wider wifi yoga
""",
    -7: """
1 19 2 40 abolish absente afraid agre allen animals annex anymor artefact attack averag badminton basically batter bb
beaten biographi boil bournemouth braini built butler cadet caretak cass clint clutch concept contrast contributor
corrupt cot crete crush davi deliver der derri detent ding disput dissertation dollar dual ear earring equip eros essay
extrem fallen fete fir fireman flounc flyer foe forgot fuse futur gazett golf government grammar grand grandparents
greet grind gta harsh high huge imageri instanc interpret interview jk juli lad lash lay leaflet leapt lifeguard lodg
lost mans mask metropolitan middleton molli mort nod nonsens octopus offline overwork owen pac parachut paragraph parc
paste petrol phrase plane poodle postal pouch premier programm rail railway ran rattl readabl recip referenc refurbish
regard reliev robust russia sen share sharp sid signifi silli sob song sorri spoken stanc statistics stepdad
streetlight strong summat sunlight technically theatr traffic troubl ukrain upsid urban verdict vest vivid wallet wean
week welsh workforc yank
""",
    -6: """
300 alp amaz among assign awareness awful bash bigger bio bizarr boom buff bulletin career childhood citizenship civic
claim clarifi coars collar combin commenc common compil cook crowd custom day de deed dementia design detectives
diamond drama drum electronically fail father financ flap flashback foreword fox freedom gloat grandma gut helpline hen
histori hornet ill invest joy kiss ladi larger lawsuit le led liter loss louis luci mari mario meant menac mic mond
monti moth murder narrat noth off organisation outlet overheat overtak ownership pdf percent philosophi pixel policemen
predict pride probabl react realiti receipt recognit recover repeat residenti responsibility return reward rise rock
root rose roster run scrap scrape sequenc situat slaveri smith societi solut sonic spa speak spike spot squat
stabilisers staff stamp star stern stole stripe strongest stupid suicid surpris sworn tail threat tidi tomb took tower
transport treasur ui unabl uncl uproar variabl wah whatsoev whenc whi withdraw wolv wrestl xmas yin
""",
    -5: """
5yo 9s acton adoptive allow alright annoy aquarium becam begun billion bodi boo boyfriend bra catalogu centrifug citi
collat collector confirm contest coursework crazi crime crunch csa d deal dec discount distribut dming dot doubl driven
durat e echo eighti enabl enigma eu famili favour fc fire follow forti fortun function fx garag ghana gift glad
goodnight govender grief grim handout harbour hargreaves hed html hum human hundr ich identifi insist inspector issu
jot keeper liner loud mae mailbox marketplac marvel match memes mend nation navi newborn nike nineti objection occur
offici oh on ou outdoor pan patel pear pere person pile posit predators pune rainforest rec recogniz repeal rotten
safest scrambl shade sharing sheer shop shove similar singular sleev slight slope soft spite spur stall status stir
strength structur suitabl surround sweat swift swiss tag talli tank tenth themselv thread throughout triangl trojan
twain typic ultimatum unicef universiti vector verifi versus walk wear weightlift worm x xbox
""",
    -4: """
21 23 admins ador af africa algebra alik alway ancient anecdot anti application bak behav besties blast bn boat bowi
bride bro broadcast budget busiest butt caller caution certifi chester chill choic choke classic communication conced
conclud consequence constitut contact convention creator crochet cuff denmark derbyshir dial dick different disgust dnd
do dough drill drummer dub dye each elli endors enterpris entir ep equat essenc everywher exampl explos expressli
eyebrow fag famous fed fin fm fortnite fur gambl gate gdp geographi gm good gover grandfath grant groupchat hamster
handwrit happier helm hog inset intens kick km larg loath luxuri mail massag mice midnight mob mood most newslett nitro
nun odd okay ordeal pack packet penn penpal pipe playground plod pm pop pregnant pronoun puzzl pyramid reason restor
result ryan score scorer seed seminar sever silicon sin sixth skyrim sleepover slide soar squad stake standpoint
statistic statut stem sweet tackl taxpay tend textbook thirti tide top treati tudor twin umm une uni unreal unrestrict
updat us usual vinyl vow vs weight wide yeah yell
""",
    -3: """
52 71 82 8am 9th ace airlin alic alli alongsid aloud amsterdam ans appli area artist babysitters bate bay believable
belong belt blind bottom bought btw buck build bunch campaign candl car cash central ceo certificate checkout chest
chore clippers coke compass conversation conversations craft criticis cub cum dar dat def delay destini didnt
difference discuss dishwash disown diving doubt dress drug employe en etiquett except exposur express fae fall fals
fingertip folk four friction fundament fuzz gaming greenhous handl hapens hip hit hmm impli indecent institut jan jar
jean kcsie keep killer lamp leaf legit liberti limerick loan lucki magician magistrate maintain mango mar mega
microsoft might ml mushroom needl newspap nokia nottinghamshir nspccs ofcom onset opinion opposit order org origin
outlin panic pfp physic pierc polish pont powder press prey product prof provok pshe puff random receiv recycl rematch
reopen responsibilty robberi rundown safeguard scale scenario scene secur sensei sew shelter slit striker style suit
super surfac swipe tariff task tast temp territori testimoni third this timelin touch translator trump tuition
typically univers ups v val valu vegetables wank wasnt whale wild wrote yungest z
""",
    -2: """
0 11s 14yo 15m 16s 31 78 90 adverts agil also and aoife api apparently apprentic associate attribut autistic await aye
balanc bestie blend brooklyn brownies buzz by camhs character chatbot chatbots chord chosen civil cloud cn comunication
contribut control corner could criminology cuddl cyprus dangerous das decis default describ dice disappoint donat donts
drawer du during either employ esl fifth fiver flop florida flush formal fotos founder frts furlong gdpr git global
goalie gov gran grandkids grandpa guest guild hadnt haha handball handbook hasnt hearsay henc himself hiring i indicate
indoor information instructor insurance intelligence investor josh knock ks legislation lesson literally litter
littlest lose mainland majority mbs measurements meltdown minority mir mustard netball netflix nose note nutshell
orignal otherwis outnumb overrid pale pant pcc pct pedant perpetrators phishing phoenix pint placement plateau playdate
pointer postcards poster pre pressur princ printer proud pt quater rack rear relax renew respect responsibilities
retaken revolution rf rival robb ruffl sceptic screenshot second separate sexual shelf shell silenc skin smell snake
soccer social son special stage stoke strang summer tallest techies technologies therapist thermostat thick tick
toddlers too topper transcript tread type uie undo uneven verbatim wake wall we william yrs zealand
""",
    -1: """
00 10k 14th 1s 200k 24 24h 2yo 310 34k 3am 400 401k 43 7yo 80 88 8pm 8th acording adverb advert afterward along
alternative am amenaza amend amendments amp anonymous answer appropriate approv aps aswell auntie aux available backlog
backward ball baro beach benefit bereal birth bleep bookmark boyl breath bridesmaid buffer builder ca cactus cant
cartridg celeb ceop challeng chatgpt childminder chime chocolate chrome clientel closur cobbles cockapoo complet config
confin consequences continu cosy couldnt covid crayon crocs crook csv dad dave decode deepfakes defend defendant
deodorant dexter dimension dmed domestic dramatic dri drive dutch ebay ed edg eee effect eid email ensur enticement est
establish estimated et exceed experienc facetime favor flash flatmate foi foir forbid forest frequenc fuss gadget gmail
gnome gpu grandads grandson graviti grindr gymnast handful hangman har havent hay headset heathrow height hm hollow
hombre homesick hoodie hypothetical idiom important inflat ingredients ink institution it itd jailbreak jam
justification k kms knwo krakow ktos lancashir lanyard laura limit lmao lollipop lunchbox mac malaga manipulated manuel
masculin mec meme memo merg mesh michell mobil moderate moderators modern mor news nie nubmer num oblig omegle
organizations outfit overall painful paycheck paypal pe perform perverts pharmacist phd pide pikachu pineapple
playgroup plug plus policeman poof pos potion pram presentation princip prob progress proper protective pss pta pto
puppeteer purchas purs qualifi qualifications quoi railcard rando recall recommendations referral registration
relatives religious reluctant remain responce responsible retail reus rocket s safegaurding sailor saving savings say
scammed screenshots seiz separately ser shaking ship should simulate sizeable snooker snoring sold spam spend steadi
steepest stepsis street sunni synthetic t takedown tbh tengo tens testifi though threaten thrown tht tighten timetable
topic tortoise tos trio trop trot tummy twice typing unbanned understand understat unfollowed unrelated untouch upvc
valentin valorant vape vapes vbucks veut vii virus voir voter vulnerable wager walkout wallpapering warehous webpage
weddings wedg whatev whoever witch wonder writ wrongdo yh yield yubo
""",
    0: """
050 062 100m 101 105 10th 110 115 11pm 120 122 123 12th 130 13th 13yr 141 144 146 156 15th 16th 180 182 18s 18th 1am
1st 203 20k 20mm 20s 20th 210 21k 220 240 250 25s 2am 2d 2k 2kg 2nd 2x 301 305 30k 30s 30yo 312 32 340 36 365 37 3k 3rd
3s 3x 3yo 404 412 48 492 4am 4k 4pm 4s 500 50p 50s 50th 530 55 550 57 5am 5k 5pm 5s 5x 5yr 600 60s 61 62 63 635 64 650
67 6am 6k 6pm 6s 6th 70 70s 72 73 74 77 7am 7s 7th 800 80s 81 824 84 840 85 89 8yo 900 90s 93 95 98 99 999 9am 9h 9pm
aadmi abeg abilities abs absolutely abuja abusive abusrs academics accessible accidentally accordin accountant accredit
accreditation accumulated accurate acess acknowledgements acktually acounts acquittals acrobat across activate
activated activities activity actuary acutally adc additional ade adhd adidas administrative adolescence adolescents
ads advocate aes affiliation afk aftercare aftershave agencies aget aggregate agm aguento airbnb airdropped airfryer
airpods airtime ais ait aldi algoritm allegations allegedly allergic allowance alltogether almst alphabetical
alternatives although altogther ambulance ambulances amendmants amendmnts amex ammi ana anfield ano anonymised
anonymously anos anser anthropic antibiotics anyware anywere aol apa aplications apologise apologised appearance
applications appreciate approximate approximately aqa arabic archivist arduino arests argh arguement argumnts arriv
articel artifishal artik asap ascii asl asos assemblies assessments assistants associates association associations
atall atomic attendance audienc audiobook auf augmentation augst aunties authoritys autocorrect availability avanti
avec awear ayuda azkaban b babyish babysits backbencher backdoors baddies bakclash baking bana bandwagon bankrolls
banner barbat bargain barista barnardos basea basketball batana bataya bbq bcakdoor bcc bckdr bcome beagle beautiful
becum bedeutet beeb beebeesee beebs beekeeper beep beeps beings benchmark beni benifits bericht bhaiya bibs bigwigs bil
bild bir bitcoin bitesize bitlocker bitmoji blackest blaming bleakest bletchley bll bluetooth blurb blurry bod boffin
boffins boje bonjour bookkeeping bookshop boop boudicca boycott bpm braille braverman brb break breif brexit britian
britons brochure broo brownie bruh brum brunch bsf btec burrito bursar bursary businesses buttermilk buzzword byline
cabbie caboodle calculate calculated calculation calculator callback calorie calories calpol campain campaing campainin
campaining campaning camper campsite capitals captioning capybara cardio cartographer caseload casework cashapp catan
cathcart cazuri cba celebrities celebrity cere cert certificates cest characteristics chatroom chatrooms chce cheapest
cheetah cheif chek chem chemicals cheque chi chidlcare chidlren childcare childlines childminders chipotle chippy
chocolates choirmaster chose chromebook chromebooks chubby circl circumstances citibank citisen citizan citizenlab
citizin citizn cityzen citzen civ clamp clapham clegg cleveland clickbait cloning closing cluedo clueless cme coach
cockatiel cok colander coldest coldplay colected coleslaw collective columbo combien combination coment commas
commencement commonest comms communicate communicating communications comp comparable compatible compensation
completely compnys components comprehens comprehensive comunicashun concretely conditon conference confident
configuration confiscate conjugate conservatives const constituency constituent constituents constructive consultation
contagious contct continuous convenient coo cookery cooperate coordinates coppa corect cornwall corporate corporation
corporations correspondent cosines couldve counsellor counsellors countin courgettes covre cpd cpr craic credentials
crianca crimestoppers criminalised criminals criminologist criticism critisised crms crossheads crossplay crossword
croupier crypto cryptography cse css ctzn cuantos cuarto cucumber cultur cumulative cupcakes curious custard
cyberbullying cybercrime cyberflashing cynic dart dateline dative dawdle dawdled dawdling dcms dealt debug decid
decimalisation decrypt defendants definiton defnition dehumidifier delegate deliberate deliberately delict deliveroo
delivr demographics denominator departur depop descale designated destory deterrence devolved dfe diff diffrence digit
diligence diploma directive disabilities disability disagreement discovered discribe dissapear dissidents dit dithering
div divers diwali diy diz dmd dob dodgeball dofe domani donde donelan donuts doodle doorbell doorbells dor dorries dosh
dotyka down downside doxing doxxed dramatis dreamt dreigt dril drilin driling drillin droht dsa dsl dubble duckworth
due dullest dum dunkelziffer duolingo duvet duvets dwi dyfed dying dyn dyslexia dyslexic eastwood easyjet economics
edin ediyor education educational een effective efo eiffel einem elden ele electric electrician electricity electronic
elevator elo elon embroidering emirates emotional encripshun encripton encryptoin encrypton encrytion encrytped
encrytpion encyrption endangered enforcement engineer engineering engineers enn enquiries entra entrenador enumerate
env eny epq equality equivalent erpresst esafety esports espresso ess essentials establishments estimate estimates
ethnicity europol eurostar eus euston evaluation evanescence evidense evr evryone exaggerated exaggerates exaggerating
exaggeration exakt exampel exat exclusive exec execs executive executives exhaustive existence exlpain expalin
expectations expensive expiration explanation exploitation extorted ey ez f facbook facing factorise fahrenheit
faithfull falconry fam famly fart fav fave favs fax federation feel fencepost ffnc ffncs ffs fgm filha fink finl finsta
firefox firewall fisrt flak flamingos flase flashcard flashcards flatmates flew fnaf foggy fondation fones footballers
forensics forklift fotograf foundashun foundaton fourty framing frau fraudulent fredom freebie freedm freedum freefone
freephone frica friendzoned fudge fudgy ful fulli fuming fundation fundrais funniest furious futuristic g gab gaffer
gander garda gav gavender gchq gcse gcses gd geht gemini gendr generative generators genuinely geog geographic
geographical geographically geographicaly gether gg ghostwritten gif gilrs gist gizmo gk glastonbury glitch gluten gmp
gn gna go goddaughter godmother godson godwins gofyn goggles goldfish gon goodies govander govendar govenders govendor
govendrs govinda govinder govnder gps gracias gramps grandbaby grandparent graphic gratification gratis greater
gromming groundhog grp grr gruffalo gruming grundschule gtg gudance guess guesswork guidence guidnce guv guvnder gvndr
gwent h haaland hab habbo haben habla hackspace hadrians haf hain hairdresser hammock hamsters handlin handset handsets
hangi hangout hapen hapend hapened harg hargraves hargreavess hargreeves hargreevs hargreves hargrevs hargrieves
harmful hashtags hdmi headcount headins headmistress headphones headsets headshot headteacher headteachers headwind
hear heartbroken heavili hebrides heckler hedgehog hedgehogs hedings heisst helpdesk helpful helth herd hexagon hgh
hiccups hier higer higest highst hihger hihgest hij hija hiking hilarious hintertur histogram historic hitchhikers hiya
hmrc hmwrk hobbit hoels hoeveel hogwarts hola holland hols homebrew homem homepage homeschooled homomorphic honcho hoo
hoodies hoom hoos hope hopeful hospitals hostil hostility hotline hotlines hotspots household housemate housemates
houseplants howev howmany hrgrvs hrs humberside humbersides humidity hummus hump hundreds hustings hwich hwo hygeine
hygene hygienist hyn hype hyperlink iaahz ibuprofen iceberg icloud ico icos idc identical identities identity ikea
illustrate imbalance imessage imi immigrant immigrants impersonating importance impossible imprison inbox incidence
incl independent indicating indicators indivduals individually individuals inernet infoafirstresponsetraining
infographic infomation informashun informations informaton init innit innocent insecure insomnia instagrams install
instalments instas insted instgram instrucciones insulation intanet inteligence intelijence intenet intenret
interchangeable interpol interrail interviewees interweb interwiew intimate introdused invers investigate investigated
investigates investigation investigations investigators investigatory investin investments invisible invoice
involvement ioft ios iplayer ipsos irland ironic isolated isolation istiyor itll iwfs jab jaffa javascript jayden jeez
jemand jigsaw jogo journalism journo journos json juego juggl jumpscare jurnalists jus kac kaet kahoot karaoke kart
karta kbir ke kebab keh keir kennet ketchup kev keyword khayfa kidd kiddie kiddies kidron kilos kindergarden kitkat
kiwi klingon knackered knowlege koi kombucha kommt korkuyorum kosa kse ksi kys l labb landline largent lasagne lassies
latelies laughable lawmakers lawmaking lawnmower lbw leaderboard leakier leavin leccy leev leeve left leftover
leftovers legislative legislators legitimate legwork lenient lenth leotard lern lettuce lf liability lib lidl lido
lifeguards lifeline light lik likelier likly limitations linkedin literaly litteraly littleuns livestream livestreamed
livestreams llama llm llun lmaoo lnk lobbyist lobbyists lockdown lockdowns locksmith lofi logbook login lolita loners
loo lorry losche lotr loudest loving lowdown lowkey ls lst ludlow lunchtime lwa lwas m macbook machen madchen madre
maen magenta magistrates malarkey malicious mamie manda market marshmallow mastercard matchsticks materials mathematics
mch mcuh mea meanwhil measurement mecanisms mechanic mechanical mechanics mechanism mechanisms mechanizms mediator meen
meening meens meerkats meh mehr mein meiosis memorise menlo menshun menshund menshuned mension ment meow meri
merseyside mes mesengers mesures metaphysics metaverse meu midjourney midwife miedo mijn mileston mindful mindfull
mindfulness minhas minibus minorities minoritys mio mirror misheard mismatch mitochondria mitosis mock moj moja moje
montage moot mortified mot mothership motorbike moustache mouthful movement mpg msgng msn mugshot mujhe mumsnet musk
musks mustnt mustve nachrichten nacktbilder nadine naff nahi namez nandos nao nappies narrator nationality nativity nav
nca ncmec ncpcc ncryptn neednt negotiate nerd nerds nerf nerfed nev nevis newfangled newquay newsnight newsreader ngl
nicest nicht nil nippers nln nmbr nmbrs nmd nobel noche nois noob norn northumbria northumbrias nothern noticeboard
notification notifications notorious nought nowt npcc npm nr nspc nsppc nsync nto ntrvw nuber nubers nubmers nudify
nuggets numba numbas numbrs numerals numerically nummer nunca nutritional nvm nxt nye obedience objector objectors
obligations obs observation occupation oclock oculus od odeon oedd ofcoms ofenders offen officially officials offncs
offside ofqual ofsted oftn ogroats ohms oi olympic olympics omelette omg onload onlyfans ons oof oops openai operandi
opinon oposition oppinion opponent opponents optimistic organisatons organization orginal orgnisations orientation
originally originate orkney osb osmosis oublie ouch outback overdue overreacting overstate overwatch overwhelmingly
ownz owt oxbootoost oxfam p padrasto padrastro paediatric paladin pandemic pani panto paprika paracetamol paramedic
paramedics parkrun parle parler participants participate participating participation particular passcode passwd paura
paving payroll paywall pcso pedantic pedo peephole penalised pepperoni percantage percnt perforating periodic
permanently permiss perp perpetrator perps perro persent persentage personality perspective perv pesto peur pf
phasmophobia phone phoning photodna photoshop photosynthesis physio pickleball pigpen pin pinterest pip pipelin piu pjs
placard plait plases plasterboard platform platypus playbook playgroups playlist pms pog poking pole policewoman
politic political politicans politics polititians pollster polyester pomocy poo poodles pooed poplar popularity
population porridge posh posible postcard postcode postman postponements pov powerpoint powerpuff poza pozele ppls pps
pra practically prank prcnt preschool president presidents prim primry principl pringles printout prisn priya prizon
prmary probability probs procurement professionally professionals prominent promis proofread propos proposals
protecshun protectin protecton provenance prune psni psnis psvr publicar publication publications publisht puffins
punishable punishments punishmnt purr pushback pyjamas pythagoras qe qr qt quadratic qual qualification qualitative
quando quango quanti quantified quantitative quantos quelquun quer quiero quietest quil quit quitters quizmaster
quotable qurter racing radiator radicalisation raffle raha rainfall ramadan ranee ranting rantzen rarer rarest
raspberry reachable readin reaves reboot rebuttal recap reciever recod recomend recommendation reddit ref referrals
reflect refusals regeln regex regionals registered regles regras regulashun regulat regulate regulated regulates
regulating regulation regulations regulator regulators rehearsals reheat relapsed related relative relatorio relevant
relocate reluctance reluctent rememb remembered remotely rental repeatdly repeatedly repetedly replac replacement repot
representative republic req reqest requirement requirements requst reservation reservations resident residents respnse
respondents responsability restaurant restaurants resultant retirement rewritten rhywun rice ringtone rishis rising
riskiest risotto riten rl robberson roberson robertosn robertsen robertsn robetson robic robin robotics robrtson
rollercoaster rollover ronaldo rool roomful rota rotas roundtrip routinely rozzers rp rprt rsa rspca rsvp rti rubiks
rubles ruels rulebook ruling runescape rung russell ryanair ryt sabe sachar safegard safegardin safegrding safeguardin
safeguardng sait salery salesperson samaritans sandbox sandhurst sarcastic satnav save sayin scam scammer scams
scaremongering scc schickt schl schoolkids schreibt schtum scone scones scool scoutmaster scrabble screen screenshotted
scwac scwc seagull secretive sectons securely segfault seguir seiko seit senco sendr senor sensibl sensitive sentance
sentense seperate servises ses setlist seventi sexist sext sey sfgrding sfgrdng sfty shampoo sharpen sharpest shazam
shd shebang sheet shorthand shoulder shr shrank shre shrek shudnt shuld sickos sie significant simpel simultaneous
sitizen sixthousand skateboard skateboarding skatepark skating skibidi skint skl skoda skools skype skyrocketed slag
slay sleepovers slowmode slur slut smartwatches smh smmry smokesceen smokescrean smokescreens smoking smokscreen
smudged snapcaht snapcat snapchap snapcht snapchta sneeze sneezed snitch snooze snowball snowden snowdon snp snpachat
snpchat snpcht snug sociologist soll solushuns solutons som soppy sos soulmates soundbite soz spamming specifically
speedrun spelt spiderman spiegel spiegels spiel spoilt spokespeople spokeswoman sposed spotify spreadsheet spreadsheets
sprite sprogs spyware squirrel sra src srvc staffroom stajes stallin standstill stansted starmer starmers statistically
stayin stepbrother stepmums stonehenge strict stuk subeditor subhead subheadings subheads subjets successful
successfully sudo sudoku sumarise sumarize sunburn sunflower sup suport supportive supposedly surveillance sus
sweetener syllabus systematic szantazuje tablecloth tablespoon tad taht takeaway takeaways tas tbf teahc teamwork
teapot tec techie technologys technophobe techuk teck tecnical tecnologies tectonics teechers teesside tehc tehdit tehy
tek teknical telefon tenho terrorism tes tesco thatll themself themselfs thermodynamics theyl tho thorens thort thr
threema threw thrust ths thurs tightrope tihgter tihs tik timeframe timespan timestamp timezone tiniest tink tintin
titanic tl tldr tocca tochter todo tofu togehter togeter togetha tok ton toolbox tortoises tot tother toto tots totted
tournament tradeof tradeoff tradoff trainign translators transparency trapdoor trapeze trivia trnr tru truro trustpilot
tumblr turn turnip tus tutee tutees tweaked tweet tweeted twelvemonth twitter txtin typesetter typo ucas udner ugh
ugliest uis uks ukulele ultimate uma unacceptable unanimous unanimously unban unblocked uncomfortable uncovered undated
undercount undercounted underestimate underfunded underreported understood undiscovered unencrypted unfiltered
unguarded unknwon unkown unpopular unprecedented unquote unread unrecorded uns unsend unusu upskirting uptick url usa
useful uwu vacancies vaka vaping varnish vat veg vegan vegetable veiw veiws velocity vergiss viber vicitms viele
viewable vigenere vikings vim vinted violat vitcims vitel vitle viviendo volts volunteered volunteering vor vorderman
voting vpns vrchat vreau vulnerability vulnrable vunerable vuole wach wacth wanless wann wapp waren warhammer warpath
warzone watchdog watchdogs waterline waving wch webcams webinar webinars wechat welch wellbeing welp werent wh whatll
whatsapps whatsit whatve whistleblower whistleblowers whitby whiteboard whitehall whittaker whn whne whodunnit whose
whove whoz whr whts widespread wie wiecej wieviel wieviele wig wiht wile wise withdrawn withheld witnesses wizz wk
woman wonderwall wordle workbook worum wos wotsap wrds writen wrk wrod wrok ws wsa wtf wth wuts wwi wyd wyh wyslalam
xact xactly xd yall yapiyor yardim yay yikes yio yk yn yoda yoghurt yougov youngst yoy zdjecia zdjecie zelda zilch zio
zs zuck zuckerberg zuckerbergs zuckerburg zucks zukerberg
""",
    1: """
14s 18 200 35 40s 44 47 7 accuraci ae agen ah ai alexa altogeth analysi angl ap arrest ask aug aunt austin basi bid
bonfir born borough bros brought bt bump bunk certain chanc cliff com combo commit competit compli compulsori copyright
cricket curriculum cycl dbs depart dependent depress devic diminish document eco emoji excess extract fact far flea
fraud fresh front fun gamer gear gentleman greec gulli gym haiku handheld harvest heist helicopt heritag hex historian
hotel ik imaginari internal invitation jail journey juliet key knick late longer maker map mental mistaken motor multi
museum nine obsess onlin onward our output paraphras parker personally pilot politely portray prepar preteen profession
provid punt radio rag raw ray re region rep revers rig robber robot ronin room rs runner satisfi sens shard shown
signatur singl slack sleep sloppi stakehold subject sulli swimwear technic tenni termin theoretically togeth troll true
turkish turnov tween um urgenc vampir verification weaken weaker websit wind wont world wouldnt ye
""",
    2: """
25 60 amazon analys android anytim anywher appear auction authoris backstory bail basic bat becom boast boost bounc
bound bright browser brush celebs chines comfortable convers cps crisp crypt curiosity danc detain deviat dipper disco
driving dumb dust ea emi entiti envelop fanfic flow fool format forth foster foul galleri gather goodby grow guard
guardian hast highlight ia info input ja je jog kepler kong lyric man master mid mild miss mt nest occasion of
overwhelm pinch po possess practic punk put putt python qs ram realistic regular reprint roll rumour sad sand sauc se
sh simil sister skye sling someon soon spark speed sprout struggl stub supplier teacher telegraph tin translat trek
truli unhappi unsign valid var various vega villain wo woo worldwid zu
""",
    3: """
29 46 83 abbreviation achiev agenc almost amber assum auditor authorities awar bang barg blaze breach bubbl carbon
charg clean client comparison compound compromis conclus consult counsel countrysid courtesi cs dataset dawn decoys
direct disconnect doing east encod encrypt enquir enrol entertain entranc escap expens expir fetch fiance flip fond
foto frequent from gender genius gma googl grunt guidanc handshak happili hard harri incomplet increas index individu
insert irl ist japanes jay jet johnson jordan judg juic laid las mile minus moderates moi moss move muslim nab ned ngos
ni obey obstacl op ought outright partial pas pitch poll precis probat problem project prove push q reach reader recent
rip rubbish sa saber sai san settl shall skinni slave some sourc specific spent srsly statistician stink storag
subscrib subscript supervisor sur surnam swamp swept swimsuit swing taller taught texan the therefor thi time toronto
trip upper urgent volcano ware weigh whom widow zen
""",
    4: """
10s 12yos 5th actor admiss advertis affair articl assess automatically bas beat bedroom bikini borrow breakup bryson
caesar ce chorus co connect convert counti curri dank dear deepfake deni depend development diffus dilemma display
drain dt earliest eh emerg empir enact enforc exchang excit exit ferret fi fiction forbidden generator heap houston
import initials invent involv iphon ish java job jurisdict justic kik knot lacross lago lawyer lit literatur locker lol
marriag mean messi misus msgin neighbourhood north oder ordinari ourselv permit petition phillip planet polo poorer
popular pose power profit promot rais regim remov restrict reveng rich riski river sail sale salesman same samsung
scientist sea secondari self setback shelv shutter smaller snub spread start stat stove streak suitcas switzerland ta
th tha tickl tight til tortur trim unse unspecifi until using vacat verbal via visitor vivo wherev whip wi wikipedia
wink within word yard your zero zoe
""",
    5: """
28 42 9yo accept adjust admit afford anchor appeal arent author baselin besid bold chemic childish childline circus
clear confess consider critic cv deposit desert despit diagram dom drift essenti estat explan fast feminist free
generat ghost goe grandchildren gun halfway helper huh ict if impos inner junction kansa lat leak lean leap luring male
manner matron membership mind motion nato neither net none nor northern nowaday obtain onli open outing overheard papa
pawn persona precisely premis pro public pupil queue rebel reduct refresh revis rick role roller rude sage scoff sec
selfies serial sketch sniper spoil stil strap tent theft through tie tinker toward town transact transit truth unlik
veri victim view visual warden wari west whistl wizard worthless xp ze
""",
    6: """
000 12s 14 41 abba acc addit affection alter balloon ban be being blur bother boy candi chuff ci claus colleg command
communiti creep dan databas dd decent decreas deepli depriv dislik disregard eas el ell entri ethic evidenc execut
faith fan fiddl fli foo ford fuel gang gangster gas gorilla grandmoth grateful gymnastics harmless heat hoax homeless
insid ki laser lead leader lemon length liken lo locat mainstream messeng mit my nasti nay non obligatori offend peak
pen perfum plenti point pokemon portal post prime quantum radar recommend replay reproduct resist ripe scientific
scroll seller sheriff sole sometim south spare sped steer store storylin suppos ted tit torch tour trend uios und
unless upon visa wallpap whichev yet
""",
    7: """
350 39 ac academi action amongst behind bibliographi blazer bot button california can careful companion comput
constabulari content creat cross disclos distanc dodg donor drawn drop drunk dull elementari elsa enjoy etc ethnic
examin exclus exist expert extent focus grenad guidelin hai handler harass hood icebreaker intend island jess journal
kevin manni marshal minion mod moderator natur nobl organic outer planner poland predat process program prompt quip
readi realm refus regist right rob rocki sack seen shini shot shrink simpl skim smartphon smooth sort spielberg spoiler
spun squid subset summari tale tap tech tesla tomato tone tuck twenti upgrad vent vr wait weed welcom whisper wil worth
written yer
""",
    8: """
a abov abus advisori ago app are capabl cas catfish circuit compet complain cur daddi den difficult difficulti drastic
drew dungeon encount extra fee ferri fewest forgotten forward freeli gay godfath grandchild guy heard hmu hopeless
indian la lgbt loft loveli messag met metadata mis mode moral mous mp much nameless netherland nineteen onion overse
oversea panda perhap ph pretti princess ps radius releas rizz rm sextortion shirt shrug slowest somebodi spice studi
such summit survey tailor that think thought tram trash tune unidentifi unlock upward vault verb version wardrob will
wireless with worthi wow ya yb yen
""",
    9: """
agatha apprehend apr attach attitud automatic babe bi blogger brave buddi click clip complaint conduct conk coverag
defenc dem door earli easili engag everest featur fit great gt hardest highland hing hob impress join kyle laundri
layman lurk medium miami molest more nam narrow necklac neon nich orlando pcs pend pirat plain plot premium propaganda
questionnair reduc regret resistance rid romania selfie serious simpli sis smarter snapchats sourdough span spawn speci
strip success te thesi till tran travel un undetected usb valley videocall visibl weak wit writer wwe zip
""",
    10: """
10yo 13s 4 act activ an as asham bare bomb brief briefli broadband broader cooper copper curricular deadlin demand
deputi done draw eva expand fair fellow fifteen flee fold former fourteen giving goblin harder hi home hot hr instant
isnt isolate iwf juici lab law less level liam lin load louder may mislead mistak mum next novel ok oldest paperwork
paso prefer prioriti privaci privat proven psycholog puppi rent reproduc schoolboy seo setup shed shine signpost silk
slam slat slow snag softwar spain steal string summarise tabloid teenag trigger tweens usernames vanish varieti vouch
win would year
""",
    11: """
26 50 absent academic advanc ahead air alt awkward backdrop bias blackmail breed broad bulk catch ceil charm coastal
comfy compar confidence cu dev dip divorc doi downward dune exercis exs factor fade five game genr grab grown handcuff
hash haunt higher hs inc initi jed knew layer lighter linux local loos magnet mane manipulate manipulation mere mole
newest overview pluto positiv previous procedur professor publish ransom rather refuge rein reli resourc retrain rework
school schoolbag scope select side spin starter stilt studio succeed suck sushi tal tension thinkin threshold tighter
tiktoks underlin useless xx yes
""",
    12: """
30 ad algorithm babysitting below bore bundl cach clone coerc competitor condom dealer diego documentari dubai edit em
evan fashion faster feminin gard gentl graph handi haul hello here het his ho host huff iceland imagin infer inherit
instal laboratori latest let mai manual media nag nanni ne nigeria nope obscur padr pc pencil photo ping por
psychologist realli reson scanner scheme show silent solar stair straighten stream suggest texa truste twitch ugli
underneath urdu vintag viral virginia voltag volunt when
""",
    13: """
34 aim asid backpack batteri bust bye checkbook cherche children closer confidenti crimin cute declin differently dirti
disappear dj envoy eta fantasi fourth gamertag gen hunch hush invert ir jai jealous jone jumper lesser live model
moderation nan ngo obvious outlaw paranoid plan pure quickest reveal roblox rub shore sign sixteen smoke soho someth
sound spec sprint sri straight tel throw twelv unnam uno user viewer wast weakest wrap you
""",
    14: """
33 45 around background behalf border bypass clever closest con cover crawl curl dancer detail dim don dos dozen dug
dump earlier eighteen elder enter es exact exclud found gal got heavi hint inform internship jump launch lee mandatori
nativ neutral never ocean out outdat owe photographi pictur poverti preteens primari protocol pump que robux scrutini
seek smokescreen sociolog spar sport sql stolen swim teammat than tini twist una underwear unfold unsur venus villag
visit volunteers warsaw wipe wive women yr
""",
    15: """
abbreviations abroad add alien anybodi birthplac burden cid cleaner clue contra counselor creepi cyber deep del drag
drake duo exempt fingerprint flag gap gone granddaught hatch hedg introduc itun kind know lap loop mate min must nba
network newer older outsid pi playstat plead pointless poke port posing pr prep prior prise rang reel report retriev
rout secreci shortcut slower spanish sr state steep stepson stretch subtract technolog terrorist theori upstair wangl
watcher wish yourself youth
""",
    16: """
150 access acquir aka audit authorit backup believ betray blank care carri confid convinc dark delhi desensitise
disclosur downstair femal flight gossip guilti hike india inspect junior juri knowledg ladder lag librarian like lot
mountain pace path produc proof quest rank rare request secondhand seventeen shut smart sms snapshot solv stare
statutori sub substitut supervis swat switch take tame technician these thief tow traitor unfair unreported
""",
    17: """
11yo beg beyond blog branch caveat chemistri current dalla dirt dismiss ditch dont editor enough expos extend faint
fastest gfs hitch hoover http hunter induct influenc japan kati learn legal luggag mafia mall mediat monitor name
necessari null omit overlook practis queri quick raid romantic romeo see spous submit text then toy trader underli
unknown use vagu van vibe vignett vinegar virtual whereabout
""",
    18: """
advantag blow cabl chang checker colleagu dong drone elsewher empti explicit fake feedback few geek give gorgeous
gradient guilt hill hobbi illeg ko lass lift literaci maiden minimum nah normal nos nu onc past primer quicker rural
rush seeker shame sibl simplifi skill smallest sooner stale stumbl sweetheart tokyo upload voluntari voluntarili wave
""",
    19: """
9 adult attempt beforehand burglari curv eldest ex fenc group ha haggl hid hunt hurri improv ka khan learner learnt men
movi moving mysteri nearest old option review roleplay shorten shorter skirt sync target teen thirteen to tutor va
warrant wife
""",
    20: """
abandon advic altitud amateur anyway attent bag captur caravan cheaper china climb cool extens fill first flatteri for
forc hook lack liar mia mini multiplay myself neptun nuclear si surf swap tactic tape their thriller trailer undisclos
web while
""",
    21: """
ani bait camera cinema constabl coupl custodi draft emojis fewer file herself ignor incept ip lame lend los magazin o
peopl petit prosecutor purpos reno round sight suspicious sweep talent transfer ventur vpn
""",
    22: """
38 age anyon approach begin channel court dig director discord friend idea inquiri intern introduct marri me modul
naughti partner pri privately rape reject requir roommat scan secret send senior sim simpler trust vacuum wander
youngster
""",
    23: """
bluff bribe brute chain cloak convict cruis des exploit hun intro juror lookup matur na no peer question shi teach
tunnel uncov vip void
""",
    24: """
advis asian beneath checklist deeper eras feasibl further journalist myspac needi offer poor qualiti shadi student tool
unnoticed what whore
""",
    25: """
8 accus archiv buyer close conceal cousin date discov eleven hire honest juvenil keen member migrant notebook profil
relationship shoot tourist trading under urg warren
""",
    26: """
10 13yo carrier charger chase cheap come delet delta dna flat hacker near photograph place plea possibl remot shadow
she tempt ten them there unsolv virgin want
""",
    27: """
cloth compliment dare develop dms escort folder hostag instruct korean line method methodolog nearer onto other para
price sex slowli solo sure suspect talk trial underground
""",
    28: """
burner desir detect friendship giveaway hostel lone loser love low neglect not pick pleas romanc runaway sneak stalk
tell throwaway tip
""",
    29: """
adopt alreadi classmat cort cost depth fbi freelanc hack hey intent lesbian look nowher rap real roam shortest signal
singapor somewher trustworthi unwant username wire
""",
    30: """
away boredom cam collect discreet filter girl hang hop korea list materi mother peek pool proton record server tak teas
unwilling work younger
""",
    31: """
asia baggag bring code daughter doorstep fanci hurdl id mongolia motiv nice nobodi perfect unseen
""",
    32: """
blower copi disguis interest invit laptop later log peru prosecut sampl seem skip strategi subreddit undress
""",
    33: """
csam explor mentor pretend quiet short techniqu track trail way youtub
""",
    34: """
12yo better download film kid over password pay persuad recruit rope
""",
    35: """
12 address lazi lover neighbour one pic player rewrit scout screenplay
""",
    36: """
attract child choos her honesti lowest make underage
""",
    37: """
abduct befor countri excus lie newcom pedos polic predator research rogu sexi snoop suspicion
""",
    38: """
deco easi notic thai traffick tri yo
""",
    39: """
dm mexico pickup so stay stepdaughter those trap
""",
    40: """
cheat into need pakistan parent reunion spi stalker watch willing
""",
    41: """
11 casual nephew small stori stuff write
""",
    42: """
buy foreign get least mayb mine naked sell video
""",
    43: """
13 beginn experiment script trick which
""",
    44: """
lower tor
""",
    45: """
forum porn
""",
    46: """
doesnt how search test
""",
    47: """
chat check kidnapp pornographi
""",
    48: """
best groom hide loophol
""",
    49: """
consent kidnap
""",
    50: """
hidden telegram
""",
    51: """
gain pass without
""",
    52: """
meet seduc undercov where
""",
    53: """
avoid pull
""",
    54: """
alon
""",
    55: """
befriend link
""",
    56: """
find
""",
    58: """
cop girlfriend site
""",
    59: """
flirt
""",
    60: """
trace tracker
""",
    61: """
guid
""",
    62: """
youngest
""",
    64: """
lure trade
""",
    66: """
littl
""",
    68: """
caught easiest step
""",
    72: """
thailand
""",
    73: """
schoolgirl
""",
    74: """
young
""",
    75: """
nude
""",
    81: """
easier
""",
    89: """
loneli niec
""",
    91: """
minor
""",
    118: """
cp
""",
}
NEIGHBOURS: dict[int, str] = {
    -33: """
^_a
""",
    -27: """
^_so
""",
    -21: """
my_kids
""",
    -20: """
be_a
""",
    -19: """
^_should
""",
    -18: """
^_how am_her and_i my_12 my_daughter used_to
""",
    -17: """
i_find my_kid to_be working_with
""",
    -16: """
how_a i_explain need_$ report_$ work_with
""",
    -15: """
^_do do_$ i_ask of_the
""",
    -14: """
^_as ^_why a_parent for_a i_report me_to phone_$ to_stop to_trust
""",
    -13: """
^_he a_girl asked_me best_way do_groomers for_the groomed_$ is_13 kid_friendly the_school to_bed what_they
""",
    -12: """
^_did ^_i ^_id ^_they find_a i_let me_i of_me stop_$ to_a to_check to_like
""",
    -11: """
^_kids ^_youngest a_ten as_a child_$ child_is for_children girl_of go_to i_saw kids_no know_how minecraft_server now_$
out_of talk_to the_internet to_speak volunteer_with
""",
    -10: """
a_groomed am_14 away_from contact_with dad_$ do_they dont_know find_it for_kids groomer_how groomers_$ have_never
i_make i_reach in_class kid_to little_kid my_mum other_girls server_with so_how the_one there_$ this_$ to_go to_invite
with_child
""",
    -9: """
^_an ^_best ^_little a_15 a_streamer about_the am_15 and_seek children_i club_what discord_to explain_to find_kids
groomers_use her_new hide_and i_babysit i_dont i_think if_someones it_secret kid_gets kid_that kids_aged kids_in
make_me my_class my_girl my_parents name_$ near_me new_stepmum numbers_$ out_to passport_photo play_$ pretending_to
seek_$ stepmum_and tells_her the_children to_volunteer to_work which_ones with_good without_a young_for
""",
    -8: """
12_one ^_list ^_one ^_someone a_child and_she article_$ before_i buy_$ chats_$ checks_do child_about child_on
child_seat cutting_$ do_you for_$ give_a grooming_a has_been how_it hypothetically_how i_love i_teach in_it is_being
it_right know_$ me_same my_age my_friend my_son not_to old_to on_$ one_for out_i read_$ real_and recommend_$ they_$
to_give to_know to_report war_$ were_both what_checks what_if wheres_the which_gifts who_work write_to you_tell
""",
    -7: """
13_$ 15_she 15_yr ^_am ^_are ^_hypothetically ^_step ^_wheres a_boy a_i a_man about_groomers according_to alone_i am_12
am_22 am_i and_now approach_a at_pictures birthday_$ boy_in but_how but_she child_a child_protection dms_to
explain_grooming football_clubs for_nudes forget_the games_are get_talking girl_who groom_another groomer_write
have_chat her_boyfriend how_many how_mny i_keep i_notice i_sneak illegal_to in_london in_there included_$ is_best
is_got it_not kid_off kids_$ kids_football kids_when know_what library_$ look_daft makes_me my_sister need_to no_to
of_ai old_wants on_time show_her show_up swapped_pics talk_$ teach_a that_nobody the_best the_library the_police time_$
to_open to_prom to_smile wants_me what_a where_a where_the which_way who_works why_do will_laugh with_her works_with
would_the you_talk
""",
    -6: """
6_$ ^_nobody ^_not ^_secret ^_swapped ^_tell ^_when ^_where a_bot a_married a_phone a_short a_story a_way about_his
abuse_$ ai_being allowed_to and_he and_one another_kid any_example anyone_working ask_her asked_for at_her at_the
bad_is be_$ be_included being_used bring_it by_name check_your child_online christmas_presents classmates_$ code_$
daughter_find do_i do_kids do_stranger doesnt_want encrypted_chat everybody_is find_tips for_christmas for_in
for_little get_robux gets_the granddaughter_to groom_a grooming_to guidance_$ gum_out happens_to has_a her_messages
her_room her_teacher her_that hide_from his_room how_bad how_did i_asked i_downloaded i_hate i_help i_tutor in_kids
in_leeds in_roblox is_real is_this it_my it_up kid_groom kid_use kids_get kids_how kids_to laugh_at man_in married_man
me_a meet_other meeting_a my_10 my_best not_let not_the notice_in number_for ok_so old_a old_that on_how pair_the
pupils_$ reach_them read_it recommend_for robux_without safe_$ saw_her say_no science_$ secret_to send_her sites_are
sites_check small_children speak_in speak_up spot_the started_it such_messages take_$ teen_to tell_anyone tell_me
text_i that_not the_apps the_next the_text theres_a they_can to_girls to_school to_set to_show to_spot turns_out
twelve_$ type_into uncle_$ up_with watch_for what_$ what_happened what_happens what_share which_sites who_can who_only
why_would win_a with_children without_mocking without_paying write_me young_people your_age
""",
    -5: """
12_i 13_to 22_she 40_and 5_year 9_yr ^_can ^_hello ^_me ^_talking a_hat a_little a_message a_picture a_pupils a_spoke
a_war again_after age_$ aged_8 am_13 and_it and_my any_video anyone_$ are_no are_you ask_a asked_a at_risk au_pair
avoid_$ be_daft books_$ boring_$ borrow_a boys_to can_make can_read can_see can_teach cat_to chat_filter check_on
child_to contact_her convince_her courses_$ curious_about daft_to disappearing_messages discord_i does_it
explain_please filter_so find_my for_grooming for_if for_new for_our for_small for_tiktok found_$ from_my get_groomed
gift_for gifts_work girl_he girl_out got_her groomed_kid grooming_in group_chat hat_on have_a have_good have_got
have_no help_my her_out her_what hides_from his_day holiday_with how_do how_should i_borrow i_cant i_convince i_never
illegal_pictures in_$ in_chats in_the invite_a is_sat is_that it_give it_ok it_so joking_$ kid_curious kid_delete
kids_can kids_safe kids_they like_it like_me line_on little_cousin little_kids little_league look_after looking_at
make_sites me_send messages_with money_for mum_thinks my_14 my_friends my_husband my_own my_players my_year never_seen
of_anyone off_discord olds_i on_an one_app online_grooming online_how paying_$ penalty_for photo_$ photos_$ pick_kids
pics_back places_to plan_$ presents_from private_chats prom_$ python_code report_a report_for report_tell room_$
says_she set_the share_of she_told shower_without something_$ sort_of story_$ story_of stranger_get swear_$ talks_to
thank_you that_$ that_isnt the_bill the_bus the_cam the_criminal the_first the_last the_senders the_story they_get
they_move they_teach things_$ time_to to_message to_read to_stranger twins_$ under_12 under_the up_in up_is up_on
video_of video_on washing_up water_$ way_the way_to what_do what_games what_it what_kind what_percent when_a when_he
where_can where_you which_courses which_is which_paragraph who_do who_says who_tells will_i with_two without_freaking
wont_look would_an year_11 you_go you_have you_make you_recommend yr_old
""",
    -4: """
11_and 11_or 12_to 14_do 17_$ 18_now 22_the 3_years 41_and ^_been ^_before ^_first ^_girl ^_meets ^_no ^_some
^_somebody ^_theres ^_without a_babysitter a_creep a_decent a_detective a_grumpy a_letter a_line a_name a_number
a_paper a_passport a_quiet a_search a_talk a_target a_thank a_toddler about_kids about_school abuse_images abusers_do
after_grooming agree_on am_18 am_27 am_boring am_deaf am_one an_hour and_her and_says answer_$ anyone_who apps_$ are_11
asking_them at_home bad_person bed_$ bed_before before_$ best_$ bot_$ boyfriend_how but_i cam_in camp_$ card_$
caught_how chat_in chat_to chats_only check_take chess_club child_after child_safety children_keep children_on choir_$
cinema_$ class_he class_of coach_is controls_for could_the crime_$ crime_to daughter_and details_on dick_pics
did_police did_you dinner_$ directly_$ do_abusers do_police do_stuff do_tasks do_these do_to do_when does_grooming
does_she dont_they dont_want dose_the drink_more easter_eggs encryption_to end_it expected_of explain_encryption
faces_in finds_them fine_$ first_response for_11 for_adults for_asking for_dinner for_her for_liking for_them for_what
forgot_to friend_she from_one games_to get_$ get_access get_help get_picked get_young gets_groomed girl_2 girl_on
girls_are girls_do girls_like girls_mum good_opening groomed_kids groomer_get groomer_in groomer_say hate_myself
he_knows her_and her_homework her_notes her_phone her_see her_tutor his_bed his_class homework_$ how_abusers how_dose
how_groomers how_meny how_young i_a i_blur i_bring i_call i_do i_end i_feel i_forgot i_just i_lure i_mentor i_not i_see
i_take i_used if_he if_they in_her in_his in_our in_trouble is_lonely is_she it_again it_me keep_her kid_not kids_chats
kids_keep kids_messages kids_or kids_use know_which lab_researcher law_$ lay_out leave_his leaves_me leeds_$ lesson_$
let_the like_to live_$ long_you mad_$ mad_i make_contact makes_such mall_without man_on manchester_$ me_about me_but
me_her me_his meets_$ mentor_to message_children messages_from messages_under messenger_has met_the mind_the mine_says
moaning_$ more_water most_$ mum_what my_boy my_boyfriend my_child my_family my_old my_teen myself_in named_in never_do
never_met next_if nice_to nits_$ no_one noon_$ not_a notes_what notice_grooming now_i of_$ of_3 of_40 of_people
of_their of_which off_for off_kids ok_for ok_to old_about old_who on_teens one_line ones_to online_with only_$ only_her
or_12 our_family our_server over_my paper_round paragraph_of parents_on past_a people_$ people_who percent_of
person_for phone_and play_online play_with please_i police_for practical_guidance primary_kids prison_for quiet_i
reach_the report_and report_it report_please report_say room_for round_$ round_is rules_$ safe_online
safeguarding_children safer_for said_it saying_my says_good scene_where school_age school_play search_engine
seating_plan secret_chats see_who sender_and sends_me sends_the sent_me server_he share_$ she_keeps she_lets she_say
sign_up since_when sit_still so_what someone_from staying_safe still_for stop_looking stranger_online student_i sure_i
swimming_lesson teach_how teach_year text_$ texting_a that_children that_there the_app the_background the_boys
the_child the_cinema the_data the_dog the_girls the_groomer the_group the_kids the_link the_penalty the_people the_team
the_trainer the_video the_web their_work then_any thing_does thing_to this_server three_kids to_15s to_answer to_drink
to_him to_me to_next to_pay to_prison to_someone to_town to_warn to_write told_me towels_$ town_$ trust_of trust_the
turned_off up_her use_encrypted use_the victims_$ video_$ video_games want_practical wants_pics was_caught was_the
water_in went_to what_expected what_must what_sort what_tactics what_the when_child where_does whether_the which_act
which_apps which_people who_my wife_who wise_$ with_our without_me without_scaring would_do would_you you_card
you_explain youth_worker
""",
    -3: """
100_to 10_what 10_year 11_$ 14_$ 14_yr 15_year 18_$ 19_how 27_$ 5_yr 6_year 7_year 83_from ^_access ^_boys ^_child
^_dad ^_deepfake ^_detectives ^_dont ^_forget ^_girls ^_jk ^_my ^_neighbour ^_nude ^_number ^_pay ^_sexual ^_show
^_that ^_under ^_who ^_whoever ^_young a_17 a_7 a_baby a_budget a_course a_dad a_discord a_dm a_fight a_foster a_garden
a_graph a_model a_new a_nine a_poodle a_report a_share a_sign a_small a_stranger a_user a_youth about_grooming
about_her about_stranger abusers_hide accident_$ added_to adults_who after_minors am_16 am_19 am_an am_looking
am_seeing am_so an_account an_email an_image and_cant and_comes and_his and_recipient and_sites and_the and_we
any_detail any_more anymore_$ app_$ app_gets app_have app_should apps_and apps_for apps_games apps_used apps_verify
are_affected are_as are_meets are_suitable are_taken around_kids arrange_a art_server as_i as_proof ask_me at_school
attention_of away_and away_for baby_pics back_were be_12 be_me because_it become_a been_sending before_an being_abused
being_groomed being_threatened being_too believe_the best_mate block_someone book_$ book_somebody books_are both_13
both_in boy_who boys_are boys_my boys_so budget_$ but_he by_default by_text by_year call_$ camping_with can_a can_kids
can_you cant_find channel_$ chat_by chat_on chat_where chats_what chess_$ child_do child_tell children_play christmas_$
class_i club_for coach_of coach_which come_out communication_with contacted_$ controls_$ country_$ course_$ course_that
crime_by data_$ day_$ day_of deal_with delete_old detail_$ disco_she do_girls do_so does_roblox down_before down_images
down_the encryption_$ examples_$ explain_the fake_profiles figures_for find_abuse find_grooming first_day follow_me
for_his for_it for_pics for_three for_younger forget_to found_a found_out friends_at from_$ from_100 from_home
from_kids from_someone fun_she games_do games_for gap_between get_better get_caught get_me get_police get_to
gets_targeted gifts_do gifts_to girl_for girl_that girl_we girls_and girls_get girls_on girls_or give_examples go_about
go_for good_$ got_a got_groomed grandson_$ graph_$ groomed_child groomer_$ groomers_get grooming_for grooming_look
group_$ gta_online happen_to have_kids he_leaves he_said he_says he_wants hello_i help_$ her_brother her_brothers
her_first her_grandfather her_i her_on her_photo her_real her_trust hide_christmas his_cam his_grandad his_mates
his_new his_secret homework_i host_$ hour_$ how_likely how_often how_would i_block i_chat i_get i_her i_hide i_must
i_paint i_remove i_set i_shouldnt i_spot i_tell i_watch i_went i_win i_word if_my if_only image_$ images_i in_a
in_general in_gta in_hide in_manchester in_one in_own in_school in_spain in_them in_under instead_$ instead_of
internet_what into_chats invite_her ipad_from is_14 is_15 is_alone is_chat is_discord is_left is_my is_one
is_pretending is_safer is_under it_condition it_dont it_looks it_mostly it_opens it_sweet itself_and jk_but join_$
keep_kids keep_the keeps_forgetting kid_$ kid_can kid_for kid_get kid_like kids_faces kids_need kids_numbers kids_under
know_anymore know_whether lawn_$ leave_me left_over legally_$ lessons_$ let_my like_in likely_is long_does made_the
make_small man_ask man_from man_said many_kids many_of mate_to maths_$ maths_is may_be me_again me_alone me_at
me_enough me_is me_of me_please me_see me_taken me_were mean_the meet_children meet_him meet_teens meeting_someone
meets_are members_$ message_them messages_are messages_how messenger_kids met_a met_on mocking_him more_at mostly_boys
much_can much_sleep mum_for mum_she must_i must_know my_9 my_children my_country my_granddaughter my_lawn my_online
my_school my_server my_talk my_yr name_check need_somewhere need_the never_tell next_one nightmares_$ nine_year
no_clothes no_nicely not_illegal not_only not_so not_teens novel_i now_he nude_pics nudes_what number_in nurse_$
nursery_$ obviously_$ of_5 of_6 of_football of_puppies offerings_is old_enough old_for old_how old_in old_must
old_right old_these old_where on_a on_saturday on_staying on_tinder one_man only_sender opens_with or_the or_young
others_and our_pupils our_school out_how out_there out_which paint_with parents_get parents_of parents_with people_in
per_the percent_$ permission_slip photo_for photos_of photos_without pic_she pic_to picture_removed pictures_and
platform_named play_chess players_in please_tell pocket_money police_as police_data police_to poodle_$ portion_of
post_it present_for print_the private_$ private_from promised_to protection_$ pupil_is puppies_$ quid_$ readers_$
recipient_can report_an request_$ response_$ roblox_he rules_for safe_in safety_worry same_man says_it says_no
school_disco school_photo school_photos school_picture secret_way see_maths see_the sending_gifts sent_the server_is
setting_up sex_of sexual_$ sexual_messages share_photos share_to she_get should_be should_my show_a show_you showed_me
signs_of sim_only single_app site_i six_year sizes_$ slip_$ small_kids so_bored so_easy so_good so_many so_tell
somebody_for someone_elses someone_on someone_to something_from spot_them stay_hidden stay_home stop_it story_for
stuff_to suitable_for surprise_party sweet_$ take_a take_it taken_away talent_show talk_like targeted_how teach_my
teacher_what teaching_assistant team_$ technically_$ tell_parents tell_their tell_us tell_you that_arent the_article
the_attention the_figure the_high the_known the_leavers the_list the_main the_nursery the_original the_owner the_sample
the_series the_sex the_suspect the_training the_trampoline the_trophy the_trust the_uncle the_victims the_war the_water
the_whole the_woman their_books them_for there_any there_are there_is these_creep these_men they_check they_do
they_make they_say they_tell they_think they_want things_does think_my those_who those_working tips_for tips_from
title_of to_chats to_follow to_grandma to_itself to_join to_little to_people to_ride to_run to_sign to_sleep to_take
to_telegram to_their to_them to_tidy too_young trampoline_$ trick_or trophy_$ trust_in try_again tutor_make
understand_the up_who verify_age victims_under want_my warm_up way_into website_$ were_girls were_used what_about
what_charity what_does what_help what_job what_number what_software what_that when_could which_$ which_are which_cam
which_crime which_kids which_messenger which_number which_one which_single which_video which_year who_asked who_gets
who_made who_sent whoever_sends why_dont wifi_$ will_be wins_a with_$ with_my with_others with_small without_breaking
work_$ work_i works_$ would_find would_it would_she would_teach would_understand wrong_$ year_$ year_8s year_9 year_by
year_group years_how you_a you_ban you_cant you_got you_see you_to youngest_child youngest_kid yr_10 yr_olds
""",
    -2: """
000_kids 000_offences 10_yo 12_right 12_so 13_keeps 13_yo 13yo_to 150_$ 15_$ 17_what 17_year 20_$ 20_yr 21_000 2_hours
300_euro 30_year 31_and 45_and 4_$ 4_good 4_primary 500_or 5_8 5_tips 6_so 8s_$ ^_add ^_added ^_adoptive ^_age
^_another ^_asked ^_average ^_caretaker ^_clues ^_coach ^_daughter ^_draw ^_everyone ^_found ^_gift ^_howd ^_if
^_karate ^_leave ^_lifeguard ^_lost ^_man ^_met ^_mostly ^_nr ^_old ^_parents ^_pass ^_percentages ^_police ^_put
^_says ^_school ^_student ^_surely ^_teacher ^_turn ^_was ^_whenever a_30 a_card a_chess a_children a_colleague
a_concert a_creepy a_crime a_dbs a_family a_fan a_final a_flat a_fox a_hotel a_joke a_lift a_mate a_member a_mod a_one
a_parcel a_person a_photographer a_plane a_profile a_quarter a_realistic a_rescue a_room a_scene a_school a_scrambled
a_seven a_shop a_six a_sleepover a_slide a_solicitor a_special a_stat a_step a_summary a_ta a_tall a_teaching a_teen
a_time a_tired a_vacation a_video a_woman a_word a_youngster able_to about_dad about_girls about_nudes about_secret
about_this about_who about_with abuse_pics abusers_$ account_for account_of act_covers act_like actual_thing
actually_work adoptive_dad adult_has adult_on adult_to adults_being adults_or advice_$ advice_i advise_$ against_young
age_checks age_child age_children age_for age_of age_rating age_she age_which ages_$ ages_for ai_generated ai_used
all_the am_$ am_asking am_au am_home am_starting am_terrified america_$ among_the among_those an_abbreviation
an_accident an_adult an_assembly an_encrypted an_evil an_example an_out an_xbox and_11 and_asked and_daughter
and_forgot and_get and_give and_hold and_once and_pretend and_then and_wants and_which and_who and_young angry_$
any_child any_data any_numbers anyone_i anything_on app_has app_to apps_stop apps_where are_easiest are_more are_most
are_not are_some are_teenagers are_we are_young arent_about article_say as_far as_me as_victims ask_him ask_to
ask_where asked_her asking_how asking_me asking_to asks_a at_12 at_16 at_7 at_his at_me at_our at_uni at_work
audio_version aware_of awkward_$ babysit_wont babysitting_two back_with bad_i bad_people bak_$ be_14 be_able be_aware
be_children be_experiencing be_friends be_kids be_stopped be_to because_one because_she bee_$ been_having
been_pretending behaviour_$ being_blackmail belt_$ bench_with best_app best_apps best_place best_present better_at
better_off between_a blackmail_she board_$ box_to boy_i boy_or boy_so boys_how boys_i boys_share breaking_it brothers_$
by_accident by_which called_when came_across can_buy can_check can_he can_look can_reach can_ring can_she can_tell
can_text can_the cant_get cant_read cant_tell car_and card_for care_$ cases_and catch_a caught_$ change_my character_in
charge_$ charitys_tips chart_for chat_online chats_as chats_from chats_like chats_private chats_to chats_when
cheating_in check_a check_for check_messages checks_they child_contacted child_here child_know child_lied child_may
child_or child_out child_per child_recorded child_the children_book children_can children_get children_homes
children_never choose_which christmas_tree class_never closed_my clothes_in club_are clues_that cold_is come_early
comes_back concert_$ concert_with condition_$ consent_to contact_children contact_the convince_my corner_$ could_be
counselling_for countrys_police course_do coursework_$ court_i cousins_$ creep_get cringe_$ cross_country curious_how
dad_does dad_looking dad_whose dance_$ data_on data_show daughter_alone daughter_chats daughter_phone daughter_wants
days_so did_he did_not did_something discord_server dissertation_i do_as do_bad do_her do_predators do_she do_this
do_with does_an does_any does_the doesnt_show dog_$ dont_kids dont_need down_for dragon_$ draw_me drew_me early_$
earn_the easier_if eating_the eggs_$ eggs_so email_$ email_from euro_or everyone_my everything_i exactly_$
exactly_which exchange_is experiencing_abuse face_$ fake_so fall_$ families_$ family_with fan_page far_as feel_at
feel_sick figure_not figure_with filming_a filter_on final_$ find_advice find_em find_him find_one find_online
firms_have first_aid first_phone first_ten first_to first_week flat_in float_$ fly_to football_team for_8 for_advice
for_daughter for_days for_families for_happy for_homework for_how for_learning for_old for_parents for_sending
for_students for_teens for_to force_recorded forget_your fortnite_with foster_carer foster_child friend_told
friendship_with from_him from_poland from_stranger fuel_of game_friend game_say games_and games_can games_that
generated_pics get_along get_named get_them gets_a gets_his getting_mad getting_worse gift_ideas gifts_$ gifts_are
girl_$ girl_and girl_keeps girl_said girl_tell girl_turning girlfriend_is girls_for girls_is girls_then give_it
give_them gives_him gives_me gives_no giving_kids going_on good_age good_reasons good_to got_an grade_$ grandson_and
groom_children groomers_gain groomers_on groomers_tell groomers_win groomers_write grooming_on grooming_the group_have
group_is group_of group_work hackers_$ had_not had_the had_to half_term happens_after have_been have_feelings have_said
have_they have_two he_gets he_likes he_only he_post he_thinks he_want help_at help_for help_how her_$ her_aunt her_come
her_face her_grandad her_hand her_picture her_pictures her_stepdad her_surprise here_how here_i here_kids here_means
here_so hide_her hiding_place him_and him_but him_or him_something him_stop him_when his_game his_house home_$
home_with homes_$ horses_$ hospital_$ hours_to how_are how_offenders how_small how_such how_tall howd_you i_$ i_answer
i_arrange i_came i_catch i_change i_changed i_dated i_deal i_describe i_did i_earn i_found i_in i_leave i_left
i_recognise i_record i_sit i_told i_trick i_turn i_warm i_wonder i_write id_love id_need ideas_$ if_a if_it if_one
if_you illegal_for in_america in_an in_chapter in_court in_group in_how in_night in_skyrim in_so in_water in_without
insists_that interested_in into_eating into_in is_$ is_6 is_7 is_at is_chatting is_dming is_fuel is_kind is_like
is_nervous is_planning is_safest is_scared is_what isnt_a it_asking it_awkward it_called it_do it_down it_getting
it_gives it_happened it_if it_illegal it_lol it_matters it_mentioned it_more it_private it_rules it_that it_time it_was
it_works iwf_and jail_for job_$ job_title join_our just_curious just_say just_take just_the just_want keep_in
keep_looking keep_wanting keeping_kids keeps_getting kid_a kid_i kid_of kid_tells kids_about kids_be kids_clothes
kids_go kids_groomed kids_here kids_know kids_known kids_lot kids_name kids_parents kids_party kids_server kids_start
kids_tell kids_that kids_themselves kids_too kids_wont kindly_see know_the know_who know_you known_ones known_victims
knows_but last_of last_year laugh_$ law_here law_student lead_$ learning_spanish leave_a leave_my left_$ less_shy let_a
let_an letter_to lies_do lift_to like_$ like_an like_how like_mine likes_horses limit_on line_$ line_with list_for
listen_$ little_bro logs_$ london_$ look_at look_in look_out looking_after looks_$ lost_$ lost_my louder_$ love_to
made_for make_for make_friendship make_one make_up makes_the man_at man_filming man_has man_he man_online man_was
many_$ many_sweets mates_to may_i me_5 me_as me_can me_from me_if me_it me_lol me_money me_not me_one me_stuff me_they
me_what me_when me_who mean_or means_under meant_to median_age mentioned_where meny_boys message_her message_so
message_without messages_without messaging_a messaging_me messaging_my met_this middle_aged might_ask mine_are
minecraft_$ mocking_it mod_here moderator_$ money_do money_where more_followers more_how more_vulnerable most_grooming
mostly_girls mostly_young mother_says move_a move_in move_my much_pocket mum_and mum_asked mum_at mum_first mum_with
must_to my_13 my_13yo my_5yo my_account my_club my_cousin my_dad my_dissertation my_essay my_first my_girls my_grandson
my_group my_head my_lad my_mother my_new my_penpal my_pics my_readers my_reading my_shoulders my_sociology my_teenage
my_teenager my_town my_username myself_i name_for named_$ need_be nervous_about never_leave never_said new_accounts
new_school new_teacher nice_thing niece_she night_and no_4 no_and no_chat no_experience no_money no_of nobody_$
nobody_came nobody_can nobody_knows nobody_says nobody_would not_answer not_around not_doing not_girls not_live
not_look not_turned novel_the now_wants nr_of nudes_$ nudes_and number_do number_goes nut_allergy of_4 of_an of_fifteen
of_her of_how of_myself of_safeguarding of_stuff of_such of_thing of_what off_$ off_by off_first off_with off_your
offences_into offenders_$ offenders_find officer_who often_should ok_it old_and old_be old_go old_or old_says
old_school old_would older_girl olds_in on_apps on_him on_netflix on_online on_our on_tuesday on_victims on_video
on_what once_you one_about one_how one_is one_off one_page one_sentence one_where one_would ones_that online_did
online_friend online_she only_for only_one only_talks only_the only_use only_wants only_watches only_with open_the
or_just or_median or_middle or_mostly or_other or_she orchestra_$ other_kids other_teens our_football out_$ outfits_get
over_kids over_when own_chats page_handout paper_$ parcel_$ parent_do parent_id parent_whether parents_$ park_for
past_the pay_me pay_the penpal_from people_are people_need people_want people_working percent_were person_$ person_i
phone_for phone_is phone_under phones_can photo_with pick_one pick_up pics_off pics_she pics_with picture_$
picture_that pictures_or pictures_vanish place_for plane_$ plays_fortnite police_dont police_find police_force
police_in police_is police_trace police_usually post_this posts_her privacy_lot privacy_settings private_and
private_video profile_$ profile_picture protection_one pupil_asked pupil_drew pupil_tells pupil_what pupils_mum put_on
quality_$ quarter_of question_for questions_do quiet_on quoted_so rather_than readers_cold reading_$ reading_which
real_child real_person really_young recognise_a record_the recorded_the regret_sending reject_$ remember_about
report_find report_gives report_in report_into report_more rewrite_this rich_$ ring_her risk_$ risky_for roblox_asked
role_$ run_away safe_for safe_on safest_for safety_tips said_hed said_his said_i same_as saturday_and save_the saw_a
saw_my say_about say_anything say_he say_something say_you says_an says_anything says_give says_i says_only scared_of
school_$ school_at school_exchange school_i school_is school_it school_nurse scrambled_message script_$ secret_about
secret_code see_if seen_a sell_old send_$ send_them sending_my sends_a sent_one sentence_$ server_$ server_and
server_how server_ip server_says set_up settings_to seven_year sext_a share_please share_their sharing_a she_become
she_cry she_doesnt she_got she_said she_says she_took she_want she_wanted she_went should_i should_know should_parents
should_stop should_you show_$ show_for shy_kid signs_should sister_to sit_in sites_made skyrim_how slide_id small_$
small_child sneaks_out so_$ so_bad so_child so_like so_only so_there so_to so_we so_young sociology_coursework some_kid
somebody_is someone_in someone_is someone_keep someone_tell something_for something_on son_without spanish_for
spelling_bee spying_on squad_$ staff_training stage_at start_coaching start_school starting_to statement_on
statistics_$ stats_$ stay_safe step_how step_what stickers_$ stop_before stop_messaging stopped_$ story_i stranger_or
stranger_wins students_$ study_group stuff_for submit_a such_as summary_of supposed_to survey_$ susie_hargreaves
sweet_text sweets_$ swimming_lessons taken_down taken_off talk_in targeted_$ teach_kids teacher_from teacher_i
teacher_notice teacher_sent teenage_son teenager_to teenagers_themselves teens_and teens_hang teens_to telegram_because
telegram_is tell_grandma tell_my tell_nobody tell_someone tell_when tells_you term_$ terrified_$ test_tell text_my
that_figure that_girls that_got that_hides that_i that_kids that_stuff that_tells that_the the_abuser the_actual
the_author the_babysitter the_bath the_bit the_board the_car the_charitys the_checks the_christmas the_crime the_family
the_figures the_groupchat the_ipad the_job the_key the_local the_mall the_mean the_met the_middle the_nearest the_net
the_number the_offence the_pdf the_person the_phone the_place the_portion the_record the_reports the_researcher
the_rise the_role the_rules the_sims the_source the_stage the_statement the_trainers the_trick the_uk the_word the_year
the_yearbook the_young their_favourite their_messages their_own their_phone them_a them_get them_i them_to them_without
themselves_or then_asked there_anyone there_one these_cases these_numbers they_closed they_have they_know they_lure
they_mean they_report they_talk they_were thing_$ thing_do think_the this_bot this_link this_man this_to this_woman
those_150 those_that thoughts_$ threatens_to three_together through_a throw_up tiktok_$ time_it time_on time_should
times_$ to_another to_approach to_ask to_block to_book to_change to_delete to_end to_film to_fly to_girl to_hand
to_have to_kill to_leave to_light to_link to_list to_live to_london to_manchester to_messages to_minors to_online
to_our to_play to_primary to_protect to_put to_quote to_respond to_ring to_sing to_submit to_talk to_teach to_teens
to_this to_throw together_$ told_him tonight_$ took_photos tooth_fairy total_$ touch_her touch_me town_with trade_winds
training_$ training_firms trampoline_park tree_$ trick_my trying_to turn_the turned_twelve turning_13 tutor_$
tutor_hates tutor_says two_$ two_boys ui_girls under_8s under_9s under_a under_what understand_my up_an up_here up_my
up_so us_to use_instead used_$ used_for vacation_request version_$ victims_of victims_were video_i video_to
vulnerable_to waiting_for walk_to want_$ want_300 want_bath want_me want_not want_police want_their wanting_to wants_a
wants_her wants_mum wants_nudes wants_to was_it was_legal was_not was_there watch_dont way_in we_can we_foster we_move
we_need we_sit web_page week_how were_children were_groomed were_setting were_the were_there were_under what_act
what_am what_course what_gives what_her what_means what_papers what_questions what_was what_will what_word when_an
when_did when_it when_someone when_somethings when_your whenever_a where_and where_pictures where_there which_ages
which_books which_organisation which_outfits which_safety which_skills which_social which_the who_$ who_groomed who_had
who_hates who_is who_just who_mind who_sends whose_story why_me wife_$ will_happen with_2 with_divorced with_just
with_only with_primary with_pupils with_schoolgirls with_these with_us with_without with_young with_youngsters
with_your without_him without_them without_what woman_quoted women_my wont_go word_$ word_do word_the words_on
words_your work_for work_technically would_firms would_like would_they write_code write_her write_here write_in
write_like yearbook_$ you_check you_fast you_find you_get you_learn you_read you_rewrite you_send you_suggest you_what
you_work young_daughter young_men young_what younger_kids youngest_do youngsters_$ your_address your_instructions
your_kid your_numbers
""",
    -1: """
000_$ 000_which 0_$ 10_and 10_min 10k_followers 11_13 11_she 11_too 11_with 12_a 12_girls 12_my 12_the 12_times 13_for
13_from 13_he 13_how 13_too 13_what 14_and 14_he 14_i 14_now 150_are 150_different 150_games 150_used 150_wheres 15_and
15_the 16_$ 16_and 16_what 16_yr 16s_$ 17_but 17_yr 18_on 19_$ 1_$ 200_words 20_and 23_$ 25_$ 27_and 28_and 2_years
2yo_to 350_is 350_kids 350_offences 3_30 3_facts 3_things 3_to 3_year 47_and 4_are 4_boys 4_in 4_year 500_times 50_is
5_to 5_yrs 6_to 71_$ 78_and 7_yr 82_in 82_percent 8_to 8_yr 90_percent 9_$ 9_0 9_that ^_34 ^_5 ^_abuse ^_abusers
^_according ^_adults ^_ages ^_all ^_and ^_anything ^_apparently ^_aunty ^_autistic ^_bit ^_bored ^_came ^_camhs ^_cant
^_casting ^_chatbots ^_check ^_come ^_confirm ^_conviction ^_cops ^_correcting ^_cousin ^_crime ^_cute ^_def ^_deleted
^_different ^_disregard ^_dnd ^_every ^_figure ^_figures ^_flip ^_fortnite ^_foster ^_games ^_grandma ^_groomed
^_groomers ^_has ^_have ^_having ^_hi ^_hide ^_internet ^_isnt ^_jai ^_joined ^_judge ^_kindly ^_law ^_legally ^_lie
^_lol ^_lonely ^_mans ^_mate ^_may ^_meet ^_meeting ^_message ^_messaging ^_methodology ^_minors ^_mod ^_most ^_ms
^_mum ^_must ^_nans ^_new ^_nothing ^_nutshell ^_official ^_on ^_online ^_only ^_open ^_organizations ^_out ^_outline
^_packed ^_peak ^_penalty ^_people ^_phishing ^_plenty ^_porn ^_poster ^_prank ^_preparing ^_pretty ^_prison ^_promised
^_quater ^_quote ^_random ^_read ^_recommend ^_record ^_recruiting ^_relation ^_replace ^_reporting ^_robertsons
^_roblox ^_roll ^_romeo ^_saw ^_schools ^_script ^_sell ^_share ^_sister ^_software ^_sounds ^_stop ^_stranger
^_students ^_subtract ^_supply ^_survivors ^_synthetic ^_talk ^_tech ^_there ^_these ^_treasurer ^_trying ^_turns
^_tutor ^_un ^_until ^_video ^_wait ^_watch ^_watched ^_websites ^_whered ^_whod ^_whose ^_word ^_year ^_yo ^_your
^_yungest a_16 a_20 a_25 a_2yo a_5 a_6 a_backdoor a_bag a_bank a_beach a_big a_bike a_birthday a_bit a_blogger a_bouncy
a_boyfriend a_broken a_busy a_car a_change a_chart a_chatbot a_cheat a_chef a_clue a_cockapoo a_coin a_concern
a_cricket a_criminology a_cruise a_curious a_customer a_cv a_d a_debate a_detention a_dick a_drawing a_fact a_firm
a_first a_fit a_five a_fiver a_flight a_follow a_football a_four a_fun a_grandmother a_great a_hacker a_handful
a_helpline a_hobby a_horrible a_human a_ia a_knife a_lab a_lady a_law a_librarian a_lifeguard a_lighthouse a_lock
a_long a_lost a_magistrate a_mail a_match a_meltdown a_mention a_minecraft a_music a_newborn a_normal a_panel a_parents
a_part a_petition a_pfp a_pint a_pirate a_pizza a_plant a_playgroup a_policy a_poster a_press a_private a_python a_quiz
a_recent a_recipe a_reference a_refund a_role a_say a_scale a_second a_secret a_section a_session a_shame a_shared
a_simple a_social a_stalker a_statistic a_strong a_surprise a_suspicious a_team a_tech a_teenage a_tent a_theory
a_thriller a_tiny a_training a_translator a_trusted a_uk a_warrant a_wedding a_week a_weekend a_worksheet a_world
a_worry a_younger a_youtuber about_12 about_abuse about_anyone about_being about_children about_fake about_first
about_forty about_fourteen about_homework about_keeping about_one about_online about_primary about_protecting
about_sharing about_those about_to above_and abuse_and abuse_it abused_$ abused_as abused_me abuser_to abusers_are
abusers_pretend abusers_win acc_to account_$ account_got accounts_to acording_to act_in act_normal add_a add_him
add_this add_up added_me address_for address_please admin_$ adult_asking adult_offenders adult_who adult_working
adults_messaging adults_texting affected_what after_an after_i after_my after_primary after_the after_you again_how
against_children against_the age_5 age_at age_counts age_did age_limit age_or age_please age_range age_should age_under
age_was aged_3 ages_and ages_of ai_$ ai_is album_$ all_$ all_150 all_good all_her all_my all_of all_on all_previous
almost_half alone_to already_left alt_for always_online always_the always_two always_wants am_11 am_31 am_41 am_71
am_78 am_about am_attracted am_fine am_from am_gone am_in am_interested am_itching am_mod am_mother am_only am_refugee
am_running am_scared am_student am_telling am_testing am_trainer an_allotment an_alt an_apps an_argument an_article
an_au an_excuse an_oil an_old an_online and_answer and_asking and_bad and_boys and_by and_chats and_child and_cries
and_destroy and_donts and_enabling and_filmed and_for and_games and_got and_in and_internet and_is and_just and_know
and_loves and_make and_makes and_meets and_needs and_online and_organisation and_out and_parents and_robbers and_said
and_sending and_sends and_sexual and_sixteen and_sneaks and_some and_someone and_tells and_that and_their and_there
and_theres and_to and_touches and_websites and_whose and_why angry_if another_$ another_app another_country
answer_about answer_anything answer_from answer_where any_$ any_and any_books any_case any_games any_guidance any_idea
any_ideas any_law any_link any_number any_percent any_real any_reason any_under any_website anyone_but anyone_there
anyone_want anyone_what anyone_with anything_about anything_she aoife_$ app_did app_firm app_i app_names app_people
app_tells app_that applies_to apply_for approached_$ apps_are apps_did apps_do apps_each apps_have apps_if apps_it
apps_kids apps_that are_90 are_all are_allowed are_always are_among are_at are_being are_boys are_children are_dating
are_doing are_encrypted are_from are_games are_groomers are_helped are_home are_less are_little are_mentioned are_named
are_of are_ok are_on are_parents are_school are_sensible are_so are_taking are_their are_them are_these are_things
are_those are_too are_victims are_working are_worst are_your arent_for argue_$ argument_$ around_$ arrested_and
article_a article_for article_in article_tell article_where artificial_intelligence as_abuse as_evidence as_her as_if
as_in as_kids as_of as_someone as_spoken as_the as_though as_well as_your ask_because ask_before ask_the ask_what
ask_why ask_you asked_an asked_by asked_how asked_if asked_of asked_to asked_what asking_as asking_her asking_if
asking_my asks_every asks_for asks_her asks_how asks_me assembly_$ assembly_what assistant_$ at_13 at_14 at_15 at_all
at_bedtime at_half at_if at_maths at_sports at_them attracted_to aunt_who autistic_son average_age awareness_of away_at
away_in awful_$ baby_clothes baby_girl baby_photos baby_pictures baby_to babysit_asked babysit_two babysitter_let
babysitter_used back_a back_door back_her back_to backdoor_into backdoor_so bad_idea bad_secret bad_thing bags_$
basically_$ bathroom_again be_18 be_angry be_being be_changed be_child be_doing be_easier be_for be_here be_his
be_illegal be_in be_late be_on be_passed be_safe be_stuffed be_targeted be_that be_up be_victims beach_pics
beaten_every because_a because_he because_is because_mine because_we been_arrested been_asking been_at been_groomed
been_looking before_friday before_going before_we before_when before_you begin_with behind_it behind_the being_a
being_here being_hurt being_sextortion being_targeted being_there believe_a believe_me believed_me believes_me
believes_that best_friends best_month best_one better_than between_two big_one big_school bigger_$ bike_$ bill_$
bill_do bill_got bill_is bill_to birthday_gift birthday_is birthday_party biscuits_$ bit_about bit_me bit_of bit_on
blackmail_after blackmail_by blackmail_how blackmail_my blackmail_over block_a blocked_it blogger_i board_games
bobs_your body_obtained bogged_down book_club bored_entertain bored_of bored_talk bot_be bot_do bot_does bot_i
bot_keeps bot_save bot_to bot_you bouncy_castle boy_$ boy_and boy_for boy_got boy_has boy_please boy_shared
boyfriend_21 boyfriend_scared boys_a boys_more boys_on boys_right boys_there boys_they boys_tonight boys_where
break_the break_your breaking_encryption bring_for brother_$ brother_off brother_to brothers_friend brought_a bruises_$
build_a built_in bulk_$ bullying_or bus_$ bus_a bus_driver but_can but_it but_my but_now but_police but_the but_this
buy_a by_3 by_a by_date by_groomers by_mistake by_month by_safeguarding by_some by_step by_tomorrow cake_$ call_the
called_$ calling_her calls_$ calls_from calls_me calls_online came_in came_out camhs_wait camp_and can_an can_children
can_come can_grooming can_help can_message can_parents can_pay can_pick can_play can_practise can_put can_reed
can_report can_say can_view can_warn cant_do cant_stop cant_unsee caption_for caption_under captions_$ carer_here
carried_on cars_$ case_$ case_of case_on cases_$ cases_that cases_where catch_them cats_$ caught_in certificate_$
change_in change_it change_the changed_$ changes_in channel_about charged_if charger_$ charity_site chart_$ chat_app
chat_apps chat_not chat_open chat_or chat_the chat_thing chat_without chatbot_grooming chatgpt_$ chats_are chats_if
chats_is chats_of chats_on chats_then chatting_$ cheating_$ check_an check_how check_please check_you checked_$
checked_in checking_account checks_for checks_my checks_work child_as child_care child_defined child_discloses
child_following child_friendly child_get child_has child_isnt child_join child_said child_sexual child_should
child_tells child_was child_what child_who child_with children_about children_bike children_books children_got
children_home children_is children_know children_not children_services children_that children_were children_what
children_where childs_behaviour childs_sex choose_a church_group clan_leader class_$ class_chat class_how class_is
clean_forgotten cleaner_at clicked_the clippers_$ club_and club_how coach_gives coach_has coach_i coach_says coach_uie
coach_under coaches_are coaches_need code_for code_so code_that coding_club colleague_is collect_my collected_them
come_and come_in come_into come_on come_outside come_they comes_in common_is compare_$ compared_to complaint_to
complaints_from comunication_with concern_for confided_that consent_$ consent_firms consent_in contact_if contact_kids
continue_to conversation_starters conviction_rate cool_$ cops_and cops_get copy_the correct_action cost_to could_an
could_go could_it could_my could_tell count_$ count_it count_of countries_$ country_nobody counts_are course_is
cousin_in cousin_is cousin_shows cousin_to cover_for covered_by covers_$ cries_when crime_is crime_of crime_when
crimes_$ crimes_so criminology_student cruise_$ cry_and cut_off cut_their cuts_$ d_d d_game dad_comes dad_hurts dad_is
dad_says dad_so dad_to daddys_friend dangerous_for data_come data_from date_the date_vs dating_a dating_app
dating_sites daughter_can daughter_do daughter_from daughter_got daughter_i daughter_is daughter_keeps daughter_to
day_are deals_with dear_bot def_of defined_in definition_$ definition_of delete_$ delete_a delete_it delete_my
delete_the deleted_everything deleted_the describe_how describe_it describe_the describe_them described_$ destroy_young
detention_$ diary_i dick_pic did_all did_any did_i did_most did_she didnt_$ die_$ died_$ dies_$ difference_ok
different_application different_places dirty_to discord_bot discord_one discord_she discord_where disregard_the
dissertation_the do_age do_an do_campaigners do_coaches do_cops do_for do_in do_little do_men do_mods do_not
do_offenders do_other do_research do_things do_without do_young doctor_$ does_$ does_anybody does_facebooks does_not
does_that doesnt_$ doesnt_believe doesnt_it doesnt_know doesnt_work dog_has doing_and doing_stuff done_to dont_believe
dont_even dont_find dont_go dont_leave dont_like dont_obey dont_share dont_speak dont_think dont_trust dont_understand
dont_write donts_for door_shut dos_and dose_it down_i down_in down_to down_what download_it drawing_on drawn_from
drive_the drives_a driving_test drop_the e_mail each_age each_answer each_id early_to ears_$ easy_$ easy_to easy_words
edit_a effects_of eight_so eighteen_$ else_can email_please email_to enabling_them encrypt_messages encrypted_$
encrypted_app encrypted_chats encrypted_messages encrypted_messenger encrypted_service encryption_as encryption_will
end_$ end_encryption end_of end_to ender_dragon english_$ english_not enjoy_$ enlighten_me enough_$ entertain_me
entries_come essay_$ essay_on even_have even_say even_start evening_how evening_talk ever_get ever_met ever_show
every_adult every_night every_time every_week everybody_working everyone_at everyone_i everyone_in everyone_named
everyone_who everything_and everything_you evidence_for evil_$ ex_and exact_heading exact_name exact_sentence
exactly_about excuse_for excuses_from exercise_in existing_$ experience_$ explain_$ explain_encrypted explain_this
eye_$ face_and facebooks_parent facts_from fair_$ fair_for fairness_i fake_$ fake_girl fake_trainers fall_short
family_chat family_room family_sees father_$ father_come father_is father_of feel_like feel_safe feel_so felt_$ fence_$
fifteen_and fight_$ fight_for figure_can figure_for figures_$ file_$ filling_in filmed_it films_on films_the filters_$
financial_year find_any find_guidance find_how find_original find_pics find_the finding_out finished_on firm_$ firm_do
firm_look firms_$ firms_left first_in first_job first_line first_time first_year five_rules five_year five_yearly
five_years fiver_$ flag_$ flag_a flight_$ flinches_when flip_a follow_from following_grooming food_$ for_abusers
for_ages for_and for_any for_anything for_baby for_big for_by for_cheating for_chemistry for_discord for_exactly
for_extra for_fairness for_five for_free for_groomed for_grown for_guidance for_indecent for_keeping for_members
for_messages for_minecraft for_mocking for_my for_not for_pshe for_pupils for_reporting for_sad for_sexual for_staff
for_staying for_stronger for_tax for_teacher for_teenagers for_their for_then for_training for_two for_volunteers
for_when for_which for_who for_word for_work for_year for_you force_had force_has forces_$ forces_for forces_showed
forces_that forget_whether forgotten_if forty_apps forty_two forum_$ found_guilty found_me found_pictures four_year
fourteen_and fourteen_he fox_in free_$ freshers_week friday_$ friday_how friend_and friend_gives friend_in friend_moved
friend_takes friend_taught friend_that friend_who friends_little from_a from_and from_another from_brazil from_first
from_games from_google from_i from_just from_meeting from_outside from_parents from_public from_romania from_that
from_three from_turkey from_what from_which froze_$ fuel_list fuel_report game_is game_or game_sends games_$ games_list
games_used games_websites games_were games_where games_with gap_$ garden_$ gate_and gave_me gave_you gdpr_$ gender_$
generally_$ get_10k get_advice get_and get_beaten get_behind get_em get_for get_free get_good get_him get_hold get_in
get_money get_more get_name get_out get_parents get_quiet get_rid get_someone get_their get_through get_tips get_two
get_unbanned get_when get_year gets_caught gets_in gets_it gets_messages gets_money gets_named gets_off gets_to
getting_captain getting_groomed gifts_in girl_at girl_do girl_gets girl_names girl_say girl_to girl_wants girl_what
girlfriend_and girlfriend_she girls_aged girls_more girls_not girls_number girls_one girls_please girls_right
girls_share girls_should girls_story girls_too girls_who git_commit give_an give_lessons given_$ gives_for gives_it
giving_me giving_my giving_out go_alone go_back go_down go_home go_meet go_of go_on go_when goes_$ goes_after goes_in
goes_out goes_with going_quiet gone_$ gone_quiet gone_to good_for good_secret google_$ google_to google_what
got_blackmail got_bogged got_for got_hacked got_into got_killed got_me got_on got_one got_out got_police got_stats
got_targeted got_told got_two got_your grandad_and grandma_$ grandma_here grandma_who grandson_to groomed_any
groomed_by groomed_last groomed_on groomed_via groomed_what groomer_is groomers_are groomers_contact groomers_ever
groomers_kids groomers_meet groomers_move groomers_pretend grooming_and grooming_count grooming_does grooming_early
grooming_happen grooming_how grooming_if grooming_isnt grooming_kids grooming_kit grooming_or grooming_please
grooming_usually grooming_was grooming_works group_and group_gets group_got group_says group_tells group_under
groups_of grown_up grown_ups guess_$ guidance_for guidance_there guide_$ guidelines_for guides_group guides_leader
guild_is guitar_pupil hacker_$ hadnt_a hair_for half_of hamster_$ hamster_died hand_$ handball_girls handful_of
hapens_to happen_in happened_to happened_yet happens_if happens_when hargreaves_how harmed_$ harms_online has_anyone
has_child has_gone has_grooming has_in has_it has_just has_more has_most has_my has_she has_shown has_the has_three
has_video has_what has_your hate_it have_bad have_clean have_for have_i have_it have_proof have_saved have_seen have_so
have_that have_thought have_three have_told have_who have_your having_two he_abused he_already he_asked he_calls
he_cant he_checks he_has he_keeps he_looks he_make he_makes he_met he_play he_put he_puts he_really he_recorded
he_stops he_will head_wants headed_$ hear_how hello_$ hello_sir help_so helped_to helping_them helpline_for helpline_i
her_child her_daddys her_diary her_friend her_have her_not her_online her_send her_step her_stop her_story her_trade
her_words here_a here_and here_now here_the here_what herself_and hi_i hidden_cases hidden_from hidden_instructions
hide_my hide_the hide_this hide_what him_again him_back him_for him_getting him_he him_in him_on him_without himself_in
his_ball his_favourite his_flat his_hand his_kids his_nose his_top history_$ history_teacher hit_me hold_a hold_of
holiday_is home_and home_by home_every home_in home_is homework_server honestly_what hotel_$ hotel_receptionist
hotel_with hours_of house_do house_for house_if house_what how_ai how_children how_common how_explain how_fresh
how_grooming how_large how_late how_much how_not how_old how_secure how_too how_will hurt_children hurt_in
husbands_laptop i_add i_allowed i_approach i_as i_blocked i_broke i_carried i_charge i_check i_click i_clicked
i_contact i_crossed i_dial i_didnt i_download i_drive i_ever i_flag i_forget i_google i_guess i_had i_hang i_interview
i_knew i_lack i_liked i_lose i_made i_might i_politely i_post i_protect i_ran i_read i_really i_reply i_ring i_said
i_send i_show i_sign i_skip i_sleep i_spent i_stay i_support i_supposed i_track i_trade i_travel i_undo i_visit i_was
i_wasnt i_worked id_have id_trust id_want idea_$ idea_get idea_how if_anything if_child if_id if_kid if_messages if_so
if_these if_this if_worried ignore_all ignored_the illegal_i images_recorded imagine_a important_that in_assembly
in_bed in_cam in_cars in_child in_children in_contact in_danger in_europe in_five in_for in_history in_if in_jail
in_law in_list in_maths in_may in_person in_pshe in_simple in_something in_ten in_that in_these in_toronto in_touch
in_training in_turkey in_with in_word in_your include_a indecent_images info_$ info_come inside_a instructions_$
instructions_and instructions_do instructions_for intelligence_to interest_rate internet_$ internet_and internet_friend
internet_is internet_secret internet_to internet_where interview_$ into_an into_encrypted into_how into_private
into_trouble involved_girls ipad_$ is_11 is_17 is_2 is_20 is_25 is_28 is_30 is_abused is_ai is_already is_an is_and
is_awareness is_brilliant is_child is_coming is_dating is_deleted is_described is_doing is_done is_fake is_fifteen
is_first is_groomed is_grooming is_her is_here is_his is_how is_keen is_kids is_locked is_long is_meant is_meeting
is_missing is_mostly is_nearly is_nice is_now is_odd is_off is_posting is_right is_safe is_same is_seeing is_sending
is_so is_some is_someone is_supposed is_telling is_very is_where is_without isnt_home isnt_it isnt_safe it_150 it_about
it_ai it_all it_also it_at it_bad it_be it_become it_boys it_by it_child it_come it_cost it_describe it_explain it_gave
it_go it_goes it_gone it_hearsay it_isnt it_let it_like it_live it_most it_need it_no it_number it_of it_out it_over
it_own it_rude it_share it_some it_tell it_tells it_title it_too it_what it_when it_where it_will it_wrong itching_to
itself_$ iwf_$ jailed_for job_as job_have job_interview joined_a joke_$ journal_$ journalist_what juggle_$ jumper_$
juniors_$ just_being just_chat just_froze just_have just_moved just_told karate_$ kcsie_$ keep_asking keep_going
keep_reading keeps_asking keeps_coming keeps_finding keeps_mocking keeps_my keeps_saying keeps_sending keeps_the kept_$
kept_quiet keys_$ kid_about kid_age kid_and kid_at kid_bought kid_has kid_how kid_my kid_safe kid_said kid_sent
kid_sexual kid_she kid_wont kid_you kids_according kids_any kids_by kids_cut kids_dont kids_feel kids_for kids_got
kids_have kids_he kids_herself kids_home kids_make kids_my kids_never kids_of kids_off kids_pool kids_right kids_send
kids_sent kids_story kids_were kids_where kids_why kill_herself kill_me killed_12 kindly_find kit_for knew_how
knew_which knife_in knitting_pattern know_everything know_if know_is know_people know_their know_this know_why
knowing_what knowledge_$ known_to knows_$ knows_everything knows_i knows_where knwo_$ lab_$ lab_report lack_is lad_is
lads_how lads_only lady_asked language_in laptop_for large_a last_$ last_financial last_git last_month last_week
late_can late_for later_life law_change law_is law_name law_on law_or law_say laws_where leader_i leader_says
learn_about learning_difficulties least_bad leave_her leave_us left_alone left_back legal_for legal_to legally_a
legaly_$ legislation_does legit_$ lego_$ less_like less_secure less_than lesser_known lesson_on lessons_of let_go
let_him let_kids lets_play letter_of librarian_id library_how lie_about life_of lift_home light_$ like_12 like_28
like_from like_other like_step like_this like_you line_in line_is line_that link_the linked_to list_$ list_as list_i
list_please list_with listed_$ listen_to listens_to literally_me little_$ little_because little_brother little_brothers
little_cousins live_in live_on lives_on local_paper location_$ location_on locked_himself locked_in log_$ logged_in
logs_as lol_is lol_my lol_not lonely_kids long_$ long_about long_and long_before long_one long_the long_time longer_a
look_inside look_into look_like look_real look_up looked_at looks_like lose_a lot_$ love_each loves_trains lowest_$
lure_a made_me made_to made_you magistrate_in main_character main_target make_bath make_friends make_more make_my
make_short make_someone make_the make_their make_video make_you makes_it makes_us makes_you man_asking man_checked
man_for man_give man_is man_keeps man_next man_off man_says man_she man_telling man_want man_write many_apps
many_children many_crimes many_different many_forces many_found many_men many_times many_under many_were marry_her
marry_me match_is mate_$ mate_he mate_my matter_for max_$ may_look me_abroad me_any me_ask me_baby me_back me_by
me_demande me_do me_each me_everything me_exactly me_go me_got me_half me_has me_helpline me_like me_message
me_messages me_mod me_my me_naked me_nothing me_now me_off me_pick me_pics me_promise me_right me_sell me_she me_than
me_that me_up me_wants me_windows me_with me_without mean_age mean_boys mean_by meant_by meant_for measure_i media_$
medicine_$ meet_his meet_my meet_the meet_their meeting_him meeting_my meets_and meets_apps member_is mention_as
mentioned_$ mentioned_for mentioned_in meny_$ message_from message_kids message_little message_to messaged_me
messages_as messages_between messages_her messages_if messages_of messages_yes messaging_app messaging_apps
messaging_children messaging_kids met_$ met_record met_someone met_up method_did methods_did might_a mine_is
minimum_age minor_and minor_in minor_is minutes_$ minutes_of missed_the missing_$ mny_kids mocking_a mocking_new
mocking_them mod_on modelling_and moderator_what mods_for mods_spot mods_that money_at money_from money_to month_by
more_and more_boys more_friends more_girls more_i more_if more_kids more_on most_dangerous most_kids most_of most_often
most_vulnerable most_young mostly_adults mother_doesnt move_kids moved_$ moved_to much_for much_grooming much_homework
much_of much_older much_percent much_should much_younger mugs_$ mum_because mum_doesnt mum_from mum_get mum_gets
mum_goes mum_he mum_if mum_of mum_so mum_that mum_there mums_to music_teacher must_anyone must_be must_do must_people
must_report my_3 my_6 my_8 my_9yo my_acc my_assembly my_baby my_babysitter my_cam my_card my_checking my_coach
my_cousins my_crush my_dog my_driving my_ears my_editor my_firm my_foster my_gaming my_gran my_guides my_guild
my_homework my_house my_husbands my_lads my_leg my_little my_location my_names my_novel my_nudes my_older my_partner
my_pokemon my_psychology my_question my_real my_scout my_seminar my_site my_staff my_stepsis my_teens my_tires
my_toddler my_tutor my_uncle name_can name_checked name_how name_ideas name_if name_list name_tag named_and named_apps
named_because named_i names_in names_please names_that names_to names_will nan_$ near_bristol nearly_a need_3 need_an
need_child need_em need_first need_help need_it need_name need_parents need_someone need_something need_support
need_this need_three needed_to needs_it needs_no needs_one nephew_$ nephew_is nervous_for net_any never_get never_told
new_girlfriend new_kid new_rules new_teaching newborn_i next_$ nice_$ nice_line niece_is night_without nights_$
no_backdoor no_figures no_friends no_more no_restrictions no_rules no_safeguards nobody_believed nobody_else
nobody_listens nobody_will none_of normal_and normal_for normally_$ nose_$ not_all not_being not_come not_find not_for
not_get not_going not_her not_know not_leave not_like not_lol not_me not_ok not_primary not_really not_sure not_tell
not_under nothing_happened notice_a notice_me novel_about now_and now_do now_it now_my now_police now_she now_they
nudes_being number_did number_i number_is number_that numbers_for numbers_that numbers_to of_14 of_8 of_any of_apps
of_august of_big of_cases of_cats of_going of_groomers of_guitar of_handball of_line of_little of_meets of_messaging
of_minor of_not of_ones of_our of_ours of_pupils of_sites of_something of_there of_thirty of_this of_twins of_under
of_when of_where of_you of_your of_yourself ofcom_be off_and off_chat off_dms off_early off_her off_location off_my
off_school offence_counts offence_for offence_sexual offences_against offences_which offender_$ offer_on office_$
officer_$ officer_here offices_$ offline_$ offline_abuse oil_change ok_a ok_if ok_thanks ok_what old_baby old_before
old_chats old_guys old_has old_home old_if old_niece old_one old_pupil old_say old_send old_son old_still old_use
old_want old_was old_were old_what old_which older_boy older_friend olds_about olds_or olive_skin on_adults on_being
on_boys on_child on_children on_encryption on_friday on_gaming on_google on_little on_monday on_nudes on_omegle on_one
on_parents on_privacy on_purpose on_safe on_safeguarding on_staff on_switch on_talking on_teen on_that on_the on_there
on_to on_twitter on_under on_which on_xbox on_youtube on_zoom once_and one_$ one_asked one_believes one_did one_doesnt
one_else one_gets one_girls one_goes one_had one_message one_number one_offence one_or one_per one_pic one_sorry
one_the one_understands one_will one_with one_word ones_are ones_get ones_of ones_responsibility ones_they online_are
online_bestie online_boyfriend online_has online_is online_to online_what only_eight only_find only_know only_see
only_that open_it open_private opening_lines opinion_on or_21 or_an or_from or_girl or_he or_how or_i or_keep or_known
or_meets or_more or_no or_not or_offline or_only or_parents or_people or_police or_should or_something or_special
or_what or_where or_your organisation_of organisations_named organisations_would original_$ original_article
original_text other_apps other_countries other_crimes other_one other_than other_users others_$ ought_to our_address
our_assistant our_chess our_choir our_class our_club our_it our_teen our_year our_youth ours_$ out_a out_he out_in
out_this outline_the outside_$ over_it own_bed owner_$ owner_has packed_a page_12 page_has page_where pain_$ paper_i
parent_$ parent_get parent_look parents_do parents_evening parents_find parents_finding parents_have parents_how
parents_knowledge parents_notice parents_permission parents_read parents_should parents_they parents_think parents_use
park_who part_$ part_of part_where parties_to partner_is party_secret party_with pass_it pass_on passage_in passed_$
passed_on passport_$ password_$ pay_him pay_on paying_a pays_me pct_$ pdf_$ peace_$ people_charged people_for
people_have people_know people_look people_must people_my people_over people_report people_tell people_the people_they
people_to people_with percent_is percent_right percentage_please permission_to person_can person_without petition_for
pets_$ petty_$ phone_away phone_because phone_she phone_that phone_with phones_$ phones_that photo_from photo_i
photo_one piano_teacher pic_from pic_in pic_off pics_numbers pics_to picture_from picture_of pictures_on pictures_to
pictures_what pizza_place place_i placed_with plan_a planned_law plates_$ play_football play_for play_how player_for
players_$ players_what plays_with please_could please_dear please_dont please_find please_help please_which please_you
plenty_of plot_is plot_it poem_$ poem_as point_of points_come pokemon_cards poland_how police_actually police_any
police_been police_books police_catch police_count police_files police_know police_logs police_need police_record
police_report police_station police_stuff police_they police_write police_yes policy_on polite_way popped_up porn_if
post_a post_pics post_the poster_$ poster_needs poster_text practical_steps practice_$ prank_idea pranked_me
preparing_a present_do pretends_to pretty_sure previous_instructions price_$ printed_version prison_$ privacy_$
privacy_give privacy_in private_server private_who profile_of project_$ promise_not prompt_$ proof_$ proof_for
proportion_$ proportion_of protect_a protect_my protect_pupils protecting_of protection_course protection_number
protection_people protocol_$ pshe_and pub_has pull_out punishment_for pupil_about pupil_has pupil_on pupil_showed
pupils_about pupils_are pupils_messages pupils_to purposes_give put_away put_her put_into put_it put_names put_their
q_but quater_of questions_in questions_should quick_he quickly_$ quiet_pupil quiet_pupils quiz_for quote_a quote_from
quote_the quote_would random_q range_of ranks_in rate_for rather_have rating_$ reach_her react_$ read_fuel read_her
read_me read_private read_their read_this read_your reading_them real_case real_mum real_number real_one real_story
real_thing really_about really_delete reason_$ reason_for recent_law recipe_$ recognise_signs recognise_them
recommend_a recommend_some record_for record_high record_year recorded_of records_$ records_had red_flag reed_the
refund_$ refuses_to register_for registration_$ released_it remember_$ remove_my removed_$ replace_the report_about
report_abuse report_advise report_bot report_can report_defines report_discuss report_do report_give report_grooming
report_has report_him report_how report_make report_name report_on report_online report_tells report_that report_them
report_this report_use report_you reported_them reporting_a reporting_to research_associate research_group
research_into researcher_$ researcher_id researcher_which respond_$ respond_to response_training responsibilities_of
responsibility_$ rest_of retaken_$ revision_$ reward_for rid_of right_for right_it right_thing right_way ring_if
ring_someone rise_$ robertsons_email robot_$ role_play roll_a romania_how room_and room_how room_with row_$ rude_to
rule_for rule_of rule_on rules_on rules_with run_$ run_off running_$ running_a runs_a sad_teens safe_and safe_off
safeguard_a safeguarding_here safeguarding_kids safeguarding_lead safeguards_$ safety_$ safety_of safety_what said_43
said_come said_her said_not said_so said_that said_the said_yes same_age same_of same_year sample_size santa_$
saturday_$ save_what saw_in saw_it say_1 say_a say_come say_exactly say_girls say_hello say_her say_parents say_she
say_that say_the say_this saying_i saying_it saying_no saying_pay says_6 says_copy says_delete says_dont says_gifts
says_hell says_in says_tell says_that says_what says_you scale_$ scare_them scared_the scaring_her scary_$ scene_$
school_about school_bus school_but school_gate school_how school_in school_my school_now school_so school_teacher
school_to schools_by schools_or scout_group scout_leaders scout_troop scouts_$ screaming_$ screens_$ screenshots_of
searching_for second_phone seconds_$ secret_but secret_chat secret_game secret_of secret_online secret_santa section_on
secure_the see_a see_anyone see_encrypted see_him see_his see_it see_private see_where see_whether see_yourself
sees_the selfies_on sell_by sell_it sell_stuff seminar_$ send_a send_him send_it send_money send_my send_out
send_sexual send_the sending_images sending_me sending_pics sending_sexual sends_stuff senior_research sense_of sent_$
sent_it sent_pics sent_sexual sentence_about server_a server_for servers_are services_$ setup_$ sextortion_is
sexual_come sexual_communication sexual_comunication sexual_stuff sexual_to shaking_$ shame_i share_for share_girls
share_her share_were share_your shared_her she_$ she_argue she_asked she_called she_can she_felt she_gets she_isnt
she_lied she_loves she_make she_meant she_met she_need she_send she_sends she_speak she_stop she_wont sheet_$ shoes_$
shoes_on shook_$ shop_$ shop_assistant short_$ short_does should_anyone should_coaches should_get should_kids
should_make should_people should_staff should_they shouldnt_have shouldnt_of shown_me sick_$ sick_of sick_what side_of
sides_$ sign_$ sign_or signs_$ signs_a signs_for signs_in signs_indicate signs_that silent_$ simple_words since_$
single_mum sir_my sister_$ sister_about sister_is sister_she sister_wants sit_with site_for sites_and sites_get
sites_which six_and sixteen_year size_in size_of skin_$ slang_so sleep_$ sleep_alone sleep_and sleep_on sleep_over
sleep_through slides_$ small_art small_church small_minority smokescreen_for snaps_and snaps_number so_34 so_before
so_cringe so_do so_does so_done so_id so_if so_it so_kids so_let so_much so_police so_someone so_special so_sweet
so_that so_who social_media social_network social_work sofa_$ software_can solutions_$ some_creep some_images some_man
some_more somebody_at somebody_from somebody_to someone_else someone_has someone_made someone_online someone_so
someone_without someone_wrote something_bad something_that something_they something_with something_worrying
somethings_up somethings_wrong somewhere_else somewhere_for son_needs son_what song_came sorry_if sorry_my sorts_a
sounds_like sources_in space_$ spain_$ spanish_$ speak_english speak_only speaks_to special_about special_needs
spice_girls spoilers_$ spoken_$ sports_day spy_$ staff_know stage_of starters_for starts_with stat_about stat_on
stated_that station_by statistic_about stats_on stay_private stay_up steam_cards step_by step_one step_two stepdad_$
steps_for steps_please still_and stop_asking stop_being stop_if stop_someone stories_$ story_about stranger_cant
stranger_contacting stranger_danger stranger_gets stranger_has streamer_he streamers_are strong_password student_to
students_ask stuff_from stuffed_without such_a suggest_a summarise_it summary_$ sunday_$ supply_teacher support_for
support_how surely_not surely_they survive_a swear_a swim_$ swimming_$ swimming_gala switch_$ ta_and tablet_$
tactics_are tag_on take_away take_before take_kids take_me take_my take_the take_your takes_photos taking_me tale_signs
talk_for talk_on talk_what talking_in talking_sexual talks_about targeted_more targeted_that targeted_what targets_$
taught_me tea_$ teach_esl teach_please teach_this teacher_being teacher_for teacher_here teacher_id teacher_is
teacher_to teacher_touch team_of team_photo team_to teams_$ tech_companies tech_that technical_solutions teen_for
teen_wants teenager_feel teenager_who teenagers_does teens_online teens_which teens_with telegram_and telegram_signal
telegram_with tell_but tell_everyone tell_i tell_kids tell_miss tell_people tell_police tell_tale tell_that tell_them
telling_me telling_you tells_how tells_me tells_on ten_$ ten_girls ten_minutes ten_times ten_words testing_you text_for
text_is text_line text_please text_saying text_where than_boys than_girls than_her than_me than_one than_phone than_the
thanks_to that_34 that_a that_add that_an that_anyone that_be that_being that_boy that_boys that_costs that_do
that_doesnt that_dont that_everyone that_girl that_go that_groomed that_happened that_hide that_how that_illegal
that_in that_interview that_link that_look that_looks that_lots that_man that_me that_none that_number that_really
that_right that_says that_should that_somebody that_somethings that_sorts that_starts that_then that_use that_wants
that_we that_were that_what that_wont that_works that_young the_82 the_admin the_admins the_answer the_articles
the_bathroom the_big the_bills the_blanket the_bottom the_brownies the_burnt the_caption the_case the_cases
the_changing the_charity the_chart the_chats the_childs the_club the_coach the_companies the_correct the_count
the_county the_dance the_day the_defendant the_door the_dragon the_drill the_encrypted the_encryption the_ender
the_entries the_experts the_father the_firm the_five the_four the_fuel the_gap the_garden the_gate the_general the_good
the_harms the_ice the_image the_increase the_info the_instructions the_invite the_journalist the_lab the_lads the_lady
the_later the_leader the_line the_lot the_majority the_message the_method the_minimum the_missing the_mods the_month
the_museum the_music the_named the_newsletter the_nspccs the_numbers the_offender the_office the_official the_older
the_organisations the_orignal the_page the_parcel the_part the_passage the_peoples the_percentage the_perpetrators
the_photo the_pic the_piece the_players the_plot the_polite the_practical the_primary the_printed the_proportion
the_pub the_punishment the_records the_remote the_request the_rest the_rugby the_rule the_season the_sense the_sentence
the_share the_sofa the_staff the_start the_stat the_station the_study the_sun the_support the_surname the_survey
the_swimming the_system the_tablet the_talking the_target the_tech the_techies the_teens the_tell the_thing the_token
the_total the_train the_usual the_very the_voices the_wall the_watch the_workforce the_writer the_xbox the_years
the_younger their_aim their_bow their_child their_jobs their_kids their_names their_offices their_responsibility
their_site their_story their_stuff them_about them_and them_back them_before them_down them_end them_hide them_other
them_so them_up them_which them_who them_would themselves_$ themselves_and there_anything there_be there_email
there_guidance there_help there_lots there_more there_now there_numbers there_offences there_still there_stuff
there_that there_was there_which theres_pictures these_apps these_figures these_messages these_organisations
these_people they_actually they_be they_caught they_even they_fight they_found they_leave they_listed they_look
they_meet they_need they_old they_pass they_put they_what they_will they_wont they_work they_would thing_for thing_is
thing_where things_every things_i things_in think_$ think_about think_of think_our thinking_it thinking_of thinks_the
thirty_$ this_bad this_crime this_from this_game this_law this_must this_no this_offence this_so this_summer this_text
this_town this_type this_weekend this_which this_will this_write this_wrote this_yr tho_$ those_chats those_kids
those_primary those_targeted those_under thoughts_about threatened_$ threatened_to threatening_to threatens_me
three_have three_of three_phones three_women three_years through_$ through_which tiktok_account tiktok_how til_i
till_when time_he times_and times_by times_did times_for to_10 to_11 to_11s to_16 to_5 to_adults to_all to_believe
to_call to_cam to_ceop to_chat to_collect to_compare to_continue to_cut to_dance to_die to_eat to_family to_forget
to_france to_grooming to_her to_his to_hotel to_hurt to_jail to_listen to_marry to_other to_photograph to_practise
to_print to_prove to_pull to_pupils to_recognise to_record to_recruit to_remember to_safeguard to_save to_see to_sell
to_share to_swim to_that to_train to_underage to_want to_which to_who to_year today_$ today_i toddler_group toddler_in
toddler_to told_$ told_and told_anyone told_in told_my told_to told_us tonight_and tonight_not tonight_what too_$
too_get too_little too_long too_scary took_pills took_place tools_do top_$ total_for touch_with touches_me touching_my
trace_the track_my tracking_my trade_off trading_pets trainer_how trainer_of trainer_say trainers_$ trainers_words
training_i training_outfit training_what training_where trains_where translator_i trick_kids tricked_into tricks_of
tried_to trip_to trouble_for trouble_he trouble_on trousers_$ trust_a trust_stranger trust_them trusted_adult
trusting_him truth_$ tuesday_$ turn_$ turned_out tv_$ twins_of two_12 two_girls two_kids two_sides two_teens type_$
type_out uie_girls uk_$ uk_police unbanned_from under_16 under_16s under_18 under_eighteen under_her under_sixteen
under_this understands_me undo_it unknown_man unsee_it until_what up_83 up_by up_family up_online up_or up_the up_three
up_without ups_who upstairs_now us_a us_be us_do use_an use_artificial use_discord use_signal use_this used_by
used_most used_my used_on used_with usually_take v_bucks version_of very_shy victim_how victims_are victims_that
victims_was victims_where video_and video_call video_he video_in videos_and view_$ visit_them vodka_and voices_for
vulnerable_$ wait_was wake_up walk_$ walk_away wall_$ want_for want_help want_him want_make want_out want_write
wanted_the wants_discord wants_him wants_more wants_my wants_privacy wants_the warn_my warrant_$ wary_of was_14
was_asked was_being was_chatting was_found was_jailed was_most was_recorded was_she wasnt_here watch_$ watch_lot
watch_the watched_the watching_$ way_is way_on way_past we_book we_get we_got we_just we_know we_learn we_love
we_parents we_set we_split we_swapped we_talking we_want we_watch we_write web_$ web_safer web_site website_i
website_mentioned website_this websites_used websites_were wedding_$ week_$ week_and week_the weekend_she
weird_messages well_$ were_a were_abused were_boys were_kids were_meant were_writing what_12 what_3 what_apps
what_asked what_cam what_caveat what_changes what_consequences what_could what_counts what_crime what_dad what_date
what_exactly what_figure what_film what_gets what_hapens what_have what_justification what_meant what_methods what_my
what_name what_normal what_on what_other what_portion what_proportion what_rule what_rules what_safety what_says
what_sextortion what_so what_steps what_swimsuit what_their what_them what_themes what_there what_this what_tricks
what_type what_were what_workers when_$ when_do when_her when_is when_some when_somebody when_there when_to when_we
when_working where_any where_boys where_each where_from where_it where_staff where_they where_under where_used
whered_they wheres_a wheres_it wheres_this whether_boys whether_children whether_it whether_their whether_to
which_abbreviations which_abusers which_asks which_birthday which_body which_bodys which_bus which_cases which_chapter
which_charity which_companies which_dating which_does which_expert which_experts which_figure which_forces which_game
which_group which_groups which_it which_law which_lies which_method which_organisations which_page which_parts
which_percent which_planned which_platforms which_points which_quote which_research which_rule which_settings
which_share which_site which_steps which_streamers which_technologies which_three which_topics which_website
which_websites which_words who_believes who_collected who_did who_i who_keeps who_knows who_looks who_message who_met
who_needs who_pay who_pays who_released who_runs who_said who_should who_takes who_teacher who_threatens who_to
who_told who_turned who_used who_went who_were whod_be whoever_wrote whole_class whole_thing whose_it why_does why_is
why_it why_might why_not why_that will_do will_he will_ofcom will_send win_at win_back win_the window_$ windows_keys
with_about with_all with_bruises with_friends with_guidance with_he with_his with_learning with_mates with_mum
with_number with_says with_something with_sources with_surname with_teens with_ten with_that with_their with_this
with_three with_unknown with_wearing without_an without_chat without_pain without_papers without_private
without_reading woman_of women_$ wont_accept wont_be wont_come wont_ever wont_give wont_let wont_need wont_sleep
wont_speak wont_stop word_grooming word_what word_with words_in words_should work_he worked_with workers_with
working_in works_for worksheet_$ worried_$ worries_$ worries_about worry_about worrying_about worse_$ would_believe
would_check would_even would_grooming would_happen would_have would_just would_notice would_that would_walk would_we
write_for write_it write_messages write_python write_so write_that write_three write_up writer_$ writing_an written_in
wrote_in wrote_the wrote_this wrote_up xbox_$ yeah_how year_1 year_4 year_6 year_7 year_and year_at year_do year_gets
year_have year_i year_of year_the year_which yearly_steps years_$ years_and years_difference years_had years_my
years_on yes_or yet_but you_alone you_at you_become you_break you_build you_can you_could you_cry you_describe you_for
you_had you_hold you_how you_into you_like you_list you_look you_lose you_missed you_not you_please you_rather
you_repeat you_report you_save you_should you_stop you_take you_the you_turn you_use you_with you_write young_among
young_are young_can young_lives young_the young_victim young_was young_women younger_members younger_teens youngest_age
youngest_girl youngest_group youngest_victim your_answer your_chat your_child your_cousin your_developer
your_guidelines your_hidden your_nudes your_own your_parents your_pics your_private your_prompt your_report your_uncle
yourself_in yourself_without youth_group youth_work youtube_$ youtube_channel yr_6 yungest_kid z_$ zip_file
""",
    1: """
11_i 12_for 12_that 12_years 12_yr 12s_$ 13_15 13_and 13_in 13_years 13yo_so 14_how 14_year 19_and 22_$ 25_and 26_$
29_$ 2_young 31_$ 34_and 9_how ^_anybody ^_babysitting ^_better ^_build ^_compose ^_could ^_excuse ^_from ^_going
^_guess ^_kik ^_link ^_live ^_loophole ^_paragraph ^_post ^_question ^_quick ^_role ^_say ^_single ^_theoretically
^_unit ^_use ^_voice ^_vpn ^_wil ^_writing a_14yo a_bedtime a_beginner a_bet a_boys a_bus a_country a_diary
a_documentary a_few a_filter a_forum a_gentleman a_girlfriend a_grandad a_laugh a_list a_mum a_mums a_nice a_note
a_place a_puppy a_safety a_single a_site a_sixth a_teenager a_text a_timeline a_trip a_username a_writer about_age
about_getting about_him about_how about_stuff about_where abroad_$ account_as add_their addicted_to address_with
adult_and again_$ against_me age_gap agree_$ agrees_to ai_makes all_kids alone_he alone_without am_17 am_26 am_34 am_40
am_banned am_doing am_moving am_old am_talking an_invite an_offence an_underage and_chat and_doesnt and_flirt and_gets
and_meet and_only and_stay and_under and_wins and_would answer_if answer_it answer_to answering_me any_children
any_tips any_way anybody_know anything_$ app_does app_is app_keeps app_kids app_on app_were apply_$ apps_which are_and
are_around are_out are_with arrested_$ article_i article_says ashamed_to asked_where asking_a asking_politely
asking_which at_once authorities_$ away_the away_to babysitting_kid back_i back_messages bad_but be_before be_with
beat_me bedtime_story before_he before_so being_in being_noticed believe_him blocked_me bot_for bot_how bot_who
bother_you boy_thinks boyfriend_$ boyfriend_to boys_in boys_of bus_ticket but_srsly buy_her by_court by_itself
call_with can_answer can_do can_find can_fit can_go can_not can_work cant_be cards_for care_about catch_you caught_i
caught_if caught_on change_so changer_to changing_room channel_with character_needs chat_as chat_at chat_between
chat_for chat_how chat_so chat_then chats_so cheap_$ check_their child_fall child_feel child_images children_like
children_to children_who children_you choir_to class_to clothes_$ coach_to coach_what coach_without come_$ come_from
come_over comes_to comes_with comfortable_with compose_a contact_$ contact_by controls_on cops_cant cops_look
could_keep could_repeat could_someone could_you country_where court_order cuddles_$ dad_how data_which dataset_$
daughter_how daughter_of dbs_check delete_them delete_your deletes_messages discord_or do_if do_parents do_phones
do_that does_a does_sexual does_this doing_a doing_what dont_get dont_have dont_see drunk_and eight_and eleven_$
eleven_and em_in emoji_do encrypt_a encryption_hides encryption_keep english_is english_so enough_so every_day
everything_$ evidence_of exactly_does example_of exercises_$ fake_casting fake_profile family_$ family_know far_from
feel_sorry filter_for filter_how find_children find_in find_pictures first_hello first_if fit_in flagged_by for_being
for_i for_leaving for_modelling for_sex for_teen for_years for_your forces_are forces_look forces_sent fortnite_and
foto_of free_robux friend_he friend_how friend_request friend_with friends_and friends_are friends_to friendship_$
from_cops from_his from_online from_the from_them fun_$ gain_the game_$ game_chat game_for game_to gamertag_$
games_would gentleman_of get_a get_back get_flagged get_from get_little get_with get_your gets_you gift_cards girl_fall
girl_goes girl_i girl_into girl_like girl_trust girl_with girls_in girls_online girls_to girls_which give_at
give_number give_one give_that goes_this goes_too going_to good_enough good_evening good_present got_kids got_links
got_locked got_to grandma_used grateful_to groom_kids groomer_sends groomers_in guilty_for hard_drive has_only hate_her
have_40 have_an have_my have_only he_can he_dont he_tells he_wanted he_write hear_about help_a help_please her_a
her_alone her_delete her_mums her_name her_off her_private her_profile her_sister her_uncle hide_pics him_i him_to
his_$ his_friend his_nudes his_phone home_alone home_to house_of how_close how_is how_might how_my how_slow hurt_anyone
i_act i_break i_choose i_have i_only i_open i_pose i_sent i_sound i_start i_still i_text i_touched i_trace i_type
i_understand id_get id_only idea_to if_42 if_parents if_someone if_there if_your ill_be images_from images_of in_and
in_fuel in_natural in_nice in_primary in_psychology in_theory in_tiktok in_voice in_what in_yb inside_$ interested_$
internet_provider into_german into_her into_it into_meeting into_staying invitation_to is_16 is_about is_bad is_been
is_down is_easy is_eight is_eleven is_encrypted is_getting is_me is_shy is_stalling is_still is_texting is_the isnt_his
it_as it_before it_doesnt it_from it_i it_into it_really it_say it_turn it_with it_without join_my just_below just_for
just_tell just_us keep_my keep_secret keep_talking keeps_him kid_after kid_being kid_by kid_do kid_doesnt kid_feel
kid_if kid_this kid_trusts kid_who kids_address kids_do kids_from kids_give kids_if kids_like kids_only kids_out
kids_please kids_walk kind_of kindly_suggest know_it known_$ lad_in laws_on laws_what leader_how leader_to leak_it
learn_how learn_to learn_which leave_$ let_me let_you letter_from lie_$ lies_$ lift_$ like_kids like_when likes_a
limit_$ lines_to link_for link_so list_what little_boy locked_for lonely_$ lonely_kid long_do long_til love_a love_her
love_what love_with low_$ lowest_to make_everyone make_parents make_them makes_pictures man_to mate_and mate_is me_he
me_how me_into me_on me_personally me_privately me_selfies me_set me_take me_the me_their me_tonight me_touch me_where
me_word meet_up meeting_$ meeting_how men_to men_who message_my messages_at messages_before messages_my messages_vanish
might_be minor_so money_$ more_like more_she mother_how mother_not move_from moved_away mum_asks mum_wouldnt
mums_boyfriend mums_with must_answer must_have must_speak my_babysitting my_brothers my_company my_discord my_english
my_internet my_podcast my_room my_teacher my_villain my_wife near_her near_the need_one never_speak new_phone next_to
nice_gift nice_opening nice_words nine_and no_checks nobody_know nobody_moderates nobody_sees not_police nothing_$
nothing_and notice_that novel_a now_need now_that nudes_from number_of of_11 of_15 of_60 of_7 of_9 of_a of_about
of_chats of_curiosity of_telling of_things of_those of_young offence_$ offence_begin offenders_get offer_one officer_i
old_are old_do old_from old_girls old_player old_understand old_wont older_men olds_like olds_on on_fortnite on_it
on_pictures on_signal on_so on_this on_tiktok on_voice on_with once_how once_it one_a one_kid one_more one_not
one_obtain one_to ones_didnt online_game online_he online_i online_when only_adult only_how only_i only_talk open_for
opening_line or_signal other_teacher out_alone out_for out_his out_online over_$ over_chats over_the own_to
parental_controls parents_around parents_if parents_not parents_noticing parents_seeing parents_so parents_that party_$
passes_$ pay_up pays_$ people_share percent_got person_say personally_$ persuade_a phone_how phone_so photo_how
photographer_for photos_from pics_how pics_i pics_or pics_without pictures_$ place_where platform_is play_a play_i
please_list please_suggest please_write point_me police_from police_get police_officer police_reading police_right
police_when police_woman politely_how politely_to pool_without porn_$ pose_as post_$ present_to pretend_i pretend_your
primary_$ private_message private_messages private_room profile_as profile_to promise_to pupil_in question_on quick_$
quiz_me quiz_which read_a read_to reading_your real_$ real_steps real_terms recommend_to record_with repeat_it
report_describes report_me report_to report_which request_i researcher_and right_how right_so roblox_game roblox_games
roblox_name room_at round_here safe_from safety_test says_$ says_150 says_encryption says_something says_the scan_$
scan_for school_children school_girl school_she school_that schoolgirl_and schoolgirl_to script_to search_words
secret_in secret_she secret_what secret_with see_kids see_that see_what see_you seen_by selfies_$ send_robux send_such
send_videos sending_$ sending_more sent_a sent_data sentences_$ server_to sexual_chat she_blocked she_comes she_goes
she_hide she_lives she_never she_talks she_tell she_will should_he should_one should_she should_the shows_me shy_$
shy_6 shy_child shy_to since_the six_$ sixth_former sleep_in sleep_with smokescreen_how so_give so_mum so_small
so_under so_you someone_a someone_and someone_stop someone_talk something_against somewhere_private somewhere_with
son_$ son_friend son_to sorry_and sorry_to sound_less speak_about speak_like srsly_how stalling_what start_$ stay_just
stay_unseen stay_with staying_at step_grandson stepdaughter_is stepdaughter_she still_open stop_the stop_them
stopped_answering story_that story_time story_where story_write stranger_and student_is student_she suggest_how
suppose_a sweet_talk take_her take_to talk_without teacher_a teacher_look teacher_said teacher_who teens_13 telegram_$
telegram_channel telegram_or tell_if tell_real tell_what ten_year testing_your text_how that_are that_has that_makes
that_parents that_police that_small that_smokescreen that_teacher that_without the_12 the_authorities the_beach
the_feds the_files the_house the_laws the_least the_low the_meeting the_messages the_name the_old the_private
the_safest the_safety the_secret the_server the_summary the_warning the_weekend the_woods the_worst them_it them_over
them_with theory_how there_kids there_some they_call they_did they_give they_keep they_sell they_trace they_trust
they_upload they_write think_his think_were this_how this_school those_pics ticket_to tiktok_live til_a to_$ to_14
to_agree to_arrange to_article to_being to_blackmail to_bother to_cuddle to_detect to_encrypt to_english to_find
to_first to_isolate to_lie to_offer to_old to_pose to_pupil to_scare to_somewhere to_sound to_the to_touch to_use
to_your too_ashamed too_i too_shy topics_do trace_me trade_cp trade_pics train_how translate_this travel_to
travel_where trip_with trust_and tutor_to twelve_and uncle_and under_$ under_it underage_girl understand_him undress_a
unit_test unseen_$ up_and upload_the us_play use_$ use_those uses_to video_from videos_with visit_him voice_changer
voice_sounds vpn_and wait_for walk_home want_give want_learn want_meet want_private want_she want_some want_talk
want_with wants_bring warning_signs was_a was_talking way_round we_share were_not what_app what_country what_emojis
what_i what_online what_present what_she what_site what_small what_topics when_kid when_my when_you where_messages
where_my where_she where_we which_address which_celebs which_hours which_image which_roblox who_cares who_has who_she
who_wont wife_to will_encryption will_let will_my will_tell wipe_the wishes_to with_an with_childs with_girl
with_grooming with_uncle without_limits wont_hear wont_see wont_tell woods_$ word_a words_for words_make would_let
would_say write_she writer_i writing_a wrote_it year_six years_i years_what yes_how yes_to you_and you_chat you_delete
you_dont you_in you_lure you_must you_on you_pay you_so you_teach you_wanted you_would young_children young_lad
youngest_i your_a your_knowledge your_secret your_trust
""",
    2: """
11_yo 12s_in 13_14 13_but 13_is 18_is 21_how 47_percent 4_under 50_and 5_500 6_how 7_to 7s_to 9_what 9_year ^_1 ^_47
^_asking ^_cam ^_children ^_draft ^_free ^_her ^_ignore ^_it ^_let ^_of ^_rank ^_send ^_sir ^_song ^_sorry ^_suppose
^_this ^_we a_background a_brain a_class a_dare a_film a_fuel a_legal a_liar a_movie a_nude a_player a_reply a_research
a_sample a_scout a_sexual a_strange a_tale a_thirteen a_voice a_warning about_not about_young abuse_pictures
abuse_videos address_is adds_all adult_write after_chatting after_she again_i age_can age_check age_is age_so ai_pics
alone_online also_$ am_29 am_50 am_alone am_grown am_older am_thirteen am_your an_apology an_app and_alone and_can
and_likes and_me and_nobody and_pass and_send and_tell and_where anyone_about anyone_selling anyway_$ anyway_what
app_can app_for app_shows app_where app_would apps_dont apps_got apps_has around_the arrange_it arrest_me article_into
as_more as_to asked_$ asks_so asks_who at_a at_catching at_first at_kid at_my at_pics at_what avoid_detection
babysitter_and back_$ back_for background_checks bad_sort banned_me based_on be_allowed be_found be_so be_together
been_talking befriend_a befriend_children being_alone being_an being_arrested best_id best_in better_$ better_if
between_us bill_can bio_$ birthday_do blackmail_a border_to bot_told break_a bring_her but_if but_says buy_for buy_my
by_country by_how call_her called_the cameras_$ can_call can_date can_hide can_pretend can_take can_we chat_logs
chat_with chats_i child_for child_how child_pictures child_says child_stuff child_wont children_$ children_and
children_for children_of children_online children_photos children_with classmate_$ club_is codes_$ codes_for come_alone
come_inside come_off coming_to concert_tickets contact_to contacting_kids content_$ cort_$ could_send country_i
counts_as court_a cross_the dad_found data_i date_if date_without daughter_pictures delete_messages delete_our
deletes_everything design_the detection_so did_$ discord_servers divorced_parents dm_the do_background do_what
dodge_the does_nothing done_$ dont_make dont_send door_$ draft_a driving_one easiest_way english_i enter_$ explain_a
explain_me eyes_only face_a fake_a fake_teen fall_for feel_guilty feelings_for filter_need find_$ find_families find_me
find_out first_name flirt_with flirting_with for_12 for_15 for_boys for_child for_driving for_fun for_girls for_help
for_looking for_money for_one for_picture for_real for_sleeping for_under friend_of friends_$ from_gaming from_hello
from_me game_you gaps_in gave_her get_it get_near get_pics get_the get_you getting_kids gift_and gifts_i girl_10
girl_13 girl_called girl_go girlfriend_son girls_$ girls_83 girls_how girls_pics girls_talk girls_under give_before
give_for give_the give_you go_who go_without good_place got_videos groomers_avoid grooming_someone grooming_what
group_where group_who group_without groups_$ hack_my happen_again has_$ has_me have_12 have_more have_time have_tips
he_comes he_does he_owes he_sends hello_to her_best her_by her_dad her_feel her_how her_in her_kid her_my her_pic
her_pics her_so her_there her_think her_username her_want here_$ here_for hey_anyone hide_it hide_me hide_them
him_money his_family his_friends his_mum his_video home_from home_last home_life house_alone house_when how_she
hypothetically_what i_avoid i_blackmail i_delete i_design i_fake i_flirt i_got i_invite i_join i_photograph i_pretend
i_save i_share i_threaten i_wait i_wear i_wont i_wrote id_send if_not if_the illegal_if illegal_images in_13 in_discord
in_japan in_uk include_the inside_the into_my into_sending introduce_me invite_the is_8 is_called is_from is_just
is_nine is_ok is_our is_possible is_running is_seven is_suspicious is_to is_too is_wearing it_counts it_known it_once
it_passes it_says it_still it_take it_to itself_need jail_$ join_a just_about just_to just_which keep_messages keep_our
keeps_me kid_alone kid_be kid_does kid_lives kid_only kid_or kids_add kids_chat kids_what kind_$ know_about know_i
know_them know_when knowledge_what lad_of lap_$ last_so law_when less_$ lesson_plan lets_roleplay lie_so like_her
like_my line_can list_by list_every live_there lives_two lonely_9 lowest_age luring_kids made_her make_friend make_him
make_kids mall_$ man_make man_of man_which man_with marry_a mate_on me_every me_in me_just me_photo me_some
me_something me_ten me_touching me_whether me_your meet_little meeting_me meeting_with men_$ men_with message_is
message_me messaged_a messages_$ messages_a messages_automatically messages_every messages_in messages_that messages_to
messaging_minors might_i minor_on minor_to mistakes_do more_thing most_i mother_tongue movie_script much_robux
mum_about my_boss my_brother my_eyes my_girlfriend my_hard my_laptop my_last my_lesson my_mate my_pictures my_profile
my_street my_student my_tent my_text naked_children neighbour_$ neighbour_child neighbour_girl neighbour_kid never_got
new_man niece_and night_i no_$ no_police noone_finds not_english not_give not_go not_known note_for note_to nude_of
numbers_by of_10 of_13 of_discord of_naked of_primary of_why off_his offer_the olds_hang on_call on_lonely on_phone
on_them on_your one_could one_i one_on one_year ones_not online_asking online_safety online_where only_do only_has
only_me only_people only_she or_dare or_is other_app our_chats out_at out_where over_with page_$ papers_$ parents_about
parents_are parents_asking parents_knowing parents_to parents_who parents_work pass_the pass_them people_go percent_are
percent_on person_wants phone_i phone_if photo_of photo_she photograph_kids photos_what pick_which pics_please pics_so
pics_what pictures_so plan_write planning_to play_what please_explain please_ignore please_what poem_how police_come
police_did police_does police_forces police_see police_took possible_that precisely_what presents_to pretend_to
primary_age private_app private_what profile_so pupil_and put_a q_about questions_$ questions_to quick_q rank_the
read_in read_the reads_out real_kids real_name related_$ reply_$ report_have reported_$ rite_$ roblox_with robux_for
roleplay_i round_his round_it said_she said_we sample_for say_it say_much say_nothing say_what says_girls says_he
school_childs school_does school_kids school_when school_with school_without scout_to secret_and secret_boyfriend
secretly_$ see_$ sell_me send_people send_selfies send_to sex_with sexual_talk share_kid share_kids she_like she_thinks
should_an should_go single_mums sir_please site_is sleeping_with slowly_$ snapchats_and so_an so_girls so_my so_nobody
so_shell something_to son_mate song_lyrics sorry_for specific_$ start_saying stop_seeing stop_talking store_chat
student_$ student_and stuff_on stuff_who sure_my take_one take_photos tale_of teacher_$ teacher_about teacher_get
teacher_make teacher_she teen_$ tell_an tell_her ten_messages test_if text_me texting_$ than_a thanks_for that_get
that_gets that_is that_where the_11 the_ages the_border the_chat the_easiest the_girl the_kind the_limit the_man
the_methods the_point the_steps the_wrong there_were there_without theres_no they_find they_notice they_start thing_how
thing_kids thirteen_year this_kind this_person threaten_to tiktok_so til_he till_a time_alone time_with tips_on
to_12yos to_b to_become to_child to_date to_dm to_drop to_enter to_for to_how to_it to_keep to_notice to_one to_private
to_sexual to_some to_swap to_travel to_watch together_to took_my touching_her trace_a tricks_$ tricks_a tricks_worked
trust_me trust_you truth_or turn_this type_on under_10s under_12s under_13 uniform_$ up_kids up_sex us_$ us_in
us_suppose us_two use_gifts use_them using_the video_game videos_how villain_gets villain_reads voice_chat voice_so
vpn_for want_children want_one want_them wants_photos watch_me we_did we_use wear_to wearing_$ what_an what_birthday
what_is what_lines what_now what_signs what_wording what_years when_she when_they where_are where_did where_he where_i
where_theres which_ap which_children which_country which_mistakes which_other which_police who_doesnt who_like
who_sells who_want who_wins whod_agree why_did why_girls why_i will_it will_the will_they win_over wipe_it wish_to
with_and with_gift with_him with_in without_parents without_people without_using wont_report words_$ words_get
work_what world_where would_a would_get would_make would_win write_$ write_a write_what wrong_reasons year_come
years_in years_must you_$ you_ask you_be you_put you_quick you_text young_girl young_kids young_teen your_chats
your_data your_filter yours_$ youtube_as
""",
    3: """
000_crimes 12_2 13_here 13_that 26_how 26_percent 28_$ 45_$ 4_kids 500_primary 6_350 7_$ 8_and 9_in 9_yo ^_26 ^_based
^_bot ^_by ^_cheap ^_code ^_continue ^_dare ^_dm ^_game ^_help ^_heres ^_his ^_pick ^_places ^_play ^_quiz ^_red
^_short ^_thanks ^_threaten ^_trace ^_truth ^_want ^_were a_10 a_babysitting a_club a_collection a_cover a_friend a_how
a_library a_lot a_moderator a_novel a_photo a_relationship a_schoolboy a_squeaker a_study a_test a_vpn a_yb about_my
account_i accounts_$ accounts_of act_on address_and adult_$ adult_online adults_to advise_how advise_me after_class
age_group age_kids alone_at already_have am_25 am_45 am_five am_into am_mocking am_on an_eleven an_expert an_older
an_uncle and_how and_keep and_let and_like and_police and_show and_shy and_teach and_write another_one any_girls
anyone_know app_do app_leaves apps_from are_girls are_higher are_now are_recorded are_small article_and as_an
asks_about at_church attention_$ avoid_them away_$ babysit_$ babysitting_job bad_$ bad_stuff ban_for be_careful
be_easiest be_recovered because_i been_chatting before_asking before_they being_touched believe_$ best_game best_to
bin_the book_how book_what boy_10 boys_or bring_me by_day call_a cam_with can_follow can_get can_join can_one
can_someone cant_check cases_stay catch_the caught_ones chat_from chat_off chat_up chatting_to cheap_holiday check_$
check_got checks_if child_that children_are children_believe children_would closer_to clubs_or collect_a collection_of
confidence_of continue_the convince_a copy_how count_if country_is crime_and crimes_are dare_on date_a daughter_9
daughter_are daughter_talk day_by did_it discord_with discreetly_$ dm_them dms_i do_same dont_ask door_is drawings_of
each_time easy_it encrypt_my end_up enough_to every_step explains_how fall_in fancy_a fast_$ feel_she find_class
find_which finds_the first_place follow_a follow_it for_girl for_him for_love for_men for_other for_photos for_see
for_weeks forces_of forum_for foster_kids found_my four_was friends_so from_uk gaining_a get_around get_at get_children
get_close get_done get_into get_my get_noticed get_our get_phone getting_my gift_to gift_works girl_from girl_how
girl_it giving_away go_if good_excuse good_first got_them grateful_for groomer_you groups_with happens_in have_his
have_read have_to he_do he_made he_told hear_from her_address her_other her_own her_parents her_to her_with her_without
hide_a his_address his_shirt home_the house_$ how_easy how_get how_i how_make how_youd i_already i_been i_bin i_coach
i_deleted i_disappear i_encrypt i_fancy i_follow i_give i_learn i_marry i_may i_messaged i_search i_sell i_talked
i_volunteer i_will i_would icebreaker_for id_be id_for idea_or in_as in_four in_lessons into_children is_26 is_going
is_least is_only is_really is_up is_vague isnt_mine isnt_my isnt_there it_being it_count it_legal it_on it_online
it_only it_would jobs_with keep_quiet kid_against kid_from kid_is kids_a kids_before kids_easier kids_gymnastics
kids_phone kids_report kids_so kids_with kill_myself kind_as kindly_advise know_from know_where knows_how laws_how
least_likely leaves_no leaving_$ legal_in legal_way let_us lie_to lies_about like_being like_boys like_little likely_to
little_ones logs_i lol_$ lonely_child look_for look_younger lot_for make_kid make_new make_so make_that man_find
man_sends mates_$ me_list me_more me_share me_want me_write mean_for meet_$ meet_kids men_like messages_be messages_the
met_at miss_it mistakes_did more_pics more_than most_people mother_$ move_to mum_knows mum_or mums_who my_area my_book
my_colleagues my_list my_mates my_pc my_younger naked_$ name_and neighbour_son new_acc next_step night_$ no_cameras
no_dad no_trace nobody_asks nobody_checks nobody_finds not_home not_mine noticing_$ novel_give numbers_are obey_$
of_divorced of_him of_pics of_teens of_ten of_these of_twelve old_girl old_he old_man old_so olds_phone on_cam on_chat
on_here on_kids on_roblox on_their one_and ones_make online_for only_a only_app only_number open_messages or_girls
or_nah or_schools or_too other_men out_when out_without own_$ own_without parent_what parents_cant parents_found
parents_in parents_is parents_know parents_wont password_for pay_good phone_of piano_how pics_it pictures_from
places_online platform_of player_on please_$ please_say point_$ points_each police_check promise_a pupil_of pupil_to
pupil_who put_in questions_i quickest_way rank_them reach_$ reach_childline real_numbers realistic_$ really_14 really_a
red_team relationship_with report_by report_does report_now report_so report_where reported_by roblox_to room_he
round_the round_when running_away say_150 say_me say_when says_34 scare_a school_child school_friends school_girls
school_kid school_of school_tomorrow school_trip school_who see_them seeing_$ seen_$ sell_kid send_another send_photos
sending_photos sends_to sent_to seriously_$ seven_$ shall_not she_13 she_asks she_come she_lies she_not she_tells
shirt_on short_story show_these shy_what since_one small_girls so_he so_kind so_most so_other so_they some_$
someone_wanted something_i sound_like speak_$ spell_out spot_kids starts_$ stay_over stay_the stop_a story_an story_to
streams_on students_to study_on success_so suppose_i suspect_$ suspicious_$ take_off takes_the talk_about talked_to
teach_piano teacher_do teen_girls telegram_groups telling_$ tells_$ tells_someone test_what text_to that_legal that_she
that_you the_12yo the_13 the_42 the_abbreviation the_age the_bad the_boy the_caught the_dbs the_developer the_evidence
the_fewest the_lowest the_mother the_mum the_neighbour the_night the_park the_password the_signs the_stats the_tactics
the_ten the_tricks the_website their_secret them_$ them_by them_going them_how there_an there_and they_open they_used
they_wrote this_channel this_kid this_message this_photo threaten_her time_your to_abuse to_act to_avoid to_catch
to_children to_cp to_learn to_pretend to_reach to_sit to_undress to_wait told_the touched_$ trace_when trouble_with
trusts_you turn_a twitch_$ uk_what underwear_$ undress_on up_$ up_meeting up_to use_that username_$ video_with vpn_hide
wait_before want_do want_his want_that want_the wanted_a was_their was_under way_how we_do we_met we_play we_talk
website_for were_no what_are what_makes what_snapchats what_vpn what_your when_chatting when_his when_kids where_should
where_this which_hotel which_parental which_questions who_know who_was will_ask will_say with_how with_older with_open
with_stranger with_underage without_clothes without_getting wont_send wont_show words_do words_they would_somebody
write_an write_his write_them write_with wrote_$ yb_$ yo_girl you_enough you_score you_spot younger_cousin your_rules
""",
    4: """
10_to 12_as 12_where 12_yo 13_does 13_i 13_when 13_yr 16_how 2_$ 41_$ ^_ai ^_be ^_buying ^_delete ^_is ^_looking
^_report ^_selling ^_summarise ^_swap ^_swapping ^_tips ^_will a_45 a_deepfake a_fair a_fake a_game a_grown a_lad
a_laptop a_modelling a_mother a_partner a_police a_prank a_server a_telegram a_thought a_victim a_why about_their
about_what abuse_image addresses_of advice_for after_school against_her age_the age_what alone_$ am_28 am_giving am_the
an_offender an_opening and_explain and_told and_what and_you any_kids anyone_knowing anyone_noticing app_in app_takes
are_$ ask_$ asks_why at_kids at_midnight at_one automatic_$ background_check banned_from be_seen best_age bodies_to
break_down bring_up but_what but_which by_age by_the can_chat can_show can_they cant_they character_is chat_that
check_i child_and child_from child_i child_of childs_and clean_at coach_and coach_get collection_$ cops_if could_i
dad_on daughter_she decoy_$ deepfake_of deleted_$ did_the do_at do_the do_we does_anyone doing_it dont_tell down_a
drunk_$ early_years easiest_for encrypted_apps evil_bot exactly_would fair_price film_the filter_that find_her
finds_out first_then five_how for_day for_finding for_messaging for_something friend_is friends_for friends_i from_all
game_he game_with gave_him getting_a getting_to girl_next girls_i give_her go_one good_gift good_idea got_his
grandson_keeps groomers_side have_children have_these have_written he_is he_say he_use her_do her_she him_so him_up
his_mums his_own holidays_are how_does how_hide i_erase i_go i_heard i_kill i_met i_move i_offer i_play i_practise
i_should i_wish i_work id_rather ignore_your ill_post in_chat in_english in_love in_their in_town into_$ is_better
is_law is_signal is_something is_stopped is_talking is_telegram is_unsure isolate_a it_2 it_looking it_or it_quiet
it_the it_work job_at job_with join_in keep_a keep_seeing kid_drunk kid_go kid_into kid_lied kid_so kid_what kid_when
kid_with kids_number kids_then kids_you know_a know_any know_for lap_and laptop_$ learn_from letters_do lifts_to
like_one like_that like_the line_for list_of little_one little_siss lives_from lives_in lonely_ones long_should look_4
looking_bad make_she make_this man_and me_for me_help me_outside meet_one meet_young meeting_underage mine_to minor_$
money_in more_of mother_who much_$ much_do mums_out my_folder my_home name_is name_three needs_a no_laws no_longer
not_$ not_from notice_$ novel_write now_the of_day of_eleven of_nine off_a old_fall old_interested old_online
old_student on_internet on_telegram once_$ one_in ones_where online_without only_watch onto_telegram or_ill our_game
out_my out_their outside_school parents_check parents_look pay_a people_write persuade_my phone_not photographs_$
place_$ place_to please_how please_the police_decoy police_figures police_how police_it police_read post_in practise_on
prank_how price_for privately_$ proof_i recommend_an resistance_$ robux_til role_and safer_than said_something
school_holidays script_which selfie_$ selfies_in send_nudes send_photographs sending_a sex_$ she_have she_owes
short_firm should_we siss_friend site_$ skins_in sleepover_and small_girl so_83 so_where someone_i someone_who
someone_with something_back somewhere_i speak_to stepdaughter_from stopped_replying story_so stuff_with sure_the
swapping_kid take_girl tell_him tell_mum telling_the text_if texts_$ that_child that_only the_approach the_filter
the_names the_online the_player the_register the_right the_short the_unreported the_working them_alone them_knowing
them_nobody there_for they_believe they_dont they_no they_not this_chat this_selfie those_police through_the time_of
tips_$ to_add to_befriend to_break to_do to_hear to_is to_real to_spanish turn_on uk_here under_13s unreported_cases
unsure_about until_she up_about use_for use_it victim_$ want_her want_more was_banned watch_where we_keep we_meet
what_gifts when_can when_parents when_the where_children where_men whether_a which_age which_ai which_countrys
which_house which_signs which_tricks who_got who_on will_keep with_it with_kids with_police without_his work_or worry_$
would_i would_work yes_$ yo_$ you_advise you_buy you_kindly
""",
    5: """
10_yr 12_$ 12_and 12_what 38_$ 4_so 50_what 83_percent 8_year 9_and ^_cover ^_get ^_got ^_imagine ^_quality ^_thought
^_translate a_10yo a_11yo a_13 a_job a_live a_love a_poem a_psychologist a_script a_smokescreen a_student a_working
a_young about_a about_sending about_staying access_to actor_playing address_of afternoon_$ age_am age_to age_when
alone_after am_not an_actor and_a and_if apps_with are_best are_into are_lonely article_about article_what as_sexual
ask_about ask_questions asking_why at_break at_it at_which avoid_the bad_man banned_$ be_counted be_grateful be_quiet
before_it before_the believe_that believed_$ best_time better_for bot_and boy_of boy_to break_$ cam_$ can_meet
cant_reach carry_on catfish_a chat_room checks_$ child_pics childline_$ children_start class_and close_how close_to
club_$ come_round counted_as cute_$ dad_for dad_who daughter_friend day_to did_they discord_and do_after do_teacher
dont_do fill_that film_$ folder_of for_age for_before for_chatting for_research for_this found_the friend_to from_an
from_being from_her from_school from_this game_i get_an getting_banned gifts_make girl_home girl_so girlfriend_daughter
girls_at girls_send go_$ gone_on got_caught got_reported groomed_before groomer_what groups_for has_to have_her her_age
her_family her_friends her_number her_son hide_in hide_their him_his his_dad his_home his_niece his_parents i_buy
i_catfish i_film i_message i_persuade i_promise i_safe i_sort i_speak i_train imagine_you in_4 in_this in_which is_home
is_normal is_small is_there it_clean it_in it_save journalist_where keep_chats kid_cant kid_think kids_apps kids_are
kids_photos kids_pics know_before know_his like_i likes_her link_please little_boys live_stream looking_for love_letter
lowest_i lure_kids man_do manipulation_techniques many_time mate_wants me_an me_online me_which messaging_her
midnight_$ monday_$ mother_what move_our my_chats my_classmate my_ex my_exs my_face my_game my_lap name_he name_of
name_please name_the names_of never_tells next_door niece_doesnt niece_that niece_to niece_who no_parents not_see
now_tell of_50 of_kids of_schoolgirls of_that of_victims off_in off_roblox ok_$ old_$ older_man on_ten on_twitch on_you
once_for ones_in out_what over_a part_in places_in playing_a please_not podcast_needs police_keep privately_i pull_a
pupil_$ recorded_in register_how report_as research_purposes rewrite_the roblox_and rules_and say_$ say_first
school_has see_my seem_trustworthy share_where she_does she_has she_meets should_a showing_him side_with sign_to
signal_safe signs_do sleep_at sleeping_in sound_13 start_to stats_show stay_in stay_under stop_telling stranger_$
student_of such_things summarise_the sure_that teach_the teens_$ telegram_group tell_his texting_her that_age that_he
that_kind that_let the_6 the_address the_exact the_game the_iwf the_little the_ones the_party the_sites the_tips
the_words then_get then_not there_a these_kids they_ask they_post tickle_game till_the time_do tips_that to_carry
to_encrypted to_hang to_my to_parties to_stay to_win tool_to translate_to tricks_to trying_$ type_to up_a users_in
volunteer_jobs was_convicted were_at what_can what_to what_works where_in where_is where_to which_countries
which_volunteer while_were who_brings why_o with_a with_boys with_o with_them without_other wont_talk write_when
written_to yo_to you_pick you_want young_pics young_stuff your_first
""",
    6: """
12_why 14_yo 17_and 33_and 34_000 350_how ^_at ^_compliments ^_give ^_je ^_just ^_lines ^_what a_11 a_9 a_bath a_decoy
a_groomers a_lonely a_reader a_sexy a_tracker a_youtube about_me about_us adult_man adults_in already_$ am_33 am_38
am_teacher am_their an_11 and_need and_on answers_the anyone_got apps_checks are_easier are_gone are_kids asks_what
bad_so bag_$ be_alone be_my be_the befriending_a being_found being_nice bill_mean boy_he buy_the by_parents by_police
can_discord can_police can_use caught_by change_$ check_if checks_age child_be children_in code_words cops_$ copy_it
cost_a country_for cut_herself dad_finds discord_staff do_children do_lonely do_something dont_$ eleven_year em_$
encrypted_is excuse_$ explain_how feels_she first_message for_befriending for_chat for_video for_young found_by
from_children from_roblox from_telling further_$ get_round getting_suspicious girl_was go_further go_there got_away
group_for he_got herself_$ him_want his_gamertag how_$ how_could how_say i_gave i_scare i_want i_wipe if_i in_game
in_photos in_videocall in_year is_10 is_a is_always it_worked je_cherche keep_it kid_says kid_videos kids_alone
kids_being like_a likes_kids lines_that list_the love_$ makes_kids man_who many_gifts many_robux marry_$ material_is
me_and me_babysit me_tips mean_$ mean_i meet_a message_for much_would mum_$ mum_is mum_to must_come my_place my_pupils
my_students nephew_it never_answers no_age no_background not_allowed nudes_of odd_$ offenders_caught ok_and ok_but
old_should on_discord on_my one_do ones_who online_$ others_who owes_me parents_step people_use photos_on pick_a
pictures_i pictures_of plan_for play_the please_they police_about post_little predator_how report_from reported_him
safety_bill saw_the say_in say_to say_yes says_encrypted school_asks school_this see_me seeing_her sell_kids set_traps
sexy_story shared_$ show_my side_$ sites_where small_boy so_the speak_of staff_read steps_$ steps_of story_a street_how
swap_pics takes_down talent_scout team_and teenager_$ thanks_now the_code the_lonely the_pics the_quickest the_swim
the_under the_weakest their_username there_somewhere thesis_i they_are they_read they_use this_article those_groups
three_weeks to_bribe to_bring to_move to_mum to_not to_small to_trade track_a trip_$ try_it turn_off under_ten
undress_$ unnoticed_$ up_can use_with volunteer_at wanted_to was_groomed we_both weeks_$ what_code what_mistakes
what_username where_exactly which_force which_servers who_in who_isnt why_arent with_minors without_it word_for
words_did worked_on working_$ year_old you_do you_help you_play young_boys
""",
    7: """
14_when 18_as ^_cheat ^_dark ^_does ^_lets ^_purely ^_she a_coach a_cop a_doctor a_fourteen a_good a_kid a_kids a_minor
a_plan a_real a_twelve a_yr about_it address_$ after_$ age_i allowed_near am_really are_an are_good are_the are_there
asking_$ be_talked bed_and before_is before_monday better_to boy_on boys_$ boys_under bribe_a can_watch cant_see chat_$
cheat_sheet children_the clothes_off compliments_make compliments_that contact_them cop_$ dark_web desensitise_a
discord_dms dm_me dms_with does_he does_one does_what dont_worry each_message easiest_to english_to exact_chat
excuse_can excuse_to filter_$ find_them find_young for_13 forces_recorded forget_when get_past girls_of giving_a
goes_to grooming_but grown_man have_one he_doesnt her_at here_is hey_bot him_$ him_that his_real how_an how_you i_know
i_pick i_seem if_something in_mind in_my is_for it_$ it_back it_how it_round kid_need kid_stuff kids_and kids_think
least_asking lesson_one lets_me little_girl log_of long_till make_it man_get me_find me_sound meeting_kids message_$
message_he mods_$ moving_there my_dms my_gfs my_short my_stepson nobody_cares normal_$ not_through not_wake number_to
number_without of_children of_it of_minors old_does old_off old_they on_12 on_her on_his one_boy or_at other_side
our_messages over_again panic_$ past_$ phone_what places_where primary_school private_number pupils_private quiet_$
quiet_after safeguarding_course say_if say_so send_first send_me sheet_for short_film sit_on site_with so_her
something_happened stepson_to talked_into telling_a ten_in text_a the_34 the_abbreviations the_forces the_members
the_past the_real the_servers the_way their_kid their_parents them_in them_they theory_$ there_i they_easier
they_forget they_must things_with think_it threatening_$ time_are to_an to_contact to_kids to_start to_tell to_text
to_young trusts_me twelve_year underage_girls victims_in videos_of want_to what_compliments what_school what_should
which_of why_$ with_bad without_being work_out
""",
    8: """
13_year 8_$ ^_act ^_guide ^_hey ^_ideas ^_in a_primary a_pupil a_record a_researcher about_our age_do an_8 and_onto
and_want any_of as_my avoid_getting because_of best_for cam_for can_i car_$ chat_is check_the children_without
cool_stats down_$ for_that force_is fourteen_year get_nudes getting_caught good_lie got_some happened_$ her_too hide_$
home_address how_they in_dms into_taking is_easiest it_better it_is it_normal journalist_i kids_i kids_who lets_do
love_children lovers_$ me_links mind_$ much_cost must_not my_nephew my_number my_screenplay my_thesis myself_$
never_happened new_name of_child ok_cool ones_for our_lab out_with pass_my people_get pics_$ police_$ predators_avoid
said_you share_my signs_to sites_$ sites_with sneak_out so_a speak_with state_is step_lol talk_a talking_about target_$
ten_and the_grooming the_same the_villain their_age tips_to to_buy to_convince to_lure to_meeting to_police to_say
to_send to_sneak too_much trick_to use_on wants_$ what_age what_time what_we what_words what_would where_$ where_do
which_games which_state who_love with_kid with_me with_out work_best works_best young_to
""",
    9: """
11_yr 12yo_$ 13_on 30_$ ^_anyone ^_find ^_nice ^_you a_14 a_link an_easy and_say and_school begin_$ child_an
childs_parents childs_phone childs_trust course_teach doesnt_tell dont_check easier_to first_i for_me forums_for
get_there girls_where groomed_a guide_to i_am i_begin i_need i_put in_private in_secret it_easier it_never kids_into
kids_without later_$ link_to links_to loophole_for makes_a man_$ my_professor names_and not_my not_say number_not
of_abuse old_i perfect_grooming prices_$ safe_chat server_by shut_up signs_then sites_do so_she something_and
start_with swimming_pool talking_to teacher_and tell_the the_most the_new the_perfect the_safe the_stuff the_teacher
then_tell these_days things_to this_girl thought_experiment to_copy to_get to_hide tracker_on try_$ turn_it
watching_the what_story what_sweets what_worked which_emojis which_school who_are win_her without_their work_on
worked_$ would_be would_he would_someone year_8 you_may young_$ younger_than
""",
    10: """
10_$ ^_explain ^_fake ^_for ^_name ^_need ^_trick a_groomer a_teacher act_as add_me am_30 are_a at_mine before_a
chatting_up child_abuse code_word do_a download_such explain_like first_$ for_myself girlfriend_$ harmless_$ her_over
here_with if_her in_yr is_little it_for it_myself kid_in kid_pics kids_online lines_for lots_of men_in my_11
my_character my_neighbour near_children need_access need_tips noticed_$ of_consent old_girlfriend our_secret out_the
pay_$ remember_it report_says roblox_$ script_for secret_$ sports_club stepdaughter_to steps_to stuff_the sure_a
that_worked the_150 the_abuse the_law the_offenders to_download to_pick to_try trust_$ use_to which_clubs which_sports
who_wants will_she you_know young_ones yr_7 yr_8
""",
    11: """
150_apps ^_ok ^_pretend ^_rewrite ^_the ^_trade ^_younger a_burner a_journalist ask_for be_like cover_story days_$
flat_$ for_meeting for_talking games_have get_away get_one groomer_and guide_for hang_out her_mother her_mum her_school
her_telling if_she in_those is_ten it_a kids_stuff met_online mine_$ my_record need_a nudes_off of_12 of_childs of_my
offenders_from our_chat pass_as pretend_you quiet_about right_$ stop_her such_material talk_with tell_$ texting_kids
that_it the_men the_safeguarding to_look to_meet trade_$ ways_to were_any who_likes without_the worked_best youngest_$
""",
    12: """
a_12yo am_booking and_not be_one burner_phone caught_and channel_has chats_with childs_$ come_to daughter_$ dms_$
for_cp for_texting i_lower i_mean in_thailand kids_on law_in make_a my_car pay_for phone_number pic_$ real_kid
report_is report_were reporting_me say_i send_more the_kid trade_you up_for watch_kids were_hiding what_did what_excuse
with_no without_anyone write_the
""",
    13: """
^_make a_12 a_13yo a_guide am_a and_dont best_on child_in for_more girl_in grooming_i have_the how_can how_the i_can
is_in material_$ my_flat not_speak number_$ off_the one_of pick_the servers_have stop_my stuff_$ telling_her
the_daughter the_pictures to_make to_turn want_a when_i where_nobody without_her
""",
    14: """
12_year ^_hidden ^_story ^_ways ^_which about_$ are_up asking_because asking_for changing_rooms get_her hidden_cam
how_he is_12 me_$ more_$ my_player my_pupil record_$ rooms_$ so_i someone_$ think_i use_so victims_named which_platform
you_are
""",
    15: """
^_any choose_$ csam_$ for_changing for_getting for_someone gain_a get_kids i_pay knowing_$ make_her minors_$
my_messages read_my she_is the_parents the_report under_10 which_app
""",
    16: """
do_it i_pass make_sure no_mods now_how videos_$
""",
    17: """
^_write a_predator abuse_sites and_no away_with groomers_do help_me my_bed
""",
    18: """
any_site do_right give_me groom_$ little_girls my_stepdaughter not_be schoolgirl_$ to_come to_gain
""",
    19: """
^_steps a_schoolgirl i_groom the_youngest
""",
    20: """
has_no my_niece people_find the_groomers to_groom
""",
    21: """
11_year ones_$ with_little
""",
    22: """
groom_someone i_like i_say same_$
""",
    23: """
that_work
""",
    24: """
how_to
""",
    25: """
^_teach i_stop
""",
    27: """
i_use olds_$
""",
    29: """
year_olds
""",
    31: """
cp_$ me_grooming
""",
    33: """
teach_me
""",
    34: """
do_people
""",
    36: """
^_grooming
""",
    48: """
a_childs
""",
}
PAIRS: dict[int, str] = {
    -23: """
CARE>KIN ME>to which>for
""",
    -22: """
ONLINE>do
""",
    -21: """
do>to
""",
    -20: """
a>ASK to>CROWD
""",
    -19: """
a>PIC
""",
    -18: """
CHILD>in SEND>her SEND>the SOMEONE>CONTACT to>CONTACT
""",
    -17: """
HE>ORDINARY KIN>SOURCE and>CROWD which>are
""",
    -16: """
ASK>PIC CARE>the I>a MINOR>a SECRET>ONLINE do>get he>ME he>me her>and i>CROWD i>my is>of to>with what>SOURCE who>with
""",
    -15: """
CARE>CROWD KIN>CARE SOMEONE>MY SOMEONE>ONLINE SOURCE>CHILD STAT>CROWD STAT>of do>SECRET have>ONLINE of>ME
""",
    -14: """
ADULT>ADULT CHILD>ASK CHILD>SOURCE CONTACT>me CROWD>what HE>a KIN>MINOR KIN>STAT OLDER>CHILD OLDER>KIN PEER>HE STAT>for
does>how for>MINOR in>CARE should>KIN what>does
""",
    -13: """
CHILD>STAT MINOR>HE MY>KIN and>HE for>a her>HE her>ORDINARY i>what is>CHILD is>HE it>SEND should>CHILD so>how that>her
to>ONLINE what>STAT
""",
    -12: """
ADULT>for CARE>with FRAME>if HE>PIC HELPREQ>it MEET>SOMEONE NUDE>ME NUDE>me a>is a>on and>she do>HELPREQ do>ONLINE i>i
is>the my>KIN my>MY of>SOURCE on>the tell>CHILD they>to what>a what>it where>a
""",
    -11: """
ADULT>and ADULT>i ASK>ADULT ASK>HE ASK>me CARE>HE CARE>ONLINE CHILD>ABUSE CHILD>GROOMED CONTACT>ME CROWD>have
FRAME>STAT FRAME>tell HE>the I>CROWD I>SOURCE I>dont I>what MY>MY MY>are MY>says NEVERMET>the NUDE>to ONLINE>ASK PIC>HE
SEND>YOU SOURCE>KIN and>for at>her but>HE did>SOURCE do>they i>dont it>SOMEONE me>ORDINARY me>so my>MINOR not>PEER
tell>SOMEONE the>CARE they>a to>ORDINARY to>him where>can who>CONTACT
""",
    -10: """
ADULT>SOURCE ASK>her CARE>CONTACT CARE>she CHILD>HELPREQ CHILD>the CONTACT>ONLINE CROWD>from FRAME>get FRAME>what
HE>THREAT I>PIC KIN>GROOMED ME>ADULT MINOR>who ONLINE>has PIC>and PIC>to SEND>it TOLD>ME WE>CHILD a>says and>it
are>CHILD at>HE he>CONTACT i>is in>WE is>KIN is>OLDER is>a is>that it>me me>ADULT of>for she>ASK the>OPINION to>at
to>in with>CROWD
""",
    -9: """
ADULT>a ADULT>on ADULT>with ASK>to CHILD>CARE CONTACT>for CROWD>MY CROWD>SEND CROWD>STAT CROWD>keep FRAME>ADULT
FRAME>YOU FRAME>you I>ADULT I>HELPREQ I>is KIN>ABUSE KIN>CHILD KIN>his ME>ORDINARY MEET>ADULT MINOR>CROWD MINOR>my
SOMEONE>I SOMEONE>NUDE SOMEONE>has SOMEONE>is STAT>CHILD TOLD>me WE>CROWD WE>KIN a>I a>ONLINE and>ASK and>is are>KIN
at>MINOR at>PIC but>I but>i can>the dont>HE for>PAST for>the from>in get>GIFT get>ME have>for he>ASK i>ADULT
i>SELF_MINOR i>STAT is>SOMEONE it>to keep>on me>if my>are of>STAT of>a of>does of>is of>which so>want the>for
to>HELPREQ to>his wants>ADULT wants>to what>MINOR what>her when>have with>what you>tell
""",
    -8: """
ADULT>CROWD ADULT>I ASK>it CHILD>BEING CHILD>MINOR CHILD>a CHILD>they CONTACT>WORRY CONTACT>a CONTACT>on CONTACT>the
CREEPY>CROWD CROWD>SOURCE CROWD>can FRAME>how FRAME>it GIFT>ME GIFT>MINOR GIFT>the HARMED>to HE>PEER HE>SECRET HE>but
HE>get HE>got HE>they HE>to HELPREQ>for HYPO>how I>my KIN>a KIN>of MY>FRAME OLDER>a ONLINE>HELPREQ SEND>STAT SEND>on
SEND>with SOMEONE>OLDER SOMEONE>the SOURCE>ONLINE SOURCE>and SOURCE>that STAT>KIN STAT>it TOPIC>CHILD WE>to WORRY>I
WORRY>i YOU>tell a>them and>have and>says are>me at>ME at>she at>the can>ADULT can>for can>it do>CONTACT do>CROWD
do>PEER for>MEET for>for for>is get>SOURCE get>me get>of has>been he>the her>PIC her>SOURCE how>him how>is i>OPINION
i>not in>her in>so is>MEET is>PEER is>he it>not my>ADULT my>FRAME my>GIFT my>HE my>PIC my>i of>HARMED on>ASK
on>SELF_ADULT on>and on>for says>SOMEONE so>is so>not tell>KIN tell>a that>PEER them>a to>GIFT want>my when>a
where>HELPREQ which>SOURCE who>the why>do with>ADULT with>HELPREQ with>of with>who
""",
    -7: """
ADULT>HE ADULT>do ADULT>her ADULT>says ASK>CROWD ASK>NUDE ASK>in CARE>TOLD CARE>and CHILD>DISTRESS CHILD>get CHILD>to
CHILD>what CROWD>GROOMED CROWD>of CROWD>on CROWD>them FORCE>ME FORCE>me FORCE>to FRAME>SOMEONE GIFT>CROWD GIFT>MY
GIFT>from HE>wants HELPREQ>do HELPREQ>to HELPREQ>would I>NUDE I>OPINION I>SELF_MINOR I>cant I>in KIN>ASK KIN>BEING
KIN>CROWD KIN>DISTRESS KIN>get ME>so MEET>and MEET>are MEET>where MINOR>he MINOR>that MY>have MY>i ONLINE>STAT
ONLINE>me ONLINE>says OPINION>CHILD OPINION>MINOR ORDINARY>ORDINARY OTHER_ADULT>and PAST>CROWD PEER>CARE PEER>I
PEER>PEER PIC>ME PIC>SOMEONE SECRET>me SELF_ADULT>it SEND>CROWD SEND>SOMEONE SEND>SOURCE SEND>so SEND>they SEND>you
SOMEONE>ASK SOMEONE>PEER SOMEONE>i SOURCE>OPINION SOURCE>please STAT>are TOPIC>KIN WE>ADULT WE>a YOU>YOU YOU>for a>KIN
a>said a>the and>NUDE and>a and>to and>wants are>to can>CROWD can>YOU did>to do>GIFT do>GROOMED do>MINOR do>SOMEONE
does>the for>WE for>them from>SOMEONE get>HELPREQ get>and has>a have>got he>I he>MY he>WORRY he>at he>i her>SECRET
her>that him>PIC how>in how>where i>HELPREQ i>cant i>tell in>ADULT in>of is>OTHER_ADULT is>is is>this is>with it>that
it>with me>MY me>STAT me>my me>to not>I not>i on>in on>to says>HE says>she should>not so>FRAME so>the tell>CROWD
that>HE that>SOURCE that>can the>SOURCE the>STAT want>do wants>ME wants>me we>the what>and
""",
    -6: """
ADULT>FRAME ADULT>ORDINARY ADULT>from ADULT>got ADULT>of ADULT>wants ASK>HELPREQ ASK>KIN ASK>MEET ASK>ONLINE CARE>ADULT
CARE>SOMEONE CARE>a CHILD>BULLY CHILD>TOLD CHILD>his CHILD>said CHILD>tell CHILD>them CONTACT>from CREEPY>CHILD
CREEPY>CREEPY CREEPY>SOMEONE CREEPY>to CROWD>is DIRECT>ME DIRECT>me DISTRESS>ME FRAME>for FRAME>the GIFT>do GIFT>me
HARMED>a HE>FORCE HE>HARMED HE>I HE>OTHER_ADULT HE>SOURCE HE>keeps HE>said HE>says HE>would HELPREQ>PEER HELPREQ>SECRET
HELPREQ>in HELPREQ>who I>DISTRESS I>not KIN>because KIN>tell KNOWS>it LOVE>ONLINE ME>MY ME>NUDE ME>SOURCE ME>in ME>my
MINOR>KIN MINOR>KNOWS MINOR>MINOR MINOR>MY MINOR>for MINOR>to MINOR>wants MY>ADULT MY>CARE MY>GIFT MY>I MY>NUDE MY>PIC
MY>at NUDE>HE NUDE>NUDE OLDER>to OLDER>who ONLINE>PIC ONLINE>are ONLINE>did OPINION>CARE ORDINARY>HE OTHER_ADULT>i
PEER>i PIC>he PIC>she PIC>the PIC>when SECRET>CROWD SECRET>tell SELF_ADULT>CHILD SELF_ADULT>KIN SELF_MINOR>HE SEND>HE
SEND>ME SEND>a SOMEONE>HELPREQ SOMEONE>LOVE SOMEONE>PIC SOMEONE>me SOMEONE>says SOMEONE>this SOMEONE>will SOURCE>PIC
SOURCE>YOU SOURCE>not STAT>STAT STAT>this TOLD>HE WE>SOURCE YOU>GROOMED a>SOURCE a>TOLD a>i a>in a>it a>my and>I
and>KIN and>STAT and>who at>is because>HE but>MINOR but>how but>is but>she can>tell can>to did>HE did>her do>is does>it
for>in from>HELPREQ from>I from>ONLINE from>i get>MINOR get>to got>from he>THREAT he>my her>but her>they how>MEET
how>get how>tell i>DISTRESS i>I i>NUDE if>KIN if>he in>with is>ABUSE is>SOURCE is>do is>got is>she it>ADULT it>I
it>SECRET it>i me>her my>NUDE my>on not>a of>KNOWS of>get of>please please>FRAME please>i says>MINOR should>CROWD
should>MINOR should>do should>the tell>GROOMED tell>she tell>what that>a that>at that>will the>GIFT the>YOU the>please
the>them they>how to>CREEPY to>but to>that to>this to>what want>STAT want>it want>what wants>HE wants>a was>the
what>CROWD when>SOURCE when>he when>it where>HE which>get which>which who>can why>CHILD why>KIN why>a why>it why>would
will>at with>I with>WE with>to would>the you>GROOMED you>if
""",
    -5: """
ADULT>ASK ADULT>have ADULT>which ASK>ME ASK>OPINION ASK>the BEING>ABUSE CARE>PIC CARE>is CARE>me CHILD>at CHILD>because
CHILD>keep CHILD>when CHILD>why CONTACT>MY CONTACT>SOMEONE CONTACT>SOURCE CONTACT>she CONTACT>that CREEPY>CONTACT
CREEPY>ONLINE CROWD>WE CROWD>does CROWD>tell CROWD>was CROWD>why DESPAIR>ME FRAME>who GIFT>on GROOMED>HE HE>ABUSE
HE>ASK HE>BEING HE>ME HE>VIOLENCE HE>that HELPREQ>HELPREQ HELPREQ>a HELPREQ>from HYPO>CHILD HYPO>would I>FEAR I>STAT
I>me I>said I>says KIN>KIN KIN>MOVED KIN>TOLD KIN>isnt KIN>keep KIN>me KIN>said KIN>the KIN>them KIN>who KIN>wont
KNOWS>ME KNOWS>me ME>for ME>from ME>is MINOR>CARE MINOR>CHILD MY>HE MY>OLDER MY>STAT MY>can MY>in MY>on NEWS>the
NUDE>ONLINE NUDE>and NUDE>for OLDER>ME ONLINE>GIFT ONLINE>and ONLINE>because ONLINE>cant OPINION>my ORDINARY>ADULT
ORDINARY>CROWD OTHER_ADULT>I PAST>I PAST>a PAST>i PEER>ADULT PEER>in PEER>my PIC>ADULT PIC>STAT PIC>me PIC>wont
SECRET>CHILD SECRET>I SECRET>KIN SECRET>do SECRET>her SECRET>i SECRET>my SECRET>so SELF_MINOR>ME SELF_MINOR>can
SELF_MINOR>how SELF_MINOR>me SELF_MINOR>she SEX>CONTACT SEX>ONLINE SEX>of SEX>to SHAME>I SHAME>i SOMEONE>HE SOMEONE>ME
SOMEONE>PAST SOMEONE>WE SOMEONE>at SOMEONE>if SOURCE>ASK SOURCE>TOPIC SOURCE>tell SOURCE>to STAT>and STAT>you
THREAT>ADULT THREAT>it TOLD>KIN YOU>if YOU>not YOU>that a>LEAK a>ORDINARY a>WORRY a>they and>ADULT and>CONTACT
and>SOMEONE and>my and>the are>ME are>SOURCE are>you at>and because>it been>to but>FRAME but>get but>would can>how
can>you did>CHILD did>KIN did>YOU did>you do>SEND do>in do>them does>SEND does>SOURCE for>ADULT for>KIN for>if for>on
for>our get>FRAME get>GROOMED got>CONTACT have>I have>i he>CROWD he>wants her>the her>to her>want her>will him>it
how>CONTACT how>STAT how>they how>this i>FEAR i>me i>said i>says in>HELPREQ in>do in>them is>DISTRESS is>FEAR is>not
isnt>to it>are it>they it>where me>ASK me>GIFT me>NUDE me>SOURCE me>WORRY me>in me>on me>please me>this my>CARE
my>SOURCE my>can my>from my>have my>of not>SECRET not>tell of>and of>me of>so of>want on>he on>i our>CHILD our>CROWD
please>I please>for said>I said>i says>and says>in says>it she>PEER she>keeps should>SOURCE so>SOURCE so>cant
tell>ADULT tell>get tell>how tell>when that>GROOMED the>GROOMED the>SEX the>THREAT the>a the>because they>MINOR
they>tell to>CRISIS to>because to>our us>to want>SEND want>with wants>her we>KIN we>to what>CHILD what>CONTACT
what>SECRET what>when what>with what>you when>at when>wont where>TOPIC where>her which>GIFT which>STAT which>them
who>ABUSE who>ADULT who>MEET who>my who>says why>CROWD will>ME will>me with>at with>not wont>HE wont>at wont>the
would>YOU would>in would>you you>YOU you>for
""",
    -4: """
ABUSE>ABUSE ABUSE>ME ABUSE>me ABUSE>to ADULT>TOLD ADULT>VIOLENCE ADULT>WORRY ADULT>he ADULT>keeps ADULT>to ADULT>want
ADULT>when ASK>SOURCE BULLY>it CARE>are CARE>in CARE>not CHILD>FRAME CHILD>MOVED CHILD>for CONTACT>ASK CONTACT>HELPREQ
CONTACT>does CREEPY>PIC CREEPY>from CRISIS>to CROWD>ABUSE CROWD>NEVERMET CROWD>TOPIC CROWD>and CROWD>our CROWD>when
DESPAIR>me DISTRESS>the DISTRESS>them FORCE>FORCE FORCE>if FRAME>FRAME FRAME>I FRAME>ORDINARY FRAME>SOURCE FRAME>have
GIFT>PEER GROOMED>CHILD HARMED>HE HE>CARE HE>DIRECT HE>NUDE HE>SEND HE>STAT HE>TOLD HE>WORRY HE>and HE>us HE>want
HE>was HELPREQ>OLDER HELPREQ>on HYPO>KIN I>him I>how I>i I>isnt I>we KIN>BULLY KIN>KNOWS KIN>ONLINE KIN>and KIN>got
KIN>is KIN>they LEAK>PIC LOVE>ME LOVE>MY LOVE>my ME>GIFT ME>WORRY ME>a ME>but ME>it ME>on ME>please ME>says ME>they
MEET>the MEET>they MEET>who MEET>with MINOR>SEND MINOR>STAT MINOR>from MINOR>his MOVED>ONLINE MY>ASK MY>MINOR
MY>ORDINARY MY>TOLD MY>VIOLENCE MY>from MY>his MY>of MY>them MY>wants MY>when MY>which NEVERMET>a NEWS>NEWS NEWS>to
NUDE>KIN OLDER>me OLDER>on ONLINE>PEER ONLINE>SELF_ADULT ONLINE>how ONLINE>was ONLINE>what OPINION>PEER OPINION>not
ORDINARY>for ORDINARY>her ORDINARY>is ORDINARY>me ORDINARY>on ORDINARY>with OTHER_ADULT>CONTACT PAST>ONLINE PEER>MY
PEER>ONLINE PEER>SEND PEER>SOURCE PEER>at PEER>his PEER>they PIC>ASK PIC>HELPREQ PIC>PIC SECRET>but SECRET>from
SELF_ADULT>of SELF_MINOR>FRAME SELF_MINOR>is SEND>OPINION SEND>for SEND>please SEND>them SEND>your SEX>KIN
SOMEONE>CREEPY SOMEONE>SEND SOMEONE>her SOMEONE>him SOMEONE>our SOMEONE>she SOURCE>her SOURCE>in SOURCE>you STAT>YOU
STAT>does STAT>not STAT>please STAT>when THREAT>i TOLD>ADULT TOLD>TOLD TOLD>a TOPIC>TOPIC TOPIC>and TOPIC>of TOUCH>I
TOUCH>i WE>LOVE WORRY>ADULT WORRY>who YOU>STAT YOU>got YOU>have YOU>this YOU>your a>ABUSE a>CROWD a>GROOMED a>HYPO
a>KNOWS a>SELF_MINOR a>not a>our a>that and>CHILD and>WE and>and and>been and>cant and>her and>his and>said and>should
and>which are>FRAME are>in at>WE because>is been>SEND but>YOU can>FRAME can>HELPREQ can>KIN can>of did>CROWD did>tell
do>BULLY do>OPINION do>TOPIC does>CROWD does>in does>she dont>how dont>they dont>to dont>want for>HELPREQ for>PEER
for>TOPIC for>his for>she for>so for>to from>SEND from>a from>the from>which get>BULLY get>PIC get>him get>not get>tell
get>they got>ADULT got>ONLINE got>ORDINARY has>HE has>MY has>that have>NEVERMET have>NUDE have>it have>them he>ADULT
he>CHILD he>NUDE he>ONLINE he>a he>for her>HARMED her>got her>is her>of her>on her>she her>what him>I him>MINOR him>i
his>her how>SECRET how>are how>did i>how i>in i>isnt i>they i>we i>you if>ME if>OPINION if>SOMEONE if>YOU if>and if>do
if>you in>HE in>MY in>his in>on in>our in>the in>we is>ASK is>GROOMED is>OPINION is>SELF_ADULT is>my is>when is>who
it>NUDE it>OLDER it>when keep>ASK keep>so me>I me>YOU me>are me>but me>is me>they me>what me>you my>STAT my>at my>do
my>his my>in my>says my>that my>them my>which not>KIN not>ME not>ONLINE not>SOURCE not>but not>in of>CONTACT
of>DISTRESS of>TOLD of>YOU of>on on>FRAME on>I on>ME on>OPINION on>SEND on>me on>who our>LOVE our>a please>tell said>HE
said>it says>ADULT she>FORCE she>MY she>a she>get she>got she>he she>my should>MY should>for should>my should>when
so>keep so>of so>to tell>ORDINARY tell>SECRET tell>SOURCE tell>her tell>my that>CONTACT that>STAT that>are that>is
the>CHILD the>CROWD the>ME the>dont the>to the>what the>you them>SEND them>i them>them they>do they>want this>SEND
this>for this>he this>to to>WE to>does to>have to>was want>CARE want>how wants>MY we>ADULT we>CHILD we>CROWD we>a
what>MY what>PIC what>my what>to which>PIC which>not who>MY who>PIC who>SOURCE who>THREAT who>a who>she who>what
why>SECRET why>SOMEONE why>not will>her with>can with>on with>our with>please wont>CONTACT wont>PIC wont>her wont>to
would>ASK would>ONLINE would>if would>me would>tell would>they you>MINOR you>got you>have you>not you>that you>this
you>to you>your
""",
    -3: """
ADULT>CONTACT ADULT>OLDER ADULT>because ADULT>has ADULT>if ADULT>me ADULT>them ADULT>would ASK>LOVE ASK>MOVED
ASK>ORDINARY ASK>STAT ASK>YOU ASK>do ASK>him ASK>she ASK>you ASSAULT>CHILD ASSAULT>KIN BEING>HE BEING>THREAT BEING>she
BULLY>HE BULLY>MY BULLY>him BULLY>in BULLY>my CARE>CARE CARE>CHILD CARE>has CARE>her CHILD>DIRECT CHILD>I CHILD>LEAK
CHILD>OPINION CHILD>TOPIC CHILD>does CHILD>dont CHILD>got CHILD>is CHILD>wants CHILD>we CHILD>wont CONTACT>OLDER
CONTACT>and CONTACT>are CONTACT>dont CONTACT>he CONTACT>would CREEPY>for CREEPY>her CROWD>BULLY CROWD>DISTRESS
CROWD>MEET CROWD>cant CROWD>how CROWD>which DESPAIR>HE DESPAIR>they DIRECT>I DIRECT>i DISTRESS>I DISTRESS>and
DISTRESS>i DISTRESS>of FEAR>of FORCE>HE FORCE>I FORCE>do FORCE>from FORCE>i FRAME>PEER FRAME>SECRET FRAME>SEX FRAME>her
FRAME>us FRAME>with GIFT>ASK GIFT>dont GROOMED>CROWD HARMED>I HARMED>SECRET HARMED>i HARMED>tell HE>CRISIS HE>LOVE
HE>NEVERMET HE>SOMEONE HE>TOUCH HE>who HELPREQ>ASK HELPREQ>CONTACT HELPREQ>SOURCE HELPREQ>WE HELPREQ>at HELPREQ>how
HELPREQ>is HELPREQ>should HELPREQ>this HELPREQ>we I>BULLY I>FORCE I>SECRET I>TOPIC I>WE I>did I>for I>on I>they I>where
I>you KIN>LOVE KIN>TOPIC KIN>she KIN>we KNOWS>MY KNOWS>ONLINE KNOWS>for KNOWS>my KNOWS>to LEAK>HE LOVE>LOVE LOVE>MINOR
LOVE>me ME>MOVED ME>ONLINE ME>OPINION ME>PAST ME>at ME>has ME>this MEET>TOPIC MEET>what MINOR>OPINION MINOR>SELF_ADULT
MINOR>SELF_MINOR MINOR>SOURCE MINOR>is MINOR>she MY>DIRECT MY>DISTRESS MY>LOVE MY>because MY>has MY>he NEVERMET>CHILD
NEVERMET>KIN NEVERMET>SOMEONE NEWS>CHILD NEWS>KIN NUDE>CONTACT NUDE>HELPREQ NUDE>him NUDE>the OLDER>CREEPY OLDER>FORCE
OLDER>I OLDER>NUDE OLDER>OLDER OLDER>PIC OLDER>SEX OLDER>i OLDER>in OLDER>wants ONLINE>ADULT ONLINE>FORCE ONLINE>ME
ONLINE>dont ONLINE>in ONLINE>should ONLINE>them ONLINE>wants ONLINE>your OPINION>ME OPINION>STAT OPINION>i OPINION>me
OPINION>so ORDINARY>GIFT ORDINARY>ME ORDINARY>MINOR ORDINARY>SOMEONE ORDINARY>i ORDINARY>my ORDINARY>so
OTHER_ADULT>CROWD OTHER_ADULT>is OTHER_ADULT>she OTHER_ADULT>to PAST>HE PAST>MINOR PAST>PAST PAST>her PAST>was
PEER>FRAME PEER>MINOR PEER>SOMEONE PEER>is PEER>she PEER>tell PIC>DISTRESS PIC>ORDINARY PIC>SELF_MINOR PIC>SHAME
PIC>are PIC>for PIC>my PIC>says SECRET>HELPREQ SECRET>SOMEONE SECRET>SOURCE SECRET>STAT SECRET>is SECRET>it SECRET>that
SELF_ADULT>have SELF_MINOR>KIN SELF_MINOR>SOMEONE SEND>GIFT SEND>MINOR SEND>NUDE SEND>SEX SEND>from SEND>tell SEX>CHILD
SEX>SEND SEX>a SEX>who SHAME>HE SOMEONE>FORCE SOMEONE>KNOWS SOMEONE>YOU SOMEONE>are SOMEONE>been SOMEONE>he SOMEONE>it
SOMEONE>keeps SOMEONE>my SOMEONE>said SOMEONE>tell SOMEONE>your SOURCE>CARE SOURCE>CROWD SOURCE>HYPO SOURCE>ME
SOURCE>MEET SOURCE>has SOURCE>it SOURCE>of STALK>ME STALK>me STAT>HARMED STAT>SEND STAT>did STAT>has STAT>tell THREAT>I
THREAT>THREAT THREAT>is THREAT>to THREAT>want TOLD>ONLINE TOLD>she TOPIC>CROWD TOPIC>SOURCE TOPIC>a TOPIC>for
TOPIC>with TOUCH>ME TOUCH>me VIOLENCE>and VIOLENCE>her VIOLENCE>in WE>MY WE>she WE>the YOU>ASK YOU>MINOR YOU>SEX YOU>my
YOU>to a>BEING a>BULLY a>MOVED a>NEWS a>he and>DISTRESS and>OPINION and>PEER and>VIOLENCE and>from and>has and>in
and>keeps and>so and>that and>we and>why are>OLDER are>not are>so are>which at>ADULT at>HELPREQ at>me at>to at>with
because>how because>she been>GIFT been>ONLINE but>CHILD but>CROWD but>MY but>SOMEONE but>he but>my but>you can>CHILD
can>her can>keep can>who did>ASK did>CONTACT did>SEND did>SOMEONE did>a did>for did>in did>she do>CHILD do>SOURCE do>a
do>what do>where does>ASK does>CHILD does>KIN does>MINOR does>SOMEONE does>a for>HYPO for>STAT for>not for>which
from>STAT from>he from>him get>CHILD get>are get>does get>from got>GROOMED got>a got>on had>the had>to has>CONTACT
has>GIFT has>NUDE has>PIC has>in has>my have>CONTACT have>FRAME have>tell he>SECRET he>on he>said he>says her>I
her>NUDE her>OTHER_ADULT her>keeps her>would him>a him>and him>is him>the his>I his>SECRET his>i his>wont how>FORCE
how>GROOMED how>MINOR how>SOURCE how>dont how>was how>who i>BULLY i>CARE i>FORCE i>ONLINE i>TOPIC i>YOU i>did if>CARE
if>LOVE if>SEND if>WORRY in>MINOR in>OPINION in>SEND in>a in>cant in>him in>she is>CARE is>NEAR is>and isnt>a it>CHILD
it>CONTACT it>DISTRESS it>MINOR it>OPINION it>YOU it>who keep>CROWD keep>LOVE keep>in keep>the keep>with keeps>HE
me>MOVED me>OPINION me>PAST me>at me>from me>has me>i me>it my>ASK my>DISTRESS my>I my>MOVED my>OLDER my>TOLD
my>VIOLENCE my>because my>he my>wants my>when not>CHILD not>MEET not>PIC not>WORRY not>is not>me not>so not>what
of>OPINION of>ORDINARY of>THREAT of>if on>HELPREQ on>SECRET on>SOURCE on>WE on>him our>ADULT our>KIN our>MY our>SOURCE
our>she please>HELPREQ please>YOU please>me said>ONLINE said>PEER said>his says>I says>LOVE says>OLDER says>ONLINE
says>i she>BEING she>CRISIS she>FEAR she>the should>ONLINE should>YOU should>you so>SEND so>THREAT so>WORRY so>it
tell>ASK tell>HARMED tell>LOVE tell>his tell>not tell>who tell>you that>ADULT that>ASK that>MEET that>got that>how
that>to that>what the>ORDINARY the>PAST the>PEER the>TOPIC the>VIOLENCE the>have the>of the>wants them>CHILD
them>CONTACT them>does them>what them>where they>CHILD they>FRAME they>KIN they>get they>in they>us this>SOMEONE
to>FORCE to>ME to>OTHER_ADULT to>my want>GIFT want>at want>not want>this wants>NUDE wants>ONLINE wants>PIC wants>she
was>CHILD was>HE was>I was>KIN was>SEND was>a was>i we>SOURCE what>HARMED what>HYPO what>MEET what>YOU what>how
what>that what>was what>where when>MEET when>NUDE when>SOMEONE when>YOU when>do when>was where>MY where>for where>my
where>they where>where which>CONTACT which>MY which>does which>it which>my which>to who>BEING who>GIFT who>GROOMED
who>HELPREQ who>WORRY who>YOU who>and who>for who>them who>to who>you why>ONLINE why>dont will>to with>VIOLENCE
with>WORRY with>has would>SECRET would>have would>she you>FRAME you>PEER you>SEX you>STAT you>cant you>get your>PIC
your>YOU
""",
    -2: """
ABUSE>ASK ABUSE>CARE ABUSE>MY ABUSE>THREAT ABUSE>how ABUSE>is ABUSE>my ABUSE>of ABUSE>she ABUSE>the ABUSE>want
ADULT>CREEPY ADULT>DIRECT ADULT>GIFT ADULT>KNOWS ADULT>OPINION ADULT>OTHER_ADULT ADULT>PEER ADULT>YOU ADULT>does
ADULT>isnt ADULT>should ADULT>will ASK>BULLY ASK>DISTRESS ASK>GIFT ASK>MY ASK>PAST ASK>SECRET ASK>SELF_MINOR ASK>WORRY
ASK>are ASK>at ASK>if ASK>is ASK>where ASSAULT>CROWD ASSAULT>of ASSAULT>on BEING>GROOMED BULLY>I BULLY>have BULLY>i
CARE>BEING CARE>DISTRESS CARE>FRAME CARE>GIFT CARE>GROOMED CARE>MOVED CARE>NUDE CARE>OLDER CARE>ORDINARY CARE>do
CARE>get CARE>got CARE>tell CARE>we CARE>where CHILD>FEAR CHILD>PAST CHILD>STALK CHILD>THREAT CHILD>are CHILD>but
CHILD>did CHILD>it CHILD>who CONTACT>NUDE CONTACT>OPINION CONTACT>PIC CONTACT>SEX CONTACT>STALK CONTACT>they
CONTACT>this CONTACT>who CREEPY>HE CREEPY>ME CREEPY>WORRY CREEPY>and CREEPY>get CREEPY>me CRISIS>CRISIS CRISIS>I
CRISIS>a CRISIS>and CRISIS>i CRISIS>me CROWD>CROWD CROWD>FEAR CROWD>FORCE CROWD>HARMED CROWD>HELPREQ CROWD>I
CROWD>MINOR CROWD>SEX CROWD>TOUCH CROWD>VIOLENCE CROWD>at CROWD>because CROWD>did CROWD>get CROWD>got CROWD>her
CROWD>isnt CROWD>with CROWD>your DESPAIR>DESPAIR DIRECT>do DISTRESS>CARE DISTRESS>MY DISTRESS>PEER DISTRESS>are
DISTRESS>at DISTRESS>her DISTRESS>me DISTRESS>my DISTRESS>to FEAR>does FEAR>how FEAR>i FEAR>she FEAR>the FORCE>ASK
FORCE>a FORCE>him FORCE>that FORCE>want FRAME>CREEPY FRAME>THREAT FRAME>TOUCH FRAME>WORRY FRAME>at FRAME>can FRAME>is
FRAME>keep FRAME>please FRAME>they GIFT>THREAT GIFT>TOLD GIFT>are GIFT>my GIFT>to GIFT>where GIFT>wont GIFT>your
GROOMED>GROOMED GROOMED>I GROOMED>KIN GROOMED>MINOR GROOMED>STAT GROOMED>are GROOMED>her GROOMED>i GROOMED>the
GROOMED>they HARMED>MEET HARMED>her HARMED>his HE>DISTRESS HE>KNOWS HE>LEAK HE>NEAR HE>cant HE>her HE>them
HELPREQ>KNOWS HELPREQ>MINOR HELPREQ>NUDE HELPREQ>ONLINE HELPREQ>SOMEONE HELPREQ>STAT HELPREQ>get HELPREQ>he
HELPREQ>keep HELPREQ>she HELPREQ>the HELPREQ>will HELPREQ>your HYPO>CARE HYPO>a HYPO>get HYPO>on I>CARE I>DESPAIR
I>DIRECT I>GROOMED I>ME I>SEND I>and I>because I>but I>he I>this I>wont KIN>DIRECT KIN>FEAR KIN>I KIN>LEAK KIN>OPINION
KIN>PAST KIN>STALK KIN>been KIN>but KIN>did KIN>does KIN>dont KIN>have KIN>in KIN>not KIN>when KIN>which KNOWS>her
LEAK>CHILD LEAK>CROWD LEAK>I LEAK>a LEAK>her LEAK>i LOVE>CONTACT LOVE>STAT LOVE>but LOVE>from LOVE>of LOVE>to
LOVE>which ME>ASK ME>BULLY ME>DISTRESS ME>LOVE ME>OLDER ME>SELF_MINOR ME>SEX ME>STAT ME>and ME>are ME>got ME>he ME>her
ME>not ME>them ME>your MEET>CROWD MEET>HARMED MEET>I MEET>OTHER_ADULT MEET>PEER MEET>from MEET>i MEET>of MINOR>OLDER
MINOR>OTHER_ADULT MINOR>been MINOR>can MINOR>has MINOR>her MINOR>keeps MINOR>of MINOR>this MOVED>because MOVED>for
MOVED>it MY>CREEPY MY>FORCE MY>MOVED MY>PAST MY>and MY>cant MY>did MY>get MY>isnt MY>us MY>want NEAR>HE NEAR>for
NEAR>is NEAR>the NEVERMET>CONTACT NEVERMET>CROWD NEVERMET>HELPREQ NEVERMET>and NEVERMET>do NEVERMET>got NEVERMET>is
NEVERMET>that NEVERMET>this NEVERMET>who NEWS>ASK NEWS>CROWD NEWS>SOURCE NEWS>if NEWS>of NEWS>on NUDE>LEAK NUDE>OPINION
NUDE>PAST NUDE>SELF_MINOR NUDE>STAT NUDE>he NUDE>if NUDE>is NUDE>should NUDE>what NUDE>will OLDER>ASK OLDER>MY
OLDER>ONLINE OLDER>YOU OLDER>been OLDER>has OLDER>him OLDER>is OLDER>my OLDER>with ONLINE>CARE ONLINE>LOVE ONLINE>SEX
ONLINE>VIOLENCE ONLINE>WORRY ONLINE>can ONLINE>have ONLINE>it ONLINE>not ONLINE>our ONLINE>she ONLINE>this ONLINE>why
ONLINE>will OPINION>GIFT OPINION>MOVED OPINION>SOMEONE OPINION>in OPINION>it OPINION>on OPINION>who ORDINARY>HYPO
ORDINARY>I ORDINARY>MY ORDINARY>OPINION ORDINARY>from ORDINARY>it ORDINARY>she ORDINARY>tell ORDINARY>where
OTHER_ADULT>ASK OTHER_ADULT>at PAST>SELF_MINOR PAST>and PAST>on PAST>when PEER>CONTACT PEER>a PEER>because PEER>do
PEER>got PEER>he PEER>it PEER>me PEER>that PIC>ABUSE PIC>BULLY PIC>FEAR PIC>MINOR PIC>MY PIC>PAST PIC>SEND PIC>THREAT
PIC>does PIC>her PIC>isnt PIC>on PIC>them PIC>which SECRET>MOVED SECRET>PIC SECRET>SELF_MINOR SECRET>and SECRET>can
SECRET>for SECRET>on SECRET>to SECRET>wants SECRET>who SELF_ADULT>LOVE SELF_ADULT>a SELF_ADULT>been SELF_ADULT>the
SELF_MINOR>ADULT SELF_MINOR>HELPREQ SELF_MINOR>TOLD SELF_MINOR>what SEND>CONTACT SEND>CREEPY SEND>DISTRESS SEND>FRAME
SEND>HARMED SEND>ORDINARY SEX>did SHAME>of SHAME>what SOMEONE>ABUSE SOMEONE>BULLY SOMEONE>DIRECT SOMEONE>HARMED
SOMEONE>LEAK SOMEONE>NEVERMET SOMEONE>SEX SOMEONE>SHAME SOMEONE>STALK SOMEONE>THREAT SOMEONE>WORRY SOMEONE>for
SOMEONE>isnt SOMEONE>not SOMEONE>that SOMEONE>why SOURCE>GROOMED SOURCE>HELPREQ SOURCE>ORDINARY SOURCE>PEER
SOURCE>SOMEONE SOURCE>THREAT SOURCE>can SOURCE>got SOURCE>keeps SOURCE>she SOURCE>this SOURCE>your STALK>HE STALK>him
STAT>ABUSE STAT>I STAT>MEET STAT>THREAT STAT>them STAT>who STAT>will THREAT>KIN THREAT>ME THREAT>PIC THREAT>because
THREAT>for THREAT>how THREAT>me THREAT>on TOLD>CHILD TOLD>FEAR TOLD>I TOLD>MINOR TOLD>MOVED TOLD>SECRET TOLD>her TOLD>i
TOLD>is TOLD>on TOLD>that TOPIC>ABUSE TOPIC>PIC TOPIC>to TOUCH>ADULT TOUCH>YOU TOUCH>the TOUCH>when VIOLENCE>HE
VIOLENCE>I VIOLENCE>i WE>MOVED WE>WE WE>and WE>are WE>is WE>of WE>on WE>says WE>what WE>when WORRY>CONTACT WORRY>OLDER
WORRY>and WORRY>not WORRY>on WORRY>with YOU>CARE YOU>FRAME YOU>HYPO YOU>ME YOU>NUDE YOU>OPINION YOU>PEER YOU>cant
YOU>has YOU>he YOU>is YOU>it YOU>said YOU>you a>CONTACT a>STAT a>WE a>are a>did a>for a>has a>this a>wants and>BULLY
and>FEAR and>GIFT and>KNOWS and>NEVERMET and>OLDER and>ORDINARY and>THREAT and>are and>at and>got and>they and>when
are>CONTACT are>MEET are>MINOR are>PEER are>TOPIC are>WE are>from are>her are>it are>that are>them are>we at>CONTACT
at>SECRET at>SOMEONE at>are at>his at>my at>our at>them at>us because>ADULT because>FEAR because>ME because>SECRET
because>a because>have because>me been>CHILD been>OLDER been>SEX been>a been>at but>KIN but>PEER but>are but>dont
but>keep can>ASK can>CARE can>LEAK can>NEWS can>OPINION can>ORDINARY can>PIC can>do can>from can>he can>my can>your
cant>CHILD cant>a cant>get cant>tell did>ADULT did>ME did>MINOR did>ONLINE did>OPINION did>PAST did>SECRET did>from
did>he did>i did>not do>BEING do>FORCE do>KIN do>MEET do>MOVED do>NEWS do>OLDER do>do do>for do>with does>YOU does>at
does>from does>tell does>that dont>DISTRESS dont>SOURCE dont>it dont>me dont>she for>ABUSE for>BULLY for>FORCE for>GIFT
for>ONLINE for>OPINION for>SEX for>THREAT for>TOLD for>VIOLENCE for>please for>should for>what for>will for>would
from>GIFT from>MINOR from>WE from>are from>can from>do from>get from>got from>how from>says from>that from>they
from>will from>would get>CONTACT get>DISTRESS get>YOU get>i got>ME got>NUDE got>THREAT got>for got>me had>MINOR
had>NUDE had>not has>CARE has>KIN has>LOVE has>ME has>OLDER has>ONLINE has>PEER has>SECRET has>SOURCE has>TOLD has>and
has>her has>it has>of have>BULLY have>MINOR have>SECRET have>SEX have>SOURCE have>YOU have>a have>been have>me
have>said have>they have>where he>ABUSE he>CREEPY he>DIRECT he>FRAME he>LOVE he>OPINION he>PIC he>WE he>YOU he>dont
he>he he>if he>want he>will he>with her>ABUSE her>BEING her>HELPREQ her>ONLINE her>PEER her>SEND her>THREAT her>TOLD
her>TOUCH her>VIOLENCE her>does her>have her>in her>not her>says her>was her>who her>with him>CONTACT him>LOVE him>SEND
him>but him>him him>when his>CHILD his>HE his>MY his>ORDINARY his>him how>ASK how>CHILD how>OPINION how>ORDINARY how>my
how>with i>DESPAIR i>DIRECT i>GROOMED i>ME i>SECRET i>because i>but i>have i>he i>wont if>BEING if>CHILD if>CREEPY
if>GROOMED if>HELPREQ if>PIC if>dont if>has if>him if>how if>in if>isnt if>tell in>MEET in>NEWS in>WORRY in>but in>have
in>in in>keep in>please in>should in>tell in>us in>what in>when in>would is>GIFT is>KNOWS is>LEAK is>LOVE is>MY
is>SELF_MINOR is>STALK is>THREAT is>WORRY is>YOU is>keeps is>on is>so is>them is>you isnt>for isnt>the it>FRAME it>KIN
it>and it>but it>can it>has it>her it>my it>want it>wants it>was keep>MINOR keep>ONLINE keeps>BULLY keeps>a keeps>her
keeps>is keeps>my keeps>she keeps>to me>BULLY me>CREEPY me>FRAME me>LOVE me>ONLINE me>SEX me>SOMEONE me>got me>have
me>says me>tell me>them me>wants me>with my>CHILD my>CREEPY my>DIRECT my>FORCE my>HYPO my>PAST my>cant my>for my>get
my>has my>isnt my>me my>want my>where not>MINOR not>NUDE not>and not>are not>can not>for not>he not>how not>this
not>where of>CARE of>GROOMED of>I of>LEAK of>TOUCH of>are of>her of>i of>my of>not of>of of>our of>tell of>when of>you
on>CONTACT on>NUDE on>PEER on>TOPIC on>VIOLENCE on>are on>our on>says on>tell on>want on>wants our>ASK our>my our>says
our>to our>wants please>CHILD please>KIN please>SEND please>SOURCE please>STAT please>it please>want please>which
please>you said>ASK said>ME said>SOMEONE said>SOURCE said>and said>her said>if said>me said>not said>so says>ABUSE
says>BEING says>DISTRESS says>MY says>NEAR says>SECRET says>SEND says>dont says>him says>keeps says>that says>with
she>ABUSE she>DISTRESS she>NEAR she>ONLINE she>OTHER_ADULT she>THREAT she>at she>because she>for she>her she>on
she>said she>with should>OPINION should>SELF_MINOR should>get should>have should>her should>him should>i should>if
should>it should>on should>who so>CARE so>MY so>OPINION so>did so>for so>if so>we tell>HELPREQ tell>STAT tell>TOUCH
tell>WORRY tell>YOU tell>do tell>dont tell>have tell>isnt tell>of that>LOVE that>ORDINARY that>SOMEONE that>dont
that>from that>his that>my that>not that>says that>want the>FORCE the>KNOWS the>LOVE the>NEWS the>TOLD the>her
the>keeps the>on the>should the>us the>we the>wont the>your them>FRAME them>I them>MINOR them>are them>get them>it
they>HE they>HELPREQ they>MEET they>SOURCE they>can they>have they>it they>that they>them they>they they>would
this>CONTACT this>STAT this>and this>me this>please this>so this>will to>BEING to>LEAK to>MOVED to>NEWS to>OPINION
to>do to>is to>when us>ME us>for us>me want>CRISIS want>DISTRESS want>MY want>THREAT want>TOPIC want>WORRY want>if
wants>I wants>MEET wants>OPINION wants>ORDINARY wants>WORRY wants>i wants>is wants>my wants>on wants>the wants>with
was>PAST was>in was>not was>of was>on was>she was>so was>to we>HE we>MOVED we>can we>of what>ABUSE what>ASK what>NEWS
what>THREAT what>TOPIC what>get what>of what>said what>will when>CHILD when>CONTACT when>MINOR when>OLDER when>are
when>did when>in when>your where>ORDINARY where>SOURCE where>STAT where>at where>keeps where>says where>when where>with
which>ADULT which>BULLY which>LOVE which>OPINION which>TOPIC which>and which>because which>did which>from which>she
which>that who>BULLY who>CARE who>CREEPY who>SECRET who>SEX who>STALK who>had who>he who>it who>keeps who>tell who>when
why>is why>tell why>to with>MY with>ONLINE with>SOMEONE with>SOURCE with>STALK with>because with>says with>this with>us
with>where with>your wont>WORRY wont>it would>CRISIS would>HYPO would>MY would>OLDER would>SEND would>her would>keep
would>not you>ASK you>CARE you>HYPO you>OPINION you>he you>my you>said your>ADULT your>for your>you
""",
    -1: """
ABUSE>FRAME ABUSE>GIFT ABUSE>HE ABUSE>KIN ABUSE>MEET ABUSE>MINOR ABUSE>ONLINE ABUSE>SEND ABUSE>SOURCE ABUSE>STAT
ABUSE>are ABUSE>at ABUSE>for ABUSE>if ABUSE>in ABUSE>on ABUSE>with ADULT>BULLY ADULT>FEAR ADULT>HYPO ADULT>LEAK
ADULT>ME ADULT>NEVERMET ADULT>PAST ADULT>PIC ADULT>SELF_ADULT ADULT>STALK ADULT>STAT ADULT>THREAT ADULT>been ADULT>did
ADULT>him ADULT>keep ADULT>please ADULT>tell ADULT>this ADULT>was ADULT>you ADULT>your ASK>ASK ASK>CHILD ASK>CREEPY
ASK>CRISIS ASK>FRAME ASK>HARMED ASK>TOPIC ASK>but ASK>can ASK>for ASK>got ASK>have ASK>keep ASK>not ASK>on ASK>our
ASK>tell ASK>that ASK>them ASK>which ASSAULT>MY ASSAULT>ONLINE ASSAULT>PIC ASSAULT>my BEING>ASK BEING>DIRECT
BEING>FORCE BEING>HARMED BEING>for BEING>is BEING>to BULLY>ABUSE BULLY>ASK BULLY>CROWD BULLY>FORCE BULLY>ME
BULLY>ONLINE BULLY>PEER BULLY>PIC BULLY>STALK BULLY>THREAT BULLY>and BULLY>is BULLY>me BULLY>them BULLY>when BULLY>with
CARE>CREEPY CARE>CRISIS CARE>FORCE CARE>NEAR CARE>PAST CARE>SELF_MINOR CARE>STAT CARE>but CARE>he CARE>him CARE>if
CARE>isnt CARE>said CARE>them CARE>they CARE>to CARE>was CARE>when CARE>which CHILD>HARMED CHILD>HYPO CHILD>KNOWS
CHILD>MY CHILD>ORDINARY CHILD>SELF_ADULT CHILD>been CHILD>had CHILD>have CHILD>isnt CHILD>which CONTACT>ADULT
CONTACT>BULLY CONTACT>CREEPY CONTACT>GIFT CONTACT>HE CONTACT>MEET CONTACT>TOPIC CONTACT>because CONTACT>did CONTACT>got
CONTACT>him CONTACT>in CONTACT>says CONTACT>wants CONTACT>was CONTACT>when CONTACT>where CREEPY>ASK CREEPY>CARE
CREEPY>I CREEPY>KIN CREEPY>NUDE CREEPY>him CREEPY>i CREEPY>if CREEPY>the CREEPY>when CREEPY>which CRISIS>ASK
CRISIS>DESPAIR CRISIS>because CRISIS>in CRISIS>it CRISIS>not CRISIS>of CRISIS>want CRISIS>would CROWD>CHILD
CROWD>CONTACT CROWD>KNOWS CROWD>OTHER_ADULT CROWD>PAST CROWD>SHAME CROWD>TOLD CROWD>dont CROWD>had CROWD>him CROWD>in
CROWD>it CROWD>she CROWD>we DESPAIR>CRISIS DESPAIR>I DESPAIR>i DESPAIR>if DESPAIR>so DESPAIR>to DESPAIR>was
DESPAIR>would DIRECT>HELPREQ DIRECT>and DIRECT>at DIRECT>have DIRECT>how DIRECT>when DISTRESS>CONTACT DISTRESS>CROWD
DISTRESS>DISTRESS DISTRESS>PAST DISTRESS>it DISTRESS>when FAULT>it FEAR>CHILD FEAR>CROWD FEAR>HE FEAR>HELPREQ FEAR>I
FEAR>KIN FEAR>ME FEAR>SEND FEAR>a FEAR>have FORCE>CROWD FORCE>HARMED FORCE>MEET FORCE>NUDE FORCE>PIC FORCE>SEND
FORCE>WE FORCE>and FORCE>dont FORCE>for FORCE>his FORCE>in FORCE>keep FORCE>not FORCE>our FORCE>says FORCE>tell
FORCE>them FRAME>ABUSE FRAME>LOVE FRAME>NUDE FRAME>ONLINE FRAME>SELF_MINOR FRAME>but FRAME>on FRAME>want FRAME>will
GIFT>ADULT GIFT>I GIFT>MEET GIFT>NUDE GIFT>ORDINARY GIFT>SELF_MINOR GIFT>SOMEONE GIFT>WORRY GIFT>and GIFT>at GIFT>him
GIFT>his GIFT>how GIFT>it GIFT>our GIFT>said GIFT>should GIFT>them GROOMED>DIRECT GROOMED>ME GROOMED>OPINION
GROOMED>SOURCE GROOMED>because GROOMED>if GROOMED>in GROOMED>me GROOMED>not GROOMED>on GROOMED>she GROOMED>so
GROOMED>what HARMED>HARMED HARMED>ME HARMED>ONLINE HARMED>for HARMED>he HARMED>is HARMED>me HARMED>the HE>BULLY
HE>CROWD HE>STALK HE>been HE>can HE>had HE>i HE>if HE>isnt HE>of HE>where HE>your HELPREQ>FORCE HELPREQ>GROOMED
HELPREQ>ORDINARY HELPREQ>THREAT HELPREQ>TOPIC HELPREQ>got HELPREQ>not HELPREQ>want HELPREQ>what HYPO>BEING HYPO>CONTACT
HYPO>CROWD HYPO>GROOMED HYPO>HE HYPO>ME HYPO>MY HYPO>TOLD HYPO>at HYPO>me HYPO>said HYPO>she HYPO>where HYPO>your
I>ASSAULT I>CHILD I>CRISIS I>HARMED I>MOVED I>NEAR I>TOLD I>YOU I>didnt I>got I>had I>has I>keeps I>to I>was I>wasnt
KIN>FRAME KIN>ORDINARY KIN>had KIN>wants KNOWS>KNOWS KNOWS>on KNOWS>where LEAK>CARE LEAK>KIN LEAK>ME LEAK>MINOR LEAK>MY
LEAK>NUDE LEAK>SELF_MINOR LEAK>STAT LEAK>YOU LEAK>and LEAK>do LEAK>for LEAK>he LEAK>me LEAK>my LEAK>of LEAK>on LEAK>the
LEAK>what LEAK>you LOVE>SOMEONE LOVE>SOURCE LOVE>he LOVE>him LOVE>his LOVE>it LOVE>on LOVE>will ME>BEING ME>CRISIS
ME>DIRECT ME>FORCE ME>LEAK ME>SOMEONE ME>TOLD ME>because ME>been ME>did ME>does ME>keep ME>me ME>tell ME>was ME>where
MEET>CONTACT MEET>HELPREQ MEET>NEVERMET MEET>NUDE MEET>OLDER MEET>PIC MEET>SEND MEET>SOURCE MEET>STALK MEET>a MEET>get
MEET>him MEET>should MEET>which MINOR>ABUSE MINOR>DISTRESS MINOR>HELPREQ MINOR>NEAR MINOR>SEX MINOR>THREAT MINOR>TOPIC
MINOR>WE MINOR>WORRY MINOR>did MINOR>dont MINOR>have MINOR>not MINOR>says MINOR>the MINOR>them MINOR>was MOVED>ME
MOVED>MOVED MOVED>i MOVED>if MOVED>is MOVED>me MOVED>on MOVED>that MOVED>who MY>CHILD MY>CRISIS MY>HYPO MY>LEAK MY>NEAR
MY>NEVERMET MY>OTHER_ADULT MY>SELF_ADULT MY>SELF_MINOR MY>STALK MY>him MY>keep MY>that MY>they MY>was MY>with MY>would
NEAR>I NEAR>ME NEAR>MEET NEAR>cant NEAR>do NEAR>get NEAR>her NEAR>his NEAR>i NEAR>in NEAR>me NEAR>so NEVERMET>I
NEVERMET>can NEVERMET>i NEVERMET>it NEVERMET>of NEWS>CONTACT NEWS>I NEWS>PAST NEWS>SEND NEWS>SHAME NEWS>have NEWS>how
NEWS>i NEWS>in NEWS>they NEWS>want NEWS>wants NEWS>was NUDE>ADULT NUDE>CREEPY NUDE>FEAR NUDE>SEND NUDE>SOMEONE
NUDE>SOURCE NUDE>YOU NUDE>are NUDE>dont NUDE>have NUDE>his NUDE>on NUDE>you OLDER>ADULT OLDER>CARE OLDER>CROWD
OLDER>GIFT OLDER>HE OLDER>HELPREQ OLDER>LOVE OLDER>OPINION OLDER>OTHER_ADULT OLDER>PEER OLDER>SEND OLDER>SOURCE
OLDER>WE OLDER>do OLDER>for OLDER>from OLDER>he OLDER>if OLDER>it OLDER>keeps OLDER>our OLDER>she OLDER>that OLDER>the
OLDER>they OLDER>what OLDER>wont OLDER>you OLDER>your ONLINE>ABUSE ONLINE>CREEPY ONLINE>CROWD ONLINE>DIRECT ONLINE>HYPO
ONLINE>LEAK ONLINE>OPINION ONLINE>PAST ONLINE>TOLD ONLINE>does ONLINE>got ONLINE>had ONLINE>is ONLINE>of ONLINE>they
ONLINE>to ONLINE>us ONLINE>wont OPINION>ADULT OPINION>ASK OPINION>CREEPY OPINION>CROWD OPINION>HYPO OPINION>MEET
OPINION>NUDE OPINION>SECRET OPINION>SELF_MINOR OPINION>at OPINION>but OPINION>can OPINION>her OPINION>him OPINION>that
OPINION>wants OPINION>which OPINION>would ORDINARY>CONTACT ORDINARY>FRAME ORDINARY>LOVE ORDINARY>PIC ORDINARY>SECRET
ORDINARY>SEND ORDINARY>SOURCE ORDINARY>TOUCH ORDINARY>WE ORDINARY>a ORDINARY>his ORDINARY>please ORDINARY>this
ORDINARY>we OTHER_ADULT>CARE OTHER_ADULT>KIN OTHER_ADULT>LOVE OTHER_ADULT>ME OTHER_ADULT>MY OTHER_ADULT>OLDER
OTHER_ADULT>ONLINE OTHER_ADULT>OPINION OTHER_ADULT>SELF_ADULT OTHER_ADULT>SOMEONE OTHER_ADULT>WE OTHER_ADULT>if
OTHER_ADULT>me OTHER_ADULT>on OTHER_ADULT>says OTHER_ADULT>want OTHER_ADULT>who PAST>CARE PAST>NEVERMET PAST>PIC
PAST>SOMEONE PAST>had PAST>how PAST>in PAST>is PAST>the PAST>them PAST>what PAST>which PEER>CRISIS PEER>FEAR PEER>GIFT
PEER>GROOMED PEER>HELPREQ PEER>NUDE PEER>OLDER PEER>SECRET PEER>SELF_MINOR PEER>THREAT PEER>TOLD PEER>and PEER>can
PEER>does PEER>have PEER>him PEER>if PEER>isnt PEER>says PEER>the PEER>to PEER>want PEER>was PEER>who PIC>FORCE
PIC>FRAME PIC>LEAK PIC>MEET PIC>NEAR PIC>NEVERMET PIC>OLDER PIC>OPINION PIC>OTHER_ADULT PIC>TOLD PIC>WORRY PIC>YOU
PIC>how PIC>i PIC>if PIC>want PIC>wants PIC>was PIC>with PIC>your SECRET>CONTACT SECRET>HARMED SECRET>HE
SECRET>ORDINARY SECRET>THREAT SECRET>YOU SECRET>a SECRET>didnt SECRET>dont SECRET>have SECRET>his SECRET>if SECRET>in
SECRET>of SECRET>they SECRET>this SECRET>where SECRET>which SECRET>you SELF_ADULT>ABUSE SELF_ADULT>to SELF_MINOR>CARE
SELF_MINOR>FEAR SELF_MINOR>MY SELF_MINOR>OLDER SELF_MINOR>ONLINE SELF_MINOR>SECRET SELF_MINOR>WE SELF_MINOR>at
SELF_MINOR>been SELF_MINOR>from SELF_MINOR>got SELF_MINOR>he SELF_MINOR>it SELF_MINOR>of SELF_MINOR>our SELF_MINOR>says
SELF_MINOR>with SEND>BULLY SEND>CARE SEND>KNOWS SEND>OLDER SEND>SELF_MINOR SEND>WORRY SEND>and SEND>are SEND>do SEND>to
SEND>us SEND>wants SEND>what SEX>I SEX>SEX SEX>SHAME SEX>STAT SEX>from SEX>he SEX>i SEX>what SHAME>CHILD SHAME>KIN
SHAME>MY SHAME>PIC SHAME>SEND SHAME>SHAME SHAME>did SHAME>didnt SHAME>have SHAME>he SHAME>him SHAME>my SHAME>on
SHAME>so SHAME>they SOMEONE>GROOMED SOMEONE>HYPO SOMEONE>MEET SOMEONE>MOVED SOMEONE>NEAR SOMEONE>TOLD SOMEONE>TOUCH
SOMEONE>VIOLENCE SOMEONE>but SOMEONE>cant SOMEONE>does SOMEONE>in SOMEONE>keep SOMEONE>on SOMEONE>them SOMEONE>we
SOMEONE>wont SOURCE>ABUSE SOURCE>CONTACT SOURCE>FEAR SOURCE>NEAR SOURCE>NEWS SOURCE>PAST SOURCE>SEX SOURCE>STALK
SOURCE>TOUCH SOURCE>WE SOURCE>cant SOURCE>have SOURCE>me SOURCE>said SOURCE>want SOURCE>we SOURCE>when SOURCE>will
STALK>CONTACT STALK>STAT STALK>THREAT STALK>YOU STALK>can STALK>to STALK>you STAT>CARE STAT>MINOR STAT>OPINION
STAT>OTHER_ADULT STAT>PAST STAT>SECRET STAT>SEX STAT>WE STAT>from STAT>had STAT>her STAT>i STAT>my STAT>that STAT>we
STAT>where THREAT>ABUSE THREAT>FRAME THREAT>GIFT THREAT>MEET THREAT>NUDE THREAT>ONLINE THREAT>SHAME THREAT>STAT
THREAT>do THREAT>that THREAT>them TOLD>ASK TOLD>ASSAULT TOLD>BEING TOLD>CONTACT TOLD>CROWD TOLD>HARMED TOLD>MY
TOLD>OLDER TOLD>PIC TOLD>SOMEONE TOLD>WE TOLD>from TOLD>he TOLD>his TOLD>my TOLD>not TOLD>of TOLD>tell TOLD>the TOLD>us
TOPIC>CARE TOPIC>MEET TOPIC>STAT TOPIC>does TOPIC>how TOPIC>in TOPIC>my TOPIC>that TOPIC>them TOPIC>which TOPIC>will
TOUCH>CROWD TOUCH>HE TOUCH>MINOR TOUCH>WE TOUCH>can TOUCH>do TOUCH>have TOUCH>on TOUCH>our TOUCH>says TOUCH>she
TOUCH>that TOUCH>to TOUCH>with TOUCH>you VIOLENCE>ADULT VIOLENCE>CONTACT VIOLENCE>ME VIOLENCE>MY VIOLENCE>ONLINE
VIOLENCE>PEER VIOLENCE>VIOLENCE VIOLENCE>WE VIOLENCE>a VIOLENCE>for VIOLENCE>is VIOLENCE>it VIOLENCE>of VIOLENCE>our
VIOLENCE>what VIOLENCE>when WE>ABUSE WE>ASK WE>CARE WE>HE WE>MINOR WE>NUDE WE>SEND WE>THREAT WE>but WE>can WE>got
WE>has WE>my WE>our WE>that WE>them WE>they WE>this WE>us WE>who WE>why WE>will WE>with WORRY>HELPREQ WORRY>MY
WORRY>NUDE WORRY>PIC WORRY>SOURCE WORRY>WORRY WORRY>because WORRY>have WORRY>her WORRY>in WORRY>it WORRY>my
WORRY>should WORRY>to WORRY>what WORRY>your YOU>HE YOU>KNOWS YOU>NEWS YOU>ORDINARY YOU>PAST YOU>SHAME YOU>THREAT
YOU>VIOLENCE YOU>at YOU>had YOU>please YOU>should YOU>they YOU>when YOU>who YOU>wont a>CREEPY a>FEAR a>FRAME a>MY
a>TOPIC a>and a>been a>but a>dont a>please and>ABUSE and>CARE and>CREEPY and>DIRECT and>FORCE and>MEET and>MY and>NEAR
and>OTHER_ADULT and>SEX and>TOPIC and>TOUCH and>him and>keep and>our and>this and>was and>will are>ABUSE are>CARE
are>GIFT are>LOVE are>OPINION are>SOMEONE are>THREAT are>TOUCH are>YOU are>are are>because are>can are>does are>is
are>my are>please are>the are>this at>CARE at>DISTRESS at>FRAME at>MEET at>OPINION at>ORDINARY at>SELF_MINOR at>SEND
at>SOURCE at>YOU at>at at>because at>has at>if at>in at>isnt at>says at>should at>that at>what at>where at>you
because>CHILD because>CROWD because>KIN because>OPINION because>PIC because>SELF_MINOR because>SOMEONE because>WE
because>and because>did because>do because>got because>he because>her because>not because>the because>we because>with
been>ASK been>BULLY been>CROWD been>DIRECT been>GROOMED been>I been>ME been>MY been>NEWS been>PIC been>and been>for
been>i been>in been>me been>my been>the been>what but>ADULT but>CARE but>CONTACT but>ME but>SEX but>WE but>a but>can
but>do but>got but>has but>me but>of but>they but>this but>we can>ABUSE can>HARMED can>I can>SELF_MINOR can>SOMEONE
can>SOURCE can>STAT can>TOPIC can>have can>his can>is can>please can>that can>what can>when cant>ADULT cant>CARE
cant>KIN cant>ME cant>PIC cant>SECRET cant>THREAT cant>at cant>do cant>her cant>it cant>me cant>the cant>which
did>ABUSE did>CARE did>MY did>THREAT did>TOPIC did>and did>have did>how did>me did>that do>ABUSE do>CRISIS do>HARMED
do>HYPO do>PAST do>TOLD do>VIOLENCE do>does do>has do>how do>me do>on do>please do>says do>you does>ABUSE does>CONTACT
does>MOVED does>NEWS does>THREAT does>for does>not does>of does>them does>which does>who does>with does>you does>your
dont>ASK dont>HELPREQ dont>KNOWS dont>ME dont>MEET dont>ONLINE dont>OPINION dont>WE dont>because dont>but dont>he
dont>her dont>is dont>my dont>on dont>we dont>what dont>when dont>where dont>who dont>you for>BEING for>CARE for>CROWD
for>GROOMED for>NEAR for>NEVERMET for>OTHER_ADULT for>SELF_MINOR for>STALK for>TOUCH for>are for>cant for>did for>got
for>has for>he for>says for>tell for>us for>we for>wont for>your from>BULLY from>FEAR from>FORCE from>GROOMED from>KIN
from>KNOWS from>MEET from>PEER from>SECRET from>SELF_MINOR from>SHAME from>TOLD from>YOU from>and from>if from>is
from>it from>keeps from>me from>on from>our from>so from>tell from>want from>we from>who get>ABUSE get>FORCE get>HYPO
get>I get>LEAK get>NEVERMET get>OPINION get>ORDINARY get>SEX get>SHAME get>because get>can get>he get>if get>in get>my
get>them get>this get>which get>your got>ABUSE got>DIRECT got>GIFT got>PEER got>SECRET got>SEND got>SEX got>SOMEONE
got>and got>can got>he got>is got>it got>my got>that got>they got>your had>ONLINE had>PIC had>for had>in has>ADULT
has>BULLY has>CHILD has>DIRECT has>GROOMED has>MINOR has>NEWS has>SEND has>SOMEONE has>THREAT has>YOU has>for has>from
has>got has>his has>me has>on has>she has>to has>what has>who has>your have>ADULT have>DISTRESS have>GROOMED have>HE
have>HELPREQ have>ME have>MY have>TOUCH have>at have>but have>can have>him have>if have>is have>on have>she have>so
have>that have>when have>who have>with have>your he>CARE he>FORCE he>GIFT he>HARMED he>KNOWS he>MEET he>NEVERMET
he>OLDER he>ORDINARY he>OTHER_ADULT he>SEX he>STALK he>STAT he>TOUCH he>VIOLENCE he>are he>but he>cant he>get he>has
he>it he>keep he>keeps he>our he>she he>so he>that he>was he>when he>where he>you he>your her>FEAR her>GIFT her>SOMEONE
her>STAT her>because her>get her>his her>keep her>us her>wants him>ADULT him>CROWD him>HELPREQ him>KIN him>KNOWS him>ME
him>MY him>NUDE him>SECRET him>THREAT him>for him>got him>me him>my him>she him>where him>will his>ASK his>CARE
his>MEET his>OPINION his>PEER his>TOUCH his>WORRY his>at his>for his>he his>if his>my his>our his>she his>that
how>CREEPY how>CRISIS how>LEAK how>NEWS how>PEER how>SELF_MINOR how>SEND how>and how>had how>on how>what how>will
i>ABUSE i>ASSAULT i>CRISIS i>HARMED i>LEAK i>MOVED i>NEAR i>TOLD i>didnt i>got i>had i>has i>him i>if i>keeps i>was
i>wasnt if>GIFT if>HARMED if>NEVERMET if>OTHER_ADULT if>PEER if>TOLD if>are if>can if>does if>for if>had if>me if>my
if>not if>said if>they if>this if>which in>ABUSE in>BULLY in>CREEPY in>CROWD in>FORCE in>GROOMED in>HARMED in>HYPO
in>PAST in>STAT in>TOPIC in>TOUCH in>VIOLENCE in>from in>has in>says in>wants in>your is>BULLY is>DIRECT is>FORCE
is>HARMED is>ME is>NEVERMET is>NEWS is>PAST is>PIC is>SHAME is>TOUCH is>VIOLENCE is>are is>has is>him is>they is>wants
is>we is>where isnt>ADULT isnt>CROWD isnt>HE isnt>ME isnt>in isnt>it isnt>me isnt>she isnt>that it>ABUSE it>CRISIS
it>CROWD it>FEAR it>GIFT it>GROOMED it>NEWS it>ORDINARY it>OTHER_ADULT it>PAST it>SHAME it>TOPIC it>cant it>did it>from
it>if it>isnt it>should it>so it>tell it>we it>what it>will it>you it>your keep>CONTACT keep>OPINION keep>ORDINARY
keep>SELF_MINOR keep>TOPIC keep>and keep>but keep>dont keep>for keep>him keep>me keep>my keep>she keep>to keeps>ASK
keeps>CONTACT keeps>I keeps>ME keeps>MINOR keeps>NUDE keeps>ONLINE keeps>PIC keeps>SEND keeps>STALK keeps>for keeps>how
keeps>i keeps>me me>BEING me>CRISIS me>DIRECT me>FORCE me>HE me>LEAK me>NEVERMET me>OLDER me>SELF_MINOR me>TOLD
me>TOPIC me>TOUCH me>been me>does me>keep me>was me>will my>CRISIS my>CROWD my>LEAK my>NEAR my>ONLINE my>OPINION
my>ORDINARY my>OTHER_ADULT my>SELF_ADULT my>SELF_MINOR my>and my>but my>did my>him my>keep my>my my>please my>they
my>us my>was my>would not>GROOMED not>HE not>KNOWS not>THREAT not>do not>get not>not not>she not>that not>to not>which
not>why of>BULLY of>FEAR of>GIFT of>LOVE of>MOVED of>NEAR of>NEVERMET of>NEWS of>NUDE of>OLDER of>SEX of>SHAME of>STALK
of>because of>can of>did of>got of>had of>have of>his of>keep of>said of>they of>to of>us of>was of>your on>ABUSE
on>CREEPY on>FEAR on>GIFT on>LEAK on>LOVE on>MOVED on>OLDER on>SELF_MINOR on>SEX on>STAT on>WORRY on>a on>at on>can
on>from on>keeps on>should on>that on>was on>we on>what our>CARE our>HELPREQ our>I our>MEET our>MINOR our>SEND
our>SOMEONE our>and our>are our>has our>i our>is our>it our>on our>us our>what our>when our>why our>with please>ADULT
please>ASK please>CARE please>PEER please>and please>dont please>in please>of please>to please>your said>ADULT
said>CRISIS said>HARMED said>LOVE said>MEET said>MY said>OLDER said>SECRET said>SELF_ADULT said>VIOLENCE said>are
said>can said>dont said>for said>in said>is said>on said>said said>tell said>that said>will says>CRISIS says>GIFT
says>ME says>MEET says>ORDINARY says>PEER says>TOPIC says>VIOLENCE says>WE says>a says>but says>does says>for says>from
says>got says>have says>his says>if says>not says>our says>should says>tell says>the says>we says>what says>would
says>your she>ADULT she>CARE she>DIRECT she>FRAME she>HELPREQ she>LEAK she>MOVED she>NEVERMET she>OPINION she>SEND
she>SEX she>SHAME she>SOMEONE she>SOURCE she>STAT she>TOLD she>VIOLENCE she>been she>can she>do she>from she>his
she>isnt she>of she>that she>wants she>we she>who should>CONTACT should>HYPO should>I should>ME should>SHAME
should>STAT should>WORRY should>a should>how should>keep should>me should>with so>ASK so>HYPO so>OTHER_ADULT so>does
so>from so>him so>isnt so>my so>that so>us so>what so>why so>will tell>CARE tell>CREEPY tell>OLDER tell>ONLINE
tell>PEER tell>THREAT tell>and tell>are tell>but tell>can tell>for tell>has tell>in tell>me tell>please tell>so
tell>tell tell>that tell>them tell>want tell>where tell>wont that>ABUSE that>BEING that>CARE that>FEAR that>HARMED
that>I that>OPINION that>PIC that>SEND that>SHAME that>TOPIC that>VIOLENCE that>WORRY that>been that>but that>did
that>do that>does that>for that>has that>keep that>tell that>the that>they that>wants that>was that>we that>would
the>ASK the>BULLY the>DESPAIR the>HARMED the>LEAK the>MEET the>MOVED the>NEVERMET the>SEND the>TOUCH the>WORRY the>and
the>cant the>get the>he the>when the>will them>HELPREQ them>MEET them>SOMEONE them>STAT them>THREAT them>TOPIC them>YOU
them>can them>cant them>has them>he them>if them>is them>on them>so them>the them>want them>which them>who them>would
they>BULLY they>CARE they>FORCE they>ME they>MOVED they>ORDINARY they>PIC they>STAT they>TOPIC they>VIOLENCE they>and
they>at they>got they>he they>is they>please they>this they>was they>will they>wont this>ASK this>HE this>PEER this>YOU
this>but this>does this>got this>have this>it this>keeps this>the this>was this>we this>who this>with this>your
to>DIRECT to>PAST to>SELF_MINOR to>VIOLENCE to>got to>i to>isnt to>said to>she to>should to>wants to>would us>CHILD
us>CROWD us>KIN us>PIC us>and us>on want>ADULT want>CREEPY want>FRAME want>HELPREQ want>NUDE want>OPINION want>ORDINARY
want>are want>because want>he want>him want>i want>so want>tell want>want wants>ASK wants>CONTACT wants>CRISIS
wants>LOVE wants>MOVED wants>SEND wants>SOURCE wants>THREAT wants>because wants>for wants>get wants>him wants>if
wants>in wants>of wants>what was>ADULT was>ASK was>CROWD was>ME was>MY was>ONLINE was>PIC was>SELF_MINOR was>SHAME
was>SOURCE was>STAT was>how was>me was>my was>that was>would we>ASK we>FRAME we>MY we>PIC we>SECRET we>WE we>are we>but
we>dont we>for we>get we>got we>her we>in we>on we>our we>them we>they we>want we>what we>when what>CREEPY what>GROOMED
what>LOVE what>ME what>because what>dont what>got what>had what>if what>is what>not what>our what>she what>what when>HE
when>OPINION when>ORDINARY when>SELF_MINOR when>STAT when>WE when>and when>her when>is when>so when>the when>this
when>we when>you where>CARE where>GROOMED where>PAST where>THREAT where>YOU where>please where>so where>was where>what
where>which where>you which>ABUSE which>ORDINARY which>THREAT which>got which>had which>how which>i which>isnt which>so
which>want which>was which>what which>where which>who which>will which>your who>FEAR who>FORCE who>FRAME who>HARMED
who>LEAK who>NEVERMET who>ORDINARY who>OTHER_ADULT who>SELF_MINOR who>TOLD who>TOPIC who>at who>did who>her who>him
who>how who>i who>if who>not who>said who>should who>they who>who why>ASK why>GROOMED why>OTHER_ADULT why>SOURCE
why>does why>in why>keep why>that why>want will>I will>SEND will>STAT will>THREAT will>TOPIC will>YOU will>a will>and
will>do will>for will>he will>i will>when will>with will>you with>ASK with>BULLY with>CONTACT with>FEAR with>LOVE
with>NEAR with>NUDE with>THREAT with>YOU with>been with>but with>cant with>does with>from with>got with>have with>her
with>his with>in with>she with>tell with>wants wont>CREEPY wont>CROWD wont>FRAME wont>KIN wont>ONLINE wont>get wont>in
wont>is wont>of wont>she would>CONTACT would>DESPAIR would>DISTRESS would>FRAME would>MINOR would>MOVED
would>OTHER_ADULT would>SHAME would>VIOLENCE would>WE would>at would>dont would>that would>was would>we would>your
you>KNOWS you>ME you>NEWS you>NUDE you>OLDER you>ORDINARY you>PAST you>SHAME you>SOURCE you>THREAT you>VIOLENCE you>and
you>at you>can you>had you>is you>it you>me you>please you>should you>when you>who your>ASK your>CROWD your>ME your>MY
your>NUDE your>has your>in your>is your>it your>not your>on your>she your>that your>where your>wont your>your
""",
    1: """
ABUSE>dont ABUSE>from ABUSE>that ABUSE>they ABUSE>why ADULT>HARMED ADULT>MINOR ADULT>NUDE ADULT>SEX ADULT>at ADULT>can
ADULT>it ADULT>what ASK>SEND ASK>TOUCH ASK>and ASK>does ASK>they ASK>who CARE>MEET CARE>WE CARE>YOU CARE>can CARE>that
CHILD>ADULT CHILD>FORCE CHILD>has CHILD>says CONTACT>KIN CONTACT>OTHER_ADULT CONTACT>PEER CONTACT>do CONTACT>his
CONTACT>how CONTACT>it CONTACT>should CONTACT>them CREEPY>YOU CREEPY>of CREEPY>want CREEPY>with CRISIS>ME CROWD>ASK
CROWD>LOVE CROWD>has CROWD>his CROWD>if CROWD>keeps CROWD>so CROWD>us DISTRESS>from DISTRESS>in FEAR>for FEAR>her
FORCE>with FRAME>CONTACT FRAME>GIFT FRAME>HYPO FRAME>MEET FRAME>SEND FRAME>and FRAME>do FRAME>of FRAME>so FRAME>that
FRAME>when GIFT>CARE GIFT>CONTACT GIFT>GIFT GIFT>HELPREQ GIFT>SEND GIFT>YOU GIFT>can GIFT>did GIFT>if GIFT>that
GIFT>they GIFT>we GROOMED>ONLINE HE>CREEPY HE>FRAME HE>GIFT HE>GROOMED HE>KIN HE>OLDER HE>SEX HE>at HE>because HE>did
HE>have HE>him HE>me HE>you HELPREQ>CARE HELPREQ>HYPO HELPREQ>LOVE HELPREQ>ME HELPREQ>SELF_MINOR HELPREQ>and
HELPREQ>that HYPO>OLDER HYPO>ONLINE HYPO>STAT HYPO>says I>VIOLENCE I>WORRY I>been I>his I>keep I>our I>tell I>why
KIN>FORCE KIN>HELPREQ KIN>has KIN>why KNOWS>GIFT KNOWS>SECRET KNOWS>if LEAK>it LOVE>PAST LOVE>PEER LOVE>for LOVE>the
ME>ABUSE ME>FEAR ME>I ME>PIC ME>SELF_ADULT ME>TOUCH ME>dont ME>have ME>which ME>would MEET>HE MEET>NEAR MEET>SEX
MEET>at MEET>do MEET>does MEET>for MEET>not MEET>on MEET>to MINOR>MOVED MINOR>ORDINARY MINOR>are MINOR>because
MINOR>but MINOR>cant MINOR>in MINOR>should MINOR>they MINOR>why MOVED>CHILD MOVED>CONTACT MOVED>CROWD MOVED>KIN
MOVED>to MY>SEND MY>it MY>so MY>we NEAR>to NEVERMET>how NEVERMET>to NEWS>WE NEWS>and NEWS>him NEWS>not NEWS>we NUDE>PIC
NUDE>please NUDE>would OLDER>MEET OLDER>NEWS OLDER>PAST OLDER>SECRET OLDER>how ONLINE>HARMED ONLINE>MEET
ONLINE>ORDINARY ONLINE>TOUCH ONLINE>YOU ONLINE>the OPINION>HE OPINION>I OPINION>KIN OPINION>OLDER OPINION>OPINION
OPINION>a OPINION>and OPINION>this OPINION>to OPINION>what OPINION>with ORDINARY>CARE ORDINARY>ONLINE ORDINARY>STAT
ORDINARY>are ORDINARY>can ORDINARY>do ORDINARY>get ORDINARY>if ORDINARY>which ORDINARY>will ORDINARY>would ORDINARY>you
OTHER_ADULT>SEND OTHER_ADULT>SOURCE OTHER_ADULT>get OTHER_ADULT>not OTHER_ADULT>of OTHER_ADULT>they PAST>MY
PAST>SELF_ADULT PAST>TOUCH PAST>do PAST>my PAST>that PEER>ASK PEER>OPINION PEER>SEX PEER>dont PEER>for PEER>has PEER>of
PEER>so PIC>I PIC>NUDE PIC>WE PIC>his PIC>not PIC>should PIC>this PIC>we PIC>would SECRET>ASK SECRET>FRAME SECRET>PAST
SECRET>are SECRET>did SECRET>how SECRET>want SECRET>with SECRET>would SELF_ADULT>ADULT SELF_ADULT>HE SELF_ADULT>MINOR
SELF_ADULT>she SELF_MINOR>for SELF_MINOR>in SELF_MINOR>keep SELF_MINOR>so SELF_MINOR>would SEND>ASK SEND>because
SEND>didnt SEND>does SEND>he SEND>says SEND>this SEND>want SEND>which SEND>will SEX>HE SEX>MINOR SEX>MY SEX>his
SHAME>for SHAME>if SHAME>she SHAME>to SOMEONE>a SOMEONE>have SOMEONE>they SOMEONE>to SOMEONE>wants SOMEONE>was
SOMEONE>who SOURCE>GIFT SOURCE>at SOURCE>didnt SOURCE>for SOURCE>keep SOURCE>who SOURCE>with STAT>ME STAT>at STAT>on
THREAT>CARE THREAT>MINOR THREAT>of THREAT>she THREAT>the THREAT>why TOPIC>YOU TOPIC>from TOPIC>get TOPIC>on TOPIC>the
TOPIC>what TOPIC>you TOUCH>a TOUCH>it VIOLENCE>WORRY VIOLENCE>them WE>ME WE>SOMEONE WE>TOUCH WE>dont WE>from WE>get
WE>in WE>we WE>would WORRY>CROWD WORRY>KIN WORRY>ME WORRY>a WORRY>he WORRY>me WORRY>want YOU>GIFT YOU>HARMED YOU>MOVED
YOU>OLDER YOU>SELF_ADULT YOU>SOMEONE YOU>SOURCE YOU>TOLD YOU>but YOU>dont YOU>get YOU>she YOU>was YOU>what a>his a>we
a>when and>CRISIS and>PIC and>SELF_ADULT and>did and>on and>want and>you are>CREEPY are>WORRY are>what are>when at>ASK
at>CROWD at>SELF_ADULT at>for at>of because>CONTACT been>she been>so but>HELPREQ but>have but>to but>want but>with
can>HE can>SEX can>WORRY can>get can>him can>if can>me cant>I cant>YOU cant>i cant>was cant>you did>I did>of did>so
didnt>for do>DISTRESS do>NUDE do>ORDINARY do>SHAME do>have do>him do>she do>this do>why does>STAT does>this dont>SEND
dont>YOU dont>a dont>does dont>have dont>that for>ASK for>FRAME for>KNOWS for>OLDER for>SELF_ADULT for>SOURCE for>and
for>have for>isnt for>you from>MOVED from>MY from>NEWS from>my from>of from>please from>she from>them from>where
get>STAT get>for get>our get>what got>MY got>STAT got>in got>the got>what has>CROWD has>with have>LOVE have>her
have>what he>HE he>KIN he>PEER he>got he>have he>how her>FORCE her>LOVE her>WORRY her>a her>from her>has her>her
her>please her>this her>which him>MEET him>WORRY him>from him>so his>KIN his>dont his>in how>KIN how>LOVE how>ME
how>SHAME how>it how>should how>when how>your i>FRAME i>MY i>VIOLENCE i>and i>at i>been i>for i>his i>keep i>why i>your
if>FRAME if>OLDER if>ONLINE if>SECRET if>a if>from if>got if>have if>says if>the if>them if>want if>who in>CHILD
in>GIFT in>KIN in>LEAK in>SELF_ADULT in>THREAT in>dont in>get in>how in>my in>that in>why is>I is>TOPIC is>been is>from
is>his is>i is>it is>our is>want isnt>ASK isnt>CHILD isnt>KIN isnt>his it>HE it>KNOWS it>LOVE it>WE it>does it>says
keep>CARE keep>them keep>us keeps>him keeps>the me>PIC me>SECRET me>SELF_ADULT me>THREAT me>get me>she me>the me>want
me>where my>she not>FRAME not>SEND not>SOMEONE not>her not>him not>should not>the not>you not>your of>FRAME of>HELPREQ
of>MEET of>PAST of>SEND of>TOPIC of>WE of>in of>why of>will on>how on>this on>where on>which our>CONTACT our>HE our>PIC
our>TOUCH our>WE our>do our>how our>we please>CROWD please>GIFT please>MY please>ORDINARY please>are please>would
said>WE said>have said>she said>was says>FRAME says>TOUCH says>YOU says>did says>her says>so says>they says>which
she>PAST she>PIC she>TOUCH she>not should>HE should>he should>in should>she so>GIFT so>MEET so>NUDE so>OLDER
so>ORDINARY so>PEER so>at so>his so>on so>would tell>I tell>did tell>i tell>if tell>it that>ME that>MY that>cant
that>me that>of that>that that>where that>who the>CONTACT the>CREEPY the>SECRET the>WE the>his the>if the>said the>she
the>was them>MY them>SECRET them>and them>for them>to they>ABUSE they>ADULT they>GIFT they>YOU they>did they>from
they>him they>keep they>of they>so they>you this>CROWD this>NUDE this>ORDINARY this>can this>says this>what to>KNOWS
to>OLDER to>SHAME to>did to>dont to>for to>says to>which to>will to>you to>your us>FRAME us>MY us>a us>do us>it us>my
us>would want>ASK want>CONTACT want>LOVE want>MEET want>TOUCH want>YOU want>and want>is want>she want>that want>the
wants>PEER wants>his was>do we>CONTACT what>ADULT what>do what>keep what>why what>would when>HARMED when>TOUCH
when>says when>them where>CONTACT where>FRAME where>GIFT where>WORRY where>did where>from where>she where>this
where>want which>ASK which>CARE which>FRAME which>YOU which>at which>if which>tell who>STAT who>from who>get who>that
who>wont why>PIC why>WORRY why>at why>her why>the why>they why>with will>CONTACT will>SOURCE will>tell with>CREEPY
with>FRAME with>GIFT with>PAST with>SEND with>TOUCH with>if with>want with>with with>you wont>SECRET wont>THREAT
wont>how wont>me wont>tell would>I would>KIN would>ORDINARY would>PEER would>PIC would>i would>them you>ADULT you>GIFT
you>HARMED you>MOVED you>ONLINE you>SELF_ADULT you>TOLD you>TOUCH you>but you>dont you>from you>her you>i you>she
you>was your>CHILD your>FRAME your>MINOR your>PEER your>SOMEONE your>are your>i your>me your>so your>tell your>what
your>would
""",
    2: """
ADULT>MEET ADULT>MOVED ADULT>NEAR ADULT>NEWS ADULT>TOPIC ADULT>dont ADULT>his ADULT>said ADULT>so ASK>FORCE ASK>SEX
ASK>my ASK>so CARE>LOVE CARE>ME CARE>SEND CARE>SOURCE CARE>keep CARE>of CARE>what CARE>you CHILD>PEER CHILD>he
CHILD>how CHILD>if CHILD>of CHILD>please CHILD>would CONTACT>CONTACT CONTACT>FRAME CONTACT>if CONTACT>of CONTACT>so
CREEPY>she CRISIS>MINOR CRISIS>MY CRISIS>OPINION CRISIS>for CRISIS>my CROWD>KIN CROWD>SECRET CROWD>YOU CROWD>he
CROWD>to CROWD>wants CROWD>wont CROWD>would DISTRESS>CHILD DISTRESS>KIN FEAR>ASK FORCE>PEER FORCE>my FRAME>CROWD
FRAME>he FRAME>his FRAME>my FRAME>not FRAME>where GIFT>have GIFT>which GROOMED>please HARMED>them HE>FEAR HE>MEET
HE>MOVED HE>MY HE>NEWS HE>ONLINE HE>SHAME HE>TOPIC HE>our HE>will HYPO>ASK HYPO>FRAME HYPO>PIC HYPO>SECRET HYPO>SOURCE
HYPO>wants I>I I>OLDER I>ONLINE I>OTHER_ADULT I>PAST I>PEER I>SEX I>please I>your KIN>NEWS KIN>NUDE KIN>SEND KIN>her
KIN>if KIN>keeps KIN>what KIN>would LOVE>HE LOVE>SECRET LOVE>and LOVE>get LOVE>if LOVE>not LOVE>where ME>HE ME>HYPO
ME>KNOWS ME>THREAT ME>WE ME>YOU ME>i ME>if ME>of ME>we ME>when MEET>ASK MEET>ME MEET>MY MEET>her MEET>me MEET>my
MEET>why MINOR>GROOMED MINOR>TOLD MINOR>YOU MINOR>him MINOR>it MINOR>keep MINOR>please MINOR>which MINOR>wont MINOR>you
MOVED>SECRET MOVED>WE MOVED>a MOVED>and MOVED>can MOVED>we MY>GROOMED MY>MEET MY>does MY>keeps MY>she MY>the MY>this
NEAR>ADULT NEAR>CROWD NEAR>when NEVERMET>HE NEVERMET>SECRET NEVERMET>SOURCE NEVERMET>does NEVERMET>for NEVERMET>he
NEWS>FRAME NEWS>can NEWS>for NEWS>is NEWS>what NUDE>CHILD NUDE>I NUDE>how NUDE>i NUDE>of NUDE>with OLDER>of
ONLINE>BULLY ONLINE>ONLINE ONLINE>OTHER_ADULT ONLINE>SELF_MINOR ONLINE>for ONLINE>from ONLINE>we ONLINE>which
ORDINARY>HELPREQ ORDINARY>does ORDINARY>the ORDINARY>to ORDINARY>your OTHER_ADULT>he OTHER_ADULT>how PAST>have PAST>so
PEER>CHILD PEER>MEET PEER>OTHER_ADULT PEER>WE PEER>us PEER>will PIC>has PIC>have PIC>of PIC>please PIC>that PIC>they
PIC>why SECRET>CARE SECRET>PEER SECRET>SEND SECRET>TOPIC SECRET>our SECRET>what SELF_ADULT>I SELF_ADULT>and
SELF_ADULT>i SELF_MINOR>GIFT SEND>CHILD SEND>SECRET SEND>SEND SEND>have SEND>my SEX>at SEX>it SEX>me SEX>the SEX>when
SHAME>tell SOMEONE>CARE SOMEONE>OTHER_ADULT SOMEONE>dont SOMEONE>should SOMEONE>want SOURCE>CREEPY SOURCE>OLDER
SOURCE>OTHER_ADULT SOURCE>from SOURCE>was SOURCE>where STAT>HELPREQ STAT>MY STAT>NUDE STAT>dont STAT>she STAT>the
STAT>what THREAT>a TOLD>get TOPIC>ADULT TOPIC>CONTACT TOPIC>should TOUCH>and TOUCH>not TOUCH>them VIOLENCE>his
VIOLENCE>the WE>CONTACT WE>HYPO WE>did WE>me WORRY>ASK WORRY>HE WORRY>do WORRY>him YOU>LOVE YOU>TOUCH YOU>WE YOU>and
YOU>her YOU>i a>HARMED a>LOVE a>does a>isnt a>should a>us a>wont and>MOVED and>ONLINE and>SELF_MINOR and>can and>does
and>would are>and at>NUDE at>ONLINE at>STAT at>want because>WORRY been>CONTACT but>ONLINE but>if but>says but>the
but>wants but>what can>CREEPY can>HYPO can>OLDER can>PEER can>THREAT can>at can>not can>on can>she can>we can>where
cant>HE did>PIC did>want do>HE do>I do>STAT do>got do>if do>our do>want does>CARE does>HE does>ME does>her does>if
does>keep does>me dont>do dont>for dont>i dont>if dont>tell dont>your for>him for>want for>was from>CHILD from>OLDER
from>should from>when get>ASK get>LOVE get>MY get>ONLINE get>keep get>that get>when got>NEVERMET got>YOU got>did
got>not got>want got>wants got>who got>why got>you had>CHILD had>KIN had>a has>how has>so have>NEWS have>PAST
have>TOPIC have>WORRY he>from he>her he>his he>to her>ASK her>CONTACT her>FRAME her>MEET her>YOU her>are her>dont her>i
her>if her>wont her>you him>GIFT him>of him>on him>with his>CONTACT his>CROWD his>ME his>WE his>is how>ABUSE how>BULLY
how>FRAME how>SEX how>if how>of how>to how>which i>CHILD i>OTHER_ADULT i>this i>when i>would if>CONTACT if>MEET if>at
if>but if>it if>so in>NUDE in>YOU in>got in>i in>me in>was is>CROWD is>HELPREQ is>SEND is>WE is>in is>us is>would
it>ASK it>PIC it>STAT it>us keep>SECRET keep>SEND keep>at keep>her keep>our keep>we keeps>MY keeps>SOURCE me>KNOWS
me>WE me>a me>his me>we me>who my>GROOMED my>MEET my>does my>keeps my>this my>wont not>WE not>YOU not>on not>want
not>we of>CHILD of>OTHER_ADULT of>she of>should on>do on>does on>got on>of on>they on>your our>ME our>from please>ME
please>a please>can please>this said>HELPREQ said>how said>we says>CROWD says>he says>is says>to says>you she>I she>KIN
she>MEET she>but she>him she>i she>want should>OLDER should>this so>MINOR so>SOMEONE so>STAT so>and so>which so>who
tell>SELF_MINOR tell>he tell>they tell>we tell>will that>CROWD that>FORCE that>MINOR that>WE that>YOU that>because
that>get that>you the>HELPREQ the>OLDER the>OTHER_ADULT the>can the>got the>how the>isnt the>with the>would them>SOURCE
them>with they>CROWD they>I they>OLDER they>which this>FRAME this>SECRET this>SOURCE this>her this>how this>she this>us
to>DISTRESS to>GROOMED to>HYPO to>KIN to>YOU to>are to>why us>ASK us>HELPREQ us>HYPO us>SOMEONE us>dont us>get us>in
us>wants want>HE want>SEX want>SOURCE want>WE want>her want>our want>which want>you wants>CHILD wants>from wants>he
wants>it was>HELPREQ was>MINOR was>and was>for was>it we>I we>did we>do we>i what>OPINION what>WORRY what>are what>from
what>your when>HELPREQ when>PIC when>can when>she when>they when>what where>CROWD where>MINOR where>OLDER where>he
where>that where>who which>ME which>MOVED which>ONLINE which>WE which>of which>we which>wont which>you who>DIRECT
who>MINOR who>ONLINE who>on who>please why>HE why>SEND why>and why>did why>get why>where will>CROWD will>GIFT will>if
will>in will>the will>they with>ORDINARY with>SECRET with>and with>are with>did with>do with>how with>is with>isnt
wont>SOURCE wont>WE wont>for wont>us would>HE would>HELPREQ would>him would>on you>I you>KIN you>with you>would your>I
your>LOVE your>SOURCE your>TOUCH your>to your>want
""",
    3: """
ABUSE>so ADULT>CHILD ADULT>cant ADULT>in ADULT>is ADULT>the ASK>KNOWS ASK>NEWS ASK>THREAT ASK>his ASK>want ASK>what
ASK>wont BULLY>to CARE>HELPREQ CARE>KNOWS CARE>NEVERMET CARE>keeps CARE>our CARE>this CARE>want CHILD>HE CHILD>LOVE
CHILD>NEWS CHILD>SOMEONE CHILD>TOUCH CHILD>WE CHILD>our CHILD>this CHILD>us CHILD>will CHILD>your CONTACT>CHILD
CONTACT>SECRET CONTACT>is CONTACT>isnt CONTACT>what CREEPY>OPINION CREEPY>are CREEPY>in CROWD>CARE CROWD>FRAME
CROWD>NEAR CROWD>NEWS CROWD>NUDE CROWD>OLDER CROWD>OPINION CROWD>are CROWD>should CROWD>want CROWD>you DIRECT>ASK
DIRECT>HE DIRECT>his DIRECT>want DISTRESS>want FRAME>HE FRAME>PAST FRAME>PIC FRAME>him FRAME>this GIFT>get GIFT>he
GIFT>is GIFT>would GIFT>you GROOMED>YOU GROOMED>you HE>HELPREQ HE>in HE>why HELPREQ>CROWD HELPREQ>I HELPREQ>him
HELPREQ>so HELPREQ>they HELPREQ>when HELPREQ>with HYPO>I HYPO>SOMEONE HYPO>i HYPO>keep HYPO>was HYPO>what I>MY I>NEWS
I>at I>get I>the I>when I>will KIN>ME KIN>are KIN>says KIN>us KIN>will KIN>your KNOWS>is KNOWS>she KNOWS>the LOVE>CROWD
LOVE>she ME>GROOMED ME>HARMED ME>PEER ME>she ME>the ME>want ME>with MEET>CARE MEET>MINOR MEET>dont MEET>his MEET>how
MEET>in MEET>is MEET>when MINOR>ASK MINOR>FORCE MINOR>NUDE MINOR>does MINOR>i MINOR>isnt MOVED>MY MOVED>my MY>do MY>how
MY>where MY>why MY>wont NEVERMET>ME NEVERMET>MOVED NEVERMET>not NEWS>HE NEWS>ME NEWS>he NEWS>me NUDE>MINOR NUDE>do
NUDE>from OLDER>STAT OLDER>and OLDER>get OLDER>want ONLINE>FRAME ONLINE>KNOWS ONLINE>MINOR ONLINE>NEVERMET
ONLINE>SOMEONE ONLINE>SOURCE ONLINE>been ONLINE>but ONLINE>isnt OPINION>ORDINARY OPINION>are OPINION>do OPINION>does
ORDINARY>YOU ORDINARY>at ORDINARY>how OTHER_ADULT>are OTHER_ADULT>does OTHER_ADULT>tell OTHER_ADULT>the PAST>CHILD
PAST>PEER PEER>ME PEER>from PEER>her PEER>would PIC>CARE PIC>SOURCE SECRET>MINOR SECRET>OPINION SECRET>he SECRET>she
SECRET>the SECRET>we SELF_ADULT>ASK SELF_ADULT>want SELF_MINOR>CROWD SELF_MINOR>MINOR SELF_MINOR>PEER SELF_MINOR>do
SELF_MINOR>the SEND>ADULT SEND>is SEND>who SEX>ME SOMEONE>FRAME SOMEONE>GIFT SOMEONE>SECRET SOMEONE>can SOMEONE>please
SOMEONE>with SOURCE>DISTRESS SOURCE>MY SOURCE>SECRET SOURCE>so SOURCE>what STALK>DIRECT STALK>VIOLENCE STALK>a
STALK>who STAT>FRAME STAT>got STAT>if STAT>is STAT>to STAT>with THREAT>from THREAT>with TOPIC>ONLINE VIOLENCE>ASK
VIOLENCE>KNOWS VIOLENCE>want WE>her WE>it WORRY>at YOU>ONLINE YOU>SELF_MINOR YOU>SEND YOU>of YOU>our YOU>with YOU>would
a>DISTRESS a>OLDER a>STALK a>a a>have a>where and>GROOMED and>TOLD and>WORRY and>get are>ADULT are>HELPREQ are>SECRET
are>SELF_MINOR are>SEND are>a are>on are>she are>they are>where are>who at>CHILD at>KIN at>can because>ASK because>I
because>i because>to been>CARE been>MINOR but>ASK but>in can>SECRET can>in can>with cant>ONLINE cant>they did>it
do>CREEPY do>THREAT do>WORRY do>of do>we does>ONLINE does>SECRET does>get does>have does>is does>want dont>I dont>MY
dont>NEWS dont>get for>can for>i for>of for>they for>with from>does from>isnt get>OLDER get>PEER got>CHILD got>PIC
got>SOURCE got>his got>them got>to had>with has>ASK have>CARE have>SOMEONE have>do have>his he>of her>CHILD her>CROWD
her>SHAME her>TOPIC her>can her>him her>it her>tell him>in him>to his>CREEPY his>PIC his>do his>his his>how his>we
how>THREAT how>got how>we how>you i>HYPO i>NEWS i>OLDER i>PEER i>SEX i>WE i>get i>please i>where i>who if>SELF_MINOR
if>TOPIC if>WE if>is if>of if>our in>CONTACT in>LOVE in>ME in>NEAR in>it is>CREEPY is>ORDINARY is>SECRET is>STAT
isnt>and isnt>my it>CARE it>HELPREQ it>ONLINE it>PEER it>would keep>a keeps>SECRET me>GROOMED me>PEER me>can me>not
me>would my>ME my>WE my>her my>how my>if my>it not>ADULT not>ASK of>HE of>him of>the of>this on>HE on>MY on>get on>if
on>when on>would our>for our>me please>SOMEONE please>how please>is please>not please>what says>CHILD says>KIN
says>OTHER_ADULT she>WORRY she>which she>why should>them so>NEWS so>SECRET so>WE so>do so>has so>they tell>MY tell>him
tell>our tell>to tell>which tell>would that>CREEPY that>NEWS that>him that>if that>in that>our that>she the>MY the>NUDE
the>ONLINE the>SELF_MINOR the>did the>him the>says the>which them>ASK they>MY they>NEWS they>ONLINE they>because they>i
they>my this>ADULT this>i this>which to>I to>STAT to>WORRY to>he to>if to>to us>I us>i want>from want>get want>his
want>keep want>on wants>how wants>where was>NEWS was>SECRET was>SOMEONE was>where was>which we>ONLINE we>it
what>DISTRESS what>I what>OLDER what>SEND what>they when>MY when>for when>his when>my when>why where>ASK where>ME
where>how where>if where>in where>of where>them which>SEND which>on which>they who>KNOWS who>LOVE who>SEND who>VIOLENCE
who>is who>was why>I why>MY why>THREAT why>for why>i why>my why>wont will>ASK will>SECRET with>OLDER with>for with>my
with>so with>the wont>ASK wont>I wont>ME wont>i would>from would>so would>to you>CONTACT you>PIC you>SELF_MINOR
you>SEND you>WE you>how you>of you>our your>CONTACT your>ONLINE
""",
    4: """
ABUSE>a ADULT>CARE ADULT>SEND ADULT>we BULLY>a CARE>MINOR CARE>OTHER_ADULT CARE>TOUCH CARE>at CARE>his CARE>on CARE>why
CHILD>KIN CHILD>NEAR CHILD>NUDE CHILD>from CHILD>my CONTACT>CARE CONTACT>get CONTACT>not CREEPY>MY CREEPY>is CREEPY>my
CRISIS>HE CRISIS>if CRISIS>she CROWD>MOVED CROWD>THREAT CROWD>my CROWD>where DISTRESS>ASK DISTRESS>HE DISTRESS>ONLINE
DISTRESS>a FRAME>from FRAME>me FRAME>which GIFT>SECRET GIFT>for GIFT>she GIFT>what HE>dont HE>from HE>has HE>she
HE>wont HELPREQ>CHILD HELPREQ>SEND HELPREQ>can HELPREQ>tell HELPREQ>them HYPO>YOU I>HE I>do I>if I>of I>should I>who
I>with I>would KIN>HE KIN>for KIN>from KIN>please KIN>to KNOWS>a KNOWS>from LOVE>a LOVE>with ME>ME ME>NEAR ME>SECRET
ME>get ME>that ME>you MEET>CHILD MEET>CREEPY MINOR>CREEPY MINOR>I MINOR>at MINOR>if MINOR>so MOVED>CARE MOVED>HE
MOVED>she MY>CONTACT MY>HARMED MY>HELPREQ MY>ONLINE MY>OPINION MY>WE MY>YOU MY>if MY>our NEAR>MY NEAR>my NEWS>MINOR
NEWS>this OLDER>CONTACT OLDER>can OLDER>her ONLINE>NUDE ONLINE>at ONLINE>get ONLINE>said ONLINE>you OPINION>for
OPINION>she ORDINARY>CHILD ORDINARY>TOPIC ORDINARY>of OTHER_ADULT>MINOR PAST>ADULT PAST>ASK PAST>KIN PAST>of
PEER>HARMED PEER>PIC PEER>TOUCH PEER>on PEER>this PEER>where SECRET>isnt SECRET>not SELF_ADULT>get SELF_MINOR>get
SEND>MY SEND>PEER SEND>WE SEND>but SEND>can SEND>i SEND>not SEND>that SEND>where SEX>with SOMEONE>ADULT SOMEONE>MINOR
SOMEONE>OPINION SOMEONE>TOPIC SOMEONE>what SOURCE>NUDE SOURCE>SEND SOURCE>my STALK>on STAT>ASK STAT>SOURCE STAT>TOPIC
STAT>but STAT>cant STAT>should STAT>so THREAT>HE THREAT>her TOPIC>I TOPIC>can TOPIC>i TOUCH>TOUCH TOUCH>in WE>I WE>MEET
WE>do WE>how WE>i WE>keep WORRY>how YOU>I YOU>MEET YOU>a YOU>in YOU>on a>PEER a>TOUCH a>do a>her a>to a>with a>your
and>SOURCE and>if and>your are>HE are>PIC are>how are>i are>want are>your at>how because>dont but>STAT but>for
but>which can>LOVE can>they can>this cant>ASK cant>because did>on did>they do>KNOWS do>SEX do>my does>ADULT
does>HELPREQ dont>ADULT for>do for>dont for>this from>did from>for from>his from>this from>to get>KIN get>NUDE
get>VIOLENCE get>do get>why got>ASK got>I got>do got>i got>so has>I has>i have>how he>is he>not he>tell her>MINOR
her>OPINION her>our him>MOVED his>NUDE his>to how>KNOWS how>OTHER_ADULT how>YOU how>does how>for i>ASK i>WORRY i>should
i>which if>was if>where in>ASK in>OLDER in>SOMEONE in>and in>are in>does in>he in>where in>you is>TOLD isnt>CARE
isnt>how it>ME it>SOURCE it>he it>she keep>ADULT keep>I keep>PEER keep>from keep>i keeps>WE keeps>our me>NEAR me>when
my>HARMED my>SEND my>our my>so my>why not>CONTACT not>STAT not>did not>from of>ASK of>PEER of>SOMEONE of>WORRY of>has
of>them of>we on>ADULT on>DISTRESS on>MINOR on>ONLINE on>is on>my on>on on>said on>with our>her our>the said>a said>the
says>how she>SECRET she>have she>it she>me she>what should>ASK should>WE should>we so>HELPREQ so>our so>should so>wont
tell>MEET tell>MINOR tell>on tell>this that>ONLINE that>SELF_MINOR that>he that>them the>but the>i the>tell them>ADULT
them>HE them>ME them>WE them>WORRY them>do them>me them>they them>we them>will they>dont this>I this>a this>in
this>that to>ADULT to>FRAME to>NEAR to>PIC to>SEND to>can to>it to>of to>on to>want to>where want>CROWD want>KNOWS
want>PEER want>SOMEONE want>who wants>do was>from we>MEET we>keep what>cant what>keeps what>on when>CARE when>want
when>with where>ADULT where>I where>and where>i where>to which>CHILD which>MINOR which>NUDE which>me who>WE who>got
who>in who>of who>we will>ONLINE with>dont with>it with>them with>would wont>MY wont>my would>ME would>get you>MEET
your>and
""",
    5: """
ABUSE>do ADULT>HELPREQ ADULT>why ASK>WE ASK>dont ASK>from ASK>should ASK>with BULLY>CHILD BULLY>KIN CARE>HARMED
CARE>for CARE>from CHILD>SEND CHILD>SEX CHILD>can CHILD>me CHILD>she CHILD>that CHILD>with CROWD>GIFT CROWD>ME
CROWD>PIC CROWD>i DISTRESS>MINOR FRAME>CARE FRAME>ME FRAME>WE FRAME>our GIFT>HE GIFT>ONLINE GIFT>PIC GIFT>does
GIFT>when GROOMED>a GROOMED>is HE>CONTACT HE>HE HE>for HE>so HE>what HE>when HE>which HELPREQ>FRAME HELPREQ>PIC
HELPREQ>have HELPREQ>his HYPO>are HYPO>is HYPO>you I>ASK I>CREEPY I>MEET I>NEVERMET I>are KIN>CRISIS KIN>VIOLENCE
KIN>WE KIN>can KIN>our KIN>should ME>CARE MEET>KIN MEET>KNOWS MEET>SECRET MEET>that MINOR>MEET MINOR>VIOLENCE MINOR>on
MINOR>with MOVED>FRAME MOVED>SEND MY>ME MY>THREAT MY>to MY>you NUDE>CROWD NUDE>a ONLINE>keep ONLINE>that ONLINE>want
OPINION>PIC OPINION>from OPINION>want ORDINARY>KIN ORDINARY>and OTHER_ADULT>what PEER>get PEER>how PIC>PEER PIC>dont
PIC>in SECRET>ADULT SELF_MINOR>CHILD SELF_MINOR>a SELF_MINOR>to SEND>KIN SEND>MEET SEND>his SEND>in SEND>she SEND>we
SOMEONE>SOMEONE SOURCE>ADULT SOURCE>SOURCE SOURCE>a STALK>MY STALK>my STAT>CONTACT STAT>he STAT>keep THREAT>CROWD
THREAT>PEER TOUCH>HARMED VIOLENCE>at WORRY>CARE YOU>CONTACT YOU>HELPREQ YOU>KIN YOU>where a>GIFT a>OTHER_ADULT a>SHAME
a>him a>was a>you and>FRAME and>LOVE and>YOU are>DISTRESS are>do are>said at>they at>which because>want can>MINOR
can>MY can>a can>our cant>MY cant>my did>the do>ASK do>MY do>he does>OTHER_ADULT dont>WORRY dont>them for>HE for>but
for>does for>it from>CARE from>with get>SECRET get>SEND get>TOUCH get>his get>how get>on got>CROWD got>of have>PIC
have>not her>ME her>how her>so his>FRAME his>a how>ADULT how>NUDE how>TOPIC how>at how>his how>me how>the i>CREEPY i>HE
i>NEVERMET i>PAST i>SEND i>it i>on if>CROWD if>MY if>what in>I in>PIC is>can is>for is>what isnt>so it>WORRY it>how
it>on keep>WE keep>have keep>it keep>what me>CARE me>CROWD me>HELPREQ me>ME my>CONTACT not>CROWD not>TOPIC of>MINOR
of>VIOLENCE of>at on>CHILD on>KIN on>her on>it on>you please>ONLINE says>STAT she>ME she>and she>has she>in
should>SOMEONE should>tell should>they so>CROWD so>KIN so>have so>in so>keeps so>me so>with the>me the>our them>OPINION
they>ASK they>CONTACT they>not they>on this>MY this>SELF_MINOR this>my this>of to>ASK to>SOMEONE want>PIC want>of
want>to was>GROOMED was>is was>this what>CARE what>KIN what>the when>ADULT when>ASK when>FRAME where>WE where>on
where>should where>we where>would which>CROWD which>KIN which>cant which>in which>is which>this which>would
who>DISTRESS who>where will>CHILD will>KIN will>keep with>PEER with>get with>he wont>SEND would>CHILD would>and
would>for would>with you>HELPREQ you>a you>in you>on you>want your>how
""",
    6: """
ABUSE>CROWD ABUSE>where ADULT>but ADULT>get ADULT>where ADULT>wont ASK>SOMEONE ASK>get ASK>we CARE>I CARE>how CARE>i
CARE>my CARE>so CHILD>CHILD CHILD>CRISIS CHILD>NEVERMET CHILD>VIOLENCE CHILD>and CHILD>do CHILD>where CONTACT>CRISIS
CONTACT>i CREEPY>ADULT CROWD>WORRY CROWD>this CROWD>who FRAME>a FRAME>i FRAME>to GIFT>in HE>are HELPREQ>YOU HELPREQ>her
I>KNOWS I>from I>she KIN>NEVERMET KIN>how KIN>it KIN>on KIN>that KIN>where LOVE>KIN ME>CONTACT ME>him MINOR>GIFT
MINOR>get MINOR>what MOVED>SOURCE MY>her MY>said NUDE>MY NUDE>it NUDE>my ONLINE>CHILD ONLINE>MOVED ONLINE>SECRET
ONLINE>he ONLINE>please OPINION>where PAST>ME PAST>for PAST>me PEER>wants PIC>SECRET SECRET>us SEND>ONLINE
SEND>SELF_ADULT SOMEONE>SOURCE SOURCE>STAT SOURCE>WORRY SOURCE>would STALK>CARE STALK>STALK STAT>how STAT>in STAT>which
THREAT>and THREAT>not TOLD>how WE>tell YOU>do YOU>want a>ADULT a>SECRET a>can and>MINOR and>SECRET and>SEND and>them
and>what are>I are>for at>MY at>do at>it at>not at>when but>it can>MEET can>WE cant>HELPREQ did>got did>who do>ADULT
do>LOVE do>PIC do>WE do>tell do>that dont>the for>WORRY for>at for>me for>wants from>PIC get>MEET get>PAST get>a
got>KIN has>the has>want have>to he>FEAR he>SOURCE her>ADULT her>KIN her>me her>we him>ASK him>his him>want how>MY
i>CONTACT i>KNOWS i>ORDINARY i>THREAT i>a i>she i>with in>at in>can in>not in>they in>this in>to in>which is>FRAME
is>NUDE is>get isnt>MY isnt>are it>at it>for keep>CHILD me>for me>him me>which my>SECRET my>THREAT my>YOU my>is my>who
my>you not>it of>MY of>do of>from of>wants of>with on>CARE on>PIC on>YOU on>his on>not please>HE please>from
please>they said>MINOR said>to she>CHILD she>does she>wont so>ADULT so>CHILD so>PIC so>a so>are so>can so>her so>where
that>it that>please that>wont the>ABUSE the>DISTRESS the>SOMEONE the>at the>it the>this the>where them>my they>with
this>MINOR this>ONLINE this>is to>BULLY to>CARE to>HE to>and to>how to>so to>the want>ONLINE want>SECRET want>for
we>tell what>ONLINE what>at what>this which>have which>he who>CROWD who>ME who>isnt who>this will>HE with>KIN with>ME
with>OPINION with>a with>when with>wont would>ADULT would>what you>do you>where
""",
    7: """
ABUSE>i ABUSE>it ADULT>GROOMED ADULT>MY ADULT>SELF_MINOR ADULT>how ADULT>that ASK>PEER ASK>i ASK>why CARE>PEER
CARE>SECRET CARE>THREAT CARE>WORRY CHILD>CROWD CHILD>SHAME CHILD>him CHILD>i CONTACT>I CONTACT>at CONTACT>her
CONTACT>to CREEPY>a CROWD>HE CROWD>they DISTRESS>how DISTRESS>they FRAME>CHILD GROOMED>SOMEONE GROOMED>it HE>not
HELPREQ>MY HELPREQ>my HELPREQ>you I>CONTACT I>can I>her KIN>ADULT KIN>MEET KIN>SEX KIN>SHAME KIN>THREAT KIN>do KIN>him
ME>KIN ME>can ME>what MINOR>CONTACT MINOR>LOVE MINOR>how MOVED>the MY>a MY>what NUDE>PEER NUDE>got ONLINE>on
ONLINE>tell ONLINE>when ONLINE>who OPINION>MY OPINION>how OTHER_ADULT>a PIC>is PIC>so SECRET>SECRET SELF_ADULT>how
SELF_MINOR>and SEND>me SOMEONE>his SOURCE>MINOR SOURCE>are SOURCE>but SOURCE>get STAT>SOMEONE STAT>have THREAT>CHILD
THREAT>MY THREAT>my TOUCH>MY YOU>ABUSE a>CRISIS a>FORCE a>MEET a>SEX a>SOMEONE a>cant a>keep and>do and>he and>of
but>not but>please can>FORCE can>SHAME can>and can>i cant>CONTACT cant>to do>CARE do>ME do>SELF_MINOR does>he for>CHILD
from>CROWD from>not get>THREAT has>HELPREQ he>does he>what her>do him>he him>that him>wont his>ADULT how>CROWD how>HYPO
i>can i>her i>our i>will if>MINOR if>NEWS if>her if>keep if>to in>CRISIS in>PEER in>want is>MINOR is>ONLINE it>MEET
it>MY it>get keep>KIN my>a my>not of>CROWD of>KIN of>but of>how of>who on>CROWD on>TOUCH please>the she>CONTACT
she>MINOR should>SEND so>FEAR so>ONLINE so>them tell>HYPO tell>WE tell>from the>KIN the>MINOR the>are the>the them>when
they>are to>PEER to>from to>me to>tell to>they want>ME want>them what>GIFT what>SOMEONE what>WE what>he what>want
when>CREEPY when>to where>do where>me which>HE which>SOMEONE who>CHILD who>do who>wants with>CARE with>that you>ABUSE
""",
    8: """
ABUSE>CHILD ABUSE>I ABUSE>get ADULT>our CHILD>OLDER CHILD>on CHILD>should CHILD>so CONTACT>with CROWD>but CROWD>that
FORCE>it FRAME>MINOR FRAME>MY FRAME>them GIFT>OPINION GIFT>a HE>WE HE>his HE>we HELPREQ>me HELPREQ>of I>ORDINARY
I>THREAT KIN>CREEPY KIN>OLDER KIN>he KIN>you LOVE>CARE MINOR>ME MINOR>NEVERMET MINOR>SECRET MINOR>do MINOR>want MY>is
NUDE>CARE ONLINE>SEND ONLINE>so OPINION>SEND OPINION>SOURCE SEND>I SEND>got SEND>him SOMEONE>STAT SOMEONE>of
SOMEONE>which SOURCE>do SOURCE>they SOURCE>which TOUCH>my YOU>CROWD YOU>how a>HE a>get a>tell a>why a>would and>ME
and>tell are>of are>with because>of can>them do>and do>keep for>her for>how from>what get>CROWD her>my him>ONLINE
his>me how>her how>our i>LOVE i>MEET i>them if>HE it>because it>of it>the me>do my>HELPREQ my>TOUCH my>WORRY my>said
my>to not>CARE not>my not>of of>ADULT of>would on>please our>ONLINE said>YOU said>you says>SOURCE says>are she>HE
she>how she>tell so>ME that>CHILD that>and that>with they>the they>when to>HARMED to>her to>keep to>not want>me
what>tell what>we where>ONLINE where>is which>do which>dont who>KIN who>his who>me who>want with>me would>my you>CHILD
you>CROWD
""",
    9: """
ADULT>LOVE ADULT>ONLINE ASK>I CARE>ASK CARE>wants CARE>who CHILD>CREEPY CONTACT>SEND CREEPY>MINOR FRAME>KIN HE>do
HE>how I>GIFT I>LOVE I>STALK I>them KIN>i KIN>with ME>MINOR MINOR>PEER MY>TOUCH MY>WORRY NEVERMET>ONLINE ONLINE>KIN
PEER>KIN PIC>get SEND>ABUSE SHAME>it SOMEONE>would SOURCE>i SOURCE>says WE>SECRET WE>at a>NEVERMET a>YOU a>if and>me
and>please because>MY can>ONLINE can>SEND do>STALK do>at do>it do>the for>LOVE for>SEND from>HE her>WE him>HE
his>HELPREQ how>CARE how>GIFT how>STALK how>would i>SOURCE i>STALK i>are i>from i>so if>i in>SOURCE in>for in>is
is>CONTACT is>but it>do it>in me>CONTACT me>KIN me>MINOR on>so should>so so>get tell>ME the>I the>from the>so the>that
the>want this>PIC to>who we>at when>CROWD where>SEND who>are with>HE would>GIFT would>OPINION would>he
""",
    10: """
ABUSE>PIC ADULT>SOMEONE ADULT>are ADULT>who CARE>MY CARE>it CHILD>MEET CHILD>ONLINE CROWD>ADULT GIFT>CHILD HARMED>MY
HARMED>my HE>ADULT HE>does HE>tell HELPREQ>KIN HELPREQ>i KIN>MY ME>CHILD ME>how MY>for MY>not PIC>it SELF_ADULT>do
SELF_MINOR>NUDE SELF_MINOR>SEND SEND>of SOMEONE>CHILD SOMEONE>how SOURCE>HE SOURCE>dont SOURCE>he a>how a>what and>dont
are>CROWD are>ONLINE because>my do>not does>I does>i does>what for>MY for>PIC from>CONTACT from>her get>SELF_MINOR
get>WORRY i>GIFT i>the is>to is>will it>a me>that of>ABUSE of>that our>SECRET tell>the that>KIN the>ADULT them>how
them>in to>get want>a what>so what>them where>MEET where>PIC where>get which>should will>she would>do
""",
    11: """
ADULT>not CROWD>me I>it I>that I>want KIN>GIFT KIN>HARMED KIN>YOU KIN>my MEET>WORRY MINOR>ADULT MINOR>where MY>SECRET
ONLINE>I ONLINE>where OPINION>the PIC>CONTACT PIC>do PIC>what SECRET>WE SELF_MINOR>ASK SELF_MINOR>i SELF_MINOR>want
SOMEONE>do SOMEONE>get SOURCE>did WE>ONLINE a>VIOLENCE a>which do>so for>when for>where from>ADULT get>HE get>SOMEONE
have>of have>the he>and how>WE how>from if>she is>how is>tell my>PEER my>the not>MY of>where she>will so>dont so>i
so>she the>FRAME the>not to>THREAT what>HE what>can when>not where>DISTRESS where>SOMEONE where>are where>the who>ASK
would>CARE
""",
    12: """
ADULT>WE ASK>MINOR ASK>because ASK>of CHILD>GIFT CHILD>ME CHILD>not CHILD>you CROWD>ONLINE CROWD>not CROWD>please
HE>MINOR HE>on I>MINOR I>SOMEONE I>so MINOR>ONLINE MINOR>me ONLINE>CONTACT ONLINE>her ONLINE>i ONLINE>if SELF_MINOR>I
SOURCE>the STAT>would YOU>CHILD YOU>MY a>ME a>me a>so for>I for>ORDINARY get>ADULT he>MINOR her>at how>a how>not
how>she i>KIN if>I it>is me>CHILD of>PIC she>is she>she so>I the>is the>they this>CHILD to>a want>KIN what>FRAME
which>has which>the will>it with>PIC with>they
""",
    13: """
CHILD>WORRY CROWD>the KIN>WORRY PIC>CROWD PIC>who SOURCE>I STAT>ONLINE STAT>a STAT>they do>her have>KIN her>MY
i>SOMEONE if>ADULT in>FRAME my>what should>to the>HE this>KIN what>have what>should you>MY you>are
""",
    14: """
ASK>a GIFT>KIN HELPREQ>HE I>KIN KIN>PEER KIN>so MY>PEER MY>SOMEONE ONLINE>HE ONLINE>a ORDINARY>them PIC>where SOURCE>is
STAT>do YOU>the and>not can>CONTACT for>who get>CARE get>it his>on how>he i>do if>ASK is>which they>for to>SEX
what>HELPREQ what>him what>in
""",
    15: """
CHILD>YOU CROWD>SOMEONE I>SELF_ADULT KIN>TOUCH ME>HELPREQ MINOR>and MY>who ORDINARY>in YOU>are for>ME get>her how>I
i>SELF_ADULT my>SOMEONE to>ABUSE what>did when>SELF_ADULT which>a with>CHILD you>the
""",
    16: """
CONTACT>MINOR HE>is KIN>SECRET ME>do PIC>KIN SOMEONE>KIN SOURCE>FRAME SOURCE>should a>from from>SOURCE how>keep
to>SECRET to>TOUCH to>them with>MINOR
""",
    17: """
ADULT>KIN LOVE>CHILD STAT>GIFT a>CARE get>with have>CROWD how>do i>want in>ONLINE want>CHILD want>MINOR when>I
""",
    18: """
did>do have>CHILD how>HE i>that in>SECRET would>SOMEONE
""",
    19: """
CONTACT>CROWD KIN>PIC OLDER>SOMEONE ONLINE>with ORDINARY>what STAT>HE a>SEND and>how i>MINOR the>PIC the>in to>MEET
to>NUDE what>i
""",
    20: """
PIC>CHILD so>HE
""",
    21: """
to>MINOR
""",
    23: """
that>on the>do when>i
""",
    24: """
a>CHILD how>i
""",
    25: """
CHILD>SECRET for>CONTACT for>SOMEONE to>CHILD
""",
    28: """
CHILD>PIC how>SOMEONE
""",
    33: """
a>MINOR
""",
}
