-- What people add in the reading room, as docs/archive.md explains it, and what it asks for often.

-- What readers put right: of a page, so that it outlives every version.
create table correction (
    id integer primary key,
    page_id integer not null references page (id),
    field text not null,                    -- authors, published, speaker
    words text,                             -- of the quotation whose speaker is put right, as they stood
    words_key text,                         -- the same as WordCutter folds them: what it is found by in later versions
    occurrence integer not null,            -- which of the quotations with these words, from 0
    value text not null,                    -- what it should be: a list of JSON
    machine text not null,                  -- what the record said then: a list of JSON
    made_by text not null,
    made text not null,
    reason text,
    withdrawn text                          -- when; null while it stands
) strict;
create index correction_page on correction (page_id);

create table saved_search (
    id integer primary key,
    name text not null unique,
    query text not null,                    -- as it was typed: "today" stays today
    saved text not null
) strict;

-- Who may ask over the network. A key is 32 random bytes, so that its plain SHA-256 gives nothing away.
create table access_key (
    id integer primary key,
    name text not null,
    hash blob not null unique,              -- SHA-256 of the key's text
    scopes integer not null,                -- bits: 1 read, 2 write
    made text not null,
    last_used text,                         -- the day
    revoked text                            -- when; null while it opens
) strict;

-- Why a record is not to be trusted, as bits (Weakness); null where nobody has judged it yet.
alter table article add column weaknesses integer;
create index article_weak on article (id, weaknesses) where current and weaknesses <> 0;
create index article_unjudged on article (id) where current and weaknesses is null;

-- article.features has a further bit: 16 image.

-- How often anything was stored, erased or put right: what was worked out before holds while the number stays.
create table archive_change (
    number integer not null
) strict;
insert into archive_change values (0);

insert into last_number values ('correction', 0), ('saved_search', 0), ('access_key', 0);
