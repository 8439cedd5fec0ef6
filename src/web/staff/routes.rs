//! Every address of the staff pages (DESIGN D16), each with what it needs read from its handler.

use super::door::table::Table;
use super::forms::{CheckTextFields, PanelTextFields, ReadingFields, VerdictFields};
use super::handlers::{
    about, accounts, acts, assist, audit, before_opening, cards, complaints, concerns, consultation, desk, ending,
    entering, erasure, keys, lost_cards, overview, own_factors, papers, people, planning, quotes, recovering, release,
    release_files, review, services, signing, texts, themes,
};

/// For an act that always asks for a code of the last five minutes: building and publishing a release, roles and grants,
/// holding and erasing, and changing what somebody signs in with (ACC-4, SECURITY 5).
const fn always<F>(_: &F) -> bool {
    true
}

/// The table of staff routes.
#[must_use]
pub fn table() -> Table {
    cards_and_papers(releases(within(organisation(Table::default()))))
}

fn organisation(table: Table) -> Table {
    table
        .page("/staff", overview::page)
        .page("/staff/sign-in", signing::page)
        .form("/staff/sign-in", signing::enter)
        .page("/staff/sign-in/code", entering::code_page)
        .form("/staff/sign-in/code", entering::give)
        .page("/staff/set-up", entering::set_up_page)
        .form("/staff/set-up", entering::set_up)
        .page("/staff/set-up/recovery-code", entering::recovery_page)
        .form("/staff/set-up/recovery-code", entering::printed)
        .page("/staff/recover", recovering::page)
        .form("/staff/recover", recovering::recover)
        .form("/staff/recover/passkey", recovering::recover_with_passkey)
        .page("/staff/cannot-sign-in", recovering::cannot_sign_in)
        .form("/staff/cannot-sign-in", recovering::ask_for_link)
        .form("/staff/sign-out", signing::leave)
        .page("/staff/invitation", signing::invitation)
        .form("/staff/invitation", signing::accept)
        .page("/staff/me", overview::own_account)
        .form("/staff/me/language", overview::speak)
        .checked_form("/staff/me/second-factor", own_factors::change, always)
        .checked_form("/staff/me/passkeys", own_factors::add, always)
        .checked_form("/staff/me/factors/remove", own_factors::remove, always)
        .checked_form("/staff/me/recovery-code", own_factors::print_again, always)
        .form("/staff/me/sign-ins", own_factors::end)
        .page("/staff/help", about::help)
        .page("/staff/accessibility", about::accessibility)
        .page("/staff/look-after-yourself", about::care)
        .page("/staff/about/look", about::look)
        .page("/staff/accounts", accounts::page)
        .form("/staff/accounts", accounts::create)
        .form("/staff/accounts/invite-again", accounts::again)
        .checked_form("/staff/accounts/invite-anew", accounts::anew, always)
        .page("/staff/accounts/end", ending::page)
        .checked_form("/staff/accounts/end", ending::end, always)
}

fn within(table: Table) -> Table {
    table
        .page("/staff/{slug}", consultation::page)
        .page("/staff/{slug}/audit", audit::page)
        .page("/staff/{slug}/people", people::page)
        .checked_form("/staff/{slug}/people/add", people::add, always)
        .checked_form("/staff/{slug}/people/remove", people::remove, always)
        .page("/staff/{slug}/before-opening", before_opening::page)
        .form("/staff/{slug}/before-opening/who-asks", before_opening::answer)
        .form("/staff/{slug}/before-opening/overlap", before_opening::decide)
        .page("/staff/{slug}/plan", planning::page)
        .page("/staff/{slug}/services", services::page)
        .form("/staff/{slug}/services/checked", services::checked)
        .form("/staff/{slug}/services/change", services::write)
        .form("/staff/{slug}/services/add", services::add)
        .form("/staff/{slug}/services/remove", services::remove)
        .form("/staff/{slug}/send-to-panel", acts::send)
        .page("/staff/{slug}/review", review::page)
        .form("/staff/{slug}/review/approve", review::approve)
        .form("/staff/{slug}/review/language", review::approve_one)
        .page("/staff/{slug}/keys", keys::page)
        .checked_form("/staff/{slug}/keys", acts::keys, always)
        .checked_form("/staff/{slug}/keys/give", keys::give, always)
        .checked_form("/staff/{slug}/keys/replace", keys::replace, always)
        .form("/staff/{slug}/open", acts::open)
        .form("/staff/{slug}/pause", acts::pause)
        .form("/staff/{slug}/resume", acts::resume)
        .form("/staff/{slug}/close", acts::close)
        .page("/staff/{slug}/assist", assist::page)
        .form("/staff/{slug}/assist", assist::begin)
        .form("/staff/{slug}/assist/promise", assist::promise)
        .form("/staff/{slug}/assist/destroyed", assist::destroyed)
        .page("/staff/{slug}/complaints", complaints::page)
        .form("/staff/{slug}/complaints/open", complaints::open)
        .form("/staff/{slug}/complaints/acknowledge", complaints::acknowledge)
        .form("/staff/{slug}/complaints/close", complaints::close)
        .page("/staff/{slug}/erasure", erasure::page)
        .checked_form("/staff/{slug}/erasure/sign", erasure::sign, always)
        .checked_form("/staff/{slug}/erasure/sign-for-controller", erasure::sign_controller, always)
        .page("/staff/{slug}/desk", desk::page)
        .checked_form("/staff/{slug}/desk", desk::act, ReadingFields::begins)
        .form("/staff/{slug}/quotes/propose", quotes::propose)
        .page("/staff/{slug}/quotes", quotes::page)
        .checked_form("/staff/{slug}/quotes/check", quotes::check, VerdictFields::begins)
        .page("/staff/{slug}/quotes/review", quotes::review_page)
        .form("/staff/{slug}/quotes/decide", quotes::decide)
        .page("/staff/{slug}/texts", texts::page)
        .checked_form("/staff/{slug}/texts/check", texts::check, CheckTextFields::begins)
        .page("/staff/{slug}/texts/panel", texts::panel_page)
        .checked_form("/staff/{slug}/texts/panel", texts::read, PanelTextFields::begins)
        .page("/staff/{slug}/concerns", concerns::page)
        .form("/staff/{slug}/concerns", concerns::raise)
        .form("/staff/{slug}/concerns/close", concerns::close)
        .page("/staff/{slug}/themes", themes::page)
        .form("/staff/{slug}/themes", themes::write)
        .checked_form("/staff/{slug}/start-analysis", acts::analyse, always)
}

fn releases(table: Table) -> Table {
    table
        .checked_form("/staff/{slug}/release/build", acts::build, always)
        .page("/staff/{slug}/release/building", acts::building)
        .form("/staff/{slug}/release/building/stop", acts::stop_building)
        .page("/staff/{slug}/release/check", release::check_page)
        .checked_form("/staff/{slug}/release/check", release::check, always)
        .checked_form("/staff/{slug}/release/publish-with-dissent", release::publish_without_panel, always)
        .page("/staff/{slug}/release/review", release::review_page)
        .checked_form("/staff/{slug}/release/approve", release::approve, always)
        .page("/staff/{slug}/release", release::page)
        .form("/staff/{slug}/release/terms", release::accept)
        .page("/staff/{slug}/releases/{number:[0-9]{1,9}}.csv", release_files::table)
        .page("/staff/{slug}/releases/{number:[0-9]{1,9}}.json", release_files::artefact)
        .page("/staff/{slug}/releases/{number:[0-9]{1,9}}.sig", release_files::signature)
        .page("/staff/{slug}/releases/{number:[0-9]{1,9}}.xlsx", release_files::workbook)
        .page("/staff/{slug}/releases/{number:[0-9]{1,9}}.zip", release_files::package)
        .page("/staff/{slug}/release/unpublished.xlsx", release_files::unreleased_workbook)
        .page("/staff/{slug}/release/unpublished.zip", release_files::unreleased_package)
}

fn cards_and_papers(table: Table) -> Table {
    table
        .page("/staff/{slug}/cards", cards::page)
        .form("/staff/{slug}/cards", cards::print)
        .page("/staff/{slug}/cards/lost", lost_cards::page)
        .form("/staff/{slug}/cards/lost", lost_cards::make_void)
        .page("/staff/{slug}/cards/try", lost_cards::try_page)
        .page("/staff/{slug}/cards/what-to-say", lost_cards::say_page)
        .page("/staff/{slug}/papers", papers::page)
        .form("/staff/{slug}/papers", papers::print)
}
