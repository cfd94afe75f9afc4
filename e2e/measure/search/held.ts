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

// This set may not be looked at while the search is tuned; seen.ts, of the same kinds, may.
// Numbers of paragraphs: the blocks of each article counted from its headline or date on, as collection.ts has them,
// the count held against every query of the first set; each place below is that whose letters, four by four, have most
// in common with the query, or was read in the article where two are near.

export const quotations: readonly Query[] = [
  ...of(
    'a word cut by a line',
    ['Moscow and Washington were set to hold talks on the re-\nnewal of nuclear arms con-\ntrol', ind(16)],
    ['The activity of the occu- piers there remains at an extreme- ly high level', ind(20)],
    ['to ensure that Ukraine’s armed forces are pro\u2010\nperly account\u2010\ning for the weapons', rw(8)],
    ['Russian offi\u00ad\ncials have strongly re\u00ad\nfuted similar allegations', sp(9)],
    ['the first admis sion from someone blamed by the US for at tempting to influence US politics', ind(13)],
  ),
  ...of(
    'joined or parted',
    ['a small presence of the US military in Ukraine conducts on site weapon inspections', rw(8)],
    ['I can not say that we stopped doing everything and watched (the midterm elections)', rw(2)],
    ['if they understand anything about cyber security and so on', sp(8)],
    ['suffering “extremely largescale losses', ind(21)],
    ['does not expect any changes in relations after the vote, the Kremlin spokes man said', wb(4)],
    ['inspections of nuclear weapons facilities under the NewSTART treaty', ind(17)],
  ),
  ...of(
    'apostrophes',
    ['Its too early to talk about it (resumption of inspections)', wb(11)],
    ['the Kremlin couldn´t react to some abstract', sp(8)],
    ['revealed Russias interference in the US democratic elections', rw(5)],
    ['where heavy battle is underway between the countrys troops and Russia', ind(19)],
    ['On the visits of Russian officials to Ukraine s breakaway regions', wb(8)],
  ),
  ...of(
    'scanned',
    ['I arn not prepared to cornrnent on such opinions', sp(8)],
    ['Repuhlicans in the US have taken a sizahle advantage', wb(14)],
    ['1abe11ed Russia’s povver and inf1uence as a major threat', rw(8)],
    ['the Biden aclministration said it woulcl support for as long as it takes', ind(18)],
    ['There are no c0ncrete p1ans yet, but l have no doubt that the tirne will come', wb(9)],
  ),
  ...of(
    'marks of other languages',
    ['‹There are no concrete plans yet, but I have no doubt that the time will come›', wb(9)],
    ['will not improve the „bad” relations between Moscow and Washington', ind(8)],
    ['Russian troops are suffering »extremely large-scale losses, but their order has not changed«', ind(21)],
    ['『a steady supply of arms and ammunition to the Ukrainian military』', rw(8)],
  ),
  ...of(
    'words lost',
    ['Moscow is following the … results but does not expect any changes after the vote', wb(4)],
    ['a presence of the US military in Ukraine conducts weapon inspections', rw(8)],
    ['Many pollsters are predicting that the Democrats may recapture the House', sp(10)],
    ['Peskov said there are no regular contacts on the issue', wb(10)],
  ),
  ...of(
    altered,
    ['but their order has changed - to reach the administrative border of the Donetsk region', ind(21)],
    ['We do give up a single centimetre of our land there', ind(22)],
    ['so far there are prospects for normalizing the Russian-US relations', sp(2)],
  ),
  ...of(
    'brackets',
    [
      'I probably will not be mistaken if I say that it is not necessary to seriously exaggerate the importance of ' +
        'these [midterm] elections',
      rw(3),
    ],
    ['support for the US course [under Biden] in the world is decreasing', wb(13)],
  ),
  ...of(
    'clauses in another order',
    [
      'with incomplete results showing a significant lead over Democrats, Republicans in the US have taken a ' +
        'sizable advantage in the race',
      wb(14),
    ],
    ['Our existing ties are bad and they will remain bad. These elections cannot essentially change anything.', rw(3)],
    [
      'after reports claimed that Moscow and Washington were set to hold talks, Mr Peskov also told reporters it ' +
        'was too early',
      ind(16),
    ],
  ),
  ...of(
    'attribution',
    ['Zelenskyy: "And I thank all our heroes who are holding positions"', ind(22)],
    ['“The relations are and will be bad” – Peskov, Nov. 9, 2022', wb(6), wb(2)],
    ['Kremlin spokesman Peskov told reporters Wednesday "the fabric of our relations is very thin right now"', wb(11)],
    ['"because we do not know who they are," Mr. Peskov told journalists on November 6', sp(8)],
    ['Dmitry Medvedev, on his channel — “support for the US course in the world”', wb(13)],
  ),
  ...of(
    'headline or standfirst',
    ['Moscow Expects No Changes in Relations with U.S. after Mid-Term Elections', wb(1), wb(3)],
    ['"Relations still are, and will remain, bad", the Kremlin says', ind(2), ind(10)],
    ['live updates: 2018 midterm elections held in the US', sp(7)],
  ),
  ...of(
    'two paragraphs',
    [
      'Peskov said there are currently no regular contacts on the issue.\n\n"It\'s too early to talk about it ' +
        '(resumption of inspections).',
      wb(10),
      wb(11),
    ],
    [
      'This led to a significant deterioration in the bilateral between Russia and the US. A recent report by a ' +
        'US-based think tank, the Pew Research Centre',
      rw(7),
      rw(8),
    ],
  ),
  ...of(
    'a long mail',
    [
      'Hi Jonas, I went through the box you left in the archive and most of it can go. Three maps, a broken lamp, ' +
        'and about forty printouts without dates. One of them may interest you because of your work on disarmament: ' +
        '"A report by Bloomberg suggested that the US and Russia were preparing to meet in the coming weeks to ' +
        'discuss the resumption of inspections of nuclear weapons facilities under the New START treaty." Somebody ' +
        'has drawn a question mark in the margin, in green ink, which looks like your uncle to me. Shall I send it, ' +
        'or do you pick it up when you fetch the bicycle? The caretaker is there until five on weekdays.',
      ind(17),
    ],
    [
      'Good morning all,\n\na short note on the quiz for the summer party, since two of you asked. Round one is ' +
        'music, round two is food, and in round three everybody gets a line from an old newspaper and must guess the ' +
        'year. My first one is this: "On the visits of Russian officials to Ukraine\'s breakaway regions, Peskov ' +
        'said President Vladimir Putin will visit these territories when the time is right." I find it quite hard, ' +
        'as the paper gave no date. If you have something funnier, please send it before Thursday noon, because ' +
        'Priya wants to laminate the cards and the machine needs an hour to warm up. And please, no more lines about ' +
        'football.',
      wb(8),
    ],
  ),
  ...of(
    'typos',
    ['Moscow had grown so acustomed to hearing poeple say that Russia interfers', ind(11)],
    ['becuase we do not know who they are, if they undestand anythign', sp(8)],
    ['has been a key aly to Ukraine amid its war agianst Russia and provded weapons', rw(7)],
  ),
  ...of(
    'British or American',
    ['He further stated that Moscow carefully analyses the incoming information', rw(2)],
    ['no prospects for normalising the Russian-US relations and the US midterms will not help', sp(2)],
  ),
  ...of(
    'numbers',
    ['Russia’s power and influence as a major threat (sixty-four per cent)', rw(8)],
    ['and 1/3 of the hundred-member Senate along with other local offices', sp(10)],
    ['more than 100 Facebook, Instagram Accounts Blocked Ahead of US Midterm Vote', sp(4)],
  ),
  ...of(
    'capitals',
    ['A KEY VLADIMIR PUTIN ALLY ADMITTED THE DAY BEFORE THE ELECTION', ind(12)],
    ['WE HAVE A LOT OF THINGS TO DO THAT ARE IMPORTANT TO US, SPUTNIK QUOTED PESKOV SAYING', rw(2)],
  ),
  ...of(
    'no punctuation',
    [
      'these elections are important but its not necessary to exaggerate their importance in the short and medium ' +
        'term for our relations',
      ind(9),
    ],
    ['in the united states well we follow media we follow information that is why of course we will follow it', sp(6)],
  ),
];

export const originals: readonly Original[] = [
  ...spoken(
    'whole',
    ['Мы думаем, что не нужно обманываться и полагать, что это (выборы) внесет какую-то ясность.', extracts.noClarity],
    ['Песков заявил, что Путин приедет в Донбасс, "когда придет время"', extracts.whenTimeComes],
  ),
  ...spoken(
    'a part',
    ['Не стоит преувеличивать значение выборов в Конгресс США', extracts.congress],
    ['wpisu zamieszczonego przez Jewgienija Prigożyna na rosyjskim portalu', extracts.post],
    ['الحَديثُ عَنْ حِوارٍ مَعَ واشِنْطُن', extracts.tooEarly],
  ),
  ...spoken('capitals', ['СКАЗАТЬ, ЧТО МЫ БРОСИЛИ ВСЕ ДЕЛА И СЛЕДИЛИ, НЕЛЬЗЯ', extracts.ownAffairs]),
  ...spoken('no punctuation', ['эти выборы важны но я не ошибусь если скажу', extracts.exaggerate]),
  ...spoken('е and ё', ['истеричный "ультиматум" украинского зеленого вождя', extracts.course]),
  ...spoken('a typo', ['Ничего поменять сущносного эти выборы не могут', extracts.nothingEssential]),
  ...spoken(
    'attribution',
    ['Медведев: поддержка курса США в мире уменьшается', extracts.course],
    ['«Уже настолько привыкли, что не замечаем», — сказал Дмитрий Песков 9 ноября', extracts.usedToIt],
  ),
  ...spoken('a word cut by a line', ['Поэтому, конеч-\nно, так или иначе будем смот-\nреть', extracts.willBeWatching]),
];

export const topics: readonly Topic[] = [
  ...sought(
    'a question',
    [
      'did Peskov say it was too early to talk about New START?',
      'ind-too-early-extend-new-start',
      'wb-too-early-fabric-thin-quote',
    ],
    ['is there a dialogue between Russia and the US?', 'wb-no-dialogue-quote'],
    ['how long will the US support Ukraine', 'ind-as-long-as-it-takes'],
    ['who posted Prigozhin’s comments?', 'ind-posted-by-concord-press'],
    ['what did the pollsters predict for the House', 'pollsters-predict-democrats-house'],
  ),
  ...sought(
    'a name spelt otherwise',
    ['Zelenskyy centimetre', 'ind-zelensky-not-a-centimetre', 'ind-zelensky-single-centimetre-quote'],
    ['Песков Донбасс', 'wb-putin-donbas-quote', 'wb-putin-will-visit-prediction'],
    ['Medvedjev Security Council', 'wb-medvedev-offices'],
    ['Prigoschin Twitter', 'rw-prigozhin-on-twitter', 'rw-prigozhin-taking-to-twitter'],
  ),
  ...sought(
    'a slip of the pen',
    ['brekaway regions', 'wb-breakaway-regions-label'],
    ['Republican advantge in the House', 'wb-republicans-sizable-house-advantage'],
  ),
  ...sought(
    'numbers',
    ['64 per cent major threat', 'rw-pew-64-percent'],
    ['100 member Senate', 'midterms-2018-one-third-senate'],
    ['9 November 2022 press briefing', 'wb-press-briefing-in-moscow'],
  ),
  ...sought(
    'a synonym',
    ['American soldiers checking weapons in Ukraine', 'rw-onsite-weapon-inspections'],
    ['US profits from sanctions', 'rw-handsomely-sanctions-accusation'],
  ),
  ...sought(
    'key words',
    ['fabric of relations', 'wb-too-early-fabric-thin-quote'],
    ['logistical support ammunition', 'rw-us-support-types'],
    ['local offices', 'midterms-2018-local-offices'],
  ),
  ...sought(
    'with a year',
    [
      'Kremlin dismissed allegations 2022',
      'ind-kremlin-dismissed-allegations',
      'ind-accustomed-to-allegations',
      'wb-used-to-accusations-quote',
    ],
    ['Republicans Congress control 2018', 'midterms-2018-control-of-congress'],
  ),
];

export const missing: readonly Missing[] = [
  ...unprinted(
    'glued',
    'On Monday, Russian voters head to the Donetsk region to announce sporadic allegations of weapons facilities',
    'It is especially difficult to comment on the future of the US vote in any event',
    'The statement puts Russia on the ground, and we just do not give up definite prospects for the West',
    'Peskov declined to exaggerate a report by Americans across the administrative border, he further stated',
  ),
  ...unprinted(
    'never said',
    'The Foreign Ministry in Moscow summoned the American ambassador over the remarks of the businessman',
    'Bloomberg withdrew its report on the inspections after the Kremlin complained',
    'Lavrov told the Senate that he would hand over every document on the elections',
    'Pew found that a third of Russians regard Washington as a friend',
    'Speaking to state television after midnight, the former president said that he had warned his American ' +
      'colleagues long ago. "They chose to listen to their own pollsters," he remarked, according to a transcript ' +
      'which the agency published in the morning, "and now they wonder why the gas is expensive and the winter is ' +
      'cold."',
  ),
  ...unprinted(
    'foreign',
    'Мы внимательно следим за голосованием в США, но комментировать итоги пока рано',
    'Россия никогда не вмешивалась и не собирается вмешиваться в дела других государств',
    'موسكو وواشنطن تتفقان على استئناف عمليات التفتيش النووي الشهر المقبل',
    'Selenskyj dankte den Soldaten und versprach, dass keine Stadt im Donbass aufgegeben wird',
  ),
  ...unprinted(
    'said of other matters',
    'Never in the field of human conflict was so much owed by so many to so few',
    'Рукописи не горят',
  ),
];
