/**
 * What `content/STYLE.md` asks of the words of reviews and a machine can look for. A second site has words of its own.
 */

/** Words that only a desk understands, or that take a side, with what to write instead. */
export const houseWords: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  { pattern: /\bwitness(?:es)?\b/i, instead: 'source, or report' },
  { pattern: /\bgloss(?:es|ed)?\b/i, instead: 'explanation, or the outlet’s own words' },
  { pattern: /\bflatter\b/i, instead: 'say how it differs: blunter, shorter, without …' },
  { pattern: /\bquips?\b/i, instead: 'remark' },
  { pattern: /\bcarr(?:y|ies|ied)\b/i, instead: 'has, printed, published' },
  { pattern: /\bprinted so\b/i, instead: 'so in the text' },
  { pattern: /\bunchecked\b/i, instead: 'not checked by a speaker' },
  { pattern: /\bour extract\b/i, instead: 'the passage that was read' },
  { pattern: /\bin a repost\b/i, instead: 'say who published it' },
  { pattern: /\bthe copy read\b/i, instead: 'the archived copy' },
  { pattern: /\bcrawler/i, instead: 'say what the words are: a date at the head of the file' },
  { pattern: /\bline of events\b/i, instead: 'timeline' },
  { pattern: /\bword for word\b/i, instead: 'in the same words' },
];

/** How two countries stand together, and the spellings that are not that. */
export const pairedName = {
  wanted: 'US–Russian, with a dash',
  mistaken: /\b(?:US[-–]Russia\b|Russia[-–]US\b|Russian[-–]US\b|US-Russian\b|Russo-US\b)/,
};

/** How notes tell where a date is from, or that there is none. */
export const dateNotes = {
  notShown: /^(?:no date is shown|not shown)(?=[.;:,]|$)/i,
  fromAddress: /^from (?:the|its) address\b/i,
  onAddress: /\b(?:address|URL)\b/i,
  dayOfArticle: /^the day of the article\b/i,
  /** Before a day that a page shows; a copy has a day of its own. */
  dated: /(?:^|[.;] )(?:(?!cop(?:y|ies)\b)[^.;])*?\bdated (?=\S)/gi,
  /** Before a day, at the head of a note. */
  timed: /^(?:(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?,? (?:on )?|on )?/i,
  /** Around the day of an occasion; “and” or a noun before it would make it a day that was spoken about. */
  onDay: { before: /\bon (?:the )?$/i, after: /^(?=$|[.,;:)]| (?:in|at|to|with|by)\b)/i },
  /** At the beginning of what is told of a source, before its date, or that in its address. */
  sideDated: /(?:^|[;.] )dated $/i,
  sideAddress: /\b(?:its|the) address (?:gives|has|says) $/i,
};

/** How reasons name a rating. */
export const ratingWords = {
  rated: '(?:(?:is|are) )?(?:here |still )?rated',
  which: '(?:which|that)',
  hence: '(?:so|hence|therefore|thus)',
  /** The same without a verb. */
  henceAlone: '(?:hence|therefore|thus)',
  /** Before it: of what is said then, none need be so. */
  unsure:
    /\b(?:not|no|never|nor|neither|if|unless|was|were|been|be|would|could|might|until|before|once|earlier|rather|unlike)\b|n[’']t\b/i,
};

/** How reasons name our confidence. */
export const confidenceWords = {
  ours: 'our confidence(?: here| in (?:it|this|that|(?:this|the) rating))?',
  is: '(?:is|stays|remains)',
  /** Between the verb and a level: after one of these it is another level, or none. */
  otherLevel: '(?:not|no|never|hardly|neither|nor|less|more|than|from|between|either)',
  held: '(?:hold|say|give|judge|conclude|think|rate|state|tell) (?:this|it|so|(?:this|the) rating)',
  sure: { highly: 'high', very: 'high', fully: 'high', moderately: 'medium', fairly: 'medium' } as Readonly<
    Record<string, 'high' | 'medium'>
  >,
};

/** How a history says that something was added. */
export const addedWords = {
  finding: /\ba finding (?:was |is )?added\b/i,
  anyFinding: /\bfindings?\b/i,
  evidence: /\bevidence (?:was |is )?added from /gi,
  /** Before a name, and between names. */
  article: /^the /i,
  next: /^,? (?:and )?/,
};

/** What a page says in English that was not read: as a whole title, or at the head of an extract. */
export const unreadPage = {
  title:
    /^(?:(?:error )?404(?: error)?(?: not found)?|error 404|page not found|403 forbidden|50[0-4] (?:bad gateway|service unavailable|internal server error|gateway timeout)|just a moment|attention required cloudflare|are you a robot|please wait)$/,
  extract:
    /^(?:(?:please )?enable javascript|(?:please )?turn on javascript|this site requires javascript|javascript is (?:disabled|required)|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|enable cookies)\b/,
};

/** How the title of an event says that its date was not shown. */
export const datedFromElsewhere = /\b(?:apparently|from the context|date (?:is )?not (?:known|shown))\b/i;

/** The same of its year alone. */
export const yearFromElsewhere = /\byear from the context\b/i;

/** How a point of provenance says whose the title is. */
export const titleIs = {
  ours: /\bthe title(?: (?:here|on this page))? is (?:ours(?! in translation)|our (?:own )?(?:description|words|title)|a description of ours)\b/i,
  theirs: /\bthe title(?: (?:here|on this page))? is (?:the outlet’s(?: own)?(?= ?[.;,)]|$)|that of the outlet\b)/i,
};

/** Between what stands in a text and what was meant, in a note on a misprint: “A” for “B”. */
export const misprintFor = /^,? (?:stands |is (?:written|printed) )?(?:for|instead of|in place of) $/i;

/** How readers are told whose an emphasis on quoted words is: “our emphasis”. */
export const emphasisWord = /\b(?:emphasis|italics?|bold)\b/i;

/** Words of a role that tell of another time than its office: “former”, “elected in 2010”, “since 2019”. */
export const pastInRole =
  /(?<!\p{L})(?:[Ff]ormer(?:ly)?|[Ee]x|once|then|later|previously|since|from|until|till|before|after|who|won|born|became|began|left|died|\p{Ll}+ed)(?!\p{L})/u;

/** Pages that lead to what is looked for, and are no work; and what a link has only to count who follows it. */
export const addresses = {
  search:
    /^https?:\/\/(?:(?:www\.)?google\.[a-z.]+\/(?:search|url)|(?:www\.)?bing\.com\/(?:news\/)?search|(?:[a-z]+\.)?duckduckgo\.com\/(?:\?|html)|[a-z.]*search\.yahoo\.com\/|(?:www\.)?yandex\.[a-z.]+\/search|(?:www\.)?baidu\.com\/s\?|(?:www\.)?ecosia\.org\/search|(?:www\.)?startpage\.com\/)/i,
  tracking: /^(?:utm_[a-z]+|fbclid|gclid|yclid|msclkid|igshid|mc_[ce]id)$/i,
};

/** How our words say whose words a quotation has, between a name and its mark: “Sputnik’s headline has “…””. */
export const quotedFrom =
  /(?:’s(?: own)?(?: (?:words?|version|text|English|Russian|translation|phrase|headline|title|sentence|wording|report|quotation))?(?: (?:has|is|was|reads))?| (?:has|had|prints|printed)| (?:wrote|writes|reported|reports|says|said)(?: that)?(?: (?!that\b)\p{Ll}[\p{L}’]*){0,6}) $/u;

/** How a note on evidence says whose text its source has, and in what language. */
export const noteSays = {
  /** Before a name, or two. */
  citing: /\bciting (?:the )?(?:\p{Lu}\p{Ll}+ (?:news )?agency )?$/u,
  from: /^(?:In [^,.]{1,30}, )?[Ff]rom (?:the )?$/,
  and: /^,? and (?:the )?$/,
  /** At the head of the note, or right behind its verb. */
  language:
    /^(?:(?:Has|Gives|Reports|Quotes|Prints|Tells|Says|Writes|Reads)(?: (?:it|this|that|so|him|her|them|both|(?:the|this) \p{Ll}+))? )?[Ii]n (?<language>\p{Lu}\p{Ll}+)(?=[.,;:]|$| (?:what|that|how|as|with|from)\b)/u,
  /** What it tells and no extract has. */
  notQuoted: /\bnot (?:quoted|shown|given) here\b/i,
};

/** Around a name, how reasons tell of somebody’s text that was read. */
export const textOf = {
  before: /\b(?:citing|quoting|agency|(?:version|that|report|text|story) (?:of|by)) (?:the )?$/i,
  after:
    /^(?:’s (?:own )?(?:version|text|English|Russian|translation|report|story|wording|headline|quotation|account|sentence)\b| (?:has|had) (?:all of )?(?:it|this|that|them|him|her|the (?:same|sentences?|words?|remark|quotation|passage|statement)|both|all|“|«)| (?:quotes|quoted|prints|printed|wrote|writes)\b| (?:names|named|calls|called|places|placed|puts|put|gives|gave|shows|showed|dates|dated) (?:it|him|her|them|this)\b|, (?:too, )?(?:citing|quoting)\b|, an? [^,.“]{3,50}, (?:has|had|wrote|reports|reported)\b)/,
  citing: /^, (?:too, |also )?citing (?:(?:the|a|an|another) (?:(?:\p{Lu}\p{Ll}+ )?(?:news )?agency,? )?)?/u,
};

/** Words by which any finding says what is the matter. */
export const findingWords =
  /\b(?:leaves|leave|left|out|lacks?|omits?|adds?|has|have|says?|said|differs?|words?|version|not|also|than|seem|article|printed)\b/gi;

/** What a finding says the printed words lack. */
export const lacking =
  /^(?<whose>[^“”]*?)\b(?:[Ll]acks|[Ll]eaves out|[Oo]mits)\b(?: \p{L}[\p{L}’]*){0,3} “(?<words>[^“”]+)”/u;

/** How a history, and a reason, tell of the review itself. */
export const reviewSays = {
  besideRating: /\btold beside the rating\b|\bmissing context (?:was |is )?added\b/i,
  anyContext: /\bcontext\b|\bbeside the rating\b|\bleaves? out\b/i,
  under:
    /\bThe words are (?<own>[^“”.,;]+?)’s?, so the claim now stands under its name(?:, and no longer under (?<other>[^“”.,;]+?)’s?(?=[ .,;]))?/,
  reviewedAs: /\breviewed as (?:an? )?(?<kind>statement of fact|attribution|prediction|characterisation|quotation)\b/g,
  kinds: {
    'statement of fact': 'factual',
    attribution: 'attribution',
    prediction: 'prediction',
    characterisation: 'characterisation',
    quotation: 'quotation',
  } as Readonly<Record<string, string>>,
  counts: /\bcounts as missing context\b/i,
  alike: /\b(?:are|is) (?:rated|judged) alike\b/,
  noText: /\bNo (?<language>\p{Lu}\p{Ll}+) text(?: of (?:this|the) \p{Ll}+)? was found\b/u,
  translated: /“(?<words>[^“”]+)”[^“”.;]{0,12}\(our translation\)/g,
};

/** How a link tells where the words are that it leads to. */
export const linkPlaces = {
  before: /^the (?:sentence|words|paragraph|claim|quotation) before(?: this one)?$/i,
  after: /^(?:the next (?:sentence|paragraph|claim|quotation)|further on|(?:the )?(?:sentence|words) after this one)$/i,
};
