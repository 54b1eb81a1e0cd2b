package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The scripts of the pages one by one, inside the browser that runs them: what the api tells only now and then. */
class PagePartsIT {

    private static Chromium chromium;
    private static Visitor visitor;

    @BeforeAll
    static void open() {
        RunningSystem.servers();
        chromium = new Chromium();
        visitor = chromium.visitor(800, 600);
        visitor.goTo("/");
    }

    @AfterAll
    static void close() {
        visitor.close();
        chromium.close();
    }

    @Test
    void shouldKeepTheOrderOfTheJournalWhenAnAnswerComesLaterThanTheNextMessage() {
        assertThat(run("""
                async () => {
                  const {Transcript} = await import('/assets/transcript.js');
                  const transcript = new Transcript();
                  ['one', 'two', 'three'].forEach((id) => transcript.say(id, id, 'sent'));
                  transcript.answer({turn: 1, text: 'to both', replyTo: ['one', 'two']});
                  return transcript.entries.map(({text, state}) => `${text} ${state ?? ''}`.trim()).join(', ');
                }""")).isEqualTo("one answered, two answered, to both, three sent");
    }

    @Test
    void shouldShowAnAnswerOnceWhoeverTellsOfIt() {
        assertThat(run("""
                async () => {
                  const {Transcript} = await import('/assets/transcript.js');
                  const transcript = new Transcript();
                  const reply = {turn: 1, text: 'Hello', replyTo: ['one']};
                  transcript.say('one', 'Hi', 'sent');
                  transcript.draft(1, 'Hel');
                  transcript.answer(reply);
                  transcript.draft(1, 'lo');
                  transcript.answer(reply);
                  transcript.restore([
                    {seq: 1, turn: 0, role: 'ASSISTANT', text: 'Welcome'},
                    {seq: 2, turn: 1, role: 'CUSTOMER', messageId: 'one', text: 'Hi'},
                    {seq: 3, turn: 1, role: 'ASSISTANT', text: 'Hello'}]);
                  transcript.mark('one', 'sent');
                  return transcript.entries.map(({text, state}) => `${text} ${state ?? ''}`.trim()).join(', ');
                }""")).isEqualTo("Welcome, Hi answered, Hello");
    }

    @Test
    void shouldFetchWhatWasSaidInAnotherWindow() {
        assertThat(run("""
                async () => {
                  const {Transcript} = await import('/assets/transcript.js');
                  return String(new Transcript().answer({turn: 1, text: 'Hello', replyTo: ['elsewhere']}));
                }""")).isEqualTo("false");
    }

    @Test
    void shouldShowCardsOfEveryTypeAndSayWhatIsPicked() {
        assertThat(run("""
                async () => {
                  const {card} = await import('/assets/cards.js');
                  const said = [];
                  const show = (content) => card(content, {say: (text) => said.push(text)});
                  const offers = show({type: 'offers', items: [{name: 'Lasagna', price: {amount: '19.00', currency: 'USD'}}]});
                  const slots = show({type: 'SLOTS', slots: [{start: '2026-11-27T18:30:00-05:00'}, '19:00']});
                  offers.querySelector('button').click();
                  slots.querySelectorAll('button').forEach((button) => button.click());
                  return said.join(' | ');
                }""")).isEqualTo("Lasagna | Friday, November 27, 6:30 PM | 7:00 PM");
    }

    @Test
    void shouldShowAWholeDayAsADayAndWhatIsProposedAsAQuestion() {
        String shown = run("""
                async () => {
                  const {card} = await import('/assets/cards.js');
                  const slots = card({type: 'slots', items: [{start: '2026-11-28', say: 'Saturday'}, {start: '2026-11-28T19:00:00-05:00'}]}, {});
                  const proposed = card({type: 'order', status: 'PROPOSED', lines: []}, {});
                  const placed = card({type: 'order', status: 'READY', orderId: 'O-1'}, {});
                  return [...slots.querySelectorAll('button'), ...proposed.querySelectorAll('h3'), ...placed.querySelectorAll('dd')]
                    .map((part) => part.textContent).join(' | ');
                }""");
        assertThat(shown).isEqualTo("Saturday, November 28 | Saturday, November 28, 7:00 PM | Shall it be this? | O-1");
    }

    @Test
    void shouldShowHowFarAnOrderIsAndWhatItCosts() {
        String shown = run("""
                async () => {
                  const {card} = await import('/assets/cards.js');
                  const order = card({type: 'order', status: 'READY', fulfilment: 'PICKUP',
                    total: {amount: '38.00', currency: 'USD'},
                    lines: [{name: 'Lasagna', quantity: 2, price: {amount: '19.00', currency: 'USD'}}]}, {});
                  return [...order.querySelectorAll('h3, .row, .total, [aria-current]')].map((part) => part.textContent).join(' | ');
                }""");
        assertThat(shown).isEqualTo("Your order | 2 × Lasagna$38.00 | Total $38.00 | Ready");
    }

    @Test
    void shouldShowACardOfAnUnknownTypeAsNamesAndValuesAndNeverAsHtml() {
        String shown = run("""
                async () => {
                  const {card} = await import('/assets/cards.js');
                  const strange = card({type: 'loyalty', pointsLeft: 12, note: '<img src=x onerror=alert(1)>'}, {});
                  return `${strange.textContent} ${strange.querySelectorAll('img').length}`;
                }""");
        assertThat(shown).isEqualTo("LoyaltyPoints left12Note<img src=x onerror=alert(1)> 0");
    }

    @Test
    void shouldRefuseToTurnTextIntoHtmlEvenWhereAScriptTries() {
        assertThat(run("""
                () => {
                  try {
                    document.createElement('div').innerHTML = '<b>bold</b>';
                    return 'taken';
                  } catch (refused) {
                    return refused.name;
                  }
                }""")).isEqualTo("TypeError");
    }

    private static String run(String script) {
        return String.valueOf(visitor.page().evaluate(script));
    }
}
