//! What stands on a staff page in French beside texts of a consultation: those keep the language chosen for them.

use linden::cli::demo::participants::published_sample;
use linden::domain::consultation::State;
use linden::web::staff::StaffLanguage;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::house::Served;
use crate::support::world::World;

fn in_french<'s>(served: &'s Served, name: &str) -> Colleague<'s> {
    let colleague = Colleague::signed_in(served, name);
    let account = colleague.open("/staff/me");
    colleague.press(&account, "/staff/me/language", &[("language", "fr")]).expect(200);
    colleague
}

on_both_engines! {
    /// Keeps PAR-3: the texts are read in each language; what each of them is for is said in the reader's own.
    fn par_3_the_review_shows_texts_in_the_chosen_language_and_what_they_are_for_in_french(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::PanelReview);
        let served = serve(&world);
        let page = in_french(&served, "panel").open("/staff/7k2m/review?language=ar").expect(200);
        for said in [
            "<dt>Qui demande</dt><dd lang=\"ar\" dir=\"rtl\">",
            "Q1 · Un degré d’une échelle</p>\n<div lang=\"ar\" dir=\"rtl\">",
            "<span class=\"soft small\" lang=\"fr\" dir=\"ltr\">Facile à lire :</span>",
            "Marquée comme sensible",
            "<button class=\"btn alt\">Approuver les textes en arabe</button>",
        ] {
            assert!(page.says(said), "{said}: {}", page.text);
        }
    }

    /// Keeps AGG-1 and LNG-1: figures, their labels and their rules are drawn in the reader's language, all of them in one.
    fn agg_1_figures_are_drawn_in_the_language_of_whoever_reads_them(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&published_sample()[..30]);
        let served = serve(&world);
        let designer = in_french(&served, "designer");
        let preview = designer.open("/staff/7k2m/release").expect(200);
        assert!(preview.says("<div lang=\"fr\" dir=\"ltr\">") && preview.says("Tous les nombres de cette page sont inventés."), "{}", preview.text);
        world.bring_to(State::PanelSummaryReview);
        let review = in_french(&served, "panel").open("/staff/7k2m/release/review").expect(200);
        assert!(review.says("Question par question") && review.says("Décider"), "{}", review.text);
        world.bring_to(State::Published);
        let terms = designer.open("/staff/7k2m/release").expect(200);
        assert!(terms.says("Je ne cherche pas à savoir qui a participé"), "{}", terms.text);
        let release = designer.press(&terms, "/staff/7k2m/release/terms", &[("sure", "yes")]).expect(200);
        assert!(release.says("<h1>Publication 1</h1>") && release.says("Comment nous protégeons les gens"), "{}", release.text);
        let english = Colleague::signed_in(&served, "reader").open("/staff/7k2m/release").expect(200);
        assert!(english.says("<div lang=\"en\" dir=\"ltr\">") && english.says("Question by question"), "{}", english.text);
    }

    /// Keeps ACC-7: every entry is a French sentence, with days, roles and what somebody asked for; kinds stand as a French
    /// reader looks for them.
    fn acc_7_the_audit_log_is_read_in_french(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let served = serve(&world);
        Colleague::signed_in(&served, "designer").look("/staff/7k2m/people");
        let auditor = in_french(&served, "auditor");
        let page = auditor.open("/staff/7k2m/audit").expect(200);
        for said in [
            "<b>auditor</b> a ouvert une connexion.",
            "9 mars 2026, de 12 h à 13 h",
            "a donné à auditor le rôle « audit ».",
            "<b>designer</b> a demandé la page /people de la consultation, et l’accès a été refusé.",
        ] {
            assert!(page.says(said), "{said}: {}", page.text);
        }
        let first = auditor.open("/staff/7k2m/audit?what=first-account-made").expect(200);
        let said = "<b>Quelqu’un</b> a mis en place l’organisation, avec ada pour l’administrer.";
        assert!(first.says(said), "{}", first.text);
        let kind = |label: &str| page.text.find(&format!(">{label}</option>")).expect(label);
        assert!(kind("Réclamation lue") < kind("Regard sur la façon dont participer est vécu"), "{}", page.text);
    }

    /// Keeps AGG-36: the desk speaks French around a text, whose language nobody knows; the question is the French one.
    fn agg_36_a_reader_reads_in_french(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&published_sample()[..12]);
        world.bring_to(State::Closed);
        let served = serve(&world);
        let reader = in_french(&served, "reader");
        let before = reader.open("/staff/7k2m/desk").expect(200);
        assert!(before.says("Avant de lire") && before.says("Pas maintenant"), "{}", before.text);
        let desk = reader.press(&before, "/staff/7k2m/desk", &[("go", "begin")]).expect(200);
        let definition = world.found();
        let definition = definition.definition();
        let french = StaffLanguage::French.texts_of(definition);
        assert!(desk.says("<div class=\"box words\" lang=\"\" dir=\"auto\">") && desk.says("Rendre ce texte"), "{}", desk.text);
        assert!(
            definition.questions.iter().any(|asked| desk.says(&format!("class=\"asked-h\">{}</h2>", french.of(&asked.text)))),
            "{}",
            desk.text
        );
        let stopped = reader.press(&desk, "/staff/7k2m/desk", &[("go", "stop"), ("no-theme", "yes")]).expect(200);
        assert!(stopped.says("Vous avez arrêté") && stopped.says("Continuer à lire"), "{}", stopped.text);
    }
}
