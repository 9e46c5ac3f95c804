/** How English-language news pages are furnished. One paper's own phrases are in `outlets/`. */
import type { PageWords } from '../../../src/model/page-words.ts';

/** Phrases apart by semicolons. */
const list = (phrases: string): readonly string[] => phrases.split(';').map((phrase) => phrase.trim());

export const page: PageWords = {
  language: 'en',
  common: list(`
    the; of; and; to; in; that; is; was; for; on; with; as; by; at; from; it; his; has; have; had; are; were; be; been; an; this; which;
    said; not; but; its; their; they; will; would; who; after; or; he; she; more; about`),
  dates: {
    months: [
      ['jan(uary)?', 1],
      ['feb(ruary)?', 2],
      ['mar(ch)?', 3],
      ['apr(il)?', 4],
      ['may', 5],
      ['june', 6],
      ['jun', 6],
      ['july', 7],
      ['jul', 7],
      ['aug(ust)?', 8],
      ['sep(tember)?', 9],
      ['sept', 9],
      ['oct(ober)?', 10],
      ['nov(ember)?', 11],
      ['dec(ember)?', 12],
    ],
    monthWord: null,
    weekdays: list(`mon(day)?; tue(sday)?; tues; wed(nesday)?; thu(rsday)?; thur; thurs; fri(day)?; sat(urday)?; sun(day)?`),
    fillers: list(`
      at; on; of; the; st; nd; rd; th; am; pm; a; p; m; gmt; utc; est; edt; et; pst; pdt; pt; cst; cdt; ct; mst; mdt; bst; cet; cest;
      ist; msk; jst; hkt; sgt; amt; ict; local; time; hrs; hours; h; z; t`),
    published: list(`
      published; posted; first published; date; publication date; released; issued; created; original; publish date; dated`),
    updated: list(`(last)? updated; (last)? modified; (last)? edited; (last)? revised; upd; update`),
    order: null,
  },
  picture: list(`
    photo; photos; image; images; picture; pictures; pic; photograph; credit; photo credit; image credit; picture credit; photo by;
    source; video; file photo; illustration; graphic; map; photo courtesy; courtesy; caption`),
  captions: list(`
    photo :; image :; picture :; file photo; image copyright; image caption; media caption; image credit; image source;
    photo (by|credit|courtesy|illustration); photograph (by|:); pictured :; credit :; watch :; video :; getty images; ap photo;
    (a|an) (handout|undated|file) (photo|picture|image); artist's (impression|rendering|concept); screengrab; screenshot;
    representational (image|picture); representative image; illustration by`),
  credit: list(`
    via; source; sources; reporting by; with (reporting|inputs|files|information|agencies)? (by|from); with agencies;
    originally published (by|on|in|at); according to; from`),
  reports: list(`
    report(s)?; reported; said; says; quoted; quoting; cited; citing; writes; wrote; first reported; news agency (reported|said|quoted)`),
  byline: list(`
    by; written by; reported by; posted by; author; text by; story by; words by; reporting by; published by; edited by`),
  signature: list(`
    reporting by; editing by; additional reporting; writing by; compiled by; contributed (to this report)?;
    staff (writer|reporter|correspondent); correspondent; associated press; with agencies; contributed reporting`),
  related: list(`
    read (more|also|next|on|now|full story|the full story|the full article|this|our|all);
    (see|watch|also|more) (more|also|here|from|related|read|coverage|stories|now|live|the video) :?;
    (see|watch|also|more|next|previous|recommended|explainer|opinion|analysis|in pictures|video) :;
    related (article|articles|story|stories|news|content|coverage|link|links|reading|posts|topics)? :; related; see also; also read;
    don't miss; recommended; further reading; >>; >; →; must read; click here; continue reading; up next; get the app; download the;
    follow the latest`),
  // A heading may go on for a word or two: `Most popular in world`.
  lists: list(`
    most (read|popular|viewed|shared|commented|watched|discussed|recent);
    more (from|in|on|stories|news|articles|headlines|coverage|like this); more stories like this one;
    top (stories|news|headlines|articles|videos); latest (news|stories|articles|headlines|videos|features|posts)?;
    related (article(s)?|stories|story|news|content|post(s)?|topic(s)?|link(s)?|coverage|video(s)?|reading|searches)?;
    recent (article(s)?|stories|post(s)?|news|comments); popular (article(s)?|stories|post(s)?|news|now|today|this week|on|in)?;
    recommended (for you|stories|articles|reading|videos)?; similar (articles|stories|posts); trending (now|news|topics|stories)?;
    featured (stories|articles|videos|posts)?; hot topics; breaking news; other (news|stories|articles|headlines);
    you (may|might|will) (also)? (like|be interested in|enjoy); tag(s)?; topic(s)?; filed under; keywords;
    sponsored (content|stories|links)?; promoted (stories|content)?; around the web;
    from (the|around|our) (web|partner(s)?|sponsors|archive(s)?|network); share this (article|story|post)?; about the (author|writer);
    editor's (pick(s)?|choice); editors' picks; also in; read (next|also); up next; site index; sitemap; people in the story; see also;
    (next|previous) (article|story); don't miss; must read(s)?; on our radar; something to consider; paid (content|post); categories;
    archives; what to read next; elsewhere on; explore more; our picks; community guidelines; stay connected; get the app;
    about this article; in other news; discover more; next up`),
  comments: list(`
    comment(s)?; (view|show|read|see|load|hide|post|add|leave) (all|a|the)? comment(s)?; leave a (reply|comment);
    join the (conversation|discussion); responses; readers' comments; comments on this (story|article); thoughts on`),
  furniture: list(`
    advertisement; ad; advertise; advertising; sponsored; share;
    share (on|via|to|with)? (facebook|twitter|linkedin|email|whatsapp|x|pinterest|reddit); tweet; facebook; twitter; linkedin; whatsapp;
    email; e-mail; print; copy link; copy; pinterest; reddit; flipboard; tumblr; instagram; youtube; telegram; rss; save; like; dislike;
    home; menu; search; log in; login; log out; sign in; sign up; sign out; register; subscribe; subscribe now; subscriptions;
    continue reading (below|the main story)?; skip to (main)? (content|navigation|site index|main); close; open; more; read more;
    see more; show more; load more; view more; learn more; next; previous; back; back to (top|gallery|home); return to top; go to top;
    top; listen; listen to (this)? article; play; pause; video; image; photo; caption; gallery; view gallery; view all; see all;
    all rights reserved; terms of (use|service); privacy (policy|notice); cookies; cookie policy; contact; contact us; about; about us;
    careers; help; faq; newsletter; newsletters; text size; font size; min read; minute read; mins read; wordcount; word count; order reprints;
    print article; report an error; follow; following; comment(s)?; published; updated; loading; yes; no; of; reply; share(s)?;
    was this (article)? (helpful|useful); did you (like|enjoy) this article; rate this article; thank you; thanks for signing up; sorry;
    submit; send; cancel; ok; accept; view on twitter; opens in new window; new window; get it; share via; share permalink;
    show full article; up next; now playing; related topics; full screen; fullscreen; mute; autoplay; live; small medium large;
    see full gallery`),
  calls: list(`
    follow; subscribe; sign up; download; share; listen to; join (us|our|the); click; tap; get (the|our); watch (live|our); support;
    donate; register; log in; send us; tell us; contact; like us; rate; did you; do you; was this`),
  selfTalk: list(`
    newsletter; newsletters; subscribe; subscription; subscriber; subscribers; sign (up|me up); signed up; your inbox; your email; email address;
    e-mail address; email us; privacy (policy|notice); terms (of (use|service)|and conditions|& conditions); cookie(s)?;
    all rights reserved; copyright; ©; follow (us|him|her|me|them|the reporter|the author)? on (facebook|twitter|instagram|x|social);
    follow @; on twitter; on facebook; click here; log in; logged in; sign in; your (browser|account|device|preferences|consent);
    javascript;
    our (newsletter|website|site|app|podcast|community|readers|journalism|journalists|terms|editors|coverage|sister publication|partners|staff);
    this (website|site) (uses|is); download (the|our) app; may earn a commission; affiliate; advertis(e|ing) with us; leave a comment;
    post a comment; comments (are|is|section); moderat(e|ed|ing|ion); email (him|her|me|the author);
    contact (us|him|her|the author|the writer); reach (him|her|me|us|the reporter|the author|the writer); can be reached;
    the views expressed; get (the|our|your|breaking|full) (latest|top|best|news|daily|breaking|news); send us; let us know;
    support (us|our); donate; become a member; letters to the editor; write to; reprint; reprints;
    may not be (reproduced|published|redistributed|used); unsubscribe; opt out; recaptcha; thank you for; breaking news alerts;
    delivered (straight)? to; community guidelines; ad blocker; join (the|our) (conversation|discussion);
    is (a|an|the) (senior|staff|contributing|freelance)? (staff)? (writer|reporter|editor|correspondent|journalist|columnist);
    contributed (to this (report|article|story)|reporting); more from; our free; special offer; free trial; cancel anytime;
    we('d| would) like to hear`),
  digests: list(`
    (world|news|morning|evening|daily|weekly) (briefing|digest|round-?up|headlines|wrap|update|bulletin|brief);
    (briefing|digest|round-?up|news in brief); in brief; today in; the week in; what to know today;
    top (stories|headlines) (of|for|today)`),
  leaning: list(`
    meanwhile; however; but; and; also; in addition; additionally; moreover; furthermore; earlier; later; still; yet; instead; similarly;
    he; she; they; it; the move; the decision; the two; both; for his part; for her part; on the same day; separately; this; that; these;
    those; then; so; his; her; their; nevertheless; nonetheless; even so; as a result; according to`),
  agencyOpenings: list(`(reuters|ap|afp|dpa|xinhua|tass|upi) -`),
  questions: list(`why; what; who; how; when; where; which; is; are; can; could; will; does; do; did; should`),
  shortened: list(`
    st; mr; mrs; ms; dr; prof; gen; lt; col; sgt; capt; sen; rep; gov; pres; no; jr; sr; vs; inc; corp; ltd; co; mt; ft; jan; feb; mar;
    apr; aug; sept; oct; nov; dec; u.s; u.n; u.k; rev; hon; adm; maj; cmdr`),
};
