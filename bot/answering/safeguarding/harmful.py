"""Recognises requests for ways to reach, win over, press or exploit a child, or to keep that from being found out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from .phrasing import holds, phrases

_CHILDREN: Final = frozenset(
    """
child children kid kids girl girls boy boys minor minors underage teen teens teenager teenagers schoolgirl schoolgirls
schoolboy schoolboys preteen preteens tween tweens youngster youngsters pupil pupils student students toddler toddlers
childs lolis loli shota jailbait
""".split()
)
_OFFENDERS: Final = frozenset(
    """
predator predators groomer groomers pedo pedos abuser abusers offender offenders adult adults man men people
paedophiles somebody someone character one they you
""".split()
)
_ASKS: Final = phrases(
    """
what ok to|what okay to|what is ok to|what is okay to|what allowed to|how far can i|how far could i|how much can i
how do i|how can i|how could i|how should i|how would i|how to|how do you|how can you|how would you|how do people
how can people|how would people|how could someone|how would someone|how can someone|how does someone|how do adults
how could an|how would an|how can an|how does an|how do men|how could a|how would a|how can a|how does a
how do predators|how do groomers|how do pedos|how do abusers|how do offenders|how do they|how do other|how might
how did you|teach me|show me how|tell me how|explain how|describe how|explain to me how|explain the|describe step
step by step|ways to|ways of|way to|way of|best way|tips|tricks|techniques|tactics|methods for|methods to|strategies
give me a|give me some|write a|write me|can you list|list games|how to get round|whats the safest|how do offenders get
i need a|give me the|what should i say|what do i say|what to say|what can i say|what could i say|what lines|good lines
pickup lines|pick up lines|chat up lines|what would an|what would a|what gifts|what presents|what games|what are good
what is the best|what is the easiest|what app|what vpn|which app|which apps|which game|which games|which site
which sites|which server|which servers|which platform|which encrypted|where can i|where do i|where do|where can
where to|is there a|are there any|are there apps|best game|best app|best apps|best site|best place|best places|easiest
quickest|cheat sheet|guide|tutorial|script|help me|i want to|i need to|i wanna|i would like|can you tell|tell me the
tell me your|instructions|recipe for|how old should|should i say|should i tell|should i use|lines to|things to say
list of|roleplay|role play|in a|for a novel|for a story|hypothetically|you are|im looking for|looking for
is it possible|any way|advice on|advice for|coach me|how u|how do u|how does one|how you|whats the|whats a|what s the
how best|what makes|how i can|how i could|how an adult|how a man|how a groomer|how an offender|how men|how people
"""
)
_METHODS: Final = phrases(
    """
doesnt tell|does not tell|dont tell anyone|tricked a|exactly how he|friends with kids|make friends with children
make friends with kids|swap pics with|swap pictures with|trade pics with|chat with schoolgirls|chat with kids
chat with children|talk to young children|young children alone|fake teen|fall 4 me|fall in love with me
round age checks|message children|move to encrypted|their chats|our chats|about us|pickup lines|pick up lines
chat up lines|lines for|trust me|trust him|trust an|trust you|trust a stranger|win the|win over|wins over|winning over
win a|win her|win his|win their|gain the|gain a|gain their|gain her|gain his|gain trust|gaining|earn the|build trust
earn trust|get trust|get a kid to trust|get kids to trust|confidence of|confidence in|to trust|befriend|befriending
friendship|groom a|groom kids|groom children|groom girls|groom boys|groom someone|groom somebody|groom an|groom the
groom her|groom him|groom teens|groom minors|to groom|persuade|persuading|persuades|convince|convincing|seduce
seducing|lure|luring|entice|trick a|trick kids|trick them|trick her|trick him|manipulate|manipulating|isolate
isolating|keep a secret|keep secrets|keep secret|keep it secret|keep the secret|a secret|secrets|in secret|secretly
keep quiet|stay quiet|keep her quiet|keep him quiet|keep them quiet|not tell|dont tell|from telling|to lie to|to hide
get alone|boy alone|girl alone|child alone|kid alone|her alone|him alone|them alone|alone with|be alone|send pics
send pictures|send photos|send me|send nudes
sends pics|sends pictures|sends photos|sends me|send naked|send a pic|send images|send videos|get pics|get nudes
get pictures|get photos|get naked|get images|nudes|nude|naked|undress|take off|clothes off|on camera|on cam
go on camera|cam with|sexual|sexually|sext|sexting|sex with|have sex|sleep with|flirt|flirting|meet me|meet them
meet underage|meet kids|meet minors|meet girls|meeting underage|meeting kids|meeting minors|meet some|meet up|to meet
meet in|come to my|come over|come round|my house|get in my|into my car|run away|approach|approaching|chat up
chatting up|chat with|chat to|talk to little|talk to kids|talk to children|talk to minors|talk to underage
talk to young|so girls talk|so boys talk|talk to me|message minors|messaging minors|messaging kids|messaging children
message kids|message 1|messaging underage|dm kids|dming|blackmail|threaten|pressure|coerce|control|obey|do what you
do what i|do what you want|dependent|depend on|rely on me|defences|defenses|feel special|fall for me|fall in love
love me|like me|come on to|suspicion|suspicious|suspecting|unnoticed|anyone noticing|anybody noticing|parents noticing
so nobody notices|so no one notices|being noticed|caught|getting caught|get caught|detected|detection|traced|found out
finding out|find out|being found|without parents|without the parents|without their parents|without his parents
without her parents|without mum|parents knowing|knowing about it|adults knowing|lonely|vulnerable|easy target
easy targets|shy|hang out|switch to private|private chat|private chats|move to|no moderation|no chat moderation
unmoderated|who keeps secrets|test whether|finding kids|finding children|finding underage|find kids|find children
find underage|find young|find little|find girls|find boys|find minors|find vulnerable|find a child|find a kid|pics of
pictures of|photos of|images of|porn|videos of|look at child|child images|getting close|get close|close to kids
close to children|pretend to be|pose as|act like a|say i am|i say i am|fake my age|pass as|personal details
her address|touch a|touch her|touch him|touch kids|touch children
"""
)
_EVASION: Final = phrases(
    """
from the police|from police|from cops|from the cops|from feds|from the feds|from the old bill|the old bill|cant see
wont see|wont find|cant find|cant trace|avoid police|avoid the police|avoid getting|avoid being caught
avoid being found|avoid being seen|avoid being traced
avoid detection
get away with|getting away with|not get caught|without getting caught|without being caught|from finding
from being found|escape detection|evade|hide chats|hide my chats|hide messages|hide my messages|hide it from
hide from parents|hide from the|hide their|hide your|hide what|hide that|delete ur|delete your|delete the evidence
delete evidence|delete chats|delete my chats|cover my tracks|cover your tracks|cover their tracks|wipe|cops cant
police cant|parents cant|so nobody sees|nobody sees|no one sees|undetected|untraceable|without anyone|without parents
without the parents|without their parents|without raising|parents finding|police finding|caught by|not be caught
so it doesnt count|so that it doesnt count|so it wont count|without it counting|without it being an offence
without it being illegal|without it being a crime|without it being grooming|so its not an offence|so its not grooming
so its not illegal|so its not a crime|before its illegal|before its an offence|before its a crime|before its grooming
before it counts as|before it becomes illegal|before it becomes an offence|before it becomes a crime
stay hidden|stay anonymous|keep from being|keep the police|keep police|keep the old|keep parents|avoid parents
avoid the parents|get past|bypass|caught|know vpn|which vpn|what vpn|avoid suspicion
"""
)
_ABOUT_REPORT: Final = phrases(
    """
according to|the report|this report|the article|this article|the piece|the study|the text|it say|it says|it mention
say about|says about|mentioned|figures|how many|percentage|percent|statistics|the trainer|the charity|the bill|the law
does the|did the|the companies|the firms|the police look|were used|was used|most used|used most|recorded|offences|cases
"""
)
_PROTECTS: Final = phrases(
    """
protect|protecting|protected|prevent|preventing|spot|spotting|recognise|recognize|warn|warning|keep safe|stay safe
safe from|kids safe|children safe|safer|safety|to stop|stop a|stop an|stop him|stop her|stop them|stop my|stop someone
stop people|stop men|stop predators|stop groomers|i stop|report a|report him|report someone|report it|block|parental
as a parent|as a teacher|tell if|know if|avoid groomers|signs|removed|taken down|take down|help my|help a
help children|support|teach kids|teach children|teach pupils|educate|awareness|catch groomers|catch predators|arrest
online safety|filter|monitor|my sons phone|my daughters phone
"""
)
_MINOR_AGE: Final = re.compile(r"(?:[5-9]|1[0-5])(?:f|m|yo|yr|yrs|yrold|year|years|y|ys|s)?")
_MINOR_UNIT: Final = frozenset("year years yr yrs yo y yos".split())
_OWN_FAMILY: Final = frozenset("my our".split())
_FORBIDDEN: Final = phrases(
    """
child porn|childporn|cp videos|cp links|csam|preteen nudes|kids nudes|pics of kids|pictures of naked kids
nudes of kids|nude kids|naked kids|naked children|child porno|underage porn|kiddie porn
"""
)


def _speaks_of_children(words: Sequence[str]) -> bool:
    for at, word in enumerate(words):
        before = words[at - 1] if at else ""
        if word in _CHILDREN and before not in _OWN_FAMILY:
            return True
        after = words[at + 1] if at + 1 < len(words) else ""
        if _MINOR_AGE.fullmatch(word) and (
            after in _MINOR_UNIT
            or not word.isdigit()
            or before in ("is", "shes", "hes", "aged", "yr", "year", "be", "am")
        ):
            return True
        if word in ("yr", "year") and after.isdigit() and 1 <= int(after[:3]) <= 11:
            return True
    return False


def asks_whether(words: Sequence[str]) -> bool:
    """Whether folded words ask if something is so, not how to do it."""
    return bool(words) and words[0] in ("do", "does", "did", "are", "were", "was", "has", "have")


_OF_THEM: Final = frozenset("offenders groomers abusers predators they pedos staff teachers teacher parents".split())
_NOTICES: Final = phrases(
    """
recognise|recognize|suspicious|suspect|signs|warning signs|spot a groomer|spot groomers|spot grooming|protect|kids safe
children safe|stay safe|safe online|tips for parents|tips for kids|tips for children|a groomed child|a groomed kid
being groomed
"""
)
_CARERS: Final = re.compile(
    r"\bas an? (?:\w+ )?(?:parent|mum|mother|dad|father|teacher|tutor|coach|moderator|mod|governor|grandparent|nan"
    r"|social worker|trainer|journalist|researcher)\b|\bmy (?:pupils|students|class|lesson|assembly)\b"
    r"|\bfor (?:a|my|our|the) (?:lesson|assembly|poster|leaflet|talk|workshop|newsletter)\b"
)
_USED: Final = phrases("were used|was used|are used|been used|is used|got used|being used")
"""What somebody else used, as a report tells of it."""
_OWN_USE: Final = frozenset("i me my myself we exactly script step steps tricks lines example caught copy best".split())


_REFUGE: Final = r"(?:refuge|shelter|safe house)"
_PARTNER: Final = r"(?:my (?:wife|ex|exs|girlfriend|missus|partner|mrs)|she)"
_FLED: Final = re.compile(
    rf" {_PARTNER} (?:is in|is at|went|ran|has gone|took|left|moved|fled|is hiding)\b.* {_REFUGE}\b"
    rf"| (?:which|what) {_REFUGE} (?:is |did |has )?{_PARTNER}\b"
)
_TRACES: Final = re.compile(
    rf" (?:find out|work out|figure out) (?:\w+ ){{0,6}}(?:where (?:she|they|it)|which (?:one|town|{_REFUGE}))\b"
    r"| (?:track|trace|tracing|locate) (?:her|them|it|the kids)\b"
    rf"| (?:which|what) {_REFUGE} | where (?:she|they) (?:is|are) | find (?:her|them) "
)
_SEEKS: Final = re.compile(
    r" (?:i need|we need|i want to leave|leave my|leave him|for me|help her|get her to|take her|is there a|find a"
    r"|find us|find me|find a place|can they find|he find|a bed) "
)
"""Who needs a refuge, or fears to be found in one."""
_THINGS: Final = frozenset(
    """
    process processes theme themes node nodes element elements class classes component components lock locks seat seats
    fare fares ticket tickets benefit menu menus gate portion portions
    """.split()
)


def asks_about_them(words: Sequence[str]) -> bool:
    """Whether folded words ask how offenders act, or how others notice it, as a reader of a report would.

    Not where the speaker, evasion, or wording to be used comes into it.
    """
    if words[:1] not in (("how",), ("why",), ("where",), ("what",), ("when",), ("which",)) or len(words) > 14:
        return False
    text = f" {' '.join(words)} "
    if holds(text, _USED) and _OWN_USE.isdisjoint(words) and not holds(text, _EVASION):
        return True
    if holds(text, _NOTICES) and not holds(text, _EVASION):
        return True
    subject = not _OF_THEM.isdisjoint(words[2:4])
    return subject and _OWN_USE.isdisjoint(words) and not holds(text, _EVASION)


def names_no_child(words: Sequence[str]) -> bool:
    """Whether each "child" among folded words names a thing: a process, a seat, a fare."""
    after = [after for word, after in pairwise((*words, "")) if word in ("child", "children")]
    return bool(after) and _THINGS.issuperset(after)


def asks_what_is_needed(words: Sequence[str]) -> bool:
    """Whether folded words ask what somebody needs, as who wants to help does."""
    text = f" {' '.join(words)} "
    return holds(text, ("what she needs", "what he needs", "what they need"))


def traces_who_fled(words: Sequence[str]) -> bool:
    """Whether folded words ask where somebody is who went to a refuge; not where who speaks looks for one."""
    text = f" {' '.join(words)} "
    return _FLED.search(text) is not None and _TRACES.search(text) is not None and _SEEKS.search(text) is None


def speaks_as_carer(words: Sequence[str]) -> bool:
    """Whether folded words say that the speaker looks after children, or asks for others who do."""
    return _CARERS.search(" ".join(words)) is not None


def asks_to_harm(words: Sequence[str]) -> bool:
    """Whether folded words ask how to groom, get images, find children or not be found out.

    In any person ("how do people …") and in any dress (a novel, a role-play). Questions about what a document says
    of it, and questions of how to protect, are not.
    """
    words = words[:400]
    text = f" {' '.join(words)} ".replace(" sexual communication ", " ")
    if asks_whether(words):
        return False
    if " from telling " in text and _speaks_of_children(words) and holds(text, _ASKS):
        return True
    about = holds(text, _ABOUT_REPORT)
    own = holds(
        text, ("our chats", "about us", "from telling", "our secret", "so i can", "i can message", "fall for me")
    )
    if about or (holds(text, _PROTECTS) and not own):
        return False
    asks = holds(text, _ASKS)
    if holds(text, _FORBIDDEN) and (
        asks or " get " in text or " link" in text or " send me " in text or " any " in text
    ):
        return True
    if not asks:
        return False
    children = _speaks_of_children(words)
    if children and (holds(text, _METHODS) or holds(text, _EVASION)):
        return True
    offenders = any(word in ("predator", "predators", "groomer", "groomers", "pedo", "pedos") for word in words)
    if offenders and (
        holds(text, _EVASION) or holds(text, ("your tricks", "tell me your", "caught", "persuade", "win", "trust"))
    ):
        return True
    return (
        holds(text, ("to groom someone", "to groom a", "to groom people", "i groom someone", "groom somebody"))
        and " dog " not in text
    )
