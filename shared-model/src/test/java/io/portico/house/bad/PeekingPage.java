package io.portico.house.bad;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

class PeekingPage {

    LonelyRow row;

    HttpSession session(HttpServletRequest request) {
        return request.getSession();
    }
}
