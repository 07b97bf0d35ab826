-- The archive as docs/archive.md explains it. Times are ISO 8601 text in UTC; a person is named by article and place
-- ("p3" of the record is person 3), so that no row needs a number of its own.

create table site (
    id integer primary key,
    host text not null unique,              -- lower case, without "www."
    name text                               -- as the newest page prints it
) strict;

create table page (
    id integer primary key,
    address_hash integer not null,          -- the first eight bytes of its SHA-256, for looking it up
    address text not null,                  -- the normalised URL, or "input:NAME#HASH" where there is none
    site_id integer references site (id),
    first_seen text not null,
    last_seen text not null
) strict;
create index page_address on page (address_hash);
create index page_site on page (site_id);

-- One version of what a page said.
create table article (
    id integer primary key,
    page_id integer not null references page (id),
    version integer not null,               -- 1 for the first that was seen
    current integer not null,               -- 1 for the newest version of its page, else 0
    stored text not null,
    content_hash blob not null,             -- of kind, headline, standfirst and text, its first half: what makes a version new
    page_hash blob not null,                -- of the page's bytes, its first half; empty when the record gives none
    kind text not null,                     -- the names of the record's JSON: article, liveBlog …
    headline text,
    language text,
    published text,                         -- as the page gives it: a day, or a day and a time
    section text,
    genre text,
    features integer not null,              -- what it has, as bits: 1 quotation, 2 embed, 4 table, 8 live entries
    text_length integer not null            -- in UTF-16 code units
) strict;
create unique index article_version on article (page_id, version);
create index article_published on article (published) where current = 1;

-- What the archive holds is this: every other row can be made anew from it.
create table record (
    article_id integer primary key references article (id),
    hash blob not null,                     -- SHA-256 of the record's bytes
    dictionary_id integer not null references dictionary (id),
    bytes blob not null                     -- the record as one line of JSON, compressed
) strict;

-- How the compressed bytes of records begin, cut off from each of them.
create table dictionary (
    id integer primary key,
    hash blob not null unique,              -- SHA-256 of the prefix
    prefix blob not null
) strict;

create table original (
    article_id integer primary key references article (id),
    hash blob not null,                     -- SHA-256 of the bytes as they came
    bytes blob not null                     -- Brotli
) strict;

create table provenance (
    article_id integer primary key references article (id),
    input text,                             -- the path, URL or record id as given; null where it is the address
    captured text not null,
    source_kind text not null,              -- url, file, warc, feed …
    source_name text,                       -- of which feed, sitemap or WARC
    status integer,                         -- of HTTP
    etag text,
    last_modified text,
    content_type text
) strict;

-- Names of people and bylines, each once: what people of different articles are joined by.
create table name (
    id integer primary key,
    name text not null unique
) strict;

create table author (
    article_id integer not null references article (id),
    position integer not null,
    name_id integer not null references name (id),
    kind text not null,
    primary key (article_id, position)
) strict, without rowid;
create index author_name on author (name_id);

create table person (
    article_id integer not null references article (id),
    position integer not null,              -- 1 for "p1"
    name_id integer not null references name (id),
    mentions integer not null,              -- how many
    primary key (article_id, position)
) strict, without rowid;
create index person_name on person (name_id);

create table description (
    article_id integer not null,
    person integer not null,
    position integer not null,
    kind text not null,
    value text not null,
    primary key (article_id, person, position),
    foreign key (article_id, person) references person (article_id, position)
) strict, without rowid;

create table relation (
    article_id integer not null,
    person integer not null,
    position integer not null,
    kind text not null,
    other integer not null,                 -- the other person's position
    primary key (article_id, person, position),
    foreign key (article_id, person) references person (article_id, position)
) strict, without rowid;

create table quotation (
    article_id integer not null references article (id),
    position integer not null,              -- its place in the record's list, from 0
    kind text not null,
    person integer,                         -- the speaker's position; null when the page names nobody
    medium text,
    said text,
    start integer not null,                 -- of its first words, in UTF-16 code units
    primary key (article_id, position)
) strict, without rowid;

create table timeline_entry (
    article_id integer not null references article (id),
    position integer not null,
    date text not null,
    said integer not null,
    primary key (article_id, position)
) strict, without rowid;
create index timeline_date on timeline_entry (date);

create table embed (
    article_id integer not null references article (id),
    position integer not null,
    platform text not null,
    url text,
    handle text,
    primary key (article_id, position)
) strict, without rowid;
create index embed_handle on embed (handle) where handle is not null;

-- What was erased and may not come back: a hash, never a name.
create table tombstone (
    hash blob primary key,                  -- SHA-256 of an address, a host or a content
    kind text not null,                     -- address, site, content
    erased text not null
) strict, without rowid;

-- The words of current versions, as WordCutter cuts them: one space between them. What is quoted stands in "quotations"
-- and not in "text", where a mark that is no letter holds its place: a phrase is found in one of them. "keys" is all
-- that can be asked for beside words (ArticleKeys).
create virtual table article_words using fts5 (
    text, headline, standfirst, quotations, keys, -- text first: all other columns cost two bytes more for every word
    content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);

-- Every word of four letters and more that article_words holds, and the letters within words: for words of which only a
-- part is known.
create table word (
    id integer primary key,
    word text not null unique
) strict;
create virtual table word_part using fts5 (
    word, content = 'word', content_rowid = 'id', columnsize = 0, detail = none,
    tokenize = "trigram case_sensitive 1"
);
create trigger word_added after insert on word begin
    insert into word_part (rowid, word) values (new.id, new.word);
end;
create trigger word_erased after delete on word begin
    insert into word_part (word_part, rowid, word) values ('delete', old.id, old.word);
end;

-- The words of names.
create virtual table name_words using fts5 (
    words, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);

-- Numbers are given once, also when what bore them was erased.
create table last_number (
    name text primary key,                  -- site, page, article, name
    value integer not null
) strict, without rowid;
insert into last_number values ('site', 0), ('page', 0), ('article', 0), ('name', 0);
