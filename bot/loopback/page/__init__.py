"""A web page over a world: to be there as one of its people, and to look at what the bot sends.

    page = Page(world, seats=[Seat(ada, "member"), Seat(mia, "moderator")])
    async with Loopback(world, extend=page.add_to) as discord_here:
        page.watch(discord_here)
        page.address          # http://127.0.0.1:port/<secret>/

Plain HTML, CSS and JavaScript modules in `static/`, without a build step; everything moves over one websocket a page
(`bot.loopback.page.feed`). It uses none of Discord's artwork, fonts or colours.
"""

from .site import Page, Seat

__all__ = ["Page", "Seat"]
