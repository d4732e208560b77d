"""Words and phrases for the people in a message: the speaker, a child in their care, whoever acts on them."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "I": "i",
    "ME": "me myself us",
    "MY": "my mine our",
    "WE": "we us our",
    "YOU": "you your yourself",
    "HE": "he him his she her they himself",
    "SOMEONE": """
predator predators someone somebody stranger man men woman person adult lady creep pedo perv catfish user dude player
gamer anon rando somebodys
""",
    "ADULT": """
teacher coach tutor uncle auntie aunt stepdad stepmum dad father mum mother boyfriend girlfriend neighbour neighbor
babysitter boss priest vicar imam pastor instructor landlord manager grandad grandpa grandfather stepbrother ex
husband wife partner parents foster carer lodger caretaker influencer youtuber streamer counsellor grandma nan mod
admin headteacher mentor cousin brother colleague coworker
""",
    "KIN": """
son daughter stepson stepdaughter grandson granddaughter grandchild nephew niece kid kids child children sister
brother stepsister stepbrother godson goddaughter goddaughters toddler teenager teen grandkid grandkids twins sons lad
girl girls boy boys baby daughters
""",
    "PEER": """
friend friends mate cousin bestie classmate friendss roommate flatmate housemate girlfriend boyfriend
""",
    "CHILD": """
child kid girl boy pupil student teen teenager youngster minor tween preteen schoolgirl schoolboy underage children
kids girls boys pupils students minors teens teenagers youngsters toddler toddlers schoolgirls schoolboys
""",
    "CROWD": """
children kids girls boys pupils students minors teens teenagers youngsters victims people victim women parents
families
""",
}

PHRASES: dict[str, str] = {
    "CARE": """
ur friend|your friend|a child at our|a child at my|one of my tutees|the lad next|our girl|our reception children
my little boy|our boy|one of our reception|a lad says|my tutee|this girl in my|lad in my|girl in my tutor
one of the brownies|one of the scouts|one of the cubs|one of the guides|one of the lads|one of the players
one of my players|one of my lot|a lad at my|a lad at our|my students|our teenager|my teenager|my stepsis|my step sis
my lil cuz|my little cousin|my lil cousin|my foster son|my foster daughter|a little girl in my
little girl in reception|little boy in reception|one lad|one girl|one boy|one kid|one child|a lad|lad has|girl has
boy has|a young girl|a young boy|a young lad|one of the kids|one of the children|one of the girls|one of the boys
one of my girls|one of my boys|one of our girls|one of our boys|one of the students|one of the pupils|a student
next door neighbours|my son|my daughter|our son|our daughter|my stepson|my stepdaughter|my grandson|my granddaughter
my grandchild|my nephew|my niece|my kid|my kids|my child|my children|our kid|our child|my little girl|my girl|my boy
my sister|my brother|my little sister|my little brother|my little sis|my little bro|my lil sis|my lil bro
little sister|little brother|little sis|little bro|younger sister|younger brother|kid sister|kid brother|baby sister
baby brother|my sis|my bro|my stepsister|my stepbrother|my cousin|my cousins|my teen|my foster|foster child
foster daughter|foster son|my friend|my friends|my best friend|a friend|friend of mine|friends of mine|my mate
my mates|my bestie|my classmate|one of my mates|one of my friends|mate of mine|a pupil|my pupil|my pupils
one of my pupils|one of our pupils|one of my students|one of our students|a student of mine|my student|my class|a year
girl in my class|boy in my class|kid in my class|girl in my year|boy in my year|girl at my school|boy at my school
kid at my school|girl at school|boy at school|child in my class|girl in class|child in my care|a girl i know
a girl i teach|a girl i coach|a boy i know|a boy i teach|a kid i know|a kid i coach|a child i know|a child i teach
a child i work|a girl in my|a girl in our|a boy in my|a boy in our|a child in my|a child in our|a girl at my
a girl at our|a boy at my|a boy at our|a lad in my|a lad in our|this girl|this boy|this child|this kid|girl i know
boy i know|kid i know|child i know|child i teach|girl i teach|boy i teach|kid i teach|kid i look|child i look
child i work|a young person|young person i|the young person|a child has|a child just|a child told|a girl has|a boy has
a girl told|a boy told|a kid told|next doors|neighbours daughter|neighbours son|neighbours kid|neighbors daughter
neighbors son|neighbors kid|friends daughter|friends son|friends kid|friends child|friends sister|girlfriends sister
girlfriends little|boyfriends sister|partners daughter|partners son|wifes son|wifes daughter|sisters kid
sisters daughter|sisters son|brothers kid|brothers daughter|brothers son|our pupil|our student|year old daughter
year old son|year old sister|year old brother|year old niece|year old nephew|my eldest|my youngest|my oldest
my grandkid|my grandkids|my goddaughter|my godson|our grandson|our granddaughter|our niece|our nephew
a player on my team|girl on my team|boy on my team|kid i coach|girl i coach|boy i coach|child i foster|my year
someone in my class|someone at my school|someone in my year|a girl from my|a girl from our|a boy from my
a boy from our|a kid at my|a kid at our|a kid in my|a kid in our|a kid on my|a kid on our|a girl on my|a girl on our
a boy on my|a boy on our|my younger|my twin|her daughter|her son|his daughter|his son|their daughter|their son
someone i know|someone i care|my mates sister|my mates brother|asking for a friend|for a friend
""",
    "PEER": """
my friend|my friends|my best friend|a friend|my mate|my mates|my bestie|my classmate|girl in my class|boy in my class
girl at school|boy at school|girl in my year|boy in my year|girl at my school|boy at my school|my cousin
someone in my class|someone at my school|kid in my class|kid at my school
""",
    "SOMEONE": """
older guys|older lads|strangers keep|strangers are|strangers message|strangers messaging me|strangers ask
strangers asking|this guy|some guy|a guy|old guy|this man|some man|old man|big man|grown man|grown up|a man
this person|some person|a person|this lady|this woman|some woman|this boy|a boy|this girl|some girl|this dude
some dude|random guy|random person|random man|weird man|weird guy|older guy|older man|older boy|older kid|older woman
older person|online friend|internet friend|a lad|this lad|some lad|one guy|one man|the guy|the man|the person|some one
no one|this account|some account|this user|a profile|this kid|people online|guys online|men online|random people
random guys|random men|some people|some men|some guys|some boys|older boys|older men|a stranger|friend online
friend on|mate online|a friend of my|friend of my dad|dads friend|mums friend|dads mate|mums mate|family friend
someone off|someone on|somebody on|people on|a fan|an agent|a scout|a photographer|modelling agency|model agency
a recruiter|new friend
""",
    "ADULT": """
mums boyfriend|mums bf|dads girlfriend|mums partner|mums ex|step dad|step mum|step father|step mother|step brother
family friend|friends dad|friends brother|friends uncle|mates dad|football coach|swimming coach|dance teacher
music teacher|scout leader|youth leader|youth worker|church leader|sports coach|older cousin|older brother|big brother
grown man|grown up|ta at|pe teacher|maths teacher|english teacher|dads friend|dads mate|mums friend|my nans|bus driver
taxi driver|driving instructor|supply teacher
""",
    "OLDER": """
he is big|is child only|only child and|have 10 years|have 11 years|have 12 years|have 13 years|have 14 years
have 15 years|age is just|older than me|older than her|older than him|much older|way older|older man|older guy
older boy|older bloke|older woman|older boyfriend|older person|older friend|grown man|grown up|old man|old guy
old enough|twice my age|twice her age|twice his age|my dads age|her dads age|big man|an adult|grown ass|years older
years my senior|old bloke|old dude|says hes my age|says he is my age|said he was my age|said she was my age
says she is my age|lied about his age|lied about her age|actually an adult|turns out hes|turns out he is|older men
older guys|mature for|not a kid|isnt a kid|isnt really|not really my age|adult boyfriend|a lot older|lot older
pretending to be|pretends to be|pretended to be|not who he|not who she|not who they|fake profile|fake account|fake age
""",
    "ME": """
i have 11 years|i have 12 years|i have 13 years|i have 14 years|i have 10 years|i have 15 years|someone you trusted
you trusted|on you|your mum|your dad|your parents|your stepdad|your uncle|your brother|your mom|hurting you|my age
counts as rape|count as rape|considered rape|is it rape|was it rape|counts as abuse|count as abuse|counts as grooming
count as grooming|grooming you|groomed you|groom you|your age|asks you|sends you|touches you|hits you|hurts you
abuses you|blackmails you|threatens you|messages you
""",
    "HE": "daddys friend|my dads mate|mums friend",
}
