package com.xseven.worker;

import com.xseven.activities.agent.AdvisedAgents;
import com.xseven.activities.agent.Budgets;
import com.xseven.activities.agent.BuiltInAgents;
import com.xseven.activities.agent.ModelDesk;
import com.xseven.activities.agent.Unanswered;
import com.xseven.activities.memory.Recall;
import com.xseven.activities.memory.Summaries;
import com.xseven.activities.models.PromptedModels;
import com.xseven.activities.prompt.Prompts;
import com.xseven.activities.tool.ToolBoxActivities;
import com.xseven.activities.world.KnownBusinesses;
import com.xseven.models.LanguageModels;
import com.xseven.models.langchain.LangChainModels;
import com.xseven.rules.live.LiveRules;
import com.xseven.store.Database;
import com.xseven.store.booking.Appointments;
import com.xseven.store.journal.Journal;
import com.xseven.store.memory.Courses;
import com.xseven.store.models.ModelAccounts;
import com.xseven.store.models.ModelHealthBook;
import com.xseven.store.ordering.Orders;
import com.xseven.store.stream.EventStreams;
import com.xseven.store.world.Businesses;
import com.xseven.tools.FreeTimes;
import com.xseven.tools.InConversation;
import com.xseven.tools.Search;
import com.xseven.tools.ToolBox;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Language models, the tools that they look things up with, and who asks them. On a fresh machine no model is set up. */
@Configuration(proxyBeanMethods = false)
class ModelConfiguration {

    @Bean
    LanguageModels languageModels(ModelUse use) {
        return LangChainModels.of(use.settings());
    }

    @Bean
    ModelQueues modelQueues(ModelUse use) {
        return new ModelQueues(use.settings());
    }

    @Bean
    Prompts prompts() {
        return Prompts.shipped();
    }

    @Bean
    ModelAccounts modelAccounts(Database database) {
        return new ModelAccounts(database.jdbi());
    }

    @Bean
    AdvisedAgents agents(
            BuiltInAgents builtIn,
            LanguageModels models,
            LiveRules rules,
            Prompts prompts,
            ModelAccounts accounts,
            ModelUse use,
            KnownBusinesses businesses,
            InstantSource clock) {
        Budgets budgets = Budgets.of(accounts, use.dailyMicros(), clock);
        ModelDesk.Tables tables = new ModelDesk.Tables(rules::modelChoice, rules::modelBounds);
        ModelDesk desk = new ModelDesk(models, tables, prompts, budgets);
        return new AdvisedAgents(builtIn, desk, new Unanswered(businesses::get));
    }

    @Bean
    PromptedModels modelActivities(
            LanguageModels models,
            Prompts prompts,
            KnownBusinesses businesses,
            Journal journal,
            EventStreams streams,
            ModelAccounts accounts,
            Recall recall,
            Database database,
            InstantSource clock) {
        Summaries summaries = new Summaries(new Courses(database.jdbi()));
        return new PromptedModels(
                models,
                prompts,
                businesses,
                new PromptedModels.Records(journal, streams, accounts, recall, summaries),
                clock);
    }

    @Bean
    ToolBoxActivities toolActivities(
            KnownBusinesses businesses, Businesses stored, Appointments appointments, Orders orders, LiveRules rules) {
        return new ToolBoxActivities(new ToolBox(
                businesses::get,
                new FreeTimes(appointments::taken, rules::bookingPolicy),
                new Search(stored::search),
                new InConversation(appointments::find, orders::find)));
    }

    @Bean
    ModelHealth model(LanguageModels models) {
        return new ModelHealth(models);
    }

    @Bean
    ModelReport modelReport(LanguageModels models, Database database, InstantSource clock) {
        return new ModelReport(models, new ModelHealthBook(database.jdbi()), clock);
    }
}
