//! Submitted forms: unreadable without their token, checked with calm words, and given back as typed.

use actix_web::web::Form;
use linden::web::staff::StaffLanguage;
use linden::web::staff::forms::*;
use serde::de::DeserializeOwned;

/// The form as actix reads it from a body.
async fn read<F: DeserializeOwned + 'static>(body: &str) -> Option<Protected<F>> {
    let request = actix_web::test::TestRequest::post()
        .insert_header(("content-type", "application/x-www-form-urlencoded"))
        .set_payload(body.to_owned());
    let (request, mut payload) = request.to_http_parts();
    let form = <Form<Protected<F>> as actix_web::FromRequest>::from_request(&request, &mut payload).await;
    form.ok().map(Form::into_inner)
}

async fn fields<F: DeserializeOwned + 'static>(body: &str) -> F {
    read(&format!("csrf=right&{body}")).await.unwrap().verify(|token| token == "right").unwrap()
}

fn texts(faults: &Faults) -> Vec<(&str, &str)> {
    faults.iter().map(|fault| (fault.field.as_str(), fault.text.as_str())).collect()
}

#[actix_web::test]
async fn a_form_is_unreadable_until_its_token_was_verified() {
    let body = "email=a%40b.example&password=x";
    for token in ["csrf=wrong&", "csrf=righ&", "csrf=&", ""] {
        let form: Protected<SignInFields> = read(&format!("{token}{body}")).await.unwrap();
        assert_eq!(format!("{form:?}"), "Protected(…)");
        assert_eq!(form.verify(|token| token == "right").err(), Some(Forged));
    }
    let form: Protected<SignInFields> = read(&format!("form=right&{body}")).await.unwrap();
    assert_eq!(form.verify(|token| token == "right").unwrap().email, "a@b.example");
    assert!(read::<SignInFields>(&format!("csrf=right&form=right&{body}")).await.is_none(), "two tokens");
}

#[actix_web::test]
async fn a_password_is_taken_as_typed_and_must_be_long_and_typed_twice() {
    let form: AcceptFields = fields("code=M9S3&password=+five+small+words+&again=+five+small+words+").await;
    assert_eq!(form.password, " five small words ");
    assert!(form.faults(StaffLanguage::English).is_empty());
    let form: AcceptFields = fields("code=&password=fourteen+chars&again=other").await;
    assert_eq!(
        form.faults(StaffLanguage::English).iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(),
        ["code", "password", "again"]
    );
    let fifteen: AcceptFields = fields(
        "code=x&password=%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9&again=x",
    )
    .await;
    assert!(
        fifteen.faults(StaffLanguage::English).at("password").is_some(),
        "fourteen letters are fourteen, however they are stored"
    );
}

#[actix_web::test]
async fn a_batch_has_at_least_ten_cards_and_what_was_typed_comes_back() {
    for (typed, cards) in [
        ("10", Some(10)),
        (" 40 ", Some(40)),
        ("500", Some(500)),
        ("9", None),
        ("501", None),
        ("-1", None),
        ("ten", None),
        ("", None),
    ] {
        let form: BatchFields = fields(&format!("label=Spring&number={}&language=en", typed.replace(' ', "+"))).await;
        assert_eq!(form.cards(), cards, "{typed}");
        assert_eq!(form.faults(StaffLanguage::English).at("number").is_none(), cards.is_some(), "{typed}");
        assert_eq!(form.number, typed);
    }
    let form: BatchFields = fields("label=+&number=12&language=en").await;
    assert_eq!(
        texts(&form.faults(StaffLanguage::English)),
        [("label", "Write a short name for this batch, on one line.")]
    );
}

#[actix_web::test]
async fn a_reading_carries_several_themes_or_says_that_none_fits() {
    let form: ReadingFields = fields("item=abc&theme-1=yes&theme-4=yes&go=next").await;
    assert_eq!(form.themes().collect::<Vec<_>>(), ["1", "4"]);
    assert!(form.faults(StaffLanguage::English).is_empty() && form.go == DeskGo::Next);
    let none: ReadingFields = fields("item=abc&no-theme=yes&go=stop").await;
    assert!(none.faults(StaffLanguage::English).is_empty() && none.no_theme());
    let undecided: ReadingFields = fields("item=abc&go=next").await;
    assert_eq!(
        texts(&undecided.faults(StaffLanguage::English)),
        [("themes", "Choose at least one theme, or “No theme fits”.")]
    );
    let both: ReadingFields = fields("item=abc&go=next&theme-1=yes&no-theme=yes").await;
    assert!(!both.faults(StaffLanguage::English).is_empty());
    for go in ["back", "begin"] {
        assert!(
            fields::<ReadingFields>(&format!("go={go}")).await.faults(StaffLanguage::English).is_empty(),
            "{go} decides nothing"
        );
    }
    assert!(read::<ReadingFields>("csrf=x&go=delete").await.is_none());
}

#[actix_web::test]
async fn a_theme_is_written_in_every_language() {
    let form: ThemeFields = fields("question=Q12&theme=&label-en=A+home&label-ar=%D8%A8%D9%8A%D8%AA").await;
    assert!(form.faults(StaffLanguage::English).is_empty());
    assert_eq!(form.label("ar"), "بيت");
    assert_eq!(form.labels().count(), 2, "the token is no label");
    for bad in ["question=Q12", "question=Q12&label-en=A+home&label-ar=+", "question=Q12&label-en=a%0Ab"] {
        assert!(fields::<ThemeFields>(bad).await.faults(StaffLanguage::English).at("label").is_some(), "{bad}");
    }
}

#[actix_web::test]
async fn an_approval_names_exactly_what_was_shown_and_is_meant() {
    let sha256 = super::samples::SHA256;
    let form: ApprovalFields = fields(&format!("sha256={sha256}&sure=yes")).await;
    assert!(form.faults(StaffLanguage::English).is_empty());
    let unsure: ApprovalFields = fields(&format!("sha256={sha256}")).await;
    assert_eq!(
        texts(&unsure.faults(StaffLanguage::English)),
        [("sure", "Tick the box once you have read what will happen.")]
    );
    let other: ApprovalFields = fields(&format!("sha256={}&sure=yes", sha256.to_uppercase())).await;
    assert!(other.faults(StaffLanguage::English).at("sha256").is_some());
    assert!(fields::<ActFields>("sure=yes").await.is_sure() && !fields::<ActFields>("").await.is_sure());
}

#[actix_web::test]
async fn accounts_and_roles_say_what_is_missing() {
    let form: AccountFields = fields("name=+&email=hana").await;
    assert_eq!(form.faults(StaffLanguage::English).iter().count(), 2);
    assert_eq!(form.email, "hana");
    let good: AccountFields = fields("name=Hana+Petrova&email=hana%40reading.example").await;
    assert!(good.faults(StaffLanguage::English).is_empty());
    assert_eq!(
        texts(&fields::<RoleFields>("").await.faults(StaffLanguage::English)),
        [("person", "Choose a person."), ("role", "Choose a role.")]
    );
}
