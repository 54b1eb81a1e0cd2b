import {el} from './dom.js';
import {clock, day, duration, money, placeTime, plain} from './words.js';

const STEPS = {
  PICKUP: ['ACCEPTED', 'PREPARING', 'READY', 'COLLECTED'],
  DELIVERY: ['ACCEPTED', 'PREPARING', 'READY', 'OUT_FOR_DELIVERY', 'DELIVERED'],
};

const SHAPES = {
  offer: offers, slot: slots, booking: booking, appointment: booking, order: order,
};

/** What is shown beside an answer, by its type; of a type that is not known here, whatever it tells. */
export function card(content, acts) {
  const type = String(content.type ?? '').toLowerCase().replace(/s$/, '');
  return el('section', {class: `card card-${SHAPES[type] ? type : 'other'}`}, (SHAPES[type] ?? anything)(content, acts));
}

/** What a turn set going, as it stands now and each time it is looked at again. */
export function liveCard(workflow, acts) {
  const element = el('section', {class: 'card', 'data-workflow': workflow.workflowId});
  acts.look(workflow, (content) => {
    element.className = `card card-${workflow.type === 'ORDER' ? 'order' : 'booking'}`;
    element.replaceChildren(...[(workflow.type === 'ORDER' ? order : booking)(content, acts)].flat().filter(Boolean));
  });
  return element;
}

function offers({title = 'On offer', items = [], offers: listed = items}, acts) {
  return [heading(title), el('ul', {class: 'rows'}, listed.map((offer) => el('li', {},
      el('button', {type: 'button', class: 'row', onclick: () => acts.say(offer.say ?? offer.name)},
          el('span', {}, offer.name, offer.duration && el('span', {class: 'quiet'}, ` ${duration(offer.duration)}`),
              (offer.tags ?? []).map((tag) => el('span', {class: 'tag'}, plain(tag))),
              (offer.options ?? []).map((group) => el('span', {class: 'quiet'},
                  ` ${group.name}: ${group.options.map((option) => option.name).join(', ')}`))),
          offer.price && el('strong', {}, price(offer.price))))))];
}

function slots({title = 'Free times', items = [], slots: listed = items}, acts) {
  return [heading(title), el('div', {class: 'times'}, listed.map((slot) => {
    const words = timeOf(slot);
    return el('button', {type: 'button', class: 'icon-button', onclick: () => acts.say(slot.say ?? words)}, words);
  }))];
}

function timeOf(slot) {
  const start = typeof slot === 'string' ? slot : slot.start ?? slot.time;
  if (!/^\d{4}-/.test(start)) {
    return clock(start);
  }
  if (!start.includes('T')) {
    return day(start);
  }
  const at = placeTime(start);
  return `${at.day}, ${at.clock}`;
}

function booking(content, acts) {
  const at = content.start && placeTime(content.start);
  const invitation = invitationOf(content);
  return [
    el('div', {class: 'card-head'}, heading(content.title ?? (content.status === 'PROPOSED' ? 'Shall it be this?' : 'Your booking')), status(content.status)),
    at && el('p', {class: 'when'}, el('strong', {}, at.day), ` at ${at.clock}`),
    facts({
      People: content.partySize, Place: content.resource, With: content.staff && plain(content.staff),
      Service: content.offer && plain(content.offer), Name: content.customer?.name,
    }),
    invitation && el('button', {type: 'button', class: 'link-button', onclick: () => acts.save(invitation, 'invitation.ics')},
        'Add to calendar'),
  ];
}

function order(content) {
  const way = STEPS[content.fulfilment] ?? STEPS.PICKUP;
  const reached = way.indexOf(content.status);
  return [
    el('div', {class: 'card-head'}, heading(content.title ?? (content.status === 'PROPOSED' ? 'Shall it be this?' : 'Your order')), status(content.status)),
    el('ul', {class: 'rows'}, (content.lines ?? []).map((line) => el('li', {class: 'row'},
        el('span', {}, `${line.quantity} × ${[line.name ?? plain(line.offer), ...(line.options ?? []).map((option) => option.name)].join(', ')}`), line.price && el('span', {}, price(times(line.price, line.quantity)))))),
    content.total && el('p', {class: 'total'}, 'Total ', el('strong', {}, price(content.total))),
    reached >= 0 && el('ol', {class: 'way', 'aria-label': 'Progress'}, way.map((step, place) => el('li',
        {class: place <= reached ? 'done' : '', 'aria-current': place === reached ? 'step' : null}, plain(step)))),
    facts({Order: content.lines?.length ? '' : content.orderId, Address: content.address, Delivery: content.deliveryFee && price(content.deliveryFee)}),
  ];
}

function anything({type, title, ...rest}) {
  const simple = Object.fromEntries(Object.entries(rest).map(([name, value]) => [plain(name), readable(value)]));
  return [heading(title ?? plain(type ?? 'Details')), facts(simple)];
}

/** As a person reads it, however it is nested. */
function readable(value) {
  if (Array.isArray(value)) {
    return value.map(readable).filter(Boolean).join(', ');
  }
  if (value && typeof value === 'object') {
    return 'amount' in value && 'currency' in value ? money(value) : Object.values(value).map(readable).filter(Boolean).join(' ');
  }
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : value;
}

/** The price of several. */
const times = (each, quantity) => (typeof each === 'object'
    ? {...each, amount: (Math.round(Number(each.amount) * 100) * quantity / 100).toFixed(2)} : each);

const price = (value) => (typeof value === 'object' ? money(value) : String(value));

const heading = (text) => el('h3', {}, text);

const GOOD = new Set(['CONFIRMED', 'ACCEPTED', 'PREPARING', 'READY', 'OUT_FOR_DELIVERY', 'DELIVERED', 'COLLECTED', 'COMPLETED']);

const status = (code) => code && el('span', {class: `badge ${GOOD.has(code) ? 'good' : ''}`}, plain(code));

/** Names with values; those without are left out. */
export function facts(named) {
  const known = Object.entries(named).filter(([, value]) => value != null && value !== '');
  return known.length > 0 && el('dl', {class: 'facts'},
      known.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, String(value)))));
}

/** Where the invitation for calendars is, if the api has one; never at another server. */
function invitationOf({links = {}}) {
  return Object.values(links).find((link) => /^\/(?!\/).*(\.ics|invitation|calendar)/.test(link));
}
