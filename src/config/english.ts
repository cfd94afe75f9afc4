import type { Language } from '../text/language.ts';

/** Verbs after a name whose words are reported: “Name also said …”. */
export const reporting = new Set(
  (
    'said says told tells stated states stressed stresses added adds noted notes claimed claims argued argues insisted ' +
    'insists declared declares announced announces admitted admits denied denies explained ' +
    'explains emphasised emphasises emphasized emphasizes underlined underlines remarked remarks commented comments ' +
    'confirmed confirms acknowledged acknowledges revealed reveals pointed believes thinks suggested suggests ' +
    'replied replies answered answers recalled recalls maintained maintains asserted ' +
    'asserts alleged alleges vowed vows predicted predicts'
  ).split(' '),
);
/** What may stand between the name and the verb, beside adverbs in -ly. */
export const beforeReporting = new Set(
  'also then later again earlier further furthermore once has had have is was now yesterday today'.split(' '),
);
/** Before a name: what follows is said by somebody else, named by it (“an aide to Name said”), or is no main clause. */
export const namedBy = new Set(
  'to of for by with from under against about after before since while on in at and or near beside behind like than as that which what who whom if whether because'.split(
    ' ',
  ),
);

/** Words that grammar has twice in a row: “had had an effect”. */
export const twice = new Set(['had']);

type Numbers = Readonly<Record<string, number>>;

/** Numbers in words. */
export const numberWords = {
  tens: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 } as Numbers,
  ones: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 } as Numbers,
  teens: {
    ...{ ten: 10, eleven: 11, twelve: 12, dozen: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
    ...{ seventeen: 17, eighteen: 18, nineteen: 19 },
  } as Numbers,
};

/** Words behind a number of which one is taken for another. */
export const greatNumbers = ['million', 'billion', 'trillion'];

const split = (words: string): readonly string[] => words.split(' ');

/** What the search and the comparison of wordings know of English, British and American. */
export const english: Language = {
  tag: 'en',
  common: new Set(
    split(
      'a an and are as at be been but by can could did do does for from had has have he her his i if in into is it its ' +
        'may me might more my no not of on or our shall she should so some such than that the their them then there ' +
        'these they this those to us was we were what when which who will with would you your',
    ),
  ),
  compounds: { cannot: ['can', 'not'] },
  contractions: [
    { left: /^won$/, right: 't', means: ['will', 'not'] },
    { left: /^shan$/, right: 't', means: ['shall', 'not'] },
    { left: /^can$/, right: 't', means: ['can', 'not'] },
    { left: /^(.+)n$/, right: 't', means: ['$1', 'not'] },
    { left: /^(it|he|she|that|there|what|who|here)$/, right: 's', means: ['$1', 'is'] },
    { left: /^(.+)$/, right: 're', means: ['$1', 'are'] },
    { left: /^(.+)$/, right: 've', means: ['$1', 'have'] },
    { left: /^(.+)$/, right: 'll', means: ['$1', 'will'] },
    { left: /^(i)$/, right: 'm', means: ['$1', 'am'] },
  ],
  negations: new Set(split('not no never nor neither none nobody nothing nowhere without hardly')),
  weighty: new Set(
    split(
      'about all allegedly almost apparently appear appeared appears approximately around at but can could every few if ' +
        'just largely least likely many may might more most mostly much must nearly only partly perhaps possible possibly ' +
        'potentially probably reported reportedly roughly seem seemed seems should some sometimes still suggest supposedly ' +
        'than unless until up would yet one two three four five six seven eight nine ten dozen half hundred thousand million ' +
        'billion trillion',
    ),
  ),
  spellings: [
    [/is(e[drs]?|ing|ation|ations)$/, 'iz$1'],
    [/ys(e[drs]?|ing)$/, 'yz$1'],
    [/our(s|ed|ing|able|ite|ites|hood|hoods)?$/, 'or$1'],
    [/(cent|met|theat|fib|lit|kilomet|centimet)re(s?)$/, '$1er$2'],
    [/(def|off|lic|pret)ence(s?)$/, '$1ense$2'],
    [/(catal|dial|anal)ogue(s?)$/, '$1og$2'],
    [/programme(s?)$/, 'program$1'],
    [/ll(ed|ing|er|ers)$/, 'l$1'],
  ],
  ending: /(?<=\p{L}{4})(ings?|ed|e?s|ly|ions?)$/u,
};

/** Behind these, folded, a full stop ends no sentence: a name or a number follows. */
export const abbreviations = new Set(
  split(
    'mr mrs ms dr prof sen rep gov gen col capt cmdr lt sgt maj hon rev st mt ft jan feb aug sept sep oct nov dec vs ' +
      'e.g i.e cf approx est fig',
  ),
);
