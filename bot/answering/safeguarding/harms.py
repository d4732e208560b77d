"""Words and phrases for what is done to someone: pressing, threats, touching, hurting, bullying, stalking, abuse."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "FORCE": """
forced forcing pressure pressured pressuring pressures pressurised coerced coercing coerces persuaded tricked
manipulated manipulating manipulates guilted convinced dared bribed bribing bribes insists insisting nagging
""",
    "THREAT": """
threat threats threaten threatens threatened threatening blackmail sextortion extort extorting extorted ransom expose
exposes exposing kidnap kidnapped knife gun weapon hostage retaliate
""",
    "TOUCH": """
touchy rubbed smelling licked licking snuggle spooning caress caressed unwanted touch touched touches touching grope
groped groping fondled fondling kissed kisses kissing kiss cuddle cuddles cuddling stroked stroking rubs rubbing
tickles tickling grabbed grabs grabbing molesting lap hugging
""",
    "ASSAULT": """
rape raped raping rapist molest molested molests assaulted assaulting fingered penetrated sodomised trafficked
trafficking incest assault drugged spiked violated
""",
    "SEX": "sex sexual sexually intercourse oral blowjob anal virgin virginity pregnant naughty dirty",
    "VIOLENCE": """
thrown flung shouts shouting yells yelling bites bleeding stab stabbed stabbing tortured torture cruel vicious drunk
alcoholic fighting attacked attacks attack thrashed thrashes wound bloody fist fists tantrum rage aggressive
unconscious strangling bruising flinch flinches starving starved fleeing flee rehab overdosed smothered burns burning
hits hitting beats beaten punch punched punches punching kick kicked kicking kicks slap slapped slaps slapping choke
choked chokes choking strangled strangles strangle burned burnt bruise bruises bruised belt violent violence smacks
smacked whipped starve starves screams screamed screaming shoved shove shoves pushed hurting throws threw locked locks
neglect neglected neglects slams smashed spat
""",
    "CREEPY": """
creepy creep uncomfortable inappropriate perv pedo flirting flirty flirts flirted dodgy disturbing predatory leering
staring stares catfish catfished catfishing catfisher
""",
    "GROOMED": "groomed preyed lured luring sexualising exploited exploiting exploitation",
    "STALK": """
stalk stalked stalking stalker stalks following follows followed harass harassed harassing harasses harassment spying
doxxed dox doxx doxing
""",
    "BULLY": """
humiliates freak loser slag slut whore cruel nasty racist homophobe taunt taunts taunted taunting ridiculed ridicule
insults insulted insulting jeer picked hater haters rumours rumors bully bullied bullying bullies bullys teased tease
teasing mocked mocking outcast humiliated humiliate humiliating excluded tormented tormenting homophobic
""",
    "ABUSE": """
blackmail blackmailing blackmailed sextortion extorted extorting extort abuse abused abuser abusive abuses toxic
neglect trauma traumatised traumatized traumatic traumatizing
""",
}

PHRASES: dict[str, str] = {
    "FORCE": """
pressured by some|being pressured by|pressured for pics|i dont wana go on|so i cant leave|took my bank card
took my car keys|took my keys|took my passport|took my phone so|bring shame|shame on the family|made to send
being made to|talked into|talked her into|talked him into|stuck with him|i dont want him to|i dont want her to
dont want him to come|dont want to see him|cant get away|get away from|call him dad|call her mum|call himself dad
calls himself dad|makes me call|made me call|owns her|owns me|owned by|tell me to drink|told me to get in
asked me to get in|get in his|get in their|get in the van|in a van|him mad|him to be mad|her mad|make him angry
him angry|upset him|just do it|i just do|do what he says|do whatever he|do what she says|without asking my
without his permission|ask permission|need his permission|wont let me use|my bedroom door|all my passwords
my passwords|has my password|checks my location|my location all|tracks my location|without asking him|do as he
has to know where|call him daddy|promised to make|promises to make|promised me|belong to him|belong to them
belongs to me|i belong|if i show|if i let|if i go|if i come|if i love|i will prove|prove it|find another girl
find someone else|break up with me if|leave me if|if i leave|if i stop|if i left|if i tell|if you tell
nobody will believe|no one will believe|noone will believe|carry packages|carry stuff|sell stuff|sell drugs
deliver packages|run packages|hold stuff for|hold something for|keep a package|older lads|older boys|county lines|gang
call her mummy|his wife|her husband|wants to be my|be my boyfriend|be my girlfriend|make me a model|make me famous
get me a job|offered me a job|offers me a job|party with older|parties with older|gets angry|gets mad
gets really angry|gets aggressive|gets violent|gets really mad|goes mad|gets scary|gets upset if|gets annoyed if
get angry if|take no for|made me|makes me do|making me do|make me do|made her do|made him do|forced me|against my will
didnt want to|i dont want to send|dont want to do it|dont want to meet|dont want to go|dont wanna send|didnt wanna
said no to him|wont let me leave|wont let me go|wont let me out|wont let me see|wont let me eat|wont let me sleep
wont let me talk|wont let me have friends|wont let me end|wouldnt stop|wont stop|will not stop|has to do what
do what he|do what they|do what she|if i dont|if i didnt|if she doesnt|if he doesnt|unless i|or else|or he will
or hell|talked me into|guilt trip|guilt trips|guilt tripping|proves i love|prove i love|if you loved|if i loved
if you love
""",
    "THREAT": """
holding it over|holds it over|hold it over|over my head|with a hammer|with a bat|with a knife|with a gun|chased me
chased us|chases me|chasing me|kill my mum|kill my family|kill my dog|hurt my family|hurt my mum|hurt my dog
hurt my cat|kill my cat|or he would|or he will|or they would|or they will|or hell|or shell|or theyll|ruin my|ruins my
ruin her|destroy my|end up dead|kill me|kills me|killing me|hurt me|hurt my|hurt him|hurt her|hurt himself
hurt herself|kill himself|kill herself|kill my|come find|come for me|find me|get me in trouble|tell everyone
tell my mum|tell my mom|tell my dad|tell my parents|tell my school|send it to|send them to|send my|show everyone
show it to|show them to|show my|sent to everyone|send to everyone|put it online|put them online|post them|post it
post my|posts my|posting my|post her|upload them|upload it|share them|share it|share my|sharing my|used to blackmail
demanding money|wants money|asking for money|asked for money|more pics or|more money|beat me up|get me back
will regret|make me pay|swat me|stab me|i will be sorry|set me up
""",
    "TOUCH": """
enters the bathroom|comes into the bathroom|while i am washing|while im washing|while i shower|when i shower
when i am in the bath|when im in the bath|tickling game|in the dark|on his knee|sit on his knee|in my pyjamas
bathing the kids|bath the kids|bathing my|sleep in your bed|sleeps in your bed|sleep in my bed|coming in my room
comes in my room|comes into my room|under my shirt|under my top|under my skirt|under my clothes|under my dress
into my sleeping|in my sleeping bag|sleeping bag|my bum|my boobs|my breast|my breasts|my chest|my crotch
between my legs|my waist|my hips|touch him|touches me|hugging me for|hugs me for|hugs me too|too long|smelling my
smells my|up against me|rubbed against|rubs against|brushes against|somewhere he didnt|somewhere i didnt|places i dont
places he shouldnt|did something to me|does something to me|did stuff to|does stuff to|did things to|does things to
do things to|doing things to|doing stuff to|stuff to me|things to me|walks in on me|walking in on me|walked in on me
watches me get|watching me get|watching me shower|in the bathroom with|gets in the bath|in the bath with
comes into her bed|comes into his bed|comes into bed|gets into bed|into her bed|into his bed|sleep in his bed
sleep in the same|shares a bed|slept in my bed|felt up|feels me up|feeling me up|felt me up|on my leg|on my thigh
my thigh|up my skirt|up my top|up my shirt|down my pants|down my trousers|in my pants|hands on me|hand on my
hands on my|hand down|hand up|gets in my bed|got in my bed|got into my bed|gets into my bed|in my bed|into my bed
into my room|in my room at|came in my room|on top of me|on his lap|sit on his|sat on his|lie next to|lay next to
lie down with|slap my bum|smacked my bum|pinned me|held me down|touch me|touched me|touching me|touch himself
touched him|touch her|touched her|touching her|touching himself|touch myself|touching myself|wear a towel
watches me shower|watches me change|watch me shower|watches me in
""",
    "ASSAULT": """
put something in my drink|something in my drink|drugged my drink|counts as rape|count as rape|considered rape
is it rape|was it rape|woke up with no|woke up naked|woke up and he|woke up and someone|woke up next|found child abuse
found child porn|abuse images on my|images of children on|pictures of children on my|indecent images on
indecent photos of|indecent pictures of|sexually assaulted|sexual assault|sexually abused|forced himself
forced me to have|forced himself on|made me have|took advantage|takes advantage|taken advantage|didnt consent
not consent|no consent|i was asleep|passed out|too drunk|date raped|slept with me|had his way|did it anyway
carried on anyway|put it in me|without a condom|took my virginity
""",
    "SEX": """
brother girl friend|sexual words|sexual behaviour|daddys friend taught|gave in|gives in|have sex but|watch porn
show me porn|showed me porn|shows me porn|showing me porn|his first|her first|be my first|be his first|is my first
a virgin|still a virgin|condoms|made out|get off with|got off with|turned on|sex toys|sexual language|sexual jokes
sexual comments|comments about my body|about my body|my tummy|show my feet|show my face and|have sex|had sex
having sex|sleep with|slept with|sex with|do it with|talk sexual|talks sexual|sexual with|talks about sex
talked about sex|talking about sex|get sexual|got sexual|getting sexual|gets sexual|turned sexual|being sexual|hook up
hooked up|hooking up|friends with benefits|lose my virginity|lost my virginity|are you a virgin|if i am a virgin
if im a virgin|if i touch|how far have i|how far i have|turns him on|turn him on|sleep over at|stay at his
stay the night|stay over
""",
    "VIOLENCE": """
getting beaten up|got beaten up|get beaten up|film me getting|took my car keys|so i cant leave|deal with me
next to my head|through the wall with|bruise the shape|marks on one|marks on her|marks on him|burn marks|hit me with
hits me with|being hit|hit through the wall|hear him being|hear her being|beat us|beats us|hits us|hurts us|frew a
a bottle at|bruises all over|all over my arms|arms and my|hits me where|drunk again|broke the|gets drunk|daddys friend
he is angry|when he is angry|when hes angry|when she is angry|broke my|break my fingers|break my arm|break my neck
breaks things|broke the door|hit my|hits my|hit her|hits her|hit him|hits him|hitting my|beat my|beats my|beats her
beat her|hurt each other|hit each other|hurting each other|sleep outside|sleep in the|locks the|leftovers
dont let me eat|takes drugs|on drugs|leaves us|leaves me alone all|left us on our own|on our own|on my own for
home for days|hasnt been home|look after my sisters|look after my brothers|look after my siblings|home drunk
came home drunk|comes home drunk|loses his temper|loses her temper|lose his temper|has a temper|bad temper
short temper|his temper|her temper|anger issues|punches walls|punched the wall|smashing up|smash up|smashed up
smashes things|puts hands on|put his hands|laid hands|lays hands|lay a hand|wishes she never had|wish i was never
wished she never|disown me|disowned me|kick me out of|being kicked out|made homeless|sofa surfing|nowhere to sleep
nowhere to live|nothing to eat|hungry all|go hungry|punishes me|punished me|punish me|as punishment|make me stand
made me stand|lock me in|shut me in|tied me|ties me|tie me|marry my cousin|marry someone i|get married to
forced to marry|arranged marriage|send me abroad|take me abroad|sent abroad|to get married|hit so hard|so hard she
so hard he|so hard that|black and blue|bruises on|bruises all|bruise on|marks on|cuts on|social services
child services|cps|foster home|in care|scared of my dad|scared of my mum|scared of my own|scared of dad|scared of mum
terrified of my|terrified of him|hide with my|hide in my|threatens to take the|threatens to take my
take the children if|take the kids if|monitors my|broke my nose|broke my jaw|broke my rib|grabbed me by|by the throat
by the hair|pushed me|shoved me|shouts in my|gets in my face|spits at|spat at|in my face|choke me|strangle me|hits me
hit me|hitting me|beats me|beat me|beating me|punched me|kicked me|slapped me|choked me|choking me|hurts me|hurt me
hurting me|pushes me|grabs me|throws things|threw me|locks me|locked me|kicked me out|kick me out|threw me out
throw me out|wont feed|dont feed|doesnt feed|no food|wont let me eat|wont let me leave|not let me leave
takes my phone and|pulls my hair|pulled my hair|smacks me|domestic violence|domestic abuse|scared to go home
afraid to go home|dont want to go home|dont feel safe|not safe at home|unsafe at home|feel safe|dont feel safe at
feel unsafe|with a belt|black eye|walking on eggshells|controls everything|controls me|controlling|screams at me
screamed at me|shouts at me|yells at me|calls me names|calls me worthless|calls me a|gaslights me|gaslighting|ran away
run away from home|running away|kicked out|throws me|drinks and|when he drinks|when hes drunk|when he is drunk
when she drinks|when shes drunk|when she is drunk|forced marriage|marry a man|marry someone|female circumcision|fgm
protection order|restraining order
""",
    "CREEPY": """
hands where they shouldnt|frightens him|frightens her|frightens me|even better|year 8 and he|he just said
show his face|show her face|asking for mine|wants mine|just a number|age is just|age doesnt matter|age is only
to be a creep|a creep|where they shouldnt|where he shouldnt|where she shouldnt|hands where|driving to see|drive to see
driving hours|hours to see me|see me tonight|come see me|coming to see|feel weird|feels weird|feels strange
feel strange|feel awkward|felt weird|felt strange|feel odd|feels odd|call him dad|calls himself dad|when my mums out
mums out|mum is out|dads out|my knee|hand on my knee|if i sit|sit a certain|dancing for|dance for|made me dance
makes them dance|makes me dance|dance on live|recordings of me|me sleeping|camera in our|camera in my|camera in the
changing and|over rehearsals|picture of my own house|pic of my own house|my own house|fall asleep on|waits by
waiting by the school|by the school gate|gets weird when|grown up nicely|old bikini|bikini photos|in his house all
strokes my|strokes her|sits next to me|when i ask his|wont tell me his|wont say how old|wont show his|wont show her
never shows his|wont turn his|added to groupchats|with porn|porn in them|only message me|only messages me
only talks to me when|only talk to me when|made ai nudes|ai nudes|deepfake|deepfakes|fake nudes|liking my
keeps asking if|keeps asking what i|keeps asking me what i|asking if i|asks if i|asked if i|asked me if i was
asks me what im|what im doing|where i am and|see me through|watching me through|through my webcam|through my cam
my bedroom|what my bedroom|bedroom looks|what i look like|how i look|what i sleep in|what colour|if my parents
are my parents|parents were asleep|parents are asleep|parents are out|when my parents|when my mum|touchy feely
too close|way too|keeps staring|stares at me|staring at me|looks at me|winks at me|dream about me|thinks about me
thinking about me|think about me|talks to me like|he asks me about|asks about my body|asks personal|actually a man
actually a boy|really a man|really a girl|really 16|really 15|really his age|really her age|is actually|wasnt a girl
wasnt a boy|isnt a girl|not a girl|was a man|is a man|grown adult|like the attention|likes the attention
makes me uncomfortable|weird stuff|weird things|weird messages|weird questions|weird pictures|weird pics|weird photos
being weird|acting weird|gives me the|the creeps|bad vibes|creeps me|creeping me|freaks me|freaking me|makes me feel
made me feel|making me feel|feel uncomfortable|made me uncomfortable|doesnt feel right|doesnt seem right|feels wrong
feels off|felt wrong|not right|isnt right|something is wrong|something is off|crossed a line|personal questions
rude questions|wont leave|will not leave|too friendly|overly friendly|says im pretty|says i am pretty
says im beautiful|said i was pretty|said i was beautiful|says i am beautiful|calls me baby|calls me babe|calls me sexy
called me sexy|calls me princess|calls me beautiful|calls her baby|calls her princess|mature for my|mature for her
mature for his|comes on to|coming on to|hitting on|hit on me|hits on me|role play|roleplay|erp|daddy kink
call him daddy|calls himself daddy|what i wear to bed|if i am alone|if im alone|home alone
""",
    "GROOMED": """
turns out to be a|someone you trusted|someone i trusted|trusted turns|counts as grooming|count as grooming
is a groomer|was a groomer|he is a groomer|met a groomer|grooming you|groom you|groomed you|not grooming|isnt grooming
its grooming|being groomed|been groomed|groomed me|grooming me|groomed my|grooming my|grooming her|grooming him
groomed her|groomed him|was groomed|got groomed|getting groomed|is grooming|is this grooming|this is grooming
it grooming|was grooming|victim of grooming|grooming victim
""",
    "STALK": """
a tracker|tracker in my|tracker on my|airtag|air tag|keeps ringing|keeps calling me|keeps turning up|obsessed with me
obsessed with her|obsessed with him|obsessed with my|still messaging me|still texting me|still messages me
still talks to me|still contacts me|follows me|following me|wont leave me alone|makes new accounts|making new accounts
new accounts|blocked him and|block him but|i block him|i blocked him|i blocked them|blocked her and|i block her
keep blocking|every time i block|creates new|watching me|watches me|keeps showing up|keeps coming back|goes through my
checks my phone|wont stop messaging|wont stop texting|wont stop calling
""",
    "BULLY": """
called a freak|i get called|we get called|says his mums boyfriend frightens|frightens him|frightens her|frightens me
laugh at it|laughs at it|laughing at it|laugh about me|laughing about me|jumped me|jump me|in the toilet and
my head in the|gay slurs|slurs at me|calls me slurs|calls me gay|call me gay|called me gay|im gay unless
screenshot it and|pushing me|pushes me into|push me into|call me fat|calling me fat|calling me ugly|fat and ugly
a freak|called a|get called|getting called|go die|to go die|kill yourself|no one will sit|nobody will sit
sit on my own|sit alone|eat alone|eat lunch in|lunch alone|whisper when|whispers about|talk behind my
talking behind my|behind my back|group chat about|chat about me|talking about me|say things about|saying things about
posts about me|post about me|posting about me|post horrible|horrible things|horrible comments|mean comments
nasty comments|hate comments|hurtful|bag and threw|stole my bag|steal my lunch|steals my lunch|throw things at
throws stuff at|throwing things at|trip me|trips me|monkey noises|because of my skin|because i am gay|because im gay
for being gay|for being trans|because i am trans|because i am black|because i am muslim|stopped going to school
scared to go to school|scared of school|scared to go in|hate school|skip school|skipping school|left out|excluded from
kicked me out of the group|next time its me|get me after school|wait for me after|waiting for me after|poll about
rate me|how ugly|everyone laughed|whole class|whole year|everyone at school|everyone in my|people at school
kids at school|girls at school|boys at school|people in my class|girls in my|boys in my|kids in my|lads on my
picking on|picks on|pick on me|make fun of|makes fun of|making fun of|made fun of|laugh at me|laughs at me
laughing at me|call me names|called me names|calling me names|calls me fat|called me fat|call me ugly|called me ugly
calls me ugly|nobody likes me|no one likes me|everyone hates me|everybody hates me|no friends|dont have friends
dont have any friends|have no one|left me out|leave me out|leaving me out|spreading rumours|spreading rumors
spread rumours|spread rumors|fake account of|page about me|account about me|mean to me|horrible to me|nasty to me
ganging up|gang up on|hates me|hate me|told me to kill|telling me to kill|kys
""",
    "ABUSE": """
over the abuse|about the abuse|after the abuse|through the abuse|take the abuse|his abuse|her abuse|abuse i|my abuse
of abuse from|abuse from my|abuse by|abuse me|abuse for|of abuse and|is abuse|childhood abuse|abuse victim
abuse survivor|sexual abuse|physical abuse|emotional abuse|mental abuse|disclosed abuse|reports of abuse|verbal abuse
abuse her|abuse him|abuse my|counts as abuse|count as abuse|hurting you|abusive relationship|abusive home
abusive partner|abusive boyfriend|abusive ex|abusive parents|abusive father|abusive mother|abusive dad|abusive mum
emotionally abusive|physically abusive|verbally abusive|sexually abusive|done to me|did to me|did this to me
does to me|doing to me|happened to me|happening to me|happened with me|been through|mentally abusive|being abused
was abused|abused me|abuses me|abusing me|abuses my|abusing my|abused my|is abusing|was abusive|is abusive|hurt by
victim of abuse
""",
    "HARMED": """
visit the dormitory|came to my dormitory|come into the dormitory|at boarding school a|never got over it
never gotten over it|no three year old|should not know|shouldnt know|something no child|a game with a rule|secret game
secret games|never tell|keeps going missing|goes missing at|going missing at|going missing for|goes missing for
pick her up in cars|picks her up in|picked up by men|picked up by different|made to send|is being made
what happened to her|what happened to him|what happened to me|happened to my daughter|happened to my son|did it to my
did this to my|did that to my|done to my|did to my|did the same to|i was the girl|i was that girl|i was that kid
i was the boy|i was that boy|i was one of|let her boyfriends|nobody protected me|no one protected me|didnt protect me
failed to protect|when he started|age i was when|that was me at|was me at|that was me|bad thing to me|bad things to me
do bad thing|did bad things|came in last night|comes in at night|came in at night|comes in every night|comes in when i
i was one of those|messed up my childhood|ruined my childhood|stole my childhood|in the shed|used by older|used by men
being used|hurts her|hurts his|touched her|touched his|in her house all|to his flat|to his house|to his room
to her flat|to his car|grooming you|groomed you|touches you|hits you|hurts you|abuses you|blackmails you|threatens you
uncle did|dad did|stepdad did|grandad did|brother did|cousin did|teacher did|coach did|he did to|they did to
she did to|up my skirt|up my top|down my pants|down my trousers|my thigh|on his lap|his lap|in my bed|on top of me
into my bed|my private|my privates|down there|feel it|feels me|where they shouldnt|where he shouldnt
where she shouldnt|hand up|hands up my
""",
}
