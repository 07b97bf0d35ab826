-- What copies of a story are found by, as docs/archive.md explains it.

-- Of each version that can be compared.
create table copy (
    article_id bigint primary key references article (id),
    group_id bigint,                        -- null while it has no copies
    signature bytea not null,               -- samples of its shingles and facts, and its keys
    agency text                             -- that it names as its source
);
create index copy_member on copy (group_id) where group_id is not null;
-- Numbers without order do not get shorter.
alter table copy alter signature set storage external;

-- Under these keys copies meet: two that share half of their words have one in common, nearly always.
create table copy_key (
    article_id bigint not null references copy (article_id),
    key integer not null,
    primary key (key, article_id)
);

-- The number is that of one of its articles, the first that was stored.
create table copy_group (
    id bigint primary key,
    representative bigint not null,         -- the article that stands for all in lists: the first publisher's
    source text                             -- the agency that it comes from; null when none is named
);
