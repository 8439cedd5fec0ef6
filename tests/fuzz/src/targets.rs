//! One function per reader. Each takes any bytes, and panics if the reader does, or if it promises something and does not keep it.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::sync::{Arc, OnceLock};

use actix_multipart::Multipart;
use actix_web::error::PayloadError;
use actix_web::http::header::{ACCEPT_LANGUAGE, CONTENT_TYPE, COOKIE, HeaderMap, HeaderValue};
use actix_web::test::TestRequest;
use actix_web::web::Bytes;
use chrono::{DateTime, NaiveDate};
use linden::cli::disclose::{Disclose, run};
use linden::domain::card::CardCode;
use linden::domain::complaint::{ComplaintCode, ComplaintText};
use linden::domain::folder::{FolderFiles, check};
use linden::domain::ids::{AccountId, ConsultationId, MailId, Slug};
use linden::domain::invitation_code::InvitationCode;
use linden::domain::kit_line::KitLine;
use linden::domain::one_time_code::OneTimeCode;
use linden::domain::password::NewPassword;
use linden::domain::receipt::ReceiptCode;
use linden::domain::recovery_code::RecoveryCode;
use linden::domain::release::disclosure::Profile;
use linden::domain::second_factor::FactorCode;
use linden::domain::visit::{ComplaintVisit, ReturnVisit, Visit};
use linden::randomness::SeededRandomness;
use linden::vault::backup::{BackupKey, OpenedReader, SealedWriter};
use linden::vault::keys::{KeyDir, read_kits};
use linden::vault::labels::{self, Place};
use linden::vault::primitives::{KeyPair, Padded, aead_open, aead_seal, epoch_of, open, read_json, seal};
use linden::vault::staff::{DeviceToken, PasskeySite, SignInId, SignInToken};
use linden::vault::visit::{FormKey, FormKeys, Journey};
use linden::vault::{Secret, Vault};
use linden::web::extract::StepForm;
use linden::web::languages::Language;
use linden::web::staff::StaffLanguage;
use linden::web::staff::forms::{AcceptFields, Protected, SignInFields};
use linden::web::visit::go::Go;
use serde_json::Value;
use zeroize::Zeroizing;

/// A reader and its name, which is that of its folder in the corpus.
pub type Target = (&'static str, fn(&[u8]));

/// All of them.
pub const ALL: &[Target] = &[
    ("forms", forms),
    ("codes", codes),
    ("page-state", page_state),
    ("sealed", sealed),
    ("cookies", cookies),
    ("folder", folder),
    ("disclosure", disclosure),
    ("backup", backup),
    ("key-kit", key_kit),
    ("accept-language", accept_language),
];

fn chance() -> SeededRandomness {
    SeededRandomness::new(7)
}

/// A vault with a form key of a day, in a folder that is gone at once: keys are in memory.
fn vault() -> &'static (Vault, FormKeys, FormKey) {
    static MADE: OnceLock<(Vault, FormKeys, FormKey)> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = std::env::temp_dir().join(format!("linden-fuzz-{}", std::process::id()));
        let vault = Vault::initialise(KeyDir::create(&folder).unwrap(), Arc::new(chance())).unwrap();
        let day = NaiveDate::from_ymd_opt(2026, 3, 9).unwrap();
        let stored = vault.new_form_key(day).unwrap();
        let keys = [vault.open_form_key(&stored).unwrap()].into_iter().collect();
        let key = vault.open_form_key(&stored).unwrap();
        std::fs::remove_dir_all(folder).ok();
        (vault, keys, key)
    })
}

/// The first byte says how what follows is cut; empty for no bytes.
fn cut(bytes: &[u8]) -> (usize, &[u8]) {
    bytes.split_first().map_or((1, &[]), |(first, rest)| (usize::from(*first).max(1), rest))
}

/// A participant's form, in pieces of any size, and forms of staff.
pub fn forms(bytes: &[u8]) {
    let (size, body) = cut(bytes);
    let pieces: Vec<_> = body.chunks(size).map(|piece| Ok::<_, PayloadError>(Bytes::copy_from_slice(piece))).collect();
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("multipart/form-data; boundary=x"));
    let parts = Multipart::new(&headers, futures_util::stream::iter(pieces));
    let read = actix_web::rt::System::new().block_on(StepForm::read(parts, 16));
    if let Ok(form) = read {
        assert!(form.len() <= 16);
        for name in ["state", "go", "code", "token", "Q12", "text"] {
            form.all(name).for_each(typed);
        }
    }
    serde_urlencoded::from_bytes::<Protected<SignInFields>>(body).ok();
    serde_urlencoded::from_bytes::<Protected<AcceptFields>>(body).ok();
    serde_urlencoded::from_bytes::<Vec<(String, String)>>(body).ok();
}

/// What a button, an address or a text field may hold.
fn typed(text: &str) {
    if let Ok(go) = text.parse::<Go>() {
        assert_eq!(go.to_string().parse::<Go>().ok(), Some(go));
    }
    if let Ok(slug) = Slug::new(text) {
        assert_eq!(slug.to_string(), text);
    }
    if let Ok(complaint) = ComplaintText::new(text) {
        assert!(!complaint.as_str().chars().any(|character| character == '\0'));
    }
    NewPassword::new(Zeroizing::new(text.to_owned())).ok();
    let (language, rest) = Language::split(text);
    assert!(text.ends_with(rest) || rest == "/", "{} {rest:?}", language.tag());
}

/// Codes as they are typed: what is read is what its own spelling reads as.
pub fn codes(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    macro_rules! same {
        ($($code:ty),*) => {$(
            if let Ok(code) = text.parse::<$code>() {
                let again = code.letters().parse::<$code>().expect("its own spelling");
                assert_eq!(again.as_bytes(), code.as_bytes());
            }
        )*};
    }
    same!(CardCode, ReceiptCode, ComplaintCode, InvitationCode, RecoveryCode, KitLine);
    if let Ok(code) = text.parse::<CardCode>() {
        assert_eq!(code.digits().parse::<CardCode>().expect("its digits").as_bytes(), code.as_bytes());
    }
    if let Ok(code) = text.parse::<ReceiptCode>() {
        assert_eq!(code.digits().parse::<ReceiptCode>().expect("its digits").as_bytes(), code.as_bytes());
        assert!(code.stands_in(&code.letters()));
    }
    let _ = ReceiptCode::from_bytes([7; 15]).stands_in(&text);
    text.parse::<FactorCode>().ok();
    text.parse::<OneTimeCode>().ok();
}

/// The state of a page: as it is sent, and as it would be if somebody could seal.
pub fn page_state(bytes: &[u8]) {
    let (vault, keys, key) = vault();
    let consultation = ConsultationId::from_bytes([1; 16]);
    let text = String::from_utf8_lossy(bytes);
    let now = DateTime::from_timestamp(1_773_000_000, 0).unwrap();
    vault.open_state::<Visit>(keys, Journey::Visit(consultation), &text).ok();
    vault.read_exit_token(&text).ok();
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else { return };
    for journey in [Journey::Visit(consultation), Journey::Return, Journey::Complaint(consultation)] {
        let Ok(sealed) = vault.seal_state(key, journey, &value) else { continue };
        assert!(vault.open_state::<Value>(keys, journey, &sealed[1..]).is_err());
        if let Ok(visit) = vault.open_state::<Visit>(keys, journey, &sealed) {
            visit.check_time(now).ok();
            let again = vault.seal_state(key, journey, &visit).expect("what was opened is sealed");
            assert!(vault.open_state::<Visit>(keys, journey, &again).is_ok());
        }
        if let Ok(visit) = vault.open_state::<ReturnVisit>(keys, journey, &sealed) {
            visit.check_time(now).ok();
        }
        if let Ok(visit) = vault.open_state::<ComplaintVisit>(keys, journey, &sealed) {
            visit.check_time(now).ok();
        }
    }
}

/// What lies in the database: any bytes open nothing, and one changed byte of what was sealed neither.
pub fn sealed(bytes: &[u8]) {
    let (vault, ..) = vault();
    let (key, pair) = (Secret::from_bytes([3; 32]), KeyPair::from_private(Secret::from_bytes([5; 32])).unwrap());
    let place = Place::outside(labels::STATE, b"owner");
    assert!(aead_open(&key, bytes, &place).is_err());
    assert!(open(&pair, bytes, &place).is_err());
    epoch_of(bytes).ok();
    assert!(vault.open_contact(AccountId::from_bytes([1; 16]), bytes).is_err());
    assert!(vault.open_letter::<Value>(MailId::from_bytes([1; 16]), bytes).is_err());
    if let Ok(padded) = Padded::check_any(Zeroizing::new(bytes.to_vec())) {
        assert!(padded.content().len() <= padded.size());
        read_json::<Visit>(padded.content()).ok();
    }
    let (at, content) = cut(bytes);
    let change = |mut whole: Vec<u8>| {
        let at = at % whole.len();
        whole[at] ^= 1;
        whole
    };
    let whole = aead_seal(&key, content, &place, &chance()).unwrap();
    assert_eq!(&**aead_open(&key, &whole, &place).unwrap(), content);
    assert!(aead_open(&key, &change(whole), &place).is_err());
    let whole = seal(pair.public(), 1, content, &place, &chance()).unwrap();
    assert_eq!(&**open(&pair, &whole, &place).unwrap().1, content);
    assert!(open(&pair, &change(whole), &place).is_err());
}

/// Cookies, tokens of forms, and the names a browser says.
pub fn cookies(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(token) = SignInToken::from_cookie(&text) {
        assert_eq!(token.to_cookie(), text, "one token has one spelling");
    }
    if let Ok(token) = DeviceToken::from_cookie(&text) {
        assert_eq!(token.to_cookie(), text, "one token has one spelling");
    }
    let (vault, ..) = vault();
    assert!(vault.check_form_token(&SignInId::from_bytes([0; 32]), &text).is_err());
    let _ = PasskeySite::of(&text);
    if let Ok(value) = HeaderValue::from_bytes(bytes) {
        let request = TestRequest::get().insert_header((COOKIE, value)).to_http_request();
        if let Some(cookie) = request.cookie("__Host-k") {
            SignInToken::from_cookie(cookie.value()).ok();
        }
    }
}

/// A consultation's folder: files, each a name, a line's end, a text and a zero, put over the sample.
pub fn folder(bytes: &[u8]) {
    static SAMPLE: &[(&str, &str)] = &[
        ("consultation.toml", include_str!("../../../config/demo/consultation.toml")),
        ("policy.en.md", include_str!("../../../config/demo/policy.en.md")),
        ("easy.en.md", include_str!("../../../config/demo/easy.en.md")),
        ("translations/ar.toml", include_str!("../../../config/demo/translations/ar.toml")),
        ("policy.ar.md", include_str!("../../../config/demo/policy.ar.md")),
    ];
    FolderFiles::from_stored(bytes).ok();
    let text = String::from_utf8_lossy(bytes);
    let mut files: BTreeMap<String, String> =
        SAMPLE.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    for file in text.split('\0') {
        let (name, content) = file.split_once('\n').unwrap_or(("consultation.toml", file));
        files.insert(name.to_owned(), content.to_owned());
    }
    if let Err(rejected) = check(&FolderFiles::new(files)) {
        assert!(!rejected.faults.is_empty(), "what is refused has a reason");
    }
}

/// What would be published for counts: no number below the least, none that is not rounded, and twice the same.
pub fn disclosure(bytes: &[u8]) {
    let decide = |profile| {
        let mut output = Vec::new();
        run(&Disclose { profile }, bytes, &mut output).expect("reading and writing memory");
        output
    };
    for profile in [Profile::Standard, Profile::High] {
        let output = decide(profile);
        assert_eq!(output, decide(profile), "twice the same");
        for line in output.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            published(&serde_json::from_slice(line).expect("an answer is JSON"));
        }
    }
}

fn published(value: &Value) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match (name.as_str(), value) {
                    ("id", _) => {}
                    ("base" | "count", Value::Number(number)) => rounded(number.as_u64()),
                    ("cells", Value::Array(cells)) => cells.iter().for_each(|cell| rounded(cell.as_u64().or(Some(5)))),
                    _ => published(value),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(published),
        _ => {}
    }
}

fn rounded(number: Option<u64>) {
    let number = number.expect("a whole number");
    assert!(number.is_multiple_of(5) && number >= 5, "{number} would be published");
}

/// Backups: any bytes, and a true one with one byte changed or cut short.
pub fn backup(bytes: &[u8]) {
    let key = BackupKey::random(&chance());
    let read = |file: &[u8]| {
        let mut content = Vec::new();
        let mut reader = OpenedReader::begin(file, &key).ok()?;
        reader.read_to_end(&mut content).ok()?;
        reader.finish().ok()?;
        Some(content)
    };
    assert!(read(bytes).is_none());
    let text = String::from_utf8_lossy(bytes);
    if let Ok(read) = BackupKey::read(&text) {
        assert_eq!(**read.text(), *text.trim());
    }
    let (at, content) = cut(bytes);
    let recipient = key.recipient();
    let random = chance();
    let mut writer = SealedWriter::begin(Vec::new(), &recipient, &random).unwrap();
    writer.write_all(content).unwrap();
    let whole = writer.finish().unwrap();
    assert_eq!(read(&whole).as_deref(), Some(content));
    let mut changed = whole.clone();
    let at = at * 7 % changed.len();
    changed[at] ^= 1;
    assert!(read(&changed).is_none(), "changed at {at}");
    assert!(read(&whole[..at]).is_none(), "cut at {at}");
    // The true beginning, and anything behind it.
    assert!(read(&[&whole[..100], bytes].concat()).is_none());
}

/// A key kit as it is typed: what is read is what its sheets read as.
pub fn key_kit(bytes: &[u8]) {
    let typed = String::from_utf8_lossy(bytes);
    match read_kits(&typed) {
        Err(faults) => {
            assert!(!faults.is_empty());
            faults.iter().for_each(|fault| drop(fault.to_string()));
        }
        Ok(kits) => {
            for kit in kits {
                let lines = kit.sheets().iter().flat_map(|sheet| sheet.lines());
                let typed: Vec<String> = lines.map(|line| line.letters().to_string()).collect();
                let again = read_kits(&typed.join("\n")).expect("its own lines");
                assert_eq!(again.first().map(|again| again.sha256()), Some(kit.sha256()));
            }
        }
    }
}

/// The languages a browser asks for.
pub fn accept_language(bytes: &[u8]) {
    let Ok(value) = HeaderValue::from_bytes(bytes) else { return };
    let request = TestRequest::get().insert_header((ACCEPT_LANGUAGE, value)).to_http_request();
    let _ = StaffLanguage::asked_by(&request);
    let _ = linden::web::visit::handlers::country_set(&request);
}
