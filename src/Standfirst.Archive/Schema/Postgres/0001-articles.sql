-- The archive as docs/archive.md explains it. Times are ISO 8601 text in UTC; a person is named by article and place
-- ("p3" of the record is person 3), so that no row needs a number of its own.

create table site (
    id bigint primary key,
    host text not null unique,              -- lower case, without "www."
    name text                               -- as the newest page prints it
);

create table page (
    id bigint primary key,
    address_hash bigint not null,           -- the first eight bytes of its SHA-256, for looking it up
    address text not null,                  -- the normalised URL, or "input:NAME#HASH" where there is none
    site_id bigint references site (id),
    first_seen text not null,
    last_seen text not null
);
create index page_address on page (address_hash);
create index page_site on page (site_id);

-- One version of what a page said.
create table article (
    id bigint primary key,
    page_id bigint not null references page (id),
    version integer not null,               -- 1 for the first that was seen
    current boolean not null,               -- the newest version of its page
    stored text not null,
    content_hash bytea not null,            -- of kind, headline, standfirst and text, its first half: what makes a version new
    page_hash bytea not null,               -- of the page's bytes, its first half; empty when the record gives none
    kind text not null,                     -- the names of the record's JSON: article, liveBlog …
    headline text,
    language text,
    published text collate "C",             -- as the page gives it: a day, or a day and a time
    section text,
    genre text,
    features integer not null,              -- what it has, as bits: 1 quotation, 2 embed, 4 table, 8 live entries
    text_length integer not null            -- in UTF-16 code units
);
create unique index article_version on article (page_id, version);
create index article_published on article (published) where current;

-- How the compressed bytes of records begin, cut off from each of them.
create table dictionary (
    id integer primary key,
    hash bytea not null unique,             -- SHA-256 of the prefix
    prefix bytea not null
);

-- What the archive holds is this: every other row can be made anew from it.
create table record (
    article_id bigint primary key references article (id),
    hash bytea not null,                    -- SHA-256 of the record's bytes
    dictionary_id integer not null references dictionary (id),
    bytes bytea not null                    -- the record as one line of JSON, compressed
);

create table original (
    article_id bigint primary key references article (id),
    hash bytea not null,                    -- SHA-256 of the bytes as they came
    bytes bytea not null                    -- Brotli
);

create table provenance (
    article_id bigint primary key references article (id),
    input text,                             -- the path, URL or record id as given; null where it is the address
    captured text not null,
    source_kind text not null,              -- url, file, warc, feed …
    source_name text,                       -- of which feed, sitemap or WARC
    status integer,                         -- of HTTP
    etag text,
    last_modified text,
    content_type text
);

-- Names of people and bylines, each once: what people of different articles are joined by.
create table name (
    id bigint primary key,
    name text not null unique
);

create table author (
    article_id bigint not null references article (id),
    position integer not null,
    name_id bigint not null references name (id),
    kind text not null,
    primary key (article_id, position)
);
create index author_name on author (name_id);

create table person (
    article_id bigint not null references article (id),
    position integer not null,              -- 1 for "p1"
    name_id bigint not null references name (id),
    mentions integer not null,              -- how many
    primary key (article_id, position)
);
create index person_name on person (name_id);

create table description (
    article_id bigint not null,
    person integer not null,
    position integer not null,
    kind text not null,
    value text not null,
    primary key (article_id, person, position),
    foreign key (article_id, person) references person (article_id, position)
);

create table relation (
    article_id bigint not null,
    person integer not null,
    position integer not null,
    kind text not null,
    other integer not null,                 -- the other person's position
    primary key (article_id, person, position),
    foreign key (article_id, person) references person (article_id, position)
);

create table quotation (
    article_id bigint not null references article (id),
    position integer not null,              -- its place in the record's list, from 0
    kind text not null,
    person integer,                         -- the speaker's position; null when the page names nobody
    medium text,
    said text,
    start integer not null,                 -- of its first words, in UTF-16 code units
    primary key (article_id, position)
);

create table timeline_entry (
    article_id bigint not null references article (id),
    position integer not null,
    date text collate "C" not null,
    said boolean not null,
    primary key (article_id, position)
);
create index timeline_date on timeline_entry (date);

create table embed (
    article_id bigint not null references article (id),
    position integer not null,
    platform text not null,
    url text,
    handle text,
    primary key (article_id, position)
);
create index embed_handle on embed (handle) where handle is not null;

-- What was erased and may not come back: a hash, never a name.
create table tombstone (
    hash bytea primary key,                 -- SHA-256 of an address, a host or a content
    kind text not null,                     -- address, site, content
    erased text not null
);

-- The words of current versions, as WordCutter cuts them, and their keys (ArticleKeys). Labels: A headline, B standfirst,
-- C what is quoted, D text and keys.
create table article_words (
    article_id bigint primary key references article (id),
    words tsvector not null
);
create index article_words_words on article_words using gin (words);

-- Every word that article_words holds: for words of which only a part is known.
create table word (
    word text collate "C" primary key
);

-- The words of names.
create table name_words (
    name_id bigint primary key references name (id),
    words tsvector not null
);
create index name_words_words on name_words using gin (words);

-- Numbers are given once, also when what bore them was erased.
create sequence site_number;
create sequence page_number;
create sequence article_number;
create sequence name_number;
