"""Sites that cannot be a source: those that hide where a link leads, and those that not everybody can open."""

from __future__ import annotations

SHORTENERS = frozenset(
    """
    0rz.tw 1url.com 2.gp adf.ly aka.ms amzn.to b.link bbc.in bit.do bit.ly bitly.com bl.ink buff.ly chilp.it clck.ru
    cli.gs cutt.ly cutt.us db.tt dlvr.it fb.me flip.it g.co gg.gg git.io gofund.me goo.gl hubs.ly ht.ly ibm.co ift.tt
    ind.pn is.gd j.mp l.ead.me linktr.ee lnk.bio lnkd.in lnks.gd mcaf.ee mzl.la n9.cl nyti.ms on.ft.com ow.ly pin.it
    po.st ptdrv.linkvertise.com linkvertise.com q.gs qr.ae qr.net rb.gy rebrand.ly redd.it reut.rs s.id s.coop shor.by
    short.cm short.gy short.io shorte.st shorturl.at shorturl.com smarturl.it snip.ly snipurl.com soo.gd su.pr t.co
    t.ly t2m.io tcrn.ch tiny.cc tiny.pl tinyurl.com tny.im tr.im trib.al u.to urlz.fr urly.it v.gd v.ht vurl.com
    wapo.st wp.me 1drv.ms x.co x.gd xurl.es youtu.be yhoo.it zpr.io
    """.split()
)
"""Known link shorteners, by host."""

ELSEWHERE = frozenset(
    """
    discord.com discord.gg discordapp.com discordapp.net discord.media discord.me discord.io dsc.gg invite.gg
    guilded.gg t.me telegram.me wa.me chat.whatsapp.com drive.google.com docs.google.com forms.gle dropbox.com
    mega.nz wetransfer.com onedrive.live.com instagram.com snapchat.com omegle.com kik.me telegra.ph onlyfans.com
    pastebin.com grabify.link iplogger.org iplogger.com translate.goog
    """.split()
)
"""Places that one has to be let into, that may be changed at any time, or that note who opens them."""


def is_shortener(host: str) -> bool:
    """Whether `host` shortens links."""
    return _named(host, SHORTENERS)


def leads_elsewhere(host: str) -> bool:
    """Whether `host` is no place where a publication can be read by everybody."""
    return _named(host, ELSEWHERE)


def _named(host: str, listed: frozenset[str]) -> bool:
    labels = host.casefold().rstrip(".").split(".")
    return any(".".join(labels[start:]) in listed for start in range(len(labels) - 1))
