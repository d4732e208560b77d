"""How English is shortened and respelt in messages: words that stand for others, whatever the subject.

Only spellings that are no common words of their own, or that hardly ever are in a question, stand here.
"""

from __future__ import annotations

_TABLE = """
u=you ur=your urs=yours r=are y=why n=and c=see k=ok b=be da=the dat=that dis=this dem=them dey=they dere=there deir=their dese=these wiv=with wit=with wid=with
wat=what wot=what wut=what wht=what whut=what wats=what+is wots=what+is whats=what+is whos=who+is hows=how+is wheres=where+is whens=when+is whys=why+is hoo=who hu=who hw=how hou=how
wich=which whitch=which witch=which wen=when wher=where whr=where y=why wy=why coz=because cuz=because cos=because becoz=because becaus=because bcoz=because bcz=because bc=because 
ppl=people peeps=people pplz=people peple=people pepole=people pple=people plz=please pls=please plez=please thx=thanks ty=thanks tho=though thru=through
abt=about bout=about abot=about abut=about frm=from fr=from bfore=before b4=before l8=late gr8=great m8=mate 2day=today 2nite=tonight 2moro=tomorrow tmrw=tomorrow
sumone=someone sum1=someone some1=someone any1=anyone ne1=anyone every1=everyone no1=noone sumthin=something summat=something nuthin=nothing nowt=nothing owt=anything
shud=should shuld=should shoud=should cud=could culd=could wud=would wuld=would cn=can cant=can+not dont=do+not doesnt=does+not didnt=did+not isnt=is+not arent=are+not wasnt=was+not werent=were+not wont=will+not
wouldnt=would+not couldnt=could+not shouldnt=should+not hasnt=has+not havent=have+not hadnt=had+not aint=is+not dnt=do+not dunno=do+not+know idk=i+do+not+know im=i+am ive=i+have 
hes=he+is shes=she+is theyre=they+are theyve=they+have youre=you+are youve=you+have weve=we+have thats=that+is theres=there+is heres=here+is lets=let+us 
gonna=going+to wanna=want+to gotta=got+to gimme=give+me lemme=let+me sorta=sort+of outta=out+of whaddya=what+do+you whatcha=what+are+you hav=have hv=have av=have hab=have
nos=numbers nr=number num=number nums=numbers numba=number nummber=number numbr=number avg=average amt=amount pct=percent perc=percent percnt=percent persent=percent persant=percent precent=percent percentige=percentage percentge=percentage
yr=year yrs=years yer=year mth=month mths=months wk=week wks=weeks hrs=hours lst=last nxt=next evry=every ttl=total tot=total totl=total
govt=government info=information vid=video vids=videos pic=picture pics=pictures pix=pictures msg=message msgs=messages mesage=message mesages=messages convo=conversation convos=conversations txt=text txts=texts
fone=phone fones=phones tel=telephone 
skool=school skl=school teh=the thier=their recieve=receive 
chidren=children chldren=children 
artical=article arcticle=article qoute=quote qoutes=quotes kwote=quote sed=said sez=says tels=tells incresed=increased increse=increase encrease=increase
polis=police polise=police polce=police safty=safety saftey=safety intrnet=internet internt=internet interweb=internet
diffrent=different sinse=since wen=when wer=where wich=which beter=better bcum=become thingy=thing fings=things fing=thing nufin=nothing

"""

SHORTHAND: dict[str, tuple[str, ...]] = {
    short: tuple(full.split("+")) for short, _, full in (entry.partition("=") for entry in _TABLE.split()) if short != full
}
"""A word as typed → the words that it stands for."""

PHRASES: dict[str, str] = {
    "per cent": "percent",
   
    "e mail": "email",
    "web site": "website",
    "half a decade": "five years",
    "one in four": "1 in 4",
    "one out of four": "1 in 4",
    "1 out of 4": "1 in 4",
}
"""Phrases of general English that are read as others."""
