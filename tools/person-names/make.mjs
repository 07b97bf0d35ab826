// Writes src/Standfirst/Language/People/person-names.txt from the names of @faker-js/faker and from the two lists beside this
// file: own.txt, names of our own and names whose kind we know better, and left-out.txt, names of faker that are plain words or
// no names. The same bytes every time:
//
//   npm install --no-save @faker-js/faker@10.6.0 && node make.mjs
//   node make.mjs --check     says whether the file is what would be written
import { readFileSync, writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';

const here = new URL('.', import.meta.url);
const target = new URL('../../src/Standfirst/Language/People/person-names.txt', here);
const read = name => readFileSync(new URL(name, here), 'utf8').trim().split('\n');

// Two letters or more of Latin script, the first a capital; marks only inside.
const aName = /^\p{Lu}(?=\p{Script=Latin})[\p{Script=Latin}'’-]*\p{Ll}$/u;

// A surname of one locale alone may be a slip; these locales' lists are sound.
const sound = /^(en|es|fr|pt|nl|da|sv|nb|hu|yo|zu|af)(_|$)/;

// faker's lists: names, or names with weights, or lists of them by gender.
const namesOf = list => !list ? [] : Array.isArray(list) ? list.map(one => one.value ?? one) : Object.values(list).flatMap(namesOf);

// "Jansen van Rensburg" is known by its last word.
const lastWord = name => name.split(' ').at(-1);
const plain = name => name.normalize('NFD').replace(/\p{M}/gu, '');

const genders = new Map(), surnames = new Map();
const note = (map, name, what) => map.set(name, (map.get(name) ?? new Set()).add(what));
for (const [locale, { person }] of Object.entries(allLocales)) {
    for (const gender of ['male', 'female', 'generic'])
        for (const name of namesOf(person?.first_name?.[gender]).filter(name => aName.test(name)))
            note(genders, name, gender);
    for (const name of namesOf(person?.last_name).map(lastWord).filter(name => aName.test(name)))
        note(surnames, name, locale);
}

// Kind → names. A given name of one gender is that gender's, any other is either's.
const kinds = new Map();
const add = (kind, name) => [name, plain(name)].forEach(form => note(kinds, kind, form));
for (const [name, seen] of genders)
    add(seen.has('male') && !seen.has('female') ? 'm' : seen.has('female') && !seen.has('male') ? 'f' : 'e', name);
for (const [name, locales] of surnames)
    if (locales.size > 1 || sound.test([...locales][0]))
        add('s', name);

const rows = name => read(name).map(row => row.split(' '));
for (const [kind, ...names] of rows('left-out.txt'))
    names.forEach(name => kinds.get(kind)?.delete(name));
for (const [kind, ...names] of rows('own.txt'))
    names.forEach(name => note(kinds, kind, name));

// Rows of 110 letters at the most, kind by kind, the names in the order of their letters' numbers.
const lines = [];
for (const kind of [...kinds.keys()].sort()) {
    let line = kind;
    for (const name of [...kinds.get(kind)].sort((one, other) => one < other ? -1 : 1)) {
        if (line.length + 1 + name.length > 110)
            lines.push(line), line = kind;
        line += ` ${name}`;
    }
    lines.push(line);
}
const text = `${lines.join('\n')}\n`;
if (!process.argv.includes('--check'))
    writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
    console.error('person-names.txt is not what make.mjs writes');
    process.exit(1);
}
