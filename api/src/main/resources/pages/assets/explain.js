import {call, inPlainWords} from './api.js';
import {facts} from './cards.js';
import {dialog, el} from './dom.js';
import {agentName, duration, plain} from './words.js';

/** Opens what was written down about how an answer came about. */
export async function explain({conversationId, token}, turn) {
  const content = el('div', {class: 'why-body', 'aria-busy': 'true'}, el('p', {class: 'quiet'}, 'Looking it up …'));
  dialog('Why this answer?', content);
  try {
    const {body} = await call(`/conversations/${encodeURIComponent(conversationId)}/explain?turn=${turn}`, {token});
    content.replaceChildren(...sections(body));
  } catch (failure) {
    content.replaceChildren(el('p', {class: 'notice'}, inPlainWords(failure)));
  }
  content.removeAttribute('aria-busy');
}

export function sections(why) {
  return [
    part('Understood', el('p', {}, plain(why.intent.name), el('span', {class: 'quiet'}, `, ${sure(why.intent.confidence)} sure`)),
        why.commands.length > 0 && el('ul', {class: 'why-list'}, why.commands.map(command))),
    part('Decided by the rules', ...why.decisions.map(decision)),
    part('Answered by', facts({
      Agent: agentName(why.agent),
      'Took over from': why.handOver && `${agentName(why.handOver.from)}, ${causes[why.handOver.cause]}`,
      'Wished for': why.byHand && `by ${plain(why.byHand.by).toLowerCase()} in turn ${why.byHand.sinceTurn}, until the next wish or until the rules say otherwise`,
      Asked: why.consulted?.map(({agent, result}) => `${agentName(agent)} (${plain(result).toLowerCase()})`).join(', ') || null,
      'Thought by': why.model === 'built-in' ? 'The built-in policy, no model' : why.model,
      Prompt: why.promptVersion === 'none' ? null : why.promptVersion,
      'Looked things up with': why.tools.map(plain).join(', ') || 'Nothing',
      Tokens: why.tokens || null,
      Cost: why.tokens ? `${why.cost.amount} ${why.cost.currency}` : null,
    })),
    why.modelCalls?.length > 0 && part('Models asked', el('ol', {class: 'why-list'}, why.modelCalls.map(modelCall))),
    why.atTheBeginning?.length > 0 && part('Decided when it began', ...why.atTheBeginning.map(decision)),
    why.afterTheEnd?.length > 0 && part('Decided after the end', ...why.afterTheEnd.map((late) => decision(late.decision))),
    why.failure && part('What went wrong', el('p', {}, `${plain(why.failure.step)}: ${plain(why.failure.kind)}`)),
    part('Time taken', facts(Object.fromEntries(
        Object.entries(why.timings).map(([step, time]) => [plain(step), duration(time)])))),
    el('p', {class: 'quiet'}, `Turn ${why.turn}, ${new Date(why.at).toLocaleString('en')}`),
  ].filter(Boolean);
}

const causes = {
  RULES: 'as the rules say',
  HAND: 'since somebody wished for it',
  MODEL: 'which gave the question away',
  RECOVERY: 'since the conversation got stuck',
};

const part = (title, ...content) => el('section', {class: 'why-part'}, el('h3', {}, title), content);

const sure = (confidence) => `${Math.round(confidence * 100)} %`;

const command = ({command: name, slot, confidence, producer}) => el('li', {},
    plain(name), slot && el('strong', {}, ` ${plain(slot).toLowerCase()}`),
    el('span', {class: 'quiet'}, ` by the ${producer}, ${sure(confidence)}`));

const modelCall = ({purpose, model, result, faults, failed, inputTokens, outputTokens, cost, took}) => el('li', {},
    el('strong', {}, plain(purpose)), ` ${model ?? 'nobody'}: ${plain(result).toLowerCase()}`,
    el('span', {class: 'quiet'}, ` · ${inputTokens} + ${outputTokens} tokens, ${cost.amount} ${cost.currency}, ${duration(took)}`),
    failed.length > 0 && el('p', {class: 'quiet'},
        failed.map((call) => `${call.model} before: ${plain(call.reason).toLowerCase()}`).join('; ')),
    faults.length > 0 && el('p', {class: 'quiet'}, faults.join(' ')));

function decision({table, version, rows, inputs, outputs}) {
  const told = Object.entries(outputs).filter(([, value]) => value !== '');
  return el('details', {class: 'decision'},
      el('summary', {},
          el('strong', {}, plain(table)),
          el('span', {class: 'quiet'}, rows.length ? ` ${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}` : ' no row matched'),
          el('span', {class: 'quiet'}, ' · version ', el('code', {}, version))),
      el('h4', {}, 'Asked'), pairs(Object.entries(inputs)),
      el('h4', {}, 'Said'), told.length ? pairs(told) : el('p', {class: 'quiet'}, 'Nothing'));
}

const pairs = (entries) => facts(Object.fromEntries(entries.map(([name, value]) => [plain(name), value])));
