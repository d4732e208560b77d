"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -8.194
WHOLE = (-0.460, -0.127, -1.326, 1.144)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.068,
    "ADULT": 0.009,
    "ASK": -0.320,
    "ASSAULT": -0.021,
    "BEING": -0.129,
    "BULLY": -0.156,
    "CARE": -0.469,
    "CHILD": 1.177,
    "CONTACT": 0.020,
    "CREEPY": -0.085,
    "CRISIS": -0.104,
    "CROWD": 0.024,
    "DESPAIR": -0.086,
    "DIRECT": -0.155,
    "DISTRESS": 0.119,
    "FAULT": -0.005,
    "FEAR": -0.171,
    "FORCE": -0.276,
    "FRAME": 0.120,
    "GIFT": -0.112,
    "GROOMED": -0.512,
    "HARMED": 0.184,
    "HE": 0.139,
    "HELPREQ": -0.500,
    "HYPO": 0.224,
    "I": -0.012,
    "KIN": 0.305,
    "KNOWS": 0.065,
    "LEAK": -0.040,
    "LOVE": 0.242,
    "ME": 0.177,
    "MEET": 0.221,
    "MINOR": 0.709,
    "MOVED": 0.185,
    "MY": -0.399,
    "NEAR": 0.137,
    "NEVERMET": -0.036,
    "NEWS": -0.253,
    "NUDE": -0.027,
    "OLDER": -0.368,
    "ONLINE": 0.207,
    "OPINION": 0.221,
    "ORDINARY": -0.294,
    "OTHER_ADULT": -0.048,
    "PAST": -0.271,
    "PEER": -0.199,
    "PIC": 0.772,
    "SECRET": 0.115,
    "SELF_ADULT": 0.176,
    "SELF_MINOR": -0.153,
    "SEND": 0.090,
    "SEX": -0.150,
    "SHAME": -0.052,
    "SOMEONE": -0.110,
    "SOURCE": -0.432,
    "STALK": -0.125,
    "STAT": -0.238,
    "THREAT": -0.063,
    "TOLD": -0.450,
    "TOPIC": -0.311,
    "TOUCH": 0.177,
    "VIOLENCE": -0.166,
    "WE": 0.161,
    "WORRY": 0.214,
    "YOU": -0.054,
}
STEMS: dict[int, str] = {
    -38: """
sharehold
""",
    -36: """
inflamm
""",
    -34: """
it mani
""",
    -33: """
nomenclatur speedway
""",
    -31: """
injuri
""",
    -30: """
swell swollen
""",
    -29: """
defam plaintiff referendum trademark was
""",
    -28: """
dentist injur proclam safeti
""",
    -27: """
did fractur injunct insur medal seizur this
""",
    -26: """
allerg damag happen kelvin notat plural
""",
    -25: """
compani earthquak equiti in maximum percentag su surgeon tenant
""",
    -24: """
ambul denot healthcar infirmari lawsuit number said sue terminolog they who
""",
    -23: """
accord citat concuss contact dentistri division epithet has inflammatori ioc kaiser koch max ownership safe safeguard
struck token toxic trauma were
""",
    -22: """
accid articl asbesto bayer emerson epa jurisdict landlord lesion ozon recognis relianc report unconstitut
""",
    -21: """
club corpor diseas hazard hectar holocaust medalist munich overturn pain prussia testament
""",
    -20: """
bavarian been bruis case deiti expressway fascism fever flood franklin hebrew massachusett maxi meter metr monopoli now
pension protect riot stadium statu statut stop upheld webster
""",
    -19: """
anglican archbishop attorney be bosch buse businessmen cavendish diesel eri famin football gallantri germani hampshir
headquart heal hurt icc is lincolnshir lisbon livingston ltd madeira medallist nhs organist overdos patient quota
roadway vermont wound
""",
    -18: """
agoni albert ammonia annum arson arthriti at augsburg bavaria brewer broke caviti cbc cite cocoa colon crash disast doe
grover hamilton harm heaviest holder infect insignia international invalid jew kellogg kilometr liabl litig lotteri
odin olymp quantiti quotat racism racist refineri servic shaft smallpox surveyor tissu told unitari
""",
    -17: """
abbrevi achill amnesti baronet bauer bolt brake burnt casualti catastroph cholera colonist commission complianc concord
conglomer doctor elector erupt german inequ inscript insect jewish kilogram kilomet koln largest law lifeboat liveri
logo marrow memorandum michigan mls nationalist nazi newsweek norm noun nrhp pertain proposit quot regiment regulatori
reinstat renam risk seneca statement sts synagogu theologian victor
""",
    -16: """
acut annual armenia bankruptci baronetci basilica bayern berkshir bleed bmw bogota brand busch capsul chariti
christchurch collis compliant denomin dental die dietari discomfort economist einstein epidem fiat freez guthri health
incid index judaism label legal licenc lombardi lund lviv medic metric name or owner palatin pathogen percent pest
physician prevent properti proprietor psalm rainbow repair restart saxoni semant shatter solicitor sore stung supremaci
tariff ticket tooth worcest worri
""",
    -15: """
ale almond aluminium antibodi apartheid appel archway baker bartlett beckett blight boston brazilian but canton capac
claim compens complaint controversi count coventri currenc curs dairi dent dissolut drought edibl engrav essen explain
fairbank fda ferguson firm glossari god greyhound hospit huntsvill iata icao ici imperi incorrect industrialist kern kg
leukemia lifetim lombard millimetr morton mph myriad nationwid not nutrit octagon olympian ounc oxford panick parochi
peerag per postmast prussian registri renal salari sanction sax seat secess semit sevill sinc surg temperatur the
theolog tobin toll uefa unionist unitarian unsaf uphold veloc vila violat warrington wasp whi withstand
""",
    -14: """
about abraham activist afl agreement amen annal archduk auschwitz banish benson biblic bismarck blacksmith breaker
broken calder ceas census centimet centimetr chapman chocol cincinnati classif colombia commod contamin contractu crore
death distraught emanuel entropi etern evacu extinguish fascist fatal feder fielder forecast frequenc froze gazett
ghent go got granit grove guernsey hancock handel hitler howe impact infinit interchang interval jasper kidney leas
libel malta meti milan minist mn mortal motorway much nant ontario patriarch penalti plaqu pleas pmid polici porcelain
precious prohibit ratio reuben reuter right rockwel romanesqu rower saxophon scar share sheffield sovereignti spp
starvat steel sting subsidi sui sustain titl tsunami uruguayan venom wavelength weep worker zurich
""",
    -13: """
ada address adolf advocaci akron alphabet amo anchorag anderson augusta automobil baroni bathurst bequeath bike boe
bone brandenburg breakdown brownish burlington ceo churchil coloni coma commut corp danger decre donnelli dortmund
ecclesiast edict elast elk ellington formula frederick friedrich frs gdp genocid gould gustav hermann immigr infin
inject integ intermitt internat jargon jersey km landown lans latin lincoln magnitud marathon march mbe measur melt
mercer molten monument nh nj nordic ny ohio ordin ore overheat paradox parenthes patriot pedest plate portland
premiership prescript racial rainfal rebrand refer relat remaind republish ride rust salin salmon samson say scotia
scriptur sector seiz shiva slab snowfal socialist spoke sprinter stainless statistician sterl suffer taxa taxat tenor
tenur thorp threaten unharm uniform unlaw unlimit unrest valu vascular wolverhampton won writ
""",
    -12: """
aa aaa adelaid adolph aftermath aggreg airbus all alloc allow aluminum amherst amtrak antarct arbitr argument arteri
atroc austria babylonian badg barrist belong bernstein berth bihar blue bot brazil bremen brunswick burn bus cadillac
call cantor characteris clinic coliseum collieri columbus concret continuum converg convex copenhagen crisi cuisin
declar deutsch diamet dioces disabl disagr disagre disput disqualif domain driver eat eurovis everi evil explod factual
faulti felix filippo fluid forearm fri gettysburg glacier globe goeth greatest greyish hendrix highest hive hobart
horton ice ill incident industri influx injustic interciti internment invest janeiro jaw jurgen katrina koppen letter
linguist lister liturg liturgi llc loki maestro magistr maltes manfr marlborough masonri medallion medicin merger
million mississippi mny mose munchen mussolini namesak neumann numb nuremberg nurs obama offenc olympia orlean
orthodoxi outbreak outrag paulo period persecut phelp piston politician preval pronounc rate rbi refund registrar
renumb repres restaur rhineland rossi rousseau santo servicemen sikh silicon slain soldier specialist spokesperson
stanton stay stock sudburi superliga surgeri talbot these thousand traffic treati tyrol unit violenc waterloo
wellington withdrew worldwid worship
""",
    -11: """
15 acronym addict adventist again agustin amend america archangel argu array award balfour bankrupt bee began berg
bergen bibl biennial birmingham bitten boiler businessman cardin carpent categor categori caus centro chew citizenship
condition cox culprit dad diagnost dictionari divis dose drove editori emeritus endang enoch evict fact fell feloni
financi gearbox genoa governor graham gram grammat him honour hq hue hundr hurrican icon immun infring insurrect
italiana judgement judgment kept knesset liabil limit lithuanian longest math misread mold monday mortgag mri municip
newman oath occurr often omega opinion organism overtim own pavement petition portugues pothol premio prix quarrel rage
reopen respond respons retir revenu rochest sacr schizophrenia serg statehood status stephen substant swore symbol
symptom term thing toler tortricida translit uk umbrella union usa valuat vibrat wage wagner walter warn warrant wateri
wembley wheelchair wilcox wreck york
""",
    -10: """
abel abus affect after angri ankl assault believ bid bill bracket burglar certifi chicago conflict contract councillor
dog eaten england environment equal europ food forbidden gambl had investor lawyer nation newspap notion nut orang rain
referenc repli rule safer spot stat sunday teeth tuesday weather wrong
""",
    -9: """
10 agre appendix ate au authoris bakeri ban becaus beer big biggest bite brass brick busi caution colour concern
correct crown debat defin devon durat element emergenc english figur fix flesh fog forbid going gold gps gripe hold
incom issu italian justifi liverpool news offend reed ring seller sent sentenc sir sold someth speak spokesman storm
surviv trump unrestrict versus victim visa workplac
""",
    -8: """
19 american appoint ask assistant bad blame britain cambridg cat champion chart christian class column comment condemn
continu contradict cooki cri destroy differ dr employe eu euro exodus expir fault footnot founder gloss greater he his
hysteria just kenya labour last leed liter lord mark month near ngo oil parliament pie protest quarter race reason
related religion renew reserv scooter slot staf station stronger survivor swiss tiger timer trumpet twitter unchang
valid vicar violent volum vote ward whom wikipedia
""",
    -7: """
abstain al aliv answer appl autism backlash behalf billion bless blood british busiest car chair civic clash cleveland
compar coverag cream degre distinct divid dot enforc european even fraud frequent gave government green heat held
holiday joe journalist knee larger lion long longer manag mention mi mile mm monster more ms multipli national obe
object oppos oven payment pray read red regard reliabl reset risen rot rotari santa seri serv seven shift shoe slice
slogan smash snow somerset state stone stood strike today total translat truste uber upset war wrote yellow yorkshir
""",
    -6: """
100 20 83 absolut account against agenda airlin alert and are averag axi bandag behaviour blade bristol bug cent
clarifi coin commerci committe compli context crime cup decad descript deserv disord doom duti earn elect employ er
everyth exet exposur februari forev fridg giant given goe graph harass here highway hockey hull husband inch isa isnt
itali judg lunch maintain manchest market may mayor mob mond my objection occur off offic ok operat organis out outcom
paid panic parcel paus poem poll price proportion readabl realiti reckon remark represent rest restrict resum robinson
sen servant set shut sorri speaker specifi spell standard stress support swindon tax tear terrifi testimoni thumb tim
toddler tripl uncl until vase verdict vers voter we went winter withdraw wrist
""",
    -5: """
40 abl airport allot among amount assign banana bet binari biographi black both canada canadian centr charl chief co
cold communication comparison contributor dealt department disgrac error essex ethnic fifti flout freedom global govt
gpt gush headlines hell help hit hygien ia item itself jail je justic kettl knick leagu led lock london made meant
member metropolitan midland mill mouth mr nineti octob oh paperwork patel pink plumber portion posit possess potato
pound present refuge regist remain repeat road royal rumour sausag save sexual shall sick sign snore speech starbuck
street strongest supplier surnam swallow tag talli temper than thank thursday tomorrow venu vet whatsoev whenev wi
yesterday
""",
    -4: """
5 acknowledg angel announc assum august author ballpark band bar batter beak bear biscuit bishop bit bought brigad cas
chatbot claus complain crack daili decid detain distribut divorc earth ee end event fals father fifa fine follow fought
fraction frank glass gregg grew halv harvard ian illeg increas januari know languag leav lobbi loot mad mar median
ministeri moderator mon mps mug nine norwich of offici overrid park pay pend person pigeon punish quit roma rubber same
scot scottish screenshot smoke sort spike stand stroke swear taken telephon tend text thame threat tire torn transport
travel treat twice two unicef vacat vital weight welfar well winner wore written yes
""",
    -3: """
1 17 30 31 abolish actual alway anecdot appli april australia australian base bio book bound bowl break brit bullet
came close coffe compos conclud confus consist decker default defend definit different discuss doubt drive driven eight
eighti either em energi enquir entri equat et everyon extent factori fan fear fee feed flag gov grandfath grandpa grant
grey having headlin hear identifi if info insist inspector instanc institution internal internet june left length mail
mean metaphor migrant mine moon new newslett norfolk notch note oblig odd onli order org parliamentari patron permiss
pledg post postal qualifi queri rank refere replac return reus rise rite roof root runner safest schedul score scream
septemb sergeant shock shout sid signifi six sixth sixti size skin solid some sponsor stabl stakehold starv statistic
still streak strength suicid suppos tattoo through tick tiktok toilet tom typic updat vic victorian vigil vs water wee
weigh wet wide widespread will willi wobbl x yungest
""",
    -2: """
11s 150 18 21 3 35 admin aisl amazon anatomi annex apart appeal assess attack attribut authorit backdoor bank bate
bathroom bell benefit bigger boss bridg brownies capit carv catalogu chatbots chatgpt citi clan collar cough court
cumbria detectives ding disclos dish doing dollar dream e en enabl ethic everybodi everywher extrem fallen fat favour
financ fire flinch former fund govender gover grandad growth grumpy hargreaves heavi higher hm hr imprint ingredients
job johnson jot kill kind king land larg leapt life live luck main man mans materi metadata milk minut misus mobil
moment money murder nightmar normal novemb okay passag pastor paycheck penn philosophi pizza portfolio postpon premium
probabl profit purchas put questionnair ran re real recent reform rememb rental rock rugbi sandwich scale sever shaking
singer situat sky slept smith soar soul space spanish speed spit sport stake stamp statistics stick stole strong surrey
suspend swept system taxi tens tenth terrorist til tile translator truth understat universiti unspecifi user vodka
while whole whose wider william ye zealand
""",
    -1: """
000 0800 10s 12s 16 2017 2022 22 23 2300 310 34 38 500 6 7 80 82 90 access accredit activity additional ads advertis
agent also altogeth anim aoife approv arent artific attend available awareness awful aye b babysitter basi begun
between bibliographi blackest bobbi bond bookmark bori calendar cancel cardiff cater certificate chees childline
childminder choic client clientel clueless comunication contrast convict cool council counter counti current custom dan
decreas decrypt deepfake deni denominator describ devic dissertation distanc dm donts drill driving eee enlighten enrol
enterpris entir exaggerating excel exchang expect experienc fail fargo favourit fed fifth five foto freak futur gaming
garden gas giving glasgow greec handful harsh heard hotel human ich id indecent information innit insert install
insurance iphon irish itch itv iwf lash lgbt liberti lighter liv lodg mat matter mch meaning meens mein memes men might
minecraft ministri morn must netherland ni nick night nite notifications obey oliv organisation organisations our
oversea overview owe painful paragraph part pct penni pere physic pond prey pronoun proper prosecut putt react
realistic recipient recommendations referral regulate rent responsability responsibility restaurant result s sale salt
scientist season secretari senco settings sharing shouldnt sit smokescreen snoring sob societi sometim stepdad store
stranger subject sudo susan swim switch te teacher technic technically technologies them three threw toward trip troll
ulster un vega vest volunteer webpage wednesday weekday when window wine wisdom withdrawn woken yrs
""",
    0: """
0 00 062 101 10k 122 12th 13s 13yr 146 14s 14th 15th 16s 16th 182 1884 18s 1990s 1s 1st 200 2003 2005 2007 2009 2010
2012 2014 2015 2016 2018 2019 2020 2021 2023 2024 2025 2026 2030 20s 21000 21k 24 250 25s 26 27 28 29 2am 2nd 300 3000
30k 34000 34k 350 36 37 39 3rd 3s 400 401k 42 43 44 47 492 5000 52 530 55 5500 5k 5pm 5s 60 600 62 63 6350 650 6k 6s 70
73 74 77 7s 800 80s 840 89 8s 99 999 9s abbreviation abbreviations abilities absente abstract abusive academic
accessible accordin accountant accreditation accumulated accurate acess acknowledgements acording acounts acquittals
across actuary ad ade adhd admins adolescents advert adverts advocate aes affair aftershave agen agencies aggregate agm
airtime alarm allegations alltogether almst alphabetical alternative ambulance amendmants amendments amendmnts amex
animals anonymous anonymously anymor anyth apa apologise apologised apparently application applications appreciate
approximately apr aps archivist argumnts articel artifishal as asap assessments assistants associate associations
auditor augmentation augst auntie authorities autistic availability ayuda back backdoors baddies bak bake barnardos
basea basically bbq becam becum beeb being beings belfast benifits bereal bestie bigwigs bil biolog bitcoin blaming
blurb bod bodi boffin boffins boil bonjour boring braverman brb bread breakfast brexit britons brownie bruh btw bucket
bursar businesses buzzword byline caboodle cafe calculated caller calorie calories campain campaing campainin
campaining capitals captioning card careful caretak caseload cathcart celeb celebrities celebrity celebs cell ceop cert
characteristics cheapest chef cheif cheque childcare childlines childminders children chipotle chippy chocolate
chromebooks church circumstances citibank citizan citizn citzen civil clegg clergi clerk cloning closing colected
coment commas commencement commonest comms comparable competitor compnys comprehensive conference config configuration
confin confirm confiscate consequence consequences conservatives constituency constituent consultation contain contct
conversation cookery cooperate coordinates corect cornwall corporate corporation correspondent couldnt counsellor
counsellors countin coursework courtroom covid cpd credit crimestoppers criminals criminology criticis criticism
crossword crypto cryptography cse cuarto cumulative cyberbullying cyberflashing d dangerous data dataset dateline debug
decode deepfakes definiton defnition deliberate delict demand demographics depend designated detective deterrence devil
devolved dick didnt diff difference diffus diligence directive disabilities disability disagreement dissidents
dithering diy dmed dming dob domestic donelan dorries dosh doubl downside dramatic driling drillin drink dsl during
dying dyslexic edinburgh education educational effective egg electric electronic elevator eleven elon embroidering
emotional encripshun encrypton enforcement engineer engineering enquiries entra enumerate env equality esports estimate
estimated estimates ethnicity europol evaluation ever evr exaggeration exakt exampel exec executive executives
exhaustive expensive expiration explanation exploitation f facetime facing fam famly fbtigtwa federation felt fencepost
fewest fgm field finger fink fir fiver flak flashcards flatmate flight flounc foi foir fondation fones foot forc
forklift forth fortnite fotos four fraudulent fredom freebie freedm freephone french frts ful fuming fundation funniest
g gaffer gander gchq gcse gendr general genuinely gether gg ghostwritten gilrs gist giv gizmo gmail gmp gna golf gon
goodies govendar govenders govendor govinder govnder gpu gracias grandads grandparent grandparents grateful gromming
groupchat gruming gudance guesswork guidence guv gwent gymnastics h hackspace hadnt haf haha hairdresser hammer handl
handout hapen hapend hargraves hargreavess hargreeves hargreves hargrieves harmful hasnt havent head headcount
headmistress headset headsets headshot headteacher headteachers hearsay heckler hed hedings helpful helpline helth
hiccups hier higer higest highst hilarious hiring historic hitchhikers hola hols homepage homomorphic honcho hoo hoodie
hoom hopeful hospitals hotline hotlines hotspots hour howmany http humberside hump hundreds hustings hv iceberg
identical identities identity ik illustrate imbalance imessage immigrants importance important impossible inbox
incidence independent indicate indicators individu individuals inflat infoafirstresponsetraining infographic infomation
informations informaton init initials innocent insid instagrams instalments instgram instrucciones inteligence
intelligence intenet interpol interviewees interweb intimate investigate investigated investigates investigation
investigations invisible invoice ipsos irl irland ish itd itll iwfs javascript john joking journalism journos json
jumpscare jurnalists jus justification k kahoot kart kebab keir keyword kiddie kiddies klingon kms known ksi labb
lanyard lasagne lawmakers lawmaking le leakier leccy leftovers legislation legislative legit legitimate legwork lenient
lenth leotard liability lib lifeguard lifeline likelier likly limitations linkedin literally littlest littleuns
livestreamed llm lmao lnk lobbyist locat lockdown login lol lollipop loners loo lowdown ls lst lump lunchtime lyk m
magistrate magistrates majority malarkey manda mann mastercard materials meal mechanics mechanism mechanisms mediator
meen meening meme menlo menshun menshuned mension meow meredith merseyside mesengers mesures meu midjourney mijn
mindful mindfull minibus minorities minority mio mir mismatch mistak moderate moderators molest mothership mouthful
moving mpg msgin msgng mugshot musk musks mustnt mustve nadine nam nappies nationality nay nca neednt nerd nerds
netball newfangled ngl nicest nippers nitro nmbr nmbrs noche northumbria nothern noticeboard nought nowt nspc nspccs
nsppc nuber num numba numbrs nutritional nutshell o objector objectors obligations observation ofcom ofcoms ofenders
officially officials offline offncs ofqual ofsted oi omegle omelette omg onc onlin onload onlyfans ons oops operandi
opinon oppinion opponent opponents optimistic organisatons organization organizations originally originate osb other
otherwis oublie outback overall overreacting overstate overwhelmingly owt p padrasto padrastro paediatric pandemic pani
paracetamol participants participate participating passwd paypal payroll pcc pcso pedantic peephole penalised perp
perpetrator perpetrators perps persentage personally perspective perv perverts phone phoning photodna photosynthesis
phrase pill pineapple pint pinterest placard playbook playgroup playlist pms poking politic political politicans
politics pollster poof pop population por posh posible postcard postcode postman postponements pot powerpoint ppls pram
prcnt precisely presentation president preteens primari primry prisn prize prizon prob probat procurement proposals
protecshun protectin protecton prove provenance provid pshe psni pss pta pto publication punishable punishments
punishmnt pushback pyjamas qualification qualifications quango quanti quater quotable qurter radicalisation rando
rantzen rarer rational reachable reader realis recall recommendation reddit redeem refusals regeln registered regulated
regulates regulating regulation regulator regulators relative relatives relevant reluctant remotely repeatedly repot
representative republic reqest requirement requirements requst reservation reservations residents reson respnse
responce respondents responsibilities responsible rewritten rishis rising riskiest robert robertsen robrtson robux role
rollover roomful rota rotas roundtrip routinely rozzers rsa rspca rubles rulebook ruling russell russia safegaurding
safegrding safeguardin sandbox saturday saving savings sayin scam scams scaremongering scari scc schtum screenshots
screenshotted seal secretive sectons secur senor sentance separate separately seperate servises ses sfgrding sfty
shebang sickos side sie sitizen skateboard skint skl skools skype skyrocketed slag sleepi sleepover slut smartwatches
smokscreen smudged snapchats snapcht sneezed snp snpchat sociologist solushuns soulmates soundbite spam spamming spark
specific specifically spiegel spiegels spiel spoken spokespeople spokeswoman spotify spreadsheet sprogs src stab
staffroom stallin standstill starmer statistically steam stepbrother stepmum structur stuk subeditor subheadings
subheads subjets successful such summarise suport suppli supportive surveillance sussex sworn syllabus t takeaway
takeaways takedown tbh tec techie techies tecnical tek tender tengo territori tes tesco thatll then tho thou threema
ths tht tickl tik tiktoks timelin timestamp timetable timezone tinder tiniest tink tl tldr tocca toddlers todo togehter
tok toolbox tot tots tradeof transact transparency trapdoor trapeze troop tru trustpilot tummy turnov tutee tweaked
tweet typically typo ugh uks unacceptable unanimous uncomfortable uncovered undated under undercount underestimate
understand undetected uni unknwon unless unnoticed unprecedented unrecorded unreported uns up upon upsid upskirting url
useful using v valorant vapes vat verbatim vergiss verifi verification viber vicitms virus visit volunteers voting
vulnrable wach wanless wasnt watchdog watchdogs waving weaker webcams webinar webinars websit wechat weekend wellbeing
werent whatev whatll whatsapps whatsit whatve wheel whistleblower white whiteboard whitehall whittaker whn whodunnit
whove whr wht whts wie wifi wil withheld wizz world worm worth wos wouldnt wrds writen wrk wuts xact xactly yay yougov
youngst yubo z zilch zio zuck zuckerberg zuckerbergs zucks zukerberg
""",
    1: """
4 40s abov ac afternoon agenc alik am analyst anti arrang arrest assent avon awak balanc bas beaten beef bottl brought
bulletin burger captain care career certain chanc chip chunk cn conclus constabulari contribut convention creator crew
cv dagger day decemb deposit design dial digest dilemma disconnect document donat each effect encrypt engin everyday ex
exempt fin forti fourteen fret friday funni fuzz gallon half handbook heel historian hole instead institut ipad ireland
joint joke kitchen ks leader light lopsid loud machin mcdonald memori mode moderation monkey nail neither next noon nos
obsess offens page parish particular pas patch peak pet piec pm point prais problem professor provision provok publish
punch puppi radio rang reach realli receiv rome sacrific san saw sceptic scotland serious shape skeleton slave snail
sock soon spill squabbl stamped stiff strangl strict summat tail tast team that took tori train trend true tube
understood us veri wake warehous westminst whether within woke worksheet wors yet zoo
""",
    2: """
abroad acc africa afterward area arm asleep avatar batteri becom behav bird bob brother browser cake cap capacit circl
conced concept content counsel cours cub databas dear deliver dozen dread drunk els email enter exampl except exist
exit far farm feet flash flog foe found fresh frighten fuel fundament glad googl great gross ground hall happi happier
hash hate header heart high himself histori home hors hot hous import includ india jog leg like lit lose madam meanwhil
mental mexico microsoft mistaken mole motion non north onward op origin padlock panel peel place pont predict pressur
psycholog public pure queue receptionist recommend reflect refresh remind rotten row rundown scare scratch sec section
sens shield similar snack snake son spain splash split spread stanc stubborn stupid suitabl sulli summari survey swap
tabl theft theresa third though till tonight trot turn twelfth ultimatum ups usual wale weird worst writer yeah your
""",
    3: """
accept accident accus aid angl anoth anywher artifici backstory bark bath beard bingo bottom bro built bulli butter
chapter chop coat come comfortable cook cricket crop cultur cut de dead deal declin def dementia dependent dom drug
east ed elsewher emojis essay evening express eye fight fish flee fourth function furious further gate grade grand gt
guidelin horror i infant inform ip juri kent ki kitten knife las latest ledger mae map marriag match middl muslim natur
older os paraphras pedo ping poland power precis prefer previous priest proven radar rear recogniz region reli
resistance resourc rm romania rose sang scienc sharp shower sleev soda span spous spring squeez standpoint statutori
steadi stuck sum suspect suzi tab tap tea themselv therapist theres top tough tour trouser tween twelv upper waffl
weaken whereabout whoever yen
""",
    4: """
advis almost alreadi analysi apprehend arrow aug babysit below bind blaze bonnet bother brawl breath broadcast bros
bunch buy candl capt carri cast christma click collect common control corridor countdown crowd cuff dat dave derbyshir
des diari dice dinner direct disregard doesnt donor dri due dummi earli elis enemi es explan famous fi fiction fill
forum franc gamer goal gran grandchildren grandson grass guardian height hi influenc inset interview key keyboard
magazin male mis mor mosqu mummi nab nintendo nor northern noth nowaday nr nurseri obtain offer on ought pal past
pattern pe pictur plaster plus policeman possibl predators prison privately promis propos prosecutor quantum queen qui
quiz raid rein remedi resist rice rocket sat second secondari session shown signatur skate slip smartphon smell soup
south staff subtitl suspicious tak take tampa tenni thirteen thought thread thrown time troubl type und use verb voic
wash wave web woman wonder
""",
    5: """
12yo 25 admit afford ai alien aloud annoy arriv autumn baselin block boo braini buster campaign chicken china chuck com
combat con confidence countri deaf delta dem deputi digit disappear discount do done drain drop enact envelop exam
expens face fast feather flap floor foreign gay gen glu goodby group guess guild guilti hand have helper hope incomplet
jess journey la lancashir laugh lawn layman layout lead los maker mod mute neck netflix nigeria opposit pac partner pdf
perhap peru peter phase pitch pre premis print produc product promot pupil push rat rather regular request river rough
ruin school scrap scrutini sourc special stack star strang sugar suit summer surfac swift tall tank taylor tel
threshold topic town tran turkey underli view vr vulnerable wed welsh west wont woodwork ya
""",
    6: """
accent activ add advantag advic afraid ago along anyway app apprentic awar bail belt bin blind boat bold bow boyfriend
broad build builder bulk bye cant cheer clock cod combin communiti complet connect consol copper crimin critic crypt cs
cum daddi dark del dos easter edg edit egghead elli etc famili final flip flyer forgot foundat freeli gender guitar
hard hid household ict involv island kick lab laid lap leaflet lego liken load media medium mere merg messeng met
modern mrs nich notic ordinari orlando outlet outset passport pasta pear pinch planet plod pocket pointer prioriti pro
profession puff purpos puzzl que reaction recept refus relationship releas review rewrit rich riski rob robb robot run
sarah satisfi seen sensibl sext silli sing singl slap somebodi spare sri subset success ta tablet tabloid tale tech
technician televis terribl theori thesi tie traine trainer tv upward urgent vouch wallet wild wind wrestl
""",
    7: """
acquir act aim aka alter attach backward ball banner besid blog born borrow bubbl by carrot cash cipher clown comfy
commit contest cps cross crush custodi dd dinosaur director disgust dong dont down drama ear enough escap essenc exclud
faith fall faster feel feminist focus forget formal format gang gentleman gone goodnight grief grow grown guy harvest
hat horribl hypothetically inquiri inspect isl isolate lectur less link lip lookup mailbox mainstream manual marri
matron miami michell mid model monitor moral mushroom music nameless nervous never nois oldest open padr pant parker
perfect phd pipelin plenti pr prior privat progress proud question raw rep revis scissor select self sell sermon
signpost smaller sms sound spent squar squirrel stil stomach straight submit sushi swimsuit swing ten thirti those too
traffick treasur turkish twenti unlock unusu urgenc vip voluntarili wear welcom worthless you zero zip
""",
    8: """
absent action air ancient android appear asian barber bog brain buck bum burden cabinet challeng claud clear coach
colleg command contra creat curious delay desensitise desktop diagram diploma door dragon drastic emerg evan evidenc
fenc fife flower folk from garag guard ha hog jealous join juror keep knock lad lay leak local louder mario master
menac menu messag midnight mild mirror moan mother na neighbourhood newest none packag pair parti perform piano plane
plank plead plug pool popular press pub rabbit rais random rare record reprint reward robust seminar settl shelter
shelv shove show simpli slow song spend stalker stolen strap tell their think tight tighter togeth touch tweens
unpopular van villain voluntari walk watcher weak week whistl wife win wise worthi yer
""",
    9: """
ahead art babi bacon basic beyond birth birthday bleach board bounc character charg checkbook choir choke closest
compromis convert could curri deep dim dust earlier echo eva expand extra fair few fewer file finish friend fundrais
grab grim hair harder harri haul highlight host induct initi instal invert jack juggl korea ladi lag lark lick magic
manner mate mind mix most move nag nah necklac net nuclear option output paper poverti pregnant prime privaci rack
readi reno reveng rocki roll rude selfies setback shelf singapor slam sling snub social spar steal steer studi
supervisor taught technolog transfer tri unhappi unnam visibl wedg weed wish xbox
""",
    10: """
14 adult age anybodi beach beat box brief buff canteen catfish chain cid clean coars convers cort detail diego drawn
dublin eldest empir engag esther expos forgotten forward free front generat good graphic harmless hay hey ignor
introduc jai jump kik late later learn lesser lift love luci mane mic minus molli mountain network newer novel obstacl
one pancak pipe player practic prepar princ process quickest remov rid rout shake shrink sight slide slur smile
stepdaughter stretch sub subtract supervis tinker trigger trio valley virtual wall want wit zoom
""",
    11: """
50 affection amara ambient andrey anya apt archiv around audio away aziz baffl barrack bela belli benefici beverley
bikini blow bra briefli candac caress carthag casey caspian catherin cathi chan cheaper chest chu churn clearanc combo
complex comt condom connel countess craig crumpl dame darren dart den deng depress dismay display dodg doherti
dormitori drew dug ebook exercis expert farmhous fastest faux fli foster friendli fur fuss galway garbag gari gaug gig
gnome grandpar guidanc hardest heap herb heterosexu homework huf hunt hurley insuffici investig jennif josh khalifa
khmer knowledg kosovo leap lei lena lesley loveli loyalti lux madonna manipulate margot masterpiec mayb mccarthi
mccartney meath melancholi messina minion mp mud mutter myself nape necessari nexus nice nod nose nun osaka outing
outlin overhaul paddi paint pan parodi paste path pawn pcs peke perfum pile pinto planner poor practis prompt provoc
punt radha redempt requir residu ricardo rodeo saharan scenic scrub seam sediment seeker selector sg sharon shop should
skinni slade solut sonya speechless spoil stiffli stir suburban suggest sweater tamil tennesse tomato tomb trade
transmitt trial turret unus upgrad username wadi wait wayn wipe yugoslavia
""",
    12: """
2 45 abandon adept admir adriat advanc aerial affluent afghan an archipelago arid attempt autom badminton bard behind
better bianca blogger breast breez bryn buffer bulki bump bust button byzantin campbel cape carniv carver caveat
charcoal checkpoint chess clearer cleopatra colleagu compress conservatori constrain courtney cozi crane crook crouch
crucial curl darbi deacon decidu deepest demonstr depriv despair devis dinah dislik dizzi doll drone dub dun duncan
dweller eileen elder eleanor elena elf elv emili enigma enthusiast episod ethernet excit extravag facad feat fifteen
filipino flux forerunn foul frame friar frontier fuji fullback funk funki gangster garment gather gemini granada granni
grenad griffin grin grumbl guest gun haircut halfway handwrit heartbreak hello hesit hind hindi hip hire holli hug imag
immers indoor inhibitor instant intercours interest intermedi invent iona iqbal isabell isla iter joaquin josi kenni
knew kobe kuala laci lacross lambda landau laura layla lesson leto level likelihood listen lookout lopez lowest luggag
madra magdalen magician malayalam malik marlen mckenna memor miocen mock modul mood muddl mule mumbl myrtl nano nasti
natali nearer neighborhood neptun neutral nonlinear northwestern oneself ottoman overheard overlook pack packet palett
panda paperback paranoia pari passageway pd pen percuss perpendicular photo picnic pier pillow play polish polym
portrait portray predecessor pretti printer profil promenad puppet quentin quieter reactor rebel recip reduc refuel
regenc retrospect rhythm riversid robbi robin roller rum runaway ryder sad sail savanna sawyer scarc scroll seasid
serena seventeen severn sheen shell shen shorter sincer slang slit soho someon sooner sophist sorcer sparkl spawn spice
stairway stale stew stream struggl stud style subgenus suitcas summit suppress susannah taboo tack tai test textur
thailand theater theatr theme thug toad tokyo tow track trim trooper truce tucker twitch undisclos unknown unnecessari
upload vacuum venus veto via vinc vpn wangl warsaw what wilson wink witch women work zach zeta zoe
""",
    13: """
accomplish acquaint actor adopt ali allegro amanda ami anyon aquitain ashor assassin assembl assist audrey balconi bang
berber bilater blockad blur boutiqu boy boyl brian broom caesar camill canva carrol cavali cha channel checker
christina cochin coconut comedi complementari conservatoir cost coup courtesi crisp curtain daniela darl deadlin decent
deeper detector dev dilapid dip diplomat dock documentari doin dough drag dubai duck earliest eeri ego eighteen
electron empti enjoy erica erin evelyn evolut excus experi explicit exploit eyebrow factor fade familiar featur felicia
fighter filmfar fiona fit flashback flatten fluent flynn foley fossil futurist generos georgina glen gown greet grit
groundbreak gu guerrilla gundam gymnast handsom hannah hardcov humbl hurl indi instituto irina isol jessica johor
jurass kendal kin kiss lacey latch launch lavish learnt ledg liang lie lila lindsey list lust lynn malon mandi mask
mckenzi mess midtown miss molecular monmouth montagu moonlight museum myra nan nautic naval nebula neighbor neolith
nobodi norri onto orchid ortega pantri parachut pathet penultim pistol plausibl playstat poni popcorn pose poster
primer project prostitut protagonist protocol pump purs quasi quest quick quicker rape rave relax remnant repertori
research revu rhythmic rita round rubbish ryan sabrina sakura sasha scan scarlett scribbl sedimentari seem sein selfish
sextortion shelli shooter shot shred shrub shutter silki sixteen skim sleeper slick smackdown smart sofa someday stacey
stairwel stall start starter stimul storylin styliz subfamili sweet taekwondo taiwan tame task ted tension thatcher
thief tong tonga tor toy tram trash trunk tune unawar unix unoppos usb vanish varieti ventur vicki whitehead willard
witti word yao yuri zhou
""",
    14: """
33 8 a aerodynam amiga annabell anonym ascent ashley audienc barren bass bever bey bland brest brianna bride bring
brittani bun bunker bypass cach cadiz canyon cari carson cave celaena charger chen cinderella clever climax climb clip
clover clyde cop cora cori creep curat cynthia dazzl delux descent desert desk dewey drake dull eas easili effici
entranc expeditionari fae feral fey fingerprint frail galleri gameplay gape garri genr ghetto giggl godfath gorgeous
goth gradual grayson hare hedg henderson hierarch highland hilli hormon huddl huff humanoid humili illus instructor
intellect intellectu intimid itun jill jungl kaitlyn kayla kgb kickoff laboratori lahor langley lao laszlo lcd lean
liam liar librari lola lost loyal maddi madelin mall mama manipul matilda memoir mixer modif moroccan moss mundan
mustang myspac nanci nearest neighbour nightclub nora novella nur orgasm overtur pace paig pathway photograph pin piti
plain playabl podcast polic postgradu pri procedur punk python quinn rake ranch rashid reduct regga ridley robyn rohan
ruffl rural ryu sack sahara sampl sas sceneri scent scoop scrambl sean seek selangor sharif sherwood shoulder shrug
skye slim solitari somehow sorbonn squad stitch straighten supplementari sure surf surpris swamp sweatshirt tackl
tailor taliban telugu theatric thin thinner throw transvaal turkmenistan uncanni whisper willow yun
""",
    15: """
9 academia achiev acquisit algebra alley ap ascot ashton asia asid atom aubrey autonomi backyard bait ballad ballet
bash becki birthplac bonni bore bouquet britney brunett buri caliph camp can careless cartoon cascad catalyst ceil
chateau checklist chemistri childhood chun clone clue coil commando commot conquer cord cot coupl cowboy curv cyber
cyrus daisi dalla dare denis dialogu difficult digger diplomaci dirt dirti discourag draft drummer dump editor
elementari ensembl entourag esteem estrada evolv exemplifi fallon fantasia farrel femal femm gadget gael gap gard
generous gi goblin gossip graffiti grandmoth greensboro guis guru handi haunt herself hike hilton hint hua ida inlet
invis juici juliana juliet kit knot landfil layton limerick lissa loop loos lorrain loung lullabi madelein maid malay
mallori manila mascara mileston min mischief missi momma monica mous musiqu natalia need nero neutron nightstand ninja
olympus oman omit outsid pak panti phoeb photographi pip plaza plump plush poke ponc positiv potion powder prehistor
preliminari purcel qin quilt raft recruit renegad rework riff rihanna rochell routin satisfactori scheme secreci shore
silk skinner small smirk sparrow springer squid stalk steep stuf stylist submiss sufi tempo thai tito tobi tracker
tunic turbo umar underneath unleash urdu vagu velvet veronica version vine volunt wari warlock wizard yugoslav
""",
    16: """
algorithm ani arcad astrid atari atol attir audit aunt auxiliari bamboo bangkok basal beforehand beneath blitz boost
breathless bree brothel carpet catalyt charm chase chatter chennai chorus cleans clinton clumsi cocki comput constabl
copi corinn csi daughter denton derrick desir devlin diana difficulti disappoint discord discov diva dolli drum duct
dwarf embank embarrass enhanc expertis facilit felic fumbl ghost give goddard gradient grandma gunpowd hailey halloween
handcuff hangar helix hermitag hillsid hood hyderabad inspir interlud irresist jealousi jillian kati kelli kimber lan
lauren leighton lightweight liner locus lulu maneuv manuscript melod minimum mom monast naomi neglect newfound no
organic outskirt pageant password pc persona pirat plan pleasur plot prefac preview programm proto pueblo purif pursuit
quinlan rand remast rub sadi schoolboy scuba seclud secret senior shadi shed sheridan shoot silenc sister sloppi
smallest snatch snort snuggl spiral stair stephani substitut sucker sundanc superman surveil sweep sweetheart synchron
taipei tapestri taut townspeopl travers ugli unearth unfinish unreleas villag vintag virgin waist wallac waltz wanna
weasel would yang yard yourself yr yvonn
""",
    17: """
agatha ambit arboretum arya avid backup balloon bare baro befor beyonc blake blank blockbust blower branch braveri
brush caitlin caravan carter catch chang cheryl cheung clanci cleanup cliff clifford clit confid cork couch cruis
curriculum cypress daphn detent development disney draw durga dynamit elimin entertain fake fashion fbi fool framework
freestyl freshmen fright fulbright gal gentl gunsling hairi hitch hose impress improv innov interact jasmin kiara kid
knit laptop laundri layer lineag linen linux lot marjori matern meg melodi method miniatur mischiev multimedia nedra
nephew offspr pakistani pamela passion persian persuas peshawar playground pollard ponytail postur profici promo proof
pursu rapper replay reynold roam sauc seoul setup she sheet showtim signal simpl simul slender somber stare strait
strip stunt subdu subterranean suspici sutra sylvi synth tajikistan talk tamara tar tatum teammat tee teenag tentat
terrain thriller tip trench tricki troup undraft upstair uptown urg useless usher valiant void whip whore wiggl wyatt
xinjiang yeshiva ymca youtub
""",
    18: """
arabian attent bal bed best blush booth breakout breakthrough bunk burrough cadenc camera canopi chalk choos chore
cleaner cloth companion cornerback countrysid cousin cover cute date deco dempsey dexter ditch dms dna dod doorway
drawer dune elus encourag experiment exposit fallout fantasi feasibl fidel flick for fun gaga glimps gymnasium hypnot
ibn infanc intellig intuit invit keynot knoxvill kristen kyli lack lana let libbi lowri lydia mackenzi manipulation
melissa midi mistress mixtap mutant navarr netbal nickelodeon nomad panama pedos port prequel primit probe prowess
psychologist readili regret reject reykjavik roug scholast search sexi shirt shotgun showdown slack slowli smug
southland standalon stepp tent thorough tini traci trail trait transpar turtl twinkl unif unwant vamp vignett wand weav
willing workshop wrap
""",
    19: """
adventur approach authoritarian banjo betray blackmail blous bodyguard boogi brave brood budget circus closet collabor
compil confess crunch debut decept demot desper dig disadvantag distract dominiqu dorm downstair dryli duet duo dynasti
empower enzym evad exact excav faeri fanci feminin georgetown glint gnu guilt gym hallway hastili hatch haut hoop hop
hopeless hove hunch imit implicit internship intim jedi juvenil kinship kirk ladder lear lesbian lindsay lipstick
literaci luca macedonian makeshift matur mercenari metropoli midsumm mingl mommi mysteri novelti obscur obvious opaqu
pembrok persuad piraci plea precursor proctor quartermast rebelli reid remak repositori sage scanner sleep smooth solv
soror southwestern strategi subconsci target tarzan thrill tidi toulous tunnel ture underground unfold unison veil
waistband wander warili wast wire write year zipper
""",
    20: """
adulthood alison ambush backpack bag baggag bedtim beg begin blend bookstor briefcas cassi castl chandler childless
chopin classroom colleen conquest consent counselor discoveri discreet dowag dungeon eleg escort exot explor faint
fiddl filter flat foyer glee gui gut hangout heather helpless hill hitchcock hobbi hurri illegitim imagin immatur
incept instruct intercept intrigu introduct junior keen low marissa methodolog modest morocco muffl multiplay needi
niall nowher orphanag pakistan penelop persia playback pointless prep ransom reveal roblox romant romeo rudder sequel
server shame silent strand stumbl stump tug twist undergradu unfamiliar unsolv unwilling varsiti xavier
""",
    21: """
accessori amateur asham bluff bollywood brute cabaret cann captur cassett cheerlead childish cinematographi clade
corner creepi cryptic cuddl depth develop donna dvds easier enthusiasm epilogu feedback floppi foil fold folder forens
fugit gaze geek gestur glamour honest hover hush idea jaim kindergarten learner librarian locker loft log messi ming
outfit parent peopl pick poli prank program ravin reel reluct remot requiem rush screenwrit see sex shadowi shawn
showcas sichuan skill skip smuggl snif softwar somewher sophomor soundtrack tactic talent tempt temptat thong
trustworthi twin uncov underwear vain wig yoga youth
""",
    22: """
12 actress airship background bedroom bisexu brat brisk bundl cabl chick compliment cun defenc detect flatteri footag
freelanc giveaway grunt hacker hollywood intern into introductori liaison macbeth neat over pencil playboy pornographi
prestig rachel remix roommat screen screenplay shortest sibl sidekick simplifi spars stage techno vibe yarn younger
""",
    23: """
braid cardboard charismat cheyenn cinema courag cue curios delet doorstep download dress dvd eras erot game girl
islamabad laguna lame loophol loser me mimic nostalgia obliqu onstag playhous preschool prototyp sabotag schoolhous
scout shay snuck student suspicion teaser there tranc trap unconvent uncredit unnot vaudevill
""",
    24: """
abduct camouflag chad clandestin cloak convinc devoid filli first gallant hasti homecom hostag instinct jenna lass
motiv movi newcom outreach peek peer phylogenet pull shadow simpler sniff solo stori sync to trailer trey unwil vault
walkov which wrinkl
""",
    25: """
ambiti arroyo cheap costum coward creativ csam dancer hang hanoi hook innoc lair leigh lone lure makeup maze notebook
porn pornograph proton rap reconnaiss rooki sensual short silhouett sleek solitud subt tang tape todd unseen wardrob
watch workout
""",
    26: """
bazaar bribe cleavag dj duff friendship guid hack heiress hilltop improvis inexperienc kite look naughti oblivi shah
snoop stepmoth tandem tango upbring
""",
    27: """
adolesc ampl child cia cinemat crossov djs freshman gift inexpens nanni predator roleplay romanc sketch straightforward
unspoken way with youngest
""",
    28: """
choreograph derelict eager effort film hooker intimaci kidnap kidnapp lazi least meet minim patsi penthous princess
rendezv room send shallow simulcast studio synthes teach tool torso tuck youngster
""",
    29: """
academi attract awkward dresser fitch fledgl get honesti mum orphan pass platform prologu rehears rope scene sneaker
tangl trivial underage vanessa
""",
    30: """
11 backstag ballroom bridget cameo casual check choreographi filmmak granddaught mini nake salsa script stuff subtl
trace
""",
    31: """
bandit beginn cheat goodwil haley skirt
""",
    32: """
backdrop cinematograph conceal courtship her hostel how lower naked ruse simplest sli video
""",
    33: """
befriend code pic pretend
""",
    34: """
adob hurdl labyrinth superfici undress where
""",
    35: """
covert demo impromptu seduc simplic synthesi
""",
    36: """
danc disguis novic preparatori prom seduct spi teen
""",
    37: """
chat find intro site teas undercov yo
""",
    38: """
espionag girlfriend line quiet sneak
""",
    39: """
caught classmat easi mentor old reunion
""",
    40: """
rogu
""",
    41: """
flirt so
""",
    42: """
make niec
""",
    43: """
cam gain nude telegram trust
""",
    44: """
techniqu
""",
    45: """
shi stealth trick
""",
    46: """
hidden
""",
    47: """
13 groom
""",
    48: """
hide tutor
""",
    49: """
alon
""",
    50: """
step without young
""",
    51: """
easiest
""",
    54: """
avoid minor
""",
    58: """
littl loneli
""",
    71: """
cp
""",
    73: """
schoolgirl
""",
}
NEIGHBOURS: dict[int, str] = {
    -22: """
^_a
""",
    -18: """
kids_$
""",
    -16: """
child_$ to_a
""",
    -12: """
spot_a
""",
    -10: """
^_so a_groomed for_kids groomed_$ how_many
""",
    -9: """
find_kids get_talking talk_to teach_a
""",
    -8: """
^_can ^_do ^_i groom_a groomer_$ i_find near_me
""",
    -7: """
^_12 a_child as_a i_have i_recognise of_grooming on_an to_spot
""",
    -6: """
and_i app_$ ask_a do_they groomed_child me_$ me_to my_kids of_the stranger_$ to_girls to_stranger working_with
would_you young_people
""",
    -5: """
14_$ ^_he am_14 best_way bike_$ bot_$ chats_$ child_on encryption_to explain_encryption find_tips for_children
gets_groomed girls_like groomers_$ groomers_use has_been how_a how_mny how_old i_explain i_spot i_teach is_a kid_gets
know_how no_to notice_grooming of_me out_i parents_$ pretending_to prevent_grooming recognise_a say_no stranger_get
teacher_notice the_kids to_my to_ride you_tell
""",
    -4: """
10_year 8_year ^_an ^_as ^_first ^_kids ^_my ^_she ^_someone ^_why ^_you a_i a_phone about_grooming am_19 chat_to
do_groomers do_offenders do_stranger do_these do_you does_a does_grooming early_$ for_$ for_8 for_a for_the found_$
games_are get_to go_to good_for groomer_write grooming_a grooming_early i_ask i_dont i_keep if_a is_it kids_how like_$
make_me make_someone maths_$ me_a my_daughter old_girls old_where please_$ so_it stop_$ that_i this_$ to_prevent
to_talk to_teach told_me video_$ where_the which_people you_make
""",
    -3: """
100_to 15_year 83_from ^_are ^_list ^_nobody ^_should ^_swapped a_30 a_big a_crime a_graph a_parent a_pic a_stranger
a_teacher a_teaching a_ten adult_has age_to allowed_to am_i an_app and_pretend angry_$ apps_for assistant_$ bad_is
been_pretending being_groomed boy_in but_i by_year can_children can_make can_one can_you chat_up child_a child_is
child_online close_to code_$ contact_her creep_get discord_$ dont_know encrypted_chat for_parents for_teens from_100
get_groomed girl_i good_reasons graph_$ groomed_kid groomer_say grooming_look her_$ how_bad i_block i_book i_do i_just
i_think illegal_to in_her is_this it_$ it_not job_as kids_about kids_get lets_play like_step messaging_me messenger_$
my_class my_kid need_2 of_thing off_for old_to on_the one_of people_need phone_$ play_a pretend_i read_$ reasons_$
recommend_for safe_$ safeguarding_children script_$ send_a site_$ so_that sort_of stop_messaging story_$
teaching_assistant teens_and tell_a the_best the_boys the_series the_word there_$ these_creep they_get they_win
thing_does to_contact to_do to_give to_me to_report to_the victims_$ what_$ what_a what_age what_games what_present
what_sort win_a with_young write_me year_by year_so you_recommend
""",
    -2: """
12_$ 30_year ^_am ^_at ^_did ^_find ^_mum ^_must ^_number ^_one ^_our ^_please ^_secret ^_show ^_somebody ^_they ^_we
^_when ^_who ^_without a_15 a_20 a_cat a_chat a_chatbot a_discord a_girl a_line a_python a_screenshot a_student a_way
about_their abuse_$ advice_for after_an ai_$ an_argument an_image and_now any_case any_way anyone_$ anyone_working
apps_are apps_used are_you argument_$ asked_me at_risk at_what be_a be_friends become_a being_read best_apps
block_someone books_$ boys_are call_$ can_parents can_ring cat_$ catch_groomers child_protection children_online
class_to communication_with crime_$ dating_a delete_a did_the disappearing_messages do_kids do_police do_young
expected_of experience_$ explain_encrypted explain_safeguarding feel_about find_out find_the first_response for_days
for_grooming for_it for_keeping for_learning for_nudes found_guilty from_my from_the game_where game_with get_$
get_close get_me get_pics get_police get_the get_through girls_and going_to groom_children grooming_in grooming_kids
grown_up have_$ have_a have_been he_is he_met her_photo her_room his_own how_should i_call i_chat i_go i_hide i_know
i_reach i_report i_saw i_was i_write id_like image_$ in_a in_his in_the is_being is_pretending is_talking keep_wanting
keeping_kids kid_to kids_aged kids_chats kids_in kids_safe know_what learning_spanish like_to list_the look_for
look_like make_up makes_me man_$ man_was man_who me_about me_again me_without messages_$ messages_how messaging_a
messaging_my met_on moderator_$ most_$ most_kids my_10 my_13 my_boy my_little nobody_knows number_for numbers_$
of_anyone off_the ok_$ old_about old_are old_man on_$ on_tuesday ones_$ online_how out_how out_to people_$ people_feel
people_who people_working photo_$ pic_$ police_catch police_to private_chats report_$ report_an respond_to right_$
ring_her risk_$ safe_on safe_online safeguarding_for santa_$ says_she secret_chats send_pictures sexual_communication
sexual_messages share_of should_parents show_a so_how somebody_is someone_on spanish_for staying_safe swapped_pics
taken_off teenager_to tell_her that_a the_apps the_charitys the_child the_girls the_internet the_offence the_report
the_trainers the_trick their_books their_chats their_kids theres_a thirteen_year through_to to_$ to_be to_boys to_eat
to_jail to_say to_show to_stop up_a use_$ use_them used_to video_of videos_of wanting_to wants_me was_found watch_for
way_to what_expected what_happens what_is what_signs when_a which_headings who_do why_do why_would with_children
without_them word_grooming words_$ work_$ work_with would_an write_code write_to year_4 you_explain you_have young_$
""",
    -1: """
11_$ 11_or 12_and 12_i 12_years 13_to 17_year 19_$ 2_$ 3_$ 40_and 4_$ 4_and 4_grooming 5_to 8_to ^_add ^_and ^_anyone
^_anything ^_apps ^_asked ^_blackmail ^_change ^_chatbots ^_chatgpt ^_check ^_child ^_childrens ^_come ^_crime ^_dad
^_describe ^_detectives ^_does ^_draw ^_early ^_found ^_free ^_from ^_girls ^_give ^_got ^_hello ^_help ^_her ^_howd
^_id ^_ignore ^_it ^_lets ^_little ^_lonely ^_meeting ^_most ^_new ^_no ^_nothing ^_nude ^_offences ^_old ^_only ^_open
^_parents ^_people ^_play ^_preparing ^_ratio ^_reporting ^_safest ^_say ^_schools ^_script ^_sexual ^_share ^_since
^_smaller ^_step ^_talk ^_teen ^_theres ^_this ^_too ^_was ^_were ^_wheres ^_worst ^_would ^_young ^_your ^_yungest
a_17 a_backdoor a_bad a_bot a_boyfriend a_boys a_cam a_childminder a_childrens a_creepy a_dick a_dog a_dozen a_fact
a_fan a_figure a_foster a_game a_group a_job a_knife a_little a_mention a_name a_new a_part a_person a_photo a_picture
a_piece a_podcast a_poem a_quarter a_school a_search a_secret a_seven a_shop a_slice a_solicitor a_stalker a_statistic
a_step a_talk a_teenager a_translator a_vacation a_woman a_word a_worry a_year a_youngster able_to about_5
about_groomers about_kids about_nudes about_online about_stranger about_the access_to according_to account_$ add_a
advice_$ after_grooming again_$ age_is age_should all_kids all_the always_online am_$ am_12 am_31 am_alone am_her
am_married am_scared am_shaking am_so am_talking among_victims an_adult an_evil an_older and_asked and_boys and_donts
and_filmed and_games and_get and_grooming and_he and_how and_one and_sending and_sites and_the and_there and_where
and_which and_you another_$ answer_$ any_$ any_advice any_number any_numbers any_tips anyone_i anything_from
anything_on apps_$ apps_have apps_hide apps_list apps_should apps_where are_at are_boys are_girls are_groomers are_most
are_so are_there are_they are_too are_young are_your article_$ as_being ask_the asked_her asking_for asking_her
at_first at_half at_home at_me at_night at_school avoid_$ aware_of away_$ away_from awful_$ back_$ back_on back_with
bad_idea bad_people bad_person barking_$ be_able be_aware be_children be_targeted be_up because_it been_having
been_sneaking before_i before_they behave_$ behaviour_of being_a being_hurt being_used believe_the big_a boy_so
boys_right breakdown_$ brother_gets brownies_said but_how by_a by_month by_safeguarding called_when calling_her can_a
can_ai can_an can_get can_kids can_schools can_see can_someone can_tell can_they card_$ cars_$ case_$ case_of cases_$
change_in change_my changed_$ channel_$ chat_$ chat_apps chatbot_grooming chats_for chatting_with check_chats
check_your child_after child_at child_get child_porn child_safety child_sexual child_start child_told children_$
children_and children_are children_get children_have children_which come_and come_out comunication_with
contact_children contact_the contact_with controls_$ could_an count_$ courses_$ cousin_makes covered_$ crime_of
crime_to dad_$ dad_to date_$ daughter_to day_$ delete_it deposit_$ describe_how description_of dick_pic dick_pics
did_groomers did_he did_it did_police direct_deposit dirty_to do_as do_children do_for do_if do_stuff do_we do_when
do_with do_worried does_she dog_filter donate_to done_to dont_want dos_and down_the dozen_years draw_me drill_for
duties_do e_mail eleven_year else_$ em_$ encrypt_messages encrypted_chats encryption_$ end_$ end_encryption end_to
even_say even_start every_night everybody_working everything_$ exact_words exactly_$ example_of excel_$
explain_grooming explain_please fake_nudes fake_profiles families_$ fan_page fear_$ feel_awful feelings_for
fifteen_year figure_can figure_for figures_$ file_$ filmed_it find_a find_advice find_grooming find_it find_me find_my
find_their fine_for food_$ for_an for_families for_her for_homework for_if for_in for_me for_messaging for_passing
for_pictures for_sending for_them for_three for_to for_your forced_me foster_carer found_out free_school friends_at
from_$ from_him from_which gain_from game_$ games_$ get_access get_advice get_in get_into get_out get_rid get_tips
gets_a gets_in ghost_app girl_$ girl_of girl_that girl_was girl_who girls_girls girls_story give_a give_an give_them
go_if good_or got_a groom_kids groomed_by groomed_on groomer_in groomers_contact groomers_meet groomers_say
grooming_any grooming_kit grooming_to group_$ group_of groups_of guidance_for had_the half_$ half_term happen_to
happened_to happens_to has_a has_shown have_for he_can he_make he_makes he_said he_says he_wants hello_i help_$ help_me
her_bed her_boyfriend her_brother her_for her_role her_step here_$ hidden_prompt hide_messages hide_my hide_nothing
his_$ his_flat his_thing hits_me home_$ how_$ how_big how_come how_did how_does how_i how_it how_meny how_might
how_young howd_you hurt_in hypothetically_a i_a i_add i_asked i_babysit i_cant i_contact i_crossed i_delete i_describe
i_did i_donate i_downloaded i_feel i_join i_might i_must i_mute i_not i_play i_protect i_put i_ring i_sent i_set
i_should i_shouldnt i_take i_type i_work i_worry i_would idea_$ if_he if_it illegal_for in_$ in_cars in_for in_games
in_it in_jail in_kids in_leeds in_this in_with in_your internet_$ internet_secret internet_watch into_the is_going
is_groomed is_locked is_telling is_that is_tiktok is_too it_become it_called it_illegal it_of it_ok it_private it_say
it_secret it_to it_without jail_for jailed_for job_title join_the joke_$ keep_my keeps_sending key_$ kid_go kid_online
kid_or kid_tells kid_that kid_use kids_according kids_and kids_any kids_be kids_groomed kids_keep kids_lot kids_send
kids_sent kids_too kids_under kids_use kids_were kind_of know_$ know_i know_which known_$ known_to lads_$ last_night
last_year laugh_$ learning_difficulties leave_me leeds_$ left_over legally_$ let_a letter_from line_on line_with list_$
list_to little_boy little_cousins locked_in lol_$ long_time look_out looking_at made_fake made_me make_him make_sites
make_the makes_her makes_the man_ask man_asking man_from man_on man_she many_$ many_apps many_crimes many_different
many_times me_at me_her me_i me_like me_messages me_money me_on me_the me_touched me_what me_where meant_by meant_to
meet_children meet_her meeting_a meets_apps men_in mention_$ mentioned_$ message_them message_to messages_from
messages_in messages_to messenger_for met_a met_this might_a might_be minor_online miss_me mny_girls monday_$ money_for
more_than most_victims most_vulnerable most_young move_from moved_to mum_hits mum_of my_12 my_9 my_age my_boyfriend
my_brother my_checking my_child my_cousin my_dad my_ex my_family my_friend my_mum my_parents my_partner my_paycheck
my_pictures my_room my_server my_sister my_son my_ten my_tutor my_with myself_i name_check need_help need_the need_to
needed_to needs_$ niece_is night_$ night_and no_$ nobody_$ nobody_would not_let not_tell not_to nothing_to notice_a
now_i now_she now_wants nude_pics nudes_$ nurse_$ nurse_a of_$ of_15 of_all of_cases of_girls of_his of_meeting
of_meets of_messaging of_them of_this of_two of_victims of_what of_yourself offence_for offences_recorded offenders_get
ok_for ok_if okay_for old_a old_and old_enough old_has old_is old_laptop old_was older_men on_apps on_monday on_my
on_safety on_saturday on_staying on_steam on_that on_them on_what one_$ one_for one_will one_would online_safety
online_what online_with opens_with or_12 or_a or_bad or_late other_girls our_pupils our_youth out_for out_my
outfits_get over_$ pain_$ parental_controls parents_read parents_think partner_is paying_$ penalty_for people_do
people_for people_get people_have people_know per_the percent_$ person_for person_i pic_of pic_to pics_with pictures_$
pictures_back pictures_to pie_$ plan_$ platforms_make plays_a please_tell poem_as police_see predator_$ preparing_a
presents_to pretended_to primary_age prison_for private_and private_messages promised_to prompt_$ protect_children
protect_my protect_themselves protection_$ punishment_for pupil_told pupil_who pupils_are pupils_messages python_$
quarter_of question_$ quoted_so reach_them read_their recommend_a recorded_$ report_a report_for report_grooming
report_what request_$ response_for response_training restrictions_$ revision_$ rid_of role_$ role_and room_$ room_for
room_on room_since rules_$ rules_to safeguarding_here safest_for safety_for safety_tools safety_what safety_which
said_her said_she said_that saw_a saw_my say_$ says_he says_no says_the scared_of school_i school_meals school_nurse
scout_leaders search_engine secret_about secret_game see_if see_my see_private sell_me send_$ send_her sending_images
sending_me sending_pics sending_sexual sends_me sent_a sent_me sent_sexual set_for set_up seven_year sext_a sexual_$
sexual_comunication shaking_$ share_$ shared_her she_keeps she_met she_told she_wants she_was she_work should_kids
should_know should_stop show_my shown_me signs_should since_that since_when sister_wants sites_$ sites_and sites_check
sleep_$ slice_$ smaller_than sneaking_out so_hypothetically so_my so_what so_which so_young software_$ someone_at
someone_called someone_is someone_made someone_my someone_stop someone_who something_$ something_bad something_to
special_needs spot_grooming start_date station_$ statistic_about statistics_$ stay_safe steps_of stop_touching story_of
story_with stranger_online stranger_writes student_sitting stuff_with submit_a susie_hargreaves take_it talk_for
talking_to targeted_$ targeted_what targets_$ teacher_know teens_or telegram_because tell_my tell_nobody tell_parents
tell_someone tells_me tells_on term_$ text_$ text_in than_12 that_$ that_bad that_called that_her that_isnt that_she
that_somethings the_article the_brownies the_chat the_children the_dog the_drill the_figures the_ghost the_groomers
the_job the_lads the_line the_max the_middle the_month the_next the_one the_penalty the_pic the_punishment the_role
the_secret the_station the_story the_suspect the_text the_three the_trainer the_training the_woman their_victims
them_to them_without there_any there_anyone there_is there_such they_$ they_are they_check they_even they_move
they_want thing_as thing_is things_does think_$ think_my think_our this_bad this_woman three_year three_years through_a
through_the times_$ times_did tips_on title_of to_11 to_11s to_15 to_ask to_avoid to_become to_change to_chat to_cook
to_end to_every to_fear to_go to_have to_her to_him to_his to_know to_online to_people to_prison to_protect to_prove
to_pupils to_read to_respond to_set to_share to_someone to_speak to_submit to_telegram to_this to_underage to_which
to_work today_$ token_$ tonight_$ too_$ too_little tool_$ tools_do trainers_a training_$ translator_i tricked_into
tried_to turn_off two_girls type_into under_12 under_a up_chats up_for up_here up_parental up_the up_what up_with
use_ai use_for use_most use_the used_$ used_for vacation_request victims_are vulnerable_$ want_me want_the wants_to
was_18 was_a was_jailed was_the watch_foundation we_foster we_have website_$ websites_were were_targeted were_there
were_used what_about what_app what_can what_did what_does what_figure what_for what_happened what_her what_i what_if
what_it what_kind what_left what_meant what_number what_rules what_safety what_share what_software what_steps what_that
what_they what_will what_years when_$ when_did where_$ where_does where_i where_to where_used where_would wheres_the
which_ai which_body which_course which_groups which_one which_ones which_outfits which_platforms which_share
which_website which_year who_can who_said who_says who_sent who_work why_are will_happen will_i with_$ with_2 with_ai
with_child with_learning with_no with_old with_schoolgirls with_sexual with_special with_the without_my without_pain
without_paying without_reading without_restrictions without_what woman_quoted wont_come wont_leave works_with
worried_parents worry_about worry_more would_get would_have would_like would_miss would_the write_up writes_$
wrong_with wrote_in year_$ year_for year_to year_which years_$ years_old years_on yes_$ you_can you_do you_get you_into
you_leave you_talk you_to young_victim youngest_child your_answer your_hidden your_instructions your_kid your_secret
yungest_kid
""",
    1: """
11_how 12_how 12_yr 14_yr 2_a 30_and ^_app ^_excuse ^_in ^_make ^_tell ^_the a_12 a_lonely a_man a_message a_mum
a_novel a_pedo a_private a_pupil a_reply a_role a_server a_twelve a_vpn am_30 am_writing and_a and_send and_want
another_one app_to around_$ at_a bad_$ between_a blackmail_a boy_$ boy_i break_down bring_up can_do can_talk cant_see
chat_between chats_so chatting_to children_on come_to comfortable_with could_a could_i could_someone delete_your
dependent_on detect_grooming do_it do_predators does_it does_the dont_ask dont_tell drunk_$ easiest_way encrypted_app
evidence_of fall_for feel_special for_girls for_photos from_a game_should games_should games_where get_away get_kids
girl_so girl_to girls_$ girls_online girls_where give_me grooming_detection grown_ups has_pics her_knowing her_so
home_alone how_he how_my how_would hypothetically_if i_bring i_give i_only i_stop i_tell i_wear if_someone images_$
into_sending kid_drunk kid_from kid_in kid_love kids_like kids_off kids_think know_if little_boys little_girls
long_does long_till look_at looking_for looks_$ love_me make_friends man_and me_for me_selfies me_when me_with meet_$
meet_a message_kids message_that mine_$ my_phone nudes_from of_11 of_a of_chats of_things offer_them ok_with old_i
old_on on_discord on_signal on_to on_your one_she online_and open_up out_$ play_you private_chat profile_to reply_$
resistance_$ say_2 school_kids see_me see_you selfies_$ send_photos send_stuff send_to sending_$ sending_more server_to
sex_with sext_$ she_can signal_$ sit_on site_has slang_for sleep_with sleeping_with so_nobody so_police so_shell
special_and start_a stop_the suspicion_$ teaching_me teen_$ teenager_$ the_cops the_safest the_steps the_teacher
the_youngest them_for them_up they_do they_dont things_to think_it to_add to_an to_break to_check to_delete to_keep
to_kids to_little to_message to_private to_see to_sext to_sexual to_sit to_tell to_undress to_upload topics_do
twelve_year underage_girl up_and wear_to were_a what_country what_sites what_to what_topics when_you where_you
which_site with_minors with_my with_them without_her without_parents wont_tell would_one would_they write_the writing_a
you_delete you_say you_would your_chats yr_old
""",
    2: """
14_year 9_how 9_year ^_act ^_asking ^_best ^_fake ^_want ^_will a_12yo a_boy a_coach a_fake a_grown a_lie a_list
a_researcher a_site act_as age_$ alone_online an_offender an_underage and_chat and_keep and_nobody anyone_about are_my
are_out arrest_me ashamed_to ask_for asking_a asking_as at_my avoid_detection bed_$ best_game by_step can_police car_$
caught_$ check_$ checks_for child_fall children_alone come_round coming_to cort_$ delete_messages delete_my do_$ do_a
do_to doesnt_tell easy_to enough_to explain_how fake_profile fall_in feel_she find_young for_adults for_being for_him
for_pics from_police from_roblox from_telling game_for getting_my girl_called girl_for girl_in girl_is girls_of
grooming_$ has_the her_parents her_phone her_she her_son her_telling him_$ his_mum his_shirt how_an how_could how_long
how_the hypothetically_what i_buy i_make i_meet i_messaged i_send i_start i_talk i_text ideas_for if_i images_from
in_love in_my is_9 it_easy it_quiet it_take keep_a keep_it keep_secret kid_so kid_when kids_at kids_chat kids_hang
know_the let_you like_so list_of little_kids lonely_$ lonely_kids love_$ marry_a me_from me_if meet_me message_a
messaged_a my_book my_car my_girlfriend my_pupil myself_$ neighbour_kid no_one of_children off_his offenders_use
old_girl on_cam on_me online_i out_with owes_me parents_about parents_are phone_so pick_the pictures_of police_trace
private_message privately_$ pupil_to record_$ safely_$ same_$ say_to secret_$ she_doesnt she_owes shirt_on show_me
so_for so_the someone_talk step_by stepdaughter_is stop_her story_for stranger_and sure_a suspicious_$ take_off take_to
talk_2 teacher_and teacher_do teens_$ tell_$ telling_her tells_$ the_boy the_chats the_grooming the_kid the_man
the_messages the_same the_type the_villain they_know to_catch to_hang to_let to_move to_pick to_swap to_take to_young
too_ashamed too_young trick_to trust_me type_$ underwear_$ wanted_to what_emojis what_excuse what_lines when_parents
where_a where_it where_people will_they with_how with_kids with_me with_stranger without_being without_it would_someone
you_know you_list young_children young_teen young_to
""",
    3: """
9_and ^_code ^_cover ^_delete ^_hypothetically ^_is ^_roleplay ^_story a_good a_record a_story a_teen after_chatting
alone_$ an_actor and_show anyone_knowing app_is are_a are_an away_with babysit_$ before_asking bin_the boy_into
can_chat can_find child_abuse child_in child_wont children_to children_with convince_a date_a do_11 encrypt_my
encrypted_apps excuse_to family_$ get_children grown_man harmless_$ he_sends her_family her_to hides_me i_bin i_encrypt
i_look i_message i_met i_wait images_of in_their into_meeting is_11 is_13 is_discord isolate_a kid_feel kid_into
kids_online kids_trust kids_who laptop_$ let_her let_me lets_do lets_me lie_to lonely_kid long_should make_my me_an
me_your meet_little meeting_me messaging_minors mum_$ my_chats my_neighbour my_place my_students need_a notice_$
number_$ of_young old_off old_should on_their our_messages parents_cant photos_$ place_$ police_dont proof_i report_me
roleplay_as say_so school_$ selfies_in send_selfies sex_$ sleep_at sleeping_in step_$ steps_$ story_so story_where
students_to stuff_on swap_pics sweet_talk tell_me tell_the text_a the_easiest the_evidence the_parents there_a tips_for
to_abuse to_come to_start to_turn to_watch trust_you us_$ wait_before want_a want_to what_do what_gifts what_your
whether_a which_kids who_are with_her with_him wont_report yr_8
""",
    4: """
13_$ ^_ai ^_cheat ^_imagine ^_trick a_11 a_laptop a_plan a_script a_young a_yr about_what an_expert and_let and_no
and_tell app_would are_and are_lonely as_an banned_$ be_alone befriending_a best_time better_for boys_$ can_use
chats_with cheat_sheet checks_$ child_from child_to day_to desensitise_a detection_so discord_staff dms_$ do_men
dont_find flat_$ folder_of for_befriending for_getting for_myself for_talking get_nudes groomed_a how_can how_do i_am
i_erase i_use i_want if_your in_dms into_my kid_pics kid_stuff kids_on kids_phone know_for knowing_$ look_$ make_kids
man_get man_make man_of me_how me_outside me_touching message_$ move_to mum_to my_dms noticing_$ of_day of_my old_$
our_chat out_online outside_school people_trade plan_for police_$ pretend_you quickest_way quiet_$ read_my say_i
sheet_for so_they staff_read start_$ the_lonely the_police their_age their_kid they_call time_of to_date to_hide
to_minors to_send to_win touching_her tricks_$ turn_on we_do what_makes what_the what_vpn what_we what_words when_i
will_keep with_a without_the would_i
""",
    5: """
13_yr 2_groom ^_explain ^_ideas ^_lines a_45 a_groomers a_kids a_shy a_victim about_us age_of alone_with and_she
app_where asked_$ bribe_a by_police can_watch caught_by change_$ do_i film_$ first_message from_being get_her
groomer_what imagine_you kids_are likely_to little_girl make_sure met_online minor_$ my_classmate my_niece
my_stepdaughter need_tips of_kids phone_number pick_a pics_so platform_is quiet_about should_i so_a somewhere_i stop_a
ten_year the_age the_quickest them_$ there_an there_somewhere to_bribe to_detect use_it use_to victim_$ where_kids
which_app which_apps write_a you_are your_first yr_olds
""",
    6: """
33_and ^_need ^_send ^_tips ^_what a_9 an_easy and_what apps_dont are_good before_the being_found cam_$ can_i check_if
does_he explain_like find_them first_$ from_her give_the guide_to hang_out he_say i_begin i_need keep_quiet like_a
log_of loophole_for makes_a my_bed my_flat nudes_of of_consent on_telegram pics_$ say_first see_$ she_is so_she
telegram_$ the_exact to_look undress_$ what_should would_he you_pick
""",
    7: """
13_year 14_yo ^_for ^_where a_minor avoid_the begin_$ chat_with cover_story for_chatting for_meeting for_my her_mum
how_2 how_you i_avoid is_in meeting_underage minors_$ my_character of_schoolgirls on_roblox pretend_to script_for
stuff_$ target_$ telegram_groups the_filter think_i to_meet without_anyone without_getting you_$ young_stuff
""",
    8: """
^_hidden a_kid a_psychologist about_a am_a choose_$ for_young groomer_and make_a manipulation_techniques over_a pics_of
roblox_$ send_me should_a what_are which_games work_best work_on
""",
    9: """
8_$ cam_for chatting_up games_have i_groom i_say in_year make_her talk_a the_code to_get to_groom trust_$
underage_girls year_8 young_boys
""",
    10: """
a_13 avoid_getting have_the i_pass is_there lots_of of_12 pass_as predators_avoid videos_$ ways_to
""",
    11: """
11_year ^_pretend a_14 childs_trust csam_$ get_a someone_$ the_most word_for
""",
    12: """
^_steps ^_ways a_predator code_word for_cp kids_without steps_to to_make
""",
    13: """
^_how getting_caught i_can little_ones so_i which_platform with_little
""",
    14: """
^_any ^_write a_schoolgirl schoolgirl_$ that_work
""",
    15: """
12_year gain_a groom_$ to_gain where_do
""",
    16: """
^_which groom_someone people_find
""",
    17: """
how_to
""",
    22: """
do_people year_olds
""",
    23: """
^_teach teach_me
""",
    25: """
a_childs olds_$
""",
    30: """
cp_$
""",
    31: """
^_grooming
""",
}
PAIRS: dict[int, str] = {
    -15: """
do>to
""",
    -14: """
HELPREQ>do a>PIC
""",
    -13: """
CARE>CHILD a>GROOMED
""",
    -12: """
ME>a SOMEONE>CONTACT
""",
    -11: """
CARE>KIN CHILD>GROOMED KIN>GROOMED a>i and>I and>i is>a the>SOURCE
""",
    -10: """
get>CONTACT
""",
    -9: """
CONTACT>on FRAME>you a>CONTACT to>ONLINE
""",
    -8: """
CONTACT>ONLINE CONTACT>a I>a SOURCE>SOURCE a>I do>GROOMED i>have
""",
    -7: """
ASK>to GROOMED>CHILD GROOMED>KIN HE>a HELPREQ>to I>have I>how I>my KIN>get SOURCE>to STAT>CROWD a>of can>for do>MINOR
i>CROWD i>how i>my of>the
""",
    -6: """
ASK>me CHILD>MINOR CHILD>get CHILD>i CHILD>in CROWD>get CROWD>how HE>CHILD HE>ONLINE I>SELF_MINOR I>to KIN>I KIN>MINOR
KIN>i MY>ADULT OLDER>a ONLINE>do SEND>PIC SEND>a SEND>to SOMEONE>CARE SOMEONE>ME SOMEONE>me STAT>CHILD STAT>KIN TOLD>ME
TOLD>me TOPIC>CHILD TOPIC>KIN YOU>tell a>CARE a>MY a>on a>the and>CHILD can>ADULT do>they does>SOMEONE for>ADULT
have>for how>is how>they i>SELF_MINOR my>ADULT of>ME of>me that>a to>ORDINARY with>KIN would>YOU would>you
""",
    -5: """
ADULT>CROWD ASK>ME CHILD>CARE CHILD>HELPREQ CHILD>I CHILD>STAT CHILD>a CHILD>is CONTACT>to CROWD>CROWD CROWD>ORDINARY
FRAME>YOU HE>ASK HE>for HE>to HELPREQ>SOMEONE I>CARE I>GROOMED KIN>CARE KIN>CHILD KIN>KIN ME>to MINOR>CROWD MY>MY
NUDE>ME NUDE>PIC NUDE>to ONLINE>how OPINION>MINOR SOMEONE>MY SOMEONE>OLDER SOMEONE>is SOMEONE>my SOMEONE>to
SOURCE>MINOR SOURCE>for STAT>of YOU>for a>ASK a>NUDE a>in a>is and>KIN are>CROWD do>OPINION do>SOMEONE does>CONTACT
does>a from>the from>to has>been has>to have>ONLINE he>ME he>me how>GROOMED how>OPINION how>SOURCE how>tell how>where
i>GROOMED i>HELPREQ i>in in>HE is>HE is>OTHER_ADULT me>a me>the my>MY should>CHILD should>KIN the>a they>CHILD
they>CROWD they>KIN what>CHILD what>CROWD what>SOURCE what>does where>the you>tell you>to
""",
    -4: """
ASK>for CARE>CARE CARE>HE CARE>a CHILD>TOLD CHILD>how CHILD>my CONTACT>ME CONTACT>me CROWD>GROOMED CROWD>STAT
HE>CONTACT HE>CROWD HE>HE HE>KIN HE>get HE>her HELPREQ>ME HELPREQ>for HELPREQ>me I>HELPREQ I>ME I>PIC I>SOURCE I>dont
I>him I>in I>on KIN>CROWD KIN>HELPREQ KIN>STAT KIN>a ME>the MINOR>CHILD MY>KIN MY>and MY>on NUDE>CHILD NUDE>CROWD
NUDE>KIN NUDE>me ONLINE>it PEER>to PIC>a PIC>how SEX>ONLINE SOMEONE>NUDE SOMEONE>SOMEONE SOMEONE>has SOMEONE>in
SOMEONE>who SOURCE>CHILD SOURCE>CROWD SOURCE>KIN STAT>FRAME STAT>NUDE STAT>to TOPIC>CROWD YOU>MINOR a>SOURCE a>TOLD a>a
and>CROWD are>CHILD are>KIN been>to do>CONTACT do>CREEPY do>MEET do>SEND do>in do>my dont>to for>I for>NUDE for>for
for>i for>on get>ONLINE get>in get>the how>are how>them i>ME i>PEER i>SOURCE i>STAT i>dont i>him if>KIN in>CARE
in>CHILD is>OLDER is>it keep>ONLINE me>MY me>my my>and my>on of>I of>MINOR of>does of>how of>i says>HE she>HE she>to
should>CROWD tell>a that>CHILD that>HE that>I that>i the>STAT they>get to>HELPREQ to>STAT wants>to what>MINOR what>get
what>is when>a which>CROWD which>FRAME which>do would>ONLINE you>MINOR you>for
""",
    -3: """
ADULT>of ASK>HE ASK>NUDE ASK>ONLINE CARE>CROWD CARE>ONLINE CARE>SEND CARE>TOLD CHILD>has CHILD>says CHILD>that
CHILD>what CONTACT>CARE CONTACT>SOMEONE CONTACT>how CREEPY>get CREEPY>to CROWD>for CROWD>have CROWD>i CROWD>in
DIRECT>ME DIRECT>me FORCE>ME FORCE>me FRAME>SOURCE GIFT>GIFT GROOMED>GROOMED HE>NEVERMET HE>PEER HELPREQ>MY HELPREQ>a
HELPREQ>it HELPREQ>my I>MY I>PEER I>STAT I>and I>if I>keep KIN>ASK KIN>TOLD KIN>is KIN>on KIN>says KIN>that ME>ADULT
ME>MY ME>and ME>my ME>on ME>them MINOR>KIN MY>CROWD MY>I MY>NUDE MY>i NEWS>NEWS NEWS>on OLDER>been OLDER>has
ONLINE>FRAME ONLINE>NUDE ONLINE>in OPINION>ADULT PEER>CARE PEER>MY PEER>ONLINE PEER>my PIC>ME PIC>SOMEONE PIC>me PIC>to
SECRET>I SECRET>SECRET SECRET>but SECRET>i SEND>CONTACT SEND>GIFT SEND>HE SEND>MINOR SEND>NUDE SEND>YOU SEND>her
SEX>CHILD SEX>CONTACT SEX>KIN SEX>to SOMEONE>been SOMEONE>for SOMEONE>get SOMEONE>her SOMEONE>will SOURCE>CONTACT
STAT>SEND STAT>are STAT>for STAT>i STAT>you TOLD>HE TOPIC>TOPIC TOPIC>with WE>CHILD WE>KIN WE>a YOU>ADULT YOU>GROOMED
YOU>me a>TOPIC a>if a>who and>for and>the are>so been>OLDER been>SOMEONE been>a but>CROWD but>I but>ONLINE but>i but>to
can>HE can>YOU can>you did>HE do>GIFT do>HELPREQ do>ONLINE do>PEER do>SOURCE do>for do>get do>if do>tell do>them
dont>how for>ONLINE for>a from>SOMEONE from>get get>GROOMED get>of has>OLDER have>NUDE have>a her>PIC how>CREEPY
how>SEND how>this i>CARE i>GIFT i>ORDINARY i>PIC i>and i>for i>keep i>what if>a in>a in>her in>the is>CHILD is>CONTACT
is>KIN is>ME is>and is>her is>my is>this it>not it>to me>ORDINARY me>and me>on me>them my>NUDE not>ONLINE not>to of>and
of>with on>HE on>and on>the said>HE says>is says>she she>her should>MY should>for should>get should>my so>not so>that
tell>CHILD tell>GROOMED tell>KIN that>KIN that>can they>a they>to to>I to>SOMEONE to>TOPIC to>for to>i wants>ME
wants>me was>NEWS what>CONTACT what>STAT what>for what>if which>NUDE who>to why>CHILD why>KIN with>ONLINE would>ADULT
would>for you>GROOMED
""",
    -2: """
ADULT>ADULT ADULT>CONTACT ADULT>NUDE ADULT>SEND ADULT>for ADULT>the ASK>MY ASK>her ASK>my BEING>GROOMED BULLY>ME
BULLY>me BULLY>them CARE>ADULT CARE>CONTACT CARE>MY CARE>PIC CARE>and CARE>has CARE>her CARE>is CARE>of CARE>the
CHILD>BULLY CHILD>FORCE CHILD>FRAME CHILD>OLDER CHILD>if CHILD>isnt CHILD>said CHILD>was CHILD>which CONTACT>ASK
CONTACT>BULLY CONTACT>CONTACT CONTACT>HELPREQ CONTACT>I CONTACT>KIN CONTACT>do CONTACT>from CONTACT>i CONTACT>in
CONTACT>them CREEPY>CHILD CREEPY>CROWD CREEPY>KIN CROWD>ASK CROWD>BULLY CROWD>I CROWD>MEET CROWD>TOPIC CROWD>and
CROWD>want CROWD>what DESPAIR>ME FORCE>FORCE FORCE>to FRAME>ONLINE FRAME>STAT FRAME>for FRAME>how FRAME>the FRAME>them
FRAME>what GIFT>ME GIFT>for GIFT>me HE>FORCE HE>GIFT HE>HARMED HE>HELPREQ HE>MEET HE>TOLD HE>VIOLENCE HE>are HE>he
HE>that HE>wants HELPREQ>should HYPO>CHILD I>CROWD I>FEAR I>GIFT I>ORDINARY I>WORRY I>been I>this I>was I>what
KIN>BEING KIN>BULLY KIN>FORCE KIN>MEET KIN>OLDER KIN>has KIN>if KIN>isnt KIN>said KIN>was KIN>what LOVE>MINOR ME>BULLY
ME>GIFT ME>KIN ME>NUDE ME>ONLINE ME>ORDINARY ME>SOURCE MEET>SOMEONE MEET>TOPIC MEET>in MINOR>HE MINOR>a MINOR>he
MINOR>her MINOR>please MINOR>to MY>ASK MY>DIRECT MY>ORDINARY MY>PIC MY>SEND MY>for MY>has MY>says MY>to NEAR>HE
NEVERMET>a NEVERMET>on NEVERMET>the NEWS>SHAME NEWS>for NEWS>of NUDE>CONTACT NUDE>HELPREQ NUDE>MINOR NUDE>NUDE
NUDE>ONLINE NUDE>for OLDER>HE OLDER>KIN OLDER>NUDE OLDER>SEX OLDER>SOMEONE OLDER>and OLDER>who ONLINE>ASK ONLINE>ME
ONLINE>OPINION ONLINE>YOU ONLINE>get ONLINE>me ONLINE>says ONLINE>what ONLINE>you OPINION>CHILD OPINION>I OPINION>KIN
OPINION>i ORDINARY>ME ORDINARY>ORDINARY OTHER_ADULT>LOVE OTHER_ADULT>SOMEONE OTHER_ADULT>and OTHER_ADULT>to PEER>HE
PEER>is PIC>HE PIC>HELPREQ PIC>MINOR PIC>MY PIC>ONLINE PIC>and PIC>my PIC>on PIC>with SECRET>and SECRET>do SECRET>how
SECRET>in SELF_MINOR>to SEND>DISTRESS SEND>SEX SEND>SOMEONE SEND>my SEND>on SEND>the SEND>with SEND>you SEX>a SHAME>of
SHAME>on SOMEONE>ASK SOMEONE>HELPREQ SOMEONE>LOVE SOMEONE>NEWS SOMEONE>PIC SOMEONE>SEX SOMEONE>SOURCE SOMEONE>TOUCH
SOMEONE>on SOMEONE>she SOMEONE>so SOMEONE>was SOURCE>MEET SOURCE>STAT SOURCE>a SOURCE>did SOURCE>do SOURCE>of SOURCE>so
STAT>I STAT>STAT STAT>YOU STAT>this STAT>where THREAT>ME THREAT>MY THREAT>my TOLD>ADULT TOLD>TOLD TOLD>a TOLD>her
TOLD>to TOPIC>a TOUCH>CHILD VIOLENCE>HE VIOLENCE>ME VIOLENCE>for VIOLENCE>her WE>CROWD YOU>FRAME YOU>ME YOU>SOURCE
YOU>YOU YOU>get YOU>have YOU>that YOU>to a>FRAME a>HELPREQ a>NEWS a>SHAME a>STALK a>at a>has a>my a>please a>said a>was
a>with and>ADULT and>ASK and>MY and>NUDE and>a and>have and>her and>to and>wants are>MINOR are>you at>STAT at>what
been>CONTACT but>CHILD can>FRAME can>HELPREQ can>a can>her can>how can>tell did>a did>her did>the do>ME do>SECRET
do>SELF_MINOR do>do do>have does>SOURCE for>ASK for>CROWD for>GIFT for>HE for>KIN for>PAST for>TOUCH for>and for>in
for>it for>me for>what from>MY from>SOURCE from>my get>PEER get>SELF_MINOR get>SEND get>SOURCE get>YOU get>for get>you
has>a have>CONTACT have>been he>ASK he>CONTACT he>HE he>NEVERMET he>ONLINE he>is he>on he>to her>PEER her>for him>HE
how>CONTACT how>HELPREQ how>ME how>ONLINE how>SECRET how>did how>was i>ADULT i>FEAR i>MY i>WORRY i>been i>is i>not
i>this i>was if>CHILD if>GROOMED if>HE if>ME if>SEND in>CROWD in>KIN in>for in>his in>me in>to in>with is>DISTRESS
is>GROOMED is>MEET is>NEAR is>SEND is>VIOLENCE is>me is>she is>with it>ADULT it>CHILD it>KIN it>ME it>OLDER it>ONLINE
it>SECRET it>SOMEONE it>for it>me keep>ASK keep>CHILD keep>CONTACT keep>CROWD keep>to keeps>ME keeps>me me>ADULT
me>BULLY me>GIFT me>KIN me>NUDE me>SECRET me>SOURCE me>i me>to my>ASK my>HE my>I my>KIN my>ONLINE my>PIC my>i my>to
not>tell of>GROOMED of>MEET of>NUDE of>SOMEONE of>SOURCE of>a of>are of>keep of>that on>a on>he on>i on>of on>what
our>CHILD said>she she>ASK she>FORCE she>ME she>ONLINE she>VIOLENCE she>a she>me should>CARE should>if so>MY so>how
so>my so>to tell>SECRET tell>get tell>her tell>how that>SECRET that>is the>ASK the>CROWD the>GIFT the>ME the>and the>me
the>on they>ONLINE this>a to>CONTACT to>FORCE to>OPINION to>SOURCE to>do to>have to>this to>which to>who want>the
was>SHAME was>on was>the we>KIN what>ASK what>a what>and what>her what>in what>it what>to what>when what>with what>you
when>KIN when>SOMEONE where>GROOMED where>HELPREQ where>MEET which>are which>get which>i which>to which>you who>CHILD
who>CONTACT who>CROWD who>HE who>I who>KIN who>MEET who>NUDE who>ONLINE who>SEND who>do who>i who>with why>CROWD why>do
why>would will>to with>HELPREQ with>LOVE with>VIOLENCE with>do with>have with>to would>SECRET would>in would>the
you>FRAME you>ME you>SOURCE you>YOU you>get you>have you>me your>ADULT your>CHILD your>KIN your>SECRET
""",
    -1: """
ABUSE>ABUSE ABUSE>ME ABUSE>PIC ABUSE>me ABUSE>to ADULT>ASK ADULT>DIRECT ADULT>FRAME ADULT>MY ADULT>ONLINE
ADULT>OTHER_ADULT ADULT>PIC ADULT>SECRET ADULT>SELF_MINOR ADULT>SEX ADULT>SOURCE ADULT>STAT ADULT>TOLD ADULT>VIOLENCE
ADULT>YOU ADULT>at ADULT>does ADULT>from ADULT>have ADULT>he ADULT>her ADULT>him ADULT>keep ADULT>keeps ADULT>me
ADULT>my ADULT>on ADULT>says ADULT>should ADULT>tell ADULT>that ADULT>want ADULT>what ADULT>when ADULT>which ADULT>with
ADULT>would ADULT>you ASK>ASK ASK>CARE ASK>CROWD ASK>HELPREQ ASK>MOVED ASK>OPINION ASK>ORDINARY ASK>PIC ASK>SECRET
ASK>SEND ASK>STAT ASK>how ASK>keep ASK>on ASK>the ASK>what ASK>which BEING>DIRECT BEING>FORCE BEING>to BULLY>BULLY
BULLY>ONLINE BULLY>and BULLY>it CARE>ASK CARE>BEING CARE>DIRECT CARE>DISTRESS CARE>GROOMED CARE>I CARE>NUDE CARE>OLDER
CARE>PEER CARE>SOMEONE CARE>WORRY CARE>for CARE>from CARE>have CARE>i CARE>in CARE>my CARE>on CARE>said CARE>says
CARE>with CARE>wont CHILD>ABUSE CHILD>BEING CHILD>CONTACT CHILD>DIRECT CHILD>GIFT CHILD>MY CHILD>NEWS CHILD>ORDINARY
CHILD>PAST CHILD>THREAT CHILD>at CHILD>does CHILD>for CHILD>got CHILD>not CHILD>please CHILD>should CHILD>them
CHILD>this CHILD>want CHILD>who CONTACT>OLDER CONTACT>SEX CONTACT>SOURCE CONTACT>dont CONTACT>him CONTACT>it CONTACT>my
CONTACT>of CONTACT>this CONTACT>who CREEPY>CARE CREEPY>CONTACT CREEPY>CREEPY CREEPY>NUDE CREEPY>PIC CREEPY>SOMEONE
CREEPY>of CREEPY>with CRISIS>I CRISIS>ME CRISIS>i CROWD>ABUSE CROWD>CONTACT CROWD>CREEPY CROWD>FORCE CROWD>FRAME
CROWD>HELPREQ CROWD>LOVE CROWD>MINOR CROWD>NEVERMET CROWD>PAST CROWD>SEX CROWD>do CROWD>does CROWD>dont CROWD>from
CROWD>it CROWD>keep CROWD>should CROWD>that CROWD>this CROWD>which CROWD>will CROWD>with CROWD>your DESPAIR>DESPAIR
DESPAIR>I DESPAIR>LOVE DESPAIR>i DESPAIR>me DESPAIR>so DESPAIR>to DESPAIR>would DIRECT>a DIRECT>with DISTRESS>DISTRESS
DISTRESS>HE DISTRESS>ME DISTRESS>and DISTRESS>her DISTRESS>me DISTRESS>of FEAR>of FORCE>HE FORCE>I FORCE>NUDE FORCE>PIC
FORCE>a FORCE>do FORCE>for FORCE>from FORCE>him FORCE>i FORCE>if FORCE>says FRAME>ADULT FRAME>CROWD FRAME>FRAME
FRAME>HELPREQ FRAME>I FRAME>ORDINARY FRAME>PEER FRAME>and FRAME>at FRAME>do FRAME>it FRAME>tell FRAME>that FRAME>want
GIFT>ASK GIFT>HE GIFT>MINOR GIFT>ONLINE GIFT>TOLD GIFT>and GIFT>do GIFT>she GROOMED>DIRECT GROOMED>HE GROOMED>MINOR
GROOMED>SOURCE GROOMED>are GROOMED>they HARMED>ABUSE HARMED>MEET HARMED>ONLINE HARMED>YOU HARMED>his HARMED>to
HARMED>with HE>ABUSE HE>BEING HE>CREEPY HE>DIRECT HE>FEAR HE>KNOWS HE>MOVED HE>NEAR HE>OLDER HE>ORDINARY HE>OTHER_ADULT
HE>PIC HE>SEX HE>THREAT HE>but HE>can HE>from HE>got HE>his HE>how HE>keeps HE>not HE>of HE>on HE>said HE>says
HE>should HE>want HE>was HE>where HE>will HELPREQ>CONTACT HELPREQ>HELPREQ HELPREQ>NUDE HELPREQ>OLDER HELPREQ>ONLINE
HELPREQ>ORDINARY HELPREQ>SECRET HELPREQ>YOU HELPREQ>from HELPREQ>him HELPREQ>how HELPREQ>if HELPREQ>of HELPREQ>on
HELPREQ>that HELPREQ>this HELPREQ>what HELPREQ>when HELPREQ>who HELPREQ>will HYPO>ADULT HYPO>BEING HYPO>CARE
HYPO>GROOMED HYPO>KIN HYPO>ME HYPO>SEND HYPO>TOLD HYPO>me HYPO>on I>ADULT I>CREEPY I>CRISIS I>DESPAIR I>DIRECT
I>DISTRESS I>FORCE I>HYPO I>NUDE I>OLDER I>OPINION I>SOMEONE I>TOLD I>but I>cant I>did I>get I>got I>he I>is I>me I>not
I>said I>says I>should I>tell KIN>ABUSE KIN>DIRECT KIN>FRAME KIN>GIFT KIN>NEAR KIN>NEWS KIN>ORDINARY KIN>PAST
KIN>THREAT KIN>been KIN>does KIN>for KIN>got KIN>it KIN>not KIN>please KIN>should KIN>the KIN>them KIN>this KIN>want
KIN>wants KIN>which KIN>who KNOWS>and KNOWS>to LOVE>HE LOVE>for LOVE>her ME>ASK ME>KNOWS ME>MOVED ME>OLDER ME>OPINION
ME>PAST ME>PIC ME>SECRET ME>SELF_MINOR ME>SEX ME>SOMEONE ME>THREAT ME>WORRY ME>at ME>do ME>does ME>for ME>get ME>has
ME>have ME>he ME>his ME>in ME>of ME>that ME>where ME>your MEET>HARMED MEET>OLDER MEET>OTHER_ADULT MEET>PEER MEET>and
MEET>at MEET>for MEET>get MEET>have MEET>her MINOR>OLDER MINOR>PAST MINOR>SOMEONE MINOR>STAT MINOR>been MINOR>has
MINOR>his MINOR>is MINOR>of MINOR>was MINOR>what MINOR>which MINOR>who MOVED>CONTACT MOVED>and MOVED>because MOVED>it
MY>CARE MY>CONTACT MY>DISTRESS MY>FORCE MY>GIFT MY>LOVE MY>SELF_MINOR MY>THREAT MY>TOLD MY>VIOLENCE MY>WE MY>are MY>do
MY>dont MY>get MY>have MY>he MY>him MY>if MY>my MY>said MY>that MY>us MY>want MY>wants MY>what MY>when MY>wont NEAR>for
NEAR>her NEAR>in NEVERMET>SOMEONE NEVERMET>it NEVERMET>this NEWS>PAST NEWS>the NEWS>to NUDE>ADULT NUDE>HE NUDE>SOMEONE
NUDE>STAT NUDE>YOU NUDE>and NUDE>he NUDE>him NUDE>is NUDE>on NUDE>that NUDE>the NUDE>what NUDE>will OLDER>ASK
OLDER>CHILD OLDER>LOVE OLDER>ME OLDER>MINOR OLDER>OLDER OLDER>PEER OLDER>SEND OLDER>YOU OLDER>for OLDER>her OLDER>in
OLDER>me OLDER>you ONLINE>CARE ONLINE>GIFT ONLINE>PIC ONLINE>SOURCE ONLINE>STAT ONLINE>TOPIC ONLINE>WORRY ONLINE>at
ONLINE>because ONLINE>does ONLINE>dont ONLINE>got ONLINE>have ONLINE>him ONLINE>i ONLINE>if ONLINE>not ONLINE>said
ONLINE>tell ONLINE>wants ONLINE>which ONLINE>who OPINION>CREEPY OPINION>CROWD OPINION>STAT OPINION>and OPINION>for
OPINION>have OPINION>is OPINION>so OPINION>with ORDINARY>DISTRESS ORDINARY>ONLINE ORDINARY>OPINION ORDINARY>SOMEONE
ORDINARY>TOUCH ORDINARY>for ORDINARY>i ORDINARY>in ORDINARY>me ORDINARY>on ORDINARY>to ORDINARY>with
OTHER_ADULT>CONTACT OTHER_ADULT>HE OTHER_ADULT>I OTHER_ADULT>OLDER OTHER_ADULT>i OTHER_ADULT>is OTHER_ADULT>she
OTHER_ADULT>who PAST>CHILD PAST>I PAST>KIN PAST>PAST PAST>SEND PAST>STAT PAST>a PAST>and PAST>how PAST>i PAST>on
PAST>the PAST>to PAST>was PAST>which PEER>ADULT PEER>ME PEER>MINOR PEER>NUDE PEER>OTHER_ADULT PEER>PIC PEER>SECRET
PEER>SEND PEER>a PEER>and PEER>her PEER>how PEER>me PEER>that PIC>CARE PIC>CONTACT PIC>NEVERMET PIC>ORDINARY PIC>SEND
PIC>SOURCE PIC>STAT PIC>do PIC>have PIC>he PIC>him PIC>his PIC>it PIC>says PIC>who SECRET>ASK SECRET>CARE SECRET>HARMED
SECRET>NUDE SECRET>PIC SECRET>SEND SECRET>me SECRET>on SECRET>tell SECRET>to SECRET>wants SELF_ADULT>CHILD
SELF_ADULT>KIN SELF_ADULT>a SELF_ADULT>been SELF_ADULT>have SELF_MINOR>NUDE SELF_MINOR>the SEND>CARE SEND>CHILD
SEND>CREEPY SEND>HELPREQ SEND>KNOWS SEND>ORDINARY SEND>SOURCE SEND>STAT SEND>and SEND>are SEND>do SEND>have SEND>him
SEND>is SEND>it SEND>of SEND>says SEND>them SEND>where SEND>who SEND>your SEX>CROWD SEX>SOURCE SEX>STAT SHAME>ME
SHAME>SECRET SHAME>SHAME SHAME>me SOMEONE>CREEPY SOMEONE>CROWD SOMEONE>DIRECT SOMEONE>FORCE SOMEONE>GIFT SOMEONE>HYPO
SOMEONE>KNOWS SOMEONE>PAST SOMEONE>SEND SOMEONE>THREAT SOMEONE>VIOLENCE SOMEONE>WE SOMEONE>at SOMEONE>him SOMEONE>if
SOMEONE>keeps SOMEONE>said SOMEONE>says SOMEONE>tell SOMEONE>want SOMEONE>wont SOURCE>ASK SOURCE>HELPREQ SOURCE>HYPO
SOURCE>I SOURCE>ONLINE SOURCE>OPINION SOURCE>ORDINARY SOURCE>OTHER_ADULT SOURCE>TOPIC SOURCE>YOU SOURCE>and SOURCE>can
SOURCE>does SOURCE>from SOURCE>have SOURCE>how SOURCE>i SOURCE>in SOURCE>it SOURCE>my SOURCE>on SOURCE>said SOURCE>she
SOURCE>this SOURCE>was SOURCE>what SOURCE>which SOURCE>with SOURCE>would SOURCE>you STALK>ME STALK>me STAT>ADULT
STAT>MEET STAT>MINOR STAT>TOPIC STAT>and STAT>can STAT>did STAT>do STAT>me STAT>not STAT>on STAT>so STAT>them STAT>what
STAT>when STAT>which STAT>with THREAT>ADULT THREAT>NUDE THREAT>PIC THREAT>for THREAT>me THREAT>on TOLD>CONTACT TOLD>KIN
TOLD>MINOR TOLD>MOVED TOLD>MY TOLD>NUDE TOLD>ONLINE TOLD>PIC TOLD>SOMEONE TOLD>from TOLD>my TOPIC>MY TOPIC>OPINION
TOPIC>SOURCE TOPIC>STAT TOPIC>my TOPIC>to TOUCH>CROWD TOUCH>KIN TOUCH>ME TOUCH>NUDE TOUCH>PAST TOUCH>YOU TOUCH>and
TOUCH>me TOUCH>on TOUCH>with TOUCH>you VIOLENCE>MY VIOLENCE>a VIOLENCE>in VIOLENCE>me VIOLENCE>the WE>ADULT WE>CONTACT
WE>MY WE>NUDE WE>TOLD WE>WE WE>are WE>at WE>dont WE>for WE>get WE>has WE>have WE>my WE>of WE>on WE>our WE>the WE>to
WE>with WORRY>CROWD WORRY>and WORRY>for WORRY>her WORRY>to YOU>HELPREQ YOU>NUDE YOU>PEER YOU>PIC YOU>SEND YOU>and
YOU>do YOU>how YOU>if YOU>in YOU>is YOU>of YOU>on YOU>when YOU>with YOU>you YOU>your a>ABUSE a>BEING a>BULLY a>DIRECT
a>DISTRESS a>FORCE a>HYPO a>OLDER a>ORDINARY a>PAST a>THREAT a>because a>been a>he a>his a>isnt a>not a>our a>says
a>should a>tell a>that a>them a>this a>want and>CARE and>CONTACT and>DISTRESS and>FEAR and>GIFT and>HELPREQ
and>NEVERMET and>OLDER and>OPINION and>STAT and>TOLD and>TOPIC and>VIOLENCE and>WE and>are and>been and>do and>get
and>him and>my and>not and>of and>said and>says and>should and>that and>they and>where and>which and>with and>wont
are>ADULT are>HE are>ME are>ONLINE are>STAT are>at are>i are>me are>of are>on are>they are>who at>I at>ME at>MINOR
at>ONLINE at>SELF_MINOR at>SOMEONE at>a at>and at>for at>i at>if at>me at>of at>should at>the because>SECRET
because>and because>it been>MEET been>ONLINE been>SEX been>with but>HE but>how can>CONTACT can>OLDER can>ORDINARY
can>PEER can>SOURCE can>and can>have can>keep can>me can>that can>the can>they did>CHILD did>KIN did>ME did>SEND did>he
did>it did>me did>not did>she did>tell did>to do>ASK do>FORCE do>MY do>WORRY do>YOU do>and do>at do>him do>it do>this
do>we do>what do>when do>you does>CROWD does>GROOMED does>TOPIC does>from does>get does>she does>to dont>HE dont>a
dont>do dont>get dont>me dont>want for>HELPREQ for>HYPO for>OLDER for>OPINION for>SECRET for>SOMEONE for>SOURCE
for>TOLD for>TOPIC for>YOU for>get for>her for>if for>is for>she for>so for>that for>the for>them for>this for>which
for>who for>will for>your from>ASK from>CONTACT from>HELPREQ from>MOVED from>SECRET from>STAT from>him from>on
from>which get>ADULT get>CROWD get>FORCE get>GIFT get>HELPREQ get>NEVERMET get>ORDINARY get>are get>do get>him get>it
get>they get>this got>ME got>NUDE got>ONLINE got>a got>do got>me got>to had>CHILD had>KIN had>the has>CONTACT has>ME
has>MY has>NUDE has>ONLINE has>SECRET has>SEND has>SOMEONE has>TOLD has>from has>me has>my have>HE have>I have>LOVE
have>MINOR have>SEX have>SOMEONE have>do have>her have>i have>on have>to have>where have>with he>ADULT he>CREEPY
he>GIFT he>I he>MY he>SECRET he>SHAME he>THREAT he>a he>can he>her he>i he>if he>my he>said he>says he>the he>wants
her>CHILD her>HARMED her>HELPREQ her>MEET her>OTHER_ADULT her>a her>do her>does her>her her>his her>how her>in her>on
her>should her>that her>what her>where him>ME him>and him>he him>it him>me his>HELPREQ his>is his>that how>ADULT
how>KIN how>OLDER how>STAT how>and how>have how>him how>we how>what i>CREEPY i>CRISIS i>DESPAIR i>DIRECT i>DISTRESS
i>FORCE i>NUDE i>OLDER i>OPINION i>TOLD i>at i>but i>cant i>did i>got i>has i>he i>if i>me i>said i>says i>should
i>where i>would if>ADULT if>BEING if>CARE if>CROWD if>OPINION if>OTHER_ADULT if>TOLD if>for if>get if>has if>he if>her
if>is if>isnt if>it if>me if>on if>the if>you in>ASK in>GROOMED in>ME in>MINOR in>PAST in>SOMEONE in>SOURCE in>and
in>it in>on in>that in>this in>what in>your is>ADULT is>CROWD is>FORCE is>GIFT is>MY is>NUDE is>OPINION is>PIC
is>SOURCE is>YOU is>for is>he is>if is>of is>on is>so is>the isnt>HE it>ASK it>CROWD it>HE it>OTHER_ADULT it>SEND it>a
it>and it>if it>of it>the it>wants it>with it>your keep>ADULT keep>MY keep>my keep>on keep>with keeps>ORDINARY
keeps>PIC keeps>SEND me>ASK me>HELPREQ me>KNOWS me>MOVED me>OPINION me>SELF_MINOR me>SEX me>STAT me>THREAT me>WORRY
me>at me>can me>do me>does me>have me>he me>his me>is me>of me>she me>that me>this me>what me>where my>CARE my>CONTACT
my>CROWD my>DIRECT my>DISTRESS my>FORCE my>GIFT my>SELF_MINOR my>TOLD my>VIOLENCE my>WE my>WORRY my>are my>for my>from
my>has my>have my>he my>if my>my my>says my>want my>wants my>wont not>CHILD not>HE not>KIN not>SECRET of>BULLY
of>CONTACT of>HELPREQ of>SEND of>SEX of>STALK of>STAT of>TOPIC of>WE of>YOU of>from of>get of>have of>is of>it of>said
of>should of>them of>this of>want of>who on>CARE on>GIFT on>I on>MY on>NUDE on>SECRET on>SEND on>SOURCE on>STAT
on>WORRY on>can on>for on>how on>it on>my on>said on>so on>that on>them on>which on>with our>CROWD our>KIN our>a
our>are our>get our>has please>FRAME please>how please>me please>tell please>to said>ADULT said>OTHER_ADULT said>SECRET
said>SOMEONE said>a said>her said>that said>to said>was says>ADULT says>I says>ME says>MEET says>NEAR says>SOMEONE
says>SOURCE says>VIOLENCE says>he says>i says>in says>me says>the says>to she>CONTACT she>GIFT she>HARMED she>I
she>MEET she>NEAR she>NEVERMET she>ORDINARY she>OTHER_ADULT she>SEND she>TOLD she>and she>for she>i she>keeps she>my
she>she she>wants she>was she>with should>HYPO should>ONLINE should>WORRY should>not should>tell should>with so>CARE
so>HYPO so>MINOR so>are so>does so>if so>is so>of so>what so>which so>will tell>I tell>MY tell>ORDINARY tell>SOMEONE
tell>from tell>i tell>my tell>tell that>ADULT that>ASK that>BEING that>CARE that>CONTACT that>CROWD that>GROOMED
that>HARMED that>MY that>ONLINE that>PIC that>are that>for that>her that>his that>isnt that>she that>the that>to
that>with the>CREEPY the>GROOMED the>NEWS the>OLDER the>OPINION the>ORDINARY the>PIC the>SECRET the>SEX the>YOU the>are
the>do the>from the>is the>it the>said the>she the>tell the>what the>when the>where the>who the>you them>ONLINE
them>SOURCE them>a them>to them>what they>ASK they>MINOR they>MY they>are they>for they>from they>my they>want
this>CHILD this>CROWD this>KIN this>ME this>ONLINE this>SOMEONE this>SOURCE this>for this>me this>to to>ASK to>CRISIS
to>FEAR to>NEVERMET to>OLDER to>OTHER_ADULT to>are to>because to>he to>him to>if to>is to>it to>that to>them us>a
us>with want>ME want>ONLINE want>STAT want>me wants>ORDINARY wants>a wants>i wants>on was>CHILD was>GROOMED was>HE
was>KIN was>MINOR was>ONLINE was>OTHER_ADULT was>PAST was>TOPIC was>for was>is was>she we>ADULT we>CHILD we>CROWD we>MY
we>WE we>a we>at we>have we>of we>our what>ABUSE what>CARE what>CREEPY what>HYPO what>MEET what>MY what>OPINION
what>ORDINARY what>PAST what>SECRET what>TOLD what>did what>do what>had what>has what>my what>that what>this what>was
what>where what>who what>will when>CONTACT when>HE when>NUDE when>OLDER when>did when>do when>he when>in when>is
when>it when>the when>was where>HE where>TOPIC where>WORRY where>can where>does where>on where>she where>they
where>would which>ADULT which>I which>MEET which>SEND which>STAT which>at which>did which>not which>of which>what
which>where which>which who>OTHER_ADULT who>PIC who>SEX who>and who>can who>is who>said who>says who>she who>the
who>was why>ASK why>PIC why>SECRET why>SEND why>a why>are why>not will>ME will>a will>me with>NEAR with>NEVERMET
with>OLDER with>ORDINARY with>SOURCE with>STAT with>YOU with>for with>from with>has with>in with>it with>of with>on
with>please with>says with>that with>what with>who with>you wont>HE wont>WORRY wont>her wont>of would>ASK would>CRISIS
would>LOVE would>ME would>OLDER would>have would>how would>if would>me would>not would>tell would>which you>ADULT
you>NUDE you>ONLINE you>PEER you>PIC you>SEND you>and you>can you>do you>how you>if you>of you>on you>so you>that
you>when you>you you>your your>CROWD your>ME your>SOURCE your>YOU your>a your>for
""",
    1: """
ABUSE>SEND ADULT>CHILD ADULT>HE ADULT>TOUCH ADULT>WE ADULT>WORRY ADULT>i ADULT>in ADULT>us ASK>LOVE ASK>YOU ASK>of
ASK>so BULLY>a CARE>me CHILD>DISTRESS CHILD>LOVE CHILD>NEVERMET CHILD>SOMEONE CHILD>can CHILD>he CHILD>his CHILD>it
CHILD>the CHILD>they CHILD>us CHILD>when CONTACT>HE CONTACT>WE CONTACT>our CONTACT>the CREEPY>how CROWD>ADULT
CROWD>CHILD CROWD>ME CROWD>NEAR CROWD>can CROWD>on CROWD>they CROWD>who FORCE>CHILD FORCE>KIN FRAME>HYPO FRAME>MY
FRAME>PIC FRAME>SEND FRAME>SEX FRAME>if FRAME>my FRAME>to GIFT>does GIFT>it GROOMED>ONLINE HARMED>her HARMED>them HE>I
HE>LOVE HE>NUDE HE>i HE>if HELPREQ>HYPO HELPREQ>get HELPREQ>the HYPO>OLDER HYPO>SECRET HYPO>how HYPO>if HYPO>would
I>ASK I>PAST I>do I>from I>i I>it KIN>CONTACT KIN>DISTRESS KIN>LOVE KIN>NEVERMET KIN>SEND KIN>SOURCE KIN>TOPIC KIN>can
KIN>he KIN>her KIN>him KIN>his KIN>us KIN>when KNOWS>CROWD KNOWS>KIN KNOWS>PIC KNOWS>of LOVE>and LOVE>on ME>CHILD
ME>CREEPY ME>CROWD ME>I ME>SEND ME>can ME>from ME>it ME>she ME>so ME>with MEET>CROWD MEET>ME MEET>SECRET MEET>me
MEET>the MINOR>NUDE MINOR>keep MOVED>MOVED MOVED>a MY>HE MY>MINOR MY>WORRY MY>from MY>me MY>she MY>so NEVERMET>MY
NEVERMET>SEND NUDE>I NUDE>i NUDE>so NUDE>with OLDER>I OLDER>ONLINE OLDER>i OLDER>with ONLINE>ADULT ONLINE>CREEPY
ONLINE>HARMED ONLINE>TOUCH ONLINE>WE ONLINE>are ONLINE>cant ONLINE>from ONLINE>is ONLINE>my ONLINE>our ONLINE>should
ONLINE>to OPINION>SOURCE OPINION>want ORDINARY>a PIC>I PIC>NUDE PIC>her PIC>i SECRET>CHILD SECRET>CONTACT SECRET>HE
SECRET>KIN SECRET>ME SECRET>her SECRET>the SECRET>with SELF_ADULT>I SELF_ADULT>how SELF_ADULT>i SELF_ADULT>to
SELF_ADULT>want SELF_MINOR>CROWD SELF_MINOR>KIN SEND>ADULT SEND>WE SEND>for SEND>our SEND>she SEX>MINOR SHAME>CHILD
SHAME>KIN SHAME>a SHAME>she SHAME>so SOMEONE>with SOURCE>FRAME SOURCE>get STAT>ASK STAT>GIFT STAT>KNOWS STAT>PIC
STAT>does STAT>it STAT>your THREAT>SEND TOPIC>I TOPIC>ONLINE TOPIC>i TOPIC>on TOPIC>them TOUCH>them VIOLENCE>with
WORRY>ADULT WORRY>a WORRY>him YOU>CREEPY YOU>HARMED YOU>I YOU>MY YOU>TOUCH YOU>can YOU>cant YOU>i YOU>my YOU>the
YOU>them YOU>was YOU>which YOU>would a>NEVERMET a>STAT a>VIOLENCE a>can a>dont a>him a>us and>LOVE and>SECRET and>keep
are>CREEPY are>a are>to at>CROWD at>PIC can>HYPO can>LOVE can>ME can>PIC can>SECRET can>SEND can>SEX can>of can>to
can>with cant>CONTACT cant>YOU cant>was do>ADULT do>CARE do>HE do>KIN do>SHAME do>a do>which does>it does>the
dont>ADULT dont>CHILD dont>KIN dont>PIC dont>so dont>tell dont>them for>ME for>MOVED for>him from>I from>KIN from>ME
from>ONLINE from>a from>i from>me get>ME get>MY get>SOMEONE get>VIOLENCE get>me get>my get>on has>CROWD has>PIC has>of
he>SEND her>CROWD her>HE her>dont her>is her>the her>with how>MINOR how>ORDINARY how>SHAME how>TOPIC how>for how>get
how>it how>of how>on how>which i>ASK i>PAST i>SECRET i>SEX i>YOU i>get i>who if>ASK if>CREEPY if>MY if>keep if>my
if>will if>with in>CREEPY in>MY in>NUDE in>my in>you is>CREEPY is>WORRY it>YOU it>get it>you me>CHILD me>CREEPY
me>CROWD me>HE me>SEND me>from me>get me>it me>with me>would my>ME my>SOURCE my>her my>she my>so of>HE of>ONLINE
of>dont of>his of>so of>where on>CROWD on>ME on>MEET on>ONLINE on>TOUCH on>YOU on>me on>your she>LOVE she>SECRET
she>can should>ADULT so>CONTACT so>LOVE so>NUDE so>SEND so>TOPIC so>YOU so>at so>keeps so>you tell>HE tell>HYPO tell>on
tell>to tell>will tell>you that>MINOR that>when the>HELPREQ the>I the>NUDE the>i the>in the>to they>ADULT they>I
they>ME they>PIC they>do they>dont they>i they>me they>tell to>CREEPY to>PAST to>SEND to>SHAME to>from to>his to>how
to>tell to>they to>you want>LOVE want>PIC was>CONTACT what>FRAME what>KIN what>ME what>ONLINE what>SOMEONE what>me
what>tell what>they when>CHILD when>CREEPY when>HARMED when>TOUCH when>for when>them where>ADULT where>a where>from
where>it where>to which>ASK which>CHILD which>CONTACT which>DISTRESS which>KIN which>KNOWS which>me which>wont
with>ADULT with>HARMED with>I with>TOUCH with>i with>my with>she with>them with>with wont>on wont>tell would>get
would>it would>they you>CONTACT you>CREEPY you>HARMED you>MY you>my you>the you>them you>was you>which you>would your>I
your>TOUCH your>can your>i
""",
    2: """
ADULT>HARMED ADULT>I ADULT>MINOR ADULT>can ADULT>how ADULT>is ADULT>she ADULT>to ADULT>where ASK>MINOR ASK>SOURCE
BULLY>CHILD BULLY>KIN BULLY>to CARE>ME CARE>MEET CARE>at CHILD>ADULT CHILD>ASK CHILD>CREEPY CHILD>SEX CHILD>VIOLENCE
CHILD>have CHILD>him CHILD>our CHILD>will CHILD>would CONTACT>is CONTACT>she CREEPY>a CREEPY>are CROWD>SOURCE CROWD>WE
CROWD>of CROWD>so CROWD>the CROWD>us DISTRESS>a DISTRESS>in FRAME>CARE FRAME>MEET FRAME>me FRAME>of FRAME>where
GIFT>CHILD GIFT>CROWD GIFT>KIN GROOMED>a HE>ME HE>WE HE>at HE>dont HE>him HE>is HE>she HE>us HELPREQ>CHILD
HELPREQ>FRAME HELPREQ>her HYPO>ASK HYPO>SOMEONE HYPO>SOURCE HYPO>a HYPO>is HYPO>the HYPO>to HYPO>what I>HE I>I
I>NEVERMET I>SHAME I>YOU I>of I>who I>you KIN>CREEPY KIN>SEX KIN>VIOLENCE KIN>and KIN>at KIN>have KIN>our KIN>she
KIN>they KIN>will KIN>would KNOWS>I KNOWS>ME KNOWS>ONLINE KNOWS>i KNOWS>if KNOWS>me LOVE>KIN LOVE>ME LOVE>me ME>ME
ME>MINOR ME>TOUCH ME>YOU ME>her ME>him ME>is ME>keep MEET>ADULT MEET>CARE MEET>MY MEET>NEAR MEET>a MEET>his MEET>how
MEET>my MINOR>ADULT MINOR>PEER MINOR>and MINOR>in MINOR>on MINOR>tell MOVED>CHILD MOVED>CROWD MOVED>KIN MOVED>ONLINE
MOVED>SECRET MY>SOURCE MY>TOUCH MY>does MY>the NEAR>MY NEAR>my NEAR>to NEVERMET>ONLINE NUDE>how OLDER>to ONLINE>MEET
ONLINE>MY ONLINE>NEVERMET ONLINE>ONLINE ONLINE>on ONLINE>them ONLINE>want OPINION>does OPINION>how OPINION>to
ORDINARY>CHILD ORDINARY>KIN PAST>for PAST>of PEER>CROWD PEER>PEER PEER>do PIC>YOU PIC>in PIC>you SECRET>us
SELF_MINOR>and SEND>in SHAME>SEND SHAME>tell SHAME>to SOMEONE>I SOMEONE>KIN SOMEONE>MEET SOURCE>ME SOURCE>SEND
SOURCE>are SOURCE>has SOURCE>where STAT>CONTACT STAT>ONLINE TOUCH>HE TOUCH>TOUCH TOUCH>in VIOLENCE>them WE>MINOR
WE>from WE>is WE>she WORRY>CARE WORRY>KIN WORRY>MY WORRY>ONLINE WORRY>my YOU>KIN YOU>MOVED YOU>ONLINE YOU>ORDINARY
YOU>SELF_MINOR YOU>it YOU>where a>LOVE a>are a>get a>they a>when a>will and>MINOR and>MOVED and>SOMEONE are>MY
are>SELF_MINOR are>YOU are>my at>MY at>my can>CARE can>CROWD can>KNOWS can>if can>where do>SEX do>WE do>who do>with
does>CHILD does>KIN dont>CONTACT dont>ONLINE dont>with for>MEET for>PIC for>WORRY for>does for>from for>with from>it
from>when get>NUDE get>TOUCH has>for has>the her>ADULT her>I her>MY her>WE her>at her>i her>so her>tell her>us his>NUDE
his>PIC his>on his>the how>BULLY how>CHILD how>DISTRESS how>HYPO how>LOVE how>PEER how>PIC how>WE how>YOU how>the
how>with how>you i>HE i>NEVERMET i>ONLINE i>SEND i>SHAME i>TOPIC i>i i>you if>MEET if>SECRET if>i if>want is>SOMEONE
keep>SECRET keep>a keep>it me>ME me>TOUCH me>her me>him me>keep me>your my>CHILD my>MEET my>TOUCH my>does my>me of>KIN
of>on of>to on>DISTRESS our>from so>CROWD so>SOURCE so>for so>the so>with tell>ONLINE tell>WE tell>us the>LOVE the>SEND
the>TOPIC the>WE the>can the>dont the>for the>her the>the the>they they>if they>it they>with to>BULLY to>DISTRESS
to>FRAME to>MOVED to>she us>HE us>is us>she want>CHILD want>CROWD want>KIN want>MEET want>of want>to what>ADULT
what>DISTRESS what>are what>can what>from what>on what>your when>are when>to where>CHILD where>CONTACT where>CROWD
where>DISTRESS where>MY where>ONLINE where>my where>with which>ME which>SECRET which>would will>HE will>if will>they
with>ME with>NUDE with>at with>me wont>for would>do would>from you>KIN you>MOVED you>SECRET you>SELF_MINOR you>it
you>where your>so
""",
    3: """
ADULT>GROOMED ADULT>LOVE ADULT>MEET ADULT>a ADULT>cant ADULT>do ADULT>so ADULT>they CARE>HARMED CARE>TOUCH CHILD>NEAR
CHILD>SEND CHILD>WE CHILD>and CHILD>do CHILD>keep CHILD>on CHILD>she CHILD>with CHILD>wont CONTACT>SEND CONTACT>her
CONTACT>so CREEPY>MINOR CROWD>HE CROWD>KIN CROWD>SECRET CROWD>a CROWD>cant CROWD>she CROWD>to FRAME>CHILD FRAME>your
GIFT>YOU GIFT>a GIFT>to GIFT>you GROOMED>SOMEONE GROOMED>YOU GROOMED>you HE>MINOR HE>SHAME HE>the HE>with HELPREQ>CARE
HELPREQ>KIN I>ONLINE I>TOPIC I>are I>her I>when I>with KIN>ADULT KIN>WE KIN>wont LOVE>CARE LOVE>a ME>HARMED ME>HE
ME>when ME>you MINOR>LOVE MINOR>ME MINOR>SECRET MINOR>for MINOR>me MINOR>she MINOR>so MINOR>where MOVED>FRAME
MOVED>SOURCE MY>HARMED MY>MEET MY>ONLINE MY>PEER MY>SECRET MY>of NUDE>of NUDE>would ONLINE>KIN ONLINE>MOVED ONLINE>for
ONLINE>of ONLINE>when ONLINE>where OPINION>SOMEONE ORDINARY>will PEER>HARMED PEER>KIN PEER>TOUCH PIC>from SECRET>CROWD
SECRET>a SECRET>so SELF_MINOR>CHILD SEND>ONLINE SOMEONE>CHILD SOMEONE>FRAME SOMEONE>YOU SOMEONE>do SOMEONE>where
SOMEONE>you SOURCE>DISTRESS SOURCE>the STAT>SECRET STAT>has STAT>is STAT>would TOUCH>HARMED TOUCH>her WE>her a>CREEPY
a>GIFT a>MEET a>OPINION a>SEX a>cant a>her a>to a>wont and>SEND and>how and>is and>tell and>your are>for are>your
can>ONLINE can>SOMEONE do>DISTRESS do>our do>so do>where dont>the for>MY for>ORDINARY from>CHILD from>HE get>HE
get>MOVED get>PIC her>MINOR her>SHAME her>my how>ABUSE how>NUDE how>can how>our how>should i>I i>are i>her i>when
i>with if>I if>YOU in>NEAR is>can me>HARMED me>when my>HARMED my>PEER my>SECRET my>of of>MY of>my on>ORDINARY our>HE
she>MINOR she>tell should>ASK should>OLDER should>SOMEONE so>KIN so>SECRET tell>ME tell>so tell>they tell>your
the>ADULT the>HE the>MY the>our they>HE they>SECRET they>him to>LOVE to>SEX to>and to>where want>SOMEONE want>where
what>OLDER what>SEND what>so where>FRAME where>SEND where>i which>has who>are with>him with>would wont>SOURCE
would>SOURCE you>ORDINARY
""",
    4: """
ABUSE>KIN ABUSE>a ADULT>CARE ASK>a CARE>SECRET CARE>keep CHILD>MOVED CROWD>DISTRESS CROWD>MOVED CROWD>SOMEONE
CROWD>WORRY DISTRESS>CROWD HE>SECRET HE>and HE>in HELPREQ>ADULT HELPREQ>i HYPO>YOU I>LOVE I>MEET I>SELF_ADULT I>WE
I>our I>she I>want KIN>MOVED KIN>NUDE KIN>so KIN>with ME>GROOMED ME>NEAR MEET>KIN MEET>WORRY MINOR>CONTACT
MINOR>GROOMED MOVED>to MY>her MY>how MY>keep NUDE>MY NUDE>my ONLINE>CONTACT ONLINE>CROWD ONLINE>SECRET ONLINE>would
OPINION>of OPINION>the OTHER_ADULT>a SECRET>we SECRET>what SELF_ADULT>is SEND>I SEND>how SEND>i SOMEONE>ONLINE
SOURCE>me STAT>should TOPIC>PIC WE>HE WE>ONLINE WE>do WORRY>CHILD YOU>a YOU>what a>ADULT a>OTHER_ADULT a>SECRET a>for
a>have a>she a>which a>your and>FRAME and>GROOMED and>ONLINE and>he and>she are>DISTRESS are>what can>MY can>get can>it
can>my do>i does>have for>CHILD for>how get>SECRET get>keep her>she his>ADULT how>CARE how>from how>my how>would i>LOVE
i>SELF_ADULT i>SOMEONE i>WE i>on i>our i>she i>them if>OLDER if>to if>your is>HELPREQ is>do is>how keep>WE keep>we
keep>what me>GROOMED me>NEAR me>how me>you my>ORDINARY my>SEND my>how my>keep of>CARE of>OTHER_ADULT of>PIC our>ONLINE
so>ADULT so>CHILD so>cant so>tell so>they so>wont tell>YOU tell>me the>DISTRESS the>KIN the>so they>so to>NEAR to>PEER
to>her want>MINOR want>a we>do what>WE what>the what>we what>would when>CROWD when>I when>ONLINE when>i where>are
will>SECRET will>keep with>a wont>ME wont>me would>I would>i you>what your>to
""",
    5: """
ABUSE>CROWD ADULT>SOMEONE CHILD>NUDE CHILD>so CONTACT>CHILD CROWD>NUDE CROWD>YOU CROWD>are CROWD>you FRAME>KIN FRAME>a
FRAME>i HE>does HE>what HYPO>are HYPO>you I>CHILD I>so KIN>ONLINE KIN>WORRY KIN>me KIN>my LOVE>CHILD ME>how MEET>with
MINOR>ONLINE MINOR>do MINOR>get MINOR>how MY>a MY>is MY>with NUDE>CARE NUDE>PEER OLDER>CONTACT OLDER>CROWD ONLINE>her
ONLINE>so OPINION>ORDINARY OPINION>a PIC>can SOMEONE>OTHER_ADULT SOURCE>HE SOURCE>is STAT>a STAT>if THREAT>CROWD
TOUCH>MY TOUCH>my WORRY>with YOU>OLDER YOU>SOMEONE a>ME a>SEND a>keep a>me and>HE and>in and>what and>you are>SOMEONE
can>CHILD do>CHILD do>LOVE do>from do>of does>HE dont>if from>her get>CHILD get>MEET get>her get>with her>to how>FRAME
how>do how>does i>CHILD i>a i>so i>that i>want if>ONLINE is>I is>MINOR is>STAT is>i is>in is>where keep>from me>for
my>is my>with of>ASK of>CROWD of>PEER of>for of>what on>PIC should>I should>i so>ME so>dont so>me the>ONLINE the>that
to>CROWD to>HARMED what>HE where>PIC where>get which>ONLINE which>a which>if would>CROWD would>SOMEONE you>a
your>CONTACT your>ONLINE
""",
    6: """
CARE>to CHILD>WORRY CHILD>are CHILD>me CHILD>to DISTRESS>ONLINE HARMED>MY HARMED>my HE>SOURCE HE>so HE>tell
HELPREQ>CROWD HELPREQ>SEND HELPREQ>can I>KIN I>MINOR I>that I>them KIN>ME KIN>do MEET>CHILD MEET>MEET MY>SOMEONE
ONLINE>SEND OPINION>SEND OPINION>my OTHER_ADULT>MINOR OTHER_ADULT>what PIC>CROWD PIC>so SECRET>WE SELF_ADULT>and
SEND>ME SOMEONE>STAT SOMEONE>a SOMEONE>he SOMEONE>how SOMEONE>i SOMEONE>of SOMEONE>which SOURCE>he STAT>HE STAT>dont
STAT>he THREAT>CHILD YOU>CONTACT YOU>CROWD YOU>are a>KIN a>from a>where and>ME and>SOURCE and>does can>i do>keep
does>OTHER_ADULT does>he dont>YOU dont>your for>to from>CROWD get>CARE get>to he>SOURCE he>and he>does he>what her>me
how>MY how>OTHER_ADULT how>keep i>MEET i>MINOR i>of if>SOMEONE is>which me>YOU my>SOMEONE my>a of>would she>in she>is
should>SEND should>a should>to so>a so>she the>CHILD the>CONTACT to>HE to>SECRET to>THREAT to>TOUCH to>keep to>with
what>GIFT what>he what>of what>should where>SOMEONE where>and which>HE which>dont which>have which>he which>is
which>should with>her would>and would>he would>what you>are
""",
    7: """
CHILD>HE CHILD>ME CHILD>ONLINE CHILD>from CROWD>ONLINE DISTRESS>CHILD DISTRESS>KIN HE>ADULT KIN>MY KIN>YOU KIN>are
KIN>from KIN>keep KIN>you ONLINE>CHILD ONLINE>a PIC>of SEND>me YOU>CHILD a>so are>and can>KIN can>them do>the for>SEND
from>ADULT get>KIN get>MINOR how>her i>the the>get with>HE would>HE you>CHILD you>CROWD
""",
    8: """
CHILD>CROWD CROWD>PIC I>the KIN>HARMED KIN>HE KIN>TOUCH KIN>to ONLINE>and ONLINE>he PIC>KIN PIC>for SOMEONE>what
SOMEONE>would a>how a>you her>ME i>CONTACT i>KIN if>CONTACT so>I so>i the>of to>ABUSE to>ADULT to>KIN to>of
what>HELPREQ what>have
""",
    9: """
ABUSE>CHILD ADULT>KIN CHILD>CHILD CHILD>KIN CHILD>SECRET CHILD>you CONTACT>MINOR CONTACT>with I>CONTACT STAT>SOURCE
STAT>have a>what and>YOU do>I do>her have>of how>a my>the of>CHILD so>HE so>can tell>the to>CARE to>WORRY to>get
which>SOURCE would>CHILD
""",
    10: """
CHILD>YOU ONLINE>HE SOURCE>should a>HE a>would and>me for>my have>CROWD how>CROWD how>I how>to so>them would>KIN
""",
    11: """
CONTACT>CROWD STAT>the do>PIC for>CONTACT have>CHILD have>KIN is>ONLINE to>MINOR to>so which>the
""",
    12: """
ONLINE>with a>CROWD a>SOMEONE a>YOU to>MEET what>I with>MINOR
""",
    13: """
I>can KIN>SECRET get>a have>the how>i i>can that>on what>i
""",
    14: """
KIN>PIC to>PIC
""",
    15: """
to>CHILD to>NUDE where>do
""",
    16: """
PIC>CHILD to>a
""",
    17: """
CHILD>PIC how>SOMEONE
""",
    20: """
a>CHILD
""",
    23: """
a>MINOR
""",
}
