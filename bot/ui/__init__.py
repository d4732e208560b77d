"""What Discord shows: cards, buttons and modals, made from the replies that every other surface prints."""
