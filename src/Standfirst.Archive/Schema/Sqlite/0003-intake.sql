-- What was taken in already, so that a run that was stopped goes on where it was, and a feed's items are taken once: the
-- first eight bytes of a SHA-256 over what identifies it (file, size, time and place in it; feed and item).
create table taken (
    key integer primary key
) strict;

-- Feeds, sitemaps and lists that are looked at again and again.
create table source (
    address text primary key,
    title text,
    etag text,
    last_modified text,
    checked text,                           -- when it was last asked; null for never
    due text not null,                      -- when it is to be asked next
    failures integer not null,              -- how often in a row it could not be had
    trouble text                            -- why, the last time
) strict, without rowid;
