import { extracts } from './extracts.ts';
import {
  altered,
  ind,
  of,
  rw,
  sought,
  sp,
  spoken,
  unprinted,
  wb,
  type Missing,
  type Original,
  type Query,
  type Topic,
} from './query.ts';

// This set may be looked at while the search is tuned; held.ts, of the same kinds, may not.
// Numbers of paragraphs: the blocks of each article counted from its headline or date on, as collection.ts has them,
// the count held against every query of the first set; each place below is that whose letters, four by four, have most
// in common with the query, or was read in the article where two are near.

export const quotations: readonly Query[] = [
  ...of(
    'a word cut by a line',
    ['weapons and financial back-\ning. This led to a significant deteriora-\ntion in the bilateral', rw(7)],
    ['the Kremlin will follow the US mid\u2010term elec\u2010\ntions in any event', sp(5)],
    ['to discuss the resump- tion of inspections of nuclear wea- pons facilities', ind(17)],
    ['Many pollsters are predict-\ning that the Demo-\ncrats may be poised to recap-\nture the House', sp(10)],
    ['comments posted by the press depart\u00ad\nment of his cater\u00ad\ning company Concord', ind(14)],
  ),
  ...of(
    'joined or parted',
    ['conducts on-site weapon inspections', rw(8)],
    ['We can not say there is a dialogue', wb(12)],
    ['some abstract cyber-security analysts because we do not know who they are', sp(8)],
    ['the resumption of the Russia-US crossinspections under the Strategic Arms Reduction Treaty', wb(10)],
    ['and the US mid-terms will not help solve bilateral tensions', sp(2)],
    ['The accusations came after the explosions in Nordstream pipelines', rw(9)],
  ),
  ...of(
    'apostrophes',
    ['VKontakte, Russias version of Facebook', ind(15)],
    ['its not necessary to exaggerate their importance in the short and medium-term', ind(9)],
    ['Russia say US midterms wont improve ‘bad’ relations with Washington', ind(1)],
    ['Russia`s former President Dmitry Medvedev, also the deputy head', wb(13)],
    ['we just haven t noticed the accusations', wb(7)],
  ),
  ...of(
    'scanned',
    ['brutal positional hattles continue, as hefore', ind(20)],
    ['The Krernlin has said that the US midterrn elections will not irnprove', ind(8)],
    ['accurate1y, surgica11y and in 0ur own way, as we know h0w to do', ind(14)],
    ['a clevelopment that woulcl clivide the US legislative branch', sp(10)],
    ['Vve thoroughly analyze the inforrnation that cornes in', wb(5)],
  ),
  ...of(
    'marks of other languages',
    ['»We have interfered (in US elections), we are interfering, and we will continue to interfere«', ind(14)],
    ['「Relations still are, and will remain, bad」', ind(10), ind(2)],
    ['that Russia was interfering in US votes and said that they „will continue to interfere“', ind(12)],
    ['oligarch known as «a chef to Vladimir Putin», Yevgeny Prigozhin revealed', rw(5)],
  ),
  ...of(
    'words lost',
    [
      'it is not necessary to exaggerate the importance of these elections in the short and medium term for the ' +
        'future of our bilateral relations',
      wb(5),
      rw(3),
    ],
    ["Let's say that so far there are no … prospects for normalizing relations", sp(3)],
    ['Russian officials have refuted similar allegations', sp(9)],
    ['We cannot say there is a dialogue […] adding that they are not able to announce [...] in advance', wb(12)],
  ),
  ...of(
    altered,
    ['it is necessary to seriously exaggerate the importance of these elections', wb(5), rw(3)],
    ['Moscow is following the US midterm election results and does expect changes in relations', wb(4)],
    ['interference in the United States or other countries are supported by evidence', sp(9)],
  ),
  ...of(
    'brackets',
    ['That is why, of course, we will follow it [the vote] one way or another', sp(6)],
    [
      'We do not give up a single centimetre of our land there [in the Donetsk region]. And I thank all our heroes',
      ind(22),
    ],
  ),
  ...of(
    'clauses in another order',
    ['dozens of attacks every day: the activity of the occupiers there remains at an extremely high level', ind(20)],
    ['According to Reuters, the statement was released on VKontakte, Russia’s version of Facebook', ind(15)],
    [
      'I have no doubt that the time will come when Putin will come to Donbas, but there are no concrete plans yet',
      wb(9),
    ],
  ),
  ...of(
    'attribution',
    ['PESKOV: There are no concrete plans yet', wb(9)],
    ['"extremely large-scale losses, but their order has not changed" – Volodymyr Zelenskyy, 8 November 2022', ind(21)],
    [
      '“we follow media, we follow information,” the Kremlin’s Dmitry Peskov told reporters on Tuesday (6 Nov 2018)',
      sp(6),
    ],
    ['As Prigozhin put it, "Carefully, accurately, surgically and in our own way"', ind(14)],
    ['“These elections cannot essentially change anything” (D. Peskov, 9.11.2022)', rw(3)],
  ),
  ...of(
    'headline or standfirst',
    ['Russia Accused Of Meddling With U.S. Midterm Elections', rw(4)],
    ['Kremlin spokesman says Russia-US relations "are and will be bad"', wb(2)],
    ['100+ Facebook and Instagram accounts blocked ahead of US midterm vote', sp(4)],
  ),
  ...of(
    'two paragraphs',
    [
      'admitted the day before the election that Russia was interfering in US votes and said that they “will ' +
        'continue to interfere”.\n\nOn Monday, Russian businessman Yevgeny Prigozhin revealed that he had interfered',
      ind(12),
      ind(13),
    ],
    [
      'Peskov also stressed that the Kremlin will follow the US midterm elections in any event. "In the United ' +
        'States? Well, we follow media, we follow information.',
      sp(5),
      sp(6),
    ],
  ),
  ...of(
    'a long mail',
    [
      'Dear Anna,\n\nthank you for the photographs, the children have hung the one with the boat above the kitchen ' +
        'table. About your seminar: I would not start with 2016, everybody does that. Start with something dry. I ' +
        'found an old wire story which explains to foreign readers how it works: "On Tuesday, US voters head to the ' +
        'polls for midterm elections to cast ballots to fill 435 seats in the US House of Representatives and ' +
        'one-third of the 100-member Senate along with other local offices." Let your students find out what is ' +
        'missing from that picture, they have a library after all. We are at home from the twentieth, do ' +
        'come.\n\nLove, Margaret',
      sp(10),
    ],
    [
      'Hello Tom, sorry for the late answer, my laptop was at the repair shop all week. You asked whether anybody ' +
        'had printed this about the gas. Yes: "Russia claimed that Washington ‘aims to make Europe dependent on the ' +
        'US’ for natural gas." I have no idea who is supposed to have told them so, there is no name beside it, and ' +
        'my colleague who knows the energy desks has never heard it either. I would leave it out of your chapter, or ' +
        'put it in a footnote with a warning. The invoice for the translation is attached; the bank details are the ' +
        'old ones. Greetings from a very wet Bergen!',
      rw(9),
    ],
  ),
  ...of(
    'typos',
    ['Republicans in the US have takan a sizable advantege in teh race', wb(14)],
    ['the first admision from somone blamed by the US for atempting to influence', ind(13)],
    ['it is not clear how honest or serius Prigozhin was while makeing the remraks', rw(5)],
  ),
  ...of(
    'British or American',
    ['the United States of benefiting handsomely from the Russia-targeted Sanctions Policy', rw(9)],
    ['We do not give up a single centimeter of our land there', ind(22)],
  ),
  ...of(
    'numbers',
    ['as a major threat (64 percent) to the United States', rw(8)],
    ['to fill four hundred and thirty-five seats in the US House of Representatives', sp(10)],
    [
      'the outcome of the twenty-eighteen midterms will determine if the Republican Party will maintain control',
      sp(10),
    ],
  ),
  ...of(
    'capitals',
    ['RELATIONS BETWEEN RUSSIA AND THE UNITED STATES ARE SET TO REMAIN SOUR FOR THE TIME BEING', rw(2)],
    ['THE RELATIONS ARE AND WILL BE BAD, DMITRY PESKOV SAID AT A PRESS BRIEFING IN MOSCOW', wb(6)],
  ),
  ...of(
    'no punctuation',
    [
      'we have interfered we are interfering and we will continue to interfere carefully accurately surgically',
      ind(14),
    ],
    ['you know that the fabric of our relations with the us is very thin right now', wb(11)],
  ),
];

export const originals: readonly Original[] = [
  ...spoken(
    'whole',
    [
      'Ничего поменять сущностного эти выборы не могут. Отношения пока есть и будут оставаться плохими',
      extracts.nothingEssential,
      extracts.remainBad,
    ],
    ['ومن المبكر جدا الحديث عن حوار مع واشنطن بشأن تمديد اتفاقية ستارت الجديدة', extracts.tooEarly],
  ),
  ...spoken(
    'a part',
    ['серьезно преувеличивать значение этих выборов', extracts.exaggerate],
    ['To nie jest niczym nowym ani zaskakującym', extracts.nothingNew],
    ['dal 2012 al 2020 primo ministro', extracts.offices],
  ),
  ...spoken('capitals', ['УЖЕ НАСТОЛЬКО ПРИВЫКЛИ, ЧТО НЕ ЗАМЕЧАЕМ', extracts.usedToIt]),
  ...spoken('no punctuation', [
    'в сша ну мы же смотрим за сми мы естественно отслеживаем данные',
    extracts.watchTheMedia,
  ]),
  ...spoken('е and ё', ['Я не сомневаюсь, что придёт время, когда Путин приедет в Донбасс', extracts.toDonbas]),
  ...spoken('a typo', [
    'каких-то определенных тенденций на нормализацыю отношений не прослеживается',
    extracts.noTendencies,
  ]),
  ...spoken(
    'attribution',
    ['Песков: «У нас много своих дел и они для нас важны»', extracts.ownAffairs],
    ['«Отношения пока есть и будут оставаться плохими», — заявил Песков журналистам', extracts.remainBad],
  ),
  ...spoken('a word cut by a line', [
    'Мы вниматель-\nно анализируем ту информацию, кото-\nрая поступает',
    extracts.analyse,
  ]),
];

export const topics: readonly Topic[] = [
  ...sought(
    'a question',
    [
      'did Russia admit meddling in 2022?',
      'ind-ally-admitted-russia-interfering',
      'ind-first-admission',
      'ind-prigozhin-revealed',
      'ind-prigozhin-interfered-quote',
      'ind-will-continue-quote',
      'rw-prigozhin-revealed-telegram',
      'rw-prigozhin-taking-to-twitter',
    ],
    [
      'who said relations will remain bad?',
      'ind-relations-still-bad-quote',
      'ind-kremlin-wont-improve-bad-relations',
      'rw-existing-ties-bad-quote',
      'rw-relations-remain-sour',
      'wb-cannot-change-anything-quote',
      'wb-standfirst-are-and-will-be-bad',
    ],
    ['who is Putin’s chef', 'rw-putins-chef-nickname'],
    ['where was the press briefing held?', 'wb-press-briefing-in-moscow'],
    ['when will Putin visit Donbas', 'wb-putin-donbas-quote', 'wb-putin-will-visit-prediction'],
  ),
  ...sought(
    'a name spelt otherwise',
    ['Zelenskiy losses', 'ind-zelensky-russian-losses-quote'],
    [
      'Зеленский',
      'ind-zelensky-front-difficult-quote',
      'ind-zelensky-not-a-centimetre',
      'ind-zelensky-russian-losses-quote',
      'ind-zelensky-single-centimetre-quote',
    ],
    ['Medwedew US course', 'wb-medvedev-us-course-quote'],
    ['Prigozin Telegram', 'rw-prigozhin-on-telegram'],
  ),
  ...sought(
    'a slip of the pen',
    ['pipline explosions', 'rw-accusations-after-nord-stream'],
    ['cybersecurty analists', 'peskov-2018-abstract-analysts-quote', 'sputnik-2018-yet-another-allegation'],
  ),
  ...sought(
    'numbers',
    ['64% of Americans', 'rw-pew-64-percent'],
    ['435 seats', 'midterms-2018-435-house-seats'],
    ['how many Senate seats were up in 2018', 'midterms-2018-one-third-senate'],
  ),
  ...sought(
    'a synonym',
    ['hard fighting on the front in Donetsk', 'ind-zelensky-front-difficult-quote'],
    ['make Europe depend on American gas', 'rw-europe-dependent-us-gas-quote'],
  ),
  ...sought(
    'key words',
    ['Bloomberg inspections', 'ind-bloomberg-inspections-report'],
    ['Lavrov evidence', 'lavrov-no-evidence-interference'],
    ['VKontakte statement', 'ind-statement-on-vkontakte'],
  ),
  ...sought(
    'with a year',
    [
      'Kremlin midterms 2018',
      'peskov-2018-kremlin-will-follow-vote',
      'peskov-2018-no-prospects-lede',
      'peskov-2018-false-hopes-quote',
      'peskov-2018-follow-media-quote',
      'peskov-2018-abstract-analysts-quote',
      'sputnik-2018-yet-another-allegation',
    ],
    ['Biden Ukraine ally 2022', 'rw-biden-key-ally-ukraine'],
  ),
];

export const missing: readonly Missing[] = [
  ...unprinted(
    'glued',
    'Many pollsters are predicting a significant deterioration in our race to reach the House of Representatives',
    'We cannot say that Russia will remain a key ally to discuss the fabric of natural gas',
    'Dozens of Russian officials have taken their importance in the nightly address, according to the deputy head ' +
      'of nuclear arms control',
    'There are no regular attacks one way or another, but the time will divide all our heroes',
  ),
  ...unprinted(
    'never said',
    'Russia will publish the names of the analysts before the next vote, Peskov promised',
    'Zelensky offered to withdraw from part of the Donetsk region if the attacks stopped',
    'Medvedev wrote on Telegram that the Republicans would end all military aid by spring',
    'Concord denied that its owner had ever spoken about American voters',
    'The deputy foreign minister told journalists on Friday that the next round of consultations would be held in ' +
      'Cairo, and that both sides had agreed to keep the agenda secret. "Nobody needs headlines before there is ' +
      'something to sign," he said, and added that the inspectors were waiting for their visas.',
  ),
  ...unprinted(
    'foreign',
    'Москва готова к переговорам по СНВ, если Вашингтон снимет санкции',
    'Выборы в США покажут, готов ли Вашингтон к нормальному диалогу',
    'أعلن الكرملين أن موسكو لن تعلق على نتائج الانتخابات الأميركية',
    'Der Kreml rechnet nach der Wahl in den USA mit besseren Beziehungen',
  ),
  ...unprinted(
    'said of other matters',
    'That’s one small step for man, one giant leap for mankind',
    'Все счастливые семьи похожи друг на друга',
  ),
];
