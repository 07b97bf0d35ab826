-- What copies of a story are found by, as docs/archive.md explains it.

-- Of each version that can be compared.
create table copy (
    article_id integer primary key references article (id),
    signature blob not null,                -- samples of its shingles and facts, and its keys
    group_id integer,                       -- null while it has no copies
    agency text                             -- that it names as its source
) strict;
create index copy_member on copy (group_id) where group_id is not null;

-- Under these keys copies meet: two that share half of their words have one in common, nearly always.
create table copy_key (
    key integer not null,
    article_id integer not null references copy (article_id),
    primary key (key, article_id)
) strict, without rowid;

-- The number is that of one of its articles, the first that was stored.
create table copy_group (
    id integer primary key,
    representative integer not null,        -- the article that stands for all in lists: the first publisher's
    source text                             -- the agency that it comes from; null when none is named
) strict;
