/** Meetings, visits, talks and calls: CONSULT. */
import type { EventRule } from '../../../src/model/pack.ts';
import { forms } from '../words/forms.ts';

const VISIT = '(official|state|working|friendly|historic|surprise|unannounced|brief|private|rare|landmark|official state|first official)';
const TALKS = '(peace|trade|nuclear|ceasefire|security|border|bilateral|trilateral|direct|indirect|high-level|formal|informal|secret|crisis|disarmament|climate|accession|proximity|face-to-face|closed-door)';

export const consult: readonly EventRule[] = [
  {
    id: 'consult.phone', type: 'CONSULT', mode: 'phone', frame: 'mutual',
    verbs: forms(
      'speak (by|on|over|via) (the)? (phone|telephone|video|video link)', 'talk (by|on|over|via) (the)? (phone|telephone|video|video link)', 'confer by (phone|telephone|video link)', 'telephone', 'phone',
    ),
    nouns: ['(phone|telephone|video|conference)(-| )?call(s)?', '(phone|telephone) (conversation|conversations|talks|discussion|discussions)', '(video|virtual) (conference|meeting|summit|talks|link)', '(video|tele)conference', 'call with', 'virtual (summit|meeting)'],
    because: 'Leaders or ministers speak by telephone or video.',
    yes: [['French President Emmanuel Macron spoke by phone with Indian Prime Minister Narendra Modi.', 'FRA,IND <>'], ['The Russian foreign minister had a telephone call with his Iraqi counterpart.', 'RUS,IRQ <>'], ['Chile and Peru held a video conference.', 'CHL,PER <>']],
    no: ['The French president did not speak by phone with the Indian prime minister.', 'France launched a new phone in India.'],
  },
  {
    id: 'consult.phone.by', type: 'CONSULT', mode: 'phone', frame: 'mutual',
    verbs: forms('speak with', 'speak to', 'talk with', 'talk to', 'speak', 'confer', 'discuss', 'confer with'), needs: ['by (phone|telephone|video|videolink|video link|videoconference|video conference)', '(on|over) the (phone|telephone)', 'via (phone|telephone|video|video link|videolink|videoconference)', 'in a (phone|telephone|video) call'],
    because: 'The telephone may be named at the end.',
    yes: [['Spanish Prime Minister Pedro Sanchez spoke with his Chinese counterpart by telephone.', 'ESP,CHN <>']],
  },
  {
    id: 'consult.meet', type: 'CONSULT', mode: null, frame: 'mutual',
    verbs: [...forms('meet', 'meet with', 'meet together', 'confer with', 'consult with', 'sit down with', 'huddle with', 'speak with', 'speak to', 'hold consultations', 'shake hands with', 'dine with', 'breakfast with')], echo: true,
    nouns: ['(meeting|meetings|encounter|encounters|get-together)', '(summit|summits|summit meeting|summit meetings|summit talks)', '(consultation|consultations|discussion|discussions|deliberations)', 'handshake', 'tête-à-tête', 'audience with'],
    because: 'Officials of two states meet or talk.',
    yes: [['The German foreign minister met her Polish counterpart in Warsaw.', 'DEU,POL <>'], ['The summit between India and Japan took place on June 5.', 'IND,JPN <>'], ['The defence ministers of Norway and Sweden met in Oslo.', 'NOR,SWE <>']],
    no: ['The German foreign minister did not meet her Polish counterpart.', 'Kenya met the conditions of the International Monetary Fund.'],
  },
  {
    id: 'consult.trilateral', type: 'CONSULT', mode: 'multilateral', frame: 'mutual',
    verbs: [],
    nouns: ['(trilateral|three-way|quadrilateral|four-way|tripartite|multilateral|four-nation|three-nation) (summit|summits|meeting|meetings|talks|consultations|dialogue)'],
    because: 'Three or more sit at one table.',
    yes: [['The leaders of Kenya, Uganda and Rwanda held a trilateral summit in Kampala.', 'KEN,UGA,RWA <>']],
  },
  {
    id: 'consult.negotiate', type: 'CONSULT', mode: null, frame: 'mutual', echo: true,
    verbs: [...forms('negotiate', 'negotiate with', 'discuss', 'renegotiate', 'exchange views'), '(talk|talked|talking) (with|to)'],
    nouns: [`${TALKS}? (talks|negotiations|negotiation|dialogue|conversations)`, '(round|rounds) of (talks|negotiations)', `${TALKS} (discussions|round|rounds)`],
    because: 'Parties negotiate or keep contact on a matter between them.',
    yes: [['Serbia and Kosovo held talks in Brussels.', 'SRB,XKX <>'], ['Talks between the United States and Iran ended on May 3.', 'USA,IRN <>'], ['The Saudi crown prince discussed the war with a U.S. envoy.', 'SAU,USA <>']],
    no: ['Serbia has not held talks with Kosovo.'],
  },
  {
    id: 'consult.visit', type: 'CONSULT', mode: 'visit', frame: 'visits',
    verbs: [...forms('visit', 'tour', 'pay a visit to', 'make a (port call|stopover) (in|at)', 'dock (in|at)', 'travel to meet')],
    nouns: [`${VISIT}? ${VISIT}? (visit|visits|trip|trips|tour|stopover|port call)`, 'pilgrimage'],
    unless: ['site', 'website', 'page', 'tourists', 'doctor'],
    because: 'Somebody in office goes to another state: the visitor acts, the host receives.',
    yes: [['The Indian prime minister visited Russia.', 'IND > RUS'], ["The Greek president's visit to Cyprus ended on Monday.", 'GRC > CYP'], ['During a visit to Egypt, the Sudanese army chief asked for patience.', 'SDN > EGY'], ['King Abdullah of Jordan paid an official visit to Russia.', 'JOR > RUS']],
    no: ['Users in Germany visited the site every day.', 'The Indian prime minister has no plans to visit Russia.'],
  },
  {
    id: 'consult.arrive', type: 'CONSULT', mode: 'visit', frame: 'visits',
    verbs: [...forms('arrive', 'fly', 'travel', 'head', 'go', 'come', 'land', 'touch down')],
    needs: ['for (talks|a meeting|meetings|a summit|negotiations|discussions|consultations|a visit)', '(a|an)? (two|three|four|five|one)(-| )day', '(a|an) (official|state|working|surprise|unannounced) visit', 'on (a|an) (official|state|working|surprise)? (visit|trip|tour)', 'to meet', 'to hold talks', 'to discuss', 'to attend', 'for talks with', '(and|where (he|she|they)) (met|will meet|meets|held talks)', 'to meet with', '(another|new|fresh) round of talks', 'to negotiate', '(first|second|third|last) leg'],
    because: 'Going to another state to meet or talk there.',
    yes: [['The U.S. envoy arrived in Riyadh for talks with Saudi officials.', 'USA > SAU'], ['The Brazilian president flew to Bogota for a meeting with his Colombian counterpart.', 'BRA > COL']],
    no: ['A ship from Brazil arrived in Portugal.', 'Tourists from Japan travelled to Spain.'],
  },
  {
    id: 'consult.receive', type: 'CONSULT', mode: 'visit', frame: 'hosts',
    verbs: [...forms('receive', 'host', 'welcome', 'greet', 'entertain')],
    object: ['leader', 'official', 'diplomat', 'person', 'parliament'],
    unless: ['decision', 'statement', 'news', 'results', 'letter', 'message'],
    because: 'The host receives the visitor: the visitor acts.',
    yes: [['The Russian president received the Hungarian prime minister in Moscow.', 'HUN > RUS'], ['The Sudanese foreign minister was received by the Egyptian president.', 'SDN > EGY']],
    no: ['Russia received a letter from Hungary.'],
  },
  {
    id: 'consult.mediation', type: 'CONSULT', mode: 'third-party', frame: 'mutual',
    verbs: [], nouns: ['mediation (effort|efforts|talks|bid|mission)', 'mediation between'],
    because: 'Mediation as a noun.',
    yes: [['Qatar launched a mediation effort between Chad and Sudan.', 'QAT,TCD,SDN <>']],
  },
  {
    id: 'consult.mediate', type: 'CONSULT', mode: 'third-party', frame: 'mutual',
    verbs: [...forms('mediate', 'broker', 'mediate between', 'chair', 'host', 'facilitate')],
    near: ['talks', 'negotiations', 'between', 'meeting', 'dialogue', 'a meeting', 'peace talks', 'the talks', 'a summit'],
    because: 'A third party brings others together.',
    yes: [['Qatar mediated talks between the United States and the Taliban.', 'QAT,USA,AFG <>']],
    no: ['Qatar mediated a dispute over football rights.'],
  },
];
