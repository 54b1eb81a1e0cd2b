/** How codes of the api read to people. */
const CATEGORIES = {
  FOOD_HOSPITALITY: {name: 'Food & drink', style: 'of-food', line: 'M5 3v7a3 3 0 0 0 6 0V3M8 3v18M18 21v-8h-3c0-5 1-9 3-10Z'},
  BEAUTY_PERSONAL_CARE: {name: 'Beauty & care', style: 'of-beauty', line: 'M9 7a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM9 17a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM8.5 8.7 21 17M8.5 15.300 21 7'},
  AUTOMOTIVE_SERVICES: {name: 'Cars', style: 'of-auto', line: 'M4 16v-4l2-5a2 2 0 0 1 2-1h8a2 2 0 0 1 2 1l2 5v4M4 12h16M3 16h18v2H3ZM7 18v2M17 18v2'},
  HEALTH_MEDICAL: {name: 'Health', style: 'of-health', line: 'M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11ZM12 10v5M9.500 12.500h5'},
  LOCAL_SERVICES: {name: 'Home & local', style: 'of-local', line: 'M4 11l8-7 8 7v9h-5v-6H9v6H4Z'},
};

/** First words that fit most houses of a category. */
const STARTERS = {
  FOOD_HOSPITALITY: ['Book a table', 'What is on the menu?', 'When are you open?'],
  BEAUTY_PERSONAL_CARE: ['What do you offer?', 'I would like an appointment', 'When are you open?'],
  AUTOMOTIVE_SERVICES: ['What do you offer?', 'I would like an appointment', 'Where are you?'],
  HEALTH_MEDICAL: ['I would like an appointment', 'When are you open?', 'Where are you?'],
  LOCAL_SERVICES: ['What do you offer?', 'I would like an appointment', 'When are you open?'],
};

export const starters = (code) => STARTERS[code] ?? [];

const AGENTS = {
  RESTAURANT_FOOD: 'Restaurant & food', BEAUTY_SALON: 'Beauty & care', AUTOMOTIVE: 'Cars', HEALTH_MEDICAL: 'Health',
  BUSINESS_ANALYTICS: 'Business analytics', VOICE_ENHANCEMENT: 'Voice', LOCAL_SERVICES: 'Home & local', GENERAL_PURPOSE: 'Generalist',
};

export const agentName = (code) => AGENTS[code] ?? plain(code);

const CITY = {name: 'The whole city', style: '', line: 'M4 20V9h6v11M10 20V4h7v16M17 20v-8h4v8M2 20h20M13 8h1M13 12h1'};

export const categories = Object.entries(CATEGORIES).map(([code, {name}]) => ({code, name}));

export const category = (code) => CATEGORIES[code] ?? CITY;

/** `INFORMATION_GATHERING` and `partySize` as words. */
export function plain(code) {
  const words = String(code).replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll(/[_-]+/g, ' ').trim().toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function money({amount, currency}) {
  try {
    return new Intl.NumberFormat('en', {style: 'currency', currency}).format(Number(amount));
  } catch {
    return `${amount} ${currency}`;
  }
}

/** An ISO date without a time, which is nobody's time zone. */
export function day(isoDate) {
  const date = new Date(`${isoDate}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? isoDate
      : date.toLocaleDateString('en', {weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC'});
}

/** `HH:mm`, local to the business. */
export function clock(time) {
  const [hours, minutes] = String(time).split(':').map(Number);
  return Number.isInteger(hours) && Number.isInteger(minutes)
      ? `${((hours + 11) % 12) + 1}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'AM' : 'PM'}` : time;
}

/** The wall clock that an RFC 3339 time with offset shows at its own place. */
export const placeTime = (time) => ({day: day(time.slice(0, 10)), clock: clock(time.slice(11, 16))});

export const justNow = (time) => new Date(time).toLocaleTimeString('en', {hour: 'numeric', minute: '2-digit'});

/** ISO 8601 durations as the api has them: `PT1H30M`, `PT0.398S`. */
export function duration(iso) {
  const found = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(iso);
  if (!found) {
    return iso;
  }
  const [days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  const parts = [days && `${days} d`, hours && `${hours} h`, minutes && `${minutes} min`,
    seconds && (seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${Math.round(seconds * 10) / 10} s`)];
  return parts.filter(Boolean).join(' ') || '0 ms';
}
