"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -10.510
WHOLE = (0.193, -0.001, -0.379, 3.081)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": -0.017,
    "ADULT": -0.353,
    "ASK": 0.177,
    "ASSAULT": -0.094,
    "BEING": -0.602,
    "BULLY": -0.618,
    "CARE": -0.677,
    "CHILD": 1.227,
    "CONTACT": -0.216,
    "CREEPY": 0.174,
    "CRISIS": -0.205,
    "CROWD": -0.181,
    "DESPAIR": -0.069,
    "DIRECT": -0.431,
    "DISTRESS": -0.665,
    "FAULT": -0.047,
    "FEAR": -0.314,
    "FORCE": -0.437,
    "FRAME": 0.321,
    "GIFT": -0.027,
    "GROOMED": -0.811,
    "HARMED": -0.514,
    "HE": 0.242,
    "HELPREQ": -0.526,
    "HYPO": -0.033,
    "I": 0.463,
    "KIN": 0.719,
    "KNOWS": 0.040,
    "LEAK": -0.305,
    "LOVE": 0.299,
    "ME": 0.824,
    "MEET": 0.424,
    "MINOR": 1.127,
    "MOVED": 0.380,
    "MY": -0.830,
    "NEAR": -0.045,
    "NEVERMET": -0.173,
    "NEWS": -0.027,
    "NUDE": 0.233,
    "OLDER": -0.090,
    "ONLINE": -0.162,
    "OPINION": 0.059,
    "ORDINARY": -0.495,
    "OTHER_ADULT": -0.364,
    "PAST": -0.360,
    "PEER": 0.265,
    "PIC": 1.074,
    "SECRET": 0.422,
    "SELF_ADULT": 0.574,
    "SELF_MINOR": 0.088,
    "SEND": -0.035,
    "SEX": -0.206,
    "SHAME": -0.490,
    "SOMEONE": -0.452,
    "SOURCE": -0.258,
    "STALK": -0.390,
    "STAT": -0.352,
    "THREAT": -0.159,
    "TOLD": -0.990,
    "TOPIC": -0.365,
    "TOUCH": 0.621,
    "VIOLENCE": -0.210,
    "WE": -0.087,
    "WORRY": 0.071,
    "YOU": 0.043,
}
STEMS: dict[int, str] = {
    -76: """
seat
""",
    -75: """
fractur
""",
    -74: """
bruis
""",
    -71: """
mascot trauma
""",
    -69: """
scar
""",
    -68: """
injuri
""",
    -66: """
waterloo
""",
    -62: """
bandag cat
""",
    -61: """
bone crash protect wound
""",
    -60: """
disast
""",
    -59: """
christma wembley
""",
    -58: """
cereal garden gum medal napoleon safeti
""",
    -57: """
baker bologna die stadium swell
""",
    -56: """
biscuit breakfast communion trophi
""",
    -55: """
bolt cushion dentist sprain swollen tissu
""",
    -54: """
babi loaf parliament trademark
""",
    -53: """
bakeri gettysburg hat jelli lunch quot tragedi
""",
    -52: """
beaver brace dicken plymouth
""",
    -51: """
birthday broke clap damag dog eat nurs organist splinter umbrella
""",
    -50: """
flu hors ribbon santa toast tray
""",
    -49: """
chancellor crisi gin goos heal minist told
""",
    -48: """
bed calf chair chariti chew devon foam harm lego morn nightmar scream spaghetti
""",
    -47: """
boston bumper cartoon happen helmet logo salmon spoon toothpast vicar
""",
    -46: """
bowl dinner fever hysteria pud rust smash terrifi weep
""",
    -45: """
agoni applaus blame bloodi champagn danger dent explod knit rain repair tea toxic wed wreck
""",
    -44: """
bishop card concret furnitur mummi nhs panick shoe slice two war
""",
    -43: """
anthem bleed brake broken brussel bus cup division easter emblem fridg halloween monster napkin overdos owl paw pumpkin
riot sausag sheffield simpson skull slab slime struck tooth vase vitamin
""",
    -42: """
3 apron bless bonnet cabbag cake carol casualti chesterfield crown death derbi egghead frame headach hockey kneecap mad
outrag pulpit risk sandwich statu sunris upset water wobbl
""",
    -41: """
birmingham bread breakdown calendar canadian coffe fault flinch greyhound hospit infect mug offenc paisley poison
quotat sitcom swear
""",
    -40: """
brick ceremoni coron cow egg hazard healthcar hurt hymn lamb limp muddl pain politician shock skeleton sofa sponsorship
surgeri surrey tantrum teddi tragic tuesday vegetarian was wasp
""",
    -39: """
bee bracket cello class cocoa committe crib dane did feather footbal freez frighten jaw judo plum pronounc punch sick
surg theme tobi wheat wheelchair
""",
    -38: """
aftermath beak bobbi brawl cartoonist firm forecast hate liverpool melt milk miseri orchestra pancak paper sharehold
smile spoke stitch susan tear thump titl today tractor victorian
""",
    -37: """
aberdeen allerg award bagpip bead blight cambridg carpentri chunk everyon fife football guernsey heel insur laughter
lion lviv newton peg podcast pork referendum reindeer soup stapl towel westminst
""",
    -36: """
anatomi anglia anyth archbishop arena armour battlefield beef beig bell british burst cafe cancer chapel chess desk doc
drink fern gown hail halftim head horrifi kangaroo medicin minecraft motorway newspap octob pension pie pillow reed
robinson scarf shetland simon somerset storm teeth toilet uk unicorn warn
""",
    -35: """
all australian bad blair blood carv dental diabet dream fist gush icon impact lincolnshir marathon murphi numb pig
popcorn porch punctur rage rib russian spokesperson steel symbol tomorrow torqu ukrainian unsaf victoria vodka weather
""",
    -34: """
agenda ale bar barn beer blackpool blade bori brit burn burnt canada chairman collag column cook daft decker denot diet
even februari firework fluffi food frozen had hair hampshir headquart health italic lock lump march mattress nap plank
potter rainbow rhyme said scissor septemb sore speaker spong strangl token waffl worksheet yorkshir
""",
    -33: """
5 assembl bench bloodhound book came cheer chop coffin cole couch digest event fear froze gees georg glasgow gloomi
gloss inject jewish kitchen meal misquot mould nut plastic plate print purpl resin scari scratch sermon snow spill
stalin tall throat thunder turf union vile violenc workplac wrist
""",
    -32: """
assault austen axi bedtim blue brand brutal buse clive clown councillor cri crutch dorset festiv frog germani ginger
god governor ice irish jude knee leed meredith monsieur mors parad pastri pavement plagu plumber rugbi rusti saddl
settings spokesman squash stick stroke sunday survivor swallow tori ukrain wool
""",
    -31: """
articl australia backlash bake bean brew chaplain charli columnist comedi cours cream crush curs edibl england flood
flour fought french gibraltar globe glue haircut honour librari magnesium matt mess michigan mud paulin picnic piec
plant potteri ralli rot slept smack soul steve stood storey swan swindon wimbledon wing wooden woodwork worker worri
yawn
""",
    -30: """
angri architectur ate badg bereav berlin board box bullet chees chef christen chuck clash eaten eater font gregg hand
headlin international karat kenya label listen lough medic mps murray novemb nurseri pad pal parliamentari penguin
portion prais pray pub puppet rhubarb russia ruth siren skate socket specialist speech stamped stomach sugar
supermarket tile trouser valv wig zebra
""",
    -29: """
accord america apolog ballpark banana bart bathroom beard blackout blacksmith boiler bunni captain carriag characteris
chimney choir coaster colour concert cupboard cut disgrac figur finnish foot fuse glu guin hull itv jim knuckl layout
lobbi math monopoli notch orlean oxford paint panorama pedal pink portugues potato recoveri rotari sanctuari sarah
shepherd shout slogan station stoog strawberri suffer toothbrush ward won zoo
""",
    -28: """
acronym aunt ballet barri butterfli capitalis cardboard caus chant cholesterol coat crech curtain disneyland explos
frost glass glossari grandparents grimsbi hamlet healer holli labour lace leather leg lisbon magnum margin mat murder
oscar passport pastor peterborough plaster poni religion renam rink roar roger section seedl sheep spit stain steven
suffolk support surviv thatcher trainer tub turkey uniti violent
""",
    -27: """
activist altar ankl announc anxieti appendix badger battl belli bike biographi bite bracelet clergi color crime dish
drank eastend english fairi fig florist flower fork funer groan ground heaviest hit industri javelin kickoff kindl
letter lightn main manchest max oliv organ par pea pit pond prayer pun relat royal shin slash sleepi spaniel spat split
stab sudden sue torn transcript trolley trumpet violin winc wine winter yearbook
""",
    -26: """
22 affect annual asylum bob brass bricklay bull bulletin buster butter centr cite clich cold commonwealth controversi
cough coventri crew cuisin dagger dessert doom drama drip driver elector essay explain extinguish farmer feb flesh
footnot freak fright german greas grid halv hive horror hygien insulin kettl kidney lawn liabl licenc lord monday nail
new peanut peel penalti permiss pet pizza quarrel roof salad scienc scot scottish sergeant shark size snore stack stew
stockport suicid sunderland swedish thursday trombon unit versaill wept wore
""",
    -25: """
american anger badminton been berri big blanket booster brazil burglar charl cheek clinic collaps composit crackl crest
danish dead defin dioces donkey dragon duck everton fat fell flake foreword funni ghent grape he husband joe ken knife
lark lectur mani metr ministri moment monologu motto mumbl offens plumb polit project queen rabbit reckon red ring sank
senat sir slaughter snack sock soldier space sponsor squeak stag stand su templ templat three tiger vienna vote
wednesday woken wrestl
""",
    -24: """
alcohol amnesti arm au aus autism bacon band barbecu barber bash basket bear biolog boot boss cartwheel centimet choke
christi citat comic crack crochet deck declar diesel dinosaur doll dummi dy emergenc epstein europ eurovis flog franc
gazett grandmoth green hank harvard high inch ipswich jargon kg kitten lip madam marmalad maximum mint myth news noodl
olli orang ounc oyster packag panel parcel parti pearl pollen raf rosett row screw sit slap solid squeaki steam stress
tattoo therapi ticket toe weld willi wood york
""",
    -23: """
accent alarm alert analyst anim bled both bow brown bulb calm chloe compil compliant corridor cotton cracker dat
destroy disord distress divid dougla epic farm feed fri gala giant goat gram halt hug incident insan jacket juli kat
kitti labrador lineup mapl mark midland neck nerv newcastl newslett nfl oil paste pod poet pound reform revenu revolt
roast scooter sent sicken ski splash statement sundial tore tough tv ulster venu we were winner yesterday
""",
    -22: """
addict aisl aliv alphabet anniversari april avocado awak axe barnsley basil beethoven bert black bohemian bradford
cabinet choirboy commerci conflict cope detective devil dolli dose elbow evening factori failur feder fiesta flute
friday gill grave grip groceri harpsichord holder hq hung intact itself januari june largest london madden majesti mny
muddi multipli norway oat obe obituari orchid oven owner parish patron pepper pertain perth portsmouth potti pour prom
prop raini reassur reservoir restart robson saturday scandal screwdriv sew shower sink slot stepmum strain strike stung
subtitl syllabl sympathi tripl violet walker werewolf whole winger
""",
    -21: """
ab abl annum antoinett appl arch barclay beast began bingo blew boe boil brain bristol britain built cage capitol
carrot catholic cellar chao cleopatra climat conservatori crumbl crystal debat decemb denmark depot deutschland email
ever evil feet fire fraction golden golfer grass header headlines heath hog hole hut incom insult iowa ireland keyboard
languag laugh meant michael moderated moon nicknam paddl parrot patient petrifi pivot pocket portug pts quarter rescu
risen rose rubber salon secretari sikh sky slang stammer stone straw sun supper sussex tampa wors
""",
    -20: """
40 accident arctic autumn backdoor balconi bark becaus belief blast bog bookcas brigad brighton bulli burger cap carp
carpent carpet carver castl champion chelsea cheltenham cheshir church classroom claud context crate cring cuff culprit
cure custom department diari dock doctor dr duti earn eclips emma engin euro falcon faulti fest finland firefight
fixtur flout four fuzz giggl hall ham harrow hereford highest horn is itch jazz jumbl kane kill knight lili microwav
minut monkey morri notifi overheat pegasus pill potassium pothol pounder protein protest quarterback quota race roofer
ruin run scrambl season sitter slipper soda sonic spike stud stupid sui suzi televis temperatur thread trump volunteer
wicked wight wolf yell yoga
""",
    -19: """
aid allot apollo applianc ash assistant at bacterium ball banist belfast bent bleach bmw boyfriend break broccoli
canteen chicken chilli chin cone control cooki cork costum cramp creas demon dictionari din doncast drill drum
economist elect episod everi fact flask florenc florida gari gb goal granni greenhous grief gut hamburg happi hell help
him howl italian jar kindergarten macbeth metaphor meter microphon ministeri moistur month ohio opera padlock ran read
remind respit salari scribbl sentenc seri shape sleev smiley snake spring stan steward sweden thank theresa thigh
thought threat throne tim tomato vera vic wake your
""",
    -18: """
15 angst ant argument audio bald bangor barricad bb beam binder bird blister blown bottl braini breach bud buffalo bug
cal call camp carniv chester classifi clerk club compos concern confus consol costa crazi creator crop dean deliveri
dick domino drummer dunde echo eton etymolog exet fight fragil geographi glove gripe guitar hoars hungri idiot includ
jam joking keith kilometr knob leav lemonad lipstick lobster lotteri mayor med mow narrat organis organism parachut
pasta period poem polici postag pregnant rat recip respons seminar servant sheldon shield sob sorri spade spell spici
st stepdad stronger system tallest tom tube vend vowel wash wigan wildlif woke worn
""",
    -17: """
16 abel anxious apart astronomi babysit ben bicker bio bitter bolton boom booth bucket cadet capt ceo citizenship clay
clock commenc congress count crane currenc dai dame damn dot dye elis elvi esther everybodi field fine floor forgot
founder ghana going grade grey grin growth guinea gutter heron infant infinit internet iron joint lash lawsuit leo
louvr mailbox mario martin mi mister moan moor morrison mr mrs muscl musician norwich outset pari paus peter pharmaci
pope pouch prescript propaganda proud quiz rail rash rattl razor recit ride robert rule saint schedul scotch set shd
sherlock sid sixti sleeper slide slough snail spark startup stem stern sticki stock stoke theres tonight tribut tyre
umpir uniform went window xmas
""",
    -16: """
27 al ambassador archeri attack baffl barrist behaviour bind bra broadcast bum cab categori ceas chalk christian clint
danc decim dialogu doe drove drown dub dudley environment everyth exam fa fail famili fiction fierc fighter fireman
fish fix fret fundrais global govt grain greatest hammer handicap heart heaven himself hoax jab jesus johnni jot kansa
labor leapt leicest liv loom luck lynx mal massiv merri mount msc multipl mustard nationwid neural pack paragraph
parallel pete pike preston radio related retir romanian runner sentiment shove squeez stat sunset suzann sword swore
sydney tender therapist tidi treatment troop troubl uncl usa viva vox wedg whit workshop zealand zombi
""",
    -15: """
afternoon arent art bang barr barrow bath belgium belt blink burnley cardiff career cast center chris cocktail comment
corn corrupt cub cutler dashboard data daylight degre deserv ding disabl doubl due earth ee embarrass end european
fargo fur gearbox golf grammar gran grew grow halo har healthi heck honey horizon indent interpret inver ipad itali
jersey jk killer krakow ladi landlord lavend lent les litr lopsid luci made magic mail mann mcdonald menac militari
mill misread mon monk mosqu mouth netball notion number object operat origin pan patch play poker pot prevent python
recount represent rider ridg road ruler rundown sam sat scotland session shook shootout sing slid slug starbuck
stranger strength sutton tariff tax tb tenni textbook tree tuba tuition tyne ups vigil vital wale wall weekday weird
welfar wisdom zoom
""",
    -14: """
19 abstract annex armi august back banter batman boring bridg brought campaign capit cell chapter chief cod common
cottag credit croydon cruel crumb crusad dan davi derek disagre dogg economi edinburgh edward energi error exampl
favourit finger flap flit forgiv fox freedom giddi gilmor glitter govender govern government grope gypsi handl hardwar
having henri info john knock ks lacross lad late lighthous limerick lincoln liter louis macro metal middl middleton
money napl national nonsens offline outlook owen pac paddington pest pip plural poetri porter postal preach prefix
press prize programm qui railway rational rehab ronni rotten sacrific sake salti seed shave sourc southport squabbl
star stirl stole stop strang strong swimmer taller terribl testifi thrown total tradit trampoline treat truck twitter
unlimit volcano volum warm watkin weightlift white who wick wiltshir wrong yellow
""",
    -13: """
8s ach africa after agent assent attorney audi avatar bankrupt banner barbi behav bill boat bonfir builder bunk camden
cass cater charter colin compani connor continent contradict contributor crow cumbria deal descript desktop document
doing dread drive er eu everywher exodus extrem final financi fiscal frown fruit futur gdp grand grandad hal hawk
height helpline hero holiday hornet horribl hour huge hunger idol in isbn jack jame keel knot lane legend leith life
loud ltd lyon machin mass matrix mb memori molli mort nation nike noun orbit oslo patel percentag portfolio portrait
poster postpon prank predict pride prof provok react remaind rocket scenario second shakespear shouldnt singer sport
stabl statistics strongest surpris tab tank temper terrac til timelin timer toddler train trevor turnout univers
universiti usd violat waiter welsh whale whatev yank zone
""",
    -12: """
23 about alton arsenal banker batter birth bizarr bolo bond born breakup build callum chatgpt clan collat countdown
courtroom cube curriculum david densiti dress dribbl dublin e elton essex excel fall fallen fare forev frank fund gp
graduat grandchildren hamper handbook herring homework hospic hum inset japanes jog joy known lake ledg lenni licens
mil moodi mortgag needl norfolk offici organisations outcom ownership panic part pat pdf petti piano pigeon premier
product pt raw reaction rec refer refere referenc rip rock roller ryan salford scrape sheet shred sigh signifi slaveri
soccer somm sparta spur stake stanc stiff stir stove stripe symptom temp they tick tinder trigger vers vest virus vis
wage wah wet wheel xbox
""",
    -11: """
000 100 500 actual anecdot animals artific attend aw bard base begun bicycl bonus boo bremen buddi cactus capita
caution chest clutch collar copyright dave despair dming dover drizzl ella entitl equal equip feel fete finish fir foi
furious gareth general gig godzilla grasp gross gta half handwrit harri hip html huddersfield imprint janet jet joke
kam kit lb lentil lewi mari matter mccartney million mond ms mushroom neil ness oak our parc payday pear person pipe
pipelin pokemon polo present provision punish rais readabl report rest riddl rig rite root safe saw score servic shard
shift should shropshir slam smith solicitor song spider stamp storylin sunglass sunlight tabl tabloid tate thick
thousand thumb tiktok tongu toronto tournament tout tower traine trek twiddl unicef url vendor von waltz wasnt wear
welch whiski wi worldwid
""",
    -10: """
accordion amp anymor aristotl arrow babysitter bachelor baking bas bigger cent champ childhood cling cm communication
complianc contract contribut correct cruelti csa cyprus dishwash district eastwood eighth endors enigma enlighten
euphoria fag fals fc fifti flavour float flounc flyer foe fundament furlong garlic gloat gpt greet guess hear herd ie
instead instructor invent item ivi jake journal juic kingdom kiss leagu liquid maid malta mash mixtur nairobi nana
nervous nokia nonstop nun optimist ordeal org os overwork pant percent petrol physic plane plug posit profession
protector puzzl rack realiti rhapsodi rice sang sector sharp sheer shop singl six soap sod spa spun sweeti tackl tail
taylor ted theatr thee thing this threw till upsid us vega vigilant watermark wean weapon weight whi wider witch wolv
yep
""",
    -9: """
15s 29 71 83 abroad absolut adam adoptive advertis afraid aidan alic amend andrew angel aquarium argus athen autistic
beach bend biggest billion bin binari bit blaze blogger bottom brilliant canva caretak chines claim commission commut
compass compost consum contempt craft cricket cultur das deaf decad destini di disown divorc dual electronically
employe enemi face flashback flew forbidden formula fortnite fountain function gadget gem gemini gossip gov grind
hackney haiku held hostil humbl hypothetically imam inning interval jean josh juliet justifi kong lago leader leopard
liking liner lithuania loch maker mantelpiece mention michell moth mute newborn oasi occur oh oldham otter outlet
overlap partnership pere pierc poland polish poodle powder predators preschool priest printer put quantiti rambl random
receptionist recipient refuge reopen respond rf rick rod sanction sandal sheila silli sleep slip snapchats soon spite
staff standard starv style substanc sum surveyor suspend swiss syria themselv threaten through tie top topic tortur
turkish twin wax whip william x
""",
    -8: """
21 300 82 aa admins album aloud amus asleep avon babe balloon baro bass beneficiari between bomb boycott breath bride
bubbl busi butt ca caller canari case catalogu catchment chip civic clamp cliff confirm confront council cover cpr
crunch cuddl curfew dado daili definit deliver derri discuss documentari donat dough driven dumb ear earring els
enterpris escap everyday exceed far flatmate flop fm fog folk format fraud fx gold goodnight grandfath grandma grandson
graviti greater grumbl hargreaves human ian isl jumper kent latin law le lifeguard lifetim manag mangl mar memes mic
mite mix muslim navi nintendo nitro occurr off okay omg organisation outlin paid pair paul penni pledg publish pyramid
reader realis regulated relief reset resign responsibly rival roll rumour sailor sept sequenc shake shelf ship shoulder
skyrim sling sophi squeal squirrel statut strap structur sweat tech technically thrust tickl treati unabl utter variabl
vinyl wallet websit whenev wind worm wrongdo zoe
""",
    -7: """
16s 6 9s abstent acton against agil amaz ammo ask awful bat becam blazer bosch bowi budget bulgaria candl carlisl chart
chasing chill coach coin colleg comfort concept contain contest coursework curri daytim deed delight democraci depress
dissertation disturb dnd door dorm doubt durham dutch ein elli employ encod est export famous felt financ fring front
gallon ghost goalkeep gorilla grown gulli havent highway holdup hollow hugh illustrator information inspector instanc
institution intens issu jade jane jess km laps larg laura legendari locker lollipop loot lucki magician magna
metropolitan mice mission moderate moderators nobel noon oppos oversea patter pee pharmacist phd pier pile pin
placement pole pont porto potion pronoun psych pune pup push putt regard rematch resum rotherham sai say sceptic screen
screenshot se semi sicilian soar spamming squad squat standpoint summer super suppli supplier swing sworn tag taxpay
teacher telephon tenant thermostat thou tide trot umm updat uproar upstair usual v valentin vapes whether whom wide
wild wolverhampton written yeah yh
""",
    -6: """
24 42 6yo 7yo advent affair agreement alexa among and appoint attribut author aux bala bank bate bay behind belong blog
california centrifug certifi certificate chiefli childminder chocolate clarifi condition consist constitut cornwall
crook cum dart day default der design dice distinct distribut drawer earli emi emoji ep equat ethanol eyebrow fae fli
gaming gender gm grandkids grandpa grim grumpy hairdresser handout happier harsh heartbreak heat hen histori hmm hundr
institut instrument interview invest jan je juggl kendal lay liberti lose loung mainland maureen midfield mob moss
motor nineti nits oral ou outfit painless painter paraphras peep pfp philosophi pickl power presentation problem prompt
pta puff rainforest relatives relevant roma routin ruffl safeguard sail salt saturn savings sen seventh sh shade
shotgun silver slack slit smell snooker softer sold specifi spirit spoken squar stabilisers staf stage stakehold
statistician stepp store stuck subject subscript suitcas ta tan tanner territori testimoni thame third toddlers topper
translat treasur trojan uber uniqu unreal up visa vivid vulnerable week wifi wikipedia wizard workforc writer
""",
    -5: """
20 200 47 93 abid actor alik alli alway ana anchor argu artist austin basically besties billionair bn boast bodi buff
buzz by certificates cheapest chime clippers closur combat comprehens convert cot criminals cs curl cv dangerous darl
databas de dec def dementia difference do drew drug estimate ewe except fast feminist fifa fun gdpr gnome goe gover
grownup gun gym handbag harass helm hicups hotel houston ink isa jailbreak just legislation legit lesson loss lost
manuel marker marriag marvin massag meaning media microsoft midnight minority mm nasti necklac ngos nois obsess odd or
overheard parker passag pattern pe peac peak penn phase plot poll post priya promot properti pshe punk pursuant
referral remark rep reprint reserv residenti responsibility responsibilty result reviv roman rota rough roundabout
samsung sauc scorer secondari separate sharing shelter shirt sketch slope special spread sprout striker summat
supervisor surnam talli tbh teenag tesla texan thirti transform tread typically uni unprotect val vbucks vector verdict
version vet volunteering vs weaken weddings wendi whenc woo yin
""",
    -4: """
0 13yos 15m accurate admin agencies ahm airport alpha am angl aoife aps artifici assign awareness bak beat blu
bournemouth brenda bruh buck bunch ceop chatbot chicago circus coast colleagu compensation condemn configuration cross
d defend diamond diploma dollar driving during editori either eli embargo emot engineer entir epq forest fortun foundat
friendli from gist gma goalie godfath googl greek groupchat guidanc hadnt handball hapens has have heard hi hilarious
hubbys icebreakers idiom ile increas inflat insert investigation itd jail journalist key king knick larger lawmakers
lawyer lead leaf librarian lid loft malaga mango median medication mega memoir mend micro mileston minibus mir mobil
monetari mt nam nappies newsreader night nose nspccs octopus onlin oracl outnumb pathetic perverts pint pointer prepar
pretendin prison proportion ra railcard ray rear recognis redeem refund relative reliabl repli reveng right robot
roster saber saving scrap sec shell sideway sister soil stark stubborn suitabl sunni superman sushi swansea swift
synonym tack tailor techies technic technologies term terrorist than thi toll triniti twelfth typic ukulele ultimatum
unreadable unusu valorant vegetables whatsoev whilst whiteboard whoever woman wrapper wtf yrs
""",
    -3: """
18s 200k 3am 4 400 43 5am 5s 5yo 95 999 abbreviation adverts afterward agre ah alright amendments amount analys ans
anti api apparently auto ayr backward beeps bet bev block brooklyn camper cancel character chromebooks cipher
circumstances civil coars cockapoo combin compli counsellor criminology darn darren decid defenc differ disput dsl east
ed eighti enticement entiti esl et ethnic explan fe fiance fingertip forget friction frts gamer git graphic grenad
guest guild guten handful hardest hay headmistress holland hopeful housemate huff i ich ik important indecent indoor
innit interceptor it justification k kcsie kick lab limit littlest loath mae makeup marvel mbs measurements meltdown
memo memorise merg mile monti mood mot msn must naturally nick nigeria onward outcri outdoor output overtak pale panda
park pas pilot pinch pineapple playgroup pos privaci psycho punt pushback qualifi quater recover richest rise s sa sad
scale screenshots seal secur seen sensei shaking shudder sleepover spain sprint streak string struggl termin tho though
throughout thurs tin tit togeth toxteth trebl troll twice ui uie understat unrestrict urban vent versus viewpoint voter
wallpap warehous west whisper wirral wither world wrap wrexham yk yungest
""",
    -2: """
10k 14yo 1s 1st 25 2nd 30 34k 37 412 68 90 ador ads aldi algebra alternative analysi ar associate auntie avg
babysitters background bestie bleep bold bought breed bro brother brownie brownies btw canal cardigan central centuri
charcoal chatbots chi childminders chord chore cinema civ coke commonest comunication conference connect consequences
convers convo counsel coverag covid crocs cutie cutoff dank dar dawn debt decode development diagram different
disappoint disclos disgust dissertations diving domestic donts drastic drop du duke dying eek eid electric elsa emerg
en enabl enormous eros establish evilbot experienc express expressli fiat fifth fin fiver foir fotos freephone frree
gass gcse genuinely gpu gravy grindr hamster harbour hardi hargreavess harmful harmless headcount headset headteacher
hearsay heavili hob hogwarts hold hood household imageri import indicate instrucshuns insurance iphon itll ja karaoke
ke keeper kept klub kms laid lat latest leas led ledger lifesaver long manipulated measur mediev mein meme mental mesh
mp msgd museum mustve nab nato netflix nugget ofcom ok omegle op overrid overwhelm painful papa particular paycheck
paypal pedant perpetrators phishing phrasing playdate po pollsters premis prim privileg prob pss purs racket rag rando
recept reddit registration repeat representative republic robb robust role rs scene separately shh shot skateboard
smartwatches smoke snug soft starter status steepest stepsis summari summit surfac tablet theft tighten tire tos
translator triangl twain typing typos unban une unfiltered vampir voic volunteered walk wank webinar wellbeing whistl
whose withdrew worst wwe yard z zu
""",
    -1: """
101 11pm 14th 212 24h 28 2am 2yo 30yo 310 3rd 48 4s 4yr 58 5k 5pm 60 61 64 73 74 78 80th 81 88 8am 8pm 900 94 99 9th
abilities abov accordingly account acording acrobat acrostic administrator adverb af agen airlin airpods allen allow
alongsid alowed altogeth amenaza annoy ap append appointments appropriate artefact aswell audiobook autocorrect
available avoidance awfully ayuda backdoors barman basea baselin beeb bereal beth bethani bibliographi bitcoin blurry
bod bredrins bridesmaid brochure bryson businesses butler cabbie calculator camhs capacit capitals captioned capybara
carbon caseload cashapp cataract cba challeng charg childcare childmind chromebook chuff cigarett circl co cobbles
cockatiel compress config consult consultant consultation corporations cosy cps crayon creep crimewatch crossword
crypto cryptography csv cuppa damp debug deepfakes defendant deodorant describ dial digit diss dizzi doorbell dramatic
dwed dyslexic eb eco education eevee ele electrician element enrol esol estimated everest evryfin exaggerate excess
executive explanation f fi fled fourteen fuel fulli g galleri gear gg gilrs glastonbury gmail goldfish govenders
grandads granddaught h haha heathrow hedgehog heritag hing hiring historian hiya holdin hombre homesick hoodie hot
hotline humberside hype hysterical iceberg identifi ids indian individuals ingredient ingredients innocent internal
investigations invigilator ironic isnt isp iwfs jackson jako jay johnson journalism json jumpscare kahoot keswick
kettering ki kik kilos klingon ktos ladder lamp leak leap leftovers lern leylandii lidl lido livestream livestreams
lmao lowther ludlow lunchtime m machete mage magistrate majority malware mammy mams mask mastercard mec merci mid
mindful ml moderator moisturizer mop movement msgr mumsnet nav necesary ned neednt negotiate nerd nie nighttim nineteen
nmbr none noob noticeboard notifications nottinghamshir nr nth numbrs nutshell objection offside on onset oot orignal
overnight overthinking p paintball pcso perpetrator phoenix photo photosynthesis pide pikachu pitch pjs placard plaits
playworker policeman policemen politics poodles postcards postcode powerpoint practically pram pre precaut prem primry
professor profit promt propos psycholog publicar publication quadratic qualification qualifications quoi reason recall
receipt recomend regulator religious reluctant repeal responce responsible restaurant retaken rhyl ripon romania rome
runny safegaurding samaritans samsng satnav scam scammed scaremongering scientist sea securely self ser serv settee
share shorthand sign silicon simil sin siri slave slim smokescreens sober social societi soppy sourdough south spam
spel spin spoiler spreadsheet stroking stub subscrib sudo t tae takeaway takedown telegraph telford tenby tend tengo
tesco thriving timetable toca torch tortoise transport tru truro tummy tutee tweet tym typo uea ugh um unbanned
unbelievable unchang unencrypted unfollowed unmute unpack unsend user vaccination vaccinations vape ve verbatim veut
vietnam vim voir wallpapering wardrob warhammer watchdog weigh whove wile windos wo yoda yoghurts yolk yubo zelda zip
zuckerberg
""",
    0: """
00 035 05 050 062 100k 100m 105 10th 110 115 120 122 123 12k 12th 130 13th 141 142 144 146 156 15th 169 16m 16th 180
182 18th 1am 203 20k 20mm 20p 20s 20th 210 21k 21st 220 23rd 240 24yo 250 25s 26 280 289 2d 2h 2k 2kg 2pm 2x 301 305
30k 30s 312 32 320 340 360 365 3d 3k 3s 3x 3yo 401k 403 404 40k 40p 40th 420 49 492 4am 4gb 4h 4k 4pm 4th 50p 50s 50th
51 530 55 550 555 57 5x 5yr 600 60s 60th 612 62 63 635 65 650 66 67 6am 6k 6pm 6s 6th 70 700 70s 72 75 76 764 77 79 7am
7th 800 80s 820 824 84 840 85 89 8th 8yo 90s 91 92 98 9am 9h aadmi aah abeg aberystwyth abs abseil absolutely abuja
abusive abusrs academics acceleration acceptable accessibility accessible accidentally accordin accountant accredit
accreditation accumulated accusations acess acknowledg acknowledgements acktually acordin acounts acquaintance
acquaintances acquittals activate activated activities activity activsts actuary acutally adc addendum additional ade
adhd adidas administ administrative adolescence adolescents advocate aes aff affiliation afk aftercare aftershave
agaisnt aget aggregate agm agora agot aguento ahora ahve airbnb airdropped airfryer airpod airtag airtime ais ait akela
algoritm allegations allegedly allergens allergic allowance alltogether almst alnwick alow alphabetical als
alternatives altogther ambulance ambulances amendmants amendmnts amerika amex ammi anagram anfield announcement ano
anonymised anonymously anos anoth anser answerable anthropic antibiotics antiqu anweisungen anyhow anyting anyware
anywere aol apa aplications apologise apologised apostrophes appearance appli application appreciate apprenticeship
approximate approximately appstgamestsites aqa arabic archivist arduino arest arestd arested arests argh argos
arguement argumnts arithmetic arr arran articel artifishal artik ascii asda asl asos assemblies assessments assistants
associates association associations atall athrawes atomic attendance atwood auditor augmentation augst aunties auntys
aur aussie authoritys autocomplete autographs availability avanti avec awa awear axolotl azkaban babyish babysits
backbencher backdrop backstreet baddie baddies bagels baguette bakclash balm bana bananna bandana bandmate bandwagon
bankrolls barbat barista barmaid barnardos basketball batana bataya bbq bcakdoor bcc bckdr bcome bcuz beagle bebo becum
bedeutet bednar beebeesee beebs beekeeper beep beeping beings benchmark beni benidorm benifits bericht bethan beti bhai
bhaiya bibs bicarb biggie bigwigs bikini bil bild bir bitesize bitlocker bitmoji blackest blacklist blaming bleakest
bletchley blind bll bluetooth blurb boffin boffins boje bonjour bonkers bookies bookkeeper bookkeeping bookmark
bookshop boop bootcamp bos boudicca bounc bowline bpm braille braverman brb brecon breif brexit britian britons broker
broo bros brum brunch brush bsf btec budgie budgies builth bump burpees burrito bursar bursary butlins buttermilk
buzzword byline bylo caboodle caffeine cait calculate calculated calculater calculation calculators callback calorie
calories calory calpol calry campain campaing campainin campaining campaning campsite cannae cant captioning cardio
carnt carphone carriageway carta cartographer cartridg cas casework caseworker catan cathcart cazuri ce celeb
celebrates celebrities celebrity celwydd cere cert cest chantelles charizard chatroom chatrooms chce cheddar cheerful
cheetah cheif chem chemicals cheque cheques chickenpox chickpeas chidlcare chidlren chiffre chiffrement childlines
childminding chipotle chippy chirp choclate chocolates choirmaster choking chose chubby circulate circulation
circumstance citibank citisen citizan citizenlab citizin citizn cityzen citzen clapham cleanliness clegg clickbait
cloning closing cluedo clueless cme cockerel coercive cok colander coldest coldplay colected coleslaw collective collie
colr columbo colur combien combination combo comeback coment commas commencement comms communicate communicating
communications comp comparable comparative compatible completely complicated compnys components comprehensive comps
comunicashun conclud concretely conditon condom conect confident confidentiality confirmation confiscate congrats
congregation conjugate conjugated conocidas consequence conservatives const constituency constituent constituents
constructive contagious contct continuous convenient convos coo cookbook cookery cooperate cooperating coordinates
coordinator coppa corby corect corfu cornwalls corporate corporation correspondent corrie cosines cosplay cotchin
couldve counsellors countable counter countin courgettes covre cowboy coworker cpd craic credentials crianca
crimestoppers criminalised criminologist criticis criticism critisised crms crossheads crossplay croupier cscs cse css
ctzn cuantas cuantos cuarto cubicle cucumber cult cumulative cupcakes cur custard cuttings cyberbullying cybercrime
cyberflashing cyberspace cyberstalking dae dahlias dancefloor dancer dateline dative dawdle dawdled dawdling daz dcms
decimalisation decimals deckhands decorating decrypt defendants definitely definiton defnition dehumidifier delegate
deli deliberate deliberately delict deliveroo delivr demographics denominator denominators depart depop deport deram
descale designated despacito desperate destory deterrence devastated devastating devolved dfe didcot diff diffrence
diligence dimension dinfractions directive disabilities disability disabilty disagreement disapearing discribe disnae
dissapear dissidents dit dithering div divers divvent diwali diy diz djokovic dla dmd dmed dob dodgeball dofe domani
donde donelan donuts doodle doorbells dor doreen dorries dosh dotyka doughnuts downloadable downside doxing doxxed dozy
dragn dramatis dreadful dreamt dreigt dril drilin driling drillin droht droseddau dsa dubble duckworth dullest dum dunk
dunkelziffer duolingo duplicates duvet duvets dv dw dwi dwin dwn dyfed dyn dyou dyslexia dzieci eal earplugs easyjet
ebay economics edin editor ediyor educated educational eee een effect effective efo eggshells ehyrf eifel eiffel einem
einen eis elden elecshun electricity electrics electronic elevator ellipses elo elon embroidering emirates emotional
emulsion encountered encripshun encripton encryptn encryptoin encrypton encrytion encrytped encrytpion encyrption
endangered engagement engineering engineers englsh enn enquiries ent entirely entra entrenador enumerate env eny
epidemic equality equivalent era ere erpresst erratum esafety esports espresso esquece ess essenc essentials
establishments estimates ethnicity ethnisity europol eurostar eus euston evacuated evaluate evaluation evanescence
eventually everst everytime evidense evr evri evryone exaggerated exaggerates exaggerating exaggeration exakt exampel
exat exclusive exec execs executives exhaustive existence exlpain expalin expectations expensive expiration
exploitation extorted extt ey eyeballs eyfs ez fabricated facbook facing factorise faffing fahrenheit faithfull fajitas
faking falconry fam famly fantasi farrier fart fav fave favs fax faz feart federation fel felixstowe fencepost ffnc
ffncs ffs fgm filha filler fink finks finl finsta firefox firewall fisrt fitba fitbit flak flamingos flase flashcard
flashcards flatmates flip flume fnaf foggy fois fondation fones foo footballers footballs forcas ford forensics forgave
forgiveness forklift forth forti fortnightly foster fotograf foul foundashun foundaton fourty fps fractoins framing
frau fraudulent freddo fredom freebie freedm freedum freefone frica friendzoned frizzy fudge fudgy ful fuming fundation
funniest fussi futuristic gab gaffer gaffers gander gangmaster garda gas gaslighting gateshead gatwick gav gavel
gavender gazebo gchq gcses gd gecko geht gendr generat generative generators geog geographic geographical
geographically geographicaly geordie germny gestiegen gether getin gey ghostwritten gib gif gifs gizmo gk glazing
glitch gluten gmp gn gna gnna godchildren godmother godson godwins gofyn goggles goku gon goodies goole govander
govendar govendor govendr govendrs govinda govinder govnder gps gracias grading gramps granda grandbaby grandbairns
grandparent gratification gratis gromming groomrs groundhog grp grr gruffalo gruming grundschule grunt grups gtg
gudance guesswork guidence guidnce guv guvnder gvndr gwent haaland hab habbo habe haben habla hackspace haddock
hadrians haf hain hairdressers hairdressing halfords hammock hamsters handfuls handlin handouts handover handprint
handset handsets hangi hangman hangout hapen hapend hapened hapy harg hargraves hargreavs hargreeves hargreevs
hargreves hargrevs hargrieves haribo harrogate hartlepool hashtag hayfever hdmi headins headphones headsets headshot
headteachers headwind heartbroken hebden hebrides heckler heddluoedd hedgehogs hedings heisst heist helpdesk helth
hermana heroin hersel hevy hexagon hexham hez hgh hiccups hiden hier higer higest highkey highst hihger hihgest hij
hija hiking hintertur hisnae histogram historic hitchhikers hm hmrc hmwk hmwrk hobbit hobbits hobnobs hoels hoeveel
hola holliday homebrew homem homepage homeschool homeschooled homomorphic honcho hoo hoodies hoom hoos hoose hospitals
hostility hotdog hotlines hotspots housemates houseplants howmany hrgrvs hrs hubby hubo humanity humber humbersides
humidity hummus hump hundreds hungover hur hustings huw hwich hwo hygeine hygene hygienically hygienist hygine hyn
hyped hyperlink iaahz ibuprofen iceland icloud ico icos idc identical identities ielts ikea ilegal illustrate
imagination imbalance imessage imi immediate immediately immigrant immigrants imo impatient impersonating impli
importance importnt impossible inappropriate inbox incidence incl indicating indicators indivduals individually inernet
infoafirstresponsetraining infographic infomation informashun informations informaton ingore ingrown init inno insecure
insomnia instagrams instalments instas insted instgram instrucciones instrukshuns insulation intanet inteligence
intelijence intenet intenret interchangeable interpol interrail interviewees interweb interwiew introdused investigate
investigated investigates investigator investigators investigatory investin investments invisible invoice involvement
ioft ios iplayer ipsos irland ishiguro isolated isolation istg istiyor itxe ixit j jaffa jajaja japanees javascript
jayden jeez jej jemand jestem jetzt jigsaw jigsaws jogo jok jollof journlists journo journos juego jurnalists jus juz
kac kaet karo kart karta kayak kazoo kbir kebab kee keh keir kennet kepler ketchup kev keyword kez khayfa kiddies
kidron kieran kilt kindergarden kiosk kirkcaldy kitemark kitkat kitna kiwi knackered knitters knowlege knwo koi
kombucha kommt korkuyorum kosa kp kpop kse ksi kys l labb labradoodle laff laffin laminator lampposts landline languge
lanyard lanyards largent lasagne lassie lassies latelies laughable laut lawmaking lawnmower lbc lbhe lbw leaderboard
leage leakier leasehold leavin leccy leev leeve leftover legislative legislators legitimate legwork lenient lenth
leotard letterbox lettuce lf liability lib lifeguards lifeline lightbulb lik likelier likly limitations linkedin lino
lionesses literaly litteraly littleuns livestreamed llama llm llun lmaoo lnk loadout lobbyist lobbyists local lockdown
lockdowns locksmith lofi logbook login lokt lolita lollies lolly londn londres loners loo lorries lorry losche lotr
loudest loving lowdown ls lst lunchbox luxuri lvl lwa lwas lycee macbook maccies machen madchen madrasa madre maen maer
magenta magistrates maintenance maintenant maisie malarkey malicious mamie management manda mans manslaughter marcus
margate marmite marshmallow matchsticks materials maternity mathematics maw mayday mcds mch mcuh mea measurement
mecanisms mechanic mechanical mechanics mechanism mechanisms mechanizms medcine mediator meen meening meens meerkats
meh mehr meiosis menlo menshun menshund menshuned mension ment mentees meow meri merseyside merthyr mes mesengers
mesures metaphysics metaverse meu middlemarch midjourney midwife miedo mijn milkins mindfull mindfulness minhas
minorities minoritys mio mishear misheard mismatch mistreatment misus mitochondria mitosis moderating moderation moj
moja moje mojej montage moot mor mortified mortifying mothership motorbike moustache mouthful movin moz mpg mrbeast
msgng mugshot mujhe mun muppet musk musks my nachrichten nacktbilder nadine nae naebodys naff nahi namez nandos nao
napisz nappy narrator narrowboat nationality nativity naw nca ncmec ncpcc ncryptn nct neath neccesary necromancer
needful negative nel nemore nerds nerf nerfed netmums nettle nev nevis neway newfangled newish newquay newsnight
newsroom nicest nicht nil nippers nln nmbrs nmd noche noisi nombers noo norn northumbria northumbrias nosebleed notepad
nothern notorious nought novel nowt npcc npm nspc nspca nsppc nsync nto ntrvw nuber nubers nubmer nubmers nudify nudity
nuggets num numba numbas numerals numerically nummer nunca nutritional nvm nvq nye oban obay obby obedience objector
objectors obligations obs observation obvs occupation oclock oculus od odeon oedd ofcoms ofenders offen offendrs
officially officials offncs ofqual ofsted ofsteds oftn ogroats ohms oi okafor olvida olympic olympics omelette onload
onlyfans ons oof oops ootside openai operandi operator opinon oposition oppinion opponent opponents opportunity opposit
optimistic organisatons organization organizations orginal orgnisations originally originate orkney orlando ormskirk
osb osmosis oublie ouch ought ourselv outback overall overdue overide overrated overreact overreacted overreacting
overstate overwatch overwhelmingly ownz owt oxbootoost oxbow oxfam packet padrasto padrastro paediatric painkillers
paladin pandemic pani panto paprika paracetamol paralegal paramedic paramedics parentel parkrun parle parler parlour
participants participate participating participation partir passcode passeng passphrase passwd paternity paura paving
payroll paywall pb pcc pct peaceful peckham pedantic peephole pegi penalised penetration penzance pepperoni percantage
percentuale percnt perforating periodic permanently perp perps perro persent persentage personality perspective perv
pesto peur pf pgce phasmophobia phew phillip phoning photocopier photodna photoshop physically physio pickaxe
pickleball pigpen pingin pinterest pints piramid piu plait plases plasterboard platypus playbook playgroups playlist
plod plss pms pog point poking policewoman policiais politic political politicans polititians pollster polyester pomocy
poo pooed poof poplar popularity population popup porridge portugese posh posible postcard postie postman postmans
postponements pov powerpuff powiedz poza pozele ppls pps pra prac prawn prcnt prefect premeir presentations president
presidents presumably previus prey primark pringles printout prisn prizon prmary probability probs procurement
professionally professionals projector projectors prominent proofread proposals protecshun protectin protective
protecton provenance prune przestepstw przypadkow ps psni psnis psvr psychological psychologists pto publications
publisht puddings puffins pug pugh punishable punishments punishmnt puppeteer pur purr pwned pyjamas pythagoras qa qe
qr qt quadratics qual qualitative quando quango quantas quanti quantified quantitative quantos quel quelquun quer
quiere quiero quik quil quitters quizmaster quizzes qul quotable qurter racing radiator radicalisation raffle raha
rainfall raisins ramadan ranee rant ranting rantzen raporcie raporda rarer rarest raspberry reachable readin reaves
reboot rebuttal recap reciever recod recommendation redcar redo redoing redundancy redundant ref referrals refurbish
refusals regeln regex regionals registered regles regras regulashun regulat regulate regulates regulating regulation
regulations regulators rehearsals reheat relapsed relatorio reliability reluctance reluctent rememb remembered
remembering remotely renew repainting repaste repeatdly repeatedly repeet repetedly replac replacement reponds repot
repotting representation req reqest requirement requirements requst reservation reservations resident residents resit
respectfully respnse respondents responsability responsibilities restaurants restrict resultant retirement rewritten
rhyming rhywun rich ringtone rishis rising risotto riten rl roadie roasties roastin robberi robberson roberson
robertosn robertsen robertsn robetson robic robloxs robotics robretson robrtson roku rollercoaster rollover ronaldo
rool roomful rotas roundtrip routinely rozzers rprt rsa rspca rsvp rti rubiks rubles rucksack rucksacks ruels rulebook
ruling ruls runescape rung russell russells ryanair ryt sab sabe sachar saddest sadiq safegard safegardin safegrding
safeguardin safeguardng safer sagt sait salaam salery salesperson sandbox sandhurst sarcastic satchel savile scammer
scams scarecrow scariest scc schickt schl schoolkids schreib schreibe schreibt schtum scone scones scools scoring
scoutmaster scrabble screenshotted screentime scum scunnered scwac scwc seagull seagulls secretive sectons seesaw
segfault segredo seguir segun seiko seit selfies senco sendr senoir senor sensitive sensitively sentance sentense
seperate servises ses seson setlist sexist sey sfgrding sfgrdng sfty shall shampoo sharenting sharpest shaving shazam
shebang shel shelv shoebox shr shrank shre shrek shudnt shuld sickos sie significance significant signpost sil simpel
simulate simulation simultaneous singular sistine sitizen sixthousand sixtieth sizeable skateboarding skatepark skating
skegness skibidi skin skinni skint skipton skl skoda skools skye skype skyrocketed slag slagged slay sleepin sleepovers
slo sloppi slowmode slut smartest smelt smh smmry smokesceen smokescrean smoking smoksceen smokscreen smudged snapcaht
snapcat snapchap snapchatt snapcht snapchta snapmap sneeze sneezed snitching snooze snoring snowball snowden snowdon
snowman snp snpachat snpchat snpcht sociologist sole soll solushuns solutons som sos souffle soulmates soundbite
southall soz specifically speedos speedrun spelt spiderman spiegel spiegels spiel spilt spoilt spokespeople spokeswoman
sposed spotify spreadsheets sprite sprogs spyware sra src srvc staffroom stairwell stajes stallin standstill stansted
starmer starmers start statistically stayin ste stepbrother stepbrothers stepmums stepsister stepsisters stickler
stockroom stockwell stonehenge stuk subeditor subhead subheadings subheads subjets successfully sudoku suffocating
sulli sumarise sumarize summarising sunburn sunflower sup superlative suport supportive supposedly surcharg surround
surveillance sus sweetener swept swim swordfish syllabus synthetic sysprompt systematic szantazuje tabby tablecloth
tablespoon taht takeaways tamagotchi taqreer tas tash tattooist tbf teahc teamwork teapot teatime tec techie
technologys technophobe techuk teck tecnical tecnologies tecnology tectonics teechers teesside tehc tehdit tehy tek
teknical teks telefon tellys telt tenerife tenho terrorism tes tetanus texa tha thatll themself themselfs thereabouts
thermodynamics theyl thirsk thorens thort thorts thoul thr threema ths tiebreak tier tightrope tihgter tihs tik
timeframe timespan timestamp timezone tiniest tink tintin titanic tl tldr tmi tocca tochter todo toenail tofu togehter
togeter togetha togeva tok tokio tombola too toolbox topin toppings torquay tortoises tot tote tother toto tots totted
towr trabajo tradeof tradeoff traditionally tradoff trainign trainspotting tram trampolines tranlate translators
transparency trapdoor trapeze travelodge trio trivia trnr trop trustpilot tuas tues tum tumblr turnip tus tutees
tweaked tweeted twelvemonth twist twix txb txtin typesetter ucas udner ugliest uis ultimate uma unacceptable unanimous
unanimously unblocked uncel uncomfortable uncovered undated undercount undercounted underestimate underfunded
undergraduate underlin underrated underreported understudy undiscovered unhear unhinged uninstall unknwon unkown
unplugged unplugs unprecedented unquote unread unrecorded unrelated unreliable uns unsolicited unstuck uphill
upskirting uptick upvc urgent usin using uwu vacancies vagueness vai vaka vaping var varnish vat veg vegan vegetable
veiw veiws velocity vergiss vermeer verruca verstappen vestry viber vicitms victim victimisation viele viewable
vigenere viking vikings vinted vitcims vitel vitle viviendo vlookup vocab vodafone voicemail volts vom vor vorderman
voting vpns vrchat vreau vtaber vulnerability vulnrable vunerable vuole wach wacth wain wains waking walkin walsall
wanless wann warcraft waren warmest warpath warsaw warzone watchdogs waterline waterstones waving wch weaker weaknesses
webcams webinars webpage wechat wellies welp wetherspoons wh whatll whatnot whatsapps whatsit whatve wheelie whippet
whistleblower whistleblowers whitby whitehall whitlock whitstable whittaker whn whne whodunnit whoz whr whts widespread
wie wiecej wiem wieviel wieviele wifis wiht wilko willnae windscreen wiser withheld witnesses wizz wk wld wonder
wonderful wonderwall wor wordle wordsearch workbook workmate workmates workout worktop wortlich worum wos wotsap
wouldve wpa wrds writen wrk wrks wrld wrod wrok wrth ws wsa wth wun wuts wwi wyd wyh wyslalam xact xactly xd xts yall
yapiyor yardim yay yeh yeovil yield yikes yio ym yn yoghurt yougov youngst yoy yrio ys ysgol zahlen zara zaras zdjecia
zdjecie zen zilch zio zs zuck zuckerbergs zuckerburg zucks zukerberg zumba
""",
    1: """
11s 2 36 abstain action affectionate amsterdam arriv assum b backlog basi believable bliss boost brno bt bust census
chatter chek chorus ci client cloud competit compulsori conclus confin congest couldnt crimin crowd cynic dbs dem
depend dependent derbyshir detectives detent dictat disney dj earnest enact eta excit exposur eye floppi fold gangster
garag gay grant hallway handler happili harvest helpful highlight hols hope hs ii inc input insid insist int japan jump
kevin la laboratori lancashir last launch legion lemon literatur loan longer lowkey magazin magnet meanwhil metadata
mirror mull north nxt often opinion paso payment penpal permit portray pragu ram rape receiv recent remedi reproduct
respect richer robin ronin rp sand sarcasm scare scool scrub sexual similar situat sixth sniper snitch son specific
spielberg sr srsly stall stil stpsis streetlight tad te team tens th tiktoks ting tran truth type uks understood
undisturbed unpopular upper upward useful verification vii virginia walkout ye yra
""",
    2: """
17 40s 46 52 abolish achiev ae amazon amber apprentic asap audienc authoris backstory barg basic being binocular bound
brave brief bronz bundl cabl can clump contact convention corner correspond crisp critic curricular cute dataset diablo
dipper dt entertain ex exhaust extract fanfic fetch fiddl flash flea fool forbid forg gang gather gemma given
grandchild guidelin gymnastic halfway home hr huh hypothetical ict imaginari independent install instruct intelligence
invers investor ish jai jurisdict kidd lean level lick lit lo luton lyric manipulation mean mermaid met mis missus
mistaken molest nest noth nottingham offic open out per petition ph planet politely possess presum princ princess
probabl public pump q rang recycl reliev rev revolution riski sale sayin signatur snub softwar span statistic stink sur
swamp swat switzerland tenth the these think tight ton turn tween understand unhappi valu ware wherev wise yer
""",
    3: """
12yr 14yr 18 9pm acount ago anonymous await beautiful becom beg besid bid birthplac blur bright busiest cctv childline
chrome classic claus commit complet concentrate consign creat deviat dexter display distanc donor edg eh enquir exchang
expect expens extent fake forese form foto gambl gil go grateful greec guardian helper henc hex higher ho hottest
identity initials inn java justic keep laser laundri layman leaflet length lgbt mac mak master matron minus model moi
motion ni note nuclear oblig orientation overview pa perform persona playground poorer pr preteen proper re realli
recognit recogniz reproduc reword rochdal rocki romeo rubbish sack scroll setup seventi sever shown simpl simpli sinc
slur someon steal tomb traitor tutor undertak venus vivo vow weak wee weed widow wil word ze
""",
    4: """
1 absente across agatha almost android approv auf automatically awar benefit blank blunt cassett celebs chemic choic
clean climb cloudi coerc complement compromis conced correspondence cought counti dealt deepli departur dev disco dug
dust encrypt entranc execut favour fed fit flatten formal frequenc fresh gave genius genr heap hedg hopeless impos
incognito intimate inventori ist join juri kati las leadership linda mag manni marshal messi mit multi natur netherland
newest nod nt outer own paranoid pester phone pixel planner princip process progress puppi purchas readi reel rehears
retail reveal revis san scientific scoff shpo silk slight solut sometim squid stair state steer stolen successful task
tension tudor tune twitch unfold unidentifi various verb voltag wangl will within wrote ya yen zero
""",
    5: """
150 31 9yo abba act ail air answer anybodi anywher appeal automat backpack bargain bedroom bi bias blow borough bother
caesar camouflag candi car com compet competitor confess confidenti conk contrast conversation crete curious daddi dc
dd deepfake delay didnt disconnect each ell enchant engag envelop etc factor faith fan ferret gentl godchild
goddaughter graph guilti hast hatch illeg imprison individu jed jordan literally litter live lol loop mislead moderates
most music neither ngo nitrogen ongo pcs plateau pm pop positiv precisely qs quip realistic regim releas repay resourc
reus rizz robber scheme scope sharpen shopkeep sis skim sociolog spend straighten studio suit taken tal teammat tellin
tow traffic trim tuck twenti ugli untouch urdu valid veri vinegar viral wager wow youth
""",
    6: """
10s abus accus acquit adapt admiss ahead ani assess balanc bare barrier batteri broad but cann civilian clientel clip
communiti counselor countrysid cycl dad dear decis discord doi dri dune ea el essenti etiquett exercis exit expand fee
fellow femal fifteen first flee flow freed goodby gymnastics haunt helicopt herebi hous icebreaker if inherit island
juici junk juror ko left let li liam likewis mainstream maintain making may miami msgin mustnt nan never nic
notification obtain occasion onli order outing penfriend plus prime provid pupil qi rapper relocate resist rm sheriff
spare spawn street stretch tale target tinker toy trend trifl tu unspecifi upgrad verifi via visual wink xp xx
""",
    7: """
35 5th 9yr a academi academic addit admit alien alp amongst anytim arcad aug authorities averag aye bot boy boyl breez
budapest cam catfish chosen clone complain constant continu coward curiosity deadlin decent den deni desert direct
discovered dom done drain drawn enforcement entri ethic exact expir extra facetime fenc fond forthcom giving great gt
gymnast hasnt his imagin india introduct ir jone judgement ka kelli knew lancast lens load membership mind more
mountain much mum nativ neon nor northern nur organic outright paperwork pencil perfum plain plenti pluto pretti
principl psychologist ransom realm remain rental reward ripe rob setback shrug shutter solar spice sri stilt sting tap
taught taxi teach therefor toward un upon urgenc vanish view weekend whichev yr
""",
    8: """
39 80 activ adjust aim altitud asham automatic babysitting ban behalf bk branch button catcher cd checkout childish
china cleveland coastal comfortable command conduct cu del detail disappear disk domain don downward drift dump durat
earliest encount enforc ensur estat eva fashion father filthi focus gateway good habit hashtags haul heavi het hire
hunch infer initi internship isolate journey liken los lurk male mall merit mild minion mous move nameless nay
neighbourhood ngl now oder offend partial pawn pedo perhap pi popular processor radius ratio refrain rub rush sage
sensibl settl shoot smarter smartphon somebodi speed spous steep stepfath suppos swipe sync tour trip turnov tweens
unlik uno unse wari watcher wont you
""",
    9: """
001 11yo ac agenc alter although attach awkward backstag blend burglari capabl certain citi click constabulari content
deep diminish drake drunk earlier envoy es expert ferri follow forward frequent gal gap gard gardn gate gen gift hai
handshak harder hed highland hike hitch hmu host ia intro junction karachi kyle land liar loos loosen manga manual
marketplac marri masculin mediat nah nba net nobl obstacl och older otherwis overse pen poke pose poverti prep quickest
reflect request resolv restor rework rude satisfi seiz serial seven shrink slat spar speci sped studi sub survey tape
technician tel telescop truli und unlikely unnam unsign usb vault wireless withdrawn wouldnt writ
""",
    10: """
7s accuraci affection aka anna authorit border briefli buffer burden cherche children clue confidence consider contra
conversations curv disclosur discount dvd eighteen empir envi estimation exist favor featur five flush foil fourth
freeli greedi haggl hard haze hobbi incomplet induct inform iran jealous kerala khan kiddie legaci legal lift light
mafia mane map market moral movi nag newli non obligatori ocean practic quit rebel refus replay secreci sens shed
sixteen some spanish speak spoil spot subset suck swimwear take theoretically tokyo tracing transact underwear undo
uneven wive yet
""",
    11: """
12yos 350 50 7 afford alt appear asian attitud auction audit bail cave cn companion comput crawl crept crypt curat date
difficult director dislik distract dont downstair evan exclus exs forgotten furthest fuss gamertag geek handcuff howev
imag influenc inner intend itun lee lighter literaci locat log louder loveli mia nine of playstat practis pressur
questionnair rate region river roblox salesman seo serious shini side smug sonnet sql straight tame technolog thinkin
tighter touch trailer trash uios usher verbal wan yb
""",
    12: """
12s 41 advert an are blackmail broader brute buri cash cloth complaint cooper current dealer demand depriv dwarf easili
elementari expel game glad goblin handheld homeless hoover hush instal junior knowledg leisur luggag meantim messag mod
nabors nanni ne notebook outlaw pend phrase ping pro proven quantum riskiest room sext snapshot statutori strip text
that to tone trader transit truste underneath unless unobserved varieti veil vignett vouch werent
""",
    13: """
44 ace advanc advisori apprehend arrest backup begin betray beyond broadband bye checkbook compound cool courtesi
cousin deputi detach detain develop dhaka difficulti dilemma dip dirt disregard dubai dungeon fair flag for gan
gorgeous guilt ha hack hook ideal invert job layer lengthen lodg mai medium menu miss mistak mole name narrow newer
nope novelist old onion outsid partner por posing predat profil proof prosecutor rap resistance reson schoolbag
sextortion shame shore slowest smaller steadi success summarise swindl tent thief twelv unclear uneasi valley ventur
videocall volunt vr wait wapp weakest wire withhold worthless year
""",
    14: """
11yr 14s aerial along applications as beforehand bore catch come comparison creepi decreas desensitise dong dos dozen
evolv former free grab guard handi hello here know mandatori manipulate me myspac normal outdat personally pirat
platform precis premium preteens previous procedur prove retract same scholar schoolboy scrutini secondhand sellin
severn shine sibl sms soho sooner spec telecom theori unfair unknown upload vacat van villain visitor wit with youtub
""",
    15: """
ad ai ann asid attempt beaten bulk caravan channel cid circuit cort could cyber diego dirti down duo dusk elsewher
extend fbi feminin forc gfs hacker hash herself index instant iwf korea lahor lesser linger manila migrant mock moving
mysteri na naughti network obscur onc padr path portal proceed promis que raj rare regist relay reload reno retrain
romantic rural school selfie snag sound thesi throw undermin viewer yourself
""",
    16: """
8 browser ceil compar dalla despit digger drag dull examin exempt extens faint fingerprint flight folder girl got hill
impress intern learner lin luring man mere mode modern page plead pri quest regular rope save seventeen silent sim
somehow someth spotlight stream submit sweet teen thriller una unsur useless vibe visit volunteers
""",
    17: """
13s 45 abbreviations amateur bypass chemistri comfy confidant court dna expos gone hid hint judg linux neutral nu obey
pace prise probat protocol queri question radar recommend reduct refresh regret rein relationship revers roommat she
smokescreen student stumbl switch tradesman tribe uii unreported usernames va well whereabout worthi
""",
    18: """
14 33 address app asia be cleaner deposit diffus dim drone enjoy faster friend give http hun hypothesi inquiri korean
lag lame longest maiden monero nich ordinari pasti pc peopl pleas possibl primari prior produc resolut review robux
runaway sequel server shorter skirt smart stepchild strict tether took tool uncensored unguarded voluntarili warrant
wave web whore
""",
    19: """
34 absent acquir borrow chain code copper devic dig eas exclud explicit fill hostag hover hunt immatur inspect
invitation involv kidpics kind line manner myself outgrown philippin poss prioriti purpos reli rid roleplay satir see
shorten skill soni stare then tug underground until use vagu women yes
""",
    20: """
10 adopt arrang blower burner cloak confid constabl convinc copi custodi decoys delta detector eight entic file guy ill
lack lesbian lie lot low mate maya nearbi necessari neighbor pakistan petit pictur primer quieter reduc remot
screenplay select shortcut si simplifi singapor smartwatch stalk succeed time unalter under virtual visibl when
""",
    21: """
admir advic ancient believ chanc charm closest countri delhi eldest esteem film further genuin idea lap learn learnt
match minc modul nos para photographi port slower smooth suspicious tak thrill town underli username vacuum vintag
welcom worth
""",
    22: """
advis area carrier caveat charger clever coupl dark discov discret encourag fastest flatter hey incept lookup min
mongolia multiplay null over patienc photograph pic place poor privat program queue record remov requir senior shadi
signal slow spent tamil tell trial trust undisclos win yo
""",
    23: """
10yo alreadi anyway apr bribe cost cruis deeper distinguish dodg download edit empti exploit flat oldest omit pretend
quietest recommendations return rout seller short shut sneak storag substitut supervis sweep talent tunnel urg video
warren withdraw
""",
    24: """
adult again away bag bait bring clear closer con des dms elder friendship gradient hop hurri introduc messeng next
nowaday option password pick pointless pool prosecut raid recruit secret silenc solo suggest surf threshold tini true
uncov while wife
""",
    25: """
acc bluff carri chase cheap csam cue dismiss distrust gentleman hang make methodolog mini minimum motiv neptun obvious
peru price proton rank retriev scout send spi ten trading would
""",
    26: """
archiv captur chang characteristics checker checklist enough feedback fewer found honest hostel hua hurdl improv
liaison like loyalti nice peer persuad plan rent sell shadow thai them unlock virgin
""",
    27: """
age clearanc declin differently ditch draw emojis fade keen o parent rather reach romanc seek such tactic their tht
warden work
""",
    28: """
38 baggag draft group ignor kid laptop less love mexico quick rewrit seeker shi sight simpler transfer wander wast
""",
    29: """
access add algorithm around beginn below buy care child depth foreign her kinship lend member men mentor nearest owe
past plea real reject scan sort stalker tast throwaway travel undress want
""",
    30: """
attract beneath close convict doorstep enter evidenc juvenil kidnapp lone loser peek qualiti research roam sampl show
somewher stale stash stepson subreddit subtract teas
""",
    31: """
abandon list might polic reunion snoop solv strategi sure thirteen undetected
""",
    32: """
13yr 9 accept cheaper dare disguis feasibl freelanc ip meet monitor needi pedos shortest swimsuit telegram trustworthi
unsolv vip
""",
    33: """
12 abduct careful conceal desir escort filter later mother nearer neglect nowher rogu safest smallest still unnoticed
way wipe
""",
    34: """
boredom cheat convincingly eleven em get intent nobodi onto pleasur quicker slowli suspicion there void voluntari what
wish write
""",
    35: """
advantag compliment delet lass matur not player swap tempt trap unsupervised unwant villag
""",
    36: """
also befor cach excus flatteri giveaway lazi offer pure relax stori those traffick trail undercov
""",
    37: """
13yo approach attent lover mine near need no other suspect talk tourist track unwilling vpn
""",
    38: """
anyon effort explor sex stepdaughter test
""",
    39: """
12yo better classmat eras mayb one seem so sweetheart underage
""",
    40: """
check choos consent generator hunter pay tor
""",
    41: """
groom honesti invit neighbour notic orphanag porn scanner sexi techniqu unseen vanessa
""",
    42: """
lower
""",
    43: """
camera chat daughter fanci naked privately skip watch
""",
    44: """
deco kidnap newcom pornographi
""",
    45: """
11 detect experiment fewest forum hide method nephew round stuff youngster
""",
    46: """
13 collector perfect
""",
    47: """
girlfriend pickup
""",
    48: """
buyer into look materi pull stay
""",
    49: """
easi gain how script search
""",
    50: """
casual collect doesnt predator
""",
    51: """
interest overlook site
""",
    52: """
alon
""",
    53: """
quiet small
""",
    54: """
pass
""",
    55: """
id
""",
    56: """
find
""",
    57: """
cop few guid tip tracker
""",
    58: """
best loophol without youngest
""",
    59: """
alibi befriend dm flirt seduc which younger
""",
    60: """
thailand
""",
    61: """
trick
""",
    62: """
irl tri
""",
    64: """
hidden where
""",
    65: """
step
""",
    66: """
littl
""",
    67: """
prefer
""",
    69: """
least lowest
""",
    70: """
link nude willing
""",
    71: """
discreet trace
""",
    74: """
trade
""",
    75: """
lure schoolgirl
""",
    77: """
caught
""",
    79: """
easier niec
""",
    83: """
avoid
""",
    86: """
loneli
""",
    88: """
young
""",
    90: """
minor
""",
    100: """
easiest
""",
    112: """
cp
""",
}
NEIGHBOURS: dict[int, str] = {
    -35: """
my_daughter
""",
    -32: """
^_id and_i
""",
    -30: """
^_a
""",
    -29: """
^_how
""",
    -28: """
i_explain phone_$
""",
    -26: """
used_to
""",
    -24: """
^_why my_kids
""",
    -23: """
be_a do_groomers i_let me_i
""",
    -22: """
^_are ^_he do_$ my_kid
""",
    -21: """
^_so to_warn
""",
    -20: """
^_i for_kids go_to kids_server
""",
    -19: """
^_one ^_should a_girl i_keep kids_use my_12 of_me old_to to_speak work_with
""",
    -18: """
^_they old_about
""",
    -17: """
as_a asked_me for_a i_do my_friend police_find where_the working_with
""",
    -16: """
^_did am_her and_seek hide_and how_groomers i_find i_report need_$ the_app to_give to_like you_say
""",
    -15: """
^_best ^_not chatting_$ find_a good_mods how_a i_hide i_think makes_me my_son out_to so_how stop_$ to_a to_check to_go
to_report what_$ with_good
""",
    -14: """
^_please ^_theres age_of am_15 child_is happens_to her_phone i_check i_never i_not in_it kid_friendly little_kid my_mum
talk_to the_link to_block to_trust which_apps win_a
""",
    -13: """
^_little ^_no ^_some again_$ and_he and_the away_from cinema_$ does_it dont_know for_$ hypothetically_how my_girl
play_$ seek_$ she_doesnt small_children someone_online teach_a the_school to_know to_smile what_checks which_ones
""",
    -12: """
12_one ^_an ^_as ^_wheres ^_without a_bot a_parent a_talk am_14 average_age be_kids before_i child_on do_stranger
find_tips football_clubs for_pics girl_of give_a group_$ have_never i_asked i_babysit in_there kids_to know_how leeds_$
list_$ me_when other_girls pretending_to report_$ tells_her the_text this_$ this_server to_invite too_young trust_step
up_with volunteer_with what_that wheres_the young_for young_people
""",
    -11: """
^_someone a_15 am_12 am_22 am_in and_one and_she are_no are_you believe_me best_way bring_it do_when does_she for_her
give_evidence groomer_write have_to how_offenders i_dont i_reach i_teach if_an is_being it_up kid_less kids_football
kids_get kids_no kids_of make_slime me_to mum_with my_class my_parents nine_$ server_$ show_her team_$ the_children
to_bed where_they
""",
    -10: """
^_before ^_girl ^_list ^_me ^_nobody ^_step ^_what ^_would a_family a_groomed about_boys according_to age_and an_app
at_pictures best_mate can_a code_$ cutting_$ day_$ do_offenders find_it find_kids get_what got_her groomed_$ groomers_$
groomers_use her_new how_meny how_mny how_young i_must in_class it_again it_right make_up many_of minecraft_server
my_age my_best my_friends my_old my_server need_the new_stepmum of_their on_a parents_of passport_photo private_$
read_$ server_with share_$ stay_safe stepmum_and that_nobody the_kids the_offence to_girls to_open to_read to_ring
to_spot to_stop under_the what_if what_the when_a where_a which_way why_do why_would would_the you_go you_stop
younger_kids
""",
    -9: """
15_she ^_kids ^_where a_boy a_child a_grandmother a_i a_story a_streamer about_grooming about_her about_this
again_after am_13 answer_$ app_to bad_ones be_to being_groomed block_it but_how by_video chat_if check_on children_get
do_with explain_to family_with fine_$ from_$ get_help gift_for girl_out girl_who grandmother_of hide_from how_should
i_ask i_love i_notice if_a if_someones it_in it_secret kid_gets kid_that kids_how kids_when know_it live_$ look_after
make_me many_$ me_but me_not mostly_$ not_the number_for of_them offerings_is on_cam on_time one_app online_mostly
parents_notice person_who private_chats recommend_$ report_a safer_$ school_play should_a so_to speak_up start_talking
staying_safe stranger_chat the_record there_is they_can thing_does to_school to_sleep to_someone video_$ were_the
what_it where_can who_works with_two without_making write_about year_11 young_cat
""",
    -8: """
10_and 15_yr ^_dont ^_meets ^_who ^_young a_hat a_hotel a_pupils a_quiet a_ten about_his about_kids about_the adult_on
after_i age_hang alone_i apps_$ are_how at_a au_pair avoid_$ best_app boy_in buy_$ can_check can_kids can_make
caught_how chats_from chats_to check_take child_$ child_seat could_be dad_$ early_$ explain_grooming filters_that
first_phone for_children from_it get_groomed get_more get_talking girl_on groomers_usually grooming_look grooming_to
has_been has_the help_$ her_boyfriend her_online her_what holiday_with how_it i_just i_see i_sneak i_used in_hide
in_trouble included_$ is_13 is_friend is_she it_cover it_gets it_mentioned it_safer keep_in kids_for kids_safe let_the
look_at look_daft man_in me_again mentioned_where messages_with might_ask mods_for my_child my_country my_little
my_year need_for never_do notice_in numbers_$ ok_so on_about out_there own_kids people_in photo_off please_how
pocket_money real_and room_$ school_age secret_i see_i seeing_$ share_tell shy_kid single_mum snapchats_share so_no
stop_being stop_looking talk_for teen_to tell_it tell_you tells_me text_$ that_my that_with the_first the_last the_one
the_word them_and there_any to_hand to_teach to_younger today_$ turns_out up_on war_$ warn_my was_caught was_it we_make
were_used what_games what_happened what_sort where_you which_number which_sites who_do who_only will_laugh with_mine
without_a work_for your_report
""",
    -7: """
11_$ 14_i 29_how 40_and 5_year 6_year 9_yr ^_talking a_creep a_dm a_group a_line a_married a_person a_short able_to
age_$ allowed_to am_child an_hour another_kid app_that are_bad are_safe article_$ as_evidence at_risk bad_to ban_a
be_included birthday_$ boy_which but_i can_parents can_see chat_on chats_the checks_do child_a child_protection
class_he classmates_$ club_what contact_the convince_her cops_pretend could_you data_$ daughter_find divorce_$
do_undercover down_the everybody_is exactly_$ family_photo for_an for_little for_nudes for_parents for_the forget_the
from_my from_their got_the granddaughter_to groom_another groomer_$ groomer_say group_work guidance_$ hand_in hat_on
have_twins he_picks he_says her_braces her_i hide_her hide_xmas his_class i_a i_also i_ban i_downloaded i_feel i_hate
i_help i_look i_win in_his in_kids in_london in_roblox in_the it_happened it_me it_say kid_for kid_groom kids_dont
kids_hide kids_need kids_they know_what known_victims laugh_at law_$ lessons_for let_her library_$ lied_about listen_$
little_kids make_my married_man me_same me_stuff meeting_in message_children moderated_$ more_vulnerable mother_of
my_girls my_how names_for need_it need_them never_mind nobody_knows not_let not_to of_14 of_photos of_teen of_the
offenders_gain old_that old_wants one_for ones_and ones_he or_the other_parents parental_control parents_$
parents_meeting penalty_for people_report percent_of photo_of please_be presents_so project_how put_it reason_might
reason_to recommend_for report_advise report_an report_names report_pics right_with safe_online safeguarding_children
saw_her say_no school_project secret_are secret_santa send_them sent_me should_make sites_are six_year so_is so_much
something_$ speak_in spot_them stop_it such_a sure_i tablet_$ tell_me tells_the than_me that_be that_isnt
that_moderated the_best the_bit the_bot the_known the_library the_list the_rules the_story the_trainer the_web things_$
thinks_it this_one tht_parents to_chatting to_her to_people to_us to_volunteer tried_to turned_out twelve_$ use_tht
victims_are wants_me wants_to warn_mine what_are what_must where_it which_$ which_is which_reason which_secret
who_lives who_talk who_work with_child with_family with_her would_that writing_a wrong_$ xmas_presents you_how you_tell
you_use youngest_child yr_old
""",
    -6: """
12_like 13_to 15_and 15_year 18_now 22_she 3_years ^_am ^_do ^_hypothetically ^_jk ^_only ^_reading ^_show ^_swapped
^_youngest a_30 a_chat a_customers a_decent a_detective a_door a_member a_message a_name a_paper a_passport a_shy
a_small a_toddler a_war a_youtuber about_how abroad_how advice_i advise_kids age_check am_27 am_an am_from am_mother
and_get and_now and_sites and_then and_there any_more anyone_who app_lets approached_$ are_still around_kids ask_a
asked_for asked_if asked_to at_the attracted_to babysit_wont bad_is be_daft be_me bed_before begged_me best_parental
best_place borrow_a bot_$ boy_i boys_get budget_$ by_name camp_$ can_go can_recognise can_teach cases_$ chat_without
checks_work chess_club child_about child_what children_i children_were children_where class_of close_the contacted_$
controls_and could_parents courses_$ cover_$ crime_to curious_about customers_little daft_to dating_sites daughter_and
daughter_chats daughter_to discord_to dms_to do_i do_need do_single do_these do_to do_you does_your dont_want down_for
easter_eggs encryption_to every_time excuse_me for_advice for_christmas for_grandparents for_new for_our for_sending
for_those for_twelve for_volunteers for_year found_a friend_she from_one games_and games_are games_to gap_$ get_$ get_a
get_better get_robux girl_i girls_get girls_like groomer_in groomers_persuade group_chat grown_ups gum_out happened_to
have_chat have_made have_small he_likes her_teacher her_that hide_chats hides_from his_bed his_room home_$ hour_$
house_it how_are how_bad how_did how_do i_borrow i_bring i_call i_close i_in i_sign i_spot illegal_pictures illegal_to
invite_a is_got is_how is_real is_there it_down jk_but joking_$ just_the keep_the keeping_kids kid_and kid_curious
kids_like kids_not kids_servers kids_tell kindly_explain leave_a leave_his like_in line_on lives_abroad look_into
make_$ making_him many_were may_i me_about me_then means_$ meant_to meet_other meet_them meeting_$ members_$ meny_boys
messaging_a mothers_at mum_thinks must_to my_10 my_12yo my_14 my_childs my_lad my_small netball_team never_seen
next_one next_to no_to noon_$ normal_for not_talk of_$ of_3 of_ai of_how of_us old_boy old_is old_school olds_for on_an
on_dating one_has one_reason ones_to only_with or_only our_school pair_the paper_round people_how people_who phone_she
piano_pupil pic_i place_for please_dont please_i pokemon_cards police_data pretend_to prom_$ pupils_$ rather_than
recognise_it report_about report_in ring_the risk_$ robux_without rules_for safe_as safe_for safe_in santa_list
say_what science_$ secret_so see_the see_who send_my server_what she_get she_say short_of should_look show_up
shower_without side_so sit_still sites_how small_$ smile_on so_staff so_what somebody_to spying_$ staff_can stay_$
still_for stranger_get student_i swapped_pics sweets_at teach_year teaching_assistant tell_anyone ten_how that_age
that_make that_one that_there the_cam the_cinema the_grandchildren the_hidden the_high the_names the_original
the_penalty the_reports the_share the_train they_chat they_feel they_take thirteen_year this_stuff through_her to_be
to_prom to_their to_town took_place training_$ trust_and try_the trying_to turned_off uk_$ usually_start victims_$
vulnerable_$ want_somebody what_a what_happens what_kind what_percent what_they when_did where_and which_cases
which_courses which_gifts who_teach who_worry will_i with_stranger with_that without_paying writes_to year_$ year_4
youd_have youth_worker yr_olds
""",
    -5: """
12_to 13_yo 14_$ 14_do 14_yr 17_$ 18_$ 22_the 7_year ^_add ^_age ^_average ^_been ^_dad ^_excuse ^_forget ^_hello ^_hi
^_kid ^_never a_5 a_6 a_7 a_baby a_budget a_car a_colleague a_crush a_discord a_foster a_gentle a_leaflet a_naughty
a_number a_piano a_spoke a_youth about_groomers about_school about_to accounts_to ad_for added_to addicted_to
adults_messaging age_7 age_can am_18 am_asking am_i among_the an_article an_image an_old and_do and_has and_hates
and_my and_we and_wont any_other anything_on app_do app_gets appeal_$ apps_used are_chatgpt are_in arent_real
article_say as_photographer ask_her asked_a asked_her asking_them away_at away_for be_right become_a bedtime_lol
before_bedtime better_at bill_$ boring_$ boy_so boys_i by_year call_$ call_the can_mind can_read can_she can_stranger
cat_to caught_in change_my changed_$ chat_where chats_$ chats_private child_do child_first child_friendly child_online
children_homes christmas_$ come_into comes_in could_the counselling_for crime_$ crush_on days_i did_you didnt_$
discord_before discord_i discord_server do_abusers do_girls do_predators does_any doesnt_want due_tomorrow easier_if
eggs_so encrypted_chat encrypted_ones encryption_$ end_it every_one explain_$ explain_encryption explain_it family_link
fifteen_$ figure_for for_11 for_daughter for_football for_newspaper for_small for_teens for_what for_younger
friend_wants friends_that friendship_with from_home gaming_$ gap_between get_caught get_picked get_young gets_groomed
gets_the gifts_do girl_2 girls_after girls_netball go_through good_age good_opening good_to grandparents_$ groomer_get
groomers_pretend grown_men half_of hates_me have_got have_seen he_knows he_said help_a help_her her_about her_and
her_brothers her_messages her_quiet here_what hide_easter him_in him_she hired_me his_day homes_$ homework_$ host_$
how_come how_due how_many i_appeal i_block i_protect i_take i_went in_chats in_danger in_what internet_to invite_her
is_11 is_14 is_best is_locked is_sat is_under isnt_it it_be it_exact it_like it_not it_off it_tell just_want kid_i
kid_like kid_off kid_use kidnapping_$ kids_after kids_arent kinds_of know_which lab_researcher late_$ lawn_$
least_moderation leaves_me lesson_$ lessons_$ let_him like_$ like_an like_to line_from link_on listen_to little_bro
little_league lol_how long_do long_may lost_$ lowest_age mad_$ made_some make_friends make_friendship makes_it
mall_without man_from manchester_$ many_apps many_crimes many_groomers may_one me_her me_his me_it me_nobody me_send
me_taken me_that message_her messages_from messages_kids messaging_kids messenger_keeps messenger_kids methods_of
mine_says minors_to moaning_$ moderation_i more_time most_$ move_a mum_for my_boy my_family my_husband my_lawn
my_players my_school my_thirteen my_youngest myself_in name_for naughty_one near_york need_i nephew_is never_met
never_tell new_year no_money nobody_could nobody_would not_around not_guilty not_only nudes_$ number_i nursery_$ of_40
of_8 of_her of_one of_our of_this off_for ok_i old_a old_be olds_i on_our on_saturday on_switch on_tinder one_about
one_get one_girl one_give one_line one_little ones_are ones_that online_is or_young other_ones our_little out_i out_of
parents_who passed_round past_a paying_$ people_$ percent_$ permission_$ person_$ photographer_how pick_kids pick_one
pics_back pictures_$ pictures_and places_to plan_$ please_tell police_do police_yes portion_of profile_$ properly_$
protection_$ pull_out quarter_of reading_about really_an really_her report_for report_tell safe_chatting said_it
say_which says_are says_good school_hired school_i scout_group seating_plan seen_the send_things she_become she_do
she_promised should_i should_know should_my showed_me sign_up so_kind so_not son_$ speak_i sports_day stay_home
step_daughter stop_today such_messages survey_where swim_teacher swimming_lesson take_a taken_off talent_show talk_so
teenager_who teens_and tell_us testing_you texting_a that_all that_makes that_me that_ok that_young the_advice
the_answer the_bill the_bus the_chat the_course the_dog the_girls the_main the_nursery the_others the_people the_place
the_researcher the_senders the_team the_url the_whole their_phone there_anything they_make they_talk they_teach
they_win thing_$ think_of this_in three_kids time_should to_another to_delete to_do to_draw to_fall to_let to_pay
to_set to_tidy to_year told_me told_you tomato_plants towels_$ train_to trust_the turn_on twins_$ type_into uncle_$
up_her up_is up_so up_who ups_$ walk_to want_make water_in way_the we_have website_$ went_to were_both were_there
what_she what_steps what_their when_he where_may where_sells whether_the which_cam which_kids which_people who_is
who_tells who_told wife_who with_$ with_others with_us without_grown without_me without_what wont_go works_$ would_an
would_do would_just would_love write_here wrong_with year_by york_$ you_a you_explain you_have you_hide you_leave
you_recommend you_see young_adult youngest_kid your_instructions your_own youtube_channel
""",
    -4: """
000_offences 10_in 10_yo 11yo_so 12_both 12_i 12s_$ 16_$ 16_and 27_$ 30_year 45_and 4_to 5_yr 6_so ^_adoptive ^_isnt
^_kindly ^_message ^_mostly ^_pay ^_put ^_somebody ^_that ^_there a_boyfriend a_case a_church a_course a_dragon a_fight
a_model a_mum a_one a_photographer a_picture a_plane a_reporter a_second a_share a_single a_six a_solicitor a_thank
a_trusted a_tutor a_word about_being about_csam about_safe about_secret about_stranger about_there abroad_$ abuse_$
abusers_do accident_$ account_$ add_up adoptive_dad adults_as after_minors after_they against_the age_children age_play
age_which ages_$ ai_being all_$ all_i all_of also_tell am_16 am_19 am_boring am_seeing am_so am_student an_accident
an_account an_assembly an_eye and_12 and_any and_in and_is and_recipient and_telegram and_thinks and_wants any_child
any_recs any_video anymore_$ anyone_working apps_do apps_have apps_verify are_as are_most are_named are_that are_these
are_two around_$ as_described as_her asked_how asking_me asks_kids assistant_$ at_least at_me at_practice at_primary
at_school at_work attention_of attraction_to awkward_$ babysit_asked backdoor_so background_checks be_14 be_children
be_looked be_regulated be_so because_he been_looking been_sending before_an behaviour_$ being_a being_too being_used
best_with between_kids bit_where block_someone books_$ books_are bot_like bot_that boy_has boyfriend_how bruises_$
bus_in but_he but_you by_when cam_in cam_live can_offenders can_pick cant_stop card_$ care_$ case_do cases_they
caught_out channel_$ channel_for character_in charity_takes chat_filter chats_as chats_on check_a check_you child_for
child_lied child_need child_out child_tell children_about children_from children_keep children_play children_please
choir_$ christmas_presents church_that clothes_in coach_$ coach_is comes_by committee_meets control_app control_is
controls_for cool_and counts_what course_$ course_do course_people cover_for cover_the d_group dad_looking dance_$
data_about day_or deal_with described_here details_on detection_$ did_he did_police dinosaurs_$ directly_$
disappearing_kind do_any do_background do_experts do_for do_little do_police do_schools do_so doesnt_believe dont_log
down_before down_images drink_more exchange_of faces_in fall_under family_which feel_sick figures_$ film_where
filter_so find_advice find_the first_get first_response for_liking for_old for_staying for_them forget_to forgot_to
foster_carer found_$ from_kids game_is games_do games_for games_that games_were garden_$ gender_$ gentle_way get_access
get_believed get_feelings get_permission get_police gets_asked gifts_work girl_he girl_upstairs girls_mum girls_then
give_em give_it give_to go_away go_home good_$ good_and good_cartoons got_a got_catfished grandma_$ grandson_$ graph_$
groomed_kid groomed_on groomers_go groomers_how groomers_talk grooming_a grooming_and grooming_in haha_how hate_myself
have_$ have_good he_leaves he_thinks he_want help_my her_book her_face her_notes her_on her_out her_real her_room
her_sister her_some her_stepdad her_swim her_to her_tutor here_$ here_i him_is him_something his_secret how_does
how_would i_$ i_answer i_blur i_calm i_cant i_end i_forgot i_passed i_run i_sit i_store i_tutor i_want i_write if_child
if_it if_my if_there image_$ in_bed in_chapter in_children in_group in_her in_leeds in_manchester in_one in_own in_so
in_stoke in_these interested_in internet_i ip_$ is_7 is_chatting is_discord is_fifteen is_fuel is_like is_nearly is_one
is_safer is_safest is_some is_that is_tht is_waiting it_describe it_fine it_give it_happens it_looks it_ok it_on it_out
iwf_$ iwf_find just_say keep_chatting keeping_an kept_$ kid_can kid_get kids_aged kids_books kids_cant kids_clothes
kids_groomed kids_in kids_my kids_never kids_only kids_under kind_i know_about know_if know_whether leave_$ leave_with
left_back legally_$ let_an letter_$ like_from like_how like_step link_me linked_to little_cousin locked_out log_your
lonely_kid long_$ looking_after mad_i make_contact make_kids make_photo make_the make_you makes_the making_a man_i
man_on man_writes mantelpiece_$ me_go me_is me_one meet_him meeting_a messenger_has mind_the mods_spot money_where
more_details more_water most_likely most_often mostly_young mother_to much_can mum_id mum_took mum_works my_9
my_boyfriend my_dad my_granddaughter my_group my_head my_mother my_new my_scout my_talk my_teenager my_username name_$
named_in nasty_$ near_me new_teaching next_if night_how nights_and no_backdoor no_secret nobody_tells normal_to
not_being not_know not_teens notes_what now_he now_what of_any of_anyone of_fourteen of_girls of_prevention of_puppies
of_small of_thing off_and off_discord offences_into offenders_in ok_to old_gets old_how old_who on_apps on_some
on_staying on_the one_find one_how one_i one_is one_word ones_under ones_what online_friend open_it or_what or_where
other_$ others_and out_how over_my paper_$ parent_$ parents_finding parents_should party_for past_the people_need
people_say people_want per_the permission_before permission_slip person_i phone_away phone_before phone_for photo_for
photos_i picks_what pics_they pics_to picture_removed pictures_at planning_a platforms_use play_with police_catch
police_to practical_guidance present_for presents_from prison_for private_from problems_$ promised_to pupil_about
puppies_$ put_the put_their q_what quick_please quiet_i quiet_pupil quit_$ read_it readers_$ reading_your recipient_can
recs_$ reply_$ report_do report_on report_please risky_$ roblox_he role_$ room_for round_a rules_without safe_$
safety_so same_as same_man saw_on say_sorry says_it says_that school_nurse scouts_$ search_engine second_account
secret_chats secret_to secret_way see_deleted sell_it send_her sender_and server_is set_the seven_year sexual_messages
share_be share_her shd_i she_allowed shop_$ should_be shouldnt_have signs_a silent_$ since_when site_she sleep_in
small_child small_garden so_on solutions_she some_man some_pics some_site someone_is someones_grooming
someones_pretending something_on somethings_wrong sorry_to spot_the start_a steps_do stepson_trust stop_adults
stop_asking store_family story_of story_where strict_and stuff_in stuff_to sure_no surprise_party swear_$ take_$
taking_pictures talk_$ talk_in targets_$ teach_how teach_my teacher_counts tell_parents telling_him than_the thank_you
that_cant that_children that_number that_parents that_tells that_what the_article the_attention the_baby the_book
the_committee the_criminal the_disappearing the_easy the_encrypted the_fake the_local the_mantelpiece the_museum
the_owner the_page the_percents the_primary the_role the_sample the_sentence the_thing the_trophy the_walk the_wall
the_yearbook their_chats their_work them_for them_get them_so then_any there_are there_be theres_an these_numbers
they_know they_listen they_meet they_move they_saw they_want thing_on think_$ think_my this_to those_working through_to
time_$ time_you to_15s to_accept to_answer to_birmingham to_call to_chats to_drink to_fly to_link to_manchester to_next
to_ours to_primary to_prison to_put to_recruit to_run to_sign to_telegram to_this to_with told_him trade_off
training_people trick_or trophy_$ trust_as two_small under_12 under_18 under_twelve understand_the up_an up_online
up_the upstairs_comes us_to verify_age video_games video_on vpn_still waiting_outside want_$ want_practical wanting_to
washing_up watch_the watched_a water_$ water_at we_watched wear_so week_$ were_against what_am what_counts what_course
what_makes what_number what_you when_an when_it when_someone where_there which_act which_emoji which_figure which_kinds
which_paragraph which_platforms which_share which_video who_asks who_does who_gets who_looks who_my who_pays who_sees
who_were why_does win_my with_2 with_schoolgirls with_teens with_the with_your without_giving without_him
without_scaring without_your women_my wont_be word_with work_without works_nights works_with worst_$ would_grooming
would_it would_she would_understand would_you write_in write_like year_10 year_12 year_8s year_group years_$ you_card
you_like you_please you_read you_so you_think you_turn young_daughter young_lives youngest_asked your_hidden your_ip
""",
    -3: """
100_to 11_or 12_and 12_too 14_how 150_$ 16_yr 19_how 21_000 2_hours 4_and 5_500 5_for 6_i 7_how 82_percent 83_from
8_for 8_i ^_access ^_boy ^_boys ^_caretaker ^_child ^_compare ^_deleted ^_detectives ^_found ^_from ^_lifeguard
^_lollipop ^_mods ^_mum ^_old ^_planning ^_plenty ^_poem ^_safest ^_say ^_sexual ^_share ^_these ^_whered ^_year ^_yh
a_16 a_babysitter a_backdoor a_bag a_beginner a_bench a_change a_chart a_chess a_concern a_criminal a_curfew a_drawing
a_flat a_graph a_grumpy a_law a_letter a_look a_music a_neighbour a_normal a_pfp a_pirate a_place a_poodle a_privacy
a_radio a_room a_search a_session a_seven a_sign a_slide a_source a_statistic a_stop a_straight a_tall a_teen a_telly
a_time a_weekend about_a about_children about_online about_photo about_private about_with abused_as abusers_hide
account_for account_that accounts_on accused_of act_like add_a add_him adults_being adults_or adults_who advertised_on
advise_$ after_grooming again_the again_with against_young age_checks age_child age_did age_for age_limit agree_on
ai_must ai_the ai_used all_day all_going all_her alone_by always_alone am_20 am_40 am_71 am_alone am_au am_confused
am_his am_just am_looking am_meeting am_nearly am_telling am_trainer america_$ an_abbreviation an_au an_email
an_example an_foi an_online an_out an_overnight and_asked and_asking and_bad and_by and_every and_for and_games and_got
and_listen and_misses and_online and_pretend and_said and_says and_sends and_tall and_taller and_tells and_that and_why
and_without another_$ answers_for any_detail any_example any_idea anyone_there anything_goes app_and app_so app_where
apps_by apps_games apps_i apps_is apps_over apps_pull apps_that apps_where are_11 are_being are_caught are_out
are_suitable are_their arrested_for art_server article_explain article_i article_tell as_friends as_me as_proof
ask_because ask_him ask_his ask_me asked_about asked_can asking_my at_7 at_bedtime at_eleven at_her at_our aware_of
baby_pictures back_from back_with bad_person be_able be_aware be_good be_her be_here be_i be_real be_stopped be_the
be_wrong because_it because_same because_she bedtime_what been_chatting been_groomed before_he behind_a believe_the
bench_with best_friend block_them book_club book_somebody bored_of bot_you boy_will boys_my boys_to brother_$ but_a
buy_a buy_used by_default by_mistake by_text by_train called_when calling_her calmly_$ can_be can_feel can_play
can_reach can_switch can_tell can_text cant_be cant_tell cards_where case_without cases_and cases_with catch_groomers
catch_people catch_them change_in change_it changes_in chart_$ chat_i chat_in chats_if chats_werent chats_what chess_$
chess_i child_after child_contacted child_discloses child_feel child_legally child_picture child_recorded child_related
child_safety child_trust children_book children_can children_not children_step choose_which class_i class_so
coach_asked coach_of colleague_is come_and come_online communication_with confused_$ consent_to contact_her controls_$
convince_my cool_uncle could_it country_$ course_that cousin_in cover_this cpr_step crimes_$ criminal_$ cringe_$
dad_does daft_$ dare_i data_on data_what daughter_of day_of deals_with delete_my delete_old deleted_messages
deleted_the describe_and detail_$ dick_pics did_i did_most died_$ dinner_$ disappearing_messages discord_bot dming_kids
do_by do_cpr do_many do_she does_$ does_ai does_grooming does_that doesnt_show dog_died doing_now dose_the draw_a
drop_the e_mail else_can elses_phone email_$ english_$ even_say expected_of fake_pictures fake_profiles fake_so
family_photos fast_she few_$ find_abuse find_i find_other finds_them first_aid first_day first_time first_week fly_to
follow_me for_and for_asking for_his for_if for_learn for_mine for_police for_testing for_tiktok for_when for_word
force_$ force_recorded forum_$ free_$ friend_he friend_requests friend_so friends_$ friends_at friends_only
friends_parents friends_with from_100 from_first from_now from_parents from_people from_poland from_someone front_of
fun_she get_abused get_advice get_boys get_free get_out get_over get_quiet get_to get_used gets_a gets_nasty
getting_worse gifts_to girl_asked girl_at girl_keeps girl_says girl_tells girl_turning girl_wanting girl_whispered
girlfriend_she girls_boys girls_is girls_one girls_share give_the give_their give_them go_back goes_with gone_to
good_with got_groomed grandparents_where grandson_on groom_children groomed_can groomed_child groomed_pupil
groomed_what groomer_how groomers_get groomers_write grooming_for grooming_took grooming_which group_and group_have
group_how group_i group_that group_the grouped_$ grow_up hackers_$ had_to half_term hardest_for have_bruises
have_fostered have_said have_they have_voice have_who he_sent he_was help_him helpline_$ her_12 her_brother
her_children her_first her_grandfather her_homework her_location her_picture her_pictures her_see her_seeing
her_surprise her_tablet her_the her_up her_who here_found here_same him_go him_knowing him_to his_game his_girlfriend
his_new holes_$ home_with home_without homework_i hotel_for hours_to hours_when how_abusers how_dose how_often how_safe
how_small how_such how_were hunter_groups hypothetically_a i_contact i_deal i_her i_lure i_mentor i_messed i_mind
i_moderate i_noticed i_paint i_prove i_recognise i_rent i_save i_send i_shouldnt i_switch i_talk i_trick i_volunteer
i_wonder id_like id_trust idea_how ideas_$ if_boys if_chats if_he if_only illegal_for image_generator in_america in_an
in_front in_grooming in_gta in_id in_internet in_person in_skyrim in_spain in_such in_training information_request
instead_$ into_chats into_force ipad_$ is_$ is_6 is_advertised is_allowed is_alone is_and is_chat is_coming is_grooming
is_made is_missing is_next is_nice is_off is_really is_relevant is_safe is_same is_what is_wrong isnt_cringe it_awkward
it_been it_called it_come it_dont it_go it_hypothetically it_illegal it_lol it_love it_she it_site it_soon it_ten
it_time it_wrong itself_$ itself_and jail_for job_$ join_the keep_asking keep_her keep_thinking keep_wanting
keeping_secret keeps_asking keeps_coming keeps_forgetting keeps_making keeps_quiet kid_at kid_to kids_faces kids_go
kids_got kids_messages kids_party kids_start kids_too kindly_and kindly_find know_and know_anymore know_who knowledge_$
known_ones knows_the knows_what lad_is lads_from last_night last_of last_one last_week laughed_at law_here law_student
leader_need leaflet_for learn_english leave_me leave_out left_$ left_it lego_$ let_my lets_play like_11 like_other
like_primary like_this line_$ links_2 little_because little_secret lol_she lollipop_man long_they long_you look_in
look_inside lose_out lowest_$ made_me make_pictures make_with makes_contact makes_her makes_such making_it making_new
man_ask man_at man_filming man_online man_outside man_said mans_flat many_children many_girls many_men many_times
many_under many_units marry_her mate_to maths_$ maths_is may_be me_a me_as me_at me_do me_from me_like me_lol me_no
me_of me_on me_out me_please me_see mean_the meet_children meet_teens meets_$ meets_apps mentioned_$ mentions_$
mentor_to message_young messages_if messages_under messaging_app messaging_apps messaging_me messed_up met_on met_the
mind_begged mine_who missing_$ moderate_a moderated_for moderation_$ moderator_on most_and most_young mother_says
much_sleep mum_of mum_she must_a must_ask must_know must_they my_13 my_13yo my_cousins my_flatmate my_grandson
my_online my_only my_report my_sister my_step my_story my_teen myself_what name_check named_$ naming_the new_accounts
new_kid new_law new_school nice_$ nice_to no_and no_chat no_clothes no_experience no_friends no_of no_one no_really
nobody_$ nobody_believe nobody_came normal_ones not_just not_sleeping not_so not_there notice_a now_and now_on number_1
number_again number_do number_from number_goes number_is of_5 of_6 of_a of_adults of_apps of_football of_myself
of_names of_offences of_second of_stuff of_your off_by off_dms off_her off_to offence_for offender_$ offenders_$
offenders_first offline_$ old_$ old_girls old_go old_or old_says olds_in on_$ on_child on_consoles on_how on_little
on_teens once_you one_after one_child one_man one_more one_page one_sentence one_side one_thing one_without one_year
ones_is ones_kept ones_or online_grooming only_12 only_as only_ever only_one only_sender only_six only_wants open_the
open_up or_12 or_just or_teens other_kids other_one ought_to our_family our_server out_as out_online over_what
page_handout paint_with paragraph_of parent_id parents_and parents_letter parents_see parents_with park_who part_$
part_where pass_it pedo_hunter people_working people_would percentage_of phone_because phone_is phone_please
phone_rules phone_under phone_with photo_with pic_to pick_up pics_who pics_with picture_that pictures_vanish
place_where plane_$ play_chess play_where please_please please_swap plenty_of poem_about poem_as police_dont
police_found police_just police_know police_think police_what poodle_$ poses_as post_it print_the private_any
profile_picture proud_of pupil_is pupil_tells pupil_what puts_a quid_$ quiet_at quiet_because quiet_for radio_play
randoms_$ reach_the read_their reading_$ real_number really_young reasons_$ record_number recorded_the records_had
reject_$ relevant_for reminds_me removed_$ rent_so report_and report_find report_if report_left report_look
report_somebody report_speak report_tells requests_on rewrite_this riding_a ring_my round_is run_a run_away safe_on
safeguarding_trainer said_id said_that same_of saturday_nobody save_my saw_it say_ai say_exactly say_he say_it say_the
saying_my says_a says_give says_her says_she scene_where school_at school_gate school_it school_wants script_$
searching_for second_phones secret_about secret_online secret_with see_maths see_one see_what sells_her send_an
send_police send_the sending_gifts sends_me sends_the sent_$ server_and server_he server_if settings_to sexual_$
sexual_communication share_to she_$ she_asked she_cant she_isnt she_keeps she_likes she_looks she_meant she_says
she_told she_use she_want should_kids should_stop shouldnt_of show_$ simple_words single_app sister_in sit_in sizes_$
skills_for skyrim_how sleep_does slide_id so_bad so_do so_fast so_good so_hard so_id so_like so_tell so_we somebody_$
somebody_for somebody_is someone_asked someone_elses someone_keep someone_tell someone_to something_from something_she
son_where son_without soon_$ start_i start_school stat_for stay_private stays_with stickers_$ still_a still_grooming
still_out still_work stoke_and stop_before stop_messaging stop_someone stop_to stopped_$ story_i stranger_cant
stranger_for stranger_on stranger_online stranger_wins stranger_write student_to stuff_and stupid_$ such_as sue_the
suitable_for surely_not suspicious_about swap_pokemon swap_to sweets_$ swimming_lessons switch_it ta_is take_down
take_off take_them talk_like talks_on tall_$ taller_than technically_$ teen_$ teen_for teen_slang teenager_to
teens_where telly_with testing_purposes text_i than_all that_do that_girls that_lots that_man that_to that_way that_we
the_abuser the_act the_admins the_back the_ball the_cases the_charity the_cool the_count the_crime the_experts
the_father the_firms the_fuel the_gap the_garden the_gender the_groomer the_helpline the_hours the_message the_messages
the_missing the_numbers the_percentage the_percentages the_person the_pharmacist the_portion the_proper the_pupils
the_series the_sex the_sims the_staff the_suspect the_ta the_trainers the_tyre the_very the_victim the_video
their_favourite their_first their_kids their_messages their_methods their_number their_stuff them_means them_off
them_what there_i there_teacher there_that there_was these_cases these_people these_technical they_be they_grow
they_pass they_report they_tell they_think they_were they_will they_wouldnt thing_do thing_to things_on think_a
think_the thirty_years this_how this_law this_with those_who thoughts_about threatened_to three_have time_alone time_it
time_on time_to tips_from to_11 to_adults to_compare to_court to_dance to_follow to_grandma to_has to_have to_help
to_him to_itself to_jail to_leave to_lie to_live to_me to_randoms to_see to_show to_take to_tell to_the to_throw
told_her told_to tomorrow_and tomorrow_i took_her town_$ trainer_of trainer_say travel_alone trick_my trusted_adult
turned_into turned_twelve turning_13 tutor_$ tutor_make tyre_place under_16s under_it under_this under_what under_which
undercover_cops understand_my until_a up_my up_one us_i us_on use_ai use_these used_$ used_fake used_most v_bucks
version_$ version_of victims_boys victims_only victims_under victims_were waiting_for wake_up want_bath want_help
want_me want_where wanting_the wants_mum wants_pics was_the watch_dont way_$ way_home way_that we_cover we_sit we_write
were_girls were_groomed were_kids were_they werent_private what_expected what_film what_help what_her what_kids
what_methods what_papers what_share what_word what_worries when_$ when_child when_could when_your where_kids
where_pictures where_she where_used whered_they wheres_good which_a which_body which_games which_image which_lies
which_organisation which_settings which_single which_skills which_streamers which_year whispered_to who_had who_keeps
who_poses whom_do whom_should why_is why_they wifi_$ will_you wise_$ wish_someone with_girl with_him with_mates
with_our with_primary with_pupils with_these without_freaking without_naming without_telling wont_let wont_sit word_do
wording_of words_in work_if work_rather worries_me worry_about would_even would_hide would_lose would_notice
would_teach wouldnt_tell write_$ write_down write_on written_in wrong_and wrote_this yeah_how year_1 yearbook_$
years_how years_old you_and you_ban you_dont you_gave you_kindly you_lock you_not you_really you_rewrite you_show
you_sue you_will young_boy young_kids young_men young_the young_was young_what young_women younger_girls youngest_in
youngest_victim your_age your_kid your_phone
""",
    -2: """
10_says 10_years 11_12 11_and 12_a 12_or 12_times 13_$ 13_and 13_or 13yo_to 14_now 14_we 16_soon 17_what 18_asking 20_$
20_she 27_and 2_in 2_under 300_euro 31_and 350_children 350_kids 3_$ 3_in 47_$ 4_$ 4_good 4_primary 5_and 5_tips 6_$
6_the 71_$ 83_turned 93_$ 9_is ^_150 ^_added ^_adult ^_asked ^_bruh ^_can ^_cant ^_casting ^_coach ^_darts ^_daughter
^_deepfake ^_disregard ^_dm ^_dnd ^_draw ^_every ^_exact ^_fill ^_first ^_foster ^_girls ^_grandad ^_grandma ^_had
^_have ^_hmu ^_howd ^_journalist ^_judge ^_keep ^_leave ^_lost ^_man ^_meet ^_messaging ^_methods ^_nearly ^_neighbour
^_notify ^_nude ^_on ^_once ^_online ^_pass ^_percentages ^_poor ^_promised ^_really ^_relation ^_schools ^_script
^_seventy ^_shoot ^_since ^_son ^_sounds ^_student ^_sum ^_surely ^_swim ^_tell ^_ten ^_to ^_turning ^_uncles ^_until
^_wait ^_watch ^_when ^_whenever ^_whoever ^_wtf ^_yungest a_bank a_best a_big a_birthday a_blank a_breach a_broken
a_card a_childminder a_code a_columnist a_concert a_confidential a_court a_creepy a_cricket a_cruise a_cv a_day a_dbs
a_developer a_dick a_dozen a_film a_final a_firm a_former a_garden a_girlfriend a_grooming a_heading a_helpline
a_hidden a_hobby a_horse a_lie a_long a_match a_mention a_mod a_monster a_necklace a_newsreader a_nice a_party a_pc
a_pint a_placement a_policy a_probation a_professional a_profile a_proper a_question a_railcard a_reason a_referral
a_relative a_report a_rescue a_robot a_row a_sermon a_shame a_simple a_special a_stepdad a_susie a_target a_teaching
a_teams a_therapist a_thing a_thirteen a_thriller a_tired a_tooth a_true a_uk a_warrant a_woman a_worksheet a_world
about_dad about_encryption about_girls about_minors about_nudes about_one about_primary about_that above_and
abuse_images abuse_pics abused_$ abuser_to abusers_are account_private act_can act_covers act_that adding_my
address_from adult_has adult_to adult_with advice_from advices_about after_a after_safeguarding again_at again_because
again_who against_this age_5 age_at age_on age_ones age_range age_rating aged_11 aged_8 ages_for ages_now ages_of
ai_for ai_is ai_make aid_certificate all_are all_on all_what allowed_for almost_half alone_with alt_for am_11 am_afraid
am_attracted am_curious am_dead am_deaf am_fine am_home am_interested am_literally am_one am_starting am_studying
am_terrified am_that am_trying am_want am_worried an_alt an_argument an_autistic an_illness an_internet an_oil an_xbox
and_11 and_6 and_also and_answer and_bought and_comes and_forgot and_found and_game and_have and_hold and_just and_live
and_loves and_make and_needs and_once and_please and_saw and_so and_some and_something and_started and_to and_used
and_websites and_who and_whose and_young angry_$ another_app answer_again answer_from answer_where answered_$ any_ages
any_and any_case any_data any_journalist any_numbers any_real anybody_want anyone_look anyone_so anyone_up
anyone_watching anyone_what anything_about anything_in app_doesnt app_kids app_people app_should appear_in
application_children apply_for apps_for apps_stop are_all are_bots are_built are_chats are_encrypted are_for are_free
are_from are_going are_meets are_more are_needed are_safest are_school are_some are_taken are_teenagers are_ten
are_they are_thinking are_traveller are_under are_upstairs are_used are_what are_young arent_about argue_$ argument_$
around_parental article_where as_in as_mine as_neglect as_one as_though as_told as_what as_you as_young ask_again
ask_parents ask_what ask_where ask_you asked_an asked_us asked_what asked_whether asking_about asking_how asking_to
asking_which asks_me asks_my at_12 at_13 at_15 at_breakfast at_five at_half at_his at_talking at_them at_uni
at_weddings aunt_who authors_$ average_$ baby_pics back_were back_who bad_about bad_people bags_$ bak_$ bath_$
battery_$ be_12 be_brought be_doing be_done be_experiencing be_late be_left be_opened be_ready be_victims because_9
because_one because_that bed_by been_a been_at been_having been_pretending before_going before_my before_secondary
beforehand_$ beginner_i begs_me behind_it behind_the being_abused being_blackmail being_here believes_me belt_$
best_apps best_man best_savings best_single better_from better_off better_with big_school bill_got birthday_gift
birthday_present bit_about bit_me bit_on blackmail_over block_first body_obtained bogged_down books_a bot_breaks
bot_drop bot_on both_13 bought_her box_to boy_is boy_of boy_or boy_seems boyfriend_21 boyfriend_and boys_a boys_are
boys_how boys_so boys_than boys_where boys_you breach_of breakfast_$ brother_off brother_to brothers_are brought_in
brought_me built_in bus_$ bus_driver but_her but_my but_she but_still but_this by_groomers by_his by_which cake_$
call_anyone called_a calm_a cam_is came_to camp_for camping_with can_anybody can_buy can_cooked can_he can_help
can_look can_print can_put can_show can_warn cant_add cant_find car_and car_for card_for card_from cards_and carer_and
carer_the carried_on case_of cases_never cases_that cases_where cat_that caught_because caught_myself certificate_$
change_the changed_phones changes_$ charge_$ charge_for charity_$ charitys_tips chat_apps chat_by chat_can chat_not
chat_online chat_with chats_before chats_by chats_dont chats_for chats_like chats_of chats_only chats_turn chats_when
chatting_to cheapest_$ cheat_code check_how check_if check_please checks_for checks_my checks_your child_actors
child_as child_before child_defined child_from child_give child_here child_know child_like child_may child_might
child_or child_tells child_the children_already children_in children_it children_never children_services children_that
children_use childs_address childs_behaviour childs_being chocolate_in christmas_tree cite_$ class_chat class_how
clever_bot clippers_$ closed_my club_are club_for coach_under coach_which code_for coding_club colleague_drives come_$
come_for come_home come_out come_the comes_back comes_on comes_to coming_into companies_so compare_the compare_with
compared_to compensation_for concern_for concert_$ concert_with contact_kids contact_with cooked_rice cops_get
cops_work corner_$ cornwall_$ cost_to could_my council_$ count_as count_of countries_have counts_is county_$
coursework_$ court_$ court_i cousin_to cousins_$ cover_it creepy_message crime_novels crime_when cross_country cruise_$
cry_and cubs_$ curious_if dad_comes dad_here dad_of dance_teacher dangerous_for data_come data_show date_a date_on
dating_app daughter_got daughter_wants days_so days_where deaf_$ dear_and defined_in delete_a delete_them describe_the
detect_groomers detect_grooming dick_pic did_she did_something did_susie didnt_come die_$ different_application
different_sites discloses_$ discord_for discord_says discord_she disregard_the dissertation_i dm_from do_an do_as
do_bad do_in do_next do_on do_others do_stuff do_tasks do_their do_they do_things doctor_$ does_an does_anybody
does_everyone does_roblox does_things doesnt_$ doesnt_have doesnt_it doesnt_need doesnt_wake doesnt_work dog_$
doing_nothing doing_something doing_stuff done_it dont_believe dont_kids dont_leave dont_look dont_need dont_understand
dots_$ down_and down_to down_what dragon_$ drain_the draw_me drew_me drive_a drives_one e_me each_$ earn_the easier_for
easy_words eating_so eating_the eggs_$ eight_how eighteen_$ eleven_years else_$ else_what email_from emoji_do
encryption_and encryption_is encryption_will end_of engine_is english_how english_is enough_$ enough_but entries_come
essay_$ estimate_the euro_or even_come evening_how ever_talks every_app everyone_get evidence_she ex_gets exact_name
exact_wording example_$ examples_$ exchange_is exist_$ experience_$ experiencing_abuse experts_want explain_please
explain_stranger fair_$ fair_enough fair_for fair_to fall_for families_$ family_chat far_too father_$ father_of feel_at
feel_like feel_safe feeling_$ few_words fight_to figure_can figure_not figures_please figures_victims file_$ files_$
filter_for filter_on filters_for final_$ find_em find_friends find_grooming find_help find_him find_how find_out
find_that finished_on first_for first_school first_step first_thing first_to first_year fits_in five_and flat_she
flatmate_$ flirting_if float_$ folder_how for_8 for_ages for_anyone for_boy for_dinner for_encryption for_exchange
for_free for_groom for_gta for_guidance for_happy for_helping for_how for_keeping for_learning for_not for_online
for_primary for_protection for_pupils for_reasons for_teacher for_tips for_training for_victims for_which for_work
for_you forbidden_ones forces_for forces_i forces_which forget_your forgot_my fortnite_with foster_child foster_home
foster_kid found_chats four_times fourteen_and free_now freedom_of friday_$ friend_got friend_i friend_in friend_is
friend_moved friend_told from_and from_germany from_google from_govender from_i from_man from_outside from_romania
from_spain from_syria fuel_list funny_ones game_friend games_$ games_where gate_and gdpr_$ germany_and get_along
get_behind get_days get_named get_pictures get_reported get_shy get_someone get_teenagers get_these get_this get_tips
get_up get_wrong gets_in gets_it gets_messages gets_to getting_mad getting_this gfs_little gifts_in girl_said girl_sell
girl_tell girl_that girl_without girls_among girls_but girls_football girls_in girls_online girls_or girls_part
girls_percentage give_an give_examples given_$ gives_$ gives_no gives_the giving_kids giving_tips glued_to go_down
go_if go_when go_with going_into going_on good_reasons got_asked got_blackmail got_bogged got_for got_half got_three
got_two govender_just grandad_and grandson_and grandson_to groomed_as groomed_from groomed_kids groomed_last
groomed_via groomer_i groomers_act groomers_on groomers_win grooming_as grooming_early grooming_kit grooming_numbers
grooming_the grounds_are group_tells group_under groups_$ groups_of grownups_$ gta_$ gta_online guess_$ had_made
had_nothing hand_over handball_girls hapens_to happen_to happens_now hargreaves_line harm_to has_child has_in has_just
has_room has_some has_video has_what has_your hash_check hate_it have_all have_bad have_done have_kept have_met
have_not have_talked have_three he_calls he_checks he_found he_liked he_lives he_makes he_really he_wont hear_them
hello_i help_for help_so her_$ her_a her_aunt her_chats her_clothes her_come her_diary her_friend her_friends her_go
her_his her_house her_id her_is her_mums her_nan her_or her_photo her_saddle her_trust her_vapes her_words her_wrong
here_a here_kids here_not hi_i hicups_fast hidden_cases hidden_number hidden_text hide_christmas hide_the higher_than
hilarious_$ him_again him_at him_but him_id him_my him_seeing him_stop his_cam his_flat his_grandad his_school
his_teacher history_$ home_is horse_girl horses_$ hotel_$ house_keys house_of how_ai how_common how_fresh how_police
how_secure how_talk how_tall hypothetically_which i_apply i_approach i_came i_carried i_carry i_changed i_charge
i_chose i_cite i_click i_clicked i_confront i_e i_earn i_even i_forget i_havent i_left i_liked i_meant i_might i_open
i_record i_reported i_saw i_stopped i_trust i_turn i_wake i_wanted i_warm i_was i_watch id_keep id_look id_need id_now
id_want if_kids if_ones if_somebody if_theres if_this ignoring_me ill_do ill_find illness_the images_i imagine_a in_and
in_character in_charge in_cornwall in_court in_detention in_for in_general in_history in_i in_jail in_list in_minecraft
in_night in_numbers in_schools in_something in_ten in_them in_thirty in_turkey in_under in_which include_a inset_$
inside_a inside_chats insists_that instead_and instructions_$ internet_$ internet_if internet_safer internet_where
into_eating into_encrypted into_french into_how into_in into_private into_trouble is_19 is_24 is_abused is_anyone is_at
is_begged is_breached is_brilliant is_cheapest is_child is_doing is_far is_gone is_group is_her is_making is_my is_ok
is_planning is_pretending is_right is_someone is_supposed is_their is_threatening is_till is_too is_very is_where
isnt_a isnt_home isnt_just isnt_number it_47 it_begins it_but it_cant it_condition it_cost it_do it_does it_gives
it_goes it_gone it_he it_if it_is it_last it_list it_live it_more it_my it_number it_opens it_own it_real it_scared
it_share it_sound it_sweet it_the it_till it_twice it_usual iwf_and jailbreak_you job_title join_$ join_our joke_$
journalist_and journalist_with judge_me just_flirting just_me just_take just_ugly karate_$ keep_kids keep_looking
keep_records keep_secret keep_them keeps_getting kid_a kid_delete kid_have kid_my kid_of kid_who kids_about
kids_accounts kids_also kids_at kids_bit kids_call kids_easter kids_getting kids_have kids_herself kids_know kids_lot
kids_make kids_name kids_rite kids_round kids_say kids_sent kids_still kids_themselves kids_wont kids_younger kik_and
kill_me kind_and kit_for knew_the knew_which know_of know_people knows_$ knows_but knows_where knows_which lab_$
lad_only lads_offering lads_only laptop_what laptops_$ last_message law_about law_cover law_is law_on law_say law_so
leader_asks learning_difficulties learning_spanish left_over legal_for legal_to legislation_does legit_$ less_secure
less_shy lesser_known let_abusers let_anyone let_under lift_the light_$ like_encryption like_for like_got like_him
like_it like_numbers like_reading like_the like_what likes_$ likes_horses limit_on line_chart line_in line_where
line_with link_for link_the links_for list_all list_for list_so list_with listens_to live_i live_in live_on lives_being
local_paper lock_it logs_as lol_my london_$ long_can look_like looking_to loop_over lot_$ lot_any love_a loves_him
lure_a made_a made_it made_to mail_address main_character main_finding make_of make_python make_short make_someone
make_such make_their making_them man_he man_here man_makes man_me man_sent many_aps many_cops many_different many_never
many_sweets match_is mate_best mate_he matter_what matters_whether may_look me_5 me_alone me_by me_cheat me_each
me_enough me_everything me_hanging me_if me_message me_pick me_right me_sad me_slang me_they me_up me_whatever me_why
me_with mean_boys mean_by mean_in mean_or mean_under mean_when meant_for meant_it median_age medication_against meet_up
meeting_someone meets_are men_actually men_message message_be message_me message_them message_with messaged_me
messages_are messages_as messages_like messages_vanish messaging_companies messaging_in messaging_my messenger_for
met_in middle_aged mind_about minecraft_$ minimum_age minor_for minor_online minors_my minutes_$ miss_her mod_here
mode_$ moderator_$ money_do more_at more_boys more_followers more_girls more_if morning_$ most_at most_cases
most_grooming mostly_boys mostly_girls mother_from move_me move_to much_cases much_different much_higher much_is
much_percent much_pocket mum_and mum_at mum_what mums_at music_i music_which must_do must_he must_i my_6 my_baby my_cam
my_children my_club my_code my_county my_crush my_dance my_editor my_firm my_first my_gran my_guides my_guild
my_homework my_hubbys my_late my_local my_location my_penpal my_question my_reading my_seminar my_shoulders my_six
my_sociology my_stop my_teenage my_teens my_toddler my_tutor my_two my_uncle myself_i name_how name_tattooed named_and
named_i names_what nan_$ nearly_half need_advice need_proof needed_before needs_no nervous_about nervous_for
never_acted never_said never_understood new_rules nice_thing niece_$ niece_she night_and night_without nights_$ nits_$
no_$ no_4 no_child no_data no_kids no_matter no_more no_need no_nicely no_ok no_phone no_report no_safeguards
no_scanning nobody_asks nobody_can nobody_has nobody_listens nobodyd_believe not_alone not_come not_doing not_find
not_kids not_leave not_live not_proud not_training not_what noted_for nothing_where notice_grooming novel_about
novel_the novels_and now_dan now_it now_my now_police nude_pics nudes_and number_and number_my numbers_for numbers_i
numbers_look numbers_not nurse_$ obviously_$ of_4 of_fifteen of_forty of_handball of_hicups of_information of_meets
of_messaging of_music of_nine of_not of_old of_ours of_parents of_pupils of_safeguarding of_sexual of_such of_trust
of_under of_where of_year off_as off_i off_kids off_with offence_of offence_when offences_$ offenders_find offenders_go
offenders_start offer_on offering_her offers_the officer_here officer_how officer_who offices_$ oil_change ok_bot
ok_for ok_it ok_then old_allowed old_apps old_family old_for old_need old_on old_right old_still old_these older_girl
on_ai on_at on_encryption on_file on_games on_girls on_him on_iphone on_minors on_one on_purpose on_roblox
on_safeguarding on_that on_to on_with once_what one_and one_believes one_can one_dot one_else one_go one_if one_likes
one_pupil one_reports one_says one_tells one_where one_will one_works ones_didnt ones_does ones_how ones_son online_any
online_did online_harm online_how online_more online_these online_what online_which only_eight only_got only_her
only_if only_know only_servers only_teenagers only_teens only_watches only_what opening_up opens_with or_do or_false
or_girl or_how or_median or_middle or_more or_must or_no or_not or_other or_she or_stay order_$ organisations_named
original_$ original_article other_apps other_countries other_teens our_chess our_discord our_parent our_volunteer
out_does out_here out_if out_looking out_which outfits_get outside_$ outsiders_cant over_list over_something over_the
own_chats owner_$ owner_has packed_a page_says paid_for pal_is parental_controls parents_ask parents_cant parents_group
parents_knowledge parents_read parents_the park_for part_of parties_to pass_round passed_$ paste_the pay_me paying_a
pays_me penpal_from people_are people_do people_have people_look people_my people_pay people_tell people_with per_year
percent_is percentage_for percentage_please percentages_in person_for person_that phone_has phone_in phone_which
phones_can phones_for phones_in photo_is photo_taken photos_which piano_teacher pick_$ pick_for pics_in pics_off
picture_from picture_of picture_what pictures_with pizza_$ place_$ place_there plan_which planning_our platform_is
platform_named platform_would platforms_$ platforms_are play_a players_$ players_in plays_fortnite plays_music
please_do please_find please_id please_paste please_which plot_is point_to poker_night poland_how police_been
police_files police_for police_get police_give police_help police_in police_is police_logs police_see police_so
police_the police_would police_write polite_way pool_in posts_her practice_$ preparing_a present_do pretend_the
pretendin_to pretends_to primary_how primary_kids primary_scool privacy_lot privacy_settings private_and
private_messaging private_server private_video probation_officer promise_not promised_her proof_for proper_word
proportion_$ protect_children protection_people prove_her prove_i published_this pupil_asked pupil_drew pupil_on
pupil_who pupils_about pupils_for pupils_has pupils_to puppy_be purposes_give put_on python_code python_loop quality_$
question_for questions_from quickly_$ quiet_but quoted_so railcard_$ rang_me rank_$ rate_$ read_her read_private
read_this ready_before real_one real_person real_story really_i really_only reception_$ receptionist_a recognise_a
record_my records_of register_for relative_$ remember_$ remember_about report_explain report_give report_gives
report_him report_i report_it report_mention report_name report_one report_or report_stuff report_suggest report_them
report_think report_this report_which reported_it reported_last reported_them request_$ request_to rest_$ rest_of
revision_$ rich_$ right_i right_now right_to right_way ring_$ rise_$ rise_in room_and rota_for ruined_$ rules_let
rules_on sad_for saddle_and safe_off safeguarding_kids safeguards_$ safest_messenger safety_i safety_worry said_his
said_if said_so same_one sample_size saturday_and save_the saw_my say_a say_child say_her say_nobody say_one say_online
say_police say_they say_this say_who say_you saying_i says_$ says_13 says_6 says_how says_i says_only says_so scare_the
scared_me school_before school_but school_do school_exchange school_friend school_kids school_my school_photos
school_say school_tell schoolgirl_i scool_$ scotland_$ scout_leaders scrambled_messaging screen_time secondary_in
secondary_schools secret_but secret_code secret_instructions secret_of secret_that secure_the see_a see_her
see_messages see_where see_yourself seems_like seems_well sees_my self_harming selfies_$ sell_her seminar_$ send_$
sending_me sending_my sending_pics sends_pics sends_stuff sent_the sentence_$ sentence_for sentence_on sentence_so
series_would sermon_$ server_admin server_for server_how server_needs server_owner server_which servers_$ services_$
session_on set_a setting_up seven_and seven_what seventy_nine sex_of shame_i share_a share_baby share_only share_was
share_with sharing_a she_cry she_gets she_hasnt she_lets she_lied she_make she_met she_send she_stop she_took she_wasnt
she_went shoes_on shoot_me short_$ should_anyone should_it should_stay show_for show_me show_teenagers show_you sick_of
sick_what side_of signs_$ signs_of signs_show sim_only since_$ sister_keeps sister_phone sister_to sit_next site_i
site_what sites_and sites_check sites_which six_what sixteen_year size_of skin_$ skip_the small_minority so_bored
so_done so_easy so_ill so_please so_stranger so_unwilling social_studies social_work sociology_coursework some_how
some_kid some_lads some_old somebody_has someone_in someone_posting someone_sends someone_sent something_stupid
something_that something_they something_you somewhere_for son_is sounds_like source_for source_link sources_$ spanish_$
special_needs spots_that spying_on staff_meeting staff_training stage_at started_wetting starting_now starting_to
statistic_i statistics_$ stats_on stay_calm stay_quiet step_$ step_how step_one stepdad_$ stepdad_and steps_as
steps_for still_and still_be still_believe still_catch stop_people stop_searching stopped_eating story_$ story_about
story_how story_in story_who story_with stranger_or stream_$ streamer_he student_from students_$ students_ask studies_$
study_$ studying_law stuff_for suggest_how supposed_to surely_they survey_$ survey_about sweet_$ sweet_text swimming_$
switch_that tablet_from tablet_how take_it take_the takes_$ talk_what talk_which talking_does talking_what
targeted_more teacher_do teacher_doesnt teacher_here teacher_i teacher_know teacher_spot tech_companies tech_firms
teen_accounts teenage_son teenager_what teenagers_about teenagers_get teenagers_themselves teenagers_to teens_get
teens_hang teens_which telegram_$ telegram_because telegram_how tell_anybody tell_how tell_if tell_nobody tell_on
tell_their tell_they tell_where telling_someone tells_a tells_how tells_them ten_minutes ten_of ten_times term_$
terrified_$ test_tell text_and text_can text_is text_my than_any than_boys than_police that_answer that_arent
that_blocking that_charity that_costs that_hides that_is that_link that_list that_looks that_messages that_not that_off
that_plays that_safe that_somethings that_the that_their that_they the_1 the_47 the_82 the_above the_author the_average
the_background the_bathroom the_battery the_beach the_big the_bottom the_charitys the_christmas the_coach the_companies
the_correct the_county the_date the_day the_divorce the_door the_dragon the_drill the_end the_entries the_epq
the_feeling the_figure the_film the_freedom the_fridge the_general the_gist the_how the_image the_instructions the_job
the_latest the_leavers the_lessons the_mall the_man the_mean the_means the_messaging the_method the_middle the_minimum
the_mod the_morning the_name the_nearest the_net the_nspccs the_only the_order the_organisations the_parcel the_phone
the_phrase the_plan the_plot the_policy the_records the_rule the_sender the_shop the_slang the_son the_stage the_stat
the_student the_study the_survey the_swimming the_tech the_techies the_time the_toilets the_trampoline the_trust
the_trusted the_truth the_uncle the_war the_watch the_water the_woman the_wording the_xbox the_years the_youth their_a
their_address their_birthday their_books their_childs their_e their_offices their_site them_a them_all them_already
them_back them_down them_has them_i them_talking them_up them_were them_when them_which themselves_or then_act
then_give then_i theory_why there_anybody there_anyone there_but there_medication there_more there_numbers there_one
there_should there_still there_wording theres_pictures these_apps these_creep these_men these_messages these_police
they_actually they_already they_arrest they_closed they_estimate they_found they_get they_give they_keep they_knew
they_mean they_old they_plan they_put they_test they_usually theyd_be thing_of thing_up things_does things_no thirty_$
this_a this_from this_i this_line this_link this_man this_town this_what this_which tho_$ those_checks those_has
thoughts_$ three_of three_times three_year threshold_and through_a tiktok_$ tiktok_account tiktok_at till_14 till_she
time_for time_i time_which times_and tips_for tips_where title_of to_anyone to_believe to_cook to_data to_die to_doing
to_eat to_feel to_float to_girl to_grooming to_his to_hurt to_kill to_marry to_minors to_online to_other to_our
to_parents to_protect to_remember to_respond to_ride to_sell to_she to_stranger to_teens to_train to_travel
to_videocall to_want to_what told_$ told_anyone told_in tomorrow_$ too_close too_long took_me took_off tooth_fairy
top_$ topic_for total_$ touch_her touch_me touching_the tournament_$ track_me track_my trade_winds trainee_here
training_firms trampoline_$ trampoline_park translate_your traveller_kids tree_$ trick_kids tricked_into trip_where
trouble_$ trouble_on true_$ true_or true_story trust_of trust_them trusting_him try_again turn_into turning_16
tutor_and tutor_to tutoring_a twins_aged two_$ two_boys two_kids uncles_in under_8s under_9s under_a under_eighteen
under_gdpr uni_$ until_i unwilling_to up_by up_every up_i up_screaming us_who use_encrypted use_instead use_without
used_by usual_for usually_go valorant_$ vanish_how very_youngest victims_like victims_of victims_young video_i video_of
video_to videos_how villain_in visa_$ visits_$ volunteer_for volunteering_with wake_$ wall_$ want_300 want_changed
want_not want_on want_write wants_a wants_discord wants_her wants_my wants_nudes wants_the warrant_$ was_14 was_a
was_hilarious was_legal was_not was_one was_passed watching_that way_in way_is way_theyd way_with we_ask we_come
we_know we_move we_need we_talking we_tell web_$ web_page weddings_$ week_how well_till were_children were_setting
were_to were_under what_act what_does what_ee what_films what_for what_gives what_grounds what_hapens what_have what_in
what_mean what_my what_permission what_pic what_police what_portion what_reason what_safeguarding what_so what_software
what_tricks what_type what_way what_wrong what_year whatever_you when_are when_asked when_her when_somebody when_there
when_working whenever_a whens_it where_cops where_most where_parents where_people which_ages which_bank which_does
which_dont which_expert which_experts which_firms which_kind which_model which_not which_organisations which_outfits
which_page which_part which_question which_rules which_safety which_should which_tactics which_technologies which_three
who_$ who_asked who_can who_did who_groomed who_has who_hates who_message who_messages who_mind who_published who_sent
who_speak who_spots who_write whole_thing whose_it whose_job why_are why_dont why_me why_might wife_$ will_anyone
wins_a with_83 with_cake with_cam with_cubs with_france with_friends with_grown with_just with_learning with_normal
with_only with_people with_sources with_ten with_without with_young without_an without_breaking without_control
without_taking without_them woman_quoted women_$ wont_give wont_listen word_child wording_in words_are words_on
words_what work_and work_at work_before worker_in working_in works_for works_in works_where worksheet_$ worried_$
worse_$ would_$ would_believe would_find would_have would_help would_quit would_there would_tip would_to write_code
write_crime write_for write_me write_more write_my write_that writing_about wtf_is xbox_so year_2 year_5s year_i
year_old year_the year_where years_for years_had years_make you_allowed you_block you_could you_describe you_had
you_hear you_learn you_list you_me you_must you_open you_screenshot you_she you_the you_told you_what you_wont
young_are young_as young_can young_i young_victim younger_brother younger_teens youngest_age youngest_do youngest_group
youngest_of your_children your_link your_numbers your_setup yourself_in youth_group youth_leader yr_9 yungest_kid
""",
    -1: """
000_$ 000_children 000_in 000_kids 000_or 000_which 0_$ 10_can 10_min 10_under 10_what 10_who 10k_followers 11_in 11_of
11_that 11_what 11_when 11_with 12_000 12_but 12_get 12_girls 12_group 12_loves 12_make 12_my 12_right 12_staff
12_swimming 12_the 12_was 12s_figure 13_for 13_he 13_keeps 13_she 13_too 13_what 13_which 13_who 14_he 14_so 14_year
150_and 150_different 150_wheres 15_but 15_i 15_what 15_yrs 16_or 16_what 16_year 16s_$ 16s_on 17_but 17_go 17_year
18_and 18_the 18s_$ 200_words 20_is 20_yr 23_$ 24_too 25_i 25_year 26_and 28_and 2_child 2_more 2_years 30_and 30_yr
34_and 350_$ 350_and 3_30 3_facts 3_things 412_days 42_police 47_and 48_hours 4_boys 4_figure 4_in 4_year 4yr_old
500_and 500_is 500_or 500_times 500_words 50_is 50_quid 52_i 5_$ 5_8 5_yrs 68_$ 6_about 6_and 6_how 6_months 6_parents
6_teacher 6_years 71_and 71_i 78_and 7_and 7_asked 7_or 7_parents 7_yr 8_in 8_is 8_minutes 8_to 8_yr 8s_$ 90_percent
999_or 9_0 9_10 9_boy 9_lol 9_man 9_million 9_on 9_she 9s_football ^_34 ^_5 ^_6 ^_83 ^_about ^_adults ^_ages ^_all
^_annual ^_another ^_anything ^_apparently ^_aunty ^_autistic ^_backdoor ^_bit ^_boyfriend ^_came ^_caught ^_change
^_chatbots ^_check ^_childminders ^_clues ^_come ^_communication ^_conviction ^_cops ^_copy ^_correcting ^_counselling
^_cousin ^_custody ^_different ^_discord ^_dissertations ^_dms ^_doesnt ^_dog ^_drop ^_earlier ^_either ^_elementary
^_encryption ^_evening ^_everyone ^_ex ^_feeling ^_few ^_figure ^_flip ^_followed ^_fortnite ^_friends ^_gift ^_gifts
^_giving ^_granddaughter ^_grandkids ^_groomed ^_group ^_haha ^_hamster ^_having ^_headteacher ^_hed ^_hiya ^_holiday
^_honestly ^_hr ^_ignor ^_ill ^_iwf ^_jai ^_karate ^_lad ^_law ^_librarian ^_look ^_looked ^_looking ^_mans ^_many
^_maybe ^_met ^_metadata ^_minors ^_mod ^_more ^_most ^_mr ^_mums ^_must ^_nah ^_names ^_nan ^_nans ^_new ^_next
^_normal ^_nothing ^_now ^_nr ^_nudes ^_number ^_official ^_older ^_ou ^_over ^_override ^_password ^_penalty ^_people
^_phones ^_photo ^_photographer ^_picture ^_plot ^_poster ^_prank ^_preparing ^_pretty ^_primary ^_prison ^_privacy
^_promise ^_proportion ^_public ^_quarter ^_quater ^_quit ^_random ^_ratio ^_recommend ^_recruiting ^_replace ^_respite
^_riddle ^_robertsons ^_robot ^_romeo ^_safeguarding ^_same ^_says ^_school ^_scouts ^_seems ^_set ^_settle ^_shh
^_sister ^_skip ^_slow ^_software ^_somebodys ^_someones ^_speak ^_spel ^_start ^_stop ^_stranger ^_students ^_sudo
^_supply ^_survivors ^_take ^_taxi ^_teacher ^_their ^_them ^_this ^_three ^_treasurer ^_trials ^_trust ^_trying
^_turns ^_two ^_type ^_un ^_used ^_whose ^_wifi ^_word ^_worst ^_yo ^_youth a_$ a_13 a_17 a_20 a_25 a_b a_bad a_bake
a_barrister a_beach a_better a_bike a_biscuit a_bit a_blogger a_booking a_bots a_brother a_calendar a_cardigan a_cat
a_character a_charity a_chatbot a_checklist a_choir a_city a_clip a_cockapoo a_coin a_college a_company a_contents
a_controlling a_cool a_copy a_couple a_crime a_criminology a_cuppa a_curious a_customer a_d a_dating a_daughter a_dear
a_debate a_decade a_degree a_delivery a_detention a_dinner a_do a_face a_fact a_factory a_fellow a_fence a_figure
a_five a_fiver a_fortnite a_fox a_fun a_gang a_girls a_goldfish a_government a_governor a_gp a_grandson a_great a_grey
a_groupchat a_guides a_guitar a_hacker a_haiku a_hairdresser a_hall a_hand a_handful a_hard a_haunted a_headcount
a_healthy a_holiday a_horrible a_house a_human a_hundred a_judge a_jumper a_keen a_knife a_lab a_lady a_lawyer
a_leading a_lemonade a_lesson a_level a_library a_lifeguard a_lighthouse a_loan a_lock a_lonely a_lost a_magician
a_mail a_man a_meeting a_meltdown a_meme a_mind a_minecraft a_nan a_napkin a_newborn a_night a_old a_page a_panel
a_parcel a_part a_patient a_percentage a_piece a_pilot a_pizza a_play a_playgroup a_pool a_porn a_poster a_pound
a_powerpoint a_presentation a_prize a_purchase a_python a_quarter a_quiz a_quote a_rap a_recipe a_refuge a_register
a_right a_roleplay a_rough a_rude a_rule a_safe a_score a_scrambled a_section a_seminar a_separate a_set a_shareholder
a_shed a_side a_sim a_sixteen a_sketch a_sleepover a_smoke a_soap a_social a_software a_sonnet a_spa a_spare a_stalker
a_stat a_statistician a_strange a_stranger a_strong a_summary a_surprise a_survivor a_swear a_swim a_switch a_tablet
a_team a_tech a_teenage a_tenner a_tent a_tick a_trade a_train a_trainer a_training a_translator a_tree a_trigger
a_troop a_ukulele a_user a_vacation a_walk a_wedding a_welsh a_window a_younger a_youngster abilities_should about_$
about_13 about_200 about_42 about_ai about_apps about_discord about_doing about_fake about_first about_forty
about_fourteen about_good about_gymnastics about_homework about_joining about_known about_little about_looking
about_messages about_mine about_offenders about_picture about_pictures about_privacy about_protecting about_roblox
about_safeguarding about_safety about_saying about_sharing about_six about_slugs about_them about_thinking
about_training about_vulnerable about_which about_who about_young about_your above_this abuse_does abuse_for abuse_is
abuse_it abuse_material abuse_the abuse_were abused_in abused_me abusers_$ abusers_get abusers_win acc_to access_$
account_got accounts_get accounts_or acording_to act_i act_in act_normal acting_out action_$ action_does actors_$
actual_thing actually_give actually_work add_my added_$ added_me address_do address_for address_i admin_$ adopt_the
adult_asking adult_at adult_in adult_is adult_offenders adult_sends adult_sext adult_what adult_who adult_working
adults_only advertise_a advice_page advice_were affected_give affected_please afraid_to after_an after_kids after_lunch
after_pill after_primary after_reading after_that after_the after_what after_you afterwards_$ again_lol again_to
again_we again_what against_a against_children against_girls against_grooming against_little against_my against_phones
against_primary against_scanning age_12 age_13 age_as age_counts age_go age_may age_mentioned age_not age_or age_she
age_under age_were aged_13 aged_9 aged_ten agen_where ago_$ agree_and agree_the agree_with ahead_$ ai_behind ai_bot
ai_can ai_generated ai_images ai_in ai_itself ai_law ai_makes ai_on ai_prompt ai_that ai_with air_$ al_the all_150
all_girls all_lol all_members all_my all_night all_sorts all_those allotment_$ allowed_$ alone_and alone_asking
alone_for alone_how alone_now alone_or alone_to already_knew already_know already_left alternative_to always_on
always_online always_recorded always_the always_two always_wants am_$ am_23 am_68 am_78 am_8 am_against am_building
am_chatting am_choosing am_comparing am_fifteen am_five am_fourteen am_frightened am_gay am_gone am_grandmother
am_having am_ill am_lost am_man am_minding am_preparing am_presenting am_probably am_reading am_right am_running
am_setting am_shaking am_still am_thirteen am_to am_very am_waiting am_watching am_wrong am_year amendments_$
among_those among_us an_a an_address an_allotment an_and an_anonymous an_appointment an_apps an_author an_e an_egg
an_encrypted an_envelope an_essay an_evil an_exam an_exception an_honest an_idiot an_interview an_ipad an_older
an_overdose an_underage an_unfiltered an_unknown an_unrestricted and_14 and_21 and_26 and_9 and_about and_all
and_always and_at and_below and_boys and_cant and_chats and_child and_daughter and_denies and_donts and_draw and_eleven
and_ends and_father and_fifty and_girls and_gives and_go and_guides and_ill and_internet and_know and_last and_leave
and_location and_love and_made and_makes and_mirrors and_new and_organisation and_out and_over and_photos and_pics
and_plan and_plays and_post and_pregnant and_private and_ran and_read and_robbers and_scouts and_sending and_shell
and_should and_sixteen and_sneaks and_somebody and_someone and_speak and_starting and_their and_they and_think and_this
and_tonight and_twelve and_use and_waits and_was and_wets and_wheres and_whom and_will and_with and_work and_worried
and_wouldnt and_year and_younger and_your android_$ angry_if angry_when annual_tally another_country ans_et answer_a
answer_anything answer_as answer_is answer_like answer_the answer_with answered_the anti_privacy ants_$ any_$
any_advice any_ai any_books any_comparison any_cop any_did any_figure any_foundation any_good any_guidance any_ideas
any_jobs any_law any_link any_number any_offences any_percent any_reading any_reason any_research any_rules any_stat
any_tips any_website anybody_but anybody_get anybody_recommend anybody_say anyone_ask anyone_but anyone_have anyone_i
anyone_in anyone_to anyone_want anything_she anyway_how anyway_i anyway_what anywhere_that aoife_$ app_did app_firm
app_has app_have app_i app_isnt app_it app_names app_of app_on app_takes app_with app_would applies_to appointments_at
approach_a apps_again apps_and apps_because apps_check apps_come apps_did apps_does apps_each apps_how apps_if
apps_kids apps_to apps_use apps_was apps_were are_10 are_14 are_4 are_9 are_about are_affected are_ai are_allowed
are_always are_at are_boys are_crimes are_discord are_doing are_driving are_fun are_given are_grooming are_helped
are_hiding are_if are_listed are_little are_making are_married are_mentioned are_missing are_not are_of are_people
are_sensible are_things are_those are_trading are_unknown are_useless are_with are_worst area_$ arent_they
argument_against argument_over arguments_$ arm_$ around_young arrest_me arrested_and arrests_what article_for
article_get article_so as_$ as_abuse as_being as_dsl as_far as_grooming as_i as_kids as_missing as_of as_offenders
as_small as_someone as_that as_the as_victims ask_as ask_here ask_how ask_i ask_in ask_so ask_someone ask_which
asked_which asking_as asking_her asking_in asking_where asks_a asks_every asks_for asks_her asks_she asks_to asks_us
assembly_$ assembly_on assembly_what assistant_coach assistant_how at_11 at_14 at_16 at_17 at_3am at_b at_bowls
at_children at_dad at_dinner at_discord at_guides at_hers at_images at_lessons at_maths at_morrisons at_number at_pick
at_six at_tea at_ten at_toddler at_uno attempts_$ audio_version auntie_$ author_$ author_just author_year autistic_son
awareness_of away_his away_id away_if b_q baby_clothes baby_in baby_is baby_on baby_to babysitter_i
babysitters_boyfriend babysitting_two back_after back_her back_home back_lost back_my back_of back_off back_on back_so
back_up backdoor_and backdoor_can backdoor_is bad_experience bad_how bad_i bad_men bad_picture bad_secret bad_thing
bad_what bake_sale ban_phones ban_user band_wants bands_$ bank_account bank_offers banned_i banned_what banning_phones
barrister_i basically_$ bath_time bathroom_$ battle_pass be_allowed be_an be_arrested be_at be_attracted be_banned
be_better be_by be_caught be_changed be_charged be_child be_cross be_curious be_dead be_easier be_fair be_for
be_friends be_gone be_groomed be_grooming be_illegal be_less be_most be_normal be_of be_off be_offline be_put be_quick
be_safe be_scanned be_sent be_stored be_that be_up be_used be_victim be_what be_word be_younger beach_pics beat_her
beat_it became_an because_fewer because_mine because_my because_the because_we become_an bed_at bed_she bedroom_$
bedroom_door bee_$ been_arrested been_asking been_banned been_hurt been_identified been_in been_kind been_paying
been_through been_watching before_$ before_anybody before_anyone before_friday before_parents before_passing
before_someone before_this before_we begin_with beginner_$ beginner_start begun_to behalf_of behind_me behind_you
being_funny being_hurt being_manipulated being_mentioned being_messaged being_passed being_put being_targeted
being_there being_threatened being_your believe_a believe_her believe_in believe_it believe_what believe_you
believed_me believes_that belong_to belongs_to below_some below_what besides_the best_age best_gift best_known
best_mans best_mic best_month best_picture best_present best_range best_vpn better_i better_not better_than between_a
between_grooming between_the big_a big_folder bigger_$ bigger_than biggest_platform bike_$ bike_is bill_and bill_coming
bill_do bill_gives bill_going bill_i bill_is bill_make bill_no bill_passed bill_so bill_was bill_which birthday_is
biscuit_$ biscuits_$ bit_i bit_of blackmail_after blackmail_by blackmail_me blackmail_my blackmail_she blackmail_with
blames_nobody bleep_test block_every block_him blocked_by blocked_it blogger_i board_$ board_games boarding_school
bodies_and body_is body_that boil_an book_a book_one book_safeguarding book_that booked_the booking_a books_for
books_on bored_talk borrowed_my bot_about bot_be bot_before bot_do bot_does bot_forget bot_i bot_just bot_keeps bot_no
bot_save bot_to both_in both_mums both_parents both_sides bottom_end bottom_line bought_me bought_the bowls_club
boy_about boy_and boy_for boy_gave boy_got boy_keeps boy_please boy_says boy_told boyfriend_is boyfriend_makes
boyfriend_of boyfriend_scared boyfriend_who boyfriend_wont boys_be boys_girls boys_it boys_more boys_on boys_one
boys_share boys_there boys_they boys_told boys_tonight bra_size brands_$ bread_$ break_character break_in break_the
break_your breaking_it bribe_my bright_but bring_for bring_this bristol_$ bro_8 bro_i brother_about brother_show
brothers_$ brothers_friend brought_a bruh_why buffering_$ build_in building_$ building_a building_one building_player
built_a bulletin_i bullying_or burst_into but_also but_can but_change but_it but_now but_only but_police but_quiet
but_sounds but_where button_for buy_cheap buy_my buy_trainers by_accident by_eight by_her by_my by_myself by_one
by_safeguarding by_section by_some by_the by_tonight by_trade by_what bye_to calendar_$ call_for call_his call_if
call_me call_their call_themselves call_what called_$ called_her called_what calling_the calls_and calls_from calls_her
calls_how calls_me calls_online cam_of cam_please came_$ came_across came_in came_into came_out cameras_at camp_and
can_apps can_boys can_children can_find can_grooming can_hear can_hide can_it can_message can_open can_people
can_picture can_ring can_schools can_social can_spot can_still can_stop can_to can_view can_what canada_please cancel_a
cancel_out cant_$ cant_do cant_get cant_go cant_have cant_open cant_read cant_say cant_unsee caption_for caption_under
captions_$ car_every car_has car_in car_park car_with cardigan_where cards_$ care_home care_homes cared_about
carer_here carers_$ carers_get carers_group carers_how cares_about carpet_$ cars_$ case_$ case_for case_is case_on
cases_from cases_of cases_please cases_than cases_the cases_to catch_a catch_my catch_offenders catch_to catchment_of
cats_$ caught_a caught_me caught_my causes_$ change_of change_their changed_over changing_$ changing_room channel_about
chapter_$ chapter_should character_$ charge_it charge_of charge_sheet charged_if charger_$ charger_and charities_are
charity_please charity_site chart_for chart_of charts_$ chat_app chat_herself chat_just chat_like chat_off chat_or
chat_private chat_privately chat_services chat_the chat_yes chatbot_grooming chats_a chats_are chats_be chats_can
chats_how chats_or chats_under cheap_$ cheap_flights cheap_iphon cheating_in check_$ check_ages check_an check_messages
check_my check_this check_what check_who checked_$ checked_her checked_in checking_account checking_if checks_they
cheer_her cheese_$ child_at child_care child_delete child_fare child_following child_get child_has child_include
child_isnt child_join child_marriage child_per child_rang child_sexual child_should child_speak child_stay child_twice
child_under child_was child_when child_which child_who child_whose child_with children_5 children_act children_at
children_be children_bike children_books children_charity children_chats children_course children_did children_do
children_got children_home children_is children_know children_make children_meet children_must children_my
children_need children_on children_one children_people children_rights children_safe children_since children_themselves
children_up childs_profile chocolate_$ choose_a circumstances_$ citation_of cite_this city_$ city_break civ_6 claim_$
class_$ class_from class_got class_is class_never class_the class_with clean_forgotten clear_my clear_the clicked_on
clicked_the client_side climbed_the clip_of closed_the clothes_$ clothes_how cloud_$ club_and club_do club_how club_i
club_leader club_on club_with clubs_do clubs_have clubs_need clues_that cn_i coach_at coach_has coach_i coach_keeps
coach_says coach_sends coach_swimming coach_wants coaches_my code_name code_of code_so code_that coded_chats
codes_frree codes_of cold_is colleague_showed colleague_with collect_her collect_my collected_$ collected_the
collected_them collectors_of college_$ come_before come_get come_it come_my come_on come_they comes_$ comes_before
comes_for comes_from comes_top coming_for coming_home coming_in coming_over common_is commonest_age communication_$
communication_skills companies_$ companies_not comparing_two comparison_with complaint_to complements_do comply_$
comply_with comunication_with con_$ concern_$ concerned_about condition_$ configuration_into consent_firms consent_in
constable_$ consultation_$ contact_if contain_the contents_of contents_page conversation_starters convicted_and
convicted_the cook_for cops_and cops_it copy_of copy_out correct_$ correct_action correct_me correct_way corridor_$
cost_or cosy_for could_anybody could_go could_hackers could_just could_see could_tell could_that counsellor_planning
count_attempts count_me counting_then countries_$ country_nobody country_would counts_are counts_as counts_children
counts_crimes couple_of course_i course_is course_what courses_do court_order cousin_$ cousin_shows cousin_wants
cover_games covered_in covers_one covers_six covid_$ crazy_$ creep_get creep_what cries_when crime_at crime_by crime_is
crime_since crimes_against crimes_and crimes_involved crimes_my crimes_on crimes_recorded crimes_were criminal_law
criminology_student cross_that crossed_a cry_in curious_how curious_whether custody_week cut_off cut_their cv_what d_d
d_game dad_and dad_at dad_birthday dad_blocked dad_gets dad_if dad_picks dad_says dad_so dad_to dad_whose dan_and
dan_has dan_now danger_$ danger_for dare_for dare_they dare_you dares_are dark_$ data_in date_$ date_did date_of
daughter_13 daughter_4 daughter_about daughter_again daughter_alone daughter_ask daughter_do daughter_doesnt
daughter_has daughter_keeps daughter_phone daughter_photos daughter_rang daughter_says daughter_showed daughter_tablet
day_for day_ideas day_so day_tomorrow day_with days_it days_lol dead_$ deaf_and dealing_with dealt_with death_she
debate_partner debate_squad debate_team decide_what deepfake_nudes define_it definition_$ degree_$ delayed_$ delays_$
delete_chats delete_it delete_this deleted_all deleted_it delivery_driver demand_$ denies_it deposit_$
depression_reading describe_it described_how described_in design_$ destroy_young detail_what details_of detective_who
detector_that detention_$ developer_id developer_mode developer_of device_do devices_were diary_$ diary_i diary_private
did_all did_any did_govender did_groomers did_her did_it did_nobody did_not did_sexual did_that did_to didnt_even
didnt_reply didnt_send diff_between diff_places difference_between difference_ok different_apps different_kids
different_man different_men different_ones different_places different_times dinner_lady direct_deposit dirty_to disco_$
discord_ask discord_mod discord_on discord_one discord_wants discord_what discussed_in dissertations_nothing dm_content
dm_my dming_me dnd_character do_11 do_according do_age do_and do_before do_campaigners do_collectors do_give do_he
do_her do_moderators do_most do_my do_now do_quick do_research do_researchers do_swimming do_tech do_teenagers do_this
do_victims do_who do_without do_young do_your doctor_for doctor_i documents_$ does_age does_child does_childline
does_ee does_encryption does_my does_pos does_research does_scanning does_sexual does_signal does_stuff does_this
does_yours doesnt_care doesnt_feed doesnt_feel doesnt_know doesnt_like doesnt_matter doesnt_she dog_and dog_has dogs_$
doing_both doing_my doing_the done_about done_to done_with dont_be dont_care dont_eat dont_go dont_i dont_it dont_like
dont_lose dont_obey dont_pay dont_post dont_send dont_show dont_speak dont_think dont_trust dont_write donts_for
door_counting door_gives door_shut door_so dos_$ dos_and dose_it double_the down_as down_when down_without
download_minecraft download_the downstairs_has dragon_and draw_the drawing_app drawing_on drawn_from drawn_to dread_the
dress_$ drew_a drill_for drilling_holes drive_how driver_a driving_me driving_test drop_if dropped_it during_covid
duty_if each_age each_and each_answer each_id each_line each_ones each_question each_region each_year earlier_jobs
earlier_you early_for early_to ears_$ ears_pierced easter_$ easy_$ easy_for eat_vegetables edition_$ eek_$ eight_so
eight_when electric_car elementary_school eleven_what else_has email_it email_to employed_$ encrypt_messages
encrypted_$ encrypted_and encrypted_messaging encrypted_stuff encryption_debate encryption_i encryption_if
encryption_my encryption_was encryption_which encryption_would end_$ end_encryption end_to end_what ender_dragon ends_$
engineer_id england_$ english_a english_with english_word enjoy_$ enough_evidence enough_for envelope_to escapd_agen
essay_for essay_on est_la estate_is even_do even_start even_the evening_i ever_$ ever_been ever_get ever_show
ever_wants every_adult every_home every_match every_member every_name every_number every_single every_week every_year
everybody_else everybody_working everyone_for everyone_in everyone_my everyone_named everyone_the everyone_who
everyone_would everything_and everything_on everything_with everything_you evidence_before evidence_for evidence_that
ex_and ex_wife exact_$ exact_figure exact_sentence exactly_about exactly_which exam_board exception_for excited_about
excuses_$ excuses_from exercise_in existing_$ expect_the expert_$ expert_said expert_who experts_agree experts_say
experts_think explain_consent explain_encrypted explain_this extended_project eye_$ eyes_when face_$ face_and
facetime_him facts_about facts_and facts_from facts_to failed_$ fair_tip fairly_$ fairness_i fake_$ fake_accounts
fake_ai fake_girl fake_pics fake_to fall_$ fall_asleep fall_short false_figure family_friend family_in family_room
fan_fiction fan_page fancy_dress far_as fast_but fast_do fastest_$ father_and father_beat father_come father_is
fathers_and fault_$ fault_it fear_encryption feed_me feel_about feel_included feel_it feel_so feelings_i fees_$ felt_$
fence_$ few_weeks fewer_kids fewest_cases fight_$ fight_for fighting_over figure_covers figure_does figure_i
figure_include figure_of figure_on figure_so figure_with figure_would figures_come figures_how figures_include
figures_to file_it files_on fill_in fill_the filled_in film_is filming_a films_are films_the filters_$ finally_what
find_about find_all find_any find_anything find_guidance find_on find_online find_original finding_$ finding_and
finds_it finds_me fine_i fine_right finish_her finished_it firm_$ firm_can firm_do firm_look firm_tutor firm_under
firms_$ firms_have firms_i firms_left firms_scan firms_would first_in first_job first_line first_outing first_person
first_ten fish_with five_$ five_a five_rules five_what five_year five_yearly fix_a fix_it flag_$ flat_and flat_in
flights_to flinches_when flip_a fly_like foi_figures foi_request foi_to follow_any follower_asks follower_list
followers_$ followers_on follows_me food_$ football_$ football_coach football_near football_stickers for_9 for_abusers
for_all for_any for_beginners for_canada for_charity for_chemistry for_child for_days for_debate for_different for_dogs
for_each for_eight for_essay for_ever for_example for_extra for_fairness for_families for_go for_governors for_greater
for_having for_hitting for_indecent for_lads for_last for_media for_members for_minecraft for_minors for_mum
for_netflix for_no for_now for_on for_one for_pensioners for_pictures for_privacy for_pshe for_ranked for_reading
for_report for_reporting for_revision for_safe for_school for_scotland for_scout for_skins for_staff for_streaming
for_students for_teenagers for_ten for_then for_things for_three for_travel for_two for_uni for_uno for_voice
for_watching for_weeks for_where for_years force_and force_data force_for force_had force_in force_me force_only
force_which forces_and forces_answered forces_are forces_didnt forces_that forces_there forces_with forget_it
forget_whether forgotten_if forty_apps forum_in foster_carers found_guilty found_her found_him found_me found_pictures
foundation_$ foundation_and foundation_do foundation_find foundation_in four_$ four_in four_named four_year fourteen_$
fourteen_he fraction_of framed_$ free_nitro free_trial free_up free_vbucks freezing_$ french_for freshers_week
friend_for friend_gives friend_group friend_on friend_request friend_says friend_sent friend_taught friend_what
friend_wrote friends_on friends_online frighten_me frightened_$ frogs_$ from_a from_adults from_brazil from_dublin
from_everybody from_fear from_football from_games from_here from_him from_husband from_lawmakers from_net from_next
from_old from_our from_somewhere from_stranger from_that from_this from_turkey from_us from_what from_when from_where
from_which from_you froze_$ frree_$ fuel_$ fuel_report fun_for funny_but game_and game_asked game_in game_my game_said
game_say game_sends game_that game_the game_they game_told gamers_$ games_can games_chat games_websites gaming_and
gap_for gap_in gate_do gates_$ gather_the gathered_the gave_data gave_evidence gave_me gave_nothing gave_the gave_them
general_$ general_not generally_$ generated_pics gentle_hike germany_$ get_10k get_added get_and get_approached
get_banned get_bored get_convicted get_deleted get_em get_for get_good get_hurt get_it get_less get_lonely
get_mentioned get_money get_name get_nitro get_off get_parents get_phones get_shut get_something get_targeted get_two
get_us get_when get_why get_your gets_angry gets_boring gets_caught gets_her gets_his gets_jealous gets_money
gets_targeted gets_turned gets_worse getting_added getting_calls getting_letters getting_phones getting_targeted
getting_the ghost_app gift_ideas gifts_are gifts_for giggles_when girl_about girl_aged girl_downstairs girl_gets
girl_give girl_got girl_had girl_my girl_please girl_say girl_there girl_wants girl_we girl_when girl_whod
girlfriend_and girlfriend_disagree girlfriend_has girlfriend_is girlfriend_to girls_aged girls_and girls_bike girls_do
girls_for girls_girls girls_isnt girls_my girls_name girls_nobody girls_not girls_right girls_should girls_targeted
girls_too girls_want gist_i git_commit give_any give_him give_private give_up given_how gives_him giving_me giving_my
giving_out gmail_$ go_after go_along go_and go_into go_up goalie_$ goes_$ goes_after goes_from goes_like goes_on
goes_out goes_there goes_well going_$ going_back going_online going_quiet going_round goldfish_$ gone_$ gone_since
gone_up good_biscuits good_games good_how good_name good_one good_secret google_maps google_what got_83 got_about
got_added got_an got_arrested got_hacked got_hold got_in got_into got_jumped got_killed got_links got_me got_one
got_pictures got_police got_sent got_stats got_such got_targeted got_that got_this got_till got_tips got_told
got_touched got_used got_your govender_for govender_to govender_where governors_$ governors_about grade_$ gran_says
grand_$ grandad_here grandad_of grandma_about grandma_here grandpa_$ grandparents_ask grandson_a grandson_he
grateful_if greater_manchester grey_coarse groom_kid groom_kids groom_the groomed_any groomed_at groomed_by groomed_her
groomed_i groomed_not groomed_the groomer_asks groomer_away groomer_is groomer_who groomers_are groomers_contact
groomers_ever groomers_first groomers_gain groomers_meet groomers_tell groomers_were groomers_work grooming_be
grooming_cases grooming_does grooming_drop grooming_every grooming_figures grooming_isnt grooming_kids grooming_means
grooming_on grooming_or grooming_tips grooming_today grooming_usually grooming_was grooming_what grooming_works
group_do group_does group_got group_says groupchat_sending groupchat_with grows_fast guests_and guidance_for
guidance_on guidance_there guidelines_to guides_group guides_leader guides_says guild_is guild_who guitar_$
guitar_chords guys_$ gymnastics_and hacker_$ had_gone had_no had_not had_one had_over hadnt_she haha_imagine
hairdresser_these half_$ half_a half_took hall_with hamster_escapd hand_$ hand_down hand_how hand_me hand_up handful_of
hands_off happen_on happened_and happened_next happened_yet happening_to happens_after happens_if hargreaves_$
hargreaves_how hargreaves_want hargreaves_work has_asked has_begun has_changed has_different has_done has_ever
has_found has_girls has_got has_grooming has_her has_more has_my has_none has_pictures has_secret has_she has_started
has_stuff has_things has_threatened has_three has_tips has_turned hasnt_been hasnt_come haunted_school haunter_$
have_booked have_boys have_changed have_clean have_gone have_it have_just have_put have_saved have_screenshots
have_signed have_started have_teacher have_that have_thought have_thoughts have_told have_turned have_two have_worked
have_year have_you have_your havent_stopped havent_told having_thoughts having_two he_$ he_abused he_asked he_cant
he_finds he_gets he_had he_hasnt he_isnt he_left he_like he_looks he_make he_met he_moves he_pays he_play he_post
he_put he_recorded he_shows he_still he_takes he_talks he_tell he_used he_wants he_will he_would head_of head_to
head_told head_wants headcount_of headed_$ heading_for headings_in hear_it hear_more hear_that hear_the heard_of
hello_$ hello_from hello_gives helmet_for help_before help_how help_i help_if help_in help_to helped_to helpline_for
helps_people her_back her_birthday her_boys her_but her_car her_child her_coach her_ears her_ex her_eyes her_father
her_girl her_girls her_gran her_grandad her_hair her_hand her_have her_hell her_into her_it her_meet her_mind her_names
her_old her_older her_pay her_piano her_pokemon her_send her_so her_stepfathers her_stop her_stuff her_tells her_videos
her_voice her_wear her_will her_wording here_anymore here_can here_from here_id here_in here_lol here_means here_now
here_on here_she here_so here_the here_they hers_and herself_and hey_$ hey_hey hey_it hey_what hi_it hi_to hid_a
hidden_instructions hide_messages hide_this hide_what hides_her hiding_$ hiding_place higher_$ hike_for him_all him_can
him_finding him_getting him_happy him_how him_on him_or him_pics him_when him_where him_will his_age his_car his_chats
his_club his_cv his_fault his_favourite his_hand his_house his_ipad his_kid his_kids his_mates his_name his_nintendo
his_nose his_old his_sister his_top his_tutor his_watch his_wife history_i history_of history_teacher hit_me hits_me
hits_you hitting_her hold_a hold_my holds_my holes_and holiday_club holiday_is home_alone home_in home_so home_than
home_time homework_server honestly_i hospital_$ hotel_receptionist hotel_where hour_ago hours_$ hours_of house_do
house_he house_i house_if house_is house_rule house_what how_accurate how_children how_exact how_explain how_grooming
how_is how_itd how_large how_likely how_manys how_reliable how_spread how_steep how_too how_will howd_you hundred_and
hurt_before hurt_himself hurt_in hurt_people hurt_what husband_has husband_i husband_was husbands_laptop i_act
i_advertise i_allowed i_and i_arrange i_as i_assume i_blocked i_boil i_build i_cancel i_catch i_caught i_checked
i_cheer i_choose i_clean i_clear i_convince i_cook i_crossed i_dated i_decide i_donate i_doubt i_download i_dread
i_drive i_failed i_follow i_game i_get i_going i_guess i_hadnt i_hang i_hear i_honestly i_interview i_interviewed
i_introduced i_kicked i_kind i_lied i_listen i_lose i_manage i_mark i_mentioned i_moved i_owe i_own i_paid i_phone
i_politely i_print i_promised i_raise i_ran i_really i_recorded i_recover i_reset i_share i_show i_skipped i_spent
i_started i_struggle i_support i_suppose i_swear i_tel i_thought i_told i_trade i_travel i_try i_tune i_undo i_vanish
i_volunteered i_walked i_watched i_wear i_worked id_better id_get id_go id_just id_never id_to idea_get ideas_for
identified_$ idiot_$ if_any if_anybody if_anything if_his if_id if_nobody if_people if_these if_two if_we if_worried
if_youd ill_$ ill_get ill_give ill_report ill_ruin ill_see ill_so ill_tell illegal_in image_she imagine_being
important_that in_10 in_2 in_5 in_a in_assembly in_at in_bury in_canada in_care in_child in_civ in_contact in_earnest
in_easy in_education in_essex in_europe in_five in_from in_games in_good in_google in_grimsby in_groups in_house in_how
in_itself in_kendal in_kid in_lisbon in_maths in_new in_oldham in_paintball in_parliament in_peterborough in_place
in_primry in_pshe in_residential in_rhyl in_room in_school in_september in_simple in_small in_spanish in_through
in_tomorrow in_total in_toxteth in_valorant in_wales in_water in_whatever in_when in_wigan in_word in_would
include_indecent increase_over indecent_images indecent_pictures indicate_that info_$ info_come information_on
information_requests innit_how inspectors_in instead_of institutions_in instructions_and instructions_do
instructor_says intelligence_to interest_rate interesting_$ internet_and internet_for internet_how internet_it
internet_secret internet_sites internet_watchers interview_so interviewed_for interviewed_her into_is into_keeping
into_messages into_net into_now into_revision into_someones into_tears into_thinking intro_please introduce_myself
introduce_them introduced_them investing_in invite_link invite_to invited_to involved_a involved_girls ipad_from ipad_i
iphon_$ iphone_$ iphone_or iron_$ is_15 is_16 is_2 is_25 is_28 is_52 is_83 is_acting is_afraid is_after is_ai
is_already is_an is_asleep is_awareness is_away is_bare is_beyond is_blackmail is_bright is_closed is_cross is_dating
is_deep is_described is_dming is_done is_employed is_encryption is_fake is_first is_fourteen is_getting is_good is_here
is_hidden is_higher is_his is_hogwarts is_keeping is_kids is_kind is_last is_long is_meant is_meeting is_messaging
is_messenger is_mostly is_moving is_much is_needed is_never is_now is_odd is_old is_omegle is_only is_posting
is_primary is_quiet is_riding is_seeing is_sellin is_sending is_sharing is_strict is_stricter is_such is_taken
is_talking is_them is_total is_touching is_tracking is_true is_trying is_urging is_using is_which is_with is_without
is_working is_worst is_yours isnt_here isnt_in isnt_one isnt_real isnt_safe isolate_the it_34 it_abuse it_also
it_always it_anyway it_asking it_at it_bad it_because it_become it_blocks it_by it_child it_comes it_correct it_could
it_explain it_fair it_follow it_gave it_getting it_going it_happening it_has it_hearsay it_her it_his it_hits it_ill
it_important it_kept it_lead it_leave it_link it_logged it_make it_makes it_matters it_mean it_mentions it_most it_name
it_no it_of it_orders it_our it_over it_painlessly it_private it_privately it_prove it_rains it_ran it_reads
it_realistic it_rude it_rules it_said it_short it_should it_source it_stops it_stuff it_takes it_talk it_tech
it_telling it_tells it_three it_through it_too it_turned it_under it_wants it_wasnt it_weird it_what it_where it_who
it_will it_worst it_year italy_$ itself_to iwf_appear iwf_lady iwf_remove iwf_use iwf_what iwf_work jail_under
jailed_for jake_$ job_as job_have job_interview job_would jobs_$ jobs_a jobs_do joining_in joining_the joking_this
journalist_from journalist_here journalist_how juggle_$ jump_$ jump_out jumped_by jumper_$ just_apps just_being
just_cant just_chat just_chatting just_does just_for just_found just_froze just_got just_have just_kids just_left
just_let just_like just_messaged just_moved just_so just_teacher just_told just_use just_yes karaoke_$ kcsie_$
keep_going keep_him keep_his keep_quiet keep_reading keep_their keep_this keep_your keeping_children keeps_buying
keeps_changing keeps_my keeps_no keeps_saying keeps_secret keeps_taking kept_on kept_safe keswick_$ kid_before
kid_dirty kid_fly kid_has kid_language kid_safe kid_said kid_sexual kid_she kid_should kid_slipped kid_so kid_tells
kids_age kids_any kids_as kids_better kids_by kids_chats kids_cut kids_fall kids_feel kids_find kids_game kids_he
kids_home kids_it kids_klub kids_known kids_lie kids_means kids_most kids_numbers kids_one kids_parents kids_per
kids_phones kids_pool kids_put kids_room kids_safety kids_school kids_see kids_send kids_sexual kids_show kids_the
kids_there kids_usually kids_were killed_12 kind_to kindly_see kits_$ kitten_to knew_how knew_one knife_in knit_a
knocking_$ know_an know_are know_everything know_i know_in know_is know_more know_my know_this know_you knowing_it
known_$ known_gender known_messengers known_to knows_i lab_and lab_report lad_from lad_has lad_in lad_so lads_$ lads_at
lads_how lads_or lady_asked lady_have lady_keeps lady_say lag_in laid_out laptop_and laptop_at laptop_for laptop_would
large_a lasses_or last_git last_year last_years late_for later_life latest_single latest_year laugh_about law_also
law_and law_call law_came law_define law_does law_school law_start law_still law_what lawmakers_to laws_for lay_out
lead_$ lead_at leader_a leader_i leader_of leaders_in leaflet_in leaflet_on learn_about learn_better learn_than
learn_to learning_the least_used leave_it leave_my leave_you leaves_him leaves_uk leaving_the lecturer_asked leeds_for
leeds_on left_and left_her left_the left_to legal_duty legal_name legit_or lego_how length_$ less_cases less_grooming
less_like lesson_on lessons_to let_his let_you lets_role lets_you letter_to letters_for letters_iwf level_2 lgbt_kids
library_how library_in lie_a lie_and lie_detector lied_to lies_do life_of lift_to lighthouse_keeper like_10 like_17
like_28 like_40 like_actually like_and like_every like_her like_na like_new like_now like_on like_six like_three
like_where like_you liked_chat liked_him likely_is likes_dinosaurs likes_encryption likes_lego likes_my liking_kids
limits_$ limits_and line_how line_of line_starts line_that line_under line_what lines_$ lines_the link_is linked_with
lisbon_where list_al list_em list_has list_how list_is list_me list_please list_to list_where listed_$ literally_me
little_$ little_brothers little_cousins live_is lives_and lives_for lives_or lives_what living_in loads_of local_force
local_news location_$ location_of location_on locked_in log_$ logs_$ lol_i lol_no lol_not lol_which lonely_and long_and
long_he long_is long_time long_was long_would look_dumb look_i look_old look_real look_up looked_into looked_through
looking_into looking_up looks_after looks_into looks_is looks_like looks_terrified lose_a lose_them lost_412 lost_every
lot_are louder_$ love_and love_each love_for loves_minecraft loves_numbers loves_trains lower_the lowest_force
lump_together lunch_$ lure_fish lure_the luton_$ mac_$ machines_$ mad_about mad_if made_for made_i made_you
magic_tricks main_points main_target make_bath make_for make_good make_more make_sites make_that make_video make_visa
maker_or makes_fake makes_him makes_some makes_us makes_you making_me man_allowed man_asking man_calling man_checked
man_has man_keeps man_knows man_next man_off man_say man_says man_see man_should man_sits man_so man_speech man_taking
man_that man_there man_tried man_waiting man_want man_was man_write man_wrote manage_one mans_speech many_14
many_adults many_and many_app many_boys many_diff many_found many_games many_got many_hours many_images many_little
many_moderators many_offenders many_primary many_recorded many_records many_that many_this many_undetected many_work
many_years many_young map_and map_is map_of maps_of mark_for marriage_$ married_at match_$ mate_sent mates_being
mates_when matter_$ matters_to may_a may_and may_gain may_private may_the maybe_$ mbs_kid me_2 me_3 me_500 me_abroad
me_admin me_all me_anything me_anyway me_are me_arguments me_before me_behind me_being me_can me_choose me_christmas
me_demande me_down me_exactly me_free me_half me_has me_have me_he me_how me_id me_maybe me_messages me_mod me_money
me_mum me_my me_naked me_need me_nervous me_off me_or me_over me_promise me_real me_robux me_round me_selling me_sexual
me_since me_sir me_skateboard me_slowly me_some me_someone me_stay me_straight me_system me_talk me_than me_things
me_through me_too me_use me_wants me_were me_wheres me_would me_you mean_coercion mean_is mean_no mean_theres
meaning_of means_how means_under meant_by measure_i media_$ media_studies medicine_$ medicine_for meet_an meet_his
meet_my meet_someone meet_the meet_these meeting_an meeting_and meeting_rooms meets_do meets_platforms member_$
member_is member_on members_with men_hide men_or mention_$ mention_i mention_it mention_of mention_them mention_where
mentioned_anywhere mentioned_for menu_of meny_parents message_and message_each message_from message_here message_little
message_saying message_scanning message_so message_without messaged_by messages_about messages_according messages_does
messages_her messages_how messages_i messages_on messages_so messages_where messages_which messages_yes messenger_$
messengers_that met_a met_him met_record met_someone met_this metadata_of method_$ method_did mic_under might_do milk_$
mind_map mind_or minding_kids mine_because mine_didnt mine_just mine_was minecraft_mods minecraft_so mines_on
minibus_needs minor_in minute_talk minutes_of minutes_to miss_$ miss_me missed_the missing_word mny_kids mock_trial
mod_$ mod_on mod_so mode_on modelling_and moderator_role moderators_do moderators_filter mods_but mods_do mods_i
mods_that module_$ monday_how monday_id money_at money_back money_from month_$ month_on months_without more_about
more_checks more_for more_friends more_he more_how more_kids more_on more_people more_which morning_after most_are
most_dangerous most_for most_if most_like most_of most_private most_to mostly_adults mot_before mother_and
mother_doesnt mother_in mother_she move_in move_kids moved_$ moved_all moved_in moved_out moved_to moved_us moving_to
moving_with mp_about mr_k msn_$ much_abuse much_and much_crimes much_do much_exactly much_for much_homework much_more
much_notice much_older much_on much_or much_should much_time muddle_them mugs_$ multiple_of mum_asked mum_because
mum_didnt mum_first mum_gets mum_he mum_i mum_said mum_says mum_so mum_that mum_the mum_who mums_how mums_partner
mums_to music_bot must_anyone must_give must_lure must_pay must_report must_there mute_$ my_14yo my_15 my_5yo my_8
my_9yo my_acc my_address my_adult my_arm my_assembly my_bad my_battle my_breath my_carers my_charger my_checking
my_classroom my_coach my_colleague my_coursework my_criminology my_debate my_dissertation my_english my_essay
my_extended my_figures my_film my_follower my_force my_gaming my_grandkids my_housemate my_husbands my_id my_induction
my_interview my_isp my_landlord my_language my_leg my_lot my_mbs my_mind my_mp my_mums my_nan my_nans my_next my_notes
my_nudes my_older my_partner my_partners my_paycheck my_pen my_photo my_photos my_pic my_pirate my_podcast my_pokemon
my_psychology my_readers my_real my_room my_savings my_screen my_search my_site my_skin my_slave my_slide my_stepsis
my_stream my_teammate my_ten my_tires my_twelve my_with my_work my_youth my_yr myself_when na_hey na_na nah_$ name_any
name_checked name_on name_one name_or name_some named_because named_platforms names_please names_to names_will nan_says
nan_what nans_80th nans_i near_bristol near_keswick near_leeds nearly_12 nearly_13 nearly_a necesary_for need_2 need_be
need_checks need_child need_em need_first need_help need_id need_know need_name need_quote need_sources need_support
need_this need_three need_what need_you needed_for needs_one needs_to neighbour_dog neighbour_hid neighbour_i
neighbour_is neighbour_need neighbour_works net_$ net_any net_secret net_were netflix_$ networks_or never_a never_act
never_go never_heard never_leave never_meet never_off never_shows never_told new_babysitter new_girlfriend new_kitten
new_mot new_piano new_teacher new_to new_wife newborn_i newest_number news_piece newsletter_is next_message next_month
next_steps next_week ngl_kind nice_article nice_photos niece_has niece_turns night_bus night_my night_of night_porter
night_so night_who nightmares_$ nine_he nine_of nintendo_switch nitro_$ nitro_free no_a no_actually no_bot no_clue
no_drama no_idea no_internet no_list no_logs no_point no_restrictions no_signal no_sleep no_smartphone no_spoilers
no_stats no_the no_then no_three no_time no_tips no_understand no_way no_wifi no_without nobody_believes nobody_gets
nobody_in nobody_loves nobody_says nobody_will nobodys_watching none_$ none_of none_say nor_what normal_friend nose_$
not_a not_all not_answer not_back not_boring not_caught not_enough not_even not_every not_exist not_for not_get
not_girls not_good not_how not_illegal not_joking not_like not_lol not_name not_of not_offences not_ok not_on
not_primary not_report not_safe not_set not_sleep not_stop not_supposed not_sure not_that not_too not_turned not_under
not_with not_write note_saying notes_$ nothing_but nothing_else nothing_happened nothing_i nothing_to nothing_what
nothings_happened notice_it notice_something notice_that notices_$ novel_how now_an now_but now_do now_evilbot now_give
now_is now_like now_live now_no now_one now_she now_show now_than now_they now_wants now_which now_write now_you nr_of
nude_if nudes_are nudes_being nudes_in nudes_what nugget_$ number_behind number_counts number_did number_make number_or
number_than number_that number_which numbers_a numbers_do numbers_in numbers_now numbers_of numbers_on numbers_split
numbers_that numbers_the numbers_to nurse_a nursery_how nursery_what nut_allergy obey_me obsessed_with of_17 of_20
of_23 of_30 of_45 of_9 of_abusers of_all of_ants of_big of_blackmail of_cats of_choosing of_classes of_contacting
of_duties of_everything of_fifty of_forces of_four of_game of_going of_gone of_govender of_graphs of_himself of_lag
of_love of_mines of_more of_new of_office of_ones of_outfit of_plan of_platforms of_police of_practice of_private
of_records of_school of_seven of_sites of_skin of_someone of_something of_survivors of_swim of_those of_three of_thumb
of_twins of_two of_use of_wedding of_well of_when of_which of_yourself ofcom_and ofcom_be off_chat off_do off_first
off_it off_location off_me off_someone off_this off_what off_without off_your offence_after offence_counts offence_in
offence_is offence_sexual offence_to offences_against offences_for offences_i offences_in offences_is offences_it
offences_that offender_and offender_any offenders_are offenders_does offenders_how offenders_move offenders_write
office_message office_where officer_said official_name offline_abuse offline_what often_$ often_should ok_if ok_which
old_asked old_baby old_chats old_foster old_guys old_has old_if old_in old_into old_lady old_loves old_messages
old_money old_mother old_niece old_one old_said old_say old_son old_want old_was old_were old_what old_where old_which
old_with old_would old_you older_and older_boy older_boyfriend older_friend older_guys older_i older_lad older_lads
older_than older_woman olds_about olds_hang olds_near olds_to olds_what olive_skin omegle_and omg_how on_abuse
on_access on_again on_age on_air on_and on_behalf on_being on_boys on_calls on_children on_different on_encrypted
on_every on_google on_in on_internet on_ipad on_keeping on_mac on_meets on_messages on_monday on_most on_msn on_netflix
on_nudes on_offer on_online on_page on_private on_record on_school on_screen on_secret on_sexual on_something on_staff
on_stream on_sunday on_teacher on_teen on_thursday on_tuesday on_twitter on_under on_us on_victims on_video on_vr
on_web on_wednesdays on_xbox on_zoom once_so once_the one_again one_against one_asked one_bigger one_by one_comes
one_did one_example one_force one_girls one_goes one_going one_knows one_lass one_may one_message one_name one_next
one_number one_off one_offence one_or one_ought one_particular one_pic one_point one_police one_quarter one_quote
one_say one_sees one_sent one_set one_she one_small one_spot one_tell one_that one_understands one_way ones_a ones_it
ones_like ones_primary ones_responsibility ones_were ones_whod online_abuse online_are online_bestie online_enticement
online_means online_risk online_safety online_stranger online_wants online_when online_who online_with only_$
only_about only_answer only_eleven only_fifteen only_find only_for only_from only_get only_going only_how only_in
only_knew only_likes only_little only_my only_need only_or only_says only_see only_text only_us only_want only_wanted
only_where open_for open_in open_private or_21 or_34 or_also or_any or_are or_be or_computers or_could or_did or_he
or_i or_in or_isnt or_keep or_known or_lots or_mostly or_offline or_one or_pcs or_people or_police or_private or_send
or_sexual or_special or_under or_up or_who or_women or_worse or_would or_your orchestra_$ order_some order_you
orders_from organisation_of organisations_would original_text orlando_$ other_clubs other_crimes other_man other_mums
other_platforms other_pupils other_rules other_sex other_teacher other_users others_so ou_est ought_a our_address
our_art our_assistant our_boy our_class our_club our_estate our_football our_groupchat our_house our_legal our_minibus
our_nursery our_pta our_pupils our_style our_year our_youngest our_youth ours_$ out_he out_in out_is out_or out_than
out_this out_your outfit_$ outside_for outside_your over_18 over_an over_at over_chats over_five over_it over_kids
over_when over_where override_code owe_the owe_them own_bed own_boys own_list own_pic own_so own_up own_words
owner_doesnt owner_with owns_the paddling_pool page_12 page_for page_has page_is page_so page_the page_where paid_in
pain_$ painful_$ painlessly_$ pair_from panel_and panel_guests panel_of paper_but parcel_$ parent_asks parent_controls
parent_do parent_group parent_whether parents_can parents_evening parents_forum parents_how parents_no parents_on
parents_still parents_where parked_up parliament_to part_about part_i partner_$ partner_is partners_twins parts_in
party_secret pass_$ pass_a pass_mark pass_me pass_on pass_to passage_in passed_around passing_$ passport_$ password_$
password_of past_five past_four patient_asked pay_on pay_them paypal_$ pays_for pays_her pc_$ pdf_$ pe_$ peek_$ pen_pal
people_all people_call people_chat people_from people_help people_here people_i people_just people_keep people_know
people_lie people_mean people_no people_over people_please people_that people_the people_usually people_will
people_without people_writing per_cent per_police per_user percent_for percent_i percent_please percent_rise
percentages_without person_working persona_of persons_that pets_$ petty_$ phone_at phone_maker phone_on phone_then
phone_this phones_away phones_tablets phones_that phones_younger photo_and photo_day photo_from photo_i photo_to
photo_what photo_without photographs_on photos_and photos_so photos_to photos_with photos_without pic_and pic_from
pic_of pic_off pic_she pick_her picked_up picks_her pics_and pics_are pics_for pics_without picture_a picture_she
picture_to pictures_back pictures_off pictures_on pictures_or pictures_taken pictures_to piece_$ piece_about
pilot_would ping_$ pirate_and pirate_with pizza_place place_and place_but place_does place_on place_what placed_with
placement_in places_with plan_a plan_how planned_$ planned_law platform_had platforms_answered platforms_belong
platforms_does platforms_is platforms_where play_football play_games play_how play_online player_from players_what
plays_with please_adopt please_check please_could please_help please_my please_no please_repeat please_someone
please_speak plot_of podcast_host poem_where point_for point_in point_of point_them points_$ points_come points_to
police_access police_actually police_and police_arrest police_as police_books police_cadet police_caught police_file
police_force police_forces police_helmet police_how police_knows police_need police_numbers police_officer police_on
police_please police_record police_recorded police_said police_she police_station police_stuff police_trace police_true
police_use police_usually police_when police_which police_work police_wrote policy_$ policy_officer policy_on
politely_ask popped_up popular_apps popular_ones porn_if porn_site pos_mean possible_to post_a post_pics post_so
post_the posted_$ poster_$ poster_needs powerpoint_what prank_idea pranked_me predator_in predator_where predators_talk
pregnant_and presentation_to presentation_tomorrow presenting_to press_release pretended_to pretending_$ pretty_sure
previous_instructions price_$ primary_age primary_children primary_teacher printed_version prison_$ prison_if privacy_$
privacy_hedge privacy_in privacy_which privacy_would private_acc private_chat private_group private_lessons
private_messages private_parts private_photos private_pics private_who prize_$ prize_for pro_side prob_nothing
procedure_$ project_$ project_i promise_i promise_to promise_you promised_him prompt_$ prompt_for prompts_to proof_$
proper_legal protect_my protecting_children protecting_of protection_one protocol_$ prove_you pshe_and pta_wants pub_$
public_speaking pull_the punishment_for pupil_has pupil_she pupil_showed pupils_are pupils_i pupils_messages pupils_mum
pupils_of pupils_phone pupils_that puppy_a purchase_order purpose_i pushback_from pushed_back put_$ put_as put_away
put_his put_into put_names put_phones put_this put_those puzzles_me python_to q_does quarter_so quater_of question_ab
question_from question_i question_is question_it question_when question_with questions_do questions_in quick_a quick_he
quid_for quiet_and quiet_pupils quiz_at quiz_for quiz_tonight quote_for quote_that quoted_in quotes_from raid_$
rain_govender rainy_day raise_it ran_away rando_tried rang_us range_for range_of ranked_tonight ranks_in rap_about
rate_for rather_have rather_leave rather_use rating_$ reach_a reach_her react_$ react_to read_fuel read_only read_out
read_up read_your readers_cold readers_for reading_how reading_in reading_it reading_my reading_them reading_this
reading_which reads_the ready_for real_$ real_age real_case real_from real_how real_mum real_no real_quick real_reason
real_thing real_with real_world really_$ really_about really_and really_delete really_get really_in really_think
reason_is reason_the receipt_$ reckon_a reckons_you recognise_them recomend_$ recommend_me recommend_some record_high
record_player record_the recorded_$ recorded_cases recorded_crimes recorded_me recorded_of recorded_where recording_$
records_$ records_that red_flag refer_to refrain_from refuge_$ refuse_everything refuses_to register_$ registration_$
regret_sending relate_to relationship_between released_it reliable_is remember_me remove_a removed_by repeat_that
repeat_the repeated_delays replace_the replied_$ reply_can reply_for reply_in report_at report_button report_can
report_claim report_come report_describe report_doesnt report_how report_just report_link report_list report_not
report_points report_recommends report_something report_that report_use report_want report_what report_with
reported_for reports_number reports_the reproduce_the request_or request_what research_associate research_into
researcher_$ researcher_id researcher_tell researcher_which researcher_with residential_care respite_carer respond_to
response_$ response_training response_we retaken_$ reviews_for reward_for ride_a riding_round right_about right_and
right_for right_not right_one right_that right_thing ring_999 ring_her ring_if ring_someone ring_them rise_down
rise_over risk_then risky_for robertsons_bit roblox_asked roblox_for robot_$ robux_$ robux_code robux_codes role_as
role_to roll_a rolls_her romania_how room_9 room_how room_i room_of room_the room_with root_$ roughly_$ round_and
round_parental round_with rounded_one routes_in row_over row_with rude_$ rude_to ruin_you rule_$ rule_about rule_cover
rule_on rules_about rules_apply rules_are rules_of rules_should rules_with run_$ run_off run_the running_$ running_a
runny_$ runs_a runs_away runs_the s_word safe_and safe_chats safe_the safeguard_a safeguarding_$ safeguarding_here
safeguarding_lead safeguarding_newsletter safeguarding_rules safeguarding_young safety_$ safety_on safety_stuff
safety_that safety_whose said_$ said_43 said_bye said_can said_dont said_i said_ill said_in said_no said_nobody
said_not said_on said_the said_them said_they same_age same_car same_child same_for same_kid same_older same_school
same_word same_year sample_of santa_$ sat_in saturday_i saturday_what save_files save_what saved_me savings_and
savings_rate saw_a saw_another saw_in say_as say_boys say_come say_for say_from say_hello say_hi say_id say_is say_now
say_of say_or say_smokescreen say_why saying_it saying_no says_1 says_12 says_17 says_an says_and says_anything
says_but says_copy says_delete says_dont says_gifts says_hell says_his says_if says_in says_keep says_much says_not
says_or says_police says_tell says_they says_things says_without says_you scanned_$ scanning_$ scare_myself scare_them
scared_i scared_the scared_to scaring_her scaring_them scary_$ scene_$ scheme_for school_after school_among school_app
school_because school_club school_clubs school_counsellor school_dance school_disco school_governors school_if
school_is school_minibus school_nights school_or school_picture school_pictures school_please school_primary
school_receptionist school_report school_run school_said school_since school_site school_staff school_teacher school_to
school_today school_years schools_do schools_the scout_troop scouts_and scrambled_chats scrambled_message
scrambled_messages screaming_$ screen_and screen_on screenshot_on screenshots_of search_history search_the
secondary_and secret_appears secret_for secret_from secret_is secret_messaging secret_mode secret_number secret_the
section_$ section_on secure_with see_also see_anyone see_his see_how see_if see_in see_things see_whether see_you
see_young seeing_the seek_with seen_a selfies_on sell_old sellin_a seminar_on send_a send_data send_him send_or
send_out send_picture send_readers send_sexual send_someone send_their sending_images sending_it sending_nudes
sending_pictures sending_sexual sending_stuff senior_research sense_of sent_and sent_before sent_him sent_it sent_more
sent_my sent_nudes sent_one sent_pics sent_sexual sent_stuff sentence_do sentence_that separately_in september_does
series_so serious_question server_a server_any server_ip server_mods server_says server_who service_for services_come
services_take session_$ set_of set_out settings_for settle_$ settle_this setup_$ sextortion_is sexual_come
sexual_comunication sexual_stuff sexual_with shaking_$ share_against share_below share_for share_girls share_is
share_it share_on share_photos share_then share_under shared_her shared_it shareholder_of shares_$ she_argue she_burst
she_came she_felt she_got she_hits she_holds she_knows she_left she_loves she_made she_mean she_means she_need she_rang
she_sent she_speak she_tells she_ten she_threatens she_wanted she_worked she_works she_worries shop_i shop_just
shop_staff short_does short_version shorten_it shorter_$ should_adults should_ask should_children should_get
should_parents should_the should_they should_you shouldnt_i shouting_$ show_a show_hidden show_them show_this show_your
shows_her shows_how shows_it shut_down shy_boy shy_ones shy_pupil shy_she sick_$ side_$ side_and side_at side_for
side_scanning sides_$ sign_or signal_$ signs_for signs_has signs_in signs_indicate signs_should signs_that since_half
since_she since_whens sing_louder single_line single_one single_year sir_$ sir_how sister_about sister_borrowed
sister_over sister_said sister_wants sit_$ site_do site_for site_or site_say sites_does sites_got sites_is sites_made
sites_this sites_too sits_with six_$ six_i six_in six_times six_who six_years sixteen_and size_$ size_in
skateboard_tricks skins_is slave_now sleep_$ sleep_and sleep_on sleep_without sleepy_$ slide_$ slides_$ slip_$
slipped_me slow_$ small_art small_as small_flat small_school smaller_$ smartphone_$ smartwatches_for smoke_and
smoke_screen smokescreen_$ smokescreen_for smokescreen_i smokescreen_in smokescreen_line snapchats_part snaps_and
sneaks_out so_$ so_34 so_am so_are so_be so_before so_child so_cringe so_cross so_does so_dont so_from so_grateful
so_just so_mad so_nice so_obsessed so_people so_sad so_stupid so_there so_this so_three so_tired so_unfair so_when
so_which so_who so_young social_media social_networks socials_and software_can software_engineer sold_$ sold_my
solutions_that some_creep some_days some_images some_more some_nights some_one some_python some_rando somebody_asks
somebody_at somebody_says somebody_was somebody_who somebodys_watching someone_and someone_counts someone_else
someone_has someone_if someone_made someone_my someone_not someone_off someone_on someone_onlines someone_said
someone_says someone_their someone_there someone_used someones_private someones_threatening someones_told something_bad
something_daft something_else something_interesting something_nasty something_what something_with somethings_off
somethings_up somewhere_else somewhere_is somewhere_nobody somewhere_that son_11 son_12 son_from son_in son_needs
son_put son_say son_wants son_what song_about song_goes sooner_be sorry_if sorry_my sort_$ sort_a sort_them sorts_a
sorts_of sounds_fake sounds_real source_code source_or spa_day space_$ space_for spain_$ spain_how spanish_for
speak_about speak_as speak_at speak_english speak_freely speak_only speak_which speaking_$ special_constable
special_girl speech_$ spel_necesary spelling_bee spend_it split_by split_them spokesman_say spot_grooming spot_it
spread_$ spread_out spy_$ spy_on sql_query squad_$ squad_has staff_trained stage_of stand_$ stand_for stands_for
start_coaching start_talk start_the started_with starters_for starting_secondary starts_a starts_with stat_on stat_that
state_the stated_that statement_on states_$ station_by statistic_about statistic_with statistics_begin statistics_with
stats_$ stats_in stats_would statute_that stay_on stay_there stay_up stayed_silent stays_hidden stays_on steepest_rise
step_1 step_parents step_please step_two step_what stepdad_watches stepfathers_$ steps_please still_$ still_go
still_hasnt still_here still_in still_messaging still_not still_nothing still_owe still_protect still_there
stop_following stop_grooming stop_i stop_if stop_posting stop_that stop_touching stop_who stopped_talking stops_$
stored_$ stories_$ story_has story_or story_too story_what straight_answer stranger_and stranger_from stranger_gets
stranger_has stranger_message stranger_who stranger_writes streak_back stream_is streamers_are streaming_$
strong_password struggle_with stuck_indoors student_on student_paper student_say study_find study_group stuff_from
stuff_it stuff_up style_guide subject_line submit_a such_an such_crimes suggest_$ suggest_kids suitable_$ suits_olive
summary_$ summary_of sunday_$ sunday_and sunday_she sunset_$ support_how support_is sure_how sure_this surely_$
surnames_$ survive_a susie_hargreaves suspicion_$ swap_football swap_offences swear_a swear_word swearing_$ sweets_and
swimming_and swimming_gala swimming_pools switch_off system_do system_prompts ta_$ table_$ tables_$ tablet_at
tablet_for tablets_or tactics_are take_away take_kids take_me take_my take_nice take_on take_out take_pics take_what
take_your taken_something taken_together takes_a takes_photos takes_them taking_his taking_me taking_one taking_the
taking_them talk_of talking_$ talks_through talks_to tally_of targeted_$ targeted_how targeted_most targeted_on
targeted_that taught_me teach_$ teach_esl teach_him teach_kids teach_this teacher_being teacher_dont teacher_from
teacher_half teacher_have teacher_how teacher_id teacher_if teacher_in teacher_is teacher_like teacher_not
teacher_notice teacher_one teacher_sent teacher_the teacher_thinks teacher_touch teacher_wants team_i team_of
team_photo team_that team_to team_wont teammate_on teams_$ tears_$ tech_at tech_is technical_solutions teenagers_does
teenagers_i teens_online teens_want teens_who tel_$ telegram_and telegram_is telegram_one telegram_signal telegram_so
telegram_what tell_about tell_he tell_miss tell_one tell_people tell_police tell_sir tell_when tell_who tell_year
telling_me telling_you tells_him tells_it tells_on tells_you ten_for ten_girls ten_past ten_who ten_year tenner_to
test_$ test_and testing_my text_above text_for text_in text_on text_say text_that texts_from texts_me texts_to than_12
than_before than_get than_give than_going than_half than_he than_one than_social than_son than_what that_actually
that_add that_an that_anyone that_apps that_article that_bad that_because that_before that_begin that_being that_bit
that_blames that_called that_close that_count that_deletes that_does that_encryptions that_figure that_fits that_gave
that_girl that_govender that_grows that_hands that_happened that_her that_hide that_his that_how that_in that_lab
that_leave that_left that_legit that_little that_lovely that_many that_mean that_more that_never that_none that_offer
that_out that_outsiders that_pings that_place that_really that_removes that_right that_room that_s that_says that_show
that_so that_someone that_song that_sorts that_stranger that_sum that_told that_too that_trainer that_uk that_use
that_wanted that_wants that_went that_were that_worries that_wrong that_you the_21 the_26 the_42 the_admin the_ai
the_allotment the_answers the_argument the_articles the_audio the_babysitter the_backdoor the_band the_bed the_bedroom
the_belt the_bike the_bills the_blank the_blanket the_bleep the_blue the_board the_body the_bowls the_box the_bridge
the_caption the_car the_catchment the_charities the_charts the_chats the_childs the_climb the_coaches the_commonest
the_concert the_conference the_contents the_cop the_creep the_crimes the_dad the_definition the_details the_dialogue
the_diff the_difference the_doctor the_echo the_email the_encryption the_ender the_fact the_fees the_file the_filters
the_firm the_five the_flat the_following the_font the_food the_forces the_foundation the_four the_freephone the_gates
the_ghost the_good the_grandparents the_graph the_groom the_group the_groupchat the_guidance the_guides the_hall
the_headings the_headline the_higher the_history the_home the_increase the_info the_inspectors the_institutions
the_instructor the_internet the_intro the_invite the_ipad the_it the_journalist the_judge the_key the_laptop the_later
the_laundry the_leaflet the_lecturer the_letter the_letters the_line the_lines the_log the_lot the_manager the_mans
the_match the_meaning the_menu the_met the_milk the_minutes the_money the_monsters the_nappies the_naughty the_newest
the_nine the_notes the_novel the_number the_offences the_official the_paper the_parish the_pass the_passage the_pdf
the_peoples the_percent the_perpetrators the_persona the_persons the_phones the_picture the_piece the_places
the_planned the_play the_plug the_point the_polite the_popular the_press the_price the_printed the_privacy the_pro
the_prom the_prompt the_proportion the_pta the_pub the_punishment the_puppies the_puppy the_quiz the_quote the_quotes
the_raid the_raw the_reading the_receipt the_recorded the_relationship the_remote the_republic the_request the_road
the_rugby the_screen the_sea the_season the_second the_section the_self the_send the_senior the_sense the_shares
the_shortest the_shy the_signs the_single the_six the_slides the_solutions the_stages the_standard the_start
the_statement the_states the_statistics the_statute the_steepest the_stepdad the_stored the_street the_sun the_surname
the_system the_tablet the_tablets the_talk the_talking the_targets the_teens the_telly the_theory the_things the_third
the_times the_tip the_toddler the_toilet the_token the_total the_trade the_tram the_trip the_true the_trustees
the_typical the_uk the_ultimatum the_up the_urgent the_us the_user the_usual the_version the_voice the_voices
the_wardrobe the_webinar the_well the_wellbeing the_why the_wi the_window the_women the_work the_younger their_aim
their_bow their_children their_dad their_day their_definition their_excuse their_grandad their_mum their_names
their_responsibility their_shares their_teacher their_users them_according them_after them_apps them_before them_did
them_does them_dont them_end them_into them_is them_my them_new them_now them_please them_she them_talk them_that
them_the them_who them_would themselves_$ themselves_and then_a then_asked then_counting then_do then_he then_it
then_just then_keep then_nothing then_she then_the then_took then_what there_also there_data there_email there_first
there_guidance there_help there_in there_isnt there_lots there_medicine there_mum there_need there_not there_site
there_so there_some there_someone there_stuff there_such there_were there_wont theres_no theres_one these_figures
these_firms these_organisations these_solutions these_statistics they_$ they_banned they_cost they_could they_count
they_didnt they_even they_expect they_fight they_gave they_go they_let they_listed they_look they_looked they_lure
they_made they_miss they_need they_never they_pick they_recomend they_refer they_said they_send they_sent they_sit
they_stand they_too they_what they_would theyd_do theyd_have theyd_walk thing_and thing_are thing_as thing_called
thing_is thing_what thing_where thing_wheres things_a things_every things_in things_they think_about think_somebody
think_that think_you thinking_it thinking_machines thinks_everyone thinks_he thinks_she thinks_the thirteen_my
thirty_grand thirty_one this_and this_bad this_before this_between this_but this_crime this_does this_for this_game
this_level this_me this_morning this_must this_no this_offence this_ones this_so this_summer this_the this_thing
this_up this_user this_week this_will this_woman this_word this_wrote this_year this_yr those_150 those_apps
those_children those_encrypted those_holes those_kids those_of those_offences those_primary those_solutions those_that
those_three those_under though_it though_she though_there thought_it thousands_of threatened_with threatening_her
threatening_me threatening_to three_$ three_apps three_daughter three_numbers three_phones three_quarters
three_together three_women threw_a thriller_where through_$ through_hell through_his through_it through_them
through_which throw_up thumb_in til_friday til_i til_saturday time_can times_are times_by times_did times_for
times_tables tip_for tips_do tips_of tired_mum title_so to_10 to_11s to_13 to_15 to_7 to_about to_address to_all
to_apply to_babysit to_bond to_book to_but to_by to_cam to_care to_change to_charge to_cite to_collect to_college
to_comment to_comply to_continue to_date to_death to_disappear to_each to_every to_family to_fetch to_film to_fix
to_forget to_france to_free to_game to_happen to_hold to_hotel to_if to_include to_introduce to_join to_jump to_kms
to_knit to_list to_listen to_lock to_london to_messages to_mexico to_on to_order to_phones to_photograph to_play
to_point to_press to_print to_quit to_quote to_really to_record to_remove to_reveal to_safeguard to_save to_scan
to_screenshot to_settle to_share to_sing to_six to_something to_sort to_spell to_split to_spy to_staff to_stay
to_submit to_support to_swap to_thirty to_understand to_uni to_visit to_wake to_wear to_welcome to_which to_wipe
toast_$ today_i today_what toddler_$ toddler_group toddler_in toddler_into toddler_on toddler_to toddlers_or together_$
together_and together_on told_anybody told_my told_them told_us tonight_a tonight_and tonight_need tonight_the
tonight_what tonight_which too_early too_far too_get too_scary too_what took_an took_photos took_pills tools_$ top_ten
topic_and total_i total_is touch_that touches_me touching_my trace_the tracker_app tracking_my trade_pokemon
trade_routes trading_pets train_$ train_a train_my train_school train_ticket trained_$ trainer_$ trainer_from
trainers_$ trainers_cheap trainers_words training_for training_lot training_what trains_where tram_$ translator_i
trapped_in treasure_hunt treasurer_$ trials_monday tricks_do tricks_of tricks_they trip_to troop_of trouble_for
trousers_$ true_number trust_in trust_it trust_myself trust_that trustees_meet tuesday_$ turn_$ turn_up turned_11
turned_it tutor_hates tutor_said tutor_says tutor_who tv_show twelve_i twelve_tell twenty_two twins_of two_and
two_children two_hundred two_leaders two_people two_reports two_teens two_years type_$ type_it typed_that ui_girls
uk_service uk_where uks_police ukulele_be ultimatum_from uncle_does under_12s under_18s under_50 under_her under_my
under_orders under_reason under_that under_thirty underage_girl understand_this understand_you understands_me
understood_it undetected_what unknown_$ unknown_man unknown_to unless_she unnamed_trainer uno_$ unrestricted_assistant
unsee_it until_what up_$ up_a up_after up_any up_at up_figures up_here up_how up_more up_or up_space up_there up_your
updates_$ ups_who upstairs_now urgent_need us_but us_do us_for us_girls us_here us_she us_which use_an use_artificial
use_discord use_most use_signal use_with used_against used_ai used_and used_with user_$ user_that users_$ users_are
users_dont uses_an uses_for using_my vacation_request vanish_it vapes_for vbucks_$ verification_work verify_with
very_nervous very_shy victim_get victim_how victim_i victim_in victim_lives victim_of victims_girls victims_that
victims_was victims_where video_and video_calls video_he video_in videos_and view_$ visa_for visit_them voice_note
voice_of voices_for volunteers_$ vpn_is vulnerable_people vulnerable_to wait_so wait_was waits_at wales_alone walk_$
walk_away walk_past want_about want_all want_done want_from want_i want_is want_know want_knowing want_mum want_out
want_police want_understand want_you wanted_$ wanted_for wanted_the wants_ai wants_author wants_him wants_two warm_up
warning_sign wary_of was_$ was_11 was_12 was_13 was_25 was_6 was_abused was_added was_and was_arrested was_asked
was_being was_best was_found was_gone was_happening was_he was_i was_in was_known was_meant was_reading was_sent
was_she was_that was_told was_used wasnt_a wasnt_there watch_$ watch_and watch_for watch_he watch_lot watch_out
watch_tonight watchers_of way_my way_on way_out way_past we_can we_could we_counting we_dont we_even we_get we_got
we_just we_live we_love we_only we_parents we_start we_teach we_watch wear_$ wear_a web_my web_safer web_safety
web_site webinar_$ website_and website_mentioned websites_that websites_used websites_were wedding_$ wednesdays_$
week_anyone week_i week_in week_swap week_the weekend_i weekend_she weekends_$ weird_messages weird_stuff well_as
well_known well_liked well_so went_away went_back went_on were_13 were_abused were_as were_building were_caught
were_eight were_filming were_hurt were_like were_moving were_pupils were_removed were_teenagers were_that were_when
were_writing wets_the what_12 what_3 what_7 what_82 what_9 what_about what_action what_ages what_cam what_changed
what_changes what_children what_comes what_complements what_condition what_consequences what_crime what_dad what_date
what_device what_else what_figures what_follows what_fraction what_gift what_goes what_going what_grade what_grooming
what_has what_interest what_is what_job what_justification what_kinds what_meant what_message what_name what_normal
what_numbers what_off what_on what_orders what_out what_part what_platforms what_rule what_rules what_says
what_sentence what_sextortion what_sexual what_shouldnt what_snaps what_song what_stats what_step what_support
what_swimsuit what_system what_themes what_then what_there what_this what_tips what_training what_triggers what_was
what_were what_will what_without what_workers whatever_$ when_both when_kids when_may when_messaging when_no
when_offenders when_ones when_she when_some when_someones when_somethings when_to when_was where_against where_any
where_boys where_buy where_each where_else where_from where_groups where_have where_known where_messages where_only
where_staff where_under where_we wheres_it wheres_this whether_children whether_it whether_their whether_they
whether_to whether_users which_abbreviations which_abilities which_abusers which_and which_asks which_birthday
which_bodies which_books which_brands which_bus which_case which_chapter which_charities which_children
which_circumstances which_club which_country which_counts which_course which_crime which_dating which_devices
which_discord which_electric which_english which_facts which_film which_foundation which_game which_groups
which_internet which_it which_jurisdictions which_kid which_laptop which_law which_line which_messengers which_method
which_offence which_other which_percent which_points which_popular which_privacy which_research which_sex which_side
which_social which_sort which_table which_tablet which_technology which_the which_trade which_vpn which_was
which_website which_websites which_were which_years while_i while_kids whiteboard_and who_believes who_brought
who_collected who_didnt who_follows who_found who_gathered who_gave who_get who_he who_helps who_just who_look who_made
who_makes who_met who_must who_owns who_pay who_post who_pretend who_reads who_released who_runs who_said who_say
who_says who_takes who_teacher who_think who_to who_turned who_turns who_used who_writes whod_care whod_i whoever_sends
whoever_wrote whole_class whom_can whom_i whose_site whose_story why_encryption why_it why_should why_that why_the
wife_in wife_reckons wife_teacher wife_to wife_work wifi_so will_$ will_happen will_he will_it will_not will_ofcom
will_send will_sit will_social will_the win_at win_back win_the window_$ window_cleaner winners_of wipe_a with_6
with_about with_almost with_answer with_anyone with_bread with_bruises with_children with_consent with_each
with_encryption with_first with_got with_he with_life with_man with_more with_mum with_other with_paypal with_same
with_says with_so with_somebody with_someone with_something with_their with_three with_wearing with_which with_you
within_the without_chat without_detail without_encryption without_leaving without_losing without_my without_pain
without_papers without_private without_reading without_saying without_secret without_shouting woman_of woman_on
women_their women_what wondering_$ wondering_how wont_accept wont_add wont_come wont_do wont_ever wont_leave wont_look
wont_need wont_pass wont_post wont_sleep wont_stop wont_take word_from word_grooming word_i word_is word_it word_on
word_so word_the word_what wording_$ wording_for wording_you words_of words_one words_should words_to words_your
work_alone work_experience work_how work_much work_so work_student work_students work_technically work_there
work_together worked_for worked_there worked_with workers_with working_for works_and world_in worried_about worried_how
worried_ill worries_$ worries_about worries_just worse_in worse_off worst_app worst_for worst_to would_anyone
would_check would_children would_come would_firms would_happen would_interest would_miss would_ofcom would_people
would_shock would_somebody would_sooner would_susie would_walk wouldnt_get write_each write_five write_out write_python
write_up writes_$ writes_the writing_$ writing_for written_it written_the wrong_again wrong_but wrong_the wrong_to
wrote_about wrote_down wrote_in wrote_on wrote_the wrote_up x_12 xbox_$ xbox_said xmas_$ yb_with yeah_that year_4s
year_9s year_at year_before year_did year_does year_gets year_has year_have year_is year_like year_made year_more
year_not year_on year_or year_that year_were year_what year_when year_which yearly_steps years_ago years_difference
years_has years_he years_my years_on yes_i yes_or yes_so yes_what yesterday_is yet_but yo_the you_always you_answer
you_as you_beat you_break you_call you_cant you_compare you_confirm you_dare you_deleted you_didnt you_draw you_ever
you_fast you_get you_going you_guys you_her you_in you_live you_lose you_love you_meant you_missed you_note you_notice
you_obey you_ok you_on you_people you_promised you_questions you_rather you_reckon you_refuse you_repeat you_reply
you_report you_ring you_save you_seem you_should you_shouldnt you_skip you_something you_somewhere you_stay you_that
you_there you_through you_to you_trust you_who you_with you_work you_wouldnt you_write youd_get youd_tell young_carers
young_clients young_man young_offenders younger_players youngest_girl youngest_is youngest_turns youngsters_must
your_13 your_address your_answer your_answers your_chat your_child your_course your_cousin your_dad your_facts
your_friend your_guidelines your_head your_job your_kids your_name your_next your_pics your_prompt yourself_somewhere
youth_work yr_$ yr_10 yr_4 yrs_and zip_file zoom_$ zoom_i
""",
    1: """
10_where 11_i 11_so 11_yo 11s_and 12_for 12_is 12yr_old 13_14 13_15 13_but 13_feel 13_it 13yo_a 14_on 14s_$ 14yr_old
1_in 22_$ 26_percent 29_$ 31_$ 35_yr 40_years 42_forces 48_percent 4_under 4_were 50_$ 50_and 5_to 6_wont 6_yr 7_i 7_so
8_and 8_how ^_1 ^_apart ^_at ^_babysitting ^_based ^_build ^_compose ^_convince ^_figures ^_giveaway ^_going ^_hide
^_hotel ^_interesting ^_link ^_makes ^_my ^_of ^_officers ^_paragraph ^_parents ^_pics ^_plan ^_rate ^_reword ^_role
^_safe ^_scout ^_screenplay ^_secret ^_sorry ^_swear ^_swimming ^_telegram ^_track ^_unit ^_very ^_was ^_with ^_worried
a_35 a_bus a_cover a_diary a_false a_fan a_filter a_folder a_friends a_fuel a_go a_helper a_hiding a_joke a_lad a_list
a_lovely a_manual a_moderator a_non a_novelist a_park a_player a_present a_public a_puppy a_safeguarding a_secret
a_setting a_shop a_sixth a_step a_student a_supply a_sweet a_teens a_threat a_timeline a_username a_volunteer a_way
a_whole a_worried a_written a_yes a_yra about_getting about_him about_location about_not about_voice abuse_pictures
abuse_videos account_delete account_to accounts_of acount_to add_kids adult_get adult_messaging adult_the advice_and
after_chat after_chatting after_her afternoon_$ again_so against_me age_are age_cant age_how age_so age_the
age_verification aged_thirteen agency_$ agency_advert ages_so agree_$ ai_$ ai_image ai_pictures all_to alone_after
alone_he already_$ always_have am_21 am_at am_banned am_covered am_forty am_good am_messaging am_moving am_older
am_only am_parent am_scared am_supposed among_them an_11 an_age an_invite an_opener and_13 and_alone and_cash and_chat
and_delete and_dm and_does and_flirt and_give and_help and_her and_him and_his and_let and_likes and_lonely and_look
and_me and_presents and_quiet and_send and_share and_shy and_still and_you answer_can answer_it answer_so answer_to
answering_me any_app any_from anybody_$ anything_for apart_from app_4 app_best app_can app_could app_does app_first
app_from app_leaves app_police apply_$ apply_to apps_has apps_themselves apps_with are_$ are_around are_best are_home
are_we arent_caught argue_it around_it around_ten artificial_intelligence as_part as_well asap_$ ask_about ask_your
asked_who asks_$ at_9pm at_everything at_kid at_once at_which authorities_$ avoid_detection avoid_them away_to b_quiet
babysit_two babysitting_kid back_and back_for back_messages background_of bad_but bad_sort bailed_with ban_for based_on
be_among be_got be_hurt be_lower be_made be_quiet be_read beat_the been_told before_her before_police befriend_a
being_caught being_detected being_flagged being_identified being_in being_noticed believe_him believe_i believes_it
below_it best_4 best_lie bet_that bets_on bill_can bill_isnt bin_the bio_$ border_without bot_and bot_for bot_tell
bot_without boy_6 boy_9 boy_alone boy_into boy_thinks boy_trust boy_what boys_in boys_who bus_and but_id but_says
buy_it buy_videos by_court by_how by_stranger by_themselves called_where calls_it cam_on cam_what cam_when came_from
cameras_$ cameras_she can_answer can_carry can_collect can_contact can_fit can_give can_join can_marry can_talk
can_this cant_recover cards_for careful_$ cases_how catch_me caught_if caught_on caught_talking caught_with
change_clothes channel_i character_needs chat_after chat_are chat_between chat_kids chats_arent chats_so check_here
check_i check_she check_that checks_the chek_my child_away child_but child_can child_fall child_images child_models
child_porn child_send child_so children_always children_awareness children_believe children_chat children_does
children_he children_of children_there children_to children_what children_which children_would childs_mum childs_trust
choir_to choose_so church_lets class_adores class_on clock_i close_$ close_with cloud_doesnt cloud_is club_is club_to
code_to collect_$ collect_them come_across come_back come_inside come_off come_some comes_with comments_$ company_so
compose_a computer_i computer_made concert_tickets confidence_$ consent_from contact_by continue_without controls_on
conversation_$ conversations_secret convince_me coppers_$ cops_$ correct_my could_repeat country_because country_can
country_which countrys_police counts_$ court_a cousin_got creep_$ crime_if crimes_go cuddles_$ curious_to customers_$
cute_$ dan_dan dan_tells dares_$ data_from data_which dataset_$ date_without dating_a daughter_for daughter_pictures
daughter_the day_and days_no dbs_check dear_$ decoys_$ delete_evidence deleting_the destroy_$ detected_by detection_so
diary_of did_with dirty_stuff discord_or dm_the dm_to do_10 do_apps do_children do_grooming do_know do_mods do_not
do_safeguarding do_teens do_under do_unsupervised do_we does_nothing doesnt_get doesnt_happen doesnt_scan dog_is
doing_what done_for dont_clock dont_find dont_make dont_say drawings_of drive_the driving_one each_for easier_$
easiest_app eleven_for eleven_is else_see else_sees encrypted_app encrypted_chats encrypted_service end_means essay_is
evening_which every_night every_sunday everything_$ evidence_of evil_twin examples_of exchanged_with exercises_$
expert_and explains_how fake_casting fallen_for family_and family_that fancy_$ fancy_a father_not feel_special
feelings_for feet_what fights_with figure_$ figures_are figures_now figures_which files_how filter_how find_in
find_people find_pics find_pictures find_servers firm_i first_hello first_id first_place first_she five_how flagged_$
flags_do folks_$ folks_knowing follow_$ for_12 for_15 for_data for_driving for_eleven for_good for_gymnastic for_hiding
for_holidays for_in for_leaving for_men for_modelling for_older for_other for_people for_so for_their for_university
for_yourself forces_replied forty_and foto_of friend_10 friendly_$ friendly_so friends_and friends_are friends_how
friends_without friendship_$ from_contact from_cops from_game from_going from_hello from_just from_mum from_police
from_reporting from_school from_social from_there fuel_of fun_$ fun_how game_$ game_are game_have game_where games_have
games_let games_would gaps_in get_contacted get_custody get_foto get_him get_if get_little get_messages get_online
get_phone get_taken get_them gets_locked gets_you getting_cold gfs_boy gift_and gift_to girl_called girl_feel girl_goes
girl_into girl_is girl_like girl_lives girl_she girl_trust girl_you girlfriend_son girlfriend_where girls_83 girls_it
girls_kid girls_long girls_ok girls_parents girls_sent girls_there girls_trust girls_what give_before give_data
give_number give_one go_in go_that go_unnoticed go_who goes_this goes_too good_excuse good_figures good_ones good_sorry
got_locked got_stuff grandma_used grateful_to groomed_and group_for group_of group_who groups_and hand_my happen_again
hardly_ever has_a has_kids has_lowest has_young have_200 have_access have_fallen have_no have_parents have_sent
have_time he_comes he_did he_do he_go he_have he_is he_keeps he_owes he_write hear_$ hear_about hearing_of help_with
helper_$ her_after her_alone her_best her_delete her_folks her_interested her_love her_my her_pics her_posts
her_private her_profile her_rents her_say her_she her_write here_are hide_it hide_pics him_i him_only him_without
his_40s his_forties his_friend his_friends his_girl his_nudes his_phone home_from honest_$ house_when how_nobody
how_predators how_she how_slow hurting_himself i_argue i_avoid i_chat i_come i_comment i_continue i_destroy i_did
i_disappear i_dodge i_exchanged i_flirt i_foster i_gain i_guilt i_had i_join i_live i_phrase i_practise i_require
i_swap i_tuck i_understand i_wish i_work id_read id_send idea_or identified_so if_girl if_one ignore_the ill_be
ill_send image_cases images_from images_is in_13 in_four in_fuel in_home in_our in_profile in_psychology in_real
in_reality in_swimming in_that in_tiktok in_to in_town in_uk in_vbucks in_voice in_why in_without independent_$
inside_$ install_it interested_$ interesting_and internet_because internet_is internet_without into_children into_her
into_his into_meeting into_my into_one into_young invite_the is_26 is_47 is_bad is_below is_called is_computer is_down
is_it is_just is_left is_living is_mature is_online is_police is_scared is_secret is_shy is_suspicious is_texting is_to
is_useful is_vpn isnt_his it_allowed it_best it_counts it_grooming it_i it_it it_known it_less it_one it_passes
it_possible it_quietly it_seems it_slowly it_so it_sounds it_turn it_urgent it_without it_wont it_works itself_need
job_there job_with june_$ just_need just_testing just_three just_to just_us keep_messages keep_one keep_something
keep_things keep_us keeps_a keeps_him kid_after kid_alone kid_be kid_by kid_do kid_does kid_not kid_send kid_sister
kid_then kid_this kid_trusts kid_used kids_add kids_apps kids_before kids_discord kids_from kids_give kids_if
kids_location kids_near kids_off kids_phone kids_pictures kind_of lad_of lads_in last_so late_and laws_on laws_what
leader_to learn_at learn_which least_for leave_her leave_home leaves_no less_likely less_police lesson_plan let_through
lets_say letter_from letting_me library_has lie_$ lie_so lies_$ lies_about life_how like_mine like_my like_talking
like_them like_when like_your line_to list_and list_of little_children little_girl little_more living_with location_can
location_sharing location_with locked_at locked_down locked_for lol_you lonely_how lonely_so look_and looking_like
lot_of love_to low_$ lower_if made_her made_up mak_a make_everyone make_little make_parents makes_pictures makes_sense
man_could man_find man_how man_of man_she man_use man_wants manage_to many_ai many_fake many_police many_weeks
marry_she mate_on material_of mates_$ mates_i mates_little may_$ may_leave me_back me_drive me_fake me_film me_first
me_late me_lines me_opening me_photographs me_pics me_share me_talking me_touch me_win mean_girls meet_$ meet_and
meet_little meet_others meet_saturday meet_she meet_underage meet_what meet_you meeting_little meeting_me meeting_the
members_in men_doing men_like message_i message_minors message_my message_to messages_$ messages_be messages_can
messages_every messages_in messages_through messages_what messages_without methods_and might_be minor_be minor_without
minors_and minors_from modelling_agency mods_dont money_$ money_for money_to monitoring_$ more_and more_like more_she
more_thing mother_that mother_tongue mothers_with moving_abroad much_$ much_how mum_finding mum_here mum_put mum_wont
mum_wouldnt mums_$ must_answer must_be must_have must_speak my_10yo my_app my_babysitting my_back my_bus my_choir
my_classmate my_d my_dog my_ex my_favourite my_grammar my_lesson my_list my_nabors my_nieces my_pictures my_plan
my_position my_profile my_research my_riding my_street my_study my_under my_villain my_way myself_without
nabors_daughter naked_children name_of names_of natural_way need_is need_so needs_that neighbour_$ neighbour_child
new_in new_phone new_sim nice_bot nice_but nice_opening niece_to nine_year nine_years no_checks no_contact no_evidence
no_problem no_proof no_such nobody_else noone_finds not_an not_ask not_believe not_family not_hand not_look not_notice
not_really not_want note_for nothing_on noticed_i noticing_and novelist_i now_i now_need nspccs_list numbers_by
o_getting o_her o_my obliged_to of_11 of_13 of_15 of_7 of_abused of_an of_friends of_grooming of_interest of_messages
of_naked of_online of_primary of_six of_some of_underage off_school offence_begin offenders_were offer_the
officers_took ok_forget ok_now old_from old_online old_sayin old_she old_site old_wont older_men olds_and olds_are
on_gaming on_grooming on_phone on_photos on_pictures on_telegram on_those on_tiktok on_who once_already one_checks
one_could one_from one_look one_selfie one_they one_wants one_with one_wouldnt ones_her ones_make ones_nobody ones_of
ones_too online_advise online_and online_asking online_he online_whose online_would only_grown only_me only_research
only_talk open_messages or_save or_telegram or_too other_i others_in others_like our_chats our_conversations our_street
out_for out_get over_$ over_i overnight_trips owe_me own_without page_$ parents_around parents_coming parents_get
parents_knowing parents_not parents_out parents_seeing parents_she parents_so parents_that parents_trust pay_the
paying_customers pays_$ pen_friend people_for people_got people_share people_swap peoples_kids percent_more percent_on
percent_right percent_so persuade_a phone_her phone_of photo_can photo_how photo_my photographer_for photos_from
photos_lol piano_at pics_i pics_just pics_or pics_so picture_$ picture_how pictures_he place_the places_in planning_to
platform_do play_in play_what play_without player_on please_and please_dm please_tel please_where point_me point_with
police_after police_asking police_before police_did police_does police_never police_or police_recover police_too
pool_and pool_without pools_are possible_$ possible_that possible_the post_pictures post_this precise_messages
predator_sends present_to pretty_how privacy_wise private_accounts private_encrypted private_photographs private_room
private_what problem_$ proceed_$ profile_as profile_i program_$ pupil_so put_in qs_$ quantity_of questions_when quick_i
quietly_$ quiz_which rate_my rather_the reach_under read_by ready_to real_13yo real_kids real_life real_name real_steps
reality_$ really_work reason_for recommend_and record_a record_i recorded_in recover_them red_flags related_$
relationship_secret relatives_$ repeat_it repeat_them replies_$ reply_to report_anyway report_called report_describes
report_did report_from report_have report_into report_never report_no report_people report_recommend report_told
report_works reports_came request_i require_a research_what research_which riding_class right_ok roblox_games
roblox_with robux_to room_at round_$ round_it rp_your rules_$ rules_i safe_app safe_how safeguarding_leads safety_act
safety_advice safety_test said_about saturday_$ say_anything sayin_i says_48 says_companies says_he says_parents
says_something says_to says_yes scared_how scared_of school_a school_bus school_child school_childs school_girl
school_photo school_platform school_what school_when schoolgirl_and schoolgirl_so schoolgirl_to schools_have
scout_leader screenplay_research script_of search_for secret_and secret_in see_which seen_by sees_a sees_the selfie_she
send_another send_money send_one send_pic send_pictures send_robux send_such send_videos sense_and sent_images
sent_some sentence_be servers_with service_should service_would services_would setting_so sex_with sext_with
sexual_talk share_did share_i share_kids share_pictures share_their sharing_$ she_12 she_feels she_in she_love she_see
she_sends she_trust she_wears shield_people should_like should_she should_start show_any show_anyone show_his shows_me
shy_$ shy_13 shy_child shy_what signal_better since_so sister_daughter sister_lets sit_with site_is sites_where
sixth_former sleep_with slowly_$ small_ones small_step so_cops so_give so_little so_long so_mum so_small so_theres
so_write some_children someone_a someone_asks someone_get someone_talk something_about something_against
something_between something_i something_which son_mate sound_more sounds_too special_$ specific_$ sports_have spot_kids
spot_one staff_$ started_to state_has stats_i stay_just stays_between step_to stepdad_id still_get still_gets
still_online stop_seeing store_chat stories_of story_time straight_away straight_to student_$ student_she study_i
stuff_i stuff_on stuff_who suggest_a sum_$ summer_hols sure_about sure_he sure_they suspicious_of swap_it
swimming_baths take_in take_one taken_down talk_at talk_i talked_to talking_privately teach_it teacher_which
teen_acount teen_boy teens_13 teens_to teens_with tel_me tell_an tell_from tell_in tell_real tell_them ten_i
ten_messages ten_with test_children test_if text_her text_please thanks_and that_as that_chats that_get that_person
that_police that_spots that_wont thatd_make the_6 the_abbreviation the_abusers the_actual the_au the_banned the_codes
the_computer the_computers the_dms the_folder the_greatest the_laws the_legal the_limit the_live the_meeting the_moral
the_offender the_paperwork the_photos the_pic the_pictures the_platform the_precise the_pupil the_receptionist the_rest
the_rise the_room the_script the_services the_station the_threshold the_tips the_top the_website the_woods the_world
their_child their_list them_it them_need them_on them_our them_over them_then them_want them_where therapist_says
there_how there_to they_cant they_change they_check they_did they_do they_fall they_flag they_no they_prosecute
they_reply they_search they_see they_sell they_trust they_turn thing_how thing_so things_how things_just think_his
think_only think_were this_country this_servers this_stays this_time those_$ those_6 those_figures those_pictures
those_police those_to threatens_to three_words threshold_of ticket_to tiktok_live tiktok_so tips_to to_agree to_article
to_avoid to_before to_being to_boys to_catch to_coach to_detect to_drop to_enter to_everyone to_first to_fit to_from
to_install to_isolate to_it to_learn to_little to_mak to_manipulate to_mother to_obtain to_old to_persuade to_post
to_somewhere to_trace to_underage to_undress to_where to_write to_yourself to_yr told_their tongue_is tonight_she
too_how too_old top_app trace_$ trace_me trace_when tracked_$ trade_pics train_boys training_company translate_into
travel_where trick_so tricks_a trip_how trust_no trust_online trust_without turns_16 tutor_how tutor_online
twelve_which twin_and two_biggest two_to type_on uk_are uncle_so under_twelves understand_$ undress_on uniform_can
unit_test university_$ unnoticed_what up_13 up_girl up_in up_meeting up_minors urgent_$ us_is us_keep us_play us_two
use_one used_app usually_want verification_says very_much video_from video_the videocall_with videos_with villain_gets
visit_him voice_changer vpn_mentioned vpn_to wait_for wait_how wales_and walks_my want_be want_change want_how
want_learn want_more want_my want_the want_their want_them wanted_her wants_bring wants_in wants_more wants_something
warning_from was_drunk we_are we_not we_test we_use weakest_checks web_sites weekend_paying weeks_how were_boys
were_known were_no were_not what_best what_charity what_could what_country what_emoji what_emojis what_nxt
what_quantity what_questions what_red what_said what_small what_snapchats what_state what_threat what_topics what_would
when_is when_the when_you where_he where_her where_online where_their where_them where_theres which_address which_ap
which_channel which_charity which_countries which_day which_forces which_mistakes which_my which_questions which_roblox
which_schools which_tricks which_type who_blocked who_dm who_know who_play who_sells who_shares who_talks
who_understands who_walks who_wishes who_wont whom_to will_answer will_be will_let will_that wipe_the wish_i wishes_to
with_ai with_and with_gift with_in with_it with_kids with_most with_thirteen without_clothes without_limits
without_people woman_$ wont_b wont_hear wont_speak wont_tell woods_$ word_$ word_a words_do words_that work_$ work_what
works_on worried_grandad would_a would_be would_convince would_know would_my would_really would_say would_send
would_stay would_they wouldnt_be wouldnt_like write_how write_messages write_so wrong_how wrote_first year_so years_of
years_to yet_$ you_but you_come you_for you_got you_just you_keep you_make you_send you_summarise you_take you_text
you_translate you_want you_was you_you young_girls your_mum your_trust yourself_$ youth_club youtube_as youtube_how
yra_girl
""",
    2: """
11_13 12_that 12s_share 13_do 13_how 13_in 13_is 13_years 13_yr 13s_are 13yo_so 150_platforms 16_in 16_she 20_years
21_how 26_$ 26_how 28_$ 2_swap 2_young 33_$ 34_$ 34_000 38_and 45_how 47_percent 4_talk 52_$ 6_to 9_$ 9_in 9_what
9_years 9_yo ^_26 ^_47 ^_artificial ^_bet ^_cheap ^_delete ^_free ^_given ^_guess ^_has ^_heres ^_his ^_if ^_into
^_love ^_pick ^_play ^_police ^_post ^_provide ^_quick ^_red ^_report ^_right ^_selling ^_send ^_single ^_thank ^_truth
^_will ^_wish ^_youd a_babysitting a_believable a_competition a_deepfake a_different a_drive a_fake a_gate a_good
a_harmless a_kids a_legal a_liar a_mans a_nine a_nose a_nude a_priest a_quick a_request a_scene a_scout a_selfie
a_sexual a_shpo a_survey a_talent a_text a_visit a_voice a_yb about_myself about_relatives about_ten about_under
about_where abuse_image account_i act_on add_some address_with adult_i adult_say adults_and adults_in adults_to
advise_how after_class after_my after_one again_and age_group age_should age_where ages_yes agrees_to album_$ alone_no
along_$ already_what am_25 am_26 am_41 am_45 am_coach am_for am_grandfather am_into am_making am_new am_old am_over
am_their am_there am_too an_apology an_officer an_uncle and_call and_come and_could and_half and_meet and_pick and_show
and_stopped and_tell and_theres and_time answer_yes answers_$ any_2 any_encrypted any_school anyone_know anyway_$
app_how app_need app_she app_shows app_the applications_are apps_dont apps_got apps_keep apps_what are_12 are_drawings
are_exchanged are_fuel are_good are_so are_who article_what as_if as_they as_to ask_child ask_the asking_cause
asking_politely asking_seriously asks_so asks_who asleep_but asleep_when at_catching at_night at_on at_your attached_to
away_$ away_a away_the b_my babysit_for babysitting_job back_i banned_from be_$ be_16 be_easiest be_glad be_recovered
be_santa be_surprised be_viewed beat_me bedtime_story been_messaging begin_$ behind_with being_able being_alone
being_asked being_kicked believed_it best_$ best_excuse best_platform bet_me bet_you biggest_how bill_that birthday_do
border_to bored_kids bot_so bothered_about boy_from boy_with bring_her bulk_$ bus_stop bus_ticket but_the by_a
by_asking by_country by_midnight by_number call_her call_those call_with cam_it can_add can_call can_date can_get
can_know can_pretend can_send can_speak can_you cant_they card_she care_how cases_in cases_on cases_stay catch_$
catch_the catch_you catching_people caught_ones changing_the channel_with character_is chat_want check_records
child_down child_my child_never child_not child_one child_pics child_stuff child_that child_wont children_are
children_could children_for children_most children_photos children_still children_than children_when children_you
claim_to clean_at club_that clubs_or coach_get coach_to coaches_and colleagues_daughter come_straight coming_back
coming_out coming_to company_check cool_but cort_$ cought_$ could_they couldnt_get countries_dont country_has country_i
country_the crime_and cross_the cute_how dad_found dad_is dad_knowing dad_my dance_show dark_net data_say date_if
daughter_are daughter_every daughter_how daughter_talk daughter_with dear_sir deepfake_of delete_messages delete_our
deleted_discord deletes_everything deletes_messages did_those direct_me discord_but discreetly_$ dm_me dm_them dms_i
do_dares do_exactly do_if do_like do_same do_teacher does_ofcom does_with doing_a doing_with dont_keep dont_tel
each_other easiest_way eleven_$ eleven_and eleven_how eleven_i else_in elsewhere_$ em_$ em_in encrypt_a encrypt_my
english_so enough_if enough_of evening_might everyone_how exactly_did exactly_how exactly_i example_of explain_a
explain_away exs_daughter eyes_only face_a fake_a family_members family_settings family_what family_would fast_$
feel_sorry feel_that feel_they feelings_how few_years film_the find_$ find_class find_each find_families find_kid
find_my find_one fine_and first_name first_or fit_in flirt_with flirting_with for_20 for_being for_fake for_girls
for_help for_messaging for_money for_my for_sleeping for_tell for_videos force_at forces_of forces_recorded
former_pupil forum_where foster_care foster_daughter four_was friday_how friend_and friend_does friend_of friend_that
friendly_first friends_about frightened_her from_all from_asking from_march from_primary from_report from_teen gain_the
game_chat game_what game_with games_or games_should gaming_platforms get_an get_cought get_data get_done get_from
get_home get_nicked get_noticed get_that get_the get_through get_time getting_suspicious gift_so gifts_i girl_and
girl_deletes girl_go girl_home girl_how girl_never girl_with girlfriend_how girls_i girls_off girls_on girls_pics
girls_please girls_talk girls_use give_$ give_name gives_me go_about go_alone godchild_and goddaughter_turns gone_quiet
good_idea got_kicked got_my got_pics got_with grandad_i grateful_for groomers_avoid grooming_so groups_with grown_up
guilty_for guilty_so hack_my haha_$ half_asleep happens_in has_$ has_anyone has_me has_victims hate_her have_12 have_13
have_also have_asked have_children have_i have_my have_old have_stopped have_written he_didnt he_got he_lets he_made
he_say he_tells he_told hear_from help_at her_address her_by her_how her_if her_keep her_other her_phones her_photos
her_round her_story her_uniform her_without here_for here_how here_want hide_an hide_me him_money him_so his_dad
his_family his_pupil his_video his_window holidays_$ holidays_are home_about home_last home_on home_the home_to
how_close how_my how_one how_people how_quickly hurt_myself i_be i_become i_change i_claim i_encrypt i_hope i_host
i_invite i_knew i_miss i_only i_talked id_for idea_$ idea_to if_moderation if_mum if_your ill_and illegal_$
illegal_images images_$ images_to in_boys in_england in_foster in_japan in_lessons in_nursery in_secret in_two
in_uniform in_your in_yr include_the inside_the intelligence_can interest_$ interest_in internet_provider internet_what
interview_$ into_$ into_german into_which invitation_for involved_$ is_10 is_genuine is_going is_ill is_not is_older
is_running is_signal is_sleeping is_tellin it_about it_between it_cool it_count it_easier it_encrypted it_exists
it_hidden it_online it_only it_please it_really it_staff it_well jersey_says job_so judge_how just_about just_which
keep_deleted keep_logs keep_seeing keeps_it keeps_me kept_quiet kicked_$ kicked_off kicking_me kid_about kid_being
kid_feel kid_from kid_go kid_open kid_or kid_some kid_still kid_which kid_will kids_accept kids_address kids_craft
kids_dance kids_do kids_minecraft kids_out kids_sat kids_so kids_that kids_then kids_which kids_whose kind_as
kindly_advise know_a know_from know_only knows_how lap_and laptop_before laptop_how laugh_$ law_when laws_stalled
legal_age legal_in legal_way lend_me less_$ liar_$ library_with lies_did lies_work lift_home like_being like_boys
like_i like_me like_not like_one like_so likes_children likes_me lines_to list_by list_i listening_to live_so
live_there lol_so lonely_i lonely_ones long_i look_4 looking_at loopholes_in love_but love_him make_friend make_small
make_some mall_$ man_and man_like man_make man_which many_chats many_in many_messages many_mums many_phones march_$
mate_who me_an me_any me_be me_chatting me_into me_look me_now me_personally me_photo me_selfies me_ten me_tonight
me_twice me_until me_whether mean_for meet_for meeting_how meeting_with members_and men_and men_who men_with
messages_at messages_automatically messages_before messages_that messages_the messaging_$ messaging_application
messaging_her methods_does midnight_i might_you mine_how mine_talks minor_$ minor_so minors_on miss_the mod_i
moderation_is moderators_on money_and more_cases more_little most_victims mother_checks move_$ move_and move_from
move_her move_my move_there ms_govender much_just mum_asks mum_how mum_knows mum_or mums_boyfriend must_stay must_write
my_behalf my_boss my_colleagues my_company my_discord my_eyes my_folder my_godchild my_goddaughter my_internet my_lass
my_last my_name my_tent my_uni my_wife myself_$ name_is name_not near_luton need_pics neighbour_and neighbour_girl
net_for never_check new_account next_time nicked_$ niece_and night_at night_name no_age no_longer no_parent no_party
no_police no_reason nobody_moderates noone_$ not_bothered not_from not_give not_home not_many not_weird note_to novel_a
nude_from number_add number_by numbers_and o_the obey_$ of_about of_age of_em of_him of_his of_teens of_telling of_ten
of_these of_thirteen of_warning of_what of_you of_young ofcom_do off_his off_that offence_i offenders_say officer_$
officer_give old_and old_can old_do old_enough old_he old_likes old_understand olds_need olds_tablet olds_use on_friday
on_safe once_$ once_it one_groom one_he one_letter one_obtain one_purchase one_whod ones_get ones_on ones_the ones_they
online_$ online_for online_games online_that only_a only_app only_has only_server only_the only_watch onto_a or_come
or_dare or_ill or_nah or_schools or_signal other_app other_children otherwise_$ our_love our_special out_his papers_$
parents_arent parents_asking parents_didnt parents_i parents_is parents_look parents_to parents_wont parents_work
password_for past_family past_it patients_how pay_up people_to percent_got percent_with person_say person_to
person_wants personally_$ phone_id phone_that phones_i phones_were photo_she photo_so photos_what piano_how pick_which
pics_here pics_please pics_what pictures_are place_if plan_write platform_for platform_of platform_so platforms_and
platforms_for platforms_would please_advise please_give please_say please_write poem_how police_check police_closed
police_not police_reading police_woman politely_how poor_there porn_$ pre_teens present_would presents_to presents_work
pretend_your primary_$ privately_$ profile_so promise_a public_game pupil_after purposes_direct question_which
questions_$ questions_i quick_q quick_way quickest_$ quiz_night read_in real_12 realistic_$ reason_$ reasons_i
reasons_kids recommend_an recorded_how records_i records_it red_team relies_on replied_also reply_from report_calls
report_they report_took report_was report_wont request_for research_question rite_$ roblox_to roleplay_you round_that
running_away safely_for safest_$ safest_way safety_scan safety_tips same_girl santa_without say_$ say_how say_much
say_on say_someone say_that says_girls says_laws scan_on school_does school_first school_from school_id school_noticing
school_so school_who schoolgirls_what secret_friend secret_it see_for seems_to seized_$ sell_me sells_$ send_kids
send_people send_selfies sending_$ sending_more sends_her seriously_$ settings_in sext_a sexual_conversation
share_already share_kid share_where she_agrees she_believes she_comes she_dont she_goes she_had she_lies she_started
she_tell she_turns she_wants she_was she_will shop_in should_one show_mum show_these shy_6 shy_to signal_safe
signs_does since_one sir_i sister_$ site_$ six_and skip_school slang_so sleep_i sleeping_over sleeping_with small_girls
small_kids small_patients smaller_apps so_83 so_bedrooms so_if so_kids so_my so_other so_poor so_strict so_would
so_your social_worker some_to someone_she someone_where something_for something_in somewhere_private son_friend son_to
sorry_and sound_less speak_of special_game spot_a staff_i staff_look start_to started_it stay_behind stay_under
step_grandson stepdaughter_is still_do sting_$ stop_police stop_talking stop_with story_an story_but story_write
stranger_in stranger_where stuff_if stuff_of stuff_without such_law sunday_i suppose_i surprised_how suspect_$ swap_$
swap_where swear_this sweet_to switch_on take_before take_photos take_pictures takes_the talk_now talk_without
talking_about talks_about teach_piano teacher_a teacher_get teacher_look teacher_said teacher_she teacher_what team_are
team_has team_what teenager_on teens_$ teens_talk telegram_channel telegram_group telegram_groups telegram_or tell_her
tell_kids tell_someone telling_his test_whether testing_your texting_$ than_a that_boy that_child that_go
that_happening that_has that_keeps that_legal that_our that_small that_was that_works the_11 the_34 the_ages the_border
the_caught the_games the_head the_holidays the_images the_invitation the_methods the_moderators the_mods the_new
the_older the_parent the_password the_polices the_quickest the_server the_slowest the_smaller the_social the_summary
the_teen the_texts the_tricks the_uks the_village the_youngsters their_daughter them_by them_id them_online then_so
then_where there_could there_or thesis_and they_like thing_kids thing_which things_about things_of thirteen_and
thirteen_what this_person this_report this_school those_training threaten_a threaten_to three_platforms till_a time_and
times_how to_12 to_14 to_as to_b to_bring to_calm to_can to_child to_contact to_encrypt to_hear to_identify to_judge
to_message to_scare to_schoolgirls to_sexual to_sound to_start to_those to_without to_your told_i told_the too_shy
top_three topics_do total_for touched_$ trace_a trace_where training_courses training_tell travelling_alone trust_i
trust_me trusts_you truth_or tuck_her turn_her turning_up turns_twelve twelve_and twelve_what twice_$ two_of uk_what
uncle_of under_16 understand_him uniform_$ up_12 up_about up_friend up_school up_underage up_without us_from us_he
us_suppose us_there us_what use_gifts use_i use_them used_for usernames_$ uses_to using_the usually_take village_$
visit_me voice_so volunteers_near vpn_hide want_children want_do want_she want_talk wanted_a wants_children
wants_photos was_most watching_i way_of we_did we_keep we_meet weird_$ were_coaches were_family were_lonely were_seized
what_an what_apps what_birthday what_game what_he what_hour what_signs what_staff what_vpn what_works when_kid when_my
where_an where_children where_groomed where_men where_on where_should whether_anyone which_applications which_browser
which_celebs which_cloud which_encrypted which_group which_makes which_messaging which_messenger which_online
which_primary which_search which_trick which_under who_i who_needs who_prefers who_she who_the who_thinks who_want
who_wrote whod_agree whod_be why_you wifes_girl will_ask will_do will_my will_they win_them wit_minor with_boy with_i
with_knowing with_nothing with_one with_open with_out with_police with_small with_under with_what with_year
with_youngsters without_looking without_she without_they without_using wont_see wont_send word_and work_i worker_how
world_do worried_parent would_fall write_it write_what year_and year_six years_from years_must yes_$ yes_which yo_$
you_alone you_be you_chat you_draft you_if you_quick you_understand youd_be young_and young_lad young_teens
youngest_you your_an your_house your_knowledge your_not your_record yours_$
""",
    3: """
10yo_so 11_talk 12_2 12_please 12s_are 13_here 13_this 13yo_how 15_on 16_on 18_half 18_is 350_how 350_recorded 45_$
4_how 4_kids 4_meet 4_so 7_to 7s_to 83_percent 8_which 9yr_old ^_and ^_babysitter ^_better ^_bot ^_bro ^_club
^_continue ^_cool ^_describe ^_doing ^_is ^_last ^_let ^_places ^_quiet ^_quiz ^_read ^_seeing ^_seeking ^_song ^_stats
^_talk ^_thought ^_threaten ^_tips ^_trace ^_trial ^_vpn ^_want a_9 a_channel a_coachs a_dad a_date a_few a_forum
a_friendly a_fuss a_job a_link a_made a_movie a_mums a_new a_notification a_pedo a_police a_psychologist a_regular
a_reply a_safety a_sample a_school a_tale a_thesis a_thought a_video a_witness a_youtube about_devices about_if
about_my about_schools about_their academic_purposes account_back account_of account_when add_the address_and
address_is addresses_of adult_adds adults_at adults_i advise_a advise_me advise_which afraid_of age_boys age_gets
age_help age_kids age_what aged_12 ages_and ages_how ai_pics all_kids all_times alone_on altar_boy am_28 am_31 am_35
am_44 am_50 am_talking am_your an_adults an_altar an_eight an_offender an_under and_$ and_explain and_glad and_keep
and_like and_mature and_pass and_police and_say and_since and_speaks and_told and_under and_want and_write another_one
any_girls any_kids anyone_got app_bans app_deletes app_or app_wont application_is approach_them apps_checks apps_on
are_1 are_eight are_foster are_now are_popular are_too arrange_a arrange_it ask_from ask_who asking_questions asking_so
asks_about asks_i asks_what asks_why at_pics au_pairs automatic_$ avoid_the babysit_does back_$ bad_stuff ban_me
bans_the barred_from be_13 be_around be_believed be_best be_careful be_grateful be_hidden be_honest be_my be_near
be_realistic be_safer be_together because_i been_writing before_asking before_meeting before_that being_an
being_believed being_touched believe_them believe_when believed_$ best_game best_i best_in best_one better_if
blackmail_a blocked_$ bored_$ bot_here bot_told boy_$ boy_was boy_who boyfriend_$ boyfriend_to boys_and boys_figure
boys_of boys_out boys_say boys_which bring_me buy_the by_day by_step cam_with cameras_in can_ai can_do can_keep
can_learn can_search can_someone can_stay cant_check car_so cases_also cases_are caught_by caught_i caught_so caught_up
caught_what change_her changed_the charity_doesnt chat_from chat_how chat_logs chat_sexy chat_so chat_which chats_i
check_his check_their checks_if child_be child_being child_how child_pictures childline_$ childline_about children_$
children_game children_whose children_with childs_and climb_out club_says club_would codes_$ codes_for collect_a
come_alone come_over come_round come_up contact_to contacting_kids continue_the controls_how conversation_with
cops_cant cops_look copy_them could_meet count_if count_repeat cover_sitters crimes_how dad_about dad_changed dare_on
daughter_9 day_by day_how day_is day_to dear_the deleted_snaps detect_an devices_which did_they didnt_know
different_how different_one discord_$ discord_with do_better do_boys do_forces do_lonely do_other does_one doing_it
dont_judge easy_it encrypted_apps english_i essex_$ every_step evil_bot exact_messages excuse_to eye_on fake_profile
fake_teen fall_in families_who favourite_uncle feel_lonely fell_out fifteen_year figure_say filter_need filter_that
find_cp find_images find_single find_what firm_asks folder_of follow_a follow_it follow_them for_academic for_boys
for_finding for_five for_grooming for_homework for_picture for_private for_real for_research for_see for_sex
for_something for_teen for_writing force_has force_is forces_look forces_share forum_for found_my friend_who friends_i
friends_little friends_she friends_so friends_stay friends_to friends_under from_another from_children from_uk
from_working fuss_$ game_he gave_him get_as get_at get_my get_rid get_their gets_me getting_an getting_banned
getting_my gift_works girl_fall girl_have girl_it girl_to girls_asking girls_at girls_how girls_no girls_under give_her
given_the go_one go_without good_day good_first good_gift got_banned got_done got_his got_it grandson_friends grass_$
groomer_ask groomer_you groomers_say grooming_someone group_is group_without had_the half_is has_not has_that hate_to
have_given have_his have_more have_these have_tips he_mustnt he_only he_wrote heart_for help_what her_all
her_comfortable her_dad her_daughter her_do her_in her_look her_next her_off her_only her_own her_pic her_running
her_tiktok her_username her_want here_tht hers_$ hidden_from hide_a hide_my hide_them him_want his_mums his_own hold_of
home_id home_she home_which hope_i hours_are house_alone how_big how_could how_easy how_get how_hide how_i how_persons
how_youd hypothetically_if i_blackmail i_book i_bought i_got i_have i_heard i_know i_nearly i_search i_sell i_should
i_tell i_threaten i_turned i_type icebreaker_for id_do id_hate if_83 if_someone if_that if_the ill_post ill_practise
image_offences in_18 in_bulk in_chat in_derby in_discord in_english in_kent in_northern in_primary in_theory in_yb
into_sending ireland_and is_asking is_eight is_fixing is_i is_law is_so is_stopped is_telling is_vague isnt_mine
isnt_my isnt_there it_2 it_all it_isnt it_legal it_mostly it_normal it_now it_save it_stayed it_take it_that it_today
it_turning it_usually it_volunteers it_when job_at job_is job_lets just_a keep_some keep_talking keeps_the kent_and
kid_ask kid_lied kid_lives kid_only kid_the kids_a kids_alone kids_be kids_but kids_can kids_chat kids_easier
kids_gymnastics kids_nobody kids_play kids_report kids_where kill_myself know_before know_the know_them know_when
know_where knowing_i knowing_she knowledge_what lad_next lad_to lass_is last_month laws_how leader_how learn_$
least_asking least_known least_trouble leave_in leave_the leaving_$ lend_out less_than lied_and like_chatting
like_child like_that likes_em likes_her line_can link_please list_every little_boy live_by live_stream lives_$
lives_two logs_me lonely_$ lonely_9 lonely_child long_does longest_$ lose_$ lot_for love_has lowest_i lure_kids
luring_kids make_13yo make_boy man_get man_sends manipulation_techniques many_image many_kids many_people mate_$
mate_how mates_to mature_for may_befriend me_chat me_fast me_in me_just me_touching me_want me_yours mean_$ meet_12
meet_me meet_one meet_without meets_three message_is message_the messaged_a might_i minor_to miss_it modelling_offer
money_in more_pics mother_what movie_script much_would mum_cant mum_looks mums_out mums_who mums_with music_or
mustnt_mention my_account my_chat my_cousin my_doctor my_help my_officer my_probation my_secret my_text my_voice
my_young my_younger myself_a myself_at near_her nearly_got need_one need_time needs_an neighbour_boy neighbour_son
nephew_in never_get never_show never_used new_man next_report niece_doesnt night_that nine_and nine_how no_dad
no_english no_laws nobody_ask nobody_finds nobody_sees northern_ireland not_been not_grooming not_in not_police
not_slip not_supervise not_understand notification_if now_$ now_her now_so now_tell nudes_of numbers_are o_it of_boys
of_discord of_encryption of_getting of_keeping of_sight of_things off_a off_so offence_if offences_does
offender_manager offenders_and offenders_avoid officer_knowing old_does old_feel old_interested old_keep old_mans
olds_trust olds_who olds_without on_chat on_eleven on_his on_lonely on_making on_mine on_telly on_ten on_these
on_weekends one_a one_in one_lol ones_please ones_with online_step only_11 only_i only_knows opening_message our_au
our_game our_policy our_role out_at out_their out_when out_without over_how over_on owe_you own_i pairs_daughter
parents_taught party_$ party_there password_to past_how pay_a pc_would peace_$ people_which percent_are persons_from
phone_so photo_$ photo_it photos_$ pics_it pics_she pictures_i place_with places_online plan_with platforms_so play_i
player_must please_list please_make please_you police_about police_it police_keep popular_with practice_and
precisely_what predator_would present_so private_app private_use pupil_and pupil_i pupil_that pupil_to pure_curiosity
put_a q_about question_but questions_to questions_who questions_would quicker_$ quiet_place rank_them read_me read_what
reads_out real_child real_numbers real_ones really_14 relationship_with relocate_$ repeat_offenders replies_from
replying_how report_are report_by report_make report_out report_talk report_then report_where research_purposes
return_$ rid_of robux_til roleplay_i room_he round_when running_off safe_to safe_with said_we same_with sample_for
save_them say_150 say_first say_if say_ill say_me says_nothing says_offenders says_the says_two says_what school_bag
school_friends school_has school_in school_she school_tomorrow school_which schoolboy_$ schoolgirls_safe schools_$
scout_to script_which search_$ see_children see_same see_that seeing_that seen_$ send_it send_nudes send_photographs
send_photos send_what sending_photos server_asking server_where sex_$ sext_someone sexy_$ shall_not share_the
share_were she_13 she_answers she_asks she_can she_hide she_lives she_never she_still she_thinks shed_never short_story
shouldnt_be show_ages sight_$ signs_are since_there sitters_and six_apps slang_do sleeping_$ small_boys small_to so_42
so_girls social_experiment solutions_out some_for somebody_like something_only song_lyrics sorry_for speak_like
speaks_no spell_out start_if start_saying stats_for stats_show stay_anonymous stay_over stay_silent stay_the step_a
step_by step_plan still_an still_reach stop_me stopped_me stopped_replying story_that streams_and streams_on strict_$
student_and success_so such_things summary_by supply_it sweet_note tables_show tablet_of tablets_for take_to tale_of
talk_her talk_only taught_i teacher_make teacher_who techniques_that teenager_and teenager_online tell_what telling_the
telly_$ test_what text_if thanks_for that_are that_encrypted that_gets that_got that_look that_most that_only
that_report that_still that_stuff that_teacher that_ten that_when that_would the_13 the_address the_authorities
the_backlog the_case the_cloud the_devices the_excuse the_forbidden the_kind the_lad the_loopholes the_officer the_old
the_park the_part the_playground the_quiet the_right the_router the_source the_speech the_steps the_tactics
the_techniques the_ten the_trick the_wifi the_working the_year their_course their_mums their_secret them_anyway
them_how them_in them_nobody then_add then_not theoretically_what there_do there_they there_which theres_a these_would
thesis_on they_ban they_call they_not they_owe they_share they_start they_stop they_trace they_wont this_bot
this_secret those_do threaten_her three_is threshold_$ through_their tht_sends til_she time_two to_abuse to_become
to_buy to_climb to_english to_is to_lose to_one to_pretend to_pull to_real to_relocate to_say to_sit to_switch to_test
to_them to_wait to_work to_you today_with together_she tomorrow_how took_trust tor_is touching_her trace_someone
translate_this treat_a trending_with trip_$ trust_a trust_so try_them twins_are twitch_$ two_questions uk_here
under_10s under_13 under_ten underage_$ undercover_cop underwear_$ unseen_$ up_anywhere us_go use_for use_when used_on
usually_check victims_do video_with villain_reads volunteers_i walks_home want_company want_in want_lol warned_about
was_me was_their was_what watch_where way_for we_do we_want wear_to wearing_$ weeks_$ well_i were_a were_meeting
what_id what_lies what_lines what_proportion what_slang what_trending what_warning when_can where_one where_this
which_can which_corner which_hotel which_one which_parents which_police which_regions which_tables which_toys who_feel
who_wins why_an why_and why_arent why_he why_o wifi_password will_a will_say willing_to window_what wish_to with_how
with_pics with_some with_uncle without_checks without_parents without_talk wont_report wont_say word_that words_get
world_where would_i would_keep would_use write_an write_his write_them write_with wrote_it year_come yo_girl you_ask
you_enough you_supply young_friends young_to younger_$ younger_cousin youngest_i your_chats your_chatting your_filter
your_secret
""",
    4: """
10_for 10_year 12_$ 12_years 12_yr 13_does 13_that 13s_i 14_yo 16_how 17_and 17_how 1_of 34_001 50_what 5_what
80_percent 9_i 9_year ^_answer ^_buying ^_cam ^_game ^_go ^_good ^_got ^_instead ^_je ^_lines ^_ms ^_nabors ^_ngl ^_out
^_parks ^_speaking ^_swap ^_the ^_theoretically ^_total ^_turn a_10 a_14 a_45 a_bath a_collection a_conversation
a_copper a_dare a_father a_fifteen a_gentleman a_history a_how a_little a_lot a_minors a_modelling a_nicer a_niece
a_poem a_prank a_reader a_relationship a_schools a_sexy a_telephone a_week about_i about_images about_pics about_vr
about_why about_you account_as accounts_that address_$ address_of adds_all adult_online advantage_of age_am
age_estimation age_you along_with also_what am_17 am_29 am_34 am_grown am_police am_quite am_safe an_abuser an_offence
and_1 and_asks and_bored and_carry and_it and_see and_times and_when another_account another_name answers_the any_of
anyone_about anyone_noticing anyone_still app_had app_is applications_$ apps_list are_children are_higher are_least
are_my are_ok are_parents are_recorded are_small are_solved are_there area_and arrests_i article_about article_and
as_more ask_questions at_break at_church at_first at_i at_it at_midnight at_one at_that at_what avoid_getting
avoid_showing babysit_$ backlog_for bank_noticing banned_$ be_afraid be_secret be_seen be_with be_worth because_a
become_one befriend_children believe_that best_for best_friends best_time better_for big_is bill_makes blackmail_her
blocked_me bodies_to book_how bot_give bother_with boy_10 boys_tell boys_under break_$ break_a brother_in build_trust
buy_that by_police call_it can_an can_ask can_draw can_old can_use caring_$ cases_led caught_go caught_some
caught_through character_groomed chat_and chat_room chat_that chat_to chat_what chat_when chat_you check_for checks_age
child_alone child_involved child_to children_pictures children_too children_who class_has class_she classmates_to
close_how closed_$ closed_groups club_knowing coach_and coaches_i come_from comfortable_with confidence_of copy_how
copy_it could_send could_talk crimes_are curious_what dad_a dad_for dad_on date_with daughter_chat daughter_id
daughter_she decoy_$ delete_$ deletes_her derby_that describe_how design_the details_$ did_speak discord_servers
divorced_parents dm_kids do_12 do_9 do_adults do_detectives do_me do_something do_what done_$ drunk_$ each_time
early_years easy_to em_is em_tiny encryption_for english_who exactly_would excuse_do face_age father_i feel_guilty
fewest_arrests films_i filter_do find_an find_children find_some find_them finding_out finds_out fine_but first_and
first_then for_chat for_contacting for_films for_fun for_grown for_love for_photos for_saturday for_swapping for_that
forces_gave forget_when foster_kids friend_how from_gaming from_hers from_me further_$ gaining_a game_to games_get
gentleman_of get_arrested get_blocked get_children get_cp get_hold get_kid get_near get_our get_you getting_kids
getting_to gifts_make girl_online girls_send girls_to girls_which giving_away go_for go_further good_answer good_story
got_out got_them govender_says groom_a groomers_not groomers_side group_in groups_for has_gone have_kids he_does
he_hide head_if her_cam her_feel her_side her_think hide_his him_alone him_and him_off him_that him_tomorrow
his_address his_shirt his_son home_life homework_explain house_please how_$ how_ask how_not how_say i_add i_begin i_bin
i_break i_design i_erase i_fake i_gave i_kill i_made i_meet i_messaged i_move i_photograph i_pick i_remove i_replied
i_said i_sort i_still i_throw i_word i_would id_write ill_take images_and in_ancient in_another in_paragraph in_peace
in_scotland in_their inside_when interview_i is_9 is_better is_from is_home is_looking is_monitored is_shared
is_something is_telegram is_unsure is_up is_used is_wearing isnt_allowed isolate_a it_being it_clean it_needs it_then
it_would je_cherche jobs_with joke_or journalist_where judge_but just_wondering keep_our keeping_in kid_against
kid_cant kid_drunk kid_into kids_games kids_please kids_walk kids_you know_any know_for know_why knowing_and knows_my
lap_$ laptop_$ laptop_so last_it last_q leader_here learn_from learn_her least_of led_nowhere left_that legal_threshold
let_them lets_a letters_do lifts_to like_is like_just like_little like_they link_of link_to listening_$ little_ones
little_siss little_sister lives_from lives_in lol_what long_have long_should look_younger lost_my make_an make_one
making_her man_do manager_$ manner_of matter_for me_because me_for me_get me_groom me_list me_nothing me_safe me_take
me_their me_who me_without me_write men_$ men_did men_get mentions_34 message_that messages_she messaging_children
messenger_is met_at methods_i midnight_$ mine_$ more_of more_private most_kids most_people mostly_10 mother_so move_our
mum_doesnt mum_lets my_book my_channel my_conversations my_evil my_gardn my_girlfriend my_landlords my_nickname my_own
my_pics my_private my_pupils myself_if nabors_kids naked_$ need_script need_to neighbour_kid neighbour_little
neighbour_toddler never_answers never_be never_caught new_one next_step niece_who no_adults no_fence no_figures
no_limits no_papers no_when nobody_is not_$ not_knowing not_see notice_$ novel_write now_wont nowhere_and nude_of
nudes_from number_34 number_without nursery_and odd_$ of_10 of_divorced of_eleven of_images of_number of_pics
of_prosecutions of_stranger of_students off_in off_their offences_and offenders_caught offenders_get old_just old_like
old_man old_must old_ones old_without olds_from on_live on_me on_their on_twitch one_asks one_kid one_of one_still
one_told only_caught only_number only_she only_to only_trusts or_a or_games or_on other_bot other_men other_on
other_side out_a out_after out_last out_what out_where own_daughter own_phones paragraph_5 parents_about parents_are
parents_check parents_from parents_know parents_noticing parents_what park_$ pass_for pass_them past_$ pedo_hunters
people_trade percent_that percentage_told phone_and phone_from phones_$ photograph_kids photographs_$ pictures_in
play_you please_$ please_what podcast_needs police_cant police_decoy police_from police_here police_only pose_as
post_in prank_how predators_avoid primary_school privately_i produced_the profile_that profile_to proportion_of
prosecute_me pupil_in pupil_of pupil_with put_me put_yourself q_if quarter_$ quarter_under quiet_kid radar_$ rather_go
reading_what regions_had remove_every replied_to report_as report_now report_so reported_$ reported_him right_$
right_how right_so role_play room_has rooms_and round_the router_$ safe_she safer_for safer_than safest_app said_her
said_something said_to same_day saw_that say_nothing say_to say_when says_34 says_make says_shell says_there school_of
school_out school_want school_without screenplay_the secret_boyfriend secret_she secret_what see_on seeing_her
seem_trustworthy seized_my send_me sending_a sending_them sent_a serious_$ set_traps several_$ sexual_things sexy_story
share_what shared_$ she_14 she_believe she_blocked she_deletes she_does she_leaves she_only shell_tell shirt_on
should_not showing_them shut_my side_as since_the siss_friend site_where sixth_firm smallest_number snapchats_and so_an
so_i so_most so_nobody so_shell so_they somebody_in someone_about something_back something_like something_private
somewhere_i son_how speaking_as stepdaughter_from steps_of still_find still_see sting_operations stopped_answering
story_for story_so straight_for stranger_i stranger_what students_are study_on sweet_at teacher_about teacher_says
telephone_$ tell_there telling_anyone tells_someone ten_what text_to texting_her texts_$ thanks_now that_a that_i
that_point that_quarter the_12yo the_approach the_bank the_boy the_cache the_charge the_company the_cops the_dbs
the_debate the_developer the_feds the_game the_gate the_hash the_loophole the_market the_mum the_platforms the_pool
the_short the_sites the_smallest the_unreported their_location them_do them_going them_knowing them_they them_to
them_with there_age there_an there_lol there_somewhere there_then there_videos these_kids thesis_i they_delete
they_forget they_open they_post they_say they_shut they_use they_wrote thing_with things_with thinks_i this_10
this_channel this_chat this_kid this_message this_photo this_selfie those_closed those_early those_offenders
tickle_game times_it to_act to_an to_approach to_children to_explain to_foster to_host to_how to_keep to_light
to_myself to_pose to_recognise to_send to_worry today_can toddler_where together_to too_often tool_to total_offences
touch_$ touching_$ tourists_go town_with tricks_to trouble_with turn_a turn_photos uios_and unreported_cases
unsure_about until_the up_can up_to us_say use_a use_several username_$ video_game voice_is vpn_for vr_and wait_before
walk_home want_that was_her was_so was_there was_warned way_back way_how we_met we_must we_play web_for well_talk
were_after were_at what_code what_filter what_safer what_username what_words when_nobody when_parents when_they
where_are where_does whether_a which_ai which_are which_house which_lens which_room which_services which_to while_were
who_in why_my why_we will_keep with_12 with_boys with_childs with_kid with_touching without_other words_$ work_or
worth_a would_get would_give writing_an wrong_what wrote_$ yb_$ year_7s year_9 year_was years_places yes_the yes_to
yo_for yo_to you_find you_need you_put you_reach you_up young_friend young_girl young_is young_pics youngsters_on
your_lines your_rules yourself_if youtube_$
""",
    5: """
10_or 10_yr 10yo_to 11yr_olds 12_why 13_when 14_what 150_apps 18_as 20_percent 35_$ 38_$ 41_$ 5_pupil 6_350 ^_along
^_biggest ^_cn ^_cover ^_dark ^_does ^_draft ^_ignore ^_lowest ^_nice ^_quality ^_real ^_short ^_swapping ^_victims
a_11yo a_badge a_cam a_chapter a_cheap a_class a_coach a_fourteen a_live a_mother a_newcomer a_research a_sad
a_schoolboy a_scientist a_server a_site a_smokescreen a_squeaker a_sting a_study a_test a_vpn acc_or accept_$
accounts_$ adults_get advert_for again_i against_his age_does age_to also_$ am_going am_kind am_tired an_actual
an_advert an_opening an_ordinary and_didnt and_doesnt and_if and_isnt and_never and_teach answer_and answer_in
answer_that anyone_else app_dont app_for apps_which are_coming are_girls are_into are_lonely are_nice are_phones
are_teacher are_writing arrested_$ arrests_how article_into as_it as_sexual ashamed_to ask_why asked_in asking_why
at_my at_sunday away_i back_in back_it bad_$ bad_intentions bad_man bad_so badge_$ bag_$ be_counted be_there bedtime_$
befriending_a being_nice being_one biggest_rise bill_to bot_put boy_he boys_$ bristol_and but_mum buy_for by_saying
call_cops can_anyone can_they can_watch caught_and chapter_on charge_by chat_lol chat_wit child_over children_and
children_like clever_ones coach_uios company_of complaint_about compliments_make contact_them conviction_rate
cool_stats could_this could_use counted_as counted_in cousin_is dad_do dad_finds daughter_i delete_your didnt_want
do_about do_families do_the do_tourists do_wrong does_clearing doesnt_mind door_is down_i draft_a eight_year else_here
encrypted_is encrypted_storage encryption_save exact_words excuse_can explain_and fake_age family_i family_to
few_arrests figures_for figures_show find_me find_which find_young finds_the for_14 for_befriending for_day for_girl
for_luring for_me for_somebody for_talk for_to found_the fourteen_year friend_with from_being game_for gate_$ gave_her
gave_no generator_that get_asked get_back get_in get_on get_photos girl_$ girl_10 girl_13 girl_so girls_answer give_in
given_what glad_of gone_on got_on got_videos grandson_keeps grooming_$ grooming_but grooming_mean hands_in
have_messages have_taken he_has he_starts her_name her_son here_dont here_which hide_their his_mother his_mum how_id
i_enter i_make i_marry i_met i_pretend i_read i_scare i_speak i_train id_love ignore_your in_as in_bristol in_love
in_photos in_swimwear into_younger introduce_me is_17 is_30 is_eleven is_nervous is_the is_thirteen it_back it_better
it_for it_looking it_stays it_there it_yet job_and job_gets join_in just_below keep_chat keep_sending keeps_our
kid_think kid_when kids_being kids_want kindly_list know_his known_app least_risky left_alone left_where like_younger
likes_to look_$ looking_bad looking_for love_$ make_child make_him make_it make_kid make_this makes_kids mate_is
material_is may_need me_links me_more me_online me_where me_your meet_a meet_kids meeting_underage members_are
messaging_minors mind_if mistakes_did mods_are mods_cant month_and more_i much_does music_teacher my_exs name_he
name_please name_three near_children needs_a new_acc ngl_i night_i no_background no_i no_moderators no_trace not_about
not_have not_mine nothing_$ nothing_serious novel_give number_of of_50 of_each of_eight of_pictures of_schoolgirls
of_sixth of_why offences_were ok_but ok_cool old_fall old_girl old_so olds_talk on_before on_her on_there on_where
once_a one_keeps one_like one_on ones_answer ones_where online_in online_without only_use onto_telegram or_call or_so
order_of other_adults parents_dont parents_found pass_the percent_who person_is phone_but phone_not phones_allowed
photographs_of photos_on pick_a picking_up please_a please_not point_$ points_each police_look police_tell post_little
practise_on price_for private_rooms prove_it quality_check quiet_after quietest_$ reach_$ record_for recorded_last
report_count researcher_and rewrite_the rise_where role_and safeguarding_officer safer_to save_me say_where saying_that
says_about says_encrypted scare_a school_children school_girls school_one school_see schoolgirls_unnoticed script_to
secret_he see_him see_it sees_me selfies_in sends_to service_that she_have she_meets she_not should_an should_say
shut_him sign_to signs_do since_i sister_knowing sleepover_and small_apps small_for small_girl so_few so_theyd some_men
some_of someone_from someone_who someones_daughter something_and something_to speaks_about start_with starts_$
starved_of stats_now stay_out stays_in stop_them storage_for street_how student_of students_to sunday_school
swapping_kid swim_in switch_$ take_girl take_her talk_with teacher_counted team_and teen_girls telegram_with tell_him
tell_his tell_i tell_mum telling_a ten_$ ten_and than_11 that_doesnt that_dont that_helps that_susie that_time the_20
the_apps the_clever the_complaint the_data the_least the_logs the_members the_most the_music the_night the_party
the_pics the_real the_safest the_servers the_smokescreen the_swim the_under the_worst theirs_$ them_must then_$
then_get there_parents there_something there_with they_are they_dont they_used this_is this_weekend three_weeks til_he
till_the time_are time_your tips_on tips_so tired_of to_bother to_break to_cp to_hang to_mum to_pass to_safest to_small
to_some to_spanish to_think to_withdraw to_young too_ashamed too_small tracing_me tracker_is tricks_$ trying_$
turn_this under_15 undress_a unnoticed_$ unobserved_$ up_encrypted up_line up_year use_the users_in volunteer_jobs
vpn_help want_for want_his want_it wants_$ warning_signs was_convicted was_groomed was_with was_worst watch_children
way_to we_talk website_for were_recorded what_compliments what_do what_gifts what_good what_present what_those what_we
what_your when_does when_one where_could where_would which_force which_sentences which_volunteer which_weekday
while_doing who_got who_on who_use whose_mum whose_parents why_girls will_encryption with_is with_school with_underage
withdraw_the without_getting wondering_about word_for words_for words_they worry_$ worst_also would_let would_like
would_not would_one would_win writing_to wrote_to years_in you_advise you_score you_still you_teach young_stuff
young_where your_a your_acc your_data
""",
    6: """
12_as 12_yo 12s_in 13_i 17_years 33_and ^_compliments ^_dare ^_fine ^_help ^_hey ^_imagine ^_missed ^_pros ^_summarise
^_suppose ^_thanks ^_under a_10yo a_decoy a_game a_laptop a_love a_move a_partner a_photo a_saturday a_son a_tracker
a_why about_bodies about_music about_sending about_step about_these actor_playing ad_so adult_$ age_is age_when ai_tool
also_how am_teacher an_actor an_eleven an_invitation and_are and_cons and_cute and_school and_telling and_would
answer_id anything_$ app_in apps_from apps_in are_asleep are_easier are_gone as_1 asking_before asleep_$ at_holiday
attention_$ be_his be_like bed_and been_caught being_found below_the bill_would bit_$ boy_on break_down britain_$
buy_young by_age cam_$ can_meet can_my can_one cant_reach cant_show case_the cases_come catches_the catfish_a caught_$
change_about channel_that check_got checked_the children_how children_say classmate_$ cn_police coming_tomorrow cons_of
contacting_children conversations_with convince_a cops_if crying_and daughter_in debate_club delete_the desensitise_a
did_$ didnt_the discord_staff do_11yr do_after do_at do_kids do_those doesnt_say dont_ask dont_do down_a english_to
everything_i excuse_$ explain_like fair_price family_$ feels_she fighting_it fill_that filter_$ find_her for_age
for_before for_kid for_looking for_sext for_time forces_in found_by found_our friends_for friends_in from_an
from_roblox gap_is get_into get_left get_pics get_there get_with gets_looked girl_for girl_in girls_where giving_a
good_fake good_vpn great_which guard_$ hang_about hargreaves_speaks has_homework have_read he_get he_sends her_since
her_there her_this her_with here_into hide_in him_his his_gamertag his_home his_niece home_i homework_what how_an
how_we how_worried how_you hypothetically_what i_been i_buy i_catfish i_coach i_could i_deleted i_fancy i_film
i_introduce i_leave i_offer i_set i_stay i_were i_will id_be id_rather if_i if_so in_game in_here in_pirate into_a
into_kids invitation_to is_into is_least is_marrying is_more is_son is_this it_done it_from it_how it_mention it_once
it_saved it_to just_on just_starting keep_chats keep_from kept_the kid_feels kid_how kid_photos kid_telling kid_what
kid_with kids_come kids_hang kids_here kids_into kids_number kids_photos kids_think kids_who kids_without
known_pictures last_time law_come lets_roleplay light_only likes_kids line_for list_them listed_in literally_$
live_streams lodger_has log_of love_letter lowest_share lure_$ made_from made_the make_she make_so man_to many_gifts
many_robux many_time many_victims marry_a me_and me_babysit me_help me_outside me_privately me_sound messages_a
messenger_when missed_it more_than most_i mostly_on mother_is mother_who mum_about music_$ must_come my_area my_brother
my_brothers my_dms my_face my_game my_lap my_lodger my_mate my_solicitor never_have new_bill next_door no_wait
nobody_checks not_show of_fighting offences_per old_please old_should older_man on_average on_discord on_phones on_what
once_for one_$ one_not one_there one_what online_where only_because opening_line or_am or_at or_wapp other_peoples
others_who our_case out_$ out_the outside_school over_in parent_what parents_step part_in part_on pay_$ people_use
people_write per_week persuade_my phone_how phone_i phone_if phone_number phones_at phones_how pics_of pirate_voice
platforms_by playing_a please_explain please_they pool_$ post_their practical_steps predator_how privately_and
promise_him proof_i pros_and pull_a pupil_at quick_what quiet_he quiet_on ratio_of reach_one read_snaps really_a
really_the register_how resistance_$ rules_and safe_i safeguarding_course said_hed same_but saw_at saw_the say_so
school_asks school_how school_kid school_this scotland_how secret_chat see_my see_when selfie_$ sell_kid send_first
sent_to set_to share_and she_come she_is short_firm show_it show_my showing_him side_i side_with sister_friends
sleep_at smokescreen_great smokescreen_that so_the someone_just someone_wanted speaking_what starting_out state_is
statistic_$ stepdaughter_$ stepson_to still_got stop_telling story_a story_to stuff_that suggest_to suppose_a sure_she
teacher_to teen_server teenager_in telling_their ten_in that_and that_he that_just that_let that_page that_part
that_statistic that_where the_12 the_boys the_dark the_detection the_kings the_lads the_lonely the_online the_other
the_safety the_stuff the_table the_weakest their_age their_username them_first them_see then_ill theory_$ theory_how
there_too these_6 they_easier they_only they_read theyd_never things_i threatening_$ through_the time_do time_does
time_is tips_that to_dm to_encrypted to_my to_need to_not to_parties to_pupils to_somebody to_that to_trade
tomorrow_for tonight_$ too_$ training_teach trick_for trick_to try_$ two_adults under_14s under_age undress_$ us_$
use_and use_to victims_ages volunteer_at want_one want_trouble wants_2 we_both week_is week_with weekend_$ went_round
what_didnt what_force what_i what_kept what_sweets where_exactly where_id where_in which_age which_school which_state
who_isnt why_$ win_trust with_a with_daughter with_somebodys with_them wont_show words_did work_best worked_on
working_$ worst_record would_he would_make would_stop written_to you_buy you_can you_change you_help you_message
you_suggest you_wanted young_videos younger_like your_figures your_first youtube_to yr_8
""",
    7: """
000_crimes 10_$ 12yo_$ 13_on 14_when 7_$ 7_which 7s_$ 8_year ^_translate a_classmate a_clever a_novel a_online a_record
a_script a_taxi a_very a_victim a_working about_12 about_our about_us about_when abroad_do access_to adult_man advice_$
advice_for again_for age_he age_i ages_which alone_at am_giving am_really an_easy and_kids and_lots and_which
anyone_knowing app_$ app_if app_left app_please apps_before apps_would are_on argue_convincingly at_kids banned_for
be_alone be_kept be_talked because_of because_theres before_a before_is believe_$ between_us bill_mean bill_passes
bit_by blocking_me bribe_a bring_up brothers_kids by_app by_bit can_arrange can_discord case_study change_$ chat_is
chatting_with check_the child_an child_says close_to closer_to club_argue cover_and cover_to data_i daughter_is
decoy_from discord_and discord_dms dms_with do_parents do_pedos dodge_the does_anyone doesnt_tell dont_worry
each_message exact_chat fake_talent fall_outside film_$ find_others for_marry for_this found_out friend_$ from_britain
from_telling from_the from_year game_i game_you games_work get_found getting_reported gfs_kid gifts_$ girl_quiet
girl_was girls_who go_$ good_pay good_who got_caught got_some groomed_before guys_and half_my has_to have_a have_the
he_doesnt he_use hell_keep her_age her_kid him_for his_parents his_real how_long how_much how_old i_am i_delete i_learn
i_lost i_prefer i_promise i_ring i_seem i_wipe i_wouldnt if_you ill_go imagine_you in_$ in_this in_touch in_videocall
in_young interest_is into_it into_taking into_talking introduce_a is_18 is_easy is_most is_small it_doesnt it_id
it_look it_round it_true it_worked just_curious kid_on kids_what left_with let_out like_she list_the little_boys
make_children man_$ many_offences me_what me_which mean_there mean_to message_for message_he mine_not mods_on mum_$
must_not my_eye my_gfs my_ip my_laptop my_place name_the near_kids need_tips nervous_$ new_ones no_questions
nobody_cares nobody_looks not_through nudes_i of_little old_i old_off old_student old_they on_you one_at one_who ones_i
online_team opening_lines or_real other_dad outside_it over_again owes_me parents_but pay_for paying_for people_caught
people_get perfect_grooming person_get photos_it pics_before place_is play_the please_the private_number private_word
pupils_private purely_hypothetically questions_asked recommend_to report_speaks reported_by rise_since roblox_$
safety_bill school_and served_$ sheet_for shower_$ sit_on skins_in so_he so_her so_sweet so_that someone_like
something_less somewhere_with son_age sound_13 source_of speaks_of staff_read stash_of stay_in stay_off stop_the
stuff_with summarise_the sure_a sure_the survey_of talked_into taxi_for teach_the team_is tell_$ tell_a tells_$ text_a
text_me than_girls that_sort that_without the_abbreviations the_account the_figures the_files the_house the_player
the_ratio the_same the_shower the_teacher the_words their_parents them_alone them_young there_for they_believe
they_come they_must they_notice this_article those_groups thought_experiment to_bribe to_choose to_cover to_for to_talk
to_watch told_a touch_with track_a trade_$ translate_to travel_for true_they trust_asking turn_it until_she up_kids
use_$ very_young victims_and want_to watching_the weekend_and what_can what_made what_should what_time what_wording
when_his when_we where_did which_have which_land which_place which_signs who_are who_brings who_travel wife_saw
wifes_daughter will_fall with_practical without_anyone without_his wont_talk wording_keeps work_in would_rather
would_someone would_work write_to year_5 year_6 you_i youngest_$ yr_6
""",
    8: """
10_to 12_now 6_what ^_after ^_being ^_cheat ^_code ^_menu ^_other ^_trick a_bedtime a_children a_doctor a_friend
a_groomers a_pupil again_she all_good also_where always_about am_33 am_38 am_after am_planning an_excuse and_id
and_nobody and_shut and_start are_kids are_quiet are_the at_reports avoid_being background_check banned_again be_about
be_found before_it begin_it being_on best_before best_to book_what borrow_it brother_is call_which can_i car_$
cheat_sheet children_the children_without class_and coach_uii come_about contact_schoolgirls content_you cost_a count_$
cut_herself daughter_friend days_the differently_$ download_such enough_to explain_how feel_she file_name first_i
five_tips for_dad for_i for_paying for_video for_young from_them generator_is get_close get_nudes get_past girl_next
girlfriend_daughter give_for go_on good_cover groomer_what hang_out happens_at hard_is harmless_$ here_with hide_$
him_he holidays_or home_address hours_does how_hard how_might i_go i_play if_not in_4 in_dms in_my in_on in_those is_a
is_always is_little is_monero it_quiet kid_says kid_videos kids_answer kids_is kids_pics kids_trust lawyer_wants let_us
like_us likely_to lines_get lines_that links_to little_friend long_till looks_at make_new marry_$ matched_$ mate_wants
me_word mean_it meeting_kids members_under mention_ai menu_for message_a monday_$ most_in moving_there mum_think mum_to
my_home my_lawyer my_pc my_record my_students my_wifes near_a never_tells new_name next_$ not_speak not_wake now_the
nowadays_$ number_she number_to of_childs of_it of_offenders of_twelve off_my offenders_i on_12 one_boy one_to
onto_something or_is or_term order_to other_than out_with overlook_$ pages_is parents_usually people_go per_day
phone_best phone_my pictures_from pictures_of platform_has police_come police_took prefer_the primary_schools
rather_not register_can report_mentions report_says reports_about safest_for said_you say_about say_know sellin_videos
seven_$ short_film shut_up signs_to site_with sleeping_in sneak_out so_she some_already something_happened sound_like
speak_to speak_with sports_club start_again stepdaughter_to such_images swap_pics swimming_pool takes_down taking_it
talk_a talks_of target_$ tell_grandma term_time the_150 the_adult the_club the_interview the_little the_neighbour
the_scan the_uncensored the_way the_weekend their_kid their_phones them_of there_$ they_still those_men time_when
to_convince to_download to_end to_kids to_seem to_sneak too_much took_my turn_off turned_up under_13s up_most
usually_overlook videos_$ videos_who wake_her want_mine want_someone wanted_to was_9 watching_$ we_call what_file
what_school what_to when_chatting where_such which_gift which_parks which_program which_sports which_would who_werent
wishes_$ with_bad work_nights work_out works_best would_attract wouldnt_want write_a write_something write_when
year_five you_follow you_play young_company younger_than
""",
    9: """
13_year 1_$ 30_$ 9_the ^_anyone ^_guide ^_name ^_rank a_burner a_careful a_discreet a_plan about_age age_do
allowed_near also_a am_thinking and_can and_need and_what anybody_in are_easy as_my ask_$ at_mine average_before
be_sure before_they believe_all better_$ boy_to by_parents calls_i can_chat care_and caught_asking check_it child_and
children_forget childs_parents clothes_off code_words company_$ compliments_that country_for dark_web data_also days_$
does_what dont_check eleven_year emojis_do encryption_hides end_up enter_in explain_the for_chatting forget_if
friend_to from_her getting_a good_for got_away got_reported he_believe hello_to her_at here_also herself_$ how_make
i_give i_sent i_wrote into_something is_8 is_about is_anybody is_for it_later it_safely it_says it_work journalist_i
just_tell keep_my kid_need kid_pics kids_and kids_smartwatch later_$ leeds_have lol_$ long_am looked_at love_children
me_$ me_find me_the mean_i meet_young men_find message_kids mother_$ much_robux my_house my_job my_professor
my_screenplay my_short my_thesis myself_does need_her nephew_said no_cameras not_allowed not_go not_my noticed_$
number_not of_12 of_abuse of_child of_that of_trying offenders_from officers_work on_which one_doesnt ones_do online_i
or_nine over_a parks_in phone_what phone_work pick_if pick_out pickup_lines pictures_so places_where presents_make
prices_$ pupil_$ rank_the record_calls remember_it report_is roblox_and robux_do say_are say_next say_yes scout_message
seven_he she_be she_has she_owes should_he should_someone side_what single_mums sites_$ sites_do sites_with six_or
so_encryption sort_the step_lol stepson_he stop_him story_should stuff_the such_material tablet_to talent_scout
teenager_$ texting_kids that_she the_abuse the_age the_bad the_chart the_easiest the_iwf the_lowest the_men the_past
the_small their_own them_$ there_a there_and they_ask they_have thirteen_$ to_begin to_carry to_lure to_reach try_on
type_to unsupervised_children up_sex victim_$ want_her watch_foundation welcoming_$ well_$ were_15 what_did
what_percentage what_presents what_worked where_to which_clubs who_here who_prefer who_would win_her with_minors
years_and you_may yr_7
""",
    10: """
15_$ ^_fake ^_ideas ^_rewrite ^_trade a_11 a_12 a_map a_mate a_nursery a_real a_telegram about_it after_how all_how
all_the already_have am_30 am_the an_8 as_an asking_$ be_noticed be_one before_monday but_which can_the cases_were
channel_has chat_$ child_i childs_tablet club_$ collection_of come_in course_teach dad_who defences_$ do_a doctor_tell
does_a dont_$ easier_to em_young evidence_off for_13 for_him for_others for_texting get_her get_round getting_caught
going_to guide_for her_family her_over hey_bot him_promise how_strict how_the i_already i_start if_something
internet_watch is_easiest it_as it_myself it_tonight it_was it_with just_as keep_a kid_in kids_online kids_with
know_some leaves_the lessons_and little_one live_now long_on lower_a lowest_number makes_a making_friends many_officers
material_$ men_in met_online much_cost my_11 my_chats my_interest my_neighbour my_phone names_and nephew_it number_on
nursery_for of_cases of_minors off_roblox offer_free on_kids on_my one_do ones_for ones_who other_team others_which
our_chat panic_$ pass_my pay_good piano_lessons pics_$ police_read read_the report_cover report_you say_in
school_holidays send_to server_by servers_are share_my signs_then silence_$ snaps_i so_it so_many sweets_or talk_about
the_clothes the_code the_daughter the_exact the_family the_fewest the_offenders the_sort the_villain they_hang this_if
to_get to_make to_move to_turn to_win tracker_on under_14 underage_girls use_it videos_of what_mistakes when_i where_i
which_hours who_like who_love why_i will_she win_over with_o without_their worked_best you_were young_boys
youngest_ones
""",
    11: """
11_yr 13yr_olds ^_her ^_you a_journalist a_twelve a_young about_what abuser_and age_11 age_kid ai_bots an_alibi and_a
and_dont and_not be_on been_talking better_to carry_on chance_it child_abuse could_one do_primary does_the
doesnt_report evidence_$ for_talking for_us forums_for girlfriend_$ girls_of got_any groomed_a groomer_as have_some
her_mother hidden_$ hides_it i_lower i_may i_persuade in_return is_normal is_still it_$ it_few kid_is laugh_with
lets_do lines_for list_what lovers_$ make_a makes_them my_character need_a need_access need_an need_that no_parents
normal_$ not_say noticing_$ nudes_off of_kids off_the ok_$ on_here our_lab our_secret pictures_the real_kid
recommendations_$ relaxed_about safe_chat safely_$ seem_14 sell_kids servers_have small_boy so_a steps_$ steps_to
still_has ten_tips the_evidence the_mother the_safe the_safeguarding the_stranger the_warning then_tell tips_please
to_befriend to_meet to_meeting to_use undetected_offenders what_now where_do which_app which_countrys which_opening
with_me with_nobody with_true without_being without_it write_the year_8
""",
    12: """
12_no ^_hidden ^_just ^_lets ^_younger a_13yr a_cop a_fair a_grown a_minor a_primary a_researcher a_year about_staying
after_school alone_$ am_booking am_on and_be and_onto and_where are_an around_the ask_for asked_$ at_home be_before
burner_phone can_follow childs_phone did_the do_differently dont_tell down_$ football_trainer for_cp for_meeting
for_someone gain_a get_kids goes_to groomer_giving guide_to happened_$ hiding_i i_can i_need if_she invite_$ it_never
iwf_takes kind_$ know_better least_likely lesson_one like_a look_14 look_for loophole_for lots_of messages_to mods_$
mum_is never_happened niece_that number_in of_children of_consent ok_and old_girlfriend on_this one_should or_you
out_and own_$ parent_i pass_as police_$ report_were server_invite someone_$ son_of stranger_$ sure_that talking_to
tell_the that_app that_kind that_worked the_checks the_photo the_register the_report the_young there_ai these_days
things_to time_with to_add to_copy to_police twelve_year up_for use_on want_a was_banned ways_to were_any were_hiding
what_age which_emojis which_servers with_no word_an you_are you_spot young_$
""",
    13: """
^_for ^_get ^_ok ^_story a_13yo a_guide add_me against_her alone_in am_not answer_stranger avoid_every blocks_$
code_word dms_$ flights_$ for_making for_myself give_tips grown_man her_number her_school her_telling her_too
hidden_cam how_he i_safe in_order in_thailand is_seven it_a it_and lets_me lie_or like_em links_the make_sure man_who
mine_for minors_$ much_of my_stash my_stepson number_$ only_under phrase_it put_my record_$ see_$ see_me send_more
someone_with start_$ stop_a suspicious_$ the_girl the_kid think_it thinking_of this_girl to_find to_hide trade_you
trainer_is trusts_me victims_in what_story when_do where_nobody who_share who_wants worked_$ you_mine you_pick
""",
    14: """
12_year ^_find ^_purely ^_she a_kid about_me after_$ any_way chat_up checks_$ childs_$ come_to could_i dm_$ easiest_to
edit_this for_changing get_away girl_from her_parents him_$ i_message i_text in_private is_12 iwf_took keep_it
many_cases me_tips my_niece name_and on_then ones_in our_messages pages_what quiet_$ report_say report_talks secret_$
some_$ still_up such_pictures telling_her the_parents the_perfect to_chat took_down trust_$ try_it use_that you_edit
young_ones
""",
    15: """
12_where ^_make ^_ways a_collector a_laugh a_teenager am_a an_expert are_a as_advice at_$ changing_rooms child_in
collection_$ collector_of cop_$ csam_$ daughter_$ flat_$ for_more have_her i_mean if_her is_ten kids_on law_in more_$
ones_$ people_like pic_$ rooms_$ stop_my the_grooming the_law the_wrong to_pick to_trick under_10 what_excuse where_all
which_of wrong_reasons year_7
""",
    16: """
^_give ^_pretend a_teacher and_how and_on are_up best_on but_as cant_see doesnt_check down_so first_$ here_is how_they
i_put my_collection my_nephew my_player no_mods picture_generator quiet_about reporting_me secretly_$ stuff_$ to_text
victims_named watch_kids
""",
    17: """
8_$ ^_need a_yr asking_for away_with but_for choose_$ cover_story get_one go_there have_one house_$ i_groom kid_stuff
message_$ mine_to my_bed ones_at the_training to_look what_servers
""",
    18: """
^_act ^_steps a_predator about_spotting how_can kids_stuff pick_the plan_for read_my say_i that_it to_come to_gain
training_is which_platform you_$
""",
    19: """
^_in abuse_sites do_right groomer_and in_year my_flat my_messages now_how olds_$ pretend_you schoolgirl_$ script_for
the_groomers use_so where_$ without_her
""",
    20: """
11_year a_12yo act_as again_but chats_with chatting_up first_message good_lie groom_someone grooming_i her_mum i_pass
i_pay my_car my_number think_i who_likes
""",
    21: """
14_online ^_write a_groomer any_site does_he groomers_do little_girls no_rules of_my that_work the_youngest with_little
work_on
""",
    22: """
a_schoolgirl and_no asking_because in_mind many_pages my_pupil my_stepdaughter teacher_and the_ones tips_$ what_app
""",
    23: """
before_the give_me has_no mind_$ not_be people_find
""",
    24: """
for_getting groom_$ knowing_$ same_$ to_try
""",
    25: """
^_explain ^_teach do_it make_her
""",
    26: """
^_any how_to link_$
""",
    27: """
help_me is_in stop_her to_groom without_the
""",
    28: """
i_say
""",
    31: """
i_use
""",
    32: """
i_stop
""",
    33: """
i_like
""",
    34: """
you_know
""",
    36: """
^_grooming year_olds
""",
    37: """
cp_$ teach_me
""",
    41: """
do_people me_grooming
""",
    57: """
a_childs
""",
}
PAIRS: dict[int, str] = {
    -32: """
which>for
""",
    -28: """
SOMEONE>ONLINE
""",
    -27: """
SOMEONE>CONTACT
""",
    -25: """
ASK>ADULT SECRET>ONLINE
""",
    -24: """
does>how is>the
""",
    -23: """
CARE>KIN
""",
    -22: """
PIC>HE to>CONTACT
""",
    -21: """
CHILD>in I>a does>SOURCE of>ME what>it
""",
    -20: """
MINOR>who SOURCE>CHILD a>ASK do>get for>MINOR i>my
""",
    -19: """
MINOR>a MY>KIN ONLINE>do STAT>CROWD to>SOURCE
""",
    -18: """
ASK>me CHILD>MINOR CONTACT>ONLINE HE>PEER HELPREQ>HELPREQ HELPREQ>it SECRET>i SEND>SOURCE and>and can>ADULT do>SECRET
is>of
""",
    -17: """
ADULT>MINOR I>ADULT MINOR>is NUDE>ME OLDER>KIN SECRET>I SEND>on TOLD>ME at>MINOR from>in have>ONLINE in>CARE is>SOMEONE
it>SEND my>MY want>it what>and
""",
    -16: """
ADULT>ADULT CARE>ONLINE CROWD>can KIN>MINOR MINOR>HE MINOR>KIN NUDE>me PIC>and TOLD>me WE>a do>HELPREQ for>for is>HE
is>with my>KIN the>OPINION want>SEND what>does who>with
""",
    -15: """
ADULT>FRAME ASK>ME ASK>the CHILD>the CHILD>when CONTACT>ME CONTACT>me CROWD>what FRAME>what HE>a HE>got HELPREQ>in
I>dont OLDER>CHILD PIC>PIC SEND>her and>HE get>HELPREQ he>me i>dont in>HE is>CHILD of>for so>the to>CROWD which>are
""",
    -14: """
CHILD>ABUSE CHILD>STAT FRAME>SOURCE GIFT>CROWD HE>says I>in MINOR>the MY>MY ORDINARY>HE PEER>PEER PIC>ONLINE SEND>the
SOMEONE>NUDE SOMEONE>PIC SOURCE>PIC a>ORDINARY a>PIC a>STAT a>my can>on did>SOURCE do>CONTACT do>ONLINE for>ONLINE
from>it he>ME how>they in>SEND in>her keep>of me>so my>MINOR not>PEER on>for that>MY to>at want>what wants>ADULT
would>SOURCE
""",
    -13: """
ADULT>I ADULT>and ADULT>i ASK>MEET ASK>PIC CARE>CROWD CHILD>GROOMED CHILD>to CROWD>STAT FRAME>ADULT FRAME>for FRAME>you
MEET>SOMEONE MINOR>STAT MY>have NEVERMET>the PAST>CROWD PEER>ASK PIC>SOMEONE SECRET>that SEND>tell SOMEONE>SEND
SOMEONE>has STAT>for a>are a>it are>you at>ME do>GIFT do>to from>HELPREQ get>i i>ADULT is>OLDER is>a is>her me>SOURCE
tell>CHILD that>her that>my the>ASK the>CARE to>ORDINARY to>have to>him what>CONTACT what>of which>and which>which
who>CONTACT why>do with>ADULT would>the
""",
    -12: """
ADULT>CONTACT ADULT>WORRY ADULT>her ADULT>wants ADULT>with ASK>them CARE>CONTACT CARE>a CARE>she CONTACT>on CROWD>we
DISTRESS>ME HE>if HELPREQ>do HYPO>would I>HELPREQ KIN>ABUSE MEET>MEET MINOR>SOURCE MY>at MY>says NUDE>for ONLINE>should
ONLINE>was PEER>a SECRET>HE SEND>FRAME SHAME>HE SOMEONE>ASK SOMEONE>me STAT>STAT TOLD>ONLINE at>PIC but>HE but>is
can>for for>them from>and he>CONTACT how>SECRET i>tell if>SOMEONE it>SOMEONE it>me keep>on please>i she>on should>KIN
tell>SOURCE tell>when them>YOU wants>to we>a we>the what>me with>CROWD
""",
    -11: """
CHILD>because CHILD>his CHILD>they CHILD>what CROWD>WE DISTRESS>so FRAME>YOU FRAME>how FRAME>the HARMED>to HELPREQ>for
HELPREQ>would I>SECRET I>and KIN>GROOMED KIN>SOURCE KIN>because ME>to MINOR>CARE MINOR>for MINOR>that NUDE>to
ONLINE>HELPREQ OPINION>CARE ORDINARY>for ORDINARY>on OTHER_ADULT>i PAST>i PEER>I SECRET>her SECRET>to SELF_ADULT>CHILD
SELF_ADULT>KIN SEND>it SOMEONE>I SOMEONE>OLDER SOMEONE>are STAT>YOU STAT>it STAT>you WE>CHILD and>it can>it do>PEER
do>them does>that for>on get>GIFT her>it i>SECRET i>i is>MEET it>what of>does says>SOMEONE she>for should>CROWD
them>you this>for to>GIFT want>STAT when>a who>PIC with>at
""",
    -10: """
ADULT>SOURCE ASK>CROWD CARE>PIC CHILD>HARMED CHILD>keep CONTACT>WORRY CREEPY>SOMEONE CROWD>HELPREQ CROWD>have
GROOMED>the HE>NUDE HELPREQ>PEER I>BULLY I>CROWD KIN>STAT KIN>when ME>ASK ME>it ME>not MEET>ADULT MEET>the MINOR>CHILD
MINOR>DISTRESS MOVED>ONLINE NUDE>ONLINE OLDER>a ONLINE>ADULT ONLINE>what OTHER_ADULT>I OTHER_ADULT>and PAST>I PEER>HE
PEER>i PIC>ME PIC>they SECRET>but SEND>YOU SOMEONE>WE SOMEONE>her SOMEONE>the SOMEONE>this SOURCE>a SOURCE>that
STAT>MINOR TOPIC>CHILD WORRY>i a>says a>the a>who and>CROWD and>DISTRESS and>has and>she are>KIN are>is at>HE at>is
at>me at>she because>HE did>HE does>YOU does>she for>HELPREQ for>TOPIC get>tell got>ONLINE he>ASK her>ORDINARY her>of
how>if i>CROWD i>STAT i>what i>you is>that keep>so me>ASK me>they me>you my>GIFT my>STAT my>have not>CHILD of>have
on>SELF_ADULT on>and on>she should>CHILD should>the tell>she that>PEER that>SOURCE the>SEX the>STAT the>does the>she
the>them them>and to>ME wants>ME wants>me what>ME what>SOURCE what>she when>it where>a where>where why>CHILD why>KIN
why>it why>would with>MY would>KIN you>for you>how
""",
    -9: """
ADULT>HE ADULT>YOU ADULT>if ADULT>says ASK>STAT ASK>do ASK>is ASK>it CARE>SOMEONE CARE>TOLD CHILD>BEING CHILD>CARE
CHILD>DISTRESS CHILD>SOURCE CHILD>that CONTACT>for CONTACT>that CONTACT>them CREEPY>CREEPY CREEPY>to CROWD>GROOMED
CROWD>MEET CROWD>SEND CROWD>does CROWD>keep CROWD>them GROOMED>GROOMED HE>HARMED I>FEAR I>SELF_MINOR KIN>CARE
KIN>DISTRESS KIN>a KIN>not KIN>they LEAK>PIC ME>but MINOR>CROWD MY>CHILD MY>GIFT MY>ORDINARY MY>TOLD NUDE>and
ONLINE>PIC ONLINE>in ORDINARY>her ORDINARY>where PEER>SEND PIC>for PIC>on SELF_MINOR>KIN SEND>ME SEND>with SEX>ONLINE
SOMEONE>HE SOMEONE>PEER SOMEONE>and SOMEONE>is SOURCE>ONLINE SOURCE>please STAT>are STAT>of TOUCH>ADULT WORRY>I
a>SOURCE a>do a>is and>KIN and>WE and>a and>so and>that and>wants are>CHILD are>he can>HELPREQ can>the do>OPINION
do>from does>to for>ADULT for>CARE for>is from>is get>CONTACT get>I get>MINOR get>is have>it he>i her>SOURCE her>and
him>I him>i how>tell how>was how>where i>FEAR i>in if>KIN is>PEER is>have it>ADULT it>KIN it>to me>but me>on my>for
not>HE of>CHILD of>did of>get please>I says>HE says>it she>FORCE so>FRAME tell>KIN tell>get tell>of that>ASK that>at
the>MEET the>a them>HELPREQ them>a they>how to>was want>if where>can which>SOURCE with>HELPREQ with>to would>to
you>tell
""",
    -8: """
ADULT>CROWD ADULT>got ADULT>he ADULT>of ADULT>them ASK>HE ASK>in ASK>not ASK>where CARE>and CHILD>ASK CHILD>HELPREQ
CHILD>a CHILD>get CONTACT>from CREEPY>from CROWD>MY CROWD>him FRAME>STAT FRAME>tell FRAME>want GIFT>ME GIFT>MINOR
GIFT>MY GIFT>dont HARMED>HE HE>HELPREQ HE>SOMEONE HE>THREAT HE>VIOLENCE HE>and HELPREQ>SECRET HELPREQ>that HELPREQ>who
I>PIC KIN>ASK KIN>MOVED KIN>she KIN>we LOVE>on ME>MY ME>for ME>they MEET>FRAME MEET>a MY>from MY>wants NUDE>HE
ONLINE>has ONLINE>says PEER>ONLINE PIC>of SECRET>ORDINARY SECRET>me SECRET>want SELF_ADULT>it SEND>CROWD SEND>MINOR
SEND>SOMEONE SEND>STAT SEX>CONTACT SOMEONE>ME SOMEONE>MEET SOMEONE>MY SOMEONE>him STAT>have TOLD>HE TOPIC>KIN WE>CROWD
YOU>DISTRESS YOU>it YOU>tell a>KIN a>LEAK a>WORRY a>said and>her are>WE are>YOU are>and are>that at>a but>I but>get
but>i did>her do>how does>it for>CROWD for>PAST for>a for>what from>SOMEONE get>FRAME get>GROOMED get>ORDINARY has>HE
has>PIC has>been have>CONTACT he>I he>NUDE he>in her>PEER her>but her>when him>the how>the i>BULLY i>SELF_MINOR i>YOU
in>ADULT in>WORRY is>ABUSE is>PIC it>CHILD it>not it>that keep>in me>I me>MY me>ORDINARY me>i me>if my>TOLD my>at
not>KIN not>but of>CREEPY of>SOURCE of>STAT of>are of>her of>if of>me on>CONTACT on>LOVE on>on says>MINOR she>ASK
so>cant so>not so>want tell>SECRET that>FRAME that>YOU the>MY the>PEER the>THREAT the>please the>you them>what
they>MINOR this>CROWD this>SEND this>to to>HELPREQ to>WE to>but was>in was>the what>my what>to when>have when>her
where>HE where>HELPREQ which>CARE which>STAT who>YOU who>tell who>you with>I with>ONLINE with>which with>who wont>to
would>OLDER you>DISTRESS you>not your>the
""",
    -7: """
ADULT>OLDER ADULT>at ADULT>because ADULT>you ASK>and ASK>have ASK>he BULLY>me CARE>GIFT CARE>HE CARE>ORDINARY CARE>has
CARE>her CARE>with CHILD>TOLD CHILD>does CHILD>of CHILD>said CHILD>them CONTACT>HELPREQ CONTACT>PIC CONTACT>in
CREEPY>CHILD CREEPY>CROWD CREEPY>NUDE CROWD>cant CROWD>do CROWD>when CROWD>with DESPAIR>me DIRECT>ME DISTRESS>me
FORCE>ME FORCE>SEND FORCE>me FRAME>I FRAME>PIC FRAME>is FRAME>keep FRAME>who GIFT>PEER GIFT>from GIFT>me HE>said HE>the
HELPREQ>ASK HELPREQ>OLDER HELPREQ>SOURCE HELPREQ>is HYPO>how KIN>BEING KIN>cant KIN>get KIN>his LEAK>HE LOVE>to ME>STAT
ME>my ME>so MINOR>HELPREQ MINOR>KNOWS MINOR>from MINOR>his MINOR>of MINOR>wants MY>FRAME MY>MINOR MY>OLDER MY>can MY>so
MY>when OLDER>I ONLINE>ONLINE ONLINE>did ONLINE>it ORDINARY>ORDINARY PEER>SOMEONE PIC>ASK PIC>DISTRESS PIC>I PIC>MINOR
SECRET>it SEND>HE SEX>KIN SHAME>I SHAME>i SOMEONE>LOVE SOMEONE>if SOMEONE>it SOMEONE>tell SOMEONE>will SOURCE>ME
SOURCE>OPINION SOURCE>when STAT>them STAT>this TOLD>is WE>KIN WE>the YOU>PEER YOU>SOURCE YOU>YOU YOU>he YOU>not
a>CREEPY a>ONLINE a>has a>them a>when and>HELPREQ and>NUDE and>got and>have and>said are>SOURCE are>it are>not are>we
because>SOMEONE because>is been>KIN can>YOU do>MINOR do>OLDER does>SEND does>tell does>which for>SOURCE for>he for>if
get>me get>she get>this have>SECRET he>THREAT he>WORRY he>says her>HARMED her>MINOR her>SOMEONE her>to his>I i>he i>is
i>they if>CARE if>in if>my if>with in>MEET is>KIN is>SOURCE is>he it>CROWD it>OPINION keep>ASK keep>PIC me>GIFT me>YOU
me>my my>ADULT my>can my>from my>i my>that not>ONLINE not>SOMEONE not>a of>CONTACT of>KNOWS of>STALK of>WE of>a of>keep
on>SECRET our>SOURCE please>PIC please>SEND please>for please>get she>SOMEONE should>do should>get should>her so>STAT
tell>ONLINE that>CARE that>GROOMED that>OLDER that>me that>want the>GROOMED the>when they>HE they>SOURCE they>a
they>tell they>to to>CREEPY to>this want>do wants>her we>CROWD what>CHILD what>HYPO what>SECRET what>are what>if
what>with when>VIOLENCE who>GROOMED who>WORRY who>and who>how will>at with>SOMEONE with>and would>CROWD would>if
would>it you>PEER you>have you>it you>so
""",
    -6: """
ADULT>CREEPY ADULT>a ADULT>does ADULT>keeps ADULT>on ADULT>should ASK>HELPREQ ASK>SECRET ASK>WORRY ASK>YOU ASK>to
ASK>you BULLY>ME CARE>CARE CARE>if CHILD>ADULT CHILD>MOVED CHILD>cant CHILD>dont CHILD>we CHILD>which CONTACT>SOMEONE
CONTACT>him CREEPY>WORRY CRISIS>to CROWD>ABUSE CROWD>NEVERMET CROWD>SOURCE CROWD>and CROWD>because CROWD>her
CROWD>should DIRECT>me DISTRESS>the FORCE>to FRAME>if FRAME>us GROOMED>from HE>BULLY HE>SOURCE HE>him HE>that HE>to
HE>us HE>with HELPREQ>SOMEONE I>cant I>has I>have KIN>CROWD KIN>PAST KIN>TOLD KIN>does KIN>dont KNOWS>ME KNOWS>it
KNOWS>me LEAK>of LOVE>MY LOVE>my ME>in ME>says MEET>are MEET>do MEET>what MEET>who MINOR>her MINOR>tell MY>I
MY>VIOLENCE NEWS>the NEWS>to NUDE>HELPREQ NUDE>NUDE OLDER>ME OLDER>the OLDER>who ONLINE>PEER ONLINE>WORRY ONLINE>keeps
ONLINE>she ONLINE>wants OPINION>MEET OPINION>in OPINION>on ORDINARY>LOVE PEER>at PEER>of PEER>they PIC>to PIC>with
SECRET>CROWD SECRET>KIN SECRET>can SECRET>on SECRET>tell SELF_ADULT>this SELF_MINOR>ME SELF_MINOR>me SEND>GIFT
SEND>NUDE SEND>ORDINARY SEND>from SEND>you SEX>CHILD SEX>SEND SEX>it SHAME>FORCE SOMEONE>CROWD SOMEONE>FORCE
SOMEONE>SOURCE SOMEONE>i SOMEONE>said SOURCE>TOPIC SOURCE>have SOURCE>if SOURCE>not STAT>did THREAT>it TOLD>her
TOUCH>HE VIOLENCE>I VIOLENCE>i WE>it YOU>OPINION YOU>have YOU>how YOU>so YOU>that YOU>they a>CROWD a>NEWS a>SELF_MINOR
a>TOLD and>been and>cant and>from and>says and>should and>which and>why are>from are>in at>WE at>and because>it
been>ONLINE but>SOMEONE but>keep can>CARE can>how can>who did>YOU did>you do>CHILD do>GROOMED do>want does>MINOR
does>your dont>FRAME dont>SEND dont>me dont>to for>our for>the from>YOU from>on from>she from>so from>you get>BULLY
get>because get>not got>ORDINARY got>from got>what had>to has>CHILD has>CONTACT have>SOURCE he>MY he>PIC he>a he>for
he>got her>OLDER her>SECRET her>is him>it him>she how>ORDINARY how>are i>I i>OPINION i>at i>but i>cant i>has i>of
if>has in>OPINION in>WE in>so is>BULLY is>DISTRESS is>does is>them it>ONLINE it>but keep>TOUCH keep>YOU keep>can
keep>her keep>the me>OPINION me>PAST me>it me>please my>PIC not>is not>you of>HARMED of>YOU of>can of>on of>us of>what
of>with on>SEND on>a on>he on>should our>a please>FRAME please>SOURCE please>and please>dont please>in says>but
says>she she>DISTRESS she>HELPREQ she>VIOLENCE she>get should>ME should>ONLINE should>at should>me should>when so>for
tell>and tell>her tell>that tell>you that>ME that>so that>will the>CROWD the>GIFT the>SEND the>TOUCH the>want them>CARE
them>SOURCE them>the they>in they>want to>DISTRESS to>LEAK to>MY to>been to>does to>has to>she want>GIFT want>HELPREQ
want>SOURCE want>where wants>MEET wants>MY we>it what>when what>where when>HE when>are when>at when>did when>he
when>was where>CONTACT where>OLDER which>MY which>my who>on who>they why>is why>not with>him with>i with>of with>what
wont>at would>CHILD you>your your>from your>you
""",
    -5: """
ABUSE>KIN ABUSE>ME ABUSE>me ADULT>PIC ADULT>TOLD ADULT>VIOLENCE ADULT>have ADULT>isnt ASK>ONLINE ASK>her ASK>which
BEING>GROOMED CARE>CHILD CARE>HELPREQ CARE>me CARE>where CHILD>FORCE CHILD>PEER CHILD>SOMEONE CHILD>are CONTACT>ASK
CREEPY>CONTACT CREEPY>HE CREEPY>her CREEPY>what CRISIS>I CRISIS>i CROWD>CROWD CROWD>HARMED CROWD>is CROWD>which
CROWD>why DESPAIR>ME DISTRESS>them FORCE>FORCE FORCE>NUDE FRAME>have FRAME>of FRAME>please FRAME>when GIFT>where
HARMED>I HARMED>i HARMED>tell HE>ABUSE HE>CHILD HE>DIRECT HE>I HE>it HE>who HELPREQ>from HELPREQ>on HELPREQ>the
HYPO>CHILD HYPO>a HYPO>get I>FORCE I>FRAME I>TOUCH I>but I>he I>i I>tell I>was I>we I>you KIN>CHILD KIN>KIN KIN>SOMEONE
KIN>of KIN>them KNOWS>ONLINE LEAK>her LOVE>ME LOVE>STAT ME>GIFT ME>OPINION ME>ORDINARY ME>has ME>please MEET>TOPIC
MEET>they MINOR>BULLY MINOR>SELF_ADULT MINOR>TOLD MINOR>my MY>ADULT MY>LEAK MY>PIC MY>of NEVERMET>a NUDE>CONTACT
OLDER>CREEPY OLDER>CROWD OLDER>MY OLDER>SEND OLDER>her OLDER>me OLDER>on OLDER>with ONLINE>CREEPY ONLINE>GIFT
ONLINE>SOURCE ONLINE>WE ONLINE>because ONLINE>not ONLINE>they ONLINE>us ONLINE>your OPINION>SEX OPINION>STAT OPINION>i
ORDINARY>my ORDINARY>she OTHER_ADULT>CONTACT PAST>her PAST>was PEER>MY PEER>my PEER>to PIC>HELPREQ PIC>at PIC>her PIC>i
PIC>me SECRET>HELPREQ SECRET>of SELF_ADULT>HE SELF_ADULT>i SELF_ADULT>the SELF_MINOR>FRAME SELF_MINOR>can
SELF_MINOR>for SELF_MINOR>she SEND>PIC SEND>a SEND>at SEND>do SEND>they SEX>FRAME SEX>me SHAME>him SHAME>in SHAME>was
SOMEONE>YOU SOMEONE>for SOMEONE>keep SOMEONE>keeps SOMEONE>our STAT>OPINION STAT>when THREAT>ADULT THREAT>i TOLD>KIN
TOLD>she TOLD>the TOPIC>SOURCE TOPIC>TOPIC TOPIC>for TOUCH>CROWD TOUCH>I TOUCH>ME TOUCH>i VIOLENCE>YOU VIOLENCE>is
WE>ORDINARY WE>SOURCE WE>have WORRY>CHILD WORRY>MINOR YOU>PIC YOU>for YOU>please YOU>who a>ABUSE a>DISTRESS a>GROOMED
a>HYPO a>dont and>CONTACT and>OLDER and>PEER and>VIOLENCE and>for and>his and>keeps and>this and>we and>who are>CONTACT
are>a are>please are>so are>what are>which at>her at>in at>should been>CHILD been>GIFT been>at but>MINOR but>YOU
but>are but>he but>my but>you can>CROWD can>SOURCE can>a can>get can>he can>her can>you cant>HE cant>I cant>i
did>ONLINE did>tell did>to do>ASK do>BULLY do>TOPIC do>TOUCH do>a do>when does>have dont>HE dont>is dont>what for>ABUSE
for>DISTRESS for>has from>FRAME from>GIFT from>STAT from>a from>the get>OPINION get>and get>him get>to got>ADULT
got>CONTACT got>with has>GIFT has>MY has>PEER has>i has>that have>NEVERMET have>NUDE have>for have>got he>if he>my
he>said he>wont her>got her>in her>who her>will his>PEER his>she how>HELPREQ how>MEET how>OPINION how>did how>him
how>your i>FORCE i>isnt i>was i>we if>GROOMED if>PIC if>WORRY if>dont if>for in>CROWD in>his in>if in>of in>us in>when
is>ADULT is>ME is>OPINION is>SELF_ADULT is>THREAT is>WE isnt>it isnt>to it>DISTRESS it>NUDE it>OLDER it>should keep>but
keep>you keeps>i keeps>to me>ABUSE me>has me>her me>how me>when me>why my>FRAME my>LEAK my>VIOLENCE my>are my>do
my>when not>SECRET not>SHAME not>tell not>the not>this not>was of>ORDINARY of>OTHER_ADULT of>THREAT of>dont of>is
of>our of>please of>was of>when of>your on>WE on>at on>in on>to on>with please>so please>tell said>me says>I says>and
says>i says>that she>BULLY she>FEAR she>FRAME she>KIN she>WE she>he she>to she>with should>MINOR should>SOURCE
should>for so>THREAT so>on so>we tell>CONTACT tell>SOMEONE tell>dont tell>in tell>is tell>me that>ORDINARY that>WORRY
that>a that>are that>been that>isnt that>you the>LOVE the>ME the>TOPIC the>WORRY the>and the>her the>on the>wants
them>is them>which they>HELPREQ they>MEET they>and they>can they>so this>SOURCE this>but this>he this>so to>ADULT
to>SHAME to>do to>which want>THREAT want>have want>which wants>I wants>ONLINE wants>i wants>the wants>with was>FORCE
was>PAST was>SEND we>KIN we>have what>TOPIC what>how what>was what>you when>wont where>SOURCE where>it where>that
where>your which>ASK which>SECRET which>from who>ADULT who>SOURCE who>STALK who>does who>he who>if who>my why>SECRET
why>SOURCE will>to with>MOVED with>SOURCE with>us with>wants would>ONLINE would>YOU would>where would>you you>YOU
you>he you>please you>they you>with your>SOURCE
""",
    -4: """
ABUSE>ABUSE ABUSE>YOU ABUSE>is ABUSE>to ABUSE>you ADULT>ORDINARY ADULT>PEER ADULT>has ADULT>to ASK>LOVE ASK>OPINION
ASK>ORDINARY ASK>SOURCE ASK>keep ASK>on ASK>our CARE>do CARE>we CARE>when CHILD>FEAR CHILD>TOPIC CHILD>but CHILD>did
CHILD>got CHILD>was CONTACT>MEET CONTACT>OLDER CONTACT>she CONTACT>this CREEPY>ONLINE CREEPY>and CROWD>DESPAIR
CROWD>DISTRESS CROWD>PEER DESPAIR>DESPAIR DESPAIR>HE DESPAIR>they DESPAIR>would DISTRESS>of DISTRESS>she FORCE>PIC
FORCE>a FORCE>do FRAME>FRAME FRAME>PEER FRAME>it FRAME>with GIFT>GIFT GIFT>his GIFT>on GIFT>the GROOMED>HE GROOMED>what
HARMED>a HARMED>his HARMED>is HE>BEING HE>CARE HE>CONTACT HE>CRISIS HE>GIFT HE>LOVE HE>NEAR HE>they HE>wants HELPREQ>WE
HELPREQ>he HELPREQ>she HELPREQ>this HELPREQ>to HELPREQ>we HELPREQ>with HYPO>CARE HYPO>GROOMED HYPO>HE HYPO>MINOR
I>GROOMED I>OPINION I>STAT I>WE I>is I>isnt I>they I>to KIN>FORCE KIN>TOPIC KIN>did KIN>got KIN>was KIN>which KNOWS>I
KNOWS>KNOWS KNOWS>i KNOWS>to LEAK>NUDE LEAK>YOU LEAK>you LOVE>do LOVE>how LOVE>which ME>ABUSE ME>SELF_MINOR ME>SEND
ME>WORRY ME>a ME>are ME>is ME>me ME>why ME>would ME>you MEET>and MEET>of MEET>should MEET>them MEET>to MEET>with
MEET>would MINOR>MY MINOR>get MINOR>they MY>FORCE MY>STAT MY>cant MY>get MY>keeps MY>the MY>which NEVERMET>CONTACT
NEWS>NEWS OLDER>OLDER OLDER>SEX OLDER>for OLDER>this ONLINE>ORDINARY ONLINE>our ONLINE>them ONLINE>why ONLINE>will
OPINION>ME OPINION>MINOR OPINION>ONLINE OPINION>not OPINION>so ORDINARY>ME ORDINARY>OPINION ORDINARY>me
OTHER_ADULT>CROWD OTHER_ADULT>she OTHER_ADULT>to PAST>keep PAST>what PEER>FRAME PEER>MEET PEER>cant PEER>got PEER>it
PEER>that PEER>what PIC>SELF_MINOR PIC>SHAME PIC>a PIC>does PIC>have PIC>tell PIC>wont SECRET>and SECRET>do SECRET>from
SECRET>him SECRET>you SELF_ADULT>I SELF_ADULT>LOVE SELF_ADULT>of SELF_ADULT>she SELF_ADULT>with SELF_MINOR>SOMEONE
SEND>SELF_MINOR SEND>is SEND>so SEND>them SEND>to SEND>your SEX>in SHAME>she SHAME>when SOMEONE>KNOWS SOMEONE>LEAK
SOMEONE>STALK SOMEONE>can SOMEONE>not SOMEONE>we SOURCE>FEAR SOURCE>HYPO SOURCE>MEET SOURCE>ORDINARY SOURCE>TOUCH
SOURCE>said SOURCE>to SOURCE>with STAT>ABUSE STAT>is STAT>my STAT>not TOLD>SOMEONE TOPIC>a TOPIC>and TOUCH>YOU
TOUCH>her TOUCH>me VIOLENCE>and VIOLENCE>her VIOLENCE>in VIOLENCE>you WE>ADULT WE>ASK WE>to WE>where WORRY>a WORRY>want
WORRY>who WORRY>with YOU>GROOMED YOU>HYPO YOU>ME YOU>your a>BEING a>KNOWS a>at a>didnt a>had a>he a>in a>isnt a>not
a>on a>where and>ADULT and>THREAT and>they and>us and>was are>HE are>PEER are>her are>this at>FRAME at>SOMEONE at>them
at>who at>with because>ME because>OPINION because>he because>how because>she because>that been>PIC been>SEND been>the
but>ME but>what can>ORDINARY can>is can>my can>tell can>us can>what cant>want did>CONTACT did>SEND did>for did>he
did>she do>CROWD do>SEND do>STAT do>VIOLENCE do>if do>of do>where does>CONTACT does>OPINION does>them does>with
does>you dont>CHILD dont>KIN dont>ME dont>NUDE dont>how dont>she dont>where dont>why for>STAT for>WE for>do for>she
from>can get>ABUSE get>CHILD get>them got>CREEPY got>how got>me has>NUDE has>her has>in have>HELPREQ have>MINOR
have>PIC have>VIOLENCE have>them have>they he>ADULT he>at he>wants he>was her>CONTACT her>GIFT her>HELPREQ her>NUDE
her>OTHER_ADULT her>PIC her>because her>he her>says her>that her>want her>was her>with him>ME him>SEND him>me
his>SECRET his>him how>LEAK how>dont how>has i>FRAME i>GROOMED i>ME i>TOUCH i>it i>not if>because if>get if>isnt
if>says if>tell in>HYPO in>NEWS in>says is>ASK is>LEAK is>NEAR is>VIOLENCE is>WORRY is>got is>has is>it is>not is>on
is>our it>OTHER_ADULT it>SECRET it>STAT it>her it>them it>who keep>CARE keep>SOMEONE keeps>HE keeps>SOMEONE keeps>her
me>SEND me>WORRY me>have me>not me>says my>FORCE my>HE my>ONLINE my>cant my>her my>how my>which not>I not>OLDER not>YOU
not>and not>i not>she not>should not>so not>that not>them not>why not>with of>DISTRESS of>SEX of>TOLD of>which
on>OPINION on>from on>him on>is on>our on>wants our>ASK our>CHILD our>to please>HELPREQ please>it said>HE said>I
said>ME said>i said>it said>not said>on says>MY says>ONLINE says>him she>CARE she>PEER she>are she>got she>keeps
she>the she>them she>who should>ADULT should>not should>on should>who so>CARE so>MY so>SEND so>SOMEONE so>TOLD so>WORRY
so>did so>my so>of so>to tell>FORCE tell>GROOMED tell>HE tell>but tell>does tell>his that>CONTACT that>can that>says
that>which that>who the>CHILD the>HELPREQ the>NEAR the>NUDE the>TOLD the>YOU the>because the>we them>she them>them
they>if they>please they>they they>us they>will this>CONTACT this>I this>SOMEONE this>i this>with to>CRISIS to>for
to>is to>they to>when us>that want>OPINION want>my want>not wants>WORRY wants>a was>STAT was>and we>ADULT we>CHILD
we>ORDINARY we>where what>ABUSE what>ORDINARY what>PAST what>dont what>what what>will when>WORRY where>MY where>STAT
where>THREAT where>TOPIC where>dont where>her where>how where>she where>when which>OPINION which>ORDINARY which>because
which>it which>that which>what who>ABUSE who>GIFT who>MEET who>MY who>WE who>it who>not who>so who>that who>what
why>CROWD why>does will>I will>YOU will>her will>i will>me will>tell will>you with>because with>does with>your
would>for would>i you>ADULT you>GROOMED you>HYPO you>a you>is you>me you>that you>who your>YOU
""",
    -3: """
ADULT>HELPREQ ADULT>LEAK ADULT>can ADULT>for ADULT>from ADULT>keep ADULT>this ADULT>will ASK>MOVED ASK>MY ASK>VIOLENCE
ASK>how ASK>please ASK>tell ASK>that ASK>us ASK>was BEING>ABUSE BEING>a BULLY>I BULLY>MY BULLY>PEER BULLY>have BULLY>i
BULLY>in BULLY>my CARE>BEING CARE>CREEPY CARE>FRAME CARE>LEAK CARE>PAST CARE>are CARE>get CARE>to CARE>which
CHILD>BULLY CHILD>FRAME CHILD>THREAT CHILD>had CHILD>tell CHILD>wants CONTACT>KIN CONTACT>NUDE CONTACT>ORDINARY
CONTACT>SEX CONTACT>WE CONTACT>dont CONTACT>the CONTACT>they CONTACT>wants CONTACT>when CONTACT>who CONTACT>would
CREEPY>if CRISIS>ASK CRISIS>want CROWD>CHILD CROWD>FEAR CROWD>OTHER_ADULT CROWD>PAST CROWD>TOPIC CROWD>did CROWD>from
CROWD>get CROWD>how CROWD>our CROWD>so CROWD>was CROWD>would DESPAIR>for DIRECT>I DIRECT>i DISTRESS>do DISTRESS>her
FEAR>CHILD FEAR>HE FEAR>KIN FEAR>does FEAR>she FEAR>to FEAR>what FORCE>HE FORCE>I FORCE>and FORCE>dont FORCE>i
FORCE>tell FRAME>SEND FRAME>SHAME FRAME>SOMEONE FRAME>can GIFT>ASK GIFT>MEET GIFT>SOMEONE GIFT>THREAT GIFT>it GIFT>my
GIFT>wont GROOMED>ADULT GROOMED>SOURCE GROOMED>STAT GROOMED>not HARMED>FRAME HARMED>MEET HARMED>PIC HARMED>SEND
HARMED>and HARMED>her HARMED>not HARMED>she HE>FORCE HE>NEVERMET HE>STAT HE>YOU HE>been HE>but HE>get HE>isnt HE>keeps
HE>me HE>them HELPREQ>ABUSE HELPREQ>VIOLENCE HELPREQ>should HELPREQ>what HYPO>SEND HYPO>she HYPO>which I>CRISIS I>ME
I>SOURCE I>TOPIC I>for I>it I>my I>what KIN>BULLY KIN>KNOWS KIN>LEAK KIN>but KIN>had KIN>have KIN>keep KIN>the
KIN>wants KNOWS>for KNOWS>where LEAK>KIN LEAK>a LOVE>I LOVE>ONLINE LOVE>SOURCE LOVE>her LOVE>i LOVE>in LOVE>it LOVE>of
LOVE>the ME>BULLY ME>LEAK ME>LOVE ME>NUDE ME>at ME>didnt ME>have ME>he ME>on ME>which MEET>HARMED MEET>I MEET>YOU
MEET>you MINOR>WE MINOR>but MINOR>has MINOR>he MINOR>said MINOR>says MINOR>what MOVED>because MY>DIRECT MY>NEAR MY>are
MY>but MY>did MY>how MY>i MY>in MY>that NEAR>HE NEAR>ME NEAR>me NEVERMET>CHILD NEVERMET>CROWD NEVERMET>KIN NEWS>CHILD
NEWS>KIN NEWS>SOURCE NUDE>I NUDE>LEAK NUDE>OPINION NUDE>PAST NUDE>SOMEONE NUDE>at NUDE>him NUDE>i NUDE>is NUDE>so
OLDER>ADULT OLDER>NUDE OLDER>ONLINE OLDER>from OLDER>i OLDER>my ONLINE>are ONLINE>cant ONLINE>this OPINION>HE
OPINION>him OPINION>is OPINION>that OPINION>who OPINION>would ORDINARY>ADULT ORDINARY>MINOR ORDINARY>the ORDINARY>would
OTHER_ADULT>ASK PAST>SEND PEER>CONTACT PEER>YOU PEER>because PEER>he PIC>FORCE PIC>PAST PIC>cant PIC>he PIC>him
PIC>isnt PIC>says PIC>them PIC>want PIC>when SECRET>KNOWS SECRET>PIC SECRET>SOURCE SECRET>if SECRET>in SECRET>so
SECRET>they SELF_ADULT>and SELF_ADULT>been SELF_ADULT>dont SELF_ADULT>have SELF_MINOR>CARE SELF_MINOR>in SELF_MINOR>so
SELF_MINOR>what SEND>CHILD SEND>CONTACT SEND>OPINION SEND>SEX SEND>cant SEND>my SEND>was SEND>which SOMEONE>CREEPY
SOMEONE>HELPREQ SOMEONE>HYPO SOMEONE>ORDINARY SOMEONE>SEX SOMEONE>been SOMEONE>cant SOMEONE>dont SOMEONE>he
SOMEONE>isnt SOMEONE>of SOMEONE>on SOMEONE>says SOMEONE>was SOMEONE>wont SOMEONE>your SOURCE>GROOMED SOURCE>KIN
SOURCE>SEX SOURCE>WE SOURCE>can SOURCE>from SOURCE>in SOURCE>keeps STALK>HE STALK>THREAT STALK>him STAT>THREAT
STAT>from STAT>please STAT>tell STAT>want THREAT>I THREAT>THREAT THREAT>on TOLD>PIC TOLD>of TOPIC>of TOPIC>with
TOUCH>you VIOLENCE>HE VIOLENCE>if VIOLENCE>so WE>his WE>of WE>this WE>why WORRY>ASK WORRY>KIN WORRY>MY WORRY>it
WORRY>that WORRY>wants YOU>CREEPY YOU>but YOU>dont YOU>got YOU>is YOU>me YOU>says YOU>will a>I a>MOVED a>our a>she a>us
a>what and>HYPO and>KNOWS and>PAST and>SEX and>my and>will and>wont are>can at>ADULT at>CHILD at>CONTACT at>CROWD
at>KIN at>OPINION at>SECRET at>at at>his at>our because>FEAR because>keeps been>GROOMED been>what but>FRAME but>WE
but>a but>dont but>got but>her but>how but>me but>of can>HE can>LEAK can>ME can>NEWS can>PEER can>STAT can>at can>of
can>that cant>THREAT cant>does cant>she cant>tell did>ASK did>OPINION did>a did>it did>not did>of did>that didnt>at
didnt>it didnt>on do>FORCE do>HYPO do>MEET does>ME does>MY does>SOMEONE does>TOUCH does>my dont>CROWD dont>MEET
dont>PIC dont>SOURCE dont>YOU dont>if dont>it dont>this dont>you for>FORCE for>OTHER_ADULT for>SELF_MINOR for>VIOLENCE
for>cant for>get for>his for>we from>KIN from>MINOR from>NEVERMET from>OPINION from>WE from>he from>will from>would
get>LEAK get>NEVERMET get>YOU get>are get>what get>your got>GROOMED got>HE got>LOVE got>NUDE got>SECRET got>WE got>in
got>our got>the has>CARE has>FRAME has>GROOMED has>KIN has>LOVE has>SEND has>it has>would have>ORDINARY have>SEX
have>and have>get have>said have>that have>to have>want have>your he>CREEPY he>LOVE he>but he>dont he>her he>she her>a
her>did her>get her>his her>keeps her>on her>wants her>what him>KIN him>PEER him>PIC him>do his>CHILD his>i how>CHILD
how>FORCE how>SEND how>had how>with i>CRISIS i>ONLINE i>when if>PEER if>SEND if>had if>he if>this in>CONTACT in>FORCE
in>GROOMED in>KIN in>MINOR in>PAST in>a in>from in>him in>said in>them in>we in>who in>why is>CONTACT is>FORCE
is>GROOMED is>KNOWS is>MY is>TOUCH is>because is>my is>please is>wont isnt>HE isnt>a it>BULLY it>CONTACT it>CREEPY
it>FEAR it>HYPO it>been it>cant it>if it>they it>want it>we it>your keep>MINOR keep>ONLINE keep>this keep>what
keeps>ASK keeps>I keeps>STALK keeps>my me>LEAK me>LOVE me>NUDE me>SELF_MINOR me>STAT me>are me>didnt me>got me>is
me>tell me>this me>to my>HYPO my>MOVED my>NEAR my>OLDER my>ORDINARY my>but my>keeps my>says my>so my>wants not>at
not>he not>not not>on not>when of>LEAK of>had of>how of>want on>ABUSE on>GIFT on>TOLD our>ADULT our>CROWD our>wants
our>why please>ADULT please>STAT please>of please>please said>PEER said>SOURCE said>he said>his said>so says>a
she>BEING she>CRISIS she>NEVERMET she>ONLINE she>OTHER_ADULT she>cant she>if she>isnt she>my she>us should>OPINION
should>keep should>that so>OPINION so>YOU so>from so>how so>please so>tell so>you tell>CROWD tell>HARMED tell>LOVE
tell>TOUCH tell>YOU tell>a tell>if tell>my tell>want tell>who that>HELPREQ that>KIN that>LOVE that>did that>dont
that>from that>his that>should that>that that>them that>what that>your the>SECRET the>WE the>had the>keeps the>said
the>why them>SOMEONE them>are them>cant them>did them>for them>he them>if them>my they>CHILD they>KIN they>SEND they>of
this>CARE this>ME this>STAT this>on this>them this>when this>your to>FORCE to>OTHER_ADULT to>TOLD to>my to>our to>we
to>what to>with us>HE us>his us>me us>to want>I want>MEET want>at want>him want>i want>them want>this wants>is wants>my
wants>of wants>on was>that was>would we>of we>them we>this what>ASK what>CROWD what>NEWS what>PEER what>STAT
what>VIOLENCE what>get when>MEET when>NUDE when>your where>FORCE where>HARMED where>NEAR where>YOU where>if where>keeps
where>my where>says where>which which>ABUSE which>PAST which>did which>didnt which>got which>not which>want who>FEAR
who>FRAME who>HELPREQ who>HYPO who>PAST who>can who>did who>had who>has who>keeps who>to who>us why>VIOLENCE why>a
why>dont why>keep will>not will>the with>NUDE with>WE with>do with>from with>our with>please with>tell with>want
wont>PIC wont>her wont>me would>CONTACT would>DESPAIR would>HYPO would>SECRET would>have you>CREEPY you>ME you>OPINION
you>PIC you>SOURCE you>but you>dont you>will your>I your>OPINION your>PIC
""",
    -2: """
ABUSE>MY ABUSE>ONLINE ABUSE>PAST ABUSE>SOURCE ABUSE>STAT ABUSE>are ABUSE>at ABUSE>how ABUSE>if ABUSE>in ABUSE>my
ABUSE>on ADULT>DIRECT ADULT>FEAR ADULT>KNOWS ADULT>MEET ADULT>been ADULT>did ADULT>him ADULT>in ADULT>would
ASK>DISTRESS ASK>GIFT ASK>KIN ASK>PAST ASK>TOPIC ASK>at ASSAULT>CHILD ASSAULT>CROWD ASSAULT>KIN ASSAULT>of ASSAULT>on
BEING>CONTACT BEING>THREAT BEING>to BULLY>HE BULLY>his CARE>ABUSE CARE>ASK CARE>FORCE CARE>GROOMED CARE>LOVE CARE>MEET
CARE>NEAR CARE>OPINION CARE>STAT CARE>VIOLENCE CARE>have CARE>says CARE>them CARE>they CARE>was CARE>what CHILD>DIRECT
CHILD>HYPO CHILD>PAST CHILD>SELF_ADULT CHILD>is CHILD>this CHILD>want CHILD>who CONTACT>ADULT CONTACT>CREEPY
CONTACT>OPINION CONTACT>SOURCE CONTACT>STALK CONTACT>and CONTACT>are CONTACT>didnt CONTACT>his CONTACT>us CONTACT>want
CONTACT>was CONTACT>where CREEPY>ASK CREEPY>GIFT CREEPY>KIN CREEPY>PIC CREEPY>it CRISIS>CRISIS CRISIS>and CRISIS>at
CRISIS>it CRISIS>me CROWD>FORCE CROWD>FRAME CROWD>HE CROWD>TOLD CROWD>YOU CROWD>got CROWD>it CROWD>says CROWD>tell
CROWD>to CROWD>your DESPAIR>CRISIS DESPAIR>so DIRECT>at DISTRESS>ADULT DISTRESS>DISTRESS DISTRESS>MY DISTRESS>PEER
DISTRESS>my FEAR>CROWD FEAR>FRAME FEAR>SOURCE FEAR>STAT FEAR>can FEAR>that FEAR>them FORCE>from FORCE>says FORCE>that
FORCE>they FORCE>will FRAME>HELPREQ FRAME>LOVE FRAME>NUDE FRAME>ORDINARY FRAME>SECRET FRAME>SELF_MINOR FRAME>TOUCH
FRAME>get FRAME>my FRAME>she FRAME>they FRAME>we GIFT>CARE GIFT>HARMED GIFT>HELPREQ GIFT>WORRY GIFT>if GROOMED>CROWD
GROOMED>MINOR GROOMED>on GROOMED>tell HARMED>FORCE HARMED>if HARMED>was HE>HYPO HE>SEND HE>SEX HE>STALK HE>TOLD HE>did
HE>please HE>want HE>was HE>wasnt HE>you HE>your HELPREQ>CONTACT HELPREQ>I HELPREQ>NUDE HELPREQ>OPINION
HELPREQ>ORDINARY HELPREQ>PAST HELPREQ>STAT HELPREQ>THREAT HELPREQ>are HELPREQ>how HELPREQ>keep HELPREQ>was
HELPREQ>where HELPREQ>your HYPO>at HYPO>had HYPO>of HYPO>where I>DIRECT I>NEAR I>PEER I>WORRY I>YOU I>been I>didnt
I>got I>his I>how I>not I>says I>where I>why KIN>DESPAIR KIN>DIRECT KIN>HELPREQ KIN>SELF_ADULT KIN>been KIN>her
KIN>isnt KIN>me KIN>this KIN>wont KNOWS>HELPREQ KNOWS>and KNOWS>he KNOWS>what LEAK>CARE LEAK>CHILD LEAK>CROWD LEAK>I
LEAK>MINOR LEAK>MY LEAK>SELF_MINOR LEAK>he LEAK>i LOVE>ADULT LOVE>CONTACT LOVE>SEND LOVE>for LOVE>from LOVE>his
ME>CROWD ME>DISTRESS ME>FORCE ME>MOVED ME>PAST ME>got ME>said MEET>HE MEET>HELPREQ MEET>MY MEET>NUDE MEET>PEER MEET>PIC
MEET>SOURCE MEET>from MEET>get MEET>his MEET>how MEET>i MINOR>OTHER_ADULT MINOR>SEND MINOR>SEX MINOR>been MINOR>does
MINOR>got MINOR>this MINOR>us MINOR>was MINOR>we MOVED>KIN MOVED>MOVED MOVED>SOMEONE MOVED>for MOVED>if MOVED>is
MOVED>me MOVED>with MY>ABUSE MY>CROWD MY>DISTRESS MY>HE MY>HYPO MY>NEVERMET MY>NEWS MY>because MY>been MY>if MY>isnt
MY>keep MY>me MY>on MY>us NEAR>MEET NEAR>MINOR NEAR>for NEAR>his NEAR>in NEAR>is NEAR>the NEVERMET>HELPREQ NEVERMET>I
NEVERMET>SOMEONE NEVERMET>and NEVERMET>got NEVERMET>her NEVERMET>if NEVERMET>is NEVERMET>that NEVERMET>they NEWS>ASK
NEWS>CONTACT NEWS>ONLINE NEWS>PIC NEWS>SOMEONE NEWS>if NEWS>in NEWS>they NEWS>wants NEWS>who NUDE>ADULT NUDE>STAT
NUDE>YOU NUDE>he NUDE>her NUDE>if NUDE>with OLDER>FORCE OLDER>GIFT OLDER>PIC OLDER>SOURCE OLDER>YOU OLDER>been
OLDER>can OLDER>has OLDER>he OLDER>keeps OLDER>not OLDER>please OLDER>that OLDER>what ONLINE>ABUSE ONLINE>ASK
ONLINE>FEAR ONLINE>FORCE ONLINE>HYPO ONLINE>KIN ONLINE>LOVE ONLINE>ME ONLINE>NEWS ONLINE>STAT ONLINE>me ONLINE>which
OPINION>ADULT OPINION>ASK OPINION>CHILD OPINION>GIFT OPINION>HYPO OPINION>KIN OPINION>PEER OPINION>has OPINION>her
OPINION>it OPINION>wants ORDINARY>CONTACT ORDINARY>GIFT ORDINARY>SECRET ORDINARY>SOMEONE ORDINARY>SOURCE ORDINARY>from
ORDINARY>is ORDINARY>it ORDINARY>tell ORDINARY>which OTHER_ADULT>KIN OTHER_ADULT>at OTHER_ADULT>want PAST>PIC PAST>had
PAST>how PAST>is PAST>it PAST>not PAST>when PAST>which PEER>ABUSE PEER>HELPREQ PEER>LEAK PEER>NUDE PEER>OLDER
PEER>SELF_MINOR PEER>THREAT PEER>can PEER>says PEER>she PEER>want PEER>when PEER>your PIC>FEAR PIC>GIFT PIC>LEAK
PIC>NEVERMET PIC>WORRY PIC>didnt PIC>she PIC>wants PIC>was PIC>which PIC>would SECRET>ASK SECRET>MOVED
SECRET>SELF_MINOR SECRET>YOU SECRET>for SECRET>my SECRET>who SECRET>will SECRET>would SELF_ADULT>MINOR SELF_ADULT>WE
SELF_ADULT>was SELF_ADULT>we SELF_ADULT>what SELF_MINOR>at SELF_MINOR>been SELF_MINOR>got SELF_MINOR>is SEND>ASK
SEND>CREEPY SEND>DISTRESS SEND>HARMED SEND>KNOWS SEND>WORRY SEND>are SEND>because SEND>our SEND>please SEND>us SEX>of
SEX>to SEX>what SEX>who SHAME>PIC SHAME>SHAME SOMEONE>ABUSE SOMEONE>DIRECT SOMEONE>FEAR SOMEONE>GROOMED SOMEONE>NEAR
SOMEONE>NEVERMET SOMEONE>SECRET SOMEONE>THREAT SOMEONE>TOUCH SOMEONE>WORRY SOMEONE>at SOMEONE>didnt SOMEONE>does
SOMEONE>got SOMEONE>which SOMEONE>why SOMEONE>you SOURCE>ASK SOURCE>HELPREQ SOURCE>MOVED SOURCE>THREAT SOURCE>it
SOURCE>on SOURCE>us SOURCE>was STALK>YOU STALK>got STALK>it STALK>that STALK>the STALK>to STALK>your STAT>ADULT
STAT>CARE STAT>CHILD STAT>HARMED STAT>MEET STAT>OTHER_ADULT STAT>SEX STAT>because STAT>does STAT>that STAT>which
STAT>why STAT>will THREAT>FRAME THREAT>ME THREAT>NUDE THREAT>PIC THREAT>how THREAT>is THREAT>me THREAT>they THREAT>want
TOLD>CHILD TOLD>CONTACT TOLD>FEAR TOLD>SHAME TOLD>SOURCE TOLD>does TOLD>his TOLD>if TOPIC>CROWD TOPIC>STAT TOPIC>do
TOPIC>how TOUCH>CONTACT TOUCH>FORCE TOUCH>SECRET TOUCH>WE TOUCH>can TOUCH>if TOUCH>that TOUCH>when VIOLENCE>ADULT
VIOLENCE>CROWD VIOLENCE>KIN VIOLENCE>SOURCE VIOLENCE>are VIOLENCE>he VIOLENCE>that VIOLENCE>what WE>MINOR WE>NEWS
WE>got WE>has WE>says WE>when WE>with WORRY>CROWD WORRY>FRAME WORRY>GIFT WORRY>NUDE WORRY>OLDER WORRY>for WORRY>have
WORRY>not WORRY>tell YOU>GIFT YOU>NUDE YOU>PAST YOU>STALK YOU>at YOU>from YOU>had YOU>said YOU>with YOU>you a>GIFT
a>HARMED a>NEAR a>NUDE a>been a>did a>have a>her a>keeps a>this a>was and>ASK and>CREEPY and>HARMED and>I and>NEVERMET
and>TOPIC and>because and>in and>the are>GROOMED are>MEET are>NEAR are>ORDINARY are>at are>does at>HELPREQ at>MEET
at>OTHER_ADULT at>STAT at>does at>said at>us because>CARE because>ONLINE because>SECRET because>SELF_MINOR because>and
because>can because>do because>got because>have because>him because>not because>said been>HE been>MEET been>OLDER
been>SEX been>and been>me been>on been>to been>wants but>CARE but>CONTACT but>CROWD but>PEER but>have but>she but>they
but>this but>we but>would can>FRAME can>GIFT can>but can>please can>your cant>CARE cant>CHILD cant>LOVE cant>SECRET
cant>her cant>him cant>it cant>which did>ADULT did>CROWD did>ME did>PAST did>SECRET did>STAT did>from did>get did>how
did>i did>when didnt>HE didnt>ONLINE do>CRISIS do>KIN do>MOVED do>NEVERMET do>ORDINARY do>PIC do>has do>my do>please
do>they do>was does>ORDINARY does>PEER does>TOPIC does>a does>at does>they does>who dont>KNOWS dont>SECRET dont>STAT
dont>a dont>because dont>he dont>my dont>on dont>who for>KIN for>THREAT for>and for>got for>says from>FEAR
from>ORDINARY from>PAST from>PEER from>SEND from>get from>him from>keeps from>our from>says from>tell from>they from>us
from>want from>who from>wont get>HYPO get>ME get>SOURCE get>does get>he get>if get>my get>where got>ABUSE got>PEER
got>THREAT got>and got>at got>can got>cant got>do got>her got>him got>is had>MY had>and had>for had>in had>my has>BULLY
has>I has>OLDER has>ONLINE has>SOMEONE has>STAT has>THREAT has>got has>what has>your have>CRISIS have>PAST have>YOU
have>him have>keep have>wants he>ABUSE he>DIRECT he>FORCE he>FRAME he>HARMED he>KNOWS he>ONLINE he>OPINION he>ORDINARY
he>STALK he>STAT he>the he>want he>when he>where he>will her>HE her>MOVED her>her her>him her>not her>should her>tell
him>CARE him>CROWD him>LOVE him>MY him>and him>at him>but him>is him>my him>so him>when his>LOVE his>ONLINE
his>ORDINARY his>TOUCH his>for his>it his>that his>wont how>CONTACT how>MINOR how>NEWS how>TOLD how>because how>will
i>CARE i>DIRECT i>HE i>NEAR i>been i>didnt i>got i>his i>me i>says i>why if>OPINION if>OTHER_ADULT if>SECRET if>STAT
if>on if>the if>us if>when if>which if>will if>would in>GIFT in>VIOLENCE in>cant in>he in>she in>should in>tell in>what
is>CARE is>LOVE is>SEND is>STALK is>for is>him is>she is>us is>wants is>who is>would is>you isnt>CREEPY isnt>FRAME
isnt>I isnt>ORDINARY isnt>SEND isnt>YOU isnt>for isnt>her isnt>i isnt>if isnt>in isnt>me isnt>she isnt>that isnt>the
it>ABUSE it>DESPAIR it>HARMED it>I it>SELF_MINOR it>SEX it>YOU it>has it>him it>our it>tell it>wants it>when
keep>HELPREQ keep>SELF_MINOR keep>SOURCE keep>do keep>him keep>how keeps>ONLINE keeps>OPINION keeps>PIC keeps>for
keeps>how keeps>is keeps>she me>BULLY me>CRISIS me>FORCE me>HYPO me>MOVED me>PEER me>at me>does me>from me>in me>me
me>said me>wants me>was me>will my>CREEPY my>DIRECT my>DISTRESS my>I my>SOURCE my>because my>been my>get my>in my>isnt
my>keep my>me my>my my>she my>we my>where not>DISTRESS not>MEET not>MINOR not>NUDE not>OPINION not>PIC not>can not>for
of>FEAR of>GROOMED of>SELF_MINOR of>because of>says of>so of>wont on>FORCE on>KIN on>ME on>MOVED on>NEAR on>SELF_MINOR
on>TOPIC on>VIOLENCE on>but on>not on>says on>tell on>who our>I our>MINOR our>MY our>has our>i our>in our>my our>says
our>she please>how please>that please>which said>ASK said>FRAME said>MY said>OLDER said>SECRET said>SOMEONE said>and
said>get said>if said>in says>BEING says>GIFT says>LOVE says>MEET says>OLDER says>PEER says>SEND says>TOLD says>TOPIC
says>WE says>dont says>his says>on says>our says>says says>with she>DIRECT she>a she>been she>is she>says she>should
she>wasnt she>we should>CARE should>HELPREQ should>SECRET should>SELF_MINOR should>YOU should>but should>i should>our
should>you so>ORDINARY so>OTHER_ADULT so>has so>him so>if so>isnt so>keep so>so so>this tell>ASK tell>OLDER
tell>ORDINARY tell>PEER tell>SEND tell>are tell>got tell>has tell>it tell>us that>ABUSE that>BEING that>BULLY that>FEAR
that>STAT that>TOLD that>but that>have that>is that>keep that>this that>wants that>we the>CREEPY the>DIRECT the>FEAR
the>HARMED the>MOVED the>SELF_ADULT the>got the>has the>have the>my the>was the>what the>will them>FRAME them>MINOR
them>MY them>SEND them>THREAT them>can them>get them>has them>where them>would they>CARE they>FRAME they>GROOMED
they>KNOWS they>NUDE they>STAT they>WE they>does they>he they>says they>where they>your this>ABUSE this>ASK this>PEER
this>VIOLENCE this>WE this>did this>does this>how this>please this>want this>will to>KIN to>ONLINE to>PAST to>VIOLENCE
to>got to>of to>said to>says to>that to>us to>wants us>CHILD us>KIN us>ONLINE us>for us>the want>ASK want>CRISIS
want>DISTRESS want>TOPIC want>and want>are want>but want>he want>is want>says want>want wants>CONTACT wants>LOVE
wants>OPINION wants>SEND wants>and wants>for wants>keep wants>want was>ADULT was>CHILD was>CROWD was>KIN was>MY was>PIC
was>SELF_MINOR was>do was>he was>my was>not was>on was>them was>they was>was was>which wasnt>I wasnt>i we>dont we>got
what>DESPAIR what>GROOMED what>NUDE what>YOU what>because what>had what>want when>ASK when>KIN when>OPINION
when>ORDINARY when>SEND when>SOURCE when>STAT when>and when>but when>get when>that when>this where>CARE where>MINOR
where>ORDINARY where>PAST where>got where>please where>them which>CROWD which>OLDER which>of which>please which>she
which>them which>your who>BEING who>BULLY who>PEER who>SECRET who>THREAT who>TOLD who>for who>from who>him who>says
who>when why>YOU why>are why>if why>in why>should why>so why>tell why>they why>you will>ME will>SEND will>for will>get
will>which with>CONTACT with>FEAR with>OLDER with>STALK with>STAT with>are with>the wont>CONTACT wont>FRAME wont>KIN
wont>with would>ADULT would>CRISIS would>I would>MY would>SHAME would>a would>at would>his would>how you>GIFT you>NEWS
you>at you>get you>got you>had you>said your>KIN your>ME your>got your>has your>he your>i your>says your>who
""",
    -1: """
ABUSE>ASK ABUSE>CARE ABUSE>FRAME ABUSE>GIFT ABUSE>HELPREQ ABUSE>MEET ABUSE>MINOR ABUSE>NUDE ABUSE>OTHER_ADULT
ABUSE>THREAT ABUSE>been ABUSE>does ABUSE>for ABUSE>of ABUSE>says ABUSE>should ABUSE>the ABUSE>this ABUSE>want
ABUSE>what ABUSE>which ADULT>BULLY ADULT>GIFT ADULT>HYPO ADULT>ME ADULT>NEVERMET ADULT>NUDE ADULT>STALK ADULT>TOUCH
ADULT>me ADULT>she ADULT>want ADULT>your ASK>CREEPY ASK>CRISIS ASK>GROOMED ASK>HARMED ASK>NEAR ASK>SELF_MINOR ASK>SEND
ASK>SEX ASK>SHAME ASK>didnt ASK>got ASK>him ASK>his ASK>says ASK>they ASSAULT>MY ASSAULT>ONLINE ASSAULT>PIC ASSAULT>my
BEING>CREEPY BEING>FORCE BEING>HARMED BEING>HE BEING>do BEING>on BEING>she BULLY>ABUSE BULLY>BULLY BULLY>CARE
BULLY>FRAME BULLY>ONLINE BULLY>a BULLY>get BULLY>it BULLY>tell BULLY>when BULLY>which BULLY>will CARE>CRISIS
CARE>DIRECT CARE>DISTRESS CARE>MOVED CARE>OLDER CARE>STALK CARE>WE CARE>been CARE>dont CARE>had CARE>him CARE>not
CARE>should CARE>would CHILD>DESPAIR CHILD>LEAK CHILD>OPINION CHILD>ORDINARY CHILD>OTHER_ADULT CHILD>WE CHILD>and
CHILD>been CHILD>has CHILD>keeps CONTACT>GIFT CONTACT>NEAR CONTACT>PAST CONTACT>PEER CONTACT>TOPIC CONTACT>cant
CONTACT>did CONTACT>got CONTACT>has CONTACT>if CONTACT>please CONTACT>says CREEPY>CARE CREEPY>I CREEPY>for CREEPY>have
CREEPY>him CREEPY>i CREEPY>on CREEPY>says CREEPY>when CREEPY>where CRISIS>DESPAIR CRISIS>a CRISIS>do CRISIS>her
CRISIS>in CRISIS>was CRISIS>with CRISIS>would CROWD>BULLY CROWD>DIRECT CROWD>HYPO CROWD>ORDINARY CROWD>SEX CROWD>SHAME
CROWD>dont CROWD>had CROWD>has CROWD>his CROWD>said CROWD>will DESPAIR>DISTRESS DESPAIR>LOVE DESPAIR>MINOR DESPAIR>have
DESPAIR>was DESPAIR>what DESPAIR>with DIRECT>HELPREQ DIRECT>OPINION DIRECT>WE DIRECT>a DIRECT>and DIRECT>do DIRECT>have
DIRECT>how DIRECT>the DIRECT>us DIRECT>when DIRECT>with DISTRESS>CONTACT DISTRESS>FRAME DISTRESS>HE DISTRESS>HELPREQ
DISTRESS>OPINION DISTRESS>are DISTRESS>at DISTRESS>can DISTRESS>in DISTRESS>that DISTRESS>when DISTRESS>who FAULT>it
FEAR>ADULT FEAR>CONTACT FEAR>MY FEAR>SEND FEAR>YOU FEAR>a FEAR>i FEAR>is FEAR>my FEAR>not FEAR>the FEAR>will FEAR>you
FORCE>ADULT FORCE>MY FORCE>NEAR FORCE>SECRET FORCE>SOMEONE FORCE>WE FORCE>YOU FORCE>for FORCE>how FORCE>in FORCE>is
FORCE>keep FORCE>not FORCE>on FORCE>our FORCE>them FORCE>you FRAME>ABUSE FRAME>CREEPY FRAME>FORCE FRAME>HYPO FRAME>NEWS
FRAME>OPINION FRAME>SEX FRAME>but FRAME>does FRAME>her FRAME>him FRAME>isnt FRAME>was FRAME>would GIFT>ADULT
GIFT>SELF_MINOR GIFT>SOURCE GIFT>TOLD GIFT>and GIFT>are GIFT>at GIFT>but GIFT>him GIFT>not GIFT>said GIFT>says GIFT>she
GIFT>should GIFT>so GIFT>tell GIFT>them GIFT>your GROOMED>DIRECT GROOMED>OPINION GROOMED>PAST GROOMED>SECRET
GROOMED>SEND GROOMED>at GROOMED>because GROOMED>her GROOMED>in GROOMED>of GROOMED>she GROOMED>they GROOMED>to
HARMED>CHILD HARMED>HARMED HARMED>KIN HARMED>KNOWS HARMED>ME HARMED>MINOR HARMED>YOU HARMED>are HARMED>at HARMED>he
HARMED>in HARMED>it HARMED>me HARMED>of HARMED>on HARMED>the HARMED>them HARMED>who HARMED>you HE>ASK HE>DISTRESS
HE>KIN HE>ME HE>ONLINE HE>OPINION HE>PAST HE>TOUCH HE>cant HE>in HE>where HELPREQ>CRISIS HELPREQ>CROWD HELPREQ>FORCE
HELPREQ>FRAME HELPREQ>GROOMED HELPREQ>HARMED HELPREQ>KNOWS HELPREQ>LEAK HELPREQ>LOVE HELPREQ>MEET HELPREQ>SELF_MINOR
HELPREQ>TOPIC HELPREQ>but HELPREQ>dont HELPREQ>get HELPREQ>got HELPREQ>has HELPREQ>i HELPREQ>not HELPREQ>please
HELPREQ>said HELPREQ>want HELPREQ>which HELPREQ>will HYPO>ADULT HYPO>BEING HYPO>CROWD HYPO>FRAME HYPO>KIN HYPO>MY
HYPO>PEER HYPO>TOLD HYPO>TOUCH HYPO>and HYPO>does HYPO>has HYPO>my HYPO>said HYPO>that I>ASSAULT I>BEING I>HARMED
I>HYPO I>LEAK I>MOVED I>NUDE I>TOLD I>at I>get I>me I>said I>this I>wants I>which I>wont KIN>HYPO KIN>I KIN>OPINION
KIN>are KIN>in KIN>want KIN>what KIN>would KNOWS>CARE KNOWS>KIN KNOWS>OPINION KNOWS>SHAME KNOWS>are KNOWS>do KNOWS>have
KNOWS>her KNOWS>on KNOWS>so LEAK>HELPREQ LEAK>LEAK LEAK>ME LEAK>STAT LEAK>do LEAK>for LEAK>if LEAK>is LEAK>it LEAK>me
LEAK>my LEAK>on LOVE>CREEPY LOVE>HYPO LOVE>LOVE LOVE>ORDINARY LOVE>YOU LOVE>did LOVE>dont LOVE>him LOVE>me LOVE>that
LOVE>would LOVE>you ME>CRISIS ME>DIRECT ME>FEAR ME>I ME>MEET ME>OTHER_ADULT ME>PEER ME>SHAME ME>SOURCE ME>STALK ME>TOLD
ME>VIOLENCE ME>YOU ME>been ME>that ME>the ME>this ME>when MEET>OLDER MEET>ORDINARY MEET>OTHER_ADULT MEET>STALK
MEET>STAT MEET>if MEET>is MEET>my MEET>she MEET>this MEET>which MINOR>ASK MINOR>HARMED MINOR>NEWS MINOR>PAST MINOR>PIC
MINOR>THREAT MINOR>TOPIC MINOR>TOUCH MINOR>keeps MINOR>when MINOR>wont MOVED>CONTACT MOVED>ME MOVED>OPINION MOVED>i
MOVED>so MOVED>that MOVED>where MY>ASK MY>BEING MY>CRISIS MY>DESPAIR MY>KNOWS MY>LOVE MY>NUDE MY>SELF_ADULT MY>STALK
MY>TOPIC MY>didnt MY>has MY>her MY>him MY>my MY>they MY>this NEAR>CHILD NEAR>HARMED NEAR>I NEAR>KIN NEAR>THREAT
NEAR>cant NEAR>do NEAR>get NEAR>her NEAR>i NEAR>to NEVERMET>ASK NEVERMET>HE NEVERMET>MINOR NEVERMET>can NEVERMET>do
NEVERMET>i NEVERMET>on NEVERMET>she NEVERMET>this NEVERMET>to NEVERMET>wants NEVERMET>who NEWS>ADULT NEWS>CROWD
NEWS>GROOMED NEWS>NUDE NEWS>OPINION NEWS>SEND NEWS>SHAME NEWS>STAT NEWS>TOUCH NEWS>VIOLENCE NEWS>are NEWS>did NEWS>her
NEWS>on NEWS>that NEWS>want NEWS>where NEWS>which NEWS>with NUDE>FORCE NUDE>KIN NUDE>KNOWS NUDE>OLDER NUDE>OTHER_ADULT
NUDE>SEND NUDE>SOURCE NUDE>WE NUDE>because NUDE>does NUDE>dont NUDE>get NUDE>has NUDE>his NUDE>on NUDE>should NUDE>us
NUDE>wants NUDE>what NUDE>which NUDE>will NUDE>wont NUDE>you OLDER>HARMED OLDER>KNOWS OLDER>LOVE OLDER>MEET
OLDER>OTHER_ADULT OLDER>SECRET OLDER>SELF_MINOR OLDER>SHAME OLDER>THREAT OLDER>WE OLDER>are OLDER>at OLDER>keep
OLDER>our OLDER>says OLDER>where OLDER>wont OLDER>you OLDER>your ONLINE>I ONLINE>LEAK ONLINE>NEAR ONLINE>SHAME
ONLINE>VIOLENCE ONLINE>and ONLINE>didnt ONLINE>if OPINION>CREEPY OPINION>MOVED OPINION>NEWS OPINION>PAST OPINION>PIC
OPINION>SELF_MINOR OPINION>TOPIC OPINION>YOU OPINION>a OPINION>at OPINION>but OPINION>can OPINION>did OPINION>his
OPINION>me OPINION>my OPINION>please OPINION>you ORDINARY>HYPO ORDINARY>MY ORDINARY>NUDE ORDINARY>OLDER ORDINARY>ONLINE
ORDINARY>THREAT ORDINARY>WE ORDINARY>have ORDINARY>his ORDINARY>not ORDINARY>please ORDINARY>should ORDINARY>this
ORDINARY>was ORDINARY>when ORDINARY>who ORDINARY>wont OTHER_ADULT>ADULT OTHER_ADULT>CHILD OTHER_ADULT>ME OTHER_ADULT>MY
OTHER_ADULT>OLDER OTHER_ADULT>OPINION OTHER_ADULT>SELF_ADULT OTHER_ADULT>SOMEONE OTHER_ADULT>but OTHER_ADULT>for
OTHER_ADULT>if OTHER_ADULT>me OTHER_ADULT>my OTHER_ADULT>says OTHER_ADULT>where OTHER_ADULT>who PAST>CARE PAST>FRAME
PAST>HE PAST>HELPREQ PAST>KIN PAST>NEVERMET PAST>OPINION PAST>SOMEONE PAST>STAT PAST>YOU PAST>at PAST>because PAST>does
PAST>get PAST>he PAST>him PAST>them PAST>with PAST>you PEER>ADULT PEER>BEING PEER>CRISIS PEER>DIRECT PEER>FORCE
PEER>GROOMED PEER>LOVE PEER>NEVERMET PEER>TOLD PEER>have PEER>him PEER>isnt PEER>keeps PEER>said PEER>should PEER>tell
PEER>was PEER>we PEER>you PIC>ABUSE PIC>BEING PIC>HARMED PIC>HYPO PIC>MEET PIC>NEAR PIC>OPINION PIC>OTHER_ADULT
PIC>STAT PIC>THREAT PIC>are PIC>because PIC>did PIC>how PIC>the PIC>us SECRET>FRAME SECRET>NEVERMET SECRET>NUDE
SECRET>OLDER SECRET>SOMEONE SECRET>are SECRET>at SECRET>got SECRET>have SECRET>his SECRET>please SECRET>this
SECRET>wants SECRET>when SECRET>where SELF_ADULT>FRAME SELF_ADULT>HELPREQ SELF_ADULT>OPINION SELF_ADULT>had
SELF_ADULT>has SELF_ADULT>he SELF_ADULT>me SELF_ADULT>said SELF_ADULT>to SELF_MINOR>ADULT SELF_MINOR>BEING
SELF_MINOR>MY SELF_MINOR>OLDER SELF_MINOR>ONLINE SELF_MINOR>ORDINARY SELF_MINOR>SECRET SELF_MINOR>SELF_ADULT
SELF_MINOR>SELF_MINOR SELF_MINOR>SOURCE SELF_MINOR>WE SELF_MINOR>but SELF_MINOR>does SELF_MINOR>from SELF_MINOR>he
SELF_MINOR>her SELF_MINOR>how SELF_MINOR>if SELF_MINOR>it SELF_MINOR>my SELF_MINOR>of SELF_MINOR>our SELF_MINOR>says
SELF_MINOR>should SELF_MINOR>that SELF_MINOR>the SELF_MINOR>when SEND>LOVE SEND>MOVED SEND>OLDER SEND>PAST SEND>SECRET
SEND>STALK SEND>WE SEND>isnt SEND>should SEND>wants SEND>when SEND>wont SEND>would SEX>I SEX>SEX SEX>SOURCE SEX>STAT
SEX>and SEX>did SEX>he SEX>i SEX>is SEX>my SEX>so SEX>was SHAME>CHILD SHAME>HELPREQ SHAME>KIN SHAME>MY SHAME>SECRET
SHAME>did SHAME>do SHAME>he SHAME>how SHAME>is SHAME>my SHAME>of SHAME>on SHAME>the SHAME>they SOMEONE>MOVED
SOMEONE>SHAME SOMEONE>VIOLENCE SOMEONE>so SOMEONE>them SOMEONE>what SOURCE>ASSAULT SOURCE>BEING SOURCE>KNOWS
SOURCE>LEAK SOURCE>LOVE SOURCE>NEAR SOURCE>NEWS SOURCE>PAST SOURCE>STALK SOURCE>TOLD SOURCE>at SOURCE>cant SOURCE>didnt
SOURCE>her SOURCE>our SOURCE>tell SOURCE>they SOURCE>wants SOURCE>who SOURCE>your STALK>CONTACT STALK>FRAME STALK>I
STALK>ME STALK>ONLINE STALK>WORRY STALK>can STALK>i STALK>isnt STALK>me STALK>you STAT>ASSAULT STAT>HYPO STAT>I
STAT>KIN STAT>LOVE STAT>MY STAT>NEWS STAT>NUDE STAT>SEND STAT>WORRY STAT>her STAT>if STAT>says STAT>we STAT>what
STAT>with STAT>wont THREAT>ABUSE THREAT>ASK THREAT>GIFT THREAT>HELPREQ THREAT>MEET THREAT>SEND THREAT>STAT THREAT>at
THREAT>because THREAT>can THREAT>do THREAT>for THREAT>got THREAT>of THREAT>should THREAT>them THREAT>what TOLD>ASK
TOLD>ASSAULT TOLD>HARMED TOLD>HELPREQ TOLD>MINOR TOLD>MOVED TOLD>MY TOLD>OLDER TOLD>TOLD TOLD>a TOLD>at TOLD>from
TOLD>he TOLD>in TOLD>keep TOLD>my TOLD>that TOLD>us TOLD>when TOPIC>ABUSE TOPIC>FRAME TOPIC>ME TOPIC>MEET TOPIC>MY
TOPIC>OPINION TOPIC>does TOPIC>in TOPIC>it TOPIC>me TOPIC>my TOPIC>not TOPIC>she TOPIC>the TOPIC>where TOPIC>which
TOPIC>will TOUCH>HELPREQ TOUCH>MINOR TOUCH>ORDINARY TOUCH>PEER TOUCH>and TOUCH>dont TOUCH>have TOUCH>he TOUCH>is
TOUCH>on TOUCH>says TOUCH>she TOUCH>to TOUCH>us TOUCH>we TOUCH>what TOUCH>your VIOLENCE>CHILD VIOLENCE>MY
VIOLENCE>OPINION VIOLENCE>ORDINARY VIOLENCE>SOMEONE VIOLENCE>TOPIC VIOLENCE>WE VIOLENCE>do VIOLENCE>for VIOLENCE>have
VIOLENCE>him VIOLENCE>my VIOLENCE>on VIOLENCE>she VIOLENCE>would WE>CARE WE>OLDER WE>OTHER_ADULT WE>PIC WE>SEND WE>STAT
WE>WORRY WE>and WE>had WE>if WE>keeps WE>my WE>said WE>so WE>they WE>wants WE>was WE>who WORRY>CREEPY WORRY>HELPREQ
WORRY>ONLINE WORRY>OPINION WORRY>ORDINARY WORRY>PIC WORRY>SECRET WORRY>SEND WORRY>WORRY WORRY>YOU WORRY>and
WORRY>because WORRY>dont WORRY>got WORRY>has WORRY>me WORRY>my WORRY>of WORRY>should WORRY>when YOU>ADULT YOU>BEING
YOU>CRISIS YOU>CROWD YOU>FEAR YOU>FRAME YOU>LEAK YOU>MOVED YOU>NEAR YOU>OTHER_ADULT YOU>SEX YOU>SHAME YOU>VIOLENCE
YOU>been YOU>cant YOU>did YOU>does YOU>his YOU>i YOU>my YOU>should YOU>wont YOU>would a>ADULT a>BULLY a>FORCE a>WE
a>and a>if a>of a>you and>ABUSE and>BEING and>DESPAIR and>DIRECT and>FEAR and>NEAR and>NEWS and>OTHER_ADULT and>PIC
and>SECRET and>SHAME and>STALK and>WORRY and>but and>can and>our and>wasnt are>ABUSE are>FEAR are>GIFT are>LEAK are>MY
are>NUDE are>PAST are>SEX are>STAT are>THREAT are>did are>dont are>has are>have are>if are>my are>should are>tell
are>them are>us are>when are>will at>SELF_MINOR at>TOLD at>are at>because at>for at>got at>have at>him at>isnt at>says
at>tell at>wants at>we at>what at>you because>ABUSE because>GROOMED because>MINOR because>ORDINARY because>PAST
because>PIC because>SOURCE because>WE because>at because>did because>has because>me because>says because>them
because>they because>was because>we because>with been>BULLY been>CREEPY been>CRISIS been>DIRECT been>MY been>NEWS
been>SOMEONE been>THREAT been>from been>her been>how been>in been>my been>of been>she but>CHILD but>CREEPY but>MY
but>ORDINARY but>PIC but>SECRET but>SOURCE but>TOUCH but>can but>cant but>did but>do but>does but>his but>if but>on
but>so but>tell but>when but>where but>wont can>ASK can>GROOMED can>MOVED can>TOPIC can>does can>dont can>his can>isnt
can>keep can>not can>to can>why can>with cant>KIN cant>ME cant>and cant>at cant>do cant>from cant>get cant>have cant>of
cant>so cant>that did>FRAME did>MINOR did>MY did>SEX did>SOMEONE did>THREAT did>WE did>have did>me did>what did>will
did>your didnt>CHILD didnt>I didnt>KIN didnt>MINOR didnt>SEND didnt>a didnt>and didnt>i didnt>in didnt>she didnt>was
do>ABUSE do>BEING do>HARMED do>LEAK do>NUDE do>SOURCE do>and do>are do>does do>him do>i do>said do>says do>wants
do>which do>who do>wont does>ABUSE does>ASSAULT does>BULLY does>FORCE does>FRAME does>GIFT does>GROOMED does>LOVE
does>MEET does>MOVED does>NEWS does>ONLINE does>THREAT does>WE does>WORRY does>can does>do does>me does>this does>us
does>when dont>CRISIS dont>GIFT dont>MINOR dont>ONLINE dont>SEX dont>TOUCH dont>at dont>can dont>get dont>have dont>in
dont>of dont>so dont>that dont>they dont>us dont>was dont>which for>CREEPY for>FEAR for>MEET for>NEAR for>NEVERMET
for>STALK for>TOLD for>TOUCH for>did for>isnt for>should for>want for>will for>wont from>BULLY from>KNOWS from>MY
from>NUDE from>THREAT from>VIOLENCE from>WORRY from>are from>at from>because from>but from>please from>was from>wasnt
from>when from>where get>DISTRESS get>FORCE get>NEAR get>OTHER_ADULT get>PEER get>SHAME get>STAT get>but get>can
get>didnt get>get get>please get>was get>who got>DIRECT got>HELPREQ got>KNOWS got>ME got>NEWS got>OPINION got>PAST
got>SEX got>STAT got>TOPIC got>TOUCH got>does got>keep got>she got>they got>when got>your had>FRAME had>MINOR had>NUDE
had>ONLINE had>PIC had>SEX had>SOURCE had>THREAT had>how had>it had>not had>would has>DIRECT has>HARMED has>KNOWS
has>MOVED has>NEWS has>PAST has>SEX has>WE has>a has>from has>he has>his has>is has>my has>of has>she has>them has>to
has>us has>where has>who has>with have>ABUSE have>CREEPY have>DESPAIR have>DISTRESS have>MEET have>OLDER
have>OTHER_ADULT have>dont have>he have>i have>me have>says have>where have>which he>DISTRESS he>HELPREQ he>NEAR
he>NEVERMET he>NEWS he>OLDER he>SECRET he>SEND he>SEX he>TOUCH he>VIOLENCE he>WE he>YOU he>because he>can he>cant
he>had he>isnt he>keep he>our he>they he>we he>which he>would her>ABUSE her>BEING her>CRISIS her>FEAR her>I her>KIN
her>NEAR her>ONLINE her>TOLD her>from him>CHILD him>CONTACT him>HELPREQ him>KNOWS him>NUDE him>THREAT him>WE him>are
him>can him>dont him>got him>her him>him him>how him>to him>we him>where him>will his>CARE his>GIFT his>HARMED his>MEET
his>MY his>OPINION his>SEND his>STAT his>VIOLENCE his>and his>at his>dont his>if his>my his>not his>said his>tell
his>wants his>who how>ADULT how>CRISIS how>MOVED how>in how>my how>says how>who i>ABUSE i>ASSAULT i>BEING i>HARMED
i>LEAK i>MOVED i>NUDE i>PIC i>TOLD i>TOPIC i>him i>said i>them i>wants i>wont if>ABUSE if>BEING if>CRISIS if>HARMED
if>LEAK if>LOVE if>MEET if>NEAR if>NEVERMET if>SELF_ADULT if>TOLD if>are if>at if>can if>cant if>did if>does if>have
if>his if>me if>said if>that if>want if>we if>wont in>ABUSE in>DISTRESS in>HARMED in>ME in>SEX in>TOPIC in>but in>i
in>in in>please in>wants in>wont is>DIRECT is>NEVERMET is>SEX is>SHAME is>YOU is>been is>if is>is is>keep is>keeps
is>me is>was isnt>ADULT isnt>ME isnt>VIOLENCE isnt>from isnt>he isnt>is isnt>with isnt>wont isnt>you it>CRISIS it>GIFT
it>MINOR it>NEWS it>SHAME it>did it>got it>i it>said it>this it>wasnt it>will keep>HE keep>LEAK keep>LOVE keep>OPINION
keep>TOPIC keep>his keep>if keep>to keep>want keep>your keeps>CARE keeps>CONTACT keeps>GIFT keeps>MINOR keeps>NUDE
keeps>SOURCE keeps>TOUCH keeps>WORRY keeps>a keeps>if keeps>me keeps>on me>CREEPY me>DIRECT me>DISTRESS me>FEAR me>HE
me>MEET me>OTHER_ADULT me>SHAME me>STALK me>TOLD me>TOPIC me>been my>ABUSE my>BEING my>CHILD my>CRISIS my>DESPAIR
my>KNOWS my>LOVE my>NEVERMET my>NEWS my>NUDE my>OPINION my>SELF_ADULT my>TOPIC my>did my>him my>if my>on my>us
not>DESPAIR not>DIRECT not>HELPREQ not>HYPO not>KNOWS not>ME not>ORDINARY not>SOURCE not>THREAT not>WORRY not>because
not>get not>her not>his not>in not>they not>what not>who of>BULLY of>CROWD of>GIFT of>HE of>HYPO of>MINOR of>MOVED
of>NEAR of>NEVERMET of>NEWS of>ONLINE of>TOUCH of>didnt of>he of>his of>keeps of>said of>you on>BEING on>CREEPY on>FEAR
on>HE on>HELPREQ on>HYPO on>I on>MEET on>NUDE on>ONLINE on>PAST on>STALK on>THREAT on>did on>has on>have on>us on>why
on>wont our>CARE our>HELPREQ our>KIN our>OLDER our>ORDINARY our>PIC our>SEND our>SOMEONE our>STAT our>WORRY our>and
our>his our>if our>keeps our>of our>on our>so our>us our>what our>when our>which our>with please>CARE please>CHILD
please>KIN please>NEWS please>SECRET please>at please>do please>have please>her please>want please>with please>your
said>CRISIS said>CROWD said>DISTRESS said>MEET said>MOVED said>ONLINE said>SELF_ADULT said>SEND said>are said>but
said>can said>do said>dont said>is said>isnt said>keep said>my said>said said>she said>that said>them said>they
said>where said>would says>ABUSE says>ADULT says>CONTACT says>DISTRESS says>FEAR says>FORCE says>HARMED says>ME
says>NEAR says>NEWS says>ORDINARY says>SELF_MINOR says>THREAT says>VIOLENCE says>cant says>does says>from says>get
says>got says>have says>keep says>keeps says>my says>should says>the says>them says>they says>want says>wants says>who
says>will says>wont says>your she>ABUSE she>HYPO she>LEAK she>MY she>NEAR she>OPINION she>SEX she>TOLD she>TOPIC
she>from she>his she>where should>HARMED should>MOVED should>STAT should>TOLD should>WE should>WORRY should>and
should>him should>how should>said so>DESPAIR so>DISTRESS so>GROOMED so>HYPO so>SHAME so>TOPIC so>but so>does so>got
so>is so>us so>was so>when so>which tell>BEING tell>CREEPY tell>DISTRESS tell>HELPREQ tell>NUDE tell>WORRY tell>been
tell>isnt tell>keep tell>not tell>please tell>said tell>says tell>should tell>so tell>tell tell>we that>CRISIS
that>GIFT that>HARMED that>HYPO that>MEET that>MINOR that>PAST that>SHAME that>TOUCH that>VIOLENCE that>has that>to
that>why the>ASSAULT the>BEING the>NEWS the>ORDINARY the>SOURCE the>STALK the>dont the>he the>him the>if the>our
the>should the>wont them>KNOWS them>LEAK them>NUDE them>SELF_MINOR them>TOPIC them>been them>do them>does them>please
them>said them>wont them>your they>ABUSE they>BULLY they>CROWD they>MOVED they>NEAR they>OPINION they>SEX they>THREAT
they>VIOLENCE they>YOU they>didnt they>him they>is they>said this>OLDER this>PAST this>are this>at this>been this>dont
this>get this>got this>keeps this>the this>they this>was this>we this>what this>who to>BEING to>DESPAIR to>DIRECT
to>NEWS to>STALK to>STAT to>TOPIC to>can to>didnt to>i to>in to>isnt to>should to>so to>will to>wont us>NUDE
us>OTHER_ADULT us>but us>in us>she us>they us>was us>which us>you want>CREEPY want>DESPAIR want>ORDINARY want>PAST
want>WORRY want>because want>can want>so want>tell want>wont wants>ASK wants>CRISIS wants>GIFT wants>MOVED wants>NUDE
wants>ORDINARY wants>SECRET wants>SOURCE wants>THREAT wants>YOU wants>dont wants>get wants>him wants>in wants>our
wants>that wants>you was>ABUSE was>ASK was>CREEPY was>FRAME was>GIFT was>MEET was>OLDER was>SELF_ADULT was>SHAME
was>WORRY was>are was>had was>has was>wasnt wasnt>CHILD wasnt>HE wasnt>KIN wasnt>a wasnt>is wasnt>she wasnt>was
we>CONTACT we>MOVED we>NEWS we>SOMEONE we>WORRY we>and we>can we>from we>her we>on we>so we>who we>with what>CARE
what>FORCE what>LEAK what>MY what>STALK what>TOUCH what>but what>her what>isnt what>keep what>our what>please what>us
what>wants when>ABUSE when>CONTACT when>FORCE when>GIFT when>OLDER when>PAST when>PEER when>SECRET when>SELF_MINOR
when>SEX when>TOLD when>from when>got when>keeps when>on when>said when>she when>so when>what when>where when>will
when>would where>CHILD where>OPINION where>been where>i where>keep where>our where>so where>tell where>they where>was
which>CONTACT which>LOVE which>PIC which>SEX which>STALK which>THREAT which>TOPIC which>get which>how which>said
which>says which>they which>wants who>FORCE who>HARMED who>HE who>LEAK who>NEVERMET who>NUDE who>OPINION
who>OTHER_ADULT who>SELF_MINOR who>SEX who>because who>didnt who>dont who>have who>which who>who who>your why>FORCE
why>GROOMED why>HELPREQ why>ONLINE why>OTHER_ADULT why>SEND why>SOMEONE why>STAT why>TOPIC why>been why>she why>that
why>to why>want why>what will>FRAME will>HELPREQ will>OLDER will>SOMEONE will>STAT will>THREAT will>TOPIC will>VIOLENCE
will>and will>but will>have will>he will>what with>ABUSE with>BULLY with>NEAR with>NEVERMET with>NEWS with>SEND
with>SEX with>THREAT with>TOPIC with>WORRY with>but with>has with>have with>how with>my with>where wont>CHILD
wont>CREEPY wont>HARMED wont>HE wont>HELPREQ wont>ONLINE wont>and wont>get wont>have wont>he wont>if wont>is wont>of
wont>on wont>she wont>we would>ASK would>HELPREQ would>LOVE would>MOVED would>NUDE would>THREAT would>TOPIC would>WE
would>she would>they would>us would>want would>was would>when would>your you>BEING you>CARE you>CONTACT you>CRISIS
you>FEAR you>FRAME you>LEAK you>NEAR you>NUDE you>OLDER you>SEX you>SHAME you>STALK you>STAT you>cant you>did you>does
you>his you>my you>says you>should you>would your>CROWD your>HE your>MOVED your>MY your>NUDE your>OTHER_ADULT your>SEND
your>WE your>in your>on your>that your>they your>this your>when your>where your>wont
""",
    1: """
ABUSE>from ABUSE>she ADULT>ASK ADULT>HARMED ADULT>MOVED ADULT>NEAR ADULT>SEX ADULT>STAT ADULT>TOPIC ADULT>cant ASK>CARE
ASK>FORCE ASK>THREAT ASK>my ASK>she ASK>so ASK>when ASK>wont ASK>would BULLY>and BULLY>on BULLY>with CARE>ME
CARE>SELF_MINOR CARE>got CARE>that CARE>this CHILD>I CHILD>KNOWS CHILD>MY CHILD>have CHILD>him CHILD>isnt CHILD>my
CHILD>so CHILD>why CHILD>would CONTACT>HE CONTACT>because CONTACT>get CONTACT>should CREEPY>OLDER CREEPY>do CREEPY>get
CREEPY>how CREEPY>she CREEPY>want CREEPY>with CREEPY>your CRISIS>ME CRISIS>MINOR CRISIS>MY CRISIS>NUDE CRISIS>OPINION
CRISIS>PIC CRISIS>for CRISIS>my CRISIS>what CROWD>LEAK CROWD>LOVE CROWD>MINOR CROWD>MOVED CROWD>THREAT CROWD>been
CROWD>didnt CROWD>keeps CROWD>of CROWD>want CROWD>wants DESPAIR>in DESPAIR>to DISTRESS>CROWD DISTRESS>YOU DISTRESS>i
DISTRESS>if DISTRESS>you FEAR>HELPREQ FEAR>PIC FEAR>her FEAR>of FORCE>PEER FORCE>him FORCE>my FRAME>BULLY FRAME>CARE
FRAME>CONTACT FRAME>KNOWS FRAME>NEVERMET FRAME>do FRAME>which FRAME>your GIFT>CONTACT GIFT>ONLINE GIFT>YOU GIFT>did
GIFT>do GIFT>have GIFT>he GIFT>is GIFT>they GIFT>this GIFT>what GROOMED>FRAME GROOMED>ONLINE GROOMED>and GROOMED>are
GROOMED>can GROOMED>how GROOMED>if HARMED>SECRET HE>FRAME HE>NEWS HE>OLDER HE>ORDINARY HE>had HELPREQ>CHILD HELPREQ>SEX
HELPREQ>can HELPREQ>they HYPO>ME HYPO>ONLINE HYPO>it HYPO>so HYPO>who I>HE I>ONLINE I>VIOLENCE I>because I>him I>the
I>them KIN>CONTACT KIN>FRAME KIN>NEAR KIN>WE KIN>and KIN>has KIN>keeps KIN>should KIN>will KNOWS>MY KNOWS>SECRET
KNOWS>my KNOWS>of LEAK>ONLINE LEAK>SOURCE LEAK>does LEAK>them LOVE>WE LOVE>a LOVE>get LOVE>if LOVE>they LOVE>we
ME>SOMEONE ME>his ME>of ME>tell ME>was ME>will MEET>ASK MEET>FEAR MEET>ME MEET>NEAR MEET>OPINION MEET>SEND MEET>for
MEET>me MEET>not MEET>please MEET>so MEET>that MEET>why MINOR>FEAR MINOR>can MINOR>did MINOR>have MINOR>him MINOR>on
MINOR>our MINOR>should MINOR>will MOVED>ADULT MOVED>CHILD MOVED>WE MOVED>can MOVED>her MOVED>we MY>MOVED MY>SELF_MINOR
MY>want MY>will NEAR>ADULT NEAR>CROWD NEAR>when NEVERMET>FRAME NEVERMET>SECRET NEVERMET>for NEVERMET>of NEWS>FRAME
NEWS>WE NEWS>do NEWS>does NEWS>him NEWS>is NEWS>it NEWS>not NEWS>we NUDE>FRAME NUDE>PIC NUDE>please OLDER>how OLDER>is
OLDER>they OLDER>to ONLINE>HARMED ONLINE>OTHER_ADULT ONLINE>SELF_MINOR ONLINE>YOU ONLINE>from ONLINE>how ONLINE>that
ONLINE>would OPINION>CROWD OPINION>OLDER OPINION>SECRET OPINION>do OPINION>got OPINION>of OPINION>said OPINION>this
OPINION>what OPINION>with ORDINARY>ASK ORDINARY>CARE ORDINARY>PEER ORDINARY>a ORDINARY>can ORDINARY>how ORDINARY>they
OTHER_ADULT>MINOR OTHER_ADULT>ONLINE OTHER_ADULT>SEND OTHER_ADULT>he OTHER_ADULT>is OTHER_ADULT>of OTHER_ADULT>with
PAST>KNOWS PAST>MEET PAST>TOUCH PAST>a PAST>the PAST>they PAST>would PEER>CARE PEER>CROWD PEER>GIFT PEER>OPINION
PEER>ORDINARY PEER>SOURCE PEER>WE PEER>keep PEER>us PEER>who PEER>with PEER>wont PIC>TOPIC PIC>YOU PIC>from PIC>his
PIC>our PIC>this SECRET>MEET SECRET>did SECRET>our SELF_ADULT>get SELF_ADULT>is SELF_ADULT>keep SELF_MINOR>GIFT
SELF_MINOR>MEET SELF_MINOR>TOLD SELF_MINOR>WORRY SELF_MINOR>to SELF_MINOR>wants SELF_MINOR>with SELF_MINOR>would
SEND>PEER SEND>did SEND>does SEND>me SEND>says SEND>will SEX>HE SEX>MINOR SEX>at SEX>his SHAME>SEND SHAME>a SHAME>if
SHAME>so SOMEONE>HARMED SOMEONE>but SOMEONE>please SOMEONE>she SOMEONE>they SOURCE>PEER SOURCE>SEND SOURCE>VIOLENCE
SOURCE>got SOURCE>how SOURCE>me SOURCE>she SOURCE>the STALK>KIN STALK>SOMEONE STAT>ORDINARY STAT>PIC STAT>can STAT>has
STAT>said STAT>she STAT>where STAT>your THREAT>CARE THREAT>KIN THREAT>that TOLD>do TOLD>not TOLD>so TOLD>we
TOPIC>CONTACT TOPIC>HE TOPIC>YOU TOPIC>from TOPIC>get TOPIC>they TOPIC>you TOUCH>of TOUCH>where VIOLENCE>ONLINE
VIOLENCE>PIC VIOLENCE>WORRY WE>LOVE WE>SOMEONE WE>did WE>for WE>he WE>in WE>our WE>that WE>them WE>what WE>would
WORRY>CARE WORRY>NEAR WORRY>PEER WORRY>STAT WORRY>does WORRY>he WORRY>they WORRY>where WORRY>which YOU>ASK YOU>THREAT
a>SECRET a>SELF_ADULT a>SEX a>THREAT a>because a>will and>FRAME and>SELF_ADULT and>if and>to are>CREEPY are>ME
are>TOPIC are>WORRY are>me are>where at>ORDINARY at>SEND at>has at>if at>of at>where because>STAT because>are
because>her because>which been>CROWD been>with but>keeps but>says but>with can>CHILD can>KNOWS can>SECRET can>do can>so
can>where can>which cant>CROWD cant>because cant>for cant>them cant>what cant>you did>CHILD did>PIC did>on did>so
do>PAST do>do do>dont do>for do>have do>he do>in do>is do>our do>we do>why do>with do>your does>CROWD does>OLDER
does>for does>so does>wont dont>does dont>her dont>him for>KNOWS for>MOVED for>SELF_ADULT for>SEX for>didnt for>my
for>of for>so for>tell for>why from>CARE from>CROWD from>LEAK from>SELF_MINOR from>me from>should from>that from>this
from>we from>which get>FEAR get>NEWS get>SEX get>dont get>want get>which get>will got>GIFT got>NEVERMET got>SEND
got>SOMEONE got>VIOLENCE got>my got>not got>should got>wants got>who had>a had>with has>ME has>MEET has>want have>STAT
have>can have>in have>on have>this have>who have>would have>you he>CHILD he>CROWD he>MEET he>did he>is he>keeps he>us
he>with her>CARE her>CREEPY her>FRAME her>LOVE her>MEET her>NEVERMET her>NEWS her>THREAT her>TOUCH her>you him>ADULT
him>GIFT him>MINOR him>SEX him>in him>with his>ASK his>OTHER_ADULT his>her his>the his>what how>BULLY how>cant how>so
i>HYPO i>VIOLENCE i>WE i>because i>please i>which if>but if>didnt if>how if>is if>not if>was if>where in>OTHER_ADULT
in>THREAT in>our is>PAST is>this isnt>SOURCE isnt>his it>ASK it>PAST it>for it>from it>his it>where it>wont it>you
keep>KIN keep>VIOLENCE keep>at keep>for keep>with keeps>ME keeps>him keeps>with me>FRAME me>OLDER me>PIC me>he me>him
me>of me>what me>would my>MEET my>SELF_MINOR my>SEND my>has my>his my>will my>wont not>are not>him not>us not>where
not>your of>isnt of>it on>MY on>OLDER on>PIC on>are on>because on>keep on>of on>the on>we on>your our>HARMED our>HE
our>THREAT our>TOUCH our>WE our>how please>CREEPY please>MY please>OPINION please>YOU please>where please>would
please>you said>CHILD said>KIN said>have says>SECRET says>did says>for says>he says>her says>if says>in says>is says>so
says>where she>CROWD she>ME she>NUDE she>TOUCH she>because she>can she>dont should>SEX should>in should>it so>CROWD
so>LOVE so>MOVED so>NEVERMET so>WE so>have tell>KNOWS tell>STAT tell>can tell>did tell>have tell>them tell>which
that>SELF_ADULT that>SOMEONE that>didnt that>him that>in that>us the>for the>his the>me them>HARMED them>KIN
them>ONLINE them>PEER them>at them>how them>it they>NEWS they>TOLD they>cant they>did they>get they>got they>it they>on
they>them they>which they>you this>NUDE this>can this>have this>says this>she to>GROOMED to>HYPO to>MOVED to>SOMEONE
to>would to>your us>CROWD us>FRAME us>MY us>SECRET us>a us>and us>are us>does us>dont us>my us>on us>so us>this us>us
us>would want>FRAME want>LOVE want>SEX want>she want>who want>you wants>MINOR wants>PIC wants>how wants>tell wants>we
was>I was>ONLINE was>VIOLENCE was>a was>i was>it was>so we>HELPREQ we>MY we>SOURCE we>TOLD we>VIOLENCE we>WE we>but
we>not we>our we>to what>HARMED what>LOVE what>MEET what>OPINION what>SEX what>THREAT what>got what>said what>says
what>that what>why when>HELPREQ when>ME when>PIC when>SOMEONE when>can when>me when>says where>FRAME where>SECRET
where>him where>his where>to where>you which>DISTRESS which>GIFT which>GROOMED which>ME which>MOVED which>WE which>is
which>was which>we who>STAT who>her who>please who>the who>this who>wont why>ASK why>FRAME why>I why>for why>he why>the
why>where will>HARMED will>ONLINE will>dont will>in with>ORDINARY with>SELF_ADULT with>can with>got with>her with>not
with>when wont>ADULT wont>CROWD wont>I wont>ME wont>MY wont>NUDE wont>SECRET wont>WE wont>for wont>from wont>got wont>i
wont>tell would>and would>didnt would>in would>that would>what would>which you>KNOWS you>SOMEONE you>THREAT you>if
you>to you>when your>ASK your>CARE your>TOUCH your>cant your>her your>is your>not your>tell your>want your>was
""",
    2: """
ABUSE>a ABUSE>so ABUSE>why ABUSE>with ADULT>CHILD ADULT>MY ADULT>SOMEONE ADULT>THREAT ADULT>please ADULT>they
ADULT>when ASK>ASK ASK>FRAME ASK>NEWS ASK>this BEING>are BEING>who BULLY>ORDINARY CARE>BULLY CARE>KNOWS CARE>NEVERMET
CARE>SEX CARE>YOU CARE>from CARE>keeps CARE>on CARE>why CHILD>CONTACT CHILD>NEWS CHILD>TOUCH CHILD>her CHILD>it
CHILD>your CONTACT>FRAME CONTACT>OTHER_ADULT CONTACT>STAT CONTACT>do CONTACT>not CONTACT>so CREEPY>HELPREQ CREEPY>ME
CREEPY>OPINION CREEPY>but CREEPY>me CREEPY>the CROWD>GIFT CROWD>NEWS CROWD>PIC CROWD>a DESPAIR>I DESPAIR>a DESPAIR>i
DISTRESS>and DISTRESS>want FEAR>ASK FEAR>do FEAR>me FORCE>LOVE FORCE>with FRAME>GIFT FRAME>HE FRAME>THREAT FRAME>and
FRAME>that GIFT>WE GIFT>we GIFT>which GIFT>you GROOMED>I GROOMED>do GROOMED>i HE>CROWD HE>MEET HE>WORRY HE>he HE>her
HE>our HE>which HE>wont HE>would HELPREQ>and HELPREQ>so HYPO>SECRET HYPO>but HYPO>wants HYPO>was HYPO>will I>DISTRESS
I>KNOWS I>NEVERMET I>SHAME I>please I>when I>will I>your KIN>FEAR KIN>LOVE KIN>NEWS KIN>at KIN>for KIN>him KIN>is
KIN>said KIN>us KNOWS>dont KNOWS>the KNOWS>when LOVE>HE LOVE>MINOR LOVE>SOMEONE LOVE>he LOVE>is LOVE>where ME>ADULT
ME>HYPO ME>SEX ME>THREAT ME>dont ME>her ME>keep MEET>CROWD MEET>SECRET MEET>at MEET>on MINOR>CONTACT MINOR>GROOMED
MINOR>are MINOR>if MINOR>isnt MINOR>with MOVED>CROWD MY>ME MY>MEET MY>OTHER_ADULT MY>SEX MY>and MY>for MY>where MY>wont
NEVERMET>MOVED NEVERMET>SOURCE NEVERMET>does NEVERMET>what NEWS>can NEWS>he NUDE>MINOR NUDE>SELF_ADULT NUDE>it
OLDER>FRAME OLDER>PEER OLDER>and ONLINE>KNOWS ONLINE>MOVED ONLINE>OPINION ONLINE>SELF_ADULT ONLINE>at ONLINE>can
ONLINE>her ONLINE>wont OPINION>CONTACT OPINION>FORCE OPINION>OPINION OPINION>ORDINARY OPINION>WE OPINION>we
ORDINARY>FRAME ORDINARY>does ORDINARY>dont ORDINARY>to ORDINARY>want ORDINARY>with ORDINARY>your OTHER_ADULT>CARE
OTHER_ADULT>HE OTHER_ADULT>does OTHER_ADULT>tell PAST>MY PAST>PAST PAST>my PEER>PIC PEER>WORRY PEER>from PEER>her
PEER>in PEER>on PEER>will PIC>SOURCE PIC>WE PIC>has PIC>not PIC>we PIC>you SECRET>CHILD SECRET>ME SECRET>SELF_ADULT
SECRET>is SECRET>she SECRET>the SECRET>which SELF_ADULT>ADULT SELF_ADULT>MY SELF_ADULT>my SELF_MINOR>CHILD
SELF_MINOR>CONTACT SELF_MINOR>HE SELF_MINOR>HELPREQ SELF_MINOR>MINOR SELF_MINOR>a SELF_MINOR>keep SELF_MINOR>you
SEND>ADULT SEND>we SEX>PIC SHAME>for SHAME>have SHAME>what SOMEONE>from SOMEONE>where SOURCE>OTHER_ADULT SOURCE>does
SOURCE>for SOURCE>his SOURCE>what STAT>DISTRESS STAT>but STAT>cant STAT>us STAT>who THREAT>CONTACT THREAT>from
THREAT>why TOLD>CROWD TOLD>I TOLD>i TOPIC>at TOPIC>her TOUCH>CARE TOUCH>KIN TOUCH>TOUCH TOUCH>a TOUCH>for TOUCH>it
VIOLENCE>how VIOLENCE>the WE>CONTACT WE>CREEPY WE>HE WE>HYPO WE>MEET WE>MOVED WE>OPINION WE>YOU WE>keep WE>she WE>we
WE>you WORRY>HE WORRY>do WORRY>on YOU>HE YOU>HELPREQ YOU>ORDINARY YOU>SELF_ADULT YOU>SEND YOU>WORRY YOU>if YOU>in
YOU>keep YOU>of YOU>the YOU>us a>OTHER_ADULT a>SHAME a>STALK a>TOUCH a>does a>for a>him a>his a>want a>with and>BULLY
and>SELF_MINOR and>does are>CARE are>HELPREQ are>LOVE are>are are>the at>NUDE at>PAST at>YOU at>he at>not at>on at>so
at>they at>your because>SEND because>a because>the because>to been>PAST been>cant but>ONLINE but>OTHER_ADULT but>WORRY
but>and but>in but>want can>CREEPY can>HYPO can>MY can>NUDE can>PAST can>SELF_MINOR can>she cant>FRAME cant>SOMEONE
cant>but cant>me cant>on cant>the cant>they did>them did>they did>want do>NEWS do>SOMEONE do>isnt do>this does>and
does>if does>in dont>DESPAIR dont>DISTRESS dont>but dont>do dont>keep for>HYPO for>OPINION for>i for>in for>please
for>that for>they for>you from>did from>how from>to get>KIN get>LOVE get>MOVED get>ONLINE get>TOPIC get>WE get>from
get>his get>our get>when got>ASK got>PIC got>his got>it got>that got>to got>want has>TOLD has>WORRY has>at has>can
has>how has>me has>which have>ADULT have>HE have>PEER have>are have>cant have>how have>if have>tell have>what he>CARE
he>didnt he>have he>he he>his he>what he>who her>LEAK her>SEND her>WORRY her>YOU her>are her>have her>if her>please
her>the her>they him>a him>on him>what him>wont his>CONTACT his>SOURCE his>WE his>do his>his his>to his>we how>CROWD
how>DISTRESS how>GROOMED how>KIN how>NUDE how>ONLINE how>PAST how>PEER how>SOURCE how>TOPIC how>her how>is how>me
how>should how>them how>this how>what i>DISTRESS i>KNOWS i>NEVERMET i>PAST i>SHAME i>WORRY i>have i>if i>on i>your
if>CHILD if>FORCE if>FRAME if>ME if>SELF_MINOR if>them if>you if>your in>STAT in>does in>me in>that in>they in>was
in>your is>FEAR is>I is>SECRET is>STAT is>TOLD is>at is>said is>want is>we is>your it>GROOMED it>KNOWS it>TOUCH it>are
it>had it>is it>isnt it>it it>please it>so keep>I keep>PEER keep>i keep>us keep>we keeps>CROWD keeps>MY keeps>he
keeps>it keeps>of keeps>that keeps>us me>SECRET me>SEX me>THREAT me>which me>your my>HELPREQ my>got not>BULLY not>NEWS
not>have not>we of>MEET of>OPINION of>WORRY of>been of>got of>not of>they on>PEER on>SEX on>SOMEONE on>me on>was
our>CREEPY our>OPINION our>are our>do our>for our>from our>we please>CROWD please>OLDER please>WE please>are please>my
said>WE said>how said>the says>YOU says>of says>tell says>what says>when she>CREEPY she>LOVE she>SECRET she>at she>does
she>had she>of she>want she>wants she>was she>what she>which should>if should>of should>she should>them should>this
so>GIFT so>ONLINE so>are so>can so>she tell>CARE tell>I tell>SELF_MINOR tell>i tell>your that>CROWD that>HE that>NEWS
that>NUDE that>SECRET that>got that>would the>HYPO the>MINOR the>isnt the>us the>which them>ADULT them>CHILD
them>OPINION them>when they>FORCE they>OLDER they>ONLINE they>WORRY they>at they>not they>who they>with this>FRAME
this>MY this>ONLINE this>and this>in to>FRAME to>KNOWS to>are to>why us>ADULT us>HYPO us>YOU us>from us>he us>is
us>tell us>wants us>what want>CARE want>CONTACT want>the wants>CROWD wants>HE wants>are wants>from wants>who was>HE
was>how was>of was>what we>LOVE we>MEET we>ONLINE we>did we>do we>keep what>WE what>WORRY what>not what>on what>we
when>MY when>ONLINE when>been when>has when>how when>my when>with where>CROWD where>for where>he where>in where>this
where>want where>we where>what where>with which>CREEPY which>HE which>HELPREQ which>MEET which>in which>so which>the
which>where who>I who>ONLINE who>ORDINARY who>get who>said who>them who>was who>where why>PIC why>THREAT why>with
why>wont will>ASK will>CONTACT will>GIFT will>a will>do will>how will>is will>with with>DISTRESS with>cant with>did
with>she wont>ASK wont>in wont>my wont>us wont>what would>HE would>ME would>OTHER_ADULT would>PIC would>her would>so
you>I you>KIN you>ORDINARY you>SELF_ADULT you>TOUCH you>WORRY you>of you>us you>what your>NEWS your>OLDER your>are
your>have your>your
""",
    3: """
ABUSE>her ADULT>my ADULT>tell ASK>KNOWS ASK>SELF_ADULT ASK>WE ASK>but ASK>does ASK>wants ASK>what BULLY>are CARE>TOUCH
CARE>WORRY CARE>is CARE>my CARE>our CARE>the CARE>you CHILD>HE CHILD>STALK CHILD>at CHILD>should CONTACT>SECRET
CONTACT>can CONTACT>of CREEPY>ADULT CROWD>CARE CROWD>OLDER CROWD>who DESPAIR>ONLINE DESPAIR>if DISTRESS>I
DISTRESS>MINOR DISTRESS>it DISTRESS>to FEAR>how FEAR>in FORCE>ASK FORCE>he FRAME>PAST FRAME>a FRAME>his FRAME>in
FRAME>so FRAME>why GIFT>HE GIFT>get GIFT>with GROOMED>KIN GROOMED>LOVE GROOMED>please HE>FEAR HE>SHAME HE>TOPIC HE>for
HE>should HE>tell HELPREQ>NEWS HELPREQ>SEND HELPREQ>WORRY HELPREQ>have HYPO>if HYPO>keep HYPO>why I>CREEPY KIN>HARMED
KIN>ONLINE KIN>ORDINARY KIN>SHAME KIN>how KIN>with KIN>your KNOWS>HE KNOWS>WORRY LOVE>CROWD LOVE>KIN LOVE>and LOVE>who
ME>CONTACT ME>GROOMED ME>HARMED ME>WE ME>because ME>if ME>should ME>them ME>we ME>your MEET>SEX MEET>does MEET>dont
MEET>her MINOR>FORCE MINOR>SOMEONE MINOR>VIOLENCE MINOR>at MINOR>do MINOR>keep MINOR>why MOVED>CARE MOVED>SECRET
MOVED>to MY>HARMED MY>he MY>it NEVERMET>ME NEVERMET>he NEVERMET>not NEWS>MINOR NEWS>what NUDE>ASK OLDER>HE OLDER>MINOR
OLDER>have OLDER>should OLDER>want ONLINE>CROWD ONLINE>FRAME ONLINE>OLDER ONLINE>PAST ONLINE>but ONLINE>his ONLINE>my
ONLINE>said ONLINE>to ONLINE>want OPINION>NUDE OPINION>from OPINION>want ORDINARY>TOUCH ORDINARY>did ORDINARY>get
ORDINARY>i ORDINARY>will OTHER_ADULT>get OTHER_ADULT>the PAST>ASK PAST>CHILD PAST>ONLINE PAST>PEER PAST>SOURCE
PAST>cant PAST>from PAST>to PEER>MINOR PEER>STAT PEER>dont PEER>so PEER>this PEER>wants PIC>MY PIC>NUDE PIC>in PIC>that
SECRET>MY SECRET>OPINION SECRET>STAT SECRET>TOPIC SECRET>does SECRET>dont SELF_ADULT>PEER SELF_ADULT>want SELF_MINOR>on
SELF_MINOR>this SELF_MINOR>your SEND>MEET SEND>SEND SEND>THREAT SEND>but SEND>can SEND>she SEND>that SEX>how SEX>on
SOMEONE>MINOR SOMEONE>PAST SOMEONE>did SOMEONE>have SOURCE>ADULT SOURCE>CONTACT SOURCE>CREEPY SOURCE>MY SOURCE>SOURCE
SOURCE>YOU SOURCE>has SOURCE>him SOURCE>this SOURCE>wont SOURCE>you STALK>STALK STAT>he THREAT>MY THREAT>and THREAT>in
THREAT>tell TOLD>ADULT TOLD>SELF_ADULT TOLD>get TOLD>have TOLD>which TOPIC>I TOPIC>i TOPIC>what TOUCH>HARMED WE>ME
WE>are WE>from WE>your WORRY>him WORRY>how YOU>KIN YOU>ONLINE YOU>TOUCH YOU>a YOU>get YOU>has YOU>which YOU>why
a>DIRECT a>FRAME a>HELPREQ a>ME a>OPINION a>PAST a>TOPIC a>please a>wont and>GROOMED and>OPINION and>he and>i and>me
and>of and>want and>when and>with are>SOMEONE are>but are>they are>with at>CARE at>GIFT at>do at>how at>i at>to
been>ADULT been>ASK been>TOLD been>for but>ADULT but>STAT but>has but>to can>LOVE can>SHAME can>from can>was cant>ASK
cant>to do>KNOWS do>THREAT do>YOU do>did do>her do>on does>ASK does>STAT does>him does>of does>where for>ASK for>FRAME
for>SECRET for>YOU for>but for>was for>which from>ME from>OLDER from>ONLINE from>his from>isnt get>KNOWS get>MY
get>SOMEONE get>VIOLENCE get>keep get>so get>why got>CHILD got>a got>of got>was had>CHILD had>KIN had>i had>who
has>SOURCE has>and has>for has>not has>on have>LOVE have>TOPIC have>at have>his have>my have>not he>OTHER_ADULT
he>SOMEONE he>does he>from he>not he>tell her>CROWD her>SHAME her>STAT her>TOPIC her>cant her>this her>where her>wont
him>MEET him>SECRET him>for him>this his>CROWD his>HE his>KIN his>PIC his>are his>does his>he how>FRAME how>KNOWS
how>SELF_MINOR how>and how>at how>want how>when i>CREEPY i>NEWS i>THREAT i>and i>for i>how if>CONTACT if>DESPAIR
if>MINOR if>TOPIC if>him if>our in>OLDER in>PEER in>do in>has in>not in>on is>his is>says is>when isnt>CARE isnt>CROWD
isnt>at isnt>my it>FORCE it>SELF_ADULT it>SOURCE it>at it>because it>didnt it>dont it>have it>on it>would keep>CHILD
keep>that keeps>SECRET keeps>the me>CROWD me>GROOMED me>TOUCH me>WE me>because me>can me>keep me>should me>the me>want
me>we my>CROWD my>HARMED my>ME my>OTHER_ADULT my>SECRET my>SEX my>the not>FRAME not>TOLD not>WE not>been not>to
not>want of>ADULT of>PAST of>SOMEONE of>TOPIC of>at of>him of>i of>the of>why of>will on>ORDINARY on>does on>his on>how
our>CONTACT our>ME our>MOVED our>YOU our>is our>you please>ME please>has please>not please>we please>what said>should
said>was said>we says>OTHER_ADULT says>STAT says>at says>do says>how says>you she>CONTACT she>MEET she>SEND she>SOURCE
she>not should>MY should>want so>ASK so>MINOR so>NEWS so>NUDE tell>HYPO tell>MEET tell>for tell>they tell>where
that>ADULT that>DISTRESS that>get that>keeps that>where the>ABUSE the>DISTRESS the>LEAK them>ASK them>CONTACT them>have
them>her them>not them>our them>that them>we them>will they>MY they>the they>was they>why this>SECRET this>my
to>SELF_MINOR to>cant to>he to>please to>to us>SOMEONE us>your want>how wants>PEER wants>SOMEONE wants>do wants>she
wants>why was>MINOR was>NEWS was>SECRET was>SOMEONE was>SOURCE was>at was>her was>if was>she was>should was>tell we>HE
we>I we>TOUCH we>i we>want what>MINOR what>your when>FRAME when>they where>I which>ADULT which>FRAME which>KIN
which>isnt which>keep which>me which>wont who>ME who>she who>why why>ME why>OLDER why>and why>wants will>CROWD
will>MINOR will>they with>FRAME with>ME with>get with>says wont>SOURCE wont>do wont>it would>SEND would>tell you>HE
you>HELPREQ you>and you>in you>keep you>want you>was you>which you>why you>you your>ADULT your>CHILD your>and your>so
your>to your>what your>with
""",
    4: """
ADULT>it ADULT>our ADULT>we ASK>NUDE ASK>get CARE>FEAR CARE>HARMED CARE>NUDE CARE>SEND CARE>keep CHILD>SHAME CHILD>will
CONTACT>CONTACT CONTACT>does CONTACT>isnt CONTACT>my CONTACT>what CREEPY>is CRISIS>HE CRISIS>if CRISIS>she
CROWD>VIOLENCE CROWD>us CROWD>where DIRECT>HE DISTRESS>how FEAR>ONLINE FEAR>SOMEONE FORCE>want FORCE>was FRAME>WE
GIFT>does GIFT>when HE>SECRET HE>my HE>she HELPREQ>CARE HELPREQ>DISTRESS HELPREQ>ONLINE HELPREQ>PIC HELPREQ>him
HELPREQ>his HELPREQ>if HELPREQ>of HELPREQ>when I>CARE I>CHILD I>NEWS I>OTHER_ADULT I>THREAT I>if I>on I>with KIN>GIFT
KIN>SEND KIN>it KIN>tell KIN>that KNOWS>MINOR LEAK>with LOVE>PEER LOVE>SECRET LOVE>says ME>SELF_ADULT ME>cant ME>him
ME>want ME>who MEET>CREEPY MEET>MINOR MEET>ONLINE MEET>when MINOR>dont MINOR>which MINOR>would MOVED>MY MOVED>my
MOVED>she MY>GROOMED MY>SEND MY>WE MY>should MY>tell NEWS>I NEWS>but NEWS>i NUDE>SECRET NUDE>why OLDER>OPINION
OLDER>get OLDER>of ONLINE>SOMEONE ONLINE>had ONLINE>him ONLINE>keep ONLINE>we OPINION>HARMED OPINION>are OPINION>does
OPINION>how OPINION>says OPINION>she ORDINARY>HELPREQ ORDINARY>I ORDINARY>and ORDINARY>are ORDINARY>of OTHER_ADULT>are
OTHER_ADULT>how OTHER_ADULT>what PAST>SELF_MINOR PAST>for PAST>in PAST>me PAST>of PAST>so PEER>CHILD PEER>SEX PEER>if
PEER>is PEER>me PEER>would PIC>OLDER PIC>SECRET PIC>been SECRET>MINOR SECRET>isnt SECRET>we SECRET>with SELF_ADULT>for
SELF_MINOR>PEER SELF_MINOR>who SEND>MY SEND>if SEND>not SEND>want SEX>CROWD SEX>with SHAME>to SOMEONE>ADULT
SOMEONE>NEWS SOMEONE>OTHER_ADULT SOMEONE>STAT SOMEONE>to SOMEONE>with SOMEONE>would SOURCE>DISTRESS SOURCE>MINOR
SOURCE>NUDE SOURCE>i SOURCE>of STAT>ASK STAT>i STAT>in STAT>should STAT>the THREAT>HE THREAT>my THREAT>the TOLD>to
TOPIC>ONLINE TOPIC>can TOPIC>should TOUCH>them VIOLENCE>ASK VIOLENCE>at VIOLENCE>his VIOLENCE>of WE>HELPREQ WE>TOUCH
WE>her WE>want WORRY>if WORRY>to YOU>LOVE YOU>MINOR YOU>STAT YOU>didnt YOU>our YOU>them YOU>was a>CONTACT a>MY a>but
a>we a>which and>LOVE and>ME and>MY and>ORDINARY and>didnt and>is are>CROWD are>FRAME are>SELF_MINOR are>SEND
are>because are>get are>how at>DISTRESS at>I at>can at>did at>dont at>from at>my at>which at>wont because>CHILD
because>CONTACT because>KIN been>ME can>ONLINE can>TOUCH can>if can>in can>our cant>HELPREQ cant>a cant>in did>HELPREQ
did>got did>with do>CARE do>me do>would does>SECRET does>is does>keep dont>WORRY dont>them for>GROOMED for>HARMED
for>us for>where from>CHILD from>PIC from>SECRET from>not from>of get>PAST get>for get>that got>CARE got>MY got>YOU
got>for got>so got>them had>I had>of has>CROWD has>MINOR has>OPINION has>ORDINARY has>VIOLENCE has>YOU has>when
have>ASK have>but have>do have>is have>with he>how he>so her>OPINION her>do her>me her>our her>would him>MOVED his>ME
his>NUDE his>a his>can his>from how>CARE how>CREEPY how>LOVE how>YOU how>have how>how how>which i>GIFT i>OTHER_ADULT
i>get i>who if>KNOWS if>MY if>SEX if>YOU if>they if>wants in>HELPREQ in>NEAR in>PIC in>did in>have in>is in>my in>this
in>which in>you is>but is>dont is>they isnt>and isnt>how isnt>so it>LEAK it>LOVE it>ME keep>ADULT keep>ORDINARY
keep>not keep>our keep>them keeps>CHILD keeps>KIN me>ADULT me>SELF_ADULT me>cant me>she me>with my>ASK my>GROOMED my>WE
my>he my>should my>tell my>to my>would not>CONTACT not>FEAR not>FORCE not>LOVE not>did not>how of>I of>but of>tell
of>this of>wants of>we on>her on>said our>me please>HE please>can please>this please>to said>her says>FRAME
says>HELPREQ says>to she>KNOWS she>PIC she>her should>my should>tell should>what so>CONTACT so>MEET so>her so>it
tell>FRAME tell>MY tell>at tell>to tell>wants tell>why that>FORCE that>OPINION that>SELF_MINOR that>SEND that>WE
that>for that>he that>they that>was that>with the>DESPAIR the>HE the>OTHER_ADULT the>i the>your them>HE them>ME them>on
them>with they>SOMEONE they>are they>because they>do they>dont they>my they>wont this>that to>NEVERMET to>PIC to>and
to>dont to>how to>on us>HELPREQ us>them want>MY want>PIC want>keep want>to wants>he was>GROOMED was>HELPREQ was>can
we>in we>tell what>DISTRESS what>from what>is what>wont when>ADULT when>MINOR when>for when>them when>why when>you
where>ASK where>GIFT where>MEET where>SEND where>WE where>and where>cant where>have where>not where>should which>LEAK
which>MINOR which>does which>had which>he which>if which>this which>to who>CARE who>DIRECT who>KNOWS who>OLDER who>in
why>HE why>WE why>we will>SOURCE will>if will>keep will>of with>ASK with>PEER with>SECRET with>TOUCH with>is with>this
with>why with>you wont>SOMEONE you>SECRET you>SEND you>didnt you>from you>her you>our you>she you>them your>LOVE
your>MINOR your>ONLINE your>get your>how
""",
    5: """
ABUSE>that ADULT>SELF_MINOR ADULT>SEND ADULT>but ADULT>do ADULT>why ADULT>wont ASK>PEER ASK>should BULLY>to CARE>MINOR
CARE>how CARE>tell CARE>wants CHILD>how CHILD>on CHILD>our CONTACT>YOU CONTACT>you CROWD>ADULT CROWD>CREEPY
CROWD>ONLINE CROWD>SECRET CROWD>SELF_MINOR CROWD>STALK CROWD>if CROWD>in CROWD>she DESPAIR>it DESPAIR>of DIRECT>ASK
DIRECT>his DIRECT>want DISTRESS>a FRAME>CHILD FRAME>MEET FRAME>i FRAME>me FRAME>our FRAME>them GIFT>I GIFT>SECRET
GIFT>a GIFT>her GIFT>i GIFT>that HE>are HE>does HE>keep HE>of HE>this HELPREQ>KIN HELPREQ>ME HELPREQ>at HYPO>for
HYPO>says HYPO>to I>DESPAIR I>should KIN>CRISIS KIN>STALK KIN>to KNOWS>from LOVE>not LOVE>she LOVE>with ME>HE ME>NEAR
ME>TOUCH ME>where MEET>KNOWS MINOR>NUDE MINOR>SECRET MOVED>HE MY>CARE MY>FEAR MY>SHAME MY>THREAT NEWS>this NUDE>CROWD
NUDE>do NUDE>the OLDER>ASK OLDER>CONTACT ONLINE>HE ONLINE>MY ONLINE>NEVERMET ONLINE>get ONLINE>so OPINION>LOVE
OPINION>keep ORDINARY>do OTHER_ADULT>his OTHER_ADULT>in OTHER_ADULT>would PAST>ADULT PAST>ME PAST>has PAST>she
PEER>OTHER_ADULT PEER>get PIC>CARE PIC>FRAME PIC>but PIC>do PIC>please PIC>why SECRET>CONTACT SECRET>SEND SECRET>how
SECRET>not SECRET>what SELF_ADULT>how SELF_MINOR>YOU SELF_MINOR>not SEND>HELPREQ SEND>for SEND>have SEND>i SEND>what
SEND>who SHAME>not SHAME>tell SOMEONE>GIFT SOMEONE>OPINION SOMEONE>TOPIC SOURCE>SECRET SOURCE>do STALK>DIRECT STALK>MY
STALK>VIOLENCE STALK>a STALK>my STALK>on STALK>who STAT>SOMEONE STAT>at STAT>would THREAT>PEER THREAT>a THREAT>she
TOPIC>ADULT VIOLENCE>FRAME VIOLENCE>KNOWS VIOLENCE>it VIOLENCE>want YOU>ABUSE YOU>SECRET YOU>WE YOU>can YOU>her YOU>him
YOU>she YOU>this YOU>to YOU>want YOU>what a>FEAR a>HE and>CHILD and>LEAK and>ONLINE and>are are>DISTRESS are>ONLINE
are>said are>who are>your at>it because>ASK because>CROWD been>MINOR been>a but>please can>THREAT can>they didnt>ASK
didnt>SOURCE didnt>the didnt>want do>LOVE do>tell does>HELPREQ does>I does>OTHER_ADULT does>from does>her does>his
dont>ADULT dont>NEWS dont>the for>are for>at for>can for>dont for>this for>wants from>ASK from>i from>what get>OLDER
get>do got>get got>why got>you had>SEND had>STAT has>HELPREQ has>do have>KIN have>MY have>WORRY have>from he>get he>has
he>it her>ASK him>FORCE him>WORRY him>didnt how>THREAT i>DESPAIR i>ORDINARY i>STALK i>keep i>our i>should i>where
i>will if>ONLINE if>and in>CREEPY in>LOVE in>SELF_ADULT in>SOMEONE in>YOU in>to in>want is>are is>can is>do is>in
is>should is>so isnt>HELPREQ isnt>are isnt>what it>HELPREQ it>MY it>PEER it>a it>and keep>SEND keeps>our me>NEAR
my>FEAR my>PEER my>SHAME my>THREAT my>and my>it my>why not>CREEPY not>TOPIC not>if of>HELPREQ of>MY of>SECRET of>SHAME
of>and of>from on>CARE on>do on>when on>where on>which on>you our>her please>the said>MINOR said>a says>not she>ADULT
she>HE she>but she>how she>she she>so she>why she>wont should>ASK should>HE should>OLDER should>they so>PEER so>SOURCE
so>get so>he so>our so>says so>should so>that so>what so>with tell>ADULT tell>ME tell>him tell>our tell>this
that>ONLINE that>PIC that>it that>when that>wont the>CONTACT the>FORCE the>ONLINE the>did the>keep the>says the>to
them>dont them>keep them>me them>want they>PIC they>but they>keep this>ADULT this>ORDINARY this>is this>which to>BULLY
to>NEAR to>THREAT to>want to>who us>I us>do us>i want>ADULT want>KNOWS want>NUDE want>WE want>for want>his want>our
wants>but wants>where was>have was>to was>where we>SECRET we>is we>she we>that what>cant what>has what>they what>would
when>does where>KIN where>SELF_MINOR where>at which>BULLY which>do which>on which>with who>CROWD who>SOMEONE why>MY
why>at why>me why>my with>isnt with>that with>them with>we wont>SEND wont>him would>ABUSE you>ABUSE you>can you>has
you>him you>this your>STAT your>for
""",
    6: """
ABUSE>CHILD ABUSE>CROWD ABUSE>it ADULT>CARE ADULT>OPINION ADULT>dont ADULT>his ASK>from BULLY>CHILD BULLY>KIN BULLY>at
CARE>does CARE>in CARE>said CARE>who CHILD>CRISIS CHILD>NUDE CHILD>SEX CHILD>he CHILD>if CHILD>please CONTACT>her
CONTACT>how CONTACT>to CROWD>OPINION CROWD>WORRY DESPAIR>VIOLENCE DISTRESS>ONLINE DISTRESS>is FRAME>ONLINE FRAME>he
FRAME>not GIFT>of GIFT>who GIFT>would GROOMED>is HE>WE HE>didnt HE>i HE>not HYPO>CONTACT HYPO>SOMEONE HYPO>YOU HYPO>i
HYPO>the HYPO>you I>CONTACT I>KIN I>her I>keep I>she I>who KIN>MEET KIN>OTHER_ADULT KIN>SECRET KIN>VIOLENCE KIN>if
KIN>says KNOWS>a LEAK>got ME>does ME>get MINOR>CREEPY MINOR>ME MINOR>MEET MINOR>MINOR MINOR>not MOVED>FRAME MOVED>SEND
MOVED>and MY>to NUDE>how OLDER>wants OLDER>when ONLINE>he ONLINE>is ONLINE>you OPINION>the ORDINARY>TOPIC PAST>ORDINARY
PAST>and PEER>TOUCH PEER>does PEER>where PEER>which PIC>PEER SECRET>PEER SECRET>he SEND>SELF_ADULT SEND>and SEND>him
SEND>his SOMEONE>my SOURCE>are SOURCE>so SOURCE>want STAT>a STAT>dont STAT>so THREAT>not TOLD>on VIOLENCE>a VIOLENCE>me
VIOLENCE>tell WE>I WE>i WE>tell YOU>FORCE YOU>and YOU>do YOU>where a>CRISIS a>YOU a>got and>FORCE and>MEET and>SEND
and>STAT and>where are>for are>of are>she are>want at>get at>that at>when because>my been>CONTACT can>SEX can>when
cant>SEND didnt>to do>DISTRESS do>STALK do>got does>i does>on does>what dont>i for>WORRY for>it for>with from>HE get>HE
get>SECRET get>how got>MINOR got>on has>ADULT has>you have>FRAME have>of he>SOURCE he>of her>DISTRESS her>dont his>in
his>so how>OLDER how>OTHER_ADULT how>PIC how>STAT how>TOUCH how>for how>his how>us i>CONTACT i>KIN i>she i>so i>with
i>would in>ASK in>CHILD in>I in>SOURCE in>with is>HELPREQ is>MINOR is>NUDE is>where isnt>CHILD isnt>KIN isnt>MY it>CARE
it>can it>how it>which it>with keep>have keep>he me>MINOR me>get me>where my>CARE my>of my>with not>CROWD not>does
not>my not>of of>has of>my on>ADULT on>MINOR on>STAT on>YOU on>can on>didnt on>i on>please please>PEER please>they
said>HELPREQ she>OLDER she>ORDINARY she>and she>i she>it so>KIN so>been so>me so>they so>where so>would tell>do tell>he
that>of that>our that>please the>SELF_MINOR the>are the>get the>it the>of the>with them>CROWD them>WE they>ME they>me
they>what this>SELF_MINOR this>a this>her this>it to>OLDER to>where to>you us>how want>SOMEONE wants>KIN wants>what
was>ME was>is was>me was>this was>with what>didnt what>so what>them what>this when>CARE when>WE when>not when>of
when>we where>ADULT where>ONLINE where>did where>does where>of which>CHILD which>ONLINE which>would who>LOVE
who>VIOLENCE who>a who>are who>isnt who>me who>of why>have why>her with>he would>ORDINARY you>FORCE you>WE you>do
""",
    7: """
ABUSE>do ADULT>GROOMED ADULT>which ASK>SOMEONE BULLY>the CARE>ADULT CARE>PEER CARE>SOURCE CARE>THREAT CARE>at CARE>he
CARE>it CARE>of CARE>so CHILD>CHILD CHILD>CREEPY CHILD>CROWD CHILD>GIFT CHILD>KIN CHILD>SELF_MINOR CHILD>not CHILD>says
CONTACT>i CONTACT>it CREEPY>you CROWD>ASK CROWD>NEAR CROWD>are CROWD>for CROWD>that DISTRESS>they FRAME>KIN FRAME>from
FRAME>to FRAME>where GIFT>in GROOMED>YOU GROOMED>it GROOMED>you HE>CREEPY HE>can HE>from HE>his HE>we HE>what HYPO>I
HYPO>are I>MEET KIN>THREAT KIN>from KIN>please KIN>why KNOWS>she LOVE>CARE ME>CARE ME>KNOWS ME>ME MINOR>I
MINOR>NEVERMET MINOR>PEER MINOR>YOU MINOR>i MINOR>it MINOR>so MINOR>you MOVED>SOURCE MY>our MY>was NEVERMET>ONLINE
NUDE>got OLDER>him ONLINE>CONTACT ONLINE>NUDE ONLINE>tell OPINION>SOURCE OPINION>and OPINION>where ORDINARY>CHILD
ORDINARY>KIN ORDINARY>you OTHER_ADULT>should PAST>on PEER>FEAR PEER>HARMED PEER>ME PIC>dont SECRET>ADULT SECRET>CARE
SECRET>a SEND>I SOMEONE>CARE SOMEONE>FRAME SOMEONE>KIN SOMEONE>how SOURCE>WORRY SOURCE>and STALK>CARE STALK>CROWD
STAT>got TOLD>and TOLD>how TOLD>what TOUCH>in TOUCH>with WE>which WORRY>at WORRY>the YOU>CONTACT a>a a>get a>your
and>YOU and>do and>him and>on and>please are>ASK are>I are>i because>of because>want can>KIN can>OLDER cant>MY cant>my
did>the do>ADULT do>CREEPY do>SELF_MINOR do>can do>us does>want dont>I for>NUDE for>PIC for>does for>from for>not
from>I from>SOURCE from>for get>NUDE get>SELF_MINOR get>THREAT get>TOUCH get>in get>the got>CROWD got>SOURCE have>she
he>should her>how her>i her>so him>ONLINE his>CREEPY his>is how>WORRY how>does how>of how>we i>can i>to if>NEWS if>NUDE
if>a if>who in>MY in>NUDE in>TOUCH in>at in>get in>the is>GIFT is>ORDINARY is>and is>how is>tell it>WORRY it>in it>says
it>was keep>and keep>me keeps>WE me>CONTACT me>ME me>his me>who my>WORRY my>our not>ASK of>ABUSE of>CARE of>PEER
on>DISTRESS on>would our>the please>FEAR said>YOU said>you she>I should>with so>PIC so>SECRET so>a so>at tell>MINOR
tell>WE that>CREEPY the>ADULT the>VIOLENCE the>how the>is the>tell them>SECRET them>WORRY them>of them>they them>to
they>CONTACT this>YOU to>HARMED to>a to>because want>CROWD want>KIN want>ME want>a want>with what>TOLD what>can
what>who when>CHILD when>his when>the when>which where>get where>me which>cant which>will who>MINOR why>OPINION
will>CHILD with>HE with>KIN with>OPINION with>dont would>OPINION would>he you>where
""",
    8: """
ABUSE>i ABUSE>where ADULT>get ADULT>so ASK>CHILD CARE>MY CARE>OTHER_ADULT CARE>his CHILD>LOVE CHILD>NEAR CHILD>OLDER
CHILD>do CHILD>she CHILD>where CHILD>with CONTACT>CRISIS CONTACT>I CONTACT>SEND CONTACT>is CROWD>ME CROWD>but CROWD>i
CROWD>they CROWD>wont FRAME>MY GIFT>CHILD GIFT>OPINION GIFT>can GROOMED>SOMEONE HE>dont HE>why HELPREQ>a HYPO>ASK
HYPO>is I>are I>can I>do I>so KIN>CREEPY KIN>NEVERMET KIN>OLDER KIN>do KIN>our KIN>where KNOWS>is ME>MINOR ME>how
MINOR>ADULT MINOR>OLDER MOVED>it MOVED>on MOVED>the MY>OPINION MY>WORRY MY>YOU MY>do ONLINE>MEET ONLINE>SECRET
ONLINE>for ONLINE>where OPINION>to ORDINARY>PIC PAST>do SELF_ADULT>ASK SELF_MINOR>SEND SELF_MINOR>get SELF_MINOR>where
SHAME>it SOMEONE>SOMEONE SOMEONE>who SOURCE>FORCE SOURCE>my SOURCE>them SOURCE>will SOURCE>would STALK>CHILD
STAT>CONTACT STAT>FRAME STAT>TOLD STAT>keep STAT>me THREAT>CROWD THREAT>her TOUCH>CHILD VIOLENCE>got WE>does WE>how
YOU>MEET YOU>SOMEONE and>CARE and>dont and>isnt and>your at>SOURCE because>dont because>what can>I cant>ONLINE
does>CHILD does>PIC does>get dont>MY dont>tell for>HE for>when from>have get>PIC get>SEND get>TOLD got>i have>a
have>her her>ADULT her>she her>we him>HE him>he him>want his>ADULT his>me how>GIFT how>HYPO how>ME how>can how>got
how>our how>that i>the if>why in>where is>to is>will it>ORDINARY it>does it>she keep>WE me>HELPREQ my>TOUCH my>YOU
my>was my>you not>ADULT not>CARE of>FORCE of>SEND of>where on>FRAME on>SOURCE on>TOUCH on>they please>ONLINE
please>from said>tell should>he so>ADULT so>wont tell>the that>I that>how that>she the>KIN the>PAST the>that the>would
they>have this>PIC this>if to>HE to>I to>SEND to>WORRY to>get to>keep to>me want>SECRET want>SELF_MINOR was>CONTACT
we>does we>which what>NEAR what>do what>have where>ME where>from which>SEND which>YOU which>at which>tell who>CHILD
who>DISTRESS why>MINOR will>HE will>MY will>my with>PAST with>with would>my would>with you>MEET your>CONTACT
your>SOMEONE your>a
""",
    9: """
ABUSE>I ABUSE>and ABUSE>get ADULT>WE ASK>MINOR ASK>OLDER ASK>dont BULLY>SOMEONE CHILD>NEVERMET CHILD>VIOLENCE CHILD>can
CONTACT>FORCE CREEPY>MY CREEPY>YOU CREEPY>a CREEPY>my FORCE>does FRAME>ME GIFT>PIC GIFT>SEND HELPREQ>them HYPO>SOURCE
I>ORDINARY I>SEX I>does KIN>can KIN>you ME>can MEET>in MINOR>GIFT MY>PEER MY>TOUCH MY>does MY>you NUDE>PEER NUDE>from
OLDER>HELPREQ ONLINE>i OPINION>MY ORDINARY>YOU PIC>SEND PIC>it SELF_ADULT>do SELF_ADULT>in SELF_MINOR>they
SELF_MINOR>want SOMEONE>his SOMEONE>that SOURCE>ABUSE SOURCE>where STAT>ONLINE STAT>and STAT>do TOUCH>MY WE>at WE>do
a>OLDER a>cant a>keep and>what at>MY but>it can>and can>me can>them do>FRAME do>HE do>WORRY do>it does>are for>CHILD
for>GIFT for>I for>him from>them from>with got>I have>CARE have>ME he>FEAR he>KIN her>ME her>can him>his him>of
his>FRAME his>HELPREQ his>how how>a how>would how>you i>CHILD i>MEET i>does i>her if>her if>so in>CRISIS in>for
is>CROWD keep>ME keep>my me>CARE me>KNOWS my>CONTACT my>is not>STAT not>do not>it of>NUDE of>to on>CHILD on>CROWD
on>this please>is said>to should>PEER should>SEND should>have so>keeps tell>what that>CHILD that>i that>not the>I
the>been the>where them>i they>ORDINARY this>CHILD this>MINOR to>CARE to>YOU to>from to>the want>HE want>her want>of
wants>CHILD what>ADULT what>SEND when>CREEPY where>DISTRESS where>on which>NUDE which>dont which>has who>his who>wants
who>would why>i would>GIFT would>MINOR would>on you>are you>the
""",
    10: """
ABUSE>PIC ABUSE>SEND ADULT>ONLINE CARE>SECRET CARE>for CHILD>i CONTACT>at CONTACT>which CREEPY>are CREEPY>in CROWD>not
CROWD>the CROWD>this GIFT>KIN GIFT>for GROOMED>a HE>MY HELPREQ>MY HELPREQ>my HELPREQ>tell KIN>ME KIN>my ME>she MINOR>me
MY>SECRET NEAR>MY NEAR>my OLDER>PAST OLDER>in ONLINE>been ONLINE>the ORDINARY>so PIC>CHILD PIC>CROWD PIC>who SECRET>us
SELF_MINOR>and SEND>ABUSE SEND>got SOURCE>GIFT TOUCH>my WE>is YOU>SELF_MINOR a>VIOLENCE a>to are>ADULT are>on at>want
but>HELPREQ can>PIC can>SOMEONE do>WE do>she for>MY for>me from>CONTACT got>KIN how>ABUSE i>SEX i>a in>it it>WE
me>ONLINE my>does of>should of>that said>ADULT so>CHILD so>FEAR so>do so>them tell>from them>in they>I they>SECRET
they>i this>you to>PEER want>PEER want>get we>at what>a when>I which>you who>ASK who>got who>want will>KIN with>me
would>do would>from you>SELF_MINOR
""",
    11: """
ADULT>LOVE ADULT>the ADULT>what ADULT>who ASK>we CARE>I CHILD>ME CHILD>MEET CHILD>you CONTACT>with FRAME>MINOR
HARMED>MY HARMED>my HE>have I>MY I>STALK KIN>ADULT KIN>NUDE KIN>SEX ME>CHILD ME>SECRET ME>with MEET>CHILD MINOR>FRAME
MINOR>how MINOR>please MINOR>them MINOR>where MY>CONTACT MY>a MY>what MY>with NUDE>CHILD OPINION>HELPREQ PAST>where
PIC>what PIC>where SELF_MINOR>ASK SELF_MINOR>NUDE SEND>in SOMEONE>do SOURCE>I SOURCE>he SOURCE>should STAT>ME STAT>get
THREAT>with YOU>are a>NEVERMET a>how a>i a>tell a>that and>did at>ASK because>i but>not but>which can>CONTACT can>FORCE
can>MEET cant>CONTACT does>KIN does>the for>ORDINARY for>her from>ADULT get>CROWD her>my i>LOVE in>can in>how is>get
of>do on>if on>so on>want our>ONLINE please>a said>what she>tell she>will so>in that>and the>at the>can they>when
what>OLDER what>at what>keeps where>PIC will>she with>so
""",
    12: """
ADULT>are ADULT>that CARE>i HE>at HE>how HYPO>what I>LOVE I>MINOR I>from KIN>PIC KIN>WORRY MINOR>LOVE NUDE>in
ONLINE>when OPINION>SEND PIC>is SECRET>SECRET SELF_MINOR>i SOMEONE>CHILD SOURCE>HE SOURCE>STAT SOURCE>but SOURCE>did
WE>ONLINE WORRY>in a>SEND a>can a>would because>MY but>the can>i did>who do>SEX does>ADULT does>HE for>LOVE for>to
get>ASK get>at have>the he>on him>ASK how>MY how>STALK i>are if>keep in>SECRET in>and it>MEET it>he it>of keep>MY
keep>SECRET keep>is me>that my>not says>SOURCE she>has so>I that>do the>OLDER the>cant the>the them>I this>KIN
to>SECRET to>if was>for what>HE what>he what>the when>do who>KIN with>they would>them you>CHILD
""",
    13: """
ADULT>how ADULT>is ASK>want ASK>why CROWD>please FRAME>this HE>do HE>on HELPREQ>me I>that KIN>YOU KIN>i MINOR>ONLINE
MY>said MY>who ORDINARY>in PEER>KIN SELF_MINOR>I SELF_MINOR>do SOMEONE>wants SOURCE>dont STAT>on STAT>to THREAT>CHILD
a>me a>so a>why can>this for>SEND from>her her>WE his>on how>it how>to i>SEND i>do i>from if>ADULT if>i if>it in>FRAME
in>are is>which it>get keep>from me>for my>a my>what not>MY on>it our>SECRET should>so the>this to>ASK to>her
want>ONLINE want>from want>me what>GIFT when>to where>SOMEONE which>a who>is will>it with>on
""",
    14: """
CHILD>WORRY CHILD>YOU CHILD>from CREEPY>MINOR CROWD>I CROWD>me HE>is HE>so I>would KIN>TOUCH MEET>KIN MINOR>and
MINOR>want MY>ONLINE NUDE>CARE ONLINE>CARE ONLINE>CHILD PIC>so SOURCE>says a>SOMEONE because>I do>MY do>the get>her
he>MINOR how>keep if>I if>she if>to it>HE it>the it>us me>CHILD says>are so>HE so>ME so>i tell>would what>KIN
what>should when>SELF_ADULT where>are where>would with>CHILD with>MINOR with>PIC with>would would>get
""",
    15: """
ADULT>where ASK>i CONTACT>CHILD I>SOMEONE KIN>MY KIN>so LOVE>CHILD ME>HELPREQ MY>SOMEONE ONLINE>please OTHER_ADULT>a
PIC>get SEND>ONLINE SEND>of SOMEONE>get STAT>they YOU>MY and>SOURCE for>PEER get>on her>at how>on if>what in>would
it>do keep>it my>said of>VIOLENCE on>what she>MINOR the>so to>ABUSE to>MEET to>NUDE to>SEX to>it want>MINOR when>i
which>should
""",
    16: """
ADULT>not ASK>I ASK>a ASK>of CONTACT>MINOR HE>ADULT HE>HE HE>has HELPREQ>YOU HELPREQ>her KIN>PEER ME>KIN ME>do
MEET>WORRY MEET>where NUDE>a OPINION>have PIC>KIN SECRET>WE SOMEONE>in STAT>GIFT a>CARE and>MINOR do>ME do>keep
get>ADULT get>with have>CROWD how>from i>SOMEONE i>SOURCE i>that if>CROWD is>FRAME it>PIC me>do my>SOMEONE of>FRAME
of>KIN should>SOMEONE should>to the>not what>FRAME would>CARE would>not you>MY
""",
    17: """
CONTACT>CARE I>SELF_ADULT KIN>he OPINION>for PIC>CONTACT STAT>SOURCE YOU>CHILD and>would her>MY how>do i>SELF_ADULT
that>if they>for what>tell where>do who>SEND
""",
    18: """
ADULT>KIN ASK>who HELPREQ>HE HELPREQ>you MY>is ONLINE>SEND ONLINE>of ORDINARY>what SOURCE>FRAME STAT>HE did>do do>so
get>a how>she in>ONLINE is>ONLINE it>FRAME me>KIN she>in the>PIC what>ONLINE where>the
""",
    19: """
CHILD>ONLINE I>of MY>not WE>SECRET a>CHILD but>for do>at get>WORRY have>CHILD i>want to>TOUCH what>SOMEONE what>did
what>him when>CROWD which>have
""",
    20: """
ASK>because FORCE>it for>OLDER for>how have>SOMEONE how>HE if>HE the>SOMEONE the>from the>in want>CHILD what>i
""",
    21: """
CONTACT>CROWD ONLINE>with ORDINARY>them and>get and>not does>he for>who how>WE so>dont the>FRAME
""",
    22: """
HE>MINOR I>want OLDER>SOMEONE SOURCE>is a>PEER get>CARE get>it if>ASK is>what of>in
""",
    23: """
CHILD>SECRET ONLINE>a a>from do>that how>not the>they
""",
    24: """
CROWD>SOMEONE how>I how>he that>on the>but this>of with>CARE
""",
    25: """
do>not i>MINOR the>do to>them what>HELPREQ which>SOMEONE
""",
    26: """
and>how for>CONTACT to>MINOR would>SOMEONE
""",
    28: """
CHILD>PIC STAT>how to>CHILD
""",
    29: """
for>ME
""",
    30: """
how>SOMEONE
""",
    31: """
how>i
""",
    32: """
of>PIC
""",
    38: """
for>SOMEONE
""",
    41: """
a>MINOR
""",
}
