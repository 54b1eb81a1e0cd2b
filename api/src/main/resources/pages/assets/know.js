import {facts} from './cards.js';
import {el} from './dom.js';
import {agentName, clock, day, plain} from './words.js';

const LABELS = {
  partySize: 'People', date: 'Day', time: 'Time', offer: 'Service', items: 'Items', staff: 'With', name: 'Name', phone: 'Phone',
  email: 'E-mail', fulfilment: 'Pick-up or delivery', address: 'Address', maxPrice: 'At most', minRating: 'Rated at least',
};

const STAGES = {
  GREETING: 'Just begun', INTENT_DETECTION: 'Listening', INFORMATION_GATHERING: 'Collecting details',
  AGENT_ROUTING: 'Finding who can help', PROCESSING: 'Working on it', CONFIRMATION: 'Waiting for your yes',
  WORKFLOW_TRIGGER: 'Carrying it out', COMPLETION: 'Nothing open', ERROR_RECOVERY: 'Something went wrong',
};

/** What the conversation has noted so far, and where it is held. */
export function knowledge({slots = {}, stage, agent, needsHuman, pendingAction, status}, about) {
  const noted = facts(Object.fromEntries(
      Object.entries(slots).map(([name, value]) => [LABELS[name] ?? plain(name), readable(name, value)])));
  return [
    noted || el('p', {class: 'quiet'}, 'Nothing is open. What you tell is noted here while we work on it.'),
    pendingAction && el('p', {class: 'waiting'}, el('strong', {}, 'Waits for your yes: '), pendingAction.summary ?? pendingAction),
    needsHuman && el('p', {class: 'waiting'}, 'A person has been asked to help.'),
    el('div', {class: 'standing'}, facts({
      Stage: status === 'ENDED' ? 'Over' : STAGES[stage] ?? plain(stage), Agent: agent && agentName(agent),
    }) || ''),
    about && el('section', {class: 'about'}, el('h3', {}, about.name), el('p', {class: 'quiet'}, about.about),
        facts({'Open today': hoursToday(about), Address: about.address, Phone: about.phone}) || ''),
  ].filter(Boolean);
}

/** Days turn where the business is. */
function hoursToday({hours, timeZone, closedDates}) {
  const now = new Date();
  const today = now.toLocaleDateString('en', {weekday: 'long', timeZone}).toUpperCase();
  const closed = closedDates.includes(now.toLocaleDateString('sv', {timeZone}));
  const intervals = closed ? [] : hours[today] ?? [];
  return intervals.map(({opens, closes}) => `${clock(opens)} to ${clock(closes)}`).join(', ') || 'Closed';
}

function readable(name, value) {
  switch (name) {
    case 'date': return day(value);
    case 'time': return clock(value);
    case 'offer': case 'staff': case 'fulfilment': return plain(value);
    case 'items': return Array.isArray(value) ? value.map(({offer, choices = [], quantity, options = []}) => `${quantity} × ${[[offer, ...choices].filter(Boolean).map(plain).join(' or '), ...options.map(plain)].join(', ')}`).join('; ') : value;
    default: return Array.isArray(value) ? value.join(', ') : value;
  }
}
