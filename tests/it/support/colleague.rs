//! A member of staff at their browser: opens pages, fills the forms they hold, presses their buttons, follows where an
//! answer leads. Nothing but what a page says is used.

use reqwest::blocking::Client;
use reqwest::header::{LOCATION, ORIGIN, SET_COOKIE};

use super::factors;
use super::house::Served;
use super::participant::{Page, read};
use super::world::{World, mail, password};

/// One browser, which keeps its cookies.
pub struct Colleague<'s> {
    served: &'s Served,
    client: Client,
}

impl<'s> Colleague<'s> {
    /// Somebody who is not signed in.
    pub fn outside(served: &'s Served) -> Self {
        let client = Client::builder().cookie_store(true).redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self { served, client }
    }

    /// Somebody of the world's staff, signed in through the page.
    pub fn signed_in(served: &'s Served, name: &str) -> Self {
        let colleague = Self::outside(served);
        let page = colleague.open("/staff/sign-in");
        let asked = colleague.press(&page, "/staff/sign-in", &[("email", &mail(name)), ("password", &password(name))]);
        let answer = colleague.gives_code(&asked, name);
        assert_eq!(answer.status, 200, "{name} is signed in: {}", answer.text);
        colleague
    }

    /// Somebody of a world that may have neighbours (ACC-5), signed in with their organisation's name.
    pub fn of(served: &'s Served, world: &World, name: &str) -> Self {
        let colleague = Self::outside(served);
        let page = colleague.open("/staff/sign-in");
        let (mail, password) = (mail(name), password(name));
        let fields = [("organisation", world.organisation), ("email", &mail), ("password", &password)];
        let asked = colleague.press(&page, "/staff/sign-in", &fields);
        let answer = colleague.gives_code(&asked, &world.factor(name));
        assert_eq!(answer.status, 200, "{name} is signed in: {}", answer.text);
        colleague
    }

    /// Gives a code on the page that asks for one after the password.
    pub fn gives_code(&self, page: &Page, name: &str) -> Page {
        let code = factors::code(&self.served.service, name);
        self.press(page, "/staff/sign-in/code", &[("otp", &code)])
    }

    /// Opens an address, and follows where it leads.
    pub fn open(&self, path: &str) -> Page {
        self.follow(read(self.client.get(self.served.url(path)).send().unwrap()))
    }

    /// Opens an address and stays there.
    pub fn look(&self, path: &str) -> Page {
        read(self.client.get(self.served.url(path)).send().unwrap())
    }

    /// Presses the button of the form that a page sends to `action`, with these fields filled in.
    pub fn press(&self, page: &Page, action: &str, fields: &[(&str, &str)]) -> Page {
        let answer = self.send(action, &self.filled(page, action, fields));
        self.follow(answer)
    }

    /// The fields of that form: its hidden ones, and those filled in, which replace them.
    pub fn filled(&self, page: &Page, action: &str, fields: &[(&str, &str)]) -> Vec<(String, String)> {
        let opening = format!("<form method=\"post\" action=\"{action}\"");
        let (_, rest) = page.text.split_once(&opening).unwrap_or_else(|| panic!("no form for {action}: {}", page.text));
        let form = rest.split("</form>").next().unwrap();
        let hidden = form.split("<input type=\"hidden\" name=\"").skip(1).map(|input| {
            let (name, rest) = input.split_once("\" value=\"").unwrap();
            (name.to_owned(), rest.split('"').next().unwrap().to_owned())
        });
        let given = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let hidden = hidden.filter(|(name, _)| !fields.iter().any(|(given, _)| given == name));
        hidden.chain(given).collect()
    }

    /// Sends fields as a form of one of our own pages would.
    pub fn send(&self, path: &str, fields: &[(String, String)]) -> Page {
        self.send_from(path, fields, Some(&format!("http://{}", self.served.address)))
    }

    /// Sends fields as a page of `origin` would.
    pub fn send_from(&self, path: &str, fields: &[(String, String)], origin: Option<&str>) -> Page {
        let request = self.client.post(self.served.url(path)).form(fields);
        let request = origin.into_iter().fold(request, |request, origin| request.header(ORIGIN, origin));
        read(request.send().unwrap())
    }

    fn follow(&self, page: Page) -> Page {
        match page.headers.get(LOCATION).and_then(|to| to.to_str().ok()) {
            Some(to) if page.status == 303 => self.open(to),
            _ => page,
        }
    }
}

impl Page {
    /// The `Set-Cookie` headers.
    pub fn cookies(&self) -> Vec<&str> {
        self.headers.get_all(SET_COOKIE).iter().map(|cookie| cookie.to_str().unwrap()).collect()
    }
}
